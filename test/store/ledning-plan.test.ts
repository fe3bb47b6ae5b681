/**
 * What one who leads a unit reads: each question by the indexes that lead to the unit's own cases, also by a plan that was
 * made on empty tables or by statistics that are long out of date. Buffers are counted and no time is taken.
 */
import { escapeLiteral, type Pool, type PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { POLICY_SQL } from '../../src/access/policy-sql';
import { UTEBLIVANDEN } from '../../src/api/ledning';
import { dataSource, poolOf } from '../../src/store/data-source';
import { LedningQuery, type Ledningslasning } from '../../src/store/ledning.query';
import { Uteblivna1770200700000 } from '../../src/store/migrations/1770200700000-uteblivna';
import { freshDatabase, type TestDatabase } from '../support/database';

const READER = {
  id: 'sam-1',
  roles: ['samordnare', 'forste_socialsekreterare'],
  units: ['kc-0'],
  role: 'samordnare',
};
const [FRAN, TILL] = ['2026-06-01', '2026-11-20'];

/** Cases of ten units; every tenth is closed. One event in fifty is of a missed time, and every fourth of those is corrected. */
const FILL = `
INSERT INTO cases (id, process, version, revision, status, snapshot, head, at, started_at, sf_enhet, kc_enhet, skyddad,
    handlaggare)
  SELECT 'c' || n, 'anvisning', 1, 1, CASE WHEN n % 100 < 10 THEN 'done' ELSE 'active' END, '{}', '', '${TILL}', '2026-01-01',
    'sf-' || n % 10, 'kc-' || n % 10, false, '{}' FROM generate_series($1::int, $2) n;
INSERT INTO events (case_id, seq, at, type, body, hash)
  SELECT 'c' || n, seq, timestamptz '2026-01-10' + seq * interval '6 days', CASE seq WHEN 40 THEN 'UTEBLIVANDE'
      WHEN 45 THEN CASE WHEN n / 10 % 4 = 0 THEN 'RATTA_UTEBLIVANDE' ELSE 'NARVARO' END ELSE 'NARVARO' END,
    json_build_object('role', 'arbetsmarknadskonsulent', 'event', json_build_object('avser', 40))::text, ''
  FROM generate_series(1, 50) seq, generate_series($1::int, $2) n;
INSERT INTO deadlines (case_id, key, rule, event, due_at, due_date, next_at, reminders, settings_version, armed_seq, ord,
    armed_at, status)
  SELECT 'c' || n, 'k' || k, 'plan', '{}', due, due::date, due, '[]', 1, k, k, now(), CASE WHEN k < 4 THEN 'armed' ELSE 'fired' END
  FROM generate_series(1, 12) k, generate_series($1::int, $2) n,
    LATERAL (SELECT timestamptz '2026-11-01' + ((n + k) % 60) * interval '1 day' AS due) d;
INSERT INTO tasks (id, case_id, key, seq, role, unit, skyddad, escalation, status, opened_at, version)
  SELECT 'c' || n || '.' || k, 'c' || n, 't', k, 'samordnare', 'kc-' || n % 10, false, false,
    CASE WHEN k < 3 THEN 'open' ELSE 'closed' END, now(), 1 FROM generate_series(1, 10) k, generate_series($1::int, $2) n;
INSERT INTO utlamnanden (case_id, seq, uppgift, till, fran_enhet, till_enhet, grund, slag, lagrum, tidigare, at)
  SELECT 'c' || n, k, 'u' || k, 'kc', 'sf', 'kc', 'g', 'lagrum', 'l', false, now()
  FROM generate_series(1, 8) k, generate_series($1::int, $2) n;
INSERT INTO kalenderposter (uid, case_id, slag, mottagare, adress, sekvens, metod, hash, datum, tid, dold, at)
  SELECT gen_random_uuid(), 'c' || n, 'uppfoljning', 'x', 'x', 0, 'REQUEST', 'h', date '2026-09-01' + n % 120, '09:15', false,
    now() FROM generate_series($1::int, $2) n`;

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Plan[];
}
interface Sent {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

let database: TestDatabase;
let source: DataSource;
let owner: DataSource;
let pool: Pool;
beforeAll(async () => {
  database = await freshDatabase('ledningsplan');
  source = await dataSource({ url: database.appUrl, poolSize: 1 }).initialize();
  owner = await dataSource({ url: database.ownerUrl, poolSize: 2 }).initialize();
  pool = poolOf(source);
}, 60_000);
afterAll(async () => {
  await source.destroy();
  await owner.destroy();
  await database.drop();
});

const fill = async (from: number, to: number): Promise<void> => {
  for (const statement of FILL.split(';\n'))
    await owner.query(statement.replaceAll('$1::int', `${from}`).replaceAll('$2', `${to}`));
};

type Ask = (lasning: Ledningslasning) => Promise<readonly { readonly caseId: string }[]>;
const uteblivna: Ask = (lasning) => lasning.uteblivna(UTEBLIVANDEN, FRAN, TILL);
/** Every question, and the indexes of what it reads. */
const CASES = ['cases_kc_ledd', 'cases_pkey', 'cases_sf_ledd'];
const QUESTIONS: Readonly<Record<string, { readonly ask: Ask; readonly by: readonly string[] }>> = {
  'ledning-levande': { ask: (lasning) => lasning.uppgifter(), by: CASES },
  'ledning-uppgifter': { ask: (lasning) => lasning.uppgifter(), by: ['tasks_open'] },
  'ledning-frister': {
    ask: (lasning) => lasning.frister({ fran: null, till: TILL, regel: 'plan', berattar: ['plan'] }),
    by: ['deadlines_pkey', 'utlamnanden_pkey'],
  },
  'ledning-moten': {
    ask: (lasning) => lasning.moten(FRAN, TILL),
    by: ['kalenderposter_arende', 'kalenderposter_sekvens'],
  },
  'ledning-avslutade': { ask: uteblivna, by: CASES },
  'ledning-uteblivna': { ask: uteblivna, by: ['events_uteblivna', 'utlamnanden_pkey'] },
};
const names = Object.keys(QUESTIONS);

/** Asks as the service does. @returns the rows, and the statements that it sent */
async function asked(ask: Ask) {
  const sent: Sent[] = [];
  const through = {
    connect: async () => {
      const client = await pool.connect();
      return {
        query: (query: Sent | string) => {
          if (typeof query === 'object') sent.push(query);
          return client.query(query as string);
        },
        release: (broken?: Error) => client.release(broken),
      };
    },
  } as unknown as Pool;
  const rows = await new LedningQuery(through, POLICY_SQL).las(READER, 'x', async (lasning) => ({
    value: await ask(lasning),
    visat: [],
  }));
  return { rows, sent };
}
const statementOf = async (name: string): Promise<Sent> =>
  (await asked(QUESTIONS[name]!.ask)).sent.find((sent) => sent.name === name)!;

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
const planIn = ({ rows }: { rows: Record<string, [{ Plan: Plan }]>[] }): Plan =>
  rows[0]!['QUERY PLAN']![0].Plan;
const buffersOf = (plan: Plan): number => plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];

