/** Replay of a whole database: a city that has lived, saboteurs in its rows, and a service that goes on meanwhile. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { anvisning1 } from '../../machines/anvisning/process';
import { PROCESSES } from '../../machines/registry';
import { samverkansfraga1 } from '../../machines/samverkansfraga/process';
import { loadOrganisation } from '../../src/access/organisation';
import type { Config } from '../../src/config';
import { createEngine } from '../../src/create-engine';
import { seedCity } from '../../src/embedded/seed';
import { link } from '../../src/engine/chain';
import type { Fault } from '../../src/engine/replay';
import { replayDatabase, type ReplayOptions } from '../../src/engine/replay-database';
import { dataSource, poolOf } from '../../src/store/data-source';
import { counter, parallel } from '../engine/machines';
import { freshDatabase, type TestDatabase } from '../support/database';
import { changed } from './machines';

const ROOT = join(__dirname, '..', '..');

let database: TestDatabase;
let source: DataSource;
let pool: Pool;
let owner: Client;
let folder: string;
/** Ids of the city's cases: first those with an open task, and of them those with the longest histories. */
let cases: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stegvis-replay-'));
  database = await freshDatabase('replay');
  const config = { databaseUrl: database.appUrl, keys: { dir: folder, master: 'ab'.repeat(32) } } as Config;
  await seedCity({ config, organisation: loadOrganisation(), say: () => undefined });
  source = await dataSource({ url: database.appUrl, poolSize: 3 }).initialize();
  pool = poolOf(source);
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const { rows } = await owner.query(
    `SELECT case_id FROM events GROUP BY case_id ORDER BY EXISTS (
       SELECT FROM tasks WHERE tasks.case_id = events.case_id AND status = 'open') DESC, count(*) DESC, case_id`,
  );
  cases = rows.map((row) => row.case_id as string);
}, 180_000);
afterAll(async () => {
  await owner.end();
  await source.destroy();
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function replay(
  options: ReplayOptions = {},
  processes: Parameters<typeof replayDatabase>[1] = PROCESSES,
) {
  const found = new Map<string, readonly Fault[]>();
  const report = await replayDatabase(pool, processes, {
    ...options,
    onDiffering: (id, faults) => found.set(id, faults),
  });
  return { report, found };
}

/** `npm run replay`, as an operator meets it. */
function command(env: Record<string, string>, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', '@swc-node/register', 'src/bin/replay.ts', ...args],
    { cwd: ROOT, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env } },
  );
  return { status, stderr, lines: stdout.trimEnd().split('\n') };
}

test('every case of a city that has lived replays to what is stored', async () => {
  const { report, found } = await replay();
  expect([...found]).toEqual([]);
  expect(report).toMatchObject({ cases: 40, differing: 0 });
  expect(report.events).toBeGreaterThan(500);
});

test('one case, or those that have changed since a day, are replayed alone', async () => {
  expect((await replay({ id: cases[0]! })).report).toMatchObject({ cases: 1, differing: 0 });
  expect((await replay({ since: '2100-01-01T00:00:00.000Z' })).report).toEqual({
    cases: 0,
    events: 0,
    differing: 0,
  });
  expect((await replay({ since: '2000-01-01T00:00:00.000Z' })).report).toMatchObject({ cases: 40 });
});

test('the command says so on its last line; it counts something or fails', () => {
  const { status, stderr, lines } = command({ DATABASE_URL: database.appUrl });
  expect({ status, stderr, last: lines.at(-1) }).toEqual({
    status: 0,
    stderr: expect.not.stringContaining('rror'),
    last: expect.stringMatching(/^REPLAY cases=40 events=\d+ differing=0$/),
  });
  const none = command({ DATABASE_URL: database.appUrl }, '--case', 'A-okand');
  expect(none).toMatchObject({ status: 1, lines: ['REPLAY cases=0 events=0 differing=0'] });
  const nowhere = command({ STEGVIS_DIR: folder });
  expect(nowhere).toMatchObject({ status: 1, stderr: expect.stringContaining('ange DATABASE_URL') });
  expect(command({}, '--alla')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('--history MAPP'),
  });
}, 120_000);

