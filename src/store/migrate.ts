/** Brings a database to the current schema, one process at a time. */
import { Client } from 'pg';
import { dataSource } from './data-source';
import { grantRoles } from './roles';

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
