/** Meetings in calendars: invitations by mail, the private calendar, and whether a time suits. Real service, real mail. */
import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';
import { loadOrganisation } from '../../src/access/organisation';
import { Mailer } from '../../src/notifications/mailer';
import { Motesutskick } from '../../src/notifications/kalender';
import { Avisering } from '../../src/notifications/notices';
import { Aviseringsvakt } from '../../src/notifications/vakt';
import { VantandeUtskick } from '../../src/notifications/vantande';
import { Delivery } from '../../src/outbox/delivery';
import { Incidents } from '../../src/outbox/incidents';
import { OutboxStore } from '../../src/outbox/outbox.store';
import { Tilldelat } from '../../src/api/tilldelat';
import { Queues } from '../../src/queues';
import { KalenderStore } from '../../src/store/kalender.store';
import identities from '../../config/test-identities.json';
import { Brevlada, type Brev } from '../support/brevlada';
import { allaPortar } from '../support/portar';
import { Api, ok, SKYDDAD } from './support/api';
import { ga, medMote, MOTESDAG } from './support/vagar';

const SS = 'ss-hisingen-1';
const AMK = 'amk-hisingen-1';
const post = (user: string) => `${user}@goteborg.example`;

let api: Api;
let lada: Brevlada;
let delivery: Delivery;
let moten: Motesutskick;
let vakt: Aviseringsvakt;

beforeAll(async () => {
  api = await Api.start('kalender');
  lada = await Brevlada.open();
  const { engine, pool, config } = api;
  const mailer = new Mailer({ smtpUrl: lada.smtpUrl, dir: null, from: 'Stegvis <stegvis@goteborg.example>' });
  const avisering = new Avisering({ engine, organisation: loadOrganisation(), mailer, publicUrl: null });
  const kalender = new KalenderStore(pool);
  moten = new Motesutskick({ ...avisering.parts, store: kalender, val: avisering.store });
  delivery = new Delivery(
    new OutboxStore(pool, engine.clock),
    { ...allaPortar(() => Promise.resolve({ status: 'sent' })), kalender: moten.handler },
    { backOffMs: [1, 1] },
  );
  vakt = new Aviseringsvakt({
    ...{ engine, moten, kalender, aviseringar: avisering.store, queues: new Queues(config) },
    vantande: new VantandeUtskick(avisering, new Incidents(pool, engine.clock)),
  });
});
afterAll(async () => {
  await lada.close();
  await api.stop();
});
beforeEach(() => {
  api.till('2026-02-02');
  lada.tom();
});

let used = 0;
const klient = () => ({ personnummer: identities.personnummer[(used += 1)]!, namn: `Testperson ${used}` });

/** What a mail brings to a calendar. */
interface Inbjudan {
  readonly till: string;
  readonly metod: string;
  readonly uid: string;
  readonly sekvens: number;
  readonly start: string;
  readonly rubrik: string;
  readonly text: string | null;
  readonly plats: string | null;
}
function inbjudanI({ rcpt, attachments }: Brev): Inbjudan {
  const content = attachments.find(({ mimeType }) => mimeType === 'text/calendar')?.content;
  const text = typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString();
  const calendar = new ICAL.Component(ICAL.parse(text) as string);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component);
  const other = Object.values(sync.parseICS(text)).find((one): one is VEvent => one?.type === 'VEVENT');
  expect([other?.uid, other?.summary]).toEqual([event.uid, event.summary]);
  return {
    till: rcpt[0] ?? '',
    metod: String(calendar.getFirstPropertyValue('method')),
    uid: event.uid,
    sekvens: event.sequence,
    start: event.startDate.toString(),
    rubrik: event.summary,
    text: event.description,
    plats: event.location,
  };
}
/** What the worker sends now, by receiver. */
async function skickat(): Promise<readonly Inbjudan[]> {
  await delivery.deliverDue();
  return lada
    .tom()
    .map(inbjudanI)
    .sort((a, b) => (a.till < b.till ? -1 : a.till > b.till ? 1 : 0));
}
const kort = (one: Inbjudan) => [one.till, one.metod, one.sekvens];