test('cases are replayed while the service goes on with them', async () => {
  const fresh = await freshDatabase('running');
  const processes = [{ id: 'counter', version: 1, machine: counter }];
  let now = Date.parse('2026-03-02T09:00:00.000Z');
  const clock = { now: () => new Date((now += 7)) };
  const engine = await createEngine({ database: fresh.ownerUrl, processes, clock, poolSize: 4 });
  const reading = await dataSource({ url: fresh.appUrl, poolSize: 2 }).initialize();
  const ids = Array.from({ length: 60 }, (_, n) => `c${n}`);
  for (const id of ids) await engine.start('counter', { id });
  let going = true;
  const serve = async (): Promise<void> => {
    for (let n = 0; going; n += 1) {
      const some = ids.filter((_, k) => k % 3 === n % 3);
      await Promise.all(some.map((id) => engine.send(id, { type: 'INC' })));
      if (n % 5 === 4) await Promise.all(ids.slice(0, 20).map((id) => engine.send(id, { type: 'AGAIN' })));
    }
  };
  const served = serve();
  const revisions = new Set<number>();
  for (let n = 0; n < 8; n += 1) {
    const report = await replayDatabase(poolOf(reading), processes);
    expect(report).toMatchObject({ cases: 60, differing: 0 });
    revisions.add(report.events);
  }
  going = false;
  await served;
  // It did go on.
  expect(revisions.size).toBeGreaterThan(3);
  await reading.destroy();
  await engine.close();
  await fresh.drop();
}, 60_000);

test('machines without metadata replay too: input, unnamed timers, self-sent events, history states', async () => {
  const fresh = await freshDatabase('bare');
  const processes = [
    { id: 'counter', version: 1, machine: counter },
    { id: 'parallel', version: 1, machine: parallel },
  ];
  let now = '2026-03-02T09:00:00.000Z';
  const engine = await createEngine({
    database: fresh.ownerUrl,
    processes,
    clock: { now: () => new Date(now) },
  });
  await engine.start('counter', { id: 'a', input: { any: [1, null, 'text'] } });
  await engine.start('counter', { id: 'b', input: 'text' });
  await engine.start('parallel', { id: 'p' });
  await engine.send('a', { type: 'INC' });
  for (const type of ['NEXT', 'STEP', 'NEXT', 'REST', 'BACK', 'STEP', 'NEXT'])
    await engine.send('p', { type });
  for (now of ['2026-03-02T09:00:01.000Z', '2026-03-02T09:00:03.000Z', '2026-03-02T09:01:00.000Z'])
    await engine.fireDue(now);
  const reading = await dataSource({ url: fresh.appUrl, poolSize: 2 }).initialize();
  const found: unknown[] = [];
  const report = await replayDatabase(poolOf(reading), processes, {
    onDiffering: (id, f) => found.push(id, f),
  });
  expect(found).toEqual([]);
  expect(report).toMatchObject({ cases: 3, differing: 0 });
  expect(report.events).toBeGreaterThan(14);
  await reading.destroy();
  await engine.close();
  await fresh.drop();
});

