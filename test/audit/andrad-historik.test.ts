/** Every way to bend the history that we could think of, done by the owner of the database: each is caught and named. */
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { hashOf, keyId, Root, type AnchorBody } from '../../src/audit/anchor';
import { archivable, archivePartition } from '../../src/store/archive';
import { Historia } from './historia';

let historia: Historia;
let a: string;
let b: string;
/** Events of `a`: all, and those that the second anchor vouches for. */
let all: number;
let anchored: number;
beforeAll(async () => {
  historia = await Historia.open('audit');
  [a = '', b = ''] = historia.ids;
  const { rows } = await historia.owner.query<{ revision: number }>(
    'SELECT revision FROM cases WHERE id = $1',
    [a],
  );
  all = rows[0]!.revision;
  anchored = all - 1;
}, 60_000);
afterEach(() => historia.restore());
afterAll(() => historia.close());

const whole = (body: string) => body.replace('"settings":1', '"settings":2');
const bodyOf = async (nr: number): Promise<{ text: string; said: AnchorBody }> => {
  const { rows } = await historia.owner.query<{ body: string }>('SELECT body FROM anchors WHERE nr = $1', [
    nr,
  ]);
  return { text: rows[0]!.body, said: JSON.parse(rows[0]!.body) as AnchorBody };
};

test('an untouched history is whole: every chain, both anchors, and their copies', async () => {
  const told = await historia.audit({ copies: join(historia.folder, 'kopior') });
  expect(told).toMatchObject({ cases: 3, anchors: 2, broken: 0, faults: [], notes: [] });
  expect(told.events).toBeGreaterThan(30);
});

