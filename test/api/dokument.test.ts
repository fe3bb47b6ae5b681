/** Documents of a case over HTTP: what the case owes is drawn by the worker, the rest when somebody asks. */
import { randomUUID } from 'node:crypto';
import type { Organisation } from '../../src/access/organisation';
import { ClientKeys } from '../../src/access/keys';
import { ORGANISATION } from '../../src/engine.module';
import { Incidents } from '../../src/outbox/incidents';
import { TILL_BESLUT } from '../../src/verify/anvisning/payloads';
import identities from '../../config/test-identities.json';
import { pdfTexts } from '../support/pdf';
import { Api, ok, SKYDDAD } from './support/api';
import { dokumentet, dokumentIn, dokumentlista, hamta, pdfen, ritaSkyldigt } from './support/dokument';
import { ga, medMote, pagaende } from './support/vagar';

const SS = 'ss-hisingen-1';
const FSS = 'fss-hisingen-1';
const AMK = 'amk-hisingen-1';
const SAM = 'sam-hisingen-1';

let api: Api;
beforeAll(async () => {
  api = await Api.start('dokument');
});
beforeEach(() => api.till('2026-02-02'));
afterAll(() => api.stop());

const rita = () => ritaSkyldigt(api);
const bas = dokumentIn;
const lista = (user: string, id: string) => dokumentlista(api, user, id);
const ett = (user: string, id: string, mall: string) => dokumentet(api, user, id, mall);
const hamtad = (user: string, path: string, body?: unknown) => hamta(api, user, path, body);
const pdf = (user: string, id: string, dokId: string) => pdfen(api, user, id, dokId);
const begar = (user: string, id: string, body: unknown, headers = {}) =>
  api.as(user).post(bas(id), body, headers);
const steg = (user: string, id: string, dokId: string, what: string, body: unknown, headers = {}) =>
  api.as(user).post(`${bas(id)}/${dokId}/${what}`, body, headers);
const seqOf = async (id: string, type: string): Promise<number> =>
  (await api.pool.query('SELECT max(seq) AS seq FROM events WHERE case_id = $1 AND type = $2', [id, type]))
    .rows[0].seq;
let nr = 9;
/** A client of her own, so that cases do not share protection or a key. */
const klient = (more = {}) => ({
  personnummer: identities.personnummer[(nr += 1)],
  namn: 'Testperson Ett',
  ...more,
});

