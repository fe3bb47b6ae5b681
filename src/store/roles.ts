/**
 * The roles of the database, and all that each may do with every table: least privilege, as data. The owner's
 * migrations make the tables and give the service its rights; `grantRoles` gives the others theirs after every
 * migration, also where a role was made later. A test tries every table as every role, so a table without a row
 * here fails, and so does a right too many.
 */
import { escapeIdentifier, type Client } from 'pg';
import { sqlState } from './pg-errors';

/** What runs as which role. The owner is not here: it owns. */
export const ROLES = {
  /** The api, and a process that is api and worker at once. */
  app: 'stegvis_app',
  /** A process that only works: it decides nothing and registers nobody. */
  worker: 'stegvis_worker',
  /** A monitor: counts for the whole municipality, with nobody's id and no unit in them. */
  reader: 'stegvis_reader',
  /** Who verifies: logs, chains and anchors, and neither persons nor free text. */
  auditor: 'stegvis_auditor',
} as const;
export type DatabaseRole = keyof typeof ROLES;

/** Rights as GRANT writes them, by role; a role that is left out may nothing. */
export type Rights = Readonly<Partial<Record<DatabaseRole, string>>>;

const APPEND = 'SELECT, INSERT';
const CHANGE = 'SELECT, INSERT, UPDATE';

export const RIGHTS: Readonly<Record<string, Rights>> = {
  cases: {
    app: CHANGE,
    worker: 'SELECT, UPDATE',
    reader: 'SELECT (process, version, status, at, started_at)',
    auditor: 'SELECT (id, process, version, revision, status, head, at, started_at)',
  },
  events: { app: APPEND, worker: APPEND, auditor: 'SELECT' },
  personal: { app: APPEND, worker: APPEND },
  deadlines: {
    app: CHANGE,
    worker: CHANGE,
    reader: 'SELECT (rule, due_at, due_date, next_at, status, armed_at)',
  },
  tasks: {
    app: CHANGE,
    worker: CHANGE,
    reader: 'SELECT (key, role, status, escalation, opened_at, due_at, due_date, closed_at)',
  },
  outbox: {
    app: CHANGE,
    worker: CHANGE,
    reader: 'SELECT (port, status, at, attempts, not_before, finished_at)',
  },
  incidents: { app: CHANGE, worker: CHANGE, reader: 'SELECT (kind, status, opened_at, resolved_at)' },
  idempotency: { app: 'SELECT, INSERT, DELETE', worker: 'SELECT, INSERT, DELETE' },
  // A worker that is first on an empty database keeps our defaults as version 1.
  settings: { app: APPEND, worker: APPEND, reader: 'SELECT', auditor: 'SELECT' },
  access_log: { app: APPEND, worker: APPEND, auditor: 'SELECT' },
  klienter: { app: CHANGE, worker: 'SELECT' },
  klient_index: { app: 'SELECT, INSERT, DELETE', worker: APPEND },
  // What has crossed between the nämnder is told with the event that tells it: a worker's events tell nobody.
  utlamnanden: { app: APPEND, auditor: 'SELECT' },
  // Who opened what, when and why is written once; only its end and its review are added.
  nodoppningar: {
    app: 'SELECT, INSERT, UPDATE (avslutad, avslutad_av, granskad, granskad_av, befogad, kommentar)',
    worker: 'SELECT',
    auditor:
      'SELECT (id, case_id, principal, role, unit, grund, oppnad, slutar, avslutad, avslutad_av, granskad, granskad_av, befogad)',
  },
  // A session is seen and ended, and never changed. A worker takes away those that have ended.
  sessioner: { app: 'SELECT, INSERT, DELETE, UPDATE (sedd)', worker: 'SELECT (sedd, slutar), DELETE' },
  utloggningar: { app: 'SELECT, INSERT, DELETE', worker: 'SELECT (slutar), DELETE' },
  // Who proposed what is written once; only the decision is added.
  skyddssankningar: {
    app: 'SELECT, INSERT, UPDATE (status, avgjord_av, avgjord_roll, avgjord)',
    auditor:
      'SELECT (id, klient_id, foreslagen_av, foreslagen_roll, foreslagen, status, avgjord_av, avgjord_roll, avgjord)',
  },
  raderingsforslag: {
    app: 'SELECT, INSERT, UPDATE (status, avgjord_av, avgjord_roll, avgjord)',
    auditor: 'SELECT',
  },
  archives: { app: 'SELECT', worker: 'SELECT', reader: 'SELECT', auditor: 'SELECT' },
  anchors: { app: APPEND, worker: APPEND, reader: 'SELECT (nr, day)', auditor: 'SELECT' },
  anchor_heads: { app: APPEND, worker: APPEND, auditor: 'SELECT' },
  log_anchors: { app: APPEND, worker: APPEND, reader: 'SELECT (nr, day)', auditor: 'SELECT' },
  // The owner alone disposes.
  log_disposals: { app: 'SELECT', worker: 'SELECT', auditor: 'SELECT' },
  raderingar: { app: APPEND, worker: 'SELECT', auditor: 'SELECT' },
  vikariat: { app: 'SELECT, INSERT, UPDATE (avslutat_av, avslutat_at)', worker: 'SELECT', auditor: 'SELECT' },
  delegationer: {
    app: 'SELECT, INSERT, UPDATE (aterkallad_fran, aterkallad_av)',
    worker: 'SELECT',
    auditor: 'SELECT',
  },
  utforaruppdrag: {
    app: 'SELECT, INSERT, UPDATE (avslutat_av, avslutat_at)',
    worker: 'SELECT',
    auditor: 'SELECT',
  },
  // A worker makes the reviews at night; people sign them.
  logg_granskningsdagar: { app: APPEND, worker: APPEND, auditor: 'SELECT' },
  logg_granskningar: { app: APPEND, worker: APPEND, auditor: 'SELECT' },
  logg_traffar: { app: APPEND, worker: APPEND, auditor: 'SELECT' },
  logg_atgarder: { app: APPEND, worker: 'SELECT', auditor: 'SELECT' },
  menprovningar: { app: APPEND },
  migrations: { app: 'SELECT', worker: 'SELECT', reader: 'SELECT', auditor: 'SELECT' },
};

