/** Questions to the forums over HTTP: raised by either side, worked on by both, and without any client. */
import { randomUUID } from 'node:crypto';
import { instantAt } from '../../machines/calendar';
import { fireDue } from '../../src/engine/fire';
import { Api, ok, startBody, type Answer, type User } from './support/api';

let api: Api;
let fss: User;
let sam: User;
beforeAll(async () => {
  api = await Api.start('samverkansfraga');
  fss = api.as('fss-hisingen-1');
  sam = api.as('sam-hisingen-1');
});
afterAll(() => api.stop());

const ARENDEN = '/stegvis/v1/arenden';
const begin = (user: User, more: Record<string, unknown> = {}, headers = {}): Promise<Answer> =>
  user.post(ARENDEN, { process: 'samverkansfraga', ...more }, headers);
const send = (user: User, id: string, type: string, facts: Record<string, unknown> = {}): Promise<Answer> =>
  user.post(`${ARENDEN}/${id}/handelser`, { event: { type, ...facts } });
const anmal = (user: User, id: string, fraga = 'Väntetiden till praktik är lång.') =>
  send(user, id, 'ANMAL_FRAGA', { typ: 'samverkan', omrade: 'jobbfokuserat', fraga, avidentifierad: true });
const skal = { skal: 'Forumets skäl.' };

async function started(user: User, more: Record<string, unknown>): Promise<string> {
  const answer = await ok(begin(user, more));
  return answer.body.id as string;
}
const fromSf = () => started(fss, { kcEnhet: 'kc-hisingen' });

test('1:e socialsekreterare raises a question together with a unit of Kompetenscenter (R90)', async () => {
  const { status, body, headers } = await begin(fss, { kcEnhet: 'kc-hisingen' });
  expect(status).toBe(201);
  expect(body.id).toMatch(/^F(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  expect(headers.get('location')).toBe(`${ARENDEN}/${body.id}`);
  expect(body).toMatchObject({
    process: { id: 'samverkansfraga', version: 1 },
    klient: null,
    sfEnhet: 'sf-hisingen',
    kcEnhet: 'kc-hisingen',
    handlaggare: { forste_socialsekreterare: 'fss-hisingen-1' },
    awaits: [{ role: 'forste_socialsekreterare', unit: 'sf-hisingen', dueDate: '2026-02-16' }],
  });
  const { rows } = await api.pool.query('SELECT klient_id FROM cases WHERE id = $1', [body.id]);
  expect(rows).toEqual([{ klient_id: null }]);
});

test('samordnare raises one in the same way from the other side (R90)', async () => {
  const id = await started(sam, { sfEnhet: 'sf-hisingen' });
  const { body } = await ok(fss.get(`${ARENDEN}/${id}`));
  expect(body).toMatchObject({
    sfEnhet: 'sf-hisingen',
    kcEnhet: 'kc-hisingen',
    handlaggare: { samordnare: 'sam-hisingen-1' },
  });
  await ok(anmal(sam, id));
  const list = (await ok(fss.get('/stegvis/v1/arbetslista?limit=100'))).body;
  expect(list.tasks).toContainEqual(
    expect.objectContaining({ caseId: id, key: 'mottagandeSf', klient: { namn: null, skyddad: false } }),
  );
});

test('the whole way over the API: raised, received, put to the forum, decided, followed up, answered (R90)', async () => {
  const id = await fromSf();
  await ok(anmal(fss, id));
  await ok(send(sam, id, 'TA_EMOT_FRAGA', { syn: 'Vi ser samma sak.' }));
  const forum = { forum: 'operativ_samverkansgrupp', dag: '2026-02-16', underlag: 'Tider per vecka.' };
  await ok(send(fss, id, 'BOKA_FORUM', forum));
  // Now the day of the meeting is here: the worker fires what is due.
  const { fired } = await fireDue(api.engine, instantAt('2026-02-16', '09:00'));
  expect(fired).toBeGreaterThan(0);
  api.till('2026-02-16');
  const atgard = { ansvar: 'kc', dag: '2026-05-04', atgard: 'Fler platser.', ...skal };
  await ok(send(fss, id, 'BESLUTA_ATGARD', atgard));
  await ok(send(sam, id, 'BEKRAFTA_ATGARD', { uppfoljning: 'Väntetiden är halverad.' }));
  const { body } = await ok(
    send(fss, id, 'AVSLUTA_FRAGA', { aterkopplat: true, svar: 'Fler platser finns.' }),
  );
  expect(body).toMatchObject({ status: 'done', steg: 'slut', tasks: [], deadlines: [] });
});

test('both sides read the whole history; the words lie encrypted under the question’s own key (R90)', async () => {
  const id = await fromSf();
  await ok(anmal(fss, id, 'Hemligt om samverkan.'));
  await ok(send(fss, id, 'BYT_ANSVARIG_SF', { ny: 'fss-hisingen-2', skal: 'slutar' }));
  const [ours, theirs] = await Promise.all(
    [fss, sam].map(async (user) => (await ok(user.get(`${ARENDEN}/${id}/historik`))).body.events),
  );
  expect(theirs).toEqual(ours);
  expect(theirs.map(({ type }: { type: string }) => type)).toEqual([
    'stegvis.start',
    'ANMAL_FRAGA',
    'BYT_ANSVARIG_SF',
  ]);
  expect(theirs[1].personal).toEqual({ fraga: 'Hemligt om samverkan.' });
  const { rows } = await api.pool.query('SELECT klient_id FROM personal WHERE case_id = $1', [id]);
  expect(rows).toEqual([{ klient_id: id }]);
  const stored = await api.pool.query('SELECT body FROM events WHERE case_id = $1', [id]);
  expect(JSON.stringify(stored.rows)).not.toContain('Hemligt');
});

test('a personnummer or a case number in the words is refused, without being repeated (R90, R91)', async () => {
  const id = await fromSf();
  for (const number of ['19800102-2394', 'A-7F3K-92QD-M4TX']) {
    const answer = await anmal(fss, id, `Det gäller ${number}.`);
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION' } });
    expect(answer.body.errors).toEqual([
      { field: 'event.fraga', message: 'får inte innehålla personnummer eller någons ärendenummer' },
    ]);
    expect(answer.text).not.toContain(number);
  }
});

test('a question has no client: one that is sent along is refused (R90)', async () => {
  const { klient } = startBody();
  const answer = await begin(fss, { kcEnhet: 'kc-hisingen', klient });
  expect(answer).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'klient', message: 'finns inte' }] },
  });
});