describe('invitations', () => {
  test('a booked meeting comes to both sides’ workers: number, time and place, and nothing of whom (R38, L10)', async () => {
    const id = await medMote(api, { ...klient(), namn: 'Åsa-Test Öberg' });
    await delivery.deliverDue();
    const raw = lada.brev.map((brev) => brev.raw).join('\n');
    const [amk, ss, ...more] = await skickat();
    expect(more).toEqual([]);
    expect([amk?.till, ss?.till]).toEqual([post(AMK), post(SS)]);
    expect(ss).toMatchObject({
      metod: 'REQUEST',
      sekvens: 0,
      start: `${MOTESDAG}T13:30:00`,
      rubrik: `Möte i Stegvis ${id}`,
      uid: amk?.uid,
    });
    expect(ss?.plats).toMatch(/./);
    expect(ss?.uid).toMatch(/^[0-9a-f-]{36}@goteborg\.example$/);
    const { klientId } = await api.context(id);
    for (const secret of ['Öberg', klientId]) expect(raw).not.toContain(secret);
    expect(await skickat()).toEqual([]);
  });

  test('an interpreter who is needed stands as not booked, then as booked, without the language (R40)', async () => {
    const id = await api.medUppdrag(klient());
    await ga(api, id, [
      ['sam-hisingen-1', 'FORDELA', { konsulent: AMK }],
      [SS, 'BOKA_INSKRIVNING', { datum: MOTESDAG, tid: '10:00', tolkBehovs: true }],
    ]);
    const before = await skickat();
    expect(before.map(({ text }) => text)).toEqual(['Tolk bokad: nej', 'Tolk bokad: nej']);
    await ga(api, id, [[SS, 'BOKA_TOLK']]);
    const after = await skickat();
    expect(after.map(kort)).toEqual([
      [post(AMK), 'REQUEST', 1],
      [post(SS), 'REQUEST', 1],
    ]);
    expect(after.map(({ text }) => text)).toEqual(['Tolk bokad: ja', 'Tolk bokad: ja']);
    expect(after[0]?.uid).toBe(before[0]?.uid);
  });

  test('a missed time is taken back, and the new time is another meeting (R46, R47)', async () => {
    const id = await medMote(api, klient());
    const [first] = await skickat();
    api.till(MOTESDAG);
    await ga(api, id, [[SS, 'UTEBLIVANDE']]);
    const end = await skickat();
    expect(end.map(kort)).toEqual([
      [post(AMK), 'CANCEL', 1],
      [post(SS), 'CANCEL', 1],
    ]);
    expect(end.map(({ uid }) => uid)).toEqual([first?.uid, first?.uid]);
    await ga(api, id, [
      [SS, 'FOLJ_UPP_UTEBLIVANDE'],
      [SS, 'NY_TID_AKTUELL'],
      [AMK, 'NY_TID', { datum: '2026-02-19', tid: '09:00' }],
    ]);
    const [again] = await skickat();
    expect(again).toMatchObject({ metod: 'REQUEST', sekvens: 0, start: '2026-02-19T09:00:00' });
    expect(again?.uid).not.toBe(first?.uid);
  });

  test('a held meeting stays where it was; the follow-up is another, and a new call moves that one (R50, R61)', async () => {
    const id = await medMote(api, klient());
    const [inskrivning] = await skickat();
    api.till(MOTESDAG);
    await ga(api, id, [
      [SS, 'HALL_INSKRIVNING'],
      [SS, 'INFORMERA_KRAV'],
      [SS, 'BOKA_FORSTA_UPPFOLJNING', { datum: '2026-05-05', tid: '09:15' }],
    ]);
    const [uppfoljning, ...more] = await skickat();
    expect(more).toHaveLength(1);
    expect(uppfoljning).toMatchObject({ metod: 'REQUEST', sekvens: 0, start: '2026-05-05T09:15:00' });
    expect(uppfoljning?.uid).not.toBe(inskrivning?.uid);
    await ga(api, id, [
      [AMK, 'INFORMERA_VERKSAMHET'],
      [AMK, 'UPPRATTA_DELTAGANDEDOKUMENT'],
      [AMK, 'VERKSTALL'],
      [SS, 'KALLA_UPPFOLJNING', { datum: '2026-05-04', tid: '14:00' }],
    ]);
    const moved = await skickat();
    expect(moved.map((one) => [one.uid, one.sekvens, one.start])).toEqual([
      [uppfoljning?.uid, 1, '2026-05-04T14:00:00'],
      [uppfoljning?.uid, 1, '2026-05-04T14:00:00'],
    ]);
  });

  test('whoever takes over gets the meeting; exactly the one who had it has it taken back (P7)', async () => {
    const id = await medMote(api, klient());
    const [first] = await skickat();
    await ga(api, id, [['fss-hisingen-1', 'BYT_SOCIALSEKRETERARE', { ny: 'ss-hisingen-2' }]]);
    const { rows } = await api.pool.query<{ payload: string }>(
      `SELECT payload FROM outbox WHERE case_id = $1 AND payload LIKE '%handlaggarbyte%'`,
      [id],
    );
    expect(rows.map(({ payload }) => JSON.parse(payload) as unknown)).toEqual([
      { slag: 'handlaggarbyte', role: 'socialsekreterare' },
    ]);
    const after = await skickat();
    expect(after.map(kort)).toEqual([
      [post(SS), 'CANCEL', 1],
      [post('ss-hisingen-2'), 'REQUEST', 0],
    ]);
    expect(new Set(after.map(({ uid }) => uid))).toEqual(new Set([first?.uid]));
    await ga(api, id, [['fss-hisingen-1', 'BYT_SOCIALSEKRETERARE', { ny: SS }]]);
    expect((await skickat()).map(kort)).toEqual([
      [post(SS), 'REQUEST', 2],
      [post('ss-hisingen-2'), 'CANCEL', 1],
    ]);
  });

  test('a case that ends before the uppdrag is carried out takes its meeting back (R54)', async () => {
    const id = await medMote(api, klient());
    await skickat();
    await ga(api, id, [[SS, 'AVBRYT_ANVISNING']]);
    expect((await skickat()).map(({ metod }) => metod)).toEqual(['CANCEL', 'CANCEL']);
  });

  test('a protected client’s meeting comes to no calendar at all (R104, R105)', async () => {
    const before = await api.pool.query('SELECT FROM kalenderposter');
    const id = await api.as(SS).start({ personnummer: SKYDDAD, namn: 'Dold Person', skyddad: true });
    expect(await moten.synka(id)).toBe(true);
    const { rows } = await api.pool.query(`SELECT FROM outbox WHERE case_id = $1 AND port = 'kalender'`, [
      id,
    ]);
    expect([rows.length, await skickat()]).toEqual([0, []]);
    expect((await api.pool.query('SELECT FROM kalenderposter')).rowCount).toBe(before.rowCount);
  });

  test('protection that arises takes back what was sent, and that mail names nothing (A21, R105)', async () => {
    const id = await medMote(api, klient());
    const [first] = await skickat();
    await ga(api, id, [
      [SS, 'SKYDD_UPPSTAR', { samordnare: 'sam-hisingen-1', forsteSocialsekreterare: 'fss-hisingen-1' }],
    ]);
    await delivery.deliverDue();
    const raw = lada.brev.map((brev) => brev.raw).join('\n');
    const end = lada.tom().map(inbjudanI);
    expect(end.map(({ metod, uid, sekvens }) => [metod, uid, sekvens])).toEqual([
      ['CANCEL', first?.uid, 1],
      ['CANCEL', first?.uid, 1],
    ]);
    expect(end.map(({ rubrik, plats, text }) => [rubrik, plats, text])).toEqual([
      ['Möte i Stegvis', null, null],
      ['Möte i Stegvis', null, null],
    ]);
    expect(raw).not.toContain(id);
    expect(await skickat()).toEqual([]);
  });

  test('protection learnt in another case takes back this one’s by the look that is taken now and then (A21)', async () => {
    const who = klient();
    const id = await medMote(api, who);
    await skickat();
    const { klientId } = await api.context(id);
    await api.pool.query('UPDATE klienter SET skyddad = true WHERE id = $1', [klientId]);
    await vakt.rattaKalendrar({ oskickade: false, alla: false });
    expect(
      lada
        .tom()
        .map(inbjudanI)
        .map(({ metod, rubrik }) => [metod, rubrik]),
    ).toEqual([
      ['CANCEL', 'Möte i Stegvis'],
      ['CANCEL', 'Möte i Stegvis'],
    ]);
    await vakt.rattaKalendrar({ oskickade: true, alla: true });
    expect(lada.tom()).toEqual([]);
  });

  test('a mail server that is away for a while: each has it once, in the version that holds then', async () => {
    const id = await medMote(api, klient());
    lada.vagrar = { code: 451, times: 1 };
    for (let n = 0; n < 20 && lada.brev.length < 2; n += 1) await delivery.deliverDue();
    expect(lada.brev).toHaveLength(2);
    expect(new Set(lada.brev.map(({ messageId }) => messageId)).size).toBe(2);
    lada.tom();
    const { rows } = await api.pool.query<{ skickad: Date | null }>(
      'SELECT skickad FROM kalenderposter WHERE case_id = $1',
      [id],
    );
    expect(rows.every(({ skickad }) => skickad !== null)).toBe(true);
  });
});

