/** Who may see and do what, over HTTP: another nämnd, another unit, the wrong role, protected identity. */
import { Api, ok, SKYDDAD, startBody } from './support/api';

let api: Api;
let id: string;
let path: string;
beforeAll(async () => {
  api = await Api.start('atkomst');
  id = await api.as('ss-hisingen-1').start();
  path = `/stegvis/v1/arenden/${id}`;
});
afterAll(() => api.stop());

const UNKNOWN = '/stegvis/v1/arenden/A-0000-0000-0000';

test('a case that does not exist is answered 404 with a problem in Swedish', async () => {
  const answer = await api.as('ss-hisingen-1').get(UNKNOWN);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.body).toMatchObject({
    type: 'urn:stegvis:problem:not-found',
    title: 'Finns inte',
    status: 404,
    code: 'NOT_FOUND',
    instance: expect.stringMatching(/^urn:uuid:/),
  });
});

test.each([
  ['socialsekreterare in another nämnd', 'ss-centrum-1'],
  ['1:e socialsekreterare in another nämnd', 'fss-nordost-1'],
  ['Kompetenscenter before the uppdrag', 'sam-hisingen-1'],
  ['administrator, who sees no case', 'adm-1'],
  ['granskare, who sees no case', 'granskare-1'],
])('%s gets the same answer as for an unknown case, everywhere (L10)', async (_who, userId) => {
  const user = api.as(userId);
  const { instance: _number, ...unknown } = (await user.get(UNKNOWN)).body;
  const event = { event: { type: 'BEDOM_BEHOV' } };
  for (const [real, missing] of [
    [await user.get(path), await user.get(UNKNOWN)],
    [await user.get(`${path}/historik`), await user.get(`${UNKNOWN}/historik`)],
    [await user.post(`${path}/handelser`, event), await user.post(`${UNKNOWN}/handelser`, event)],
  ] as const) {
    expect(real.status).toBe(404);
    expect(real.body).toMatchObject(unknown);
    const { instance: _i, ...rest } = real.body;
    const { instance: _j, ...same } = missing.body;
    expect(rest).toEqual(same);
    expect([...real.headers.keys()]).toEqual([...missing.headers.keys()]);
  }
});

test('the wrong role is told that it is not theirs, not how the form is filled in', async () => {
  const own = await api.as('ss-hisingen-1').start();
  const answer = await api.as('fss-hisingen-1').post(`/stegvis/v1/arenden/${own}/handelser`, {
    event: { type: 'BEDOM_BEHOV', okand: 1 },
  });
  expect(answer).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  expect((await api.log(own)).at(-1)).toMatchObject({ action: 'send BEDOM_BEHOV', outcome: 'FORBIDDEN' });
});

test('a refusal of another nämnd leaves its row in the access log, and so does a reading (L13)', async () => {
  const own = await api.as('ss-hisingen-1').start();
  const there = `/stegvis/v1/arenden/${own}`;
  await ok(api.as('ss-hisingen-2').get(there));
  await api.as('ss-centrum-1').get(there);
  await api.as('ss-centrum-1').get(`${there}/historik`);
  await api.as('ss-centrum-1').post(`${there}/handelser`, { event: { type: 'BEDOM_BEHOV' } });

  const rows = await api.log(own);
  expect(rows.map(({ principal, action, outcome }) => `${principal} ${action} ${outcome}`)).toEqual([
    'ss-hisingen-1 start ok',
    'ss-hisingen-1 read ok',
    'ss-hisingen-2 read ok',
    'ss-centrum-1 read NOT_FOUND',
    'ss-centrum-1 history NOT_FOUND',
    'ss-centrum-1 send BEDOM_BEHOV NOT_FOUND',
  ]);
  expect(rows.every(({ role }) => role === 'socialsekreterare')).toBe(true);
});

test('a colleague with another role sees the case and is told whose task it is (R122)', async () => {
  const answer = await api.as('fss-hisingen-1').send(id, 'BEDOM_BEHOV');
  expect(answer.status).toBe(403);
  expect(answer.body).toMatchObject({
    code: 'FORBIDDEN',
    detail: expect.stringContaining('bara socialsekreterare'),
  });
  expect((await api.as('chef-hisingen-1').send(id, 'BEDOM_BEHOV')).status).toBe(403);
  expect((await api.log(id)).filter(({ outcome }) => outcome === 'FORBIDDEN')).toHaveLength(2);
  expect((await ok(api.as('ss-hisingen-1').get(path))).body.revision).toBe(1);
});

