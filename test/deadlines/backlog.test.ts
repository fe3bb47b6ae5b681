/**
 * A backlog: many deadlines due at once, after downtime or on a day on which many end. Each fires once, in order,
 * and no unit waits for another's. Real PostgreSQL; what is asked is order and number, never speed.
 */
import type { PoolClient } from 'pg';
import { fireAll, fireDue } from '../../src/engine/fire';
import type { Engine } from '../../src/engine/engine';
import {
  CasesStore,
  CLAIM,
  type Claim,
  type DueLook,
  type DuePosition,
  type StoredCase,
} from '../../src/store/cases.store';
import { claimed, crowd } from './crowd';
import { until, Workshop } from './workshop';

const DAY_MS = 86_400_000;
/**
 * How far from its place in the order a case may be claimed: two batches are under way at once, and on a slow machine
 * each of them leaves cases over when its time is up, while the other goes on.
 */
const BEHIND = 4 * CLAIM;

let shop: Workshop;
beforeEach(async () => {
  shop = await Workshop.open({ name: 'PostgreSQL', redis: false }, 0);
});
afterEach(() => shop.close());

const now = (): string => shop.clock.now().toISOString();

test('processes that share a burst fire every deadline once, and each does a part', async () => {
  const engines = await Promise.all([shop.engine(), shop.engine(), shop.engine()]);
  const [first] = engines;
  await crowd(shop, first, [
    { name: 'burst', cases: 3_000, due: `$1::timestamptz + n % 7 * interval '1 ms'` },
  ]);
  shop.clock.move(1_000);
  const results = await Promise.all(engines.map((engine) => fireDue(engine, now())));
  expect(results.reduce((sum, { fired }) => sum + fired, 0)).toBe(3_000);
  for (const { fired } of results) expect(fired).toBeGreaterThan(0);
  const cases = await claimed(first);
  expect(cases).toHaveLength(3_000);
  expect(cases.filter(({ n }) => n !== 1)).toEqual([]);
});

describe('a week of downtime', () => {
  /** When each case's first timer was due, by case. */
  const due = new Map<string, number>();

  async function week(engine: Engine): Promise<void> {
    due.clear();
    let seed = 20261122;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const started = shop.clock.now().getTime();
    const start = async (n: number): Promise<void> => {
      const ms = [0, 1, 2].map(() => Math.ceil(random() * 7 * DAY_MS));
      await engine.start('flera', { id: `w-${n}`, input: { ms } });
      due.set(`w-${n}`, started + Math.min(...ms));
    };
    await Promise.all(Array.from({ length: 1_200 }, (_, n) => start(n)));
    shop.clock.move(8 * DAY_MS);
    expect(await fireDue(engine, now())).toEqual({ fired: 3_600, reminders: 0, failed: 0 });
  }

  /** The farthest that a case was claimed from its place in the order of due times. */
  async function disorder(engine: Engine): Promise<number> {
    const { rows } = await engine.store.pool.query<{ id: string }>(
      `SELECT case_id AS id FROM events WHERE seq = 2 ORDER BY tx, case_id`,
    );
    const inOrder = [...due.keys()].sort((a, b) => (due.get(a) ?? 0) - (due.get(b) ?? 0));
    const place = new Map(inOrder.map((id, n) => [id, n]));
    return Math.max(...rows.map(({ id }, n) => Math.abs(n - (place.get(id) ?? Infinity))));
  }

  test('is caught up in order: oldest first across cases, and strictly within each', async () => {
    const engine = await shop.engine();
    await week(engine);
    const { rows } = await engine.store.pool.query<{ id: string; types: string[]; ms: number[] }>(
      `SELECT c.id, array_agg(e.type ORDER BY e.seq) AS types,
         ARRAY (SELECT jsonb_array_elements_text(c.snapshot::jsonb -> 'context' -> 'ms')::bigint::float8) AS ms
       FROM cases c JOIN events e ON e.case_id = c.id AND e.seq > 1 GROUP BY c.id`,
    );
    expect(rows).toHaveLength(1_200);
    for (const { types, ms } of rows) {
      const order = [0, 1, 2].sort((a, b) => (ms[a] ?? 0) - (ms[b] ?? 0)).map((n) => `T${n}`);
      expect(types).toEqual(order);
    }
    expect(await disorder(engine)).toBeLessThanOrEqual(BEHIND);
  });

  test('caught up in any other order is found', async () => {
    /** Claims by case and not by time. */
    class ByCase extends CasesStore {
      override async claimDue(client: PoolClient, at: string, after: DuePosition): Promise<Claim> {
        const { rows } = await client.query<StoredCase>(
          `SELECT * FROM cases WHERE id > $1 AND EXISTS (
             SELECT FROM deadlines WHERE case_id = cases.id AND status = 'armed' AND next_at <= $2)
           ORDER BY id LIMIT ${CLAIM} FOR NO KEY UPDATE SKIP LOCKED`,
          [after.caseId, at],
        );
        const last = { at: after.at, caseId: rows.at(-1)?.id ?? after.caseId };
        return { cases: rows, last, full: rows.length === CLAIM };
      }
    }
    const engine = await shop.engine(ByCase);
    await week(engine);
    expect(await disorder(engine)).toBeGreaterThan(BEHIND);
  });
});

