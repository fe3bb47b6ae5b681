/**
 * What socialförvaltningen and Kompetenscenter tell each other in an anvisning, event by event, and on what ground
 * (L10). Content crosses under the client's consent or a statute that a lawyer has confirmed (OSL 10:1, 12:2, SoL
 * 15:8–9, OSL 10:28). Without either there remains what no side can do its part without (OSL 10:2): that the uppdrag
 * has moved on, that consent is gone, protection, safe channels, a death; with the fields for that and no others.
 */
import type { Side, Text } from '../process';
import type { Grund, Utlamnande, UtlamnandeDefinition } from '../utlamnande';
import type { AnvisningContext } from './context';
import { harGrundForKc } from './context/externa';
import type { EventName } from './events';

const uppgifter = {
  klient: { sv: 'Vem uppdraget gäller', en: 'Whom the commission is for' },
  uppdrag: { sv: 'Uppdraget och det som hör till det', en: 'The commission and what belongs to it' },
  gang: { sv: 'Uppdragets gång', en: 'Where the commission stands' },
  beslut: { sv: 'Beslutets giltighet', en: 'Validity of the decision' },
  samtycke: { sv: 'Samtycket till Kompetenscenter', en: 'The consent to Kompetenscenter' },
  kontaktvagar: { sv: 'Avtalade kontaktvägar', en: 'Agreed channels' },
  handlaggare: { sv: 'Vem som handlägger', en: 'Who works with the case' },
  mote: { sv: 'Möten, tider och närvaro vid dem', en: 'Meetings, their times and attendance' },
  uppfoljning: { sv: 'Uppföljning', en: 'Follow-up' },
  fraga: { sv: 'Frågor och svar', en: 'Questions and answers' },
  besked: { sv: 'Besked om att en fråga inte besvaras', en: 'That a question is not answered' },
  handelse: { sv: 'Händelser av vikt', en: 'Significant events' },
  behov: { sv: 'Behov av andra', en: 'Needs of others' },
  plan: { sv: 'Genomförandeplan', en: 'Implementation plan' },
  journal: { sv: 'Genomförandejournal', en: 'Implementation journal' },
  narvaro: { sv: 'Närvaro', en: 'Attendance' },
  oenighet: { sv: 'Att en oenighet är lyft eller löst', en: 'That a disagreement is raised or settled' },
  synpunkter: { sv: 'Sidornas syn i en oenighet', en: 'The views in a disagreement' },
  uppehall: { sv: 'Uppehåll, dagarna', en: 'Pause, its days' },
  uppehallsskal: { sv: 'Uppehåll, skälen', en: 'Pause, its reasons' },
  avslut: { sv: 'Avslutet och dess skäl', en: 'The closing and its reasons' },
  skydd: { sv: 'Skyddade personuppgifter', en: 'Protected personal data' },
  forandring: { sv: 'Flytt eller dödsfall', en: 'A move or a death' },
  rattelse: { sv: 'Rättelser', en: 'Corrections' },
  incident: { sv: 'Uppgifter till fel mottagare', en: 'A wrong recipient' },
} as const satisfies Record<string, Text>;

const grunder = {
  samtyckeKc: {
    slag: 'samtycke',
    text: { sv: 'Klientens samtycke till Kompetenscenter', en: 'The consent to Kompetenscenter' },
    lagrum: 'OSL 10 kap. 1 § och 12 kap. 2 §',
    galler: ({ context, idag }) => harGrundForKc({ ...context, lagstodKc: false }, idag),
    samtycke: ({ externa: { kc } }) => (kc?.fran ? `kc ${kc.fran}` : 'kc'),
  },
  lagstodKc: {
    slag: 'lagrum',
    text: { sv: 'Lagstöd som en jurist har bekräftat', en: 'A statute that a lawyer has confirmed' },
    lagrum: 'SoL 15 kap. 8–9 §§ eller OSL 10 kap. 28 §, det som är angivet i ärendet',
    galler: ({ context }) => context.lagstodKc,
  },
  pabegaran: {
    slag: 'lagrum',
    text: { sv: 'Socialförvaltningens begäran', en: 'A request of socialförvaltningen' },
    lagrum: 'SoL 15 kap. 9 §',
    galler: ({ event }) => event['grund'] === 'sol_15_9',
  },
  nodvandigt: {
    slag: 'nodvandighet',
    text: {
      sv: 'Nödvändigt för att nämnden ska kunna göra sin del',
      en: 'Necessary for the nämnd to do its part',
    },
    lagrum: 'OSL 10 kap. 2 §',
    galler: () => true,
  },
  skyddet: {
    slag: 'nodvandighet',
    text: { sv: 'Nödvändigt för skyddet', en: 'Necessary for the protection' },
    lagrum: 'OSL 10 kap. 2 §',
    galler: ({ context }) => context.skyddad,
  },
} as const satisfies Record<string, Grund<AnvisningContext>>;

