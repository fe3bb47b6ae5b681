/**
 * `npm run replay`: computes every stored case anew from its events and holds it against what is stored. Reads only,
 * while the service runs. `--case ID`, `--since DATE`; `--history DIR` takes recorded histories instead of a
 * database, and `--record DIR` records them (test/replay). Exits 1 on any difference, and if it counted nothing.
 */
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Pool } from 'pg';
import { instantAt } from '../../machines/calendar';
import { PROCESSES } from '../../machines/registry';
import { runCommand } from '../embedded/command';
import { appDatabase } from '../embedded/installation';
import { startPostgres } from '../embedded/postgres';
import { record } from '../embedded/recorder';
import { FAULTS, type Fault } from '../engine/replay';
import { replayDatabase, type ReplayReport } from '../engine/replay-database';
import { replayFolder } from '../engine/replay-recording';
import { dataSource, poolOf } from '../store/data-source';
import { migrate } from '../store/migrate';
import { connectionLost } from '../store/pg-errors';

const USAGE =
  'Ange: npm run replay -- [--case ID] [--since ÅÅÅÅ-MM-DD] eller --history MAPP eller --record MAPP';
/** Differences told of one case; the rest follow from these more often than not. */
const TOLD = 10;
const PROGRESS_MS = 2_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const progress = (line: string): void => void process.stderr.write(`${line}\n`);

runCommand(async (args) => {
  const { values } = readArgs(args);
  if (values.record !== undefined) return recordInto(values.record);
  if (values.history !== undefined && !existsSync(values.history))
    throw new Error(`Mappen ${values.history} finns inte.`);
  const report =
    values.history === undefined ? await ofDatabase(values) : replayFolder(values.history, PROCESSES, tell);
  const { cases, events, differing } = report;
  say(`REPLAY cases=${cases} events=${events} differing=${differing}`);
  if (cases === 0 || events === 0 || differing > 0) process.exitCode = 1;
});

function readArgs(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    const read = parseArgs({ args, options: { case: text, since: text, history: text, record: text } });
    const { case: id, since, history, record: into } = read.values;
    const ways = [id ?? since, history, into].filter((way) => way !== undefined);
    if (ways.length <= 1 && /^\d{4}-\d{2}-\d{2}$/.test(since ?? '2026-01-01')) return read;
  } catch {
    // An option that is not ours.
  }
  throw new Error(USAGE);
}

function tell(id: string, faults: readonly Fault[]): void {
  for (const { kind, seq, ref } of faults.slice(0, TOLD)) {
    const where = seq === null ? id : `${id}, händelse ${seq}`;
    say(`${where}: ${FAULTS[kind]}${ref === null ? '' : ` (${ref})`}`);
  }
  if (faults.length > TOLD) say(`${id}: och ${faults.length - TOLD} skillnader till`);
}

async function ofDatabase({ case: id, since }: { case?: string; since?: string }): Promise<ReplayReport> {
  const url = appDatabase();
  let told = performance.now();
  return withPool(url, (pool) =>
    replayDatabase(pool, PROCESSES, {
      ...(id !== undefined && { id }),
      ...(since !== undefined && { since: instantAt(since, '00:00') }),
      onDiffering: tell,
      onProgress: ({ cases, events }) => {
        if (performance.now() - told < PROGRESS_MS) return;
        told = performance.now();
        progress(`${cases} ärenden och ${events} händelser är omräknade`);
      },
    }),
  );
}

async function withPool<T>(url: string, work: (pool: Pool) => Promise<T>): Promise<T> {
  const source = dataSource({ url, poolSize: 2 });
  try {
    await source.initialize();
    return await work(poolOf(source));
  } catch (error) {
    if (!connectionLost(error)) throw error;
    throw new Error('Databasen svarar inte. Kontrollera adressen och att PostgreSQL är igång.', {
      cause: error,
    });
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

async function recordInto(folder: string): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'stegvis-record-'));
  chmodSync(home, 0o711); // as root, PostgreSQL runs as nobody and must get through
  const postgres = await startPostgres({ dir: join(home, 'home'), log: progress });
  try {
    await migrate(postgres.ownerUrl);
    await withPool(postgres.ownerUrl, (pool) => record(pool, folder, say));
  } finally {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
