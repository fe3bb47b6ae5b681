/** Letters over HTTP: from a drawn kallelse to an envelope that came back, and everything that must not leave. */
import { ClientKeys } from '../../src/access/keys';
import { Api, ok, type Answer } from './support/api';
import { brevFor, GATA, kallelse, nyPerson, skicka, SS, utskrift, V1 } from './support/post';

const KOLLEGA = 'ss-hisingen-2';
const FSS = 'fss-hisingen-1';
const AMK = 'amk-hisingen-1';
const ENHET = 'sf-hisingen';
let api: Api;
beforeAll(async () => {
  api = await Api.start('post');
});
beforeEach(() => api.till('2026-02-02'));
afterEach(async () => {
  // What a test left in the queue is nothing to the next.
  await api.pool.query(
    `UPDATE forsandelser SET status = 'makulerad' WHERE status IN ('i_utskriftsko', 'utskriven')`,
  );
});
afterAll(() => api.stop());

const omgang = (user = SS, more = {}, headers = {}): Promise<Answer> =>
  api.as(user).post(`${V1}/utskriftsko/omgangar`, { enhet: ENHET, ...more }, headers);
const rapport = (id: string, what: string, body: unknown = {}, user = SS): Promise<Answer> =>
  api.as(user).post(`${V1}/utskriftsko/omgangar/${id}/${what}`, body);
const om = (id: string, what: string, body: unknown, user = SS): Promise<Answer> =>
  api.as(user).post(`${V1}/forsandelser/${id}/${what}`, body);
const forsandelser = async (arende: string, user = SS): Promise<Answer['body'][]> =>
  (await ok(api.as(user).get(`${V1}/arenden/${arende}/forsandelser`))).body.forsandelser;
const brev = async (arende: string): Promise<Answer['body']> =>
  (await forsandelser(arende)).find((f) => f.kanal.kod !== 'sms_paminnelse');
const villkor = ({ body }: Answer): string[] =>
  (body.unmet ?? []).map((u: { condition: string }) => u.condition);
const uppgifter = async (arende: string): Promise<Answer['body'][]> =>
  (await ok(api.as(SS).get(`${V1}/arenden/${arende}`))).body.tasks.filter((t: { key: string }) =>
    t.key.startsWith('post.'),
  );
/** A letter in the queue. */
async function ikon(klient = nyPerson()): Promise<{ arende: string; dokument: string; id: string }> {
  const { arende, dokument } = await brevFor(api, klient);
  await ok(skicka(api, arende, dokument));
  return { arende, dokument, id: (await brev(arende)).id };
}

