/** History that grows: read by key however many partitions there are, which the service keeps ahead of time. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Client, escapeLiteral, type Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { POLICY_SQL } from '../../src/access/policy-sql';
import { CasesQuery } from '../../src/store/cases.query';
import { CasesStore } from '../../src/store/cases.store';
import { dataSource, poolOf } from '../../src/store/data-source';
import { HistoryStore } from '../../src/store/history.store';
import { endOf, isLow, keepPartitions, partitions } from '../../src/store/partitions';
import { VisibleQuery } from '../../src/store/visible.query';
import { BACKENDS, openIncidents, until, Workshop } from '../deadlines/workshop';
import { freshDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let source: DataSource;
let pool: Pool;
let owner: Client;
beforeEach(async () => {
  database = await freshDatabase('history');
  source = await dataSource({ url: database.appUrl, poolSize: 3 }).initialize();
  pool = poolOf(source);
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await source.destroy();
  await database.drop();
});

/** Ten years of quarters with 370 cases, each living for fifteen months with an event in the week. */
async function tenYears(): Promise<void> {
  await owner.query(`SELECT stegvis_partitions('2035-12-31')`);
  await owner.query(
    `INSERT INTO cases (id, process, version, revision, status, snapshot, head, at, started_at, skyddad, handlaggare,
       sf_enhet)
     SELECT 'c' || n, 'p', 1, 65, 'active', '{}', '', start + interval '65 weeks', start, false, '{}', 'sf-1'
     FROM generate_series(1, 370) n, LATERAL (SELECT timestamptz '2026-01-01Z' + n * interval '8 days' AS start) s`,
  );
  await owner.query(
    `INSERT INTO events (case_id, seq, at, type, body, hash)
     SELECT 'c' || n, seq, timestamptz '2026-01-01Z' + n * interval '8 days' + seq * interval '7 days', 't',
       repeat(md5(n || ' ' || seq), 40), ''
     FROM generate_series(1, 370) n, generate_series(1, 65) seq ORDER BY 3`,
  );
  // As autovacuum does it: what is still empty has not been looked at.
  const { rows } = await owner.query('SELECT DISTINCT tableoid::regclass::text AS name FROM events');
  await owner.query(`ANALYZE cases, ${rows.map(({ name }) => name as string).join(', ')}`);
}

interface Asked {
  readonly text: string;
  readonly values?: readonly unknown[];
}
/** What a query class asks of the database. */
async function asked(ask: (pool: Pool) => Promise<unknown>): Promise<Asked> {
  const heard: Asked[] = [];
  const query = (first: Asked | string, values?: readonly unknown[]) => {
    heard.push(typeof first === 'string' ? { text: first, ...(values && { values }) } : first);
    return Promise.resolve({ rows: [] });
  };
  const client = { query, release: () => undefined };
  await ask({ ...client, connect: () => Promise.resolve(client) } as unknown as Pool);
  return heard.find(({ text }) => /\b(FROM|JOIN) events\b/.test(text))!;
}

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly 'Actual Rows': number;
  readonly Plans?: readonly Node[];
}

const literal = (value: unknown): string => {
  if (value === null) return 'NULL';
  return escapeLiteral(Array.isArray(value) ? `{${value.join(',')}}` : (value as string));
};

