/**
 * Conditions of:
 * Legal basis by date, aktivitetskrav, steering documents and services, and time spent in insatser
 * (R3, R11, L1, L2, L4, A23–A25, A27).
 */
import type { ConditionDefinition } from '../../process';
import { farTillampas, gerAktivitetskrav, timtak } from '../../reference/lagrum';
import { AGARE, erbjuds, tjanst, type Tjanst } from '../../reference/tjansteutbud';
import { arStoppad, insatsPagar } from '../changes/forandring';
import type { AnvisningContext } from '../context';
import type { EventOf, Stamp } from '../events';
import { forstaStart } from '../lagrum';

type Case = { readonly context: AnvisningContext };
type Sent<E> = Case & { readonly event: E & Stamp };
type Beslut = Sent<EventOf<'FATTA_BESLUT'>>;
type Uppdrag = Sent<EventOf<'SKICKA_UPPDRAG'> | EventOf<'SKICKA_FORTSATTNINGSUPPDRAG'>>;

const medKrav = ({ event }: Beslut): boolean => event.lagrum.some(gerAktivitetskrav);

/** The services that exist; that one does not is a condition of its own. */
const tjanster = ({ event }: Uppdrag): readonly Tjanst[] => event.tjanster.flatMap((id) => tjanst(id) ?? []);

/** An aktivitetskrav is in force: the decision has not lapsed, and the insats is not being ended (A9, A15). */
const kravGaller = (c: AnvisningContext): boolean =>
  c.lagrum.aktivitetskrav !== null &&
  !c.upphort &&
  c.avslut === null &&
  c.ejInskrivning === null &&
  !arStoppad(c);

const afSkaVeta = (context: AnvisningContext): boolean =>
  kravGaller(context) &&
  context.lagrum.aktivitetskrav?.inskrivenAf === true &&
  context.lagrum.afUnderrattad === null;