/** The plan that the service keeps, with what it read. */
async function look(on: Pool | PoolClient, { text, values }: Sent): Promise<Plan> {
  const literal = (value: unknown): string =>
    value === null
      ? 'NULL'
      : escapeLiteral(Array.isArray(value) ? `{${value.join(',')}}` : (value as string));
  await on.query(`PREPARE looked_at AS ${text}`);
  try {
    return planIn(
      await on.query(
        `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE looked_at (${values.map(literal).join(', ')})`,
      ),
    );
  } finally {
    await on.query('DEALLOCATE looked_at').catch(() => undefined);
  }
}

/** By what a plan reads the unit's cases and what they have; a partition's part of an index goes by the whole's name. */
async function readBy(plan: Plan): Promise<readonly string[]> {
  const parts = new Map(
    (
      await owner.query<{ part: string; whole: string }[]>(
        `SELECT inhrelid::regclass::text AS part, inhparent::regclass::text AS whole FROM pg_inherits`,
      )
    ).map(({ part, whole }) => [part, whole]),
  );
  const by = nodes(plan).flatMap((node) => {
    if (node['Node Type'] === 'Seq Scan') return [`all of ${node['Relation Name']}`];
    const index = node['Index Name'];
    return index === undefined ? [] : [parts.get(index) ?? index];
  });
  const ours = /^(all of |cases|deadlines|events|kalenderposter|tasks|utlamnanden)/;
  return [...new Set(by.filter((name) => ours.test(name)))].sort();
}

const indexes = () =>
  owner.query(`SELECT i.indexrelid::regclass::text AS name, i.indisvalid AS valid FROM pg_index i
    WHERE i.indexrelid::regclass::text ~ 'uteblivna' ORDER BY 1`);

