/**
 * The live stream over real sockets: two processes on one database, connections that are lost, rights that change while
 * somebody listens, and commits out of order.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import identities from '../../config/test-identities.json';
import { localDate, plusDays } from '../../machines/calendar';
import { Strom } from '../../src/api/strom';
import { Platser } from '../../src/api/strom-plats';
import { pause, until } from '../deadlines/workshop';
import { Issuer } from '../support/issuer';
import { tokenFor } from '../support/tokens';
import { Api, ok } from './support/api';
import { Lyssnare } from './support/strom';
import { Webb, WEBB } from './support/webb';

// The feed waits for whatever runs on the whole server: other tests’ long transactions too.
jest.setTimeout(90_000);

const SS = 'ss-hisingen-1';
const COLLEAGUE = 'ss-hisingen-2';
const FSS = 'fss-hisingen-1';
const SAM = 'sam-hisingen-1';
const SKYDD = { samordnare: SAM, forsteSocialsekreterare: FSS };
const V1 = '/stegvis/v1';

let api: Api;
/** Another process, which believes another login. */
let other: Api;
let issuer: Issuer;
const opened: Lyssnare[] = [];
beforeAll(async () => {
  issuer = await Issuer.start();
  api = await Api.start('strom', { PUBLIC_URL: WEBB, STROMMAR_PER_ANVANDARE: '4' });
  other = await Api.start('strom', { OIDC_ISSUER: issuer.url }, 'api', api.database);
});
afterEach(async () => {
  for (const one of opened.splice(0)) one.close();
  // Places are given back when the server has seen it.
  await until(
    'no stream is open',
    async () => (await ready(api)) === undefined && (await ready(other).catch(() => undefined)) === undefined,
  );
});
afterAll(async () => {
  await api.stop();
  await issuer.stop();
});

const ready = async ({ url }: Api): Promise<{ antal: number; efterslapning: number } | undefined> =>
  ((await (await fetch(`${url}/health/ready`)).json()) as ReturnType<typeof JSON.parse>).strommar;
const kept = (one: Lyssnare): Lyssnare => {
  opened.push(one);
  return one;
};
/** A stream of a demo user's, of what happens from now on. */
async function lyssna(user: string, query: Record<string, string> = {}, more: Record<string, string> = {}) {
  await api.stilla();
  const authorization = `Bearer ${await tokenFor(user)}`;
  return kept(await Lyssnare.open(api.url, { authorization, ...more }, query));
}
/** A stream at the other process, with claims of its login. */
const vidAndra = async (claims: Record<string, unknown> = {}, query: Record<string, string> = {}) =>
  kept(await Lyssnare.open(other.url, { authorization: `Bearer ${await issuer.token(claims)}` }, query));

let next = 0;
const klient = () => ({ personnummer: identities.personnummer[(next += 1)]!, namn: `Testklient ${next}` });
const nytt = (): Promise<string> => api.as(SS).start(klient());
/** What has come to pass before this has been told to everybody who listens: all wait for the same tail. */
async function allt(...all: Lyssnare[]): Promise<void> {
  const marke = await nytt();
  await Promise.all(all.map((one) => one.toldOf(marke)));
}

