/**
 * Two hundred live streams on one process, a short lane of `npm run live`: each reader is told of all that she may see
 * and nothing else. That a broken tail is found out is shown in test/api/strom-svans.test.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { startChild } from '../../bench/child';
import { followers, measure, openStreams, writeCases } from '../../bench/live/readers';
import { loadOrganisation } from '../../src/access/organisation';
import { migrateQueues } from '../../src/queues';
import { freshDatabase } from '../support/database';
import { testServer } from '../support/server';
import { tokenFor } from '../support/tokens';

const STREAMS = 200;

test('L11: of two hundred streams none misses a message, and none is told of a case that is not hers to see', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-live-'));
  const database = await freshDatabase('live');
  await migrateQueues(database.ownerUrl);
  const service = await startChild(join(__dirname, '..', '..', 'bench', 'live', 'live-process.ts'), {
    ...{ DATABASE_URL: database.appUrl, OIDC_ISSUER: testServer('TEST_OIDC_ISSUER'), LOG_LEVEL: 'error' },
    ...{ KEYS_DIR: join(folder, 'keys'), KEYS_MASTER: 'a1'.repeat(32), MAIL_DIR: join(folder, 'mail') },
    ...{ STROMMAR_PER_ANVANDARE: '100' },
  });
  const pool = new Pool({ connectionString: database.appUrl, max: 1 });
  try {
    const users = await Promise.all(
      followers(loadOrganisation().users).map(async (user) => ({ ...user, token: await tokenFor(user.id) })),
    );
    const cases = await writeCases(pool, users);
    const readers = await openStreams(String(service.said), users, STREAMS);
    const { streams, latencies, missed, misdelivered } = await measure(pool, cases, readers, 3);
    for (const { socket } of readers) socket.destroy();
    expect({ streams, missed, misdelivered }).toEqual({ streams: STREAMS, missed: 0, misdelivered: 0 });
    expect(latencies.length).toBeGreaterThan(STREAMS);
  } finally {
    await pool.end();
    await service.stop();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
