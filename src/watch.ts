/** What each worker process looks at by itself, whatever becomes of its jobs. */
import { inTime } from './in-time';
import type { Queues } from './queues';

/**
 * What a worker process does by itself, beside the jobs: at start and at every interval. A sweep that
 * were only a job would share the queue's fate; a FLUSHALL takes it too, and a delayed job can stay
 * asleep after an outage of Redis.
 */
export class Watch {
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly queues: Queues,
    private readonly everyMs: number,
    /** Each runs beside the others: one that waits for a queue must not stop the rest. */
    private readonly looks: Readonly<Record<string, () => Promise<void>>>,
  ) {}

  start(): void {
    this.look();
    this.timer = setInterval(() => this.look(), this.everyMs);
    this.timer.unref();
  }

  /** Looks no more; waits a few seconds for what is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await inTime(Promise.all(this.underWay.values())).catch(() => undefined);
  }

  private look(): void {
    if (this.stopped) return;
    for (const [what, look] of Object.entries(this.looks)) {
      if (this.underWay.has(what)) continue;
      const run = look()
        .catch((error: unknown) => this.queues.report(what, error))
        .finally(() => this.underWay.delete(what));
      this.underWay.set(what, run);
    }
  }
}
