/**
 * Swedish calendar arithmetic (L15), pure. Every date is built step by step with `planFrom`, so that
 * the plan itself answers "why this date?". Months clamp to the month's last day (1930:173), Saturdays,
 * Sundays, public holidays, midsommarafton, julafton and nyårsafton are not working days.
 *
 * The only file that knows a calendar library; dates elsewhere are strings YYYY-MM-DD, which also sort.
 */
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import type { Text } from './process';

/** One line of a derivation: "3 månader efter senast hållna möte → 2026-05-14". */
export interface PlanStep {
  readonly text: Text;
  /** The date after this step, YYYY-MM-DD. */
  readonly date: string;
  /** Requirement id, paragraph or setting key behind the step. */
  readonly source?: string;
}

/** A date with its derivation: the answer to "why this date?". */
export interface Plan {
  /** The legal date, YYYY-MM-DD, Europe/Stockholm. */
  readonly date: string;
  /** The instant at which it acts: 06:00 local on `date`, as ISO UTC. */
  readonly at: string;
  readonly steps: readonly PlanStep[];
}

const ZONE = 'Europe/Stockholm';
/** A day of UTC, milliseconds. */
const DAY_MS = 86_400_000;
const WEEKDAYS: readonly Text[] = [
  { sv: 'måndag', en: 'Monday' },
  { sv: 'tisdag', en: 'Tuesday' },
  { sv: 'onsdag', en: 'Wednesday' },
  { sv: 'torsdag', en: 'Thursday' },
  { sv: 'fredag', en: 'Friday' },
  { sv: 'lördag', en: 'Saturday' },
  { sv: 'söndag', en: 'Sunday' },
];

/** What was computed last, by its question: cases ask for the same few days over and over. */
class Remembered {
  private readonly known = new Map<string, string>();

  get(question: string, compute: () => string): string {
    const answer = this.known.get(question);
    if (answer !== undefined) return answer;
    const computed = compute();
    if (this.known.size >= 10_000) this.known.clear();
    this.known.set(question, computed);
    return computed;
  }
}
const localDates = new Remembered();
const instants = new Remembered();
const moved = new Remembered();

/** The local date in Europe/Stockholm of an instant, ISO UTC. */
export function localDate(instantIso: string): string {
  // Stockholm is whole hours from UTC: every instant of one UTC hour falls on one local date.
  return localDates.get(instantIso.slice(0, 13), () =>
    Temporal.Instant.from(instantIso).toZonedDateTimeISO(ZONE).toPlainDate().toString(),
  );
}

/**
 * The instant, ISO UTC, at which the clock in Stockholm shows `time` on `date`. A time that does not
 * exist (the hour skipped in March) moves later, one that exists twice (October) is the first.
 */
export function instantAt(date: string, time = '06:00'): string {
  return instants.get(`${date} ${time}`, () =>
    Temporal.PlainDate.from(date)
      .toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from(time) })
      .toInstant()
      .toString({ smallestUnit: 'millisecond' }),
  );
}

/** The same moment with its zone, for calendars that are sent: they say local times and not instants. */
export function zonedAt(date: string, time: string, plusMinutes = 0): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instantAt(date, time)).toZonedDateTimeISO(ZONE).add({ minutes: plusMinutes });
}

/** `date` moved by calendar days, negative for earlier. */
export function plusDays(date: string, days: number): string {
  return moved.get(`${date} ${days} d`, () => Temporal.PlainDate.from(date).add({ days }).toString());
}

/** `date` moved by months; a day that the month lacks becomes its last day (1930:173). */
export function addMonths(date: string, months: number): string {
  return moved.get(`${date} ${months} m`, () =>
    Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString(),
  );
}

/**
 * Calendar days from `from` to `to`, negative if `to` is earlier. Conditions ask this at every step: as dates of UTC
 * all days are equally long, and nothing need be built to count them.
 * @throws RangeError for what is no date
 */
export function daysBetween(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  if (Number.isInteger(days)) return days;
  throw new RangeError('Not a date');
}

/** True on a weekday that is neither a public holiday nor one of the three eves (L15). */
export function isWorkingDay(date: string): boolean {
  return restReason(date) === null;
}

