/** PostgreSQL goes away in the middle, or the process itself does: nothing is half written and no answer is lost. */
import { setTimeout as delay } from 'node:timers/promises';
import { tokenFor } from '../support/tokens';
import { Api, ok, startBody } from './support/api';
import { sendOne, whileLocked } from './support/storm';

let api: Api;
beforeAll(async () => {
  api = await Api.start('avbrott');
});
afterAll(async () => {
  await api.database.letIn();
  await api.stop();
});

const counts = async () => {
  const { rows } = await api.pool.query(
    `SELECT (SELECT count(*)::int FROM cases) AS cases, (SELECT count(*)::int FROM events) AS events,
       (SELECT count(*)::int FROM tasks) AS tasks, (SELECT count(*)::int FROM deadlines) AS deadlines`,
  );
  return rows[0] as Record<string, number>;
};

test('without PostgreSQL every answer is 503 with Retry-After, and afterwards the same requests succeed once', async () => {
  const ss = api.as('ss-hisingen-1');
  const id = await ss.start();
  const path = `/stegvis/v1/arenden/${id}`;
  const payload = { event: { type: 'ANGE_GRUNDBESLUT', grundbeslut: 'B-1' } };
  for (const step of ['BEDOM_BEHOV', 'INLED_ANVISNING'] as const) await ok(ss.send(id, step));
  const before = await counts();
  const start = () =>
    ss.post('/stegvis/v1/arenden', startBody({ namn: 'Efter Avbrott' }), {
      'idempotency-key': 'avbrott-start',
    });
  const send = () => ss.post(`${path}/handelser`, payload, { 'idempotency-key': 'avbrott-send' });

  await api.database.cutOff();
  for (const answer of [await start(), await send(), await ss.get(path), await ss.get(`${path}/historik`)]) {
    expect(answer).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE', title: expect.any(String) } });
    expect(answer.headers.get('retry-after')).toMatch(/^[3-7]$/);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  }
  expect(await ss.get('/stegvis/v1/arbetslista')).toMatchObject({ status: 503 });
  expect((await ss.get('/health/live')).status).toBe(200);
  expect(await ss.get('/health/ready')).toMatchObject({
    status: 503,
    body: { status: 'fel', checks: { databas: 'svarar inte' } },
  });

  await api.database.letIn();
  expect(await counts()).toEqual(before);
  const started = await ok(start());
  expect((await ok(start())).body.id).toBe(started.body.id);
  const sent = await ok(send());
  expect((await ok(send())).body.revision).toBe(sent.body.revision);
  const after = await counts();
  expect(after['cases']).toBe(before['cases']! + 1);
  expect(after['events']).toBe(before['events']! + 2);
  expect((await ss.get('/health/ready')).body).toEqual({
    status: 'ok',
    checks: { databas: 'ok', migreringar: 'ok' },
  });
});

test('a process that is about to stop says so and serves on; when it closes, what it has begun is finished', async () => {
  const leaving = await Api.start('lamnar', {}, 'api', api.database);
  const id = await leaving.as('ss-hisingen-1').start();
  const token = await tokenFor('ss-hisingen-1');
  leaving.app.getHttpAdapter().getInstance().traffic.draining = true;
  for (const path of ['/health/ready', '/stegvis/v1/halsa/ready'])
    expect(await leaving.with(null).get(path)).toMatchObject({
      status: 503,
      body: { status: 'fel', checks: { process: 'avslutas' } },
    });
  const served = await ok(leaving.as('ss-hisingen-1').get(`/stegvis/v1/arenden/${id}`));
  expect(served.headers.get('connection')).toBe('close');
  expect((await leaving.with(null).get('/health/live')).status).toBe(200);

  const { begun, closed } = await whileLocked(api, 'EXCLUSIVE', async () => {
    const sent = sendOne(leaving, token, id);
    await delay(300);
    const closing = leaving.leave();
    await delay(300);
    await expect(fetch(`${leaving.url}/health/live`)).rejects.toThrow();
    return { begun: sent, closed: closing };
  });
  expect(await begun).toMatchObject({ status: 204, revision: 2 });
  await closed;
});
