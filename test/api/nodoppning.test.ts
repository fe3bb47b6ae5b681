/** Nödöppning of a protected case over HTTP: for whom, how long, who is told, and who reviews it (L11, R105). */
import { Client } from 'pg';
import { ClientKeys } from '../../src/access/keys';
import { Incidents } from '../../src/outbox/incidents';
import { openUnreviewed } from '../../src/store/nodoppningar.store';
import identities from '../../config/test-identities.json';
import { Api, ok } from './support/api';

let api: Api;
let next = 0;
const SKAL = 'Klienten står i receptionen på Nödgatan 7 och behöver hjälp nu.';
const BODY = { grund: 'akut_mote', skal: SKAL };
const OPENER = 'ss-hisingen-2';
const MANAGER = 'chef-hisingen-1';

beforeAll(async () => {
  api = await Api.start('nodoppning', { NODOPPNING_MINUTER: '90' });
});
afterAll(() => api.stop());

const skyddat = (): Promise<string> => {
  next += 1;
  return api
    .as('ss-hisingen-1')
    .start({ personnummer: identities.personnummer[next]!, namn: `Testklient ${next}`, skyddad: true });
};
const there = (id: string) => `/stegvis/v1/arenden/${id}`;
const oppna = (user: string, id: string, body: Record<string, unknown> = BODY) =>
  api.as(user).post(`${there(id)}/nodoppning`, body);
const status = async (user: string, path: string) => (await api.as(user).get(path)).status;
/** As the owner: the service itself may change neither time nor reason. */
async function asOwner(sql: string, values: unknown[]): Promise<void> {
  const client = new Client({ connectionString: api.database.ownerUrl });
  await client.connect();
  try {
    await client.query(sql, values);
  } finally {
    await client.end();
  }
}
/** Lets an opening be older than it is. */
const older = (id: string, interval: string) =>
  asOwner(
    'UPDATE nodoppningar SET oppnad = oppnad - $2::interval, slutar = slutar - $2::interval WHERE id = $1',
    [id, interval],
  );

test('a colleague of the unit opens the case, reads and acts in it, and all of it is told as such (L11, R105)', async () => {
  const id = await skyddat();
  expect(await status(OPENER, there(id))).toBe(404);
  const { body } = await ok(oppna(OPENER, id));
  expect(body).toMatchObject({
    lage: 'oppen',
    arende: id,
    enhet: 'sf-hisingen',
    av: OPENER,
    roll: 'socialsekreterare',
    grund: 'akut_mote',
    granskad: null,
  });
  expect(Date.parse(body.slutar) - Date.parse(body.oppnad)).toBe(90 * 60_000);

  const view = (await ok(api.as(OPENER).get(there(id)))).body;
  expect(view.klient.skyddad).toBe(true);
  expect(view.actions.find((a: { type: string }) => a.type === 'BEDOM_BEHOV')).toMatchObject({
    allowed: true,
  });
  await ok(api.as(OPENER).get(`${there(id)}/historik`));
  await ok(api.as(OPENER).send(id, 'BEDOM_BEHOV'));

  const whole = (await ok(api.as(OPENER).get(`/stegvis/v1/nodoppningar/${body.id}`))).body;
  expect(whole.skal).toBe(SKAL);
  expect(
    whole.atkomster.map((a: { handling: string; utfall: string }) => `${a.handling} ${a.utfall}`),
  ).toEqual(
    expect.arrayContaining([
      'Nödöppnade ett skyddat ärende ok',
      'Läste ärendet ok',
      'Gjorde något i ärendet ok',
    ]),
  );
  const engelska = await api
    .as(OPENER)
    .get(`/stegvis/v1/nodoppningar/${body.id}`, { 'accept-language': 'en' });
  expect(engelska.headers.get('content-language')).toBe('en');
  expect(engelska.body.atkomster.map((a: { handling: string }) => a.handling)).toEqual(
    expect.arrayContaining(['Opened a protected case in an emergency', 'Did something in the case']),
  );
  // Which event was sent is content.
  expect(JSON.stringify(whole.atkomster)).not.toContain('BEDOM_BEHOV');
  const { rows } = await api.pool.query<{ action: string }>(
    `SELECT action FROM access_log WHERE case_id = $1 AND principal = $2 AND andamal = 'nodoppning' AND outcome = 'ok' ORDER BY at`,
    [id, OPENER],
  );
  expect(rows.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['nodoppning oppna', 'read', 'history']),
  );
  // Before it was opened she was refused: that is no access by it.
  expect(JSON.stringify(whole.atkomster)).not.toContain('NOT_FOUND');
});

