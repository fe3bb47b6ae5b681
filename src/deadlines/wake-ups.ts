/**
 * Asks for wake-ups: after every commit of this process that armed a deadline for the next minutes, a delayed
 * job for its bucket. Runs in the api and in the worker; a job that cannot be added is left to the sweep.
 */
import { randomBytes } from 'node:crypto';
import type { Engine } from '../engine/engine';
import type { JobQueue, Queues } from '../queues';
import { Buckets, bucketOf, LEAD_MS } from './buckets';

/**
 * What is further off needs no job yet: every sweep and every job asks for what comes next. So the queue holds
 * a job for each second of the next minutes at most, however many deadlines are armed.
 */
const HORIZON_MS = 300_000;
/** Instants waiting to be added; what exceeds it is left to the job before it, which looks for the next. */
const BACKLOG = 10_000;

export class WakeUps {
  private readonly queue: JobQueue;
  private readonly buckets = new Buckets();
  /** Bucket → its earliest instant, not yet added. */
  private readonly waiting = new Map<number, number>();
  private pump: Promise<void> | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly queues: Queues,
  ) {
    this.queue = queues.queue('deadlines');
  }

  /** Starts listening to this process's commits. */
  start(): void {
    this.engine.onCommitted(({ due }) => {
      for (const at of due) this.arm(Date.parse(at));
    });
  }

  /** Asks for a wake-up unless one that covers it is already asked for. */
  private arm(due: number): void {
    if (due - this.now() > HORIZON_MS) return;
    const bucket = bucketOf(due);
    const pending = this.waiting.get(bucket);
    if (pending !== undefined && pending <= due) return;
    if (pending === undefined && this.waiting.size >= BACKLOG) return;
    if (!this.buckets.needs(due, this.now())) return;
    this.waiting.set(bucket, due);
    // One add at a time: under a burst the rest of it coalesces here meanwhile.
    this.pump ??= this.drain().finally(() => (this.pump = null));
  }

  private async drain(): Promise<void> {
    for (const [bucket, due] of this.waiting) {
      this.waiting.delete(bucket);
      await this.add(due);
    }
  }

  /**
   * Sees to it that a job rings at `due`, whatever this process remembers: the queue may have been
   * emptied since.
   * @param running id of the job that asks, whose own id the queue would refuse as taken
   */
  async ensure(due: number, running?: string): Promise<void> {
    if (due - this.now() <= HORIZON_MS) await this.add(due, running);
  }

  private async add(due: number, running?: string): Promise<void> {
    const delay = due - LEAD_MS - this.now();
    const id = `due-${due}`;
    // A job with this id may be running right now and be past its last look at the deadlines.
    const soon = delay <= 0 ? `-${randomBytes(4).toString('hex')}` : id === running ? '-again' : '';
    try {
      await this.queue.add('due', `${id}${soon}`, delay, new Date(due).toISOString());
    } catch (error) {
      this.buckets.forget(due);
      this.queues.report('deadlines wake-up', error);
    }
  }

  /** Waits for what is being added. */
  async settle(): Promise<void> {
    await this.pump;
  }

  private now(): number {
    return this.engine.clock.now().getTime();
  }
}
