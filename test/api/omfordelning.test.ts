/** What is new in a worklist, handing over a case or a task, and moving a colleague's work to others. */
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { anstallda } from '../../src/access/handlaggarbyte';
import { loadOrganisation } from '../../src/access/organisation';
import { STAFF_WORK } from '../../src/access/policy-sql';
import { provaAgare } from '../../src/store/agare.store';
import { OmfordelningStore } from '../../src/store/omfordelning.store';
import identities from '../../config/test-identities.json';
import { Api, ok, SKYDDAD, type Answer, type User } from './support/api';

// The feed waits for whatever runs on the whole server: other tests’ long transactions too.
jest.setTimeout(90_000);

const V1 = '/stegvis/v1';
const SS = 'ss-hisingen-1';
const KOLLEGA = 'ss-hisingen-2';

let api: Api;
let ss: User;
let kollega: User;
let fss: User;
let chef: User;
beforeAll(async () => {
  api = await Api.start('omfordelning');
  ss = api.as(SS);
  kollega = api.as(KOLLEGA);
  fss = api.as('fss-hisingen-1');
  chef = api.as('chef-hisingen-1');
});
afterAll(() => api.stop());
/** Each test has its own cases: what is left over ends. */
afterEach(async () => {
  jest.restoreAllMocks();
  await api.pool.query(
    `UPDATE tasks SET status = 'closed', closed_seq = 1, closed_at = now() WHERE status = 'open'`,
  );
  await api.pool.query(`UPDATE cases SET status = 'done' WHERE status = 'active'`);
});

interface Task {
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
  readonly role: string;
  readonly assignee: string | null;
  readonly ny: boolean;
}
const list = async (
  user: User,
  query = '',
): Promise<{ tasks: Task[]; plats: string; nasta: string | null }> =>
  (await ok(user.get(`${V1}/arbetslista${query}`))).body;
const ids = ({ tasks }: { tasks: Task[] }) => tasks.map(({ caseId }) => caseId);
const nos = (n: number): string => identities.personnummer[n]!;
const handlaggare = async (id: string) => (await api.engine.load(id))!.index.handlaggare;
const notiser = async (id: string): Promise<string[]> =>
  (
    await api.pool.query<{ slag: string }>(
      `SELECT payload::json ->> 'slag' AS slag FROM outbox WHERE case_id = $1 AND port = 'notis' ORDER BY id`,
      [id],
    )
  ).rows.map(({ slag }) => slag);
/** A task of the role that somebody holds without being named in the case. */
async function taget(caseId: string, av: string): Promise<Task> {
  const { rows } = await api.pool.query<Task>(
    `INSERT INTO tasks (id, case_id, key, seq, role, unit, assignee, skyddad, escalation, status, opened_at, version)
     VALUES ($1, $2, 'informeraOmBytSf', 1, 'socialsekreterare', 'sf-hisingen', $3, false, false, 'open', now(), 1)
     RETURNING id, version`,
    [`${caseId}.${randomUUID()}`, caseId, av],
  );
  return rows[0]!;
}