describe('a message', () => {
  test('L13: says which case and no more, once its reader has her row in the access log, in every process', async () => {
    const [here, there] = await Promise.all([lyssna(SS), vidAndra()]);
    const id = await nytt();
    await ok(api.as(SS).send(id, 'BEDOM_BEHOV'));
    await until('both events', () =>
      [here, there].every((one) => one.arenden.filter((n) => n === id).length === 2),
    );
    for (const one of [here, there]) {
      const told = one.om.filter(({ data }) => data['arende'] === id);
      expect(told.map(({ event, data }) => ({ event, ...data, revision: 0 }))).toEqual(
        ['stegvis.start', 'BEDOM_BEHOV'].map((handelse) => ({
          ...{ event: 'arende.andrat', arende: id, revision: 0, at: '2026-02-02T08:00:00.000Z' },
          ...{ handelse, frist: null },
        })),
      );
      expect(one.raw).not.toContain('Testklient');
    }
    const { rows } = await api.pool.query(
      `SELECT role, enhet, andamal, outcome FROM access_log WHERE action = 'strom' AND case_id = $1`,
      [id],
    );
    // Two streams showed it, twice each: a stream is one answer.
    expect(rows).toEqual(
      [1, 2].map(() => ({
        role: 'socialsekreterare',
        enhet: 'sf-hisingen',
        andamal: 'handlaggning',
        outcome: 'ok',
      })),
    );
    expect(here.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    expect(here.raw).toMatch(/^retry: \d{4}\nevent: plats\nid: [\w-]+\ndata: {}\n\n/);
    // An id is sealed: it is neither the case nor the number of a transaction.
    expect(Buffer.from(here.sista, 'base64url').toString('latin1')).not.toMatch(/A-|\d{6}/);
  });

  test('L10: names an event only to the side that may know of it, and tells no other unit anything', async () => {
    const id = await api.medUppdrag(klient());
    const [ss, sam, annan] = await Promise.all([lyssna(SS), lyssna(SAM), lyssna('ss-centrum-1')]);
    await ok(api.as(SAM).send(id, 'FORDELA', { konsulent: 'amk-hisingen-1' }));
    await Promise.all([ss.toldOf(id), sam.toldOf(id)]);
    const named = (one: Lyssnare) => one.om.find(({ data }) => data['arende'] === id)?.data['handelse'];
    const history = async (user: string) =>
      (await ok(api.as(user).get(`${V1}/arenden/${id}/historik`))).body.events.some(
        ({ type }: { type: string }) => type === 'FORDELA',
      );
    expect(named(sam)).toBe('FORDELA');
    for (const [user, one] of [
      [SS, ss],
      [SAM, sam],
    ] as const)
      expect([user, named(one) === 'FORDELA']).toEqual([user, await history(user)]);
    expect(annan.om).toEqual([]);
  });

  test('tells of a task that is taken and given back, which is no event, to the side whose task it is', async () => {
    const id = await api.medUppdrag(klient());
    const sam = api.as(SAM);
    const task = (await ok(sam.get(`${V1}/arbetslista`))).body.tasks.find(
      (one: { caseId: string; assignee: unknown }) => one.caseId === id && one.assignee === null,
    );
    const [ss, kc] = await Promise.all([lyssna(SS), lyssna(SAM)]);
    await ok(sam.post(`${V1}/uppgifter/${task.id}/ta`, { version: task.version }));
    await kc.toldOf(id);
    expect(kc.om).toEqual([
      expect.objectContaining({
        event: 'arbetslista.andrad',
        data: { arende: id, revision: expect.any(Number), at: null, handelse: null, frist: null },
      }),
    ]);
    await ok(sam.post(`${V1}/uppgifter/${task.id}/slapp`, { version: Number(task.version) + 1 }));
    await until('the release', () => kc.om.length === 2);
    await allt(ss);
    expect(ss.arenden).not.toContain(id);
  });
});

describe('rights of this moment', () => {
  test('A21: the very event that protects a case is told to nobody who may no longer see it', async () => {
    const id = await api.medUppdrag(klient());
    const [ss, colleague, fss, open, hers] = await Promise.all([
      ...[SS, COLLEAGUE, FSS].map((user) => lyssna(user)),
      ...[COLLEAGUE, SS].map((user) => lyssna(user, { arende: id })),
    ] as const).then((all) => all as [Lyssnare, Lyssnare, Lyssnare, Lyssnare, Lyssnare]);
    await ok(api.as(SS).send(id, 'SKYDD_UPPSTAR', SKYDD));
    await Promise.all([ss.toldOf(id), fss.toldOf(id), hers.toldOf(id), open.end()]);
    await allt(colleague);
    expect(colleague.arenden).not.toContain(id);
    // The screen that has the case open is told to close it, and nothing of why.
    expect(open.events.map(({ event, data }) => [event, data])).toEqual([
      ['plats', {}],
      ['stang', {}],
    ]);
    expect(open.raw).not.toContain(id);
    expect(hers.ended).toBe(false);
  });

  test('L11: protection of the client alone, which is no event of the case, shuts it too', async () => {
    const id = await nytt();
    const { klientId } = await api.context(id);
    const open = await lyssna(COLLEAGUE, { arende: id });
    await ok(api.as(SS).post(`${V1}/klienter/${klientId}/skydd`, { skyddsniva: 'sekretessmarkering' }));
    await open.end();
    expect(open.has('stang')).toBe(true);
  });

  test('R2: a case that is moved to another unit is told of there, and no longer here', async () => {
    const id = await nytt();
    const [here, there] = await Promise.all([
      lyssna(COLLEAGUE),
      vidAndra({ sub: 'u', units: ['sf-nordost'] }),
    ]);
    await allt(here);
    const before = here.om.length;
    await api.pool.query(`UPDATE cases SET sf_enhet = 'sf-nordost' WHERE id = $1`, [id]);
    await insertEvent(api.pool, id, 50);
    await there.toldOf(id);
    await allt(here);
    expect(here.arenden.slice(before)).not.toContain(id);
  });

  test('P5: a substitute is told from the moment she is one, and no longer than that', async () => {
    const id = await nytt();
    const vikarie = await lyssna('ss-centrum-1');
    const today = localDate(new Date().toISOString());
    const { body } = await ok(
      api.as('chef-hisingen-1').post(`${V1}/vikariat`, {
        ...{ vikarie: 'ss-centrum-1', ersatter: SS, roll: 'socialsekreterare', enhet: 'sf-hisingen' },
        ...{ fran: plusDays(today, -1), till: plusDays(today, 1) },
      }),
    );
    await ok(api.as(SS).send(id, 'BEDOM_BEHOV'));
    await vikarie.toldOf(id);
    const { rows } = await api.pool.query(
      `SELECT vad FROM access_log WHERE action = 'strom' AND case_id = $1 AND principal = 'ss-centrum-1'`,
      [id],
    );
    expect(rows).toEqual([{ vad: `vikarie för ${SS} (${body.id})` }]);
    await ok(api.as('chef-hisingen-1').post(`${V1}/vikariat/${body.id}/avsluta`, {}));
    const before = vikarie.om.length;
    const witness = await lyssna(SS);
    await insertEvent(api.pool, id, 51);
    await allt(witness);
    expect(vikarie.om).toHaveLength(before);
  });

  test('a case that is hidden answers as one that does not exist, and a stream of one case has no other', async () => {
    const [id, annat] = [await nytt(), await nytt()];
    const problem = async (arende: string) => {
      const { status, body } = await api.as('ss-centrum-1').get(`${V1}/strom?arende=${arende}`);
      return [status, body.code, body.detail];
    };
    expect(await problem(id)).toEqual(await problem('A-0000-0000-0000'));
    expect((await problem(id))[0]).toBe(404);
    const one = await lyssna(SS, { arende: id });
    await ok(api.as(SS).send(annat, 'BEDOM_BEHOV'));
    await ok(api.as(SS).send(id, 'BEDOM_BEHOV'));
    await one.toldOf(id);
    expect(new Set(one.arenden)).toEqual(new Set([id]));
  });
});

describe('a lost connection', () => {
  test('is resumed by header or question, at either process, and nothing is missed', async () => {
    const first = await lyssna(SS);
    const before = await nytt();
    await first.toldOf(before);
    first.close();
    const missed = [await nytt(), await nytt()];
    const [byHeader, byQuestion] = await Promise.all([
      lyssna(SS, {}, { 'last-event-id': first.sista }),
      vidAndra({}, { efter: first.sista }),
    ]);
    for (const one of [byHeader, byQuestion]) {
      for (const id of missed) await one.toldOf(id);
      expect(one.arenden.filter((id) => missed.includes(id))).toEqual(missed);
      expect(one.has('om')).toBe(false);
    }
  });

  test('with `langst=0` gives what has come since, and ends by itself', async () => {
    const { sista } = await lyssna(SS, { langst: '0' });
    expect(sista).not.toBe('');
    const id = await nytt();
    const one = await lyssna(SS, { langst: '0', efter: sista });
    await one.end();
    expect(one.arenden).toContain(id);
    expect(one.events.at(-1)).toMatchObject({ event: 'slut', data: { skal: 'langst' } });
  });

  test.each([
    ['made up', () => 'AAAA'],
    ['too old', () => new Platser([api.config.keys.master], () => Date.now() - 3_700_000).seal('1')],
    ['of another database', () => new Platser([api.config.keys.master]).seal('999999999999')],
  ])('with an id that is %s is told to read again, never nothing', async (_what, id) => {
    const one = await lyssna(SS, { efter: id() });
    await until('om', () => one.has('om'));
    await allt(one);
  });
});

test('a transaction that runs long holds what came after it back; nothing is passed over, and it shows', async () => {
  const id = await nytt();
  const one = await lyssna(SS);
  await allt(one);
  const before = one.arenden.length;
  const long = new Client({ connectionString: api.database.superUrl });
  await long.connect();
  await long.query('BEGIN');
  await insertEvent(long, id, 60);
  const later = await nytt();
  await until('the lag shows', async () => ((await ready(api))?.efterslapning ?? 0) > 0);
  expect(one.arenden).toHaveLength(before);
  await long.query('COMMIT');
  await long.end();
  await one.toldOf(later);
  expect(one.arenden.slice(before)).toEqual([id, later]);
}, 20_000);

test('PostgreSQL that goes away and comes back is waited for, and nothing is missed', async () => {
  const one = await lyssna(SS);
  await api.database.cutOff();
  await pause(400);
  await api.database.letIn();
  const id = await until(
    'it answers',
    async () => (await fetch(`${api.url}/health/ready`)).status === 200,
  ).then(nytt);
  await one.toldOf(id);
  expect(one.ended).toBe(false);
});

describe('a stream ends', () => {
  test('with the web session, wherever that was ended', async () => {
    const webb = new Webb(api.url);
    await webb.logIn(SS);
    const cookie = [...webb.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const one = kept(await Lyssnare.open(api.url, { cookie, 'sec-fetch-site': 'same-origin' }));
    await api.pool.query('DELETE FROM sessioner');
    // The next thing that happens is not told to one who is logged out.
    const id = await nytt();
    await one.end();
    expect(one.arenden).not.toContain(id);
    expect(one.events.at(-1)).toMatchObject({ event: 'slut', data: { skal: 'inloggning' } });
  });

  test('with its token, and with its length', async () => {
    const now = Math.floor(Date.now() / 1_000);
    const [token, length] = await Promise.all([vidAndra({ exp: now + 1 }), vidAndra({}, { langst: '1' })]);
    await Promise.all([token.end(), length.end()]);
    expect(token.events.at(-1)?.data).toEqual({ skal: 'inloggning' });
    expect(length.events.at(-1)?.data).toEqual({ skal: 'langst' });
  });

  test('before it begins, for one who has too many open; a closed one gives its place back', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => lyssna('ss-nordost-1')));
    const refused = await api.as('ss-nordost-1').get(`${V1}/strom`);
    expect(refused).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
    expect(refused.body.detail).toContain('4 strömmar');
    all[0]!.close();
    await until(
      'a place',
      async () => (await api.as('ss-nordost-1').get(`${V1}/strom?langst=0`)).status === 200,
    );
    // Streams are no requests under way: they take nobody's place.
    expect(api.app.getHttpAdapter().getInstance().traffic.inFlight).toBe(0);
  });

  test('for a reader that does not read: what waits for it is bounded', async () => {
    let strom: Strom | undefined;
    let response: ServerResponse | undefined;
    const server = createServer((_request, answer) => {
      response = answer;
      strom = new Strom(answer, {
        ...{ principal: { id: 'u', roles: [], units: [] }, session: null, arende: null, from: 0n },
        ...{ inloggadTill: Infinity, till: Infinity },
      });
      strom.tell(':\n\n');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const reader = kept(
      await Lyssnare.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {}),
    );
    reader.pause();
    let most = 0;
    for (let n = 0; n < 50_000 && !strom!.ended; n += 1) {
      strom!.tell(`data: ${'x'.repeat(1_000)}\n\n`);
      most = Math.max(most, response!.writableLength);
      if (n % 20 === 0) await pause(0);
    }
    expect(strom!.ended).toBe(true);
    expect(most).toBeLessThan(70_000);
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
});

// The last: the other process is gone after it.
test('a process that stops ends its streams, and says so', async () => {
  const one = await vidAndra();
  await other.leave();
  await one.end();
  expect(one.events.at(-1)).toMatchObject({ event: 'slut', data: { skal: 'avslutas' } });
});

/** An event as another process would have committed it. */
const insertEvent = (on: Pick<Client, 'query'>, caseId: string, seq: number): Promise<unknown> =>
  on.query(
    `INSERT INTO events (case_id, seq, at, type, body, hash)
     SELECT case_id, $2, at, 'BEDOM_BEHOV', body, hash FROM events WHERE case_id = $1 AND seq = 1`,
    [caseId, seq],
  );
