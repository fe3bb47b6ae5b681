/**
 * ISO weeks, as people here count them: Monday first, week 1 is the one with the year's first Thursday
 * (ISO 8601). Pure; dates are strings YYYY-MM-DD.
 */
import { daysBetween, plusDays } from './calendar';

/** Any Monday: weekdays are counted from it. */
const MONDAY = '2024-01-01';
const THURSDAY = 3;
const DAYS = 7;

/** The Monday of the week that a date lies in. */
function mondayOf(date: string): string {
  const since = daysBetween(MONDAY, date) % DAYS;
  return plusDays(date, -((since + DAYS) % DAYS));
}

/** The week of a date, for instance `2026-W48`. A week belongs to the year that has its Thursday. */
export function weekOf(date: string): string {
  const thursday = plusDays(mondayOf(date), THURSDAY);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / DAYS) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The seven dates of a week, Monday first, or null for a week that does not exist, for instance 2027-W53. */
export function datesOfWeek(week: string): readonly string[] | null {
  const [, year, number] = /^((?:19|2[01])\d\d)-W(\d\d)$/.exec(week) ?? [];
  if (year === undefined || number === undefined) return null;
  // 4 January lies in week 1 whatever the year.
  const monday = plusDays(mondayOf(`${year}-01-04`), (Number(number) - 1) * DAYS);
  if (weekOf(monday) !== week) return null;
  return Array.from({ length: DAYS }, (_, n) => plusDays(monday, n));
}
