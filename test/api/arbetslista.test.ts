/** Worklists and tasks: whose they are, in what order, and who may take them. */
import { randomUUID } from 'node:crypto';
import { Api, ok, SKYDDAD } from './support/api';

let api: Api;
beforeAll(async () => {
  api = await Api.start('arbetslista');
});
afterAll(() => api.stop());
const LIST = '/stegvis/v1/arbetslista';
const list = async (userId: string, query = '') => (await ok(api.as(userId).get(LIST + query))).body;
interface Task {
  id: string;
  caseId: string;
  key: string;
  role: string;
  version: number;
  assignee: string | null;
  mine: boolean;
  escalation: boolean;
  due: string | null;
  klient: unknown;
}
const cases = (body: { tasks: Task[] }): string[] => body.tasks.map((task) => task.caseId);

test('own tasks come first, then escalations, then by date', async () => {
  const other = await api.as('ss-hisingen-2').start();
  api.till('2026-02-09');
  const own = await api.as('ss-hisingen-1').start();
  // A task that time has brought to the role: written as the engine would, to see the order alone.
  await api.pool.query(
    `INSERT INTO tasks (id, case_id, key, seq, role, unit, skyddad, escalation, status, opened_at, due_at, version)
     VALUES ($1, $2, 'bedomBehov', 9, 'socialsekreterare', 'sf-hisingen', false, true, 'open', now(), '2027-01-01', 1)`,
    [`${other}.eskalerad.9`, other],
  );
  const { tasks } = (await list('ss-hisingen-1')) as { tasks: Task[] };
  expect(tasks.map(({ caseId, mine, escalation }) => ({ caseId, mine, escalation }))).toEqual([
    { caseId: own, mine: true, escalation: false },
    { caseId: other, mine: false, escalation: true },
    { caseId: other, mine: false, escalation: false },
  ]);
  expect(tasks[0]).toMatchObject({
    klient: { namn: 'Testklient', skyddad: false },
    title: { sv: expect.any(String) },
  });
});

test('a list shows only tasks of the role, in the unit', async () => {
  expect(
    (await list('fss-hisingen-1')).tasks.every((task: Task) => task.role === 'forste_socialsekreterare'),
  ).toBe(true);
  for (const stranger of ['ss-centrum-1', 'sam-hisingen-1', 'adm-1', 'granskare-1'])
    expect([stranger, (await list(stranger)).tasks]).toEqual([stranger, []]);
  expect((await list('ss-hisingen-1', '?roll=samordnare')).tasks).toEqual([]);
  expect((await list('ss-hisingen-1', '?enhet=sf-centrum')).tasks).toEqual([]);
  expect(
    (await list('ss-hisingen-1', '?enhet=sf-hisingen&roll=socialsekreterare')).tasks.length,
  ).toBeGreaterThan(0);
});

/** All pages of a list, three at a time. */
async function walk(userId: string, query = ''): Promise<Task[]> {
  const found: Task[] = [];
  for (let efter = ''; ;) {
    const part = await list(userId, `?limit=3${query}${efter}`);
    found.push(...part.tasks);
    if (part.nasta === null) return found;
    expect(part.tasks).toHaveLength(3);
    efter = `&efter=${part.nasta}`;
  }
}

test('pages follow each other without gap or overlap', async () => {
  for (let n = 0; n < 5; n += 1) await api.as('ss-hisingen-2').start();
  const whole = await list('ss-hisingen-1', '?limit=100');
  expect(whole).toMatchObject({ limit: 100, nasta: null });
  expect(whole.tasks.length).toBeGreaterThan(6);
  const ids = whole.tasks.map(({ id }: Task) => id);
  expect((await walk('ss-hisingen-1')).map(({ id }) => id)).toEqual(ids);
  expect((await walk('ss-hisingen-1', '&enhet=sf-hisingen')).map(({ id }) => id)).toEqual(ids);
});

test('a page that ends with the last task has none after it', async () => {
  const whole = await list('ss-hisingen-1', '?limit=100');
  const exact = await list('ss-hisingen-1', `?limit=${whole.tasks.length}`);
  expect(exact).toMatchObject({ nasta: null, tasks: whole.tasks });
  const butOne = await list('ss-hisingen-1', `?limit=${whole.tasks.length - 1}`);
  expect((await list('ss-hisingen-1', `?efter=${butOne.nasta}`)).tasks).toEqual(whole.tasks.slice(-1));
});

