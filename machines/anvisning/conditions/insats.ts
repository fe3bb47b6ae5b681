/**
 * Conditions while the insats runs and when it is closed (R58–R100).
 */
import { addMonths, daysBetween } from '../../calendar';
import type { ConditionDefinition } from '../../process';
import { DEFAULT_SETTINGS, numberOf } from '../../settings';
import { AVSLUTSORSAKER } from '../codes';
import type { AnvisningContext } from '../context';
import type { EventOf, Stamp } from '../events';

type Case = { readonly context: AnvisningContext };
type Sent<E> = Case & { readonly event: E & Stamp };

const ATTEMPTS = numberOf(DEFAULT_SETTINGS, 'closing.attempts');
const INTERVAL = numberOf(DEFAULT_SETTINGS, 'followUp.interval');
const SATISFIED = numberOf(DEFAULT_SETTINGS, 'followUp.satisfiedWithin');
const FRESH = numberOf(DEFAULT_SETTINGS, 'plan.freshBeforeEnd');
/** Agenda of a whole follow-up (R78–R87). */
const AGENDA: EventOf<'HALL_UPPFOLJNING'>['avsnitt'] = [
  'uppdrag_och_plan',
  'klientens_syn',
  'forflyttning',
  'parallella_insatser',
  'kompletterande_aktiviteter',
  'utveckling',
  'ej_tillgodosedda_behov',
  'externa_parter',
];

/** All goals of the uppdrag are named, and no others. */
const samtligaMal = (context: AnvisningContext, goals: readonly { readonly id: string }[]): boolean => {
  const named = new Set(goals.map((goal) => goal.id));
  const mal = context.uppdrag?.mal ?? [];
  return named.size === mal.length && mal.every((goal) => named.has(goal));
};

/** A5, R62: the last held meeting is recent enough at the end, and the next would fall after it. */
function motetRacker({ insats, beslut }: AnvisningContext): boolean {
  if (insats.senastHallna === null || beslut === null) return false;
  return (
    addMonths(insats.senastHallna, INTERVAL) >= beslut.till &&
    daysBetween(insats.senastHallna, beslut.till) <= SATISFIED
  );
}

/** A10: no plan is asked for past the decision's end when the latest is fresh. */
function planenRacker({ insats, beslut }: AnvisningContext): boolean {
  return insats.plan !== null && beslut !== null && daysBetween(insats.plan, beslut.till) <= FRESH;
}