type Uppgift = keyof typeof uppgifter;
type Grundnamn = keyof typeof grunder;
type Del = Omit<Utlamnande, 'till'>;

/** Under consent or a confirmed statute: stops at once when the consent does (A17). */
const med = (uppgift: Uppgift, falt: Utlamnande['falt'] = 'alla'): Del => ({
  uppgift,
  falt,
  grunder: ['samtyckeKc', 'lagstodKc'] satisfies Grundnamn[],
});
/** Whatever the consent says, with no other fields than these. */
const alltid = (uppgift: Uppgift, falt: Utlamnande['falt'] = []): Del => ({
  uppgift,
  falt,
  grunder: ['nodvandigt'] satisfies Grundnamn[],
});
/** That the uppdrag has moved on, and nothing of why. */
const gang = alltid('gang');

const till = (side: Side, ...parts: readonly Del[]): readonly Utlamnande[] =>
  parts.map((part) => ({ ...part, till: side }));
const tillKc = (...parts: readonly Del[]) => till('kc', ...parts);
const tillSf = (...parts: readonly Del[]) => till('sf', ...parts);
/** What either side may do: the other is told. */
const tillAndra = (...parts: readonly Del[]) => [...tillKc(...parts), ...tillSf(...parts)];

const inforOchUppdrag = {
  SKICKA_UPPDRAG: tillKc(
    med('klient', []),
    med('uppdrag'),
    med('beslut', []),
    med('samtycke', []),
    { ...alltid('kontaktvagar'), tidigare: true },
    alltid('handlaggare'),
    { uppgift: 'skydd', falt: [], grunder: ['skyddet'] satisfies Grundnamn[] },
    gang,
  ),
  SKICKA_FORTSATTNINGSUPPDRAG: tillKc(med('uppdrag'), med('beslut', [])),
  AVSLUTA_UTAN_ANVISNING: tillKc(gang),
  FORDELA: tillSf(alltid('handlaggare', ['konsulent'])),
  BEGAR_KOMPLETTERING: tillSf(med('uppdrag')),
  KOMPLETTERA_UPPDRAG: tillKc(med('uppdrag')),
  MEDDELA_KC_UPPHORT: tillKc(alltid('beslut', 'alla')),
  ANGE_KONTAKTVAGAR: tillKc(alltid('kontaktvagar', 'alla')),
  REGISTRERA_SAMTYCKE_KC: tillKc(med('samtycke')),
  ANGE_LAGSTOD_KC: tillKc(med('samtycke', ['lagrum'])),
  NEKA_SAMTYCKE_KC: tillKc(alltid('samtycke', 'alla')),
  ATERKALLA_SAMTYCKE_KC: tillAndra(alltid('samtycke', 'alla')),
  BYT_SOCIALSEKRETERARE: tillKc(alltid('handlaggare', ['ny'])),
  BYT_KONSULENT: tillSf(alltid('handlaggare', ['ny'])),
  SKYDD_UPPSTAR: tillAndra(alltid('skydd', 'alla')),
  SKYDD_OMHANDERTAGET: tillAndra(alltid('skydd', 'alla')),
} as const satisfies Handelser;

