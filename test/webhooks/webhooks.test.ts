/** Webhooks: who is told of what, signed and in order, by receivers that fail in every way, and never of what they may not. */
import dnsPromises from 'node:dns/promises';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { CloudEvent, HTTP } from 'cloudevents';
import { ClientKeys } from '../../src/access/keys';
import { Incidents } from '../../src/outbox/incidents';
import { FeedQuery } from '../../src/store/feed.query';
import { migrate } from '../../src/store/migrate';
import { WebhookutskickStore } from '../../src/store/webhookutskick.store';
import { HANDELSETYPER } from '../../src/webhooks/katalog';
import { sand, webhookadressfel } from '../../src/webhooks/sandning';
import { Webhookutskick, type UtskickParts } from '../../src/webhooks/utskick';
import identities from '../../config/test-identities.json';
import { Api, ok, SKYDDAD } from '../api/support/api';
import { akta, Mottagare, type Satt } from '../support/mottagare';

// The feed waits for whatever runs on the whole server: other tests’ long transactions too.
jest.setTimeout(90_000);

const V1 = '/stegvis/v1/webhooks';
const BAS = 'https://stegvis.example';
const ANDRAT = 'se.goteborg.stegvis.arende.andrat';
const STARTAT = 'se.goteborg.stegvis.arende.startat';
const UPPGIFT = 'se.goteborg.stegvis.uppgift.oppnad';

let mottagare: Mottagare;
let api: Api;
let store: WebhookutskickStore;
beforeAll(async () => {
  mottagare = await Mottagare.start();
  api = await Api.start('webhooks', {
    WEBHOOK_NAT: '127.0.0.0/8',
    WEBHOOK_PORTAR: `443,${mottagare.port}`,
    PUBLIC_URL: `${BAS}/`,
  });
  store = new WebhookutskickStore(api.pool);
});
afterAll(async () => {
  await api.stop();
  await mottagare.stop();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await api.pool.query('DELETE FROM webhooks');
  await api.pool.query("UPDATE incidents SET status = 'resolved' WHERE kind = 'webhook'");
});

const adm = () => api.as('adm-1');
const parts = (): UtskickParts => ({
  ...{ engine: api.engine, keys: api.app.get(ClientKeys), feed: new FeedQuery(api.pool), store, bas: BAS },
  installning: { ...api.config.webhooks, svarstid: 0.25 },
  vantanMs: [0, 0, 0, 0],
});
/** Sends all that this test has written, also while somebody else on the server is writing. */
function utskick(more: Partial<UtskickParts> = {}): Pick<Webhookutskick, 'skicka'> {
  const made = new Webhookutskick({ ...parts(), ...more });
  return { skicka: async () => lugn().then(() => made.skicka()) };
}
/** Waits until nothing that began before now is still being written: until then the feed hides what came after. */
async function lugn(): Promise<void> {
  const now = await api.pool.query<{ tx: string }>('SELECT pg_current_xact_id()::text AS tx');
  const passed = async (): Promise<boolean> =>
    (
      await api.pool.query<{ klart: boolean }>(
        'SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint > $1::bigint AS klart',
        [now.rows[0]!.tx],
      )
    ).rows[0]!.klart;
  while (!(await passed())) await new Promise((done) => setTimeout(done, 20));
}

interface Ny {
  readonly enheter?: readonly string[];
  readonly typer?: readonly string[];
  /** Left as it is made. */
  readonly overifierad?: boolean;
}
let antal = 0;
async function prenumeration({ enheter = ['sf-hisingen'], typer = HANDELSETYPER, overifierad }: Ny = {}) {
  await lugn();
  const path = `p${(antal += 1)}`;
  const body = { namn: 'Prov', url: mottagare.url(path), enheter, typer };
  const ny = (await ok(adm().post(V1, body))).body;
  mottagare.hemligheter.set(path, [ny.hemlighet]);
  const send = async (what: string, more: object = {}) =>
    ok(adm().post(`${V1}/${ny.id}/${what}`, { version: (await las()).version, ...more }));
  const las = async () => (await ok(adm().get(`${V1}/${ny.id}`))).body;
  if (!overifierad) expect((await send('verifiera')).body.lyckades).toBe(true);
  return { path, id: ny.id as string, hemlighet: ny.hemlighet as string, send, las };
}
/** Types and cases in the order in which they came, repeats with them. */
const fick = (path: string) =>
  mottagare.om(path).map(({ event }) => event.type.replace('se.goteborg.stegvis.', ''));