describe('the views of a worklist', () => {
  test('what has come since last seen is new, on every device, and reading it changes nothing', async () => {
    const old = await ss.start();
    await api.stilla();
    const { plats } = await list(ss);
    await ok(ss.post(`${V1}/arbetslista/sedd`, { plats }));
    expect((await list(ss, '?vy=nya')).tasks).toEqual([]);
    const fresh = await ss.start({ personnummer: nos(1) });
    for (let n = 0; n < 2; n += 1) expect(ids(await list(ss, '?vy=nya'))).toEqual([fresh]);
    expect(Object.fromEntries((await list(ss)).tasks.map((t) => [t.caseId, t.ny]))).toEqual({
      [old]: false,
      [fresh]: true,
    });
    await api.stilla();
    const later = await list(ss);
    await ok(ss.post(`${V1}/arbetslista/sedd`, { plats: later.plats }));
    // The other device marks less: the mark does not go back.
    await ok(ss.post(`${V1}/arbetslista/sedd`, { plats }));
    expect((await list(ss, '?vy=nya')).tasks).toEqual([]);
    const other = await kollega.post(`${V1}/arbetslista/sedd`, { plats });
    expect(other).toMatchObject({ status: 400, body: { errors: [{ field: 'plats' }] } });
  });

  test('pages of what is new follow each other, the newest first', async () => {
    const made: string[] = [];
    for (let n = 0; n < 4; n += 1) made.unshift(await api.as('ss-sydvast-1').start());
    const first = await list(api.as('ss-sydvast-2'), '?vy=nya&limit=3');
    const rest = await list(api.as('ss-sydvast-2'), `?vy=nya&limit=3&efter=${first.nasta}`);
    expect([...ids(first), ...ids(rest)]).toEqual(made);
    expect(rest.nasta).toBeNull();
    const foreign = await api.as('ss-sydvast-2').get(`${V1}/arbetslista?vy=mina&efter=${first.nasta}`);
    expect(foreign.status).toBe(400);
  });

  test('mine, the unit’s, overdue and soon are parts of the list, and are counted without what may not be seen', async () => {
    const mine = await ss.start();
    const theirs = await kollega.start();
    const hidden = await kollega.start({ personnummer: SKYDDAD, skyddad: true });
    await api.pool.query(`UPDATE tasks SET due_at = '2026-01-31' WHERE case_id = $1 AND status = 'open'`, [
      mine,
    ]);
    await api.pool.query(`UPDATE tasks SET due_at = '2026-02-05' WHERE case_id = $1 AND status = 'open'`, [
      theirs,
    ]);
    expect(ids(await list(ss, '?vy=mina'))).toEqual([mine]);
    expect(ids(await list(ss, '?vy=enhet'))).toEqual([theirs]);
    expect(ids(await list(ss, '?vy=forsenade'))).toEqual([mine]);
    expect(ids(await list(ss, '?vy=snart'))).toEqual([theirs]);
    expect(ids(await list(ss, '?vy=snart&dagar=1'))).toEqual([]);
    const antal = async (user: User) => (await ok(user.get(`${V1}/arbetslista/antal`))).body;
    expect(await antal(ss)).toMatchObject({
      mina: { antal: 1, fler: false },
      enhet: { antal: 1 },
      forsenade: { antal: 1 },
      snart: { antal: 1 },
    });
    expect(ids(await list(kollega, '?vy=mina'))).toEqual(expect.arrayContaining([theirs, hidden]));
    expect((await antal(kollega)).mina).toEqual({ antal: 2, fler: false });
    expect((await antal(api.as('ss-centrum-1'))).enhet).toEqual({ antal: 0, fler: false });
  });

  test('a count stops at a hundred', async () => {
    const id = await ss.start();
    await api.pool.query(
      `INSERT INTO tasks (id, case_id, key, seq, role, unit, skyddad, escalation, status, opened_at, version)
       SELECT $1 || '.m.' || n, $1, 'm' || n, 1, 'socialsekreterare', 'sf-hisingen', false, false, 'open', now(), 1
       FROM generate_series(1, 140) n`,
      [id],
    );
    const { body } = await ok(kollega.get(`${V1}/arbetslista/antal`));
    expect(body.enhet).toEqual({ antal: 100, fler: true });
  });
});

test('a task is given to a colleague by its holder or by who leads, and to nobody else', async () => {
  const id = await ss.start();
  const task = await taget(id, SS);
  const lamna = (by: User, till: string, version = 1) =>
    by.post(`${V1}/uppgifter/${task.id}/lamna`, { till, version });
  expect((await lamna(kollega, KOLLEGA)).status).toBe(403);
  for (const till of ['ss-centrum-1', 'fss-hisingen-1', 'ingen-alls'])
    expect(await lamna(ss, till)).toMatchObject({ status: 400, body: { errors: [{ field: 'till' }] } });
  expect((await lamna(ss, KOLLEGA, 2)).body.code).toBe('STALE_REVISION');
  expect((await lamna(api.as('ss-centrum-1'), KOLLEGA)).status).toBe(404);
  const kollegor = (by: User) => by.get(`${V1}/uppgifter/${task.id}/kollegor`);
  expect((await kollegor(kollega)).body.code).toBe('FORBIDDEN');
  expect((await kollegor(api.as('ss-centrum-1'))).status).toBe(404);
  const namngivna = (await ok(kollegor(ss))).body;
  expect(namngivna.kollegor.map(({ id }: { id: string }) => id)).toContain(KOLLEGA);
  expect(namngivna.kollegor.map(({ id }: { id: string }) => id)).not.toContain(SS);
  expect(namngivna.kanda).toBe(true);
  expect((await ok(lamna(ss, KOLLEGA))).body).toMatchObject({ assignee: KOLLEGA, version: 2 });
  expect((await list(kollega)).tasks.find((t) => t.id === task.id)).toMatchObject({ mine: true, ny: true });
  expect(await notiser(id)).toContain('uppgift');
  expect((await ok(lamna(fss, SS, 2))).body).toMatchObject({ assignee: SS });
  expect(
    (await api.log(id)).filter(({ action }) => action === 'lamna').map(({ outcome }) => outcome),
  ).toEqual(['FORBIDDEN', 'VALIDATION', 'VALIDATION', 'VALIDATION', 'STALE_REVISION', 'ok', 'ok']);
});

