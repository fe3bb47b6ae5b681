/** A worker in this process: the engine, wake-ups and the alarm clock, wired as worker.module.ts wires them. */
import { setTimeout as delay } from 'node:timers/promises';
import { Alarm } from '../src/deadlines/alarm';
import { WakeUps } from '../src/deadlines/wake-ups';
import type { Engine } from '../src/engine/engine';
import { migrateQueues, Queues } from '../src/queues';
import { openEngine } from './engine';
import type { Database, Lab } from './lab';
import { benchRoutine } from './routine';

export interface RunningWorker {
  readonly engine: Engine;
  readonly wakeUps: WakeUps;
  readonly close: () => Promise<void>;
}

/** Starts it on Redis, or on BullMQ's PostgreSQL backend where there is none. */
export async function startWorker(
  { dir, redisUrl }: Pick<Lab, 'dir' | 'redisUrl'>,
  database: Pick<Database, 'app' | 'owner'>,
  cacheBytes?: number,
): Promise<RunningWorker> {
  if (redisUrl === null) await migrateQueues(database.owner);
  const options = { processes: [benchRoutine], ...(cacheBytes ? { cacheBytes } : {}) };
  const { engine, close } = await openEngine({ dir }, database, options);
  const queues = new Queues({ databaseUrl: database.app, redisUrl });
  const wakeUps = new WakeUps(engine, queues);
  const alarm = new Alarm(engine, queues, wakeUps, { processes: engine.processes });
  wakeUps.start();
  alarm.start();
  await queues.ready();
  return {
    engine,
    wakeUps,
    async close() {
      await queues.stopWork();
      await alarm.stop();
      await wakeUps.settle();
      await queues.close();
      await close();
    },
  };
}

/** What an api has of it: who asks for wake-ups after its engine's commits. */
export async function openWakeUps(
  engine: Engine,
  options: ConstructorParameters<typeof Queues>[0],
): Promise<{ readonly wakeUps: WakeUps; readonly close: () => Promise<void> }> {
  const queues = new Queues(options);
  const wakeUps = new WakeUps(engine, queues);
  wakeUps.start();
  await queues.ready();
  return {
    wakeUps,
    async close() {
      await wakeUps.settle();
      await queues.close();
    },
  };
}

/** Now in epoch milliseconds, with decimals. */
export const nowMs = (): number => performance.timeOrigin + performance.now();

/**
 * Waits for something to be so.
 * @throws Error if it takes longer than a minute
 */
export async function until(what: string, done: () => boolean): Promise<void> {
  const last = performance.now() + 60_000;
  while (!done()) {
    if (performance.now() > last) throw new Error(`${what} blev aldrig klart`);
    await delay(20);
  }
}
