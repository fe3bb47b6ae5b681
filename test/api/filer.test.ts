/** Uploaded files over HTTP, with a real check for viruses behind: received, checked, read, made void. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { ClientKeys } from '../../src/access/keys';
import { Filer } from '../../src/files/filer';
import { Filkontroll } from '../../src/files/filkontroll';
import { viruskontroll } from '../../src/files/viruskontroll';
import { Queues } from '../../src/queues';
import { FilkontrollStore, INCIDENT_VID } from '../../src/store/filkontroll.store';
import identities from '../../config/test-identities.json';
import { clamd, EICAR, type Clamd } from '../files/clamd';
import { matning } from '../files/minne';
import { tokenFor } from '../support/tokens';
import { Api, ok, type Answer } from './support/api';

const SS = 'ss-hisingen-1';
const FSS = 'fss-hisingen-1';
const AMK = 'amk-hisingen-1';
const MB = 1024 * 1024;

let api: Api;
let av: Clamd;
let kontroll: Filkontroll;
let queues: Queues;
beforeAll(async () => {
  av = await clamd();
  api = await Api.start('filer', { VIRUSKONTROLL: av.adress });
  queues = new Queues(api.config);
  kontroll = new Filkontroll({
    store: new FilkontrollStore(api.pool),
    filer: api.app.get(Filer),
    kontroll: viruskontroll(av.adress, { tystMs: 300, helaMs: 600 }),
    adress: av.adress,
    clock: api.engine.clock,
    queues,
    onNotis: () => undefined,
  });
});
afterAll(async () => {
  await queues.stopWork();
  await queues.close();
  await api.stop();
  await av.stop();
});
beforeEach(async () => {
  av.svara('som-clamd');
  await kontroll.kontrollera();
});

const pdf = (innehall: string | Buffer = randomBytes(40)): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(innehall)]);
const filer = (id: string): string => `/stegvis/v1/arenden/${id}/filer`;

interface Uppladdning {
  readonly slag?: string;
  readonly namn?: string;
  readonly nyckel?: string;
  readonly typ?: string;
}
async function laddaUpp(
  user: string,
  id: string,
  innehall: Buffer | ReadableStream,
  {
    slag = 'samtycke',
    namn = 'samtycke.pdf',
    nyckel = randomUUID(),
    typ = 'application/octet-stream',
  }: Uppladdning = {},
): Promise<Answer> {
  const response = await fetch(`${api.url}${filer(id)}?slag=${slag}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenFor(user)}`,
      'content-type': typ,
      'idempotency-key': nyckel,
      filnamn: encodeURIComponent(namn),
    },
    body: innehall,
    ...(innehall instanceof Buffer ? {} : { duplex: 'half' }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}
async function hamta(
  user: string,
  id: string,
  fil: string,
): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
  const response = await fetch(`${api.url}${filer(id)}/${fil}/innehall`, {
    headers: { authorization: `Bearer ${await tokenFor(user)}` },
  });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}
const lista = async (user: string, id: string) => (await ok(api.as(user).get(filer(id)))).body.filer;
const rader = async (table: 'filer' | 'filer_delar' | 'uppladdningar'): Promise<number> =>
  (await api.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n ?? -1;
const incidenter = async (fil: string): Promise<{ status: string; detail: string }[]> =>
  (await api.pool.query(`SELECT status, detail FROM incidents WHERE kind = 'fil' AND ref = $1`, [fil])).rows;
/** As if the time to the next attempt had passed. */
const igen = (fil: string): Promise<unknown> =>
  api.pool.query('UPDATE uppladdningar SET nasta = now() WHERE id = $1 AND nasta IS NOT NULL', [fil]);

