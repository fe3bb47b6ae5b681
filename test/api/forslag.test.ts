/** What waits for one's decision: told to those who may decide it, and to nobody else (four eyes, L11, L12). */
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { localDate, plusDays } from '../../machines/calendar';
import identities from '../../config/test-identities.json';
import { loadOrganisation } from '../../src/access/organisation';
import { Api, ok } from './support/api';

const V1 = '/stegvis/v1';
const SS = 'ss-hisingen-1';
const KOLLEGA = 'ss-hisingen-2';
const FSS = 'fss-hisingen-1';
const CHEF = 'chef-hisingen-1';
const SKAL = 'Skatteverket har tagit bort markeringen på Hemliggatan 14.';
/** Everybody who may ask: an external provider has no such list. */
const ALLA = loadOrganisation()
  .users.filter(({ roles }) => !roles.includes('utforare'))
  .map(({ id }) => id);

let api: Api;
let nr = 0;
beforeAll(async () => {
  api = await Api.start('forslag');
});
afterAll(() => api.stop());

interface Ett {
  readonly id: string;
  readonly slag: string;
  readonly sedan: string;
  readonly av: string;
  readonly senast: string | null;
  readonly arende: string | null;
  readonly klient: { readonly id: string; readonly namn: string | null; readonly skyddad: boolean } | null;
}
const lista = async (user: string): Promise<Ett[]> =>
  (await ok(api.as(user).get(`${V1}/arbetslista/forslag`))).body.forslag;
const ett = async (user: string, id: string) => (await lista(user)).find((one) => one.id === id);
/** All who are shown a proposal. */
async function serFor(id: string): Promise<string[]> {
  const seen = await Promise.all(ALLA.map(async (user) => ((await ett(user, id)) ? [user] : [])));
  return seen.flat();
}
async function arende(
  more: Record<string, unknown> = {},
): Promise<{ id: string; klient: string; namn: string }> {
  nr += 1;
  const namn = `Testklient ${nr}`;
  const id = await api.as(SS).start({ personnummer: identities.personnummer[nr]!, namn, ...more });
  return { id, klient: (await api.context(id)).klientId, namn };
}
const sankningar = (klient: string) => `${V1}/klienter/${klient}/skydd/sankningar`;
const foreslaSankning = async (user: string, klient: string): Promise<string> =>
  (await ok(api.as(user).post(sankningar(klient), { till: 'upphor', skal: SKAL }))).body.id;
const avgorSankning = (user: string, klient: string, forslag: string, beslut = 'avslagen') =>
  api.as(user).post(`${sankningar(klient)}/beslut`, { forslag, beslut });
/** Somebody's proposal, as the service writes it. */
async function foreslaRadering(av: string, klient: string): Promise<string> {
  const id = randomUUID();
  await api.pool.query(
    `INSERT INTO raderingsforslag (id, klient_id, grund, foreslagen_av, foreslagen_roll)
     VALUES ($1, $2, 'Gallring enligt SoL 16:1, beslut 14', $3, 'enhetschef')`,
    [id, klient, av],
  );
  return id;
}
const avgorRadering = (user: string, klient: string, forslag: string) =>
  api.as(user).post(`${V1}/klienter/${klient}/raderingsforslag/beslut`, { forslag, beslut: 'avslagen' });
const vikariat = (vikarie: string, ersatter: string, roll: string, arenden?: readonly string[]) => {
  const dag = localDate(new Date().toISOString());
  const body = { vikarie, ersatter, roll, enhet: 'sf-hisingen', fran: dag, till: dag };
  return ok(api.as(FSS).post(`${V1}/vikariat`, { ...body, ...(arenden && { arenden }) }));
};
async function medSuperuser(sql: string, values: unknown[]): Promise<void> {
  const client = new Client({ connectionString: api.database.superUrl });
  await client.connect();
  try {
    await client.query(sql, values);
  } finally {
    await client.end();
  }
}
const loggen = async (principal: string, caseId: string) =>
  (
    await api.pool.query<{ rad: string }>(
      `SELECT DISTINCT concat_ws(' · ', role, action, outcome, enhet, andamal, vad) AS rad FROM access_log
       WHERE principal = $1 AND case_id = $2 ORDER BY 1`,
      [principal, caseId],
    )
  ).rows.map(({ rad }) => rad);

