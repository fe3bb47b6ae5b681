/**
 * The embedded PostgreSQL, really started, killed and started again. What was acknowledged is there
 * afterwards, and no process is left behind.
 */
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { findBinaries } from '../../src/embedded/postgres-binaries';
import { isServer } from '../../src/embedded/postgres-server';
import { startPostgres, type RunningPostgres } from '../../src/embedded/postgres';
import { AS_ROOT, end, removeFolders, startProcess, temporaryFolder } from './support/folders';

const started: RunningPostgres[] = [];
afterEach(async () => {
  for (const postgres of started.splice(0)) await postgres.stop();
});
afterAll(removeFolders);

async function start(dir: string, elsewhere?: string): Promise<RunningPostgres> {
  const postgres = await startPostgres({ dir, log: () => undefined, ...(elsewhere && { elsewhere }) });
  started.push(postgres);
  return postgres;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined); // some tests kill the server under it
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Leaves a row that only a server that kept its promise will have. */
async function leaveRow({ ownerUrl }: { ownerUrl: string }): Promise<void> {
  await query(ownerUrl, "CREATE TABLE kept AS SELECT 'kvar' AS word");
}

async function expectRow({ ownerUrl }: { ownerUrl: string }): Promise<void> {
  expect(await query(ownerUrl, 'SELECT word FROM kept')).toEqual([{ word: 'kvar' }]);
}

