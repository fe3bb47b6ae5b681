/** "Why this date?", and who may move it: deadlines over HTTP. */
import type { EventName } from '../../machines/anvisning/events';
import { Api, ok } from './support/api';

let api: Api;
let id: string;
beforeAll(async () => {
  api = await Api.start('frister');
});
beforeEach(async () => {
  id = await api.medUppdrag();
});
afterAll(() => api.stop());

const SKAL = 'Klienten är på sjukhus';
const path = (frist: string, what: string) => `/stegvis/v1/arenden/${id}/frister/${frist}/${what}`;
const flytt = (datum: string) => ({ datum, grund: 'sjukdom', skal: SKAL });
const fss = () => api.as('fss-hisingen-1');
const sam = () => api.as('sam-hisingen-1');
const fristIn = (body: { deadlines: { rule: string }[] }, rule: string) =>
  body.deadlines.find((each) => each.rule === rule);

test('a deadline says its rule, paragraph, arithmetic, settings version and who may move it', async () => {
  const { body } = await ok(fss().get(`/stegvis/v1/arenden/${id}`));
  expect(fristIn(body, 'bokaInskrivning')).toMatchObject({
    title: { sv: 'Tid för inskrivning bokad' },
    source: ['R38'],
    kind: 'intern',
    owner: { role: 'socialsekreterare' },
    date: '2026-02-16',
    armedAt: '2026-02-02T08:00:00.000Z',
    settingsVersion: 1,
    hand: null,
    change: { role: 'forste_socialsekreterare', allowed: true, reasons: [] },
    basis: [
      { text: { sv: 'Uppdraget skickat 2026-02-02' }, date: '2026-02-02' },
      { source: 'inskrivning.bookWithin', date: '2026-02-16' },
    ],
  });
  // Nobody moves the end of a decision.
  expect(fristIn(body, 'beslutUpphor')).toMatchObject({ kind: 'lagstadgad', change: null });
  const ss = (await ok(api.as('ss-hisingen-1').get(`/stegvis/v1/arenden/${id}`))).body;
  expect(fristIn(ss, 'bokaInskrivning')).toMatchObject({
    change: { allowed: false, reasons: [{ sv: expect.stringContaining('1:e socialsekreterare') }] },
  });
});

test('1:e socialsekreterare moves a deadline of SF with a reason, which is read in the history', async () => {
  const { body, headers } = await ok(fss().post(path('bokaInskrivning', 'flytt'), flytt('2026-02-23')));
  expect(headers.get('etag')).toBe(`"${body.revision}"`);
  expect(fristIn(body, 'bokaInskrivning')).toMatchObject({
    date: '2026-02-23',
    hand: { kind: 'flyttad', before: '2026-02-16' },
  });
  expect(body.tasks.find(({ key }: { key: string }) => key === 'bokaInskrivning')).toMatchObject({
    dueDate: '2026-02-23',
  });
  const { events } = (await ok(fss().get(`/stegvis/v1/arenden/${id}/historik`))).body;
  expect(events.at(-1)).toMatchObject({
    type: 'stegvis.frist.flytta',
    label: { sv: 'Flytta en frist: Tid för inskrivning bokad' },
    by: { id: 'fss-hisingen-1', role: 'forste_socialsekreterare' },
    facts: { datum: '2026-02-23', grund: 'sjukdom' },
    personal: { skal: SKAL },
  });
  // A deadline of SF's own is nothing to KC.
  const kc = (await ok(sam().get(`/stegvis/v1/arenden/${id}/historik`))).body;
  expect(kc.events.some(({ type }: { type: string }) => type.startsWith('stegvis.frist'))).toBe(false);
});

