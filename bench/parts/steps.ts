/**
 * Full steps: the engine in process against the same statement by pgbench, with 1, 32 and 128 in flight, and the
 * lean t2 between them. The sides take turns in one database, each with 20,000 cases of its own.
 */
import { baselineCases, draw, SAME_WORKER, sample, SAMPLES, scriptOf } from '../capture';
import { openEngine } from '../engine';
import { fill } from '../fill';
import { COUNT, filled, OURS } from '../filled';
import type { Database, Lab } from '../lab';
import { fillLean, leanQuery, leanScript } from '../lean';
import { send, warm, type Course } from '../load';
import { figure, type Figure, type Outcome, type Part, type RatioKey } from '../part';
import { hasPgbench, pgbenchBaseline, rawBaseline, type Baseline, type Slice } from '../pgbench';
import { benchRoutine, HANDELSE, WORKER } from '../routine';
import { measured, ratios, type Measured } from '../stats';

const THEIRS = baselineCases(COUNT);
const CASES_AND_KEYS = ['t1', 't32', 't128', 'bytes'] as const;

interface Side {
  readonly rates: number[];
  readonly wal: Wal[];
}

interface Wal {
  /** Per step, without whole pages. */
  readonly bytes: number;
  /** Whole pages, which follow from checkpoints and not from steps; bytes per step. */
  readonly pages: number;
  readonly kinds: string;
}

export const steps: Part = {
  name: 'steg',
  what: 'fulla steg mot pgbench (t1, t32, t128, bytes)',
  keys: CASES_AND_KEYS,
  async run(lab, wanted) {
    const database = await filled(lab, 'steg');
    await fill(database, [THEIRS, SAMPLES]);
    await fillLean(lab, database);
    const { full, lean } = await baselines(lab, database);
    const { engine, close } = await openEngine(lab, database, { processes: [benchRoutine] });
    try {
      await warm(engine, OURS);
      const course: Course = { next: 0 };
      const seconds = lab.quick ? 2 : 3;
      const sides: Readonly<Record<string, () => Promise<Slice>>> = {
        t1: () => send(engine, OURS, course, 1, seconds, HANDELSE),
        m1: () => full.run(1, seconds),
        t32: () => send(engine, OURS, course, 32, seconds, HANDELSE),
        m32: () => full.run(32, seconds),
        t128: () => send(engine, OURS, course, 128, seconds, HANDELSE),
        t2: () => lean.run(32, seconds),
      };
      const order = orderOf(wanted);
      const measuredSides = await takeTurns(lab, database, order, sides);
      return outcome(order, measuredSides, full);
    } finally {
      await close();
      await lab.drop(database);
    }
  },
};

/** Whom to measure, each beside what it is compared with. */
function orderOf(wanted: ReadonlySet<string>): readonly string[] {
  const all = CASES_AND_KEYS.every((key) => !wanted.has(key));
  const has = (key: string): boolean => all || wanted.has(key);
  const many = has('t32') || has('bytes') ? ['t32', 'm32'] : has('t128') ? ['m32'] : [];
  return [...(has('t1') ? ['t1', 'm1'] : []), ...many, ...(has('t128') ? ['t128'] : []), 't2'];
}

/** pgbench, or raw pg where it is absent. */
async function baselines(lab: Lab, database: Database): Promise<{ full: Baseline; lean: Baseline }> {
  const samples = await sample(lab, database);
  await lab.sql(
    database,
    `UPDATE tasks SET key = 'granskaA' WHERE case_id LIKE '${THEIRS.prefix}-%' AND key = 'granskaB';
     UPDATE cases SET handlaggare = regexp_replace(handlaggare, '${WORKER}\\d+', '${SAME_WORKER}')
     WHERE id LIKE '${THEIRS.prefix}-%'`,
  );
  await lab.sql(database, 'VACUUM ANALYZE cases, tasks');
  await lab.sql(database, 'CHECKPOINT');
  // Each page is written whole at its first change after a checkpoint: here, and not in the slices.
  for (const table of ['cases', 'deadlines', 'tasks'])
    await lab.sql(database, `SELECT count(*) FROM (SELECT FROM ${table} FOR NO KEY UPDATE) locked`);
  if (hasPgbench())
    return {
      full: pgbenchBaseline(lab.dir, database.app, scriptOf(samples, THEIRS)),
      lean: pgbenchBaseline(lab.dir, database.app, leanScript),
    };
  lab.say(
    '  PGBENCH SAKNAS: m1, m32 och t2 mäts med samma frågor genom rå pg, och blir då lägre än databasens gräns',
  );
  return {
    full: rawBaseline(database.app, draw(samples, THEIRS)),
    lean: rawBaseline(database.app, leanQuery),
  };
}

