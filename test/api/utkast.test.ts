/** Drafts: what is typed is kept as it is typed, for the one who typed it and nobody else, and never longer than it should. */
import { ClientKeys } from '../../src/access/keys';
import { RaderingarStore } from '../../src/store/raderingar.store';
import { removeOldDrafts } from '../../src/store/utkast.store';
import { tokenFor } from '../support/tokens';
import { Api, ok, startBody, type User } from './support/api';

const V1 = '/stegvis/v1';
const SS = 'ss-hisingen-1';
const HEMLIGT = 'Hemliga anteckningar om samtalet';

let api: Api;
let id: string;
beforeAll(async () => {
  api = await Api.start('utkast', { UTKAST_DAGAR: '30' });
  id = await api.as(SS).start({ personnummer: '19800106-2382' });
});
afterAll(() => api.stop());

const utkast = (nr: string, atgard = 'BEDOM_BEHOV') => `${V1}/arenden/${nr}/utkast/${atgard}`;
const spara = (user: User, path: string, innehall: object, version?: number) =>
  user.put(path, { innehall, ...(version !== undefined && { version }) });
const atgard = (view: { actions: { type: string; utkast: unknown }[] }, type: string) =>
  view.actions.find((one) => one.type === type);
const rader = async (): Promise<number> =>
  (await api.pool.query('SELECT count(*)::int AS n FROM utkast')).rows[0].n;
const logg = async (nr: string | null) =>
  (await api.log(nr))
    .filter(({ action }) => action.startsWith('utkast'))
    .map((row) => `${row.action} ${row.outcome}`);

