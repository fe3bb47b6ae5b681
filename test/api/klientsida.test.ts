/** The client's page: everything of a client that this unit may see, and nothing of anybody else. */
import { randomUUID } from 'node:crypto';
import identities from '../../config/test-identities.json';
import { ClientKeys } from '../../src/access/keys';
import { Api, ok } from './support/api';
import { ga, medMote } from './support/vagar';

let api: Api;
beforeAll(async () => {
  api = await Api.start('klientsida');
});
afterAll(() => api.stop());
beforeEach(() => api.till('2026-02-02'));

/** A client of one's own for each test: clients gather cases. */
let next = 0;
const nyKlient = (more: Record<string, unknown> = {}) => {
  next += 1;
  return { personnummer: identities.personnummer[next]!, namn: `Testklient ${next}`, ...more };
};
const klientId = async (id: string): Promise<string> => (await api.context(id)).klientId;
const page = async (user: string, klient: string) =>
  (await ok(api.as(user).get(`/stegvis/v1/klienter/${klient}`))).body;
const status = async (user: string, klient: string) =>
  (await api.as(user).get(`/stegvis/v1/klienter/${klient}`)).status;
const sok = (user: string, personnummer: string) =>
  api.as(user).post('/stegvis/v1/klienter/sok', { personnummer, andamal: 'handlaggning' });

test('the page gathers running and earlier anvisningar, with state, unit, workers and what is booked (P4)', async () => {
  const klient = nyKlient();
  const earlier = await api.as('ss-hisingen-1').start(klient);
  await ok(api.as('ss-hisingen-1').send(earlier, 'AVSLUTA_UTAN_ANVISNING'));
  const id = await medMote(api, klient);
  const { body: view } = await ok(api.as('ss-hisingen-1').get(`/stegvis/v1/arenden/${id}`));

  const body = await page('ss-hisingen-1', view.klient.id);
  expect(body.klient).toEqual({
    ...klient,
    id: view.klient.id,
    personnummer: klient.personnummer,
    skyddad: false,
    skyddsniva: null,
  });
  expect(body.arenden.map((a: { id: string; status: string }) => [a.id, a.status])).toEqual([
    [id, 'active'],
    [earlier, 'done'],
  ]);
  expect(body.arenden[0]).toMatchObject({
    title: { sv: 'Anvisning till Kompetenscenter' },
    states: expect.arrayContaining([expect.objectContaining({ sv: 'Inskrivningsmötet är bokat' })]),
    beslut: { fran: '2026-02-02', till: '2027-02-01' },
    sfEnhet: 'sf-hisingen',
    kcEnhet: 'kc-hisingen',
    handlaggare: { socialsekreterare: 'ss-hisingen-1', arbetsmarknadskonsulent: 'amk-hisingen-1' },
    moten: [{ slag: 'inskrivning', datum: '2026-02-12', tid: '13:30', kallad: true }],
    tolksprak: expect.any(String),
    kontakt: { kanaler: expect.arrayContaining([{ sv: 'Post', en: expect.any(String) }]) },
  });
  expect(body.arenden[0].nasta).toEqual(
    expect.arrayContaining([
      { datum: '2027-02-02', text: expect.objectContaining({ sv: 'Beslutet upphör' }) },
    ]),
  );
  expect(body.arenden[1]).toMatchObject({ moten: [], nasta: [], beslut: null });
  expect(body.krockar).toEqual([]);
});

test('both sides see the channels agreed with the client and the numbers that must not be called (P4, A33)', async () => {
  const id = await api.medUppdrag(nyKlient());
  const kontakt = { vagar: ['telefon', 'post'], forbjudnaNummer: '070-000 00 00: delas med en annan vuxen.' };
  await ok(api.as('ss-hisingen-1').send(id, 'ANGE_KONTAKTVAGAR', kontakt));
  for (const user of ['ss-hisingen-1', 'amk-hisingen-1'])
    expect((await page(user, await klientId(id))).arenden[0].kontakt).toMatchObject({
      kanaler: [{ sv: 'Telefon' }, { sv: 'Post' }],
      text: { forbjudnaNummer: kontakt.forbjudnaNummer },
    });
});

