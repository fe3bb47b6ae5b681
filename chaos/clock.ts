/**
 * The clocks of the run. Real time is this process's own, read from one steady clock. Domain time is real time
 * plus an offset per service process, which only its parent can set; what the offsets have been is kept, so
 * that it can be told afterwards when a deadline became due.
 */

/** Real time, epoch milliseconds, from a clock that never goes back. */
export const now = (): number => performance.timeOrigin + performance.now();

interface Change {
  /** Real time from which it holds. */
  readonly at: number;
  readonly offset: number;
}

/** What the offsets of the worker processes have been: the largest of them decides when something is due. */
export class Offsets {
  private readonly current: Map<string, number>;
  private readonly largest: Change[] = [{ at: 0, offset: 0 }];
  private furthest = 0;

  /**
   * @param since real time from which workers were there to fire what was due
   * @param workers their names; each one's clock shows real time until it is set
   */
  constructor(
    private readonly since: number,
    workers: readonly string[],
  ) {
    this.current = new Map(workers.map((name) => [name, 0]));
  }

  /** Notes that a worker's clock shows real time plus `offset` milliseconds from now on. */
  set(name: string, offset: number): void {
    this.current.set(name, offset);
    this.furthest = Math.max(this.furthest, offset);
    const top = Math.max(...this.current.values());
    if (this.largest.at(-1)?.offset !== top) this.largest.push({ at: now(), offset: top });
  }

  /** What a worker's clock is ahead of real time. */
  of(name: string): number {
    return this.current.get(name) ?? 0;
  }

  /** The furthest any worker's clock has been ahead. */
  get max(): number {
    return this.furthest;
  }

  /** The largest offset that held at some time between two instants of real time. */
  between(from: number, to: number): number {
    let top = -Infinity;
    for (const [n, { at, offset }] of this.largest.entries()) {
      const until = this.largest[n + 1]?.at ?? Infinity;
      if (at <= to && until >= from) top = Math.max(top, offset);
    }
    return top;
  }

  /**
   * The real time at which a worker could first see that something was due.
   * @param due domain time, epoch milliseconds
   * @param from real time at which it was armed
   */
  dueFrom(due: number, from: number): number {
    for (const [n, { at, offset }] of this.largest.entries()) {
      const until = this.largest[n + 1]?.at ?? Infinity;
      const earliest = Math.max(at, from, this.since, due - offset);
      if (earliest < until) return earliest;
    }
    return Infinity;
  }
}