const start = () => api.as('ss-hisingen-1').start();
const bedom = (id: string) => ok(api.as('ss-hisingen-1').send(id, 'BEDOM_BEHOV'));
const incidenter = async () =>
  (
    await api.pool.query<{ id: string; ref: string; detail: string; varden: string; case_id: string | null }>(
      "SELECT id::text, ref, detail, varden::text, case_id FROM incidents WHERE kind = 'webhook' AND status = 'open' ORDER BY id",
    )
  ).rows;

test('protected cases and what the other side has not told are never sent, whoever asks (L10, L11)', async () => {
  const kc = await prenumeration({ enheter: ['kc-hisingen'] });
  const sf = await prenumeration();
  const centrum = await prenumeration({ enheter: ['sf-centrum'] });
  const skyddat = await api.as('ss-hisingen-1').start({ personnummer: SKYDDAD, skyddad: true });
  const arende = await api.medUppdrag({ personnummer: identities.personnummer[1]! });
  const skyddasSen = await api.as('ss-hisingen-1').start({ personnummer: identities.personnummer[2]! });
  // Read while it was open, and protected before it is sent: asked anew right before.
  const stale = new FeedQuery(api.pool);
  const stretch = stale.stretch.bind(stale);
  stale.stretch = async (...ask) => {
    const { rows, next } = await stretch(...ask);
    return { rows: rows.map((row) => ({ ...row, skyddad: false })), next };
  };
  await api.pool.query(
    'UPDATE klienter k SET skyddad = true FROM cases c WHERE c.klient_id = k.id AND c.id = $1',
    [skyddasSen],
  );
  await utskick({ feed: stale }).skicka();

  expect(mottagare.alla.filter(({ text }) => text.includes(skyddat) || text.includes(skyddasSen))).toEqual(
    [],
  );
  expect(fick(centrum.path)).toEqual([]);
  expect(new Set(mottagare.om(sf.path).map(({ event }) => event.subject))).toEqual(new Set([arende]));
  // Kompetenscenter is told of what crossed, and of its own tasks: not of how the case came to be.
  expect(fick(kc.path)).not.toContain('arende.startat');
  expect(fick(kc.path)).toContain('arende.andrat');
  expect(fick(kc.path)).toContain('uppgift.oppnad');
  expect(fick(kc.path).length).toBeLessThan(fick(sf.path).length / 2);

  // The saboteur: one who does not ask. It would be seen.
  const blind = new WebhookutskickStore(api.pool);
  const nu = blind.nu.bind(blind);
  blind.nu = async (...ask) => {
    const found = await nu(...ask);
    return found && { ...found, skyddad: false };
  };
  await sf.send('spela-om', { fran: '2020-01-01T00:00:00Z' });
  await utskick({ feed: stale, store: blind }).skicka();
  expect(mottagare.alla.some(({ text }) => text.includes(skyddat))).toBe(true);
});

