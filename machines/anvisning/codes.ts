/**
 * Coded values that more than one part of the routine uses, with the words people read.
 */
import type { Text } from '../process';

/** A reason why an insats ends, with what it means for the closing (R95, A15). */
export interface Avslutsorsak extends Text {
  /** True if the participant leaves for work or regular studies without need of support. */
  readonly sjalvforsorjning: boolean;
  /** False where a meeting is not demanded: self-support (R96), or nobody to meet (A15). */
  readonly trepartsmote: boolean;
}

/** Why an insats that has started ends. */
export const AVSLUTSORSAKER = {
  arbete: { sv: 'Arbete', en: 'Work', sjalvforsorjning: true, trepartsmote: false },
  reguljara_studier: {
    sv: 'Reguljära studier',
    en: 'Regular studies',
    sjalvforsorjning: true,
    trepartsmote: false,
  },
  deltid_med_stod: {
    sv: 'Deltidsarbete eller studier med fortsatt behov av stöd',
    en: 'Part-time work or studies with support still needed',
    sjalvforsorjning: false,
    trepartsmote: true,
  },
  insatsen_fullfoljd: {
    sv: 'Insatsen är fullföljd, inte självförsörjande',
    en: 'Measure completed, not self-supporting',
    sjalvforsorjning: false,
    trepartsmote: true,
  },
  annan_insats: { sv: 'Annan insats', en: 'Other measure', sjalvforsorjning: false, trepartsmote: true },
  annan_ersattning: {
    sv: 'Annan ersättning',
    en: 'Other benefit',
    sjalvforsorjning: false,
    trepartsmote: true,
  },
  ater_till_sf: {
    sv: 'Åter till socialförvaltningen',
    en: 'Returned to social services',
    sjalvforsorjning: false,
    trepartsmote: true,
  },
  franvaro: { sv: 'Frånvaro', en: 'Absence', sjalvforsorjning: false, trepartsmote: true },
  halsa: { sv: 'Hälsoskäl', en: 'Health reasons', sjalvforsorjning: false, trepartsmote: true },
  samtycke_aterkallat: {
    sv: 'Samtycket har återkallats',
    en: 'Consent withdrawn',
    sjalvforsorjning: false,
    trepartsmote: true,
  },
  beslut_upphort: {
    sv: 'Beslutet har upphört',
    en: 'The decision has lapsed',
    sjalvforsorjning: false,
    trepartsmote: true,
  },
  flyttat: { sv: 'Flyttat', en: 'Moved', sjalvforsorjning: false, trepartsmote: false },
  stod_upphort: {
    sv: 'Försörjningsstödet har upphört',
    en: 'Income support has ended',
    sjalvforsorjning: false,
    trepartsmote: false,
  },
  avliden: { sv: 'Avliden', en: 'Deceased', sjalvforsorjning: false, trepartsmote: false },
  fel_klient: {
    sv: 'Fel klient registrerad',
    en: 'Opened for the wrong client',
    sjalvforsorjning: false,
    trepartsmote: false,
  },
} as const satisfies Record<string, Avslutsorsak>;
export type AvslutsorsakKod = keyof typeof AVSLUTSORSAKER;

/** The Swedish words of a table of texts, for a schema's labels. */
export function ord<K extends string>(table: Readonly<Record<K, Text>>): Record<K, string> {
  return Object.fromEntries(Object.entries<Text>(table).map(([key, { sv }]) => [key, sv])) as Record<
    K,
    string
  >;
}

/** What is said of somebody's way to work where no number of months is (R117). */
export const UTAN_MANADER = {
  ej_forvantad: 'Inte förväntad',
  okand: 'Inte känd',
} as const;

/** Where the client goes next: named before any end (R54, R92). */
export const NASTA_STEG = {
  ny_planering: 'Ny planering hos socialförvaltningen',
  annan_insats: 'Annan insats',
  arbetsformedlingen: 'Insats hos Arbetsförmedlingen',
  halsoinriktad: 'Hälsoinriktad insats eller vård',
  studier: 'Studier',
  arbete: 'Arbete',
  inget_stod_behovs: 'Inget ytterligare stöd behövs',
  inget_avliden: 'Inget, klienten har avlidit',
  nytt_arende_ratt_klient: 'Nytt ärende för rätt klient',
} as const;

/** SF's stand on the 12:4 decision when an insats ends (R54, R92). */
export const STALLNING_BESLUT = {
  upphor: 'Beslutet upphör',
  kvarstar: 'Beslutet kvarstår för annan insats',
  redan_upphort: 'Beslutet har redan upphört',
} as const;

/** How a letter reaches the client; with protected data only the last two (R104). */
export const KANALER = {
  digital_post: 'Digital post',
  post: 'Post',
  personligen: 'Personligen',
  formedling: 'Skatteverkets förmedling',
} as const;

