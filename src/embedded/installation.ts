/**
 * What a command works on: the database and the keys that the environment names, else those of the embedded default
 * where the command is run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, type Pool } from 'pg';
import { ClientKeys } from '../access/keys';
import { databaseAddress } from '../addresses';
import { secretOf } from '../config';
import { dataSource, poolOf } from '../store/data-source';
import { connectionLost, sqlState } from '../store/pg-errors';
import { ANCHOR_KEY } from './backup-layout';
import { embeddedDir } from './folder';
import { runningDatabase } from './running-database';

/** The address of DATABASE_URL, or of the embedded database if it runs. @throws Error in Swedish that says what to do */
export function appDatabase(): string {
  const given = process.env['DATABASE_URL'];
  const url = given ? databaseAddress('DATABASE_URL', given) : runningDatabase()?.appUrl;
  if (url) return url;
  throw new Error(
    'Ingen databas: ange DATABASE_URL, eller starta den inbyggda med npm start och försök igen.',
  );
}

/**
 * Connects to DATABASE_URL, or to the embedded database if it runs.
 * @throws Error in Swedish that says what to do
 */
export async function withDatabase<T>(work: (pool: Pool) => Promise<T>): Promise<T> {
  const source = dataSource({ url: appDatabase(), poolSize: 2 });
  try {
    await source.initialize();
    return await work(poolOf(source));
  } catch (error) {
    if (connectionLost(error))
      throw new Error('Databasen svarar inte. Kontrollera adressen och att PostgreSQL är igång.', {
        cause: error,
      });
    if (sqlState(error) === '42P01')
      throw new Error('Databasen är inte uppdaterad till den här versionen: kör npm run db:migrate först.', {
        cause: error,
      });
    throw error;
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

/**
 * Connects as the owner of the tables, without a time limit for statements.
 * @throws Error in Swedish that says what to do
 */
export async function connectOwner(): Promise<Client> {
  const given = process.env['MIGRATE_DATABASE_URL'];
  const url = given ? databaseAddress('MIGRATE_DATABASE_URL', given) : runningDatabase()?.ownerUrl;
  if (!url)
    throw new Error(
      'Ingen databas: ange MIGRATE_DATABASE_URL (rollen stegvis_owner), eller starta den inbyggda med npm start.',
    );
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    options: '-c TimeZone=UTC',
  });
  try {
    await client.connect();
    const { rowCount } = await client.query("SELECT WHERE to_regclass('archives') IS NOT NULL");
    if (rowCount === 1) return client;
  } catch (error) {
    if (!connectionLost(error)) throw error;
    throw new Error('Databasen svarar inte. Kontrollera adressen och att PostgreSQL är igång.', {
      cause: error,
    });
  }
  await client.end();
  throw new Error('Databasen är inte uppdaterad till den här versionen: kör npm run db:migrate först.');
}

/** Whether the environment names a database; else everything is the embedded default's. */
export const isExternal = (): boolean => Boolean(process.env['DATABASE_URL']);

/** The file with the key that signs the anchors, or null where there is none to be known. */
export function anchorKeyFile(): string | null {
  const given = process.env['ANCHOR_KEY_FILE'];
  if (given) return given;
  const own = join(embeddedDir(), ANCHOR_KEY);
  return !isExternal() && existsSync(own) ? own : null;
}

/** The clients' keys and their folder. @throws Error in Swedish if they are not at hand */
export function clientKeys(): { readonly dir: string; readonly keys: ClientKeys } {
  const { env } = process;
  const home = embeddedDir();
  const dir = isExternal() ? env['KEYS_DIR'] : join(home, 'keys');
  const master = isExternal() ? secretOf(env, 'KEYS_MASTER') : ownMaster(home);
  if (!dir || !master || !existsSync(dir))
    throw new Error('Nycklarna är inte här: ange KEYS_DIR och KEYS_MASTER så som tjänsten har dem.');
  return { dir, keys: new ClientKeys(dir, master, secretOf(env, 'KEYS_MASTER_OTHER') ?? null) };
}

function ownMaster(home: string): string | undefined {
  const file = join(home, 'master.key');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