test('a subscription is made by the administrator, for the units of one nämnd, and its secret is shown once', async () => {
  const body = { namn: 'Prov', url: mottagare.url('a'), enheter: ['sf-hisingen'], typer: [ANDRAT] };
  for (const user of ['ss-hisingen-1', 'granskare-1', 'fss-hisingen-1'])
    expect((await api.as(user).post(V1, body)).status).toBe(403);
  const refused = async (change: object) => (await adm().post(V1, { ...body, ...change })).body;
  expect((await refused({ enheter: ['sf-hisingen', 'sf-centrum'] })).errors[0].field).toBe('enheter');
  expect((await refused({ enheter: ['sf-hisingen', 'kc-hisingen'] })).errors[0].field).toBe('enheter');
  expect((await refused({ enheter: ['finns-inte'] })).errors[0].field).toBe('enheter.0');
  expect((await refused({ typer: ['se.goteborg.stegvis.allt'] })).code).toBe('VALIDATION');

  const key = { 'idempotency-key': 'samma-nyckel-1' };
  const first = (await ok(adm().post(V1, body, key))).body;
  expect(first).toMatchObject({ status: 'overifierad', sida: 'sf', version: 1 });
  expect(first.hemlighet).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect((await ok(adm().post(V1, body, key))).body).toEqual(first);
  expect((await adm().post(V1, { ...body, namn: 'Annat' }, key)).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
  const shown = [await adm().get(`${V1}?limit=1`), await adm().get(`${V1}/${first.id}`)];
  for (const { status, text } of shown) expect([status, text.includes('whsec_')]).toEqual([200, false]);
  const { rows } = await api.pool.query('SELECT hemlighet FROM webhooks');
  expect(rows[0].hemlighet.includes(Buffer.from(first.hemlighet))).toBe(false);
  await ok(adm().post(V1, { ...body, namn: 'En till' }));
  const page = (await ok(adm().get(`${V1}?limit=1`))).body;
  const rest = (await ok(adm().get(`${V1}?limit=1&efter=${page.nasta}`))).body;
  expect([page.webhooks.length, rest.webhooks.length, rest.nasta]).toEqual([1, 1, null]);

  expect((await adm().delete(`${V1}/${first.id}`)).status).toBe(204);
  expect((await adm().get(`${V1}/${first.id}`)).status).toBe(404);
  expect((await adm().post(`${V1}/${first.id}/paus`, { version: 1 })).status).toBe(404);
});

test('nothing leaves before the endpoint has answered the challenge with its word', async () => {
  const { path, id, send, las } = await prenumeration({ overifierad: true });
  await start();
  for (const satt of ['fel-eko', { status: 500 }, { status: 204 }, 'tappat'] satisfies Satt[]) {
    mottagare.bered(path, satt);
    expect((await send('verifiera')).body.lyckades).toBe(false);
  }
  expect((await adm().post(`${V1}/${id}/prov`, {})).body.code).toBe('NOT_POSSIBLE');
  await utskick().skicka();
  expect([fick(path), (await las()).status]).toEqual([[], 'overifierad']);
  expect((await send('verifiera')).body).toMatchObject({ lyckades: true, webhook: { status: 'aktiv' } });
  expect((await adm().post(`${V1}/${id}/verifiera`, {})).body.code).toBe('NOT_POSSIBLE');
  expect((await send('prov')).body).toMatchObject({ lyckades: true, svar: 'HTTP_204' });
  expect(mottagare.alla.filter((one) => one.path === path).every(({ signaturer }) => signaturer === 1)).toBe(
    true,
  );
});

test('a message is a CloudEvent, signed, of its schema, says which case and nothing more, and has its row in the log', async () => {
  const { path, id } = await prenumeration({ typer: [STARTAT, ANDRAT] });
  const arende = await start();
  await bedom(arende);
  await utskick().skicka();
  expect(fick(path)).toEqual(['arende.startat', 'arende.andrat']);
  const { body: katalog } = await ok(adm().get(`${V1}/handelsetyper`));
  const ajv = addFormats(new Ajv());
  for (const { event, headers, text, signaturer } of mottagare.om(path)) {
    expect(signaturer).toBe(1);
    const parsed = HTTP.toEvent({ headers, body: text }) as CloudEvent<unknown>;
    expect(parsed.validate()).toBe(true);
    expect(parsed).toMatchObject({ id: headers['webhook-id'], subject: arende, source: `${BAS}/stegvis/v1` });
    const { schema } = katalog.typer.find(({ typ }: { typ: string }) => typ === event.type);
    expect(parsed.dataschema).toBe(`${BAS}${V1}/handelsetyper#${event.type}`);
    expect(ajv.validate(schema, event.data)).toBe(true);
    expect(Object.keys(event.data)).toEqual(['arendeId', 'revision', 'href']);
    // A byte more, or another time, and the signature is not good.
    const { hemligheter } = mottagare;
    expect(akta(hemligheter.get(path)![0]!, `${text} `, headers)).toBe(false);
    expect(akta(hemligheter.get(path)![0]!, text, { ...headers, 'webhook-timestamp': '1700000000' })).toBe(
      false,
    );
  }
  for (const { typ, schema, exempel } of katalog.typer) {
    expect(ajv.validate(schema, exempel.data)).toBe(true);
    expect(new CloudEvent(exempel).validate()).toBe(true);
    expect(HANDELSETYPER).toContain(typ);
  }
  expect(await api.log(arende)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ principal: `webhook:${id}`, action: 'webhook', outcome: 'ok' }),
    ]),
  );
  const lista = (await ok(adm().get(`${V1}/${id}/leveranser`))).body;
  expect(
    lista.leveranser.map(({ status, svar }: { status: string; svar: string }) => [status, svar]),
  ).toEqual([
    ['lamnad', 'HTTP_204'],
    ['lamnad', 'HTTP_204'],
  ]);
  expect(JSON.stringify(lista)).not.toContain(arende);
  // All that was committed has been seen: nothing is sent again.
  await utskick().skicka();
  expect(fick(path)).toHaveLength(2);
});

