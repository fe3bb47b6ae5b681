/**
 * What a process keeps of cases that rest. It takes one step in each of 100,000 cases with a small cache, and weighs
 * itself in between; then as many steps in cases it has seen, which tells what the weighing itself is worth.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { OURS } from '../filled';
import { sendEach } from '../load';
import { HANDELSE } from '../routine';
import { startWorker } from '../worker';

/** What the parent sets, and what is answered. */
export interface MemoryReport {
  /** Bytes in use after each round over cases that were new, the first round's first. */
  readonly fresh: readonly number[];
  /** The same over cases that were known. */
  readonly known: readonly number[];
  readonly rss: number;
}

const KNOWN_ROUNDS = 3;

const env = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} är inte satt`);
  return value;
};

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap and beside it, when everything that nobody holds is gone. */
function weigh(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function main(): Promise<void> {
  const [cases, rounds, cacheBytes] = ['CASES', 'ROUNDS', 'CACHE_BYTES'].map((name) => Number(env(name))) as [
    number,
    number,
    number,
  ];
  const database = { app: env('DATABASE'), owner: env('OWNER') };
  const worker = await startWorker(
    { dir: env('DIR'), redisUrl: process.env['REDIS'] ?? null },
    database,
    cacheBytes,
  );
  const share = cases / rounds;
  const round = async (first: number): Promise<number> => {
    await sendEach(worker.engine, { ...OURS, from: first, count: share }, 64, HANDELSE);
    return weigh();
  };
  const fresh: number[] = [];
  for (let n = 0; n < rounds; n += 1) fresh.push(await round(n * share + 1));
  const known: number[] = [];
  for (let n = 0; n < KNOWN_ROUNDS; n += 1) known.push(await round((rounds - 1) * share + 1));
  process.send?.({ fresh, known, rss: process.memoryUsage.rss() } satisfies MemoryReport);
  await worker.close();
  process.exit(0);
}

// Without its parent there is nobody to measure it.
process.once('disconnect', () => process.exit(1));
main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
