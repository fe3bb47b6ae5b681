/** History for people: words, why, what followed, pages, and what differs between two versions. */
import * as fc from 'fast-check';
import { orddiff } from '../../src/api/orddiff';
import { Api, ok } from './support/api';
import { ga, pagaende } from './support/vagar';

const SS = 'ss-hisingen-1';
const AMK = 'amk-hisingen-1';
const SAM = 'sam-hisingen-1';

let api: Api;
let id: string;
beforeAll(async () => {
  api = await Api.start('historik');
  id = await pagaende(api);
});
afterAll(() => api.stop());

const path = (more = '') => `/stegvis/v1/arenden/${id}/historik${more}`;
const get = async (user: string, more = '') => (await ok(api.as(user).get(path(more)))).body;
const senast = async (user: string, type: string) =>
  (await get(user)).events.findLast((event: { type: string }) => event.type === type);

test('an event says who in which role and unit, why, on which ground, in words, and what followed', async () => {
  await ok(
    api.as('fss-hisingen-1').post(`/stegvis/v1/arenden/${id}/frister/uppfoljning/flytt`, {
      datum: '2026-04-30',
      grund: 'sjukdom',
      skal: 'Klienten är på sjukhus',
    }),
  );
  expect(await senast(SS, 'stegvis.frist.flytta')).toMatchObject({
    av: { roll: { sv: '1:e socialsekreterare' }, enhet: 'sf-hisingen' },
    lagrum: ['R1'],
    skal: [
      { falt: 'grund', etikett: 'Grund', varde: 'Sjukdom' },
      { falt: 'skal', etikett: 'Skäl', varde: 'Klienten är på sjukhus' },
    ],
    foljder: { frister: [{ regel: 'uppfoljning', datum: '2026-04-30', vad: 'flyttad', lage: 'loper' }] },
  });
  const verkstalld = await senast(AMK, 'VERKSTALL');
  expect(verkstalld).toMatchObject({ av: { roll: { sv: 'arbetsmarknadskonsulent' }, enhet: 'kc-hisingen' } });
  expect(verkstalld.foljder.frister).toContainEqual(
    expect.objectContaining({
      regel: 'forstaPlan',
      datum: '2026-02-26',
      vad: 'satt',
      varfor: expect.arrayContaining(['Insatsens start 2026-02-12']),
    }),
  );
  // The follow-up is SF's own date: KC is not told of it here either (L10).
  const kc = (await senast(AMK, 'VERKSTALL')).foljder.frister.map(({ regel }: { regel: string }) => regel);
  expect(kc).not.toContain('uppfoljning');
});

test('a page at a time from either end, and by kind: together the pages are the whole', async () => {
  const whole = await get(SS);
  expect(whole).toMatchObject({ limit: null, nasta: null });
  const all = whole.events.map(({ seq }: { seq: number }) => seq);
  for (const ordning of ['aldst', 'nyast']) {
    const found: number[] = [];
    for (let nasta: number | null = 0; nasta !== null;) {
      const body = await get(SS, `?ordning=${ordning}&limit=4${nasta ? `&efter=${nasta}` : ''}`);
      expect(body.events.length).toBeLessThanOrEqual(4);
      found.push(...body.events.map(({ seq }: { seq: number }) => seq));
      nasta = body.nasta;
    }
    expect(found).toEqual(ordning === 'nyast' ? [...all].reverse() : all);
  }
  const typer = async (more: string) =>
    new Set((await get(SS, more)).events.map(({ type }: { type: string }) => type));
  expect(await typer('?slag=frist')).toEqual(new Set(['stegvis.frist.flytta']));
  expect(await typer('?slag=rattelse')).toEqual(new Set());
  expect(await typer('?typ=beslut')).toContain('FATTA_BESLUT');
  expect(await typer('?typ=beslut')).not.toContain('SKICKA_UPPDRAG');
  for (const bad of ['?limit=0', '?slag=annat', '?ordning=x', '?efter=a'])
    expect((await api.as(SS).get(path(bad))).status).toBe(400);
  // A screen that the client sees shows no letters and no dates that followed (P8).
  expect(
    (await get(SS, '?delad=true')).events.every(
      (one: { foljder: { frister: [] } }) => one.foljder.frister.length === 0,
    ),
  ).toBe(true);
});

