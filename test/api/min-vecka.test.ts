/** A worker's own week over HTTP: meetings, tasks and deadlines, day by day. */
import { Api, ok, SKYDDAD } from './support/api';
import { medMote, MOTESDAG } from './support/vagar';

let api: Api;
beforeAll(async () => {
  api = await Api.start('minvecka');
});
afterAll(() => api.stop());
beforeEach(() => api.till('2026-02-02'));

interface Post {
  readonly slag: string;
  readonly datum: string;
  readonly tid: string | null;
  readonly text: { readonly sv: string };
  readonly caseId: string;
  readonly klient: { readonly namn: string | null; readonly skyddad: boolean };
}
interface Vecka {
  readonly vecka: string;
  readonly omfattar: string;
  readonly forsenat: readonly Post[];
  readonly dagar: readonly {
    readonly datum: string;
    readonly veckodag: { readonly sv: string };
    readonly ledig: { readonly sv: string } | null;
    readonly poster: readonly Post[];
  }[];
}
const week = async (user: string, vecka?: string): Promise<Vecka> =>
  (await ok(api.as(user).get(`/stegvis/v1/min-vecka${vecka ? `?vecka=${vecka}` : ''}`))).body;
const posts = ({ forsenat, dagar }: Vecka) => [...forsenat, ...dagar.flatMap(({ poster }) => poster)];

test('the week that is has seven named days, with weekend and holidays said (P5)', async () => {
  const now = await week('ss-hisingen-1');
  expect(now.vecka).toBe('2026-W06');
  expect(now.dagar.map(({ datum }) => datum)).toEqual([
    '2026-02-02',
    '2026-02-03',
    '2026-02-04',
    '2026-02-05',
    '2026-02-06',
    '2026-02-07',
    '2026-02-08',
  ]);
  expect(now.dagar.map(({ veckodag }) => veckodag.sv)[0]).toBe('måndag');
  expect(now.dagar.map(({ ledig }) => ledig?.sv ?? null)).toEqual([
    null,
    null,
    null,
    null,
    null,
    'lördag',
    'söndag',
  ]);
  const easter = await week('ss-hisingen-1', '2026-W14');
  expect(easter.dagar.map(({ ledig }) => ledig?.sv ?? null)).toEqual(
    expect.arrayContaining(['långfredagen', 'påskdagen']),
  );
  expect(easter.omfattar).toBe('egna');
});

test('the week follows the date in Stockholm', async () => {
  api.till('2026-02-08');
  expect((await week('ss-hisingen-1')).vecka).toBe('2026-W06');
  api.till('2026-02-09');
  expect((await week('ss-hisingen-1')).vecka).toBe('2026-W07');
});

test('a booked meeting stands on its day with its time, for the workers named on both sides alone (P5)', async () => {
  const id = await medMote(api);
  for (const user of ['ss-hisingen-1', 'amk-hisingen-1']) {
    const { dagar } = await week(user, '2026-W07');
    const meetings = dagar.flatMap(({ poster }) => poster).filter(({ slag }) => slag === 'mote');
    expect([user, meetings]).toEqual([
      user,
      [
        {
          slag: 'mote',
          datum: MOTESDAG,
          tid: '13:30',
          text: { sv: 'Inskrivningsmöte', en: 'Enrolment meeting' },
          caseId: id,
          klient: { namn: 'Testklient', skyddad: false },
          escalation: false,
        },
      ],
    ]);
  }
  for (const colleague of ['ss-hisingen-2', 'amk-hisingen-2', 'chef-hisingen-1', 'ss-centrum-1', 'adm-1'])
    expect([colleague, posts(await week(colleague, '2026-W07'))]).toEqual([colleague, []]);
  expect(posts(await week('ss-hisingen-1', '2026-W08')).filter(({ slag }) => slag === 'mote')).toEqual([]);
});

test('a task stands on its day, and its deadline is not said twice (P5)', async () => {
  const id = await api.as('ss-hisingen-2').start({ personnummer: '19800104-2392', namn: 'Testklient 4' });
  const { body } = await ok(api.as('ss-hisingen-2').get(`/stegvis/v1/arenden/${id}`));
  expect(body.tasks).toMatchObject([{ key: 'bedomBehov', dueDate: '2026-03-02' }]);
  const { dagar } = await week('ss-hisingen-2', '2026-W10');
  expect(dagar[0]!.poster).toMatchObject([
    { slag: 'uppgift', datum: '2026-03-02', caseId: id, klient: { namn: 'Testklient 4' } },
  ]);
  expect(dagar.slice(1).flatMap(({ poster }) => poster)).toEqual([]);
});

test('the last day of a decision stands as a deadline for the one who answers for it (P5)', async () => {
  const id = await medMote(api);
  const at = (user: string) =>
    week(user, '2027-W05').then((w) => posts(w).filter(({ caseId }) => caseId === id));
  expect(await at('ss-hisingen-1')).toEqual(
    expect.arrayContaining([expect.objectContaining({ slag: 'frist', datum: '2027-02-02' })]),
  );
  expect(await at('amk-hisingen-1')).toEqual([]);
});

