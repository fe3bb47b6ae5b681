/** The access log itself: the reviewer's look, the client's own extract, and the decision to name staff in it (L13). */
import { Client } from 'pg';
import identities from '../../config/test-identities.json';
import { localDate, plusDays } from '../../machines/calendar';
import { Api, ok } from './support/api';

let api: Api;
let id: string;
let klient: string;
const V1 = '/stegvis/v1';
const idag = localDate(new Date().toISOString());
const period = `fran=${plusDays(idag, -1)}&till=${plusDays(idag, 1)}`;
const NAMN = 'Loggad Märkesson';

beforeAll(async () => {
  api = await Api.start('logg');
  id = await api.medUppdrag({ personnummer: identities.personnummer[10], namn: NAMN });
  klient = (await api.context(id)).klientId;
  await ok(api.as('sam-hisingen-1').get(`${V1}/arenden/${id}`));
  await ok(api.as('ss-hisingen-2').get(`${V1}/arenden/${id}`));
  await api.as('ss-centrum-1').get(`${V1}/arenden/${id}`);
}, 60_000);
afterAll(() => api.stop());

const skyddat = (nr: number) =>
  api
    .as('ss-hisingen-1')
    .start({ personnummer: identities.personnummer[nr], namn: 'Dold Person', skyddad: true });
const logg = (query: string, user = 'granskare-1') => api.as(user).get(`${V1}/logg?${query}`);
const utdrag = (user: string, query = '', of = klient) =>
  api.as(user).get(`${V1}/klienter/${of}/loggutdrag?${period}${query}`);
const prova = (user: string, change: object = {}, of = klient) =>
  api.as(user).post(`${V1}/klienter/${of}/menprovningar`, {
    fran: plusDays(idag, -1),
    till: plusDays(idag, 1),
    beslut: 'lamnas_ut',
    grund: 'Det står klart att MARKERAD-GRUND inte lider men',
    ...change,
  });

describe('the reviewer’s look', () => {
  test('a period from the first day that can be written is a period like others', async () => {
    const { status, body } = await logg(`arende=${id}&fran=0001-01-01&till=2099-01-01`);
    expect([status, body.rader.length > 0]).toEqual([200, true]);
  });

  test('L13: says who, unit, what kind, why, when and outcome, refused attempts too, and no content', async () => {
    const { body, text } = await ok(logg(`arende=${id}&${period}&limit=200`));
    const rows = body.rader.map(
      (r: { anvandare: string; enhet: string; handling: { kod: string }; utfall: string }) =>
        [r.anvandare, r.enhet, r.handling.kod, r.utfall].join(' '),
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        'ss-hisingen-1 sf-hisingen andring ok',
        'ss-hisingen-2 sf-hisingen lasning ok',
        'sam-hisingen-1 kc-hisingen lasning ok',
        'ss-centrum-1 sf-centrum lasning NOT_FOUND',
      ]),
    );
    expect(body.rader.every((r: { andamal: { kod: string } }) => r.andamal.kod === 'handlaggning')).toBe(
      true,
    );
    const times = body.rader.map((r: { at: string }) => r.at);
    expect(times).toEqual([...times].sort().reverse());
    expect(text).not.toContain(NAMN);
    expect(text).not.toMatch(/SKICKA_UPPDRAG|send /);
  });

  test('is for the reviewer alone, for her own units, and leaves its own row', async () => {
    for (const user of ['ss-hisingen-1', 'chef-hisingen-1', 'adm-1'])
      expect((await logg(`arende=${id}&${period}`, user)).status).toBe(403);
    await ok(logg(`anvandare=ss-hisingen-2&${period}`));
    const { rows } = await api.pool.query(
      "SELECT role, andamal, vad FROM access_log WHERE principal = 'granskare-1' AND action = 'logg' ORDER BY at DESC LIMIT 1",
    );
    expect(rows[0]).toEqual({
      role: 'granskare',
      andamal: 'loggkontroll',
      vad: `användare ss-hisingen-2 ${plusDays(idag, -1)}–${plusDays(idag, 1)}`,
    });
  });

  test('pages through rows of one instant without missing or repeating any', async () => {
    // One list writes a row for each case in one instant.
    for (let n = 20; n < 25; n += 1)
      await api.as('ss-nordost-1').start({ personnummer: identities.personnummer[n], namn: `Test ${n}` });
    await ok(api.as('ss-nordost-1').get(`${V1}/arbetslista?limit=100`));
    const all = (await ok(logg(`anvandare=ss-nordost-1&${period}&limit=200`))).body.rader;
    expect(all.length).toBeGreaterThan(10);
    const walked: unknown[] = [];
    for (let efter = ''; ;) {
      const { body } = await ok(logg(`anvandare=ss-nordost-1&${period}&limit=3${efter}`));
      walked.push(...body.rader);
      if (body.nasta === null) break;
      efter = `&efter=${encodeURIComponent(body.nasta)}`;
    }
    expect(walked).toEqual(all);
  });

  test('a protected case has no number among a user’s rows, and cannot be asked for (L11)', async () => {
    const dolt = await skyddat(11);
    await ok(api.as('ss-hisingen-1').get(`${V1}/arenden/${dolt}`));
    const { body, text } = await ok(logg(`anvandare=ss-hisingen-1&${period}&limit=200`));
    expect(body.rader.some((r: { skyddad: boolean }) => r.skyddad)).toBe(true);
    expect(text).not.toContain(dolt);
    const { nasta, rader } = (await ok(logg(`arende=${dolt}&${period}`))).body;
    const unknown = (await ok(logg(`arende=A-0000-0000-0000&${period}`))).body;
    expect({ nasta, rader }).toEqual(unknown);
    expect(rader).toEqual([]);
  });

  test.each([
    [`arende=A-1&anvandare=u&${period}`, 'arende'],
    [period, 'arende'],
    ['arende=A-1&fran=2026-02-02&till=2026-02-01', 'till'],
    ['anvandare=u&fran=2026-01-01&till=2026-02-01', 'till'],
    ['arende=A-1&fran=2026-02-30&till=2026-03-01', 'fran'],
  ])('a question %s is refused', async (query, field) => {
    const answer = await logg(query);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((e: { field: string }) => e.field)).toContain(field);
  });
});

