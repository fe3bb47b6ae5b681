/** What survives: kill -9 in a burst, a lost database, bad rows beside good ones, two processes at once. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { Client, Pool } from 'pg';
import { createEngine } from '../../src/index';
import { firstBrokenLink } from '../../src/engine/chain';
import { freshDatabase } from '../support/database';
import { Engine } from '../../src/engine/engine';
import { always } from '../../src/engine/settings';
import { CasesStore } from '../../src/store/cases.store';
import { dataSource, poolOf } from '../../src/store/data-source';
import type { Problem } from '../../src/problems';
import { counter } from './machines';

const processes = [{ id: 'counter', version: 1, machine: counter }];
let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

async function query<T extends object>(sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Makes the database itself refuse some event rows: what no check of ours has foreseen. */
async function refuseEventsLike(pattern: string): Promise<void> {
  await query(`DO $$ DECLARE p text; BEGIN
    FOR p IN SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'events'::regclass LOOP
      EXECUTE format('ALTER TABLE %s ADD CONSTRAINT poison CHECK (body NOT LIKE %L)', p, '${pattern}');
    END LOOP; END $$`);
}

/** Every case's chain verifies and its revision is its number of events. */
async function expectWholeChains(): Promise<number> {
  const rows = await query<{ case_id: string; seq: number; body: string; hash: Buffer }>(
    'SELECT case_id, seq, body, hash FROM events ORDER BY case_id, seq',
  );
  const cases = await query<{ id: string; revision: number; head: Buffer }>(
    'SELECT id, revision, head FROM cases',
  );
  for (const { id, revision, head } of cases) {
    const events = rows.filter((row) => row.case_id === id);
    expect(firstBrokenLink(events)).toBeNull();
    expect(events.length).toBe(revision);
    expect(events.at(-1)?.hash.equals(head)).toBe(true);
  }
  return cases.length;
}

test('after kill -9 in a burst every acknowledged event is there, and none twice', async () => {
  const acknowledged: string[] = [];
  const child = spawn(
    process.execPath,
    ['-r', '@swc-node/register', join(__dirname, 'burst.ts'), database.ownerUrl],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === 400) child.kill('SIGKILL');
  }
  await exited;
  expect(acknowledged.length).toBeGreaterThanOrEqual(400);

  const stored = await query<{ key: string; revision: number }>(
    `SELECT k.case_id || ' ' || k.key AS key, k.seq AS revision FROM idempotency k`,
  );
  const revisions = new Map(stored.map((row) => [row.key, row.revision]));
  for (const line of acknowledged) {
    const [id, key, revision] = line.split(' ');
    expect(revisions.get(`${id} ${key}`)).toBe(Number(revision));
  }
  const [counts] = await query<{ events: string; keys: string }>(
    `SELECT (SELECT count(*) FROM events WHERE type = 'INC') AS events, (SELECT count(*) FROM idempotency) AS keys`,
  );
  expect(counts?.events).toBe(counts?.keys);
  expect(await expectWholeChains()).toBe(20);
});

test('a batch with one conflicting and one poisoned row stores all the others', async () => {
  const engine = await createEngine({ database: database.ownerUrl, processes });
  const ids = Array.from({ length: 12 }, (_, n) => `case-${n}`);
  await Promise.all(ids.map((id) => engine.start('counter', { id })));
  await refuseEventsLike('%"poison":true%');
  const other = await createEngine({ database: database.ownerUrl, processes });
  await other.send('case-3', { type: 'INC' });
  const answers = await Promise.allSettled(
    ids.map((id, n) => engine.send(id, n === 7 ? { type: 'INC', poison: true } : { type: 'INC' })),
  );
  expect(answers.flatMap((a, n) => (a.status === 'rejected' ? [n] : []))).toEqual([7]);
  expect(answers[7]).toMatchObject({ reason: { code: 'COMMIT_FAILED' } });
  expect(answers[3]).toMatchObject({ value: { revision: 3 } });
  expect(JSON.stringify(answers[7])).not.toContain('poison');
  await Promise.all([engine.close(), other.close()]);
  expect(await expectWholeChains()).toBe(12);
});

