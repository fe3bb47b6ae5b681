/** Backup, erasure, restore (L12): whoever was erased after a copy was made does not come back with it. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { eraseAgain } from '../../src/access/erasure';
import { appendToLedger, ledgerIn, longerLedger, readLedger } from '../../src/access/erasure-ledger';
import { ClientKeys } from '../../src/access/keys';
import { erase } from '../../src/access/erasure';
import { createBackup } from '../../src/embedded/backup';
import { startPostgres, type RunningPostgres } from '../../src/embedded/postgres';
import { restoreBackup } from '../../src/embedded/restore';
import { dataSource, poolOf } from '../../src/store/data-source';
import { KlienterStore } from '../../src/store/klienter.store';
import { migrate } from '../../src/store/migrate';
import identities from '../../config/test-identities.json';
import { removeFolders, runBin, temporaryFolder } from './support/folders';

const MASTER = 'ab'.repeat(32);
const NAMN = 'Märkta Erasmusdotter';
const PERSONNUMMER = identities.personnummer[50]!;
const dir = join(temporaryFolder(), '.stegvis');
const target = join(temporaryFolder(), 'kopior');
const keysDir = join(dir, 'keys');
const said: string[] = [];
const say = (line: string) => void said.push(line);

let klient: string;
let kvar: string;
let before: string;
let ciphers: readonly Buffer[];

const started: RunningPostgres[] = [];
async function onDatabase<T>(
  folder: string,
  work: (pool: ReturnType<typeof poolOf>) => Promise<T>,
): Promise<T> {
  const postgres = await startPostgres({ dir: folder, log: () => undefined });
  started.push(postgres);
  await migrate(postgres.ownerUrl);
  const source = await dataSource({ url: postgres.appUrl, poolSize: 2 }).initialize();
  try {
    return await work(poolOf(source));
  } finally {
    await source.destroy();
    await postgres.stop();
    started.pop();
  }
}
afterEach(async () => {
  for (const postgres of started.splice(0)) await postgres.stop();
});
afterAll(removeFolders);

const order = (klientId: string) => ({
  klientId,
  grund: 'Gallring enligt SoL 16:1, beslut 14',
  beslutadAv: 'chef-1',
  kontrolleradAv: 'adm-1',
});
const backup = (day: string) => createBackup({ dir, target, now: new Date(`2026-11-${day}T09:00:00Z`), say });

beforeAll(async () => {
  const { keys, folder } = { keys: new ClientKeys(keysDir, MASTER), folder: dir };
  await onDatabase(folder, async (pool) => {
    const store = new KlienterStore(pool, keys);
    klient = (await store.keep('n1', { personnummer: PERSONNUMMER, namn: NAMN }, false)).id;
    kvar = (await store.keep('n1', { personnummer: identities.personnummer[51]!, namn: 'Kvar' }, false)).id;
    ciphers = (
      await pool.query<{ cipher: Buffer }>('SELECT cipher FROM klienter WHERE id = $1', [klient])
    ).rows.map(({ cipher }) => cipher);
  });
  before = await backup('20');
  await onDatabase(dir, (pool) =>
    erase(order(klient), { pool, keys, keysDir, settings: { 'disposal.rule': 'femAr' }, now: new Date() }),
  );
}, 120_000);

/** Every file below a folder. */
const files = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );

/** No byte of the person, and no key that opens what the database may still have of her. */
function expectGone(folder: string): void {
  const marks = [PERSONNUMMER, 'Erasmusdotter', 'erasmusdotter'].map((mark) => Buffer.from(mark));
  // As root, the data lies elsewhere.
  const data = realpathSync(join(folder, 'postgres', 'data'));
  const all = [...new Set([...files(folder), ...files(data)])];
  expect(all.length).toBeGreaterThan(500);
  for (const file of all) {
    const bytes = readFileSync(file);
    expect({ file, found: marks.filter((mark) => bytes.includes(mark)).map(String) }).toEqual({
      file,
      found: [],
    });
  }
  expect(all.filter((file) => file.includes(`${klient}.key`))).toEqual([]);
  const keys = new ClientKeys(join(folder, 'keys'), MASTER);
  for (const cipher of ciphers) expect(keys.decrypt(klient, cipher)).toBeNull();
  expect(keys.has(kvar)).toBe(true);
}

/** What the service does when it starts. */
const startAgain = (folder: string) =>
  onDatabase(folder, async (pool) => {
    const keys = new ClientKeys(join(folder, 'keys'), MASTER);
    await eraseAgain(pool, keys, join(folder, 'keys'));
    const { rows } = await pool.query<{ empty: boolean; names: number; registered: boolean }>(
      `SELECT cipher = '' AS empty, (SELECT count(*)::int FROM klient_index WHERE klient_id = k.id) AS names,
         EXISTS (SELECT FROM raderingar WHERE klient_id = k.id) AS registered FROM klienter k WHERE id = $1`,
      [klient],
    );
    const left = await pool.query('SELECT FROM klient_index WHERE klient_id = $1', [kvar]);
    return { ...rows[0], others: left.rowCount };
  });
const ERASED = { empty: true, names: 0, registered: true, others: 2 };

test('the copy from before has the person: without the ledger she would be back', () => {
  expect(files(before).some((file) => file.endsWith(`${klient}.key`))).toBe(true);
  expectGone(dir);
});

