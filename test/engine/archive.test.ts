/** Archived quarters: smaller, closed for good, kept twice, and still read and replayed as the rest of history. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { PROCESSES } from '../../machines/registry';
import { firstBrokenLink } from '../../src/engine/chain';
import { replayDatabase } from '../../src/engine/replay-database';
import { archivable, archivePartition, sameRows } from '../../src/store/archive';
import { verifyArchive } from '../../src/store/archive-file';
import { CasesQuery } from '../../src/store/cases.query';
import { Kommun, TILL_BESLUT, type Process } from './kommun';

/** Two years after the first quarter of 2026, and before two years have passed since the second. */
const LATER = new Date('2028-05-01T00:00:00.000Z');

let kommun: Kommun;
let tjanst: Process;
let owner: Client;
let folder: string;
let ids: string[];
beforeEach(async () => {
  kommun = await Kommun.open('archive');
  tjanst = await kommun.process();
  folder = mkdtempSync(join(tmpdir(), 'stegvis-archive-'));
  owner = new Client({ connectionString: kommun.database.ownerUrl, options: '-c TimeZone=UTC' });
  await owner.connect();
  ids = [];
  for (let n = 0; n < 6; n += 1) {
    const id = await kommun.start(tjanst);
    await kommun.gor(tjanst, id, ...TILL_BESLUT);
    ids.push(id);
  }
  await kommun.till('2026-03-20', tjanst);
  await kommun.till('2026-05-11', tjanst);
  for (const id of ids.slice(3)) await kommun.gor(tjanst, id, 'UNDERRATTA');
  await owner.query(
    `INSERT INTO access_log (at, principal, action, outcome, enhet, andamal, vad)
     SELECT timestamptz '2026-02-01Z' + n * interval '1 min', 'ss-1', 'read', 'ok', 'sf-1', 'handlaggning', 'delad'
     FROM generate_series(1, 100) n`,
  );
}, 60_000);
afterEach(async () => {
  await owner.end();
  await kommun.close();
  rmSync(folder, { recursive: true });
});

async function archive() {
  const due = await archivable(owner, LATER, 2);
  const done = [];
  for (const partition of due) done.push(await archivePartition(owner, partition, folder));
  return done;
}

const one = async <T>(sql: string): Promise<T> =>
  Object.values((await owner.query(sql)).rows[0] as object)[0] as T;
const bodyBytes = (table: string) => one<number>(`SELECT avg(pg_column_size(body))::float8 FROM ${table}`);
const replayed = () => replayDatabase(tjanst.pool, PROCESSES);

test('an archived quarter is smaller, and a case’s history is one question, whole and unbroken', async () => {
  const before = await Promise.all(ids.map((id) => new CasesQuery(tjanst.pool).history(id)));
  const size = await bodyBytes('events_2026q1');
  const rows = await one<string>('SELECT count(*) FROM events_2026q1');
  const done = await archive();
  expect(done.map(({ partition }) => partition)).toEqual(['events_2026q1', 'access_log_2026q1']);
  expect(done.map((archived) => archived.rows)).toEqual([Number(rows), 100]);
  expect(Number(rows)).toBeGreaterThan(60);
  expect((await bodyBytes('events_2026q1')) / size).toBeLessThan(0.85);
  const after = await Promise.all(ids.map((id) => new CasesQuery(tjanst.pool).history(id)));
  expect(after).toEqual(before);
  for (const history of after) expect(firstBrokenLink(history)).toBeNull();
  // Some of it lies in quarters that are not archived.
  expect(after.flat().filter(({ at }) => at > '2026-04').length).toBeGreaterThan(2);
  expect(await replayed()).toMatchObject({ cases: 6, differing: 0 });
  const whole = "enhet = 'sf-1' AND andamal = 'handlaggning' AND vad = 'delad'";
  expect(await one(`SELECT count(*)::int FROM access_log_2026q1 WHERE ${whole}`)).toBe(100);
  // It is done once, and in its place with its key.
  expect(await archivable(owner, LATER, 2)).toEqual([]);
  expect(await one('SELECT count(*)::int FROM archives')).toBe(2);
  const indexes = `SELECT count(*)::int FROM pg_index WHERE indrelid = 'events_2026q1'::regclass AND indisvalid`;
  expect(await one(indexes)).toBe(3);
});