test('two processes with crossing batches: no deadlock, no lost update, no stale refusal', async () => {
  const engines = await Promise.all(
    [1, 2].map(() => createEngine({ database: database.ownerUrl, processes })),
  );
  const ids = Array.from({ length: 10 }, (_, n) => `shared-${n}`);
  for (const id of ids) await engines[0]?.start('counter', { id });
  const rounds = 30;
  const sends = engines.flatMap((engine, e) =>
    (e === 0 ? ids : [...ids].reverse()).map(async (id) => {
      for (let n = 0; n < rounds; n += 1)
        await engine.send(id, { type: 'INC' }, { idempotencyKey: `${e}-${n}` });
    }),
  );
  await Promise.all(sends);
  for (const id of ids) expect((await engines[0]?.get(id))?.context).toEqual({ n: rounds * engines.length });
  const [dead] = await query<{ deadlocks: string }>(
    'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
  );
  expect(dead?.deadlocks).toBe('0');
  await Promise.all(engines.map((engine) => engine.close()));
  expect(await expectWholeChains()).toBe(10);
});

test('two processes firing the same due timers fire each once, in order, and one bad case stops no other', async () => {
  let now = new Date('2026-03-02T09:00:00Z');
  const clock = { now: () => now };
  const { createMachine, assign } = await import('xstate');
  const fragile = createMachine({
    id: 'fragile',
    initial: 'a',
    states: {
      a: {
        after: {
          1000: {
            target: 'b',
            actions: assign(() => {
              throw new Error('never');
            }),
          },
        },
      },
      b: {},
    },
  });
  const both = [...processes, { id: 'fragile', version: 1, machine: fragile }];
  const engines = await Promise.all(
    [1, 2].map(() => createEngine({ database: database.ownerUrl, processes: both, clock })),
  );
  const [first, second] = engines;
  if (!first || !second) throw new Error('two engines');
  await first.start('fragile', { id: 'bad' });
  const ids = Array.from({ length: 300 }, (_, n) => `t-${n}`);
  await Promise.all(ids.map((id) => first.start('counter', { id })));
  now = new Date('2026-03-02T09:00:01Z');
  const results = await Promise.all([first.fireDue(now), second.fireDue(now)]);
  expect(results.reduce((sum, r) => sum + r.fired, 0)).toBe(300);
  expect(results.reduce((sum, r) => sum + r.failed, 0)).toBe(1);
  expect(await query(`SELECT case_id, kind, status FROM incidents`)).toEqual([
    { case_id: 'bad', kind: 'frist', status: 'open' },
  ]);
  // Marked, so it is not retried in a hot loop.
  expect(await first.fireDue(now)).toEqual({ fired: 0, reminders: 0, failed: 0 });
  expect((await first.get('bad')).deadlines).toMatchObject([{ status: 'felad' }]);
  await Promise.all(engines.map((engine) => engine.close()));
  expect(await expectWholeChains()).toBe(301);
});

test('a due case that cannot be stored opens an incident, and the others of its batch fire', async () => {
  let now = new Date('2026-03-02T09:00:00Z');
  const { createMachine } = await import('xstate');
  const unstorable = createMachine({
    id: 'unstorable',
    initial: 'a',
    states: { a: { after: { 1000: 'b' } }, b: {} },
  });
  const engine = await createEngine({
    database: database.ownerUrl,
    processes: [...processes, { id: 'unstorable', version: 1, machine: unstorable }],
    clock: { now: () => now },
  });
  await refuseEventsLike('%"type":"xstate.after.1000.unstorable%');
  for (let n = 0; n < 20; n += 1) await engine.start(n === 11 ? 'unstorable' : 'counter', { id: `d-${n}` });
  now = new Date('2026-03-02T09:00:01Z');
  expect(await engine.fireDue(now)).toEqual({ fired: 19, reminders: 0, failed: 1 });
  expect(await query('SELECT case_id, kind FROM incidents')).toEqual([{ case_id: 'd-11', kind: 'frist' }]);
  expect(await engine.fireDue(now)).toEqual({ fired: 0, reminders: 0, failed: 0 });
  await engine.close();
  expect(await expectWholeChains()).toBe(20);
});

test('a case whose stored state cannot be read fails its own deadlines and nobody else’s', async () => {
  let now = new Date('2026-03-02T09:00:00Z');
  const open = () => createEngine({ database: database.ownerUrl, processes, clock: { now: () => now } });
  const first = await open();
  for (let n = 0; n < 5; n += 1) await first.start('counter', { id: `r-${n}` });
  await first.close();
  await query(`UPDATE cases SET snapshot = '{"value":"gone"}' WHERE id = 'r-2'`);
  const engine = await open();
  now = new Date('2026-03-02T09:00:01Z');
  expect(await engine.fireDue(now)).toEqual({ fired: 4, reminders: 0, failed: 1 });
  expect(await query('SELECT case_id, kind FROM incidents')).toEqual([{ case_id: 'r-2', kind: 'frist' }]);
  expect(await engine.fireDue(now)).toEqual({ fired: 0, reminders: 0, failed: 0 });
  await engine.close();
});

