/** What those who lead a unit read: numbers that open their lists, disagreements with both positions, and incidents. */
import { SYSTEM } from '../../machines/omvarld';
import { osagd } from '../../src/mening';
import { Incidents } from '../../src/outbox/incidents';
import { Api, ok, SKYDDAD } from './support/api';
import { ga, medMote, MOTESDAG, pagaende } from './support/vagar';

const FSS = 'fss-hisingen-1';
const SAM = 'sam-hisingen-1';
const CHEF = 'chef-hisingen-1';
const SS = 'ss-hisingen-1';
const AMK = 'amk-hisingen-1';
const V1 = '/stegvis/v1';

let api: Api;
/** A running insats in dispute, a missed enrolment, and a protected case. */
const cases = { tvist: '', utebliven: '', skyddad: '' };

beforeAll(async () => {
  api = await Api.start('ledning');
  cases.skyddad = await api.as(SS).start({ personnummer: SKYDDAD, namn: 'Testklient', skyddad: true });
  cases.utebliven = await medMote(api, { personnummer: '19800106-2382' });
  await api.medUppdrag({ personnummer: '19800108-2398' });
  cases.tvist = await pagaende(api);
  await ga(api, cases.utebliven, [[SS, 'UTEBLIVANDE']]);
  await ga(api, cases.tvist, [
    [AMK, 'LYFT_OENIGHET', { steg: 'avslut', fraga: 'FRÅGAN-4711' }],
    [SS, 'SYN_SF', { syn: 'SFS-SYN-4711' }],
    [AMK, 'SYN_KC', { syn: 'KCS-SYN-4711' }],
  ]);
  await api.pool.query(
    `INSERT INTO kalenderposter (uid, case_id, slag, mottagare, adress, sekvens, metod, hash, datum, tid, dold, at)
     SELECT gen_random_uuid(), $1, 'uppfoljning', who, 'x', 0, 'REQUEST', who, '2026-03-05', '09:15', false, now()
     FROM unnest($2::text[]) who`,
    [cases.tvist, [SS]],
  );
});
afterAll(() => api.stop());

const get = async (user: string, path: string) => (await ok(api.as(user).get(path))).body;
interface Tal {
  antal: number;
  lista: string;
}
function talI(node: unknown): Tal[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'lista' in node && 'antal' in node ? [node as Tal] : [];
  return [...own, ...Object.values(node).flatMap(talI)];
}
const LISTOR = ['uppgifter', 'frister', 'moten', 'tillfallen', 'oenigheter'];
/** Every row of a list, three at a time. */
async function rader(user: string, lista: string): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let nasta: string | null = ''; nasta !== null;) {
    const body = await get(user, `${lista}&limit=3${nasta && `&efter=${nasta}`}`);
    found.push(...(body[LISTOR.find((name) => name in body)!] as unknown[]));
    nasta = body.nasta;
  }
  return found;
}

test('every number opens the list of exactly the rows that it counts, for each who leads (R89, P9)', async () => {
  for (const day of [MOTESDAG, '2026-03-09']) {
    api.till(day);
    for (const user of [FSS, SAM, CHEF]) {
      const numbers = [
        ...talI(await get(user, `${V1}/ledning/oversikt?veckor=26`)),
        ...talI(await get(user, `${V1}/ledning/prognos?veckor=26`)),
      ];
      expect(numbers.filter(({ antal }) => antal > 0).length).toBeGreaterThan(3);
      for (const { antal, lista } of numbers)
        expect([lista, (await rader(user, lista)).length]).toEqual([lista, antal]);
    }
  }
  api.till(MOTESDAG);
});

test('each day of the weeks to come says how many deadlines fall on it, and opens them', async () => {
  for (const user of [FSS, SAM]) {
    const { dag, dagar } = await get(user, `${V1}/ledning/kalender?veckor=12`);
    expect(dagar).toHaveLength(84);
    expect(dagar[0].datum <= dag && dag <= dagar[6].datum).toBe(true);
    const med = talI(dagar).filter(({ antal }) => antal > 0);
    expect(med.length).toBeGreaterThan(0);
    for (const { antal, lista } of med) expect((await rader(user, lista)).length).toBe(antal);
    for (const { antal, lagstadgade } of dagar) expect(lagstadgade).toBeLessThanOrEqual(antal);
    expect(dagar.filter(({ datum }: { datum: string }) => datum === '2026-04-03')).toMatchObject([
      { arbetsdag: false },
    ]);
  }
  expect((await api.as(SS).get(`${V1}/ledning/kalender`)).status).toBe(403);
});

