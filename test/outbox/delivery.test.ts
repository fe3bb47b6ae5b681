/** The outbox delivers at least once, per case and port in order, and never gives up in silence. */
import type { Pool } from 'pg';
import type { Engine } from '../../src/engine/engine';
import { fireDue } from '../../src/engine/fire';
import { osagdText } from '../../src/mening';
import { OutboxBell } from '../../src/outbox/bell';
import { Delivery, type DeliveryOptions } from '../../src/outbox/delivery';
import type { Handler, Message } from '../../src/outbox/handlers';
import { allaPortar } from '../support/portar';
import { Incidents } from '../../src/outbox/incidents';
import { OutboxStore } from '../../src/outbox/outbox.store';
import { Van } from '../../src/outbox/van';
import { BACKENDS, openIncidents, pause, until, Workshop } from '../deadlines/workshop';

const FEL = osagdText({ sv: 'Något gick fel.', en: 'Something failed.' });
const SENT = { status: 'sent' } as const;
/** Quick back-off: three attempts. */
const QUICK = { backOffMs: [30, 30] };
/** Slow enough for a look at what happens between the attempts. */
const SLOW = { backOffMs: [600, 600] };

let shop: Workshop;
let engine: Engine;
let pool: Pool;
let store: OutboxStore;
let incidents: Incidents;
beforeAll(async () => {
  shop = await Workshop.open({ name: 'PostgreSQL', redis: false }, 0);
  engine = await shop.engine();
  pool = engine.store.pool;
  store = new OutboxStore(pool, shop.clock);
  incidents = new Incidents(pool, shop.clock);
});
afterEach(() => shop.asOwner('TRUNCATE outbox, incidents'));
afterAll(() => shop.close());

/** A port that takes what it is given, or throws. */
const port =
  (take: (message: Message, key: string) => void): Handler =>
  (message, key) =>
    new Promise((done) => {
      take(message, key);
      done(SENT);
    });
const delivery = (take: (message: Message, key: string) => void, options: DeliveryOptions = QUICK) =>
  new Delivery(store, allaPortar(port(take)), options);

/** Rows as commits would leave them: [case, seq, ord]. */
async function leave(...rows: readonly (readonly [string, number, number?])[]): Promise<void> {
  for (const [caseId, seq, ord = 1] of rows)
    await pool.query(
      `INSERT INTO outbox (case_id, seq, ord, port, payload, at) VALUES ($1, $2, $3, 'notis', '{}', $4)`,
      [caseId, seq, ord, shop.clock.now()],
    );
}

async function statuses(): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(
    `SELECT case_id || seq || ' ' || status AS line FROM outbox ORDER BY case_id, seq, ord`,
  );
  return rows.map(({ line }) => line);
}

test('messages of one case leave in order, also past one that fails at first; other cases do not wait', async () => {
  await leave(['a', 1], ['a', 2], ['b', 1], ['a', 3]);
  const left: string[] = [];
  let refused = 0;
  const van = delivery(({ caseId, seq }) => {
    if (caseId === 'a' && seq === 1 && (refused += 1) < 3) throw new Error('not yet');
    left.push(`${caseId}${seq}`);
  }, SLOW);
  expect(await van.deliverDue()).toMatchObject({ sent: 1, postponed: 1 });
  expect(left).toEqual(['b1']);
  await until('a leaves', async () => {
    await van.deliverDue();
    return left.length === 4;
  });
  expect(left).toEqual(['b1', 'a1', 'a2', 'a3']);
});

test('several messages of one event leave in their order', async () => {
  await leave(['a', 1, 3], ['a', 1, 1], ['a', 1, 2]);
  await pool.query(`UPDATE outbox SET at = '2026-11-21T08:00:00Z'`);
  const left: number[] = [];
  await delivery(({ ord }) => void left.push(ord)).deliverDue();
  expect(left).toEqual([1, 2, 3]);
});