test('Kompetenscenter can neither decide nor close, whatever the state (R122)', async () => {
  const sent = await api.medUppdrag();
  const { body } = await ok(api.as('sam-hisingen-1').get(`/stegvis/v1/arenden/${sent}`));
  const deciding = ['FATTA_BESLUT', 'AVSLUTA_I_TRESERVA', 'ATERKALLA_UPPDRAG', 'OMPROVA'];
  const offered = body.actions.filter((a: { type: string }) => deciding.includes(a.type));
  expect(offered.every((a: { allowed: boolean }) => !a.allowed)).toBe(true);
  expect((await api.as('sam-hisingen-1').send(sent, 'OMPROVA')).status).toBe(403);
});

test('only socialförvaltningen starts a case, and only in its own unit (R4)', async () => {
  const start = (userId: string, more = {}) =>
    api.as(userId).post('/stegvis/v1/arenden', startBody({}, more));
  for (const refused of [
    await start('amk-hisingen-1'),
    await start('adm-1'),
    await start('ss-hisingen-1', { sfEnhet: 'sf-centrum' }),
    await start('ss-hisingen-1', { sfEnhet: 'kc-hisingen' }),
  ])
    expect(refused).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  const { rows } = await api.pool.query(
    "SELECT count(*)::int AS n FROM cases WHERE sf_enhet <> 'sf-hisingen'",
  );
  expect(rows[0].n).toBe(0);
  const log = await api.pool.query(
    "SELECT principal FROM access_log WHERE action = 'start' AND outcome = 'FORBIDDEN'",
  );
  expect(log.rows).toHaveLength(4);
});

describe('a protected client (R7, R105)', () => {
  let skyddat: string;
  beforeAll(async () => {
    skyddat = await api.as('ss-hisingen-1').start({ personnummer: SKYDDAD, skyddad: true });
  });

  test('is seen by the named worker and the senior social worker, not by colleagues in the unit', async () => {
    const there = `/stegvis/v1/arenden/${skyddat}`;
    const status = async (userId: string) => (await api.as(userId).get(there)).status;
    expect(await status('ss-hisingen-1')).toBe(200);
    expect(await status('fss-hisingen-1')).toBe(200);
    expect(await status('ss-hisingen-2')).toBe(404);
    expect(await status('chef-hisingen-1')).toBe(404);
    expect(await status('sam-hisingen-1')).toBe(404);
  });

  test('keeps the protection when a later case does not mention it', async () => {
    const later = await api.as('ss-hisingen-1').start({ personnummer: SKYDDAD });
    expect((await api.context(later)).skyddad).toBe(true);
    expect((await api.as('ss-hisingen-2').get(`/stegvis/v1/arenden/${later}`)).status).toBe(404);
  });

  test('is protected in earlier cases too, from the moment a later one says so (A21)', async () => {
    const ss = api.as('ss-hisingen-1');
    const colleague = api.as('ss-hisingen-2');
    const klient = { personnummer: '19800106-2382', namn: 'Testklient 2' };
    const earlier = `/stegvis/v1/arenden/${await ss.start(klient)}`;
    await ok(colleague.get(earlier));
    await ss.start({ ...klient, skyddad: true });
    expect((await colleague.get(earlier)).status).toBe(404);
    expect((await colleague.get(`${earlier}/historik`)).status).toBe(404);
    expect((await colleague.post(`${earlier}/handelser`, { event: { type: 'BEDOM_BEHOV' } })).status).toBe(
      404,
    );
    expect((await ok(colleague.get('/stegvis/v1/arbetslista?limit=100'))).text).not.toContain('Nyss');
    expect((await ok(ss.get(earlier))).body.klient).toMatchObject({ namn: 'Testklient 2', skyddad: true });
  });

  test('that becomes protected in mid-process closes the case to colleagues at once, in a process that has it cached (A21)', async () => {
    const ss = api.as('ss-hisingen-1');
    const open = await ss.start();
    const there = `/stegvis/v1/arenden/${open}`;
    const other = await Api.start('annan', { KEYS_DIR: api.config.keys.dir }, 'api', api.database);
    try {
      const colleague = other.as('ss-hisingen-2');
      await ok(colleague.get(there));
      await ok(ss.send(open, 'SKYDD_UPPSTAR'));
      expect((await colleague.get(there)).status).toBe(404);
      expect((await colleague.get(`${there}/historik`)).status).toBe(404);
      expect((await colleague.post(`${there}/handelser`, { event: { type: 'BEDOM_BEHOV' } })).status).toBe(
        404,
      );
    } finally {
      await other.leave();
    }
  });
});
