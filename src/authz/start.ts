/** The service that is asked: the real one, on a database and a login of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../config';
import { createApp } from '../main';
import { startInloggning, type Vem } from './inloggning';
import { KLOCKA, Varld } from './varld';

export interface Provbank {
  readonly world: Varld;
  /** A signed token, for who sends requests by other means than the world's. */
  readonly token: (who: Vem) => Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts the service and builds the world in it.
 * @param databaseUrl a migrated, empty database, as the role that the service has
 */
export async function startProvbank(databaseUrl: string, operations: readonly string[]): Promise<Provbank> {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-authz-'));
  const inloggning = await startInloggning('urn:stegvis:api');
  const config = loadConfig({
    DATABASE_URL: databaseUrl,
    OIDC_ISSUER: inloggning.issuer,
    KEYS_DIR: join(folder, 'keys'),
    KEYS_MASTER: 'a1'.repeat(32),
    MAIL_DIR: join(folder, 'mail'),
    PORT: '0',
    LOG_LEVEL: 'silent',
    POOL_SIZE: '4',
    RATE_LIMIT_PER_MINUTE: '0',
  });
  const app = await createApp(config, { roles: 'api', clock: { now: () => KLOCKA }, virtual: true });
  const stop = async (): Promise<void> => {
    await app.close();
    await inloggning.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await app.listen(0, '127.0.0.1');
    const world = await Varld.bygg(app, inloggning, operations);
    return { world, token: (who) => inloggning.token(who), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