describe('what a case owes', () => {
  test('is drawn from what its side knows, and says what the routine demands (R32, R34, R39)', async () => {
    const id = await medMote(api, klient({ adress: ['Provgatan 7', '417 00 Göteborg'] }));
    await rita();
    const mallar = (await lista(SS, id)).map(({ mall }) => mall).sort();
    expect(mallar).toEqual([
      ...['beslut-insats', 'information-kommunal-aktivitet', 'kallelse', 'lattlast-anvisning', 'samtycke-af'],
      ...['underrattelse', 'uppdrag'],
    ]);
    const [beslut, kallelse, uppdrag, lattlast] = pdfTexts(
      ...(await Promise.all(
        ['beslut-insats', 'kallelse', 'uppdrag', 'lattlast-anvisning'].map(async (mall) =>
          pdf(SS, id, (await ett(SS, id, mall)).id),
        ),
      )),
    );
    // A7: the last day is included. L6: 12:4 is not appealed against to förvaltningsrätten.
    expect(beslut).toContain('från och med 2 februari 2026 till och med 1 februari 2027');
    expect(beslut).toContain('12 kap. 4 § socialtjänstlagen (2025:400)');
    expect(beslut).toContain('13 kap.');
    for (const ord of [
      '12 februari 2026',
      '13.30',
      '031-390 06 01',
      'Provgatan 7',
      'Socialsekreterare 1, Hisingen',
    ])
      expect(kallelse).toContain(ord);
    expect(lattlast).toContain('12 februari 2026');
    expect(uppdrag).toContain('M1');
    expect(uppdrag).toContain('Jobbcoachning');
  });

  test('is drawn once, however often the worker is asked (R34)', async () => {
    const id = await api.medUppdrag(klient());
    await rita();
    const before = (await lista(SS, id)).map((one) => [one.id, one.sha256]);
    await api.pool.query(
      `UPDATE outbox SET status = 'pending', attempts = 0 WHERE case_id = $1 AND port = 'dokument'`,
      [id],
    );
    await rita();
    expect((await lista(SS, id)).map((one) => [one.id, one.sha256])).toEqual(before);
    const { rows } = await api.pool.query('SELECT count(*)::int AS n FROM filer WHERE case_id = $1', [id]);
    expect(rows[0].n).toBe(before.length);
  });

  test('waits as an incident that says what is missing, and is drawn when that is mended (R34)', async () => {
    const id = await api.medUppdrag(klient());
    const enhet = api.app
      .get<Organisation>(ORGANISATION)
      .enheter.find((one) => one.id === 'sf-hisingen')! as { telefon?: string };
    const { telefon } = enhet;
    delete enhet.telefon;
    await rita();
    const waiting = await ett(SS, id, 'uppdrag');
    expect(waiting).toMatchObject({ status: 'ritas', sha256: null });
    expect(waiting.fel).toContain('telefonnumret till enheten sf-hisingen saknas');
    expect((await hamtad(SS, `${bas(id)}/${waiting.id}/pdf`)).status).toBe(409);
    const incidents = api.app.get(Incidents);
    const open = (await incidents.list()).filter(({ caseId }) => caseId === id);
    expect(open.length).toBeGreaterThan(0);
    expect(open[0]!.detail.sv).toContain('telefonnumret');
    enhet.telefon = telefon!;
    for (const { id: incident } of open) await incidents.retry(incident, 'fss-hisingen-1');
    await rita();
    expect(await ett(SS, id, 'uppdrag')).toMatchObject({ id: waiting.id, status: 'utkast', fel: null });
  });

  test('is not drawn for the dead: no letter goes out after a death (A15)', async () => {
    const id = await medMote(api, klient());
    await ga(api, id, [[SS, 'KLIENTEN_AVLIDEN']]);
    await rita();
    expect(await ett(SS, id, 'kallelse')).toMatchObject({ status: 'makulerad', sha256: null });
    expect(await ett(SS, id, 'uppdrag')).toMatchObject({ status: 'utkast' });
  });

  test('is not drawn from what has been corrected, nor to somebody whom the case was not for (A32)', async () => {
    const id = await api.medUppdrag(klient());
    api.till('2026-02-03');
    const avser = await seqOf(id, 'FATTA_BESLUT');
    await ga(api, id, [[SS, 'RATTA_DATUM', { avser, vad: 'beslutets_forsta_dag', datum: '2026-02-03' }]]);
    await ga(api, id, [
      [SS, 'RATTA_KLIENT', { avser: await seqOf(id, 'SKICKA_UPPDRAG'), brevSkickat: false }],
    ]);
    await rita();
    expect(await ett(SS, id, 'uppdrag')).toMatchObject({ status: 'makulerad', rattad: true });
    // Nothing goes to the wrong person; what the file holds is still what was decided.
    expect(await ett(SS, id, 'beslut-insats')).toMatchObject({ status: 'makulerad' });
  });
});

