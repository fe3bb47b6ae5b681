/** The table of docs/access.md against the real service, as `npm run authz` asks it, and what the proof must see. */
import { readFileSync } from 'node:fs';
import { WorklistQuery } from '../../src/store/worklist.query';
import { pageSql } from '../../src/store/worklist.sql';
import { VisibleQuery } from '../../src/store/visible.query';
import { SEES, type Rule } from '../../src/access/policy';
import { POLICY_SQL } from '../../src/access/policy-sql';
import { PROVIDER_MAY } from '../../src/access/least';
import { InstallningarController } from '../../src/api/installningar.controller';
import { OPERATIONER } from '../../src/authz/anrop';
import { luckor, operationerI, prova, type Urval } from '../../src/authz/prova';
import { startProvbank, type Provbank } from '../../src/authz/start';
import { ALLA_KOLUMNER, ALLA_LAGEN, lasTabell, type Tabell } from '../../src/authz/tabell';
import { mening } from '../../src/mening';
import { Problem } from '../../src/problems';
import { migrateQueues } from '../../src/queues';
import { freshDatabase, type TestDatabase } from '../support/database';

const operations = operationerI(
  JSON.parse(readFileSync('openapi.json', 'utf8')) as Parameters<typeof operationerI>[0],
);
const table = lasTabell();

let database: TestDatabase;
let bench: Provbank;
beforeAll(async () => {
  database = await freshDatabase('authz');
  await migrateQueues(database.ownerUrl);
  bench = await startProvbank(database.appUrl, operations);
}, 60_000);
afterAll(async () => {
  await bench.stop();
  await database.drop();
});

/** One cell of thirteen, which moves through roles and places from operation to operation. All: `npm run authz`. */
test('R122: every operation is open to those whom the table names, and to nobody else', async () => {
  const { celler, fel } = await prova(bench.world, table, operations, { del: { nr: 0, av: 13 } });
  expect(fel).toEqual([]);
  expect(celler).toBe(Math.ceil((operations.length * ALLA_KOLUMNER.length * ALLA_LAGEN.length) / 13));
}, 120_000);

test('every operation of openapi.json has its row and its request, and no row is of what does not exist', () => {
  expect(luckor(operations, table)).toEqual([]);
  expect(Object.keys(OPERATIONER).filter((id) => !operations.includes(id))).toEqual([]);
  expect(PROVIDER_MAY.filter((id) => !operations.includes(id))).toEqual([]);
});

test('an operation without a row fails, a row without an operation fails, and what is not said is no', async () => {
  const without = new Map([...table].filter(([id]) => id !== 'lasInstallningar')) as Tabell;
  expect(luckor(operations, without)).toEqual([expect.stringContaining('lasInstallningar har ingen rad')]);
  expect(luckor(operations.slice(1), table)).toEqual([expect.stringContaining('har en rad men finns inte')]);
  expect(luckor([...operations, 'nyOperation'], table)).toHaveLength(2);
  const { fel } = await prova(bench.world, without, operations, {
    operationer: ['lasInstallningar'],
    kolumner: ['administrator'],
  });
  expect(fel).toHaveLength(ALLA_LAGEN.length);
});

test('a table that cannot be read is refused, by the line that is wrong', () => {
  const text = readFileSync('docs/access.md', 'utf8');
  const line = text.split('\n').find((row) => row.includes('`lasArende`'))!;
  for (const [broken, message] of [
    [text.replace(line, `${line}\n${line}`), /lasArende har två rader/],
    [text.replace(line, line.replace('egen', 'egna')), /okänt läge/],
    [text.replace(line, line.replace(/\|[^|]*\|$/, '|')), /går inte att läsa/],
    [text.replace('| Granskare', '| Revisor'), /kolumner ska vara/],
    ['ingen tabell', /kolumner ska vara/],
  ] as const)
    expect(() => lasTabell(broken)).toThrow(message);
});

