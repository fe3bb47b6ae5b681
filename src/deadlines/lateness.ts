/** How late deadlines fire, counted in this process; a metrics endpoint reads it. */
import type { FireResult } from '../engine/fire';

/** Upper bounds in seconds: from what nobody notices, over what a worker's restart costs, to days of downtime. */
const BOUNDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3_600, 86_400, 604_800] as const;

/** As Prometheus counts: each bucket holds what is at most `le` late, the last one everything. */
export interface Histogram {
  /** `le` in seconds, in order; the last is Infinity. */
  readonly buckets: readonly { readonly le: number; readonly count: number }[];
  /** Seconds. */
  readonly sum: number;
  readonly count: number;
}

export interface LatenessReport {
  /** Looks at the deadlines, by job and by sweep. */
  readonly runs: number;
  readonly fired: number;
  readonly reminders: number;
  readonly failed: number;
  /** Fired by the sweep: their own job was lost, asleep, or never added. */
  readonly rescued: number;
  /** Time from when each deadline or reminder was due until it was stored as fired. */
  readonly late: Histogram;
  readonly lateMaxMs: number;
  /** Age of the oldest deadline that the last sweep could not take; 0 if there is none. */
  readonly overdueMs: number;
}

export class Lateness {
  private readonly counts = { runs: 0, fired: 0, reminders: 0, failed: 0, rescued: 0 };
  /** How many fell into each bucket, and not into the one before. */
  private readonly inBucket = [...BOUNDS.map(() => 0), 0];
  private sumMs = 0;
  private maxMs = 0;
  private overdueMs = 0;

  /** One deadline or reminder. @param ms late; a clock that was set back makes it less than nothing */
  late(ms: number): void {
    const least = Math.max(0, ms);
    const bucket = BOUNDS.findIndex((le) => least <= le * 1_000);
    const n = bucket < 0 ? BOUNDS.length : bucket;
    this.inBucket[n] = (this.inBucket[n] ?? 0) + 1;
    this.sumMs += least;
    this.maxMs = Math.max(this.maxMs, least);
  }

  /** One look at the deadlines. */
  ran(result: FireResult, bySweep: boolean): void {
    const { counts } = this;
    counts.runs += 1;
    counts.fired += result.fired;
    counts.reminders += result.reminders;
    counts.failed += result.failed;
    if (bySweep) counts.rescued += result.fired + result.reminders;
  }

  overdue(ms: number): void {
    this.overdueMs = ms;
  }

  report(): LatenessReport {
    let count = 0;
    const buckets = this.inBucket.map((n, at) => ({ le: BOUNDS[at] ?? Infinity, count: (count += n) }));
    return {
      ...this.counts,
      late: { buckets, sum: this.sumMs / 1_000, count },
      lateMaxMs: this.maxMs,
      overdueMs: this.overdueMs,
    };
  }
}