test('three workers share the work: every message leaves once, each case in order', async () => {
  const cases = Array.from({ length: 30 }, (_, n) => `case-${n}-`);
  await leave(...cases.flatMap((id) => [1, 2, 3, 4].map((seq) => [id, seq] as const)));
  const left: Message[] = [];
  const handler: Handler = async (message) => {
    await pause(2);
    left.push(message);
    return SENT;
  };
  const drive = async (): Promise<void> => {
    const van = new Delivery(store, allaPortar(handler), QUICK);
    for (let n = 0; n < 30 && left.length < 120; n += 1) await van.deliverDue();
  };
  await Promise.all([1, 2, 3].map(drive));
  expect(left).toHaveLength(120);
  for (const id of cases)
    expect(left.filter(({ caseId }) => caseId === id).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
});

test('a worker that dies gives its message back, and cannot end it afterwards', async () => {
  await leave(['a', 1]);
  const lost = await store.lease(['notis']);
  expect(lost).toMatchObject({ caseId: 'a', attempt: 1 });
  const attempts: number[] = [];
  const van = delivery(({ attempt }) => void attempts.push(attempt));
  expect(await van.deliverDue()).toMatchObject({ sent: 0 });
  await pool.query(`UPDATE outbox SET not_before = now() - interval '1 s'`); // the lease has run out
  const taken = await store.lease(['notis']);
  await store.finish(lost as Message, 'dropped');
  await store.giveUp(lost as Message, FEL);
  expect(await statuses()).toEqual(['a1 pending']);
  await store.finish(taken as Message, 'sent');
  expect(await statuses()).toEqual(['a1 sent']);
  expect(await openIncidents(pool)).toEqual([]);
});

test('what fails for good is an incident without anybody’s words, and the next message goes on', async () => {
  await leave(['a', 1], ['a', 2]);
  const van = delivery(({ seq }) => {
    if (seq === 1)
      throw Object.assign(new Error('No such user kalle@example.se'), {
        code: 'EENVELOPE',
        responseCode: 550,
      });
  });
  await until('a2 leaves', async () => (await van.deliverDue()).sent === 1);
  expect(await statuses()).toEqual(['a1 failed', 'a2 sent']);
  const [incident, ...rest] = await incidents.list();
  expect(rest).toEqual([]);
  expect(incident).toMatchObject({ caseId: 'a', kind: 'utskick' });
  expect(incident?.detail).toEqual({
    sv: 'Ett utskick gick inte att lämna efter 3 försök (felkod EENVELOPE 550). Rätta felet och försök igen.',
    en: 'A message could not be delivered after 3 attempts (error code EENVELOPE 550). Mend the fault and try again.',
  });
  expect(van.report()).toEqual({ sent: 1, dropped: 0, postponed: 2, failed: 1 });
});

test('a person tries a given-up message again: it leaves, and the incident is resolved by them', async () => {
  await leave(['a', 1]);
  let mended = false;
  const van = delivery(() => {
    if (!mended) throw new Error('still broken');
  });
  const givenUp = async () => (await van.deliverDue()).failed === 1;
  await until('it is given up', givenUp);
  const [first] = await incidents.list();
  await incidents.retry(first?.id ?? '', 'adm-1');
  await until('it is given up again', givenUp);
  const [second] = await incidents.list();
  expect(second?.id).not.toBe(first?.id);
  mended = true;
  await incidents.retry(second?.id ?? '', 'adm-1');
  expect(await van.deliverDue()).toMatchObject({ sent: 1 });
  expect(await incidents.list()).toEqual([]);
  const { rows } = await pool.query('SELECT DISTINCT status, resolved_by FROM incidents');
  expect(rows).toEqual([{ status: 'resolved', resolved_by: 'adm-1' }]);
  await expect(incidents.retry(second?.id ?? '', 'adm-1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(incidents.retry('x', 'adm-1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a deadline whose rule is mended is armed again by a person, and fires', async () => {
  await engine.start('timer', { id: 'mended', input: { ms: 1 } });
  await pause(20);
  const { rows } = await pool.query<{ key: string }>(`SELECT key FROM deadlines WHERE case_id = 'mended'`);
  await engine.store.markFailed('mended', { key: rows[0]?.key ?? '' }, FEL, shop.clock.now().toISOString());
  const now = () => shop.clock.now().toISOString();
  expect(await fireDue(engine, now())).toMatchObject({ fired: 0 });
  const [incident] = await incidents.list();
  expect(incident).toMatchObject({ kind: 'frist', caseId: 'mended' });
  await incidents.retry(incident?.id ?? '', 'adm-1');
  expect(await fireDue(engine, now())).toMatchObject({ fired: 1 });
  expect(await incidents.list()).toEqual([]);
});

test('there is nothing to try again in a forgotten case: somebody must act in it', async () => {
  await incidents.open({ caseId: 'a', kind: 'glomt', ref: 'a', detail: FEL });
  const [incident] = await incidents.list();
  await expect(incidents.retry(incident?.id ?? '', 'adm-1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await incidents.list()).toHaveLength(1);
});

test('a message that took its worker down with it every time is given up without another try', async () => {
  await leave(['a', 1]);
  await pool.query('UPDATE outbox SET attempts = 3');
  let tried = 0;
  const van = delivery(() => (tried += 1));
  expect(await van.deliverDue()).toMatchObject({ failed: 1 });
  expect(tried).toBe(0);
  expect(await openIncidents(pool)).toHaveLength(1);
});

test('the key is the same at every attempt and another for every message, also for a reminder', async () => {
  // A reminder is no event: it has the number of the event before it, and starts its own count.
  await leave(['a', 1], ['a', 1]);
  const keys: string[] = [];
  const van = delivery((_, key) => {
    keys.push(key);
    if (keys.length === 1) throw new Error('once more');
  });
  await until('both leave', async () => {
    await van.deliverDue();
    return keys.length === 3;
  });
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[1]);
});

test('a version without a handler for what waits in the outbox does not start', async () => {
  const van = delivery(() => undefined);
  await leave(['a', 1]);
  await van.checkPorts();
  await pool.query(`UPDATE outbox SET port = 'telegraf'`);
  await expect(van.checkPorts()).rejects.toThrow(/telegraf/);
  expect(await van.deliverDue()).toMatchObject({ sent: 0, failed: 0 });
});

test('an incident is open once per matter, and resolved once', async () => {
  const matter = { caseId: 'a', kind: 'glomt', ref: 'a', detail: FEL } as const;
  await incidents.open(matter);
  await incidents.open(matter);
  const [incident, ...rest] = await incidents.list();
  expect(rest).toEqual([]);
  await incidents.resolve(incident?.id ?? '', 'adm-1');
  await expect(incidents.resolve(incident?.id ?? '', 'adm-2')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await incidents.open(matter);
  expect(await incidents.list()).toHaveLength(1);
});

describe.each(BACKENDS)('on $name', (backend) => {
  let own: Workshop;
  beforeAll(async () => {
    own = await Workshop.open(backend, 6);
  });
  afterAll(() => own.close());

  test('a commit with a message rings the van; when the ring is lost the sweep comes', async () => {
    const worker = await own.engine();
    const left: string[] = [];
    const queues = own.queues();
    const bell = new OutboxBell(queues);
    bell.start(worker);
    const notis = port(({ caseId }, key) => {
      if (caseId === 'slow' && !left.includes('slow?')) {
        left.push('slow?');
        throw new Error(key);
      }
      left.push(caseId);
    });
    const outbox = new OutboxStore(worker.store.pool, own.clock);
    const load = new Delivery(outbox, allaPortar(notis), {
      backOffMs: [200],
      onPostponed: (ms) => void bell.ringIn(ms),
    });
    const start = (id: string) => worker.start('vakt', { id, input: { datum: '2099-01-01' } });

    const byJob = new Van(queues, load, 600_000);
    byJob.start();
    await queues.ready();
    await start('rung');
    await until('it leaves', () => left.includes('rung'));
    await start('slow');
    await until('it leaves after its wait', () => left.includes('slow'));
    await byJob.stop();
    await queues.close();

    // Its ring finds a queue that is closed.
    await start('unheard');
    await pause(150);
    const bySweep = new Van(own.queues(), load, 600_000);
    bySweep.start();
    await until('it leaves at start', () => left.includes('unheard'));
    await bySweep.stop();
    expect(left).toEqual(['rung', 'slow?', 'slow', 'unheard']);
  });
});
