/**
 * The command itself, in processes of its own: killed in the middle and run again it ends where it would have ended, and
 * a city of cases has the proportions of week 40. The full lane is `npm run import -- --generate 7000` by hand.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDate } from '../../machines/calendar';
import { PROCESSES } from '../../machines/registry';
import { replayDatabase } from '../../src/engine/replay-database';
import { lasFil } from '../../src/import/las';
import { skrivEnskilt, somText } from '../../src/import/skriv';
import { v40 } from '../../src/import/v40';
import { ImportStore } from '../../src/store/import.store';
import { ROOT } from '../embedded/support/folders';
import { filen, Kommun, MASTER } from './kommun';

// Whole processes, on whatever machine.
jest.setTimeout(120_000);

const ANTAL = 100;
/** Cases of one transaction (src/import/importera.ts). */
const OMGANG = 50;

let kommun: Kommun;
beforeEach(async () => {
  kommun = await Kommun.open();
});
afterEach(() => kommun.close());

const starta = (...args: readonly string[]) =>
  spawn(
    process.execPath,
    ['-r', '@swc-node/register', join(ROOT, 'src', 'bin', 'import.ts'), ...args, '--operator', 'drift-1'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        DATABASE_URL: kommun.database.appUrl,
        KEYS_DIR: join(kommun.mapp, 'keys'),
        KEYS_MASTER: MASTER,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );

/** Runs the command to its end. */
async function kor(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly sist: string; readonly ut: string }> {
  const child = starta(...args);
  child.stderr.resume();
  let ut = '';
  child.stdout.on('data', (chunk: Buffer) => (ut += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ut, sist: ut.trimEnd().split('\n').at(-1) ?? '' };
}

const arenden = (): Promise<number> => kommun.svar('SELECT count(*)::int FROM cases');

test('an import that is killed goes on where it was, and ends as if it had not been (R117)', async () => {
  const fil = join(kommun.mapp, 'stad.csv');
  // The command takes the day it is.
  skrivEnskilt(fil, somText(filen(ANTAL, 5, localDate(new Date().toISOString())), 'csv'));
  const child = starta('--file', fil);
  child.stdout.resume();
  child.stderr.resume();
  const slut = once(child, 'exit');
  while ((await arenden()) === 0) await new Promise(setImmediate);
  child.kill('SIGKILL');
  await slut;
  const kvar = await arenden();
  // Whole batches, and not all of them.
  expect(kvar % OMGANG).toBe(0);
  expect(kvar).toBeLessThan(ANTAL);
  expect(await kommun.svar(`SELECT count(*)::int FROM import_rader`)).toBe(kvar);

  const igen = await kor('--file', fil);
  expect(igen.sist).toBe(`IMPORT rows=${ANTAL} imported=${ANTAL - kvar} skipped=${kvar} refused=0`);
  expect(await arenden()).toBe(ANTAL);
  expect(await replayDatabase(kommun.pool, PROCESSES)).toMatchObject({ cases: ANTAL, differing: 0 });
  const rapport = v40(await new ImportStore(kommun.pool).bedomningar('anvisning'));
  expect(rapport).toMatch(
    /^V40 cases=9\d inom18=3[3-7]\.\d fran19=3[5-9]\.\d ejForvantad=[67]\.\d okand=2[0-3]\.\d$/,
  );
});

test('the command refuses a file with faults as a whole, and takes the right rows when told to', async () => {
  const fil = join(kommun.mapp, 'stad.csv');
  expect((await kor('--generate', '12', '--seed', '2', '--out', fil)).sist).toBe('GENERATE rows=12 seed=2');
  expect(statSync(fil).mode & 0o777).toBe(0o600);
  const text = readFileSync(fil, 'utf8');
  const trasig = join(kommun.mapp, 'trasig.csv');
  writeFileSync(trasig, text.replace('T-00003;', 'T-00003;9').replace(';sf-centrum;', ';sf-norr;'));
  const nej = await kor('--file', trasig);
  expect(nej).toMatchObject({ code: 1, sist: 'IMPORT rows=12 imported=0 skipped=0 refused=2' });
  expect(nej.ut).toContain('Inget är importerat');
  expect(await arenden()).toBe(0);
  expect(statSync(`${trasig}.fel.csv`).mode & 0o777).toBe(0o600);
  const ja = await kor('--file', trasig, '--bara-riktiga');
  expect(ja.sist).toBe('IMPORT rows=12 imported=10 skipped=0 refused=2');
  expect((await kor('--rapport')).sist).toMatch(/^V40 cases=\d+ /);
  const kvar = lasFil(`${trasig}.rest.csv`).rader.map(({ text: rad }) => rad.externt_id);
  expect(kvar).toHaveLength(2);
  expect(kvar).toContain('T-00003');
});