test('the overview counts what is late, lapses and was missed; a side counts its own (R62, P9)', async () => {
  api.till('2027-01-20');
  const { enheter } = await get(FSS, `${V1}/ledning/oversikt?veckor=4`);
  expect(enheter).toMatchObject([{ enhet: 'sf-hisingen', upphor: { antal: 3 } }]);
  expect(enheter[0].forsenade.antal).toBeGreaterThan(0);
  const [langst, nast] = enheter[0].vantar;
  expect(langst.langst.sedan <= nast.langst.sedan).toBe(true);
  api.till(MOTESDAG);
  const sf = await get(FSS, `${V1}/ledning/oversikt`);
  expect(sf.enheter[0].uteblivna[0]).toMatchObject({ manad: '2026-02', antal: 1 });
  const roller = new Set(sf.enheter[0].vantar.map(({ roll }: { roll: string }) => roll));
  expect([...roller].every((roll) => roll !== 'arbetsmarknadskonsulent' && roll !== 'samordnare')).toBe(true);
  const other = (await get('fss-centrum-1', `${V1}/ledning/oversikt`)).enheter;
  expect(talI(other).every(({ antal }) => antal === 0)).toBe(true);
});

test('what is missed is shown without its case, also in the place of a page (P9)', async () => {
  const { text, body } = await ok(api.as(FSS).get(`${V1}/ledning/uteblivna?fran=2026-02-01&till=2026-02-28`));
  expect(body.tillfallen).toEqual([
    {
      enhet: 'sf-hisingen',
      datum: MOTESDAG,
      handelse: { sv: 'Registrera att klienten uteblev', en: expect.any(String) },
    },
  ]);
  expect(text).not.toContain(cases.utebliven);
});

test('a protected case is in the number and the list for those who see it, and in neither for the others (R105)', async () => {
  const upp = async (user: string) => {
    const { vantar } = (await get(user, `${V1}/ledning/oversikt`)).enheter[0];
    return (
      (vantar as (Tal & { uppgift: string })[]).find(({ uppgift }) => uppgift === 'bedomBehov')?.antal ?? 0
    );
  };
  const lista = (user: string) => api.as(user).get(`${V1}/ledning/uppgifter?limit=100`);
  expect((await lista(FSS)).text).toContain(cases.skyddad);
  expect((await lista(CHEF)).text).not.toContain(cases.skyddad);
  expect((await upp(FSS)) - (await upp(CHEF))).toBe(1);
});

test('the forecast says what it is derived from, and has meetings of the own side alone (R61)', async () => {
  const sf = await get(FSS, `${V1}/ledning/prognos`);
  expect(sf.harledd.sv).toContain('Frister som löper');
  const poster = (body: { veckor: { vecka: string; poster: object[] }[] }) =>
    body.veckor.flatMap(({ vecka, poster: own }) => own.map((post) => ({ vecka, ...post })));
  expect(poster(sf)).toContainEqual(
    expect.objectContaining({ vecka: '2026-W10', slag: 'mote', namn: 'uppfoljning', antal: 1 }),
  );
  expect(sf.veckor[0]).toMatchObject({ vecka: '2026-W07', fran: '2026-02-09', till: '2026-02-15' });
  const kc = poster(await get(SAM, `${V1}/ledning/prognos`)) as unknown as { slag: string; enhet: string }[];
  expect(kc.some(({ slag }) => slag === 'mote')).toBe(false);
  expect(kc.some(({ enhet }) => enhet === 'kc-hisingen')).toBe(true);
});

test('a disagreement has both positions, its level, its clock and what comes then, and is logged (R89, R111, A18)', async () => {
  const { oenigheter } = await get(FSS, `${V1}/ledning/oenigheter`);
  expect(oenigheter).toMatchObject([
    {
      caseId: cases.tvist,
      enhet: 'sf-hisingen',
      lyft: { personal: { fraga: 'FRÅGAN-4711' }, av: { enhet: 'kc-hisingen' } },
      niva: { namn: 'ssAmk' },
      frist: { datum: '2026-02-19' },
      narTidenGatt: { sv: 'Frågan lyfts till 1:e socialsekreterare och samordnare.' },
      positioner: {
        sf: [{ personal: { syn: 'SFS-SYN-4711' } }],
        kc: [{ personal: { syn: 'KCS-SYN-4711' } }],
      },
    },
  ]);
  const rows = (await api.log(cases.tvist))
    .filter(({ principal }) => principal === FSS)
    .map(({ action }) => action);
  expect(rows).toEqual(expect.arrayContaining(['ledning', 'history', 'read']));
  // The clock of the first level is the social worker's: KC is told of the disagreement and not of SF's dates (L10).
  const kc = (await get(SAM, `${V1}/ledning/oenigheter`)).oenigheter;
  expect(kc).toMatchObject([
    { caseId: cases.tvist, enhet: 'kc-hisingen', frist: null, positioner: { sf: [{}], kc: [{}] } },
  ]);
  expect((await get('fss-centrum-1', `${V1}/ledning/oenigheter`)).oenigheter).toEqual([]);
});