test('a kallelse goes from the queue to the post box and comes back, and the worker is told once (R39, A13, A33)', async () => {
  const summoned = await kallelse(api);
  await ok(skicka(api, summoned.arende, summoned.dokument));
  const [a, b] = [{ ...summoned, id: (await brev(summoned.arende)).id }, await ikon()];
  const queue = (await ok(api.as(KOLLEGA).get(`${V1}/utskriftsko?enhet=${ENHET}`))).body;
  expect([queue.vantar, queue.brev.map((f: { id: string }) => f.id)]).toEqual([2, [a.id, b.id]]);
  expect(JSON.stringify(queue)).not.toMatch(/Testperson|Testgatan/);

  const made = (await ok(omgang(KOLLEGA))).body;
  expect([made.antal, made.brev.map((f: { id: string }) => f.id), made.stoppade]).toEqual([
    2,
    [a.id, b.id],
    [],
  ]);
  expect((await rapport(made.id, 'utskriven', {}, KOLLEGA)).body.detail).toContain(
    'inte hämtad för utskrift',
  );
  const print = await utskrift(api, made.id, KOLLEGA);
  const pages = print.sidor;
  // A cover sheet with its blank back, a letter of two pages and one of one.
  expect(pages).toHaveLength(5);
  expect(pages[0]).toContain(`1 ${a.arende} Kallelse till möte 2`);
  expect(pages[0]).not.toMatch(/Testperson|Testgatan/);
  expect(pages[1]).toBe('');
  expect([pages[2], pages[3]].map((text) => text?.includes(`Dokument ${a.dokument}`))).toEqual([true, true]);
  expect(pages[4]).toContain(`Dokument ${b.dokument}`);
  expect(pages[2]).toContain('Testgatan 7 417 00 Göteborg');

  expect((await rapport(made.id, 'expedierad', { datum: '2026-02-02' }, KOLLEGA)).status).toBe(409);
  expect((await utskrift(api, made.id, KOLLEGA)).sha256).toBe(print.sha256);
  expect((await ok(rapport(made.id, 'utskriven', {}, KOLLEGA))).body).toMatchObject({
    sha256: print.sha256,
    sidor: 5,
  });
  expect((await rapport(made.id, 'expedierad', { datum: '2026-02-03' }, KOLLEGA)).body.detail).toContain(
    '2026-02-02',
  );
  await ok(rapport(made.id, 'expedierad', { datum: '2026-02-02' }, KOLLEGA));
  await ok(rapport(made.id, 'expedierad', { datum: '2026-02-02' }, KOLLEGA));
  expect(await brev(a.arende)).toMatchObject({
    status: { kod: 'expedierad' },
    skickad: '2026-02-02',
    dokument: { status: 'expedierad' },
  });
  const dok = (await ok(api.as(SS).get(`${V1}/arenden/${a.arende}/dokument/${a.dokument}`))).body;
  expect(dok.steg).toMatchObject([{ steg: 'expedierad', datum: '2026-02-02', kanal: 'post', av: KOLLEGA }]);

  api.till('2026-02-06');
  expect((await om(a.id, 'retur', { orsak: 'flyttat', datum: '2026-02-01' })).status).toBe(400);
  const back = (await ok(om(a.id, 'retur', { orsak: 'flyttat', datum: '2026-02-06' }, FSS))).body;
  expect(back).toMatchObject({
    status: { kod: 'retur' },
    skickad: '2026-02-02',
    retur: { orsak: { kod: 'flyttat' }, datum: '2026-02-06' },
  });
  expect(back.anmarkning).toContain('A13');
  const again = await om(a.id, 'retur', { orsak: 'annat', datum: '2026-02-06' });
  expect([again.status, again.body.detail]).toEqual([
    409,
    expect.stringContaining('redan registrerad, 2026-02-06'),
  ]);
  const tasks = await uppgifter(a.arende);
  expect(tasks).toMatchObject([
    { key: 'post.retur', assignee: SS, title: { sv: 'Brevet kom i retur: kontrollera adressen' } },
  ]);

  // Nothing is sent again by itself; a person may.
  expect((await ok(api.as(SS).get(`${V1}/utskriftsko?enhet=${ENHET}`))).body.vantar).toBe(0);
  await ok(skicka(api, a.arende, a.dokument));
  await ok(om(a.id, 'atgard', { atgard: 'skickat_igen' }));
  expect(await uppgifter(a.arende)).toEqual([]);
  expect((await om(a.id, 'atgard', { atgard: 'skickat_igen' })).status).toBe(409);
});

test('what is not agreed, not signed or forbidden is refused with every reason at once (A33, P6)', async () => {
  const { arende, dokument } = await kallelse(api);
  const avtal = (change: Record<string, unknown>) => ok(api.as(SS).send(arende, 'ANGE_KONTAKTVAGAR', change));
  await avtal({ vagar: ['telefon'], neutralAvsandare: true, forbjudnaAdresser: 'Stugan' });
  expect(villkor(await skicka(api, arende, dokument))).toEqual(['kanalenAvtalad', 'forbudenLasta']);
  await avtal({
    vagar: ['post'],
    neutralAvsandare: true,
    forbjudnaAdresser: 'Inte till TESTGATAN 7, 417 00 Göteborg.',
  });
  const refused = await skicka(api, arende, dokument, {
    kontrollerat: true,
    paminnelse: { nummer: '070-1740605' },
  });
  expect(villkor(refused)).toEqual(['adressenTillaten', 'kanalenAvtalad']);
  expect(refused.text).not.toContain('Testgatan');
  await avtal({
    vagar: ['post', 'sms'],
    forbjudnaNummer: '+46 70 174 06 05, hennes brors',
    forbjudnaAdresser: 'Stugan',
  });
  expect(
    villkor(
      await skicka(api, arende, dokument, { kontrollerat: true, paminnelse: { nummer: '0701740605' } }),
    ),
  ).toEqual(['numretTillatet']);
  expect(villkor(await skicka(api, arende, dokument))).toEqual(['forbudenLasta']);
  await ok(skicka(api, arende, dokument, { kontrollerat: true, paminnelse: { nummer: '0701740606' } }));
  expect(await forsandelser(arende)).toHaveLength(2);
  const mail = await skicka(api, arende, dokument, { kanal: 'epost' });
  expect([mail.status, mail.body.detail]).toEqual([400, expect.stringContaining('kan inte vara e-post')]);
  expect(
    (await api.log(arende)).filter(
      ({ action, outcome }) => action === 'post skicka' && outcome === 'NOT_POSSIBLE',
    ),
  ).toHaveLength(4);
});