test('a place in a list outlives the task that stands there', async () => {
  const mine: string[] = [];
  for (let n = 0; n < 4; n += 1) mine.push(await api.as('ss-sydvast-1').start());
  const first = await list('ss-sydvast-1', '?limit=2');
  const [gone] = first.tasks.slice(-1);
  await ok(api.as('ss-sydvast-1').send(gone.caseId, 'AVSLUTA_UTAN_ANVISNING'));
  const rest = await list('ss-sydvast-1', `?limit=2&efter=${first.nasta}`);
  expect(new Set([...cases(first), ...cases(rest)])).toEqual(new Set(mine));
});

test('a place belongs to its question and its reader, and another text is refused with what to do', async () => {
  const { nasta } = await list('ss-hisingen-1', '?limit=1');
  const refused = async (userId: string, query: string) => {
    const { status, body, text } = await api.as(userId).get(`${LIST}?${query}`);
    expect(text).not.toContain(nasta);
    return [status, body.errors?.[0].field, body.detail];
  };
  const foreign = [400, 'efter', expect.stringContaining('behåll roll och enhet från första sidan')];
  expect(await refused('ss-hisingen-2', `efter=${nasta}`)).toEqual(foreign);
  expect(await refused('ss-hisingen-1', `enhet=sf-hisingen&efter=${nasta}`)).toEqual(foreign);
  expect(await refused('ss-hisingen-1', `roll=socialsekreterare&efter=${nasta}`)).toEqual(foreign);
  const { status } = await api.as('ss-hisingen-1').get(`/stegvis/v1/oenigheter?efter=${nasta}`);
  expect(status).toBe(400);
  const forged = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
  const bound = JSON.parse(Buffer.from(nasta, 'base64url').toString())[0];
  for (const efter of [
    '2',
    '%00',
    nasta.slice(0, -4),
    forged([bound, 3, 'infinity', 'x']),
    forged([bound, 2, "now'", 'x']),
    forged([bound, 2, '2026-02-30 00:00:00+00', 'x']),
    forged([bound, 2, 'infinity', 'a\u0000']),
  ])
    expect([efter, ...(await refused('ss-hisingen-1', `efter=${efter}`))]).toEqual([
      efter,
      400,
      'efter',
      expect.stringMatching(/utelämna|NUL/),
    ]);
});