test('nobody else gets in by it: not the other colleague, not another nämnd, not Kompetenscenter (L10, L11)', async () => {
  const id = await skyddat();
  await ok(oppna(OPENER, id));
  for (const user of [MANAGER, 'ss-centrum-1', 'fss-centrum-1', 'sam-hisingen-1', 'granskare-1', 'adm-1'])
    expect([user, await status(user, there(id))]).toEqual([user, 404]);
});

test('who could not have the case in her unit is answered as for a case that does not exist', async () => {
  const id = await skyddat();
  for (const user of [
    'ss-centrum-1',
    'chef-centrum-1',
    'amk-hisingen-1',
    'sam-hisingen-1',
    'adm-1',
    'granskare-1',
  ]) {
    const real = await oppna(user, id);
    const unknown = await oppna(user, 'A-0000-0000-0000');
    const same = ({ body: { instance: _n, ...rest } }: typeof real) => rest;
    expect([user, real.status, same(real)]).toEqual([user, 404, same(unknown)]);
  }
  const { rows } = await api.pool.query('SELECT count(*)::int AS n FROM nodoppningar WHERE case_id = $1', [
    id,
  ]);
  expect(rows).toEqual([{ n: 0 }]);
  expect((await api.log(id)).filter(({ action }) => action === 'nodoppning oppna')).toHaveLength(6);
});

test('what is open to her anyway needs no nödöppning', async () => {
  const id = await skyddat();
  expect((await oppna('ss-hisingen-1', id)).body).toMatchObject({ status: 409, code: 'NOT_POSSIBLE' });
  const open = await api.as('ss-hisingen-1').start();
  expect((await oppna(OPENER, open)).status).toBe(409);
});

test.each([
  [{ grund: 'akut_mote' }, 'skal'],
  [{ ...BODY, skal: 'kort' }, 'skal'],
  [{ ...BODY, grund: 'nyfiken' }, 'grund'],
  [{ ...BODY, minuter: 241 }, 'minuter'],
  [{ ...BODY, minuter: 91 }, 'minuter'],
])('a reason, a ground and a time within the municipality’s bound are asked for: %j', async (body, field) => {
  const id = await skyddat();
  const answer = await oppna(OPENER, id, body);
  expect(answer.status).toBe(400);
  expect(answer.body.errors.map((e: { field: string }) => e.field)).toEqual([field]);
  expect(await status(OPENER, there(id))).toBe(404);
});

test('it ends by itself when its time is out, also for acting', async () => {
  const id = await skyddat();
  const { body } = await ok(oppna(OPENER, id, { ...BODY, minuter: 5 }));
  expect(await status(OPENER, there(id))).toBe(200);
  await older(body.id, '6 minutes');
  expect(await status(OPENER, there(id))).toBe(404);
  expect(await status(OPENER, `${there(id)}/historik`)).toBe(404);
  expect((await api.as(OPENER).send(id, 'BEDOM_BEHOV')).status).toBe(404);
  expect((await ok(api.as(OPENER).get(`/stegvis/v1/nodoppningar/${body.id}`))).body.lage).toBe('att_granska');
});

test('the database itself allows no more than four hours, and lets the service change neither time nor reason', async () => {
  const id = await skyddat();
  const { body } = await ok(oppna(OPENER, id));
  const longer = "UPDATE nodoppningar SET slutar = oppnad + interval '4 hours 1 second' WHERE id = $1";
  await expect(asOwner(longer, [body.id])).rejects.toThrow('nodoppningar_fyra_timmar');
  for (const change of [
    "slutar = now() + interval '1 hour'",
    "skal = ''",
    "grund = 'annat'",
    "principal = 'x'",
  ])
    await expect(
      api.pool.query(`UPDATE nodoppningar SET ${change} WHERE id = $1`, [body.id]),
    ).rejects.toThrow('permission denied');
  await expect(api.pool.query('DELETE FROM nodoppningar')).rejects.toThrow('permission denied');
});

test('the manager is told at once, and sees who, when and on what ground: neither the case nor the reason', async () => {
  const id = await skyddat();
  const { body } = await ok(oppna(OPENER, id));
  const { rows } = await api.pool.query(
    `SELECT payload FROM outbox WHERE case_id = $1 AND payload LIKE '%nodoppning%'`,
    [id],
  );
  expect(rows).toEqual([{ payload: JSON.stringify({ slag: 'nodoppning', enhet: 'sf-hisingen' }) }]);
  const list = (await ok(api.as(MANAGER).get('/stegvis/v1/nodoppningar'))).body.nodoppningar;
  const mine = list.find((one: { id: string }) => one.id === body.id);
  expect(mine).toMatchObject({ av: OPENER, grund: 'akut_mote', lage: 'oppen', arende: null });
  const whole = await ok(api.as(MANAGER).get(`/stegvis/v1/nodoppningar/${body.id}`));
  expect(whole.body).toMatchObject({ skal: null, arende: null });
  expect(whole.text).not.toContain(id);
  // The one who leads the work in the case sees both.
  const fss = (await ok(api.as('fss-hisingen-1').get(`/stegvis/v1/nodoppningar/${body.id}`))).body;
  expect(fss).toMatchObject({ arende: id, skal: SKAL });
  for (const user of ['ss-hisingen-1', 'chef-centrum-1', 'fss-centrum-1', 'adm-1'])
    expect([user, await status(user, `/stegvis/v1/nodoppningar/${body.id}`)]).toEqual([user, 404]);
});