test('a protected case has no post: by hand, or forwarded, and seen by its own workers alone (R104, L11)', async () => {
  const { arende, dokument } = await brevFor(api, nyPerson({ skyddad: true }));
  expect(villkor(await skicka(api, arende, dokument))).toContain('vagForSkyddad');
  expect(villkor(await skicka(api, arende, dokument, { kanal: 'digital_post' }))).toContain('vagForSkyddad');
  await ok(skicka(api, arende, dokument, { kanal: 'formedling' }));
  const { id } = await brev(arende);
  expect(
    (await ok(omgang(KOLLEGA).then((a) => (a.status === 409 ? { ...a, status: 200 } : a)))).body.detail,
  ).toContain('Inget brev väntar');
  for (const path of [`arenden/${arende}/forsandelser`, `forsandelser/${id}`])
    expect((await api.as(KOLLEGA).get(`${V1}/${path}`)).status).toBe(404);
  const made = (await ok(omgang(SS))).body;
  const { sidor } = await utskrift(api, made.id);
  expect(sidor[0]).toContain('Skatteverkets förmedling');
  expect(sidor.join(' ')).not.toContain('Testgatan');
  expect((await api.as(KOLLEGA).get(`${V1}/utskriftsko/omgangar/${made.id}/pdf`)).status).toBe(404);
  const batches = async (user: string) =>
    (await ok(api.as(user).get(`${V1}/utskriftsko?enhet=${ENHET}`))).body.omgangar.map(
      (o: { id: string }) => o.id,
    );
  expect(await batches(SS)).toContain(made.id);
  expect(await batches(KOLLEGA)).not.toContain(made.id);
});

