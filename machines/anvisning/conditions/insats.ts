/**
 * Conditions while the insats runs and when it is closed (R58–R100).
 */
import { daysBetween } from '../../calendar';
import type { ConditionDefinition, Settings } from '../../process';
import { choiceOf, numberOf, settingsIn } from '../../settings';
import { insatsPagar } from '../changes/forandring';
import type { AnvisningContext } from '../context';
import { HELA_DAGORDNINGEN } from '../dagordning';
import { nastaUppfoljning } from '../deadlines/rules';
import type { EventOf, Stamp } from '../events';

type Case = { readonly context: AnvisningContext };
type Sent<E> = Case & { readonly event: E & Stamp };

/** Every goal of the uppdrag is named, and none twice. */
const varjeMalEnGang = (context: AnvisningContext, goals: readonly { readonly id: string }[]): boolean => {
  const named = new Set(goals.map((goal) => goal.id));
  return named.size === goals.length && (context.uppdrag?.mal ?? []).every((goal) => named.has(goal));
};

/** A5, R62: the last held meeting is recent enough at the end, and the next would fall after it. */
function motetRacker({ insats, beslut }: AnvisningContext, settings: Settings): boolean {
  if (insats.senastHallna === null || beslut === null) return false;
  return (
    nastaUppfoljning(insats, insats.senastHallna, settings) >= beslut.till &&
    daysBetween(insats.senastHallna, beslut.till) <= numberOf(settings, 'followUp.satisfiedWithin')
  );
}

/** A10: no plan is asked for past the decision's end when the latest is fresh. */
function planenRacker({ insats, beslut }: AnvisningContext, settings: Settings): boolean {
  const fresh = numberOf(settings, 'plan.freshBeforeEnd');
  return insats.plan !== null && beslut !== null && daysBetween(insats.plan, beslut.till) <= fresh;
}

export const insatsConditions = {
  insatsenPagar: {
    text: { sv: 'Insatsen pågår', en: 'The measure is running' },
    source: ['R53'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'VERKSTALL' },
    on: 'case',
    test: ({ context }: Case) => insatsPagar(context),
  },
  insatsenPagarInte: {
    text: { sv: 'Insatsen pågår inte', en: 'The measure is not running' },
    source: ['R53'],
    on: 'case',
    test: ({ context }: Case) => !insatsPagar(context),
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
      HELA_DAGORDNINGEN.every((item) => event.avsnitt.includes(item)),
  },
  ettSenareMoteKallat: {
    text: { sv: 'Ett senare möte är kallat', en: 'A later meeting is called' },
    source: ['R63', 'A5'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'HALL_UPPFOLJNING'>>) =>
      context.insats.kallad && context.insats.bokad !== null && context.insats.bokad > event.datum,
  },
  allaMalFoljda: {
    text: {
      sv: 'Varje mål i uppdraget är uppföljt, en gång',
      en: 'Every goal of the commission is followed up, once',
    },
    source: ['R79', 'R37'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'HALL_UPPFOLJNING'>>) => varjeMalEnGang(context, event.mal),
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
    test: ({ context, event }: Sent<unknown>) => motetRacker(context, settingsIn(event)),
  },
  nyttMoteBehovs: {
    text: { sv: 'Ett möte till behövs före beslutets slut', en: 'Another meeting is needed before the end' },
    source: ['A5', 'R62'],
    on: 'case',
    test: ({ context, event }: Sent<unknown>) => !motetRacker(context, settingsIn(event)),
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
    test: ({ context, event }: Sent<unknown>) => planenRacker(context, settingsIn(event)),
  },
  nyPlanBehovs: {
    text: { sv: 'Genomförandeplanen behöver uppdateras före beslutets slut', en: 'The plan must be renewed' },
    source: ['A10'],
    on: 'case',
    test: ({ context, event }: Sent<unknown>) => !planenRacker(context, settingsIn(event)),
  },
  trepartsmoteKravs: {
    text: { sv: 'Ett avslutande trepartsmöte krävs', en: 'A closing meeting is demanded' },
    source: ['R95', 'R96', 'A15'],
    on: 'case',
    test: ({ context: { avslut } }: Case) => avslut !== null && avslut.trepartsmote,
  },
  socialsekreterarenPaAvslutsmotet: {
    text: { sv: 'Socialsekreteraren deltog i mötet', en: 'The social worker took part' },
    source: ['R93'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'HALL_AVSLUTSMOTE'>>) => event.socialsekreterare !== 'ej_narvarande',
  },
  klientenKomEllerTvaForsok: {
    text: {
      sv: 'Klienten kom, eller de försök att nå klienten som kommunen kräver, två om inget annat är bestämt, är dokumenterade',
      en: 'The client came, or the attempts that the municipality demands, two unless set otherwise, are recorded',
    },
    source: ['A16', 'R93'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'FORSOK_NA_KLIENT' },
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'HALL_AVSLUTSMOTE'>>) =>
      event.klient !== 'ej_narvarande' ||
      (context.avslut?.forsok ?? 0) >= numberOf(settingsIn(event), 'closing.attempts'),
  },
  avslutsmotetKlart: {
    text: {
      sv: 'Trepartsmötet är hållet, eller krävs inte av orsaken',
      en: 'The closing meeting is held, or not demanded by the reason',
    },
    source: ['R93', 'R96'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'HALL_AVSLUTSMOTE' },
    on: 'case',
    test: ({ context: { avslut } }: Case) => avslut !== null && (avslut.moteHallet || !avslut.trepartsmote),
  },
  allaMalBedomda: {
    text: {
      sv: 'Varje mål i uppdraget är bedömt, en gång',
      en: 'Every goal of the commission is rated, once',
    },
    source: ['R99', 'R37'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'UPPRATTA_AVSLUTSDOKUMENT'>>) =>
      varjeMalEnGang(context, event.mal),
  },
  gwaITurOrdning: {
    text: {
      sv: 'Insatsen är avslutad i Treserva, där kommunen har bestämt att GWA avslutas efter',
      en: 'The measure is closed in Treserva, where the municipality closes GWA after it',
    },
    source: ['A19', 'R100'],
    cure: { role: 'socialsekreterare', event: 'AVSLUTA_I_TRESERVA' },
    on: 'case',
    test: ({ context, event }: Sent<unknown>) =>
      choiceOf(settingsIn(event), 'closing.gwaOrder') === 'samtidigt' || context.avslut?.stangd === true,
  },
  nastaStegNamngivet: {
    text: {
      sv: 'Ett nästa steg är namngivet; bara vid dödsfall är det inget, och bara vid fel klient ett nytt ärende',
      en: 'A next step is named: none only after a death, a new case only for the wrong client',
    },
    source: ['R92'],
    on: 'event',
    test: ({ context: { forandring }, event }: Sent<{ readonly nastaSteg: string }>) =>
      (event.nastaSteg === 'nytt_arende_ratt_klient') === forandring.felKlient &&
      (event.nastaSteg === 'inget_avliden') === (forandring.avliden !== null && !forandring.felKlient),
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
