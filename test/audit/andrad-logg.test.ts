/** Every way to bend the access log that we could think of, done by the owner of the database; and its disposal. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client, type Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { hashOf, keyId, NO_ANCHOR, parseBody } from '../../src/audit/anchor';
import { makeAnchorKey, readAnchorKey, readPublicKey } from '../../src/audit/anchor-key';
import { Anchoring } from '../../src/audit/anchoring';
import { exportHistory } from '../../src/audit/export';
import { isAsSealed, parseLogBody, type LogAnchorBody } from '../../src/audit/log-anchor';
import { LogAnchoring } from '../../src/audit/log-anchoring';
import { verifyExport } from '../../src/audit/verify';
import { Queues } from '../../src/queues';
import { AnchorsStore } from '../../src/store/anchors.store';
import { archivePartition } from '../../src/store/archive';
import { dataSource, poolOf } from '../../src/store/data-source';
import { disposable, dispose } from '../../src/store/log-disposal';
import { LogAnchorsStore } from '../../src/store/log-anchors.store';
import { LOG_COLUMNS } from '../../src/store/log-rows';
import { freshDatabase, type TestDatabase } from '../support/database';

const NIGHT = '2026-02-05T03:30:00.000Z';
let database: TestDatabase;
let source: DataSource;
let pool: Pool;
let owner: Client;
let folder: string;
let now = new Date(NIGHT);

const keyFile = () => join(folder, 'anchor.key');
const copies = () => join(folder, 'kopior');
const anchoring = (dir: string | null = copies()) =>
  new Anchoring(
    new AnchorsStore(pool),
    pool,
    new Queues({ databaseUrl: database.appUrl, redisUrl: null }),
    { keyFile: keyFile(), dir },
    () => now,
  );

/** Four days: five rows, none, four of which two share their instant, and three hundred. */
const ROWS = `
  INSERT INTO access_log (at, principal, role, action, case_id, outcome, enhet, andamal, vad)
  SELECT timestamptz '2026-02-01 10:00Z' + n * interval '1 min', 'ss-' || n, 'socialsekreterare', 'read', 'a' || n, 'ok',
    'sf-1', CASE WHEN n > 2 THEN 'handlaggning' END, 'ärende' FROM generate_series(1, 5) n
  UNION ALL SELECT timestamptz '2026-02-03 10:00Z' + (n / 2) * interval '1 min', 'ss-1', NULL, 'fire', 'a' || n, 'ok', NULL,
    NULL, NULL FROM generate_series(1, 4) n
  UNION ALL SELECT timestamptz '2026-02-04 00:00Z' + n * interval '1 s', 'ss-1', NULL, 'read', 'a' || n, 'ok', NULL, NULL,
    NULL FROM generate_series(0, 299) n`;

