/** Substitutes, delegations and external providers, over HTTP. */
import { randomUUID } from 'node:crypto';
import { localDate, plusDays } from '../../machines/calendar';
import { Tilldelat } from '../../src/api/tilldelat';
import { TILL_BESLUT } from '../../src/verify/anvisning/payloads';
import { Api, ok, SKYDDAD, type User } from './support/api';

const BASE = '/stegvis/v1';
const today = localDate(new Date().toISOString());
const vikariat = (change: Record<string, unknown> = {}) => ({
  vikarie: 'ss-centrum-1',
  ersatter: 'ss-hisingen-1',
  roll: 'socialsekreterare',
  enhet: 'sf-hisingen',
  fran: today,
  till: plusDays(today, 7),
  ...change,
});

let api: Api;
let chef: User;
let ss: User;
let vikarie: User;
beforeAll(async () => {
  api = await Api.start('vikariat');
  chef = api.as('chef-hisingen-1');
  ss = api.as('ss-hisingen-1');
  vikarie = api.as('ss-centrum-1');
});
afterAll(() => api.stop());
afterEach(async () => {
  await api.pool.query(
    "UPDATE vikariat SET avslutat_at = now(), avslutat_av = 'test' WHERE avslutat_at IS NULL",
  );
  await api.app.get(Tilldelat).changed();
});

const utse = (change: Record<string, unknown> = {}, by: User = chef) =>
  by.post(`${BASE}/vikariat`, vikariat(change));

