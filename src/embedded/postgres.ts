/**
 * The embedded PostgreSQL: with no DATABASE_URL, Stegvis starts a real one from npm-shipped programs
 * in its own folder. Loopback only, scram, generated passwords. It survives kill -9 of everything, and
 * the next start takes over a server that a killed one left running.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { ensureFolder, freePort, lastPort, loadSecrets, rememberPort } from './folder';
import { initialise, prepareCluster, run } from './postgres-data';
import { APP_ROLE, DATABASE, OWNER_ROLE, provision, SUPER_ROLE } from './postgres-roles';
import { ask, isServer, liveServer, logTail, spawnServer, type Child, type Cluster } from './postgres-server';

interface PostgresOptions {
  /** Folder of the embedded default; the data lies in its subfolder `postgres`. */
  readonly dir: string;
  readonly log: (line: string) => void;
  /** Where root puts data and programs that `nobody` could not reach below `dir`. */
  readonly elsewhere?: string;
}

export interface RunningPostgres {
  /** The superuser, in the database `postgres`: for making databases, never for the service. */
  readonly superUrl: string;
  /** Owns the database `stegvis`; runs its migrations. */
  readonly ownerUrl: string;
  /** What the service runs as. */
  readonly appUrl: string;
  readonly port: number;
  /** True if the server was already running, left by a start that was killed. */
  readonly adopted: boolean;
  /** Fast shutdown; returns when no process of it is left. */
  stop(): Promise<void>;
}

/** Counted from the last sign of life: right after kill -9 the old server's processes are still leaving. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;
const RETRY_MS = 250;

/**
 * Starts PostgreSQL, or takes over the one that runs, and sees to its roles and its database.
 *
 * @throws Error in Swedish that says what stands in the way
 */
export async function startPostgres({ dir, log, elsewhere }: PostgresOptions): Promise<RunningPostgres> {
  const home = resolve(dir);
  ensureFolder(home);
  const passwords = loadSecrets(home).postgres;
  const cluster = prepareCluster(home, elsewhere ?? '/var/lib/stegvis');
  if (!existsSync(join(cluster.data, 'PG_VERSION'))) {
    log('Skapar en databas (tar några sekunder, bara första gången)');
    await initialise(cluster, passwords.super);
  }

  const urls = (port: number) => {
    const url = (role: string, password: string, database: string) =>
      `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
    return {
      superUrl: url(SUPER_ROLE, passwords.super, 'postgres'),
      ownerUrl: url(OWNER_ROLE, passwords.owner, DATABASE),
      appUrl: url(APP_ROLE, passwords.app, DATABASE),
    };
  };
  const { port, child } = await bringUp(cluster, lastPort(home, 'postgres'), urls);
  rememberPort(home, 'postgres', port);
  const { superUrl, ownerUrl, appUrl } = urls(port);

  const client = new Client({ connectionString: superUrl });
  await client.connect();
  try {
    await provision(client, passwords);
  } finally {
    await client.end();
  }
  log(`PostgreSQL ${cluster.binaries.major} ${child ? 'är igång' : 'var redan igång'} på port ${port}`);

  let stopping = false;
  void child?.exited.then(() => {
    if (!stopping) log(`PostgreSQL avslutades oväntat. Loggen: ${cluster.logFile}`);
  });
  const stop = async () => {
    stopping = true;
    await shutDown(cluster, child);
  };
  return { superUrl, ownerUrl, appUrl, port, adopted: child === undefined, stop };
}

/**
 * Until a server on this data answers: start one if none lives, wait for one that does. The loop has
 * no memory but the child, so it does not matter who else starts or kills one meanwhile.
 *
 * @returns the server's port, and the process if it is ours
 */
async function bringUp(
  cluster: Cluster,
  wantedPort: number | undefined,
  urls: (port: number) => { superUrl: string },
): Promise<{ port: number; child?: Child }> {
  let child: Child | undefined;
  let lastSign = Date.now();
  while (Date.now() - lastSign < PATIENCE_MS) {
    const server = liveServer(cluster.data);
    const answer = server?.port ? await ask(urls(server.port).superUrl, cluster.data) : 'silent';
    const ours = server && server.pid === child?.pid;
    if (server && answer === 'ready') return { port: server.port, ...(ours && child ? { child } : {}) };
    if (answer === 'starting') lastSign = Date.now();
    if (answer === 'refuses') {
      if (ours) await shutDown(cluster, child);
      throw new Error(
        `PostgreSQL på ${cluster.data} godtar inte lösenordet i secrets.json. ` +
          (ours
            ? 'Återställ filen ur samma säkerhetskopia som databasen.'
            : `Stoppa process ${server?.pid} först.`),
      );
    }
    if (child?.exitCode === 127) break;
    const failed = child && child.exitCode !== undefined;
    if (failed) await delay(RETRY_MS);
    if (!server && (!child || failed)) child = spawnServer(cluster, await freePort(wantedPort));
    await delay(PAUSE_MS);
  }
  if (child?.exitCode === undefined) await shutDown(cluster, child);
  throw new Error(`PostgreSQL startar inte i ${cluster.data}. Det senaste i dess logg:\n${logTail(cluster)}`);
}

async function shutDown({ data, user, binaries }: Cluster, child: Child | undefined): Promise<void> {
  const server = liveServer(data);
  if (server) {
    try {
      await run(binaries.pgCtl, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '60', '-s'], user);
    } catch (error) {
      if (isServer(server.pid, data)) throw error; // otherwise it went by itself meanwhile
    }
    // The file is removed a moment before the process ends.
    while (isServer(server.pid, data)) await delay(PAUSE_MS);
  }
  if (server?.pid === child?.pid) await child?.exited;
}
