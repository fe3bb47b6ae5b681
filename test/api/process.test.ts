/** The routine over HTTP: what it looks like, and numbers that tell of nobody. */
import { plusDays } from '../../machines/calendar';
import { Api, ok } from './support/api';
import { medMote } from './support/vagar';

const PATH = '/stegvis/v1/processer/anvisning';
let api: Api;
beforeAll(async () => {
  api = await Api.start('process');
});
afterAll(() => api.stop());

const lage = async (user: string, enhet?: string) =>
  (await ok(api.as(user).get(`${PATH}/lage${enhet === undefined ? '' : `?enhet=${enhet}`}`))).body;
const steg = (answer: { steg: { steg: string; antal: number | null; dagar: unknown }[] }, id: string) =>
  answer.steg.find((one) => one.steg === id);
/** Valid numbers that belong to nobody, one for each client. */
const nummer = (n: number): string => {
  const digits = `900101${String(230 + n).padStart(3, '0')}`;
  const sum = Array.from(digits).reduce((total, digit, i) => {
    const twice = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return `19${digits}${(10 - (sum % 10)) % 10}`;
};
let clients = 0;
const klient = () => ({ personnummer: nummer((clients += 1)), namn: 'Testklient' });

test('all who work with cases read the routine: its steps, ways, deadlines and sources, and nothing of a case', async () => {
  for (const user of ['ss-hisingen-1', 'amk-hisingen-1', 'adm-1', 'granskare-1']) {
    const { body } = await ok(api.as(user).get(PATH));
    expect(body).toMatchObject({ process: 'anvisning', version: 1 });
    const beslut = body.noder.find(({ id }: { id: string }) => id === 'beslut');
    expect(beslut).toMatchObject({
      bana: 'sf',
      slag: 'steg',
      tillstand: ['anvisning.pagar.flode.infor.beslut'],
    });
    expect(beslut.ruta.bredd).toBeGreaterThan(50);
  }
  const answer = await api.as('ss-hisingen-1').get('/stegvis/v1/processer/ingen');
  expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  expect((await api.as('ss-hisingen-1').get(`${PATH}?version=99`)).status).toBe(404);
});

test('cases are counted where they are, fewer than five are not shown, and protected ones are in no number (L11)', async () => {
  const ss = api.as('ss-hisingen-1');
  for (let n = 0; n < 6; n += 1) await ss.start(klient());
  const started = api.idag;
  for (let n = 0; n < 2; n += 1) await medMote(api, klient());
  const skyddat = await ss.start({ ...klient(), skyddad: true });
  expect(skyddat).toMatch(/^A-/);
  api.till(plusDays(started, 10));
  const tal = await lage('ss-hisingen-1', 'sf-hisingen');
  expect(steg(tal, 'behovsbedomning')).toEqual({
    steg: 'behovsbedomning',
    antal: 6,
    dagar: { undre: 10, median: 10, ovre: 10 },
  });
  expect(steg(tal, 'inforInskrivning')).toEqual({ steg: 'inforInskrivning', antal: null, dagar: null });
  expect(steg(tal, 'avslut')?.antal).toBe(0);
  // With a sum the two that are kept back would be told.
  expect(tal.totalt).toBeNull();
  expect(tal.enheter).toEqual(['sf-hisingen']);
});

test('a case has been in its step since the event that led there, not since its start', async () => {
  const enhet = 'sf-centrum';
  const ss = api.as('ss-centrum-1');
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) ids.push(await ss.start(klient()));
  api.till(plusDays(api.idag, 7));
  for (const id of ids) {
    await ok(ss.send(id, 'BEDOM_BEHOV'));
    await ok(ss.send(id, 'INLED_ANVISNING'));
  }
  api.till(plusDays(api.idag, 3));
  expect(steg(await lage('ss-centrum-1', enhet), 'samrad')).toMatchObject({
    antal: 5,
    dagar: { undre: 3, median: 3, ovre: 3 },
  });
});

test('where the whole and one’s own unit would tell of the few that are elsewhere, the whole is kept back', async () => {
  const ss = api.as('ss-nordost-1');
  for (let n = 0; n < 3; n += 1) await ss.start(klient());
  api.till(plusDays(api.idag, 1));
  // Six are in Hisingen and three in Nordost: she who sees the six must not see the nine.
  expect(steg(await lage('ss-hisingen-1'), 'behovsbedomning')?.antal).toBeNull();
  expect(steg(await lage('ss-hisingen-1', 'sf-hisingen'), 'behovsbedomning')?.antal).toBe(6);
  expect(steg(await lage('ss-nordost-1', 'sf-nordost'), 'behovsbedomning')?.antal).toBeNull();
  // She in Centrum has none of the nine in her unit: there is nothing to take away.
  expect(steg(await lage('ss-centrum-1'), 'behovsbedomning')?.antal).toBe(9);
});

test('asking again and again does not show who moved: numbers stand for five minutes', async () => {
  const before = await lage('ss-centrum-1', 'sf-centrum');
  await api.as('ss-centrum-1').start(klient());
  expect(await lage('ss-centrum-1', 'sf-centrum')).toEqual(before);
});

test('another unit’s numbers are refused, and each question has its row with its purpose', async () => {
  const answer = await api.as('ss-hisingen-1').get(`${PATH}/lage?enhet=sf-centrum`);
  expect(answer).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  const { rows } = await api.pool.query(
    `SELECT outcome, andamal, vad FROM access_log WHERE action = 'processlage' AND principal = 'ss-hisingen-1'
     ORDER BY at DESC LIMIT 2`,
  );
  expect(rows).toEqual([
    { outcome: 'FORBIDDEN', andamal: 'statistik', vad: 'anvisning 1 annan enhet' },
    { outcome: 'ok', andamal: 'statistik', vad: 'anvisning 1 sf-hisingen' },
  ]);
});
