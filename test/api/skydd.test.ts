/** Protected persons over HTTP: the level, and what one case learns about the person's other cases (L11, A21). */
import { Client } from 'pg';
import { localDate } from '../../machines/calendar';
import { PROCESSES } from '../../machines/registry';
import identities from '../../config/test-identities.json';
import { replayDatabase } from '../../src/engine/replay-database';
import { Api, ok } from './support/api';

let api: Api;
let next = 20;
beforeAll(async () => {
  api = await Api.start('skydd');
});
afterAll(() => api.stop());

const klient = (more: Record<string, unknown> = {}) => {
  next += 1;
  return { personnummer: identities.personnummer[next]!, namn: `Testklient ${next}`, ...more };
};
const SS = 'ss-hisingen-1';
const COLLEAGUE = 'ss-hisingen-2';
const read = async (user: string, id: string) =>
  (await ok(api.as(user).get(`/stegvis/v1/arenden/${id}`))).body;
const status = async (user: string, path: string) => (await api.as(user).get(path)).status;
const skydda = (user: string, id: string, skyddsniva: string) =>
  api.as(user).post(`/stegvis/v1/klienter/${id}/skydd`, { skyddsniva });
const rowOf = async (id: string) =>
  (await api.pool.query('SELECT skyddad, niva, k::text AS text FROM klienter k WHERE id = $1', [id])).rows[0];
const SKYDD = { samordnare: 'sam-hisingen-1', forsteSocialsekreterare: 'fss-hisingen-1' };

test.each([
  ['sekretessmarkering', 'sekretessmarkering'],
  ['skyddad_folkbokforing', 'skyddad_folkbokforing'],
  ['fingerade_uppgifter', 'skyddad_folkbokforing'],
])('a start with %s is a protected case, shown as %s to those who may see it (L11)', async (niva, shown) => {
  const id = await api.as(SS).start(klient({ skyddsniva: niva }));
  const view = await read(SS, id);
  expect(view.klient).toMatchObject({ skyddad: true, skyddsniva: shown });
  const page = await ok(api.as(SS).get(`/stegvis/v1/klienter/${view.klient.id}`));
  expect(page.body.klient).toMatchObject({ skyddad: true, skyddsniva: shown });
  const history = await ok(api.as(SS).get(`/stegvis/v1/arenden/${id}/historik`));
  for (const text of [JSON.stringify(view), page.text, history.text]) expect(text).not.toContain('fingerad');
  expect((await rowOf(view.klient.id)).text).not.toContain(niva);
  expect(await status(COLLEAGUE, `/stegvis/v1/arenden/${id}`)).toBe(404);
});

test('an unprotected client has no level', async () => {
  expect((await read(SS, await api.as(SS).start(klient()))).klient).toMatchObject({
    skyddad: false,
    skyddsniva: null,
  });
});

test('protection without a level, and one whose level cannot be read, are shown as the strictest (L11)', async () => {
  const id = await api.as(SS).start(klient({ skyddad: true }));
  expect((await read(SS, id)).klient.skyddsniva).toBe('skyddad_folkbokforing');
  const other = await api.as(SS).start(klient({ skyddsniva: 'sekretessmarkering' }));
  await api.pool.query(`UPDATE klienter SET niva = '\\x00' WHERE id = $1`, [
    (await api.context(other)).klientId,
  ]);
  expect((await read(SS, other)).klient.skyddsniva).toBe('skyddad_folkbokforing');
});

test('the level is raised and never lowered, by a start neither (L11)', async () => {
  const person = klient({ skyddsniva: 'skyddad_folkbokforing' });
  const id = await api.as(SS).start(person);
  const { klientId } = await api.context(id);
  const shown = async () => (await read(SS, id)).klient.skyddsniva;
  expect((await skydda(SS, klientId, 'sekretessmarkering')).body).toMatchObject({
    status: 409,
    code: 'NOT_POSSIBLE',
  });
  await api.as(SS).start({ ...person, skyddsniva: 'sekretessmarkering' });
  expect(await shown()).toBe('skyddad_folkbokforing');
  const before = (await rowOf(klientId)).niva;
  expect((await ok(skydda(SS, klientId, 'fingerade_uppgifter'))).body).toEqual({
    skyddad: true,
    skyddsniva: 'skyddad_folkbokforing',
  });
  expect((await rowOf(klientId)).niva).not.toEqual(before);
  expect((await skydda(SS, klientId, 'skyddad_folkbokforing')).status).toBe(409);
});

