/** `npm start` as a newcomer meets it: first start, second start, kill -9, a taken port, reset, Ctrl-C. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startPostgres } from '../../src/embedded/postgres';
import { runningDatabase } from '../../src/embedded/running-database';
import { askOnce } from '../../chaos/postgres';
import { until } from '../deadlines/workshop';
import { V1, Webb } from '../api/support/webb';
import { testServer } from '../support/server';

const root = join(__dirname, '..', '..');
let folder: string;
let dir: string;
const started: Started[] = [];
const blocker = createServer();

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
}

function start(args: readonly string[] = [], env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, ['-r', '@swc-node/register', 'src/bin/start.ts', ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], STEGVIS_DIR: dir, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (text += data.toString()));
  const run = {
    child,
    output: () => text,
    exit: new Promise<number | null>((resolve) => child.once('exit', resolve)),
  };
  started.push(run);
  return run;
}

/** The address, once the service says that it is up. */
async function address(run: Started): Promise<string> {
  for (let n = 0; n < 600; n += 1) {
    const url = /(http:\/\/\S+)\/health\/ready/.exec(run.output())?.[1];
    if (url) return url;
    if (run.child.exitCode !== null) break;
    await delay(100);
  }
  throw new Error(`it did not start:\n${run.output()}`);
}

async function stop(run: Started, signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
  run.child.kill(signal);
  return run.exit;
}

/** The embedded server's own record of its process. */
const postmaster = (): number =>
  Number(readFileSync(join(dir, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Cases in the worklist of a demo user, through the API with a token of the demo login. */
async function tasksSeen(url: string, user = 'ss-hisingen-1'): Promise<number> {
  const token = spawn(process.execPath, ['-r', '@swc-node/register', 'src/bin/token.ts', user], {
    cwd: root,
    env: { PATH: process.env['PATH'], STEGVIS_DIR: dir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  token.stdout.on('data', (data: Buffer) => (text += data.toString()));
  expect(await new Promise((resolve) => token.once('exit', resolve))).toBe(0);
  const response = await fetch(`${url}/stegvis/v1/arbetslista?limit=100`, {
    headers: { authorization: `Bearer ${text.trim()}` },
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { tasks: unknown[] }).tasks.length;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stegvis-start-'));
  chmodSync(folder, 0o700); // as under a home that nobody else may enter
  dir = join(folder, '.stegvis');
});
afterAll(async () => {
  blocker.close();
  for (const run of started) if (run.child.exitCode === null) await stop(run, 'SIGKILL');
  const data = join(dir, 'postgres');
  if (existsSync(data)) {
    // As root the data lies elsewhere, behind a link; and a failed test may have left its server running.
    const left = await startPostgres({ dir, log: () => undefined });
    await left.stop();
    rmSync(realpathSync(data), { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
});

test('a first start brings a city; kill -9 of everything and a second start keep it; Ctrl-C leaves no process', async () => {
  const first = start();
  const url = await address(first);
  expect(first.output()).toContain('Fyller en liten stad med 40 ärenden');
  const seen = await tasksSeen(url);
  expect(seen).toBeGreaterThan(0);

  const webb = new Webb(url);
  await webb.logIn('ss-hisingen-1');
  expect((await webb.get(`${V1}/session`)).body).toMatchObject({ anvandare: 'ss-hisingen-1' });
  // The demo login tells the service by itself that somebody has logged out there.
  await webb.logOutAtLogin();
  expect((await webb.get(`${V1}/session`)).status).toBe(401);

  const twice = start();
  expect(await twice.exit).toBe(1);
  expect(twice.output()).toMatch(/körs redan/);

  const server = postmaster();
  process.kill(server, 'SIGKILL');
  await stop(first, 'SIGKILL');
  const second = start();
  const again = await address(second);
  expect(second.output()).not.toContain('Fyller');
  expect(await tasksSeen(again)).toBe(seen);
  const last = postmaster();
  expect(await stop(second)).toBe(0);
  expect(lives(last)).toBe(false);
}, 120_000);

test('a taken port is said, and the next free one used; --reset begins anew', async () => {
  blocker.listen(0, '127.0.0.1');
  await new Promise((resolve) => blocker.once('listening', resolve));
  const { port } = blocker.address() as AddressInfo;
  const run = start(['--reset'], { PORT: String(port) });
  const url = await address(run);
  expect(run.output()).toMatch(new RegExp(`Port ${port} är upptagen`));
  expect(run.output()).toContain('är borttaget');
  expect(run.output()).toContain('Fyller');
  expect(new URL(url).port).not.toBe(String(port));
  expect(await stop(run, 'SIGTERM')).toBe(0);
}, 120_000);

test('connections that answer nothing hold up Ctrl-C for 12 s and no longer: PostgreSQL is stopped, and the end is told', async () => {
  const run = start();
  let code: number | null;
  await address(run);
  const server = postmaster();
  const shutdowns = (): number =>
    readFileSync(join(dir, 'postgres', 'server.log'), 'utf8').split('received fast shutdown request').length;
  const before = shutdowns();
  const backends = await askOnce<{ pid: number }>(
    runningDatabase(dir)!.ownerUrl,
    `SELECT pid FROM pg_stat_activity WHERE usename = 'stegvis_app'`,
  );
  expect(backends.length).toBeGreaterThan(0);
  const signalAll = (signal: NodeJS.Signals): void => {
    for (const { pid } of backends) if (lives(pid)) process.kill(pid, signal);
  };
  signalAll('SIGSTOP');
  try {
    const asked = performance.now();
    const ended = stop(run);
    await until('PostgreSQL is asked to stop', () => shutdowns() > before, 20_000);
    expect(performance.now() - asked).toBeGreaterThan(11_000);
    signalAll('SIGCONT');
    code = await ended;
  } finally {
    signalAll('SIGCONT');
  }
  expect(lives(server)).toBe(false);
  // On a slow machine every question has by then been given up, and its connection with it: then all is closed.
  const left = /\nStegvis avslutades utan att allt hade stängts: .* inom 12 sekunder\.\n$/;
  expect([code, left.test(run.output())]).toEqual(code === 0 ? [0, false] : [1, true]);
  expect(run.output()).not.toMatch(/\n\s+at /);
}, 120_000);

test.each([
  [{ OIDC_ISSUER: 'http://127.0.0.1:9' }, /DATABASE_URL saknas/],
  [{ DATABASE_URL: 'mysql://x', OIDC_ISSUER: 'http://127.0.0.1:9' }, /DATABASE_URL ska vara/],
  [
    { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x', OIDC_ISSUER: 'http://127.0.0.1:9' },
    /databasen svarar inte/,
  ],
  [{ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' }, /OIDC_ISSUER saknas/],
])('a setting that is missing or wrong is one clear sentence and exit 1: %j', async (env, sentence) => {
  const run = start([], env);
  expect(await run.exit).toBe(1);
  expect(run.output()).toMatch(sentence);
  expect(run.output()).not.toMatch(/\n\s+at /);
});

test('with database and login of one’s own no embedded part starts', async () => {
  const away = join(folder, 'external');
  const run = start([], {
    STEGVIS_DIR: away,
    DATABASE_URL: testServer('TEST_PG_OWNER_URL'),
    OIDC_ISSUER: testServer('TEST_OIDC_ISSUER'),
  });
  const url = await address(run);
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  expect(existsSync(join(away, 'postgres'))).toBe(false);
  expect(await stop(run)).toBe(0);
}, 60_000);
