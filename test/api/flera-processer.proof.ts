/**
 * Two apis and two workers, real processes on one database and one queue, behave as one: one event per key,
 * one order per case, each deadline once, nothing shown stale, and nobody notices a restart.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'pg';
import { Queues } from '../../src/queues';
import { BACKENDS, until } from '../deadlines/workshop';
import { tokenFor } from '../support/tokens';
import { startBody } from './support/api';
import { Fleet, Proxy, type Member } from './support/fleet';

const USER = 'ss-hisingen-1';

describe.each(BACKENDS)('with the queues on $name', (backend) => {
  let fleet: Fleet;
  let pool: Pool;
  let apis: [Member, Member];
  beforeAll(async () => {
    fleet = await Fleet.open(backend);
    pool = new Pool({ connectionString: fleet.database.superUrl, max: 4 });
    apis = await Promise.all([fleet.start('api'), fleet.start('api')]);
  }, 90_000);
  afterAll(async () => {
    await pool.end();
    await fleet.close();
  });

  /** A request to one of the processes. */
  async function call(url: string, path: string, body?: object, key: string = randomUUID()) {
    const answer = await fetch(`${url}/stegvis/v1/arenden${path}`, {
      headers: {
        authorization: `Bearer ${await tokenFor(USER)}`,
        ...(body && { 'content-type': 'application/json', 'idempotency-key': key }),
      },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const type = answer.headers.get('content-type') ?? '';
    return { status: answer.status, body: type.includes('json') ? JSON.parse(text) : null };
  }
  const event = (grundbeslut: string, more: object = {}) => ({
    event: { type: 'ANGE_GRUNDBESLUT', grundbeslut },
    ...more,
  });
  const start = async (url = apis[0].url): Promise<string> => {
    const { status, body } = await call(url, '', startBody());
    expect(status).toBe(201);
    return body.id as string;
  };
  /** What was sent to a case, in its order, with the number of each event. */
  const sentTo = async (id: string): Promise<{ seq: number; sent: string }[]> => {
    const { rows } = await pool.query(
      `SELECT seq, body::json -> 'event' ->> 'grundbeslut' AS sent FROM events
       WHERE case_id = $1 AND type = 'ANGE_GRUNDBESLUT' ORDER BY seq`,
      [id],
    );
    return rows;
  };

  test('the same key to both at once is one case and one event, and both get the same answer', async () => {
    const [a, b] = apis;
    for (let n = 0; n < 10; n += 1) {
      const key = randomUUID();
      const started = await Promise.all([a, b].map(({ url }) => call(url, '', startBody(), key)));
      expect(started.map(({ status }) => status)).toEqual([201, 201]);
      const id = started[0]!.body.id as string;
      expect(started[1]!.body.id).toBe(id);
      const send = randomUUID();
      const sent = await Promise.all(
        [a, b, a, b].map(({ url }) => call(url, `/${id}/handelser`, event('samma'), send)),
      );
      expect(sent.map(({ status, body }) => [status, body.revision])).toEqual(Array(4).fill([200, 2]));
      expect(await sentTo(id)).toEqual([{ seq: 2, sent: 'samma' }]);
    }
  });

  test('a case has one order, whoever writes in it: what was answered before stands before', async () => {
    const id = await start();
    const answered: number[][] = await Promise.all(
      Array.from({ length: 6 }, async (_, client) => {
        const revisions: number[] = [];
        for (let n = 0; n < 8; n += 1) {
          const url = apis[(client + n) % 2]!.url;
          const { status, body } = await call(url, `/${id}/handelser`, event(`${client}-${n}`));
          expect(status).toBe(200);
          revisions.push(body.revision as number);
        }
        return revisions;
      }),
    );
    const stored = await sentTo(id);
    expect(stored.map(({ seq }) => seq)).toEqual(Array.from({ length: 48 }, (_, n) => n + 2));
    for (const [client, revisions] of answered.entries()) {
      const own = stored.filter(({ sent }) => sent.startsWith(`${client}-`));
      expect(own.map(({ sent }) => sent)).toEqual(Array.from({ length: 8 }, (_, n) => `${client}-${n}`));
      // The answer may already hold what a colleague did right after.
      for (const [n, { seq }] of own.entries()) expect(revisions[n]).toBeGreaterThanOrEqual(seq);
    }
  });

  test('a process that saw a case last before its colleague changed it shows and judges it as it is now', async () => {
    const [a, b] = apis;
    for (let n = 0; n < 10; n += 1) {
      const [old, other] = n % 2 === 0 ? [a.url, b.url] : [b.url, a.url];
      const id = await start(old);
      const first = await call(old, `/${id}`);
      expect((await call(other, `/${id}/handelser`, event('nytt'))).body.revision).toBe(2);
      // A refusal by what it remembers would be wrong: the version it is asked for is the newest.
      const next = await call(old, `/${id}/handelser`, event('nyare', { expectedRevision: 2 }));
      expect([next.status, next.body.revision]).toEqual([200, 3]);
      const stale = await call(other, `/${id}/handelser`, event('for-sent', { expectedRevision: 2 }));
      expect([stale.status, stale.body.code, stale.body.revision]).toEqual([409, 'STALE_REVISION', 3]);
      expect([first.body.revision, (await call(other, `/${id}`)).body.revision]).toEqual([1, 3]);
      expect((await call(old, `/${id}/historik`)).body.events).toHaveLength(3);
    }
  });

  test('two workers, several alarms for the same instant, one of them leaving: each deadline fires once', async () => {
    const cases = await Promise.all(Array.from({ length: 40 }, (_, n) => start(apis[n % 2]!.url)));
    const workers = await Promise.all([fleet.start('worker'), fleet.start('worker')]);
    const due = new Date(Date.now() + 1_500);
    const { rows: staged } = await pool.query<{ event: string; cases: number }>(
      `WITH now_due AS (
         UPDATE deadlines SET due_at = $2, next_at = $2, reminders = '[]'
         WHERE case_id = ANY ($1) AND status = 'armed' RETURNING case_id, event)
       SELECT event::json ->> 'type' AS event, count(*)::int AS cases FROM now_due GROUP BY 1`,
      [cases, due],
    );
    expect(staged.map(({ cases: of }) => of)).toEqual([40]);
    const queues = new Queues({ databaseUrl: fleet.database.appUrl, redisUrl: fleet.redisUrl });
    const queue = queues.queue('deadlines');
    for (let n = 0; n < 6; n += 1)
      await queue.add('due', `due-${due.getTime()}-${n}`, 1_400, due.toISOString());
    await delay(due.getTime() - Date.now() + 20);
    const left = workers[0].stop();
    const fired = async () => {
      const { rows } = await pool.query<{ case_id: string; n: number }>(
        'SELECT case_id, count(*)::int AS n FROM events WHERE type = $1 AND case_id = ANY ($2) GROUP BY 1',
        [staged[0]!.event, cases],
      );
      return rows.map(({ n }) => n);
    };
    await until('all have fired', async () => (await fired()).length === 40, 15_000);
    expect(await left).toBe(0);
    // Whatever else rings finds nothing to do.
    await queue.add('due', `due-${due.getTime()}-igen`, 0, due.toISOString());
    await delay(500);
    expect(await fired()).toEqual(Array(40).fill(1));
    expect(await workers[1].stop()).toBe(0);
    await queues.close();
  }, 60_000);

  // How an api leaves has nothing to do with the queues: once is enough.
  if (backend !== BACKENDS.at(-1)) return;

  /** Eight clients send with hardly a pause through the proxy while something happens. */
  async function underLoad(happening: () => Promise<void>): Promise<Map<string, string[]>> {
    const cases = await Promise.all(Array.from({ length: 8 }, () => start(proxy.url)));
    let going = true;
    const clients = cases.map(async (id, client): Promise<[string, string[]]> => {
      const accepted: string[] = [];
      for (let n = 0; going; n += 1) {
        const name = `${client}-${n}`;
        const { status } = await call(proxy.url, `/${id}/handelser`, event(name));
        if (status === 200) accepted.push(name);
        else proxy.failures.push(String(status));
        await delay(10);
      }
      return [id, accepted];
    });
    await happening().finally(() => (going = false));
    return new Map(await Promise.all(clients));
  }

  let proxy: Proxy;
  beforeEach(async () => {
    proxy = await Proxy.before(apis);
  });
  afterEach(() => proxy.close());

  test('each api is replaced in turn under load: no request fails, none is lost, none is done twice', async () => {
    const replaced = apis;
    const accepted = await underLoad(async () => {
      apis = await Promise.all([fleet.start('api'), fleet.start('api')]);
      for (const [n, old] of replaced.entries()) {
        await proxy.add(apis[n]!.url);
        const gone = old.stop();
        // It says that it leaves, and serves on until that is known.
        await until('it is not ready', async () => (await fetch(`${old.url}/health/ready`)).status === 503);
        expect((await fetch(`${old.url}/stegvis/v1/api-info`)).headers.get('connection')).toBe('close');
        expect(await gone).toBe(0);
      }
      await delay(300);
    });
    expect(proxy.failures).toEqual([]);
    expect([...accepted.values()].flat().length).toBeGreaterThan(100);
    for (const [id, names] of accepted) expect((await sentTo(id)).map(({ sent }) => sent)).toEqual(names);
  }, 90_000);

  test('one that is killed instead is noticed by the same clients, and still loses nothing it accepted', async () => {
    const accepted = await underLoad(async () => {
      await delay(300);
      // A lock sees to it that requests are under way when it dies.
      const holder = await pool.connect();
      await holder.query('BEGIN; LOCK TABLE cases IN EXCLUSIVE MODE');
      await delay(200);
      await apis[0].stop('SIGKILL');
      await until('a client notices', () => proxy.failures.length > 0);
      await holder.query('ROLLBACK');
      holder.release();
      await delay(300);
    });
    expect([...accepted.values()].flat().length).toBeGreaterThan(0);
    for (const [id, names] of accepted) {
      const stored = (await sentTo(id)).map(({ sent }) => sent);
      expect(stored.filter((name) => names.includes(name))).toEqual(names);
    }
  }, 60_000);
});