describe('one unit’s backlog', () => {
  const BACKLOG = 6_000;

  /** How many of the crowded unit's deadlines are fired before the other unit's single one, which is the newest. */
  async function waitsFor(engine: Engine): Promise<number> {
    await crowd(shop, engine, [
      { name: 'crowd', cases: BACKLOG, unit: 'sf-centrum', due: `$1::timestamptz + n * interval '1 ms'` },
      { name: 'single', cases: 1, unit: 'sf-nordost', due: `$1::timestamptz + interval '1 minute'` },
    ]);
    shop.clock.move(2 * 60_000);
    expect(await fireDue(engine, now())).toMatchObject({ fired: BACKLOG + 1 });
    const cases = await claimed(engine);
    expect(cases.filter(({ n }) => n !== 1)).toEqual([]);
    return cases.findIndex(({ id }) => id === 'single-1');
  }

  test('does not keep another unit’s single deadline waiting', async () => {
    expect(await waitsFor(await shop.engine())).toBeLessThan(BACKLOG / 4);
  });

  test('keeps it waiting to the end where the oldest always goes first', async () => {
    class OldestFirst extends CasesStore {
      override lookAhead(_now: string, last: DuePosition): Promise<DueLook> {
        return Promise.resolve({ due: [], units: new Map(), last, full: false });
      }
    }
    expect(await waitsFor(await shop.engine(OldestFirst))).toBeGreaterThan(BACKLOG * 0.9);
  });

  test('is fired in order by each unit’s own dates, also when several are crowded', async () => {
    const engine = await shop.engine();
    const units = ['a', 'b', 'c'].map((name, k) => ({
      name,
      cases: 1_500,
      unit: `sf-${name}`,
      due: `$1::timestamptz + (n + ${k * 1_500}) * interval '1 ms'`,
    }));
    await crowd(shop, engine, units);
    shop.clock.move(60_000);
    expect(await fireDue(engine, now())).toMatchObject({ fired: 4_500 });
    const cases = await claimed(engine);
    for (const { name } of units) {
      const own = cases.flatMap(({ id }) => (id.startsWith(`${name}-`) ? [Number(id.slice(2))] : []));
      const moved = own.map((n, place) => Math.abs(n - 1 - place));
      expect(Math.max(...moved)).toBeLessThanOrEqual(3 * CLAIM);
    }
    // The last unit's first deadlines do not wait for the two before it.
    expect(cases.findIndex(({ id }) => id.startsWith('c-'))).toBeLessThan(1_500);
  });
});

describe('the clock', () => {
  test('set back while a firing waits for a connection: what is armed meanwhile keeps its time', async () => {
    const engine = await shop.engine();
    await engine.start('timer', { id: 'older', input: { ms: 15_000 } });
    const { pool } = engine.store;
    const held = await Promise.all(Array.from({ length: 8 }, () => pool.connect()));
    shop.clock.move(20_000);
    const firing = fireAll(engine, { now });
    await until('the firing waits', () => pool.waitingCount > 0);
    shop.clock.move(-20_000);
    // Another process, with connections of its own.
    const other = await shop.engine();
    await other.start('timer', { id: 'newer', input: { ms: 10_000 } });
    for (const client of held) client.release();
    expect(await firing).toEqual({ fired: 0, reminders: 0, failed: 0 });
    shop.clock.move(16_000);
    expect(await fireAll(engine, { now })).toEqual({ fired: 2, reminders: 0, failed: 0 });
  });

  test('jumps a year ahead and back: nothing fires twice, and what is armed then keeps its time', async () => {
    const engine = await shop.engine();
    const { alarm } = await shop.alarm(engine, { sweepMs: 200 });
    const ids = Array.from({ length: 300 }, (_, n) => `year-${n}`);
    await Promise.all(
      ids.map((id, n) => engine.start('timer', { id, input: { ms: 3_600_000 + n * DAY_MS } })),
    );
    shop.clock.move(366 * DAY_MS);
    await until('the year is fired', () => alarm.report().fired === 300);
    shop.clock.move(-366 * DAY_MS);
    await engine.start('timer', { id: 'afterwards', input: { ms: 1_500 } });
    await until('it is fired', () => alarm.report().fired === 301);
    await alarm.sweep();
    const cases = await claimed(engine);
    expect(cases.filter(({ n }) => n !== 1)).toEqual([]);
    expect(cases).toHaveLength(301);
    expect(alarm.report().failed).toBe(0);
    expect(alarm.report().overdueMs).toBe(0);
  });
});
