/**
 * The roles of the database: each connects and tries everything with every table, and may exactly what
 * src/store/roles.ts says. A table without a row there fails.
 */
import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestApplicationContextOptions } from '@nestjs/common/interfaces/nest-application-context-options.interface';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { makeAnchorKey } from '../../src/audit/anchor-key';
import { loadConfig } from '../../src/config';
import { Alarm } from '../../src/deadlines/alarm';
import { EngineModule } from '../../src/engine.module';
import { Engine } from '../../src/engine/engine';
import { exportHistory } from '../../src/audit/export';
import { migrateQueues, Queues } from '../../src/queues';
import { dataSource, poolOf } from '../../src/store/data-source';
import { FUNCTIONS, grantRoles, RIGHTS, ROLES, type DatabaseRole } from '../../src/store/roles';
import { WorkerModule } from '../../src/worker.module';
import { TestClock, until } from '../deadlines/workshop';
import { freshDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let owner: Client;
let superuser: Client;
const logins = new Map<DatabaseRole, { readonly name: string; readonly url: string }>();

beforeAll(async () => {
  database = await freshDatabase('roller');
  await migrateQueues(database.ownerUrl);
  owner = new Client({ connectionString: database.ownerUrl });
  superuser = new Client({ connectionString: database.superUrl });
  await Promise.all([owner.connect(), superuser.connect()]);
  // The copy of a template has no grants on the database itself.
  await grantRoles(owner);
  for (const [role, group] of Object.entries(ROLES) as [DatabaseRole, string][]) {
    const [name, password] = [
      `test_${role}_${randomBytes(4).toString('hex')}`,
      randomBytes(12).toString('hex'),
    ];
    await superuser.query(`CREATE ROLE ${name} LOGIN IN ROLE ${group} PASSWORD '${password}'`);
    const url = new URL(database.superUrl);
    [url.username, url.password] = [name, password];
    logins.set(role, { name, url: url.href });
  }
});
afterAll(async () => {
  await Promise.all([owner.end(), superuser.end()]);
  await database.drop();
  const client = new Client({ connectionString: process.env['TEST_PG_SUPER_URL'] });
  await client.connect();
  for (const { name } of logins.values()) await client.query(`DROP ROLE ${name}`);
  await client.end();
});

const urlOf = (role: DatabaseRole): string => logins.get(role)!.url;

async function as<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Whether a statement is let through; what it would do is undone. Any other fault but the right is ours. */
async function may(client: Client, sql: string): Promise<boolean> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    return true;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    // 42501: no right. A row that is all defaults is refused for its contents only after the right was found.
    if (code === '42501') return false;
    if (/^23|^428C9/.test(code ?? '')) return true;
    throw new Error(`${sql}: ${message}`, { cause: error });
  } finally {
    await client.query('ROLLBACK');
  }
}

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}
const tables = async (): Promise<readonly Table[]> =>
  (
    await owner.query<Table>(
      `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY attnum) AS columns FROM pg_class c
       JOIN pg_attribute a ON a.attrelid = c.oid AND attnum > 0 AND NOT attisdropped
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
       GROUP BY 1 ORDER BY 1`,
    )
  ).rows;

const VERBS = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'] as const;

/** What a role is let do with a table, as GRANT would write it. */
async function tried(client: Client, { name, columns }: Table): Promise<string> {
  const each = async (sql: (column: string) => string): Promise<readonly string[]> => {
    const let_: string[] = [];
    for (const column of columns) if (await may(client, sql(`"${column}"`))) let_.push(column);
    return let_;
  };
  const said: string[] = [];
  const tell = (verb: string, let_: readonly string[]) => {
    if (let_.length === columns.length) said.push(verb);
    else if (let_.length > 0) said.push(`${verb} (${let_.join(', ')})`);
  };
  tell('SELECT', await each((column) => `SELECT ${column} FROM ${name} LIMIT 0`));
  if (await may(client, `INSERT INTO ${name} DEFAULT VALUES`)) said.push('INSERT');
  tell('UPDATE', await each((column) => `UPDATE ${name} SET ${column} = DEFAULT WHERE false`));
  for (const sql of [`DELETE FROM ${name} WHERE false`, `TRUNCATE ${name} CASCADE`])
    if (await may(client, sql)) said.push(sql.split(' ')[0]!);
  return said.join(', ');
}

