/** Reviews over HTTP: who reads them, who signs, who follows up, and what each of them is not told (SoLPuL 10 §). */
import { GranskningStore, type NyTraff } from '../../src/store/granskning.store';
import { osagd } from '../../src/mening';
import { Api, ok } from './support/api';

const PATH = '/stegvis/v1/logggranskningar';
let api: Api;
let n = 0;
beforeAll(async () => {
  api = await Api.start('logggranskningar');
});
afterAll(() => api.stop());

const traff = (change: Partial<NyTraff> = {}): NyTraff => ({
  principal: 'ss-hisingen-2',
  role: 'socialsekreterare',
  caseId: 'A-AAAA-BBBB-CCCC',
  skyddad: false,
  forsta: '2001-01-01T08:00:00.000Z',
  sista: '2001-01-01T09:00:00.000Z',
  rader: 3,
  handlingar: ['read', 'send REGISTRERA_SAMTYCKE_KC'],
  andamal: ['handlaggning'],
  regler: [{ regel: 'ingenUppgift', text: 'Användaren öppnade ärendet utan uppgift.' }],
  ...change,
});

/** A review of a day of its own. */
async function granskning(
  traffar: readonly NyTraff[] = [traff()],
  enhet: string | null = 'sf-hisingen',
  rader = 3,
): Promise<string> {
  const dag = new Date(Date.UTC(2001, 0, (n += 1))).toISOString().slice(0, 10);
  const id = `G-${dag}-${enhet ?? 'utan-enhet'}`;
  const made = { id, enhet, rader, anvandare: 1, traffar };
  const store = new GranskningStore(api.pool);
  expect(await store.keep({ dag, fro: 'fröet', hoppade: ['Inget register.'], granskningar: [made] })).toBe(
    true,
  );
  return id;
}
const read = (user: string, id: string, query = '') => api.as(user).get(`${PATH}/${id}${query}`);
const sign = (user: string, id: string, body: unknown = { utfall: 'utan_anmarkning' }) =>
  api.as(user).post(`${PATH}/${id}/signera`, body);
const follow = (user: string, id: string, body: unknown) =>
  api.as(user).post(`${PATH}/${id}/uppfoljning`, body);
const FOLJS = { utfall: 'foljs_upp', anteckning: 'Prata med användaren' };
const GR = 'granskare-1';
const CHEF = 'chef-hisingen-1';

test('L13: the reviewer reads who, what, when and why, and nothing of the case', async () => {
  const id = await granskning();
  const { body, text } = await ok(read(GR, id));
  expect(body).toMatchObject({
    id,
    enhet: 'sf-hisingen',
    status: 'oppen',
    traffar: 1,
    kanSignera: true,
    kanFoljaUpp: false,
    fro: 'fröet',
    hoppade: ['Inget register.'],
    atgarder: [],
    atkomster: [
      {
        nr: 1,
        anvandare: 'ss-hisingen-2',
        roll: 'socialsekreterare',
        arende: 'A-AAAA-BBBB-CCCC',
        handlingar: [{ kod: 'lasning' }, { kod: 'andring' }],
        andamal: [{ kod: 'handlaggning' }],
        skal: [{ regel: 'ingenUppgift', text: 'Användaren öppnade ärendet utan uppgift.' }],
      },
    ],
  });
  // Which event was sent is content.
  expect(text).not.toContain('SAMTYCKE');
});

