/**
 * More than there is room for: what cannot be done soon is turned away before anything is done for it, what
 * was accepted is there exactly once, and when the database is quick again so are the answers.
 */
import { readFileSync } from 'node:fs';
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { Traffic } from '../../src/api/traffic';
import { Together } from '../../src/store/together';
import { until } from '../deadlines/workshop';
import { tokenFor } from '../support/tokens';
import { Api } from './support/api';
import { check, sendOne, turnedAway, wave, whileLocked, type Sent } from './support/storm';

const USER = 'ss-hisingen-1';
/** Wide margins: the checks run beside others on few cores. */
const PROMPT = { refusalMs: 4_000, answerMs: 4_000 };
const BOUNDED = { refusalMs: 4_000, answerMs: 12_000 };

let api: Api;
let token: string;
let cases: string[];
beforeAll(async () => {
  api = await Api.start('trangsel', { POOL_SIZE: '8', MAX_IN_FLIGHT: '300' });
  token = await tokenFor(USER);
  cases = await Promise.all(Array.from({ length: 50 }, () => api.as(USER).start()));
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => api.stop());
const traffic = (): Traffic => api.app.getHttpAdapter().getInstance().traffic;

/**
 * Two hundred clients when the database stops, and two hundred more when it has stood still for a while. It
 * wakes when `enough` is over, which is told when the second half has been answered.
 */
async function storm(
  mode: string,
  enough: (answered: Promise<unknown>) => Promise<unknown>,
): Promise<{ first: Sent[]; second: Sent[] }> {
  const { first, second } = await whileLocked(api, mode, async () => {
    const early = wave(api, token, cases, 200);
    await delay(1_700);
    const late = wave(api, token, cases, 200);
    await enough(late);
    return { first: early, second: late };
  });
  return { first: await first, second: await second };
}

/** Sends again, with the same key, what was not accepted: a few at a time. */
async function again(all: readonly Sent[]): Promise<Sent[]> {
  const left = all.filter(({ status }) => status >= 300);
  const answers: Sent[] = [];
  while (left.length > 0)
    answers.push(
      ...(await Promise.all(left.splice(0, 25).map(({ id, key }) => sendOne(api, token, id, key)))),
    );
  return answers;
}

const accepted = (all: readonly Sent[]): Sent[] => all.filter(({ status }) => status < 300);

async function seesItsWayOut(all: readonly Sent[]): Promise<void> {
  const next = await sendOne(api, token, cases[0]!);
  expect(next).toMatchObject({ status: 204, code: null });
  expect(next.ms).toBeLessThan(PROMPT.answerMs);
  const repeats = await again(all);
  expect(accepted(repeats)).toHaveLength(repeats.length);
  expect(await check(api.pool, [...accepted(all), ...repeats, next], BOUNDED)).toEqual([]);
  await until('nobody is under way', () => traffic().inFlight === 0);
}

test('a database that answers nobody: newcomers are refused at once, those inside are served when it wakes', async () => {
  const { first, second } = await storm('ACCESS EXCLUSIVE', (answered) =>
    Promise.race([answered, delay(PROMPT.answerMs)]),
  );
  expect(accepted(first).length).toBeGreaterThan(0);
  expect(second.filter(turnedAway)).toHaveLength(200);
  expect(await check(api.pool, first, BOUNDED)).toEqual([]);
  expect(await check(api.pool, second, PROMPT)).toEqual([]);
  await seesItsWayOut([...first, ...second]);
}, 60_000);

test('a database that stores nothing: every answer comes in time, reading goes on, the same key tells what became of it', async () => {
  const { first, second } = await storm('EXCLUSIVE', async () => {
    await delay(4_000);
    expect((await api.as(USER).get(`/stegvis/v1/arenden/${cases[0]!}`)).status).toBe(200);
    await delay(3_500);
  });
  expect(second.filter(turnedAway).length).toBeGreaterThanOrEqual(100);
  expect(accepted(first)).toEqual([]);
  expect(await check(api.pool, [...first, ...second], BOUNDED)).toEqual([]);
  await seesItsWayOut([...first, ...second]);
}, 60_000);

test('the checker finds a server without bounds, an event that is lost and one that is there twice', async () => {
  jest.spyOn(traffic(), 'enter').mockReturnValue(null);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own instance below
  const { ask } = Together.prototype;
  jest.spyOn(Together.prototype, 'ask').mockImplementation(function (
    this: Together<unknown, unknown>,
    question,
  ) {
    (this as unknown as { sent: Set<number> }).sent.clear();
    return ask.call(this, question);
  });
  const { second } = await storm('ACCESS EXCLUSIVE', () => delay(PROMPT.answerMs + 1_500));
  expect(await check(api.pool, second, PROMPT)).toContainEqual(expect.stringMatching(/^a slow answer/));
  const two = await wave(api, token, cases, 2);
  expect(await check(api.pool, two, BOUNDED)).toEqual([]);
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  const [lost, doubled] = two.map(({ id, revision }) => [id, revision]);
  await owner.query('DELETE FROM events WHERE case_id = $1 AND seq = $2', lost);
  await owner.query(
    `INSERT INTO events SELECT (jsonb_populate_record(e, '{"seq": 9999}')).* FROM events e
     WHERE case_id = $1 AND seq = $2`,
    doubled,
  );
  await owner.end();
  expect(await check(api.pool, two, BOUNDED)).toEqual([
    expect.stringMatching(/^accepted, and not stored/),
    expect.stringMatching(/^stored twice/),
  ]);
  expect(await check(api.pool, [], BOUNDED)).toEqual(['nothing was sent']);
}, 60_000);

/** Turns of the event loop that each take long, as when there is more to compute than a processor can. */
async function burn(): Promise<void> {
  for (let n = 0; n < 4; n += 1) {
    for (const end = performance.now() + 700; performance.now() < end;);
    await turn();
  }
}

test('a processor that does not keep up refuses newcomers, unless hardly anybody is there', async () => {
  await burn();
  expect(await sendOne(api, token, cases[1]!)).toMatchObject({ status: 204 });
  // Lateness is measured over a second.
  await delay(1_500);
  const inside = await whileLocked(api, 'EXCLUSIVE', async () => {
    const held = wave(api, token, cases, 20);
    await until('they are under way', () => traffic().inFlight === 20);
    await burn();
    expect(await sendOne(api, token, cases[2]!)).toMatchObject({ status: 503, code: 'OVERLOADED' });
    expect((await api.with(null).get('/health/live')).status).toBe(200);
    return { held };
  });
  expect(accepted(await inside.held)).toHaveLength(20);
}, 60_000);

test('health is answered when nothing else is; what is refused is a problem with all that the document says', async () => {
  const full = await Api.start('full', { MAX_IN_FLIGHT: '1' }, 'api', api.database);
  const held = whileLocked(api, 'EXCLUSIVE', async () => {
    const one = sendOne(full, token, cases[0]!);
    await delay(300);
    for (const path of ['/health/live', '/health/ready', '/stegvis/v1/halsa/ready?x=1'])
      expect((await full.with(null).get(path)).status).toBe(200);
    for (const path of ['/stegvis/v1/arbetslista', '/stegvis/v1/api-info', '/finns-inte', '/health/annat']) {
      const answer = await full.as(USER).get(path);
      expect(answer).toMatchObject({
        status: 503,
        body: {
          code: 'OVERLOADED',
          type: 'urn:stegvis:problem:overloaded',
          title: 'Tjänsten har för mycket att göra just nu',
          detail: expect.stringContaining('samma Idempotency-Key'),
        },
      });
      expect(answer.headers.get('retry-after')).toMatch(/^[1-4]$/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    return { one };
  });
  expect(await (await held).one).toMatchObject({ status: 204 });
  await full.leave();
}, 60_000);

test('a client that goes away, an address that does not exist and a page are no longer under way', async () => {
  await whileLocked(api, 'EXCLUSIVE', async () => {
    const gone = new AbortController();
    const send = fetch(`${api.url}/stegvis/v1/arenden/${cases[0]!}/handelser`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': 'gar-bort',
      },
      body: JSON.stringify({ event: { type: 'ANGE_GRUNDBESLUT', grundbeslut: 'gar-bort' } }),
      signal: gone.signal,
    });
    await until('it is under way', () => traffic().inFlight === 1);
    gone.abort();
    await expect(send).rejects.toThrow();
    // It may be in the middle of a commit: it still counts.
    expect(traffic().inFlight).toBe(1);
  });
  for (const path of ['/finns-inte', '/stegvis/v1/docs', '/stegvis/v1/docs/swagger-ui.css', '/', '/%zz'])
    await api.with(null).get(path);
  await fetch(`${api.url}/stegvis/v1/api-info`, { method: 'HEAD' });
  await until('nobody is under way', () => traffic().inFlight === 0);
});

test('every route says that it may refuse, and when to come again; health never does', () => {
  const { paths, components } = JSON.parse(readFileSync('openapi.json', 'utf8')) as {
    paths: Record<string, Record<string, { responses: Record<string, { headers?: object; $ref?: string }> }>>;
    components: { responses: Record<string, { headers?: object }> };
  };
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).map(({ responses }) => ({ path, responses })),
  );
  expect(routes.length).toBeGreaterThan(15);
  for (const { path, responses } of routes) {
    const refusals = ['429', '503'].filter((status) => responses[status]);
    expect([path, refusals]).toEqual([
      path,
      path.includes('/halsa/ready') ? ['503'] : path.includes('/halsa/') ? [] : ['429', '503'],
    ]);
    for (const status of refusals) {
      const { $ref, headers } = responses[status]!;
      const said = $ref ? components.responses[$ref.split('/').at(-1)!]?.headers : headers;
      expect(Object.keys(said ?? {})).toContain('Retry-After');
    }
  }
});