/** The calendar behind an address, as a calendar program gets it. */
async function hamta(adress: string, headers: Record<string, string> = {}) {
  const answer = await api.with(null).get(adress, headers);
  const poster =
    answer.status === 200
      ? new ICAL.Component(ICAL.parse(answer.text) as string)
          .getAllSubcomponents('vevent')
          .map((one) => new ICAL.Event(one))
          .map(({ summary, startDate }) => [startDate.toString(), summary] as const)
      : [];
  return { ...answer, poster };
}
const nyAdress = async (user: string): Promise<string> =>
  (await ok(api.as(user).post('/stegvis/v1/mig/kalender', {}))).body.adress;
const logg = async (user: string) =>
  (
    await api.pool.query<{ case_id: string | null; vad: string }>(
      "SELECT case_id, vad FROM access_log WHERE action = 'kalenderflode' AND principal = $1 ORDER BY at",
      [user],
    )
  ).rows;

describe('the private calendar', () => {
  let id: string;
  beforeAll(async () => {
    api.till('2026-02-02');
    id = await medMote(api, { ...klient(), namn: 'Åsa-Test Öberg' });
  });

  test('has the worker’s meetings and dates, and each case that it shows is logged (P5, L13)', async () => {
    const adress = await nyAdress(AMK);
    expect(adress).toMatch(/^\/stegvis\/v1\/kalender\/[\w-]{43}\.ics$/);
    const svar = await hamta(adress);
    expect(svar.poster).toContainEqual([`${MOTESDAG}T13:30:00`, `Möte i Stegvis ${id}`]);
    expect(svar.text).not.toContain('Öberg');
    expect(svar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(svar.headers.get('cache-control')).toBe('private, no-cache');
    const shown = new Set(svar.poster.map(([, summary]) => summary.split(' ').at(-1)));
    expect(new Set((await logg(AMK)).map(({ case_id }) => case_id))).toEqual(shown);
    const own = await hamta(await nyAdress(SS));
    expect(own.poster).toContainEqual([`${MOTESDAG}T13:30:00`, `Möte i Stegvis ${id}`]);
    expect(own.poster.some(([, summary]) => summary.startsWith('Datum: '))).toBe(true);
    for (const colleague of ['ss-hisingen-2', 'ss-centrum-1', 'adm-1'])
      expect([colleague, (await hamta(await nyAdress(colleague))).text.includes(id)]).toEqual([
        colleague,
        false,
      ]);
  });

  test('an unchanged calendar is not sent again, and shows nothing', async () => {
    const adress = await nyAdress(AMK);
    const first = await hamta(adress);
    const before = (await logg(AMK)).length;
    const again = await hamta(adress, { 'if-none-match': `W/${first.headers.get('etag')!}` });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await logg(AMK)).slice(before)).toEqual([{ case_id: null, vad: 'oförändrad' }]);
    expect((await hamta(adress, { 'if-none-match': '"annan"' })).status).toBe(200);
  });

  test('an address that does not hold is answered as one that never was, whatever is wrong with it', async () => {
    const old = await nyAdress(SS);
    const fresh = await nyAdress(SS);
    expect((await hamta(old)).status).toBe(404);
    expect((await hamta(fresh)).status).toBe(200);
    expect((await ok(api.as(SS).get('/stegvis/v1/mig/kalender'))).body).toMatchObject({ finns: true });
    expect((await api.as(SS).get('/stegvis/v1/mig/kalender')).text).not.toContain(
      fresh.split('/').at(-1)!.slice(0, 43),
    );
    expect((await api.as(SS).delete('/stegvis/v1/mig/kalender')).status).toBe(204);
    expect((await api.as(SS).delete('/stegvis/v1/mig/kalender')).status).toBe(404);
    await api.pool.query('INSERT INTO kalenderfloden (anvandare, hash) VALUES ($1, sha256($2))', [
      'slutat-1',
      'b'.repeat(43),
    ]);
    const wrong = [old, fresh, ...['b', 'c'].map((one) => `/stegvis/v1/kalender/${one.repeat(43)}.ics`)];
    const bodies = await Promise.all(
      [...wrong, '/stegvis/v1/kalender/x.ics', '/stegvis/v1/kalender/x'].map(async (one) => {
        const { status, body } = await hamta(one);
        return JSON.stringify({ status, ...body, instance: '' });
      }),
    );
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('"status":404');
  });

  test('a substitute has the meetings of whom she stands in for, and no longer than that', async () => {
    const adress = await nyAdress('ss-hisingen-2');
    expect((await hamta(adress)).text).not.toContain(id);
    await api.pool.query(
      `INSERT INTO vikariat (id, vikarie, ersatter, roll, enhet, fran, till, skapat_av)
       VALUES ('vik-kal', 'ss-hisingen-2', $1, 'socialsekreterare', 'sf-hisingen', current_date - 1, current_date + 1, 'x')`,
      [SS],
    );
    await api.app.get(Tilldelat).changed();
    const { poster } = await hamta(adress);
    expect(poster).toContainEqual([`${MOTESDAG}T13:30:00`, `Möte i Stegvis ${id}`]);
    expect(poster.filter(([, summary]) => summary.includes(id))).toHaveLength(1);
    await api.pool.query("UPDATE vikariat SET avslutat_av = 'x', avslutat_at = now() WHERE id = 'vik-kal'");
    await api.app.get(Tilldelat).changed();
    expect((await hamta(adress)).text).not.toContain(id);
  });

  test('a protected client’s meeting and dates are not in it, for the named worker neither (R104, R105)', async () => {
    const adress = await nyAdress(SS);
    expect((await hamta(adress)).text).toContain(id);
    await api.pool.query('UPDATE klienter SET skyddad = true WHERE id = $1', [
      (await api.context(id)).klientId,
    ]);
    expect((await hamta(adress)).text).not.toContain(id);
    expect(JSON.stringify((await ok(api.as(SS).get('/stegvis/v1/min-vecka?vecka=2026-W07'))).body)).toContain(
      id,
    );
  });

  test('a program that asks without end is told to wait', async () => {
    const adress = await nyAdress('amk-centrum-1');
    const answers: number[] = [];
    for (let n = 0; n < 21; n += 1) answers.push((await hamta(adress)).status);
    expect(answers.slice(0, 20).every((status) => status === 200)).toBe(true);
    expect(answers[20]).toBe(429);
  });
});