test('why an access is there, and what was skipped, is said in the reader’s language, also of rows from before', async () => {
  const nytt = osagd`Användaren öppnade ${41} ärenden på en dag.`;
  const regler = [
    { regel: 'ovanligtManga', text: nytt },
    { regel: 'skyddat', text: 'Ärendet gäller en person med skyddade personuppgifter.' },
    { regel: 'nekad', text: '3 gånger försökte användaren något.' },
  ];
  const id = await granskning([traff({ regler })]);
  const skal = async (user: string, sprak: string) => {
    const { body, headers } = await ok(api.as(user).get(`${PATH}/${id}`, { 'accept-language': sprak }));
    expect(headers.get('content-language')).toBe(sprak);
    return body.atkomster[0].skal.map(({ text }: { text: string }) => text);
  };
  expect(await skal(GR, 'sv')).toEqual([
    'Användaren öppnade 41 ärenden på en dag.',
    regler[1]!.text,
    regler[2]!.text,
  ]);
  expect(await skal(GR, 'en')).toEqual([
    'The user opened 41 cases in a day.',
    'The case is about a person with protected personal data.',
    '3 gånger försökte användaren något.',
  ]);
});

test('nobody else reads reviews, and each unit’s are its own manager’s', async () => {
  const id = await granskning();
  for (const user of ['ss-hisingen-1', 'fss-hisingen-1', 'sam-hisingen-1', 'adm-1']) {
    expect((await read(user, id)).status).toBe(403);
    expect((await api.as(user).get(PATH)).status).toBe(403);
    expect((await sign(user, id)).status).toBe(403);
    expect((await follow(user, id, { utfall: 'pagar', anteckning: 'Nej' })).status).toBe(403);
  }
  expect((await read(CHEF, id)).status).toBe(200);
  expect((await read('chef-centrum-1', id)).status).toBe(404);
  expect((await read(GR, 'G-1999-01-01-sf-hisingen')).status).toBe(404);
  const utan = await granskning([traff({ principal: 'adm-1', role: 'administrator' })], null);
  expect((await read(GR, utan)).status).toBe(200);
  expect((await read(CHEF, utan)).status).toBe(404);
  const { rows } = await api.pool.query(
    "SELECT DISTINCT principal FROM access_log WHERE action LIKE 'logg%' AND outcome = 'FORBIDDEN' ORDER BY 1",
  );
  expect(rows.map(({ principal }) => principal)).toEqual([
    'adm-1',
    'fss-hisingen-1',
    'sam-hisingen-1',
    'ss-hisingen-1',
  ]);
});

test('a review is signed once and for good; what is to be followed up is, until it is closed', async () => {
  const id = await granskning();
  expect((await follow(CHEF, id, { utfall: 'pagar', anteckning: 'För tidigt' })).status).toBe(409);
  expect((await sign(CHEF, id)).status).toBe(403);
  expect((await ok(sign(GR, id, FOLJS))).body).toMatchObject({ status: 'foljs_upp', kanSignera: false });
  expect(await sign(GR, id)).toMatchObject({ status: 409, body: { code: 'NOT_POSSIBLE' } });
  const going = (await ok(follow(CHEF, id, { utfall: 'pagar', anteckning: 'Samtal bokat' }))).body;
  expect(going).toMatchObject({ status: 'foljs_upp', kanFoljaUpp: true });
  const done = (await ok(follow(GR, id, { utfall: 'avslutad', anteckning: 'Samtalet är hållet' }))).body;
  expect(done.status).toBe('avslutad');
  expect(done.atgarder.map((a: { av: string; utfall: string }) => `${a.av} ${a.utfall}`)).toEqual([
    'granskare-1 foljs_upp',
    'chef-hisingen-1 pagar',
    'granskare-1 avslutad',
  ]);
  expect((await follow(CHEF, id, { utfall: 'pagar', anteckning: 'Igen' })).status).toBe(409);
});

