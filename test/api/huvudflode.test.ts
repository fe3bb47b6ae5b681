/** The routine over HTTP, from the start of a case until Kompetenscenter has the uppdrag. */
import { ClientKeys } from '../../src/access/keys';
import { TILL_BESLUT } from '../../src/verify/anvisning/payloads';
import { Api, ok } from './support/api';

let api: Api;
beforeAll(async () => {
  api = await Api.start('huvudflode');
});
afterAll(() => api.stop());

const sv = (texts: readonly { text: { sv: string } }[]): string[] => texts.map(({ text }) => text.sv);

test('a case says its state in words, whom it awaits and why its date is that date (R8)', async () => {
  const ss = api.as('ss-hisingen-1');
  const id = await ss.start();
  const { body, headers } = await ok(ss.get(`/stegvis/v1/arenden/${id}`));

  expect(id).toMatch(/^A(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  expect(headers.get('etag')).toBe('"1"');
  expect(body).toMatchObject({
    id,
    revision: 1,
    steg: 'behovsbedomning',
    sfEnhet: 'sf-hisingen',
    kcEnhet: null,
  });
  expect(sv(body.states)).toContain('Behovsbedömning');
  expect(body.awaits).toMatchObject([
    { role: 'socialsekreterare', unit: 'sf-hisingen', assignee: 'ss-hisingen-1', dueDate: '2026-03-02' },
  ]);
  expect(body.klient).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    namn: 'Testklient',
    personnummer: '198001022394',
    skyddad: false,
    skyddsniva: null,
  });
  const [frist] = body.deadlines;
  expect(frist).toMatchObject({ title: { sv: 'Behovsbedömning' }, date: '2026-03-02', kind: 'intern' });
  expect(sv(frist.basis)).toEqual(['Ärendet öppnat 2026-02-02', expect.stringContaining('20 arbetsdagar')]);
});

test('every action tells before the attempt what is missing and who can meet it (R20)', async () => {
  const ss = api.as('ss-hisingen-1');
  const id = await ss.start();
  const { body } = await ok(ss.get(`/stegvis/v1/arenden/${id}`));
  const action = (type: string) => body.actions.find((a: { type: string }) => a.type === type);

  expect(action('BEDOM_BEHOV')).toMatchObject({ allowed: true, possible: true, unmet: [] });
  expect(action('INLED_ANVISNING')).toMatchObject({
    allowed: true,
    possible: false,
    unmet: [{ text: { sv: expect.any(String) }, source: ['R8', 'R9'], cure: { event: 'BEDOM_BEHOV' } }],
  });
  expect(action('MEDGE_UNDANTAG')).toMatchObject({
    allowed: false,
    reasons: [{ sv: 'Det får bara 1:e socialsekreterare i ärendet göra.' }],
  });
  expect(action('BEDOM_BEHOV').schema).toMatchObject({
    type: 'object',
    additionalProperties: false,
    properties: { bedomning: { title: 'Bedömning', 'x-personal': true } },
  });
  expect(body.actions.some((a: { type: string }) => a.type === 'VERKSTALL')).toBe(false);
});

test('from the start to the uppdrag, each step answers the case as it then is (R34)', async () => {
  const ss = api.as('ss-hisingen-1');
  const id = await ss.start();
  let revision = 1;
  for (const event of TILL_BESLUT) {
    const answer = await ok(ss.send(id, event));
    revision += 1;
    expect([event, answer.headers.get('etag'), answer.body.revision]).toEqual([
      event,
      `"${revision}"`,
      revision,
    ]);
  }
  const { body } = await ok(ss.send(id, 'SKICKA_UPPDRAG', { kcEnhet: 'kc-hisingen' }));

  expect(body.kcEnhet).toBe('kc-hisingen');
  const beslut = body.deadlines.find((d: { date: string }) => d.date === '2027-02-02');
  expect(beslut).toBeTruthy();
  expect(beslut.basis.length).toBeGreaterThan(1);
});

test('Kompetenscenter sees the case from the uppdrag on, not before (R4, R34)', async () => {
  const ss = api.as('ss-hisingen-1');
  const id = await ss.start();
  const path = `/stegvis/v1/arenden/${id}`;
  for (const event of TILL_BESLUT) await ok(ss.send(id, event));
  expect((await api.as('sam-hisingen-1').get(path)).status).toBe(404);

  await ok(ss.send(id, 'SKICKA_UPPDRAG', { kcEnhet: 'kc-hisingen' }));
  const seen = await ok(api.as('sam-hisingen-1').get(path));
  expect(seen.body.tasks.some((task: { role: string }) => task.role === 'samordnare')).toBe(true);
  expect((await api.as('sam-centrum-1').get(path)).status).toBe(404);
});