test('receivers that cut, hang, fail and ask us to wait get every message, each under one id and in order', async () => {
  const { path, las } = await prenumeration({ typer: [STARTAT, ANDRAT] });
  const arenden = [await start(), await start()];
  for (const id of arenden) await bedom(id);
  const waits: number[] = [];
  const onVantan = (ms: number) => void waits.push(ms);
  const forsok = utskick({ onVantan });
  mottagare.bered(
    path,
    'tappat',
    'hanger',
    { status: 500 },
    { status: 429, headers: { 'retry-after': '1' } },
  );
  for (let n = 0; n < 4; n += 1) await forsok.skicka();
  expect(new Set(mottagare.om(path).map(({ id }) => id)).size).toBe(1);
  expect([waits.slice(0, 3), waits.length]).toEqual([[0, 0, 0], 4]);
  expect(waits[3]).toBe(1_000);
  // It was asked to wait, and is not rung at until then.
  await forsok.skicka();
  expect(fick(path)).toHaveLength(4);
  expect(await las()).toMatchObject({ status: 'aktiv', forsok: 4 });
  await api.pool.query("UPDATE webhooks SET inte_fore = '-infinity'");
  await forsok.skicka();
  const ids = [...new Set(mottagare.om(path).map(({ id }) => id))];
  expect(ids).toHaveLength(4);
  for (const arende of arenden)
    expect([
      ...new Set(
        mottagare
          .om(path)
          .filter(({ event }) => event.subject === arende)
          .map(({ event }) => event.data['revision']),
      ),
    ]).toEqual([1, 2]);
  expect(await las()).toMatchObject({ forsok: 0, orsak: null });
});

test('a secret is exchanged with both in force for a while, and paused messages come when it is resumed', async () => {
  const { path, hemlighet, send, las, id } = await prenumeration({ typer: [STARTAT] });
  const version = (await las()).version;
  const ny = (await send('hemlighet', { timmar: 1 })).body.hemlighet as string;
  expect((await adm().post(`${V1}/${id}/hemlighet`, { version })).body.code).toBe('STALE_REVISION');
  expect((await send('paus')).body).toMatchObject({ status: 'pausad', orsak: 'PERSON' });
  await start();
  await utskick().skicka();
  expect(fick(path)).toEqual([]);
  await send('ateruppta');
  expect((await adm().post(`${V1}/${id}/ateruppta`, { version: (await las()).version })).body.code).toBe(
    'NOT_POSSIBLE',
  );
  await utskick().skicka();
  const [first] = mottagare.om(path);
  expect([hemlighet, ny].map((one) => akta(one, first!.text, first!.headers))).toEqual([true, true]);

  await api.pool.query("UPDATE webhooks SET tidigare_slutar = now() - interval '1 second'");
  await start();
  await utskick().skicka();
  const [, second] = mottagare.om(path);
  expect([hemlighet, ny].map((one) => akta(one, second!.text, second!.headers))).toEqual([false, true]);
});