describe('lowered protection (L11, A21)', () => {
  test('is told to another who may confirm it, without name or reason, and until when it waits', async () => {
    const { id: caseId, klient, namn } = await arende({ skyddad: true });
    const id = await foreslaSankning(SS, klient);
    const found = await ett(FSS, id);
    expect(found).toMatchObject({
      ...{ slag: 'skyddssankning', av: SS, arende: caseId },
      klient: { id: klient, namn: null, skyddad: true },
    });
    expect(found?.senast).toBe(localDate(new Date(Date.parse(found!.sedan) + 14 * 86_400_000).toISOString()));
    const { text } = await ok(api.as(FSS).get(`${V1}/arbetslista/forslag`));
    for (const mark of [namn, SKAL, 'Hemliggatan']) expect(text).not.toContain(mark);
    expect(await serFor(id)).toEqual([FSS]);
    expect(await loggen(FSS, caseId)).toEqual([
      'forste_socialsekreterare · worklist · ok · sf-hisingen · planering · forslag',
    ]);
    for (const user of [KOLLEGA, CHEF]) expect(await loggen(user, caseId)).toEqual([]);

    await ok(avgorSankning(FSS, klient, id));
    expect(await serFor(id)).toEqual([]);
  });

  test('is not told to who proposed it, nor to who stands in for her, though to her for others', async () => {
    const [hennes, andras] = [await arende({ skyddad: true }), await arende({ skyddad: true })];
    const [eget, annat] = [
      await foreslaSankning(FSS, hennes.klient),
      await foreslaSankning(SS, andras.klient),
    ];
    await vikariat(KOLLEGA, FSS, 'forste_socialsekreterare', [hennes.id, andras.id]);
    expect(await serFor(eget)).toEqual([]);
    expect((await serFor(annat)).sort()).toEqual([FSS, KOLLEGA].sort());
    expect((await avgorSankning(KOLLEGA, hennes.klient, eget, 'bekraftad')).status).toBe(403);
    expect((await loggen(KOLLEGA, andras.id)).join()).toMatch(
      /forste_socialsekreterare · worklist · ok · sf-hisingen · planering · vikarie för fss-hisingen-1/,
    );
    await ok(avgorSankning(KOLLEGA, andras.klient, annat));
    expect(await serFor(annat)).toEqual([]);
  });

  test('is told until the very day on which it lapses, and not after, nor when new protection has come', async () => {
    const { klient } = await arende({ skyddsniva: 'sekretessmarkering' });
    const id = await foreslaSankning(SS, klient);
    const older = (days: string) =>
      medSuperuser(
        "UPDATE skyddssankningar SET foreslagen = now() - $2::interval + interval '1 minute' WHERE id = $1",
        [id, days],
      );
    await older('14 days');
    const today = localDate(new Date().toISOString());
    expect([today, plusDays(today, 1)]).toContain((await ett(FSS, id))?.senast);
    await older('14 days 2 minutes');
    expect(await serFor(id)).toEqual([]);

    const next = await foreslaSankning(SS, klient);
    expect(await serFor(next)).toEqual([FSS]);
    await ok(api.as(SS).post(`${V1}/klienter/${klient}/skydd`, { skyddsniva: 'skyddad_folkbokforing' }));
    expect(await serFor(next)).toEqual([]);
  });
});

describe('erasure (L12)', () => {
  test('is told with the client’s name to the other who leads the unit, and is gone when decided', async () => {
    const { id: caseId, klient, namn } = await arende();
    const id = await foreslaRadering(FSS, klient);
    expect(await serFor(id)).toEqual([CHEF]);
    expect(await ett(CHEF, id)).toMatchObject({
      ...{ slag: 'radering', av: FSS, senast: null, arende: caseId },
      klient: { id: klient, namn, skyddad: false },
    });
    expect(await loggen(CHEF, caseId)).toEqual([
      'enhetschef · worklist · ok · sf-hisingen · planering · forslag',
    ]);
    await ok(avgorRadering(CHEF, klient, id));
    expect(await serFor(id)).toEqual([]);
  });

  test('of a protected client is told to those who see her alone, and of one in both units to the deciding side', async () => {
    const skyddad = await arende({ skyddad: true });
    const hidden = await foreslaRadering(SS, skyddad.klient);
    expect(await serFor(hidden)).toEqual([FSS]);
    expect(await ett(FSS, hidden)).toMatchObject({ klient: { namn: null, skyddad: true } });
    await ok(avgorRadering(FSS, skyddad.klient, hidden));

    nr += 1;
    const person = { personnummer: identities.personnummer[nr]!, namn: `Testklient ${nr}` };
    const { klientId } = await api.context(await api.medUppdrag(person));
    const both = await foreslaRadering(SS, klientId);
    expect((await serFor(both)).sort()).toEqual([CHEF, FSS]);
  });

  test('is not told to who stands in for the one who proposed it, and is to who has the right herself', async () => {
    const { klient } = await arende();
    const id = await foreslaRadering(CHEF, klient);
    const today = localDate(new Date().toISOString());
    const body = { ersatter: CHEF, roll: 'enhetschef', enhet: 'sf-hisingen', fran: today, till: today };
    await ok(api.as(CHEF).post(`${V1}/vikariat`, { ...body, vikarie: KOLLEGA }));
    expect(await serFor(id)).toEqual([FSS]);
    const other = await foreslaRadering(FSS, (await arende()).klient);
    expect((await serFor(other)).sort()).toEqual([CHEF, KOLLEGA]);
  });
});