describe('the client’s own extract', () => {
  test('L13: when and from which unit, never who; refused attempts and what happened by itself are no access', async () => {
    const { body, text } = await ok(utdrag('ss-hisingen-1', '&limit=200'));
    expect(body).toMatchObject({
      klientId: klient,
      skyddad: false,
      omfattar: 'arenden_du_ser',
      menprovning: null,
    });
    const seen = new Set(
      body.rader.map((r: { verksamhet: string; enhet: string }) => `${r.verksamhet} ${r.enhet}`),
    );
    expect(seen).toEqual(new Set(['socialforvaltning sf-hisingen', 'kompetenscenter kc-hisingen']));
    expect(body.rader.every((r: { anvandare: unknown }) => r.anvandare === null)).toBe(true);
    expect(text).not.toMatch(/ss-hisingen-\d|sam-hisingen-\d|centrum/);
    const { rows } = await api.pool.query(
      "SELECT case_id, enhet, andamal FROM access_log WHERE action = 'loggutdrag' AND outcome = 'ok' ORDER BY at DESC LIMIT 1",
    );
    expect(rows[0]).toEqual({ case_id: id, enhet: 'sf-hisingen', andamal: 'loggutdrag' });
  });

  test('the reviewer makes it too, for her units; who sees no case of the client’s finds nobody', async () => {
    expect((await ok(utdrag('granskare-1'))).body).toMatchObject({ omfattar: 'arenden_i_dina_enheter' });
    for (const user of ['ss-centrum-1', 'amk-centrum-1', 'adm-1'])
      expect((await utdrag(user)).status).toBe(404);
    expect((await utdrag('ss-hisingen-1', '', 'ingen')).status).toBe(404);
    const { rows } = await api.pool.query(
      "SELECT outcome FROM access_log WHERE action = 'loggutdrag' AND principal = 'ss-centrum-1'",
    );
    expect(rows).toEqual([{ outcome: 'NOT_FOUND' }]);
  });

  test('comes in pages, the latest first', async () => {
    const all = (await ok(utdrag('ss-hisingen-2', '&limit=200'))).body.rader;
    const first = (await ok(utdrag('ss-hisingen-2', '&limit=4'))).body;
    expect(first.rader).toHaveLength(4);
    const second = (await ok(utdrag('ss-hisingen-2', `&limit=4&efter=${encodeURIComponent(first.nasta)}`)))
      .body;
    // Each look adds a row of its own, which is the latest.
    const key = (r: { at: string; handling: { kod: string } }) => `${r.at} ${r.handling.kod}`;
    const keys = all.map(key);
    for (const row of [...first.rader.slice(1), ...second.rader]) expect(keys).toContain(key(row));
    expect(new Set([...first.rader, ...second.rader].map(key)).size).toBe(8);
  });
});