async function takeTurns(
  lab: Lab,
  database: Database,
  order: readonly string[],
  sides: Readonly<Record<string, () => Promise<Slice>>>,
): Promise<Readonly<Record<string, Side>>> {
  const results = Object.fromEntries(order.map((name): [string, Side] => [name, { rates: [], wal: [] }]));
  const pairs = lab.quick ? 3 : 5;
  await lab.sql(database, 'CREATE EXTENSION IF NOT EXISTS pg_walinspect');
  // Round 0 counts nowhere: plans are made, and pages of indexes are written whole.
  for (let round = 0; round <= pairs; round += 1) {
    for (const name of order) {
      const before = await written(lab, database);
      const slice = await sides[name]?.();
      const after = await written(lab, database);
      if (!slice || !(slice.rate > 0)) throw new Error(`${name} gjorde inget`);
      if (name !== 't2') checkRows(name, slice, before, after);
      const side = results[name];
      if (round === 0 || !side) continue;
      side.rates.push(slice.rate);
      side.wal.push(await walOf(lab, database, { from: before.lsn, to: after.lsn, steps: slice.steps }));
    }
    const line = order
      .map((name) => `${name} ${results[name]?.rates.at(-1)?.toFixed(0) ?? '–'}/s`)
      .join('  ');
    lab.say(`  ${round === 0 ? 'uppvärmning' : `omgång ${round}/${pairs}: ${line}`}`);
  }
  return results;
}

/** The WAL of a slice, by kind of record: bytes per step without whole pages, the kinds, and the whole pages. */
async function walOf(
  lab: Lab,
  database: Database,
  { from, to, steps }: { readonly from: string; readonly to: string; readonly steps: number },
): Promise<Wal> {
  const rows = await lab.sql<{ kind: string; bytes: number; pages: number }>(
    database,
    `SELECT "resource_manager/record_type" AS kind, (record_size / $3::float8) AS bytes, fpi_size / $3::float8 AS pages
     FROM pg_get_wal_stats($1::pg_lsn, $2::pg_lsn, true) WHERE count > 0 ORDER BY 2 DESC`,
    [from, to, steps],
  );
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  const kinds = rows.slice(0, 9).map(({ kind, bytes }) => `${kind} ${bytes.toFixed(0)}`);
  return { bytes: sum(({ bytes }) => bytes), pages: sum(({ pages }) => pages), kinds: kinds.join(', ') };
}

interface Counters {
  readonly lsn: string;
  readonly keys: number;
  readonly outbox: number;
}

/** How much has been written so far: the end of the WAL, and rows by which the steps can be counted. */
async function written(lab: Lab, database: Database): Promise<Counters> {
  const [row] = await lab.sql<{ lsn: string; keys: string; outbox: string }>(
    database,
    `SELECT pg_current_wal_insert_lsn()::text AS lsn,
       (SELECT count(*) FROM idempotency) AS keys, (SELECT count(*) FROM outbox) AS outbox`,
  );
  if (!row) throw new Error('Databasen svarar inte');
  return { lsn: row.lsn, keys: Number(row.keys), outbox: Number(row.outbox) };
}

/** Both sides must really have written their steps, effects in one of ten: a conflict would be a cheap one. */
function checkRows(name: string, { steps }: Slice, before: Counters, after: Counters): void {
  const keys = after.keys - before.keys;
  const effects = (after.outbox - before.outbox) / steps;
  if (Math.abs(keys - steps) > Math.max(64, steps * 0.01))
    throw new Error(`${name} sade sig ha tagit ${steps} steg, men databasen har ${keys} nycklar till`);
  if (steps > 500 && Math.abs(effects - 0.1) > 0.05)
    throw new Error(`${name} hade effekter i ${(effects * 100).toFixed(1)} % av stegen i stället för tio`);
}

function outcome(order: readonly string[], sides: Readonly<Record<string, Side>>, full: Baseline): Outcome {
  const figures: Record<string, Figure> = {};
  for (const name of order) {
    const side = sides[name];
    if (!side) continue;
    figures[name] = figure('/s', measured(side.rates));
    figures[`${name}Wal`] = figure('byte', measured(side.wal.map(({ bytes }) => bytes)));
  }
  const found: Partial<Record<RatioKey, Measured>> = {};
  const pair = (key: RatioKey, ours: string, theirs: string, of: (side: Side) => readonly number[]): void => {
    const [a, b] = [sides[ours], sides[theirs]];
    if (a && b) found[key] = ratios(of(a), of(b));
  };
  pair('t1', 't1', 'm1', ({ rates }) => rates);
  pair('t32', 't32', 'm32', ({ rates }) => rates);
  pair('t128', 't128', 'm32', ({ rates }) => rates);
  pair('bytes', 't32', 'm32', ({ wal }) => wal.map(({ bytes }) => bytes));
  const notes = order.map((name) => {
    const last = sides[name]?.wal.at(-1);
    return `${name} skriver per steg, i byte: ${last?.kinds ?? ''}; därtill hela sidor ${last?.pages.toFixed(0) ?? ''}`;
  });
  if (full.with === 'pg') notes.push('m1, m32 och t2 är mätta genom rå pg: pgbench saknas');
  return { figures, ratios: found, notes };
}