describe('a substitute', () => {
  test('P5: reaches the cases of the one who is away, acts in her role, and is logged as her substitute', async () => {
    const id = await ss.start();
    expect((await vikarie.get(`${BASE}/arenden/${id}`)).status).toBe(404);
    const { body } = await ok(utse());
    expect(body).toMatchObject({ galler: true, arenden: null, skapatAv: 'chef-hisingen-1' });
    const read = await ok(vikarie.get(`${BASE}/arenden/${id}`));
    expect(read.body.actions.find((a: { type: string }) => a.type === 'BEDOM_BEHOV').allowed).toBe(true);
    await ok(vikarie.get(`${BASE}/arenden/${id}/historik`));
    await ok(vikarie.send(id, 'BEDOM_BEHOV'));
    const { rows } = await api.pool.query<{ action: string; role: string; vad: string | null }>(
      "SELECT action, role, vad FROM access_log WHERE case_id = $1 AND principal = 'ss-centrum-1' AND outcome = 'ok' ORDER BY at",
      [id],
    );
    const told = rows.filter(({ action, vad }) =>
      `${action} ${vad}`.includes(`vikarie för ss-hisingen-1 (${body.id})`),
    );
    expect(told.map(({ action }) => action.split(' ·')[0])).toEqual([
      'read',
      'history',
      'send BEDOM_BEHOV',
      'read',
    ]);
    const history = await ok(ss.get(`${BASE}/arenden/${id}/historik`));
    expect(history.body.events.at(-1).by).toMatchObject({ id: 'ss-centrum-1', role: 'socialsekreterare' });
  });

  test('P5: finds the tasks of the one who is away in the worklist, apart, and whom she stands in for in the week', async () => {
    const id = await ss.start();
    expect((await ok(vikarie.get(`${BASE}/arbetslista`))).body.vikariat).toEqual([]);
    await ok(utse());
    const { body } = await ok(vikarie.get(`${BASE}/arbetslista`));
    expect(body.vikariat).toEqual([
      expect.objectContaining({
        ersatter: 'ss-hisingen-1',
        text: expect.stringContaining('Som vikarie för ss-hisingen-1'),
        tasks: expect.arrayContaining([expect.objectContaining({ caseId: id, assignee: 'ss-hisingen-1' })]),
      }),
    ]);
    expect(body.tasks.every((task: { assignee: string }) => task.assignee !== 'ss-hisingen-1')).toBe(true);
    expect((await api.log(id)).at(-1)).toMatchObject({ principal: 'ss-centrum-1', action: 'worklist' });
    const week = await ok(vikarie.get(`${BASE}/min-vecka`));
    expect(week.body.vikariat).toEqual([expect.objectContaining({ ersatter: 'ss-hisingen-1' })]);
  });

  test('P5: takes what nobody has and the one who is away could take, in her name, and gives it back', async () => {
    const id = await ss.start();
    const { rows } = await api.pool.query<{ id: string; version: number }>(
      `UPDATE tasks SET assignee = NULL WHERE case_id = $1 AND role = 'socialsekreterare' RETURNING id, version`,
      [id],
    );
    const [task] = rows;
    const ta = (user: User, version = task!.version) =>
      user.post(`${BASE}/uppgifter/${task!.id}/ta`, { version });
    expect((await ta(vikarie)).status).toBe(404);
    const { body: lent } = await ok(utse());
    const { body } = await ok(vikarie.get(`${BASE}/arbetslista`));
    expect(body.vikariat[0].tasks).toContainEqual(expect.objectContaining({ id: task!.id, assignee: null }));
    // In her own unit such a task stands in her own list, and there alone.
    const own = (await ok(api.as('ss-hisingen-2').get(`${BASE}/arbetslista?limit=100`))).body;
    expect(own.tasks).toContainEqual(expect.objectContaining({ id: task!.id }));
    expect((await ok(ta(vikarie))).body).toMatchObject({ assignee: 'ss-hisingen-1' });
    expect((await ta(api.as('ss-hisingen-2'))).body.code).toBe('TASK_TAKEN');
    const told = await api.pool.query(
      `SELECT vad FROM access_log WHERE case_id = $1 AND principal = 'ss-centrum-1' AND action = 'claim' AND vad IS NOT NULL`,
      [id],
    );
    expect(told.rows).toEqual([{ vad: `vikarie för ss-hisingen-1 (${lent.id})` }]);
    const slapp = () => vikarie.post(`${BASE}/uppgifter/${task!.id}/slapp`, { version: task!.version + 1 });
    expect((await ok(slapp())).body).toMatchObject({ assignee: null });
    await api.pool.query(`UPDATE tasks SET role = 'forste_socialsekreterare' WHERE id = $1`, [task!.id]);
    expect((await ta(vikarie, task!.version + 2)).status).toBe(403);
    await ok(chef.post(`${BASE}/vikariat/${lent.id}/avsluta`, {}));
    expect((await ta(vikarie, task!.version + 2)).status).toBe(404);
  });

  test('L11: reaches a protected case only where it is named, and only who sees it can name it', async () => {
    const id = await ss.start({ personnummer: SKYDDAD, skyddad: true });
    const open = await ss.start({ personnummer: '19800112-2384' });
    const there = `${BASE}/arenden/${id}`;
    await ok(utse());
    expect((await vikarie.get(there)).status).toBe(404);
    expect((await ok(vikarie.get(`${BASE}/arbetslista`))).text).not.toContain(id);
    const asChef = await utse({ arenden: [id], vikarie: 'ss-centrum-2' });
    expect(asChef).toMatchObject({ status: 400, body: { errors: [{ field: 'arenden.0' }] } });
    expect(await utse({ arenden: ['A-0000-0000-0000'], vikarie: 'ss-centrum-2' })).toMatchObject({
      status: 400,
      body: { detail: asChef.body.detail },
    });
    await ok(utse({ arenden: [id], vikarie: 'ss-centrum-2' }, api.as('fss-hisingen-1')));
    const named = api.as('ss-centrum-2');
    expect((await named.get(there)).status).toBe(200);
    expect((await named.get(`${BASE}/arenden/${open}`)).status).toBe(404);
    // The manager, who does not see the case, sees that the substitution is there and not what it names.
    const listed = await ok(chef.get(`${BASE}/vikariat`));
    expect(listed.text).not.toContain(id);
    expect(listed.body.vikariat[0]).toMatchObject({ arenden: null, antalArenden: 1 });
  });

  test('P5: is shut out at once when it is ended, also in another process, and by itself after the last day', async () => {
    const id = await ss.start();
    const other = await Api.start('annan', { KEYS_DIR: api.config.keys.dir }, 'api', api.database);
    try {
      const { body } = await ok(utse());
      await other.app.get(Tilldelat).changed();
      const there = other.as('ss-centrum-1');
      expect((await there.get(`${BASE}/arenden/${id}`)).status).toBe(200);
      await ok(ss.post(`${BASE}/vikariat/${body.id}/avsluta`, {}));
      expect((await there.get(`${BASE}/arenden/${id}`)).status).toBe(404);
      expect((await there.send(id, 'BEDOM_BEHOV')).status).toBe(404);
      expect(await chef.post(`${BASE}/vikariat/${body.id}/avsluta`, {})).toMatchObject({
        status: 409,
      });
      await api.pool.query(
        `INSERT INTO vikariat (id, vikarie, ersatter, roll, enhet, fran, till, skapat_av)
         VALUES ($1, 'ss-centrum-1', 'ss-hisingen-1', 'socialsekreterare', 'sf-hisingen', $2, $2, 'chef')`,
        [randomUUID(), plusDays(today, -1)],
      );
      await api.app.get(Tilldelat).changed();
      expect((await vikarie.get(`${BASE}/arenden/${id}`)).status).toBe(404);
    } finally {
      await other.leave();
    }
  });

  test('R5: a substitute on one side who works on the other may do nothing in the case, and is told why', async () => {
    const id = await api.medUppdrag({ personnummer: '19800114-2382' });
    const sam = api.as('sam-hisingen-1');
    await ok(sam.get(`${BASE}/arenden/${id}`));
    await ok(utse({ vikarie: 'sam-hisingen-1' }));
    expect((await sam.get(`${BASE}/arenden/${id}`)).status).toBe(404);
    expect((await ok(sam.get(`${BASE}/arbetslista?limit=100`))).text).not.toContain(id);
    expect(await sam.send(id, 'FORDELA')).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('båda sidor') },
    });
  });

  test('P5: does not check what she herself did: four eyes are two persons', async () => {
    const id = await ss.start({ personnummer: '19800116-2380' });
    await ok(
      utse({ vikarie: 'ss-hisingen-1', ersatter: 'fss-hisingen-1', roll: 'forste_socialsekreterare' }),
    );
    await ok(ss.send(id, 'BEDOM_BEHOV', { arbetslos: false }));
    const refused = await ss.send(id, 'MEDGE_UNDANTAG');
    expect(refused).toMatchObject({ status: 403, body: { detail: expect.stringContaining('två personer') } });
    expect((await api.log(id)).at(-1)).toMatchObject({ action: 'send MEDGE_UNDANTAG', outcome: 'FORBIDDEN' });
    expect((await api.as('fss-hisingen-1').send(id, 'MEDGE_UNDANTAG')).status).not.toBe(403);
  });
});