test('of two who sign at the same time one is first, and the other is told', async () => {
  const id = await granskning();
  const answers = await Promise.all([sign(GR, id), sign(GR, id), sign(GR, id)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  const { rows } = await api.pool.query(
    'SELECT count(*)::int AS n FROM logg_atgarder WHERE granskning = $1',
    [id],
  );
  expect(rows[0].n).toBe(1);
});

test('nobody signs or follows up a review of her own accesses', async () => {
  const egen = await granskning([traff(), traff({ principal: GR, role: 'granskare', caseId: null })]);
  expect((await ok(read(GR, egen))).body.kanSignera).toBe(false);
  expect(await sign(GR, egen)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  const chefens = await granskning([traff({ principal: CHEF, role: 'enhetschef' })]);
  await ok(sign(GR, chefens, FOLJS));
  expect((await follow(CHEF, chefens, { utfall: 'avslutad', anteckning: 'Inget att se' })).status).toBe(403);
  expect((await ok(read(GR, chefens))).body.status).toBe('foljs_upp');
});

test('a protected person is without number for the reviewer, and nothing at all for the manager (L11)', async () => {
  const id = await granskning([traff(), traff({ caseId: 'A-DDDD-EEEE-FFFF', skyddad: true })]);
  const reviewer = await ok(read(GR, id));
  expect(reviewer.body.atkomster[1]).toMatchObject({ skyddad: true, arende: null });
  expect(reviewer.text).not.toContain('A-DDDD');
  const manager = await ok(read(CHEF, id));
  expect(manager.body).toMatchObject({ traffar: 1, hoppade: [], fro: null });
  expect(manager.body.atkomster).toHaveLength(1);
  expect(manager.text).not.toMatch(/A-DDDD|"skyddad":true/);
  // A unit where only a protected case was opened has no review that its manager could count.
  const only = await granskning([traff({ skyddad: true })], 'sf-hisingen', 0);
  expect((await read(CHEF, only)).status).toBe(404);
  expect((await ok(api.as(CHEF).get(PATH))).text).not.toContain(only);
  expect((await ok(api.as(GR).get(PATH))).text).toContain(only);
});

test('what somebody is to the client is for the reviewer alone', async () => {
  const skal = { regel: 'egetArende', text: 'Ärendet gäller användaren själv.' };
  const id = await granskning([traff({ regler: [skal] })]);
  expect((await ok(read(GR, id))).body.atkomster[0].skal).toEqual([skal]);
  const manager = await ok(read(CHEF, id));
  expect(manager.body.atkomster[0].skal).toEqual([
    { regel: 'omPersonen', text: 'Granskaren har ett skäl som bara hon får berätta om.' },
  ]);
  expect(manager.text).not.toMatch(/själv|eget/i);
});

test.each([
  [{ utfall: 'foljs_upp' }, 'anteckning'],
  [{ utfall: 'utan_anmarkning', anteckning: 'Gäller 19900101-2385' }, 'anteckning'],
  [{ utfall: 'utan_anmarkning', anteckning: 'Se A-7F3K-92QD-M4TX' }, 'anteckning'],
  [{ utfall: 'godkand' }, 'utfall'],
])('a signing %j is refused', async (body, field) => {
  const answer = await sign(GR, await granskning(), body);
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
});

test('lists and hits come in pages, the latest day first, each once', async () => {
  const many = await granskning(Array.from({ length: 7 }, (_, nr) => traff({ rader: nr + 1 })));
  const seen: number[] = [];
  for (let query = '?limit=3'; ;) {
    const { body } = await ok(read(GR, many, query));
    seen.push(...body.atkomster.map((a: { nr: number }) => a.nr));
    if (body.nasta === null) break;
    query = `?limit=3&efter=${body.nasta}`;
  }
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const ids: string[] = [];
  for (let query = '?limit=4&status=oppen'; ;) {
    const { body } = await ok(api.as(GR).get(`${PATH}${query}`));
    ids.push(...body.granskningar.map((g: { id: string }) => g.id));
    expect(body.granskningar.every((g: { status: string }) => g.status === 'oppen')).toBe(true);
    if (body.nasta === null) break;
    query = `?limit=4&status=oppen&efter=${body.nasta}`;
  }
  expect(ids.length).toBeGreaterThan(5);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([...ids].sort().reverse());
  const foreign = (await ok(read(GR, many, '?limit=3'))).body.nasta;
  expect((await api.as(GR).get(`${PATH}?efter=${foreign}`)).status).toBe(400);
});
