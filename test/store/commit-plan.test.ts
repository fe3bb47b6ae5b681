/**
 * The plan of the statement that every commit is: made once on an empty database and kept, it must be right for
 * a full one, and it must lock cases in the order of their ids.
 */
import { Client } from 'pg';
import type { CaseWrite } from '../../src/engine/types';
import { commitQuery } from '../../src/store/commit.sql';
import { dataSource, poolOf } from '../../src/store/data-source';
import { freshDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase('plan');
});
afterAll(() => database.drop());

const AT = '2026-03-02T08:00:00.000Z';
const HASH = Buffer.alloc(32, 1);

/** A write that uses every part of the statement. */
const write = (id: string): CaseWrite => ({
  id,
  expected: 1,
  process: 'p',
  version: 1,
  revision: 2,
  status: 'active',
  snapshot: '{}',
  head: HASH,
  at: AT,
  index: { sfEnhet: 'a', kcEnhet: null, klientId: null, skyddad: false, handlaggare: {} },
  events: [{ seq: 2, at: AT, type: 'E', body: '{}', hash: HASH }],
  personal: [{ seq: 2, field: 'f', klientId: 'k', cipher: HASH }],
  armed: [
    {
      key: 'k',
      rule: null,
      event: { type: 'T' },
      dueAt: AT,
      date: null,
      reminders: [],
      basis: null,
      settingsVersion: 1,
      armedAt: AT,
      hand: null,
      armedSeq: 2,
      ord: 1,
      nextAt: AT,
    },
  ],
  changed: [{ key: 'j', status: 'cancelled', nextAt: null, reminders: null }],
  tasksOpened: [
    {
      id: `${id}.t`,
      key: 't',
      seq: 2,
      role: 'r',
      unit: null,
      assignee: null,
      escalation: false,
      deadline: null,
      dueAt: null,
      dueDate: null,
      openedAt: AT,
    },
  ],
  tasksChanged: [
    {
      key: 's',
      closedSeq: 2,
      closedAt: AT,
      unit: null,
      assignee: null,
      moveOwner: false,
      dueAt: null,
      dueDate: null,
    },
  ],
  outbox: [{ seq: 2, ord: 1, port: 'notis', payload: {} }],
  utlamnanden: [
    {
      seq: 2,
      at: AT,
      uppgift: 'u',
      fran: 'sf',
      till: 'kc',
      franEnhet: 'a',
      tillEnhet: 'b',
      grund: 'g',
      slag: 'lagrum',
      lagrum: 'l',
      samtycke: null,
      tidigare: false,
    },
  ],
  idempotency: { principal: 'p', key: 'k', bodyHash: HASH },
  access: { principal: 'p', role: null, action: 'send E', outcome: 'ok' },
});

interface Plan {
  readonly 'Node Type': string;
  readonly 'CTE Name'?: string;
  readonly 'Subplan Name'?: string;
  readonly Plans?: readonly Plan[];
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

async function planOf(client: Pick<Client, 'query'>): Promise<Plan> {
  const { text } = commitQuery([write('b'), write('a')]);
  const { rows } = await client.query(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`);
  return rows[0]['QUERY PLAN'][0].Plan as Plan;
}

/** What is wrong with a plan, in words. */
function faults(plan: Plan): string[] {
  const scans = nodes(plan).filter((node) => node['Node Type'] === 'Seq Scan');
  const update = nodes(plan).find((node) => node['Subplan Name'] === 'CTE u');
  let join = update?.Plans?.[0];
  while (join?.Plans?.[0]?.['Node Type'] === 'Nested Loop') join = join.Plans[0];
  const outer = join?.Plans?.[0];
  const ordered = join?.['Node Type'] === 'Nested Loop' && outer?.['CTE Name'] === 'i';
  return [
    ...scans.map(() => 'reads a whole table'),
    ...(ordered ? [] : ['does not go case by case in order']),
  ];
}

test('the plan of a commit, made on empty tables, reads by index and goes through the cases in their order', async () => {
  const source = dataSource({ url: database.appUrl, poolSize: 1 });
  await source.initialize();
  const plan = await planOf(poolOf(source));
  await source.destroy();
  expect(nodes(plan).filter((node) => node['Node Type'].startsWith('Index'))).not.toHaveLength(0);
  expect(faults(plan)).toEqual([]);
});

test('without the service’s connection settings the same look finds fault with it', async () => {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  expect(faults(await planOf(client))).toContain('reads a whole table');
  await client.query('SET enable_nestloop = off; SET enable_seqscan = off');
  expect(faults(await planOf(client))).toContain('does not go case by case in order');
  await client.end();
});

test('a statement’s name is one that PostgreSQL keeps whole', () => {
  expect(commitQuery([write('a')]).name.length).toBeLessThanOrEqual(63);
});

test('the rows of a batch travel in the order of their ids', () => {
  const [ids] = commitQuery([write('c'), write('a'), write('b')]).values;
  // 20 bytes of header, then a length and a letter for each.
  expect([24, 29, 34].map((at) => ids!.toString('utf8', at, at + 1))).toEqual(['a', 'b', 'c']);
});