describe('appointing', () => {
  test.each([
    ['a worker', 'ss-hisingen-1', {}],
    ['a leader of another unit', 'chef-centrum-1', {}],
    ['the administrator', 'adm-1', {}],
    ['the 1:e socialsekreterare for a manager', 'fss-hisingen-1', { roll: 'enhetschef' }],
    ['the samordnare in a unit of the other side', 'sam-hisingen-1', {}],
    ['somebody for herself', 'chef-hisingen-1', { vikarie: 'chef-hisingen-1' }],
    ['for a unit that is not', 'chef-hisingen-1', { enhet: 'finns-inte' }],
  ])('R122: is refused %s, with its row in the log', async (_who, user, change) => {
    const answer = await utse(change, api.as(user));
    expect(answer).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    const { rows } = await api.pool.query(
      "SELECT outcome FROM access_log WHERE principal = $1 AND action = 'vikariat' ORDER BY at DESC LIMIT 1",
      [user],
    );
    expect(rows).toEqual([{ outcome: 'FORBIDDEN' }]);
  });

  test.each([
    ['the same person', { ersatter: 'ss-centrum-1' }, 'vikarie'],
    ['a last day before the first', { till: plusDays(today, -1) }, 'till'],
    ['more than a year', { till: plusDays(today, 400) }, 'till'],
    ['a role of the other side', { roll: 'samordnare' }, 'roll'],
  ])('is refused for %s', async (_what, change, field) => {
    const answer = await utse(change);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((e: { field: string }) => e.field)).toContain(field);
  });

  test('makes no circle, directly or through others, also when two are appointed at once', async () => {
    await ok(utse({ vikarie: 'ss-hisingen-2' }));
    expect(await utse({ vikarie: 'ss-hisingen-2' })).toMatchObject({ status: 400 });
    expect(await utse({ vikarie: 'ss-hisingen-1', ersatter: 'ss-hisingen-2' })).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('ring') },
    });
    await ok(utse({ vikarie: 'ss-centrum-1', ersatter: 'ss-hisingen-2' }));
    expect(await utse({ vikarie: 'ss-hisingen-1', ersatter: 'ss-centrum-1' })).toMatchObject({ status: 400 });
    // Not at the same time is no circle.
    const later = { fran: plusDays(today, 30), till: plusDays(today, 40) };
    await ok(utse({ vikarie: 'ss-hisingen-1', ersatter: 'ss-hisingen-2', ...later }));
    const both = await Promise.all([
      utse({ vikarie: 'x1', ersatter: 'x2' }),
      utse({ vikarie: 'x2', ersatter: 'x1' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400]);
  });

  test('P5: does not make one person both persons of a step that takes two', async () => {
    await ok(utse({ vikarie: 'v1' }));
    expect(
      await utse({ vikarie: 'v1', ersatter: 'fss-hisingen-1', roll: 'forste_socialsekreterare' }),
    ).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'roll' }] },
    });
    await ok(utse({ vikarie: 'v2', ersatter: 'fss-hisingen-1', roll: 'forste_socialsekreterare' }));
  });

  test('one that is not hers cannot be ended, and is not shown', async () => {
    const { body } = await ok(utse());
    const stranger = api.as('chef-centrum-1');
    expect((await stranger.post(`${BASE}/vikariat/${body.id}/avsluta`, {})).status).toBe(404);
    expect((await stranger.post(`${BASE}/vikariat/${randomUUID()}/avsluta`, {})).status).toBe(404);
    expect((await ok(stranger.get(`${BASE}/vikariat`))).text).not.toContain(body.id);
  });
});

