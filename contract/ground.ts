/** The servers of `npm run api:contract`: PostgreSQL and the demo login, in a folder of their own. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOrganisation } from '../src/access/organisation';
import { startProvbank, type Provbank } from '../src/authz/start';
import { startIdentity } from '../src/embedded/identity';
import { startPostgres } from '../src/embedded/postgres';
import { migrateQueues } from '../src/queues';
import { OPERATIONER } from '../src/authz/anrop';
import { scen } from '../test/api/support/anrop';
import { Api } from '../test/api/support/api';
import { freshDatabase } from '../test/support/database';
import type { Successes } from './succeeding';

/** Starts servers for the time of some work, where the requests' own helpers find them. */
export async function withServers<T>(work: () => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-contract-'));
  chmodSync(folder, 0o711); // as root, PostgreSQL runs as nobody and must get through
  const stops: (() => Promise<void>)[] = [];
  try {
    const postgres = await startPostgres({ dir: join(folder, 'home'), log: () => undefined });
    stops.push(() => postgres.stop());
    const { users } = loadOrganisation();
    const redirectUris = ['http://127.0.0.1:3000/'];
    const identity = await startIdentity({ dir: folder, users, redirectUris, log: () => undefined });
    stops.push(() => identity.stop());
    Object.assign(process.env, {
      TEST_PG_SUPER_URL: postgres.superUrl,
      TEST_PG_OWNER_URL: postgres.ownerUrl,
      TEST_PG_APP_URL: postgres.appUrl,
      TEST_OIDC_ISSUER: identity.issuer,
      TEST_OIDC_CLI_SECRET: identity.cliClientSecret,
    });
    return await work();
  } finally {
    for (const stop of stops.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The two services that are asked: one with the world of the table of rights, one whose requests succeed. */
export async function withServices<T>(
  work: (bench: Provbank, successes: Successes) => Promise<T>,
): Promise<T> {
  const stops: (() => Promise<void>)[] = [];
  try {
    const database = await freshDatabase('contract');
    stops.push(() => database.drop());
    await migrateQueues(database.ownerUrl);
    const bench = await startProvbank(database.appUrl, Object.keys(OPERATIONER));
    stops.push(() => bench.stop());
    const api = await Api.start('contract', { RATE_LIMIT_PER_MINUTE: '0' });
    stops.push(() => api.stop());
    return await work(bench, { api, scen: await scen(api) });
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}
