/**
 * A reminder of a meeting by SMS: one fixed text without anything of the case, and when it is sent. It tells a time and
 * a number to call: who sends it, what it is about and whom it is to stands nowhere (R39, R104, A33).
 */
import { instantAt, localDate, plusWorkingDays } from '../../machines/calendar';

/** A meeting as a kallelse names it: local date and time of day. */
export interface Motestid {
  readonly slag: string;
  readonly datum: string;
  readonly tid: string;
}

const MANADER = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober'],
  ...['november', 'december'],
];

/** The whole text. @param telefon of the unit that can be asked */
export function smsText({ datum, tid }: Pick<Motestid, 'datum' | 'tid'>, telefon: string): string {
  const [, manad = 1, dag = 1] = datum.split('-').map(Number);
  return `Du har en tid den ${dag} ${MANADER[manad - 1] ?? ''} kl. ${tid.replace(':', '.')}. Frågor? Ring ${telefon}`;
}

/** A time of day at which nobody is woken: reminders leave at ten, and never outside eight to eight. */
const SANDS = '10:00';
const TIDIGAST = '08:00';
const SENAST = '20:00';
/** So long before the meeting that it is of use. */
const MARGINAL_MS = 60 * 60_000;

/**
 * When a reminder is sent: at ten on the working day before. Ordered later than that it leaves at once in the daytime,
 * or the next morning at eight.
 * @returns ISO UTC, or null where it would come too late to be of use
 */
export function skickasTid({ datum, tid }: Pick<Motestid, 'datum' | 'tid'>, now: Date): string | null {
  const planned = instantAt(plusWorkingDays(datum, -1), SANDS);
  const today = localDate(now.toISOString());
  const late = now.toISOString() > instantAt(today, SENAST);
  const next = late
    ? instantAt(localDate(new Date(now.getTime() + 12 * 3_600_000).toISOString()), TIDIGAST)
    : later(now.toISOString(), instantAt(today, TIDIGAST));
  const at = later(planned, next);
  return Date.parse(at) + MARGINAL_MS <= Date.parse(instantAt(datum, tid)) ? at : null;
}

const later = (a: string, b: string): string => (Date.parse(a) > Date.parse(b) ? a : b);

/** Whether the meeting is still so far ahead that a reminder sent now is of use. */
export const hinnerPaminnas = ({ datum, tid }: Pick<Motestid, 'datum' | 'tid'>, now: Date): boolean =>
  now.getTime() + MARGINAL_MS <= Date.parse(instantAt(datum, tid));
