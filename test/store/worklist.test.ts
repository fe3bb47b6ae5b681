/**
 * Worklists on PostgreSQL against the policy in memory: the same tasks in the same order, however they are cut
 * into pages and whatever else happens to the list while somebody turns them.
 */
import fc from 'fast-check';
import { Pool } from 'pg';
import { ROLES, type Role } from '../../machines/process';
import { may, sightOfUnits, type CaseFacts } from '../../src/access/policy';
import { POLICY_SQL } from '../../src/access/policy-sql';
import type { Principal } from '../../src/access/principal';
import { DISPUTE_TASKS } from '../../src/api/worklist';
import { unitOf } from '../../src/engine/step';
import type { PolicySql } from '../../src/store/visible.query';
import { WorklistQuery, type Page, type Place, type WorklistRow } from '../../src/store/worklist.query';
import { freshDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let owner: Pool;
let pool: Pool;
beforeAll(async () => {
  database = await freshDatabase('worklist');
  owner = new Pool({ connectionString: database.ownerUrl, max: 1 });
  pool = new Pool({ connectionString: database.appUrl, max: 3, options: '-c TimeZone=UTC' });
  await owner.query(`INSERT INTO klienter (id, namnd, index_hash, cipher, skyddad)
    VALUES ('oppen', 'n', 'a', '', false), ('skyddad', 'n', 'b', '', true)`);
});
afterAll(async () => {
  await owner.end();
  await pool.end();
  await database.drop();
});
beforeEach(() => owner.query('TRUNCATE cases, tasks'));

interface Task {
  readonly id: string;
  readonly key: string;
  readonly role: Role;
  readonly unit: string | null;
  readonly assignee: string | null;
  readonly escalation: boolean;
  readonly due: string | null;
  readonly open: boolean;
}
interface Case extends CaseFacts {
  readonly id: string;
  readonly klient: string | null;
  readonly tasks: readonly Task[];
}

/** Writes cases and tasks as the engine would, each task with the mark of its case. */
async function write(cases: readonly Case[]): Promise<void> {
  await owner.query(
    `INSERT INTO cases (id, process, version, revision, status, snapshot, head, at, started_at, sf_enhet, kc_enhet,
       klient_id, skyddad, handlaggare)
     SELECT c ->> 'id', 'anvisning', 1, 1, 'active', '{}', '', now(), now(), c ->> 'sfEnhet', c ->> 'kcEnhet',
       c ->> 'klient', (c ->> 'skyddad')::boolean, (c -> 'handlaggare')::text
     FROM json_array_elements($1) c`,
    [JSON.stringify(cases)],
  );
  // The engine marks the client of a protected case; here each client keeps the mark that her name says.
  await owner.query("UPDATE klienter SET skyddad = (id = 'skyddad')");
  await owner.query(
    `INSERT INTO tasks (id, case_id, key, seq, role, unit, assignee, skyddad, escalation, status, opened_at, due_at, version)
     SELECT t ->> 'id', c ->> 'id', t ->> 'key', 1, t ->> 'role', t ->> 'unit', t ->> 'assignee',
       (c ->> 'skyddad')::boolean, (t ->> 'escalation')::boolean,
       CASE WHEN (t ->> 'open')::boolean THEN 'open' ELSE 'closed' END, now(), (t ->> 'due')::timestamptz, 1
     FROM json_array_elements($1) c, json_array_elements(c -> 'tasks') t`,
    [JSON.stringify(cases)],
  );
}

const readerOf = (who: Principal) => ({ ...who, role: who.roles[0] ?? null });
const pageOf = (query: WorklistQuery, who: Principal, limit: number, after: Place | null) =>
  query.page(readerOf(who), { ...who, sight: sightOfUnits(who), limit, after });

/** Ids of all pages in turn; each but the last is full. */
async function walk(turn: (after: Place | null) => Promise<Page<WorklistRow>>, limit: number) {
  const seen: string[] = [];
  for (let after: Place | null = null; ;) {
    const { rows, next } = await turn(after);
    seen.push(...rows.map(({ task }) => task.id));
    if (next === null) return seen;
    if (rows.length !== limit) throw new Error(`A page of ${rows.length} for ${limit}, and more to come`);
    after = next;
  }
}

const seesCase = (who: Principal, one: Case): boolean =>
  may(who, { kind: 'read' }, { ...one, skyddad: one.skyddad || one.klient === 'skyddad' }).allowed;
const byPlace = (a: readonly (string | number)[], b: readonly (string | number)[]): number => {
  const n = a.findIndex((part, at) => part !== b[at]);
  return n < 0 ? 0 : a[n]! < b[n]! ? -1 : 1;
};

/** The list by the policy's other interpreter. */
function expected(who: Principal, cases: readonly Case[]): string[] {
  const rank = (task: Task) => (task.assignee === who.id ? 0 : task.escalation ? 1 : 2);
  return cases
    .filter((one) => seesCase(who, one))
    .flatMap(({ tasks }) => tasks)
    .filter(({ open, role, unit }) => open && who.roles.includes(role) && who.units.includes(unit ?? '-'))
    .map((task) => [rank(task), task.due ?? 'later', task.id] as const)
    .sort(byPlace)
    .map(([, , id]) => id);
}

const roles = Object.keys(ROLES) as Role[];
const working = roles.filter((role) => ROLES[role].side !== null);
const user = fc.constantFrom('u1', 'u2', 'u3');
const unit = fc.constantFrom('sf-a', 'sf-b', 'kc-a', 'kc-b');
const someone: fc.Arbitrary<Principal> = fc.record({
  id: user,
  roles: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 5 }),
  units: fc.uniqueArray(unit, { minLength: 1, maxLength: 4 }),
});
const due = fc.option(
  fc.constantFrom('2026-03-02T05:00:00.000Z', '2026-03-02T05:00:00.001Z', '2026-10-25T04:00:00.000Z'),
);
const task = fc.record({
  key: fc.constantFrom('bedomBehov', ...DISPUTE_TASKS),
  role: fc.constantFrom(...working),
  assignee: fc.option(user),
  escalation: fc.boolean(),
  due,
  open: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});