describe('what each chooses to be told of', () => {
  const V1 = '/stegvis/v1/mig/aviseringar';

  test('a choice is kept, and stands beside what may be chosen and which reminders there are (R76)', async () => {
    const ss = api.as(SS);
    const before = (await ok(ss.get(V1))).body;
    expect(before.val.slag.uppgift).toBe('genast');
    const val = { ...before.val, slag: { ...before.val.slag, uppgift: 'dag' }, baraArbetsdagar: true };
    expect((await ok(ss.put(V1, val))).body.val).toEqual(val);
    const { body } = await ok(ss.get(V1));
    expect(body.val).toEqual(val);
    expect(body.paminnelser).toContainEqual(
      expect.objectContaining({ frist: 'beslutUpphor', dagar: [90, 60, 30, 14, 7] }),
    );
    expect(body.alltid).toHaveLength(2);
    expect((await ok(api.as(AMK).get(V1))).body.paminnelser).not.toContainEqual(
      expect.objectContaining({ frist: 'beslutUpphor' }),
    );
    expect((await api.log(null)).at(-1)).toMatchObject({ principal: SS, action: 'aviseringar val' });
  });

  test('what may not be turned off is refused with why, and nothing is changed (R105, R111)', async () => {
    const ss = api.as(SS);
    const { val } = (await ok(ss.get(V1))).body;
    const wrong = { ...val, slag: { ...val.slag, eskalering: 'av', nodoppning: 'dag', uppgift: 'av' } };
    const answer = await ss.put(V1, wrong);
    expect(answer).toMatchObject({ status: 409, body: { code: 'NOT_POSSIBLE' } });
    expect(answer.body.unmet.map(({ condition }: { condition: string }) => condition)).toEqual([
      'avisering.eskalering',
      'avisering.nodoppning',
    ]);
    expect(answer.body.unmet[0].source).toEqual(['R111', 'A9']);
    expect((await ok(ss.get(V1))).body.val).toEqual(val);
    const malformed = await ss.put(V1, { ...val, samladTid: '25:00' });
    expect(malformed).toMatchObject({ status: 400, body: { errors: [{ field: 'samladTid' }] } });
  });

  test('who has turned off invitations gets none, and the change of one that she has all the same (R38)', async () => {
    const amk = api.as(AMK);
    await skickat();
    const id = await medMote(api, klient());
    expect(await skickat()).toHaveLength(2);
    const { val } = (await ok(amk.get(V1))).body;
    await ok(amk.put(V1, { ...val, slag: { ...val.slag, mote: 'av' } }));
    await ga(api, id, [[SS, 'STALL_IN_MOTE']]);
    expect((await skickat()).map(kort)).toEqual([
      [post(AMK), 'CANCEL', 1],
      [post(SS), 'CANCEL', 1],
    ]);
    await medMote(api, klient());
    expect((await skickat()).map(kort)).toEqual([[post(SS), 'REQUEST', 0]]);
    await ok(amk.put(V1, val));
  });
});