export const insatsConditions = {
  insatsenPagar: {
    text: { sv: 'Insatsen pågår', en: 'The measure is running' },
    source: ['R53'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'VERKSTALL' },
    on: 'case',
    test: ({ context }: Case) => context.insats.start !== null && context.avslut === null,
  },
  insatsenPagarInte: {
    text: { sv: 'Insatsen pågår inte', en: 'The measure is not running' },
    source: ['R53'],
    on: 'case',
    test: ({ context }: Case) => context.insats.start === null || context.avslut !== null,
  },
  nyInskrivningKravs: {
    text: {
      sv: 'Beslutet hade ett uppehåll: nytt uppdrag och ny inskrivning krävs',
      en: 'The decision had a gap: a new commission and enrolment are needed',
    },
    source: ['A8'],
    on: 'case',
    test: ({ context }: Case) => context.insats.start === null,
  },
  helaDagordningen: {
    text: { sv: 'Hela dagordningen är genomgången', en: 'The whole agenda is covered' },
    source: ['R78', 'A5'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'HALL_UPPFOLJNING'>>) =>
      AGENDA.every((item) => event.avsnitt.includes(item)),
  },
  ettSenareMoteKallat: {
    text: { sv: 'Ett senare möte är kallat', en: 'A later meeting is called' },
    source: ['R63', 'A5'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'HALL_UPPFOLJNING'>>) =>
      context.insats.kallad && context.insats.bokad !== null && context.insats.bokad > event.datum,
  },
  allaMalFoljda: {
    text: { sv: 'Varje mål i uppdraget är uppföljt', en: 'Every goal of the commission is followed up' },
    source: ['R79', 'R37'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'HALL_UPPFOLJNING'>>) => samtligaMal(context, event.mal),
  },
  efterInsatsensStart: {
    text: { sv: 'Datumet är tidigast dagen då insatsen startade', en: 'The date is not before the start' },
    source: ['R53', 'R61'],
    on: 'event',
    test: ({ context, event }: Sent<{ readonly datum: string }>) =>
      context.insats.start !== null && event.datum >= context.insats.start,
  },
  deltagarenDeltog: {
    text: {
      sv: 'Planen är upprättad tillsammans med deltagaren',
      en: 'The plan is drawn up with the participant',
    },
    source: ['R66'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'UPPRATTA_PLAN'>>) => event.deltagarenDeltog,
  },
  kallad: {
    text: { sv: 'Deltagaren är kallad till uppföljning', en: 'The participant is called to follow-up' },
    source: ['A6'],
    on: 'case',
    test: ({ context }: Case) => context.insats.kallad,
  },
  uppfoljningenUtebliven: {
    text: {
      sv: 'En uppföljning blev inte av och ska bokas om',
      en: 'A follow-up was missed and is to be rebooked',
    },
    source: ['A6'],
    on: 'case',
    test: ({ context }: Case) => context.insats.utebliven,
  },
  uppfoljningBokadIdag: {
    text: { sv: 'Uppföljningen är bokad i dag', en: 'The follow-up is booked today' },
    source: ['R61'],
    on: 'case',
    test: ({ context, event }: Sent<unknown>) => context.insats.kallad && context.insats.bokad === event.idag,
  },
  motetRackerBeslutetUt: {
    text: { sv: 'Senast hållna möte räcker beslutet ut', en: 'The last meeting lasts the decision out' },
    source: ['A5', 'R62'],
    on: 'case',
    test: ({ context }: Case) => motetRacker(context),
  },
  nyttMoteBehovs: {
    text: { sv: 'Ett möte till behövs före beslutets slut', en: 'Another meeting is needed before the end' },
    source: ['A5', 'R62'],
    on: 'case',
    test: ({ context }: Case) => !motetRacker(context),
  },
  planFinns: {
    text: { sv: 'Genomförandeplan finns', en: 'There is a plan' },
    source: ['R66'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'UPPRATTA_PLAN' },
    on: 'case',
    test: ({ context }: Case) => context.insats.plan !== null,
  },
  planenRackerBeslutetUt: {
    text: { sv: 'Genomförandeplanen räcker beslutet ut', en: 'The plan lasts the decision out' },
    source: ['A10'],
    on: 'case',
    test: ({ context }: Case) => planenRacker(context),
  },
  nyPlanBehovs: {
    text: { sv: 'Genomförandeplanen behöver uppdateras före beslutets slut', en: 'The plan must be renewed' },
    source: ['A10'],
    on: 'case',
    test: ({ context }: Case) => !planenRacker(context),
  },
  trepartsmoteKravs: {
    text: { sv: 'Ett avslutande trepartsmöte krävs', en: 'A closing meeting is demanded' },
    source: ['R95', 'R96', 'A15'],
    on: 'case',
    test: ({ context: { avslut } }: Case) => avslut !== null && AVSLUTSORSAKER[avslut.orsak].trepartsmote,
  },
  socialsekreterarenPaAvslutsmotet: {
    text: { sv: 'Socialsekreteraren deltog i mötet', en: 'The social worker took part' },
    source: ['R93'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'HALL_AVSLUTSMOTE'>>) => event.socialsekreterare !== 'ej_narvarande',
  },
  klientenKomEllerTvaForsok: {
    text: {
      sv: 'Klienten kom, eller två försök att nå klienten är dokumenterade',
      en: 'The client came, or two attempts to reach the client are recorded',
    },
    source: ['A16', 'R93'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'FORSOK_NA_KLIENT' },
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'HALL_AVSLUTSMOTE'>>) =>
      event.klientenKom || (context.avslut?.forsok ?? 0) >= ATTEMPTS,
  },
  avslutsmotetKlart: {
    text: {
      sv: 'Trepartsmötet är hållet, eller krävs inte av orsaken',
      en: 'The closing meeting is held, or not demanded by the reason',
    },
    source: ['R93', 'R96'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'HALL_AVSLUTSMOTE' },
    on: 'case',
    test: ({ context: { avslut } }: Case) =>
      avslut !== null && (avslut.moteHallet || !AVSLUTSORSAKER[avslut.orsak].trepartsmote),
  },
  allaMalBedomda: {
    text: { sv: 'Varje mål i uppdraget är bedömt', en: 'Every goal of the commission is rated' },
    source: ['R99', 'R37'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'UPPRATTA_AVSLUTSDOKUMENT'>>) => samtligaMal(context, event.mal),
  },
  nastaStegNamngivet: {
    text: { sv: 'Ett nästa steg är namngivet; bara vid dödsfall är det inget', en: 'A next step is named' },
    source: ['R92'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'AVSLUTA_I_TRESERVA'>>) =>
      (event.nastaSteg === 'inget_avliden') === (context.avslut?.orsak === 'avliden'),
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