describe('a case is handed over', () => {
  const forslag = { roll: 'socialsekreterare', till: KOLLEGA, skal: 'slutar', not: 'FÖRTROLIGT-4417' };
  const foresla = (id: string, change = {}, by = ss) =>
    by.post(`${V1}/arenden/${id}/overlamningar`, { ...forslag, ...change });
  const beslut = (id: string, utfall: string, by = fss) =>
    by.post(`${V1}/overlamningar/${id}/beslut`, { utfall });

  test('P7: only after the client has the new worker’s name and number; then the work moves with it', async () => {
    const arende = await api.medUppdrag();
    const { id } = (await ok(foresla(arende))).body;
    expect((await beslut(id, 'godkand', ss)).status).toBe(403);
    const early = await beslut(id, 'godkand');
    expect(early).toMatchObject({
      status: 409,
      body: {
        code: 'NOT_POSSIBLE',
        unmet: [{ condition: 'klientenVetVemSomTarOver', source: ['P7', 'R120'] }],
      },
    });
    expect((await handlaggare(arende)).socialsekreterare).toBe(SS);
    const told = { datum: api.idag, satt: 'telefon' };
    expect((await fss.post(`${V1}/overlamningar/${id}/informerad`, told)).status).toBe(403);
    const future = await ss.post(`${V1}/overlamningar/${id}/informerad`, { ...told, datum: '2026-02-03' });
    expect(future.status).toBe(400);
    await ok(ss.post(`${V1}/overlamningar/${id}/informerad`, told));
    expect((await ok(beslut(id, 'godkand'))).body).toMatchObject({
      status: 'godkand',
      avgjordAv: 'fss-hisingen-1',
    });
    expect((await handlaggare(arende)).socialsekreterare).toBe(KOLLEGA);
    const { rows } = await api.pool.query(
      `SELECT FROM tasks WHERE case_id = $1 AND status = 'open' AND assignee = $2`,
      [arende, SS],
    );
    expect(rows).toEqual([]);
    expect(await notiser(arende)).toContain('handlaggarbyte');
    const read = await ok(kollega.get(`${V1}/arenden/${arende}/overlamningar`));
    expect(read.body.overlamningar).toMatchObject([{ not: 'FÖRTROLIGT-4417', status: 'godkand' }]);
    expect((await beslut(id, 'godkand')).body.code).toBe('NOT_POSSIBLE');
  });

  test('R120: the text lies sealed, is read by the own side alone, and one hand-over waits at a time', async () => {
    const arende = await api.medUppdrag();
    expect((await foresla(arende, { till: 'ss-centrum-1' })).status).toBe(400);
    expect((await foresla(arende, { roll: 'forste_socialsekreterare' })).status).toBe(403);
    expect((await foresla(arende, {}, kollega)).status).toBe(403);
    expect((await foresla(arende, {}, api.as('ss-centrum-1'))).status).toBe(404);
    const { id } = (await ok(foresla(arende))).body;
    expect((await foresla(arende)).body.code).toBe('NOT_POSSIBLE');
    const { rows } = await api.pool.query(`SELECT o::text AS row FROM overlamningar o WHERE case_id = $1`, [
      arende,
    ]);
    expect(rows[0].row).not.toContain('4417');
    const kc = api.as('sam-hisingen-1');
    expect((await ok(kc.get(`${V1}/arenden/${arende}/overlamningar`))).body.overlamningar).toEqual([]);
    expect((await beslut(id, 'avslagen', kc)).status).toBe(404);
    const waits = async (user: User) =>
      (await ok(user.get(`${V1}/overlamningar`))).body.overlamningar.map((o: { id: string }) => o.id);
    expect([await waits(fss), await waits(kollega), await waits(kc)]).toEqual([[id], [id], []]);
    expect((await ok(beslut(id, 'aterkallad', ss))).body.status).toBe('aterkallad');
    expect(await waits(fss)).toEqual([]);
    const again = (await ok(foresla(arende))).body;
    expect((await ok(beslut(again.id, 'avslagen'))).body.status).toBe('avslagen');
    expect((await handlaggare(arende)).socialsekreterare).toBe(SS);
  });
});

