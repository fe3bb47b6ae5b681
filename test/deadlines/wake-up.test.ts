/**
 * Deadlines fire by job and, whatever happens to the jobs, by sweep. Real PostgreSQL, real queues on
 * both backends; only the clock is ours.
 */
import { Client } from 'pg';
import { instantAt, localDate, plusDays } from '../../machines/calendar';
import type { Alarm } from '../../src/deadlines/alarm';
import type { Engine } from '../../src/engine/engine';
import { EVERYTHING } from '../../src/deadlines/deadlines.query';
import { Lateness } from '../../src/deadlines/lateness';
import { Runs } from '../../src/deadlines/runs';
import { WakeUps } from '../../src/deadlines/wake-ups';
import { claimed, crowd } from './crowd';
import { BACKENDS, firings, openIncidents, pause, until, Workshop } from './workshop';

const DAY_MS = 86_400_000;

// First in the file: ioredis keeps a timer for two seconds after it gave up a connection.
describe('without a queue that answers', () => {
  let shop: Workshop;
  beforeAll(async () => {
    shop = await Workshop.open({ name: 'PostgreSQL', redis: false }, 0);
  });
  afterAll(() => shop.close());

  test('each worker process still looks by itself, and a commit waits for nothing', async () => {
    const engine = await shop.engine();
    const { alarm } = await shop.alarm(engine, { sweepMs: 300, redisUrl: 'redis://127.0.0.1:1' });
    const before = performance.now();
    await engine.start('timer', { id: 'alone', input: { ms: 500 } });
    expect(performance.now() - before).toBeLessThan(1_000);
    await until('alone fires', async () => (await firings(engine.store.pool, 'alone')) === 1);
    await until('it is counted', () => alarm.report().rescued === 1);
  });

  test('the app role may use BullMQ’s schema and change nothing of it', async () => {
    const app = new Client({ connectionString: shop.database.appUrl });
    await app.connect();
    try {
      await expect(app.query('CREATE TABLE bullmq.x (y int)')).rejects.toThrow(/permission denied/);
      await expect(app.query('DELETE FROM bullmq.migration')).rejects.toThrow(/permission denied/);
      await expect(app.query('DROP TABLE bullmq.job')).rejects.toThrow(/must be owner/);
    } finally {
      await app.end();
    }
  });
});