test('the manager ends it before its time, and the door is shut at once', async () => {
  const id = await skyddat();
  const { body } = await ok(oppna(OPENER, id));
  const end = () => api.as(MANAGER).post(`/stegvis/v1/nodoppningar/${body.id}/slut`, {});
  expect((await ok(end())).body).toMatchObject({ lage: 'att_granska', avslutadAv: MANAGER });
  expect(await status(OPENER, there(id))).toBe(404);
  expect((await end()).body).toMatchObject({ status: 409 });
});

describe('the review', () => {
  const granska = (user: string, id: string, befogad = true) =>
    api
      .as(user)
      .post(`/stegvis/v1/nodoppningar/${id}/granskning`, { befogad, kommentar: 'Sett och bedömt.' });

  test('is made once, after the end, by somebody else who leads the unit (L13)', async () => {
    const { body } = await ok(oppna(OPENER, await skyddat()));
    expect((await granska(MANAGER, body.id)).body).toMatchObject({
      status: 409,
      detail: expect.stringContaining('gäller fortfarande'),
    });
    await ok(api.as(OPENER).post(`/stegvis/v1/nodoppningar/${body.id}/slut`, {}));
    expect((await granska(OPENER, body.id)).status).toBe(403);
    expect((await granska('chef-centrum-1', body.id)).status).toBe(404);
    expect((await ok(granska(MANAGER, body.id))).body).toMatchObject({
      lage: 'granskad',
      granskadAv: MANAGER,
      befogad: true,
      kommentar: null,
    });
    expect((await granska('fss-hisingen-1', body.id)).status).toBe(409);
  });

  test('of a manager’s own is made by another (four eyes)', async () => {
    const { body } = await ok(oppna(MANAGER, await skyddat()));
    await ok(api.as(MANAGER).post(`/stegvis/v1/nodoppningar/${body.id}/slut`, {}));
    expect((await granska(MANAGER, body.id)).body).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect((await ok(granska('fss-hisingen-1', body.id))).body).toMatchObject({
      befogad: true,
      kommentar: 'Sett och bedömt.',
    });
    await expect(
      asOwner('UPDATE nodoppningar SET granskad_av = principal WHERE id = $1', [body.id]),
    ).rejects.toThrow('nodoppningar_fyra_ogon');
  });

  test('makes an incident of what was not called for, and of what nobody has looked at in time', async () => {
    const incidents = new Incidents(api.pool, api.engine.clock);
    const about = async () =>
      (await incidents.list())
        .filter(({ kind }) => kind === 'nodoppning')
        .map(({ ref, caseId }) => ({ ref, caseId }));
    const { body: one } = await ok(oppna(OPENER, await skyddat()));
    await ok(api.as(OPENER).post(`/stegvis/v1/nodoppningar/${one.id}/slut`, {}));
    await ok(granska(MANAGER, one.id, false));
    expect(await about()).toEqual([{ ref: one.id, caseId: null }]);
    const { body: left } = await ok(oppna(OPENER, await skyddat()));
    const look = () => openUnreviewed(api.pool, 3, api.engine.clock.now().toISOString());
    expect(await look()).toBe(0);
    await older(left.id, '4 days');
    expect(await look()).toBe(1);
    expect(await look()).toBe(0);
    expect((await about()).map(({ ref }) => ref).sort()).toEqual([one.id, left.id].sort());
  });
});

test('the reason lies encrypted under the client’s key, and is gone with it', async () => {
  const id = await skyddat();
  const { body } = await ok(oppna(OPENER, id));
  const { rows } = await api.pool.query('SELECT n::text AS row FROM nodoppningar n WHERE id = $1', [body.id]);
  expect(rows[0].row).not.toContain('Nödgatan');
  expect(rows[0].row).not.toContain(Buffer.from('Nödgatan').toString('hex'));
  api.app.get(ClientKeys).erase((await api.context(id)).klientId);
  expect((await ok(api.as(OPENER).get(`/stegvis/v1/nodoppningar/${body.id}`))).body.skal).toBeNull();
});