describe('what differs', () => {
  const plan = (datum: string, mal: string, deltog: boolean) => ({
    datum,
    deltagarenDeltog: deltog,
    plan: `GP-${datum}`,
    aktiviteter: [{ id: 'A1', mal: [mal] }],
  });

  test('two versions of a plan, field by field, for each side as far as it may know (R70, L10)', async () => {
    const { uppdrag } = (await api.context(id)) as unknown as { uppdrag: { mal: readonly string[] } };
    const [mal] = uppdrag.mal.map((one: unknown) =>
      typeof one === 'string' ? one : (one as { id: string }).id,
    );
    await ga(api, id, [[AMK, 'UPPRATTA_PLAN', plan(api.idag, mal!, true)]]);
    const first = (await senast(AMK, 'UPPRATTA_PLAN')).seq;
    expect((await get(AMK, `/${first}/skillnad`)).fran).toBeNull();
    api.till('2026-02-20');
    await ga(api, id, [[AMK, 'UPPDATERA_PLAN', plan(api.idag, mal!, true)]]);
    const { seq } = await senast(AMK, 'UPPDATERA_PLAN');
    for (const user of [AMK, SS, SAM]) {
      const { fran, till, andrat, lika } = await get(user, `/${seq}/skillnad`);
      expect([fran.seq, till.seq]).toEqual([first, seq]);
      expect(andrat).toContainEqual({
        falt: 'plan',
        etikett: 'Genomförandeplan',
        slag: 'andrad',
        fore: 'GP-2026-02-12',
        efter: 'GP-2026-02-20',
        ord: null,
      });
      expect(lika).toEqual(expect.arrayContaining(['Deltagaren deltog', 'Aktiviteter']));
    }
    expect((await get(AMK, `/${seq}/skillnad?mot=${first}`)).fran.seq).toBe(first);
    for (const bad of [`/${seq}/skillnad?mot=1`, '/999/skillnad', '/x/skillnad', '/0/skillnad'])
      expect((await api.as(AMK).get(path(bad))).body).toMatchObject({ code: 'NOT_FOUND' });
    expect((await api.as(AMK).get(path(`/${seq}/skillnad?mot=x`))).status).toBe(400);
    expect((await api.as('ss-centrum-1').get(path(`/${seq}/skillnad`))).status).toBe(404);
    // What is SF's own is no version to KC.
    const own = (await senast(SS, 'UPPDATERA_ARBETSPLAN')).seq;
    expect((await api.as(SS).get(path(`/${own}/skillnad`))).status).toBe(200);
    expect((await api.as(AMK).get(path(`/${own}/skillnad`))).status).toBe(404);
  });

  test('free text is compared word by word, and read only by those who read the text', async () => {
    await ga(api, id, [
      [AMK, 'STALL_FRAGA_TILL_SF', { fraga: 'Kan deltagaren börja tidigare på måndagar?' }],
      [SS, 'BESVARA_FRAGA_SF', {}],
      [AMK, 'STALL_FRAGA_TILL_SF', { fraga: 'Kan deltagaren börja senare på måndagar?' }],
    ]);
    const { seq } = await senast(AMK, 'STALL_FRAGA_TILL_SF');
    const { andrat } = await get(AMK, `/${seq}/skillnad`);
    expect(andrat).toContainEqual(
      expect.objectContaining({
        falt: 'fraga',
        ord: [
          { slag: 'lika', text: 'Kan deltagaren börja ' },
          { slag: 'bort', text: 'tidigare ' },
          { slag: 'nytt', text: 'senare ' },
          { slag: 'lika', text: 'på måndagar?' },
        ],
      }),
    );
  });

  test('two versions of the settings, in words', async () => {
    const changes = { 'plan.dueWithin': 10, 'followUp.clock': 'fast' };
    const body = { basedOn: 1, validFrom: '2026-03-02', reason: 'Beslut', changes };
    await ok(api.as('adm-1').post('/stegvis/v1/installningar', body));
    const versions = '/stegvis/v1/installningar/versioner';
    const skillnad = (await ok(api.as(SS).get(`${versions}/2/skillnad`))).body;
    expect(skillnad).toMatchObject({ fran: 1, till: 2 });
    expect(skillnad.andrat).toContainEqual(
      expect.objectContaining({ key: 'plan.dueWithin', fore: '14', efter: '10' }),
    );
    const klocka = skillnad.andrat.find(({ key }: { key: string }) => key === 'followUp.clock');
    expect(klocka.efter).not.toBe('fast');
    expect((await ok(api.as(SS).get(`${versions}/1/skillnad`))).body).toEqual({
      fran: null,
      till: 1,
      andrat: [],
    });
    expect((await ok(api.as(SS).get(`${versions}/2/skillnad?mot=2`))).body.andrat).toEqual([]);
    for (const bad of ['3/skillnad', 'x/skillnad', '2/skillnad?mot=9'])
      expect((await api.as(SS).get(`${versions}/${bad}`)).body).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('the pieces of a difference are both texts again, whatever they are, and nothing is said of huge ones', () => {
    const text = fc
      .array(fc.constantFrom('en ', 'två ', 'tre\n', 'fyra', ' '), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (fore, efter) => {
        const bitar = orddiff(fore, efter)!;
        const utan = (slag: string) =>
          bitar
            .filter((bit) => bit.slag !== slag)
            .map((bit) => bit.text)
            .join('');
        expect([utan('nytt'), utan('bort')]).toEqual([fore, efter]);
      }),
      { numRuns: 200 },
    );
    const huge = (word: string) => `${word} `.repeat(2000);
    expect(orddiff(huge('a'), huge('b'))).toBeNull();
    expect(orddiff(huge('a'), `${huge('a')}b`)?.at(-1)).toEqual({ slag: 'nytt', text: 'b' });
  });
});