const inskrivning = {
  BOKA_INSKRIVNING: tillKc(med('mote'), gang),
  BOKA_DIREKT: tillAndra(med('mote'), gang),
  KALLA_INSKRIVNING: tillKc(med('mote')),
  BOKA_TOLK: tillKc(med('mote')),
  HALL_INSKRIVNING: tillAndra(med('mote'), gang),
  UTEBLIVANDE: tillAndra(med('mote'), gang),
  STALL_IN_MOTE: tillAndra(med('mote'), gang),
  NY_TID_AKTUELL: tillKc(med('mote'), gang),
  EJ_NY_TID: tillKc(med('mote'), gang),
  NY_TID: tillSf(med('mote'), gang),
  BOKA_FORSTA_UPPFOLJNING: tillKc(med('mote')),
  INFORMERA_VERKSAMHET: tillSf(med('uppdrag')),
  UPPRATTA_DELTAGANDEDOKUMENT: tillSf(med('uppdrag')),
  VERKSTALL: tillSf(med('uppdrag'), gang),
  AVBRYT_ANVISNING: tillKc(med('avslut'), gang),
  ATERKALLA_UPPDRAG: tillKc(med('avslut'), gang),
  TA_STALLNING_BESLUT: tillKc(gang),
  DOKUMENTERA_EJ_INSKRIVNING: tillSf(med('avslut'), gang),
  AVBOKA_GWA: tillSf(gang),
  AVBOKA_DIREKT: tillAndra(gang),
} as const satisfies Handelser;

const insats = {
  KALLA_UPPFOLJNING: tillKc(med('mote'), gang),
  UPPFOLJNING_UTEBLEV: tillAndra(med('mote'), gang),
  HALL_UPPFOLJNING: tillKc(med('uppfoljning'), gang),
  HALL_TREPARTSMOTE: tillAndra(med('mote')),
  UPPRATTA_PLAN: tillSf(med('plan')),
  UPPDATERA_PLAN: tillSf(med('plan')),
  JOURNAL_ANTECKNING: tillSf(med('journal')),
  RATTA_ANTECKNING: tillSf(med('journal')),
  ANTECKNA_INVANDNING: tillAndra(med('journal')),
  LAS_JOURNAL: tillSf(...(['journal', 'plan'] as const).map(pabegaran)),
  HANDELSE_FRAN_SF: tillKc(med('handelse')),
  HANDELSE_FRAN_KC: tillSf(med('handelse')),
  BEKRAFTA_HANDELSE_KC: tillSf(med('handelse')),
  BEKRAFTA_HANDELSE_SF: tillKc(med('handelse', ['trepartsmote'])),
  OVERLAMNA_BEHOV_KC: tillKc(med('behov')),
  NOTERA_BEHOV_KC: tillSf(med('behov')),
  LYFT_BEHOV: tillAndra(med('behov')),
  LAT_BLI_LYFTA_BEHOV: tillAndra(med('behov')),
  REGISTRERA_NARVARO: tillSf(med('narvaro', ['datum', 'status'])),
  LAMNA_NARVAROUNDERLAG: tillSf(med('narvaro')),
  PABORJA_UPPEHALL: tillKc(
    alltid('uppehall', ['fran', 'till']),
    med('uppehallsskal', ['orsak', 'skal']),
    gang,
  ),
  FORLANG_UPPEHALL: tillKc(alltid('uppehall', ['till']), med('uppehallsskal', ['skal']), gang),
  AVSLUTA_UPPEHALL: tillKc(alltid('uppehall', ['datum']), med('uppehallsskal', ['notering']), gang),
  STALL_FRAGA_TILL_KC: tillKc(med('fraga')),
  BESVARA_FRAGA_KC: tillSf(med('fraga')),
  STALL_FRAGA_TILL_SF: tillSf(med('fraga')),
  BESVARA_FRAGA_SF: tillKc(med('fraga'), alltid('besked', ['besked'])),
} as const satisfies Handelser;

const oenighetOchAvslut = {
  LYFT_OENIGHET: tillAndra(alltid('oenighet', ['steg']), med('synpunkter'), gang),
  SYN_SF: tillKc(med('synpunkter')),
  SYN_KC: tillSf(med('synpunkter')),
  GODTA_KCS_SYN: tillKc(alltid('oenighet'), med('synpunkter'), gang),
  GODTA_SFS_SYN: tillSf(alltid('oenighet'), med('synpunkter'), gang),
  HANSKJUT_OENIGHET: tillAndra(alltid('oenighet'), med('synpunkter'), gang),
  FORSLAG_FSS: tillKc(alltid('oenighet', ['losning']), med('synpunkter'), gang),
  FORSLAG_SAM: tillSf(alltid('oenighet', ['losning']), med('synpunkter'), gang),
  AVGOR_OENIGHET: tillKc(alltid('oenighet', ['losning']), med('synpunkter'), gang),
  AVGOR_METOD: tillSf(alltid('oenighet'), med('synpunkter'), gang),
  AVSLUT_AVISERAT: tillSf(med('avslut'), gang),
  INLED_AVSLUT: tillKc(med('avslut'), gang),
  BEKRAFTA_AVSLUT: tillKc(med('avslut'), gang),
  AVBRYT_AVSLUT: tillKc(med('avslut'), gang),
  BOKA_TREPARTSMOTE: tillSf(med('mote'), gang),
  FORSOK_NA_KLIENT: tillAndra(med('mote'), gang),
  HALL_AVSLUTSMOTE: tillAndra(med('mote'), gang),
  UPPRATTA_AVSLUTSDOKUMENT: tillSf(med('avslut'), gang),
  AVSLUTA_I_TRESERVA: tillKc(gang),
  STANG_GWA: tillSf(gang),
} as const satisfies Handelser;