test.each(['limit=0', 'limit=101', 'limit=x', 'page=2', 'roll=chef', 'namn=Testklient'])(
  'the question %s is refused',
  async (query) => {
    const answer = await api.as('ss-hisingen-1').get(`${LIST}?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: query.split('=')[0] }] } });
    expect(answer.text).not.toContain('Testklient');
  },
);

test('a protected case is in the lists of its named worker only, without name (R105)', async () => {
  const id = await api
    .as('ss-hisingen-1')
    .start({ personnummer: SKYDDAD, namn: 'Dold Person', skyddad: true });
  const own = await list('ss-hisingen-1', '?limit=100');
  expect(own.tasks.find((task: Task) => task.caseId === id).klient).toEqual({ namn: null, skyddad: true });
  expect(JSON.stringify(own)).not.toContain('Dold');
  expect(cases(await list('ss-hisingen-2', '?limit=100'))).not.toContain(id);
});

test('each list leaves one access-log row per case it showed, and one where it showed none (L13)', async () => {
  const { rows: before } = await api.pool.query(
    "SELECT count(*)::int AS n FROM access_log WHERE action = 'worklist'",
  );
  const shown = new Set(cases(await list('ss-hisingen-2', '?limit=100')));
  await list('ss-nordost-1');
  const { rows } = await api.pool.query(
    "SELECT principal, case_id, outcome FROM access_log WHERE action = 'worklist' ORDER BY at OFFSET $1",
    [before[0].n],
  );
  expect(new Set(rows.filter((r) => r.principal === 'ss-hisingen-2').map((r) => r.case_id))).toEqual(shown);
  expect(rows.filter((r) => r.principal === 'ss-nordost-1')).toEqual([
    { principal: 'ss-nordost-1', case_id: null, outcome: 'ok' },
  ]);
  expect(rows).toHaveLength(shown.size + 1);
});

describe('a task', () => {
  let task: Task;
  const take = (userId: string, body: unknown = { version: task.version }) =>
    api.as(userId).post(`/stegvis/v1/uppgifter/${task.id}/ta`, body);
  const release = (userId: string, version: number) =>
    api.as(userId).post(`/stegvis/v1/uppgifter/${task.id}/slapp`, { version });
  beforeEach(async () => {
    const id = await api.as('ss-hisingen-1').start();
    task = (await list('ss-hisingen-1', '?limit=100')).tasks.find((t: Task) => t.caseId === id);
    await ok(release('ss-hisingen-1', task.version));
    task = { ...task, version: task.version + 1, assignee: null };
  });

  test('that nobody has can be taken, and the case itself does not change', async () => {
    const { body } = await ok(take('ss-hisingen-2'));
    expect(body).toEqual({
      id: task.id,
      caseId: task.caseId,
      assignee: 'ss-hisingen-2',
      version: task.version + 1,
    });
    const again = await ok(take('ss-hisingen-2'));
    expect(again.body).toEqual(body);
    expect((await ok(api.as('ss-hisingen-2').get(`/stegvis/v1/arenden/${task.caseId}`))).body.revision).toBe(
      1,
    );
  });

  test('that two take at the same time becomes one’s, and the other hears of a colleague, not of whom', async () => {
    const answers = await Promise.all([take('ss-hisingen-1'), take('ss-hisingen-2')]);
    const taken = answers.filter((a) => a.status === 200);
    const refused = answers.filter((a) => a.status === 409);
    expect([taken.length, refused.length]).toEqual([1, 1]);
    expect(refused[0]!.body).toMatchObject({
      code: 'TASK_TAKEN',
      detail: expect.stringContaining('En kollega'),
    });
    expect(refused[0]!.text).not.toContain('ss-hisingen');
  });

  test('is given back by the one who has it, or by the one who leads the work, not by another colleague', async () => {
    const { version } = (await ok(take('ss-hisingen-1'))).body as Task;
    expect(await release('ss-hisingen-2', version)).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN' },
    });
    expect((await ok(release('fss-hisingen-1', version))).body).toMatchObject({
      assignee: null,
      version: version + 1,
    });
  });

  test('is not there for another nämnd, nor for a role whose task it is not', async () => {
    const { instance: _a, ...foreign } = (await take('ss-centrum-1')).body;
    const unknown = await api
      .as('ss-centrum-1')
      .post(`/stegvis/v1/uppgifter/${randomUUID()}/ta`, { version: 1 });
    expect(unknown.body).toMatchObject(foreign);
    expect(foreign).toMatchObject({ status: 404 });
    expect(await take('fss-hisingen-1')).toMatchObject({ status: 403 });
    expect(await take('ss-hisingen-2', { version: task.version - 1 })).toMatchObject({
      status: 409,
      body: { code: 'STALE_REVISION', revision: task.version },
    });
    expect(await take('ss-hisingen-2', {})).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'version' }] },
    });
    const log = await api.log(task.caseId);
    expect(log.filter(({ action }) => action === 'claim').map(({ outcome }) => outcome)).toEqual([
      'FORBIDDEN',
      'STALE_REVISION',
    ]);
  });

  test('that is done cannot be taken', async () => {
    await ok(api.as('ss-hisingen-1').send(task.caseId, 'AVSLUTA_UTAN_ANVISNING'));
    expect(await take('ss-hisingen-2')).toMatchObject({ status: 409, body: { code: 'NOT_POSSIBLE' } });
  });
});

test('an open disagreement is listed for both sides and for nobody else (R89)', async () => {
  const id = await api.medUppdrag();
  await ok(api.as('sam-hisingen-1').send(id, 'FORDELA', { konsulent: 'amk-hisingen-1' }));
  await ok(api.as('amk-hisingen-1').send(id, 'LYFT_OENIGHET'));
  const disputes = async (userId: string) =>
    (await ok(api.as(userId).get('/stegvis/v1/oenigheter'))).body.disputes as {
      caseId: string;
      tasks: Task[];
    }[];
  for (const user of ['ss-hisingen-1', 'fss-hisingen-1', 'amk-hisingen-2', 'sam-hisingen-1'])
    expect([user, (await disputes(user)).map(({ caseId }) => caseId)]).toEqual([user, [id]]);
  expect((await disputes('ss-hisingen-1'))[0]!.tasks.length).toBeGreaterThan(0);
  expect(await disputes('sam-centrum-1')).toEqual([]);
  expect(await disputes('granskare-1')).toEqual([]);
});

test('open disagreements come in pages too, each case once (R89)', async () => {
  const more = await api.medUppdrag();
  await ok(api.as('sam-hisingen-1').send(more, 'FORDELA', { konsulent: 'amk-hisingen-1' }));
  await ok(api.as('amk-hisingen-1').send(more, 'LYFT_OENIGHET'));
  const page = async (query: string) =>
    (await ok(api.as('sam-hisingen-1').get(`/stegvis/v1/oenigheter${query}`))).body;
  const all = await page('');
  expect(all.nasta).toBeNull();
  expect(all.disputes.length).toBeGreaterThan(1);
  const first = await page('?limit=1');
  const rest = await page(`?limit=100&efter=${first.nasta}`);
  expect([...first.disputes, ...rest.disputes]).toEqual(all.disputes);
});
