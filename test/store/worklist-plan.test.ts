/**
 * What the lists read: by which indexes, and how many buffers, with 10,000 open tasks and with 100,000, for the
 * user who sees most. Buffers are counted and no time is taken, so that a busy machine changes nothing.
 */
import { escapeLiteral, type Pool, type PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { ROLES, type Role } from '../../machines/process';
import { sightOfUnits } from '../../src/access/policy';
import { CASE_IN_UNIT, POLICY_SQL, TASK_OF_OTHER_ROLES, TASK_OF_OTHERS } from '../../src/access/policy-sql';
import { DISPUTE_TASKS } from '../../src/api/worklist';
import { dataSource, poolOf } from '../../src/store/data-source';
import { Worklists1769904100000 } from '../../src/store/migrations/1769904100000-worklists';
import { KlientSokQuery } from '../../src/store/klient-sok.query';
import { OversiktQuery } from '../../src/store/oversikt.query';
import { VantarQuery } from '../../src/store/vantar.query';
import { WorklistQuery, type Place } from '../../src/store/worklist.query';
import { freshDatabase, type TestDatabase } from '../support/database';

const UNITS = 30;
const LIMIT = 20;
/** Units of each side that there are: nobody sees a case from both of its sides. */
const ALL_UNITS = 2 * UNITS;
const units = Array.from({ length: UNITS }, (_, n) => [`sf-${n}`, `kc-${UNITS + n}`]).flat();
const roles = (Object.keys(ROLES) as Role[]).filter(
  (role) => (ROLES[role].side !== null && role !== 'utforare') || role === 'enhetschef',
);
const MOST = { id: 'most', roles, units, role: 'enhetschef' };
const ONE = {
  id: 'ss-7-1',
  roles: ['socialsekreterare'] as const,
  units: ['sf-7'],
  role: 'socialsekreterare',
};

/** Cases of sixty units, five open tasks each; the workers have ten cases, however many there are. */
const FILL = `
INSERT INTO klienter (id, namnd, index_hash, cipher, skyddad)
  SELECT 'k' || n, 'n', int4send(n), '', n % 50 = 0 FROM generate_series($1::int, $2) n;
INSERT INTO klient_index (hash, klient_id) SELECT int4send(n), 'k' || n FROM generate_series($1::int, $2) n;
INSERT INTO cases (id, process, version, revision, status, snapshot, head, at, started_at, sf_enhet, kc_enhet, klient_id,
    skyddad, handlaggare)
  SELECT 'c' || n, 'anvisning', 1, 1, 'active', '{}', '', now(), now(), 'sf-' || n % ${ALL_UNITS}, 'kc-' || n % ${ALL_UNITS},
    'k' || n, n % 40 = 0, json_strip_nulls(json_build_object('socialsekreterare', 'ss-' || n % ${UNITS} || '-' || n / ${UNITS * 10},
      'arbetsmarknadskonsulent', 'amk-' || n % ${UNITS} || '-' || n / ${UNITS * 10}, 'samordnare', CASE WHEN n <= 12 THEN 'most' END))::text
  FROM generate_series($1::int, $2) n;
INSERT INTO tasks (id, case_id, key, seq, role, unit, assignee, skyddad, escalation, status, opened_at, due_at, due_date,
    version)
  SELECT 'c' || n || '.' || t.key || '.1', 'c' || n, t.key, 1, t.role, t.unit || '-' || n % ${ALL_UNITS},
    CASE WHEN k = 1 THEN 'ss-' || n % ${UNITS} || '-' || n / ${UNITS * 10} WHEN n IN (31, 211, 451) AND k = 4 THEN 'most' END,
    n % 40 = 0, (n + k) % 10 = 0, 'open', now(), due, due::date, 1
  FROM generate_series($1::int, $2) n,
    LATERAL (VALUES (1, 'bedomBehov', 'socialsekreterare', 'sf'), (2, 'a', 'forste_socialsekreterare', 'sf'),
      (3, CASE WHEN n % 25 = 3 THEN 'lamnaSynKc' ELSE 'b' END, 'arbetsmarknadskonsulent', 'kc'),
      (4, CASE WHEN n % 25 = 3 THEN 'sokEnighet' ELSE 'c' END, 'samordnare', 'kc'), (5, 'd', 'enhetschef', 'sf'))
      t (k, key, role, unit),
    LATERAL (SELECT CASE WHEN (n + k) % 40 <> 0 THEN timestamptz '2026-03-02' + ((n * 37 + k * 11) % 400) * interval '1 day' END)
      d (due);
ANALYZE klienter; ANALYZE cases; ANALYZE tasks`;

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Actual Loops'?: number;
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
  database = await freshDatabase('listplan');
  source = dataSource({ url: database.appUrl, poolSize: 1 });
  owner = dataSource({ url: database.ownerUrl, poolSize: 2 });
  await source.initialize();
  await owner.initialize();
  pool = poolOf(source);
}, 60_000);
afterAll(async () => {
  await source.destroy();
  await owner.destroy();
  await database.drop();
});

