/**
 * Conditions from the uppdrag to the start of the insats, and for an enrolment that never takes place
 * (R38–R57, R101–R104).
 */
import { addMonths } from '../../calendar';
import type { ConditionDefinition } from '../../process';
import { booleanOf, numberOf, settingsIn } from '../../settings';
import { arStoppad } from '../changes/forandring';
import type { AnvisningContext } from '../context';
import type { EventOf, Stamp } from '../events';

type Case = { readonly context: AnvisningContext };
type Sent<E> = Case & { readonly event: E & Stamp };

export const inskrivningConditions = {
  uppdragetSkickat: {
    text: { sv: 'Uppdraget är skickat till Kompetenscenter', en: 'The commission is sent to KC' },
    source: ['R34'],
    cure: { role: 'socialsekreterare', event: 'SKICKA_UPPDRAG' },
    on: 'case',
    test: ({ context }: Case) => context.uppdrag !== null,
  },
  uppdragetEjSkickat: {
    text: { sv: 'Uppdraget är inte skickat', en: 'The commission is not sent' },
    source: ['R55'],
    on: 'case',
    test: ({ context }: Case) => context.uppdrag === null,
  },
  malenOlika: {
    text: { sv: 'Varje mål har sin egen beteckning', en: 'Every goal has its own id' },
    source: ['R37'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'SKICKA_UPPDRAG'>>) =>
      new Set(event.mal.map((goal) => goal.id)).size === event.mal.length,
  },
  konsulentUtsedd: {
    text: { sv: 'En arbetsmarknadskonsulent är utsedd', en: 'A consultant is assigned' },
    source: ['P2'],
    cure: { role: 'samordnare', event: 'FORDELA' },
    on: 'case',
    test: ({ context }: Case) => context.konsulent !== null,
  },
  konsulentSaknas: {
    text: { sv: 'Ingen arbetsmarknadskonsulent är utsedd', en: 'No consultant is assigned' },
    source: ['P2'],
    on: 'case',
    test: ({ context }: Case) => context.konsulent === null && context.uppdrag !== null,
  },
  arSkyddad: {
    text: { sv: 'Klienten har skyddade personuppgifter', en: 'The client has protected data' },
    source: ['R7', 'R104'],
    on: 'case',
    test: ({ context }: Case) => context.skyddad,
  },
  arInteSkyddad: {
    text: {
      sv: 'Klienten har inte skyddade personuppgifter; vid skydd bokas tiden direkt med samordnaren, aldrig i GWA',
      en: 'The client has no protected data; with protection, times are booked directly, never in GWA',
    },
    source: ['R104'],
    cure: { role: 'socialsekreterare', event: 'BOKA_DIREKT' },
    on: 'case',
    test: ({ context }: Case) => !context.skyddad,
  },
  motetTidigastIdag: {
    text: { sv: 'Mötet är i dag eller senare', en: 'The meeting is today or later' },
    source: ['R38'],
    on: 'event',
    test: ({ event }: Sent<{ readonly datum: string }>) => event.datum >= event.idag,
  },
  motetInomBeslutet: {
    text: {
      sv: 'Mötet hålls medan beslutet gäller',
      en: 'The meeting is held while the decision is in force',
    },
    source: ['R62', 'A7'],
    on: 'event',
    test: ({ context, event }: Sent<{ readonly datum: string }>) =>
      context.beslut !== null && context.beslut.fran <= event.datum && event.datum < context.beslut.till,
  },
  kallelsenSkickad: {
    text: { sv: 'Kallelsen är skickad till klienten', en: 'The summons is sent to the client' },
    source: ['R39', 'A13'],
    cure: { role: 'socialsekreterare', event: 'KALLA_INSKRIVNING' },
    on: 'case',
    test: ({ context }: Case) => context.inskrivning.kallad,
  },
  tolkOrdnad: {
    text: { sv: 'Tolk är bokad om klienten behöver det', en: 'An interpreter is booked if needed' },
    source: ['R40', 'A13'],
    cure: { role: 'socialsekreterare', event: 'BOKA_TOLK' },
    on: 'case',
    test: ({ context: { inskrivning } }: Case) => !inskrivning.tolkBehovs || inskrivning.tolkBokad,
  },
  tolkSkaBokas: {
    text: { sv: 'Tolk behövs och är inte bokad', en: 'An interpreter is needed and not booked' },
    source: ['R40'],
    on: 'case',
    test: ({ context: { inskrivning } }: Case) => inskrivning.tolkBehovs && !inskrivning.tolkBokad,
  },
  motesdagenInne: {
    text: { sv: 'Mötets dag är inne', en: 'The day of the meeting has come' },
    source: ['R44', 'A13'],
    on: 'case',
    test: ({ context, event }: Sent<unknown>) =>
      context.inskrivning.tid !== null && event.idag >= context.inskrivning.tid,
  },
  socialsekreterarenMedverkar: {
    text: {
      sv: 'Socialsekreteraren medverkar på plats, eller digitalt när 1:e socialsekreterare har medgett det',
      en: 'The social worker takes part on site, or digitally when the senior has allowed it',
    },
    source: ['R48', 'A14'],
    cure: { role: 'forste_socialsekreterare', event: 'MEDGE_DIGITALT' },
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'HALL_INSKRIVNING'>>) =>
      event.socialsekreterare === 'pa_plats' ||
      (event.socialsekreterare === 'digitalt' && context.inskrivning.digitaltMedgivet),
  },
  digitaltFarMedges: {
    text: {
      sv: 'Kommunen tillåter att socialsekreteraren medverkar digitalt',
      en: 'The municipality allows the social worker to take part digitally',
    },
    source: ['A14', 'R48'],
    on: 'case',
    test: ({ event }: { readonly event: unknown }) =>
      booleanOf(settingsIn(event), 'inskrivning.digitalAllowed'),
  },
  inskrivningsmotetHallet: {
    text: { sv: 'Inskrivningsmötet är hållet', en: 'The enrolment meeting is held' },
    source: ['R48', 'R53'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'HALL_INSKRIVNING' },
    on: 'case',
    test: ({ context }: Case) => context.inskrivning.hallen !== null,
  },
  kravenFramforda: {
    text: {
      sv: 'Klienten är informerad om förväntningar och krav',
      en: 'The client is informed of the demands',
    },
    source: ['R49'],
    cure: { role: 'socialsekreterare', event: 'INFORMERA_KRAV' },
    on: 'case',
    test: ({ context }: Case) => context.inskrivning.krav,
  },
  forstaUppfoljningenBokad: {
    text: { sv: 'Första uppföljningsmötet är bokat', en: 'The first follow-up is booked' },
    source: ['R50'],
    cure: { role: 'socialsekreterare', event: 'BOKA_FORSTA_UPPFOLJNING' },
    on: 'case',
    test: ({ context }: Case) => context.insats.bokad !== null,
  },
  forstaUppfoljningenInomFrist: {
    text: {
      sv: 'Första uppföljningen ligger inom uppföljningens intervall, tre månader om kommunen inte har satt ett kortare eller längre',
      en: 'The first follow-up lies within the interval, three months unless the municipality has set another',
    },
    source: ['R50', 'R61'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'BOKA_FORSTA_UPPFOLJNING'>>) =>
      event.datum <= addMonths(event.idag, numberOf(settingsIn(event), 'followUp.interval')),
  },
  verksamhetenPresenterad: {
    text: { sv: 'Klienten är informerad om verksamheten', en: 'The client is informed of the activities' },
    source: ['R51'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'INFORMERA_VERKSAMHET' },
    on: 'case',
    test: ({ context }: Case) => context.inskrivning.verksamhet,
  },
  dokumentenUpprattade: {
    text: { sv: 'Dokumenten för deltagande är upprättade', en: 'The documents for taking part are drawn up' },
    source: ['R52'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'UPPRATTA_DELTAGANDEDOKUMENT' },
    on: 'case',
    test: ({ context }: Case) => context.inskrivning.dokument,
  },
  sfDelenKlar: {
    text: {
      sv: 'Socialsekreterarens del av inskrivningen är klar',
      en: 'The social worker’s part of enrolment is done',
    },
    source: ['R49', 'R50'],
    on: 'case',
    test: ({ context }: Case) => context.inskrivning.krav && context.insats.bokad !== null,
  },
  hindrenProvade: {
    text: {
      sv: 'Från den missade tid som kommunen har bestämt, annars den andra, är hinder och behov av anpassning prövade',
      en: 'From the missed time that the municipality has set, else the second, obstacles and need of adaptation are examined',
    },
    source: ['A11', 'R45'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'NY_TID_AKTUELL'> | EventOf<'EJ_NY_TID'>>) =>
      event.hinderProvade || context.inskrivning.missade < numberOf(settingsIn(event), 'noShow.reviewAfter'),
  },
  missadUtanGodtagbartSkal: {
    text: {
      sv: 'Klienten har missat en tid utan godtagbart skäl',
      en: 'The client has missed a time without acceptable reason',
    },
    source: ['R54', 'A13'],
    on: 'case',
    test: ({ context }: Case) => context.inskrivning.missade > 0,
  },
  upphorMedDagOchUnderrattelse: {
    text: {
      sv: 'Ett beslut som upphör har en dag, och klienten är underrättad om det finns någon att underrätta',
      en: 'A decision that ends has a day, and the client is notified if there is anybody to notify',
    },
    source: ['R54', 'R92'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'TA_STALLNING_BESLUT'> | EventOf<'AVSLUTA_I_TRESERVA'>>) =>
      event.beslut !== 'upphor' ||
      (event.upphor !== undefined && (event.kanal !== undefined || arStoppad(context))),
  },
  stallningenStammer: {
    text: {
      sv: 'Ställningstagandet stämmer: bara ett beslut som har upphört anges som upphört',
      en: 'The stand is true: only a lapsed decision is called lapsed',
    },
    source: ['R54', 'A9'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'TA_STALLNING_BESLUT'> | EventOf<'AVSLUTA_I_TRESERVA'>>) =>
      (event.beslut === 'redan_upphort') === context.upphort,
  },
  sfHarAvbrutit: {
    text: {
      sv: 'Socialförvaltningen har återkallat uppdraget och tagit ställning till beslutet',
      en: 'SF has recalled the commission and taken its stand on the decision',
    },
    source: ['R54', 'R55'],
    on: 'case',
    test: ({ context: { ejInskrivning, uppdrag } }: Case) =>
      ejInskrivning !== null && ejInskrivning.stallning && (ejInskrivning.aterkallat || uppdrag === null),
  },
  kcHarAvbrutit: {
    text: {
      sv: 'Kompetenscenter har dokumenterat orsaken och avbokat tiden',
      en: 'KC has recorded the reason and cancelled the time',
    },
    source: ['R56', 'R57'],
    on: 'case',
    test: ({ context: { ejInskrivning, uppdrag, inskrivning } }: Case) =>
      uppdrag === null ||
      (ejInskrivning !== null &&
        ejInskrivning.dokumenterat &&
        (ejInskrivning.avbokat || inskrivning.tid === null)),
  },
  ingenTidBokad: {
    text: { sv: 'Ingen tid är bokad', en: 'No time is booked' },
    source: ['R57'],
    on: 'case',
    test: ({ context }: Case) => context.inskrivning.tid === null,
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