/** As GRANT writes it, with columns in the table's own order. */
const written = (rights: string, { columns }: Table): string =>
  VERBS.flatMap((verb) => {
    const [, list] = new RegExp(`\\b${verb}\\b(?: \\(([^)]*)\\))?`).exec(rights) ?? [null, null];
    if (list === null) return [];
    const named = list?.split(', ');
    return named ? [`${verb} (${columns.filter((column) => named.includes(column)).join(', ')})`] : [verb];
  }).join(', ');

test('every table has its rights written down', async () => {
  const names = (await tables()).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(15);
  expect(Object.keys(RIGHTS).sort()).toEqual([...names].sort());
});

test.each(Object.keys(ROLES) as DatabaseRole[])(
  '%s may do with each table what is written, and nothing else',
  async (role) => {
    const all = await tables();
    const [seen, wanted]: [string[], string[]] = [[], []];
    await as(urlOf(role), async (client) => {
      for (const table of all) {
        seen.push(`${table.name}: ${await tried(client, table)}`);
        wanted.push(`${table.name}: ${written(RIGHTS[table.name]?.[role] ?? '', table)}`);
      }
    });
    expect(seen).toEqual(wanted);
  },
  60_000,
);

test('a right too many is seen', async () => {
  const [table] = (await tables()).filter(({ name }) => name === 'events');
  const before = await as(urlOf('app'), (client) => tried(client, table!));
  await owner.query('GRANT DELETE ON events TO stegvis_app; GRANT UPDATE (body) ON events TO stegvis_worker');
  expect(await as(urlOf('app'), (client) => tried(client, table!))).toBe(`${before}, DELETE`);
  expect(await as(urlOf('worker'), (client) => tried(client, table!))).toBe('SELECT, INSERT, UPDATE (body)');
  await owner.query('REVOKE DELETE ON events FROM stegvis_app');
  // What somebody gave by hand to the others goes with the next migration.
  await grantRoles(owner);
  expect(await as(urlOf('worker'), (client) => tried(client, table!))).toBe(before);
});

/** Ways round the tables. */
const FORBIDDEN = [
  'ALTER TABLE events DISABLE TRIGGER ALL',
  'ALTER TABLE anchors ADD COLUMN x int',
  'DROP TABLE access_log',
  'DROP TABLE events_2026q1',
  'SELECT * FROM events_2026q1',
  'DELETE FROM events_2026q1',
  'DELETE FROM access_log_2026q1',
  'ALTER TABLE events DETACH PARTITION events_2026q1',
  'CREATE TABLE mine (x int)',
  'CREATE TEMP TABLE mine (x int)',
  'CREATE SCHEMA mine',
  'CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
  'CREATE TRIGGER t BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION stegvis_archived()',
  'CREATE RULE r AS ON INSERT TO events DO INSTEAD NOTHING',
  'CREATE ROLE mine',
  'SET ROLE stegvis_owner',
  'SET SESSION AUTHORIZATION stegvis_owner',
  'SET session_replication_role = replica',
  'GRANT DELETE ON events TO PUBLIC',
  "SELECT stegvis_partitions('2099-01-01')",
  "COPY (SELECT 1) TO '/tmp/x'",
  "SELECT pg_read_file('postgresql.conf')",
] as const;

test.each(Object.keys(ROLES) as DatabaseRole[])('%s finds no way round the tables', async (role) => {
  await as(urlOf(role), async (client) => {
    // A grant of what one has not is only a warning: nothing may come of it.
    for (const sql of FORBIDDEN) {
      const let_ = await may(client, sql);
      if (!sql.startsWith('GRANT')) expect({ sql, let: let_ }).toEqual({ sql, let: false });
    }
    await client.query('GRANT DELETE ON events TO PUBLIC').catch(() => undefined);
    expect(await may(client, 'DELETE FROM events WHERE false')).toBe(false);
  });
});

