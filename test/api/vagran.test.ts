/** What cannot be done now, or cannot be read at all, over HTTP. */
import { connect } from 'node:net';
import { KlienterStore } from '../../src/store/klienter.store';
import { tokenFor } from '../support/tokens';
import { Api, ok, startBody } from './support/api';

let api: Api;
let id: string;
let path: string;
beforeAll(async () => {
  api = await Api.start('vagran');
});
beforeEach(async () => {
  id = await api.as('ss-hisingen-1').start();
  path = `/stegvis/v1/arenden/${id}`;
});
afterAll(() => api.stop());
const ss = () => api.as('ss-hisingen-1');
const fields = (body: { errors: { field: string; message: string }[] }) =>
  body.errors.map((e) => e.field).sort();

test('a decision that lacks samråd, consent and arbetsplan is refused with every one of them (R14, R30, R31)', async () => {
  for (const event of [
    'BEDOM_BEHOV',
    'INLED_ANVISNING',
    'LAS_SSBTEK',
    'FRAGA_SOKANDE',
    'SKICKA_TILL_AF',
  ] as const)
    await ok(ss().send(id, event));
  const answer = await ss().send(id, 'FATTA_BESLUT');

  expect(answer.status).toBe(409);
  expect(answer.body.code).toBe('NOT_POSSIBLE');
  expect(answer.body.unmet.length).toBeGreaterThanOrEqual(3);
  for (const unmet of answer.body.unmet) {
    expect(answer.body.detail).toContain(unmet.text.sv);
    expect(unmet).toMatchObject({
      text: { sv: expect.any(String), en: expect.any(String) },
      source: expect.any(Array),
    });
  }
  const sources = answer.body.unmet.flatMap((u: { source: string[] }) => u.source);
  expect(sources).toEqual(expect.arrayContaining(['R30', 'R31', 'R109']));
  expect((await api.log(id)).at(-1)).toMatchObject({ action: 'send FATTA_BESLUT', outcome: 'NOT_POSSIBLE' });
});

test('an event that the state does not know is refused as not possible now', async () => {
  const answer = await api.as('ss-hisingen-1').send(id, 'UNDERRATTA');
  expect(answer).toMatchObject({ status: 409, body: { code: 'NOT_POSSIBLE', unmet: [] } });
});

test('a malformed event names each field in Swedish, and repeats none of the values', async () => {
  const event = {
    type: 'FATTA_BESLUT',
    fran: '2026-02-30',
    beslut: 'hemligt ord med mellanslag',
    delegation: 4,
    okand: 'Testklient 1',
  };
  const answer = await ss().post(`${path}/handelser`, { event });

  expect(answer.status).toBe(400);
  expect(answer.body.code).toBe('VALIDATION');
  expect(fields(answer.body)).toEqual([
    'event.beslut',
    'event.delegation',
    'event.fran',
    'event.lagrum',
    'event.okand',
    'event.skal',
  ]);
  expect(answer.body.detail).toContain('event.skal saknas');
  expect(answer.body.detail).toContain('event.fran ska vara ett datum som finns');
  expect(answer.text).not.toMatch(/hemligt|Testklient|02-30/);
});

test('an unknown event type is answered with those that exist', async () => {
  const answer = await ss().post(`${path}/handelser`, { event: { type: 'FATTA_BESLUTET' } });
  expect(answer.status).toBe(400);
  expect(answer.body.detail).toContain('FATTA_BESLUT,');
});

test.each(['xstate.after.behovsbedomning.anvisning', 'stegvis.start', '__proto__', 'toString', '*'])(
  'nobody can send %s from outside',
  async (type) => {
    const answer = await ss().post(`${path}/handelser`, JSON.stringify({ event: { type } }));
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION' } });
  },
);

