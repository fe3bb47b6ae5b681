/** A real backup, a reset, and a real restore; and every way in which a backup can be wrong. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { createBackup } from '../../src/embedded/backup';
import { startPostgres, type RunningPostgres } from '../../src/embedded/postgres';
import { restoreBackup } from '../../src/embedded/restore';
import { removeFolders, runBin, temporaryFolder } from './support/folders';

const NOW = new Date('2026-11-22T09:08:07Z');
const silent = () => undefined;
const dir = join(temporaryFolder(), '.stegvis');
const target = join(temporaryFolder(), 'kopior');
let backup: string;

const started: RunningPostgres[] = [];
const start = async (folder: string) => {
  const postgres = await startPostgres({ dir: folder, log: silent });
  started.push(postgres);
  return postgres;
};
afterEach(async () => {
  for (const postgres of started.splice(0)) await postgres.stop();
});
afterAll(removeFolders);

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  const postgres = await startPostgres({ dir, log: silent });
  await query(postgres.ownerUrl, "CREATE TABLE kept AS SELECT 'kvar' AS word");
  await postgres.stop();
  mkdirSync(join(dir, 'keys'));
  writeFileSync(join(dir, 'keys', 'klient-1.key'), 'wrapped key');
  writeFileSync(join(dir, 'master.key'), 'master key');
  backup = await createBackup({ dir, target, now: NOW, say: silent });
});

const restoreTo = (to: string, force = false, from = backup) =>
  restoreBackup({ backup: from, dir: to, force, now: NOW, say: silent });

/** A copy of the backup to spoil. */
function spoiled(spoil: (folder: string) => void): string {
  const folder = join(temporaryFolder(), 'kopia');
  mkdirSync(folder);
  for (const path of readdirSync(backup, { recursive: true, encoding: 'utf8' }).sort()) {
    const from = join(backup, path);
    if (statSync(from).isDirectory()) mkdirSync(join(folder, path));
    else writeFileSync(join(folder, path), readFileSync(from));
  }
  spoil(folder);
  return folder;
}

