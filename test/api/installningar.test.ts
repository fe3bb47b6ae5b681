/** The municipality's settings over HTTP: read by all, changed by the administrator, from a day and with a reason. */
import { Api, ok, SKYDDAD } from './support/api';

const PATH = '/stegvis/v1/installningar';
let api: Api;
beforeEach(async () => {
  api = await Api.start('installningar');
});
afterEach(() => api.stop());
const admin = () => api.as('adm-1');
const ny = (changes: object, more: object = {}) => ({
  basedOn: 1,
  validFrom: '2026-03-02',
  reason: 'Beslut i nämnden 2026-01-28',
  changes,
  ...more,
});
const fields = (body: { errors: { field: string }[] }) => body.errors.map(({ field }) => field).sort();
const setting = (body: { settings: { key: string }[] }, key: string) =>
  body.settings.find((each) => each.key === key);

test('everybody reads what holds, whom it serves, what may be chosen, and since when', async () => {
  const { body } = await ok(api.as('amk-hisingen-1').get(PATH));
  expect(body).toMatchObject({ version: 1, latest: 1, earliestStart: '2026-02-02', coming: [] });
  expect(setting(body, 'plan.dueWithin')).toEqual({
    key: 'plan.dueWithin',
    label: { sv: 'Första genomförandeplan inom (kalenderdagar)', en: 'First plan within (calendar days)' },
    source: 'R66',
    ours: true,
    form: { kind: 'antal', min: 1, max: 365 },
    value: 14,
    default: 14,
    since: null,
    version: 1,
  });
  expect(setting(body, 'followUp.clock')).toMatchObject({
    form: {
      kind: 'val',
      choices: { rullande: { sv: expect.any(String) }, fast: { sv: expect.any(String) } },
    },
  });
});

test('the administrator adds a version: coming until its day, then in force, with who and why', async () => {
  const added = await admin().post(PATH, ny({ 'plan.dueWithin': 10, 'closing.selfSupport': ['arbete'] }));
  expect(added.status).toBe(201);
  expect(added.body).toMatchObject({
    version: 2,
    validFrom: '2026-03-02',
    state: 'kommande',
    by: 'adm-1',
    reason: 'Beslut i nämnden 2026-01-28',
    changes: expect.arrayContaining([
      expect.objectContaining({ key: 'plan.dueWithin', before: 14, after: 10 }),
      expect.objectContaining({ key: 'closing.selfSupport', after: ['arbete'] }),
    ]),
  });
  const before = (await ok(admin().get(PATH))).body;
  expect(before).toMatchObject({ version: 1, latest: 2, coming: [{ version: 2 }] });
  expect(setting(before, 'plan.dueWithin')).toMatchObject({ value: 14 });
  api.till('2026-03-02');
  const after = (await ok(admin().get(PATH))).body;
  expect(after).toMatchObject({ version: 2, coming: [] });
  expect(setting(after, 'plan.dueWithin')).toMatchObject({
    value: 10,
    default: 14,
    since: '2026-03-02',
    version: 2,
  });
  expect(setting(after, 'plan.renewal')).toMatchObject({ value: 6, since: null, version: 1 });
});

test('a new case follows the version in force, and its deadlines say so', async () => {
  await ok(admin().post(PATH, ny({ 'needs.within': 5 }, { validFrom: '2026-02-03' })));
  const ss = api.as('ss-hisingen-1');
  const before = await ss.start();
  api.till('2026-02-03');
  const after = await ss.start();
  const frist = async (id: string) =>
    (await ok(ss.get(`/stegvis/v1/arenden/${id}`))).body.deadlines.find(
      ({ rule }: { rule: string }) => rule === 'behovsbedomning',
    );
  expect(await frist(before)).toMatchObject({ date: '2026-03-02', settingsVersion: 1 });
  expect(await frist(after)).toMatchObject({ date: '2026-02-10', settingsVersion: 2 });
});