async function fill(from: number, to: number): Promise<void> {
  for (const statement of FILL.split(';\n'))
    await owner.query(statement.replaceAll('$1::int', `${from}`).replaceAll('$2', `${to}`));
}

/** Runs a question as the service does, and gives back the statements that it sent. */
async function sentBy(ask: (through: Pool) => Promise<unknown>): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const tapped = (on: Pool | PoolClient) =>
    new Proxy(on, {
      get(target, name) {
        if (name === 'query')
          return (query: Sent | string) => {
            if (typeof query === 'object') sent.push(query);
            return (target.query as (query: Sent | string) => Promise<unknown>)(query);
          };
        if (name === 'connect') return async () => tapped(await (target as Pool).connect());
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  await ask(tapped(pool) as Pool);
  return sent;
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
const planIn = ({ rows }: { rows: Record<string, [{ Plan: Plan }]>[] }): Plan =>
  rows[0]!['QUERY PLAN']![0].Plan;

/** The plan that the service keeps, with what it read. */
async function look(on: Pool | PoolClient, { text, values }: Sent): Promise<Plan> {
  const literal = (value: unknown): string => {
    if (value === null) return 'NULL';
    if (!Array.isArray(value)) return escapeLiteral(`${value as string | number}`);
    const parts = value.map((part) => (Buffer.isBuffer(part) ? `\\x${part.toString('hex')}` : String(part)));
    return escapeLiteral(`{${parts.map((part) => JSON.stringify(part)).join(',')}}`);
  };
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

interface Bounds {
  /** Indexes that the statement is made for. */
  readonly by: readonly string[];
  readonly buffers: number;
  /** Cases that it looks up. */
  readonly cases: number;
}

/** What is wrong with a plan, in words. */
function faults(plan: Plan, { by, buffers, cases }: Bounds): string[] {
  const all = nodes(plan);
  const read = plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  const used = new Set(all.map((node) => node['Index Name']));
  const loops = all
    .filter((node) => node['Relation Name'] === 'cases' && node['Node Type'] === 'Index Scan')
    .reduce((sum, node) => sum + (node['Actual Loops'] ?? 0), 0);
  const ours = all.filter((node) => /^(tasks|cases|klienter)$/.test(node['Relation Name'] ?? ''));
  return [
    ...ours
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => `reads all of ${node['Relation Name']}`),
    ...ours
      .filter((node) => node['Node Type'].startsWith('Index') && node['Index Cond'] === undefined)
      .map((node) => `goes through all of ${node['Index Name']}`),
    ...by.filter((index) => !used.has(index)).map((index) => `does not use ${index}`),
    ...(read > buffers ? [`reads ${read} buffers, more than ${buffers}`] : []),
    ...(loops > cases ? [`looks up ${loops} cases, more than ${cases}`] : []),
  ];
}

const page = (who: typeof MOST | typeof ONE, after: Place | null = null, more = {}) => {
  const sight = sightOfUnits(who);
  return (through: Pool) =>
    new WorklistQuery(through, POLICY_SQL).page(who, { ...who, sight, limit: LIMIT, after, ...more });
};
const SOON = { urval: 'datum', fran: '2026-06-01T00:00:00Z', till: '2027-06-01T00:00:00Z' } as const;
const DEEP: Place = { rank: 2, due: '2026-09-01 00:00:00+00', id: 'c5' };
const week = (who: typeof MOST | typeof ONE) => (through: Pool) =>
  new OversiktQuery(through, POLICY_SQL).ofWorker(who, '2026-03-08', [], (rows) => ({
    value: rows.length,
    shown: [],
  }));
const oversikt = (through: Pool) => new OversiktQuery(through, POLICY_SQL);
const vantar = (who: typeof MOST | typeof ONE, av: { id: string; side: 'sf' } | null) => (through: Pool) =>
  new VantarQuery(through, POLICY_SQL, {
    mina: TASK_OF_OTHERS,
    enhet: TASK_OF_OTHER_ROLES,
    arenden: CASE_IN_UNIT,
  }).las(who, av, ['afSvar'], '', (rows) => ({ value: rows.length, visat: [] }));
const hash = (n: number) => Buffer.from([0, 0, 0, n]);

const TASK = { id: 'c7.a.1', caseId: 'c7', role: 'x', status: 'open', assignee: null, version: 9 } as const;

/** Each list, what it is read by, and the most that it may read. A stream costs a way down the index and a row. */
const LISTS: Readonly<Record<string, Bounds & { readonly ask: (through: Pool) => Promise<unknown> }>> = {
  'the first page': { ask: page(MOST), by: ['tasks_list', 'tasks_own'], buffers: 2000, cases: LIMIT + 1 },
  'a deep page': { ask: page(MOST, DEEP), by: ['tasks_list'], buffers: 2000, cases: LIMIT + 1 },
  'a filtered page': {
    ask: page(MOST, null, { roles: ['samordnare'], units: ['kc-33'] }),
    by: ['tasks_list'],
    buffers: 480,
    cases: LIMIT + 1,
  },
  'the first page of a worker in one unit': {
    ask: page(ONE),
    by: ['tasks_list', 'tasks_own', 'cases_named_skyddade'],
    buffers: 400,
    cases: LIMIT + 1,
  },
  'what is new': {
    ask: page(MOST, null, { vy: { urval: 'nya' } }),
    by: ['tasks_nya'],
    buffers: 8000,
    cases: LIMIT + 1,
  },
  'the own tasks alone': {
    ask: page(MOST, null, { vy: { urval: 'mina' } }),
    by: ['tasks_own'],
    buffers: 200,
    cases: LIMIT + 1,
  },
  'what is due soon': {
    ask: page(MOST, null, { vy: SOON }),
    by: ['tasks_list', 'tasks_own'],
    buffers: 3200,
    cases: LIMIT + 1,
  },
  'the counts of the views': {
    ask: (through) =>
      new WorklistQuery(through, POLICY_SQL).antal(
        MOST,
        { ...MOST, sight: sightOfUnits(MOST) },
        SOON.fran,
        SOON.till,
      ),
    by: ['tasks_list', 'tasks_nya', 'tasks_own'],
    buffers: 5000,
    cases: 600,
  },
  'open disagreements': {
    ask: (through) => new WorklistQuery(through, POLICY_SQL).disputes(MOST, DISPUTE_TASKS, LIMIT, null),
    by: ['tasks_oenighet'],
    // Half of them are of units that the user does not have.
    buffers: 520,
    cases: 4 * (LIMIT + 1),
  },
  'the week of a worker': { ask: week(ONE), by: ['cases_named', 'tasks_own'], buffers: 700, cases: 60 },
  'the week of the user who sees most': { ask: week(MOST), by: ['cases_named'], buffers: 700, cases: 60 },
  'what my cases wait for': {
    ask: vantar(ONE, null),
    by: ['cases_named', 'tasks_open'],
    buffers: 600,
    cases: 40,
  },
  'what the cases of the user who sees most wait for': {
    ask: vantar(MOST, null),
    by: ['cases_named', 'tasks_open'],
    buffers: 700,
    cases: 60,
  },
  'a client by number': {
    ask: (through) =>
      new KlientSokQuery(through, POLICY_SQL).find(
        MOST,
        { by: 'personnummer', namnder: ['n', 'n'], hashes: [hash(7), hash(8)] },
        'handlaggning',
      ),
    by: ['cases_klient'],
    buffers: 80,
    cases: 4,
  },
  'a client by name': {
    ask: (through) =>
      new KlientSokQuery(through, POLICY_SQL).find(
        MOST,
        { by: 'namn', hashes: [{ whole: hash(0), parts: [hash(7)] }] },
        'handlaggning',
      ),
    by: ['klient_index_pkey', 'cases_klient'],
    buffers: 80,
    cases: 4,
  },
  'a client by case number': {
    ask: (through) =>
      new KlientSokQuery(through, POLICY_SQL).find(MOST, { by: 'arende', id: 'c7' }, 'handlaggning'),
    by: ['cases_pkey'],
    buffers: 80,
    cases: 4,
  },
  'a task by its id': {
    ask: (through) => new WorklistQuery(through, POLICY_SQL).find(MOST, TASK.id),
    by: ['tasks_pkey'],
    buffers: 26,
    cases: 1,
  },
  'a claim': {
    ask: (through) => new WorklistQuery(through, POLICY_SQL).assign(MOST, 'claim', TASK, 'most'),
    by: [],
    buffers: 20,
    cases: 0,
  },
  'the page of a client': {
    ask: (through) => oversikt(through).ofKlient(MOST, 'k7', []),
    by: ['cases_klient'],
    buffers: 80,
    cases: 2,
  },
};
const names = Object.keys(LISTS);

/** The statement of a list, without those that only log. */
async function statementOf(name: string): Promise<Sent> {
  const sent = await sentBy(LISTS[name]!.ask);
  return sent.find(({ text }) => /FROM (cases|tasks|mine|shown)|UPDATE tasks/.test(text))!;
}

test.each(names)(
  'on an empty database, where plans are first made, %s is read by its indexes',
  async (name) => {
    const { text } = await statementOf(name);
    const plan = planIn(await pool.query(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`));
    expect(faults(plan, { ...LISTS[name]!, buffers: Infinity, cases: Infinity })).toEqual([]);
  },
);

describe('with 100,000 open tasks', () => {
  const few = new Map<string, number>();
  beforeAll(async () => {
    await fill(1, 2000);
    for (const name of names) {
      const plan = await look(pool, await statementOf(name));
      few.set(name, plan['Shared Hit Blocks'] + plan['Shared Read Blocks']);
    }
    await fill(2001, 20_000);
  }, 60_000);

  test.each(names)('%s reads by its indexes, and little more than with 10,000', async (name) => {
    const plan = await look(pool, await statementOf(name));
    expect(faults(plan, LISTS[name]!)).toEqual([]);
    const many = plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
    expect(few.get(name)).toBeGreaterThan(2);
    expect(many / few.get(name)!).toBeLessThan(1.6);
  });

  test.each([
    ['tasks_list', 'a filtered page'],
    ['tasks_own', 'the first page'],
    ['tasks_nya', 'what is new'],
    ['tasks_oenighet', 'open disagreements'],
    ['cases_named', 'the week of a worker'],
    ['cases_klient', 'the page of a client'],
    ['tasks_open', 'what my cases wait for'],
  ])('without %s, %s would be found to read too much', async (index, name) => {
    const statement = await statementOf(name);
    const client = await poolOf(owner).connect();
    try {
      await client.query('BEGIN');
      await client.query(`DROP INDEX ${index}`);
      const found = faults(await look(client, statement), LISTS[name]!);
      expect(found).toContain(`does not use ${index}`);
      expect(found.length).toBeGreaterThan(1);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  test('what a unit’s cases wait for is read by the unit: its cost follows the unit’s cases', async () => {
    const [statement] = await sentBy(vantar(MOST, { id: 'sf-7', side: 'sf' }));
    const plan = await look(pool, statement!);
    const bounds = { by: ['cases_sf_ledd', 'tasks_open'], buffers: 40 * (20_000 / ALL_UNITS), cases: 700 };
    expect(faults(plan, bounds)).toEqual([]);
  });

  test('a list that is sorted after it is read would be found out by what it reads', async () => {
    const { text, values } = await statementOf('the first page');
    const sorted = text.replaceAll(
      /ORDER BY coalesce\(t\.due_at,/gi,
      "ORDER BY coalesce(t.due_at + interval '0',",
    );
    expect(sorted).not.toBe(text);
    const found = faults(
      await look(pool, { name: 'sorted', text: sorted, values }),
      LISTS['the first page']!,
    );
    expect(found).toEqual([expect.stringMatching(/^reads \d+ buffers, more than/)]);
  });

  test('the indexes can be exchanged back, and again, also after somebody was interrupted', async () => {
    const runner = owner.createQueryRunner();
    const indexes = async (): Promise<string[]> =>
      (
        await owner.query<{ name: string }[]>(
          `SELECT indexrelid::regclass || CASE WHEN indisvalid THEN '' ELSE ' (broken)' END AS name FROM pg_index
           WHERE indrelid IN ('cases'::regclass, 'tasks'::regclass) ORDER BY 1`,
        )
      ).map(({ name }) => name);
    const now = await indexes();
    const migration = new Worklists1769904100000();
    await migration.down(runner);
    expect(await indexes()).toEqual(expect.arrayContaining(['tasks_worklist', 'cases_sf']));
    await owner.query('CREATE INDEX tasks_list ON tasks (unit)');
    for (let time = 0; time < 2; time += 1) {
      await migration.up(runner);
      expect(await indexes()).toEqual(now);
    }
    await runner.release();
    expect(faults(await look(pool, await statementOf('a deep page')), LISTS['a deep page']!)).toEqual([]);
  });
});