describe('a delegation', () => {
  const adm = () => api.as('adm-1');
  const delegation = (change: Record<string, unknown> = {}) => ({
    namnd: 'sn-centrum',
    roll: 'socialsekreterare',
    handelser: ['FATTA_BESLUT'],
    punkt: '4.1',
    fran: '2026-01-01',
    ...change,
  });

  test('R32: from the first one of the nämnd on, only those it covers decide, up to its amount and its last day', async () => {
    const user = api.as('ss-centrum-1');
    const decided = async () => {
      const id = await user.start({ personnummer: '19800118-2388' });
      for (const event of TILL_BESLUT.slice(0, -2)) await ok(user.send(id, event));
      return id;
    };
    const before = await decided();
    await ok(user.send(before, 'FATTA_BESLUT'));

    const id = await decided();
    const { body: small } = await ok(
      adm().post(`${BASE}/delegationer`, delegation({ handelser: ['TA_STALLNING_BESLUT'] })),
    );
    const refused = await user.send(id, 'FATTA_BESLUT');
    expect(refused).toMatchObject({ status: 403, body: { detail: expect.stringContaining('delegation') } });
    const view = await ok(user.get(`${BASE}/arenden/${id}`));
    expect(view.body.actions.find((a: { type: string }) => a.type === 'FATTA_BESLUT')).toMatchObject({
      allowed: false,
      reasons: [{ sv: expect.stringContaining('delegation') }],
    });

    const { valbart } = (await ok(adm().get(`${BASE}/delegationer`))).body;
    expect(valbart.namnder).toContainEqual(
      expect.objectContaining({ id: 'sn-hisingen', enheter: ['sf-hisingen'] }),
    );
    expect(valbart.beslut).toContainEqual(
      expect.objectContaining({ handelse: 'FATTA_BESLUT', tal: expect.arrayContaining(['timmar']) }),
    );
    const { body } = await ok(
      adm().post(`${BASE}/delegationer`, delegation({ grans: { falt: 'timmar', hogst: 20 } })),
    );
    expect((await user.send(id, 'FATTA_BESLUT', { timmar: 21, lagrum: ['sol_12_4a'] })).status).toBe(403);
    await ok(user.send(id, 'FATTA_BESLUT'));
    const { rows } = await api.pool.query<{ action: string }>(
      "SELECT action FROM access_log WHERE case_id = $1 AND action LIKE 'send FATTA_BESLUT%' AND outcome = 'ok'",
      [id],
    );
    expect(rows).toEqual([{ action: `send FATTA_BESLUT · delegation 4.1 (${body.id})` }]);

    // All taken back is not the same as none: nobody decides.
    for (const one of [small.id, body.id]) await ok(adm().post(`${BASE}/delegationer/${one}/aterkalla`, {}));
    expect((await user.send(await decided(), 'FATTA_BESLUT')).status).toBe(403);
    expect(await adm().post(`${BASE}/delegationer/${body.id}/aterkalla`, {})).toMatchObject({
      status: 409,
    });
    expect(await adm().post(`${BASE}/delegationer/${randomUUID()}/aterkalla`, {})).toMatchObject({
      status: 404,
    });
  });

  test.each([
    ['a nämnd that is not', { namnd: 'x' }, 'namnd'],
    ['a unit of another nämnd', { enhet: 'sf-hisingen' }, 'enhet'],
    ['neither role nor person', { roll: undefined }, 'roll'],
    ['both role and person', { anvandare: 'ss-centrum-1' }, 'roll'],
    ['what is no decision', { handelser: ['UNDERRATTA'] }, 'handelser.0'],
    ['a role that the routine does not let decide', { roll: 'samordnare' }, 'roll'],
    ['an amount that is no number of the decision', { grans: { falt: 'skal', hogst: 1 } }, 'grans.falt'],
    ['a last day before the first', { till: '2025-01-01' }, 'till'],
  ])('R122: is refused for %s', async (_what, change, field) => {
    const answer = await adm().post(`${BASE}/delegationer`, delegation(change));
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((e: { field: string }) => e.field)).toContain(field);
  });

  test('R122: is entered by the administrator alone, and never for herself', async () => {
    for (const user of ['chef-centrum-1', 'ss-centrum-1', 'granskare-1'])
      expect((await api.as(user).post(`${BASE}/delegationer`, delegation())).status).toBe(403);
    const own = delegation({ roll: undefined, anvandare: 'adm-1' });
    expect((await adm().post(`${BASE}/delegationer`, own)).status).toBe(403);
    expect(
      (await ok(api.as('ss-centrum-1').get(`${BASE}/delegationer`))).body.delegationer.length,
    ).toBeGreaterThan(0);
  });
});

