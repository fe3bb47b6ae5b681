/**
 * The embedded default: PostgreSQL, identity provider, api, worker and a small city, in one process
 * and one folder. `npm start` and `npm run demo` both stand on it.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadOrganisation } from '../access/organisation';
import { BACK_CHANNEL_PATH, RETURN_PATH } from '../api/sessioner';
import { makeAnchorKey } from '../audit/anchor-key';
import { ConfigError, loadConfig } from '../config';
import type { Clock } from '../engine/types';
import { closeApp, createApp } from '../main';
import { migrateQueues } from '../queues';
import { migrate } from '../store/migrate';
import { ANCHOR_KEY } from './backup-layout';
import { ensureFolder, freePort } from './folder';
import { startIdentity, type RunningIdentity } from './identity';
import { startPostgres, type RunningPostgres } from './postgres';
import { runningService } from './running';
import { seedCity } from './seed';

export interface EmbeddedOptions {
  readonly dir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  /** A virtual clock: wake-ups are then off and the caller fires what is due. */
  readonly clock?: Clock;
  /** Whether an empty database gets a small city of cases. */
  readonly seed: boolean;
}

export interface Embedded {
  readonly app: NestFastifyApplication;
  /** The service's address, without path. */
  readonly url: string;
  readonly identity: RunningIdentity;
  readonly postgres: RunningPostgres;
  /** Stops all of it, the database last, whatever stands in the way. @throws the first of that */
  stop(): Promise<void>;
}

const DEFAULT_PORT = 3000;

/**
 * Starts everything, in order, and leaves `run.json` for the other commands.
 * @throws ConfigError if it already runs here, or with what stands in the way
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { dir, env, say, clock } = options;
  const running = await runningService(dir);
  if (running)
    throw new ConfigError(
      `Stegvis körs redan härifrån: ${running.api} (process ${running.pid}). Avsluta med Ctrl-C.`,
    );
  ensureFolder(dir);
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    rmSync(join(dir, 'run.json'), { force: true });
    const faults: unknown[] = [];
    // What does not let go must not keep the database from being stopped.
    for (const end of stops.splice(0).reverse()) await end().catch((error: unknown) => faults.push(error));
    if (faults.length > 0) throw faults[0];
  };
  try {
    const postgres = await startPostgres({ dir, log: say });
    stops.push(() => postgres.stop());
    const migrations = await migrate(postgres.ownerUrl);
    if (migrations.length > 0) say(`Databasen är uppdaterad (${migrations.length} steg)`);
    if (!env['REDIS_URL']) await migrateQueues(postgres.ownerUrl);

    const wanted = env['PORT'] ? Number(env['PORT']) : DEFAULT_PORT;
    const port = await freePort(wanted);
    if (port !== wanted && wanted !== 0)
      say(`Port ${wanted} är upptagen: Stegvis använder ${port} i stället`);
    const url = `http://127.0.0.1:${port}`;
    const organisation = loadOrganisation(env['ORGANISATION']);
    const identity = await startIdentity({
      dir,
      users: organisation.users,
      redirectUris: [`${url}/stegvis/v1/docs/oauth2-redirect.html`, `${url}/`, url + RETURN_PATH],
      backChannelUri: url + BACK_CHANNEL_PATH,
      log: say,
    });
    stops.push(() => identity.stop());

    const config = loadConfig({
      LOG_LEVEL: 'warn',
      MAIL_DIR: join(dir, 'mail'),
      PUBLIC_URL: url,
      VIRUSKONTROLL: 'ingen',
      ...env,
      DATABASE_URL: postgres.appUrl,
      OIDC_ISSUER: identity.issuer,
      OIDC_AUDIENCE: identity.audience,
      KEYS_DIR: join(dir, 'keys'),
      KEYS_MASTER: masterKey(dir),
      ANCHOR_KEY_FILE: anchorKey(dir),
      PORT: String(port),
    });
    if (options.seed) await seedCity({ config, organisation, say });
    const app = await createApp(config, clock ? { clock, roles: 'all', virtual: true } : { roles: 'all' });
    stops.push(() => closeApp(app));
    await app.listen(port, config.host);
    writeFileSync(
      join(dir, 'run.json'),
      JSON.stringify({ issuer: identity.issuer, api: `${url}/stegvis/v1`, pid: process.pid }),
      { mode: 0o600 },
    );
    return { app, url, identity, postgres, stop };
  } catch (error) {
    await stop().catch(() => undefined); // what stood in the way is told
    throw error;
  }
}

/** The master key of the embedded default: made once, 0600, beside the keys it wraps and not in the database. */
export function masterKey(dir: string): string {
  const file = join(dir, 'master.key');
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx', flush: true });
  return readFileSync(file, 'utf8').trim();
}

/** The key that signs the anchors of the embedded default: made once, 0600. */
function anchorKey(dir: string): string {
  const file = join(dir, ANCHOR_KEY);
  makeAnchorKey(file);
  return file;
}
