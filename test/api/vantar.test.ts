/** What cases await from others, and that no work is ever without somebody who has it or can take it. */
import { randomUUID } from 'node:crypto';
import { PROCESSES } from '../../machines/registry';
import { anstallda, kanner } from '../../src/access/handlaggarbyte';
import { loadOrganisation, type Organisation } from '../../src/access/organisation';
import { may } from '../../src/access/policy';
import { STAFF_WORK } from '../../src/access/policy-sql';
import { UTANFOR } from '../../src/api/vantar';
import { ORGANISATION } from '../../src/engine.module';
import { antalAgarlosa, provaAgare } from '../../src/store/agare.store';
import identities from '../../config/test-identities.json';
import { Api, ok, SKYDDAD, type User } from './support/api';

const V1 = '/stegvis/v1';
const SS = 'ss-hisingen-1';
const KOLLEGA = 'ss-hisingen-2';
const FSS = 'fss-hisingen-1';
const organisation = loadOrganisation();
const nos = (n: number): string => identities.personnummer[n]!;

let api: Api;
let ss: User;
let fss: User;
beforeAll(async () => {
  api = await Api.start('vantar');
  ss = api.as(SS);
  fss = api.as(FSS);
});
afterAll(() => api.stop());
/** Each test has its own cases: what is left over ends. */
afterEach(async () => {
  jest.restoreAllMocks();
  await api.pool.query(
    `UPDATE tasks SET status = 'closed', closed_seq = 1, closed_at = now() WHERE status = 'open'`,
  );
  await api.pool.query(`UPDATE cases SET status = 'done' WHERE status = 'active'`);
  await api.pool.query(`UPDATE incidents SET status = 'resolved', resolved_at = now() WHERE status = 'open'`);
});

interface Post {
  readonly id: string;
  readonly slag: string;
  readonly arende: string;
  readonly klient: { readonly namn: string | null; readonly skyddad: boolean };
  readonly vad: { readonly sv: string };
  readonly av: {
    readonly slag: string;
    readonly text: { readonly sv: string };
    readonly roll: string | null;
    readonly enhet: string | null;
    readonly handlaggare: string | null;
  };
  readonly sedan: string;
  readonly datum: string | null;
}
const vantar = async (user: User, query = ''): Promise<{ poster: Post[]; nasta: string | null }> =>
  (await ok(user.get(`${V1}/arbetslista/vantar${query}`))).body;
const antal = async (user: User) => (await ok(user.get(`${V1}/arbetslista/antal`))).body.vantar;

interface Rad {
  readonly role: string;
  readonly unit: string;
  readonly assignee?: string | null;
  readonly sedan?: string;
}
/** A task, as the routine would open it. */
async function uppgift(caseId: string, { role, unit, assignee = null, sedan = '2026-01-20' }: Rad) {
  const { rows } = await api.pool.query<{ id: string }>(
    `INSERT INTO tasks (id, case_id, key, seq, role, unit, assignee, skyddad, escalation, status, opened_at, due_date, version)
     SELECT $1, c.id, 'informeraOmBytSf', 1, $3, $4, $5, c.skyddad, false, 'open', $6, '2026-02-20', 1 FROM cases c
     WHERE c.id = $2 RETURNING id`,
    [`${caseId}.${randomUUID()}`, caseId, role, unit, assignee, sedan],
  );
  return rows[0]!.id;
}
const anrop = (caseId: string, roll: string, sedan: string) =>
  api.pool.query(
    `INSERT INTO anrop (id, case_id, seq, system, anrop, roll, nyckel, outbox_id, status, skapad)
     VALUES ($1, $2, 1, 'treserva', 'beslut', $3, $1, 1, 'skickat', $4)`,
    [randomUUID(), caseId, roll, sedan],
  );
const brev = (caseId: string, sida: string, sedan: string) =>
  api.pool.query(
    `INSERT INTO forsandelser (id, nyckel, avtryck, case_id, seq, dokument_id, klient_id, sida, enhet, kanal, kontakt_seq,
       skapad_av, skapad_roll, skapad, status)
     VALUES ($1, $1, '', $2, 1, $1, 'k', $3, 'sf-hisingen', 'post', 1, $4, 'socialsekreterare', $5, 'i_utskriftsko')`,
    [randomUUID(), caseId, sida, SS, sedan],
  );
