/** How late deadlines fire, counted in this process; a metrics endpoint reads it. */
import type { FireResult } from '../engine/fire';

export interface LatenessReport {
  /** Looks at the deadlines, by job and by sweep. */
  readonly runs: number;
  readonly fired: number;
  readonly reminders: number;
  readonly failed: number;
  /** Fired by the sweep: their own job was lost, asleep, or never added. */
  readonly rescued: number;
  /** Runs that fired something, and how late the oldest of each was. */
  readonly lateCount: number;
  readonly lateSumMs: number;
  readonly lateMaxMs: number;
  /** Age of the oldest deadline that the last sweep could not take; 0 if there is none. */
  readonly overdueMs: number;
}

export class Lateness {
  private readonly counts = {
    runs: 0,
    fired: 0,
    reminders: 0,
    failed: 0,
    rescued: 0,
    lateCount: 0,
    lateSumMs: 0,
    lateMaxMs: 0,
    overdueMs: 0,
  };

  /** One look at the deadlines. @param lateMs age of the oldest that was due */
  record(result: FireResult, lateMs: number, bySweep: boolean): void {
    const { counts } = this;
    const done = result.fired + result.reminders;
    counts.runs += 1;
    counts.fired += result.fired;
    counts.reminders += result.reminders;
    counts.failed += result.failed;
    if (bySweep) counts.rescued += done;
    if (done === 0) return;
    counts.lateCount += 1;
    counts.lateSumMs += lateMs;
    counts.lateMaxMs = Math.max(counts.lateMaxMs, lateMs);
  }

  overdue(ms: number): void {
    this.counts.overdueMs = ms;
  }

  report(): LatenessReport {
    return { ...this.counts };
  }
}