test('protecting the client closes every case of hers to colleagues at once, and stops what waits to be sent (A21)', async () => {
  const person = klient();
  const cases = [await api.as(SS).start(person), await api.as(SS).start(person)];
  const { klientId } = await api.context(cases[0]!);
  await api.pool.query(
    `INSERT INTO outbox (case_id, seq, ord, port, payload, at) SELECT id, 1, 9, 'notis', '{}', now() FROM unnest($1::text[]) id`,
    [cases],
  );
  for (const id of cases) expect(await status(COLLEAGUE, `/stegvis/v1/arenden/${id}`)).toBe(200);
  await ok(skydda(SS, klientId, 'sekretessmarkering'));
  for (const id of cases) expect(await status(COLLEAGUE, `/stegvis/v1/arenden/${id}`)).toBe(404);
  expect(await status(COLLEAGUE, `/stegvis/v1/klienter/${klientId}`)).toBe(404);
  const { rows } = await api.pool.query('SELECT DISTINCT status FROM outbox WHERE case_id = ANY ($1)', [
    cases,
  ]);
  expect(rows).toEqual([{ status: 'dropped' }]);
});

test('who protects is somebody who handles or coordinates a case that she sees', async () => {
  const { klientId } = await api.context(await api.as(SS).start(klient()));
  expect((await skydda('chef-hisingen-1', klientId, 'sekretessmarkering')).status).toBe(403);
  for (const user of ['ss-centrum-1', 'sam-hisingen-1', 'adm-1', 'granskare-1'])
    expect([user, (await skydda(user, klientId, 'sekretessmarkering')).status]).toEqual([user, 404]);
  expect((await skydda(SS, klientId, 'oskyddad')).status).toBe(400);
  expect(await rowOf(klientId)).toMatchObject({ skyddad: false, niva: null });
});

test('protection that arises in one case marks the client in the same commit: her other case is closed too (A21)', async () => {
  const person = klient();
  const other = await api.as(SS).start(person);
  const id = await api.medUppdrag(person);
  const { klientId } = await api.context(id);
  expect(await status(COLLEAGUE, `/stegvis/v1/arenden/${other}`)).toBe(200);
  await ok(api.as(SS).send(id, 'SKYDD_UPPSTAR', SKYDD));
  expect(await rowOf(klientId)).toMatchObject({ skyddad: true });
  for (const path of [other, id]) expect(await status(COLLEAGUE, `/stegvis/v1/arenden/${path}`)).toBe(404);
  // The cache of this process still has the other case as it was: nothing is decided on that.
  expect((await api.as(COLLEAGUE).send(other, 'BEDOM_BEHOV')).status).toBe(404);
  const list = await ok(api.as(COLLEAGUE).get('/stegvis/v1/arbetslista?limit=100'));
  expect(list.text).not.toContain(other);
  expect((await read(SS, other)).klient.skyddad).toBe(true);
});

test('a refused protection marks nobody', async () => {
  const id = await api.as(SS).start(klient());
  expect((await api.as('chef-hisingen-1').send(id, 'SKYDD_UPPSTAR', SKYDD)).status).toBe(403);
  expect(await rowOf((await api.context(id)).klientId)).toMatchObject({ skyddad: false });
});

test('a case whose client has no row is protected: unknown is the strictest (L11)', async () => {
  const id = await api.as(SS).start(klient());
  await api.pool.query(`UPDATE cases SET klient_id = 'borta' WHERE id = $1`, [id]);
  expect(await status(COLLEAGUE, `/stegvis/v1/arenden/${id}`)).toBe(404);
  expect(await status(SS, `/stegvis/v1/arenden/${id}`)).toBe(200);
});

