/** The real PostgreSQL of the run, and every way in which it is taken away and brought back. */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { startPostgres, type RunningPostgres } from '../src/embedded/postgres';
import { createDatabase } from '../src/embedded/postgres-roles';
import { isServer, liveServer } from '../src/embedded/postgres-server';
import { migrateQueues } from '../src/queues';
import { migrate } from '../src/store/migrate';

export interface Urls {
  readonly superUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** Server settings of every run: commit times tell how late deadlines fire, and processes come back in numbers. */
const SETTINGS = { track_commit_timestamp: 'on', max_connections: '250' };
/** Nothing is forced to disk, and what is acknowledged lies in memory for seconds: the saboteur `fsync`. */
const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', wal_writer_delay: '5s' };

export class Postgres {
  private running: RunningPostgres | null = null;
  private readonly data: string;

  private constructor(private readonly folder: string) {
    this.data = join(folder, 'postgres', 'data');
  }

  /** Starts a server with its data below `folder`. */
  static async start(folder: string): Promise<Postgres> {
    const postgres = new Postgres(folder);
    await postgres.up();
    await postgres.configure(SETTINGS);
    return postgres;
  }

  /** Starts it, or waits until the one that is starting answers. */
  async up(): Promise<void> {
    this.running = await startPostgres({ dir: this.folder, log: () => undefined });
  }

  get port(): number {
    return this.server.port;
  }

  /** Makes a migrated database. @param tablespace where it lies, if not with the rest */
  async database(name: string, tablespace: string | null): Promise<Urls> {
    await this.ask(async (client) => {
      await createDatabase(client, name);
      if (tablespace !== null) await client.query(`ALTER DATABASE ${name} SET TABLESPACE ${tablespace}`);
    });
    const urls = this.urls(name);
    await migrate(urls.ownerUrl);
    await migrateQueues(urls.ownerUrl);
    return urls;
  }

  /** Makes a place for databases in a folder of its own, which must be the server's user's. */
  async tablespace(name: string, location: string): Promise<void> {
    await this.ask((client) => client.query(`CREATE TABLESPACE ${name} LOCATION '${location}'`));
  }

  /** As if the administrator had traded safety for speed; for the saboteur alone. */
  async forgetful(): Promise<void> {
    await this.configure(NOT_DURABLE);
  }

  /** Takes that back. */
  async durable(): Promise<void> {
    await this.ask(async (client) => {
      for (const name of Object.keys(NOT_DURABLE)) await client.query(`ALTER SYSTEM RESET ${name}`);
    });
    await this.restart();
  }

  /** Fast shutdown and start. */
  async restart(): Promise<void> {
    await this.server.stop();
    await this.up();
  }

  /** kill -9 of the postmaster. */
  kill(): Promise<void> {
    return this.fell('SIGKILL');
  }

  /** Immediate shutdown: every process ends without a checkpoint. */
  crash(): Promise<void> {
    return this.fell('SIGQUIT');
  }

  /** kill -9 of one of its processes that serve a database: the server then resets all the others. */
  async killBackend(database: string): Promise<boolean> {
    return this.ask(async (client) => {
      const { rows } = await client.query<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend' LIMIT 1`,
        [database],
      );
      const [backend] = rows;
      if (backend) process.kill(backend.pid, 'SIGKILL');
      return backend !== undefined;
    });
  }

  async stop(): Promise<void> {
    if (liveServer(this.data)) await this.server.stop();
  }

  private async fell(signal: 'SIGKILL' | 'SIGQUIT'): Promise<void> {
    const server = liveServer(this.data);
    if (!server) throw new Error('PostgreSQL är redan nere');
    process.kill(server.pid, signal);
    while (isServer(server.pid, this.data)) await delay(20);
  }

  private async configure(settings: Readonly<Record<string, string>>): Promise<void> {
    await this.ask(async (client) => {
      for (const [name, value] of Object.entries(settings))
        await client.query(`ALTER SYSTEM SET ${name} = '${value}'`);
    });
    await this.restart();
  }

  private async ask<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: this.server.superUrl });
    client.on('error', () => undefined); // a lost connection also rejects the query
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private get server(): RunningPostgres {
    if (!this.running) throw new Error('PostgreSQL är inte startad');
    return this.running;
  }

  private urls(database: string): Urls {
    const { superUrl, ownerUrl, appUrl } = this.server;
    const of = (text: string): string => {
      const url = new URL(text);
      url.pathname = `/${database}`;
      return url.href;
    };
    return { superUrl: of(superUrl), ownerUrl: of(ownerUrl), appUrl: of(appUrl) };
  }
}

/** The same database, reached through another port of this machine. */
export function through(port: number, url: string): string {
  const other = new URL(url);
  other.port = String(port);
  return other.href;
}

/** One question on a connection of its own. */
export async function askOnce<T extends object>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