test('events are sent again from an instant or a message on, under the ids that they had', async () => {
  const { path, send, id } = await prenumeration({ typer: [STARTAT] });
  for (const day of ['2026-03-02', '2026-03-03', '2026-03-04']) {
    api.till(day);
    await start();
  }
  await utskick().skicka();
  const ids = mottagare.om(path).map((one) => one.id);
  await send('spela-om', { fran: '2026-03-03T01:00:00+01:00' });
  await utskick({ steg: 2 }).skicka();
  expect(
    mottagare
      .om(path)
      .slice(3)
      .map((one) => one.id),
  ).toEqual(ids.slice(1));
  await send('spela-om', { leverans: ids[2] });
  await utskick().skicka();
  expect(
    mottagare
      .om(path)
      .slice(5)
      .map((one) => one.id),
  ).toEqual(ids.slice(2));
  const ask = async (body: object) =>
    (await adm().post(`${V1}/${id}/spela-om`, { version: 4, ...body })).body.code;
  expect([await ask({}), await ask({ leverans: 'msg_okant' })]).toEqual(['VALIDATION', 'NOT_FOUND']);
});

test('one message that is refused is given up with an incident, and sent again when somebody asks; nothing waits for it', async () => {
  const { path, send, id, las } = await prenumeration({ typer: [STARTAT] });
  const [forst, sedan] = [await start(), await start()];
  mottagare.bered(path, ...Array.from({ length: 3 }, () => ({ status: 422 })));
  for (let n = 0; n < 3; n += 1) await utskick().skicka();
  expect(mottagare.om(path).map(({ event }) => event.subject)).toEqual([forst, forst, forst, sedan]);
  const [incident] = await incidenter();
  expect(incident).toMatchObject({ ref: expect.stringMatching(`^${id}/msg_`), case_id: null });
  expect(JSON.stringify(incident)).not.toMatch(new RegExp(`${forst}|Testperson`));
  const incidents = api.app.get(Incidents);
  await incidents.retry(incident!.id, 'adm-1');
  await utskick().skicka();
  expect(mottagare.om(path).at(-1)!.event.subject).toBe(forst);
  expect(await incidenter()).toEqual([]);

  // The next two in a row: it is the endpoint. It stops where it stands, and loses nothing.
  await start();
  await start();
  mottagare.forEvigt(path, { status: 302, headers: { location: mottagare.url('annan') } });
  for (let n = 0; n < 6; n += 1) await utskick().skicka();
  expect(await las()).toMatchObject({ status: 'pausad', orsak: 'HTTP_302' });
  expect(mottagare.alla.filter((one) => one.path === 'annan')).toEqual([]);
  const before = mottagare.om(path).length;
  mottagare.forEvigt(path, null);
  for (const { id: open } of await incidenter()) await incidents.retry(open, 'adm-1');
  await utskick().skicka();
  expect(mottagare.om(path)).toHaveLength(before + 2);
  expect(await las()).toMatchObject({ status: 'aktiv', orsak: null });

  // It does not answer at all: after the last attempt the same.
  await start();
  mottagare.forEvigt(path, { status: 503 });
  for (let n = 0; n < 6; n += 1) await utskick().skicka();
  expect(await las()).toMatchObject({ status: 'pausad', orsak: 'HTTP_503' });
  const [stopped] = await incidenter();
  expect(stopped).toMatchObject({ ref: id });
  mottagare.forEvigt(path, null);
  await send('ateruppta');
  await utskick().skicka();
  expect(mottagare.om(path).filter((one) => one.id === mottagare.om(path).at(-1)!.id)).toHaveLength(6);
});

