/**
 * One ordinary payload per event of `anvisning@1`, and the variants that make a difference to a condition.
 * Dates follow the case: today, the booked day, the start.
 */
import { plusDays, plusWorkingDays } from '../../../machines/calendar';
import type { EventName } from '../../../machines/anvisning/events';
import { FEATURES } from './features';
import { brevkanal, forsokskanal, text, type Moment, type Payload } from './moment';

const tid = (m: Moment, days: number): Payload => ({ datum: plusWorkingDays(m.idag, days), tid: '10:00' });
const bokning = (m: Moment): Payload => ({
  ...tid(m, 5),
  form: 'pa_plats',
  plats: text,
  tolkBehovs: false,
});
const narvarande: Payload = {
  klient: 'pa_plats',
  socialsekreterare: 'pa_plats',
  arbetsmarknadskonsulent: 'pa_plats',
};
/** The reason that is true of the case, or another where nothing has stopped it. */
const orsak = ({ context: { forandring } }: Moment, annars: string): string => {
  if (forandring.felKlient) return 'fel_klient';
  return forandring.avliden === null ? annars : 'avliden';
};
const nastaSteg = ({ context: { forandring } }: Moment): string => {
  if (forandring.felKlient) return 'nytt_arende_ratt_klient';
  return forandring.avliden === null ? 'ny_planering' : 'inget_avliden';
};
const innehall: Payload = {
  behov: text,
  omraden: ['jobbfokuserat'],
  tjanster: ['jobbcoachning'],
  innehall: text,
  syfte: text,
  mal: [
    { id: 'M1', omrade: 'jobbfokuserat' },
    { id: 'M2', omrade: 'kompetenshojande' },
  ],
  maltext: text,
  barnomsorg: 'ej_aktuellt',
  resor: 'ordnade',
  sfiTider: [],
  anpassning: false,
  tolksprak: 'ingen',
  harBarn: false,
  onskemal: text,
};
const kriterier: Payload = { arbetslos: true, behovAvAktiviteter: true, manaderTillForsorjning: 18 };