describe('disposal (L12)', () => {
  test('is told to the other of the two roles, names no case, and is gone when decided', async () => {
    const id = randomUUID();
    const hash = '0'.repeat(64);
    await api.pool.query(
      `INSERT INTO gallringsforslag (id, hash, antal, regel, grund, foreslagen_av, foreslagen_roll)
       VALUES ($1, $2, 1, 'femAr', 'Gallring, beslut 14', 'adm-1', 'administrator')`,
      [id, hash],
    );
    expect(await serFor(id)).toEqual(['granskare-1']);
    const found = await ett('granskare-1', id);
    expect(found).toEqual({
      ...{ id, slag: 'gallring', av: 'adm-1', sedan: found?.sedan },
      ...{ senast: null, arende: null, klient: null },
    });
    await ok(api.as('granskare-1').post(`${V1}/gallringar/${id}/beslut`, { beslut: 'avslagen', hash }));
    expect(await serFor(id)).toEqual([]);
  });
});

describe('an emergency opening (R105)', () => {
  const oppna = async (user: string, caseId: string): Promise<string> => {
    const body = { grund: 'akut_mote', skal: SKAL };
    return (await ok(api.as(user).post(`${V1}/arenden/${caseId}/nodoppning`, body))).body.id;
  };
  const granska = (user: string, id: string) =>
    api.as(user).post(`${V1}/nodoppningar/${id}/granskning`, { befogad: true, kommentar: 'Ja.' });

  test('is told when it has ended to those who lead its unit, without its case, until it is reviewed', async () => {
    const { id: caseId } = await arende({ skyddad: true });
    const id = await oppna(KOLLEGA, caseId);
    expect(await serFor(id)).toEqual([]);
    await ok(api.as(KOLLEGA).post(`${V1}/nodoppningar/${id}/slut`, {}));
    expect((await serFor(id)).sort()).toEqual([CHEF, FSS]);
    expect(await ett(CHEF, id)).toMatchObject({
      ...{ slag: 'nodoppning', av: KOLLEGA, senast: null },
      ...{ arende: null, klient: null },
    });
    const { text } = await ok(api.as(CHEF).get(`${V1}/arbetslista/forslag`));
    for (const mark of [caseId, SKAL]) expect(text).not.toContain(mark);
    expect(await loggen(CHEF, caseId)).toEqual([
      'enhetschef · nodoppningar · ok · sf-hisingen · loggkontroll · forslag',
    ]);
    await ok(granska(CHEF, id));
    expect(await serFor(id)).toEqual([]);
  });

  test('is not told to who made it, nor to who stands in for her, and she is not the one to review it', async () => {
    const { id: caseId } = await arende({ skyddad: true });
    const id = await oppna(CHEF, caseId);
    await ok(api.as(CHEF).post(`${V1}/nodoppningar/${id}/slut`, {}));
    // The one who stands in for the manager since the test above leads nothing by it.
    expect((await lista(KOLLEGA)).length).toBeGreaterThan(0);
    expect(await serFor(id)).toEqual([FSS]);
    expect((await granska(CHEF, id)).status).toBe(403);
    expect((await granska(KOLLEGA, id)).status).toBe(404);
  });
});

describe('the list', () => {
  test('is empty for those who never decide, closed to an external provider, and logged for each', async () => {
    for (const user of [SS, 'amk-hisingen-1', 'fss-centrum-1']) {
      const before = await rader(user);
      expect([user, await lista(user)]).toEqual([user, []]);
      expect([user, await rader(user)]).toEqual([user, before + 1]);
    }
    expect((await api.as('utf-hisingen-1').get(`${V1}/arbetslista/forslag`)).status).toBe(403);
  });

  test('has the oldest first', async () => {
    const times = (await lista(FSS)).map(({ sedan }) => sedan);
    expect(times.length).toBeGreaterThan(1);
    expect(times).toEqual([...times].sort());
  });

  const rader = async (user: string): Promise<number> =>
    (
      await api.pool.query(
        `SELECT FROM access_log WHERE principal = $1 AND case_id IS NULL AND action = 'worklist' AND vad = 'forslag'`,
        [user],
      )
    ).rowCount ?? 0;
});
