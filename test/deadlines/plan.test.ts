/**
 * What a claim reads, in buffers and not in time: as much when half of many deadlines are due as when few are,
 * with statements that were prepared while the tables were empty, and while somebody else holds an old snapshot.
 */
import { Client, type PoolClient } from 'pg';
import { dataSourceOptions } from '../../src/store/data-source';
import { CasesStore, dueFrom, type DuePosition } from '../../src/store/cases.store';
import { freshDatabase, type TestDatabase } from '../support/database';

const ARMED = 30_000;
const DUE = 15_000;
const NOW = '2026-03-02T09:00:00.000Z';

let database: TestDatabase;
/** A connection as the service makes it. */
let client: Client;
let owner: Client;
beforeEach(async () => {
  database = await freshDatabase('plan');
  const { extra } = dataSourceOptions({ url: database.appUrl });
  client = new Client({ connectionString: database.appUrl, ...(extra as object) });
  owner = new Client({ connectionString: database.ownerUrl });
  await Promise.all([client.connect(), owner.connect()]);
});
afterEach(async () => {
  await Promise.all([client.end(), owner.end()]);
  await database.drop();
});

interface Query {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/** The statement that a method of the store sends. */
async function sent(method: (store: CasesStore, client: PoolClient) => Promise<unknown>): Promise<Query> {
  const queries: Query[] = [];
  const recorder = {
    query: (query: Query) => {
      queries.push(query);
      return Promise.resolve({ rows: [] });
    },
  } as unknown as PoolClient;
  await method(new CasesStore(recorder as never), recorder);
  const [query] = queries;
  if (!query) throw new Error('Nothing was sent');
  return query;
}

const claim = (after: DuePosition) => sent((store, on) => store.claimDue(on, NOW, after));
const look = (after: DuePosition) => sent((store) => store.lookAhead(NOW, after));
const armed = (ids: readonly string[]) => sent((store, on) => store.armedOf(on, ids, NOW));

const literal = (value: unknown): string =>
  Array.isArray(value)
    ? `ARRAY[${value.map(literal).join(',')}]::text[]`
    : client.escapeLiteral(String(value));

async function prepare({ name, text }: Query, types: string): Promise<void> {
  await client.query(`PREPARE "${name}" (${types}) AS ${text}`);
}

/** Buffers that a prepared statement reads. */
async function buffers({ name, values }: Query): Promise<number> {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
    `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE "${name}" (${values.map(literal).join(',')})`,
  );
  const plan = rows[0]?.['QUERY PLAN'][0].Plan;
  return (plan?.['Shared Hit Blocks'] ?? NaN) + (plan?.['Shared Read Blocks'] ?? NaN);
}

async function prepareAll(): Promise<void> {
  const start = dueFrom(null);
  await prepare(await claim(start), 'timestamptz, text, text');
  await prepare(await look(start), 'timestamptz, text, text');
  await prepare(await armed([]), 'text[], timestamptz');
  // A statement is planned when it is first run.
  for (const query of [await claim(start), await look(start), await armed(['x'])]) await buffers(query);
}

async function fill(): Promise<void> {
  await owner.query(
    `INSERT INTO cases (id, process, version, revision, status, snapshot, head, at, started_at, sf_enhet, skyddad,
       handlaggare)
     SELECT 'c-' || lpad(n::text, 6, '0'), 'p', 1, 1, 'active', repeat('x', 800), '', $1, $1, 'sf-' || n % 20, false,
       '{}' FROM generate_series(1, ${ARMED}) n`,
    [NOW],
  );
  await owner.query(
    `INSERT INTO deadlines (case_id, key, event, due_at, next_at, reminders, basis, settings_version,
       armed_seq, ord, armed_at, status)
     SELECT id, 'k', '{}', due, due, '[]', repeat('x', 600), 1, 1, 1, $1, 'armed' FROM (
       SELECT 'c-' || lpad((n * 7919 % ${ARMED} + 1)::text, 6, '0') AS id,
         $1::timestamptz + (n - ${DUE}) * interval '1 minute' AS due FROM generate_series(1, ${ARMED}) n) t ORDER BY md5(id)`,
    [NOW],
  );
}

/** Claimed cases cost an index descent and a look at their row each; what lies before them costs nothing. */
const CLAIM_BUFFERS = 200 * 8;
const LOOK_BUFFERS = 5_000 * 4;

async function middle(): Promise<DuePosition> {
  const { rows } = await owner.query<{ at: string }>(
    `SELECT to_char(next_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at FROM deadlines WHERE status = 'armed'
     AND next_at <= $1 ORDER BY next_at OFFSET ${DUE / 2} LIMIT 1`,
    [NOW],
  );
  return dueFrom(rows[0]?.at ?? null);
}

test('a claim, a look ahead and what is armed stay cheap, though prepared on empty tables', async () => {
  await prepareAll();
  await fill();
  expect(await buffers(await claim(dueFrom(null)))).toBeLessThan(CLAIM_BUFFERS);
  expect(await buffers(await claim(await middle()))).toBeLessThan(CLAIM_BUFFERS);
  expect(await buffers(await look(dueFrom(null)))).toBeLessThan(LOOK_BUFFERS);
  const ids = Array.from({ length: 200 }, (_, n) => `c-${String(n * 37 + 1).padStart(6, '0')}`);
  expect(await buffers(await armed(ids))).toBeLessThan(CLAIM_BUFFERS);
});

test('what has fired is not read again while a backup holds an old snapshot; without a position it is', async () => {
  await fill();
  await owner.query('ANALYZE cases, deadlines');
  await prepareAll();
  const backup = new Client({ connectionString: database.superUrl });
  await backup.connect();
  try {
    await backup.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await backup.query('SELECT FROM cases LIMIT 1');
    const half = await middle();
    await owner.query(`UPDATE deadlines SET status = 'fired' WHERE next_at <= $1`, [half.at]);
    expect(await buffers(await claim(half))).toBeLessThan(CLAIM_BUFFERS);
    expect(await buffers(await claim(dueFrom(null)))).toBeGreaterThan(2 * CLAIM_BUFFERS);
  } finally {
    await backup.end();
  }
});

test('without the index of armed deadlines the bounds are passed', async () => {
  await owner.query('DROP INDEX deadlines_next');
  await fill();
  await owner.query('ANALYZE cases, deadlines');
  await prepareAll();
  expect(await buffers(await claim(dueFrom(null)))).toBeGreaterThan(CLAIM_BUFFERS);
  expect(await buffers(await claim(await middle()))).toBeGreaterThan(CLAIM_BUFFERS);
});
