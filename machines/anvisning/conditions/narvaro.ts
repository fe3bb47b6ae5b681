/**
 * Conditions of:
 * Attendance per planned day and its monthly account, sickness and certificate, and a pause of the insats
 * (P1, A13, A31, L2).
 */
import { plusDays } from '../../calendar';
import type { ConditionDefinition } from '../../process';
import { arStoppad } from '../changes/forandring';
import type { AnvisningContext } from '../context';
import type { EventOf, Stamp } from '../events';
import { dagAttRegistrera } from '../narvaro/dagar';
import { efterManaden, manadenHarBeslut } from '../narvaro/manad';
import { intygsdag, sjuknyckel, styrkt } from '../narvaro/sjukdom';
import { kanForlangas, pausad, ryms } from '../narvaro/uppehall';
import { nedsattningConditions } from './nedsattning';

type Case = { readonly context: AnvisningContext };
type Today = Case & { readonly event: Stamp };
type Sent<E> = Case & { readonly event: E & Stamp };
type Underlag = Sent<EventOf<'LAMNA_NARVAROUNDERLAG'>>;

/** KC may hand over what the month shows, and the month has days on which attendance was a condition. */
const kanLamnas = (context: AnvisningContext): boolean =>
  (context.samtyckeKc === 'lamnat' || context.lagstodKc) && manadenHarBeslut(context);

/** The insats ends: the month it ends in is still accounted for, but not after a death. */
const slutunderlag = (context: AnvisningContext): boolean =>
  context.avslut !== null && !arStoppad(context) && !context.narvaro.slutredovisad && kanLamnas(context);

const pagarSjukdom = ({ narvaro }: AnvisningContext): boolean => narvaro.sjuk?.slut === false;

const slutarForeBeslutet = ({ beslut }: AnvisningContext, till: string): boolean =>
  beslut !== null && till < beslut.till;

