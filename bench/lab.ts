/**
 * The bench's own servers, in a temporary folder: PostgreSQL from the embedded programs with fsync on, and
 * redis-server. Nothing is measured against a server that the bench did not start.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '../src/embedded/folder';
import { startPostgres, type RunningPostgres } from '../src/embedded/postgres';
import { createDatabase } from '../src/embedded/postgres-roles';
import { migrate } from '../src/store/migrate';

/**
 * What differs from PostgreSQL's defaults: a checkpoint is asked for between parts and never comes in the middle
 * of a slice, where it would strike one side of a pair and not the other.
 */
const SETTINGS = { checkpoint_timeout: '1h', max_wal_size: '8GB' } as const;

/** The addresses of one database, by who asks. */
export interface Database {
  readonly name: string;
  /** Owns the tables. */
  readonly owner: string;
  /** What the service runs as. */
  readonly app: string;
  readonly superuser: string;
}

export interface Lab {
  readonly dir: string;
  readonly say: (line: string) => void;
  readonly quick: boolean;
  /** Null where redis-server is not installed. */
  readonly redisUrl: string | null;
  readonly postgres: RunningPostgres;
  /** A migrated, empty database, or a copy of another. */
  database(name: string, template?: Database): Promise<Database>;
  drop(database: Database): Promise<void>;
  /** One statement as superuser; answers its rows. */
  sql<Row extends object>(database: Database, text: string, values?: readonly unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** Starts the servers. The folder and everything in it is removed by `stop`. */
export async function openLab(say: (line: string) => void, quick: boolean): Promise<Lab> {
  const dir = mkdtempSync(join(tmpdir(), 'stegvis-bench-'));
  chmodSync(dir, 0o711); // as root, PostgreSQL runs as nobody and must get through
  const stops: (() => Promise<void>)[] = [async () => rm(dir, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  guard(dir);
  try {
    const postgres = await startPostgres({ dir: join(dir, 'home'), log: () => undefined });
    stops.push(() => postgres.stop());
    await query(postgres.superUrl, async (client) => {
      for (const [name, value] of Object.entries(SETTINGS))
        await client.query(`ALTER SYSTEM SET ${name} = '${value}'`);
      await client.query('SELECT pg_reload_conf()');
    });
    const redis = await startRedis(dir, say);
    if (redis) stops.push(redis.stop);
    const urlsOf = (name: string): Database => ({
      name,
      owner: at(postgres.ownerUrl, name),
      app: at(postgres.appUrl, name),
      superuser: at(postgres.superUrl, name),
    });
    return {
      dir,
      say,
      quick,
      redisUrl: redis?.url ?? null,
      postgres,
      async database(name, template) {
        await query(postgres.superUrl, (client) => createDatabase(client, name, template?.name));
        const made = urlsOf(name);
        if (!template) await migrate(made.owner);
        return made;
      },
      drop: ({ name }) =>
        query(postgres.superUrl, async (client) => {
          await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
        }),
      sql: (database, text, values) =>
        query(database.superuser, async (client) => (await client.query(text, values && [...values])).rows),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Stops the servers and removes the folder if this process is killed outright: the tests' own guard. */
function guard(dir: string): void {
  const script = join(__dirname, '..', 'scripts', 'test-guard.mjs');
  const child = spawn(process.execPath, [script, dir], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.on('error', () => undefined);
  child.unref();
  (child.stdin as Socket).unref();
}

const at = (url: string, database: string): string => {
  const made = new URL(url);
  made.pathname = `/${database}`;
  return made.href;
};

async function query<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A Redis with its defaults but without persistence, which is the faster one: what it loses costs us nothing. */
async function startRedis(dir: string, say: (line: string) => void) {
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    say(
      'HOPPAS ÖVER: redis-server är inte installerad; det som jämförs med BullMQ på Redis går inte att mäta.',
    );
    return null;
  }
  const port = await freePort();
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    dir,
    '--pidfile',
    join(dir, 'redis.pid'),
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const server = spawn('redis-server', options, { stdio: 'ignore' });
  const exited = new Promise((done) => server.once('exit', done));
  for (let tries = 0; !(await listens(port)); tries += 1) {
    if (tries > 100) throw new Error(`redis-server svarar inte på port ${port}`);
    await delay(50);
  }
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await exited;
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
}

const listens = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const end = (answer: boolean): void => {
      socket.destroy();
      done(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });

/** What the measured machine and servers are, for the report. */
export async function describeLab(lab: Lab): Promise<readonly string[]> {
  const rows = await query(lab.postgres.superUrl, async (client) => {
    const { rows } = await client.query<{ version: string; fsync: string; buffers: string; sync: string }>(
      `SELECT version(), current_setting('fsync') AS fsync, current_setting('shared_buffers') AS buffers,
         current_setting('synchronous_commit') AS sync`,
    );
    return rows;
  });
  const [row] = rows;
  if (row?.fsync !== 'on' || row.sync !== 'on') throw new Error('PostgreSQL körs utan fsync: inget mäts så');
  const settings = Object.entries(SETTINGS).map(([name, value]) => `${name} = ${value}`);
  return [
    `${row.version.split(' on ')[0] ?? ''}, fsync on, shared_buffers ${row.buffers}, ${settings.join(', ')}`,
  ];
}