describe('lowering (L11, A21)', () => {
  const FSS = 'fss-hisingen-1';
  const path = (klientId: string) => `/stegvis/v1/klienter/${klientId}/skydd/sankningar`;
  const SKAL = 'Skatteverket har tagit bort markeringen, beslut 14.';
  const foresla = (user: string, klientId: string, till = 'upphor') =>
    api.as(user).post(path(klientId), { till, skal: SKAL });
  const avgor = (user: string, klientId: string, forslag: string, beslut = 'bekraftad') =>
    api.as(user).post(`${path(klientId)}/beslut`, { forslag, beslut });
  /** A protected client with two cases, one of them closed. */
  async function skyddad(niva = 'skyddad_folkbokforing') {
    const person = klient({ skyddsniva: niva });
    const open = await api.as(SS).start(person);
    const closed = await api.as(SS).start(person);
    for (const event of ['BEDOM_BEHOV', 'INLED_ANVISNING', 'AVSLUTA_UTAN_ANVISNING'] as const)
      await ok(api.as(SS).send(closed, event));
    const { klientId } = await api.context(open);
    return { cases: [open, closed], klientId };
  }
  const statuses = (cases: readonly string[]) =>
    Promise.all(cases.map((id) => status(COLLEAGUE, `/stegvis/v1/arenden/${id}`)));
  const forslagAv = async (klientId: string): Promise<string> => (await ok(foresla(SS, klientId))).body.id;

  /** A case that a test above has bent. */
  let differing: number;
  beforeAll(async () => {
    ({ differing } = await replayDatabase(api.pool, PROCESSES));
  });

  test('one proposes, another confirms, and all the cases are open in the same commit, also the closed one', async () => {
    const { cases, klientId } = await skyddad();
    const forslag = await forslagAv(klientId);
    expect(await statuses(cases)).toEqual([404, 404]);
    expect((await rowOf(klientId)).skyddad).toBe(true);
    const before = await Promise.all(cases.map(async (id) => (await read(SS, id)).revision as number));
    const { body } = await ok(avgor(FSS, klientId, forslag));
    expect(body).toMatchObject({
      status: 'bekraftad',
      till: 'upphor',
      foreslagenAv: SS,
      avgjordAv: FSS,
      skal: SKAL,
    });
    expect(await statuses(cases)).toEqual([200, 200]);
    expect(await rowOf(klientId)).toMatchObject({ skyddad: false, niva: null });
    for (const [n, id] of cases.entries()) {
      const view = await read(COLLEAGUE, id);
      expect(view).toMatchObject({ revision: before[n]! + 1, klient: { skyddad: false, skyddsniva: null } });
      expect((await api.context(id)).skyddad).toBe(false);
    }
    // One commit: the events, the client and the decision have the same transaction.
    const { rows } = await api.pool.query(
      `SELECT DISTINCT xmin::text FROM events WHERE case_id = ANY ($1) AND type = 'stegvis.skydd.upphor'
       UNION SELECT xmin::text FROM klienter WHERE id = $2 UNION SELECT xmin::text FROM skyddssankningar WHERE id = $3`,
      [cases, klientId, forslag],
    );
    expect(rows).toHaveLength(1);
    const log = await api.pool.query(
      `SELECT principal, action, vad FROM access_log WHERE action LIKE 'skydd sankning%' AND case_id = ANY ($1)
       ORDER BY at`,
      [cases],
    );
    expect(log.rows).toEqual([
      { principal: SS, action: 'skydd sankning foresla', vad: null },
      { principal: FSS, action: 'skydd sankning avgor', vad: 'bekraftad' },
    ]);
    expect((await replayDatabase(api.pool, PROCESSES)).differing).toBe(differing);
    // The routine goes on, and protects again.
    await ok(api.as(SS).send(cases[0]!, 'BEDOM_BEHOV'));
    await ok(skydda(SS, klientId, 'sekretessmarkering'));
    expect(await statuses(cases)).toEqual([404, 404]);
  });

  test('the level is lowered, whichever of the stricter it was, and the cases stay closed', async () => {
    for (const niva of ['skyddad_folkbokforing', 'fingerade_uppgifter']) {
      const { cases, klientId } = await skyddad(niva);
      const { body } = await ok(foresla(SS, klientId, 'sekretessmarkering'));
      await ok(avgor(FSS, klientId, body.id));
      expect((await read(SS, cases[0]!)).klient).toMatchObject({
        skyddad: true,
        skyddsniva: 'sekretessmarkering',
      });
      expect(await statuses(cases)).toEqual([404, 404]);
      expect((await foresla(SS, klientId, 'sekretessmarkering')).status).toBe(409);
    }
  });

  test('who proposed does not decide, nor who stands in for her, nor anybody without the right', async () => {
    const { cases, klientId } = await skyddad();
    const { body } = await ok(foresla(FSS, klientId));
    expect((await avgor(FSS, klientId, body.id)).status).toBe(403);
    expect((await avgor(SS, klientId, body.id)).status).toBe(403);
    for (const user of [COLLEAGUE, 'chef-hisingen-1', 'sam-hisingen-1', 'fss-centrum-1', 'adm-1']) {
      expect([user, (await foresla(user, klientId)).status]).toEqual([user, 404]);
      expect([user, (await avgor(user, klientId, body.id)).status]).toEqual([user, 404]);
      expect([user, (await api.as(user).get(path(klientId))).status]).toEqual([user, 404]);
    }
    const dag = localDate(new Date().toISOString());
    await ok(
      api.as(FSS).post('/stegvis/v1/vikariat', {
        ...{ vikarie: COLLEAGUE, ersatter: FSS, roll: 'forste_socialsekreterare', enhet: 'sf-hisingen' },
        ...{ arenden: cases, fran: dag, till: dag },
      }),
    );
    expect((await avgor(COLLEAGUE, klientId, body.id)).body).toMatchObject({
      status: 403,
      detail: expect.stringContaining('ingen som ersätter'),
    });
    await expect(
      api.pool.query(`UPDATE skyddssankningar SET status = 'bekraftad', avgjord_av = $2 WHERE id = $1`, [
        body.id,
        FSS,
      ]),
    ).rejects.toThrow(/fyra_ogon/);
    expect((await rowOf(klientId)).skyddad).toBe(true);
    expect((await ok(api.as(FSS).get(path(klientId)))).body.forslag).toMatchObject([{ status: 'vantar' }]);
  });

  test('what is rejected, decided, too old, another client’s or overtaken by new protection lowers nothing', async () => {
    const { cases, klientId } = await skyddad();
    const decided = async (forslag: string) => (await avgor(FSS, klientId, forslag)).status;
    const rejected = await forslagAv(klientId);
    expect((await foresla(SS, klientId)).status).toBe(409);
    await ok(avgor(FSS, klientId, rejected, 'avslagen'));
    expect(await decided(rejected)).toBe(409);
    const old = await forslagAv(klientId);
    const superuser = new Client({ connectionString: api.database.superUrl });
    await superuser.connect();
    await superuser.query(
      `UPDATE skyddssankningar SET foreslagen = now() - interval '15 days' WHERE id = $1`,
      [old],
    );
    await superuser.end();
    expect(await decided(old)).toBe(409);
    const raised = await forslagAv(klientId);
    await ok(skydda(SS, klientId, 'fingerade_uppgifter'));
    expect(await decided(raised)).toBe(409);
    const other = await forslagAv((await skyddad()).klientId);
    expect(await decided(other)).toBe(409);
    expect((await foresla(SS, (await api.context(await api.as(SS).start(klient()))).klientId)).status).toBe(
      409,
    );
    expect(await statuses(cases)).toEqual([404, 404]);
    expect((await rowOf(klientId)).skyddad).toBe(true);
  });

  test('one case that cannot follow, or a commit that fails at its end, leaves all as they were', async () => {
    const person = klient();
    const other = await api.as(SS).start(person);
    const id = await api.medUppdrag(person);
    const { klientId } = await api.context(id);
    await ok(api.as(SS).send(id, 'SKYDD_UPPSTAR', SKYDD));
    const forslag = await forslagAv(klientId);
    const revisions = () =>
      api.pool.query('SELECT id, revision, skyddad FROM cases WHERE klient_id = $1 ORDER BY id', [klientId]);
    const before = (await revisions()).rows;
    expect((await avgor(FSS, klientId, forslag)).body).toMatchObject({
      status: 409,
      detail: expect.stringContaining('inte omhändertaget'),
    });
    await ok(api.as(FSS).send(id, 'SKYDD_OMHANDERTAGET'));
    const superuser = new Client({ connectionString: api.database.superUrl });
    await superuser.connect();
    await superuser.query(`CREATE FUNCTION nej() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'nej'; END $$;
      CREATE TRIGGER nej BEFORE UPDATE OF skyddad ON klienter FOR EACH ROW EXECUTE FUNCTION nej()`);
    expect((await avgor(FSS, klientId, forslag)).status).toBe(500);
    await superuser.query('DROP TRIGGER nej ON klienter; DROP FUNCTION nej()');
    await superuser.end();
    expect((await revisions()).rows.map(({ skyddad: mark }) => mark)).toEqual(
      before.map(({ skyddad: mark }) => mark),
    );
    expect(await statuses([other, id])).toEqual([404, 404]);
    await ok(avgor(FSS, klientId, forslag));
    expect(await statuses([other, id])).toEqual([200, 200]);
    expect((await replayDatabase(api.pool, PROCESSES)).differing).toBe(differing);
  });

  test('a protected case that comes in while the protection ends protects all of them again', async () => {
    const { cases, klientId } = await skyddad();
    const forslag = await forslagAv(klientId);
    const started = await api.pool.connect();
    try {
      await started.query('BEGIN');
      await started.query(
        `INSERT INTO cases SELECT (c).* FROM (SELECT jsonb_populate_record(c, jsonb_build_object('id', $2::text)) AS c
           FROM cases c WHERE id = $1) x`,
        [cases[0], `${cases[0]!.slice(0, -4)}ZZZZ`],
      );
      const deciding = avgor(FSS, klientId, forslag);
      await api.pool.query('SELECT pg_sleep(0.05)');
      await started.query('COMMIT');
      expect([409, 503]).toContain((await deciding).status);
    } finally {
      started.release();
    }
    expect(await statuses(cases)).toEqual([404, 404]);
    expect((await rowOf(klientId)).skyddad).toBe(true);
  });
});