export const lagrumConditions = {
  varjeOmradeEnGang: {
    text: {
      sv: 'Varje område har ett enda utgångsläge',
      en: 'Every area has one baseline',
    },
    source: ['R10'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'BEDOM_BEHOV'>>) =>
      new Set(event.progression.map(({ omrade }) => omrade)).size === event.progression.length,
  },
  lagrummenGaller: {
    text: {
      sv: 'Varje lagrum gäller beslutets första dag; 4 a § och 4 d § tillämpas från den 1 oktober 2026',
      en: 'Every legal basis applies on the decision’s first day; 4 a and 4 d from 1 October 2026',
    },
    source: ['A24', 'L2', 'SoL 12:4'],
    on: 'event',
    test: ({ event }: Beslut) => event.lagrum.every((code) => farTillampas(code, event.fran)),
  },
  aktivitetskravetAngivet: {
    text: {
      sv: 'Ett beslut enligt 4 a § eller 4 d § anger timmar, barn under åtta år, undantag och om klienten är inskriven hos Arbetsförmedlingen',
      en: 'A decision under 4 a or 4 d states hours, child under eight, exemptions and registration at AF',
    },
    source: ['A25', 'L2'],
    on: 'event',
    test: (facts: Beslut) =>
      !medKrav(facts) ||
      (facts.event.timmar !== undefined &&
        facts.event.barnUnderAtta !== undefined &&
        facts.event.undantag !== undefined &&
        facts.event.inskrivenAf !== undefined),
  },
  aktivitetskravetUtelamnat: {
    text: {
      sv: 'Ett beslut bara enligt 12 kap. 4 § anger inget aktivitetskrav',
      en: 'A decision under 12:4 alone states no activity requirement',
    },
    source: ['A25'],
    on: 'event',
    test: (facts: Beslut) =>
      medKrav(facts) ||
      (facts.event.timmar === undefined &&
        facts.event.barnUnderAtta === undefined &&
        facts.event.undantag === undefined &&
        facts.event.inskrivenAf === undefined),
  },
  timmarnaInomTaket: {
    text: {
      sv: 'Aktivitetskravet är högst 40 timmar i veckan, och högst 30 med barn under åtta år',
      en: 'The activity requirement is at most 40 hours a week, 30 with a child under eight',
    },
    source: ['L2', 'SoL 12:4 a'],
    on: 'event',
    test: ({ event }: Beslut) =>
      event.timmar === undefined || event.timmar <= timtak(event.barnUnderAtta === true),
  },
  aktivitetskravGallerInte: {
    text: { sv: 'Inget aktivitetskrav gäller', en: 'No activity requirement is in force' },
    source: ['A25'],
    on: 'case',
    test: ({ context }: Case) => !kravGaller(context),
  },
  individuellPlanSaknas: {
    text: {
      sv: 'Ett aktivitetskrav gäller utan individuell plan',
      en: 'An activity requirement is in force without an individual plan',
    },
    source: ['A25', 'SoL 12:4 e'],
    on: 'case',
    test: ({ context }: Case) => kravGaller(context) && context.lagrum.plan === null,
  },
  individuellPlanFinns: {
    text: {
      sv: 'Ett aktivitetskrav gäller och har sin individuella plan',
      en: 'An activity requirement is in force and has its individual plan',
    },
    source: ['A25', 'SoL 12:4 e'],
    on: 'case',
    test: ({ context }: Case) => kravGaller(context) && context.lagrum.plan !== null,
  },
  afSkaUnderrattas: {
    text: {
      sv: 'Arbetsförmedlingen ska underrättas om aktivitetskravet',
      en: 'AF is to be notified of the activity requirement',
    },
    source: ['L4', 'SoL 15:6 a'],
    on: 'case',
    test: ({ context }: Case) => afSkaVeta(context),
  },
  afBehoverInteUnderrattas: {
    text: {
      sv: 'Arbetsförmedlingen är underrättad, eller behöver inte underrättas',
      en: 'AF is notified, or need not be',
    },
    source: ['L4', 'SoL 15:6 a'],
    on: 'case',
    test: ({ context }: Case) => !afSkaVeta(context),
  },
  tidForJobbsokning: {
    text: {
      sv: 'Planen ger tid för att söka arbete, inom aktivitetskravets timmar',
      en: 'The plan gives time for job search, within the hours of the requirement',
    },
    source: ['L2', 'SoL 12:4 e'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'UPPRATTA_INDIVIDUELL_PLAN'>>) =>
      event.timmarJobbsokning > 0 && event.timmarJobbsokning <= (context.lagrum.aktivitetskrav?.timmar ?? 0),
  },
  tidigastBeslutsdagen: {
    text: {
      sv: 'Datumet är tidigast dagen då beslutet fattades',
      en: 'The date is not before the day of the decision',
    },
    source: ['L2', 'L4'],
    on: 'event',
    test: ({ context, event }: Sent<{ readonly datum: string }>) =>
      context.beslut !== null && event.datum >= context.beslut.fattat,
  },
  tjansternaErbjuds: {
    text: {
      sv: 'Varje tjänst finns i tjänsteutbudet och erbjuds i dag',
      en: 'Every service is in the catalogue and offered today',
    },
    source: ['R11', 'R36'],
    on: 'event',
    test: ({ event }: Uppdrag) => event.tjanster.every((id) => erbjuds(id, event.idag)),
  },
  agarenFarVerkstalla: {
    text: {
      sv: 'Varje tjänst ägs av Arbvux eller en socialnämnd, som får verkställa ett beslut enligt 12 kap. 4 §',
      en: 'Every service is owned by Arbvux or a social committee, which may carry out a 12:4 decision',
    },
    source: ['R11', 'R4'],
    on: 'event',
    test: (facts: Uppdrag) => tjanster(facts).every(({ agare }) => AGARE[agare].verkstaller),
  },
  tjansternasOmraden: {
    text: {
      sv: 'Varje tjänst hör till ett av uppdragets områden',
      en: 'Every service belongs to one of the commission’s areas',
    },
    source: ['R11', 'R106'],
    on: 'event',
    test: (facts: Uppdrag) => tjanster(facts).every(({ omrade }) => facts.event.omraden.includes(omrade)),
  },
  tjansternasLagrum: {
    text: {
      sv: 'Varje tjänst ges enligt något av beslutets lagrum',
      en: 'Every service is given under one of the decision’s legal bases',
    },
    source: ['R11', 'A24'],
    on: 'event',
    test: (facts: Uppdrag) =>
      tjanster(facts).every(({ lagrum }) => facts.context.lagrum.grund.some((code) => lagrum.includes(code))),
  },
  barnetsBastaBeaktat: {
    text: {
      sv: 'Barnets bästa är beaktat när klienten har barn',
      en: 'The child’s best interests are considered where the client has children',
    },
    source: ['P3'],
    on: 'event',
    test: ({ event }: Uppdrag) => !event.harBarn || event.barnetsBasta === true,
  },
  tidenSkaBedomas: {
    text: {
      sv: 'Insatsen pågår och den sammanlagda tiden i insatser är inte bedömd',
      en: 'The measure is running and the total time in measures is not assessed',
    },
    source: ['A23'],
    on: 'case',
    test: ({ context }: Case) => insatsPagar(context) && !context.lagrum.tidBedomd,
  },
  tidsklockanInaktuell: {
    text: { sv: 'Dagen då insatsen startade är rättad', en: 'The day of the start is corrected' },
    source: ['A23', 'A32'],
    on: 'case',
    test: ({ context }: Case) => context.lagrum.klocka !== forstaStart(context),
  },
  lagrummenGallerRattDag: {
    text: {
      sv: 'Varje lagrum i beslutet gäller också den rätta första dagen',
      en: 'Every legal basis of the decision applies on the right first day too',
    },
    source: ['A24', 'A32'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'RATTA_DATUM'> | EventOf<'RATTA_DATUM_KC'>>) =>
      event.vad !== 'beslutets_forsta_dag' ||
      context.lagrum.grund.every((code) => farTillampas(code, event.datum)),
  },
  insatsenOmprovas: {
    text: {
      sv: 'Ställningstagandet är att insatsen ska omprövas',
      en: 'The stand is that the measure is to be reviewed',
    },
    source: ['A23'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'BEDOM_TID_I_INSATS'>>) => event.utfall === 'omprovas',
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
