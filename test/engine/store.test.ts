/** The schema: what the app role may do, what TypeORM believes, and where events land. */
import { Client } from 'pg';
import { ENTITIES } from '../../src/store/entities';
import { dataSource } from '../../src/store/data-source';
import { migrate } from '../../src/store/migrate';
import { freshDatabase } from '../support/database';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let app: Client;
beforeAll(async () => {
  database = await freshDatabase();
  app = new Client({ connectionString: database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

test.each([
  ['UPDATE events SET body = body', /permission denied/],
  ['DELETE FROM events', /permission denied/],
  ['TRUNCATE events', /permission denied/],
  ['DELETE FROM access_log', /permission denied/],
  ['UPDATE access_log SET outcome = outcome', /permission denied/],
  ['DELETE FROM cases', /permission denied/],
  ['ALTER TABLE cases ADD COLUMN x int', /must be owner/],
  ['CREATE TABLE x (y int)', /permission denied/],
  ['DROP TABLE events', /must be owner/],
])('the app role cannot run %s', async (sql, error) => {
  await expect(app.query(sql)).rejects.toThrow(error);
});

test('the entities have the columns, types and nullability of the migrated database', async () => {
  const source = dataSource({ url: database.appUrl, poolSize: 2 });
  await source.initialize();
  expect(ENTITIES.length).toBeGreaterThan(0);
  for (const entity of ENTITIES) {
    const { tableName, columns } = source.getMetadata(entity);
    const { rows } = await app.query<{ name: string; type: string; nullable: boolean }>(
      `SELECT attname AS name, format_type(atttypid, NULL) AS type, NOT attnotnull AS nullable
       FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0`,
      [tableName],
    );
    const actual = new Map(rows.map((row) => [row.name, row]));
    for (const column of columns) {
      const type = column.type === 'timestamptz' ? 'timestamp with time zone' : column.type;
      expect({ tableName, column: column.databaseName, ...actual.get(column.databaseName) }).toEqual({
        tableName,
        column: column.databaseName,
        name: column.databaseName,
        type,
        nullable: column.isNullable,
      });
    }
  }
  await source.destroy();
});

test('events lie in quarterly partitions two years ahead, with a default one for what nobody foresaw', async () => {
  const { rows } = await app.query<{ name: string }>(
    `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'events'::regclass ORDER BY 1`,
  );
  const names = rows.map((row) => row.name);
  expect(names).toContain('events_default');
  const inTwoYears = new Date().getUTCFullYear() + 2;
  expect(names).toContain(`events_${inTwoYears}q1`);
});

test('migrating again, from two processes at once, changes nothing', async () => {
  expect(await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl)])).toEqual([[], []]);
});