const base: Readonly<Partial<Record<EventName, (m: Moment) => Payload>>> = {
  BEDOM_BEHOV: () => ({
    bedomningsstod: 'T-1',
    inriktningar: ['arbetsmarknad'],
    progression: [{ omrade: 'jobbfokuserat', utgangslage: 'en_bit_kvar' }],
    ...kriterier,
    bedomning: text,
  }),
  MEDGE_UNDANTAG: () => ({ kriterium: 'inom_tre_ar', skal: text }),
  INLED_ANVISNING: () => ({ krav: true, motivering: text }),
  AVSLUTA_UTAN_ANVISNING: (m) => ({
    orsak: orsak(m, 'annat_lagrum'),
    nastaSteg: nastaSteg(m),
    motivering: text,
  }),
  LAS_SSBTEK: () => ({ kalla: 'ssbtek', flikar: ['af', 'fk'], slutsats: text }),
  FRAGA_SOKANDE: () => ({ insats: 'ingen', handlingsplanAvstamd: true, notering: text }),
  VANTA_PA_AF: (m) => ({ till: plusDays(m.idag, 30), skal: text }),
  AF_INSATS_RACKER_INTE: () => ({ skal: text }),
  SKICKA_TILL_AF: (m) => ({
    samtyckesdatum: m.idag,
    omfattning: text,
    blankett: 'information_om_kommunal_aktivitet',
    satt: 'post',
    skickat: m.idag,
  }),
  SAMRAD_UTAN_BREV: () => ({ grund: 'avidentifierat', samtyckeNekat: true, redogorelse: text }),
  GOR_OM_SAMRAD: () => ({ skal: text }),
  UPPDATERA_ARBETSPLAN: (m) => ({ datum: m.idag, klientenDeltog: true, arbetsplan: 'AP-1' }),
  ANGE_GRUNDBESLUT: () => ({ grundbeslut: 'B-12-1' }),
  GRUNDBESLUT_UPPHOR: (m) => ({ datum: m.idag }),
  KONTAKTA_SAMORDNARE: () => ({
    samordnare: 'sam-1',
    upplaggKlart: true,
    avidentifierat: true,
    upplagg: text,
  }),
  FATTA_BESLUT: (m) => ({
    fran: m.context.beslut && !m.context.upphort ? m.context.beslut.till : m.idag,
    lagrum: ['sol_12_4'],
    beslut: 'B-12-4',
    delegation: '4.2',
    skal: text,
  }),
  UNDERRATTA: (m) => ({ kanal: brevkanal(m), datum: m.idag }),
  SKICKA_UPPDRAG: () => ({ kcEnhet: 'kc-1', ...innehall }),
  SKICKA_FORTSATTNINGSUPPDRAG: () => innehall,
  OMPROVA: () => ({ utfall: 'fortsatt', ...kriterier, krav: true, bedomning: text }),
  FORDELA: () => ({ konsulent: 'amk-1' }),
  BEGAR_KOMPLETTERING: () => ({ saknas: ['behov'], fraga: text }),
  KOMPLETTERA_UPPDRAG: () => ({ komplettering: text }),
  BOKA_INSKRIVNING: bokning,
  BOKA_DIREKT: (m) => ({ ...bokning(m), platsAvtalad: true }),
  KALLA_INSKRIVNING: (m) => ({ kanal: brevkanal(m), datum: m.idag }),
  BOKA_TOLK: () => ({ bekraftad: true }),
  LAS_UPPDRAG: () => ({ forberedd: true }),
  MEDGE_DIGITALT: () => ({ skal: text }),
  HALL_INSKRIVNING: (m) => ({
    datum: m.idag,
    ...narvarande,
    ...(m.context.inskrivning.tolkBehovs && { tolk: 'pa_plats' }),
  }),
  UTEBLIVANDE: () => ({ anmaltSkal: 'inget_kant' }),
  STALL_IN_MOTE: () => ({ orsak: 'tolk_saknas' }),
  FOLJ_UPP_UTEBLIVANDE: () => ({
    kontakt: 'nadd',
    skal: 'inget_kant',
    godtagbart: false,
    styrkt: 'nej',
    notering: text,
  }),
  NY_TID_AKTUELL: () => ({ hinderProvade: true, motivering: text }),
  EJ_NY_TID: () => ({ hinderProvade: true, motivering: text }),
  NY_TID: bokning,
  INFORMERA_KRAV: () => ({ krav: true, foljder: true }),
  BOKA_FORSTA_UPPFOLJNING: (m) => tid(m, 40),
  INFORMERA_VERKSAMHET: () => ({ informerad: true }),
  UPPRATTA_DELTAGANDEDOKUMENT: () => ({ dokument: ['narvaro'] }),
  VERKSTALL: () => ({ treserva: true }),
  AVBRYT_ANVISNING: (m) => ({ orsak: orsak(m, 'annan_insats'), motivering: text }),
  ATERKALLA_UPPDRAG: () => ({ orsak: text }),
  TA_STALLNING_BESLUT: (m) => stallning(m),
  DOKUMENTERA_EJ_INSKRIVNING: () => ({ orsak: text }),
  AVBOKA_GWA: () => ({ avbokad: true }),
  AVBOKA_DIREKT: () => ({ avbokad: true }),
  KALLA_UPPFOLJNING: (m) => ({ ...tid(m, 10), kanal: brevkanal(m) }),
  UPPFOLJNING_UTEBLEV: () => ({ orsak: 'sjukdom' }),
  AVSLUT_AVISERAT: () => ({ orsak: 'insatsen_fullfoljd', motivering: text }),
  INLED_AVSLUT: (m) => ({ orsak: orsak(m, 'annan_insats'), motivering: text }),
  BEKRAFTA_AVSLUT: () => ({ motivering: text }),
  AVBRYT_AVSLUT: () => ({ omprovning: false, motivering: text }),
  BOKA_TREPARTSMOTE: (m) => ({
    ...tid(m, 5),
    plats: text,
    ...(m.context.skyddad && { platsAvtalad: true }),
  }),
  FORSOK_NA_KLIENT: (m) => ({ kanal: forsokskanal(m), notering: text }),
  HALL_AVSLUTSMOTE: (m) => ({
    datum: m.idag,
    ...narvarande,
    notering: text,
  }),
  AVSLUTA_I_TRESERVA: (m) => ({ ...stallning(m), treserva: true }),
  STANG_GWA: () => ({ stangd: true }),
  REGISTRERA_SAMTYCKE_KC: (m) => ({ datum: m.idag, omfattning: text }),
  NEKA_SAMTYCKE_KC: (m) => ({ datum: m.idag }),
  ATERKALLA_SAMTYCKE_KC: (m) => ({ datum: m.idag }),
  ANGE_LAGSTOD_KC: () => ({ lagrum: 'sol_15_9', jurist: true }),
  AF_SVAR: (m) => ({ datum: m.idag, innehall: text }),
  INGET_AF_SVAR: () => ({ kontrollerat: true }),
  BEDOM_AF_SVAR: () => ({ utfall: 'paverkar_inte', skal: text }),
  MEDDELA_KLIENT_UPPHORT: (m) => ({ kanal: brevkanal(m) }),
  MEDDELA_KC_UPPHORT: () => ({ meddelat: true }),
  LYFT_OENIGHET: () => ({ steg: 'avslut', fraga: text }),
  SYN_SF: () => ({ syn: text }),
  SYN_KC: () => ({ syn: text }),
  GODTA_KCS_SYN: () => ({ motivering: text }),
  GODTA_SFS_SYN: () => ({ motivering: text }),
  HANSKJUT_OENIGHET: () => ({ skal: text }),
  FORSLAG_FSS: () => ({ losning: 'gemensam', principer: ['behoven_styr'], motivering: text }),
  FORSLAG_SAM: () => ({ losning: 'gemensam', principer: ['behoven_styr'], motivering: text }),
  AVGOR_OENIGHET: () => ({
    losning: 'socialforvaltningens_linje',
    principer: ['likvardighet'],
    motivering: text,
  }),
  SKYDD_UPPSTAR: (m) => ({ datum: m.idag, samordnare: 'sam-1', forsteSocialsekreterare: 'fss-1' }),
  SKYDD_OMHANDERTAGET: () => ({ gwaAvbokat: true, utskickStoppade: true }),
  BYT_SOCIALSEKRETERARE: (m) => ({
    ny: m.context.socialsekreterare === 'ss-2' ? 'ss-1' : 'ss-2',
    skal: 'slutar',
  }),
  KLIENT_INFORMERAD_SF: () => ({ informerad: true }),
  BYT_KONSULENT: (m) => ({ ny: m.context.konsulent === 'amk-2' ? 'amk-1' : 'amk-2', skal: 'slutar' }),
  KLIENT_INFORMERAD_KC: () => ({ informerad: true }),
};