/** Functions that somebody else than the owner may call. */
export const FUNCTIONS: Readonly<Record<string, readonly DatabaseRole[]>> = {
  'stegvis_extend_partitions()': ['app', 'worker'],
};

/** The rights of the app role are given by the migration that makes a table: they hold before this is run. */
const GRANTED_HERE = ['worker', 'reader', 'auditor'] as const;

/**
 * Makes the roles that are missing, where the owner may make roles, and gives each exactly its rights. A role that
 * is made here cannot log in: its password is given by whoever runs the database. Safe to repeat.
 * @param client connected as the owner of the tables
 * @returns the names of the roles that are missing and could not be made
 */
export async function grantRoles(client: Client): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const role of GRANTED_HERE) {
    const name = ROLES[role];
    if (!(await exists(client, name)) && (await mayMakeRoles(client))) await make(client, name);
    if (await exists(client, name)) await grant(client, role);
    else missing.push(name);
  }
  return missing;
}

/** Roles belong to the whole server: another database's migration may make the same one in this moment. */
const make = (client: Client, name: string): Promise<unknown> =>
  client
    .query(`CREATE ROLE ${name} NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS`)
    .catch((error: unknown) => {
      if (!['42710', '23505'].includes(sqlState(error) ?? '')) throw error;
    });

const exists = async (client: Client, role: string): Promise<boolean> =>
  (await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])).rowCount === 1;

const mayMakeRoles = async (client: Client): Promise<boolean> =>
  (await client.query('SELECT FROM pg_roles WHERE rolname = current_user AND (rolcreaterole OR rolsuper)'))
    .rowCount === 1;

/** In one transaction: nobody is without rights in between. */
async function grant(client: Client, role: (typeof GRANTED_HERE)[number]): Promise<void> {
  const name = escapeIdentifier(ROLES[role]);
  await client.query('BEGIN');
  try {
    await client.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${name}`);
    await client.query(`REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM ${name}`);
    await client.query(`GRANT USAGE ON SCHEMA public TO ${name}`);
    const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
    await client.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(rows[0]?.name ?? '')} TO ${name}`);
    for (const [table, rights] of Object.entries(RIGHTS)) {
      const right = rights[role];
      if (right !== undefined) await client.query(`GRANT ${right} ON ${escapeIdentifier(table)} TO ${name}`);
    }
    for (const [signature, roles] of Object.entries(FUNCTIONS))
      if (roles.includes(role)) await client.query(`GRANT EXECUTE ON FUNCTION ${signature} TO ${name}`);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