test('the index holds the events that the question asks for, and no others', async () => {
  const [row] = await owner.query<{ types: string }[]>(
    `SELECT pg_get_expr(indpred, indrelid) AS types FROM pg_index WHERE indexrelid = 'events_uteblivna'::regclass`,
  );
  const types = [...row!.types.matchAll(/'([^']+)'/g)].map(([, type]) => type);
  expect(types.sort()).toEqual([...UTEBLIVANDEN.types, ...UTEBLIVANDEN.rattar].sort());
});

test.each(names)(
  'on an empty database, where plans are first made, %s reads by its indexes',
  async (name) => {
    const { text } = await statementOf(name);
    const plan = planIn(await pool.query(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`));
    expect(await readBy(plan)).toEqual(QUESTIONS[name]!.by);
  },
);

describe('with statistics of a tenth of the cases', () => {
  const few = new Map<string, number>();
  beforeAll(async () => {
    await fill(1, 400);
    await owner.query('ANALYZE');
    for (const name of names) few.set(name, buffersOf(await look(pool, await statementOf(name))));
    await fill(401, 4000);
  }, 60_000);

  test.each(names)('%s reads by its indexes, and its cost follows the cases of the unit', async (name) => {
    const plan = await look(pool, await statementOf(name));
    expect(await readBy(plan)).toEqual(QUESTIONS[name]!.by);
    expect(few.get(name)).toBeGreaterThan(10);
    // Ten times the cases; deeper indexes cost a little more.
    expect(buffersOf(plan) / few.get(name)!).toBeLessThan(15);
  });

  test('each question has the rows of the unit’s visible cases; the cases are found once', async () => {
    const all: Ask = async (lasning) => [
      ...(await lasning.uppgifter()),
      ...(await lasning.frister({ fran: null, till: '2027-12-31', regel: null, berattar: [] })),
      ...(await lasning.moten(FRAN, '2027-12-31')),
      ...(await uteblivna(lasning)),
    ];
    const { rows, sent } = await asked(all);
    expect(sent.filter(({ name }) => name === 'ledning-levande')).toHaveLength(1);
    // 400 cases of the unit, 40 of them closed: two tasks, three deadlines and a meeting of each that is live.
    const missed = rows.slice(360 * 6);
    expect(missed).toHaveLength(300);
    expect(new Set(missed.map(({ caseId }) => Number(caseId.slice(1)) % 40 === 0))).toEqual(new Set([false]));
    expect(missed[0]).toMatchObject({ process: 'anvisning', version: 1, kcEnhet: 'kc-0', seq: 40 });
  });

  test('without the index the question of missed times would be found to read all events of the cases', async () => {
    const statement = await statementOf('ledning-uteblivna');
    const by = buffersOf(await look(pool, statement));
    const client = await poolOf(owner).connect();
    try {
      await client.query('BEGIN');
      await client.query('DROP INDEX events_uteblivna');
      const plan = await look(client, statement);
      expect(nodes(plan).some((node) => node['Index Name']?.endsWith('_uteblivna'))).toBe(false);
      expect(buffersOf(plan) / by).toBeGreaterThan(2);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  test('a partition that is made later has its part; the index can be exchanged back, and again after an interruption', async () => {
    await owner.query(`SELECT stegvis_partitions('2032-12-31')`);
    const plan = planIn(
      await pool.query(
        `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${(await statementOf('ledning-uteblivna')).text}`,
      ),
    );
    expect(nodes(plan).some((node) => node['Relation Name'] === 'events_2032q4')).toBe(true);
    expect(await readBy(plan)).toEqual(QUESTIONS['ledning-uteblivna']!.by);
    const runner = owner.createQueryRunner();
    const migration = new Uteblivna1770200700000();
    await migration.down(runner);
    expect(await indexes()).toEqual([]);
    const on = `(case_id, at) WHERE type IN ('UTEBLIVANDE', 'UPPFOLJNING_UTEBLEV', 'RATTA_UTEBLIVANDE')`;
    await owner.query(`CREATE INDEX events_uteblivna ON ONLY events ${on}`);
    await owner.query(`CREATE INDEX events_2026q3_uteblivna ON events_2026q3 ${on}`);
    for (let time = 0; time < 2; time += 1) {
      await migration.up(runner);
      const now = (await indexes()) as { name: string; valid: boolean }[];
      expect(now.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['events_uteblivna', 'events_2026q3_uteblivna', 'events_default_uteblivna']),
      );
      expect(now.filter(({ valid }) => !valid)).toEqual([]);
    }
    await runner.release();
    expect(await readBy(await look(pool, await statementOf('ledning-uteblivna')))).toEqual(
      QUESTIONS['ledning-uteblivna']!.by,
    );
  });
});
