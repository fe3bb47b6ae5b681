/** A connection that is lost while it is in use is an error of that call, and not the end of the process. */
import { Client } from 'pg';
import { CasesStore } from '../../src/store/cases.store';
import { dataSource, poolOf } from '../../src/store/data-source';
import { freshDatabase } from '../support/database';

test('a connection lost while a case is locked fails that call, and the process goes on', async () => {
  const database = await freshDatabase();
  const source = await dataSource({ url: database.ownerUrl }).initialize();
  const store = new CasesStore(poolOf(source));
  const unheard: unknown[] = [];
  const hear = (error: unknown): void => void unheard.push(error);
  process.on('uncaughtException', hear);
  const call = store.locked('x', async (_stored, client) => {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const other = new Client({ connectionString: database.superUrl });
    await other.connect();
    await other.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await other.end();
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await expect(call).rejects.toThrow();
  process.off('uncaughtException', hear);
  expect(unheard).toEqual([]);
  await source.destroy();
  await database.drop();
});