test('410 ends a subscription, until the endpoint shows that it is back', async () => {
  const { path, send, las } = await prenumeration({ typer: [STARTAT] });
  await start();
  mottagare.bered(path, { status: 410 });
  await utskick().skicka();
  expect(await las()).toMatchObject({ status: 'avslutad', orsak: 'HTTP_410' });
  const [incident] = await incidenter();
  await expect(api.app.get(Incidents).retry(incident!.id, 'adm-1')).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await utskick().skicka();
  expect(fick(path)).toHaveLength(1);
  await send('verifiera');
  await utskick().skicka();
  expect(fick(path)).toHaveLength(2);
});

test('a worker that dies between sending and noting it sends the same again; two workers never send to one at once', async () => {
  const { path } = await prenumeration({ typer: [STARTAT, ANDRAT, UPPGIFT] });
  const arende = await start();
  await bedom(arende);
  const dying = new WebhookutskickStore(api.pool);
  dying.svarat = () => Promise.reject(new Error('gone'));
  dying.lamnaTillbaka = () => Promise.reject(new Error('gone'));
  await expect(utskick({ store: dying }).skicka()).rejects.toThrow('gone');
  expect(fick(path)).toHaveLength(1);
  // Its lease holds until it has run out; then another goes on.
  await utskick().skicka();
  expect(fick(path)).toHaveLength(1);
  await api.pool.query("UPDATE webhooks SET lan_slutar = now() - interval '1 second'");
  await Promise.all([utskick().skicka(), utskick().skicka(), utskick().skicka()]);
  const ids = mottagare.om(path).map(({ id }) => id);
  expect(ids[1]).toBe(ids[0]);
  expect(new Set(ids).size).toBe(ids.length - 1);
  expect(mottagare.krockar).toBe(0);
  const revisioner = mottagare.om(path).map(({ event }) => Number(event.data['revision']));
  expect(revisioner).toEqual([...revisioner].sort((a, b) => a - b));

  // One whose lease another has taken changes nothing any more.
  const [first, second] = [await store.lana([]), null];
  await api.pool.query("UPDATE webhooks SET lan_slutar = now() - interval '1 second'");
  expect(second).toBeNull();
  const other = await store.lana([]);
  expect(other!.id).toBe(first!.id);
  expect(await store.vidare(first!, { tx: '1', caseId: 'A', seq: 1 }, 0, 'taget')).toBe(false);
  expect(await store.nu(first!, arende, 1)).toBeNull();
  await store.lamnaTillbaka(other!, true);
});

