/** Several statements as one. */
import type { Pool, PoolClient } from 'pg';

/**
 * Runs work in one transaction. What throws leaves nothing behind, and a connection that cannot even be rolled back is
 * not used again.
 * @param begin the statement that begins it, where it is to be of another kind
 */
export async function inTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  begin = 'BEGIN',
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: unknown) => {
      broken = lost as Error;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