test('timers due while nobody was awake fire in the order of their due times', async () => {
  let now = new Date('2026-03-02T09:00:00Z');
  const { createMachine, raise } = await import('xstate');
  const late = createMachine({
    id: 'late',
    entry: [
      raise({ type: 'THIRD' }, { delay: 3000, id: 'c' }),
      raise({ type: 'FIRST' }, { delay: 1000, id: 'a' }),
      raise({ type: 'SECOND' }, { delay: 2000 }),
      raise({ type: 'TIE1' }, { delay: 2500, id: 'y' }),
      raise({ type: 'TIE2' }, { delay: 2500, id: 'x' }),
    ],
    on: { '*': { actions: 'seen' } },
  });
  const engine = await createEngine({
    database: database.ownerUrl,
    processes: [{ id: 'late', version: 1, machine: late }],
    clock: { now: () => now },
  });
  await engine.start('late', { id: 'late-1' });
  now = new Date('2026-03-09T09:00:00Z');
  await engine.fireDue(now);
  expect((await engine.history('late-1')).map((e) => e.type)).toEqual([
    'stegvis.start',
    'FIRST',
    'SECOND',
    'TIE1',
    'TIE2',
    'THIRD',
  ]);
  await engine.close();
});

test('with PostgreSQL gone the answer is UNAVAILABLE and nothing half is stored', async () => {
  const engine = await createEngine({ database: database.ownerUrl, processes, poolSize: 2 });
  await engine.start('counter', { id: 'cut' });
  await database.cutOff();
  await expect(engine.send('cut', { type: 'INC' }, { idempotencyKey: 'k' })).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    status: 503,
  });
  await database.letIn();
  expect(await engine.send('cut', { type: 'INC' }, { idempotencyKey: 'k' })).toEqual({
    revision: 2,
    value: 'idle',
  });
  await engine.close();
  expect(await expectWholeChains()).toBe(1);
});

test('what comes beyond the bound is turned away before anything is done, and there is room again afterwards', async () => {
  const source = dataSource({ url: database.ownerUrl });
  await source.initialize();
  const engine = new Engine({
    store: new CasesStore(poolOf(source)),
    processes,
    clock: { now: () => new Date() },
    settings: always({ version: 1, values: {} }),
    maxInHand: 5,
  });
  await engine.start('counter', { id: 'crowded' });
  const answers = await Promise.allSettled(
    Array.from({ length: 12 }, (_, n) =>
      engine.send('crowded', { type: 'INC' }, { idempotencyKey: `n${n}` }),
    ),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  for (const answer of answers.slice(5)) expect(answer).toMatchObject({ reason: { code: 'OVERLOADED' } });
  expect(await engine.send('crowded', { type: 'INC' })).toMatchObject({ revision: 7 });
  await source.destroy();
});

test('a case that somebody holds fails alone, and a table that is held fails its batch without asking for every row', async () => {
  let statements = 0;
  class Counting extends CasesStore {
    override commit(...args: Parameters<CasesStore['commit']>): ReturnType<CasesStore['commit']> {
      statements += 1;
      return super.commit(...args);
    }
  }
  const pool = new Pool({ connectionString: database.ownerUrl, options: '-c lock_timeout=200' });
  const settings = always({ version: 1, values: {} });
  const clock = { now: () => new Date() };
  const engine = new Engine({ store: new Counting(pool), processes, clock, settings });
  const ids = Array.from({ length: 24 }, (_, n) => `held-${n}`);
  await Promise.all(ids.map((id) => engine.start('counter', { id })));
  const holder = new Client({ connectionString: database.ownerUrl });
  await holder.connect();
  const round = async (hold: string): Promise<string[]> => {
    await holder.query(`BEGIN; ${hold}`);
    statements = 0;
    const answers = await Promise.allSettled(ids.map((id) => engine.send(id, { type: 'INC' })));
    await holder.query('ROLLBACK');
    return answers.map((answer) => (answer.status === 'fulfilled' ? 'ok' : (answer.reason as Problem).code));
  };

  const one = await round(`SELECT FROM cases WHERE id = 'held-7' FOR UPDATE`);
  expect(one.filter((code) => code !== 'ok')).toEqual(['UNAVAILABLE']);
  expect(one[7]).toBe('UNAVAILABLE');

  const all = await round('LOCK TABLE events IN SHARE MODE');
  expect(new Set(all)).toEqual(new Set(['UNAVAILABLE']));
  // In each lane what came first, the rest as a batch, and two of its rows: never one for each of them.
  expect(statements).toBeLessThanOrEqual(8);

  expect(new Set(await round('SELECT'))).toEqual(new Set(['ok']));
  await holder.end();
  await pool.end();
  expect(await expectWholeChains()).toBe(24);
});