describe('a document of one side', () => {
  test('is not seen from the other, unless it is made for both and a record has brought it there (L10)', async () => {
    const id = await pagaende(api, klient());
    await rita();
    const hosKc = (await lista(AMK, id)).map(({ mall }) => mall).sort();
    expect(hosKc).toEqual(['deltagandedokument', 'uppdrag']);
    const beslut = await ett(SS, id, 'beslut-insats');
    expect((await api.as(AMK).get(`${bas(id)}/${beslut.id}`)).status).toBe(404);
    expect((await hamtad(AMK, `${bas(id)}/${beslut.id}/pdf`)).status).toBe(404);
    const uppdrag = await ett(AMK, id, 'uppdrag');
    expect(pdfTexts(await pdf(AMK, id, uppdrag.id))[0]).toContain('Uppdrag till Kompetenscenter');
    // Read, but not handled.
    expect((await steg(AMK, id, uppdrag.id, 'makulera', { skal: 'Fel dokument' })).status).toBe(403);
    expect((await begar(AMK, id, { mall: 'uppdrag' })).status).toBe(403);
  });

  test('holds only what that side knows: the file of Kompetenscenter has no assessment (L10, L9)', async () => {
    const hemligt = 'BEDÖMNING-SOM-STANNAR';
    const ss = api.as(SS);
    const id = await ss.start(klient());
    await ok(ss.send(id, 'BEDOM_BEHOV', { bedomning: hemligt }));
    for (const type of TILL_BESLUT.slice(1)) await ok(ss.send(id, type));
    await ok(ss.send(id, 'SKICKA_UPPDRAG', { kcEnhet: 'kc-hisingen' }));
    await ga(api, id, [[SAM, 'FORDELA', { konsulent: AMK }]]);
    const akter = await Promise.all(
      [SS, AMK].map(async (user) => {
        const { body } = await ok(begar(user, id, { mall: 'personakt' }));
        return pdf(user, id, body.id);
      }),
    );
    const [sf = '', kc = ''] = pdfTexts(...akter);
    const { rows } = await api.pool.query('SELECT head FROM cases WHERE id = $1', [id]);
    const head = rows[0].head.toString('hex');
    expect(sf).toContain(hemligt);
    expect(kc).not.toContain(hemligt);
    expect(kc).toContain('Skicka uppdraget till Kompetenscenter');
    expect(sf.replaceAll(' ', '')).toContain(head);
  });
});

describe('asked for', () => {
  test('the same key gives one document, and another wish under it is refused (P6)', async () => {
    const id = await api.medUppdrag(klient());
    const key = { 'idempotency-key': randomUUID() };
    const first = await ok(
      begar(SS, id, { mall: 'mitt-arende', meddelande: 'Hör av dig om något är oklart.' }, key),
    );
    expect(first.body).toMatchObject({ status: 'utkast', version: 1, handelse: null, av: SS });
    const again = await ok(
      begar(SS, id, { mall: 'mitt-arende', meddelande: 'Hör av dig om något är oklart.' }, key),
    );
    expect(again.body.id).toBe(first.body.id);
    const other = await begar(SS, id, { mall: 'personakt' }, key);
    expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
    expect(pdfTexts(await pdf(SS, id, first.body.id))[0]).toContain('Hör av dig om något är oklart.');
  });

  test('what is missing is named with the event that provides it, and nothing is kept (R66, R97)', async () => {
    const id = await api.medUppdrag(klient());
    await ga(api, id, [[SAM, 'FORDELA', { konsulent: AMK }]]);
    const plan = await begar(AMK, id, { mall: 'genomforandeplan' });
    expect([plan.status, plan.body.code]).toEqual([409, 'NOT_POSSIBLE']);
    expect(plan.body.detail).toContain('genomförandeplanen saknas');
    expect(plan.body.detail).toContain('”Upprätta genomförandeplan”');
    const manad = await begar(AMK, id, { mall: 'narvarounderlag' });
    expect(manad.body.detail).toContain('månaden saknas');
    expect((await begar(SS, id, { mall: 'finns-inte' })).status).toBe(404);
    expect((await begar(SS, id, { mall: 'kallelse', manad: '2026-13' })).body.errors[0].field).toBe('manad');
    expect((await lista(AMK, id)).filter(({ av }) => av === AMK)).toEqual([]);
  });

  test('a form of consent is drawn before it is signed, with what it is to cover (R30)', async () => {
    const id = await api.as(SS).start(klient());
    expect((await begar(SS, id, { mall: 'samtycke-kc' })).status).toBe(409);
    const { body } = await ok(begar(SS, id, { mall: 'samtycke-kc', omfattning: 'Utbildning och mål' }));
    expect(pdfTexts(await pdf(SS, id, body.id))[0]).toContain('Utbildning och mål');
    const { rows } = await api.pool.query(
      'SELECT uppgifter, position($2::bytea in data) AS found FROM dokument WHERE id = $1',
      [body.id, Buffer.from('Utbildning')],
    );
    expect(rows[0]).toEqual({ uppgifter: '{}', found: 0 });
  });
});

