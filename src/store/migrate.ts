/** Brings a database to the current schema, one process at a time. */
import { Client } from 'pg';
import { dataSource } from './data-source';
import { grantRoles } from './roles';
import { ATERSTALLD } from './webhookutskick.store';

/** Advisory lock that keeps two migrations of one database apart; the number spells STEG. */
const LOCK = 0x53544547;

/**
 * Runs the migrations that are missing, under an advisory lock, and gives the roles of the database their rights.
 * @param url the owner role's URL
 * @param onMissing told the roles that are missing and that the owner may not make (store/roles.ts)
 * @returns the names of the migrations that were run
 */
export async function migrate(
  url: string,
  onMissing: (roles: readonly string[]) => void = () => undefined,
): Promise<readonly string[]> {
  const lock = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const source = dataSource({ url, poolSize: 2 });
    await source.initialize();
    try {
      const done = await source.runMigrations();
      await settle(lock);
      const missing = await grantRoles(lock);
      if (missing.length > 0) onMissing(missing);
      return done.map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  } finally {
    await lock.end();
  }
}

/**
 * A dump that was restored into another cluster brings events whose transaction numbers that cluster has not come to: the
 * feed would hide them until it has, and then tell them as new. They become older than all that follows. Where each
 * webhook had come cannot be said any more, so a person must say where it goes on. Costs one look in an index otherwise.
 */
const settle = (client: Client): Promise<unknown> =>
  client.query(`DO $$ BEGIN
    IF EXISTS (SELECT FROM events WHERE tx >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint) THEN
      UPDATE events SET tx = 0 WHERE tx <> 0;
      WITH w AS (UPDATE webhooks SET status = 'pausad', orsak = 'ATERSTALLD', version = version + 1, lan = NULL,
          lan_slutar = '-infinity' WHERE status = 'aktiv' RETURNING id)
      INSERT INTO incidents (case_id, kind, ref, detail, opened_at)
      SELECT NULL, 'webhook', id, '${ATERSTALLD.mall}', now() FROM w
      ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING;
    END IF;
  END $$`);