/** Days on which somebody is closed beside those nobody works, and the words for it. */
export interface Closed {
  readonly on: (date: string) => boolean;
  readonly text: Text;
  readonly source: string;
}

/**
 * The `days`-th working day after `date`, or before it if negative; zero leaves the date as it is. A day that
 * `closed` says yes to does not count.
 */
export function plusWorkingDays(date: string, days: number, closed?: Closed['on']): string {
  if (!closed) return moved.get(`${date} ${days} w`, () => workingDay(date, days));
  return workingDay(date, days, closed);
}

function workingDay(date: string, days: number, closed?: Closed['on']): string {
  const step = Math.sign(days);
  let year = yearOf(date);
  let index = year.dates.indexOf(date);
  for (let left = Math.abs(days); left > 0;) {
    index += step;
    if (index < 0 || index >= year.dates.length) {
      year = yearTable(year.year + step);
      index = step > 0 ? 0 : year.dates.length - 1;
    }
    if (year.rest[index] === null && !closed?.(year.dates[index] as string)) left -= 1;
  }
  return year.dates[index] as string;
}

/** Why nobody is at work that day, in words, or null on a working day. */
export function restReason(date: string): Text | null {
  const { dates, rest } = yearOf(date);
  return rest[dates.indexOf(date)] ?? null;
}

export function weekdayName(date: string): Text {
  return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] as Text;
}

// In the library's Swedish data the type "bank" is exactly midsommarafton, julafton and nyårsafton
// (proved in test/machines/calendar.test.ts).
const TYPES: ('public' | 'bank')[] = ['public', 'bank'];
const libraries = {
  sv: new Holidays('SE', { types: TYPES, languages: ['sv'] }),
  en: new Holidays('SE', { types: TYPES, languages: ['en'] }),
};

/** A year's days in order, and why each is no working day. */
interface Year {
  readonly year: number;
  readonly dates: readonly string[];
  readonly rest: readonly (Text | null)[];
}
// Made once per year: a deadline is computed at nearly every step, and the library takes a millisecond.
const years = new Map<number, Year>();

const yearOf = (date: string): Year => yearTable(Number(date.slice(0, 4)));

function yearTable(year: number): Year {
  const kept = years.get(year);
  if (kept) return kept;
  const holidays = holidaysOf(year);
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const days = Array.from({ length: first.daysInYear }, (_, n) => first.add({ days: n }));
  const dates = days.map((day) => day.toString());
  const rest = days.map((day, n) => holidays.get(dates[n] as string) ?? weekend(day.dayOfWeek));
  const made = { year, dates, rest };
  years.set(year, made);
  return made;
}

const weekend = (dayOfWeek: number): Text | null =>
  dayOfWeek >= 6 ? (WEEKDAYS[dayOfWeek - 1] as Text) : null;

function holidaysOf(year: number): ReadonlyMap<string, Text> {
  const english = new Map(libraries.en.getHolidays(year).map((day) => [day.date.slice(0, 10), day.name]));
  return new Map(
    libraries.sv.getHolidays(year).map((day) => {
      const date = day.date.slice(0, 10);
      return [date, { sv: day.name, en: english.get(date) ?? day.name }];
    }),
  );
}

/** Starts a derivation from a date: `planFrom(senast, { sv: 'Senast hållna möte', en: 'Last meeting held' })`. */
export function planFrom(date: string, text: Text, source?: string): Planner {
  return new Planner(date, []).say(date, { sv: `${text.sv} ${date}`, en: `${text.en} ${date}` }, source);
}

/** A date under derivation. Immutable: every call returns a new one with one more step. */
export class Planner {
  constructor(
    readonly date: string,
    private readonly steps: readonly PlanStep[],
  ) {}

  /** Months, clamped to the month's end. The text defaults to "+ 3 månader". */
  plusMonths(months: number, text: Text = count(months, MONTH), source?: string): Planner {
    const date = addMonths(this.date, months);
    const clamped = date.slice(8) !== this.date.slice(8);
    const said = clamped
      ? {
          sv: `${text.sv}, månadens sista dag (1930:173)`,
          en: `${text.en}, the month's last day (1930:173)`,
        }
      : text;
    return this.say(date, said, source);
  }

  /** Calendar days. */
  plusDays(days: number, text: Text = count(days, DAY), source?: string): Planner {
    return this.say(plusDays(this.date, days), text, source);
  }

