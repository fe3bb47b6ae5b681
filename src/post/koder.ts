/** The codes of a dispatch to a client, with the words people read. */
import type { Text } from '../../machines/process';

/** How something reaches the client, as a dispatch; e-mail to clients does not exist (R28, R104). */
export const KANAL = {
  post: { sv: 'Brev', en: 'Letter' },
  digital_post: { sv: 'Digital post', en: 'Digital post' },
  sms_paminnelse: { sv: 'Påminnelse per SMS', en: 'Reminder by SMS' },
  overlamnad: { sv: 'Överlämnat personligen', en: 'Handed over in person' },
  formedling: { sv: 'Skatteverkets förmedling', en: 'Forwarded by the tax agency' },
} as const satisfies Record<string, Text>;
export type Kanal = keyof typeof KANAL;

/** The same way as the routine's events and the document's steps name it. */
export const RUTINENS_KANAL = {
  post: 'post',
  digital_post: 'digital_post',
  overlamnad: 'personligen',
  formedling: 'formedling',
} as const satisfies Record<Exclude<Kanal, 'sms_paminnelse'>, string>;

/** Where a dispatch is. */
export const STATUS = {
  vantar: { sv: 'Väntar på att lämnas', en: 'Waiting' },
  i_utskriftsko: { sv: 'I utskriftskön', en: 'In the print queue' },
  utskriven: { sv: 'Utskrivet', en: 'Printed' },
  expedierad: { sv: 'Skickat', en: 'Dispatched' },
  levererad: { sv: 'Framme', en: 'Delivered' },
  retur: { sv: 'I retur', en: 'Returned' },
  makulerad: { sv: 'Stoppat', en: 'Stopped' },
  fel: { sv: 'Gick inte att skicka', en: 'Failed' },
} as const satisfies Record<string, Text>;
export type Status = keyof typeof STATUS;

/** Why something came back. */
export const RETURORSAK = {
  okand_adressat: { sv: 'Adressaten är okänd på adressen', en: 'Unknown at the address' },
  flyttat: { sv: 'Adressaten har flyttat', en: 'Moved' },
  ofullstandig_adress: { sv: 'Adressen är ofullständig eller fel', en: 'Incomplete or wrong address' },
  vagrad: { sv: 'Adressaten tog inte emot brevet', en: 'Refused' },
  ej_hamtad: { sv: 'Brevet hämtades inte ut', en: 'Not collected' },
  annat: { sv: 'Annat', en: 'Other' },
} as const satisfies Record<string, Text>;

/** Why a person stops something that has not left. */
export const STOPPSKAL = {
  inte_aktuellt: { sv: 'Brevet är inte längre aktuellt', en: 'No longer relevant' },
  fel_adress: { sv: 'Adressen eller numret är fel', en: 'Wrong address' },
  fel_innehall: { sv: 'Innehållet är fel', en: 'Wrong content' },
  annat_satt: { sv: 'Det lämnas på ett annat sätt', en: 'Sent another way' },
} as const satisfies Record<string, Text>;

/** What was done about a dispatch that came back or was stopped. */
export const ATGARD = {
  adress_kontrollerad: { sv: 'Adressen är kontrollerad', en: 'Address checked' },
  skickat_igen: { sv: 'Skickat igen på ett säkert sätt', en: 'Sent again' },
  kontakt_pa_annat_satt: { sv: 'Klienten är nådd på ett annat sätt', en: 'Reached otherwise' },
  skickas_inte: { sv: 'Det ska inte skickas', en: 'Not to be sent' },
} as const satisfies Record<string, Text>;

/** What a person finds in the worklist about a dispatch, by the task's key. */
const UPPGIFTER: Readonly<Record<string, Text>> = {
  'post.retur': { sv: 'Brevet kom i retur: kontrollera adressen', en: 'Letter returned: check the address' },
  'post.stoppad': { sv: 'Utskicket stoppades: se varför', en: 'Dispatch stopped: see why' },
  'post.digital_post': { sv: 'Skicka med digital post', en: 'Send by digital post' },
  'post.sms': { sv: 'Skicka påminnelse per SMS', en: 'Send a reminder by SMS' },
};
export type Postuppgift = 'post.retur' | 'post.stoppad' | 'post.digital_post' | 'post.sms';

/** The title of a task about a dispatch; undefined for other tasks. */
export const postTitle = (key: string): Text | undefined =>
  Object.hasOwn(UPPGIFTER, key) ? UPPGIFTER[key] : undefined;