const frist = (caseId: string, rule: string, sedan: string) =>
  api.pool.query(
    `INSERT INTO deadlines (case_id, key, rule, event, due_at, due_date, next_at, reminders, settings_version, armed_seq, ord, armed_at, status)
     VALUES ($1, $2, $2, '{"type":"x"}', '2099-01-01', '2026-03-01', '2099-01-01', '[]', 1, 1, 1, $3, 'armed')
     ON CONFLICT (case_id, key) DO UPDATE SET armed_at = $3, status = 'armed'`,
    [caseId, rule, sedan],
  );

describe('waiting for others', () => {
  test('shows what my cases await: of whom, since when and until when, the oldest first', async () => {
    const id = await ss.start();
    await frist(id, 'afSvar', '2026-01-05');
    await frist(id, 'yttrande', '2026-01-07');
    await anrop(id, 'socialsekreterare', '2026-01-08');
    await uppgift(id, { role: 'forste_socialsekreterare', unit: 'sf-hisingen', assignee: FSS });
    await brev(id, 'sf', '2026-01-22');
    // Hers to do, or to take, is no wait.
    await uppgift(id, { role: 'socialsekreterare', unit: 'sf-hisingen', assignee: SS });
    await uppgift(id, { role: 'socialsekreterare', unit: 'sf-hisingen' });
    const colleagues = await api.as(KOLLEGA).start({ personnummer: nos(1) });
    await uppgift(colleagues, { role: 'forste_socialsekreterare', unit: 'sf-hisingen' });

    const { poster } = await vantar(ss);
    expect(poster.map(({ slag, av, sedan, datum }) => [slag, av.text.sv, sedan.slice(0, 10), datum])).toEqual(
      [
        ['frist', 'Arbetsförmedlingen', '2026-01-05', '2026-03-01'],
        ['frist', 'Klienten', '2026-01-07', '2026-03-01'],
        ['anrop', 'Treserva', '2026-01-08', null],
        ['uppgift', '1:e socialsekreterare', '2026-01-20', '2026-02-20'],
        ['forsandelse', 'I utskriftskön', '2026-01-22', null],
      ],
    );
    expect(poster[3]).toMatchObject({
      arende: id,
      klient: { namn: 'Testklient', skyddad: false },
      av: { slag: 'roll', roll: 'forste_socialsekreterare', enhet: 'sf-hisingen', handlaggare: FSS },
    });
    expect(await antal(ss)).toEqual({ antal: 5, fler: false });
  });

  test('of a unit: what is of other roles than mine, in cases of all its workers, and of no other unit', async () => {
    const a = await ss.start();
    const b = await api.as(KOLLEGA).start({ personnummer: nos(1) });
    const held = await uppgift(b, { role: 'socialsekreterare', unit: 'sf-hisingen', assignee: KOLLEGA });
    await uppgift(a, { role: 'forste_socialsekreterare', unit: 'sf-hisingen' });
    const shown = (await vantar(fss, '?enhet=sf-hisingen&limit=100')).poster;
    expect(shown.map(({ id }) => id)).toContain(`uppgift:${held}`);
    expect(new Set(shown.map(({ av }) => av.roll))).toEqual(new Set(['socialsekreterare']));
    expect(new Set(shown.map(({ arende }) => arende))).toEqual(new Set([a, b]));
    for (const [user, enhet] of [
      [ss, 'sf-centrum'],
      [api.as('fss-centrum-1'), 'sf-hisingen'],
      [api.as('fss-centrum-1'), 'ingen'],
    ] as const)
      expect((await vantar(user, `?enhet=${enhet}`)).poster).toEqual([]);
  });

  test('a side is told no more here than elsewhere: not the other side’s tasks, calls and letters (L10)', async () => {
    const id = await api.medUppdrag();
    await uppgift(id, { role: 'samordnare', unit: 'kc-hisingen', assignee: 'sam-hisingen-1' });
    await anrop(id, 'arbetsmarknadskonsulent', '2026-01-08');
    await brev(id, 'kc', '2026-01-08');
    await frist(id, 'yttrande', '2026-01-07');
    const sf = (await vantar(ss, '?limit=100')).poster.filter(({ sedan }) => sedan < '2026-02');
    expect(sf.map(({ slag, av }) => [slag, av.slag])).toEqual([['frist', 'klienten']]);
    const kc = (await vantar(api.as('sam-hisingen-1'), '?enhet=kc-hisingen&limit=100')).poster;
    // Its own letter and call, and of the other side what it has been told: the decision and its last day.
    expect(kc.map(({ slag, av, vad }) => [slag, av.roll ?? av.slag, vad.sv])).toEqual(
      expect.arrayContaining([
        ['anrop', 'system', 'Beslutet i Treserva'],
        ['forsandelse', 'utskick', 'Brev'],
        ['frist', 'socialsekreterare', 'Beslutet upphör'],
      ]),
    );
    expect(kc.filter(({ av }) => av.roll === 'socialsekreterare')).toHaveLength(1);
    expect(kc.map(({ av }) => av.slag)).not.toContain('klienten');
    const told = kc.find(({ slag }) => slag === 'frist');
    expect(told?.av).toMatchObject({ enhet: 'sf-hisingen', text: { sv: 'socialsekreterare' } });
  });

  test('protected cases are there for those who see them, without a name, and in nobody else’s number (L11)', async () => {
    const id = await ss.start({ personnummer: SKYDDAD, skyddad: true });
    await uppgift(id, { role: 'forste_socialsekreterare', unit: 'sf-hisingen' });
    const { poster } = await vantar(ss);
    expect(poster.map(({ arende, klient }) => [arende, klient])).toEqual([
      [id, { namn: null, skyddad: true }],
    ]);
    for (const other of [KOLLEGA, 'chef-hisingen-1', 'sam-hisingen-1']) {
      expect((await vantar(api.as(other), '?enhet=sf-hisingen')).poster).toEqual([]);
      expect(await antal(api.as(other))).toEqual({ antal: 0, fler: false });
    }
    // Marked in another case: hidden at once, also here.
    const open = await api.as(KOLLEGA).start({ personnummer: nos(2) });
    await uppgift(open, { role: 'forste_socialsekreterare', unit: 'sf-hisingen' });
    const chef = api.as('chef-hisingen-1');
    expect((await vantar(chef, '?enhet=sf-hisingen')).poster.map(({ arende }) => arende)).toContain(open);
    const { klientId } = (await api.engine.load(open))!.index;
    await api.pool.query('UPDATE klienter SET skyddad = true WHERE id = $1', [klientId]);
    expect((await vantar(chef, '?enhet=sf-hisingen')).poster).toEqual([]);
    await api.pool.query('UPDATE klienter SET skyddad = false WHERE id = $1', [klientId]);
  });

  test('pages follow each other, belong to one question, and leave one row per case that they show (L13)', async () => {
    const [a, b] = [await ss.start(), await ss.start({ personnummer: nos(1) })];
    for (const [id, sedan] of [
      [a, '2026-01-10'],
      [a, '2026-01-10'],
      [b, '2026-01-11'],
    ] as const)
      await uppgift(id, { role: 'forste_socialsekreterare', unit: 'sf-hisingen', sedan });
    const log = async (id: string) =>
      (await api.log(id)).filter(({ action }) => action === 'worklist').length;
    const first = await vantar(ss, '?limit=1');
    expect([await log(a), await log(b)]).toEqual([1, 0]);
    const second = await vantar(ss, `?limit=1&efter=${first.nasta}`);
    const third = await vantar(ss, `?limit=1&efter=${second.nasta}`);
    expect([first, second, third].map(({ poster }) => poster[0]!.arende)).toEqual([a, a, b]);
    expect(first.poster[0]!.id).not.toBe(second.poster[0]!.id);
    expect([third.nasta, await log(a), await log(b)]).toEqual([null, 2, 1]);
    for (const path of [`vantar?enhet=sf-hisingen&efter=${first.nasta}`, 'vantar?efter=x', 'vantar?limit=0'])
      expect((await ss.get(`${V1}/arbetslista/${path}`)).status).toBe(400);
    const nobody = await ss.get(`${V1}/arbetslista/vantar?enhet=A-0000-0000-0000`);
    expect(nobody.body.poster).toEqual([]);
    const { rows } = await api.pool.query(`SELECT DISTINCT vad FROM access_log WHERE vad LIKE 'vantar%'`);
    expect(JSON.stringify(rows)).not.toContain('A-0000');
  });

  test('every deadline that is said to be somebody’s outside is one of the routine', () => {
    const rules = PROCESSES.flatMap(({ deadlines }) => Object.keys(deadlines ?? {}));
    expect(Object.keys(UTANFOR).filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});

test('hand-overs are read page by page, of the case and of those that wait', async () => {
  const made: string[] = [];
  for (let n = 0; n < 3; n += 1) {
    const id = await ss.start({ personnummer: nos(n) });
    const body = { roll: 'socialsekreterare', till: KOLLEGA, skal: 'slutar', not: 'x' };
    made.unshift((await ok(ss.post(`${V1}/arenden/${id}/overlamningar`, body))).body.id);
  }
  const read = async (path: string, user = fss) =>
    (await ok(user.get(`${V1}/${path}`))).body as { overlamningar: Post[]; nasta: string | null };
  const first = await read('overlamningar?limit=2');
  const rest = await read(`overlamningar?limit=2&efter=${first.nasta}`);
  expect([...first.overlamningar, ...rest.overlamningar].map(({ id }) => id)).toEqual(made);
  expect(rest.nasta).toBeNull();
  const arende = first.overlamningar[0]!.arende;
  expect(await read(`arenden/${arende}/overlamningar?limit=1`)).toMatchObject({
    nasta: null,
    overlamningar: [{ id: made[0] }],
  });
  expect((await fss.get(`${V1}/arenden/${arende}/overlamningar?efter=${first.nasta}`)).status).toBe(400);
});

describe('no work is without an owner', () => {
  const sweep = (utan: readonly string[] = []) =>
    provaAgare(
      api.pool,
      STAFF_WORK,
      anstallda(organisation).filter(({ id }) => !utan.includes(id)),
      api.engine.clock.now().toISOString(),
    );
  const incidenter = async (user: User) =>
    (await ok(user.get(`${V1}/incidenter`))).body.incidenter as { slag: string; caseId: string }[];

  test('who has left is found, is one incident for each case, is counted, and is resolved when the work is handed over', async () => {
    const id = await api.medUppdrag();
    const hidden = await ss.start({ personnummer: SKYDDAD, skyddad: true });
    expect(await sweep()).toEqual({ nya: 0, losta: 0 });
    expect(await sweep([SS])).toEqual({ nya: 2, losta: 0 });
    expect(await sweep([SS])).toEqual({ nya: 0, losta: 0 });
    expect((await incidenter(fss)).map(({ caseId }) => caseId).sort()).toEqual([id, hidden].sort());
    expect(await incidenter(api.as('chef-hisingen-1'))).toHaveLength(1);
    // The other side sees the case, and is not told who works on this one.
    expect(await incidenter(api.as('sam-hisingen-1'))).toEqual([]);
    const { rows } = await api.pool.query(
      `SELECT detail || varden::text || ref AS text FROM incidents WHERE status = 'open'`,
    );
    expect(JSON.stringify(rows)).not.toContain(SS);
    // The protected one is in no number.
    expect(await antalAgarlosa(api.pool)).toBe(1);
    expect((await ok(api.with(null).get('/health/ready'))).body).toMatchObject({
      status: 'ok',
      arbete: { utanAktivAgare: 1 },
    });
    await ok(fss.send(id, 'BYT_SOCIALSEKRETERARE', { ny: KOLLEGA }));
    expect(await sweep([SS])).toEqual({ nya: 0, losta: 1 });
    expect((await ok(api.with(null).get('/health/ready'))).body.arbete).toBeUndefined();
    expect(await sweep()).toEqual({ nya: 0, losta: 1 });
  });

  test('where users come from the login alone it is not known, and is said to be so', async () => {
    const id = await ss.start();
    await sweep([SS]);
    const avgangna = async () => (await ok(fss.get(`${V1}/omfordelningar/avgangna`))).body;
    expect(await avgangna()).toMatchObject({ kand: true });
    const inForce = api.app.get<Organisation>(ORGANISATION);
    expect(kanner(inForce)).toBe(true);
    jest.replaceProperty(inForce, 'users', []);
    expect(kanner(inForce)).toBe(false);
    const before = (await api.log(id)).length;
    expect(await avgangna()).toEqual({ avgangna: [], fler: false, kand: false });
    expect(await api.log(id)).toHaveLength(before);
  });

  /** Open tasks that lack role or unit, or that no active user could see and do. */
  async function herrelosa(): Promise<string[]> {
    const { rows } = await api.pool.query<{
      id: string;
      caseId: string;
      role: string;
      unit: string;
      assignee: string | null;
    }>(`SELECT id, case_id AS "caseId", role, unit, assignee FROM tasks WHERE status = 'open'`);
    expect(rows.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const { id, caseId, role, unit, assignee } of rows) {
      const facts = { ...(await api.engine.load(caseId))!.index, id: caseId };
      const seen = organisation.users.some(
        (user) =>
          (assignee === null || user.id === assignee) &&
          user.units.includes(unit) &&
          user.roles.some((one) => one === role) &&
          may(user, { kind: 'read' }, facts).allowed,
      );
      if (!role || !unit || !seen) found.push(id);
    }
    return found;
  }

  test('through claim, release, giving, handing over, reassigning, undoing and leaving', async () => {
    const id = await api.medUppdrag();
    const hidden = await ss.start({ personnummer: SKYDDAD, skyddad: true });
    const task = await uppgift(id, { role: 'socialsekreterare', unit: 'sf-hisingen' });
    const whole = async () => expect(await herrelosa()).toEqual([]);
    await whole();
    const kollega = api.as(KOLLEGA);
    await ok(kollega.post(`${V1}/uppgifter/${task}/ta`, { version: 1 }));
    await whole();
    await ok(kollega.post(`${V1}/uppgifter/${task}/lamna`, { till: SS, version: 2 }));
    await whole();
    await ok(fss.post(`${V1}/uppgifter/${task}/slapp`, { version: 3 }));
    await whole();
    const body = { roll: 'socialsekreterare', till: KOLLEGA, skal: 'slutar', not: 'x' };
    const overlamning = (await ok(ss.post(`${V1}/arenden/${id}/overlamningar`, body))).body.id;
    const informerad = { datum: api.idag, satt: 'telefon' };
    await ok(ss.post(`${V1}/overlamningar/${overlamning}/informerad`, informerad));
    await ok(fss.post(`${V1}/overlamningar/${overlamning}/beslut`, { utfall: 'godkand' }));
    await whole();
    const visa = async (person: string) =>
      (await ok(fss.post(`${V1}/omfordelningar/forhandsvisning`, { enhet: 'sf-hisingen', person }))).body;
    const { skyddade } = await visa(SS);
    const arenden = skyddade.map(
      ({ arende, revision, roll }: { arende: string; revision: number; roll: string }) => ({
        ...{ arende, revision, roll, till: KOLLEGA },
      }),
    );
    const flytt = { enhet: 'sf-hisingen', person: SS, skal: 'slutar', arenden, uppgifter: [] };
    const { id: nr } = (await ok(fss.post(`${V1}/omfordelningar`, flytt))).body;
    await whole();
    expect(await sweep([SS])).toEqual({ nya: 0, losta: 0 });
    await ok(fss.post(`${V1}/omfordelningar/${nr}/angra`, {}));
    await whole();
    expect((await api.engine.load(hidden))!.index.handlaggare.socialsekreterare).toBe(SS);
    // Leaving is no event: the work stays hers, and is found.
    expect((await sweep([SS])).nya).toBe(1);
    // The search would notice.
    await uppgift(id, { role: 'socialsekreterare', unit: 'sf-hisingen', assignee: 'ss-slutat-9' });
    await uppgift(id, { role: 'socialsekreterare', unit: 'ingen' });
    expect(await herrelosa()).toHaveLength(2);
  });
});