  /** Calendar days back in time. */
  minusDays(days: number, text: Text = count(-days, DAY), source?: string): Planner {
    return this.say(plusDays(this.date, -days), text, source);
  }

  /** Working days, not counting the day it starts from; what closed days add is a step of its own. */
  plusWorkingDays(
    days: number,
    text: Text = count(days, WORKING_DAY),
    source?: string,
    closed?: Closed,
  ): Planner {
    const open = this.say(plusWorkingDays(this.date, days), text, source);
    const date = closed ? plusWorkingDays(this.date, days, closed.on) : open.date;
    return closed && date !== open.date ? open.say(date, closed.text, closed.source) : open;
  }

  /** Working days back in time. */
  minusWorkingDays(days: number, text: Text = count(-days, WORKING_DAY), source?: string): Planner {
    return this.say(plusWorkingDays(this.date, -days), text, source);
  }

  /** A ceiling; when it does not bind, the derivation says so. */
  noLaterThan(ceiling: string, text: Text, source?: string): Planner {
    return this.bound(
      ceiling,
      this.date > ceiling,
      text,
      { sv: 'dock senast', en: 'but at the latest' },
      source,
    );
  }

  /** A floor; when it does not bind, the derivation says so. */
  noEarlierThan(floor: string, text: Text, source?: string): Planner {
    return this.bound(
      floor,
      this.date < floor,
      text,
      { sv: 'dock tidigast', en: 'but at the earliest' },
      source,
    );
  }

  /** Moves off a day nobody works: internal dates earlier, statutory ones later (L15, 1930:173). */
  onWorkingDay(direction: 'earlier' | 'later', source = direction === 'later' ? '1930:173' : 'L15'): Planner {
    const why = restReason(this.date);
    if (!why) return this;
    const step = direction === 'later' ? 1 : -1;
    const moved = plusWorkingDays(this.date, step);
    const day = weekdayName(moved);
    return this.say(
      moved,
      direction === 'later'
        ? {
            sv: `${why.sv}: flyttas till ${day.sv} ${moved}, lagstadgad frist flyttas senare`,
            en: `${why.en}: moved to ${day.en} ${moved}, statutory dates move later`,
          }
        : {
            sv: `${why.sv}: flyttas till ${day.sv} ${moved}, intern frist flyttas tidigare`,
            en: `${why.en}: moved to ${day.en} ${moved}, internal dates move earlier`,
          },
      source,
    );
  }

  /** The finished plan. It acts at 06:00 local time on its date. */
  plan(): Plan {
    return { date: this.date, at: instantAt(this.date), steps: this.steps };
  }

  /** Adds a step; its source is also written out, so that the steps alone read as an explanation. */
  say(date: string, text: Text, source?: string): Planner {
    if (source === undefined) return new Planner(date, [...this.steps, { text, date }]);
    const cited = { sv: `${text.sv} (${source})`, en: `${text.en} (${source})` };
    return new Planner(date, [...this.steps, { text: cited, date, source }]);
  }

  private bound(limit: string, binds: boolean, text: Text, words: Text, source?: string): Planner {
    const said = {
      sv: `${words.sv} ${text.sv} ${limit}${binds ? '' : ': påverkar inte'}`,
      en: `${words.en} ${text.en} ${limit}${binds ? '' : ': makes no difference'}`,
    };
    return this.say(binds ? limit : this.date, said, source);
  }
}

interface Unit {
  readonly one: Text;
  readonly many: Text;
}
const MONTH: Unit = { one: { sv: 'månad', en: 'month' }, many: { sv: 'månader', en: 'months' } };
const DAY: Unit = { one: { sv: 'dag', en: 'day' }, many: { sv: 'dagar', en: 'days' } };
const WORKING_DAY: Unit = {
  one: { sv: 'arbetsdag', en: 'working day' },
  many: { sv: 'arbetsdagar', en: 'working days' },
};

function count(n: number, unit: Unit): Text {
  const sign = n < 0 ? '−' : '+';
  const size = Math.abs(n);
  const word = size === 1 ? unit.one : unit.many;
  return { sv: `${sign} ${size} ${word.sv}`, en: `${sign} ${size} ${word.en}` };
}
