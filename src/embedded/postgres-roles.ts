/**
 * Roles and databases of the embedded server. The service runs as the app role, which may log in and
 * nothing else; what it may do with each table is granted by the migrations, which the owner runs.
 */
import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import type { Secrets } from './folder';

export const SUPER_ROLE = 'postgres';
export const OWNER_ROLE = 'stegvis_owner';
export const APP_ROLE = 'stegvis_app';
export const DATABASE = 'stegvis';
/** One process does everything here, as the app role. Whoever wants the others gives them a login. */
const WITHOUT_LOGIN = ['stegvis_worker', 'stegvis_reader', 'stegvis_auditor'] as const;

/** Makes the roles, sets their passwords, and makes the database if it is missing. Safe to repeat. */
export async function provision(client: Client, passwords: Secrets['postgres']): Promise<void> {
  // Two processes that start at once must not both find the role missing.
  await client.query("SELECT pg_advisory_lock(hashtext('stegvis.provision'))");
  await ensureRole(client, OWNER_ROLE, passwords.owner);
  await ensureRole(client, APP_ROLE, passwords.app);
  for (const role of WITHOUT_LOGIN) await ensureGroup(client, role);
  // PUBLIC may connect to the databases that initdb makes, which would include the app role.
  await client.query('REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC');
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
  if (rowCount === 0) await createDatabase(client, DATABASE);
  await client.query("SELECT pg_advisory_unlock(hashtext('stegvis.provision'))");
}

/**
 * Makes a database that the owner role owns and the app role may connect to; nobody else may.
 *
 * @param template an existing database to copy; its own grants are not copied by PostgreSQL
 */
export async function createDatabase(client: Client, name: string, template = 'template1'): Promise<void> {
  const database = escapeIdentifier(name);
  await client.query(
    `CREATE DATABASE ${database} OWNER ${OWNER_ROLE} TEMPLATE ${escapeIdentifier(template)}`,
  );
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${[APP_ROLE, ...WITHOUT_LOGIN].join(', ')}`);
}

async function ensureGroup(client: Client, role: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount === 0)
    await client.query(
      `CREATE ROLE ${role} NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS`,
    );
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await client.query(
    `${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS ` +
      `PASSWORD ${escapeLiteral(password)}`,
  );
}