test('history says what was done, by whom in which role, with free text for those who may read it', async () => {
  const id = await api.medUppdrag();
  const path = `/stegvis/v1/arenden/${id}/historik`;
  const { body } = await ok(api.as('ss-hisingen-2').get(path));

  expect(body.events.map((e: { seq: number }) => e.seq)).toEqual(
    body.events.map((_: unknown, i: number) => i + 1),
  );
  expect(body.events[0]).toMatchObject({
    type: 'stegvis.start',
    label: { sv: 'Ärendet startades' },
    by: { id: 'ss-hisingen-1', role: 'socialsekreterare' },
  });
  const beslut = body.events.find((e: { type: string }) => e.type === 'FATTA_BESLUT');
  expect(beslut).toMatchObject({
    label: { sv: 'Fatta beslut om insats' },
    by: { id: 'ss-hisingen-1', role: 'socialsekreterare' },
    facts: { beslut: 'B-12-4', fran: '2026-02-02' },
    personal: { skal: 'Text som aldrig når maskinen.' },
    withheld: [],
  });
});

test('Kompetenscenter reads the uppdrag in the history, never the assessment before it (L10)', async () => {
  const id = await api.medUppdrag();
  const { body } = await ok(api.as('sam-hisingen-1').get(`/stegvis/v1/arenden/${id}/historik`));

  expect(body.events.map((e: { type: string }) => e.type)).toEqual(['ANGE_KONTAKTVAGAR', 'SKICKA_UPPDRAG']);
  expect(body.events[1].personal).toMatchObject({ behov: 'Text som aldrig når maskinen.' });
});

test('a client whose key is erased is gone from the case and its history, and the case remains (L12)', async () => {
  const ss = api.as('ss-hisingen-1');
  const id = await ss.start({ personnummer: '198001042392', namn: 'Testklient 3' });
  await ok(ss.send(id, 'BEDOM_BEHOV'));
  api.app.get(ClientKeys).erase((await api.context(id)).klientId);

  const { body } = await ok(ss.get(`/stegvis/v1/arenden/${id}`));
  expect(body).toMatchObject({ revision: 2, klient: { namn: null, personnummer: null } });
  const history = await ok(ss.get(`/stegvis/v1/arenden/${id}/historik`));
  expect(history.body.events[1]).toMatchObject({
    type: 'BEDOM_BEHOV',
    personal: {},
    withheld: ['bedomning'],
  });
});