beforeAll(async () => {
  database = await freshDatabase('logg');
  source = await dataSource({ url: database.appUrl, poolSize: 4 }).initialize();
  pool = poolOf(source);
  owner = new Client({ connectionString: database.ownerUrl, options: '-c TimeZone=UTC' });
  await owner.connect();
  folder = mkdtempSync(join(tmpdir(), 'stegvis-logg-'));
  makeAnchorKey(keyFile());
  await owner.query(ROWS);
  await anchoring().anchor();
  // A log row of a later night, in the day that no anchor has yet.
  await owner.query(
    `INSERT INTO access_log (at, principal, action, outcome) VALUES ($1, 'ss-1', 'read', 'ok')`,
    ['2026-02-05T01:00:00.000Z'],
  );
  for (const table of TABLES) await owner.query(`CREATE TABLE kept_${table} AS TABLE ${table}`);
}, 60_000);
const TABLES = ['access_log', 'log_anchors', 'anchors'] as const;
afterEach(async () => {
  now = new Date(NIGHT);
  await owner.query(`TRUNCATE ${TABLES.join(', ')}, log_disposals`);
  for (const table of TABLES) await owner.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
});
afterAll(async () => {
  await owner.end();
  await source.destroy();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const file = () => join(folder, 'historik.jsonl.gz');
async function verified(more: { copies?: string } = {}) {
  const [faults, notes]: [string[], string[]] = [[], []];
  const report = await verifyExport({
    file: file(),
    keys: [readPublicKey(keyFile())],
    onFault: (fault) => faults.push(fault),
    onNote: (note) => notes.push(note),
    ...more,
  });
  return { ...report, faults, notes };
}
async function audit(more: { copies?: string } = {}) {
  await exportHistory({ pool, file: file(), now, publicKey: null });
  return verified(more);
}
const sql = async (text: string, values: unknown[] = []) => {
  const { rowCount } = await owner.query(text, values);
  if (!rowCount) throw new Error(`Nothing was bent by: ${text}`);
};

test('L13: an untouched log is whole: every day that is over, days without rows too, and what is today’s waits', async () => {
  const told = await audit({ copies: copies() });
  expect(told).toMatchObject({ logDays: 4, logRows: 309, anchors: 1, broken: 0, faults: [], notes: [] });
  const anchors = await new LogAnchorsStore(pool).all();
  expect(anchors.map(({ body }) => parseLogBody(body))).toMatchObject([
    { nr: 1, day: '2026-02-01', rows: 5, total: 5, previous: NO_ANCHOR },
    { nr: 2, day: '2026-02-02', rows: 0, total: 5 },
    { nr: 3, day: '2026-02-03', rows: 4, total: 9 },
    { nr: 4, day: '2026-02-04', rows: 300, total: 309 },
  ]);
  const [chains] = await new AnchorsStore(pool).all();
  expect(parseBody(chains!.body)?.log).toEqual({ nr: 4, hash: hashOf(anchors[3]!.body) });
  expect(gunzipSync(readFileSync(file())).toString()).not.toContain('2026-02-05T01');
});

test('the sum covers every column of the log', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT attname::text AS name FROM pg_attribute WHERE attrelid = 'access_log'::regclass AND attnum > 0
       AND NOT attisdropped`,
  );
  expect(rows.map(({ name }) => name).sort()).toEqual([...LOG_COLUMNS].sort());
});

/** [what is done, how, what is told first] */
const BENT: readonly (readonly [string, () => Promise<void>, RegExp])[] = [
  ...LOG_COLUMNS.slice(1).map(
    (column) =>
      [
        `a changed ${column}`,
        () => sql(`UPDATE access_log SET ${column} = 'x' WHERE at = '2026-02-01 10:03Z'`),
        /^Åtkomstloggen 2026-02-01: rad 3 \(2026-02-01T10:03:00\.000000Z\) är ändrad$/,
      ] as const,
  ),
  [
    'an instant moved by a microsecond',
    () => sql(`UPDATE access_log SET at = at + interval '1 us' WHERE at = '2026-02-01 10:03Z'`),
    /^Åtkomstloggen 2026-02-01: rad 3 \(2026-02-01T10:03:00\.000001Z\) är ändrad$/,
  ],
  [
    'a row removed from the middle',
    () => sql(`DELETE FROM access_log WHERE at = '2026-02-01 10:02Z'`),
    /^Åtkomstloggen 2026-02-01: rad 2 av dem som förankrades saknas, före den från 2026-02-01T10:03:00\.000000Z$/,
  ],
  [
    'two rows removed from three hundred',
    () => sql(`DELETE FROM access_log WHERE case_id IN ('a150', 'a151') AND at > '2026-02-04'`),
    /^Åtkomstloggen 2026-02-04: rad 151 av dem som förankrades saknas, före den från 2026-02-04T00:02:32/,
  ],
  [
    'a row inserted',
    () =>
      sql(
        `INSERT INTO access_log (at, principal, action, outcome) VALUES ('2026-02-01 10:01:30Z', 'x', 'read', 'ok')`,
      ),
    /^Åtkomstloggen 2026-02-01: rad 2 \(2026-02-01T10:01:30\.000000Z\) är tillagd$/,
  ],
  [
    'a row inserted last',
    () =>
      sql(
        `INSERT INTO access_log (at, principal, action, outcome) VALUES ('2026-02-01 23:00Z', 'x', 'read', 'ok')`,
      ),
    /^Åtkomstloggen 2026-02-01: rad 6 \(2026-02-01T23:00:00\.000000Z\) är tillagd$/,
  ],
  [
    'a row twice',
    () => sql(`INSERT INTO access_log SELECT * FROM access_log WHERE at = '2026-02-01 10:02Z'`),
    /^Åtkomstloggen 2026-02-01: rad 3 \(2026-02-01T10:02:00\.000000Z\) är tillagd$/,
  ],
  [
    'a row on a day that had none',
    () =>
      sql(
        `INSERT INTO access_log (at, principal, action, outcome) VALUES ('2026-02-02 10:00Z', 'x', 'read', 'ok')`,
      ),
    /^Åtkomstloggen 2026-02-02: rad 1 \(2026-02-02T10:00:00\.000000Z\) är tillagd$/,
  ],
  [
    'a row from before everything',
    () =>
      sql(
        `INSERT INTO access_log (at, principal, action, outcome) VALUES ('2026-01-20Z', 'x', 'read', 'ok')`,
      ),
    /^Åtkomstloggen: 1 rad före det första ankaret/,
  ],
  [
    'the tail of a day cut off',
    () => sql(`DELETE FROM access_log WHERE at > '2026-02-04 00:04Z' AND at < '2026-02-05'`),
    /^Åtkomstloggen 2026-02-04: raderna 242–300 saknas sist$/,
  ],
  [
    'a whole day removed',
    () => sql(`DELETE FROM access_log WHERE at >= '2026-02-03' AND at < '2026-02-04'`),
    /^Åtkomstloggen 2026-02-03: raderna 1–4 saknas sist$/,
  ],
  [
    'the last day removed with its anchor',
    async () => {
      await sql(`DELETE FROM access_log WHERE at >= '2026-02-04'`);
      await sql('DELETE FROM log_anchors WHERE nr = 4');
    },
    /^Ankare 1 \(2026-02-05\): loggankare 4, som det binder, saknas$/,
  ],
  [
    'everything removed with its anchors',
    async () => {
      await sql('DELETE FROM access_log');
      await sql('DELETE FROM log_anchors');
    },
    /^Ankare 1 \(2026-02-05\): loggankare 4, som det binder, saknas$/,
  ],
  [
    'the first days removed with their anchors',
    async () => {
      await sql(`DELETE FROM access_log WHERE at < '2026-02-03'`);
      await sql('DELETE FROM log_anchors WHERE nr < 3');
    },
    /^Loggankare 3: loggankare 1–2 saknas före det$/,
  ],
  [
    'an anchor altered',
    () => sql(`UPDATE log_anchors SET body = replace(body, '"rows":5', '"rows":4') WHERE nr = 1`),
    /^Loggankare 1: texten är ändrad: signaturen stämmer inte$/,
  ],
  [
    'an anchor that is no text',
    () => sql(`UPDATE log_anchors SET body = 'x' WHERE nr = 1`),
    /^Loggankare 1: texten är ändrad$/,
  ],
  [
    'an anchor of the chains in its place',
    () =>
      sql('UPDATE log_anchors l SET body = a.body, signature = a.signature FROM anchors a WHERE l.nr = 1'),
    /^Loggankare 1: texten är ändrad$/,
  ],
  [
    'the marks altered',
    () =>
      sql(`UPDATE log_anchors SET marks = set_byte(marks, 0, (get_byte(marks, 0) + 1) % 256) WHERE nr = 1`),
    /^Loggankare 1: radernas märken är ändrade, raderna inte$/,
  ],
  [
    'a row changed and its day’s marks taken away',
    async () => {
      await sql(`UPDATE access_log SET outcome = 'x' WHERE at = '2026-02-01 10:03Z'`);
      await sql('UPDATE log_anchors SET marks = NULL WHERE nr = 1');
    },
    /^Åtkomstloggen 2026-02-01: en rad är ändrad$/,
  ],
];

test.each(BENT)('%s is caught, and named', async (_what, bend, told) => {
  await bend();
  const { faults, broken } = await audit();
  expect(broken).toBeGreaterThan(0);
  expect(faults[0]).toMatch(told);
});

test('days and anchors made anew with another key, and under the right key’s name, are caught', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  for (const [name, told] of [
    [keyId(publicKey), /^Loggankare 1: det är signerat med en nyckel som inte är känd/],
    [readAnchorKey(keyFile()).id, /^Loggankare 1: texten är ändrad: signaturen stämmer inte$/],
  ] as const) {
    await sql('DELETE FROM log_anchors');
    await owner.query(`UPDATE access_log SET outcome = 'x' WHERE at = '2026-02-01 10:03Z'`);
    await new LogAnchoring(pool).seal({ id: name, privateKey, publicKey }, NIGHT);
    expect((await audit()).faults[0]).toMatch(told);
  }
});

test('an anchor cut out and the ones after it signed again by a thief of the key is caught by the copies', async () => {
  const { privateKey } = readAnchorKey(keyFile());
  await sql('DELETE FROM anchors');
  await sql(`DELETE FROM access_log WHERE at = '2026-02-04 00:00Z'`);
  await sql('DELETE FROM log_anchors WHERE nr = 4');
  await new LogAnchoring(pool).seal(readAnchorKey(keyFile()), NIGHT);
  expect(await audit()).toMatchObject({ faults: [] });
  expect((await audit({ copies: copies() })).faults).toContain('Loggankare 4 är ett annat än sin kopia.');
  const { rows } = await owner.query<{ body: string }>('SELECT body FROM log_anchors WHERE nr = 4');
  const body = JSON.stringify({ ...(JSON.parse(rows[0]!.body) as LogAnchorBody), total: 1 });
  await sql('UPDATE log_anchors SET body = $1, signature = $2 WHERE nr = 4', [
    body,
    sign(null, Buffer.from(body), privateKey),
  ]);
  expect((await audit()).faults[0]).toMatch(/^Loggankare 4: raderna är inte fler än före/);
  await anchoring().anchor();
  const incidents = await pool.query(`SELECT ref FROM incidents WHERE status = 'open' ORDER BY ref`);
  expect(incidents.rows).toContainEqual({ ref: 'kopia logg 4' });
});

test('an export without a day, without a row, or without its log is broken', async () => {
  await audit();
  const rows = gunzipSync(readFileSync(file())).toString().trimEnd().split('\n');
  const bend = async (keep: (row: string, n: number) => boolean) => {
    writeFileSync(file(), gzipSync(`${rows.filter(keep).join('\n')}\n`));
    return (await verified()).faults.join('\n');
  };
  expect(await bend((row) => !row.startsWith('{"log'))).toMatch(
    /raderna är inte så många[^]*loggankare 4, som det binder, saknas/,
  );
  const [one] = rows.filter((row) => row.startsWith('{"log":'));
  expect(await bend((row) => row !== one)).toMatch(
    /inte så många.*\nÅtkomstloggen 2026-02-01: rad 1 |rad 1 av dem/,
  );
});

test('days are sealed once, in order, whoever looks and however many at once; a missing night is an audit’s fault', async () => {
  await owner.query('DELETE FROM log_anchors');
  const all = await Promise.all(Array.from({ length: 3 }, () => anchoring().catchUp()));
  expect(all).toHaveLength(3);
  await anchoring().catchUp();
  expect((await new LogAnchorsStore(pool).all()).map(({ day }) => day.slice(-2))).toEqual([
    '01',
    '02',
    '03',
    '04',
  ]);
  now = new Date('2026-02-07T03:30:00.000Z');
  expect((await audit()).faults).toContain(
    'Åtkomstloggens senaste ankare är för 2026-02-04 och exporten från 2026-02-07: senare ankare saknas.',
  );
});

test('a day waits for the transaction that may still write there, and has its row then', async () => {
  await owner.query('DELETE FROM log_anchors WHERE nr = 4');
  const late = await pool.connect();
  try {
    await late.query('BEGIN');
    await late.query(
      `INSERT INTO access_log (at, principal, action, outcome) VALUES ('2026-02-04 23:59:59Z', 'sen', 'read', 'ok')`,
    );
    expect(await new LogAnchoring(pool, 0).seal(readAnchorKey(keyFile()), NIGHT)).toBe('waiting');
    await late.query('COMMIT');
  } finally {
    late.release();
  }
  expect(await new LogAnchoring(pool, 0).seal(readAnchorKey(keyFile()), NIGHT)).toBe('done');
  const [last] = (await new LogAnchorsStore(pool).all()).slice(-1);
  expect(parseLogBody(last!.body)).toMatchObject({ rows: 301 });
});

test('a night that could not be sealed is an incident, and the chains are anchored all the same', async () => {
  await owner.query('REVOKE INSERT ON log_anchors FROM stegvis_app');
  now = new Date('2026-02-09T03:30:00.000Z');
  try {
    expect(await anchoring().anchor()).toBe(true);
  } finally {
    await owner.query('GRANT INSERT ON log_anchors TO stegvis_app');
  }
  const { rows } = await pool.query(
    `SELECT detail, varden FROM incidents WHERE status = 'open' AND ref = 'åtkomstlogg'`,
  );
  expect(rows).toEqual([{ detail: expect.stringContaining('till och med {0}'), varden: ['2026-02-04'] }]);
});

describe('disposal (L13)', () => {
  const LATER = new Date('2036-04-02T12:00:00.000Z');
  const quarter = async (when = LATER, years = 10) =>
    (await disposable(owner, when, years)).map(({ name }) => name);
  const first = async () => (await disposable(owner, LATER, 10))[0]!;
  /** Every day of the quarter sealed. */
  async function sealed() {
    await new LogAnchoring(pool).seal(readAnchorKey(keyFile()), '2026-04-01T03:30:00.000Z');
  }
  beforeAll(async () => {
    await sealed();
    await owner.query('TRUNCATE kept_log_anchors');
    await owner.query('INSERT INTO kept_log_anchors SELECT * FROM log_anchors');
  });

  test('a quarter goes as a whole when all of it is older than the rule says, and no sooner', async () => {
    expect(await quarter(new Date('2036-03-31T23:00:00.000Z'))).toEqual([]);
    expect(await quarter()).toEqual(['access_log_2026q1']);
    expect(await quarter(LATER, 11)).toEqual([]);
  });

  test('a day without an anchor, or that is another than its anchor, keeps the quarter', async () => {
    await sql(`UPDATE access_log SET outcome = 'x' WHERE at = '2026-02-01 10:03Z'`);
    await expect(dispose(owner, await first(), 10, isAsSealed)).rejects.toThrow(/2026-02-01 är en annan/);
    await owner.query('DROP TRIGGER stegvis_archived ON access_log_2026q1');
    await sql(`UPDATE access_log SET outcome = 'ok' WHERE at = '2026-02-01 10:03Z'`);
    await sql('DELETE FROM log_anchors WHERE nr >= 4');
    await expect(dispose(owner, await first(), 10, isAsSealed)).rejects.toThrow(
      /2026-02-04 har inget ankare/,
    );
    await owner.query('DROP TRIGGER stegvis_archived ON access_log_2026q1');
    expect((await owner.query('SELECT FROM log_disposals')).rowCount).toBe(0);
  });

  test('the service may not dispose, nor say that anything is', async () => {
    await expect(pool.query('DROP TABLE access_log_2026q1')).rejects.toThrow(/must be owner/);
    await expect(
      pool.query(`INSERT INTO log_disposals (partition, from_day, until_day, rows, years)
        VALUES ('access_log_2026q1', '2026-01-01', '2026-04-01', 310, 10)`),
    ).rejects.toThrow(/permission denied/);
  });

  test('rows that are gone by a record that is too young, or counts others, are broken', async () => {
    const record = (years: number, rows: number, at: string) =>
      owner.query(
        `INSERT INTO log_disposals (partition, from_day, until_day, rows, years, at)
         VALUES ('access_log_2026q1', '2026-01-01', '2026-04-01', $2, $1, $3)`,
        [years, rows, at],
      );
    await sql(`DELETE FROM access_log WHERE at < '2026-04-01'`);
    now = new Date('2026-04-02T12:00:00.000Z');
    await record(5, 310, '2026-04-01T12:00:00Z');
    expect((await audit()).faults).toEqual([expect.stringMatching(/innan den fick gallras$/)]);
    await owner.query('TRUNCATE log_disposals');
    await record(5, 310, '2031-04-01T12:00:00Z');
    expect((await audit()).faults).toEqual([expect.stringMatching(/innan den fick gallras$/)]);
    await owner.query('TRUNCATE log_disposals');
    await expect(record(4, 310, '2031-04-01T12:00:00Z')).rejects.toThrow(/check constraint/);
    now = new Date('2036-04-03T12:00:00.000Z');
    await record(10, 9, '2036-04-01T12:00:00Z');
    expect((await audit()).faults).toContain(
      'Åtkomstloggen 2026-01-01–2026-03-31: 9 rader är gallrade enligt förteckningen, men 310 förankrade',
    );
  });

  test('what is disposed of is gone, stays gone, and is told and not called broken; what comes there after is', async () => {
    const { file: archived } = await archivePartition(owner, await first(), folder);
    expect(await dispose(owner, await first(), 10, isAsSealed)).toEqual({
      partition: 'access_log_2026q1',
      rows: 310,
      file: archived,
    });
    expect(existsSync(archived)).toBe(true);
    expect((await owner.query('SELECT FROM access_log')).rowCount).toBe(0);
    expect(await quarter()).toEqual([]);
    await pool.query('SELECT stegvis_extend_partitions()');
    expect((await owner.query(`SELECT to_regclass('access_log_2026q1') AS it`)).rows).toEqual([{ it: null }]);
    expect((await owner.query('SELECT FROM log_anchors WHERE marks IS NOT NULL')).rowCount).toBe(0);
    await owner.query(`UPDATE log_disposals SET at = '2036-04-02T12:00:00Z'`);
    now = LATER;
    // Nobody sealed anything for ten years in this test: that, and nothing else, is what it says.
    const late = expect.stringMatching(/senaste ankare är för 2026-03-31/);
    const told = await audit();
    expect(told.faults).toEqual([late]);
    expect(told.notes).toEqual([
      expect.stringMatching(
        /^Åtkomstloggen 2026-01-01–2026-03-31 är gallrad 2036-04-02 av \w+: 310 rader, efter 10 år\.$/,
      ),
    ]);
    await owner.query(
      `INSERT INTO access_log (at, principal, action, outcome) VALUES ('2026-02-01Z', 'x', 'read', 'ok')`,
    );
    expect((await audit()).faults[0]).toBe('Åtkomstloggen 2026-02-01: dagen är gallrad men har 1 rad');
  });
});
