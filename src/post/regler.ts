/**
 * Whether a dispatch may leave, with every reason why not (A33, R104, L7). Asked when it is ordered, and again right
 * before it is printed or sent. Pure.
 */
import type { Kontaktvag } from '../../machines/anvisning/context/externa';
import type { Role, Text } from '../../machines/process';
import type { Dokumentstatus } from '../store/dokument.store';
import type { UnmetCondition } from '../problems';
import { adressForbjuden, nummerForbjudet } from './forbud';
import type { Kanal } from './koder';

/** What the client has agreed to, and what must not be used; the texts are personal. */
export interface Kontaktlage {
  /** The event that says so; 0 while nothing is agreed. */
  readonly seq: number;
  /** Null while nothing is agreed. */
  readonly vagar: readonly Kontaktvag[] | null;
  readonly neutral: boolean;
  readonly forbjudnaNummer: string | null;
  readonly forbjudnaAdresser: string | null;
}

export interface Dokumentlage {
  readonly status: Dokumentstatus;
  /** What it was drawn from has been corrected (A32). */
  readonly rattad: boolean;
  readonly till: 'klient' | 'af' | 'annan';
  /** Somebody signs it before it leaves. */
  readonly undertecknas: boolean;
  /** The sender stands where the envelope shows it. */
  readonly synligAvsandare: boolean;
  /** The address that stands in it. */
  readonly adressrader: readonly string[];
}

/** A meeting that somebody is reminded of, and whether it is still booked and to come. */
export interface Moteslage {
  readonly bokat: boolean;
  readonly kommande: boolean;
}

export interface Utskicksfakta {
  readonly kanal: Kanal;
  readonly skyddad: boolean;
  /** Nothing more is sent to the client in this case. */
  readonly stoppat: boolean;
  readonly kontakt: Kontaktlage;
  readonly dokument: Dokumentlage;
  /** What goes on the envelope, or null. */
  readonly adress: readonly string[] | null;
  /** The number that an SMS goes to, or null. */
  readonly nummer: string | null;
  /** A person has read what must not be used and answers for it, under the agreement of this number. */
  readonly kontrolleradMot: number | null;
  /** The meeting of the document; null where it is about none. */
  readonly mote: Moteslage | null;
  /** The document has been dispatched before, and that one came back. */
  readonly efterRetur: boolean;
  /** The same document is on its way already. */
  readonly paVag: boolean;
}

const villkor = (
  condition: string,
  sv: string,
  en: string,
  source: readonly string[],
  cure?: { readonly role: Role; readonly event?: string },
): UnmetCondition => ({ condition, text: { sv, en } satisfies Text, source, ...(cure && { cure }) });

const AVTALA = { role: 'socialsekreterare', event: 'ANGE_KONTAKTVAGAR' } as const;

const HINDER = {
  ritat: villkor('dokumentetRitat', 'Dokumentet är ritat', 'The document is drawn', ['P6']),
  undertecknat: villkor('dokumentetUndertecknat', 'Dokumentet är undertecknat', 'The document is signed', [
    'R32',
  ]),
  makulerat: villkor('dokumentetGaller', 'Dokumentet är inte makulerat', 'The document is not void', ['A32']),
  ersatt: villkor(
    'dokumentetSenaste',
    'Dokumentet är den senaste versionen: ett nyare har tagit dess plats',
    'The document is the latest version',
    ['A32'],
  ),
  rattad: villkor(
    'uppgifternaGaller',
    'Uppgifterna i dokumentet är inte rättade: ersätt det med en ny version',
    'What it says is not corrected',
    ['A32'],
  ),
  stoppat: villkor(
    'klientenNas',
    'Ärendet gäller rätt klient, och klienten lever',
    'The right client, and alive',
    ['A32'],
  ),
  expedierat: villkor(
    'inteExpedierat',
    'Dokumentet är inte redan skickat eller lämnat',
    'The document is not already dispatched',
    ['R33'],
  ),
  paVag: villkor('intePaVag', 'Samma dokument är inte redan på väg', 'The document is not on its way', [
    'R33',
  ]),
  tillKlienten: villkor(
    'tillKlienten',
    'Dokumentet är till klienten, eller till Arbetsförmedlingen med brev',
    'The document is to the client, or to the employment service by letter',
    ['R28', 'L10'],
  ),
  avtalade: {
    ...villkor(
      'kontaktvagarnaAvtalade',
      'Kontaktvägarna är avtalade med klienten',
      'Contact ways are agreed',
      ['A33'],
    ),
    cure: AVTALA,
  },
  kanalen: {
    ...villkor(
      'kanalenAvtalad',
      'Sättet är en kontaktväg som är avtalad med klienten',
      'The way is agreed with the client',
      ['A33', 'P6'],
    ),
    cure: AVTALA,
  },
  skyddad: villkor(
    'vagForSkyddad',
    'Vid skyddade personuppgifter lämnas dokumentet personligen eller genom Skatteverkets förmedling',
    'With protected data: by hand or forwarded by the tax agency',
    ['R104', 'L11'],
  ),
  skyddadAdress: villkor(
    'ingenAdressISkyddat',
    'Dokumentet har ingen adress i klartext: rita om det',
    'The document carries no address',
    ['R104'],
  ),
  neutral: villkor(
    'neutralAvsandare',
    'Avsändaren syns inte utanpå: klienten har avtalat neutral avsändare, så dokumentet ritas om',
    'The sender does not show',
    ['A33'],
  ),
  adress: villkor(
    'adressFinns',
    'Det finns en adress att skicka till: i dokumentet eller i begäran',
    'There is an address',
    ['P6'],
  ),
  forbjudenAdress: villkor(
    'adressenTillaten',
    'Adressen är inte förbjuden för klienten',
    'The address is not forbidden',
    ['A33'],
    AVTALA,
  ),
  nummer: villkor('nummerFinns', 'Det finns ett mobilnummer att skicka till', 'There is a number', ['R39']),
  forbjudetNummer: villkor(
    'numretTillatet',
    'Numret är inte förbjudet för klienten',
    'The number is not forbidden',
    ['A33'],
    AVTALA,
  ),
  kontrollerat: villkor(
    'forbudenLasta',
    'Någon har läst vilka adresser och nummer som är förbjudna, så som de är angivna nu, och svarar för att detta inte är ett av dem',
    'Somebody has read what is forbidden and answers for it',
    ['A33'],
  ),
  mote: villkor(
    'gallerEttMote',
    'Dokumentet är en kallelse till ett möte',
    'The document summons to a meeting',
    ['R39'],
  ),
  bokat: villkor('motetBokat', 'Mötet är fortfarande bokat på den tiden', 'The meeting is still booked', [
    'R47',
  ]),
  kommande: villkor(
    'motetKommande',
    'Mötet ligger så långt fram att en påminnelse hinner skickas på dagtid',
    'The meeting is far enough ahead',
    ['R39'],
  ),
  gallrad: villkor('klientenFinns', 'Klientens uppgifter är inte gallrade', 'The client is not erased', [
    'L12',
  ]),
  filen: villkor('filenFinns', 'Dokumentets fil finns och är den som ritades', 'The file is the one drawn', [
    'L9',
  ]),
} as const satisfies Record<string, UnmetCondition>;
export type Hinder = keyof typeof HINDER;

