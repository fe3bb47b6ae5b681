/** What most would take for deadlines: a delayed BullMQ job for each, whose worker does nothing at all. */
import { Queue, Worker } from 'bullmq';
import { nowMs } from './worker';

/** Jobs at once; more or fewer made BullMQ no faster. */
const CONCURRENCY = 100;
const CHUNK = 2_000;

export interface NoopQueue {
  /** Adds one job per instant, epoch milliseconds. */
  readonly arm: (instants: readonly number[]) => Promise<void>;
  /** How late each job so far ran, milliseconds; emptied by the reading. */
  readonly late: number[];
  readonly close: () => Promise<void>;
}

export async function openNoopQueue(redisUrl: string): Promise<NoopQueue> {
  const late: number[] = [];
  const connection = { url: redisUrl, maxRetriesPerRequest: null };
  const queue = new Queue<{ due: number }, void>('noop', { connection });
  const worker = new Worker<{ due: number }, void>(
    'noop',
    ({ data }) => {
      late.push(nowMs() - data.due);
      return Promise.resolve();
    },
    { connection, concurrency: CONCURRENCY },
  );
  const tell = (error: Error): void => void process.stderr.write(`${error.message}\n`);
  queue.on('error', tell);
  worker.on('error', tell);
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
  return {
    late,
    async arm(instants) {
      for (let n = 0; n < instants.length; n += CHUNK)
        await queue.addBulk(
          instants.slice(n, n + CHUNK).map((due) => ({
            name: 'due',
            data: { due },
            opts: { delay: Math.max(0, due - Date.now()), removeOnComplete: true, removeOnFail: true },
          })),
        );
    },
    async close() {
      await worker.close();
      await queue.close();
    },
  };
}