describe('between the nämnder (L10)', () => {
  const poster = async (user: string, id: string, query = '?limit=100') =>
    (await ok(api.as(user).get(`/stegvis/v1/arenden/${id}/utlamnanden${query}`))).body;

  test('each side is answered with its own work and what a record has brought it, never the other’s (L10)', async () => {
    const id = await api.medUppdrag();
    const path = `/stegvis/v1/arenden/${id}`;
    const of = async (user: string) => (await ok(api.as(user).get(path))).body;
    const [sf, kc] = [await of('ss-hisingen-1'), await of('sam-hisingen-1')];
    const owners = (body: { tasks: { role: string }[] }) => [...new Set(body.tasks.map(({ role }) => role))];
    expect([owners(sf), owners(kc)]).toEqual([['socialsekreterare'], ['samordnare']]);
    const rules = (body: { deadlines: { rule: string }[] }) => body.deadlines.map(({ rule }) => rule).sort();
    // Of SF's deadlines KC is told the last day of the decision, which crossed with the uppdrag.
    expect([rules(kc), rules(sf).includes('fordela')]).toEqual([['beslutUpphor', 'fordela'], false]);
    const types = (body: { actions: { type: string }[] }) => body.actions.map(({ type }) => type);
    expect(types(kc)).toContain('FORDELA');
    for (const type of ['BOKA_INSKRIVNING', 'GRUNDBESLUT_UPPHOR']) {
      expect([type, types(sf).includes(type), types(kc).includes(type)]).toEqual([type, true, false]);
    }
    expect(types(sf)).not.toContain('FORDELA');
    expect(sv(kc.states)).toEqual(expect.arrayContaining(['Inskrivning', 'Uppdraget ska fördelas']));
    expect(sv(kc.states)).not.toContain('Beslutet gäller');
    expect(kc.klient).toMatchObject({ namn: 'Testklient' });
  });

  test('what crosses stands in the commit of its event, sort by sort, with ground, units and nämnder (L10)', async () => {
    const id = await api.medUppdrag();
    const body = await poster('sam-hisingen-1', id);
    expect(body).toEqual(await poster('ss-hisingen-1', id));
    expect(body.utlamnanden.map((one: { uppgift: { kod: string } }) => one.uppgift.kod)).toEqual([
      'beslut',
      'gang',
      'handlaggare',
      'klient',
      'kontaktvagar',
      'samtycke',
      'uppdrag',
    ]);
    expect(body.utlamnanden[3]).toMatchObject({
      uppgift: { text: { sv: 'Vem uppdraget gäller' } },
      fran: { sida: 'sf', enhet: 'sf-hisingen', namnd: { namn: expect.any(String) } },
      till: { sida: 'kc', enhet: 'kc-hisingen' },
      grund: { slag: 'samtycke', lagrum: 'OSL 10 kap. 1 § och 12 kap. 2 §' },
      samtycke: 'kc 2026-02-02',
    });
    expect(body.utlamnanden[3].fran.namnd.id).not.toBe(body.utlamnanden[3].till.namnd.id);
    const sida = await poster('sam-hisingen-1', id, '?limit=3&page=3');
    expect([sida.utlamnanden.length, sida.more]).toEqual([1, false]);
    // A refused event has told nobody anything.
    expect((await api.as('ss-hisingen-1').send(id, 'KALLA_UPPFOLJNING')).status).toBe(409);
    expect((await poster('ss-hisingen-1', id)).utlamnanden).toHaveLength(7);
    const rows = (await api.log(id)).filter(({ action }) => action === 'utlamnanden');
    expect(rows.length).toBe(4);
  });

  test('the records are for those who stand on a side of the case, and can only be added to (L10, R123)', async () => {
    const id = await api.medUppdrag();
    const path = `/stegvis/v1/arenden/${id}/utlamnanden`;
    for (const stranger of ['ss-centrum-1', 'sam-centrum-1', 'granskare-1', 'adm-1'])
      expect([stranger, (await api.as(stranger).get(path)).status]).toEqual([stranger, 404]);
    for (const sql of ['UPDATE utlamnanden SET lagrum = $1', 'DELETE FROM utlamnanden WHERE lagrum <> $1'])
      await expect(api.pool.query(sql, ['x'])).rejects.toThrow('permission denied');
  });

  test('consent that is withdrawn stops what is new at once, and what was told stays recorded and readable (A17)', async () => {
    const id = await api.medUppdrag();
    const ss = api.as('ss-hisingen-1');
    const kc = async () =>
      (await ok(api.as('sam-hisingen-1').get(`/stegvis/v1/arenden/${id}/historik`))).body.events;
    await ok(ss.send(id, 'BOKA_INSKRIVNING'));
    const before = await poster('ss-hisingen-1', id);
    await ok(ss.send(id, 'ATERKALLA_SAMTYCKE_KC'));
    await ok(ss.send(id, 'STALL_IN_MOTE'));
    const after = await poster('ss-hisingen-1', id);
    expect(after.utlamnanden.slice(2)).toEqual(before.utlamnanden);
    expect(after.utlamnanden.slice(0, 2)).toMatchObject([
      { uppgift: { kod: 'gang' }, grund: { slag: 'nodvandighet' } },
      { uppgift: { kod: 'samtycke' }, grund: { slag: 'nodvandighet' } },
    ]);
    const events = await kc();
    expect(events.at(-1)).toMatchObject({ type: 'STALL_IN_MOTE', facts: {}, personal: {} });
    expect(events.at(-3)).toMatchObject({ type: 'BOKA_INSKRIVNING', facts: { tid: '10:00' } });
  });

  test('a task of the other side is answered as one that there is not, also to her who leads a unit (L10)', async () => {
    const id = await api.medUppdrag();
    const { rows } = await api.pool.query('SELECT id, version FROM tasks WHERE case_id = $1 AND role = $2', [
      id,
      'socialsekreterare',
    ]);
    expect(rows.length).toBeGreaterThan(0);
    const ask = async (user: string, task: string, what: string) => {
      const { status, body } = await api
        .as(user)
        .post(`/stegvis/v1/uppgifter/${task}/${what}`, { version: rows[0].version });
      return [status, body.detail];
    };
    for (const user of ['amk-hisingen-1', 'sam-hisingen-1'])
      for (const what of ['ta', 'slapp']) {
        const unknown = await ask(user, 'okand.x.1', what);
        expect([user, what, unknown[0], await ask(user, rows[0].id, what)]).toEqual([
          user,
          what,
          404,
          unknown,
        ]);
      }
  });
});
