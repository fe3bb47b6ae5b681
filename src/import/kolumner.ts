/**
 * The columns of an import file: what each is called, what it may hold and from which state of the case it must be
 * given. The one definition: the reading, the checks, the JSON Schema, the template and the guide's table follow it.
 */
import { z } from 'zod';
import {
  AVSLUTSORSAKER,
  KANALER,
  KONTAKTVAGAR,
  OMRADEN,
  ord,
  UTAN_MANADER,
} from '../../machines/anvisning/codes';
import { UPPEHALLSORSAKER } from '../../machines/anvisning/narvaro/koder';
import { ANVISNINGSGRUNDER, UNDANTAG } from '../../machines/reference/lagrum';
import { TJANSTENAMN } from '../../machines/reference/tjansteutbud';
import { SKYDDSNIVAER } from '../access/skyddsniva';
import { date, kod, koder, jaNej, lista, nummer, tal, text, type Falt } from './falt';

/** The states that a case can be imported in, in the order of the routine. */
export const LAGEN = {
  beredning: 'Beredning: behovsbedömning och samråd, inget beslut',
  beslutad: 'Beslut fattat, uppdraget inte skickat',
  uppdrag_skickat: 'Uppdraget skickat, inskrivningen inte bokad',
  inskrivning_bokad: 'Inskrivningsmöte bokat',
  pagaende: 'Insatsen pågår',
  omprovning: 'Insatsen pågår och fortsättningen prövas',
  avslut_pagar: 'Insatsen håller på att avslutas',
} as const;
export type Lage = keyof typeof LAGEN;
const ORDNING = Object.keys(LAGEN) as readonly Lage[];

/** Whether a state has come as far as another. */
export const harNatt = (lage: Lage, till: Lage): boolean => ORDNING.indexOf(lage) >= ORDNING.indexOf(till);

/** A column. `krav`: from which state it must be given; always, or never. */
interface Kolumn<T = unknown> {
  readonly titel: string;
  readonly hjalp: string;
  readonly krav: Lage | 'alltid' | 'frivillig';
  readonly falt: Falt<T>;
  readonly exempel: string;
}

const k = <const K extends Kolumn['krav'], T>(
  krav: K,
  falt: Falt<T>,
  titel: string,
  hjalp: string,
  exempel = '',
): Kolumn<T> & { readonly krav: K } => ({ titel, hjalp, krav, falt, exempel });

const ID = /^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,63}$/;
const REFERENS = /^(?!(?:\d\d)?\d{6}[-+]?\d{4}$)[\p{L}\d][\p{L}\d/:._-]{0,63}$/u;
const enhet = text(ID, 'enhet', 'ange enhetens id så som det står i organisationen');
const anvandare = text(ID, 'användare', 'ange användarens id så som det står i organisationen');
const referens = text(REFERENS, 'beteckning', 'ange en beteckning utan mellanslag, inte ett personnummer');

const SKYDD = {
  nej: 'Inga skyddade personuppgifter',
  ...Object.fromEntries(SKYDDSNIVAER.map((niva) => [niva, niva.replaceAll('_', ' ')])),
} as Readonly<Record<'nej' | (typeof SKYDDSNIVAER)[number], string>>;

