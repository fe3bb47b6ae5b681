/** `npm run --silent token -- <user>`: the token and nothing else, or one clear sentence. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import type { RunningIdentity } from '../../src/embedded/identity';
import { end, removeFolders, runBin, startProcess, temporaryFolder, type Process } from './support/folders';

const dir = temporaryFolder();
let login: { process: Process; says: RunningIdentity };
const token = (...args: string[]) => runBin('token.ts', args, dir);

/** As npm start leaves it. */
function running(issuer: string, pid = process.pid): void {
  writeFileSync(join(dir, 'run.json'), JSON.stringify({ issuer, api: 'http://127.0.0.1:3000', pid }));
}

beforeAll(async () => {
  login = await startProcess('identity-process.ts', [dir, 'http://127.0.0.1:3000/']);
});
afterAll(async () => {
  await end(login);
  removeFolders();
});

test('before Stegvis is started it says so', async () => {
  const { code, out, err } = await token('ss-hisingen-1');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^Stegvis är inte igång i .*\. Starta det med npm start\.\n$/);
});

test('the token is all that is printed', async () => {
  running(login.says.issuer);
  const { code, out, err } = await token('fss-sydvast-1');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  expect(decodeJwt(out.trim())).toMatchObject({ sub: 'fss-sydvast-1', aud: 'urn:stegvis:api' });
});

test('an unknown user, or none, gets the list of those there are', async () => {
  running(login.says.issuer);
  for (const args of [['ss-molndal-1'], []]) {
    const { code, out, err } = await token(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(args.length > 0 ? 'Användaren ss-molndal-1 finns inte.' : 'Ange vem du vill vara');
    expect(err).toContain('granskare-1');
  }
});

test('what a killed service left behind does not count as running', async () => {
  const { issuer } = login.says;
  const silent = 'http://127.0.0.1:1';
  for (const leave of [() => running(issuer, 2 ** 22 - 1), () => running(silent)]) {
    leave();
    const { code, err } = await token('ss-hisingen-1');
    expect(code).toBe(1);
    expect(err).toContain('Stegvis är inte igång');
  }
});