test('only the administrator changes settings, and the attempt is in the access log', async () => {
  for (const user of ['ss-hisingen-1', 'fss-hisingen-1', 'sam-hisingen-1']) {
    const answer = await api.as(user).post(PATH, ny({ 'plan.dueWithin': 10 }));
    expect(answer).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    expect((await api.as(user).post(`${PATH}/omrakning`, {})).status).toBe(403);
  }
  await ok(admin().post(PATH, ny({ 'plan.dueWithin': 10 })));
  await ok(admin().get(PATH));
  const log = (await api.log(null)).map(({ principal, action, outcome }) => [principal, action, outcome]);
  expect(log).toEqual(
    expect.arrayContaining([
      ['ss-hisingen-1', 'settings change', 'FORBIDDEN'],
      ['ss-hisingen-1', 'settings recompute', 'FORBIDDEN'],
      ['adm-1', 'settings change', 'ok'],
      ['adm-1', 'settings', 'ok'],
    ]),
  );
  expect((await api.with(null).get(PATH)).status).toBe(401);
});

test('every wrong value is told by its field, and nothing is stored', async () => {
  const changes = { 'plan.dueWithin': 0, 'followUp.clock': 'ibland', 'plan.okand': 1 };
  const answer = await admin().post(PATH, ny(changes, { validFrom: '2026-01-30' }));
  expect(answer.status).toBe(400);
  expect(fields(answer.body)).toEqual([
    'changes.followUp.clock',
    'changes.plan.dueWithin',
    'changes.plan.okand',
    'validFrom',
  ]);
  expect(answer.text).not.toContain('ibland');
  const relation = await admin().post(PATH, ny({ 'decision.reviewLateBefore': 120 }));
  expect(fields(relation.body)).toEqual(['changes.decision.reviewLateBefore']);
  expect(fields((await admin().post(PATH, ny({}))).body)).toEqual(['changes']);
  expect(fields((await admin().post(PATH, { changes: {} })).body)).toEqual([
    'basedOn',
    'reason',
    'validFrom',
  ]);
  expect((await ok(admin().get(PATH))).body.latest).toBe(1);
  expect((await api.log(null)).some(({ outcome }) => outcome === 'VALIDATION')).toBe(true);
});

test('after the first, a version starts tomorrow at the earliest: it is known everywhere before it holds', async () => {
  await ok(admin().post(PATH, ny({ 'plan.dueWithin': 10 }, { validFrom: '2026-02-02' })));
  const today = await admin().post(
    PATH,
    ny({ 'plan.dueWithin': 9 }, { basedOn: 2, validFrom: '2026-02-02' }),
  );
  expect(fields(today.body)).toEqual(['validFrom']);
  expect(today.body.detail).toContain('2026-02-03');
  await ok(admin().post(PATH, ny({ 'plan.dueWithin': 9 }, { basedOn: 2, validFrom: '2026-02-03' })));
});

test('two administrators do not overwrite each other', async () => {
  const both = await Promise.all([
    admin().post(PATH, ny({ 'plan.dueWithin': 10 })),
    admin().post(PATH, ny({ 'plan.dueWithin': 9 })),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
    code: 'STALE_REVISION',
    revision: 2,
  });
});

test('a coming version is withdrawn by one without changes, and the history shows both', async () => {
  await ok(admin().post(PATH, ny({ 'plan.dueWithin': 10 })));
  await ok(admin().post(PATH, ny({}, { basedOn: 2, reason: 'Återtaget' })));
  api.till('2026-03-02');
  const { body } = await ok(admin().get(PATH));
  expect(setting(body, 'plan.dueWithin')).toMatchObject({ value: 14, since: null });
  const { versions } = (await ok(api.as('ss-hisingen-1').get(`${PATH}/versioner`))).body;
  expect(versions).toMatchObject([
    { version: 3, state: 'galler', reason: 'Återtaget', changes: [] },
    { version: 2, state: 'ersatt', changes: [{ key: 'plan.dueWithin', before: 14, after: 10 }] },
    { version: 1, state: 'tidigare', validFrom: null, by: 'stegvis', changes: [] },
  ]);
});

