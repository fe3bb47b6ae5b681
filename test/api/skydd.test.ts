/** Protected persons over HTTP: the level, and what one case learns about the person's other cases (L11, A21). */
import identities from '../../config/test-identities.json';
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