export const narvaroConditions = {
  beslutetGalldeDagen: {
    text: {
      sv: 'Beslutet enligt 12 kap. 4 § gällde den dagen',
      en: 'The 12:4 decision was in force that day',
    },
    source: ['A9', 'L3'],
    on: 'event',
    test: ({ context: { beslut }, event }: Sent<{ readonly datum: string }>) =>
      beslut !== null && beslut.fran <= event.datum && event.datum < beslut.till,
  },
  ingetUppehallDagen: {
    text: { sv: 'Insatsen hade inget uppehåll den dagen', en: 'The measure was not paused that day' },
    source: ['A31'],
    on: 'event',
    test: ({ context, event }: Sent<{ readonly datum: string }>) => !pausad(context.narvaro, event.datum),
  },
  nagonDagAttRegistrera: {
    text: {
      sv: 'Insatsen har haft en dag då beslutet gällde och uppehåll inte rådde',
      en: 'The measure has had a day in the decision and in no pause',
    },
    source: ['P1', 'A9', 'A31'],
    on: 'case',
    test: ({ context, event }: Today) => dagAttRegistrera(context, event.idag) !== null,
  },
  manadenArSlut: {
    text: { sv: 'Månaden som ska redovisas är slut', en: 'The month to account for is over' },
    source: ['P1'],
    on: 'case',
    test: ({ context: { narvaro }, event }: Today) =>
      narvaro.manad !== null && event.idag >= efterManaden(narvaro.manad),
  },
  manadenStarPaTur: {
    text: {
      sv: 'Underlaget gäller den månad som står på tur',
      en: 'The account is of the month that comes next',
    },
    source: ['P1'],
    on: 'event',
    test: ({ context, event }: Underlag) => event.manad === context.narvaro.manad,
  },
  dagarnaGarIhop: {
    text: {
      sv: 'Närvaro och frånvaro blir tillsammans de planerade dagarna',
      en: 'Attendance and absence add up to the planned days',
    },
    source: ['P1'],
    on: 'event',
    test: ({ event }: Underlag) =>
      event.narvarande + event.sjukanmalda + event.ovrigAnmald + event.utanAnmalan === event.planeradeDagar,
  },
  underlagKanLamnas: {
    text: {
      sv: 'Samtycke eller lagstöd finns, och beslutet gällde under månaden',
      en: 'There is consent or a statutory ground, and the decision was in force in the month',
    },
    source: ['P1', 'A9', 'A17'],
    on: 'case',
    test: ({ context }: Case) => kanLamnas(context),
  },
  underlagKanInteLamnas: {
    text: {
      sv: 'Samtycke och lagstöd saknas, eller beslutet gällde inte under månaden',
      en: 'There is no consent or statutory ground, or the decision was not in force in the month',
    },
    source: ['P1', 'A9', 'A17'],
    on: 'case',
    test: ({ context }: Case) => !kanLamnas(context),
  },
  slutunderlagBehovs: {
    text: { sv: 'Sista månadens underlag är inte lämnat', en: 'The last month is not accounted for' },
    source: ['P1'],
    on: 'case',
    test: ({ context }: Case) => slutunderlag(context),
  },
  slutunderlagBehovsInte: {
    text: {
      sv: 'Sista månadens underlag är lämnat eller kan inte lämnas',
      en: 'The last month is accounted for, or cannot be',
    },
    source: ['P1'],
    on: 'case',
    test: ({ context }: Case) => !slutunderlag(context),
  },
  underlagAttLasa: {
    text: { sv: 'Ett närvarounderlag är inte genomläst', en: 'An attendance account is not read' },
    source: ['P1'],
    on: 'case',
    test: ({ context }: Case) => context.narvaro.olast,
  },
  sjukperiodPagar: {
    text: { sv: 'Klienten är sjukanmäld', en: 'The client is reported sick' },
    source: ['A13'],
    on: 'case',
    test: ({ context }: Case) => pagarSjukdom(context),
  },
  sjukperiodSlut: {
    text: { sv: 'Klienten är inte sjukanmäld', en: 'The client is not reported sick' },
    source: ['A13'],
    on: 'case',
    test: ({ context }: Case) => !pagarSjukdom(context),
  },
  sjukperiodFinns: {
    text: { sv: 'Klienten har varit sjukanmäld', en: 'The client has been reported sick' },
    source: ['A13'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'REGISTRERA_NARVARO' },
    on: 'case',
    test: ({ context }: Case) => context.narvaro.sjuk !== null,
  },
  sjukklockanInaktuell: {
    text: { sv: 'Intyg behövs från en annan dag', en: 'A certificate is needed from another day' },
    source: ['A13', 'A31'],
    on: 'case',
    test: ({ context: { narvaro } }: Case) => narvaro.sjukklocka !== sjuknyckel(narvaro),
  },
  lakarintygBegart: {
    text: { sv: 'Läkarintyg är begärt', en: 'A certificate is asked for' },
    source: ['A13', 'SoL 12:5 a'],
    on: 'case',
    test: ({ context }: Case) => context.narvaro.sjuk?.begart === true,
  },
  intygetTacker: {
    text: { sv: 'Läkarintyg finns för sjukdomen', en: 'A certificate proves the sickness' },
    source: ['A13', 'SoL 12:5 a'],
    on: 'case',
    test: ({ context }: Case) => styrkt(context.narvaro),
  },
  intygetTackerInte: {
    text: { sv: 'Läkarintyg saknas för sjukdomen', en: 'No certificate proves the sickness' },
    source: ['A13', 'SoL 12:5 a'],
    on: 'case',
    test: ({ context }: Case) => !styrkt(context.narvaro),
  },
  intygetGallerSjukdomen: {
    text: {
      sv: 'Intyget gäller den dag från vilken intyg behövs, och slutar inte före den börjar',
      en: 'The certificate covers the day from which it is needed, and does not end before it begins',
    },
    source: ['A13', 'SoL 12:5 a'],
    on: 'event',
    test: ({ context: { narvaro }, event }: Sent<EventOf<'LAKARINTYG_INKOM'>>) => {
      if (narvaro.sjuk === null) return false;
      const dag = intygsdag(narvaro, narvaro.sjuk);
      return event.fran <= dag && dag <= event.till;
    },
  },
  ingetAnnatUppehall: {
    text: { sv: 'Inget annat uppehåll är öppet', en: 'No other pause is open' },
    source: ['A31'],
    cure: { role: 'socialsekreterare', event: 'AVSLUTA_UPPEHALL' },
    on: 'case',
    test: ({ context }: Case) => context.narvaro.uppehall === null,
  },
  uppehallOppet: {
    text: { sv: 'Ett uppehåll är öppet', en: 'A pause is open' },
    source: ['A31'],
    on: 'case',
    test: ({ context }: Case) => context.narvaro.uppehall !== null,
  },
  uppehalletsDagarStammer: {
    text: {
      sv: 'Uppehållet slutar inte före det börjar, och börjar efter insatsens start och tidigare uppehåll',
      en: 'The pause does not end before it begins, and begins after the start and earlier pauses',
    },
    source: ['A31'],
    on: 'event',
    test: ({ context: { insats, narvaro }, event }: Sent<EventOf<'PABORJA_UPPEHALL'>>) =>
      event.fran <= event.till &&
      insats.start !== null &&
      event.fran >= insats.start &&
      narvaro.uppehallen.every(({ till }) => till < event.fran),
  },
  uppehalletInomBeslutet: {
    text: { sv: 'Uppehållet slutar medan beslutet gäller', en: 'The pause ends within the decision' },
    source: ['A31', 'A7'],
    on: 'event',
    test: ({ context, event }: Sent<{ readonly till: string }>) => slutarForeBeslutet(context, event.till),
  },
  ledighetInomFyraVeckor: {
    text: {
      sv: 'Ledighet enligt 12 kap. 4 f § är högst fyra veckor per kalenderår, med det som redan är uttaget',
      en: 'Leave under 12:4 f is at most four weeks in a calendar year, with what is taken',
    },
    source: ['A31', 'L2'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'PABORJA_UPPEHALL'>>) => ryms(context.narvaro, event),
  },
  uppehalletKanForlangas: {
    text: {
      sv: 'Uppehållet kan bli längre inom beslutet, och inom fyra veckor per år vid ledighet',
      en: 'The pause can be longer within the decision, and within four weeks a year of leave',
    },
    source: ['A31', 'L2'],
    on: 'case',
    test: ({ context }: Case) => kanForlangas(context),
  },
  forlangningenRyms: {
    text: {
      sv: 'Den nya sista dagen är senare än den förra, och ledighet håller sig inom fyra veckor per år',
      en: 'The new last day is later, and leave keeps within four weeks a year',
    },
    source: ['A31', 'L2'],
    on: 'event',
    test: ({ context: { narvaro }, event }: Sent<EventOf<'FORLANG_UPPEHALL'>>) =>
      narvaro.uppehall !== null &&
      event.till > narvaro.uppehall.till &&
      ryms(narvaro, { ...narvaro.uppehall, till: event.till }),
  },
  aterkomstenInomUppehallet: {
    text: {
      sv: 'Första dagen åter ligger i uppehållet eller är dagen efter det',
      en: 'The day of return lies in the pause or is the day after it',
    },
    source: ['A31'],
    on: 'event',
    test: ({ context: { narvaro }, event }: Sent<EventOf<'AVSLUTA_UPPEHALL'>>) =>
      narvaro.uppehall !== null &&
      event.datum >= narvaro.uppehall.fran &&
      event.datum <= plusDays(narvaro.uppehall.till, 1),
  },
  aterkomstenHarSkett: {
    text: {
      sv: 'Första dagen åter är i dag eller tidigare, om uppehållet inte ställs in från början',
      en: 'The day of return is today or earlier, unless the pause is called off',
    },
    source: ['A31'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'AVSLUTA_UPPEHALL'>>) =>
      event.datum <= event.idag || event.datum === context.narvaro.uppehall?.fran,
  },
  ...nedsattningConditions,
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
