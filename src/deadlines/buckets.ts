/**
 * Which wake-ups this process has already asked for. A bucket is a whole second: thousands of
 * deadlines on one date need one job (architecture 11). The memory is bounded; what it forgets is
 * asked for once more, and the queue drops the repeat by its id.
 */

/** How much before its time a job runs; it then waits in process for the exact instant. */
// A delayed job is up to a tenth of a second late on Redis 7, whose blocking reads end on its 10 Hz tick.
export const LEAD_MS = 150;

export const BUCKET_MS = 1_000;

/** The bucket of an instant in epoch milliseconds. */
export const bucketOf = (ms: number): number => Math.floor(ms / BUCKET_MS);

export class Buckets {
  private readonly earliest = new Map<number, number>();

  constructor(private readonly max = 10_000) {}

  /**
   * Whether a job must be added for something due at `due`, and remembers that it will be.
   * A job covers what is due later in its bucket only while it has certainly not run yet.
   */
  needs(due: number, now: number): boolean {
    const bucket = bucketOf(due);
    const known = this.earliest.get(bucket);
    if (known !== undefined && known <= due && known > now + LEAD_MS) return false;
    this.earliest.delete(bucket);
    this.earliest.set(bucket, due);
    for (const [oldest] of this.earliest) {
      if (this.earliest.size <= this.max) break;
      this.earliest.delete(oldest);
    }
    return true;
  }

  /** The job could not be added: the next deadline of the bucket must try again. */
  forget(due: number): void {
    this.earliest.delete(bucketOf(due));
  }
}