test('functions are called by those who need them', async () => {
  expect(Object.keys(FUNCTIONS).length).toBeGreaterThan(0);
  for (const [signature, roles] of Object.entries(FUNCTIONS)) {
    const call = signature.replace(/\w+(?=[,)])/g, 'NULL::$&');
    for (const role of Object.keys(ROLES) as DatabaseRole[])
      await as(urlOf(role), async (client) => {
        expect({ role, let: await may(client, `SELECT ${call}`) }).toEqual({
          role,
          let: roles.includes(role),
        });
      });
  }
});

test('only those who put jobs in the queues and take them out reach them, and nobody else reaches the database', async () => {
  for (const role of Object.keys(ROLES) as DatabaseRole[])
    await as(urlOf(role), async (client) => {
      const let_ = await may(client, 'SELECT FROM bullmq.job LIMIT 0');
      expect({ role, let: let_ }).toEqual({ role, let: ['app', 'worker'].includes(role) });
    });
  const stranger = `test_stranger_${randomBytes(4).toString('hex')}`;
  await superuser.query(`CREATE ROLE ${stranger} LOGIN PASSWORD 'x'`);
  const url = new URL(database.superUrl);
  [url.username, url.password] = [stranger, 'x'];
  await expect(as(url.href, async () => undefined)).rejects.toThrow(/permission denied for database/);
  await superuser.query(`DROP ROLE ${stranger}`);
});

test('an owner who may make roles makes those that are missing; one who may not is told which', async () => {
  const asOwner = { query: owner.query.bind(owner) };
  const missing = {
    query: (text: string, values?: unknown[]) =>
      /FROM pg_roles WHERE rolname = \$1/.test(text)
        ? Promise.resolve({ rowCount: 0, rows: [] })
        : asOwner.query(text, values),
  };
  expect(await grantRoles(missing as never)).toEqual(['stegvis_worker', 'stegvis_reader', 'stegvis_auditor']);
  const made: string[] = [];
  const maker = {
    query: (text: string, values?: unknown[]) => {
      if (/rolcreaterole/.test(text)) return Promise.resolve({ rowCount: 1, rows: [] });
      if (text.startsWith('CREATE ROLE')) return Promise.resolve(made.push(text));
      if (/FROM pg_roles WHERE rolname = \$1/.test(text))
        return Promise.resolve({
          rowCount: made.some((sql) => sql.includes(String(values?.[0]))) ? 1 : 0,
          rows: [],
        });
      return asOwner.query(text, values);
    },
  };
  expect(await grantRoles(maker as never)).toEqual([]);
  expect(made).toHaveLength(3);
  expect(made.every((sql) => sql.includes('NOLOGIN NOSUPERUSER'))).toBe(true);
});

test('docker/postgres/roles.sql makes every role, and docker-compose.yml gives each process its own', () => {
  const sql = readFileSync('docker/postgres/roles.sql', 'utf8');
  const made = [
    ...sql.matchAll(
      /^CREATE ROLE (\w+) (\w+) NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS/gm,
    ),
  ];
  expect(made.map(([, name]) => name).sort()).toEqual(['stegvis_owner', ...Object.values(ROLES)].sort());
  expect(made.filter(([, , login]) => login === 'LOGIN').map(([, name]) => name)).toEqual([
    'stegvis_owner',
    'stegvis_app',
    'stegvis_worker',
  ]);
  const compose = readFileSync('docker-compose.yml', 'utf8');
  const service = (name: string) => new RegExp(`\n  ${name}:\n((?:    .*\n)+)`).exec(compose)?.[1] ?? '';
  expect(service('worker')).toContain('DATABASE_URL: postgresql://stegvis_worker:');
  expect(service('migrate')).toContain('MIGRATE_DATABASE_URL: postgresql://stegvis_owner:');
  expect(service('api')).not.toMatch(/stegvis_(owner|worker)/);
  expect(/x-environment:[^\n]*\n((?: {2}.*\n)+)/.exec(compose)?.[1]).toContain(
    'DATABASE_URL: postgresql://stegvis_app:',
  );
});

@Module({})
class Empty {}