test('samordnare pauses and resumes KC’s deadlines, and the worker on either side does not', async () => {
  const paus = { till: '2026-02-04', grund: 'stangt', skal: 'Enheten är stängd' };
  const { body } = await ok(sam().post(path('fordela', 'paus'), paus));
  expect(fristIn(body, 'fordela')).toMatchObject({
    hand: { kind: 'pausad', until: '2026-02-04' },
    change: { role: 'samordnare', allowed: true },
  });
  const again = await sam().post(path('fordela', 'paus'), paus);
  expect(again).toMatchObject({ status: 409, body: { code: 'NOT_POSSIBLE' } });
  expect(again.body.unmet[0]).toMatchObject({ condition: 'fristenInteRedanPausad', source: ['A31'] });
  const back = await ok(sam().post(path('fordela', 'ateruppta'), { skal: 'Öppet igen' }));
  expect(fristIn(back.body, 'fordela')).toMatchObject({ date: '2026-02-05', hand: { until: '2026-02-02' } });
  const kc = (await ok(sam().get(`/stegvis/v1/arenden/${id}/historik`))).body;
  expect(kc.events.at(-1)).toMatchObject({ personal: { skal: 'Öppet igen' } });
  // Whether a deadline of the other side runs is not told, one that is not there is answered alike (L10).
  for (const [user, frist, status, code] of [
    ['fss-hisingen-1', 'fordela', 404, 'NOT_FOUND'],
    ['fss-hisingen-1', 'finnsInte', 404, 'NOT_FOUND'],
    ['sam-hisingen-1', 'bokaInskrivning', 404, 'NOT_FOUND'],
    ['ss-hisingen-1', 'bokaInskrivning', 403, 'FORBIDDEN'],
  ] as const) {
    const answer = await api.as(user).post(path(frist, 'flytt'), flytt('2026-02-23'));
    expect([user, answer.status, answer.body.code]).toEqual([user, status, code]);
  }
  expect((await api.log(id)).at(-1)).toMatchObject({ action: 'stegvis.frist.flytta', outcome: 'FORBIDDEN' });
});

test('another unit does not learn that the case exists', async () => {
  const answer = await api.as('fss-centrum-1').post(path('bokaInskrivning', 'flytt'), flytt('2026-02-23'));
  expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
});

test('a statutory deadline is refused by name, with every other ground where there are more', async () => {
  const law = await fss().post(path('beslutUpphor', 'flytt'), flytt('2026-02-23'));
  expect(law).toMatchObject({ status: 409, body: { code: 'NOT_POSSIBLE' } });
  expect(law.body.unmet).toMatchObject([{ condition: 'fristenInteLagstadgad' }]);
  expect(law.body.detail).toContain('lagstadgad');
  const past = await fss().post(path('bokaInskrivning', 'flytt'), flytt('2026-02-01'));
  expect(past.body.unmet).toHaveLength(2);
});

test('a malformed change names each field in Swedish and repeats nothing', async () => {
  const answer = await fss().post(path('bokaInskrivning', 'flytt'), {
    datum: '2026-02-30',
    grund: 'tur',
    x: 1,
  });
  expect(answer.status).toBe(400);
  expect(answer.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
    'datum',
    'grund',
    'skal',
    'x',
  ]);
  expect(
    (await fss().post(path('bokaInskrivning', 'flytt'), flytt('2026-02-23'), { 'idempotency-key': 'x' }))
      .status,
  ).toBe(400);
  expect((await fss().post(path('okand', 'flytt'), flytt('2026-02-23'))).status).toBe(404);
});

test('the same key moves once; a stale revision is refused', async () => {
  const key = { 'idempotency-key': 'flytt-20260202' };
  const first = await ok(fss().post(path('bokaInskrivning', 'flytt'), flytt('2026-02-23'), key));
  const again = await ok(fss().post(path('bokaInskrivning', 'flytt'), flytt('2026-02-23'), key));
  expect(again.body.revision).toBe(first.body.revision);
  const stale = await fss().post(path('bokaInskrivning', 'flytt'), flytt('2026-02-24'), {
    'if-match': '"1"',
  });
  expect(stale).toMatchObject({
    status: 409,
    body: { code: 'STALE_REVISION', revision: first.body.revision },
  });
});

test.each(['stegvis.frist.flytta', 'stegvis.rakna_om'])(
  '%s cannot be sent as an event of the routine',
  async (type) => {
    const answer = await fss().post(`/stegvis/v1/arenden/${id}/handelser`, { event: { type } });
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION' } });
    await expect(api.engine.send(id, { type })).rejects.toMatchObject({ code: 'NOT_POSSIBLE' });
  },
);

test('what follows an action on the case is as before: the routine goes on', async () => {
  await ok(fss().post(path('bokaInskrivning', 'flytt'), flytt('2026-02-23')));
  await ok(api.as('ss-hisingen-1').send(id, 'BOKA_INSKRIVNING' satisfies EventName));
});
