/** Looks every hour whether a day is over whose accesses are not yet reviewed; in every worker process. */
import type { Queues } from '../queues';
import { Watch } from '../watch';
import type { Logggranskning } from './logggranskning';

const HOUR_MS = 3_600_000;

export class Nattvakt {
  private readonly watch: Watch;

  constructor(queues: Queues, logggranskning: Logggranskning) {
    this.watch = new Watch(queues, HOUR_MS, {
      logggranskning: async () => {
        await logggranskning.run(new Date(), () => !queues.signal.aborted);
      },
    });
  }

  /** Makes at once what was missed while no worker ran. */
  start(): void {
    this.watch.start();
  }

  /** Looks no more; returns when the look that is under way is done. */
  async stop(): Promise<void> {
    await this.watch.stop();
  }
}