test('no message goes to an address inside, neither as it is written nor where its name has come to lead', async () => {
  const at = { nat: [], portar: [443, 8443] };
  expect(webhookadressfel('https://mottagare.example:8443/x', at)).toBeNull();
  expect(webhookadressfel('https://mottagare.example:22/x', at)?.sv).toContain('portarna');
  expect(webhookadressfel('http://mottagare.example/x', at)?.sv).toContain('https://');
  for (const url of [
    'https://169.254.169.254/',
    'https://[::ffff:10.0.0.1]/',
    'https://10.0.0.1/',
    'http://127.0.0.1:443/',
  ])
    expect(webhookadressfel(url, at)).not.toBeNull();
  const body = { namn: 'Prov', url: 'https://10.0.0.1/', enheter: ['sf-hisingen'], typer: [STARTAT] };
  expect((await adm().post(V1, body)).body.errors[0].field).toBe('url');

  const lookup = jest.spyOn(dnsPromises, 'lookup') as unknown as jest.Mock;
  lookup.mockResolvedValueOnce([{ address: '169.254.169.254', family: 4 }]);
  expect(
    (await adm().post(V1, { ...body, url: 'https://mottagare.example/' })).body.errors[0].message,
  ).toContain('slutet nät');
  lookup.mockRejectedValueOnce(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
  expect(
    (await adm().post(V1, { ...body, url: 'https://mottagare.example/' })).body.errors[0].message,
  ).toContain('ENOTFOUND');
  // Open when it was made, and inside when it is called.
  lookup.mockResolvedValueOnce([{ address: '93.184.215.14', family: 4 }]);
  const { id } = (await ok(adm().post(V1, { ...body, url: 'https://mottagare.example/' }))).body;
  lookup.mockResolvedValue([
    { address: '93.184.215.14', family: 4 },
    { address: '10.0.0.1', family: 4 },
  ]);
  expect((await ok(adm().post(`${V1}/${id}/verifiera`, {}))).body).toMatchObject({
    lyckades: false,
    svar: 'FORBJUDEN_ADRESS',
  });
  await api.pool.query("UPDATE webhooks SET status = 'aktiv'");
  await start();
  await utskick().skicka();
  expect((await ok(adm().get(`${V1}/${id}`))).body).toMatchObject({
    status: 'pausad',
    orsak: 'FORBJUDEN_ADRESS',
  });
  expect(await sand('https://mottagare.example/', [], 'x', {}, at)).toMatchObject({
    svar: 'HEMLIGHET_SAKNAS',
  });
});

test('a database that was restored into another cluster stops every subscription until somebody says from where', async () => {
  const { path, send, las, id } = await prenumeration({ typer: [STARTAT] });
  api.till('2026-05-04');
  await start();
  await utskick().skicka();
  // What it is after a dump: numbers that this cluster has not come to.
  await api.pool.query('UPDATE webhooks SET tx = tx + 1000000000');
  await utskick().skicka();
  expect(await las()).toMatchObject({ status: 'pausad', orsak: 'ATERSTALLD' });
  expect((await adm().post(`${V1}/${id}/ateruppta`, { version: (await las()).version })).body.code).toBe(
    'NOT_POSSIBLE',
  );
  await send('spela-om', { fran: '2026-05-04T00:00:00Z' });
  await utskick().skicka();
  expect(fick(path)).toHaveLength(2);

  const { Client } = await import('pg');
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await owner.query('UPDATE events SET tx = tx + 1000000000');
  await migrate(api.database.ownerUrl);
  expect((await owner.query('SELECT DISTINCT tx::text FROM events')).rows).toEqual([{ tx: '0' }]);
  await owner.end();
  expect(await las()).toMatchObject({ status: 'pausad', orsak: 'ATERSTALLD' });
  expect((await incidenter()).map(({ ref }) => ref)).toEqual([id]);
  // A new event comes, and of the old ones what was asked for.
  await send('spela-om', { fran: '2026-05-04T00:00:00Z' });
  await start();
  await utskick().skicka();
  expect(fick(path)).toHaveLength(4);
});

test('old messages are taken away, and all of a case that is disposed of (L12)', async () => {
  const { id } = await prenumeration({ typer: [STARTAT] });
  const arende = await start();
  await start();
  await utskick().skicka();
  const kvar = async () =>
    (
      await api.pool.query<{ case_id: string }>('SELECT case_id FROM webhookleveranser WHERE webhook = $1', [
        id,
      ])
    ).rows;
  await api.pool.query(
    `INSERT INTO gallringar (case_id, nr, at, grund, beslutad_av, kontrollerad_av, hash) VALUES ($1, 1, now(), 'x', 'a', 'b', '')`,
    [arende],
  );
  expect((await kvar()).map((row) => row.case_id)).not.toContain(arende);
  expect(await kvar()).toHaveLength(1);
  await api.pool.query(
    "UPDATE webhookleveranser SET senast = now() - interval '31 days' WHERE webhook = $1",
    [id],
  );
  await store.stada(30);
  expect(await kvar()).toEqual([]);
});