test('nothing is added to an archived quarter or changed in it, by the owner either; cases go on', async () => {
  await archive();
  for (const sql of [
    `INSERT INTO events (case_id, seq, at, type, body, hash) VALUES ('x', 1, '2026-02-02', 't', '', '')`,
    `UPDATE events SET body = '{}' WHERE at < '2026-04-01'`,
    `DELETE FROM events WHERE at < '2026-04-01'`,
    `UPDATE access_log SET outcome = 'x' WHERE at < '2026-04-01'`,
  ])
    await expect(owner.query(sql)).rejects.toThrow(/is archived/);
  await kommun.gor(tjanst, ids[0]!, 'UNDERRATTA');
  expect(await replayed()).toMatchObject({ cases: 6, differing: 0 });
});

describe('the file', () => {
  const file = () => join(folder, 'events_2026q1.jsonl.gz');
  const sealed = (content: Buffer): void => {
    writeFileSync(file(), content);
    writeFileSync(`${file()}.sha256`, `${createHash('sha256').update(content).digest('hex')}  x\n`);
  };
  const lines = () => gunzipSync(readFileSync(file())).toString().trimEnd().split('\n');

  test('can be verified alone, is its owner’s only, and is a tenth of the table', async () => {
    const [events] = await archive();
    expect(await verifyArchive(file())).toBe(events?.rows);
    expect(statSync(file()).mode & 0o077).toBe(0);
    expect(statSync(file()).size / events!.before).toBeLessThan(0.2);
    expect(readFileSync(`${file()}.sha256`, 'utf8')).toMatch(/^[0-9a-f]{64} {2}events_2026q1\.jsonl\.gz\n$/);
    const [head, first] = lines().map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(head).toMatchObject({ v: 1, partition: 'events_2026q1' });
    expect(Object.keys(first!)).toEqual(['case_id', 'seq', 'at', 'type', 'body', 'hash', 'tx', 'before']);
  });

  test('of a later quarter begins at the hash that the one before ended with', async () => {
    const [, second] = await archivable(owner, new Date('2028-08-01T00:00:00.000Z'), 2);
    await archivePartition(owner, second!, folder);
    expect(second?.name).toBe('events_2026q2');
    expect(await verifyArchive(join(folder, 'events_2026q2.jsonl.gz'))).toBeGreaterThan(0);
  });

  test.each<[string, RegExp, () => void]>([
    [
      'with one byte changed',
      /kontrollsumman/,
      () => {
        const content = readFileSync(file());
        content[content.length >> 1]! ^= 1;
        writeFileSync(file(), content);
      },
    ],
    [
      'with a fact changed and a new checksum',
      /länken till händelse 1 /,
      () => sealed(gzipSync(lines().join('\n').replace('\\"by\\":\\"ss-1', '\\"by\\":\\"ss-9'))),
    ],
    [
      'with an event taken out and a new checksum',
      /länken till händelse 4/,
      () =>
        sealed(
          gzipSync(
            lines()
              .filter((_, n) => n !== 3)
              .join('\n'),
          ),
        ),
    ],
    ['cut short, with a new checksum', /inte hel/, () => sealed(gzipSync(lines().slice(0, -1).join('\n')))],
  ])('%s is found', async (_, error, sabotage) => {
    await archive();
    sabotage();
    await expect(verifyArchive(file())).rejects.toThrow(error);
  });
});