describe('what becomes of a document', () => {
  test('a decision is signed, then dispatched by an agreed way, and never both ways or twice (R33, A33)', async () => {
    const id = await api.medUppdrag(klient());
    await ga(api, id, [[SS, 'ANGE_KONTAKTVAGAR', { vagar: ['post', 'telefon'] }]]);
    await rita();
    const { id: dok } = await ett(SS, id, 'beslut-insats');
    const ut = { kanal: 'post', datum: '2026-02-02' };
    const early = await steg(SS, id, dok, 'expedierad', ut);
    expect([early.status, early.body.detail]).toEqual([
      409,
      'Dokumentet är inte undertecknat av handläggaren.',
    ]);
    expect((await steg(SS, id, dok, 'undertecknad', { vem: 'klienten', datum: '2026-02-02' })).status).toBe(
      409,
    );
    expect(
      (await steg(SS, id, dok, 'undertecknad', { vem: 'handlaggaren', datum: '2026-02-03' })).status,
    ).toBe(400);
    const signed = await ok(steg(SS, id, dok, 'undertecknad', { vem: 'handlaggaren', datum: '2026-02-02' }));
    expect(signed.body).toMatchObject({ status: 'undertecknad', kanaler: ['post', 'personligen'] });
    const digital = await steg(SS, id, dok, 'expedierad', { ...ut, kanal: 'digital_post' });
    expect([digital.status, digital.body.detail]).toEqual([
      409,
      'Digital post är inte en väg för dokumentet. Det kan lämnas så här: post, personligen.',
    ]);
    const key = { 'idempotency-key': randomUUID() };
    expect((await ok(steg(SS, id, dok, 'expedierad', ut, key))).body.status).toBe('expedierad');
    expect((await ok(steg(SS, id, dok, 'expedierad', ut, key))).body.steg).toHaveLength(2);
    expect((await steg(SS, id, dok, 'expedierad', ut)).status).toBe(409);
    const void1 = await steg(SS, id, dok, 'makulera', { skal: 'Det blev fel' });
    expect([void1.status, void1.body.detail]).toEqual([
      409,
      expect.stringContaining('registrera en rättelse'),
    ]);
  });

  test('a new version points at the old one, which stays as it was and is replaced once (R70, L9)', async () => {
    const id = await api.medUppdrag(klient());
    await rita();
    const before = await ett(SS, id, 'underrattelse');
    const bytes = await pdf(SS, id, before.id);
    api.till('2026-02-05');
    const both = await Promise.all([1, 2].map(() => steg(SS, id, before.id, 'ersatt', {})));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const ny = both.find(({ status }) => status === 201)!.body;
    expect(ny).toMatchObject({ version: 2, ersatter: before.id, status: 'utkast', datum: '2026-02-05' });
    const hel = (await ok(api.as(SS).get(`${bas(id)}/${ny.id}`))).body;
    expect(hel.tidigare.map((one: { id: string }) => one.id)).toEqual([before.id]);
    expect(hel.tidigare[0]).toMatchObject({ status: 'ersatt', ersattAv: ny.id, sha256: before.sha256 });
    expect((await pdf(SS, id, before.id)).equals(bytes)).toBe(true);
  });

  test('one that is not to be used is made void with its reason, which the other side does not read (R55)', async () => {
    const id = await api.medUppdrag(klient());
    await rita();
    const { id: dok } = await ett(SS, id, 'uppdrag');
    const { body } = await ok(steg(SS, id, dok, 'makulera', { skal: 'Fel mål i uppdraget' }));
    expect(body).toMatchObject({
      status: 'makulerad',
      steg: [{ steg: 'makulerad', skal: 'Fel mål i uppdraget', av: SS }],
    });
    expect((await lista(SAM, id)).map(({ mall }) => mall)).toEqual([]);
    const { rows } = await api.pool.query('SELECT skal FROM dokument_steg WHERE dokument_id = $1', [dok]);
    expect(rows[0].skal.toString('latin1')).not.toContain('Fel');
  });

  test('where the original is in Treserva is said once, and never with a personnummer (A30)', async () => {
    const id = await api.medUppdrag(klient());
    await rita();
    const { id: dok, original } = await ett(SS, id, 'uppdrag');
    expect(original.var).toBe('treserva');
    const body = { referens: 'U-2026-17', datum: '2026-02-02' };
    expect((await steg(SS, id, dok, 'original', { ...body, referens: '19800102-2394' })).status).toBe(400);
    expect((await ok(steg(SS, id, dok, 'original', body))).body.original).toEqual({
      var: 'treserva',
      ...body,
    });
    expect((await steg(SS, id, dok, 'original', { ...body, referens: 'U-2026-18' })).status).toBe(409);
  });

  test('the database refuses to change what was drawn, whatever the service would do (L9)', async () => {
    const id = await api.medUppdrag(klient());
    await rita();
    const { id: dok } = await ett(SS, id, 'beslut-insats');
    await ok(steg(SS, id, dok, 'undertecknad', { vem: 'handlaggaren', datum: '2026-02-02' }));
    for (const change of [
      "sha256 = 'x'",
      "data = ''",
      "datum = '2020-01-01'",
      "status = 'utkast'",
      "status = 'makulerad', fel = 'x'",
    ])
      await expect(
        api.pool.query(`UPDATE dokument SET ${change} WHERE id = $1`, [dok]),
      ).rejects.toMatchObject({ code: '23514' });
    for (const sql of [
      "UPDATE dokument SET mall = 'x'",
      'DELETE FROM dokument',
      "UPDATE dokument_steg SET av = 'x'",
      'DELETE FROM dokument_steg',
    ])
      await expect(api.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('of a protected client', () => {
  test('named workers only; a letter has no address and goes by hand or through Skatteverket (R104, L11)', async () => {
    const ss = api.as(SS);
    const id = await ss.start({
      personnummer: SKYDDAD,
      namn: 'Testperson Två',
      skyddad: true,
      adress: ['Hemliga gatan 1'],
    });
    await ok(ss.send(id, 'BEDOM_BEHOV'));
    const { body } = await ok(begar(SS, id, { mall: 'mitt-arende' }));
    expect(body.kanaler).toEqual(['personligen', 'formedling']);
    const [text = ''] = pdfTexts(await pdf(SS, id, body.id));
    expect(text).toContain('Testperson Två');
    for (const dolt of ['Hemliga gatan', '2392']) expect(text).not.toContain(dolt);
    const post = await steg(SS, id, body.id, 'expedierad', { kanal: 'post', datum: '2026-02-02' });
    expect(post.body.detail).toContain('personligen, skatteverkets förmedling');
    for (const path of [bas(id), `${bas(id)}/${body.id}`, `${bas(id)}/${body.id}/pdf`])
      expect((await api.as('ss-hisingen-2').get(path)).status).toBe(404);
  });
});

test('protection that arises before the letter is drawn takes the address out of it (A21, R104)', async () => {
  const adress = { adress: ['Provgatan 7', '417 00 Göteborg'] };
  const [skyddat, oppet] = [await medMote(api, klient(adress)), await medMote(api, klient(adress))];
  await ga(api, skyddat, [[SS, 'SKYDD_UPPSTAR']]);
  await rita();
  const files = [skyddat, oppet].map(async (id) => pdf(SS, id, (await ett(SS, id, 'kallelse')).id));
  const [dold, synlig] = pdfTexts(...(await Promise.all(files)));
  expect([dold, synlig].map((text) => text?.includes('Provgatan 7'))).toEqual([false, true]);
  expect((await ett(SS, skyddat, 'kallelse')).kanaler).not.toContain('post');
});

test('what was drawn from something corrected is read only by the one who leads the work (A32)', async () => {
  const id = await api.medUppdrag(klient());
  await rita();
  const { id: dok } = await ett(SS, id, 'beslut-insats');
  api.till('2026-02-03');
  const avser = await seqOf(id, 'FATTA_BESLUT');
  await ga(api, id, [[SS, 'RATTA_DATUM', { avser, vad: 'beslutets_forsta_dag', datum: '2026-02-03' }]]);
  expect(await ett(SS, id, 'beslut-insats')).toMatchObject({ id: dok, rattad: true });
  expect((await hamtad(SS, `${bas(id)}/${dok}/pdf`)).status).toBe(403);
  expect((await hamtad(FSS, `${bas(id)}/${dok}/pdf`)).status).toBe(200);
  const { body } = await ok(steg(SS, id, dok, 'ersatt', {}));
  expect(body).toMatchObject({ version: 2, rattad: false });
  expect(pdfTexts(await pdf(SS, id, body.id))[0]).toContain(
    'från och med 3 februari 2026 till och med 2 februari 2027',
  );
});

test('every reading and every step has its row in the access log, and a refusal too (L13)', async () => {
  const id = await api.medUppdrag(klient());
  await rita();
  const { id: dok } = await ett(SS, id, 'underrattelse');
  const answer = await hamtad(SS, `${bas(id)}/${dok}/pdf`);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toMatch(/^inline; filename="underrattelse-/);
  expect([answer.headers.get('cache-control'), answer.headers.get('x-content-type-options')]).toEqual([
    'no-store',
    'nosniff',
  ]);
  await ok(steg(SS, id, dok, 'expedierad', { kanal: 'post', datum: '2026-02-02' }));
  await steg('chef-hisingen-1', id, dok, 'makulera', { skal: 'Inte min sak' });
  await hamtad(SS, `${bas(id)}/okant/pdf`);
  const log = (await api.log(id)).filter(({ action }) => action.startsWith('dokument'));
  expect(log).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ principal: 'ritaren', action: 'dokument rita', outcome: 'ok' }),
      expect.objectContaining({ principal: SS, action: 'dokument lista', outcome: 'ok' }),
      expect.objectContaining({ principal: SS, action: 'dokument pdf', outcome: 'ok' }),
      expect.objectContaining({ principal: SS, action: 'dokument pdf', outcome: 'NOT_FOUND' }),
      expect.objectContaining({ principal: SS, action: 'dokument expedierad', outcome: 'ok' }),
      expect.objectContaining({
        principal: 'chef-hisingen-1',
        action: 'dokument makulerad',
        outcome: 'FORBIDDEN',
      }),
    ]),
  );
});

test('when the client is erased nothing can be read, and the row and its digest stay (L12)', async () => {
  const id = await api.medUppdrag(klient());
  await rita();
  const before = await ett(SS, id, 'beslut-insats');
  const { klientId } = await api.context(id);
  api.app.get(ClientKeys).erase(klientId);
  const answer = await hamtad(SS, `${bas(id)}/${before.id}/pdf`);
  const { detail } = (await answer.json()) as { detail: string };
  expect([answer.status, detail]).toEqual([409, expect.stringContaining('gallrade')]);
  expect(await ett(SS, id, 'beslut-insats')).toMatchObject({ sha256: before.sha256 });
  expect((await begar(SS, id, { mall: 'personakt' })).status).toBe(409);
});

test('templates are shown to those who work with cases or administer, with invented data (P6)', async () => {
  const { mallar } = (await ok(api.as(AMK).get('/stegvis/v1/mallar'))).body;
  expect(mallar).toContainEqual(
    expect.objectContaining({ id: 'genomforandeplan', sidor: ['kc'], undertecknas: ['klienten'] }),
  );
  const shown = await hamtad('adm-1', '/stegvis/v1/mallar/kallelse/forhandsvisning', { variant: 'kort' });
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect((await hamtad('adm-1', '/stegvis/v1/mallar/okand/forhandsvisning', {})).status).toBe(404);
  expect((await api.as('granskare-1').get('/stegvis/v1/mallar')).status).toBe(403);
});