test('only those who lead the work on a side raise a question, and only from their own unit (R90)', async () => {
  const both = { sfEnhet: 'sf-hisingen', kcEnhet: 'kc-hisingen' };
  for (const userId of ['ss-hisingen-1', 'amk-hisingen-1', 'chef-hisingen-1', 'adm-1', 'granskare-1']) {
    const refused = await begin(api.as(userId), both);
    expect([userId, refused.status, refused.body.code]).toEqual([userId, 403, 'FORBIDDEN']);
    expect(refused.body.detail).toContain('1:e socialsekreterare och samordnare');
  }
  expect((await begin(fss, { ...both, sfEnhet: 'sf-centrum' })).status).toBe(403);
  expect((await begin(sam, { ...both, kcEnhet: 'kc-centrum' })).status).toBe(403);
});

test('the other side’s unit is named, and exists: else nobody there would know (R1, R90)', async () => {
  const missing = await begin(fss);
  expect(missing.status).toBe(400);
  expect(missing.body.errors).toEqual([
    { field: 'kcEnhet', message: expect.stringMatching(/^saknas: ange något av .*kc-hisingen/) },
  ]);
  for (const kcEnhet of ['kc-finns-inte', 'sf-centrum'])
    expect((await begin(fss, { kcEnhet })).body.errors).toEqual([
      { field: 'kcEnhet', message: expect.stringMatching(/^ska vara något av /) },
    ]);
  expect((await begin(sam, { sfEnhet: 'kc-centrum' })).body.errors).toMatchObject([{ field: 'sfEnhet' }]);
});

test('a start that is sent again is one question, and its key starts nothing else (R90)', async () => {
  const key = { 'idempotency-key': randomUUID() };
  const first = await ok(begin(fss, { kcEnhet: 'kc-hisingen' }, key));
  const again = await ok(begin(fss, { kcEnhet: 'kc-hisingen' }, key));
  expect(again.body.id).toBe(first.body.id);
  const other = await fss.post(ARENDEN, startBody(), key);
  expect(other).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
});

test('other units see nothing of it, and colleagues in the two units act only where they lead the work (L10)', async () => {
  const id = await fromSf();
  await ok(anmal(fss, id));
  for (const userId of ['fss-centrum-1', 'sam-centrum-1', 'ss-nordost-1', 'adm-1'])
    expect([userId, (await api.as(userId).get(`${ARENDEN}/${id}`)).status]).toEqual([userId, 404]);
  for (const userId of ['ss-hisingen-1', 'amk-hisingen-1']) {
    const colleague = api.as(userId);
    const { body } = await ok(colleague.get(`${ARENDEN}/${id}`));
    expect(body.actions.some(({ allowed }: { allowed: boolean }) => allowed)).toBe(false);
    expect((await send(colleague, id, 'TA_EMOT_FRAGA', { syn: 'Nej.' })).status).toBe(403);
  }
});

test('a question has no place on a screen that a client sees, nor in anybody’s case file (P8, R90)', async () => {
  const id = await fromSf();
  await ok(anmal(fss, id));
  const shared = (await ok(fss.get(`${ARENDEN}/${id}?delad=true`))).body;
  expect(shared).toMatchObject({ delad: true, states: [], tasks: [], deadlines: [], actions: [] });
  const akt = await ok(fss.get(`${ARENDEN}/${id}/akt`));
  expect(akt.text).not.toContain('Väntetiden');
});

test('an anvisning is still started by socialförvaltningen alone, and needs its client (R4)', async () => {
  const refused = await sam.post(ARENDEN, startBody({}, { sfEnhet: 'sf-hisingen' }));
  expect(refused).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  const without = await fss.post(ARENDEN, { process: 'anvisning' });
  expect(without.body.errors).toContainEqual({ field: 'klient', message: 'saknas' });
});
