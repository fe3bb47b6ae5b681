/** The servers of `npm run leak`: PostgreSQL, the demo login and, where it is installed, Redis, in a folder of its own. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Postgres } from '../chaos/postgres';
import { hasRedis, Redis } from '../chaos/redis';
import { loadOrganisation } from '../src/access/organisation';
import { demoToken } from '../src/embedded/demo-token';
import { startIdentity } from '../src/embedded/identity';
import type { Ground } from './world';

export async function withGround<T>(work: (ground: Ground) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-leak-'));
  chmodSync(folder, 0o711); // as root, PostgreSQL runs as nobody and must get through
  const stops: (() => Promise<void>)[] = [];
  try {
    const postgres = await Postgres.start(folder);
    stops.push(() => postgres.stop());
    const { users } = loadOrganisation();
    const redirectUris = ['http://127.0.0.1:3000/'];
    const identity = await startIdentity({ dir: join(folder), users, redirectUris, log: () => undefined });
    stops.push(() => identity.stop());
    const redis = hasRedis() ? await Redis.start(folder) : null;
    if (redis) stops.push(() => redis.kill());
    const tokens = new Map<string, Promise<string>>();
    return await work({
      issuer: identity.issuer,
      redisUrl: redis?.url ?? null,
      token: (userId) => {
        const known = tokens.get(userId) ?? demoToken(identity.issuer, identity.cliClientSecret, userId);
        tokens.set(userId, known);
        return known;
      },
      // The databases end with their server.
      database: async (name) => ({ ...(await postgres.database(name, null)), drop: () => Promise.resolve() }),
    });
  } finally {
    for (const stop of stops.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
