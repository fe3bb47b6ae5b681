/**
 * Full steps: the engine in process against the same statement by pgbench, with 1, 32 and 128 in flight, and the
 * lean t2 between them. The sides take turns in one database, each with 20,000 cases of its own.
 */
import { baselineCases, draw, SAME_WORKER, sample, SAMPLES, scriptOf } from '../capture';
import { openEngine } from '../engine';
import { fill } from '../fill';
import { checkpoint, COUNT, filled, OURS } from '../filled';
import type { Database, Lab } from '../lab';
import { fillLean, leanQuery, leanScript } from '../lean';
import { send, take, warm, type Course } from '../load';
import { figure, type Figure, type Outcome, type Part, type RatioKey } from '../part';
import { hasPgbench, pgbenchBaseline, rawBaseline, type Baseline, type Slice } from '../pgbench';
import { benchRoutine, HANDELSE, WORKER } from '../routine';
import { measured, ratios, type Measured } from '../stats';

const THEIRS = baselineCases(COUNT);
const CASES_AND_KEYS = ['t1', 't32', 't128', 'bytes'] as const;

/** Steps of each side in a round that weighs the WAL: pages of indexes are then split as often on both. */
const WEIGHED = 6_400;

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
      const seconds = 2;
      const sides: Readonly<Record<string, () => Promise<Slice>>> = {
        t1: () => send(engine, OURS, course, 1, seconds, HANDELSE),
        m1: () => full.run(1, seconds),
        t32: () => send(engine, OURS, course, 32, seconds, HANDELSE),
        m32: () => full.run(32, seconds),
        t128: () => send(engine, OURS, course, 128, seconds, HANDELSE),
        t2: () => lean.run(32, seconds),
      };
      const order = orderOf(wanted);
      const weighed = order.includes('m32')
        ? await weigh(lab, database, {
            t32: () => take(engine, OURS, course, 32, WEIGHED, HANDELSE),
            m32: () => full.take(32, WEIGHED),
          })
        : {};
      return outcome(await takeTurns(lab, database, order, sides), weighed, full);
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
  await checkpoint(lab, database);
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

/**
 * The WAL of both sides over as many steps on as many cases, from the same state on: splits come in waves, when the
 * pages of an index fill at the same time, and would otherwise fall on whoever is faster.
 */
async function weigh(
  lab: Lab,
  database: Database,
  sides: Readonly<Record<string, () => Promise<number>>>,
): Promise<Readonly<Record<string, Wal[]>>> {
  const results = Object.fromEntries(Object.keys(sides).map((name): [string, Wal[]] => [name, []]));
  await lab.sql(database, 'CREATE EXTENSION IF NOT EXISTS pg_walinspect');
  for (let round = 0; round < (lab.quick ? 3 : 5); round += 1)
    for (const [name, go] of Object.entries(sides)) {
      const before = await written(lab, database);
      const steps = await go();
      const after = await written(lab, database);
      checkRows(name, steps, before, after);
      results[name]?.push(await walOf(lab, database, { from: before.lsn, to: after.lsn, steps }));
    }
  return results;
}

async function takeTurns(
  lab: Lab,
  database: Database,
  order: readonly string[],
  sides: Readonly<Record<string, () => Promise<Slice>>>,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const rates = Object.fromEntries(order.map((name): [string, number[]] => [name, []]));
  const pairs = lab.quick ? 3 : 5;
  // Round 0 counts nowhere: plans are made, and pages of indexes are written whole.
  for (let round = 0; round <= pairs; round += 1) {
    for (const name of order) {
      const before = await written(lab, database);
      const slice = await sides[name]?.();
      const after = await written(lab, database);
      if (!slice || !(slice.rate > 0)) throw new Error(`${name} gjorde inget`);
      if (name !== 't2') checkRows(name, slice.steps, before, after);
      if (round > 0) rates[name]?.push(slice.rate);
    }
    const line = order.map((name) => `${name} ${rates[name]?.at(-1)?.toFixed(0) ?? '–'}/s`).join('  ');
    lab.say(`  ${round === 0 ? 'uppvärmning' : `omgång ${round}/${pairs}: ${line}`}`);
  }
  return rates;
}

/** The WAL of a round, by kind of record: bytes per step without whole pages, the kinds, and the whole pages. */
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
function checkRows(name: string, steps: number, before: Counters, after: Counters): void {
  const keys = after.keys - before.keys;
  const effects = (after.outbox - before.outbox) / steps;
  if (Math.abs(keys - steps) > Math.max(64, steps * 0.01))
    throw new Error(`${name} sade sig ha tagit ${steps} steg, men databasen har ${keys} nycklar till`);
  if (steps > 500 && Math.abs(effects - 0.1) > 0.05)
    throw new Error(`${name} hade effekter i ${(effects * 100).toFixed(1)} % av stegen i stället för tio`);
}

function outcome(
  rates: Readonly<Record<string, readonly number[]>>,
  wal: Readonly<Record<string, readonly Wal[]>>,
  full: Baseline,
): Outcome {
  const bytes = Object.fromEntries(
    Object.entries(wal).map(([name, rounds]) => [name, rounds.map((round) => round.bytes)]),
  );
  const figures: Record<string, Figure> = {};
  for (const [name, all] of Object.entries(rates)) figures[name] = figure('/s', measured(all));
  for (const [name, all] of Object.entries(bytes)) figures[`${name}Wal`] = figure('byte', measured(all));
  const found: Partial<Record<RatioKey, Measured>> = {};
  const pair = (key: RatioKey, ours?: readonly number[], theirs?: readonly number[]): void => {
    if (ours && theirs) found[key] = ratios(ours, theirs);
  };
  pair('t1', rates['t1'], rates['m1']);
  pair('t32', rates['t32'], rates['m32']);
  pair('t128', rates['t128'], rates['m32']);
  pair('bytes', bytes['t32'], bytes['m32']);
  const notes = Object.entries(wal).map(([name, rounds]) => {
    const last = rounds.at(-1);
    return `${name} skriver per steg, i byte: ${last?.kinds ?? ''}; därtill hela sidor ${last?.pages.toFixed(0) ?? ''}`;
  });
  if (full.with === 'pg') notes.push('m1, m32 och t2 är mätta genom rå pg: pgbench saknas');
  return { figures, ratios: found, notes };
}