describe('saboteurs, each in a case of its own', () => {
  const events = (id: string) =>
    owner.query('SELECT seq, body, hash FROM events WHERE case_id = $1 ORDER BY seq', [id]);
  const some = (kind: Fault['kind'], seq: number | null, ref: unknown = null) =>
    expect.arrayContaining([{ kind, seq, ref }]);
  const SABOTEURS: readonly (readonly [string, (id: string) => Promise<unknown>, unknown])[] = [
    [
      'a fact in an event’s text',
      (id) =>
        owner.query(
          `UPDATE events SET body = replace(body, 'langt_kvar', 'en_bit_kvar') WHERE case_id = $1 AND seq = 2`,
          [id],
        ),
      some('hash', 2),
    ],
    [
      'the same by a forger who makes every hash anew',
      async (id) => {
        let hash: Buffer = Buffer.alloc(32);
        for (const row of (await events(id)).rows) {
          const body = (row.body as string).replace('"konsulent":"amk', '"konsulent":"xxx');
          hash = link(hash, body);
          await owner.query('UPDATE events SET body = $3, hash = $4 WHERE case_id = $1 AND seq = $2', [
            id,
            row.seq,
            body,
            hash,
          ]);
        }
        await owner.query('UPDATE cases SET head = $2 WHERE id = $1', [id, hash]);
      },
      some('snapshot', null, expect.stringContaining('context.')),
    ],
    [
      'who did it',
      (id) =>
        owner.query(
          `UPDATE events SET body = replace(body, '"by":"ss', '"by":"xx') WHERE case_id = $1 AND seq = 3`,
          [id],
        ),
      some('hash', 3),
    ],
    [
      'an event that is missing',
      (id) => owner.query('DELETE FROM events WHERE case_id = $1 AND seq = 4', [id]),
      some('sequence', 4),
    ],
    [
      'the last event missing',
      (id) =>
        owner.query(
          'DELETE FROM events WHERE case_id = $1 AND seq = (SELECT revision FROM cases WHERE id = $1)',
          [id],
        ),
      some('case', null, 'revision'),
    ],
    [
      'an event twice',
      (id) =>
        owner.query(
          `INSERT INTO events (case_id, seq, at, type, body, hash)
           SELECT case_id, seq, at + interval '1 day', type, body, hash FROM events WHERE case_id = $1 AND seq = 5`,
          [id],
        ),
      some('sequence', 6),
    ],
    [
      'the time of an event’s row',
      (id) => owner.query(`UPDATE events SET at = at + interval '1 ms' WHERE case_id = $1 AND seq = 3`, [id]),
      some('row', 3, 'at'),
    ],
    [
      'the snapshot',
      (id) =>
        owner.query(
          `UPDATE cases SET snapshot = replace(snapshot, '"grundbeslut":true', '"grundbeslut":false') WHERE id = $1`,
          [id],
        ),
      [{ kind: 'snapshot', seq: null, ref: 'context.grundbeslut' }],
    ],
    [
      'the unit of a case',
      (id) => owner.query(`UPDATE cases SET kc_enhet = 'kc-annan' WHERE id = $1`, [id]),
      [{ kind: 'case', seq: null, ref: 'kcEnhet' }],
    ],
    [
      'protection taken away or given',
      (id) => owner.query('UPDATE cases SET skyddad = NOT skyddad WHERE id = $1', [id]),
      [{ kind: 'case', seq: null, ref: 'skyddad' }],
    ],
    [
      'a deadline moved',
      (id) =>
        owner.query(
          `UPDATE deadlines SET due_at = due_at + interval '1 day', next_at = next_at + interval '1 day'
           WHERE (case_id, key) = (SELECT case_id, key FROM deadlines WHERE case_id = $1 AND status = 'armed' ORDER BY key LIMIT 1)`,
          [id],
        ),
      some('deadline', null, expect.stringMatching(/^xstate\.after\..*\.dueAt$/)),
    ],
    [
      'a deadline switched off',
      (id) => owner.query(`UPDATE deadlines SET status = 'cancelled' WHERE case_id = $1`, [id]),
      some('deadline', null, expect.stringMatching(/ saknas$/)),
    ],
    [
      'a deadline that has fired, armed again',
      (id) =>
        owner.query(`UPDATE deadlines SET status = 'armed' WHERE case_id = $1 AND status <> 'armed'`, [id]),
      some('deadline', null, expect.stringMatching(/ är en för mycket$/)),
    ],
    [
      'a task closed by hand',
      (id) => owner.query(`UPDATE tasks SET status = 'closed' WHERE case_id = $1`, [id]),
      some('task', null, expect.stringMatching(/ saknas$/)),
    ],
    [
      'a task given to another unit',
      (id) => owner.query(`UPDATE tasks SET unit = 'sf-annan' WHERE case_id = $1 AND status = 'open'`, [id]),
      some('task', null, expect.stringMatching(/\.unit$/)),
    ],
    [
      'a ciphertext exchanged',
      (id) => owner.query(`UPDATE personal SET cipher = cipher || '\\x00' WHERE case_id = $1`, [id]),
      some('personal', 2, 'bedomning'),
    ],
    [
      'a version that is not installed',
      (id) => owner.query('UPDATE cases SET version = 9 WHERE id = $1', [id]),
      [{ kind: 'version', seq: null, ref: 'anvisning@9' }],
    ],
  ];

  test.each(SABOTEURS.map(([name, act, told], n) => [name, n, act, told] as const))(
    '%s',
    async (_, n, act, told) => {
      const id = cases[n]!;
      expect((await replay({ id })).report).toMatchObject({ cases: 1, differing: 0 });
      await act(id);
      const { report, found } = await replay({ id });
      expect(report.differing).toBe(1);
      expect(found.get(id)).toEqual(told);
    },
  );

  test('rows of a case that is not there', async () => {
    const id = cases.at(-1)!;
    await owner.query('DELETE FROM cases WHERE id = $1', [id]);
    const { report, found } = await replay();
    expect(found.get(id)).toEqual([{ kind: 'orphan', seq: null, ref: null }]);
    expect(report).toMatchObject({ cases: 39, differing: SABOTEURS.length + 1 });
  });

  test('the command names case, event and what differs, and never what it holds', () => {
    const { status, lines } = command({ DATABASE_URL: database.appUrl });
    expect(status).toBe(1);
    expect(lines).toContain(
      `${cases[3]}, händelse 4: en händelse saknas, är dubbel eller ligger i fel ordning`,
    );
    expect(lines.at(-1)).toMatch(
      new RegExp(`^REPLAY cases=39 events=\\d+ differing=${SABOTEURS.length + 1}$`),
    );
    expect(lines.join('\n')).not.toMatch(/en_bit_kvar|kc-annan/);
  }, 60_000);

  test('a routine with one transition changed', async () => {
    const id = cases.at(-2)!;
    const broken = changed(anvisning1, 'pagar.kcMottagande.attFordela', 'on', 'FORDELA', () => ({}));
    expect((await replay({ id })).found.size).toBe(0);
    const all = await replay({}, [broken, samverkansfraga1]);
    expect(all.report.differing).toBeGreaterThan(SABOTEURS.length + 1);
    expect([...all.found.values()].flat().map(({ kind }) => kind)).toContain('value');
  });
});