function serverPid(dir: string): number {
  return Number.parseInt(readFileSync(join(dir, 'postgres', 'data', 'postmaster.pid'), 'utf8'), 10);
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

test('an empty folder becomes a database that only passwords on loopback open', async () => {
  const dir = join(temporaryFolder(), 'ny');
  const { ownerUrl, appUrl, superUrl } = await start(dir);

  expect(await query(ownerUrl, 'SELECT current_user AS who, current_database() AS what')).toEqual([
    { who: 'stegvis_owner', what: 'stegvis' },
  ]);
  const [settings] = await query(
    superUrl,
    `SELECT current_setting('listen_addresses') AS listen, current_setting('unix_socket_directories') AS sockets,
            current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
            (SELECT string_agg(DISTINCT auth_method, ' ') FROM pg_hba_file_rules) AS auth,
            (SELECT string_agg(n, ' ' ORDER BY n COLLATE "sv-SE-x-icu") FROM unnest('{Ö,Å,Z,Ä,A}'::text[]) n) AS names`,
  );
  expect(settings).toEqual({
    listen: '127.0.0.1',
    sockets: '',
    fsync: 'on',
    commit: 'on',
    auth: 'scram-sha-256',
    names: 'A Z Å Ä Ö',
  });
  expect(modeOf(join(dir, 'secrets.json'))).toBe('600');
  expect(modeOf(join(dir, 'postgres', 'data'))).toBe('700');

  const wrong = new URL(appUrl);
  wrong.password = 'fel';
  await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  await expect(query(appUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
  await expect(query(appUrl.replace(/stegvis$/, 'postgres'), 'SELECT 1')).rejects.toThrow(
    'permission denied',
  );
});

test('a stop leaves no process, and the next start has the same data, port and passwords', async () => {
  const dir = temporaryFolder();
  const first = await start(dir);
  await leaveRow(first);
  const pid = serverPid(dir);
  expect(isServer(pid, join(dir, 'postgres', 'data'))).toBe(true);
  await first.stop();
  expect(isServer(pid, join(dir, 'postgres', 'data'))).toBe(false);

  const second = await start(dir);
  expect({ ...second, stop: null }).toEqual({ ...first, stop: null });
  await expectRow(second);
});

test('a server left by a killed start is taken over, and stopped like our own', async () => {
  const dir = temporaryFolder();
  const killed = await startProcess<RunningPostgres>('postgres-process.ts', [dir]);
  await leaveRow(killed.says);
  await end(killed, 'SIGKILL');
  const pid = serverPid(dir);

  const next = await start(dir);
  expect(next).toMatchObject({ adopted: true, port: killed.says.port });
  await expectRow(next);
  await next.stop();
  expect(isServer(pid, join(dir, 'postgres', 'data'))).toBe(false);
});

test('after kill -9 of everything it starts again with all that was acknowledged', async () => {
  const dir = temporaryFolder();
  const killed = await startProcess<RunningPostgres>('postgres-process.ts', [dir]);
  await leaveRow(killed.says);
  const pid = serverPid(dir);
  process.kill(pid, 'SIGKILL');
  await end(killed, 'SIGKILL');

  const next = await start(dir);
  expect(next.adopted).toBe(false);
  expect(serverPid(dir)).not.toBe(pid);
  await expectRow(next);
});

test('the process id of a dead server may belong to somebody else now', async () => {
  const dir = temporaryFolder();
  const first = await start(dir);
  await leaveRow(first);
  const pidFile = join(dir, 'postgres', 'data', 'postmaster.pid');
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  await first.stop();
  writeFileSync(pidFile, [process.pid, ...lines.slice(1)].join('\n'));

  const next = await start(dir);
  expect(next.adopted).toBe(false);
  await expectRow(next);
});

test('two starts at once share one server', async () => {
  const dir = temporaryFolder();
  const [one, other] = await Promise.all([
    startProcess<RunningPostgres>('postgres-process.ts', [dir]),
    startProcess<RunningPostgres>('postgres-process.ts', [dir]),
  ]);
  expect(one.says.ownerUrl).toBe(other.says.ownerUrl);
  expect([one.says.adopted, other.says.adopted].sort()).toEqual([false, true]);
  await end(one);
  await end(other);
});

test('a port that is taken is left alone', async () => {
  const dir = temporaryFolder();
  const first = await start(dir);
  await leaveRow(first);
  await first.stop();
  const taker = createServer();
  await new Promise<void>((done) => taker.listen(first.port, '127.0.0.1', done));
  try {
    const second = await start(dir);
    expect(second.port).not.toBe(first.port);
    await expectRow(second);
  } finally {
    taker.close();
  }
});

test('lost passwords are not replaced behind the back of the data', async () => {
  const dir = temporaryFolder();
  await (await start(dir)).stop();
  rmSync(join(dir, 'secrets.json'));
  await expect(start(dir)).rejects.toThrow(/secrets\.json saknas/);
});

test('what a failed statement was about does not reach the log', async () => {
  const dir = temporaryFolder();
  const { ownerUrl } = await start(dir);
  await expect(query(ownerUrl, "SELECT 'Hemlig Person'::int")).rejects.toThrow('Hemlig Person');
  const log = readFileSync(join(dir, 'postgres', 'server.log'), 'utf8');
  expect(log).toContain('ready to accept connections');
  expect(log).not.toContain('Hemlig');
});

test('an install without scripts lacks links between libraries, and they are made', () => {
  const root = temporaryFolder();
  const installed = join(findBinaries({}, root).postgres, '..', '..', '..');
  cpSync(installed, root, {
    recursive: true,
    filter: (path) => !/\.so(\.\d+)?$/.test(path) || /native.lib.postgresql/.test(path),
  });
  const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as {
    target: string;
  }[];
  expect(links.filter(({ target }) => existsSync(join(root, target)))).toEqual([]);

  const { postgres } = findBinaries({}, join(root, 'spare'), root);
  expect(postgres.startsWith(root)).toBe(true);
  expect(execFileSync(postgres, ['--version'], { encoding: 'utf8' })).toMatch(/^postgres \(PostgreSQL\) 18/);
});

if (!AS_ROOT)
  console.warn('SKIPPED: how root runs PostgreSQL as another user; run the tests as root to see it.');
(AS_ROOT ? describe : describe.skip)('as root', () => {
  const daemon = { uid: 1, gid: 1 }; // initdb wants a user that the system knows
  const ownerOf = (pid: number) => statSync(`/proc/${pid}`).uid;

  test('the server runs as nobody', async () => {
    const dir = temporaryFolder();
    await start(dir);
    expect(ownerOf(serverPid(dir))).toBe(65534);
    expect(statSync(join(dir, 'postgres', 'data')).uid).toBe(65534);
  });

  test('below a home that only its owner may enter, data and programs go elsewhere', async () => {
    const home = temporaryFolder();
    const elsewhere = join(temporaryFolder(), 'elsewhere');
    chmodSync(home, 0o700);
    const dir = join(home, 'project', '.stegvis');
    const first = await start(dir, elsewhere);
    await leaveRow(first);
    expect(ownerOf(serverPid(dir))).toBe(65534);
    await first.stop();
    await expectRow(await start(dir, elsewhere));
  });

  test('programs that nobody cannot reach are copied', () => {
    const home = temporaryFolder();
    const installed = join(findBinaries({}, home).postgres, '..', '..', '..');
    cpSync(installed, join(home, 'package'), { recursive: true, verbatimSymlinks: true });
    chmodSync(home, 0o700);
    const user = { uid: 65534, gid: 65534 };
    const { postgres } = findBinaries(user, join(temporaryFolder(), 'spare'), join(home, 'package'));
    expect(postgres.startsWith(home)).toBe(false);
    expect(execFileSync(postgres, ['--version'], { ...user, cwd: '/', encoding: 'utf8' })).toContain(' 18');
  });

  test('data that root has copied is given back to the server', async () => {
    const dir = temporaryFolder();
    const first = await start(dir);
    await leaveRow(first);
    await first.stop();
    const copy = join(temporaryFolder(), 'copy');
    cpSync(dir, copy, { recursive: true });
    chmodSync(copy, 0o711);
    expect(statSync(join(copy, 'postgres', 'data')).uid).toBe(0);
    await expectRow(await start(copy));
  });

  test('another user runs it as themselves, and root then runs it as that user', async () => {
    const dir = join(temporaryFolder(), 'theirs');
    mkdirSync(dir);
    chownSync(dir, daemon.uid, daemon.gid);
    const theirs = await startProcess<RunningPostgres>('postgres-process.ts', [dir], daemon);
    await leaveRow(theirs.says);
    expect(ownerOf(serverPid(dir))).toBe(daemon.uid);
    await end(theirs);

    await expectRow(await start(dir));
    expect(ownerOf(serverPid(dir))).toBe(daemon.uid);
  });

  test('a user who does not own the data is told so', async () => {
    const dir = temporaryFolder();
    await (await start(dir)).stop();
    chmodSync(dir, 0o777);
    chmodSync(join(dir, 'secrets.json'), 0o644);
    const attempt = startProcess('postgres-process.ts', [dir], daemon);
    await expect(attempt).rejects.toThrow('tillhör en annan användare');
  });
});
