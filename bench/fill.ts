/**
 * Fills a database with cases. Twenty patterns are lived through the engine itself, one per place in the measured
 * routine's twenty steps; the rest are copies of their rows under ids of their own.
 */
import { Client } from 'pg';
import { openEngine } from './engine';
import type { Database, Lab } from './lab';
import { benchRoutine, HANDELSE } from './routine';

/** How many patterns a family is copied from. */
export const PATTERNS = 20;
/** Events and keys per case; of tasks one or more are open and the rest closed. */
export const ROWS_PER_CASE = 5;

/** A family of cases: their ids start alike. */
export interface Cases {
  /** Five letters. */
  readonly prefix: string;
  readonly count: number;
  /** First number; 1 if not given. */
  readonly from?: number;
  /** The revision that every one of them stands on; their pattern's own if not given. */
  readonly revision?: number;
  /** What the ids of the patterns start with; those of the measured routine if not given. */
  readonly patterns?: string;
}

/**
 * Id of the n:th case. Neighbours in time lie far apart in the index, as random numbers do.
 * The same arithmetic stands in SQL below and in the scripts of pgbench.
 */
export const caseId = (prefix: string, n: number): string =>
  `${prefix}-${SPREAD_BASE + ((n * SPREAD_STEP) % SPREAD_MODULUS)}`;
export const SPREAD_BASE = 10_000_000_000;
export const SPREAD_STEP = 2_654_435;
export const SPREAD_MODULUS = 4_294_967_291;

/** The number of the k:th visit, in an order that jumps about: rows beside each other are not visited together. */
export const visit = (k: number, count: number): number => ((k * 7_919) % count) + 1;

export const BENCH_PATTERNS = 'monster';
/** Id of the n:th pattern. */
export const patternId = (patterns: string, n: number): string => `${patterns}-${String(n).padStart(2, '0')}`;

/** The patterns of the measured routine, at step 0, 1, … 19 of twenty: a family's next steps are of all kinds at once. */
export async function livePatterns(lab: Pick<Lab, 'dir'>, database: Pick<Database, 'app'>): Promise<void> {
  const { engine, close } = await openEngine(lab, database, { processes: [benchRoutine] });
  try {
    const by = { id: 'bench', role: 'socialsekreterare' };
    for (let n = 0; n < PATTERNS; n += 1) {
      const id = patternId(BENCH_PATTERNS, n);
      await engine.start('bench', { id, input: { antal: n }, by });
      for (let k = 1; k < ROWS_PER_CASE; k += 1)
        await engine.send(id, HANDELSE, { by, idempotencyKey: `${id}-nyckel-${k}-${'0'.repeat(16)}` });
    }
  } finally {
    await close();
  }
}

const TABLES = ['cases', 'events', 'deadlines', 'tasks', 'idempotency', 'access_log', 'outbox'];

/**
 * Adds families to a database that has their patterns, and analyses.
 * @throws Error if a count is not what was asked for
 */
export async function fill(database: Pick<Database, 'superuser'>, families: readonly Cases[]): Promise<void> {
  const client = new Client({ connectionString: database.superuser });
  await client.connect();
  try {
    for (const family of families) await copy(client, family);
    for (const table of TABLES) await client.query(`VACUUM ANALYZE ${table}`);
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

async function copy(client: Client, family: Cases): Promise<void> {
  const { prefix, count, from = 1, revision, patterns = BENCH_PATTERNS } = family;
  const id = `'${prefix}-' || (${SPREAD_BASE} + (n * ${SPREAD_STEP}::bigint) % ${SPREAD_MODULUS})`;
  const source = (table: string) =>
    `FROM (SELECT n, ${id} AS id, '${patterns}-' || lpad((n % ${PATTERNS})::text, 2, '0') AS pattern
       FROM generate_series(${from}, ${from + count - 1}) n) c JOIN ${table} p ON`;
  const inserted = await client.query(
    `INSERT INTO cases (id, process, version, revision, status, snapshot, head, at, started_at, sf_enhet, kc_enhet,
       klient_id, skyddad, handlaggare)
     SELECT c.id, process, version, ${revision ?? 'revision'}, status, snapshot, head, at, started_at, sf_enhet,
       kc_enhet, klient_id, skyddad, handlaggare ${source('cases')} p.id = c.pattern ORDER BY c.n`,
  );
  if (inserted.rowCount !== count)
    throw new Error(`Fyllningen gav ${inserted.rowCount} ärenden i stället för ${count}`);
  await client.query(
    `INSERT INTO events (case_id, seq, at, type, body, hash)
     SELECT c.id, seq, at, type, replace(body, p.case_id, c.id), hash ${source('events')} p.case_id = c.pattern`,
  );
  await client.query(
    `INSERT INTO deadlines (case_id, key, rule, event, due_at, due_date, next_at, reminders, basis, settings_version,
       armed_seq, ord, armed_at, hand, status)
     SELECT c.id, key, rule, event, due_at, due_date, next_at, reminders, basis, settings_version, armed_seq, ord,
       armed_at, hand, status ${source('deadlines')} p.case_id = c.pattern`,
  );
  const tasks = (name: string, status: string, take: string) =>
    `INSERT INTO tasks (id, case_id, key, seq, role, unit, assignee, skyddad, escalation, status, opened_at, due_at,
       due_date, closed_seq, closed_at, version)
     SELECT ${name}, c.id, key, seq, role, unit, assignee, skyddad, escalation, '${status}', opened_at, due_at,
       due_date, closed_seq, closed_at, version ${source(take)} p.case_id = c.pattern`;
  const open = `(SELECT * FROM tasks WHERE status = 'open' AND case_id LIKE '${patterns}-%')`;
  const old = `(SELECT DISTINCT ON (case_id, old) * FROM ${open} o, generate_series(1, ${ROWS_PER_CASE - 2}) old)`;
  await client.query(tasks(`c.id || '.' || key || '.' || seq`, 'open', open));
  await client.query(tasks(`c.id || '.' || key || '.gammal.' || old`, 'closed', old));
  await client.query(
    `INSERT INTO idempotency (case_id, principal, key, body_hash, seq)
     SELECT c.id, principal, replace(key, p.case_id, c.id), body_hash, seq ${source('idempotency')} p.case_id = c.pattern`,
  );
  await client.query(
    `INSERT INTO access_log (case_id, at, principal, role, action, outcome)
     SELECT c.id, at, principal, role, action, outcome ${source('access_log')} p.case_id = c.pattern`,
  );
}