/** A hindrance in words. */
export const hinderText = (hinder: Hinder): UnmetCondition => HINDER[hinder];
export const isHinder = (kod: string): kod is Hinder => Object.hasOwn(HINDER, kod);

/** Everything that stands in the way, in the order in which it should be mended. */
export function hinder(f: Utskicksfakta): readonly Hinder[] {
  const brev = f.kanal === 'post';
  const sms = f.kanal === 'sms_paminnelse';
  return when([
    [f.dokument.status === 'ritas', 'ritat'],
    [f.dokument.status === 'utkast' && f.dokument.undertecknas, 'undertecknat'],
    [f.dokument.status === 'makulerad', 'makulerat'],
    [f.dokument.status === 'ersatt', 'ersatt'],
    [f.dokument.rattad, 'rattad'],
    [f.stoppat, 'stoppat'],
    [f.dokument.status === 'expedierad' && !f.efterRetur && !sms, 'expedierat'],
    [f.paVag, 'paVag'],
    [f.dokument.till === 'annan' || (f.dokument.till === 'af' && !brev), 'tillKlienten'],
    ...skyddad(f),
    ...avtalat(f),
    ...(brev ? adress(f) : []),
    ...(sms ? paminnelse(f) : []),
  ]);
}

type Prov = readonly [faller: boolean, hinder: Hinder];
const when = (prov: readonly Prov[]): readonly Hinder[] =>
  prov.flatMap(([faller, vad]) => (faller ? [vad] : []));

function skyddad({ skyddad: protectedCase, kanal, dokument }: Utskicksfakta): readonly Prov[] {
  if (!protectedCase) return [];
  return [
    [kanal !== 'overlamnad' && kanal !== 'formedling', 'skyddad'],
    [kanal === 'formedling' && dokument.adressrader.length > 0, 'skyddadAdress'],
  ];
}

/** To the client only in a way that is agreed; handing over in person needs no agreement. */
function avtalat({ kanal, kontakt, dokument }: Utskicksfakta): readonly Prov[] {
  if (dokument.till === 'af') return [];
  const neutral: Prov = [
    kontakt.neutral && dokument.synligAvsandare && (kanal === 'post' || kanal === 'formedling'),
    'neutral',
  ];
  if (kanal === 'overlamnad') return [];
  const vag = kanal === 'sms_paminnelse' ? 'sms' : kanal;
  if (kontakt.vagar === null) return [[true, 'avtalade']];
  return [[!kontakt.vagar.includes(vag), 'kanalen'], neutral];
}

function adress({ adress: rader, kontakt, kontrolleradMot, dokument }: Utskicksfakta): readonly Prov[] {
  if (rader === null || rader.length === 0) return [[true, 'adress']];
  if (dokument.till === 'af') return [];
  const forbidden = adressForbjuden(kontakt.forbjudnaAdresser, rader);
  return [
    [forbidden, 'forbjudenAdress'],
    [!forbidden && kontakt.forbjudnaAdresser !== null && kontrolleradMot !== kontakt.seq, 'kontrollerat'],
  ];
}

function paminnelse({ nummer, kontakt, kontrolleradMot, mote }: Utskicksfakta): readonly Prov[] {
  const forbidden = nummer !== null && nummerForbjudet(kontakt.forbjudnaNummer, nummer);
  return [
    [mote === null, 'mote'],
    [mote !== null && !mote.bokat, 'bokat'],
    [mote !== null && mote.bokat && !mote.kommande, 'kommande'],
    [nummer === null, 'nummer'],
    [forbidden, 'forbjudetNummer'],
    [!forbidden && kontakt.forbjudnaNummer !== null && kontrolleradMot !== kontakt.seq, 'kontrollerat'],
  ];
}
