/** One firing run at a time in a process, however many jobs and sweeps ask for one. */
import type { Engine } from '../engine/engine';
import { fireAll } from '../engine/fire';
import type { JobQueue, Queues } from '../queues';
import { EVERYTHING } from './deadlines.query';
import type { Lateness } from './lateness';

/** Time between two calls for help while there is a backlog, and how many such jobs there can be. */
const HELP_MS = 100;
const HELP_JOBS = 16;

export class Runs {
  private readonly queue: JobQueue;
  private running: Promise<void> | null = null;
  /** The run that begins when this one ends, and the earliest that it is asked for. */
  private following: Promise<void> | null = null;
  private followFrom = Infinity;
  private calledForHelp = -Infinity;
  private calls = 0;

  constructor(
    private readonly engine: Engine,
    private readonly queues: Queues,
    private readonly lateness: Lateness,
  ) {
    this.queue = queues.queue('deadlines');
  }

  /**
   * Fires what has come due since `from`. A run follows the clock, and so takes what comes due meanwhile; who asks
   * during a run waits for the one after it, which sees all that was armed before the question.
   * @param from epoch milliseconds, or EVERYTHING. What lies long before has been fired, but its index entries
   *   stay until PostgreSQL may clear them away, and a backup that runs for hours keeps it from that.
   */
  fire(from: number): Promise<void> {
    if (!this.running) {
      this.running = this.run(from).finally(() => (this.running = null));
      return this.running;
    }
    this.followFrom = Math.min(this.followFrom, from);
    this.following ??= this.running
      .catch(() => undefined)
      .then(() => {
        const earliest = this.followFrom;
        this.following = null;
        this.followFrom = Infinity;
        return this.fire(earliest);
      });
    return this.following;
  }

  /** Another process has more than one batch to fire. One that is busy holds the call: the next goes to another. */
  async help(from: number): Promise<void> {
    await (this.running ?? this.fire(from));
  }

  private async run(from: number): Promise<void> {
    const { clock } = this.engine;
    const since = from === EVERYTHING ? undefined : new Date(from).toISOString();
    const result = await fireAll(this.engine, {
      now: () => clock.now().toISOString(),
      from: since,
      onFired: (dueAt) => {
        const now = clock.now().getTime();
        for (const at of dueAt) this.lateness.late(now - Date.parse(at));
      },
      onBacklog: () => this.callForHelp(since),
      signal: this.queues.signal,
    });
    this.lateness.ran(result, from === EVERYTHING);
  }

  /** Processes that share a backlog claim different cases. */
  private callForHelp(since: string | undefined): void {
    const now = performance.now();
    if (now - this.calledForHelp < HELP_MS) return;
    this.calledForHelp = now;
    this.calls = (this.calls + 1) % HELP_JOBS;
    this.queue
      .add('help', `help-${this.calls}`, 0, since)
      .catch((error: unknown) => this.queues.report('deadlines help', error));
  }
}