function stallning(m: Moment): Payload {
  const nasta = { nastaSteg: nastaSteg(m), motivering: text };
  if (m.context.upphort) return { beslut: 'redan_upphort', ...nasta };
  const { avliden, felKlient } = m.context.forandring;
  const kanal = avliden === null && !felKlient ? { kanal: 'personligen' } : {};
  return { beslut: 'upphor', upphor: m.idag, ...kanal, ...nasta };
}

/** A stand that calls the decision lapsed, true or not. */
const REDAN = (): Payload => ({ beslut: 'redan_upphort', upphor: undefined, kanal: undefined });

const baseVariants: Readonly<Partial<Record<EventName, readonly ((m: Moment) => Payload)[]>>> = {
  BEDOM_BEHOV: [() => ({ manaderTillForsorjning: 60 }), () => ({ arbetslos: false })],
  MEDGE_UNDANTAG: [() => ({ kriterium: 'arbetslos_med_behov' })],
  INLED_ANVISNING: [() => ({ krav: false })],
  LAS_SSBTEK: [() => ({ kalla: 'manuell' }), () => ({ flikar: ['af'] })],
  FRAGA_SOKANDE: [() => ({ insats: 'pagaende' })],
  VANTA_PA_AF: [(m) => ({ till: m.idag })],
  SKICKA_TILL_AF: [(m) => ({ skickat: plusDays(m.idag, -1) })],
  UPPDATERA_ARBETSPLAN: [() => ({ klientenDeltog: false }), (m) => ({ datum: plusDays(m.idag, 1) })],
  KONTAKTA_SAMORDNARE: [() => ({ upplaggKlart: false })],
  FATTA_BESLUT: [
    (m) => ({ fran: plusDays(m.idag, -1) }),
    (m) => ({ fran: plusDays(m.context.beslut?.till ?? m.idag, 7) }),
  ],
  UNDERRATTA: [() => ({ kanal: 'post' })],
  SKICKA_UPPDRAG: [() => ({ mal: ['M1', 'M1'].map((id) => ({ id, omrade: 'socialt' })) })],
  OMPROVA: [() => ({ utfall: 'avslut' }), () => ({ krav: false })],
  BOKA_INSKRIVNING: [() => ({ tolkBehovs: true }), (m) => ({ datum: plusDays(m.idag, -1) })],
  NY_TID: [(m) => ({ datum: plusDays(m.idag, 400) })],
  HALL_INSKRIVNING: [
    () => ({ socialsekreterare: 'digitalt' }),
    () => ({ klient: 'ej_narvarande' }),
    () => ({ arbetsmarknadskonsulent: 'ej_narvarande' }),
    () => ({ tolk: undefined }),
  ],
  FOLJ_UPP_UTEBLIVANDE: [
    () => ({ godtagbart: true, skal: 'sjukdom' }),
    (m) => ({ godtagbart: true, skal: 'sjukdom', sjukFran: plusDays(m.idag, -30) }),
    () => ({ godtagbart: true }),
  ],
  NY_TID_AKTUELL: [() => ({ hinderProvade: false })],
  EJ_NY_TID: [() => ({ hinderProvade: false })],
  BOKA_FORSTA_UPPFOLJNING: [(m) => ({ datum: plusDays(m.idag, 120) }), (m) => tid(m, 1)],
  TA_STALLNING_BESLUT: [REDAN, () => ({ upphor: undefined }), () => ({ beslut: 'kvarstar' })],
  AVSLUT_AVISERAT: [() => ({ orsak: 'arbete' }), () => ({ orsak: 'avliden' })],
  HALL_AVSLUTSMOTE: [
    () => ({ klient: 'ej_narvarande' }),
    () => ({ klient: 'digitalt' }),
    () => ({ socialsekreterare: 'ej_narvarande' }),
  ],
  AVSLUTA_I_TRESERVA: [REDAN, () => ({ upphor: undefined }), () => ({ nastaSteg: 'inget_avliden' })],
  BEDOM_AF_SVAR: [() => ({ utfall: 'lamplig_insats' })],
  LYFT_OENIGHET: [() => ({ steg: 'verkstallande' }), () => ({ steg: 'innehall' })],
  FORSLAG_SAM: [() => ({ losning: 'kompetenscenters_linje' })],
  BYT_SOCIALSEKRETERARE: [(m) => ({ ny: m.context.socialsekreterare })],
};

/** The ordinary payload of each event; every event has one, which a test sees to. */
export const PAYLOADS = Object.assign({}, base, ...FEATURES.map(({ payloads }) => payloads)) as Readonly<
  Record<EventName, (m: Moment) => Payload>
>;

/** Variants of all parts: what several say of one event adds up. */
export function variantsOf(event: EventName): readonly ((m: Moment) => Payload)[] {
  return [baseVariants, ...FEATURES.map(({ variants }) => variants)].flatMap((of) => of[event] ?? []);
}

/** From the start to a decision of which the client knows. */
export const TILL_BESLUT = [
  'BEDOM_BEHOV',
  'INLED_ANVISNING',
  'LAS_SSBTEK',
  'FRAGA_SOKANDE',
  'SKICKA_TILL_AF',
  'UPPDATERA_ARBETSPLAN',
  'ANGE_GRUNDBESLUT',
  'ANGE_KONTAKTVAGAR',
  'REGISTRERA_SAMTYCKE_KC',
  'FATTA_BESLUT',
  'UNDERRATTA',
] as const satisfies readonly EventName[];
