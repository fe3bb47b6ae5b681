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
/** What is added to a document when it is drawn, and its state. */
const DRAWN =
  'status, fel, revision, mall_version, dokumenttyp, titel, datum, sidor, sha256, data_sha256, data, fil_id, ritad';
/** How far a subscription has come, and whether it runs. */
const UTSKICK =
  'status, orsak, tx, case_id, seq, del, forsok, doda, inte_fore, lan, lan_slutar, ikapp, lamnad';

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
  // That something changed among a role's tasks: written by the tasks' own triggers, told by the live stream.
  uppgiftsandringar: { app: 'SELECT, INSERT, DELETE', worker: 'INSERT, SELECT (skrivet), DELETE' },
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
  // What has crossed between the nämnder is told with the event that tells it: a worker's events tell nobody, and what
  // a worker sends goes by what each side has been told.
  utlamnanden: { app: APPEND, worker: 'SELECT', auditor: 'SELECT' },
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
  // What was delivered, received and decided is written once; a hold is only lifted, a proposal only decided.
  leveranser: { app: APPEND, worker: 'SELECT', auditor: 'SELECT' },
  leveranskvittenser: { app: APPEND, worker: 'SELECT', auditor: 'SELECT' },
  leveransmedgivanden: { app: APPEND, auditor: 'SELECT' },
  gallringsstopp: {
    app: 'SELECT, INSERT, UPDATE (havd_av, havd_roll, havd)',
    auditor: 'SELECT (id, case_id, grund, satt_av, satt_roll, satt, havd_av, havd_roll, havd)',
  },
  gallringsforslag: {
    app: 'SELECT, INSERT, UPDATE (status, avgjord_av, avgjord_roll, avgjord)',
    auditor: 'SELECT',
  },
  gallringsforslag_arenden: { app: APPEND, auditor: 'SELECT' },
  gallringskvitton: { app: APPEND, auditor: 'SELECT' },
  // A worker that starts on a restored copy disposes again of what the ledger names.
  gallringar: { app: APPEND, worker: APPEND, reader: 'SELECT (nr, at)', auditor: 'SELECT' },
  // What was sent of a meeting is written once; only that it has left is added.
  kalenderposter: {
    app: 'SELECT, INSERT, UPDATE (skickad)',
    worker: 'SELECT, INSERT, UPDATE (skickad)',
    auditor: 'SELECT (id, case_id, slag, mottagare, sekvens, metod, at, skickad)',
  },
  // The secret of an address is made and read by the api alone.
  kalenderfloden: { app: 'SELECT, INSERT, DELETE, UPDATE (hash, skapad, last)' },
  aviseringsval: { app: 'SELECT, INSERT, UPDATE (val, andrad)', worker: 'SELECT' },
  vantande_aviseringar: {
    app: 'SELECT, INSERT, DELETE, UPDATE (sandning, forsok, inte_fore, klar, utfall)',
    worker: 'SELECT, INSERT, DELETE, UPDATE (sandning, forsok, inte_fore, klar, utfall)',
    reader: 'SELECT (satt, forfaller, klar, utfall)',
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
  arbetslista_sedd: { app: 'SELECT, INSERT, UPDATE (tx)' },
  // Who hands over what to whom is written once; its end is added, and what disposal takes away is taken away.
  overlamningar: {
    app: 'SELECT, INSERT, UPDATE (status, informerad, informerad_satt, avgjord_av, avgjord, fritext)',
    worker: 'SELECT (case_id, fritext), UPDATE (fritext)',
    auditor:
      'SELECT (id, case_id, roll, enhet, fran, till, skal, status, informerad, skapad, avgjord_av, avgjord)',
  },
  // What was reassigned is written once; only that it was undone is added.
  omfordelningar: { app: 'SELECT, INSERT, UPDATE (angrad_av, angrad)', auditor: 'SELECT' },
  omfordelningsrader: { app: 'SELECT, INSERT, UPDATE (ater)', auditor: 'SELECT' },
  // A worker makes the reviews at night; people sign them.
  logg_granskningsdagar: { app: APPEND, worker: APPEND, auditor: 'SELECT' },
  logg_granskningar: { app: APPEND, worker: APPEND, auditor: 'SELECT' },
  logg_traffar: { app: APPEND, worker: APPEND, auditor: 'SELECT' },
  logg_atgarder: { app: APPEND, worker: 'SELECT', auditor: 'SELECT' },
  // A run is written at its start, and its end is added; a row's outcome is written once.
  importer: { app: 'SELECT, INSERT, UPDATE (klar)', auditor: 'SELECT' },
  import_rader: { app: APPEND, auditor: 'SELECT' },
  menprovningar: { app: APPEND },
  // Whoever types saves and takes away; a worker sees how old a draft is, and nothing of what it says.
  utkast: {
    app: 'SELECT, INSERT, UPDATE (cipher, version, sedd, sparad), DELETE',
    worker: 'SELECT (case_id, sparad), DELETE',
  },
  // A file is never changed. What was not found clean, or never became a file, has its content taken away.
  filer: { app: APPEND, worker: APPEND },
  filer_delar: { app: 'SELECT, INSERT, DELETE', worker: 'SELECT, INSERT, DELETE' },
  // Who uploaded what is written once; only what the check says is added, and that it was made void.
  uppladdningar: {
    app: 'SELECT, INSERT, UPDATE (tillstand, forsok, nasta, kontrollerad, makulerad, makulerad_av, makulerad_skal)',
    worker: 'SELECT, UPDATE (tillstand, forsok, nasta, kontrollerad)',
  },
  // What a document is and holds is written once (a trigger sees to it); a step of it is only added.
  dokument: {
    app: `SELECT, INSERT, UPDATE (${DRAWN})`,
    worker: `SELECT, INSERT, UPDATE (${DRAWN})`,
    reader: 'SELECT (mall, sida, status, skapad, ritad)',
    auditor:
      'SELECT (id, case_id, seq, mall, sida, original, version, ersatter, skapad_av, skapad_roll, skapad, status, mall_version, dokumenttyp, datum, sidor, sha256, data_sha256, ritad)',
  },
  dokument_steg: {
    app: APPEND,
    worker: APPEND,
    auditor: 'SELECT (dokument_id, steg, vem, datum, kanal, av, roll, at)',
  },
  // A dispatch is written once; only where it is now is changed, and each step is a row of its own.
  forsandelser: {
    app: 'SELECT, INSERT, UPDATE (status, kod, omgang, datum, referens)',
    worker: 'SELECT, UPDATE (status, kod, datum, referens)',
    reader: 'SELECT (kanal, status, skapad)',
    auditor:
      'SELECT (id, case_id, seq, dokument_id, sida, enhet, kanal, kontakt_seq, skapad_av, skapad_roll, skapad, status, kod, omgang, datum)',
  },
  forsandelse_handelser: { app: APPEND, worker: APPEND, auditor: 'SELECT' },
  utskriftsomgangar: { app: 'SELECT, INSERT, UPDATE (sha256, sidor)', auditor: 'SELECT' },
  anrop: {
    app: CHANGE,
    worker: CHANGE,
    reader: 'SELECT (system, anrop, status, forsok, skapad, skickad, avslutad)',
    auditor: 'SELECT',
  },
  // What shows that something was done elsewhere is never changed.
  kvittenser: {
    app: APPEND,
    worker: APPEND,
    auditor: 'SELECT (anrop_id, case_id, satt, av, at, datum, meddelande, avtryck)',
  },
  // Who is told is decided by people in the api; a worker moves the place and may stop it.
  webhooks: {
    app: `SELECT, INSERT, DELETE, UPDATE (version, hemlighet, tidigare, tidigare_slutar, fran, verifierad, ${UTSKICK})`,
    worker: `SELECT, UPDATE (version, ${UTSKICK})`,
    reader: 'SELECT (sida, status, orsak, forsok, ikapp, lamnad)',
    auditor: 'SELECT (id, namn, url, enheter, sida, typer, status, orsak, skapad_av, skapad, verifierad)',
  },
  webhookleveranser: {
    app: 'SELECT, INSERT, DELETE, UPDATE (status, forsok, svar, senast)',
    worker: 'SELECT, INSERT, DELETE, UPDATE (status, forsok, svar, senast)',
    reader: 'SELECT (typ, status, forsok, svar, forst, senast)',
    auditor: 'SELECT',
  },
  migrations: { app: 'SELECT', worker: 'SELECT', reader: 'SELECT', auditor: 'SELECT' },
};

/** Functions that somebody else than the owner may call. */
export const FUNCTIONS: Readonly<Record<string, readonly DatabaseRole[]>> = {
  'stegvis_extend_partitions()': ['app', 'worker'],
  'stegvis_gallra(text)': ['app', 'worker'],
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
