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