/** Ways to reach a client that are agreed with them (A33); handing over in person needs no agreement. */
export const KONTAKTVAGAR = {
  digital_post: KANALER.digital_post,
  post: KANALER.post,
  formedling: KANALER.formedling,
  sms: 'SMS',
  telefon: 'Telefon',
  hembesok: 'Hembesök',
} as const;

/** Areas of responsibility (R106). */
export const OMRADEN = {
  jobbfokuserat: 'Jobbfokuserat',
  kompetenshojande: 'Kompetenshöjande',
  halsorelaterat: 'Hälsorelaterat',
  socialt: 'Socialt',
} as const;

/** Reasons for an absence (A13). */
export const FRANVAROSKAL = {
  inget_kant: 'Inget känt skäl',
  sjukdom: 'Sjukdom',
  vard_av_barn: 'Vård av barn',
  anstallningsintervju: 'Anställningsintervju',
  arbetsformedlingen: 'Tid hos Arbetsförmedlingen',
  vard_eller_myndighet: 'Vårdbesök eller myndighetsbesök',
  begravning: 'Begravning',
  arbete_eller_praktik: 'Arbete eller praktik',
  vill_inte: 'Vill inte delta',
  annat: 'Annat',
} as const;

/** Attendance in a meeting (R48). */
export const NARVARO = {
  pa_plats: 'På plats',
  digitalt: 'Digitalt',
  ej_narvarande: 'Inte närvarande',
} as const;

/** What must be gone through at a follow-up, with its paragraph (R78–R87). */
export const AVSNITT = {
  uppdrag_och_plan: 'Avstämning mot uppdrag och genomförandeplan',
  klientens_syn: 'Hur klienten upplever insatsen',
  forflyttning: 'Förflyttning per mål',
  parallella_insatser: 'Behov av parallella insatser',
  kompletterande_aktiviteter: 'Kompletterande aktiviteter',
  utveckling: 'Hur det går, progression och mål',
  ej_tillgodosedda_behov: 'Behov som inte kan tillgodoses',
  externa_parter: 'Samordning med externa parter',
} as const;

/**
 * The step a disagreement is about; KC does not carry it out while the dispute is open. How the insats is carried
 * out is KC's own: there KC has the last word, and goes on meanwhile (A18).
 */
export const TVISTESTEG = {
  avslut: 'Avslut av insatsen',
  verkstallande: 'Insatsens start',
  innehall: 'Insatsens innehåll eller plan',
  metod: 'Hur Kompetenscenter utför insatsen',
  annat: 'Annat',
} as const;
export type Tvistesteg = keyof typeof TVISTESTEG;

/** What a journal entry is about (R69); a deviation is one from the plan, not lex Sarah. */
export const ANTECKNINGSTYPER = {
  handelse_av_vikt: 'Händelse av vikt',
  avvikelse: 'Avvikelse från planen',
  ovrigt: 'Övrigt',
} as const;

/** Needs that the insats cannot meet (R86). */
export const BEHOV = {
  sprak: 'Språk',
  halsa: 'Hälsa',
  psykisk_halsa: 'Psykisk hälsa',
  missbruk_beroende: 'Missbruk eller beroende',
  bostad: 'Bostad',
  ekonomi: 'Ekonomi',
  vuxenutbildning: 'Vuxenutbildning',
  praktikplats: 'Praktikplats',
  annat: 'Annat',
} as const;
export type Behov = keyof typeof BEHOV;

/** The city's principles that guide the work with the client and the cooperation (R88, R118, R119, P10). */
export const PRINCIPER = {
  fokus_arbete_studier: { sv: 'Fokus på arbete och studier', en: 'Focus on work and studies' },
  hela_manniskan: { sv: 'Hela människan', en: 'The whole person' },
  utan_avbrott: { sv: 'Kontinuerliga insatser utan avbrott', en: 'Continuous measures without breaks' },
  kontinuitet_personal: { sv: 'Kontinuitet i personal', en: 'Continuity of staff' },
  tro_pa_individen: { sv: 'Tro på individen', en: 'Belief in the individual' },
  likvardighet: { sv: 'Likvärdighet', en: 'Equal treatment' },
  behoven_styr: { sv: 'Behoven styr', en: 'Needs steer' },
  utbud_per_omrade: { sv: 'Utbud efter ansvarsområde', en: 'Offer by area of responsibility' },
  uppfoljning_kvalitet: { sv: 'Uppföljning och kvalitetssäkring', en: 'Follow-up and quality assurance' },
  manskliga_rattigheter: { sv: 'Mänskliga rättigheter', en: 'Human rights' },
  icke_diskriminering: { sv: 'Icke-diskriminering', en: 'Non-discrimination' },
  tydliga_forvantningar: { sv: 'Tydliga förväntningar', en: 'Clear expectations' },
} as const satisfies Record<string, Text>;

/** How a client leaves the nämnd (A26). */
export const FLYTTSLAG = {
  byter_forvaltning: 'Till en annan socialförvaltning i staden',
  lamnar_kommunen: 'Till en annan kommun',
} as const;
export type Flyttslag = keyof typeof FLYTTSLAG;