const forandringOchRattelse = {
  KLIENTEN_FLYTTAR: tillAndra(alltid('forandring', 'alla'), gang),
  KLIENTEN_AVLIDEN: tillAndra(alltid('forandring', 'alla'), gang),
  PROVA_FORANDRING: tillKc(gang),
  RATTA_FORANDRING: tillKc(alltid('forandring', ['avser', 'vad']), med('rattelse'), gang),
  RATTA_DATUM: tillKc(med('rattelse', ['avser', 'vad', 'datum']), {
    ...med('beslut', []),
    om: ({ vad }) => vad === 'beslutets_forsta_dag',
  }),
  RATTA_DATUM_KC: tillSf(med('rattelse')),
  RATTA_UTEBLIVANDE: tillKc(med('rattelse'), gang),
  RATTA_MOTTAGARE: tillAndra(alltid('incident', ['mottagare', 'brevSkickat']), med('rattelse')),
  RATTA_KLIENT: tillKc(med('rattelse'), gang),
  ATERKALLA_BREV: tillKc(gang),
  INCIDENT_HANTERAD: tillKc(gang),
} as const satisfies Handelser;

/** Journal and plan read by SF under consent, or on its request although there is none (R58, A17). */
function pabegaran(uppgift: Uppgift): Del {
  return {
    uppgift,
    falt: [],
    grunder: ['pabegaran', 'samtyckeKc'] satisfies Grundnamn[],
    tidigare: true,
  };
}

type Handelser = { readonly [K in EventName]?: readonly Utlamnande[] };

const hosKc = { hos: 'kc' } as const;
const hosSf = { hos: 'sf' } as const;
const uppdragetsGang = { hos: 'sf', uppgift: 'gang' } as const;

export const utlamnanden = {
  uppgifter,
  grunder,
  handelser: {
    ...inforOchUppdrag,
    ...inskrivning,
    ...insats,
    ...oenighetOchAvslut,
    ...forandringOchRattelse,
  } satisfies Handelser,
  lagen: {
    'anvisning.pagar.flode.inskrivning': uppdragetsGang,
    // These two have names of their own.
    inskrivningBokad: uppdragetsGang,
    ejInskrivning: uppdragetsGang,
    'anvisning.pagar.flode.insats': uppdragetsGang,
    'anvisning.pagar.flode.avslut': uppdragetsGang,
    'anvisning.pagar.flode.avslut.steg.slutkontroll': hosSf,
    'anvisning.pagar.flode.stoppat': uppdragetsGang,
    'anvisning.avslutad': uppdragetsGang,
    'anvisning.ejInskriven': uppdragetsGang,
    'anvisning.utanAnvisning': uppdragetsGang,
    'anvisning.pagar.oenighet': uppdragetsGang,
    'anvisning.pagar.uppehall': uppdragetsGang,
    'anvisning.pagar.skydd': { hos: 'sf', uppgift: 'skydd' },
    'anvisning.pagar.kcMottagande': hosKc,
    'anvisning.pagar.planklocka': hosKc,
    'anvisning.pagar.samordning.kc': hosKc,
    'anvisning.pagar.behov': hosKc,
    'anvisning.pagar.narvaro.redovisning': hosKc,
  },
  frister: { beslutUpphor: 'beslut' },
} as const satisfies UtlamnandeDefinition & {
  readonly lagen: Readonly<Record<string, { readonly uppgift?: Uppgift }>>;
};
