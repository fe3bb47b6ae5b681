/** Drives the delivery: by job when something was committed, and by sweep for what no job came for. */
import type { Queues } from '../queues';
import { Watch } from '../watch';
import type { Delivery } from './delivery';

const LOAD = 200;

export class Van {
  private readonly watch: Watch;

  constructor(
    private readonly queues: Queues,
    private readonly delivery: Delivery,
    sweepMs = 30_000,
  ) {
    this.watch = new Watch(queues, sweepMs, {
      'outbox schedule': () => queues.queue('outbox').keepScheduled('sweep', { every: sweepMs }),
      'outbox watch': () => this.drive(),
    });
  }

  /** Starts answering jobs and delivers what was left while no worker ran. */
  start(): void {
    this.queues.work('outbox', 1, () => this.drive());
    this.watch.start();
  }

  /** Stops looking; returns when the drive that is under way is done. */
  async stop(): Promise<void> {
    await this.watch.stop();
  }

  private async drive(): Promise<void> {
    for (;;) {
      const { sent, dropped, postponed, failed } = await this.delivery.deliverDue(LOAD);
      if (sent + dropped + postponed + failed < LOAD || this.queues.signal.aborted) return;
    }
  }
}
