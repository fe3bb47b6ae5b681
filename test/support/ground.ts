/** The servers of the test run, for proofs that bring a world of their own. */
import type { Ground } from '../../leak/world';
import { migrateQueues } from '../../src/queues';
import { freshDatabase } from './database';
import { testServer } from './server';
import { tokenFor } from './tokens';

export const ground = (): Ground => ({
  issuer: testServer('TEST_OIDC_ISSUER'),
  redisUrl: process.env['TEST_REDIS_URL'] ?? null,
  token: tokenFor,
  database: async (name) => {
    const database = await freshDatabase(name);
    await migrateQueues(database.ownerUrl);
    return database;
  },
});
