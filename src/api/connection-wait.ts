/**
 * How long one waits for a connection of the pool, measured by waiting for one. The length of its queue says
 * little: a thousand short questions are done sooner than sixteen that wait for a lock.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from 'pg';

const AGAIN_MS = 200;

export class ConnectionWait {
  private since: number | null = null;

  constructor(private readonly pool: Pool) {}

  /** Milliseconds that our place in the queue has waited so far; 0 where there is no queue. */
  now(): number {
    if (this.since === null && this.pool.waitingCount > 0) void this.queueUp();
    return this.since === null ? 0 : performance.now() - this.since;
  }

  /** Takes a place at the end of the queue, and gives the connection back at once. */
  private async queueUp(): Promise<void> {
    this.since = performance.now();
    while (!(await this.served()) && this.pool.waitingCount > 0)
      await delay(AGAIN_MS, undefined, { ref: false });
    this.since = null;
  }

  private async served(): Promise<boolean> {
    try {
      (await this.pool.connect()).release();
      return true;
    } catch {
      // Those who wait for more than a place find out why, and say so.
      return false;
    }
  }
}