/** [what is done, how, what is told] */
const BENT: readonly (readonly [string, () => Promise<void>, () => RegExp])[] = [
  [
    'a changed body',
    () =>
      historia.sql(
        `UPDATE events SET body = replace(body, '"settings":1', '"settings":2') WHERE case_id = $1 AND seq = 3`,
        [a],
      ),
    () => new RegExp(`^${a}: händelse 3 är ändrad`),
  ],
  [
    'a changed hash',
    () => historia.sql(`UPDATE events SET hash = sha256('x') WHERE case_id = $1 AND seq = 4`, [a]),
    () => new RegExp(`^${a}: händelse 4 är ändrad`),
  ],
  [
    'a changed time beside the body',
    () => historia.sql(`UPDATE events SET at = at + interval '1 day' WHERE case_id = $1 AND seq = 5`, [a]),
    () => new RegExp(`^${a}: händelse 5 är ändrad: kolumnerna`),
  ],
  [
    'a changed type beside the body',
    () => historia.sql(`UPDATE events SET type = 'X' WHERE case_id = $1 AND seq = 5`, [a]),
    () => new RegExp(`^${a}: händelse 5 är ändrad: kolumnerna`),
  ],
  [
    'an event removed from the middle',
    () => historia.sql('DELETE FROM events WHERE case_id = $1 AND seq = 4', [a]),
    () => new RegExp(`^${a}: händelse 4 saknas$`),
  ],
  [
    'the first events removed',
    () => historia.sql('DELETE FROM events WHERE case_id = $1 AND seq <= 2', [a]),
    () => new RegExp(`^${a}: händelserna 1–2 saknas$`),
  ],
  [
    'two events swapped',
    async () => {
      await historia.sql('UPDATE events SET seq = 1000 WHERE case_id = $1 AND seq = 3', [a]);
      await historia.sql('UPDATE events SET seq = 3 WHERE case_id = $1 AND seq = 4', [a]);
      await historia.sql('UPDATE events SET seq = 4 WHERE case_id = $1 AND seq = 1000', [a]);
    },
    () => new RegExp(`^${a}: händelse 3 är ändrad`),
  ],
  [
    'an event inserted',
    () =>
      historia.sql(
        `INSERT INTO events (case_id, seq, at, type, body, hash)
         SELECT case_id, seq, at + interval '1 second', type, body, hash FROM events WHERE case_id = $1 AND seq = 3`,
        [a],
      ),
    () => new RegExp(`^${a}: händelse 3 står två gånger`),
  ],
  [
    'an event added at the end',
    () =>
      historia.sql(
        `INSERT INTO events (case_id, seq, at, type, body, hash)
         SELECT case_id, seq + 1, at, type, body, hash FROM events WHERE case_id = $1 AND seq = $2`,
        [a, all],
      ),
    () => new RegExp(`^${a}: händelse ${all + 1} är ändrad`),
  ],
  [
    'the tail cut off, the case left',
    () => historia.sql('DELETE FROM events WHERE case_id = $1 AND seq > 6', [b]),
    () => new RegExp(`^${b}: händelserna 7–\\d+ saknas sist`),
  ],
  [
    'the tail cut off to before the last anchor, the case wound back with it',
    async () => {
      await historia.sql('DELETE FROM events WHERE case_id = $1 AND seq > 6', [a]);
      await historia.sql(
        'UPDATE cases SET revision = 6, head = (SELECT hash FROM events WHERE case_id = $1 AND seq = 6) WHERE id = $1',
        [a],
      );
    },
    () => new RegExp(`^${a}: händelserna 7–\\d+ saknas sist: de fanns vid ankare 1 \\(2026-02-02\\)$`),
  ],
  [
    'one unanchored event cut off, the case left',
    () => historia.sql('DELETE FROM events WHERE case_id = $1 AND seq = $2', [a, all]),
    () => new RegExp(`^${a}: händelse ${all} saknas sist$`),
  ],
  [
    'a whole chain rewritten with every link recomputed',
    () => historia.rewrite(a, 3, whole),
    () =>
      new RegExp(
        `^${a}: händelserna 1–\\d+: kedjan är omskriven, den är en annan än vid ankare 1 \\(2026-02-02\\)$`,
      ),
  ],
  [
    'the end of a chain rewritten after the first anchor',
    () => historia.rewrite(a, anchored, whole),
    () => new RegExp(`^${a}: händelse ${anchored}: kedjan är omskriven, den är en annan än vid ankare 2`),
  ],
  [
    'a whole case removed',
    async () => {
      await historia.sql('DELETE FROM events WHERE case_id = $1', [a]);
      await historia.sql('DELETE FROM cases WHERE id = $1', [a]);
    },
    () => new RegExp(`^${a}: hela ärendet är borta: det hade ${anchored - 1} händelser vid ankare 1`),
  ],
  [
    'a case’s row removed, its events left',
    () => historia.sql('DELETE FROM cases WHERE id = $1', [a]),
    () => new RegExp(`^${a}: ärendets rad saknas, men händelserna 1–${all} finns$`),
  ],
  [
    'the case’s head changed',
    () => historia.sql(`UPDATE cases SET head = sha256('x') WHERE id = $1`, [a]),
    () => new RegExp(`^${a}: händelse ${all} är en annan än den som ärendet slutar med$`),
  ],
  [
    'an anchor removed',
    () => historia.sql('DELETE FROM anchors WHERE nr = 1'),
    () => /^Ankare 2: ankare 1 saknas före det$/,
  ],
  [
    'the last anchor removed',
    () => historia.sql('DELETE FROM anchors WHERE nr = 2'),
    () => new RegExp(`^${a}: ankare 2, som förankrar händelse ${anchored}, saknas$`),
  ],
  [
    'every anchor removed with what it held',
    async () => {
      await historia.sql('DELETE FROM anchors');
      await historia.sql('DELETE FROM anchor_heads');
    },
    () => /^Det finns inga ankare/,
  ],
  [
    'an anchor altered',
    () => historia.sql(`UPDATE anchors SET body = replace(body, '"cases":3', '"cases":2') WHERE nr = 2`),
    () => /^Ankare 2: texten är ändrad: signaturen stämmer inte$/,
  ],
  [
    'an anchor that is no text',
    () => historia.sql(`UPDATE anchors SET body = 'x' WHERE nr = 2`),
    () => /^Ankare 2: texten är ändrad$/,
  ],
  [
    'a head that an anchor holds altered',
    () => historia.sql(`UPDATE anchor_heads SET head = sha256('x') WHERE nr = 1 AND case_id = $1`, [a]),
    () => new RegExp(`^${a}: händelserna 1–\\d+: kedjan är omskriven`),
  ],
  [
    'a head taken out of an anchor',
    () => historia.sql('DELETE FROM anchor_heads WHERE nr = 1 AND case_id = $1', [a]),
    () => /^Ankare 1 \(2026-02-02\): ett ärende som det förankrar är ändrat eller borttaget$/,
  ],
  [
    'a chain rewritten, and its heads in the anchors with it',
    async () => {
      await historia.rewrite(a, 3, whole);
      await historia.sql(
        `UPDATE anchor_heads h SET head = e.hash FROM events e
         WHERE h.case_id = $1 AND e.case_id = h.case_id AND e.seq = h.revision`,
        [a],
      );
    },
    () => /^Ankare 1 \(2026-02-02\): ett ärende som det förankrar är ändrat eller borttaget$/,
  ],
];

test.each(BENT)('%s is caught, and named', async (_what, bend, told) => {
  await bend();
  const report = await historia.audit();
  expect(report.broken).toBeGreaterThan(0);
  expect(report.faults[0]).toMatch(told());
});

