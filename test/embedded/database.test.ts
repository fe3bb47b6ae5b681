/** The test databases themselves: migrated, apart from each other, and without rights to spare. */
import { Client } from 'pg';
import { freshDatabase, type TestDatabase } from '../support/database';

const open: TestDatabase[] = [];
afterAll(() => Promise.all(open.map((database) => database.drop())));

async function fresh(name: string): Promise<TestDatabase> {
  const database = await freshDatabase(name);
  open.push(database);
  return database;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('each database is migrated, and what is done in one is not seen in another', async () => {
  const [one, other] = await Promise.all([fresh('one'), fresh('other')]);
  const tables =
    "SELECT count(*)::int AS n FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')";
  const [before] = await query(other.ownerUrl, tables);
  expect(before?.['n']).toBeGreaterThan(3);
  await query(one.ownerUrl, 'CREATE TABLE only_here (id int)');
  expect((await query(other.ownerUrl, tables))[0]).toEqual(before);
});

test('the service may connect to its database and cannot change the schema', async () => {
  const { appUrl } = await fresh('app');
  expect(await query(appUrl, 'SELECT current_user AS who')).toEqual([{ who: 'stegvis_app' }]);
  await expect(query(appUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
  await expect(query(appUrl, 'CREATE SCHEMA mine')).rejects.toThrow('permission denied');
  await expect(query(appUrl, 'CREATE ROLE more')).rejects.toThrow('permission denied');
});

test('a dropped database is gone, also with somebody connected', async () => {
  const database = await freshDatabase('gone');
  const client = new Client({ connectionString: database.appUrl });
  const lost = new Promise((done) => client.on('error', done));
  await client.connect();
  await database.drop();
  await lost;
  await expect(query(database.appUrl, 'SELECT 1')).rejects.toThrow('does not exist');
});
