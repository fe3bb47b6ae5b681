/** Whether this process can serve: the database answers and has every migration this code needs. */
import type { Pool } from 'pg';
import { dataSourceOptions } from './data-source';

const NEEDED = (dataSourceOptions({ url: '' }).migrations as readonly { readonly name: string }[]).map(
  (migration) => migration.name,
);

/**
 * Names of the migrations that this code needs and the database has not. A newer database has more:
 * version N and N−1 run together (architecture 15).
 */
export async function missingMigrations(pool: Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string }>('SELECT name FROM migrations');
  const applied = new Set(rows.map((row) => row.name));
  return NEEDED.filter((name) => !applied.has(name));
}