/** Recomputes the anchors over what the heads say now, and signs them with a key of one's own. */
async function forgeAnchors(privateKey: KeyObject, name: string): Promise<void> {
  let previous = '0'.repeat(64);
  for (const nr of [1, 2]) {
    const { said } = await bodyOf(nr);
    const root = new Root();
    const { rows } = await historia.owner.query<{ caseId: string; revision: number; head: string }>(
      `SELECT case_id AS "caseId", revision, encode(head, 'hex') AS head FROM anchor_heads WHERE nr = $1
       ORDER BY case_id COLLATE "C"`,
      [nr],
    );
    for (const row of rows) root.add(row);
    const body = JSON.stringify({ ...said, root: root.hex(), previous, key: name });
    await historia.sql('UPDATE anchors SET body = $2, signature = $3 WHERE nr = $1', [
      nr,
      body,
      sign(null, Buffer.from(body), privateKey),
    ]);
    previous = hashOf(body);
  }
}

const rewritten = async (name?: string) => {
  await historia.rewrite(a, 3, whole);
  await historia.sql(
    `UPDATE anchor_heads h SET head = e.hash FROM events e
     WHERE h.case_id = $1 AND e.case_id = h.case_id AND e.seq = h.revision`,
    [a],
  );
  const key = generateKeyPairSync('ed25519');
  await forgeAnchors(key.privateKey, name ?? keyId(key.publicKey));
  return key;
};

test('chain and anchors rewritten and signed with another key are caught by whoever knows the right key', async () => {
  await rewritten();
  expect((await historia.audit()).faults[0]).toMatch(
    /^Ankare 1: det är signerat med en nyckel som inte är känd \([0-9a-f]{16}\)$/,
  );
});

test('chain and anchors rewritten under the right key’s name are caught by the signature', async () => {
  await rewritten(keyId(historia.key));
  expect((await historia.audit()).faults[0]).toBe('Ankare 1: texten är ändrad: signaturen stämmer inte');
});

test('without a key of its own the audit says loudly what it cannot see, and that is what it cannot see', async () => {
  const { publicKey } = await rewritten();
  await historia.exported(publicKey.export({ type: 'spki', format: 'pem' }).toString());
  const told = await historia.verified({ keys: [] });
  expect(told).toMatchObject({ broken: 0, notes: [expect.stringMatching(/^OBS: ingen nyckel är angiven/)] });
});

test('a case removed with its heads in the anchors is named by the copy outside the database', async () => {
  for (const table of ['events', 'anchor_heads'])
    await historia.sql(`DELETE FROM ${table} WHERE case_id = $1`, [a]);
  await historia.sql('DELETE FROM cases WHERE id = $1', [a]);
  const { faults } = await historia.audit({ copies: join(historia.folder, 'kopior') });
  expect(faults[0]).toMatch(/^Ankare 1 \(2026-02-02\): ett ärende som det förankrar/);
  expect(faults.at(-1)).toBe(
    `${a}: ärendet hade ${anchored - 1} händelser vid ankare 1 (2026-02-02), enligt kopian.`,
  );
});

test('the last anchor removed with all it held is caught by its copy, and a day later without it', async () => {
  await historia.sql('DELETE FROM anchors WHERE nr = 2');
  await historia.sql('DELETE FROM anchor_heads WHERE nr = 2');
  const { faults } = await historia.audit({ copies: join(historia.folder, 'kopior') });
  expect(faults).toContain('Ankare 2 finns i kopian men inte i databasen.');
  const { now } = historia;
  historia.now = new Date('2026-02-04T12:00:00.000Z');
  const later = await historia.audit();
  historia.now = now;
  expect(later.faults).toEqual([
    'Det senaste ankaret är från 2026-02-02 och exporten från 2026-02-04: senare ankare saknas.',
  ]);
});

test('one fault is told for each case, and the others are still read', async () => {
  await historia.sql(`UPDATE events SET body = body || ' ' WHERE seq = 2`);
  const report = await historia.audit();
  expect(report).toMatchObject({ cases: 3, broken: 3 });
  expect(report.faults).toEqual(
    historia.ids.map((id) => expect.stringMatching(`^${id}: händelse 2 är ändrad`)),
  );
});

test('archived quarters are read as the others, and what is bent in them is caught', async () => {
  const later = new Date('2028-05-01T00:00:00.000Z');
  for (const partition of await archivable(historia.owner, later, 2))
    await archivePartition(historia.owner, partition, historia.folder);
  expect(await historia.audit()).toMatchObject({ cases: 3, broken: 0 });
  await historia.owner.query('DROP TRIGGER stegvis_archived ON events_2026q1');
  await historia.sql(`UPDATE events SET body = body || ' ' WHERE case_id = $1 AND seq = 2`, [a]);
  expect((await historia.audit()).faults).toEqual([expect.stringMatching(`^${a}: händelse 2 är ändrad`)]);
}, 60_000);