/** The plan that the service's own connections keep for a statement, as it is carried out. */
async function planOf({ text, values = [] }: Asked): Promise<Node> {
  const client = await pool.connect();
  await client.query('BEGIN');
  try {
    await client.query(`PREPARE looked_at AS ${text}`);
    const given = values.length > 0 ? `(${values.map(literal).join(', ')})` : '';
    const { rows } = await client.query<{ 'QUERY PLAN': readonly [{ Plan: Node }] }>(
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE looked_at${given}`,
    );
    return rows[0]!['QUERY PLAN'][0].Plan;
  } finally {
    await client.query('ROLLBACK');
    await client.query('DEALLOCATE ALL');
    client.release();
  }
}

const nodes = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodes)];

test('a case’s history is one question, answered by the key of each of forty partitions', async () => {
  await tenYears();
  const known = (await partitions(owner)).filter(({ parent }) => parent === 'events');
  expect(known.length).toBeGreaterThanOrEqual(40);
  const reader = { id: 'u', roles: ['socialsekreterare'], units: ['sf-1'], role: null };
  const questions = {
    history: await asked((heard) => new CasesQuery(heard).history('c200')),
    visible: await asked((heard) =>
      new VisibleQuery(heard, POLICY_SQL).history(reader, 'c200', 'history', null),
    ),
    repeat: await asked((heard) => new CasesStore(heard).findRepeat('c200', 'u', 'k')),
    first: await asked((heard) => new CasesStore(heard).firstEvent('c200')),
  };
  for (const [name, question] of Object.entries(questions)) {
    const plan = await planOf(question);
    const reads = nodes(plan).filter((node) => /^events_/.test(node['Relation Name'] ?? ''));
    expect({ name, partitions: reads.length }).toEqual({ name, partitions: known.length + 1 });
    const byKey = nodes(plan).filter(
      (node) =>
        /^events_.*_pkey$/.test(node['Index Name'] ?? '') && /case_id = /.test(node['Index Cond'] ?? ''),
    );
    expect({ name, byKey: byKey.length }).toEqual({ name, byKey: known.length + 1 });
    expect({
      name,
      scans: nodes(plan).filter(
        (node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] !== undefined,
      ),
    }).toEqual({ name, scans: [] });
    // A partition without the case costs the way down its index and no more.
    const pages = reads.reduce(
      (sum, node) => sum + node['Shared Hit Blocks'] + node['Shared Read Blocks'],
      0,
    );
    expect({ name, pages, cheap: pages < 65 + 3 * reads.length }).toMatchObject({ name, cheap: true });
  }
  // And it is the whole history.
  expect((await planOf(questions.history))['Actual Rows']).toBe(65);
});

test('replay reads a batch of histories by the key of each partition', async () => {
  await tenYears();
  const question = await asked((heard) =>
    new HistoryStore(heard).each({ id: 'c200' }, async (batch) => {
      for await (const event of batch.events()) expect(event).toBeUndefined();
    }),
  );
  const text = question.text.replace(/^DECLARE .* FOR/, '');
  const ids = Array.from({ length: 50 }, (_, n) => `c${n + 100}`);
  const plan = await planOf({ text, values: [ids] });
  expect(nodes(plan).filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
  expect(plan['Actual Rows']).toBe(50 * 65);
});

/** Takes away the last quarters of a table. @returns their names */
async function withoutLast(quarters: number, of = 'events', on = owner): Promise<readonly string[]> {
  const last = (await partitions(on)).filter(({ parent }) => parent === of).slice(-quarters);
  for (const { name } of last) await on.query(`DROP TABLE ${name}`);
  return last.map(({ name }) => name);
}

test('the service itself makes partitions two years ahead, and may do nothing else of the kind', async () => {
  const now = new Date().toISOString();
  const before = await partitions(pool);
  await withoutLast(3);
  expect(endOf(await partitions(pool)) < endOf(before)).toBe(true);
  await keepPartitions(pool, now);
  expect((await partitions(pool)).map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  expect(endOf(before) > `${Number(now.slice(0, 4)) + 2}${now.slice(4, 10)}`).toBe(true);
  for (const sql of [
    `SELECT stegvis_partitions('2099-01-01')`,
    'CREATE TABLE events_2099q1 PARTITION OF events DEFAULT',
    'DROP TABLE events_2026q1',
    'SELECT * FROM events_2026q1',
    `INSERT INTO archives (partition, rows, bytes_before, bytes_after, file, sha256) VALUES ('x', 0, 0, 0, '', '')`,
    'CREATE OR REPLACE FUNCTION stegvis_extend_partitions() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$',
  ])
    await expect(pool.query(sql)).rejects.toThrow(/permission denied|must be owner/);
});

test('a new partition waits for nobody who writes, and stops nobody', async () => {
  const [name = ''] = await withoutLast(1);
  const writer = await pool.connect();
  const write = `INSERT INTO events (case_id, seq, at, type, body, hash) VALUES ('c', $1, now(), 't', '', '')`;
  await writer.query('BEGIN');
  await writer.query(write, [1]);
  await keepPartitions(pool, new Date().toISOString());
  expect((await partitions(pool)).map((partition) => partition.name)).toContain(name);
  await writer.query(write, [2]);
  await writer.query('COMMIT');
  writer.release();
  expect(await new CasesQuery(pool).history('c')).toHaveLength(2);
});

test('whoever may ask for partitions cannot make the owner look elsewhere', async () => {
  const [name = ''] = await withoutLast(1);
  await owner.query(`GRANT TEMP ON DATABASE ${new URL(database.ownerUrl).pathname.slice(1)} TO stegvis_app`);
  const client = await pool.connect();
  await client.query(`CREATE TEMP TABLE ${name} (x int); CREATE TEMP TABLE events (y int)`);
  await client.query('SET search_path = pg_temp, public');
  await client.query('SELECT stegvis_extend_partitions()');
  client.release(true);
  expect((await partitions(owner)).map((partition) => partition.name)).toContain(name);
});

test('less than a year of partitions is an incident, once, also where no more can be made', async () => {
  await owner.query('REVOKE EXECUTE ON FUNCTION stegvis_extend_partitions() FROM stegvis_app');
  const end = endOf(await partitions(pool));
  const early = new Date(Date.parse(end) - 370 * 86_400_000).toISOString();
  const late = new Date(Date.parse(end) - 360 * 86_400_000).toISOString();
  expect([isLow(end, early), isLow(end, late)]).toEqual([false, true]);
  await expect(keepPartitions(pool, early)).rejects.toThrow(/permission denied/);
  const open = async () =>
    (await pool.query(`SELECT kind, detail, varden FROM incidents WHERE status = 'open'`)).rows;
  expect(await open()).toEqual([]);
  for (let night = 1; night <= 2; night += 1)
    await expect(keepPartitions(pool, late)).rejects.toThrow(/permission denied/);
  expect(await open()).toEqual([
    {
      kind: 'partitioner',
      detail: expect.stringContaining('partitioner till {0}'),
      varden: [end.slice(0, 10)],
    },
  ]);
});

test('a night’s job sees to the partitions', async () => {
  const shop = await Workshop.open(BACKENDS[0]!, 0);
  const as = new Client({ connectionString: shop.database.ownerUrl });
  await as.connect();
  const [gone] = await withoutLast(1, 'access_log', as);
  const engine = await shop.engine();
  const { queues } = await shop.alarm(engine);
  await queues.queue('deadlines').add('nightly', 'nightly-now');
  await until('it is made again', async () => (await partitions(as)).some(({ name }) => name === gone));
  expect(await openIncidents(engine.store.pool)).toEqual([]);
  await as.end();
  await shop.close();
});

test('the status tells bytes per event and how far ahead there are partitions, and fails where that is not far', async () => {
  await tenYears();
  const status = () =>
    spawnSync(process.execPath, ['-r', '@swc-node/register', 'src/bin/archive.ts', '--status'], {
      cwd: join(__dirname, '..', '..'),
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], MIGRATE_DATABASE_URL: database.ownerUrl },
    });
  const good = status();
  expect(good.stdout).toMatch(
    /^events_2026q1: 2026-01-01–2026-04-01, \d+ rader, \S+ MB, \d+ byte per rad, avslutad$/m,
  );
  expect(good.stdout).toMatch(/^events_2035q1: .*, öppen$/m);
  expect(good.stdout).toMatch(/GROWTH events=24050 bytes=\d{8} perEvent=\d{3,4}\n$/);
  expect(good.status).toBe(0);
  await owner.query(
    `INSERT INTO events (case_id, seq, at, type, body, hash) VALUES ('c1', 66, '2040-01-01', 't', '', '')`,
  );
  const astray = status();
  expect(astray.stdout).toContain('Rader bortom dem: 1.');
  expect(astray.stdout).toContain('LARM');
  expect(astray.status).toBe(1);
}, 60_000);
