/** Digital post and reminders on their way out: by hand, over a platform that loses answers, and stopped in time. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { ClientKeys } from '../../src/access/keys';
import { Filer } from '../../src/files/filer';
import type { Systemen } from '../../src/integrations/system-config';
import { sagd } from '../../src/mening';
import { Delivery } from '../../src/outbox/delivery';
import { PORTS, type Handlers } from '../../src/outbox/handlers';
import { OutboxStore } from '../../src/outbox/outbox.store';
import { posthandlers } from '../../src/post/portar';
import { Api, ok, type Answer } from '../api/support/api';
import { brevFor, kallelse, nyPerson, skicka, SS, V1 } from '../api/support/post';

const HEMLIGHET = `whsec_${Buffer.from('a'.repeat(32)).toString('base64')}`;
const NUMMER = '070-174 06 05';
let api: Api;
let server: Server;
const manuell = { adapter: 'manuell' } as const;
/** What came to the platform, and how it answers the next: a status with a body, or by hanging up. */
const kom: { id: string; body: Answer['body'] }[] = [];
const svar: ((key: string) => [number, unknown] | 'lagg-pa')[] = [];
const KVITTO = (): [number, unknown] => [200, { referens: 'DP-1', datum: '2026-02-02' }];

beforeAll(async () => {
  api = await Api.start('postportar');
  server = createServer((request, answer) => {
    void (async () => {
      const text = await whole(request);
      new Webhook(HEMLIGHET).verify(text, request.headers as Record<string, string>);
      const id = String(request.headers['webhook-id']);
      kom.push({ id, body: JSON.parse(text) });
      const next = (svar.shift() ?? KVITTO)(id);
      if (next === 'lagg-pa') return void request.socket.destroy();
      answer.writeHead(next[0], { 'content-type': 'application/json' }).end(JSON.stringify(next[1]));
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
beforeEach(async () => {
  api.till('2026-02-02');
  kom.length = 0;
  svar.length = 0;
  await api.pool.query(`UPDATE outbox SET status = 'dropped', finished_at = now() WHERE status = 'pending'`);
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  await api.stop();
});

async function whole(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

const plattform = (): Partial<Systemen> => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const one = { adapter: 'http' as const, url, nat: ['127.0.0.0/8'], timeoutSekunder: 5 };
  return { digitalpost: one, sms: one, hemligheter: { digitalpost: HEMLIGHET, sms: HEMLIGHET } };
};
/** The worker's van, once; what waits for its day leaves when the day has come. */
async function van(systemen: Partial<Systemen> = {}) {
  await api.pool.query(`UPDATE outbox SET not_before = '-infinity' WHERE status = 'pending'`);
  const { engine, pool } = api;
  const config = {
    treserva: manuell,
    gwa: manuell,
    af: manuell,
    ssbtek: manuell,
    digitalpost: manuell,
    sms: manuell,
    hemligheter: {},
    ...systemen,
  };
  const post = posthandlers({
    engine,
    pool,
    keys: api.app.get(ClientKeys),
    filer: api.app.get(Filer),
    systemen: config,
  });
  const others = Object.fromEntries(
    PORTS.map((port) => [port, () => Promise.resolve({ status: 'sent' as const })]),
  );
  return new Delivery(new OutboxStore(pool, engine.clock), { ...others, ...post } as Handlers, {
    backOffMs: [60_000, 60_000, 60_000],
  }).deliverDue();
}
const lista = async (arende: string): Promise<Answer['body'][]> =>
  (await ok(api.as(SS).get(`${V1}/arenden/${arende}/forsandelser`))).body.forsandelser;
const uppgifter = async (arende: string): Promise<Answer['body'][]> =>
  (await ok(api.as(SS).get(`${V1}/arenden/${arende}`))).body.tasks.filter((t: { key: string }) =>
    t.key.startsWith('post.'),
  );
const om = (id: string, what: string, body: unknown) =>
  api.as(SS).post(`${V1}/forsandelser/${id}/${what}`, body);
/** The reminder of a kallelse that was handed over. */
async function paminnelse() {
  const { arende, dokument } = await kallelse(api);
  await ok(skicka(api, arende, dokument, { kanal: 'overlamnad', paminnelse: { nummer: NUMMER } }));
  const sms = (await lista(arende)).find((f) => f.kanal.kod === 'sms_paminnelse');
  return { arende, dokument, id: sms.id as string };
}

test('digital post: an answer that is lost leaves it waiting; asked again with the same key it is there once (R33)', async () => {
  const { arende, dokument } = await brevFor(api);
  await ok(skicka(api, arende, dokument, { kanal: 'digital_post' }));
  svar.push(
    () => 'lagg-pa',
    () => [503, {}],
    () => [202, {}],
    KVITTO,
  );
  expect(await van(plattform())).toMatchObject({ postponed: 1 });
  expect((await lista(arende))[0]).toMatchObject({ status: { kod: 'vantar' }, skickad: null });
  expect(await van(plattform())).toMatchObject({ postponed: 1 });
  expect(await van(plattform())).toMatchObject({ postponed: 1 });
  expect((await lista(arende))[0]).toMatchObject({
    status: { kod: 'expedierad' },
    skickad: '2026-02-02',
    dokument: { status: 'expedierad' },
  });
  expect(await van(plattform())).toMatchObject({ sent: 1 });
  expect((await lista(arende))[0]).toMatchObject({ status: { kod: 'levererad' }, referens: 'DP-1' });
  expect(new Set(kom.map(({ id }) => id)).size).toBe(1);
  expect(kom).toHaveLength(4);
  const body = kom[0]?.body;
  expect([
    body.kanal,
    body.titel,
    Buffer.from(body.fil.innehall, 'base64').subarray(0, 5).toString(),
  ]).toEqual(['digital_post', 'Meddelande', '%PDF-']);
  const { rows } = await api.pool.query(`SELECT payload FROM outbox WHERE port = 'digitalpost'`);
  expect(rows.every(({ payload }) => /^\{"forsandelse":"[\w-]{36}"\}$/.test(payload))).toBe(true);
});

test('what the platform refuses is an incident at once, and the dispatch stays visible as waiting', async () => {
  const { arende, dokument } = await brevFor(api);
  await ok(skicka(api, arende, dokument, { kanal: 'digital_post' }));
  svar.push(() => [400, { fel: 'okänd mottagare' }]);
  expect(await van(plattform())).toMatchObject({ failed: 1 });
  expect((await lista(arende))[0].status.kod).toBe('vantar');
  const { rows } = await api.pool.query(
    `SELECT detail AS mall, varden FROM incidents WHERE case_id = $1 AND status = 'open'`,
    [arende],
  );
  expect(rows.map(sagd)).toEqual([
    {
      sv: expect.stringContaining('Digital post tog inte emot utskicket (svar 400)'),
      en: expect.stringContaining('Digital mail did not take the message (answer 400)'),
    },
  ]);
});

test('without a platform a person sends it from a task, with the text to copy, and signs it (R39)', async () => {
  const { arende, id } = await paminnelse();
  await van();
  expect(await uppgifter(arende)).toMatchObject([
    { key: 'post.sms', title: { sv: 'Skicka påminnelse per SMS' }, assignee: SS },
  ]);
  await van();
  const hel = (await ok(api.as(SS).get(`${V1}/forsandelser/${id}`))).body;
  expect(hel.text).toMatch(/^Du har en tid den 12 februari kl\. 13\.30\. Frågor\? Ring [\d -]+$/);
  expect(hel.nummer).toBe('0701740605');
  expect((await om(id, 'kvittens', { utfall: 'skickat', datum: '2026-02-03' })).status).toBe(400);
  await ok(om(id, 'kvittens', { utfall: 'skickat', datum: '2026-02-02', referens: 'SMS-77' }));
  expect(await uppgifter(arende)).toEqual([]);
  expect((await om(id, 'kvittens', { utfall: 'skickat', datum: '2026-02-02' })).status).toBe(409);
  expect((await lista(arende)).find((f) => f.id === id)).toMatchObject({
    status: { kod: 'expedierad' },
    referens: 'SMS-77',
  });
});

test('a reminder waits for the working day before, and says nothing of the case (R39, R104)', async () => {
  const { arende } = await paminnelse();
  const { rows } = await api.pool.query(
    `SELECT extract(epoch FROM not_before - now())::int / 3600 AS timmar FROM outbox WHERE case_id = $1 AND port = 'sms'`,
    [arende],
  );
  // From the second at nine to the eleventh at ten.
  expect(rows).toEqual([{ timmar: 217 }]);
  api.till('2026-02-11');
  await van(plattform());
  expect(kom.map(({ body }) => [body.kanal, body.till])).toEqual([['sms', '0701740605']]);
  expect(JSON.stringify(kom)).not.toMatch(/[Tt]estperson|[Ss]tegvis|förvaltning|A-[0-9A-Z]{4}-/);
});

test('a reminder is stopped when the meeting is moved, the number forbidden or the client protected (R47, A33, A21)', async () => {
  const [flyttat, forbjudet, skyddat] = [await paminnelse(), await paminnelse(), await paminnelse()];
  await ok(
    api
      .as(SS)
      .send(forbjudet.arende, 'ANGE_KONTAKTVAGAR', { vagar: ['sms'], forbjudnaNummer: `${NUMMER} hans` }),
  );
  await ok(api.as(SS).send(skyddat.arende, 'SKYDD_UPPSTAR'));
  api.till('2026-02-12');
  await ok(api.as(SS).send(flyttat.arende, 'UTEBLIVANDE'));
  await van(plattform());
  expect(kom).toEqual([]);
  const stopp = async (arende: string) =>
    (await lista(arende)).find((f) => f.kanal.kod === 'sms_paminnelse').stopp.kod;
  expect(await Promise.all([flyttat, forbjudet, skyddat].map(({ arende }) => stopp(arende)))).toEqual([
    'bokat',
    'forbjudetNummer',
    'skyddad',
  ]);
  expect(await uppgifter(flyttat.arende)).toMatchObject([{ key: 'post.stoppad' }]);
});

test('what a person stops before it has left does not leave', async () => {
  const { arende, dokument } = await brevFor(api, nyPerson());
  await ok(skicka(api, arende, dokument, { kanal: 'digital_post' }));
  const [f] = await lista(arende);
  await ok(om(f.id, 'makulera', { skal: 'annat_satt' }));
  await van(plattform());
  expect(kom).toEqual([]);
  expect((await lista(arende))[0]).toMatchObject({
    status: { kod: 'makulerad' },
    stopp: { kod: 'annat_satt' },
  });
});
