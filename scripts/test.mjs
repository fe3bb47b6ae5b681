// `npm test [-- jest arguments]` and `npm run proofs`, likewise: starts servers of its own – PostgreSQL, the demo
// login, Redis – in a temporary folder, runs jest against them, and takes everything away again. It never touches a
// server that it did not start, and the tests never see one: the addresses of others are taken out of the
// environment. Without a lane both kinds of tests are run. Where memory can be used as a disk it is: a test's database
// is some hundred files that are made and removed again, which costs a file system as much as the tests themselves.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { freemem, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const require = createRequire(import.meta.url);
require('@swc-node/register');
const { Client } = require('pg');
const { loadOrganisation } = require('../src/access/organisation');
const { freePort } = require('../src/embedded/folder');
const { startIdentity } = require('../src/embedded/identity');
const { startPostgres } = require('../src/embedded/postgres');
const { LONGEST } = require('./sequencer.cjs');

/**
 * How the files are shared out over runs of jest's: as few as can be, since each loads the whole service (three seconds of
 * work), the great ones first and small ones last, so that its workers end at about the same time.
 */
const SHARES = [5, 5, 5, 3, 3, 3, 1, 1, 1];

/** Those that start and kill whole processes, shared out over the commits: a long one with a short one. */
const TURNS = [
  ['embedded/start.proof.ts', 'embedded/stories.proof.ts'],
  ['api/flera-processer.proof.ts', 'embedded/radering.proof.ts'],
  ['replay/database.proof.ts', 'embedded/backup.proof.ts'],
  ['verify/tre-ar.proof.ts', 'api/trangsel.proof.ts'],
  ['import/import.proof.ts', 'api/radering.proof.ts'],
  ['embedded/postgres.proof.ts', 'api/start.proof.ts'],
];

/** What must be free, in memory and in what of it serves as a disk, for the tests to work there. */
const ROOM = 6 * 1024 ** 3;

const folder = mkdtempSync(join(inMemory() ?? tmpdir(), 'stegvis-test-'));
chmodSync(folder, 0o711); // as root, PostgreSQL runs as nobody and must get through
const home = join(folder, 'home');
/** Temporary files of the tests. */
const temporary = join(folder, 'tmp');
mkdirSync(temporary);
chmodSync(temporary, 0o1777);
const stops = [];
let jest;
let signalled;

// Ends what is left if this process is killed outright; see test-guard.mjs.
const guard = spawn(process.execPath, [join(root, 'scripts', 'test-guard.mjs'), folder], {
  detached: true,
  stdio: ['pipe', 'ignore', 'ignore'],
});
guard.stdin.on('error', () => undefined);
guard.unref();
guard.stdin.unref();

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    signalled ??= signal;
    jest?.kill(signal);
  });
}