test('restored where the ledger lies, the copy brings nobody back: key, names and row are gone (L12)', async () => {
  said.length = 0;
  await restoreBackup({ backup: before, dir, force: true, now: new Date('2026-11-21T09:00:00Z'), say });
  expect(said).toContain('Raderingar: 1 i förteckningen, 1 efter kopian. De är gjorda igen.');
  expectGone(dir);
  expect(await startAgain(dir)).toEqual(ERASED);
  expectGone(dir);
}, 60_000);

test('a later backup has nothing of her, and leaves the ledger beside the copies for those that are older (L12)', async () => {
  const later = await backup('22');
  expect(files(later).some((file) => file.includes(`${klient}.key`))).toBe(false);
  // The whole installation is lost; only the backups are left.
  const elsewhere = join(temporaryFolder(), '.stegvis');
  await restoreBackup({ backup: before, dir: elsewhere, force: false, now: new Date(), say });
  expectGone(elsewhere);
  expect(await startAgain(elsewhere)).toEqual(ERASED);
}, 60_000);

test('without any ledger the restore says loudly what it does not know, and takes one that is given (L12)', async () => {
  const alone = join(temporaryFolder(), 'ensam');
  mkdirSync(alone);
  const copy = join(alone, 'kopia');
  const ledger = ledgerIn(target);
  const kept = readFileSync(ledger);
  rmSync(ledger);
  renameSync(before, copy);
  said.length = 0;
  const [one, two] = [join(temporaryFolder(), '.stegvis'), join(temporaryFolder(), '.stegvis')];
  await restoreBackup({ backup: copy, dir: one, force: false, now: new Date(), say });
  expect(said.join('\n')).toMatch(/^OBS: ingen förteckning över raderingar finns utanför kopian/m);
  expect(existsSync(join(one, 'keys', `${klient}.key`))).toBe(true);
  const given = join(alone, 'given.jsonl');
  writeFileSync(given, kept);
  const told = await runBin('restore.ts', [copy, '--raderingar', given], two);
  expect(told).toMatchObject({ code: 0, err: '' });
  expect(told.out).toContain('Raderingar: 1 i förteckningen, 1 efter kopian.');
  expectGone(two);
  const none = await runBin(
    'restore.ts',
    [copy, '--raderingar', `${given}.nej`],
    join(temporaryFolder(), 'x'),
  );
  expect(none).toMatchObject({ code: 1, err: expect.stringContaining('finns inte') });
  renameSync(copy, before);
  writeFileSync(ledger, kept);
}, 60_000);

test('keys that are put back from a copy of their own are erased again by what the database knows (L12)', async () => {
  await startAgain(dir);
  const copied = join(before, 'nycklar', 'klienter');
  rmSync(keysDir, { recursive: true });
  mkdirSync(keysDir);
  for (const name of readdirSync(copied))
    writeFileSync(join(keysDir, name), readFileSync(join(copied, name)));
  expect(existsSync(join(keysDir, `${klient}.key`))).toBe(true);
  expect(existsSync(ledgerIn(keysDir))).toBe(false);
  expect(await startAgain(dir)).toEqual(ERASED);
  expect(existsSync(join(keysDir, `${klient}.key`))).toBe(false);
}, 60_000);

describe('the ledger', () => {
  const entry = (nr: number) => ({ ...order(`k-${nr}`), klient: `k-${nr}`, at: '2026-11-22T09:00:00.000Z' });
  const ledger = (length: number) => {
    const file = join(temporaryFolder(), 'raderingar.jsonl');
    for (let n = 1; n <= length; n += 1) appendToLedger(file, entry(n));
    return file;
  };
  const bent = (change: (lines: string[]) => readonly string[]) => {
    const file = ledger(3);
    writeFileSync(file, `${change(readFileSync(file, 'utf8').trimEnd().split('\n')).join('\n')}\n`);
    return () => readLedger(file);
  };

  test('holds each erasure with the hash of the one before', () => {
    const file = ledger(3);
    expect(readLedger(file).map(({ nr, klient: of }) => [nr, of])).toEqual([
      [1, 'k-1'],
      [2, 'k-2'],
      [3, 'k-3'],
    ]);
    expect(readLedger(`${file}.ingen`)).toEqual([]);
  });

  test('cannot be changed, cut in the middle, turned round or added to by hand', () => {
    expect(bent((lines) => lines.map((line) => line.replace('beslut 14', 'beslut 15')))).toThrow(
      /ändrad på rad 1/,
    );
    expect(bent(([a = '', , c = '']) => [a, c])).toThrow(/ändrad på rad 2/);
    expect(bent(([a = '', b = '', c = '']) => [a, c, b])).toThrow(/ändrad på rad 2/);
    expect(bent((lines) => [...lines, lines[0]!])).toThrow(/ändrad på rad 4/);
    expect(bent((lines) => [...lines, '{"klient":"../x"}'])).toThrow(/ändrad på rad 4/);
  });

  test('forgets what a crash left of a line, and goes on', () => {
    const file = ledger(2);
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"v":1,"nr":3,"kl`);
    expect(readLedger(file)).toHaveLength(2);
    appendToLedger(file, entry(3));
    expect(readLedger(file)).toHaveLength(3);
  });

  test('of two the longer is taken, unless they tell different stories', () => {
    const [short, long] = [ledger(1), ledger(3)];
    expect(longerLedger(short, long)).toBe(long);
    expect(longerLedger(long, short)).toBe(long);
    const other = join(temporaryFolder(), 'raderingar.jsonl');
    appendToLedger(other, entry(9));
    expect(() => longerLedger(other, long)).toThrow(/säger emot varandra/);
  });
});