describe('whether a time suits', () => {
  const krockar = async (user: string, arende: string, fraga: string) =>
    (await ok(api.as(user).get(`/stegvis/v1/moten/krockar?arende=${arende}&${fraga}`))).body.krockar;

  test('a colleague’s other meeting is told as busy, of which case is not; a protected one as any other (R104)', async () => {
    const dag = '2026-02-17';
    const boka = async (tid: string) => {
      const id = await api.medUppdrag(klient());
      await ga(api, id, [
        ['sam-hisingen-1', 'FORDELA', { konsulent: AMK }],
        [SS, 'BOKA_INSKRIVNING', { datum: dag, tid, tolkBehovs: false }],
      ]);
      return id;
    };
    const [other, next] = [await boka('13:30'), await boka('14:15')];
    const id = await medMote(api, klient());
    const both = [
      { roll: 'arbetsmarknadskonsulent', handlaggare: AMK, upptagen: [{ fran: '13:30', till: '15:15' }] },
      { roll: 'socialsekreterare', handlaggare: SS, upptagen: [{ fran: '13:30', till: '15:15' }] },
    ];
    const sorted = (rows: { roll: string }[]) => rows.sort((a, b) => (a.roll < b.roll ? -1 : 1));
    const asked = `datum=${dag}&tid=13:00&langd=45`;
    const answer = await krockar(SS, id, asked);
    expect(sorted(answer)).toEqual(both);
    for (const secret of [other, next]) expect(JSON.stringify(answer)).not.toContain(secret);
    await api.pool.query('UPDATE klienter SET skyddad = true WHERE id = $1', [
      (await api.context(other)).klientId,
    ]);
    expect(sorted(await krockar(SS, id, asked))).toEqual(both);
    expect(sorted(await krockar(AMK, id, asked))).toEqual(both);
    expect(await krockar(SS, id, `datum=${dag}&tid=12:30`)).toEqual([]);
    expect(await krockar(SS, id, `datum=${dag}&tid=15:15`)).toEqual([]);
    expect(await krockar(SS, id, `datum=${MOTESDAG}&tid=13:30`)).toEqual(expect.not.arrayContaining([id]));
    expect(await krockar(SS, other, 'datum=2026-02-18&tid=13:30')).toEqual([]);
  });

  test('a case that one may not see is answered as one that is not, and a wrong question by its field', async () => {
    const id = await api.as(SS).start(klient());
    const ask = (user: string, arende: string, rest = 'datum=2026-02-17&tid=13:00') =>
      api.as(user).get(`/stegvis/v1/moten/krockar?arende=${arende}&${rest}`);
    const [hidden, none] = [await ask('ss-centrum-1', id), await ask('ss-centrum-1', 'A-0000-0000-0000')];
    expect([hidden.status, none.status]).toEqual([404, 404]);
    expect({ ...hidden.body, instance: '' }).toEqual({ ...none.body, instance: '' });
    for (const [rest, field] of [
      ['datum=2026-02-30&tid=13:00', 'datum'],
      ['datum=2026-02-17&tid=25:00', 'tid'],
      ['datum=2026-02-17&tid=13:00&langd=0', 'langd'],
    ])
      expect((await ask(SS, id, rest)).body).toMatchObject({ code: 'VALIDATION', errors: [{ field }] });
    expect((await api.log(id)).at(-1)).toMatchObject({ action: 'krockar', outcome: 'NOT_FOUND' });
  });
});
