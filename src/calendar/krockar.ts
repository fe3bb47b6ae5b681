/** When somebody is busy, without saying with what. Pure. */

/** Clock times of one day, `HH:MM`; the end is the first minute that is free. */
interface Tid {
  readonly fran: string;
  readonly till: string;
}

const MIDNATT = 1_440;
const minuter = (tid: string): number => Number(tid.slice(0, 2)) * 60 + Number(tid.slice(3));
const klockslag = (minut: number): string =>
  `${String(Math.floor(minut / 60)).padStart(2, '0')}:${String(minut % 60).padStart(2, '0')}`;

/** The time that begins at `tid` and lasts `langd` minutes; what would go past midnight ends there. */
export const tidFran = (tid: string, langd: number): Tid => ({
  fran: tid,
  till: klockslag(Math.min(MIDNATT, minuter(tid) + langd)),
});

/**
 * What of somebody's meetings stands in the way of a time. Meetings that touch are one: not even how many there are is
 * told.
 */
export function upptagen(moten: readonly Tid[], onskad: Tid): readonly Tid[] {
  const merged: { fran: string; till: string }[] = [];
  for (const { fran, till } of [...moten].sort((a, b) => (a.fran < b.fran ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && fran <= last.till) last.till = till > last.till ? till : last.till;
    else merged.push({ fran, till });
  }
  return merged.filter(({ fran, till }) => fran < onskad.till && onskad.fran < till);
}
