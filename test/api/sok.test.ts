/** Finding a person (L14): by number, name or case number, with a purpose, among those one may see, and no other way. */
import identities from '../../config/test-identities.json';
import { ClientKeys } from '../../src/access/keys';
import { KlienterStore } from '../../src/store/klienter.store';
import { nameParts } from '../../src/store/namn';
import { Api, ok, type Answer } from './support/api';

let api: Api;
let next = 0;
const ny = (namn: string, more: Record<string, unknown> = {}) => {
  next += 1;
  return { personnummer: identities.personnummer[next]!, namn, ...more };
};
const start = async (user: string, klient: ReturnType<typeof ny>) => {
  const id = await api.as(user).start(klient);
  return { id, klient: (await api.context(id)).klientId };
};
const sok = (user: string, sought: Record<string, unknown>): Promise<Answer> =>
  api.as(user).post('/stegvis/v1/klienter/sok', { andamal: 'handlaggning', ...sought });
const found = async (user: string, sought: Record<string, unknown>): Promise<readonly string[]> =>
  (await ok(sok(user, sought))).body.klienter.map(({ id }: { id: string }) => id);

let asa: { id: string; klient: string };
let skyddad: { id: string; klient: string };
beforeAll(async () => {
  api = await Api.start('sok');
  asa = await start('ss-hisingen-1', ny('Åsa-Maria Lindén Östberg'));
  skyddad = await start('ss-hisingen-1', ny('Dold Lindén', { skyddad: true }));
}, 60_000);
afterAll(() => api.stop());

test.each([
  ['the whole name', 'Åsa-Maria Lindén Östberg'],
  ['in capitals, without accents and hyphen', 'ÅSA MARIA LINDEN ÖSTBERG'],
  ['in another order', 'Östberg, Åsa'],
  ['one of the names', 'lindén'],
  ['written with combining marks', 'Lindén'.normalize('NFD')],
])('a person is found by name: %s (L14)', async (_how, namn) => {
  expect(await found('ss-hisingen-1', { namn })).toContain(asa.klient);
});

test.each([
  ['the beginning of a name', 'Lind'],
  ['a name and one that is not hers', 'Åsa Andersson'],
  ['å written as a', 'Asa'],
  ['names run together', 'ÅsaMaria'],
])('nobody is found by %s: only whole names are known, as keyed hashes (L14)', async (_how, namn) => {
  expect(await found('ss-hisingen-1', { namn })).toEqual([]);
});

test('a person is found by case number, as people write it, if that very case may be seen (L14)', async () => {
  for (const arende of [asa.id, asa.id.toLowerCase(), ` ${asa.id.replaceAll('-', ' ')} `])
    expect(await found('ss-hisingen-1', { arende })).toEqual([asa.klient]);
  expect(await found('ss-centrum-1', { arende: asa.id })).toEqual([]);
  expect(await found('ss-hisingen-1', { arende: 'A-0000-0000-0000' })).toEqual([]);
});

test('a number is found however it is written, and its check digit must be right (L14)', async () => {
  const number = identities.personnummer[1]!;
  for (const personnummer of [number, `${number.slice(0, 8)}-${number.slice(8)}`, number.slice(2)])
    expect(await found('ss-hisingen-1', { personnummer })).toEqual([asa.klient]);
  const wrong = `${number.slice(0, 11)}${(Number(number[11]) + 1) % 10}`;
  expect(await sok('ss-hisingen-1', { personnummer: wrong })).toMatchObject({ status: 400 });
});

test('every way shows at most what the unit may see (L14)', async () => {
  const sought = [{ namn: 'Lindén' }, { arende: asa.id }, { personnummer: identities.personnummer[1]! }];
  for (const stranger of ['ss-centrum-1', 'sam-hisingen-1', 'adm-1', 'granskare-1'])
    for (const one of sought) expect([stranger, await found(stranger, one)]).toEqual([stranger, []]);
});

test('a protected person is found by the named worker alone, without the name, and changes no other answer (L11, L14)', async () => {
  const { body } = await ok(sok('ss-hisingen-1', { namn: 'Lindén' }));
  expect(body.klienter).toContainEqual({ id: skyddad.klient, namn: null, skyddad: true });
  const other = (await ok(sok('ss-hisingen-2', { namn: 'Lindén' }))).body;
  expect(other).toEqual({ klienter: [{ id: asa.klient, namn: 'Åsa-Maria Lindén Östberg', skyddad: false }] });
  expect(await found('ss-hisingen-2', { arende: skyddad.id })).toEqual([]);
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['without a purpose', { andamal: undefined, namn: 'Lindén' }, /andamal/],
  ['for a purpose that is none', { andamal: 'nyfikenhet', namn: 'Lindén' }, /andamal/],
  ['by nothing', {}, /precis ett av personnummer, namn och arende/],
  ['by two things', { namn: 'Lindén', arende: 'A-1' }, /precis ett av/],
  ['with a wildcard', { namn: 'Lind*' }, /jokertecken/],
  ['with SQL’s wildcard', { namn: 'Lind%' }, /jokertecken/],
  ['by a letter', { namn: 'L' }, /ett helt namn/],
  ['by signs', { namn: '--' }, /ett helt namn/],
  ['by something that is no case number', { arende: "A-1'; --" }, /ärendenummer/],
  ['by anything else', { adress: 'Hemvägen' }, /adress finns inte/],
])('a search %s is refused before anything is looked up (L14)', async (_how, sought, why) => {
  const rows = async () => (await api.log(null)).length;
  const before = await rows();
  const answer = await sok('ss-hisingen-1', sought);
  expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION' } });
  expect(answer.body.detail).toMatch(why);
  expect(await rows()).toBe(before);
});

