/**
 * The alarm clock: answers wake-up jobs by firing what is due, and sweeps up what no job woke it for.
 * Nothing here decides what fires; rows do, and a job that comes twice or for nothing does no harm.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Engine } from '../engine/engine';
import type { Queues, Ring } from '../queues';
import { openUnreviewed, REVIEWED_WITHIN_DAYS } from '../store/nodoppningar.store';
import { keepPartitions } from '../store/partitions';
import { Watch } from '../watch';
import { BUCKET_MS, bucketOf } from './buckets';
import { dueAt, EVERYTHING, openForgotten, type TaskedProcess } from './deadlines.query';
import { Lateness, type LatenessReport } from './lateness';
import { Runs } from './runs';
import type { WakeUps } from './wake-ups';

export interface AlarmOptions {
  /** Time between sweeps. */
  readonly sweepMs?: number;
  /** Time between looks for forgotten cases, which read every live case. */
  readonly forgottenMs?: number;
  /** What else is looked for with them: work that nobody has. */
  readonly agare?: (now: string) => Promise<unknown>;
  /** What else is done each night; one that fails does not stop the others. */
  readonly nightly?: Readonly<Record<string, () => Promise<unknown>>>;
  /** The installed routines whose tasks are described. */
  readonly processes: readonly TaskedProcess[];
}

/** Jobs at once: one may wait for its instant while others fire. */
const CONCURRENCY = 4;
/** A due case that somebody is working in is skipped, not waited for: look again soon, then leave it to the sweep. */
const LOOK_AGAIN_MS = [25, 100, 400];
/** How far back a job looks: cases in which somebody was working for a while. What is older is the sweep's. */
const BACK_MS = 5_000;
/** Overdue for longer than this, the jobs are not doing their work. */
const GRACE_MS = 2_000;

export class Alarm {
  private readonly lateness = new Lateness();
  private readonly forgottenMs: number;
  private readonly watch: Watch;
  private readonly runs: Runs;
  private sweeping: Promise<void> | null = null;
  private swept = false;
  private lookedForForgotten = -Infinity;

  constructor(
    private readonly engine: Engine,
    private readonly queues: Queues,
    private readonly wakeUps: WakeUps,
    private readonly options: AlarmOptions,
  ) {
    const { sweepMs = 30_000 } = options;
    const queue = queues.queue('deadlines');
    this.runs = new Runs(engine, queues, this.lateness);
    this.watch = new Watch(queues, sweepMs, {
      'deadlines schedule': async () => {
        await queue.keepScheduled('sweep', { every: sweepMs });
        await queue.keepScheduled('nightly', { pattern: '30 3 * * *', tz: 'Europe/Stockholm' });
      },
      'deadlines watch': () => this.look(),
    });
    this.forgottenMs = options.forgottenMs ?? 300_000;
  }

  /** Starts answering jobs, and catches up what was missed while no worker ran. */
  start(): void {
    this.queues.work('deadlines', CONCURRENCY, (ring) => this.answer(ring));
    this.watch.start();
  }

  /** Stops looking; returns when the look that is under way is done. */
  async stop(): Promise<void> {
    await this.watch.stop();
  }

  /** How late deadlines have fired in this process since it started. */
  report(): LatenessReport {
    return this.lateness.report();
  }

  private async answer(ring: Ring): Promise<void> {
    if (ring.name === 'sweep') await this.sweep();
    else if (ring.name === 'nightly') await this.nightly();
    else if (ring.name === 'help') await this.runs.help(ring.at === null ? EVERYTHING : Date.parse(ring.at));
    else if (ring.at !== null) await this.bucket(ring, Date.parse(ring.at));
  }

  private async nightly(): Promise<void> {
    const { store, clock } = this.engine;
    for (const [what, work] of Object.entries(this.options.nightly ?? {}))
      await work().catch((error: unknown) => this.queues.report(what, error));
    await store.forgetKeys();
    await keepPartitions(store.pool, clock.now().toISOString());
    await openUnreviewed(store.pool, REVIEWED_WITHIN_DAYS, clock.now().toISOString());
  }

  /** Fires a bucket: from its earliest instant to the end of its second, then looks for the next one. */
  private async bucket({ id }: Ring, first: number): Promise<void> {
    const { signal } = this.queues;
    const end = (bucketOf(first) + 1) * BUCKET_MS;
    const from = first - BACK_MS;
    let due = first;
    for (let retry = 0; ;) {
      const early = due - this.now();
      // Further off, the clock was set back: the job has come too early and is asked for again below.
      if (early > 0 && early <= BUCKET_MS) await sleep(early, signal);
      await this.runs.fire(from);
      const now = this.engine.clock.now().toISOString();
      const { overdue, next } = await dueAt(this.engine.store.pool, now, from);
      const again = overdue === null ? undefined : LOOK_AGAIN_MS[retry++];
      if (again !== undefined && overdue !== null) {
        due = overdue;
        await sleep(again, signal);
      } else if (next !== null && next < end && next - this.now() < BUCKET_MS) {
        due = next;
      } else {
        if (next !== null) await this.wakeUps.ensure(next, id);
        return;
      }
      if (signal.aborted) return;
    }
  }

  /** Fires what no job has fired, sees to the next wake-up, and looks for forgotten cases. One at a time. */
  async sweep(): Promise<void> {
    this.sweeping ??= this.sweepOnce().finally(() => (this.sweeping = null));
    return this.sweeping;
  }

  private async sweepOnce(): Promise<void> {
    const { pool } = this.engine.store;
    const now = this.engine.clock.now().toISOString();
    const before = await dueAt(pool, now, EVERYTHING);
    if (before.overdue !== null) await this.runs.fire(EVERYTHING);
    const after = await dueAt(pool, now, EVERYTHING);
    this.lateness.overdue(after.overdue === null ? 0 : Date.parse(now) - after.overdue);
    if (performance.now() - this.lookedForForgotten >= this.forgottenMs) {
      this.lookedForForgotten = performance.now();
      await openForgotten(pool, this.options.processes, now);
      await this.options.agare?.(now);
    }
    this.swept = true;
    if (after.next !== null) await this.wakeUps.ensure(after.next);
  }

  /** Sweeps here if the jobs let something lie, and once at start: nobody knows yet what comes next. */
  private async look(): Promise<void> {
    const now = this.engine.clock.now();
    const { overdue } = await dueAt(this.engine.store.pool, now.toISOString(), EVERYTHING);
    const late = overdue !== null && now.getTime() - overdue > GRACE_MS;
    if (late || !this.swept) await this.sweep();
  }

  private now(): number {
    return this.engine.clock.now().getTime();
  }
}

/** Waits, but not for a process that is stopping. */
async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}
