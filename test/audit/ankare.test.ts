/** The night's anchor: one a day whoever makes it, caught up when missed, copied out of the database, and watchful. */
import { generateKeyPairSync } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeAnchorKey, readAnchorKey, readPublicKey } from '../../src/audit/anchor-key';
import { parseBody } from '../../src/audit/anchor';
import { AnchorsStore } from '../../src/store/anchors.store';
import { openIncidents } from '../deadlines/workshop';
import { Historia } from './historia';

let historia: Historia;
beforeEach(async () => {
  historia = await Historia.open('ankare');
}, 60_000);
afterEach(() => historia.close());

const anchors = async () =>
  (await new AnchorsStore(historia.tjanst.pool).all()).map(({ body }) => parseBody(body)!);
const heads = async (nr: number) =>
  (await historia.owner.query('SELECT FROM anchor_heads WHERE nr = $1', [nr])).rowCount;

test('an anchor holds what has moved since the one before, and what is anchored in all', async () => {
  const [first, second] = await anchors();
  expect(first).toMatchObject({ nr: 1, day: '2026-02-02', cases: 3, heads: 3, previous: '0'.repeat(64) });
  expect(second).toMatchObject({ nr: 2, day: '2026-02-03', cases: 3, events: first!.events + 3, heads: 3 });
  historia.now = new Date('2026-02-04T03:30:00.000Z');
  await historia.anchoring().anchor();
  // One case has had one event since.
  expect((await anchors())[2]).toMatchObject({ nr: 3, heads: 1, events: second!.events + 1 });
  expect(await heads(3)).toBe(1);
  expect(await historia.audit({ copies: join(historia.folder, 'kopior') })).toMatchObject({
    anchors: 3,
    broken: 0,
  });
});

test('a day has one anchor, whoever makes it and however many at once', async () => {
  expect(await historia.anchoring().anchor()).toBe(false);
  historia.now = new Date('2026-02-04T03:30:00.000Z');
  const made = await Promise.all(Array.from({ length: 4 }, () => historia.anchoring().anchor()));
  expect(made.filter((one) => one)).toHaveLength(1);
  expect((await anchors()).map(({ nr }) => nr)).toEqual([1, 2, 3]);
});

test('a night that nobody worked is caught up by the next who looks, and one that is not over is waited for', async () => {
  historia.now = new Date('2026-02-04T12:30:00.000Z');
  await historia.anchoring().catchUp();
  expect(await anchors()).toHaveLength(2);
  historia.now = new Date('2026-02-06T12:30:00.000Z');
  await historia.anchoring().catchUp();
  expect((await anchors()).map(({ day }) => day)).toEqual(['2026-02-02', '2026-02-03', '2026-02-06']);
  expect(await historia.audit()).toMatchObject({ broken: 0 });
});

test('a day on which nothing happened is anchored too', async () => {
  for (const day of ['04', '05']) {
    historia.now = new Date(`2026-02-${day}T03:30:00.000Z`);
    await historia.anchoring().nightly();
  }
  expect((await anchors())[3]).toMatchObject({ nr: 4, heads: 0 });
  expect(await historia.audit()).toMatchObject({ anchors: 4, broken: 0 });
});

test('each anchor has a copy that is never written over, and one that differs is an incident', async () => {
  const dir = join(historia.folder, 'kopior');
  expect(readdirSync(dir).sort()).toEqual(['ankare-000001.jsonl', 'ankare-000002.jsonl']);
  const [file = ''] = readdirSync(dir)
    .sort()
    .map((name) => join(dir, name));
  expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(4);
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  await historia.anchoring().anchor();
  expect(await openIncidents(historia.tjanst.pool)).toEqual([]);
  // Bent in the database; the copy stays as it was.
  const before = readFileSync(file, 'utf8');
  await historia.sql(`UPDATE anchors SET body = replace(body, '"cases":3', '"cases":2') WHERE nr = 1`);
  await historia.sql('DELETE FROM anchors WHERE nr = 2');
  await historia.anchoring().anchor();
  expect(readFileSync(file, 'utf8')).toBe(before);
  const { rows } = await historia.tjanst.pool.query(
    `SELECT kind, ref FROM incidents WHERE status = 'open' ORDER BY ref`,
  );
  expect(rows).toContainEqual({ kind: 'ankare', ref: 'kopia 1' });
  // A copy that was lost is written again.
  rmSync(file);
  await historia.anchoring().anchor();
  expect(readdirSync(dir)).toContain('ankare-000001.jsonl');
});

test('a chain wound back or rewritten since its anchor is an incident the next night, with the case', async () => {
  const [bent = '', gone = '', rewritten = ''] = historia.ids;
  await historia.sql('DELETE FROM events WHERE case_id = $1 AND seq > 6', [bent]);
  await historia.sql(
    'UPDATE cases SET revision = 6, head = (SELECT hash FROM events WHERE case_id = $1 AND seq = 6) WHERE id = $1',
    [bent],
  );
  await historia.sql('DELETE FROM cases WHERE id = $1', [gone]);
  await historia.rewrite(rewritten, 2, (body) => `${body} `);
  historia.now = new Date('2026-02-04T03:30:00.000Z');
  await historia.anchoring().nightly();
  const { rows } = await historia.tjanst.pool.query<{ case: string; kind: string }>(
    `SELECT case_id AS case, kind FROM incidents WHERE status = 'open' AND case_id IS NOT NULL`,
  );
  expect(rows.map((row) => row.case).sort()).toEqual([...historia.ids]);
  expect(rows.every(({ kind }) => kind === 'ankare')).toBe(true);
});

test('without a key nothing is anchored, and an incident says so every night until there is one', async () => {
  historia.now = new Date('2026-02-04T03:30:00.000Z');
  const without = historia.anchoring(null, null);
  expect(await without.anchor()).toBe(false);
  for (let night = 0; night < 2; night += 1) await without.nightly();
  expect(await anchors()).toHaveLength(2);
  const { rows } = await historia.tjanst.pool.query(
    `SELECT kind, ref, detail FROM incidents WHERE status = 'open'`,
  );
  expect(rows).toEqual([
    { kind: 'ankare', ref: 'nyckel', detail: expect.stringContaining('ANCHOR_KEY_FILE') },
  ]);
});

test('an anchor whose copy cannot be written is made all the same, and the fault is told', async () => {
  historia.now = new Date('2026-02-04T03:30:00.000Z');
  const file = join(historia.folder, 'ingen-mapp');
  writeFileSync(file, '');
  await expect(historia.anchoring(undefined, file).nightly()).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect(await anchors()).toHaveLength(3);
});

test('a key is made once, for its owner alone, and one that cannot sign is refused by its file', () => {
  const dir = join(historia.folder, 'nycklar');
  mkdirSync(dir);
  const file = join(dir, 'a.key');
  makeAnchorKey(file);
  const { id } = readAnchorKey(file);
  makeAnchorKey(file);
  expect(readAnchorKey(file).id).toBe(id);
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  expect(() => readAnchorKey(`${file}.nej`)).toThrow(
    /a\.key\.nej går inte att använda: filen går inte att läsa \(ENOENT\)/,
  );
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = join(dir, 'rsa.key');
  writeFileSync(other, rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  expect(() => readAnchorKey(other)).toThrow(/inte av slaget Ed25519/);
  writeFileSync(other, readPublicKey(file).export({ type: 'spki', format: 'pem' }));
  expect(() => readAnchorKey(other)).toThrow(/ingen privat nyckel/);
  appendFileSync(file, 'x'.repeat(10));
  expect(() => readAnchorKey(join(dir))).toThrow(/EISDIR/);
});