test('a worker does all its work as its own role: fires, sends, keeps partitions and anchors', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-roller-'));
  makeAnchorKey(join(folder, 'anchor.key'));
  const clock = new TestClock();
  const start = (url: string, consume: boolean) => {
    const config = loadConfig({
      DATABASE_URL: url,
      OIDC_ISSUER: 'http://127.0.0.1:1',
      KEYS_DIR: join(folder, 'keys'),
      KEYS_MASTER: 'ab'.repeat(32),
      MAIL_DIR: join(folder, 'mail'),
      ANCHOR_KEY_FILE: join(folder, 'anchor.key'),
    });
    const imports = [
      EngineModule.forRoot(config, clock),
      WorkerModule.forRoot({ consume, virtualClock: false }),
    ];
    const options = Object.assign(new NestApplicationContextOptions(), {
      logger: false as const,
      abortOnError: false,
    });
    return NestFactory.createApplicationContext({ module: Empty, imports }, options);
  };
  // The worker first: on an empty database it must not need the api.
  const worker = await start(urlOf('worker'), true);
  const api = await start(urlOf('app'), false);
  try {
    const input = {
      klientId: randomUUID(),
      skyddad: false,
      sfEnhet: 'sf-centrum',
      socialsekreterare: 'ss-centrum-1',
      forsteSocialsekreterare: 'fss-centrum-1',
    };
    await api.get(Engine).start('anvisning', { id: 'A-1', input });
    clock.move(40 * 86_400_000);
    await worker.get(Alarm).sweep();
    await worker.get(Queues).queue('outbox').add('deliver', 'deliver-now');
    await until('the mail', async () => readdirSync(join(folder, 'mail')).length > 0);
    await owner.query('DELETE FROM anchors');
    await owner.query('DELETE FROM anchor_heads');
    const { rows } = await owner.query<{ name: string }>(
      `SELECT max(relname) AS name FROM pg_class WHERE relname ~ '^access_log_[0-9]+q[0-9]$'`,
    );
    await owner.query(`DROP TABLE ${rows[0]!.name}`);
    await owner.query(
      `INSERT INTO sessioner (id_hash, anvandare, sub, roller, enheter, sedd, slutar)
       SELECT sha256(n::text::bytea), 'x', 'x', '{}', '{}', now() - n * interval '40 min', now() + interval '1 hour'
       FROM generate_series(0, 1) n`,
    );
    await owner.query("INSERT INTO utloggningar VALUES (sha256('x'::bytea), now() - interval '1 hour')");
    await worker.get(Queues).queue('deadlines').add('nightly', 'nightly-now');
    await until('the anchor', async () => (await owner.query('SELECT FROM anchors')).rowCount === 1);
    await until(
      'the session that has ended',
      async () =>
        (await owner.query('SELECT FROM sessioner UNION ALL SELECT FROM utloggningar')).rowCount === 1,
    );
    await until('the partition', async () =>
      Boolean((await owner.query('SELECT FROM pg_class WHERE relname = $1', [rows[0]!.name])).rowCount),
    );
    expect((await owner.query('SELECT kind, detail FROM incidents')).rows).toEqual([]);
  } finally {
    await Promise.all([worker.close(), api.close()]);
  }

  // The auditor takes it all out, and the reader counts.
  const source = await dataSource({ url: urlOf('auditor'), poolSize: 2 }).initialize();
  const file = join(folder, 'export.jsonl.gz');
  expect(await exportHistory({ pool: poolOf(source), file, now: new Date(), publicKey: null })).toMatchObject(
    {
      cases: 1,
      anchors: 1,
    },
  );
  await source.destroy();
  await as(urlOf('reader'), async (client) => {
    for (const sql of [
      'SELECT process, status, count(*) FROM cases GROUP BY 1, 2',
      "SELECT max(now() - next_at) FROM deadlines WHERE status = 'armed' AND next_at < now()",
      "SELECT count(*), min(at) FROM outbox WHERE status = 'pending'",
      "SELECT kind, count(*) FROM incidents WHERE status = 'open' GROUP BY 1",
    ])
      expect(await may(client, sql)).toBe(true);
  });
  rmSync(folder, { recursive: true });
}, 120_000);