describe('a service that is broken is found out', () => {
  const ask = (urval: Urval) => prova(bench.world, table, operations, urval);
  /** Runs with a text of a query replaced, as it would be with another policy. */
  async function withText<Q extends object>(
    query: Q,
    texts: Record<string, string>,
    work: () => Promise<void>,
  ) {
    const holder = query as { texts: Record<string, string> };
    const before = holder.texts;
    holder.texts = { ...before, ...texts };
    try {
      await work();
    } finally {
      holder.texts = before;
    }
  }
  /** A statement's name is prepared once per connection: another text needs a name that nobody has used. */
  async function withPool<Q extends object>(query: Q, suffix: string, work: () => Promise<void>) {
    const holder = query as { pool: { query: (q: { name: string }) => unknown } };
    const { pool } = holder;
    holder.pool = { query: (q) => pool.query({ ...q, name: q.name + suffix }) };
    try {
      await work();
    } finally {
      holder.pool = pool;
    }
  }

  test('by a rule that is opened: everybody sees every case', async () => {
    const query = bench.world.app.get(VisibleQuery);
    const open = new VisibleQuery(bench.world.pool, {
      ...POLICY_SQL,
      visible: '($1::text IS NOT NULL OR $2::text[] IS NULL OR $3::text[] IS NULL)',
    });
    const { read } = (open as unknown as { texts: { read: string } }).texts;
    // What the statement lets through is asked of the rules once more: both must be opened.
    const rules = SEES as Record<keyof typeof SEES, Rule>;
    const honest = { ...rules };
    const all: Rule = { any: [{ skyddad: true }, { skyddad: false }] };
    Object.assign(rules, { socialsekreterare: all, granskare: all });
    await withPool(query, '-open', () =>
      withText(query, { read }, async () => {
        const { fel } = await ask({
          operationer: ['lasArende'],
          kolumner: ['socialsekreterare', 'granskare'],
        });
        expect(fel.length).toBeGreaterThan(5);
        expect(fel.join()).toContain('tabellen säger nej');
      }),
    ).finally(() => Object.assign(rules, honest));
  });

  test('by a route without a guard', async () => {
    const handler = Reflect.get(InstallningarController.prototype, 'progress') as object;
    Reflect.defineMetadata('stegvis:public', true, handler);
    try {
      const { fel } = await ask({ operationer: ['lasOmrakning'], kolumner: ['ingen', 'utforare'] });
      expect(fel).toHaveLength(2 * ALLA_LAGEN.length);
    } finally {
      Reflect.deleteMetadata('stegvis:public', handler);
    }
  });

  test('by a list that leaks protected cases to the unit', async () => {
    const query = bench.world.app.get(WorklistQuery);
    const leaky = { ...POLICY_SQL, visible: '($1::text IS NOT NULL AND c.sf_enhet = ANY ($3::text[]))' };
    await withPool(query, '-leaky', () =>
      withText(query, { alla: pageSql(leaky) }, async () => {
        const { fel } = await ask({ operationer: ['lasArbetslista'], kolumner: ['socialsekreterare'] });
        expect(fel).toEqual([expect.stringContaining('skyddat ärende')]);
      }),
    );
  });

  test('by a refusal that tells that the case is there', async () => {
    const query = bench.world.app.get(VisibleQuery);
    const read = query.read.bind(query);
    query.read = async (reader, id, ...more) => {
      const found = await read(reader, id, ...more);
      if (!found && (await bench.world.pool.query('SELECT FROM cases WHERE id = $1', [id])).rowCount === 1)
        throw new Problem('FORBIDDEN', mening`Ärendet är inte ditt.`);
      return found;
    };
    try {
      const { fel } = await ask({ operationer: ['lasArende'], kolumner: ['granskare'] });
      expect(fel).toHaveLength(ALLA_LAGEN.length);
      expect(fel.every((line) => line.includes('röjer'))).toBe(true);
    } finally {
      query.read = read;
    }
  });
});