describe('the decision to name staff', () => {
  test('L13: only by a recorded decision that says so, for its period', async () => {
    const yes = (await ok(prova('fss-hisingen-1'))).body;
    expect(yes).toMatchObject({
      beslut: 'lamnas_ut',
      av: 'fss-hisingen-1',
      roll: 'forste_socialsekreterare',
    });
    const { body } = await ok(utdrag('ss-hisingen-1', `&limit=200&menprovning=${yes.id}`));
    expect(body.menprovning).toBe(yes.id);
    const who = new Set(body.rader.map((r: { anvandare: string }) => r.anvandare));
    expect(who).toContain('ss-hisingen-2');
    expect(who).toContain('sam-hisingen-1');

    const no = (await ok(prova('fss-hisingen-1', { beslut: 'lamnas_inte_ut' }))).body;
    const short = (await ok(prova('granskare-1', { till: plusDays(idag, -1) }))).body;
    for (const refused of [no.id, short.id, 'ingen'])
      expect(await utdrag('ss-hisingen-1', `&menprovning=${refused}`)).toMatchObject({
        status: 409,
        body: { code: 'NOT_POSSIBLE' },
      });
    // A decision about somebody else gives nothing here.
    const other = await api
      .as('ss-hisingen-1')
      .start({ personnummer: identities.personnummer[12], namn: 'Annan' });
    const { klientId } = await api.context(other);
    const hers = (await ok(prova('fss-hisingen-1', {}, klientId))).body;
    expect((await utdrag('ss-hisingen-1', `&menprovning=${hers.id}`)).status).toBe(409);
  });

  test('is made by those who lead the work and the reviewer, of a client whose case they may see', async () => {
    for (const user of ['ss-hisingen-1', 'chef-hisingen-1', 'adm-1'])
      expect((await prova(user)).status).toBe(403);
    expect((await prova('fss-centrum-1')).status).toBe(404);
    // Nobody gets a key by being asked about.
    expect((await prova('fss-hisingen-1', {}, 'uppdiktad')).status).toBe(404);
    const { keys } = api.config;
    const { readdirSync } = await import('node:fs');
    expect(readdirSync(keys.dir).filter((file) => file.startsWith('uppdiktad'))).toEqual([]);
  });

  test('its ground lies encrypted', async () => {
    await ok(prova('fss-hisingen-1'));
    const client = new Client({ connectionString: api.database.superUrl });
    await client.connect();
    const { rows } = await client.query('SELECT row_to_json(m)::text AS all, grund FROM menprovningar m');
    await client.end();
    expect(rows.length).toBeGreaterThan(0);
    for (const { all, grund } of rows)
      expect(`${all}${Buffer.from(grund).toString('latin1')}`).not.toContain('MARKERAD-GRUND');
  });

  test('a protected client’s extract names neither unit nor staff, whatever was decided before (L11)', async () => {
    const own = await api
      .as('ss-hisingen-1')
      .start({ personnummer: identities.personnummer[13], namn: 'Först Öppen' });
    const { klientId } = (await api.context(own)) as { klientId: string };
    const yes = (await ok(prova('fss-hisingen-1', {}, klientId))).body;
    await ok(api.as('ss-hisingen-1').send(own, 'SKYDD_UPPSTAR'));
    const { body, text } = await ok(utdrag('ss-hisingen-1', '&limit=200', klientId));
    expect(body.skyddad).toBe(true);
    expect(body.rader.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/sf-hisingen|ss-hisingen/);
    expect((await utdrag('ss-hisingen-1', `&menprovning=${yes.id}`, klientId)).status).toBe(409);
    expect((await prova('fss-hisingen-1', {}, klientId)).status).toBe(404);
    for (const user of ['ss-hisingen-2', 'granskare-1', 'chef-hisingen-1'])
      expect((await utdrag(user, '', klientId)).status).toBe(404);
  });
});