test('a malformed start names each field; a made-up personnummer is not accepted', async () => {
  const body = { process: 'anvisning', klient: { personnummer: '19800102-2395', namn: ' ' }, klientId: 'x' };
  const answer = await ss().post('/stegvis/v1/arenden', body);
  expect(answer.status).toBe(400);
  expect(fields(answer.body)).toEqual(['klient.namn', 'klient.personnummer', 'klientId']);
  expect(answer.text).not.toContain('2395');
  expect((await ss().post('/stegvis/v1/arenden', { process: 'annan' })).body.detail).toContain('anvisning');
  expect((await ss().post('/stegvis/v1/arenden', startBody({ personnummer: '196012672389' }))).status).toBe(
    201,
  );
});

test('a stale revision is refused with the current one, from the body or from If-Match', async () => {
  await ok(ss().send(id, 'BEDOM_BEHOV'));
  const event = { type: 'ANGE_GRUNDBESLUT', grundbeslut: 'B-1' };
  const stale = await ss().post(`${path}/handelser`, { event, expectedRevision: 1 });
  expect(stale).toMatchObject({ status: 409, body: { code: 'STALE_REVISION', revision: 2 } });
  expect(stale.body.detail).toContain('version 2');
  expect(stale.headers.get('etag')).toBe('"2"');
  const matched = await ss().post(`${path}/handelser`, { event }, { 'if-match': '"1"' });
  expect(matched.body.code).toBe('STALE_REVISION');
  expect((await ss().post(`${path}/handelser`, { event }, { 'if-match': '"2"' })).status).not.toBe(400);
  expect((await ss().post(`${path}/handelser`, { event }, { 'if-match': 'ny' })).status).toBe(400);
  const both = await ss().post(`${path}/handelser`, { event, expectedRevision: 1 }, { 'if-match': '"2"' });
  expect(both.status).toBe(400);
});

test('the same Idempotency-Key gives the same answer and one event, and another body is refused', async () => {
  const key = { 'idempotency-key': 'bedomning-20260202' };
  const event = { type: 'ANGE_GRUNDBESLUT', grundbeslut: 'B-1' };
  for (const step of ['BEDOM_BEHOV', 'INLED_ANVISNING'] as const) await ok(ss().send(id, step));
  const send = (body: unknown) => ss().post(`${path}/handelser`, body, key);
  const first = await ok(send({ event, expectedRevision: 3 }));
  const again = await ok(send({ event, expectedRevision: 3 }));
  expect(first.body.revision).toBe(4);
  expect(again.body).toEqual(first.body);
  const other = await send({ event: { ...event, grundbeslut: 'B-2' } });
  expect(other).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  expect((await ok(ss().get(path))).body.revision).toBe(4);
});

test('one who sends many events may ask for no view in return', async () => {
  const event = {
    type: 'AVSLUTA_UTAN_ANVISNING',
    orsak: 'ej_aktuellt',
    nastaSteg: 'ny_planering',
    motivering: 'x',
  };
  const answer = await ss().post(`${path}/handelser`, { event }, { prefer: 'respond-async, return=minimal' });
  expect([answer.status, answer.text]).toEqual([204, '']);
  expect(answer.headers.get('preference-applied')).toBe('return=minimal');
  const { headers, body } = await ok(ss().get(path));
  expect(headers.get('etag')).toBe(answer.headers.get('etag'));
  expect(body).toMatchObject({ status: 'done', actions: [], tasks: [], deadlines: [] });
});

test('the same start is one case, also when sent at the same time; another body with the key is refused', async () => {
  const key = { 'idempotency-key': 'start-20260202-1' };
  const start = (namn: string) => ss().post('/stegvis/v1/arenden', startBody({ namn }), key);
  const answers = await Promise.all([start('Samma Person'), start('Samma Person'), start('Samma Person')]);
  expect(answers.map((a) => a.status)).toEqual([201, 201, 201]);
  expect(new Set(answers.map((a) => a.body.id)).size).toBe(1);
  expect(answers[0].headers.get('location')).toBe(`/stegvis/v1/arenden/${answers[0].body.id}`);
  expect(await start('En Annan')).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  const colleague = await api.as('ss-hisingen-2').post('/stegvis/v1/arenden', startBody(), key);
  expect(colleague.body.id).not.toBe(answers[0].body.id);
});