export const KOLUMNER = {
  externt_id: k(
    'alltid',
    text(/^[A-Za-z0-9][A-Za-z0-9_.:/-]{0,63}$/, 'beteckning', 'ange radens egen beteckning, högst 64 tecken'),
    'Radens beteckning',
    'Ärendets beteckning i det tidigare systemet. Samma beteckning är samma ärende, också vid nästa import.',
    'T-2026-0001',
  ),
  personnummer: k(
    'alltid',
    nummer,
    'Personnummer',
    'Personnummer eller samordningsnummer. Kontrollsiffra och datum prövas.',
    '199505242389',
  ),
  namn: k(
    'alltid',
    text(/^.{1,200}$/u, 'text', 'ange högst 200 tecken'),
    'Namn',
    'Klientens namn.',
    'Testperson Ett',
  ),
  skydd: k(
    'alltid',
    kod(SKYDD),
    'Skyddade personuppgifter',
    'Den som har skydd ses bara av namngivna: ange då också 1:e socialsekreterare och samordnare.',
    'nej',
  ),
  sf_enhet: k('alltid', enhet, 'Enhet', 'Socialförvaltningens enhet som har ärendet.', 'sf-hisingen'),
  socialsekreterare: k('alltid', anvandare, 'Socialsekreterare', 'Den som handlägger.', 'ss-hisingen-1'),
  forste_socialsekreterare: k(
    'frivillig',
    anvandare,
    '1:e socialsekreterare',
    'Krävs vid skyddade personuppgifter.',
    'fss-hisingen-1',
  ),
  lage: k('alltid', kod(LAGEN), 'Läge', 'Hur långt ärendet har kommit.', 'pagaende'),
  startdatum: k('alltid', date, 'Ärendet öppnat', 'Dagen då ärendet öppnades.', '2026-04-01'),
  parallellt_med: k(
    'frivillig',
    lista(/^[A-Za-z0-9][A-Za-z0-9_.:/-]{0,63}$/),
    'Parallellt med',
    'Om klienten redan har ett pågående ärende av samma slag: dess nummer i Stegvis, eller radens beteckning om det står i samma fil.',
  ),
  behov_bedomt: k('beslutad', date, 'Behovet bedömt', 'Dagen då behovet bedömdes (R8).', '2026-04-07'),
  bedomningsstod: k('frivillig', referens, 'Bedömningsstöd', 'Beteckning på bedömningsstödet.'),
  inriktningar: k(
    'beslutad',
    koder({ arbetsmarknad: 'Arbetsmarknad', rehabilitering: 'Rehabilitering' }),
    'Inriktning',
    'En eller flera.',
    'arbetsmarknad',
  ),
  progression: k(
    'beslutad',
    lista(/^(?:jobbfokuserat|kompetenshojande|halsorelaterat|socialt):(?:langt_kvar|en_bit_kvar|nara)$/),
    'Progression',
    'Område och utgångsläge: jobbfokuserat, kompetenshojande, halsorelaterat eller socialt, kolon, langt_kvar, en_bit_kvar eller nara.',
    'jobbfokuserat:en_bit_kvar|socialt:nara',
  ),
  arbetslos: k('beslutad', jaNej, 'Arbetslös', 'På hel- eller deltid.', 'ja'),
  behov_av_aktiviteter: k(
    'beslutad',
    jaNej,
    'Behov av aktiviteter',
    'Behov av jobbfokuserade eller kompetenshöjande aktiviteter.',
    'ja',
  ),
  forsorjning: k(
    'beslutad',
    tal(0, 120, UTAN_MANADER),
    'Tid till egen försörjning',
    'Månader, eller ej_forvantad eller okand (R117). Senaste bedömning.',
    '14',
  ),
  tidigare_manader: k(
    'frivillig',
    tal(0, 120),
    'Månader i tidigare insatser',
    'Tid i insatser före det äldsta beslut som raden anger (A23).',
  ),
  undantag_arbetslos: k(
    'frivillig',
    jaNej,
    'Undantag: arbetslös med behov',
    'ja om 1:e socialsekreterare har medgett undantag (R17).',
  ),
  undantag_tre_ar: k(
    'frivillig',
    jaNej,
    'Undantag: inom tre år',
    'ja om beslutet fattades fast tiden är längre än tre år, inte förväntad eller inte känd (R18).',
  ),
  anvisning_inledd: k(
    'beslutad',
    date,
    'Anvisning inledd',
    'Dagen för ställningstagandet till anvisning (R12).',
    '2026-04-08',
  ),
  kontaktvagar: k(
    'beslutad',
    koder(KONTAKTVAGAR),
    'Kontaktvägar',
    'De som är avtalade med klienten (A33).',
    'digital_post|post|telefon',
  ),
  neutral_avsandare: k('frivillig', jaNej, 'Neutral avsändare', 'nej om inget anges.'),
  grundbeslut: k(
    'beslutad',
    referens,
    'Grundbeslut',
    'Beteckning på beslutet om försörjningsstöd.',
    'EB-771',
  ),
  samrad_satt: k(
    'beslutad',
    kod({
      brev: 'Samtycke och information skickat med brev',
      avidentifierat: 'Avidentifierat samråd, samtycke saknas',
      sekretessgrund: 'Sekretessgrund, bekräftad av jurist',
      racker_inte: 'Arbetsförmedlingens insats räcker inte',
    }),
    'Samråd med Arbetsförmedlingen',
    'Hur samrådet skedde (R20–R29).',
    'brev',
  ),
  samrad_datum: k(
    'beslutad',
    date,
    'Samråd klart',
    'Dagen då samrådet var klart, eller brevet skickades.',
    '2026-04-10',
  ),
  samtycke_af: k(
    'frivillig',
    date,
    'Samtycke till Arbetsförmedlingen',
    'Krävs när samrådet skedde med brev.',
    '2026-04-09',
  ),
  af_svar: k(
    'frivillig',
    kod({ inget: 'Inget svar, kontrollerat', paverkar_inte: 'Svar som inte påverkar' }),
    'Arbetsförmedlingens svar',
    'Lämna tomt om svaret inte är kontrollerat: det blir då en uppgift.',
    'inget',
  ),
  af_svar_datum: k('frivillig', date, 'Svaret inkom', 'Krävs när ett svar har kommit.'),
  samtycke_kc: k(
    'frivillig',
    date,
    'Samtycke till Kompetenscenter',
    'Dagen; från beslutad krävs det eller lagstöd.',
    '2026-04-09',
  ),
  samtycke_kc_till: k('frivillig', date, 'Samtycket gäller till och med', 'Om det är tidsbegränsat.'),
  lagstod_kc: k(
    'frivillig',
    kod({ sol_15_8: 'SoL 15 kap. 8 §', sol_15_9: 'SoL 15 kap. 9 §', osl_10_28: 'OSL 10 kap. 28 §' }),
    'Lagstöd i stället för samtycke',
    'Bara om en jurist har bekräftat det.',
  ),
  arbetsplan: k('beslutad', date, 'Arbetsplanen uppdaterad', 'Tillsammans med klienten (R31).', '2026-04-14'),
  arbetsplan_ref: k('frivillig', referens, 'Arbetsplan', 'Beteckning på versionen.'),
  samordnare: k('frivillig', anvandare, 'Samordnare', 'Krävs vid skydd, från beslutad.'),
  upplagg_klart: k('frivillig', date, 'Upplägget klart', 'Krävs vid skydd, från beslutad (R101).'),
  tidigare_beslut: k(
    'frivillig',
    lista(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
    'Tidigare beslut',
    'Första dagen för varje tidigare beslut utan avbrott, äldst först; tidigast 2025-07-01.',
  ),
  beslut_fattat: k('beslutad', date, 'Beslutet fattat', 'Det beslut som gäller.', '2026-04-16'),
  beslut_fran: k(
    'beslutad',
    date,
    'Beslutet gäller från och med',
    'Tidigast dagen då det fattades.',
    '2026-04-16',
  ),
  beslut_till: k('beslutad', date, 'Beslutet gäller till och med', 'Sista dagen: ett år (A7).', '2027-04-15'),
  beslut_ref: k('frivillig', referens, 'Beslut', 'Beteckning på beslutet.'),
  delegation: k('frivillig', referens, 'Delegation', 'Punkt i delegationsordningen.'),
  lagrum: k('beslutad', koder(ANVISNINGSGRUNDER), 'Lagrum', 'De som beslutet vilar på.', 'sol_12_4'),
  timmar: k('frivillig', tal(1, 60), 'Timmar per vecka', 'Krävs vid 4 a § eller 4 d §, annars tomt.'),
  barn_under_atta: k('frivillig', jaNej, 'Barn under åtta år', 'Krävs vid 4 a § eller 4 d §, annars tomt.'),
  undantag_aktivitetskrav: k(
    'frivillig',
    koder({ inget: 'Inget undantag', ...UNDANTAG }),
    'Undantag från aktivitetskravet',
    'Krävs vid 4 a § eller 4 d §: inget, eller undantagen.',
  ),
  inskriven_af: k(
    'frivillig',
    jaNej,
    'Inskriven hos Arbetsförmedlingen',
    'Krävs vid 4 a § eller 4 d §, annars tomt.',
  ),
  underrattad: k(
    'uppdrag_skickat',
    date,
    'Klienten underrättad',
    'Om det beslut som gäller (R33).',
    '2026-04-17',
  ),
  underrattelse_kanal: k(
    'uppdrag_skickat',
    kod(KANALER),
    'Hur klienten underrättades',
    'En kontaktväg.',
    'digital_post',
  ),
  uppdrag_skickat: k(
    'uppdrag_skickat',
    date,
    'Uppdraget skickat',
    'Det första uppdraget (R34).',
    '2026-04-20',
  ),
  fortsattningsuppdrag: k(
    'frivillig',
    date,
    'Fortsättningsuppdrag skickat',
    'Det för beslutet som gäller, om det finns tidigare beslut (A8).',
  ),
  kc_enhet: k('uppdrag_skickat', enhet, 'Enhet på Kompetenscenter', 'Den som har uppdraget.', 'kc-hisingen'),
  konsulent: k(
    'pagaende',
    anvandare,
    'Arbetsmarknadskonsulent',
    'Den som uppdraget är fördelat till.',
    'amk-hisingen-1',
  ),
  omraden: k('uppdrag_skickat', koder(OMRADEN), 'Områden', 'De som uppdraget omfattar.', 'jobbfokuserat'),
  tjanster: k(
    'uppdrag_skickat',
    koder(TJANSTENAMN),
    'Tjänster',
    'De som ingår, ur tjänsteutbudet.',
    'jobbcoachning|praktik',
  ),
  mal: k(
    'uppdrag_skickat',
    lista(/^[A-Za-z0-9][A-Za-z0-9-]{0,35}:(?:jobbfokuserat|kompetenshojande|halsorelaterat|socialt)$/),
    'Mål',
    'Målets beteckning, kolon, dess område.',
    'mal-1:jobbfokuserat',
  ),
  barnomsorg: k(
    'uppdrag_skickat',
    kod({ ordnad: 'Ordnad', behovs: 'Behöver ordnas', ej_aktuellt: 'Inte aktuellt' }),
    'Barnomsorg',
    'Under insatsens tider.',
    'ej_aktuellt',
  ),
  resor: k(
    'uppdrag_skickat',
    kod({ ordnade: 'Ordnade', behovs: 'Behöver ordnas', ej_aktuellt: 'Inte aktuellt' }),
    'Resor',
    'Till insatsen.',
    'ordnade',
  ),
  sfi_tider: k(
    'frivillig',
    koder({ formiddag: 'Förmiddag', eftermiddag: 'Eftermiddag', kvall: 'Kväll', distans: 'Distans' }),
    'Tider för sfi',
    'Tomt om klienten inte läser sfi.',
  ),
  anpassning: k('uppdrag_skickat', jaNej, 'Anpassning', 'Klienten behöver anpassning.', 'nej'),
  tolksprak: k(
    'uppdrag_skickat',
    text(/^(?:ingen|[a-z]{2,3})$/, 'kod', 'ange språkets kod enligt ISO 639, eller ingen'),
    'Tolkspråk',
    'Kod enligt ISO 639, eller ingen.',
    'ingen',
  ),
  har_barn: k('uppdrag_skickat', jaNej, 'Har barn', 'Barn som berörs av insatsen.', 'nej'),
  barnets_basta: k('frivillig', jaNej, 'Barnets bästa beaktat', 'Krävs om klienten har barn.'),
  inskrivning_bokad: k(
    'inskrivning_bokad',
    date,
    'Inskrivningen bokades',
    'Dagen då tiden bokades.',
    '2026-04-22',
  ),
  inskrivning_tid: k(
    'inskrivning_bokad',
    date,
    'Inskrivningsmötets dag',
    'Bokad, eller hållen.',
    '2026-04-29',
  ),
  inskrivning_kl: k(
    'frivillig',
    text(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'klockslag', 'ange klockslag som 13:30'),
    'Inskrivningsmötets klockslag',
    'Krävs när mötet inte är hållet.',
  ),
  inskrivning_kallad: k('frivillig', date, 'Kallad till inskrivningen', 'Tomt om kallelsen inte är skickad.'),
  kallelse_kanal: k('frivillig', kod(KANALER), 'Hur klienten kallades', 'Krävs när klienten är kallad.'),
  insats_start: k(
    'pagaende',
    date,
    'Insatsen startade',
    'Dagen då uppdraget verkställdes (R53).',
    '2026-04-29',
  ),
  plan_datum: k(
    'frivillig',
    date,
    'Genomförandeplanens datum',
    'Senaste versionen; tomt om ingen finns (R66).',
    '2026-05-08',
  ),
  plan_ref: k('frivillig', referens, 'Genomförandeplan', 'Beteckning på versionen.'),
  senaste_uppfoljning: k(
    'frivillig',
    date,
    'Senast hållna uppföljning',
    'Med hela dagordningen (R61, A5). Tomt om ingen har hållits.',
    '2026-07-15',
  ),
  forflyttning: k(
    'frivillig',
    lista(/^[A-Za-z0-9][A-Za-z0-9-]{0,35}:(?:framat|oforandrat|bakat)$/),
    'Förflyttning',
    'Per mål vid den uppföljningen: beteckning, kolon, framat, oforandrat eller bakat. Krävs med den.',
    'mal-1:framat',
  ),
  parallella_insatser: k(
    'frivillig',
    koder(OMRADEN),
    'Parallella insatser',
    'Områden där de behövdes; tomt om inga.',
  ),
  nasta_uppfoljning: k(
    'frivillig',
    date,
    'Bokad uppföljning',
    'Krävs om ingen uppföljning har hållits. Är klienten inte kallad är kallelsen en uppgift.',
  ),
  uppfoljning_kallad: k('frivillig', date, 'Kallad till uppföljningen', 'Tomt om kallelsen inte är skickad.'),
  uppfoljning_kl: k(
    'frivillig',
    text(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'klockslag', 'ange klockslag som 13:30'),
    'Uppföljningens klockslag',
    'Krävs när klienten är kallad.',
  ),
  journal_last: k('frivillig', date, 'Journalen läst', 'Senast av socialsekreteraren (R58).'),
  narvaro_till: k(
    'frivillig',
    text(/^20\d\d-(?:0[1-9]|1[0-2])$/, 'månad', 'ange månaden som 2026-03'),
    'Närvarounderlag lämnade till och med',
    'Sista månaden som är lämnad i det tidigare systemet. Siffrorna förs inte över.',
    '2026-09',
  ),
  paus_orsak: k('frivillig', kod(UPPEHALLSORSAKER), 'Uppehåll: orsak', 'Ange alla fyra eller ingen.'),
  paus_beslutad: k('frivillig', date, 'Uppehållet beslutat', 'Dagen för beslutet.'),
  paus_fran: k('frivillig', date, 'Uppehåll från och med', 'Första dagen.'),
  paus_till: k('frivillig', date, 'Uppehåll till och med', 'Sista dagen.'),
  omprovning_inledd: k('frivillig', date, 'Omprövningen inledd', 'Krävs i läget omprovning (R76).'),
  avslut_inlett: k('avslut_pagar', date, 'Avslutet inlett', 'Aviserat eller beslutat (R94).'),
  avslut_av: k(
    'avslut_pagar',
    kod({ kc: 'Aviserat av Kompetenscenter', sf: 'Beslutat av socialförvaltningen' }),
    'Avslutet inlett av',
    'Vem som inledde det.',
  ),
  avslut_orsak: k('avslut_pagar', kod(ord(AVSLUTSORSAKER)), 'Avslutets orsak', 'Varför insatsen avslutas.'),
} as const satisfies Record<string, Kolumn>;

export type Kolumnnamn = keyof typeof KOLUMNER;
export const KOLUMNNAMN = Object.keys(KOLUMNER) as readonly Kolumnnamn[];
/** A row that every column has understood; what is not given is left out. */
export type Rad = {
  readonly [N in Kolumnnamn as (typeof KOLUMNER)[N]['krav'] extends 'alltid' ? N : never]: Varde<N>;
} & { readonly [N in Kolumnnamn as (typeof KOLUMNER)[N]['krav'] extends 'alltid' ? never : N]?: Varde<N> };
type Varde<N extends Kolumnnamn> = (typeof KOLUMNER)[N]['falt'] extends Falt<infer T> ? T : never;

/** A row as text, the form that JSON has: what the schema file describes. */
export const RadText = z
  .strictObject(
    Object.fromEntries(
      Object.entries<Kolumn>(KOLUMNER).map(([name, { krav, falt, titel, hjalp, exempel }]) => {
        const described = falt.schema.meta({
          title: titel,
          description: hjalp,
          ...(exempel !== '' && { examples: [exempel] }),
        });
        return [name, krav === 'alltid' ? described : described.or(z.literal('')).optional()];
      }),
    ),
  )
  .meta({ title: 'Rad', description: 'Ett pågående ärende.' });
