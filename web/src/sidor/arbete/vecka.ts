/** ISO weeks of the page of a week. Pure. */

const DAG = 86_400_000;
const at = (iso: string): number => Date.parse(`${iso}T12:00:00Z`);
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The ISO week that a date lies in: `2026-W48`. */
export function veckaAv(datum: string): string {
  const day = new Date(at(datum)).getUTCDay() || 7;
  // The week is the year's in which its Thursday lies.
  const torsdag = iso(at(datum) + (4 - day) * DAG);
  const year = torsdag.slice(0, 4);
  const number = Math.floor((at(torsdag) - at(`${year}-01-01`)) / DAG / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The Monday of a week; null where there is no such week. */
export function mandag(vecka: string): string | null {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(vecka) ?? [];
  if (!year || !number) return null;
  const first = at(`${year}-01-04`);
  const monday = iso(first + (1 - (new Date(first).getUTCDay() || 7) + (Number(number) - 1) * 7) * DAG);
  return veckaAv(monday) === vecka ? monday : null;
}

/** The week so many weeks on from one. */
export function veckanEfter(vecka: string, antal: number): string {
  const monday = mandag(vecka);
  return monday === null ? vecka : veckaAv(iso(at(monday) + antal * 7 * DAG));
}

/** The number of a week as people say it: 48. */
export const veckonummer = (vecka: string): number => Number(vecka.slice(6));