const population: fc.Arbitrary<Case[]> = fc
  .array(
    fc.record({
      klient: fc.constantFrom(null, 'oppen', 'oppen', 'skyddad'),
      sfEnhet: fc.constantFrom('sf-a', 'sf-b'),
      kcEnhet: fc.option(fc.constantFrom('kc-a', 'kc-b')),
      skyddad: fc.oneof(
        { weight: 3, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
      handlaggare: fc.dictionary(fc.constantFrom(...working), user),
      tasks: fc.array(task, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((cases) =>
    cases.map((one, n) => ({
      ...one,
      id: `c${n}`,
      tasks: one.tasks.map((t, m) => ({
        ...t,
        id: `c${n}.t${m}`,
        unit: unitOf(t.role, { ...one, klientId: null }),
      })),
    })),
  );

/** The same populations for the right list and for the broken ones: what finds these is what the right one passed. */
const SEED = 4;

/** Holds lists under a policy against the policy in memory; says whether they differ, and how much was looked at. */
async function against(sql: PolicySql) {
  const connections = new Pool({ connectionString: database.appUrl, max: 1, options: '-c TimeZone=UTC' });
  const query = new WorklistQuery(connections, sql);
  const count = { shown: 0, hidden: 0 };
  let differs = false;
  const run = fc.asyncProperty(
    someone,
    population,
    fc.integer({ min: 1, max: 6 }),
    async (who, cases, limit) => {
      await owner.query('TRUNCATE cases, tasks');
      await write(cases);
      const right = expected(who, cases);
      const listed = await walk((after) => pageOf(query, who, limit, after), limit);
      count.shown += right.length;
      count.hidden += cases.flatMap(({ tasks }) => tasks).length - right.length;
      differs ||= JSON.stringify(listed) !== JSON.stringify(right);
      return !differs;
    },
  );
  const { errorInstance } = await fc.check(run, { numRuns: 150, seed: SEED, endOnFailure: true });
  await connections.end();
  // A statement that fails is not a list that differs.
  if (errorInstance && !differs) throw errorInstance as Error;
  return { differs, ...count };
}

test('the list is what the policy says, in its order, whoever asks and however it is cut', async () => {
  const { differs, shown, hidden } = await against(POLICY_SQL);
  expect(differs).toBe(false);
  expect(Math.min(shown, hidden)).toBeGreaterThan(150);
});

test.each([
  ['the policy does not have the last word', { visible: 'cardinality($3::text[]) > 0' }],
  ['named workers do not find their protected cases', { namedSkyddad: 'false' }],
  [
    'own tasks are shown twice',
    { streamTask: POLICY_SQL.streamTask.replace('t.assignee IS DISTINCT FROM $1', '$1 IS NOT NULL') },
  ],
  ['protected cases are left out for all', { streamTask: `NOT t.skyddad AND ${POLICY_SQL.streamTask}` }],
])('a list where %s would be noticed', async (_what, broken) => {
  const sql = { ...POLICY_SQL, ...broken };
  expect(sql).not.toEqual(POLICY_SQL);
  expect(await against(sql)).toMatchObject({ differs: true });
});

describe('while the list changes', () => {
  const who: Principal = { id: 'u1', roles: ['samordnare', 'enhetschef'], units: ['kc-a', 'kc-b'] };
  const LIMIT = 5;
  const dues = ['2026-03-02', '2026-03-03', '2026-04-01', null];
  const newCase = (n: number, random: () => number): Case => {
    const kcEnhet = random() < 0.5 ? 'kc-a' : 'kc-b';
    const role = random() < 0.7 ? 'samordnare' : 'enhetschef';
    return {
      id: `c${n}`,
      sfEnhet: 'sf-a',
      kcEnhet,
      klient: null,
      skyddad: role === 'samordnare' && random() < 0.1,
      handlaggare: {},
      tasks: [
        {
          id: `${Math.floor(random() * 1e6)}.${n}`,
          key: 'k',
          role,
          unit: kcEnhet,
          assignee: [null, 'u1', 'u2'][Math.floor(random() * 3)]!,
          escalation: random() < 0.2,
          due: dues[Math.floor(random() * 4)]!,
          open: true,
        },
      ],
    };
  };
  /** A generator of numbers from a seed (mulberry32). */
  const randomOf = (seed: number) => (): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };

  /** Turns pages while another connection opens and closes tasks and a colleague claims and gives back. */
  async function faultsOfWalk(seed: number, turn: (after: Place | null) => Promise<Page<WorklistRow>>) {
    await owner.query('TRUNCATE cases, tasks');
    const random = randomOf(seed);
    const first = Array.from({ length: 60 }, (_, n) => newCase(n, random));
    await write(first);
    const open = new Map(first.flatMap(({ tasks }) => tasks).map((t) => [t.id, t]));
    const whole = new Set(open.keys());
    const change = async (n: number): Promise<void> => {
      const any = [...open.values()][Math.floor(random() * open.size)]!;
      const kind = random();
      if (kind < 0.4) {
        const fresh = newCase(n, random);
        await write([fresh]);
        for (const t of fresh.tasks) open.set(t.id, t);
      } else if (kind < 0.8 && whole.size > 20) {
        // However slowly pages turn, enough are left to be missed. Said before it is done: from here on it may be seen or not.
        whole.delete(any.id);
        open.delete(any.id);
        await owner.query("UPDATE tasks SET status = 'closed' WHERE id = $1", [any.id]);
      } else if (any.assignee !== 'u1') {
        const assignee = any.assignee === null ? 'u2' : null;
        open.set(any.id, { ...any, assignee });
        await owner.query('UPDATE tasks SET assignee = $2 WHERE id = $1', [any.id, assignee]);
      }
    };
    let changes = 0;
    let turning = true;
    const [seen] = await Promise.all([
      walk(turn, LIMIT).finally(() => (turning = false)),
      (async () => {
        while (turning) await change(1000 + (changes += 1));
      })(),
    ]);
    const skipped = [...whole].filter((id) => !seen.includes(id)).map((id) => `${id} skipped`);
    const twice = seen.filter((id, n) => seen.indexOf(id) !== n).map((id) => `${id} twice`);
    return { faults: [...skipped, ...twice], changes, kept: whole.size };
  }

  test('every task that is open all the while is seen once', async () => {
    const query = new WorklistQuery(pool, POLICY_SQL);
    const walks = [];
    for (let seed = 1; seed <= 15; seed += 1)
      walks.push({ seed, ...(await faultsOfWalk(seed, (after) => pageOf(query, who, LIMIT, after))) });
    expect(walks.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(walks.reduce((sum, { changes }) => sum + changes, 0)).toBeGreaterThan(150);
    expect(Math.min(...walks.map(({ kept }) => kept))).toBeGreaterThan(10);
  });

  test('pages that are counted from the beginning would be found out', async () => {
    const query = new WorklistQuery(pool, POLICY_SQL);
    let faults = 0;
    for (let seed = 1; seed <= 15; seed += 1) {
      let from = 0;
      const walked = await faultsOfWalk(seed, async () => {
        const { rows } = await pageOf(query, who, 100, null);
        const page = rows.slice(from, from + LIMIT);
        from += LIMIT;
        return { rows: page, next: from < rows.length ? { rank: 0, due: '', id: '' } : null };
      });
      faults += walked.faults.length;
    }
    expect(faults).toBeGreaterThan(10);
  });
});

describe('protection', () => {
  const chef: Principal = { id: 'chef', roles: ['enhetschef'], units: ['sf-a'] };
  const query = () => new WorklistQuery(pool, POLICY_SQL);
  const one = (n: number, more: Partial<Case> = {}): Case => {
    const id = `c${String(n).padStart(3, '0')}`;
    const t = {
      id: `${id}.t`,
      key: 'k',
      role: 'enhetschef',
      unit: 'sf-a',
      assignee: null,
      due: null,
    } as const;
    return {
      id,
      sfEnhet: 'sf-a',
      kcEnhet: null,
      klient: null,
      skyddad: false,
      handlaggare: {},
      tasks: [{ ...t, escalation: false, open: true }],
      ...more,
    };
  };

  test('a client who has been protected in another case leaves no gap in a page, and no place of hers (R105)', async () => {
    const hidden = Array.from({ length: 90 }, (_, n) => one(n, { klient: 'skyddad' }));
    await write([...hidden, one(200), one(201), one(202)]);
    const first = await pageOf(query(), chef, 2, null);
    expect(first.rows.map(({ task: { caseId } }) => caseId)).toEqual(['c200', 'c201']);
    expect(first.next?.id).toBe('c201.t');
    const last = await pageOf(query(), chef, 2, first.next);
    expect([last.rows.map(({ task: { caseId } }) => caseId), last.next]).toEqual([['c202'], null]);
  });

  test('the open tasks of a case follow its mark, on and off', async () => {
    const closed = { ...one(1).tasks[0]!, id: 'c001.u', open: false };
    await write([one(1, { tasks: [...one(1).tasks, closed] }), one(2)]);
    const marks = async () =>
      (await pool.query<{ id: string }>('SELECT id FROM tasks WHERE skyddad ORDER BY id')).rows.map(
        ({ id }) => id,
      );
    const listed = async () =>
      (await pageOf(query(), chef, 9, null)).rows.map(({ task: { caseId } }) => caseId);
    const mark = (skyddad: boolean) =>
      pool.query("UPDATE cases SET skyddad = $1, revision = revision + 1 WHERE id = 'c001'", [skyddad]);
    expect([await marks(), await listed()]).toEqual([[], ['c001', 'c002']]);
    await mark(true);
    expect([await marks(), await listed()]).toEqual([['c001.t'], ['c002']]);
    await mark(false);
    expect([await marks(), await listed()]).toEqual([[], ['c001', 'c002']]);
  });
});

test('disagreements come one case at a time, where the first of its tasks stands, for those who see it (R89)', async () => {
  const query = new WorklistQuery(pool, POLICY_SQL);
  let listed = 0;
  await fc.assert(
    fc.asyncProperty(someone, population, fc.integer({ min: 1, max: 4 }), async (who, cases, limit) => {
      await owner.query('TRUNCATE cases, tasks');
      await write(cases);
      const right = cases
        .filter((one) => seesCase(who, one))
        .flatMap(({ id, tasks }) => {
          const open = tasks.filter((t) => t.open && DISPUTE_TASKS.includes(t.key));
          const [place] = open.map((t) => [t.due ?? 'later', t.id]).sort(byPlace);
          return place ? [{ id, place, tasks: open.map((t) => t.id).sort() }] : [];
        })
        .sort((a, b) => byPlace(a.place, b.place))
        .map(({ id, tasks }) => [id, tasks]);
      const found: unknown[] = [];
      for (let after: Place | null = null; ;) {
        const { rows, next } = await query.disputes(readerOf(who), DISPUTE_TASKS, limit, after);
        found.push(...rows.map(({ caseId, tasks }) => [caseId, tasks.map((t) => t.id).sort()]));
        if (next === null) break;
        after = next;
      }
      expect(found).toEqual(right);
      listed += found.length;
    }),
    { numRuns: 60, seed: SEED },
  );
  expect(listed).toBeGreaterThan(50);
});