test('socialförvaltningen sees every consent, Kompetenscenter those that concern it (P4, L10)', async () => {
  const id = await api.medUppdrag(nyKlient());
  const klient = await klientId(id);
  await ok(api.as('ss-hisingen-1').send(id, 'NOTERA_BEHOV_SF', { part: 'V1', omrade: 'halsorelaterat' }));
  const parts = async (user: string) =>
    (await page(user, klient)).arenden[0].samtycken.map((s: { part: { sv: string } }) => s.part.sv);
  expect(await parts('ss-hisingen-1')).toEqual([
    'Kompetenscenter',
    'Arbetsförmedlingen',
    'Extern part V1 (Hälsorelaterat)',
  ]);
  expect(await parts('amk-hisingen-1')).toEqual(['Kompetenscenter']);

  const { samtycken } = (await page('ss-hisingen-1', klient)).arenden[0];
  expect(samtycken[0]).toMatchObject({ lage: { sv: 'Lämnat' }, fran: '2026-02-02', aterkallat: null });
  await ok(api.as('ss-hisingen-1').send(id, 'ATERKALLA_SAMTYCKE_KC', { datum: '2026-02-02' }));
  expect((await page('ss-hisingen-1', klient)).arenden[0].samtycken[0]).toMatchObject({
    lage: { sv: 'Återkallat' },
    aterkallat: '2026-02-02',
  });
});

test('simultaneous insatser collide where decisions overlap and where meetings are on the same day (P4)', async () => {
  const klient = nyKlient();
  const one = await medMote(api, klient);
  const two = await medMote(api, klient);
  const { krockar } = await page('ss-hisingen-1', await klientId(one));
  const arenden = expect.arrayContaining([one, two]);
  expect(krockar).toEqual([
    { slag: 'beslut', text: expect.any(Object), fran: '2026-02-02', till: '2027-02-01', arenden },
    { slag: 'mote', text: expect.any(Object), fran: '2026-02-12', till: '2026-02-12', arenden },
  ]);
});

test('a meeting whose day has passed is no longer among what is booked (P4)', async () => {
  const id = await medMote(api, nyKlient());
  api.till('2026-02-13');
  expect((await page('ss-hisingen-1', await klientId(id))).arenden[0].moten).toEqual([]);
});

test('Kompetenscenter sees only the anvisningar sent to its unit (P4, L10)', async () => {
  const klient = nyKlient();
  const before = await api.as('ss-hisingen-1').start(klient);
  const id = await klientId(before);
  expect(await status('sam-hisingen-1', id)).toBe(404);
  const sent = await api.medUppdrag(klient);
  const { arenden } = await page('sam-hisingen-1', id);
  expect(arenden.map((a: { id: string }) => a.id)).toEqual([sent]);
  expect(await status('sam-centrum-1', id)).toBe(404);
});

test('a client whom one may not see is answered as one who does not exist, and the attempt is logged (L10, L13)', async () => {
  const id = await klientId(await api.as('ss-hisingen-1').start(nyKlient()));
  const { instance: _i, ...unknown } = (
    await api.as('ss-centrum-1').get(`/stegvis/v1/klienter/${randomUUID()}`)
  ).body;
  for (const stranger of ['ss-centrum-1', 'fss-nordost-1', 'adm-1', 'granskare-1']) {
    const { status: code, body } = await api.as(stranger).get(`/stegvis/v1/klienter/${id}`);
    expect([stranger, code, body]).toEqual([stranger, 404, expect.objectContaining(unknown)]);
  }
  expect(await status('ss-hisingen-1', "x'--")).toBe(404);
  expect(
    (await api.log(id)).map(({ principal, action, outcome }) => `${principal} ${action} ${outcome}`),
  ).toEqual(
    ['ss-centrum-1', 'fss-nordost-1', 'adm-1', 'granskare-1'].map((who) => `${who} klient NOT_FOUND`),
  );
});

test('a page leaves one access-log row per case it shows (L13)', async () => {
  const klient = nyKlient();
  const cases = [await api.as('ss-hisingen-1').start(klient), await api.as('ss-hisingen-1').start(klient)];
  await page('ss-hisingen-2', await klientId(cases[0]!));
  for (const id of cases)
    expect((await api.log(id)).filter(({ action }) => action === 'klient')).toEqual([
      { principal: 'ss-hisingen-2', role: 'socialsekreterare', action: 'klient', outcome: 'ok' },
    ]);
});

test('a protected client has a page for the named workers only, and no name in a search (R105, L11)', async () => {
  const klient = nyKlient({ skyddad: true });
  const id = await klientId(await api.as('ss-hisingen-1').start(klient));
  expect(await page('ss-hisingen-1', id)).toMatchObject({ klient: { namn: klient.namn, skyddad: true } });
  for (const colleague of ['ss-hisingen-2', 'chef-hisingen-1']) {
    expect([colleague, await status(colleague, id)]).toEqual([colleague, 404]);
    expect((await ok(sok(colleague, klient.personnummer))).body).toEqual({ klienter: [] });
  }
  expect((await ok(sok('ss-hisingen-1', klient.personnummer))).body).toEqual({
    klienter: [{ id, namn: null, skyddad: true }],
  });
});

