/** Lanes for the ways of a picture: one below the source, one above the target, a track past the rows. */
import type { Way } from './graph';
import type { StateView } from './model';

/** Height of a lane with its label. */
export const LANE = 19;
/** Height of a lane without one. */
export const ENTRY = 9;
/** Width of a track in the channel. */
export const CHANNEL = 11;
export const ROW_GAP = 12;

export interface Lanes {
  /** Lane of the way below its source, counted from the row. */
  readonly out: ReadonlyMap<Way, number>;
  /** Lane above its target, for ways through the channel. */
  readonly entry: ReadonlyMap<Way, number>;
  /** Track in the channel; none for a way to the next row. */
  readonly track: ReadonlyMap<Way, number>;
  /** Tracks in use, with one for air. */
  readonly channels: number;
  readonly heightBelow: (row: number) => number;
  readonly heightAbove: (row: number) => number;
}

/** The rightmost way out gets the highest lane: its label then lies clear of the others' lines. */
export function assignLanes(
  ways: readonly Way[],
  rowOf: ReadonlyMap<StateView, number>,
  rows: number,
): Lanes {
  const out = new Map<Way, number>();
  const entry = new Map<Way, number>();
  const track = new Map<Way, number>();
  const outCount = new Array<number>(rows).fill(0);
  const entryCount = new Array<number>(rows).fill(0);
  const busy: (readonly [number, number])[][] = [];
  const row = (state: StateView) => rowOf.get(state) ?? 0;
  for (const way of [...ways].reverse()) {
    const from = row(way.from);
    const to = row(way.to);
    out.set(way, (outCount[from] = (outCount[from] ?? 0) + 1));
    if (to === from + 1) continue;
    entry.set(way, (entryCount[to] = (entryCount[to] ?? 0) + 1));
    // In half rows: a way leaves below its row (2r + 1) and arrives above another (2r).
    const span = [Math.min(2 * from + 1, 2 * to), Math.max(2 * from + 1, 2 * to)] as const;
    let n = busy.findIndex((spans) => spans.every(([a, b]) => b < span[0] || a > span[1]));
    if (n < 0) n = busy.push([]) - 1;
    busy[n]?.push(span);
    track.set(way, n);
  }
  return {
    out,
    entry,
    track,
    channels: busy.length === 0 ? 0 : busy.length + 1,
    heightBelow: (i) => (outCount[i] ?? 0) * LANE,
    heightAbove: (i) => (entryCount[i] ?? 0) * ENTRY + ROW_GAP,
  };
}
