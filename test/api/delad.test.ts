/** The screen that the client sees too: what is left out of the case, its history and its file. */
import { Api, ok } from './support/api';
import { ga, pagaende } from './support/vagar';

let api: Api;
let id: string;
const HEMLIGT = {
  ssbtek: 'Utdrag ur SSBTEK.',
  syn: 'Konsulentens interna syn.',
  fel: 'En anteckning om någon annan.',
};
beforeAll(async () => {
  api = await Api.start('delad');
  const ss = api.as('ss-hisingen-1');
  const first = await ss.start();
  for (const type of ['BEDOM_BEHOV', 'INLED_ANVISNING'] as const) await ok(ss.send(first, type));
  await ok(ss.send(first, 'LAS_SSBTEK', { slutsats: HEMLIGT.ssbtek }));
  id = await pagaende(api);
  await ga(api, id, [
    ['amk-hisingen-1', 'JOURNAL_ANTECKNING', { typ: 'ovrigt', anteckning: HEMLIGT.fel }],
    ['amk-hisingen-1', 'LYFT_OENIGHET', { steg: 'innehall' }],
    ['amk-hisingen-1', 'SYN_KC', { syn: HEMLIGT.syn }],
  ]);
  samrad = first;
});
afterAll(() => api.stop());
let samrad: string;

const read = async (path: string, delad: boolean, user = 'ss-hisingen-1') =>
  ok(api.as(user).get(`/stegvis/v1/arenden/${path}${delad ? '?delad=true' : ''}`));

test.each(['', '/historik', '/akt'])(
  'the answer of a case%s says that it is for a shared screen (P8)',
  async (path) => {
    expect((await read(id + path, true)).body.delad).toBe(true);
    expect((await read(id + path, false)).body.delad).toBe(false);
  },
);

test('nothing of SSBTEK stands on a shared screen, neither as text, event, state nor task (P8)', async () => {
  for (const path of [samrad, `${samrad}/historik`, `${samrad}/akt`]) {
    const shared = (await read(path, true)).text;
    expect(shared).not.toMatch(/ssbtek/i);
    expect(shared).not.toContain(HEMLIGT.ssbtek);
  }
  expect((await read(`${samrad}/akt`, false)).text).toContain(HEMLIGT.ssbtek);
  expect((await read(samrad, false)).text).toMatch(/ssbtek/i);
});

test('internal notes and the disagreement between the sides are left out (P8)', async () => {
  for (const user of ['ss-hisingen-1', 'amk-hisingen-1'])
    for (const path of [id, `${id}/historik`, `${id}/akt`]) {
      const shared = (await read(path, true, user)).text;
      for (const secret of [HEMLIGT.syn, HEMLIGT.fel]) expect(shared).not.toContain(secret);
      expect(shared).not.toMatch(/oenighet/i);
    }
  expect((await read(`${id}/historik`, false)).text).toContain(HEMLIGT.syn);
});

test('no escalation and nothing of what could be done stands there, and what the client knows does (P8)', async () => {
  const { body } = await read(id, true);
  const whole = (await read(id, false)).body;
  expect(body).toMatchObject({ id, steg: whole.steg, klient: whole.klient, actions: [] });
  expect(body.tasks.every((task: { escalation: boolean }) => !task.escalation)).toBe(true);
  const tasks = body.tasks.map((task: { id: string }) => task.id);
  expect(body.awaits.every(({ task }: { task: string }) => tasks.includes(task))).toBe(true);
  expect(body.states.map(({ text }: { text: { sv: string } }) => text.sv)).toEqual(
    expect.arrayContaining(['Pågående insats', 'Beslutet gäller']),
  );
  expect(body.states.length).toBeLessThan(whole.states.length);
  expect(body.deadlines.map(({ rule }: { rule: string }) => rule)).toContain('beslutUpphor');
  expect(body.deadlines.length).toBeLessThan(whole.deadlines.length);
});

test('an escalation that time has brought is gone from a shared screen, and stands on the worker’s own (P8)', async () => {
  await api.pool.query(
    `INSERT INTO tasks (id, case_id, key, seq, role, unit, skyddad, escalation, status, opened_at, due_at, version)
     VALUES ($1, $2, 'kallaUppfoljning', 9, 'forste_socialsekreterare', 'sf-hisingen', false, true, 'open', now(), '2027-01-01', 1)`,
    [`${id}.eskalerad.9`, id],
  );
  const tasks = async (delad: boolean) =>
    (await read(id, delad)).body.tasks.map((task: { id: string }) => task.id);
  expect(await tasks(false)).toContain(`${id}.eskalerad.9`);
  expect(await tasks(true)).not.toContain(`${id}.eskalerad.9`);
});

test('of an event that may be shown, only the listed fields are (P8)', async () => {
  const beslut = async (delad: boolean) =>
    (await read(`${id}/historik`, delad)).body.events.find(
      (e: { type: string }) => e.type === 'FATTA_BESLUT',
    );
  expect(await beslut(true)).toMatchObject({
    facts: { fran: '2026-02-02' },
    personal: { skal: expect.any(String) },
  });
  expect(Object.keys((await beslut(true)).facts).sort()).toEqual(['beslut', 'fran']);
  expect(Object.keys((await beslut(false)).facts)).toContain('delegation');
  const start = (await read(`${id}/historik`, true)).body.events[0];
  expect(start).toMatchObject({ type: 'stegvis.start', facts: {}, personal: {} });
});

test('what was corrected is not shown even to the one who may read it otherwise (P8, A32)', async () => {
  const { body } = await read(`${id}/historik`, false);
  const avser = body.events.find((e: { type: string }) => e.type === 'UPPDATERA_ARBETSPLAN').seq;
  const hidden = async (delad: boolean, user: string) =>
    (await read(`${id}/historik`, delad, user)).body.events.find((e: { seq: number }) => e.seq === avser);
  expect(await hidden(true, 'fss-hisingen-1')).toMatchObject({ dold: false });
  const rattad = await api.as('ss-hisingen-1').send(id, 'RATTA_DATUM', {
    avser,
    vad: 'inskrivningens_dag',
    datum: '2026-02-11',
    brevSkickat: false,
  });
  await ok(Promise.resolve(rattad));
  expect(await hidden(false, 'fss-hisingen-1')).toMatchObject({
    dold: false,
    rattadAv: [expect.any(Number)],
  });
  expect(await hidden(true, 'fss-hisingen-1')).toMatchObject({ dold: true, facts: {}, rattadAv: [] });
});

test.each(['delad=1', 'delad=', 'delat=true'])(
  'the question %s is refused rather than shown whole (P8)',
  async (q) => {
    for (const path of ['', '/historik', '/akt'])
      expect((await api.as('ss-hisingen-1').get(`/stegvis/v1/arenden/${id}${path}?${q}`)).status).toBe(400);
  },
);

test('the agenda on a shared screen has the same points and goals, without the needs that staff have noted (P8, R78)', async () => {
  const noted = await pagaende(api);
  await ga(api, noted, [['ss-hisingen-1', 'HALL_UPPFOLJNING', { ejTillgodosedda: ['missbruk_beroende'] }]]);
  const whole = (await read(`${noted}/dagordning`, false)).body;
  expect(JSON.stringify(whole)).toContain('missbruk_beroende');
  const shared = (await read(`${noted}/dagordning`, true)).body;
  const without = whole.punkter.map((punkt: object) => ({ ...punkt, behov: [] }));
  expect(shared).toEqual({ ...whole, punkter: without });
});