test.each([[undefined], ['kort'], ['med mellan slag'], ['x'.repeat(201)]])(
  'a change needs a usable Idempotency-Key, not %s',
  async (key) => {
    const headers = key === undefined ? {} : { 'idempotency-key': key };
    const response = await fetch(`${api.url}${path}/handelser`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenFor('ss-hisingen-1')}`,
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify({ event: { type: 'BEDOM_BEHOV' } }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ field: 'Idempotency-Key' }] });
  },
);

describe('what cannot be read is a problem too', () => {
  const send = (body: string, headers = {}) => ss().post(`${path}/handelser`, body, headers);
  const problem = (status: number, code: string) => ({
    status,
    body: { status, code, title: expect.any(String) },
  });

  test('a body over one mebibyte', async () => {
    const big = JSON.stringify({ event: { type: 'X', text: 'x'.repeat(1024 * 1024) } });
    expect(await send(big)).toMatchObject(problem(413, 'TOO_LARGE'));
  });
  test.each(['{"event":', '', '{"__proto__":{"type":"X"}}'])('the body %j', async (body) => {
    expect(await send(body)).toMatchObject(problem(400, 'VALIDATION'));
  });
  test.each(['[]', 'null', '"text"', '{"event":{"type":"X"},"mer":1}', '{"event":{}}'])(
    'the JSON %s',
    async (body) => {
      expect(await send(body)).toMatchObject(problem(400, 'VALIDATION'));
    },
  );
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'the format %s',
    async (type) => {
      const answer = await send('event=x', { 'content-type': type });
      expect(answer).toMatchObject(problem(415, 'UNSUPPORTED_MEDIA_TYPE'));
    },
  );
  test('the character NUL, which PostgreSQL cannot hold', async () => {
    const event = { type: 'BEDOM_BEHOV', bedomning: 'a\u0000b' };
    const answer = await ss().post(`${path}/handelser`, { event });
    expect(answer).toMatchObject(problem(400, 'VALIDATION'));
    expect(answer.body.errors).toEqual([
      { field: 'event.bedomning', message: 'får inte innehålla tecknet NUL' },
    ]);
    expect((await ss().get('/stegvis/v1/arenden/A%00B')).status).toBe(404);
  });
  test('half a character, which would be stored as another', async () => {
    const { status, body } = await send('{"event":{"type":"BEDOM_BEHOV","bedomning":"x\\ud800"}}');
    expect([status, body.code]).toEqual([400, 'VALIDATION']);
    expect(body.detail).toContain('halvt tecken');
  });
  test('nesting without end', async () => {
    const answer = await send(`{"event":{"type":"X","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`);
    expect(answer).toMatchObject(problem(400, 'VALIDATION'));
  });
  test('an address that does not exist, and a method that it does not take', async () => {
    expect(await ss().get('/stegvis/v1/finns-inte')).toMatchObject(problem(404, 'ROUTE_NOT_FOUND'));
    expect(await ss().get('/stegvis/v1/arenden/A-1/handelser')).toMatchObject(
      problem(405, 'METHOD_NOT_ALLOWED'),
    );
    expect(await ss().get(`/stegvis/v1/arenden/${'x'.repeat(300)}`)).toMatchObject({ status: 404 });
  });
  test('an address that is no URL', async () => {
    const answer = await raw('GET /stegvis/v1/arenden/%E0%A4%A HTTP/1.1');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('application/problem+json');
  });
});

/** A request that no client library would send. */
function raw(line: string): Promise<string> {
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${line}\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (data) => (text += data.toString()));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
}

test('a start that was cut off after the client was kept goes on from there', async () => {
  const klienter = api.app.get(KlienterStore);
  const kept = await klienter.keep(
    'sn-hisingen',
    { personnummer: '198001042392', namn: 'Testklient' },
    false,
  );
  const begun = await ss().start({ personnummer: '198001042392' });
  expect((await api.context(begun)).klientId).toBe(kept.id);
  const { rows } = await api.pool.query('SELECT id FROM klienter WHERE id = $1', [kept.id]);
  expect(rows).toHaveLength(1);
});