test('a copy that is not the very same is never put in place', async () => {
  await owner.query('CREATE TABLE copy AS SELECT * FROM events_2026q1');
  expect(await sameRows(owner, 'events_2026q1', 'copy')).toBe(true);
  await owner.query(
    `UPDATE copy SET tx = tx + 1 WHERE (case_id, seq) = (SELECT case_id, seq FROM copy LIMIT 1)`,
  );
  expect(await sameRows(owner, 'events_2026q1', 'copy')).toBe(false);
  await owner.query('DELETE FROM copy WHERE ctid = (SELECT max(ctid) FROM copy)');
  expect(await sameRows(owner, 'events_2026q1', 'copy')).toBe(false);
});

test('what was interrupted is done again from the start', async () => {
  await owner.query('CREATE TABLE events_2026q1_ny (x int)');
  await owner.query('CREATE TABLE events_2026q1_ny_fylld (x int)');
  writeFileSync(join(folder, 'events_2026q1.jsonl.gz'), 'half');
  expect(await archive()).toHaveLength(2);
  const left = `SELECT count(*)::int FROM pg_class WHERE relname LIKE 'events_2026q1_ny%' AND relkind = 'r'`;
  expect(await one(left)).toBe(0);
});

test('it waits for whoever reads the whole of history as it was, and they miss nothing', async () => {
  const reader = await tjanst.pool.connect();
  await reader.query('SET idle_in_transaction_session_timeout = 0');
  await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  const count = async () =>
    (await reader.query<{ n: string }>('SELECT count(*) AS n FROM events')).rows[0]?.n;
  const before = await count();
  // Not a relation it has locked, but a snapshot older than the copy.
  await reader.query('COMMIT; BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1');
  let done = false;
  const archiving = archive().then((result) => {
    done = true;
    return result;
  });
  await new Promise((go) => setTimeout(go, 2_500));
  expect(done).toBe(false);
  expect(await count()).toBe(before);
  await reader.query('COMMIT');
  reader.release(true);
  expect(await archiving).toHaveLength(2);
}, 60_000);

test('the service goes on meanwhile: nobody is refused and nothing is lost', async () => {
  let going = true;
  let read = 0;
  const reading = (async () => {
    for (; going; read += 1) {
      const history = await new CasesQuery(tjanst.pool).history(ids[read % ids.length]!);
      expect(firstBrokenLink(history)).toBeNull();
    }
  })();
  const writing = kommun.gor(tjanst, ids[1]!, 'UNDERRATTA', 'SKICKA_UPPDRAG', 'FORDELA');
  await archive();
  going = false;
  await Promise.all([reading, writing]);
  expect(read).toBeGreaterThan(5);
  expect(await replayed()).toMatchObject({ differing: 0 });
}, 60_000);

test('the command archives what has been over for long enough, and verifies what lies in a folder', () => {
  const command = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['-r', '@swc-node/register', 'src/bin/archive.ts', ...args], {
      cwd: join(__dirname, '..', '..'),
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        STEGVIS_DIR: folder,
        MIGRATE_DATABASE_URL: kommun.database.ownerUrl,
      },
    });
  const target = join(folder, 'arkiv');
  expect(command(target, '--years', '50').stdout).toContain('Inget kvartal');
  const done = command(target, '--years', '0');
  expect(done.stderr).toBe('');
  expect(done.stdout).toMatch(/^events_2026q1: \d+ rader, \S+ MB blev \S+ MB; kopian ligger i /m);
  expect(done.stdout).toMatch(/ARCHIVE partitions=\d+ rows=\d+ before=\d+ after=\d+\n$/);
  expect(command('--status').stdout).toMatch(/^events_2026q1: .*, arkiverad$/m);
  const verified = command('--verify', target);
  expect(verified.stdout).toMatch(/VERIFY files=\d+ rows=\d+\n$/);
  expect(verified.status).toBe(0);
  expect(command('--verify', folder)).toMatchObject({ status: 1, stdout: 'VERIFY files=0 rows=0\n' });
  expect(command()).toMatchObject({ status: 1, stderr: expect.stringContaining('--status') });
}, 120_000);