describe('an export that is bent itself', () => {
  beforeEach(() => historia.exported());
  const lines = () => gunzipSync(readFileSync(historia.file)).toString().trimEnd().split('\n');
  const write = (text: readonly string[]) => writeFileSync(historia.file, gzipSync(`${text.join('\n')}\n`));

  test.each<[string, (all: string[]) => readonly string[], RegExp]>([
    ['without its last line', (rows) => rows.slice(0, -1), /den sista raden saknas/],
    ['without its first line', (rows) => rows.slice(1), /den första raden saknas/],
    [
      'of another kind',
      (rows) => [rows[0]!.replace('stegvis-historik', 'annat'), ...rows.slice(1)],
      /ingen export/,
    ],
    [
      'with a line that is none',
      (rows) => [...rows.slice(0, 5), 'x', ...rows.slice(5)],
      /^Rad 6 är ingen rad/,
    ],
    [
      'with an event before any case',
      (rows) => [rows[0]!, ...rows.filter((row) => row.startsWith('{"event"'))],
      /före sitt ärende/,
    ],
    [
      'with its cases in another order',
      (rows) => {
        const first = rows.findIndex((row) => row.startsWith('{"case"'));
        const second = rows.findIndex((row, n) => n > first && row.startsWith('{"case"'));
        return [
          ...rows.slice(0, first),
          ...rows.slice(second, -1),
          ...rows.slice(first, second),
          rows.at(-1)!,
        ];
      },
      /står inte på sin plats/,
    ],
  ])('%s is broken', async (_what, bend, told) => {
    write(bend(lines()));
    const report = await historia.verified();
    expect(report.broken).toBeGreaterThan(0);
    expect(report.faults.join('\n')).toMatch(told);
  });

  test('a case taken out of it whole is missed', async () => {
    const rows = lines();
    const first = rows.findIndex((row) => row.startsWith('{"case"'));
    const second = rows.findIndex((row, n) => n > first && row.startsWith('{"case"'));
    write([...rows.slice(0, first), ...rows.slice(second)]);
    expect((await historia.verified()).faults).toEqual([
      expect.stringMatching(/^Exporten är inte hel: raderna/),
      expect.stringMatching(/^Ankare 1 /),
      expect.stringMatching(/^Ankare 2 /),
    ]);
  });

  test('a file cut short, and one that is no archive at all, are broken', async () => {
    writeFileSync(historia.file, readFileSync(historia.file).subarray(0, -40));
    expect((await historia.verified()).faults.join()).toMatch(/inte hel/);
    writeFileSync(historia.file, 'no archive, but text for long enough to be seen as such');
    expect((await historia.verified()).faults).toEqual([expect.stringMatching(/inte hel \(Z_DATA_ERROR\)/)]);
  });
});

test('the commands export, verify offline and name the first altered row; nothing counted is a failure', async () => {
  const command = (name: string, args: readonly string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, ['-r', '@swc-node/register', `src/bin/${name}.ts`, ...args], {
      cwd: join(__dirname, '..', '..'),
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        STEGVIS_DIR: join(historia.folder, 'ingen'),
        ...env,
      },
    });
  const database = { DATABASE_URL: historia.kommun.database.appUrl };
  const file = join(historia.folder, 'export.jsonl.gz');
  const key = ['--key', join(historia.folder, 'anchor.key')];
  const counted = await historia.audit();
  expect(command('audit-export', [file], database)).toMatchObject({
    status: 0,
    stdout: `EXPORT cases=3 events=${counted.events} anchors=2\n`,
  });
  // Offline: no database at all. The wall clock is later than the anchors, and that is said.
  const verified = command('audit-verify', [file, ...key]);
  expect(verified.stdout).toMatch(/^Det senaste ankaret är från 2026-02-03/m);
  expect(verified.stdout).toMatch(new RegExp(`AUDIT cases=3 events=${counted.events} broken=1\\n$`));
  expect(verified.status).toBe(1);
  await historia.exported();
  expect(command('audit-verify', [historia.file, ...key])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(new RegExp(`AUDIT cases=3 events=${counted.events} broken=0\\n$`)),
  });
  await historia.sql(`UPDATE events SET body = body || ' ' WHERE case_id = $1 AND seq = 2`, [a]);
  const bent = command('audit-verify', key, database);
  expect(bent.stdout).toMatch(new RegExp(`^${a}: händelse 2 är ändrad`, 'm'));
  expect(bent.status).toBe(1);
  await historia.owner.query('TRUNCATE events, cases, anchors, anchor_heads');
  expect(command('audit-verify', key, database)).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/AUDIT cases=0 events=0 broken=0\n$/),
  });
  expect(command('audit-verify', [])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('DATABASE_URL'),
  });
  expect(command('audit-verify', ['--hjalp'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('--key'),
  });
  expect(command('audit-export', [])).toMatchObject({ status: 1, stderr: expect.stringContaining('FIL') });
}, 120_000);