describe('an external provider (R123)', () => {
  test('is named by the samordnare, for a time, never in a protected case; others are refused', async () => {
    const id = await api.medUppdrag({ personnummer: '19800120-2384' });
    const there = `${BASE}/arenden/${id}/utforare`;
    const body = { utforare: 'utforare-1', fran: today, till: plusDays(today, 10) };
    const sam = api.as('sam-hisingen-1');
    for (const user of ['ss-hisingen-1', 'amk-hisingen-1', 'chef-kc-hisingen-1'])
      expect((await api.as(user).post(there, body)).status).toBe(403);
    expect((await api.as('sam-centrum-1').post(there, body)).status).toBe(404);
    expect((await sam.post(there, { ...body, till: plusDays(today, -1) })).status).toBe(400);
    const { body: made } = await ok(sam.post(there, body));
    expect(made.utforare).toEqual([expect.objectContaining({ utforare: 'utforare-1', avslutat: null })]);
    // Who may be named is told to whoever names, and to nobody else (L10).
    expect(made.valbara).toEqual([{ id: 'utf-hisingen-1', namn: 'Extern utförare 1, Hisingen' }]);
    expect((await ok(api.as('amk-hisingen-1').get(there))).body.valbara).toEqual([]);
    const [{ id: uppdrag }] = made.utforare as [{ id: string }];
    expect((await api.as('ss-hisingen-1').post(`${there}/${uppdrag}/avsluta`, {})).status).toBe(403);
    expect((await ok(sam.post(`${there}/${uppdrag}/avsluta`, {}))).body.utforare[0].avslutat).not.toBeNull();
    expect((await sam.post(`${there}/${uppdrag}/avsluta`, {})).status).toBe(409);
    await ok(ss.send(id, 'SKYDD_UPPSTAR'));
    expect(await sam.post(there, body)).toMatchObject({ status: 409, body: { code: 'NOT_POSSIBLE' } });
  });

  test('finds the cases that she is named in today and no others; each stands in the access log', async () => {
    const utf = api.as('utf-hisingen-1');
    const mina = async (): Promise<readonly string[]> =>
      (await ok(utf.get(`${BASE}/utforaruppdrag`))).body.uppdrag.map(
        ({ arende }: { arende: string }) => arende,
      );
    const [nu, sedan] = [
      await api.medUppdrag({ personnummer: '19800313-2399' }),
      await api.medUppdrag({ personnummer: '19800418-2385' }),
    ];
    const sam = api.as('sam-hisingen-1');
    const namnge = (id: string, fran: string) =>
      ok(
        sam.post(`${BASE}/arenden/${id}/utforare`, {
          utforare: 'utf-hisingen-1',
          fran,
          till: plusDays(today, 10),
        }),
      );
    await namnge(sedan, plusDays(today, 1));
    const { body } = await namnge(nu, today);
    // Named once more while the first time runs: it is still one case.
    await namnge(nu, today);
    expect(await mina()).toEqual([nu]);
    const { rows } = await api.pool.query(
      `SELECT outcome FROM access_log WHERE principal = $1 AND action = 'utforaruppdrag' AND case_id = $2`,
      ['utf-hisingen-1', nu],
    );
    expect(rows).toEqual([{ outcome: 'ok' }]);
    // Nobody else's, whatever they see.
    expect((await ok(sam.get(`${BASE}/utforaruppdrag`))).body.uppdrag).toEqual([]);
    await ok(ss.send(nu, 'SKYDD_UPPSTAR'));
    expect(await mina()).toEqual([]);
    expect(body.utforare).toHaveLength(1);
  });
});