test('two who empty the queue at once never print the same letter twice, and one key is one batch', async () => {
  const a = await ikon();
  const both = await Promise.all([omgang(SS), omgang(KOLLEGA)]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(both.find(({ status }) => status === 409)?.body.detail).toMatch(
    /Inget brev väntar|Någon annan har just/,
  );
  const b = await ikon();
  const key = { 'idempotency-key': 'samma-nyckel-1' };
  const [one, two] = [(await ok(omgang(SS, {}, key))).body, (await ok(omgang(SS, {}, key))).body];
  expect([one.brev.map((f: { id: string }) => f.id), two.id]).toEqual([[b.id], one.id]);
  expect((await omgang(SS, { forsandelser: [a.id] })).body.detail).toContain('väntar inte i kön');
  expect((await omgang(AMK)).status).toBe(403);
  expect((await api.as('ss-centrum-1').get(`${V1}/utskriftsko?enhet=${ENHET}`)).status).toBe(403);
});

test('a letter that is sent once is not sent twice, whatever is repeated', async () => {
  const { arende, dokument } = await brevFor(api);
  const key = { 'idempotency-key': 'brev-en-gang-1' };
  const first = (await ok(skicka(api, arende, dokument, {}, key))).body;
  expect((await ok(skicka(api, arende, dokument, {}, key))).body).toEqual(first);
  expect((await skicka(api, arende, dokument, { kanal: 'formedling' }, key)).body.code).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  );
  expect(villkor(await skicka(api, arende, dokument))).toEqual(['intePaVag']);
  const raced = await brevFor(api);
  const race = await Promise.all([1, 2, 3].map(() => skicka(api, raced.arende, raced.dokument)));
  expect(race.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  const byHand = await brevFor(api);
  await ok(skicka(api, byHand.arende, byHand.dokument, { kanal: 'overlamnad' }));
  expect(await brev(byHand.arende)).toMatchObject({
    status: { kod: 'levererad' },
    skickad: '2026-02-02',
    dokument: { status: 'expedierad' },
  });
  expect(villkor(await skicka(api, byHand.arende, byHand.dokument))).toEqual(['inteExpedierat']);
});

test('a letter that is stopped in the queue is not printed; left out of a batch it waits again (R47)', async () => {
  const [a, b, c] = [await ikon(), await ikon(), await ikon()];
  await ok(om(a.id, 'makulera', { skal: 'inte_aktuellt' }));
  const made = (await ok(omgang())).body;
  expect(made.brev.map((f: { id: string }) => f.id)).toEqual([b.id, c.id]);
  await utskrift(api, made.id);
  await ok(rapport(made.id, 'utskriven'));
  await ok(rapport(made.id, 'expedierad', { datum: '2026-02-02', forsandelser: [c.id] }));
  const queue = (await ok(api.as(SS).get(`${V1}/utskriftsko?enhet=${ENHET}`))).body;
  expect(queue.brev.map((f: { id: string }) => f.id)).toEqual([b.id]);
  expect((await om(c.id, 'makulera', { skal: 'inte_aktuellt' })).status).toBe(409);
  expect((await om(b.id, 'retur', { orsak: 'annat', datum: '2026-02-02' })).body.detail).toContain(
    'Det har inte skickats',
  );
  expect((await api.as(SS).get(`${V1}/utskriftsko/omgangar/${made.id}/pdf`)).body.detail).toContain(
    'Omgången är skickad',
  );
});

test('everything is tried again right before it is printed: what may not leave is stopped and told (A32, A33)', async () => {
  const [forbjuden, ersatt, kvar] = [await ikon(), await ikon(), await ikon()];
  await ok(
    api
      .as(SS)
      .send(forbjuden.arende, 'ANGE_KONTAKTVAGAR', { vagar: ['post'], forbjudnaAdresser: 'Testgatan 7' }),
  );
  const made = (await ok(omgang())).body;
  expect(made.brev.map((f: { id: string }) => f.id)).toEqual([ersatt.id, kvar.id]);
  expect(made.stoppade).toMatchObject([{ id: forbjuden.id, kod: 'forbjudenAdress' }]);
  expect(await uppgifter(forbjuden.arende)).toMatchObject([{ key: 'post.stoppad', assignee: SS }]);
  expect(await brev(forbjuden.arende)).toMatchObject({
    status: { kod: 'makulerad' },
    stopp: { kod: 'forbjudenAdress' },
  });

  await ok(api.as(SS).post(`${V1}/arenden/${ersatt.arende}/dokument/${ersatt.dokument}/ersatt`, {}));
  const print = await api.as(SS).get(`${V1}/utskriftsko/omgangar/${made.id}/pdf`);
  expect([print.status, print.body.detail]).toEqual([409, expect.stringContaining('gör en ny omgång')]);
  expect(await brev(ersatt.arende)).toMatchObject({ stopp: { kod: 'ersatt' } });
  const next = (await ok(omgang())).body;
  expect(next.brev.map((f: { id: string }) => f.id)).toEqual([kvar.id]);

  await utskrift(api, next.id);
  await ok(rapport(next.id, 'utskriven'));
  await ok(
    api.as(SS).post(`${V1}/arenden/${kvar.arende}/dokument/${kvar.dokument}/makulera`, { skal: 'Fel tid' }),
  );
  const posted = await rapport(next.id, 'expedierad', { datum: '2026-02-02' });
  expect([posted.status, posted.body.detail]).toEqual([409, expect.stringContaining(kvar.arende)]);
  expect(await uppgifter(kvar.arende)).toMatchObject([{ key: 'post.stoppad' }]);
});

test('a letter without an address gets an address sheet; one with an address takes no other', async () => {
  const { arende, dokument } = await brevFor(api, nyPerson({ adress: undefined }));
  expect(villkor(await skicka(api, arende, dokument))).toEqual(['adressFinns']);
  await ok(skicka(api, arende, dokument, { adress: ['c/o Testet', 'Nygatan 1', '417 01 Göteborg'] }));
  const { sidor } = await utskrift(api, (await ok(omgang())).body.id);
  expect(sidor).toHaveLength(5);
  expect(sidor[2]).toBe('c/o Testet Nygatan 1 417 01 Göteborg');
  expect(sidor[4]).toContain(`Dokument ${dokument}`);
  const other = await brevFor(api);
  expect((await skicka(api, other.arende, other.dokument, { adress: ['Nygatan 1'] })).status).toBe(400);
});

test('each side sees its own letters, and the address goes with the key (L10, L12)', async () => {
  const { arende, dokument } = await kallelse(api);
  await ok(skicka(api, arende, dokument));
  const a = { arende, dokument, id: (await brev(arende)).id };
  expect(await forsandelser(a.arende, AMK)).toEqual([]);
  expect((await api.as(AMK).get(`${V1}/forsandelser/${a.id}`)).status).toBe(404);
  expect((await skicka(api, a.arende, a.dokument, {}, {}, AMK)).status).toBe(404);
  const hel = (await ok(api.as(SS).get(`${V1}/forsandelser/${a.id}`))).body;
  expect(hel.adress).toEqual(GATA);
  expect((await api.log(a.arende)).map(({ action }) => action)).toEqual(
    expect.arrayContaining(['post skicka', 'post lista', 'post las']),
  );
  const { rows } = await api.pool.query(
    'SELECT * FROM forsandelser f JOIN forsandelse_handelser h ON h.forsandelse_id = f.id WHERE f.id = $1',
    [a.id],
  );
  expect(JSON.stringify(rows)).not.toContain('Testgatan');
  await expect(
    api.pool.query('UPDATE forsandelser SET mottagare = NULL WHERE id = $1', [a.id]),
  ).rejects.toThrow('permission denied');
  await expect(api.pool.query('DELETE FROM forsandelse_handelser')).rejects.toThrow('permission denied');

  const { klientId } = await api.context(a.arende);
  api.app.get(ClientKeys).erase(klientId);
  expect((await ok(api.as(SS).get(`${V1}/forsandelser/${a.id}`))).body.adress).toEqual([]);
  expect((await omgang()).body.detail).toContain('1 stoppades');
});