test('live cases are computed anew on request, and the answer says how many are left', async () => {
  const ss = api.as('ss-hisingen-1');
  const ids = [await ss.start(), await ss.start({ personnummer: '196012672389' })];
  await ok(admin().post(PATH, ny({ 'needs.within': 10 }, { validFrom: '2026-02-03' })));
  api.till('2026-02-03');
  expect((await ok(admin().get(`${PATH}/omrakning`))).body).toEqual({ version: 2, left: 2, running: false });
  const started = await admin().post(`${PATH}/omrakning`, {});
  expect(started).toMatchObject({ status: 202, body: { version: 2 } });
  let progress = started.body;
  for (let n = 0; n < 100 && (progress.running || progress.left > 0); n += 1) {
    await new Promise((done) => setTimeout(done, 50));
    progress = (await ok(admin().get(`${PATH}/omrakning`))).body;
  }
  expect(progress).toEqual({ version: 2, left: 0, running: false });
  for (const id of ids) {
    const { body } = await ok(ss.get(`/stegvis/v1/arenden/${id}`));
    expect(body.deadlines[0]).toMatchObject({ date: '2026-02-16', settingsVersion: 2 });
    const { events } = (await ok(ss.get(`/stegvis/v1/arenden/${id}/historik`))).body;
    expect(events.at(-1)).toMatchObject({
      type: 'stegvis.rakna_om',
      label: { sv: 'Räkna om frister med nya inställningar' },
      by: { id: 'adm-1', role: 'administrator' },
    });
  }
});

describe('what a change would move is shown before anybody decides on it', () => {
  const prov = (changes: object, more: object = {}) => ({
    basedOn: 1,
    validFrom: '2026-02-03',
    changes,
    ...more,
  });
  const prova = (body: object) => admin().post(`${PATH}/forhandsvisning`, body);

  test('it says per rule what a computing anew then does, and writes nothing', async () => {
    const ss = api.as('ss-hisingen-1');
    const ids = [await ss.start(), await ss.start({ personnummer: '196012672389' })];
    const fristI = async (id: string) =>
      (await ok(ss.get(`/stegvis/v1/arenden/${id}`))).body.deadlines[0] as { date: string };
    const before = await fristI(ids[0]!);
    const { body } = await ok(prova(prov({ 'needs.within': 10 })));
    expect(body).toMatchObject({
      changes: [{ key: 'needs.within', after: 10 }],
      totalt: 2,
      provade: 2,
      berorda: 2,
      misslyckade: 0,
      nasta: null,
      frister: [
        {
          regel: 'behovsbedomning',
          tidigare: 2,
          senare: 0,
          fran: { forsta: before.date, sista: before.date },
          till: { forsta: '2026-02-16', sista: '2026-02-16' },
        },
      ],
    });
    expect(body.frister[0].storst).toBeLessThan(0);
    expect(await fristI(ids[0]!)).toEqual(before);
    expect((await ok(admin().get(PATH))).body.latest).toBe(1);

    await ok(admin().post(PATH, ny({ 'needs.within': 10 }, { validFrom: '2026-02-03' })));
    api.till('2026-02-03');
    await admin().post(`${PATH}/omrakning`, {});
    for (let n = 0; n < 100 && (await ok(admin().get(`${PATH}/omrakning`))).body.left > 0; n += 1)
      await new Promise((done) => setTimeout(done, 50));
    for (const id of ids) expect(await fristI(id)).toMatchObject({ date: '2026-02-16' });
  });

  test('what changes no date moves nothing, and a protected case is in no number', async () => {
    const ss = api.as('ss-hisingen-1');
    await ss.start({ personnummer: SKYDDAD, namn: 'Testklient', skyddad: true });
    const { body } = await ok(prova(prov({ 'needs.within': 10 })));
    expect(body).toMatchObject({ totalt: 0, provade: 0, berorda: 0, frister: [] });
    await ss.start();
    const other = (await ok(prova(prov({ 'closing.docWithin': 3 })))).body;
    expect(other).toMatchObject({ provade: 1, berorda: 0, frister: [] });
    expect(JSON.stringify(other)).not.toMatch(/A-[0-9A-Z]{4}-/);
  });

  test('it is refused as the change itself would be', async () => {
    expect((await api.as('fss-hisingen-1').post(`${PATH}/forhandsvisning`, prov({}))).status).toBe(403);
    expect(fields((await prova(prov({ 'needs.within': 0 }))).body)).toEqual(['changes.needs.within']);
    expect(fields((await prova(prov({ 'needs.within': 10 }, { efter: 'gissat' }))).body)).toEqual(['efter']);
    expect(await prova(prov({ 'needs.within': 10 }, { basedOn: 7 }))).toMatchObject({
      status: 409,
      body: { code: 'STALE_REVISION' },
    });
    const log = (await api.log(null)).map(({ principal, action, outcome }) => [principal, action, outcome]);
    expect(log).toEqual(
      expect.arrayContaining([
        ['fss-hisingen-1', 'settings preview', 'FORBIDDEN'],
        ['adm-1', 'settings preview', 'VALIDATION'],
      ]),
    );
  });
});