function flipByte(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

test('database and keys lie apart in a dated folder that only its owner can read', () => {
  expect(backup).toBe(join(target, 'stegvis-2026-11-22T09-08-07Z'));
  expect(readdirSync(backup).sort()).toEqual(['databas', 'manifest.json', 'manifest.sha256', 'nycklar']);
  expect(readdirSync(join(backup, 'nycklar')).sort()).toEqual(['klienter', 'master.key', 'secrets.json']);
  const database = readdirSync(join(backup, 'databas'), { recursive: true, encoding: 'utf8' });
  expect(database.filter((path) => path.endsWith('.key') || path.endsWith('secrets.json'))).toEqual([]);
  expect((statSync(target).mode & 0o777).toString(8)).toBe('700');
  expect(readFileSync(join(target, '.gitignore'), 'utf8')).toBe('*\n');
});

test('after a reset everything comes back: rows, keys and passwords', async () => {
  rmSync(dir, { recursive: true });
  await restoreTo(dir);
  const { ownerUrl, appUrl } = await start(dir);
  expect(await query(ownerUrl, 'SELECT word FROM kept')).toEqual([{ word: 'kvar' }]);
  expect(await query(appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(readFileSync(join(dir, 'keys', 'klient-1.key'), 'utf8')).toBe('wrapped key');
  expect(readFileSync(join(dir, 'master.key'), 'utf8')).toBe('master key');
});

test('the commands do the same, and end with a line that says what was done', async () => {
  const mine = join(temporaryFolder(), '.stegvis');
  const restored = await runBin('restore.ts', [backup], mine);
  expect(restored).toMatchObject({ code: 0, err: '' });
  expect(restored.out.trimEnd().split('\n').at(-1)).toBe(
    `Återställt till ${mine} från ${backup}, gjord 2026-11-22T09:08:07.000Z. Starta med npm start.`,
  );
  const copies = join(temporaryFolder(), 'kopior');
  const copied = await runBin('backup.ts', [copies], mine);
  expect(copied).toMatchObject({ code: 0, err: '' });
  expect(copied.out).toMatch(/^Kopierar databasen: [\d,]+ MB\n/);
  const last = copied.out.trimEnd().split('\n').at(-1) ?? '';
  expect(last).toMatch(/^Säkerhetskopian är klar: \S+ \(\d+ filer, [\d,]+ MB\)$/);
  const folder = /klar: (\S+)/.exec(last)?.[1] ?? '';

  // What came out is what went in, file by file.
  const files = (path: string) =>
    (JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as { files: unknown[] }).files;
  expect(files(folder)).toEqual(files(backup));
});

test('nothing is copied from a database that runs, and nothing put in its place', async () => {
  const running = join(temporaryFolder(), '.stegvis');
  await restoreTo(running);
  await start(running);
  const refused =
    /databasen \(process \d+\).* igång\. Starta Stegvis och stoppa det igen, och försök sedan igen\.$/;
  await expect(createBackup({ dir: running, target, now: new Date(), say: silent })).rejects.toThrow(refused);
  await expect(restoreTo(running, true)).rejects.toThrow(refused);
  expect(readdirSync(target).filter((name) => name !== '.gitignore')).toHaveLength(1);
});

test('nothing is copied while Stegvis itself runs, but a run that was killed does not stand in the way', async () => {
  const mine = join(temporaryFolder(), '.stegvis');
  const api = createServer();
  await new Promise<void>((done) => api.listen(0, '127.0.0.1', done));
  const { port } = api.address() as AddressInfo;
  mkdirSync(mine);
  writeFileSync(
    join(mine, 'run.json'),
    JSON.stringify({ issuer: 'http://127.0.0.1:1', api: `http://127.0.0.1:${port}`, pid: process.pid }),
  );
  await expect(restoreTo(mine, true)).rejects.toThrow(
    `är Stegvis (process ${process.pid}) igång. Stoppa Stegvis`,
  );
  await new Promise((done) => api.close(done));
  await restoreTo(mine, true);
  expect(existsSync(join(mine, 'run.json'))).toBe(false);
});

test('what is there is never overwritten: refused, or with --force moved aside', async () => {
  const place = temporaryFolder();
  const mine = join(place, '.stegvis');
  await restoreTo(mine);
  appendFileSync(join(mine, 'keys', 'klient-1.key'), ' changed since');
  await expect(restoreTo(mine)).rejects.toThrow(/är inte tom\. Lägg till --force/);
  await restoreTo(mine, true);
  expect(readFileSync(join(mine, 'keys', 'klient-1.key'), 'utf8')).toBe('wrapped key');
  const aside = join(place, '.stegvis-undan-2026-11-22T09-08-07Z');
  expect(readFileSync(join(aside, 'keys', 'klient-1.key'), 'utf8')).toBe('wrapped key changed since');
});

test.each<[string, (folder: string) => void, RegExp]>([
  [
    'one flipped byte in the database',
    (folder) => flipByte(join(folder, 'databas', 'global', 'pg_control'), 100),
    /databas\/global\/pg_control är skadad/,
  ],
  [
    'one flipped byte in a key',
    (folder) => flipByte(join(folder, 'nycklar', 'klienter', 'klient-1.key'), 3),
    /nycklar\/klienter\/klient-1\.key är skadad/,
  ],
  [
    'one flipped byte in the list',
    (folder) => flipByte(join(folder, 'manifest.json'), 40),
    /manifest\.json .*är skadad/,
  ],
  [
    'a file that is missing',
    (folder) => rmSync(join(folder, 'nycklar', 'secrets.json')),
    /nycklar\/secrets\.json saknas/,
  ],
  [
    'a folder that is missing',
    (folder) => rmSync(join(folder, 'databas', 'pg_notify'), { recursive: true }),
    /databas\/pg_notify saknas/,
  ],
  [
    'a file too many',
    (folder) => writeFileSync(join(folder, 'databas', 'extra'), 'x'),
    /databas\/extra finns inte i förteckningen/,
  ],
  [
    'a file cut short',
    (folder) => writeFileSync(join(folder, 'databas', 'PG_VERSION'), ''),
    /databas\/PG_VERSION har fel storlek/,
  ],
  ['no list at all', (folder) => rmSync(join(folder, 'manifest.json')), /är ingen säkerhetskopia av Stegvis/],
])('a backup with %s is refused by name, and nothing is touched', async (_case, spoil, told) => {
  const mine = join(temporaryFolder(), '.stegvis');
  await expect(restoreTo(mine, true, spoiled(spoil))).rejects.toThrow(told);
  expect(existsSync(mine)).toBe(false);
});

test('the folder to copy to must be another than the one that is copied', async () => {
  await expect(createBackup({ dir, target: join(dir, 'kopior'), now: NOW, say: silent })).rejects.toThrow(
    'Välj en annan mapp',
  );
});

test('with nothing to copy it says what to do instead', async () => {
  const { code, out, err } = await runBin('backup.ts', [], join(temporaryFolder(), 'tom'));
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/finns ingen inbyggd databas att kopiera\. Med DATABASE_URL .*\n$/);
});