describe.each(BACKENDS)('on $name', (backend) => {
  let shop: Workshop;
  let engine: Engine;
  beforeAll(async () => {
    shop = await Workshop.open(backend, 5);
    engine = await shop.engine();
  });
  afterEach(() => shop.rest());
  afterAll(() => shop.close());

  const start = (id: string, ms: number, broken = false) =>
    engine.start('timer', { id, input: { ms, broken } });
  const fired = (id: string) => firings(engine.store.pool, id);
  const hasFired = (id: string) => until(`${id} fires`, async () => (await fired(id)) === 1);

  // The count follows a moment after the commit that everybody can see.
  const counted = (alarm: Alarm, n: number) => until(`${n} counted`, () => alarm.report().fired === n);

  test('a deadline fires through its own job, and not before its time', async () => {
    const { alarm } = await shop.alarm(engine);
    await start('on-time', 900);
    await pause(500);
    expect(await fired('on-time')).toBe(0);
    await hasFired('on-time');
    await counted(alarm, 1);
    expect(alarm.report()).toMatchObject({ fired: 1, failed: 0, rescued: 0, late: { count: 1 } });
  });

  test('a hundred deadlines in a few seconds all fire through jobs', async () => {
    const { alarm } = await shop.alarm(engine);
    const ids = Array.from({ length: 100 }, (_, n) => `crowd-${n}`);
    await Promise.all(ids.map((id, n) => start(id, 300 + n * 20)));
    await until('all fire', () => alarm.report().fired === 100);
    expect(await Promise.all(ids.map(fired))).toEqual(ids.map(() => 1));
    expect(alarm.report().rescued).toBe(0);
  });

  test('the queue holds a job for each of the next seconds, however many deadlines are armed and how far ahead', async () => {
    const queues = shop.queues();
    const wakeUps = new WakeUps(engine, queues);
    wakeUps.start();
    const second = 60_000 - (shop.clock.now().getTime() % 1_000);
    const starts = (name: string, ms: (n: number) => number) =>
      Promise.all(Array.from({ length: 300 }, (_, n) => start(`${name}-${n}`, ms(n))));
    await starts('year', (n) => (n + 1) * DAY_MS);
    await wakeUps.settle();
    expect(await shop.wakeUpJobs()).toBe(0);
    await starts('minute', (n) => second + (n % 500));
    await wakeUps.settle();
    const jobs = await shop.wakeUpJobs();
    expect(jobs).toBeGreaterThan(0);
    // Their second is cut by the time that starting them took; each second may be asked for by several instants.
    expect(jobs).toBeLessThan(60);
    await shop.loseJobs();
    await engine.store.pool.query(
      `UPDATE deadlines SET status = 'cancelled' WHERE case_id ~ '^(year|minute)-'`,
    );
  });

  test('a worker with more than one batch to fire calls for the others', async () => {
    const { alarm: helper } = await shop.alarm(await shop.engine());
    await until('the helper has looked', () => shop.isScheduled('sweep'));
    await crowd(shop, engine, [{ name: 'much', cases: 3_000, due: '$1::timestamptz' }]);
    // One that answers no job itself: whatever is shared has been called for.
    const own = new Lateness();
    await new Runs(engine, shop.queues(), own).fire(EVERYTHING);
    await until('all is fired', () => own.report().fired + helper.report().fired === 3_000);
    expect(own.report().fired).toBeGreaterThan(0);
    expect(helper.report().fired).toBeGreaterThan(0);
    const cases = (await claimed(engine)).filter(({ id }) => id.startsWith('much-'));
    expect(cases).toHaveLength(3_000);
    expect(cases.filter(({ n }) => n !== 1)).toEqual([]);
  });

  test('a deadline whose job was lost is found by the sweep, and the sweep comes back by itself', async () => {
    const { alarm } = await shop.alarm(engine, { sweepMs: 500 });
    await start('lost', 1_500);
    await pause(200);
    await shop.loseJobs();
    expect(await shop.isScheduled('sweep')).toBe(false);
    await hasFired('lost');
    await until('the sweep is scheduled again', () => shop.isScheduled('sweep'));
    await start('after-loss', 300);
    await hasFired('after-loss');
    await counted(alarm, 2);
  });

  test('a deadline that no job ever came for is fired by the sweep', async () => {
    await start('no-worker', 1);
    await shop.loseJobs();
    await pause(50);
    const { alarm } = await shop.alarm(engine);
    await hasFired('no-worker');
    await counted(alarm, 1);
    expect(alarm.report()).toMatchObject({ fired: 1, rescued: 1 });
  });

  test('what was armed while no worker ran is asked for at start, before it is due', async () => {
    await start('armed-early', 1_500);
    await shop.loseJobs();
    const { alarm } = await shop.alarm(engine);
    await hasFired('armed-early');
    await counted(alarm, 1);
    expect(alarm.report()).toMatchObject({ fired: 1, rescued: 0 });
  });

  test('a case that somebody is working in fires as soon as it is let go, without the sweep', async () => {
    const { alarm } = await shop.alarm(engine);
    await start('busy', 400);
    const holder = await engine.store.pool.connect();
    await holder.query('BEGIN');
    await holder.query(`SELECT FROM cases WHERE id = 'busy' FOR NO KEY UPDATE`);
    await pause(500);
    expect(await fired('busy')).toBe(0);
    await holder.query('COMMIT');
    holder.release();
    await hasFired('busy');
    await counted(alarm, 1);
    expect(alarm.report()).toMatchObject({ fired: 1, rescued: 0 });
  });

  test('when PostgreSQL has been gone for a while, jobs ring again without a restart', async () => {
    const { alarm } = await shop.alarm(engine);
    await start('before-outage', 100);
    await hasFired('before-outage');
    await shop.database.cutOff();
    await pause(1_500);
    await shop.database.letIn();
    await until('the database answers', () =>
      start('after-outage', 300).then(
        () => true,
        () => false,
      ),
    );
    await hasFired('after-outage');
    await counted(alarm, 2);
    expect(alarm.report().rescued).toBe(0);
  });

  test('a rule that throws stops no other case, opens one incident and is not tried again', async () => {
    const { alarm } = await shop.alarm(engine);
    await Promise.all([start('good-1', 500), start('bad', 500, true), start('good-2', 500)]);
    await hasFired('good-1');
    await hasFired('good-2');
    await until('the incident', async () => (await openIncidents(engine.store.pool)).length === 1);
    await alarm.sweep();
    await alarm.sweep();
    expect(await openIncidents(engine.store.pool)).toEqual([expect.stringMatching(/^frist bad\//)]);
    expect(alarm.report()).toMatchObject({ fired: 2, failed: 1, overdueMs: 0 });
    expect(await fired('bad')).toBe(0);
  });

  test('two workers on one database fire every deadline once', async () => {
    const other = await shop.engine();
    const [one, two] = [await shop.alarm(engine), await shop.alarm(other)];
    const ids = Array.from({ length: 60 }, (_, n) => `shared-${n}`);
    await Promise.all(
      ids.map((id, n) => (n % 2 ? engine : other).start('timer', { id, input: { ms: 700 } })),
    );
    await pause(690);
    for (let n = 0; n < 20; n += 1) await Promise.all([one.alarm.sweep(), two.alarm.sweep(), pause(10)]);
    await until('all fire', async () => (await Promise.all(ids.map(fired))).every((n) => n > 0));
    expect(await Promise.all(ids.map(fired))).toEqual(ids.map(() => 1));
    await until('all counted', () => one.alarm.report().fired + two.alarm.report().fired === 60);
  });

  test('a clock that is set back fires nothing twice, and nothing too early', async () => {
    const { alarm } = await shop.alarm(engine);
    await start('before', 200);
    await hasFired('before');
    await start('pending', 700);
    shop.clock.move(-1_500);
    await pause(1_200);
    expect([await fired('before'), await fired('pending')]).toEqual([1, 0]);
    // Its job has come too early by now, and must have asked for another.
    await hasFired('pending');
    shop.clock.move(-3_600_000);
    await alarm.sweep();
    expect([await fired('before'), await fired('pending')]).toEqual([1, 1]);
    shop.clock.move(3_601_500);
  });

  test('after downtime only the last missed reminder of a ladder is sent', async () => {
    const today = localDate(shop.clock.now().toISOString());
    const datum = plusDays(today, 40);
    await engine.start('vakt', { id: 'ladder', input: { datum } });
    const evening = Date.parse(instantAt(plusDays(today, 39), '18:00'));
    const ahead = evening - shop.clock.now().getTime();
    expect(ahead).toBeGreaterThan(38 * DAY_MS);
    shop.clock.move(ahead);
    const { alarm } = await shop.alarm(engine);
    await until('a reminder', () => alarm.report().reminders > 0);
    await alarm.sweep();
    const { rows } = await engine.store.pool.query<{ payload: string }>(
      `SELECT payload FROM outbox WHERE case_id = 'ladder' ORDER BY id`,
    );
    const reminders = rows.map((row) => JSON.parse(row.payload) as { slag: string; dagar?: number });
    expect(reminders.filter(({ slag }) => slag === 'paminnelse')).toEqual([
      expect.objectContaining({ frist: 'senast', datum, dagar: 1, role: 'socialsekreterare' }),
    ]);
    shop.clock.move(-ahead);
  });

  test('a live case with no open task and no armed deadline is an incident, once', async () => {
    const datum = plusDays(localDate(shop.clock.now().toISOString()), 40);
    await engine.start('vakt', { id: 'kept', input: { datum } });
    await engine.start('vakt', { id: 'only-task', input: { datum } });
    await engine.send('only-task', { type: 'PAUSA' });
    await engine.start('vakt', { id: 'forgotten', input: { datum } });
    await engine.send('forgotten', { type: 'SLAPP' });
    const { alarm } = await shop.alarm(engine);
    await alarm.sweep();
    await alarm.sweep();
    const found = (await openIncidents(engine.store.pool)).filter((line) => line.startsWith('glomt'));
    expect(found).toEqual(['glomt forgotten']);
  });

  test('a night’s job forgets idempotency keys older than 30 days', async () => {
    await shop.asOwner(`INSERT INTO idempotency (case_id, principal, key, body_hash, seq, at) VALUES
      ('x', 'p', 'old', '', 1, now() - interval '31 days'), ('x', 'p', 'new', '', 1, now() - interval '29 days')`);
    const { queues } = await shop.alarm(engine);
    await queues.queue('deadlines').add('nightly', 'nightly-now');
    const keys = async () =>
      (await engine.store.pool.query<{ key: string }>(`SELECT key FROM idempotency WHERE case_id = 'x'`))
        .rows;
    await until('the old key is gone', async () => (await keys()).length === 1);
    expect(await keys()).toEqual([{ key: 'new' }]);
  });
});