let code = 1;
try {
  const [lane, ...args] = process.argv.slice(2);
  const named = /^--lane=(.+)$/.exec(lane ?? '')?.[1];
  code = await run(named ? ofLane(named, args) : process.argv.slice(2));
} catch (error) {
  console.error(error);
} finally {
  for (const stop of stops.reverse()) await stop().catch((error) => console.error(error));
  // Servers of a test that was ended may still be leaving.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
process.exit(signalled ? 1 : code);

/** Jest's arguments for the tests of a lane, or for those of them under the paths that are given. */
function ofLane(lane, args) {
  const kind = { tests: 'test', proofs: 'proof' }[lane];
  const turn = args.find((arg) => arg.startsWith('--turn='));
  if (turn) return [...ofTurn(Number(turn.slice('--turn='.length))), ...args.filter((arg) => arg !== turn)];
  const paths = args.filter((arg) => existsSync(arg));
  if (kind === 'test' && paths.length === 0) return [...together(), ...args];
  const patterns = paths.length === 0 ? [''] : paths.map((path) => `(?=.*${path.replaceAll('.', '\\.')})`);
  return [
    ...patterns.map((pattern) => `^${pattern}.*\\.${kind}\\.ts$`),
    ...args.filter((arg) => !paths.includes(arg)),
  ];
}

/** The files of a kind below test/, but for those of packages that are installed there. */
function filesOf(kind) {
  return readdirSync(join(root, 'test'), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(`.${kind}.ts`) && !name.includes('node_modules/'))
    .sort();
}

/**
 * The proofs of each change: those that the product stands on, and some of those that start and kill whole processes. The
 * others are named, and run with the commits beside.
 */
function ofTurn(turn) {
  const left = TURNS.filter((_, n) => n !== turn % TURNS.length).flat();
  const gone = left.filter((name) => !existsSync(join(root, 'test', name)));
  if (gone.length > 0)
    throw new Error(`TURNS in scripts/test.mjs names what is not there: ${gone.join(', ')}`);
  console.warn(`SKIPPED with this commit, run by npm run proofs: ${left.join(', ')}`);
  return filesOf('proof')
    .filter((name) => !left.includes(name))
    .map((name) => `/test/${name.replaceAll('.', '\\.')}$`);
}

/**
 * All tests, many files to a run of jest's: what they all import is then loaded once for them together. Each stands in a
 * block of its own, with its own world. Those that take long are dealt first, and so to the runs that begin first.
 */
function together() {
  const to = join(folder, 'grupper');
  mkdirSync(to);
  const files = filesOf('test');
  const inTurn = [
    ...LONGEST.filter((name) => files.includes(name)),
    ...files.filter((name) => !LONGEST.includes(name)),
  ];
  // One round gives each run as many files as its share, one at a time, so that neighbours are spread.
  const round = Array.from({ length: Math.max(...SHARES) }, (_, turn) =>
    SHARES.flatMap((share, group) => (turn < share ? [group] : [])),
  ).flat();
  SHARES.forEach((_, group) => {
    const blocks = inTurn
      .filter((_name, n) => round[n % round.length] === group)
      .map(
        (name) =>
          `describe(${JSON.stringify(`test/${name}`)}, () => void require(${JSON.stringify(join(root, 'test', name))}));`,
      );
    writeFileSync(join(to, `grupp-${group}.test.ts`), `${blocks.join('\n')}\n`);
  });
  return [
    ...['--roots', join(root, 'test'), '--roots', to],
    ...['--testPathPatterns', 'grupp-\\d+\\.test\\.ts$'],
  ];
}

/** A folder in memory with room for the databases; null where there is none, as in a container with the usual 64 MB. */
function inMemory() {
  const place = '/dev/shm';
  if (process.platform !== 'linux' || !existsSync(place) || freemem() < ROOM) return null;
  const { bavail, bsize } = statfsSync(place);
  return bavail * bsize < ROOM ? null : place;
}

async function run(args) {
  const postgres = await startPostgres({ dir: home, log: () => undefined });
  stops.push(() => postgres.stop());
  await hurry(postgres.superUrl);
  const identity = await startIdentity({
    dir: home,
    users: loadOrganisation().users,
    redirectUris: ['http://127.0.0.1:3000/', 'https://stegvis.example/stegvis/v1/session/retur'],
    log: (line) => line.startsWith('Fel') && console.error(line),
  });
  stops.push(() => identity.stop());
  const redisUrl = await startRedis();
  if (signalled) return 1;

  const environment = { ...process.env };
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'OIDC_ISSUER', 'STEGVIS_DIR']) delete environment[name];
  // What jest has compiled is kept where it lies by default, for the next time.
  const cache = `--cacheDirectory=${join(tmpdir(), `stegvis-jest-${process.getuid?.() ?? 0}`)}`;
  jest = spawn(process.execPath, [require.resolve('jest/bin/jest'), ...args, cache], {
    stdio: 'inherit',
    env: {
      ...environment,
      TMPDIR: temporary,
      TEST_PG_SUPER_URL: postgres.superUrl,
      TEST_PG_OWNER_URL: postgres.ownerUrl,
      TEST_PG_APP_URL: postgres.appUrl,
      TEST_PG_PORT: String(postgres.port),
      TEST_OIDC_ISSUER: identity.issuer,
      TEST_OIDC_CLI_SECRET: identity.cliClientSecret,
      ...(redisUrl && { TEST_REDIS_URL: redisUrl }),
    },
  });
  return new Promise((done, failed) => {
    jest.once('error', failed);
    jest.once('exit', (exitCode) => done(exitCode ?? 1));
  });
}

/** The server need not outlive the machine, only its processes: what a kill leaves is the same without fsync. */
async function hurry(url) {
  const client = new Client(url);
  await client.connect();
  for (const name of ['fsync', 'full_page_writes']) await client.query(`ALTER SYSTEM SET ${name} = off`);
  await client.query('SELECT pg_reload_conf()');
  await client.end();
}

/** A Redis without persistence. Where there is none, the tests say loudly what they could not show. */
async function startRedis() {
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    console.warn('SKIPPED: Redis lane, redis-server is not installed. Queues are tested on PostgreSQL only.');
    return undefined;
  }
  const port = await freePort();
  const options = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    pidfile: join(folder, 'redis.pid'),
    save: '',
    appendonly: 'no',
  };
  const server = spawn(
    'redis-server',
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: ['ignore', 'ignore', 'inherit'], detached: true },
  );
  const exited = new Promise((done) => server.once('exit', done));
  server.once('error', (error) => console.error(error));
  stops.push(async () => {
    server.kill('SIGTERM');
    await exited;
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answersPing(port)) return `redis://127.0.0.1:${port}`;
    await delay(50);
  }
  throw new Error(`redis-server did not answer on port ${port}`);
}

function answersPing(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (data) => {
      socket.destroy();
      done(data.toString().startsWith('+PONG'));
    });
    socket.once('error', () => done(false));
  });
}