test('nobody else reads it, and the refusal is logged; a cursor belongs to its question', async () => {
  for (const path of ['oversikt', 'prognos', 'uppgifter', 'frister', 'moten', 'uteblivna', 'oenigheter'])
    for (const user of [SS, AMK, 'adm-1'])
      expect((await api.as(user).get(`${V1}/ledning/${path}`)).body).toMatchObject({ code: 'FORBIDDEN' });
  const { nasta } = await get(FSS, `${V1}/ledning/frister?limit=1`);
  for (const asked of [
    `uppgifter?efter=${nasta}`,
    `frister?enhet=sf-hisingen&efter=${nasta}`,
    'frister?efter=x',
  ])
    expect((await api.as(FSS).get(`${V1}/ledning/${asked}`)).body).toMatchObject({ code: 'VALIDATION' });
  const { rows } = await api.pool.query(
    `SELECT DISTINCT outcome, andamal FROM access_log WHERE action = 'ledning' ORDER BY outcome`,
  );
  expect(rows).toEqual([
    { outcome: 'FORBIDDEN', andamal: 'planering' },
    { outcome: 'ok', andamal: 'planering' },
  ]);
});

describe('incidents', () => {
  const open = async (kind: string, caseId: string | null, ref: string): Promise<string> => {
    const { rows } = await api.pool.query<{ id: string }>(
      `INSERT INTO incidents (case_id, kind, ref, detail, opened_at)
       VALUES ($1, $2, $3, 'Fel i ' || coalesce($1, 'driften'), '2026-02-12T08:00:00Z') RETURNING id::text`,
      [caseId, kind, ref],
    );
    return rows[0]!.id;
  };
  const lista = async (user: string, more = '') =>
    (await get(user, `${V1}/incidenter?limit=100${more}`)).incidenter;
  const idn = async (user: string) => (await lista(user)).map(({ id }: { id: string }) => id);
  const outbox = async (): Promise<string> => {
    const { rows } = await api.pool.query<{ id: string }>(
      `INSERT INTO outbox (case_id, seq, ord, port, payload, at, status, attempts)
       VALUES ($1, 1, 0, 'notis', '{}', now(), 'failed', 12) RETURNING id::text`,
      [cases.tvist],
    );
    return rows[0]!.id;
  };
  const los = (user: string, id: string, body: object = { skal: 'atgardad' }) =>
    api.as(user).post(`${V1}/incidenter/${id}/losa`, body);
  const forsok = (user: string, id: string) => api.as(user).post(`${V1}/incidenter/${id}/forsok-igen`, {});

  test('each sees those that are hers: the service for the administrator, the unit’s cases for who leads it', async () => {
    const drift = await open('ankare', null, 'x');
    const glomt = await open('glomt', cases.tvist, cases.tvist);
    const skyddat = await open('frist', cases.skyddad, `${cases.skyddad}/plan`);
    expect(await idn('adm-1')).toEqual([drift, skyddat]);
    expect(await idn(FSS)).toEqual([glomt, skyddat]);
    expect(await idn(SAM)).toEqual([glomt]);
    expect(await idn(CHEF)).toEqual([glomt]);
    expect(await idn('fss-centrum-1')).toEqual([]);
    const [, hos] = await lista('adm-1');
    expect(hos).toMatchObject({
      slag: 'frist',
      caseId: null,
      detalj: 'Fel i ett ärende',
      kanForsokasIgen: true,
    });
    expect((await api.as('adm-1').get(`${V1}/incidenter`)).text).not.toContain(cases.skyddad);
    expect(await lista(FSS, '&incidentslag=frist')).toMatchObject([{ caseId: cases.skyddad }]);
    expect((await api.as(SS).get(`${V1}/incidenter`)).body).toMatchObject({ code: 'FORBIDDEN' });
    const first = await get(FSS, `${V1}/incidenter?limit=1`);
    const second = await get(FSS, `${V1}/incidenter?limit=1&efter=${first.nasta}`);
    expect([first.incidenter[0].id, second.incidenter[0].id, second.nasta]).toEqual([glomt, skyddat, null]);
    for (const [user, id] of [
      [SAM, skyddat],
      ['adm-1', glomt],
      [FSS, drift],
      [FSS, 'x'],
    ] as const) {
      expect((await los(user, id)).body).toMatchObject({ code: 'NOT_FOUND' });
      expect((await forsok(user, id)).body).toMatchObject({ code: 'NOT_FOUND' });
    }
    for (const [user, id] of [
      ['adm-1', drift],
      [FSS, glomt],
      [FSS, skyddat],
    ] as const)
      await ok(los(user, id));
  });

  test('what it is about is said in the reader’s language; a row from before keeps its text', async () => {
    const said = async (user: string, language: string) => {
      const { body, headers } = await ok(
        api.as(user).get(`${V1}/incidenter?incidentslag=utskick`, { 'accept-language': language }),
      );
      expect(headers.get('content-language')).toBe(language);
      expect(headers.get('vary')).toContain('Accept-Language');
      return body.incidenter.map(({ detalj }: { detalj: string }) => detalj);
    };
    await open('utskick', cases.skyddad, 'forut');
    const detail = osagd`Ett utskick gick inte att lämna efter ${7} försök (felkod ${'ETIMEDOUT'}). Rätta felet och försök igen.`;
    const incidents = api.app.get(Incidents);
    await incidents.open({ caseId: null, kind: 'utskick', ref: 'nu', detail });
    // Of a protected case whoever runs the service is told no number, in a value no more than in a text.
    const named = osagd`Anropet ${cases.skyddad} till ${SYSTEM.gwa} är okänt.`;
    await incidents.open({ caseId: cases.skyddad, kind: 'utskick', ref: 'skyddad', detail: named });
    expect(await said('adm-1', 'sv')).toEqual([
      'Fel i ett ärende',
      'Ett utskick gick inte att lämna efter 7 försök (felkod ETIMEDOUT). Rätta felet och försök igen.',
      'Anropet … till GWA är okänt.',
    ]);
    expect(await said('adm-1', 'en')).toEqual([
      'Fel i ett ärende',
      'A message could not be delivered after 7 attempts (error code ETIMEDOUT). Mend the fault and try again.',
      'The call … to GWA is unknown.',
    ]);
    expect(await said(FSS, 'en')).toEqual([
      `Fel i ${cases.skyddad}`,
      `The call ${cases.skyddad} to GWA is unknown.`,
    ]);
    for (const { id } of await incidents.list()) await incidents.resolve(id, 'adm-1');
  });

  test('a message is sent again once, whoever asks; what cannot be tried again is said', async () => {
    const ref = await outbox();
    const id = await open('utskick', cases.tvist, ref);
    const answers = await Promise.all([forsok(FSS, id), forsok('adm-1', id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404]);
    const { rows } = await api.pool.query('SELECT status, attempts FROM outbox WHERE id = $1', [ref]);
    expect(rows).toEqual([{ status: 'pending', attempts: 0 }]);
    const glomt = await open('glomt', cases.tvist, cases.tvist);
    expect((await forsok(FSS, glomt)).body).toMatchObject({ code: 'NOT_POSSIBLE' });
    await ok(los(FSS, glomt, { skal: 'hanteras_i_arendet' }));
  });

  test('a deadline whose step threw is armed again', async () => {
    const { rows } = await api.pool.query<{ key: string }>(
      `UPDATE deadlines SET status = 'felad' WHERE case_id = $1 AND rule = 'uppfoljning' AND status = 'armed' RETURNING key`,
      [cases.tvist],
    );
    const id = await open('frist', cases.tvist, `${cases.tvist}/${rows[0]!.key}`);
    await ok(forsok(FSS, id));
    const after = await api.pool.query('SELECT status FROM deadlines WHERE case_id = $1 AND key = $2', [
      cases.tvist,
      rows[0]!.key,
    ]);
    expect(after.rows).toEqual([{ status: 'armed' }]);
  });

  test('resolving takes a code and no free text; who, when and why stay, and it is logged once (L13)', async () => {
    const id = await open('utskick', cases.tvist, await outbox());
    for (const body of [
      {},
      { skal: 'annat' },
      { skal: 'atgardad', text: 'x' },
      { skal: 'atgardad', referens: '19800102-2394' },
    ])
      expect((await los(FSS, id, body)).body).toMatchObject({ code: 'VALIDATION' });
    await ok(los(FSS, id, { skal: 'hanteras_annanstans', referens: 'INC-2026-17' }));
    expect((await los(FSS, id)).body).toMatchObject({ code: 'NOT_FOUND' });
    const { rows } = await api.pool.query(
      'SELECT status, resolved_by, skal, referens FROM incidents WHERE id = $1',
      [id],
    );
    expect(rows).toEqual([
      { status: 'resolved', resolved_by: FSS, skal: 'hanteras_annanstans', referens: 'INC-2026-17' },
    ]);
    const log = (await api.log(cases.tvist)).filter(({ action }) => action === 'incident resolve');
    expect(log.at(-1)).toMatchObject({ principal: FSS, outcome: 'ok' });
    expect((await api.log(null)).filter(({ action }) => action === 'incident resolve').at(-1)).toMatchObject({
      outcome: 'NOT_FOUND',
    });
  });
});