test('what should have been done in earlier weeks stands for itself in the week that is, not in others (P5)', async () => {
  const id = await api.as('ss-hisingen-2').start({ personnummer: '19800106-2382', namn: 'Testklient 6' });
  api.till('2026-03-11');
  const late = (w: Vecka) => w.forsenat.filter(({ caseId }) => caseId === id);
  expect(late(await week('ss-hisingen-2'))).toMatchObject([{ slag: 'uppgift', datum: '2026-03-02' }]);
  expect(late(await week('ss-hisingen-2', '2026-W12'))).toEqual([]);
});

test.each(['2027-W53', '2026-W00', '2026-48', 'nu', '2026-W1', ''])(
  'the week %s is refused with what to write (P5)',
  async (vecka) => {
    const answer = await api.as('ss-hisingen-1').get(`/stegvis/v1/min-vecka?vecka=${vecka}`);
    expect(answer).toMatchObject({
      status: 400,
      body: {
        code: 'VALIDATION',
        errors: [{ field: 'vecka', message: expect.stringContaining('till exempel 2026-W48') }],
      },
    });
  },
);

test('another’s week cannot be asked for: who one is follows from the token (P5)', async () => {
  const answer = await api.as('ss-hisingen-1').get('/stegvis/v1/min-vecka?anvandare=ss-hisingen-2');
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'anvandare' }] } });
});

test('a protected client stands in the week of its named worker, without name (R105)', async () => {
  const id = await api
    .as('ss-hisingen-1')
    .start({ personnummer: SKYDDAD, namn: 'Dold Person', skyddad: true });
  const own = await week('ss-hisingen-1', '2026-W10');
  expect(posts(own).find(({ caseId }) => caseId === id)?.klient).toEqual({ namn: null, skyddad: true });
  expect(JSON.stringify(own)).not.toContain('Dold');
  for (const other of ['ss-hisingen-2', 'fss-hisingen-1'])
    expect(posts(await week(other, '2026-W10')).map(({ caseId }) => caseId)).not.toContain(id);
});

test('a week leaves one access-log row per case it shows, and one where it shows none (L13)', async () => {
  const count = async () =>
    (
      await api.pool.query<{ case_id: string | null }>(
        "SELECT case_id FROM access_log WHERE action = 'week' AND principal = 'ss-hisingen-1' ORDER BY at",
      )
    ).rows;
  const before = (await count()).length;
  const shown = new Set(posts(await week('ss-hisingen-1', '2026-W07')).map(({ caseId }) => caseId));
  expect(shown.size).toBeGreaterThan(0);
  const rows = (await count()).slice(before);
  expect(rows).toHaveLength(shown.size);
  expect(new Set(rows.map(({ case_id }) => case_id))).toEqual(shown);
  expect(posts(await week('ss-hisingen-1', '2030-W20'))).toEqual([]);
  expect((await count()).at(-1)).toEqual({ case_id: null });
});

test('who has more cases than an answer holds is told so, and reads the rest of the week (P5)', async () => {
  const user = 'ss-sydvast-1';
  const id = await api.as(user).start();
  const read = async (query = '') =>
    (await ok(api.as(user).get(`/stegvis/v1/min-vecka?vecka=2026-W06${query}`))).body as Vecka & {
      readonly fler: boolean;
      readonly nasta: string | null;
    };
  expect(await read()).toMatchObject({ fler: false, nasta: null });
  await api.pool.query(
    `WITH c AS (INSERT INTO cases SELECT (x).* FROM (
         SELECT json_populate_record(c, json_build_object('id', c.id || '-' || n)) AS x
         FROM cases c, generate_series(1, 501) n WHERE c.id = $1) y RETURNING id)
     INSERT INTO tasks (id, case_id, key, seq, role, unit, assignee, skyddad, escalation, status, opened_at, due_date, version)
     SELECT id || '.a.1', id, 'a', 1, 'socialsekreterare', 'sf-sydvast', $2, false, false, 'open', now(), '2026-02-04', 1 FROM c`,
    [id, user],
  );
  const first = await read();
  expect([first.fler, first.nasta]).toEqual([true, expect.any(String)]);
  const rest = await read(`&efter=${first.nasta}`);
  expect([rest.fler, rest.nasta]).toEqual([false, null]);
  const on = (part: Vecka) =>
    part.dagar.find(({ datum }) => datum === '2026-02-04')!.poster.map(({ caseId }) => caseId);
  const shown = [...on(first), ...on(rest)].filter((one) => one.startsWith(`${id}-`));
  expect([shown.length, new Set(shown).size]).toEqual([501, 501]);
  const foreign = await api.as(user).get(`/stegvis/v1/min-vecka?vecka=2026-W07&efter=${first.nasta}`);
  expect(foreign.status).toBe(400);
});