test('a signed consent is received, is read by nobody until it is clean, and comes out as it went in (R26, L9)', async () => {
  const id = await api.as(SS).start();
  const innehall = pdf(randomBytes(600_000));
  const { body: fil } = await ok(laddaUpp(SS, id, innehall, { namn: 'Samtycke för klient.pdf' }));
  expect(fil).toMatchObject({
    slag: 'samtycke',
    namn: 'Samtycke för klient.pdf',
    mediatyp: 'application/pdf',
    bytes: innehall.length,
    sha256: createHash('sha256').update(innehall).digest('hex'),
    sida: 'sf',
    av: SS,
    roll: 'socialsekreterare',
    lage: 'mottagen',
    kontrollerad: null,
    makulerad: null,
  });
  expect((await hamta(SS, id, fil.id)).status).toBe(409);
  expect(await api.app.get(Filer).lasa(fil.id)).toBeNull();
  expect(await kontroll.kontrollera()).toBe(1);
  const [nu] = await lista(SS, id);
  expect(nu).toMatchObject({ id: fil.id, lage: 'ren', kontrollerad: expect.any(String) });
  const hamtad = await hamta(SS, id, fil.id);
  expect([hamtad.status, hamtad.bytes.equals(innehall)]).toEqual([200, true]);
  expect(Object.fromEntries(hamtad.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(innehall.length),
    'content-disposition': `attachment; filename="Samtycke for klient.pdf"; filename*=UTF-8''Samtycke%20f%C3%B6r%20klient.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
  });
  // The one that was asked for and not shown has its row too.
  expect(
    (await api.log(id))
      .filter(({ action }) => action.startsWith('fil'))
      .map(({ action, outcome }) => `${action}: ${outcome}`),
  ).toEqual(['fil ladda upp: ok', 'fil las: NOT_POSSIBLE', 'fil lista: ok', 'fil las: ok']);
});

test('the same upload sent again is one file; another under its key is refused', async () => {
  const id = await api.as(SS).start();
  const [innehall, nyckel] = [pdf(), randomUUID()];
  const { body: fil } = await ok(laddaUpp(SS, id, innehall, { nyckel }));
  const fore = [await rader('filer'), await rader('filer_delar'), await rader('uppladdningar')];
  expect((await ok(laddaUpp(SS, id, innehall, { nyckel }))).body).toEqual(fil);
  expect((await laddaUpp(SS, id, pdf(), { nyckel })).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
  expect((await laddaUpp(SS, id, innehall, { nyckel, slag: 'annat' })).body.code).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  );
  const pa = await Promise.all([1, 2, 3].map(() => laddaUpp(SS, id, innehall, { nyckel: 'samma-nyckel' })));
  expect(new Set(pa.map(({ body }) => body.id)).size).toBe(1);
  expect([await rader('filer'), await rader('filer_delar'), await rader('uppladdningar')]).toEqual(
    fore.map((n) => n + 1),
  );
});

describe('what is refused leaves nothing behind, and its refusal has a row in the access log', () => {
  const storre = (): ReadableStream => {
    let sent = 0;
    return new ReadableStream({
      pull(controller) {
        controller.enqueue(sent === 0 ? pdf() : Buffer.alloc(MB));
        if (sent++ > 21) controller.close();
      },
    });
  };
  test.each<[string, () => Buffer | ReadableStream, Uppladdning, string, RegExp]>([
    ['an empty file', () => Buffer.alloc(0), {}, 'VALIDATION', /är tom/],
    [
      'a web page',
      () => Buffer.from('<!DOCTYPE html><p>Hej'),
      { typ: 'application/pdf' },
      'VALIDATION',
      /PDF, JPEG, PNG, TIFF och HEIC/,
    ],
    ['an archive', () => Buffer.from('PK\x03\x04\x14\0\0\0\0\0'), {}, 'VALIDATION', /slaget zip/],
    [
      'a PDF that is an archive too',
      () => pdf(`PK\x05\x06${'\0'.repeat(18)}`),
      {},
      'VALIDATION',
      /ZIP-arkiv/,
    ],
    ['one that lies about its length', storre, {}, 'TOO_LARGE', /högst 20 MB/],
    [
      'a kind that is none',
      () => pdf(),
      { slag: 'skvaller' },
      'VALIDATION',
      /slag ska vara något av samtycke/,
    ],
  ])('%s', async (_what, innehall, hur, code, detail) => {
    const id = await api.as(SS).start();
    const fore = [await rader('filer'), await rader('filer_delar')];
    const { body } = await laddaUpp(SS, id, innehall(), hur);
    expect(body).toMatchObject({ code, detail: expect.stringMatching(detail) });
    expect([await rader('filer'), await rader('filer_delar')]).toEqual(fore);
    if (hur.slag === undefined)
      expect(await api.log(id)).toContainEqual(
        expect.objectContaining({ action: 'fil ladda upp', outcome: code }),
      );
  });

  test('one that says it is too large is told so before it is sent, and the connection ends', async () => {
    const id = await api.as(SS).start();
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    const head = [
      `POST ${filer(id)}?slag=annat HTTP/1.1`,
      'Host: x',
      `Authorization: Bearer ${await tokenFor(SS)}`,
      'Content-Type: application/pdf',
      `Idempotency-Key: ${randomUUID()}`,
      `Content-Length: ${21 * MB}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n%PDF-`);
    let svar = '';
    for await (const bit of socket) svar += String(bit);
    expect(svar).toMatch(/^HTTP\/1\.1 413 [^]*connection: close[^]*TOO_LARGE/i);
  });

  test('one that breaks off in the middle', async () => {
    const id = await api.as(SS).start();
    const fore = await rader('filer_delar');
    const avbrott = new AbortController();
    const halv = new ReadableStream({
      async pull(controller) {
        controller.enqueue(pdf(randomBytes(300_000)));
        if ((await rader('filer_delar')) > fore) avbrott.abort();
      },
    });
    await expect(
      fetch(`${api.url}${filer(id)}?slag=annat`, {
        method: 'POST',
        signal: avbrott.signal,
        headers: {
          authorization: `Bearer ${await tokenFor(SS)}`,
          'content-type': 'application/pdf',
          'idempotency-key': randomUUID(),
        },
        body: halv,
        duplex: 'half',
      }),
    ).rejects.toThrow();
    while ((await rader('filer_delar')) > fore);
    expect(await lista(SS, id)).toEqual([]);
  });

  test('JSON on this route, and a file on another', async () => {
    const id = await api.as(SS).start();
    expect((await laddaUpp(SS, id, Buffer.from('{}'), { typ: 'application/json' })).body.detail).toMatch(
      /octet-stream/,
    );
    const answer = await api
      .as(SS)
      .post(`${filer(id)}/x/makulera`, 'x', { 'content-type': 'application/pdf' });
    expect(answer.status).toBe(415);
  });
});

describe('before it is clean nobody reads a file, and what is not clean is gone', () => {
  test('an infected file is taken away at once; the uploader and the unit are told, with nothing of what it held', async () => {
    const id = await api.as(SS).start();
    const { body: fil } = await ok(laddaUpp(SS, id, pdf(EICAR), { slag: 'lakarintyg', namn: 'Intyg.pdf' }));
    expect(await kontroll.kontrollera()).toBe(1);
    expect(await lista(SS, id)).toMatchObject([{ id: fil.id, lage: 'smittad', namn: 'Intyg.pdf' }]);
    expect((await api.pool.query('SELECT FROM filer_delar WHERE fil_id = $1', [fil.id])).rowCount).toBe(0);
    expect((await hamta(SS, id, fil.id)).bytes.toString()).toMatch(/skadlig kod och är borttagen/);
    expect(await incidenter(fil.id)).toEqual([
      { status: 'open', detail: expect.stringMatching(/skadlig kod/) },
    ]);
    const { rows } = await api.pool.query(`SELECT port, payload FROM outbox WHERE case_id = $1`, [id]);
    expect(rows.map(({ port, payload }) => [port, JSON.parse(payload)])).toContainEqual([
      'notis',
      { slag: 'smittad_fil', av: SS, enhet: 'sf-hisingen' },
    ]);
  });

  test('a check that does not answer leaves the file unread, is tried again, and after a while a person is told', async () => {
    const id = await api.as(SS).start();
    const { body: fil } = await ok(laddaUpp(SS, id, pdf()));
    av.svara('lagger-pa');
    for (let forsok = 1; forsok <= INCIDENT_VID; forsok++) {
      expect(await incidenter(fil.id)).toEqual([]);
      expect(await kontroll.kontrollera()).toBe(1);
      // Not at once: it waits for its next time.
      expect(await kontroll.kontrollera()).toBe(0);
      await igen(fil.id);
    }
    expect(await lista(SS, id)).toMatchObject([{ lage: 'ej-kontrollerad', kontrollerad: null }]);
    expect((await hamta(SS, id, fil.id)).status).toBe(409);
    expect(await incidenter(fil.id)).toMatchObject([{ status: 'open' }]);
    av.svara('som-clamd');
    expect(await kontroll.kontrollera()).toBe(1);
    expect((await hamta(SS, id, fil.id)).status).toBe(200);
    expect(await incidenter(fil.id)).toMatchObject([{ status: 'resolved' }]);
  });

  test('a file that was changed where it lies is not called clean', async () => {
    const id = await api.as(SS).start();
    const { body: fil } = await ok(laddaUpp(SS, id, pdf()));
    await api.pool.query('DELETE FROM filer_delar WHERE fil_id = $1', [fil.id]);
    await kontroll.kontrollera();
    expect(await lista(SS, id)).toMatchObject([{ lage: 'ej-kontrollerad' }]);
  });

  test('a client who is erased meanwhile leaves nothing to check, and her files have no names (L12)', async () => {
    const id = await api
      .as(SS)
      .start({ personnummer: identities.personnummer[20], namn: 'Testperson Tjugo' });
    const [{ body: ren }, { body: ny }] = [
      await ok(laddaUpp(SS, id, pdf())),
      await ok(laddaUpp(SS, id, pdf())),
    ];
    await api.pool.query('UPDATE uppladdningar SET nasta = NULL WHERE id = $1', [ny.id]);
    await kontroll.kontrollera();
    await api.pool.query('UPDATE uppladdningar SET nasta = now() WHERE id = $1', [ny.id]);
    const { rows } = await api.pool.query('SELECT klient_id FROM cases WHERE id = $1', [id]);
    api.app.get(ClientKeys).erase(rows[0].klient_id);
    expect(await kontroll.kontrollera()).toBe(1);
    expect(await kontroll.kontrollera()).toBe(0);
    expect(
      (await lista(SS, id))
        .map((fil: { id: string; lage: string; namn: string | null }) => [fil.id, fil.lage, fil.namn])
        .sort(),
    ).toEqual(
      [
        [ren.id, 'ren', null],
        [ny.id, 'ej-kontrollerad', null],
      ].sort(),
    );
    expect((await hamta(SS, id, ren.id)).status).toBe(404);
    expect((await laddaUpp(SS, id, pdf())).body).toMatchObject({
      code: 'NOT_POSSIBLE',
      detail: expect.stringMatching(/gallrade/),
    });
  });
});

describe('who sees a file', () => {
  test('each side sees what its own people uploaded, and the other side’s is not there (L10, R123)', async () => {
    const id = await api.medUppdrag();
    const { body: sf } = await ok(laddaUpp(SS, id, pdf()));
    const { body: kc } = await ok(laddaUpp(AMK, id, pdf(), { slag: 'lakarintyg' }));
    await kontroll.kontrollera();
    expect((await lista(SS, id)).map((fil: { id: string }) => fil.id)).toEqual([sf.id]);
    expect((await lista(AMK, id)).map((fil: { id: string }) => fil.id)).toEqual([kc.id]);
    expect([(await hamta(SS, id, kc.id)).status, (await hamta(AMK, id, sf.id)).status]).toEqual([404, 404]);
    expect([(await hamta(SS, id, sf.id)).status, (await hamta(AMK, id, kc.id)).status]).toEqual([200, 200]);
    const annat = await api.as(SS).start();
    expect((await hamta(SS, annat, sf.id)).status).toBe(404);
  });

  test('a case that one may not see has no files: a protected one only for those named in it (L11)', async () => {
    const id = await api
      .as(SS)
      .start({ personnummer: identities.personnummer[21], namn: 'Testperson Tjugoett', skyddad: true });
    const { body: fil } = await ok(laddaUpp(SS, id, pdf()));
    await kontroll.kontrollera();
    for (const user of ['ss-hisingen-2', AMK]) {
      expect((await api.as(user).get(filer(id))).status).toBe(404);
      expect((await hamta(user, id, fil.id)).status).toBe(404);
      expect((await laddaUpp(user, id, pdf())).body.code).toBe('NOT_FOUND');
    }
    expect((await hamta(SS, id, fil.id)).status).toBe(200);
    const nekade = (await api.log(id)).filter(({ principal }) => principal === 'ss-hisingen-2');
    expect(nekade.map(({ action, outcome }) => [action, outcome])).toEqual([
      ['fil lista', 'NOT_FOUND'],
      ['fil las', 'NOT_FOUND'],
      ['fil ladda upp', 'NOT_FOUND'],
    ]);
  });

  test('who may not see the case any more when her upload has come has uploaded nothing (L11)', async () => {
    const id = await api
      .as(SS)
      .start({ personnummer: identities.personnummer[22], namn: 'Testperson Tjugotvå' });
    const fore = await rader('filer_delar');
    let skyddad = false;
    const strom = new ReadableStream({
      async pull(controller) {
        controller.enqueue(pdf(randomBytes(300_000)));
        if (skyddad) {
          controller.close();
          return;
        }
        if ((await rader('filer_delar')) === fore) return;
        await api.pool.query('UPDATE cases SET skyddad = true WHERE id = $1', [id]);
        skyddad = true;
      },
    });
    expect((await laddaUpp('ss-hisingen-2', id, strom)).body.code).toBe('NOT_FOUND');
    expect(await rader('filer_delar')).toBe(fore);
    expect(await lista(SS, id)).toEqual([]);
  });

  test('a manager sees the files of her side and uploads none', async () => {
    const id = await api.as(SS).start();
    await ok(laddaUpp(SS, id, pdf()));
    expect(await lista('chef-hisingen-1', id)).toHaveLength(1);
    expect((await laddaUpp('chef-hisingen-1', id, pdf())).body.code).toBe('FORBIDDEN');
  });
});

test('a file of the wrong client is made void with a reason; the original is read by the one who leads the work (A32)', async () => {
  const id = await api.as(SS).start();
  const { body: fil } = await ok(laddaUpp(SS, id, pdf(), { namn: 'Någon annans intyg.pdf' }));
  await kontroll.kontrollera();
  const skal = 'Intyget hör till en annan klient.';
  const makulera = (user: string) => api.as(user).post(`${filer(id)}/${fil.id}/makulera`, { skal });
  expect((await ok(makulera(SS))).body).toMatchObject({
    namn: null,
    sha256: null,
    makulerad: { av: SS, skal },
  });
  expect((await makulera(SS)).body).toMatchObject({
    code: 'NOT_POSSIBLE',
    detail: 'Filen är redan makulerad.',
  });
  expect((await hamta(SS, id, fil.id)).status).toBe(403);
  expect(await lista(SS, id)).toMatchObject([{ namn: null, makulerad: { skal } }]);
  expect(await lista(FSS, id)).toMatchObject([{ namn: 'Någon annans intyg.pdf', makulerad: { skal } }]);
  expect((await hamta(FSS, id, fil.id)).status).toBe(200);
  const { rows } = await api.pool.query('SELECT makulerad_skal FROM uppladdningar WHERE id = $1', [fil.id]);
  expect(rows[0].makulerad_skal.includes(Buffer.from('annan klient'))).toBe(false);
});

test('20 MB come in and go out without lying in memory', async () => {
  const id = await api.as(SS).start();
  const bit = randomBytes(64 * 1024);
  const antal = (20 * MB) / bit.length;
  const { mat, vaxte } = matning();
  let sent = 0;
  const strom = new ReadableStream({
    pull(controller) {
      if (sent === 300) mat();
      controller.enqueue(sent === 0 ? Buffer.concat([Buffer.from('%PDF-'), bit.subarray(5)]) : bit);
      if (++sent === antal) controller.close();
    },
  });
  const { body: fil } = await ok(laddaUpp(SS, id, strom));
  await api.pool.query("UPDATE uppladdningar SET tillstand = 'ren', nasta = NULL WHERE id = $1", [fil.id]);
  const response = await fetch(`${api.url}${filer(id)}/${fil.id}/innehall`, {
    headers: { authorization: `Bearer ${await tokenFor(SS)}` },
  });
  let [lasta, bitar] = [0, 0];
  for await (const del of response.body as unknown as AsyncIterable<Uint8Array>) {
    lasta += del.length;
    if (bitar++ === 50) mat();
  }
  expect([fil.bytes, lasta]).toEqual([20 * MB, 20 * MB]);
  expect(vaxte()).toBeLessThan(10 * MB);
});

test('with no check of viruses set nothing is taken, and it says what to do', async () => {
  const utan = await Api.start('filer-utan', { VIRUSKONTROLL: '' });
  const id = await utan.as(SS).start();
  const response = await fetch(`${utan.url}${filer(id)}?slag=annat`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenFor(SS)}`,
      'content-type': 'application/pdf',
      'idempotency-key': randomUUID(),
    },
    body: pdf(),
  });
  expect(await response.json()).toMatchObject({
    code: 'NOT_POSSIBLE',
    detail: expect.stringMatching(/VIRUSKONTROLL/),
  });
  await utan.stop();
});