describe('a colleague’s work is moved', () => {
  const forhandsvisa = async (by = fss) =>
    (await ok(by.post(`${V1}/omfordelningar/forhandsvisning`, { enhet: 'sf-hisingen', person: SS }))).body;
  interface Vald {
    arenden: { arende: string; revision: number; roll: string; till: string }[];
    uppgifter: { id: string; version: number; till: string }[];
  }
  const chosen = (p: {
    arenden: { arende: string; revision: number; roll: string }[];
    uppgifter: { id: string; version: number }[];
  }): Vald => ({
    arenden: p.arenden.map(({ arende, revision, roll }) => ({ arende, revision, roll, till: KOLLEGA })),
    uppgifter: p.uppgifter.map(({ id, version }) => ({ id, version, till: KOLLEGA })),
  });
  const omfordela = (vald: Vald, by = fss, headers = {}): Promise<Answer> =>
    by.post(`${V1}/omfordelningar`, { enhet: 'sf-hisingen', person: SS, skal: 'slutar', ...vald }, headers);

  test('as proposed, in one step with a record of who and why, and given back where nothing has happened', async () => {
    const [a, b] = [await api.medUppdrag(), await ss.start({ personnummer: nos(1) })];
    const other = await kollega.start({ personnummer: nos(2) });
    const task = await taget(other, SS);
    const preview = await forhandsvisa();
    expect(preview.kollegor).toEqual([
      { id: KOLLEGA, roll: 'socialsekreterare', arenden: 1, uppgifter: 0 },
      { id: 'fss-hisingen-1', roll: 'forste_socialsekreterare', arenden: 0, uppgifter: 0 },
      { id: 'chef-hisingen-1', roll: 'enhetschef', arenden: 0, uppgifter: 0 },
    ]);
    expect(preview.arenden.map((one: { arende: string }) => one.arende).sort()).toEqual([a, b].sort());
    expect(preview.arenden[0]).toMatchObject({ forslag: KOLLEGA, hinder: null, klient: 'Testklient' });
    expect(preview.uppgifter).toMatchObject([{ id: task.id, forslag: KOLLEGA }]);
    const key = { 'idempotency-key': randomUUID() };
    const done = (await ok(omfordela(chosen(preview), fss, key))).body;
    expect(done).toMatchObject({ person: SS, skal: 'slutar', av: 'fss-hisingen-1', angrad: null });
    expect(done.rader).toHaveLength(3);
    expect([await handlaggare(a), await handlaggare(b)].map((h) => h.socialsekreterare)).toEqual([
      KOLLEGA,
      KOLLEGA,
    ]);
    expect((await ok(omfordela(chosen(preview), fss, key))).body.id).toBe(done.id);
    const reused = await omfordela({ ...chosen(preview), uppgifter: [] }, fss, key);
    expect(reused.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await notiser(b)).toContain('handlaggarbyte');
    expect(await notiser(other)).toContain('uppgift');
    // The routine's own duty: the client is told within its days (P7).
    expect((await list(kollega, '?vy=mina&limit=100')).tasks).toContainEqual(
      expect.objectContaining({ caseId: b, key: 'informeraOmBytSf' }),
    );

    await ok(kollega.send(b, 'BEDOM_BEHOV'));
    const undone = (await ok(fss.post(`${V1}/omfordelningar/${done.id}/angra`, {}))).body;
    const ater = (rader: { arende: string; ater: boolean }[]) =>
      Object.fromEntries(rader.map((rad) => [rad.arende, rad.ater]));
    expect(ater(undone.rader)).toEqual({ [a]: true, [b]: false, [other]: true });
    expect(undone.rader.find((rad: { arende: string }) => rad.arende === b).kvar.sv).toContain('hänt');
    expect([await handlaggare(a), await handlaggare(b)].map((h) => h.socialsekreterare)).toEqual([
      SS,
      KOLLEGA,
    ]);
    expect((await fss.post(`${V1}/omfordelningar/${done.id}/angra`, {})).body.code).toBe('NOT_POSSIBLE');
    const shown = (await ok(fss.get(`${V1}/omfordelningar?limit=1`))).body;
    expect(shown.omfordelningar).toMatchObject([{ id: done.id, angradAv: 'fss-hisingen-1' }]);
    for (const stranger of ['fss-centrum-1', SS, 'sam-hisingen-1'])
      expect((await api.as(stranger).get(`${V1}/omfordelningar/${done.id}`)).status).toBe(404);
  });

  test('not after three days: then it is not undone', async () => {
    await ss.start();
    const done = (await ok(omfordela(chosen(await forhandsvisa())))).body;
    const client = new Client({ connectionString: api.database.ownerUrl });
    await client.connect();
    await client.query(`UPDATE omfordelningar SET skapad = now() - interval '73 hours' WHERE id = $1`, [
      done.id,
    ]);
    await client.end();
    const late = await fss.post(`${V1}/omfordelningar/${done.id}/angra`, {});
    expect(late).toMatchObject({ status: 409, body: { code: 'NOT_POSSIBLE' } });
    expect(late.body.detail).toContain('72 timmar');
  });

  test('or nothing at all: where something has changed, and says what', async () => {
    const [a, b] = [await ss.start(), await ss.start({ personnummer: nos(1) })];
    const preview = chosen(await forhandsvisa());
    await ok(ss.send(b, 'BEDOM_BEHOV'));
    const refused = await omfordela(preview);
    const n = preview.arenden.findIndex(({ arende }) => arende === b);
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'STALE_REVISION',
        errors: [{ field: `arenden.${n}`, message: expect.stringContaining('version') }],
      },
    });
    expect((await handlaggare(a)).socialsekreterare).toBe(SS);
    const [first, second] = [chosen(await forhandsvisa()), chosen(await forhandsvisa())];
    const both = await Promise.all([omfordela(first), omfordela(second)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await handlaggare(a)).socialsekreterare).toBe(KOLLEGA);
  });

  test('or nothing at all: where somebody takes the task while it is done, or the service stops in the middle', async () => {
    const a = await ss.start();
    const task = await taget(await kollega.start({ personnummer: nos(1) }), SS);
    const vald = chosen(await forhandsvisa());
    const store = api.app.get(OmfordelningStore);
    const flytta = store.flyttaUppgift.bind(store);
    jest.spyOn(store, 'flyttaUppgift').mockImplementationOnce(async (...all) => {
      // After the cases have their new worker in the transaction, and before the task has its own.
      await api.pool.query('UPDATE tasks SET assignee = NULL, version = version + 1 WHERE id = $1', [
        task.id,
      ]);
      return flytta(...all);
    });
    expect((await omfordela(vald)).body).toMatchObject({
      code: 'STALE_REVISION',
      errors: [{ field: 'uppgifter.0' }],
    });
    expect((await handlaggare(a)).socialsekreterare).toBe(SS);
    jest.spyOn(store, 'sparaRader').mockRejectedValueOnce(new Error('stopped'));
    expect((await omfordela({ ...vald, uppgifter: [] })).status).toBe(500);
    expect((await handlaggare(a)).socialsekreterare).toBe(SS);
    expect((await api.pool.query('SELECT FROM events WHERE case_id = $1', [a])).rowCount).toBe(1);
    await ok(omfordela({ ...vald, uppgifter: [] }));
  });

  test('L11: protected cases stand apart for those who see them, are chosen one by one, and are not there for others', async () => {
    const id = await ss.start({ personnummer: SKYDDAD, skyddad: true });
    const preview = await forhandsvisa();
    expect(preview.arenden).toEqual([]);
    expect(preview.skyddade).toMatchObject([{ arende: id, klient: null, forslag: null }]);
    const hidden = await forhandsvisa(chef);
    expect(JSON.stringify(hidden)).not.toContain(id);
    const { arende, revision, roll } = preview.skyddade[0];
    const vald = { arenden: [{ arende, revision, roll, till: KOLLEGA }], uppgifter: [] };
    const blind = await omfordela(vald, chef);
    const unknown = { ...vald, arenden: [{ ...vald.arenden[0]!, arende: 'A-0000-0000-0000' }] };
    expect([blind.status, blind.body.errors]).toEqual([400, (await omfordela(unknown, chef)).body.errors]);
    const done = (await ok(omfordela(vald))).body;
    expect((await ok(kollega.get(`${V1}/arenden/${id}`))).body.id).toBe(id);
    expect((await ss.get(`${V1}/arenden/${id}`)).status).toBe(404);
    expect((await ok(chef.get(`${V1}/omfordelningar/${done.id}`))).body.rader).toEqual([]);
    expect(done.rader).toHaveLength(1);
  });

  test('who leads a unit reads who works in it, by role and of that unit alone, and no row tells of it', async () => {
    const rows = async () => (await api.pool.query('SELECT count(*) FROM access_log')).rows[0];
    const before = await rows();
    const { kollegor } = (await ok(fss.get(`${V1}/organisation/enheter/sf-hisingen/kollegor`))).body;
    expect(kollegor).toEqual(
      expect.arrayContaining([
        { id: SS, roll: 'socialsekreterare' },
        { id: KOLLEGA, roll: 'socialsekreterare' },
      ]),
    );
    const ids = kollegor.map(({ id }: { id: string }) => id);
    expect(ids.filter((id: string) => /centrum|amk|sam-/.test(id))).toEqual([]);
    expect(await rows()).toEqual(before);
  });

  test('only by who leads the unit, only to who works there, and only by the role that the routine names', async () => {
    const id = await ss.start();
    for (const [by, enhet] of [
      [ss, 'sf-hisingen'],
      [api.as('fss-centrum-1'), 'sf-hisingen'],
      [fss, 'sf-centrum'],
      [fss, 'ingen'],
    ] as const)
      for (const answer of [
        await by.post(`${V1}/omfordelningar/forhandsvisning`, { enhet, person: SS }),
        await by.get(`${V1}/organisation/enheter/${enhet}/kollegor`),
      ])
        expect(answer.status).toBe(403);
    const vald = chosen(await forhandsvisa());
    for (const till of [SS, 'ss-centrum-1', 'amk-hisingen-1', 'ingen'])
      expect((await omfordela({ ...vald, arenden: [{ ...vald.arenden[0]!, till }] })).body).toMatchObject({
        errors: [{ field: 'arenden.0.till' }],
      });
    expect((await omfordela({ ...vald, arenden: [vald.arenden[0]!, vald.arenden[0]!] })).status).toBe(400);
    expect((await omfordela({ arenden: [], uppgifter: [] })).status).toBe(400);
    expect(
      (await omfordela({ ...vald, uppgifter: [{ id: 'okand.x.1', version: 1, till: KOLLEGA }] })).status,
    ).toBe(400);
    // The routine lets the 1:e socialsekreterare change the worker; the manager is told so before she tries.
    expect((await forhandsvisa(chef)).arenden[0].hinder.sv).toContain('1:e socialsekreterare');
    expect((await omfordela(vald, chef)).status).toBe(403);
    expect((await handlaggare(id)).socialsekreterare).toBe(SS);
  });

  test('no task is without an owner: who has work and has left is shown to who leads, and to nobody else', async () => {
    const id = await ss.start();
    const task = await taget(id, 'ss-slutat-9');
    await api.pool.query(
      `UPDATE cases SET handlaggare = '{"socialsekreterare":"ss-slutat-9"}' WHERE id = $1`,
      [id],
    );
    await provaAgare(api.pool, STAFF_WORK, anstallda(loadOrganisation()), new Date().toISOString());
    const avgangna = async (user: User) =>
      (await ok(user.get(`${V1}/omfordelningar/avgangna`))).body.avgangna;
    expect(await avgangna(fss)).toEqual([
      {
        person: 'ss-slutat-9',
        roll: 'socialsekreterare',
        enhet: 'sf-hisingen',
        arenden: [id],
        uppgifter: [task.id],
      },
    ]);
    for (const user of [ss, api.as('fss-centrum-1'), api.as('sam-hisingen-1')])
      expect(await avgangna(user)).toEqual([]);
  });
});
