/** The clients' keys: erased for every process within seconds, never made anew, and kept when the master key changes. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { derive, encrypt } from '../../src/access/key-files';
import { ClientKeys } from '../../src/access/keys';
import { rotateMaster } from '../../src/access/keys-rotate';
import { loadConfig } from '../../src/config';

const OLD = 'ab'.repeat(32);
const NEW = 'cd'.repeat(32);
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'stegvis-nycklar-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('a process that knows a key stops reading within five seconds of its erasure by another (L12)', async () => {
  const [one, other] = [new ClientKeys(dir, OLD), new ClientKeys(dir, OLD)];
  const sealed = one.encrypt('k-1', 'hemligt');
  expect(other.decrypt('k-1', sealed)).toBe('hemligt');
  one.erase('k-1');
  expect(one.decrypt('k-1', sealed)).toBeNull();
  const erased = performance.now();
  while (other.decrypt('k-1', sealed) !== null && performance.now() - erased < 10_000) await delay(50);
  expect(performance.now() - erased).toBeLessThan(5_000);
  expect([one.has('k-1'), one.isErased('k-1'), other.isErased('k-2')]).toEqual([false, true, false]);
});

test('a key that is still there is read on, however long it is known', async () => {
  const keys = new ClientKeys(dir, OLD);
  const sealed = keys.encrypt('k-1', 'text');
  await delay(3_200);
  expect(keys.decrypt('k-1', sealed)).toBe('text');
});

test('nobody writes about an erased client again, and no key is made in her place (L12)', () => {
  const keys = new ClientKeys(dir, OLD);
  keys.encrypt('k-1', 'text');
  keys.erase('k-1');
  keys.erase('k-1');
  expect(() => keys.encrypt('k-1', 'mer')).toThrow(/gallrade/);
  expect(() => new ClientKeys(dir, OLD).encrypt('k-1', 'mer')).toThrow(/gallrade/);
  expect(readdirSync(dir).sort()).toEqual(['index.wrapped', 'k-1.gallrad']);
});

test('a folder that is not mounted is a fault, and looks like nobody’s erasure', () => {
  const [keys, other] = [new ClientKeys(dir, OLD), new ClientKeys(dir, OLD)];
  const sealed = keys.encrypt('k-1', 'text');
  for (const name of readdirSync(dir)) rmSync(join(dir, name));
  expect(() => keys.encrypt('k-2', 'text')).toThrow(/index\.wrapped/);
  expect(() => other.decrypt('k-1', sealed)).toThrow(/index\.wrapped/);
});

describe('the master key', () => {
  const opened = (keys: ClientKeys, sealed: Buffer) => [
    keys.decrypt('k-1', sealed),
    keys.fingerprint('x').toString('hex'),
  ];

  test('is exchanged step by step with both in use, and what was sealed and found before still is', () => {
    const first = new ClientKeys(dir, OLD);
    const sealed = first.encrypt('k-1', 'text');
    const same = ['text', first.fingerprint('x').toString('hex')];
    // 1: every process knows the new one. 2: every process uses it.
    const second = new ClientKeys(dir, OLD, NEW);
    const third = new ClientKeys(dir, NEW, OLD);
    const late = third.encrypt('k-2', 'sent');
    for (const keys of [second, third]) expect(opened(keys, sealed)).toEqual(same);
    expect(second.decrypt('k-2', late)).toBe('sent');
    // 3: every key is wrapped under it. 4: the old one is forgotten.
    expect(rotateMaster(dir, OLD, NEW)).toEqual({ rotated: 2, already: 1, broken: [] });
    expect(rotateMaster(dir, OLD, NEW)).toEqual({ rotated: 0, already: 3, broken: [] });
    const last = new ClientKeys(dir, NEW);
    expect(opened(last, sealed)).toEqual(same);
    expect(last.decrypt('k-2', late)).toBe('sent');
    expect(() => new ClientKeys(dir, OLD)).toThrow(/KEYS_MASTER/);
  });

  test('that opens nothing in the folder is refused at start', () => {
    new ClientKeys(dir, OLD).encrypt('k-1', 'text');
    expect(() => new ClientKeys(dir, NEW)).toThrow(/Huvudnyckeln \(KEYS_MASTER\) öppnar inte index\.wrapped/);
  });

  test('of a folder from before the index key had a file: the one that opens its keys gives the index key', () => {
    writeFileSync(join(dir, 'k-1.key'), encrypt(derive(OLD, 'wrap'), Buffer.alloc(32, 7), 'k-1'));
    const before = new ClientKeys(mkdtempSync(join(tmpdir(), 'stegvis-nycklar-')), OLD).fingerprint('x');
    expect(new ClientKeys(dir, NEW, OLD).fingerprint('x')).toEqual(before);
  });

  test('a key that neither opens is named and left, and an erased one does not come back', () => {
    const keys = new ClientKeys(dir, OLD);
    for (const id of ['k-1', 'k-2']) keys.encrypt(id, 'text');
    writeFileSync(join(dir, 'k-2.key'), 'skadad');
    writeFileSync(join(dir, 'k-1.gallrad'), '');
    expect(rotateMaster(dir, OLD, NEW)).toEqual({ rotated: 2, already: 0, broken: ['k-2.key'] });
    expect(readdirSync(dir).sort()).toEqual(['index.wrapped', 'k-1.gallrad', 'k-2.key']);
    expect(readFileSync(join(dir, 'k-2.key'), 'utf8')).toBe('skadad');
  });

  const rotate = (env: Record<string, string>) =>
    spawnSync(process.execPath, ['-r', '@swc-node/register', 'src/bin/keys-rotate.ts'], {
      cwd: join(__dirname, '..', '..'),
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], STEGVIS_DIR: dir, ...env },
    });

  test('the command wraps under the new one, from the environment or a mounted file, and fails on nothing', () => {
    const sealed = new ClientKeys(dir, OLD).encrypt('k-1', 'text');
    const file = join(dir, 'ny.hex');
    writeFileSync(file, `${NEW}\n`);
    expect(rotate({ KEYS_DIR: dir, KEYS_MASTER_FILE: file, KEYS_MASTER_OTHER: OLD })).toMatchObject({
      status: 0,
      stdout: 'KEYS rotated=2 already=0 broken=0\n',
    });
    expect(new ClientKeys(dir, NEW).decrypt('k-1', sealed)).toBe('text');
    expect(rotate({ KEYS_DIR: dir, KEYS_MASTER: NEW }).stderr).toMatch(/KEYS_MASTER_OTHER/);
    const empty = mkdtempSync(join(dir, 'tom-'));
    expect(rotate({ KEYS_DIR: empty, KEYS_MASTER: NEW, KEYS_MASTER_OTHER: OLD })).toMatchObject({
      status: 1,
      stdout: 'KEYS rotated=0 already=0 broken=0\n',
    });
  });

  test('of the embedded default is made anew by the command, also when it was cut off before', () => {
    const keysDir = join(dir, 'keys');
    writeFileSync(join(dir, 'master.key'), OLD);
    const sealed = new ClientKeys(keysDir, OLD).encrypt('k-1', 'text');
    writeFileSync(join(dir, 'master.key.ny'), NEW);
    rotateMaster(keysDir, OLD, NEW);
    expect(rotate({})).toMatchObject({ status: 0, stdout: 'KEYS rotated=0 already=2 broken=0\n' });
    expect(readFileSync(join(dir, 'master.key'), 'utf8')).toBe(NEW);
    expect(existsSync(join(dir, 'master.key.ny'))).toBe(false);
    expect(rotate({})).toMatchObject({ status: 0, stdout: 'KEYS rotated=2 already=0 broken=0\n' });
    const master = readFileSync(join(dir, 'master.key'), 'utf8');
    expect(new ClientKeys(keysDir, master).decrypt('k-1', sealed)).toBe('text');
  }, 60_000);
});

test('the master key comes from the environment or from a file, and never from both', () => {
  const file = join(dir, 'master.hex');
  writeFileSync(file, `${OLD}\n`);
  const rest = {
    DATABASE_URL: 'postgres://x/y',
    OIDC_ISSUER: 'https://x.example',
    KEYS_DIR: dir,
    MAIL_DIR: dir,
  };
  expect(loadConfig({ ...rest, KEYS_MASTER_FILE: file }).keys).toEqual({ dir, master: OLD, other: null });
  expect(loadConfig({ ...rest, KEYS_MASTER: NEW, KEYS_MASTER_OTHER_FILE: file }).keys.other).toBe(OLD);
  expect(() => loadConfig({ ...rest, KEYS_MASTER: NEW, KEYS_MASTER_FILE: file })).toThrow(/båda satta/);
  expect(() => loadConfig({ ...rest, KEYS_MASTER_FILE: `${file}.nej` })).toThrow(
    /KEYS_MASTER_FILE går inte att läsa \(ENOENT\)/,
  );
  writeFileSync(file, 'kort');
  expect(() => loadConfig({ ...rest, KEYS_MASTER_FILE: file })).toThrow(
    /KEYS_MASTER ska vara 64 hexadecimala/,
  );
});