test('each search is logged with its purpose and kind, for each case shown and also for none, and never with what was sought (L13, L14)', async () => {
  await sok('ss-hisingen-2', { namn: 'Östberg', andamal: 'begaran' });
  await sok('ss-centrum-1', { namn: 'Östberg', andamal: 'samordning' });
  const { rows } = await api.pool.query(
    `SELECT principal, case_id, outcome, andamal, vad FROM access_log WHERE action = 'klient sok' AND andamal IN ('begaran', 'samordning')`,
  );
  expect(rows).toEqual([
    { principal: 'ss-hisingen-2', case_id: asa.id, outcome: 'ok', andamal: 'begaran', vad: 'namn' },
    { principal: 'ss-centrum-1', case_id: null, outcome: 'NOT_FOUND', andamal: 'samordning', vad: 'namn' },
  ]);
  const text = await api.pool.query<{ t: string }>('SELECT a::text AS t FROM access_log a');
  expect(text.rows.map(({ t }) => t).join()).not.toMatch(/östberg|lind/i);
});

test('a search goes in the body: there is no address for it (L14)', async () => {
  const klienter = '/stegvis/v1/klienter';
  expect(await api.as('ss-hisingen-1').get(`${klienter}/sok?namn=Lindén`)).toMatchObject({ status: 400 });
  expect((await api.as('ss-hisingen-1').get(`${klienter}/sok`)).status).toBe(404);
});

test('a name that is given anew is found as it is now, and no longer as it was (L14)', async () => {
  const klient = ny('Före Bytet');
  const { klient: id } = await start('ss-hisingen-1', klient);
  await start('ss-hisingen-1', { ...klient, namn: 'Efter Bytet' });
  expect(await found('ss-hisingen-1', { namn: 'Efter' })).toEqual([id]);
  expect(await found('ss-hisingen-1', { namn: 'Före' })).toEqual([]);
});

test('the tables hold hashes of another kind for each nämnd, and no name (L10, L14)', async () => {
  const klient = ny('Unik Ettnamn');
  const ids = [await start('ss-hisingen-1', klient), await start('ss-centrum-1', klient)].map(
    (one) => one.klient,
  );
  const { rows } = await api.pool.query<{ n: number; hashes: number }>(
    `SELECT count(*)::int AS n, count(DISTINCT hash)::int AS hashes FROM klient_index i
     WHERE klient_id = ANY ($1::text[])`,
    [ids],
  );
  // The name and its two parts, at each of two nämnder.
  expect(rows[0]).toEqual({ n: 6, hashes: 6 });
  const text = await api.pool.query<{ t: string }>(`SELECT encode(hash, 'escape') AS t FROM klient_index`);
  expect(text.rows.map(({ t }) => t).join()).not.toMatch(/unik|ettnamn|lind/i);
});

test('more than twenty are not shown, and the answer says how to get fewer (L14)', async () => {
  for (let n = 0; n < 21; n += 1) await start('ss-hisingen-1', ny(`Många Nummer${n}`));
  const { body } = await ok(sok('ss-hisingen-1', { namn: 'Många' }));
  expect(body.klienter).toHaveLength(20);
  expect(body.begransning).toMatch(/^Fler än 20 passar/);
  const one = (await ok(sok('ss-hisingen-1', { namn: 'Många Nummer7' }))).body;
  expect(one.klienter).toHaveLength(1);
  expect(one).not.toHaveProperty('begransning');
  // Only those that were shown are in the log.
  const { rows } = await api.pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM access_log WHERE action = 'klient sok' AND at = (
       SELECT max(at) FROM access_log WHERE action = 'klient sok' AND case_id IS NOT NULL
         AND principal = 'ss-hisingen-1' GROUP BY at HAVING count(*) > 1 ORDER BY at DESC LIMIT 1)`,
  );
  expect(rows[0]!.n).toBe(20);
}, 60_000);

test('whoever was registered before names could be searched for gets her hashes once (L14)', async () => {
  const keys = api.app.get(ClientKeys);
  const store = new KlienterStore(api.pool, keys);
  const open = (id: string, cipher: Buffer) => keys.decrypt(id, cipher);
  await api.pool.query('DELETE FROM klient_index WHERE klient_id = $1', [asa.klient]);
  expect(await found('ss-hisingen-1', { namn: 'Östberg' })).toEqual([]);
  expect(await store.indexMissing(open)).toBe(1);
  expect(await store.indexMissing(open)).toBe(0);
  expect(await found('ss-hisingen-1', { namn: 'Östberg' })).toEqual([asa.klient]);
});

test('a name is its words, whatever stands between them', () => {
  expect(nameParts("O'Brien  d’Écosse-Müller")).toEqual(['o', 'brien', 'd', 'ecosse', 'muller']);
  expect(nameParts('Anna Anna ÅÄÖ')).toEqual(['anna', 'åäö']);
  expect(nameParts(' - ')).toEqual([]);
  expect(nameParts(Array.from({ length: 20 }, (_, n) => `n${n}`).join(' '))).toHaveLength(10);
});
