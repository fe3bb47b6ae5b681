/**
 * A database of one's own for a test, on the server that scripts/test.mjs started. The migrations run
 * once, into a template; every test database is a copy of it.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { createDatabase } from '../../src/embedded/postgres-roles';
import { migrate } from '../../src/store/migrate';
import { testServer } from './server';

export interface TestDatabase {
  /** Owns the tables. */
  readonly ownerUrl: string;
  /** What the service runs as. */
  readonly appUrl: string;
  readonly superUrl: string;
  /** As if PostgreSQL were gone: ends every connection and refuses new ones, until `letIn`. */
  cutOff(): Promise<void>;
  letIn(): Promise<void>;
  /** Removes the database, whoever is connected. */
  drop(): Promise<void>;
}

const MIGRATIONS = join(__dirname, '..', '..', 'src', 'store', 'migrations');

/**
 * A migrated, empty database.
 *
 * @param name a word that makes it easy to recognise in the server's lists
 */
export async function freshDatabase(name = 'x'): Promise<TestDatabase> {
  const database = `test_${name}_${randomBytes(6).toString('hex')}`;
  await asSuperuser(async (client) => createDatabase(client, database, await template(client)));
  return {
    ownerUrl: urlOf('TEST_PG_OWNER_URL', database),
    appUrl: urlOf('TEST_PG_APP_URL', database),
    superUrl: urlOf('TEST_PG_SUPER_URL', database),
    cutOff: () =>
      asSuperuser(async (client) => {
        await client.query(`ALTER DATABASE ${escapeIdentifier(database)} ALLOW_CONNECTIONS false`);
        await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
          database,
        ]);
      }),
    letIn: () =>
      asSuperuser(async (client) => {
        await client.query(`ALTER DATABASE ${escapeIdentifier(database)} ALLOW_CONNECTIONS true`);
      }),
    drop: () =>
      asSuperuser(async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(database)} WITH (FORCE)`);
      }),
  };
}

/**
 * The name of the migrated template; made by the first who needs it while the others wait. It is
 * migrated under another name and renamed when done, so that a half migrated one is never copied.
 */
async function template(client: Client): Promise<string> {
  const name = `stegvis_template_${migrationsHash()}`;
  await client.query("SELECT pg_advisory_lock(hashtext('stegvis.template'))");
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      const draft = `${name}_draft`;
      await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
      await createDatabase(client, draft);
      await migrate(urlOf('TEST_PG_OWNER_URL', draft));
      await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
    }
    return name;
  } finally {
    await client.query("SELECT pg_advisory_unlock(hashtext('stegvis.template'))");
  }
}

function migrationsHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(MIGRATIONS).sort())
    hash.update(file).update(readFileSync(join(MIGRATIONS, file)));
  return hash.digest('hex').slice(0, 12);
}

async function asSuperuser<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: testServer('TEST_PG_SUPER_URL') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(variable: string, database: string): string {
  const url = new URL(testServer(variable));
  url.pathname = `/${database}`;
  return url.href;
}