describe('what is typed is kept', () => {
  test('half a form is saved with advice, read back as it stood, and shown in the case', async () => {
    const ss = api.as(SS);
    const { status, headers, body } = await spara(ss, utkast(id), { anteckning: HEMLIGT, okant: 1 });
    expect([status, headers.get('etag'), body.version, body.arendetAndrat]).toEqual([200, '"1"', 1, false]);
    expect(body.ogiltiga.map(({ field }: { field: string }) => field)).toContain('okant');
    expect(body.innehall).toBeUndefined();
    expect(body.mojlig).toBe(true);
    const again = await ok(spara(ss, utkast(id), { anteckning: `${HEMLIGT}, fortsatta` }, 1));
    expect(again.body.version).toBe(2);
    const read = await ok(ss.get(utkast(id)));
    expect(read.body).toMatchObject({
      innehall: { anteckning: `${HEMLIGT}, fortsatta` },
      version: 2,
      handelser: [],
    });
    const view = (await ok(ss.get(`${V1}/arenden/${id}`))).body;
    expect(atgard(view, 'BEDOM_BEHOV')!.utkast).toEqual({ version: 2, sparad: read.body.sparad });
    expect(view.actions.filter((one: { utkast: unknown }) => one.utkast !== null)).toHaveLength(1);
  });

  test('it lies encrypted, and typing on writes no more rows in the access log than there is to tell (L13)', async () => {
    const { rows } = await api.pool.query('SELECT cipher FROM utkast');
    expect(rows).toHaveLength(1);
    expect(rows[0].cipher.includes(Buffer.from('Hemliga'))).toBe(false);
    expect(await logg(id)).toEqual(['utkast spara ok', 'utkast las ok']);
  });

  test('two windows: nothing is overwritten, both versions are shown, and the choice is saved', async () => {
    const ss = api.as(SS);
    const stale = await ss.put(utkast(id), { innehall: { anteckning: 'annat fönster' }, version: 1 });
    expect([stale.status, stale.body.code, stale.headers.get('etag')]).toEqual([
      409,
      'STALE_REVISION',
      '"2"',
    ]);
    expect(stale.headers.get('content-type')).toMatch(/problem\+json/);
    expect(stale.body.utkast).toMatchObject({
      sparat: { version: 2, innehall: { anteckning: `${HEMLIGT}, fortsatta` } },
      ditt: { version: 1, innehall: { anteckning: 'annat fönster' } },
    });
    // The first save of a window that knows of none is no licence to overwrite.
    expect((await spara(ss, utkast(id), {})).status).toBe(409);
    expect((await ok(spara(ss, utkast(id), { anteckning: 'valt' }, 2))).body.version).toBe(3);
    const both = await Promise.all(
      [1, 2].map((n) => spara(ss, utkast(id), { anteckning: `på en gång ${n}` }, 3)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('If-Match says the version as well as the body does, and the two may not differ', async () => {
    const send = async (method: 'PUT' | 'DELETE', version: number, body: object) =>
      fetch(api.url + utkast(id), {
        method,
        headers: {
          authorization: `Bearer ${await tokenFor(SS)}`,
          'content-type': 'application/json',
          'if-match': `"${version}"`,
        },
        body: JSON.stringify(body),
      });
    expect((await send('PUT', 4, { innehall: {}, version: 3 })).status).toBe(400);
    expect((await send('DELETE', 3, {})).status).toBe(409);
    expect((await send('PUT', 3, { innehall: {} })).status).toBe(409);
    expect((await ok(api.as(SS).get(utkast(id)))).body.version).toBe(4);
  });

  test('too large, too deep, NUL, not an object, and an unknown action are refused and nothing is lost', async () => {
    const ss = api.as(SS);
    const deep = (n: number): object => (n === 0 ? {} : { d: deep(n - 1) });
    const answers = [
      await spara(ss, utkast(id), { t: 'å'.repeat(33_000) }, 4),
      await spara(ss, utkast(id), deep(40), 4),
      await spara(ss, utkast(id), { t: 'a\0b' }, 4),
      await ss.put(utkast(id), { innehall: ['en lista'], version: 4 }),
      await spara(ss, utkast(id, 'FINNS_INTE'), {}),
    ];
    expect(answers.map(({ status }) => status)).toEqual([413, 400, 400, 400, 400]);
    expect((await ok(ss.get(utkast(id)))).body.version).toBe(4);
  });

  test('its advice is in the reader’s language, as the faults of a refusal are, also in a conflict', async () => {
    const ss = api.as(SS);
    const path = utkast(await ss.start({ personnummer: '19950524-2389' }), 'ANGE_GRUNDBESLUT');
    const en = { 'accept-language': 'en' };
    const rad = ({ ogiltiga }: { ogiltiga: { field: string; message: string }[] }) =>
      ogiltiga.map(({ field, message }) => `${field} ${message}`).sort();
    const first = await ok(spara(ss, path, { okant: 1 }));
    expect(rad(first.body)).toEqual(['grundbeslut saknas', 'okant finns inte']);
    expect(first.headers.get('content-language')).toBe('sv');
    const engelska = ['grundbeslut is missing', 'okant does not exist'];
    const second = await ok(ss.put(path, { innehall: { okant: 1 }, version: 1 }, en));
    expect(rad(second.body)).toEqual(engelska);
    expect(second.headers.get('content-language')).toBe('en');
    expect(second.headers.get('vary')).toContain('Accept-Language');
    expect(rad((await ok(ss.get(path, en))).body)).toEqual(engelska);
    const krock = await ss.put(path, { innehall: {}, version: 1 }, en);
    expect([krock.status, rad(krock.body.utkast.sparat)]).toEqual([409, engelska]);
    await ok(ss.delete(path));
  });
});

describe('the case goes on', () => {
  test('a case that has changed is told of with what happened, and the draft stays readable when the action is gone', async () => {
    const ss = api.as(SS);
    await ok(spara(ss, utkast(id, 'ANGE_GRUNDBESLUT'), { grundbeslut: 'EB-2026-04' }));
    await ok(ss.send(id, 'ANGE_GRUNDBESLUT', { grundbeslut: 'EB-2026-0417' }));
    const { body } = await ok(ss.get(utkast(id)));
    expect(body).toMatchObject({ arendetAndrat: true, innehall: expect.anything() });
    expect(body.handelser).toEqual([expect.objectContaining({ seq: 2, label: expect.anything() })]);
    // The next save tells of it once more in the log, and the one after that does not.
    const before = (await logg(id)).length;
    expect((await ok(spara(ss, utkast(id), {}, 4))).body.arendetAndrat).toBe(true);
    await ok(spara(ss, utkast(id), {}, 5));
    expect((await logg(id)).length).toBe(before + 1);
    const impossible = await ok(spara(ss, utkast(id, 'SKICKA_UPPDRAG'), { mal: 'inte än' }));
    expect(impossible.body.mojlig).toBe(false);
    expect((await ok(ss.get(utkast(id, 'SKICKA_UPPDRAG')))).body.innehall).toEqual({ mal: 'inte än' });
  });

  test('an event that is sent takes its own draft along, and a newer one is kept', async () => {
    const ss = api.as(SS);
    // Sent above.
    expect((await ss.get(utkast(id, 'ANGE_GRUNDBESLUT'))).status).toBe(404);
    const other = await ss.start({ personnummer: '19800108-2398' });
    const path = utkast(other, 'ANGE_GRUNDBESLUT');
    const event = { type: 'ANGE_GRUNDBESLUT', grundbeslut: 'EB-2026-0418' };
    await ok(spara(ss, path, { grundbeslut: 'EB' }));
    await ok(spara(ss, path, { grundbeslut: 'EB-2' }, 1));
    await ok(ss.post(`${V1}/arenden/${other}/handelser`, { event, utkast: 1 }));
    expect((await ok(ss.get(path))).body.version).toBe(2);
    // Saving on in a window that has not seen it go brings nothing back by itself.
    await ok(ss.delete(path));
    const gone = await spara(ss, path, { grundbeslut: 'EB-3' }, 2);
    expect([gone.status, gone.body.utkast.sparat]).toEqual([409, null]);
    expect(gone.body.detail).toMatch(/finns inte längre/);
  });

  test('a refused event leaves the draft where it is', async () => {
    const ss = api.as(SS);
    const answer = await ss.post(`${V1}/arenden/${id}/handelser`, { event: { type: 'SKICKA_UPPDRAG' } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    await ok(ss.get(utkast(id, 'SKICKA_UPPDRAG')));
  });

  test('drafts of a case that has ended, and those that are old, go in the night; others stay', async () => {
    const ss = api.as(SS);
    const ended = await ss.start({ personnummer: '19800110-2394' });
    const old = await ss.start({ personnummer: '19800112-2384' });
    for (const nr of [ended, old]) await ok(spara(ss, utkast(nr), { anteckning: HEMLIGT }));
    await api.pool.query(`UPDATE cases SET status = 'done' WHERE id = $1`, [ended]);
    api.engine.drop(ended);
    expect((await spara(ss, utkast(ended), {}, 1)).body.code).toBe('NOT_POSSIBLE');
    await api.pool.query(`UPDATE utkast SET sparad = now() - interval '31 days' WHERE case_id = $1`, [old]);
    const before = await rader();
    expect(await removeOldDrafts(api.pool, 30)).toBe(2);
    expect(await rader()).toBe(before - 2);
    expect((await ss.get(utkast(ended))).status).toBe(404);
  });
});

describe('only the one who wrote it', () => {
  test('a colleague with the same case has a draft of her own, and neither sees the other’s', async () => {
    const colleague = api.as('fss-hisingen-1');
    expect((await colleague.get(utkast(id))).status).toBe(404);
    const view = (await ok(colleague.get(`${V1}/arenden/${id}`))).body;
    expect(atgard(view, 'BEDOM_BEHOV')?.utkast ?? null).toBeNull();
    expect((await ok(colleague.get(`${V1}/utkast`))).body.utkast).toEqual([]);
    await ok(colleague.delete(utkast(id)));
    await ok(api.as(SS).get(utkast(id)));
  });

  test('another unit and the other side get the same answer as for a number that does not exist', async () => {
    for (const user of ['ss-centrum-1', 'amk-hisingen-1']) {
      for (const nr of [id, 'A-0000-0000-0000']) {
        const answers = [
          await spara(api.as(user), utkast(nr), {}),
          await spara(api.as(user), utkast(nr, 'FINNS_INTE'), {}),
          await api.as(user).get(utkast(nr)),
          await api.as(user).delete(utkast(nr)),
        ];
        expect(answers.map(({ status, body }) => [status, body.detail])).toEqual(
          answers.map(() => [404, expect.stringMatching(/^Ärendet finns inte/)]),
        );
      }
    }
    expect(await logg(id)).toContain('utkast las NOT_FOUND');
  });

  test('who sees the case and may not do it is told so', async () => {
    const med = await api.medUppdrag({ personnummer: '19800114-2382' });
    const { status, body } = await spara(api.as('sam-hisingen-1'), utkast(med, 'FATTA_BESLUT'), {});
    expect([status, body.code]).toEqual([403, 'FORBIDDEN']);
    expect(await logg(med)).toEqual(['utkast spara FORBIDDEN']);
  });

  test('lost access hides the draft everywhere, and access regained shows it again', async () => {
    const ss = api.as(SS);
    const lost = await ss.start({ personnummer: '19800116-2380' });
    await ok(spara(ss, utkast(lost), { anteckning: HEMLIGT }));
    const listed = async () =>
      (await ok(ss.get(`${V1}/utkast?limit=100`))).body.utkast.map((one: { arende: string }) => one.arende);
    expect(await listed()).toContain(lost);
    await api.pool.query(`UPDATE cases SET sf_enhet = 'sf-centrum' WHERE id = $1`, [lost]);
    expect((await ss.get(utkast(lost))).status).toBe(404);
    expect((await spara(ss, utkast(lost), {}, 1)).status).toBe(404);
    expect(await listed()).not.toContain(lost);
    await api.pool.query(`UPDATE cases SET sf_enhet = 'sf-hisingen' WHERE id = $1`, [lost]);
    expect((await ok(ss.get(utkast(lost)))).body.innehall).toEqual({ anteckning: HEMLIGT });
  });

  test('a client who becomes protected is closed to all but the named, drafts too (L11)', async () => {
    const fss = api.as('fss-hisingen-1');
    const other = api.as('ss-hisingen-2');
    const skyddad = await fss.start({ personnummer: '198001042392' });
    await ok(spara(other, utkast(skyddad), { anteckning: HEMLIGT }));
    await api.pool.query(
      'UPDATE klienter SET skyddad = true WHERE id = (SELECT klient_id FROM cases WHERE id = $1)',
      [skyddad],
    );
    expect((await other.get(utkast(skyddad))).status).toBe(404);
    expect((await spara(other, utkast(skyddad), {}, 1)).status).toBe(404);
    expect((await ok(other.get(`${V1}/utkast`))).body.utkast).toEqual([]);
    expect((await ok(other.get(`${V1}/utkast?arende=${skyddad}`))).body.utkast).toEqual([]);
  });

  test('the shared screen shows no draft (P8)', async () => {
    const { text } = await ok(api.as(SS).get(`${V1}/arenden/${id}?delad=true`));
    expect(text).not.toContain('utkast');
  });
});

describe('an erased client (L12)', () => {
  test('her key gone, a draft is gone; the erasure takes the row, and nothing more can be typed', async () => {
    const ss = api.as(SS);
    const nr = await ss.start({ personnummer: '19800118-2388' });
    await ok(spara(ss, utkast(nr), { anteckning: HEMLIGT }));
    const { klientId } = await api.context(nr);
    api.app.get(ClientKeys).erase(klientId);
    expect((await ss.get(utkast(nr))).status).toBe(404);
    expect((await spara(ss, utkast(nr), {}, 1)).body.code).toBe('NOT_POSSIBLE');
    expect((await spara(api.as('ss-centrum-1'), utkast(nr), {})).status).toBe(404);
    const before = await rader();
    await new RaderingarStore(api.pool).erase([
      {
        klientId,
        nr: 1,
        at: new Date().toISOString(),
        grund: 'g',
        beslutadAv: 'a',
        kontrolleradAv: 'b',
        hash: '00',
      },
    ]);
    expect(await rader()).toBe(before - 1);
  });
});

describe('a case that is not started', () => {
  const path = `${V1}/utkast/start/anvisning`;

  test('its form is saved before there is a client, under the user’s own key, and goes when the case starts', async () => {
    const ss = api.as('ss-hisingen-2');
    const klient = { personnummer: '19800120-2384', namn: 'Halvskriven' };
    const first = await ok(spara(ss, path, { klient: { namn: 'Halv' } }));
    expect(first.body).toMatchObject({ arende: null, atgard: 'start', version: 1, mojlig: true });
    expect(first.body.ogiltiga.map(({ field }: { field: string }) => field)).toContain('klient.personnummer');
    await ok(spara(ss, path, { process: 'anvisning', klient }, 1));
    expect((await spara(ss, path, {}, 1)).body.utkast.sparat).toMatchObject({
      version: 2,
      innehall: { klient },
    });
    const { rows } = await api.pool.query(`SELECT nyckel, cipher FROM utkast WHERE case_id IS NULL`);
    expect(rows).toEqual([
      { nyckel: expect.stringMatching(/^anvandare-[0-9a-f]{40}$/), cipher: expect.anything() },
    ]);
    expect((await api.as(SS).get(path)).status).toBe(404);
    await ok(ss.post(`${V1}/arenden`, startBody(klient)));
    expect((await ss.get(path)).status).toBe(404);
  });

  test('only who may start one has one, of a routine that there is', async () => {
    expect((await spara(api.as('amk-hisingen-1'), path, {})).status).toBe(403);
    expect((await spara(api.as(SS), `${V1}/utkast/start/finns-inte`, {})).status).toBe(404);
    const ss = api.as(SS);
    await ok(spara(ss, path, {}));
    expect((await ok(ss.delete(path))).status).toBe(204);
    expect((await ok(ss.delete(path))).status).toBe(204);
  });
});

test('the list is in pages that hang together, the latest begun first, and one case’s alone on request', async () => {
  const ss = api.as(SS);
  const all = (await ok(ss.get(`${V1}/utkast?limit=100`))).body;
  expect(all.nasta).toBeNull();
  const seen: unknown[] = [];
  let efter = '';
  do {
    const page = (await ok(ss.get(`${V1}/utkast?limit=2${efter}`))).body;
    seen.push(...page.utkast);
    efter = page.nasta === null ? '' : `&efter=${page.nasta}`;
  } while (efter !== '');
  expect(seen).toEqual(all.utkast);
  expect(seen.length).toBeGreaterThan(2);
  const one = (await ok(ss.get(`${V1}/utkast?arende=${id}`))).body.utkast;
  expect(new Set(one.map(({ arende }: { arende: string }) => arende))).toEqual(new Set([id]));
  expect(JSON.stringify(all)).not.toContain('innehall');
  expect((await ss.get(`${V1}/utkast?efter=skrap`)).status).toBe(400);
});

test('two processes keep one draft: the version decides, whichever is asked', async () => {
  const second = await Api.start('utkast-2', { KEYS_DIR: api.config.keys.dir }, 'api', api.database);
  try {
    const path = utkast(await api.as(SS).start({ personnummer: '19800122-2382' }));
    await ok(spara(api.as(SS), path, { n: 1 }));
    expect((await ok(spara(second.as(SS), path, { n: 2 }, 1))).body.version).toBe(2);
    expect((await spara(api.as(SS), path, { n: 3 }, 1)).body.utkast.sparat.innehall).toEqual({ n: 2 });
    const race = await Promise.all([api, second].map((at, n) => spara(at.as(SS), path, { race: n }, 2)));
    expect(race.map(({ status }) => status).sort()).toEqual([200, 409]);
  } finally {
    await second.leave();
  }
});

test('typing has a limit of its own: it takes nothing from what may be sent for work', async () => {
  const few = await Api.start(
    'utkast-takt',
    { RATE_LIMIT_PER_MINUTE: '3', KEYS_DIR: api.config.keys.dir },
    'api',
    api.database,
  );
  try {
    const ss = few.as('ss-hisingen-2');
    const path = `${V1}/utkast/start/anvisning`;
    const saves = [];
    for (let n = 0; n < 4; n += 1) saves.push((await spara(ss, path, {}, n === 0 ? undefined : n)).status);
    expect(saves).toEqual([200, 200, 200, 429]);
    expect((await ss.get(path)).headers.get('ratelimit-remaining')).toBe('2');
  } finally {
    await few.leave();
  }
});
