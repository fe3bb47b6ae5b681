/** The typed client against the real service, behind a proxy that fails when it is told to. */
import { createServer, request as forward, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { avsikt, createKlient, omVersion, StegvisProblem } from '../../clients/typescript/src/index';
import { tokenFor } from '../support/tokens';
import { Api, ok } from '../api/support/api';
import { exempel } from './exempel';

// The feed waits for whatever runs on the whole server: other tests’ long transactions too.
jest.setTimeout(90_000);

const SS = 'ss-hisingen-1';
/** What the proxy does with the requests that come, one after the other; the rest go through. */
type Fault = 'busy' | 'gone' | 'lost' | 'foreign' | 'through';

let api: Api;
let proxy: Server;
let bas: string;
let faults: Fault[] = [];
/** Streams that have begun. */
let opened = 0;
const sent: { method: string; path: string; key: unknown; language: unknown }[] = [];

beforeAll(async () => {
  api = await Api.start('klient');
  proxy = createServer((request, response) => {
    const fault = faults.shift() ?? 'through';
    const { method = '', url: path = '', headers } = request;
    sent.push({ method, path, key: headers['idempotency-key'], language: headers['accept-language'] });
    const problem = (code: string, status: number) =>
      response
        .writeHead(status, { 'content-type': 'application/problem+json', 'retry-after': '0' })
        .end(JSON.stringify({ type: '', title: '', status, detail: 'vänta', code, instance: '' }));
    if (fault === 'busy') return void problem('OVERLOADED', 503);
    if (fault === 'gone') return void problem('UNAVAILABLE', 503);
    if (fault === 'foreign')
      return void response.writeHead(502, { 'content-type': 'text/html' }).end('<p>nej</p>');
    const on = forward(
      api.url + path,
      { method, headers: { ...headers, host: new URL(api.url).host } },
      (answer) => {
        // The service has done it, and nobody is told.
        if (fault === 'lost') return void answer.resume().on('end', () => request.socket.destroy());
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        if (path.startsWith('/stegvis/v1/strom')) opened += 1;
        answer.pipe(response);
      },
    );
    on.on('error', () => response.destroy());
    response.on('close', () => on.destroy());
    request.pipe(on);
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  bas = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterAll(async () => {
  proxy.closeAllConnections();
  await new Promise((done) => proxy.close(done));
  await api.stop();
});
beforeEach(() => {
  faults = [];
  sent.length = 0;
});

const klientFor = (user = SS) => createKlient({ bas, token: () => tokenFor(user), langstVantan: 50 });
const start = (personnummer: string) =>
  ({ process: 'anvisning', klient: { personnummer, namn: 'Testklient' } }) as const;
const refused = async (call: Promise<unknown>): Promise<StegvisProblem> => {
  const error: unknown = await call.then(
    () => null,
    (why: unknown) => why,
  );
  if (error instanceof StegvisProblem) return error;
  throw new Error(`no problem: ${String(error)}`);
};
const antal = async (): Promise<number> =>
  (await api.pool.query('SELECT count(*)::int AS n FROM cases')).rows[0].n;

test('the example of the README runs as it stands', async () => {
  const [, shown] = /```ts\n([^]*?)```/.exec(readFileSync('clients/typescript/README.md', 'utf8')) ?? [];
  const source = readFileSync('test/klient/exempel.ts', 'utf8');
  expect(shown).toBe(source.replace('../../clients/typescript/src/index', '@stegvis/klient'));
  expect(await exempel(bas, await tokenFor(SS), '19800102-2394')).not.toHaveLength(0);
});

test('a start whose answer is lost, and that is turned away before, is one case with one key', async () => {
  const before = await antal();
  faults = ['busy', 'lost', 'gone'];
  const { data } = await klientFor().POST('/stegvis/v1/arenden', { body: start('19800106-2382') });
  expect(data?.revision).toBe(1);
  expect(await antal()).toBe(before + 1);
  expect(sent).toHaveLength(4);
  expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
});

test('what has no key is sent again only if it was turned away', async () => {
  const klient = klientFor();
  faults = ['busy'];
  await klient.POST('/stegvis/v1/klienter/sok', {
    body: { personnummer: '19800102-2394', andamal: 'handlaggning' },
  });
  faults = ['gone'];
  const body = { personnummer: '19800102-2394', andamal: 'handlaggning' } as const;
  expect((await refused(klient.POST('/stegvis/v1/klienter/sok', { body }))).code).toBe('UNAVAILABLE');
  faults = ['lost'];
  await expect(klient.POST('/stegvis/v1/klienter/sok', { body })).rejects.toThrow('fetch failed');
  expect(sent).toHaveLength(4);
});

test('it gives up after its attempts, waits no longer than it may, and names an answer that is not the service’s', async () => {
  faults = ['gone', 'gone', 'gone', 'gone', 'gone'];
  expect((await refused(klientFor().GET('/stegvis/v1/arbetslista'))).status).toBe(503);
  expect(sent).toHaveLength(4);
  faults = ['foreign'];
  expect((await refused(klientFor().GET('/stegvis/v1/arbetslista'))).problem).toMatchObject({
    code: 'OKANT',
    status: 502,
  });
});

test('a case that has changed is a typed problem with the revision it has now; what is not possible names why', async () => {
  const klient = createKlient({ bas, token: () => tokenFor(SS), sprak: 'sv' });
  const { data } = await klient.POST('/stegvis/v1/arenden', { body: start('19800108-2398') });
  const path = { id: data!.id };
  const event = { type: 'ANGE_GRUNDBESLUT', grundbeslut: 'EB-2026-0417' } as const;
  const send = (version: number) =>
    klient.POST('/stegvis/v1/arenden/{id}/handelser', {
      params: { path, header: { ...avsikt(), ...omVersion(version) } },
      body: { event },
    });
  await send(1);
  const stale = await refused(send(1));
  expect([stale.status, stale.code, stale.problem.revision]).toEqual([409, 'STALE_REVISION', 2]);
  expect(stale.message).toMatch(/läs om/);
  expect(sent.at(-1)?.language).toBe('sv');
  const english = createKlient({ bas, token: () => tokenFor(SS), sprak: () => 'en' });
  const missing = english.GET('/stegvis/v1/arenden/{id}', { params: { path: { id: 'A-FINNS-INTE' } } });
  expect((await refused(missing)).message).toMatch(/Check the number/);
});

test('a token of the session that could not be read is read again the next time', async () => {
  let net = false;
  const tokens: (string | null)[] = [];
  const klient = createKlient({
    bas: 'https://stegvis.example.se',
    forsok: 1,
    fetch: (request) => {
      if (!net) return Promise.reject(new TypeError('ingen kontakt'));
      if (request.method === 'GET')
        return Promise.resolve(Response.json({ session: { csrf: 'en-biljett' } }));
      tokens.push(request.headers.get('X-CSRF-Token'));
      return Promise.resolve(new Response(null, { status: 204 }));
    },
  });
  const loggaUt = () => klient.POST('/stegvis/v1/session/logga-ut-overallt');
  await expect(loggaUt()).rejects.toThrow('ingen kontakt');
  net = true;
  await loggaUt();
  expect(tokens).toEqual(['en-biljett']);
});

test('a list of several pages is one list, each once', async () => {
  const direct = await ok(api.as(SS).get('/stegvis/v1/arbetslista?limit=100'));
  const ids: string[] = [];
  for await (const { id } of klientFor().sidor('/stegvis/v1/arbetslista', 'tasks', { query: { limit: 2 } }))
    ids.push(id);
  expect(ids).toEqual(direct.body.tasks.map(({ id }: { id: string }) => id));
  expect(sent.length).toBe(Math.ceil(ids.length / 2));
  expect(sent.length).toBeGreaterThan(1);
});

test('the stream tells of each change, also of one that came while the connection was cut, and of each once', async () => {
  const [stop, klient] = [new AbortController(), klientFor()];
  const { data } = await klient.POST('/stegvis/v1/arenden', { body: start('19800110-2394') });
  const { id } = data!;
  await api.stilla();
  const told: number[] = [];
  const followed = (async () => {
    for await (const { typ, data: news } of klient.strom({ arende: id, signal: stop.signal })) {
      if (typ === 'arende.andrat') told.push((news as { revision: number }).revision);
      if (told.at(-1) === 3) stop.abort();
    }
  })();
  while (opened === 0) await delay(20);
  await ok(api.as(SS).send(id, 'BEDOM_BEHOV'));
  while (told.length === 0) await delay(20);
  faults = ['foreign'];
  proxy.closeAllConnections();
  await ok(api.as(SS).send(id, 'ANGE_GRUNDBESLUT', { grundbeslut: 'EB-2026-0417' }));
  await followed;
  expect(told).toEqual([2, 3]);
  expect(sent.filter(({ path }) => path.startsWith('/stegvis/v1/strom')).length).toBeGreaterThan(2);
});