test('a person is found by number by those who may see a case, and by nobody else (L14)', async () => {
  const klient = nyKlient();
  const case1 = await api.as('ss-hisingen-1').start(klient);
  const id = await klientId(case1);
  const written = `${klient.personnummer.slice(0, 8)}-${klient.personnummer.slice(8)}`;
  expect((await ok(sok('ss-hisingen-2', written))).body).toEqual({
    klienter: [{ id, namn: klient.namn, skyddad: false }],
  });
  for (const stranger of ['ss-centrum-1', 'sam-hisingen-1', 'adm-1'])
    expect((await ok(sok(stranger, klient.personnummer))).body).toEqual({ klienter: [] });
  const nobody = await sok('ss-centrum-1', identities.personnummer.at(-1)!);
  expect(nobody).toMatchObject({ status: 200, body: { klienter: [] } });
  expect(await sok('ss-hisingen-1', '19800102-0000')).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'personnummer' }] },
  });
  const rows = (await api.log(case1)).filter(({ action }) => action === 'klient sok');
  expect(rows.map(({ principal }) => principal)).toEqual(['ss-hisingen-2']);
});

test('a person with a case in another nämnd has a page of its own there, and neither is seen from the other (L10)', async () => {
  const klient = nyKlient();
  const here = await klientId(await api.as('ss-hisingen-1').start(klient));
  const there = await klientId(await api.as('ss-centrum-1').start(klient));
  expect(there).not.toBe(here);
  expect((await ok(sok('ss-hisingen-1', klient.personnummer))).body.klienter).toMatchObject([{ id: here }]);
  expect((await ok(sok('ss-centrum-1', klient.personnummer))).body.klienter).toMatchObject([{ id: there }]);
  expect(await status('ss-hisingen-1', there)).toBe(404);
});

test('a client whose key is erased keeps the page, without name and number (L12)', async () => {
  const id = await klientId(await api.as('ss-hisingen-1').start(nyKlient()));
  api.app.get(ClientKeys).erase(id);
  expect((await page('ss-hisingen-1', id)).klient).toEqual({
    id,
    namn: null,
    personnummer: null,
    skyddad: false,
    skyddsniva: null,
  });
});

describe('two adults of one household (A33)', () => {
  const adults = [
    { personnummer: identities.personnummer[40]!, namn: 'Vuxen Ett' },
    { personnummer: identities.personnummer[41]!, namn: 'Vuxen Två' },
  ] as const;
  const texts: string[] = [];
  const ids: { readonly case: string; readonly klient: string }[] = [];
  beforeAll(async () => {
    api.till('2026-02-02');
    for (const [n, adult] of adults.entries()) {
      const id = await medMote(api, adult);
      await ga(api, id, [
        [
          'ss-hisingen-1',
          'ANGE_KONTAKTVAGAR',
          { vagar: ['telefon', 'post'], forbjudnaAdresser: `Hemma ${n}.` },
        ],
      ]);
      ids.push({ case: id, klient: await klientId(id) });
    }
    for (const { case: id, klient } of ids) {
      const paths = [
        `arenden/${id}`,
        `arenden/${id}/historik`,
        `arenden/${id}/akt?limit=100`,
        `klienter/${klient}`,
      ];
      const answers = await Promise.all(
        paths.map((path) => ok(api.as('ss-hisingen-1').get(`/stegvis/v1/${path}`))),
      );
      texts.push(answers.map(({ text }) => text).join('\n'));
    }
  });

  test('are two cases that share no id, and neither answer names the other (A33)', () => {
    const uuids = (text: string) => new Set(text.match(/[0-9a-f]{8}-[0-9a-f-]{27}|A(-[0-9A-Z]{4}){3}/g));
    const [one, two] = texts.map(uuids);
    expect(Math.min(one!.size, two!.size)).toBeGreaterThan(1);
    expect([...one!].filter((id) => two!.has(id))).toEqual([]);
    for (const [n, text] of texts.entries()) {
      const other = adults[1 - n]!;
      expect(text).toContain(adults[n]!.namn);
      for (const secret of [other.namn, other.personnummer, `Hemma ${1 - n}.`])
        expect(text).not.toContain(secret);
    }
  });

  test('are each found by their own number alone (A33, L14)', async () => {
    for (const [n, { personnummer }] of adults.entries()) {
      const { body } = await ok(sok('ss-hisingen-1', personnummer));
      expect(body.klienter.map(({ id }: { id: string }) => id)).toEqual([ids[n]!.klient]);
    }
  });

  test('do not collide: a page compares one client’s own anvisningar only (A33)', async () => {
    for (const { klient } of ids) expect((await page('ss-hisingen-1', klient)).krockar).toEqual([]);
  });
});
