/** The check for viruses against a server that speaks clamd's protocol: clean is said in one way, all else fails closed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config';
import { KontrollFel, viruskontroll } from '../../src/files/viruskontroll';
import { clamd, EICAR, type Clamd } from './clamd';

let server: Clamd;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'stegvis-clamd-'));
  server = await clamd();
});
afterAll(async () => {
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
});
beforeEach(() => server.svara('som-clamd'));

async function* fil(...delar: (Buffer | string)[]): AsyncGenerator<Buffer> {
  for (const del of delar) yield Buffer.from(del);
}
async function* stor(bytes: number): AsyncGenerator<Buffer> {
  for (let sent = 0; sent < bytes; sent += 262_116) yield Buffer.alloc(262_116, 1);
}
/** What ends well may take its time on a loaded machine; a fault is waited for no longer than it must. */
const kontrollera = (innehall: AsyncIterable<Buffer>, tider = { tystMs: 20_000, helaMs: 40_000 }) =>
  viruskontroll(server.adress, tider)(innehall);
const felet = async (innehall: AsyncIterable<Buffer>): Promise<string> => {
  const fel: unknown = await kontrollera(innehall, { tystMs: 300, helaMs: 600 }).catch(
    (error: unknown) => error,
  );
  if (!(fel instanceof KontrollFel)) throw new Error(`no fault but ${JSON.stringify(fel)}`);
  return fel.code;
};

test('a clean file is clean, and what was checked is every byte of it', async () => {
  expect(await kontrollera(stor(3_000_000))).toEqual({ svar: 'ren', kontrollerad: true });
  expect(server.senast()).toBe(12 * 262_116);
});

test('the test virus is found, also across two parts, and it has its name', async () => {
  const fynd = { svar: 'smittad', fynd: 'Eicar-Test-Signature' };
  expect(await kontrollera(fil(EICAR))).toEqual(fynd);
  expect(await kontrollera(fil(EICAR.slice(0, 20), EICAR.slice(20)))).toEqual(fynd);
});

test('a unix socket is asked as well', async () => {
  const annan = await clamd(join(dir, 'clamd.sock'));
  expect(await viruskontroll(annan.adress)(fil(EICAR))).toMatchObject({ svar: 'smittad' });
  await annan.stop();
});

test.each([
  ['says nothing', 'tyst', 'svarar-inte'],
  ['goes on without end', 'droppar', 'for-langsam'],
  ['hangs up', 'lagger-pa', /^(avbruten|EPIPE|ECONNRESET)$/],
  ['hangs up in the middle of its answer', 'halvt-svar', 'avbruten'],
  ['says something else', 'skrap', 'obegripligt-svar'],
  ['says OK about something else', 'annat-ok', 'obegripligt-svar'],
  ['says too much', 'pladdrar', 'for-langt-svar'],
] as const)('a check that %s is no check', async (_what, satt, code) => {
  server.svara(satt);
  expect(await felet(fil('hej'))).toMatch(code);
});

test('a file that is larger than the check takes is not checked, and that is said', async () => {
  expect(await felet(stor(6_000_000))).toBe('for-stor-for-kontrollen');
});

test('nobody there, or nothing set, is no check', async () => {
  const borta = await clamd();
  await borta.stop();
  await expect(viruskontroll(borta.adress)(fil('hej'))).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await expect(viruskontroll(null)(fil('hej'))).rejects.toMatchObject({ code: 'inte-installd' });
});

test('what is wrong with the file itself is not blamed on the check', async () => {
  const trasig = async function* (): AsyncGenerator<Buffer> {
    yield Buffer.from('hej');
    throw new Error('Filen saknar del 2 av 3.');
  };
  await expect(kontrollera(trasig())).rejects.toThrow('Filen saknar del 2 av 3.');
});

describe('the setting', () => {
  const med = (VIRUSKONTROLL: string) =>
    loadConfig({
      DATABASE_URL: 'postgres://stegvis_app@localhost/stegvis?sslmode=disable',
      OIDC_ISSUER: 'https://idp.goteborg.example',
      KEYS_DIR: dir,
      KEYS_MASTER: 'ab'.repeat(32),
      MAIL_DIR: dir,
      VIRUSKONTROLL,
    }).viruskontroll;

  test.each(['ingen', 'clamd://127.0.0.1:3310', 'clamd://[::1]:3310', 'clamd:///run/clamav/clamd.ctl'])(
    '%s is one',
    (adress) => expect(med(adress)).toBe(adress),
  );

  test.each(['nej', 'http://127.0.0.1:3310', 'clamd://127.0.0.1', 'clamd://', 'clamd:///'])(
    '%s is none, and stops the start',
    (adress) => expect(() => med(adress)).toThrow(/VIRUSKONTROLL ska vara clamd:/),
  );

  test('without it there is none', () => {
    expect(med('')).toBeNull();
  });
});

test('a municipality that has chosen to have nothing checked is told so of each file', async () => {
  expect(await viruskontroll('ingen')(fil(EICAR))).toEqual({ svar: 'ren', kontrollerad: false });
});
