/** The nightly review of the access log, on a real database with real accesses: what is found, once, and by whom. */
import { setTimeout as delay } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import identities from '../../config/test-identities.json';
import { localDate, plusDays } from '../../machines/calendar';
import { ClientKeys } from '../../src/access/keys';
import { loadOrganisation } from '../../src/access/organisation';
import { loadGranskningsregler } from '../../src/granskning/granskningsregler';
import { Logggranskning } from '../../src/granskning/logggranskning';
import { sparad, type Sparad } from '../../src/mening';
import type { Personalregister } from '../../src/granskning/personalregister';
import { createApp } from '../../src/main';
import { GranskningStore } from '../../src/store/granskning.store';
import { Api, ok } from '../api/support/api';

/** A Monday; the accesses of a test are moved to it, since the log is written by the wall clock. */
const MANDAG = '2026-02-02';
const DAGEN_EFTER = new Date('2026-02-03T04:00:00.000Z');
const V1 = '/stegvis/v1';
const regler = { ...loadGranskningsregler(), urval: 2 };

let api: Api;
beforeEach(async () => {
  api = await Api.start('granskning');
});
afterEach(() => api.stop());

const job = (more: { register?: Personalregister; urval?: number; seed?: string } = {}) =>
  new Logggranskning({
    store: new GranskningStore(api.pool),
    seal: api.app.get(ClientKeys),
    organisation: loadOrganisation(),
    regler: { ...regler, ...(more.urval !== undefined && { urval: more.urval }) },
    register: more.register ?? null,
    seed: () => more.seed ?? 'ett frö',
  });

async function asOwner(sql: string, values: unknown[] = []): Promise<void> {
  const client = new Client({ connectionString: api.database.superUrl });
  await client.connect();
  try {
    await client.query(sql, values);
  } finally {
    await client.end();
  }
}
/** All that has been logged is said to have been at a time of day of that Monday. */
const flytta = (klockan = '10:00', dag = MANDAG) =>
  asOwner(
    `UPDATE access_log SET at = ($1 || ' ' || $2 || ' Europe/Stockholm')::timestamptz
    WHERE at > '2026-03-01'`,
    [dag, klockan],
  );

interface Traff {
  readonly granskning: string;
  readonly principal: string;
  readonly case_id: string | null;
  readonly skyddad: boolean;
  readonly regler: { readonly regel: string; readonly text: string }[];
}
async function traffar(): Promise<Traff[]> {
  const { rows } = await api.pool.query('SELECT * FROM logg_traffar ORDER BY granskning, nr');
  return rows.map((row) => ({ ...row, regler: JSON.parse(row.regler) }));
}
const of = (found: readonly Traff[], principal: string, caseId: string | null) =>
  found
    .filter((one) => one.principal === principal && one.case_id === caseId)
    .flatMap((one) => one.regler.map(({ regel }) => regel));

test('L13: a day becomes one review per unit: hits with their reasons, and some drawn at random', async () => {
  const ss = api.as('ss-hisingen-1');
  const mine = await ss.start({ personnummer: identities.personnummer[0], namn: 'Test Ett' });
  const skyddat = await ss.start({
    personnummer: identities.personnummer[1],
    namn: 'Test Två',
    skyddad: true,
  });
  await ok(ss.get(`${V1}/arenden/${mine}`));
  await ok(ss.get(`${V1}/arenden/${skyddat}`));
  const colleague = api.as('ss-hisingen-2');
  // Everything she could have a task in is taken by the other.
  await api.pool.query("UPDATE tasks SET assignee = 'ss-hisingen-1'");
  await asOwner('UPDATE tasks SET unit = NULL');
  await ok(colleague.get(`${V1}/arenden/${mine}`));
  await api.as('ss-centrum-1').get(`${V1}/arenden/${mine}`);
  await ok(api.as('fss-hisingen-1').get(`${V1}/arenden/${mine}`));
  await flytta();

  expect(await job().run(DAGEN_EFTER)).toEqual([MANDAG]);
  const found = await traffar();
  expect(of(found, 'ss-hisingen-2', mine)).toEqual(['ingenUppgift']);
  expect(of(found, 'ss-centrum-1', mine)).toEqual(['nekad']);
  expect(of(found, 'ss-hisingen-1', skyddat)).toEqual(['skyddat']);
  // The named worker and the one who leads the work are not hits; they can be drawn.
  for (const user of ['ss-hisingen-1', 'fss-hisingen-1'])
    expect(of(found, user, mine).filter((regel) => regel !== 'stickprov')).toEqual([]);
  expect(found.filter(({ regler: [skal] }) => skal?.regel === 'stickprov').length).toBeGreaterThan(0);

  const { rows } = await api.pool.query(
    'SELECT id, enhet, rader, anvandare FROM logg_granskningar ORDER BY id',
  );
  expect(rows.map(({ id }) => id)).toEqual([`G-${MANDAG}-sf-centrum`, `G-${MANDAG}-sf-hisingen`]);
  // Three users; what concerns the protected case is counted nowhere.
  const logged = await api.pool.query(
    "SELECT count(*)::int AS n FROM access_log WHERE case_id = $1 AND principal <> 'ss-centrum-1'",
    [mine],
  );
  expect(rows[1]).toMatchObject({ anvandare: 3, rader: logged.rows[0].n });
  expect(found.filter(({ skyddad }) => skyddad).map(({ principal }) => principal)).toEqual(['ss-hisingen-1']);
});

test('the sample has its size, is never a protected case, and is drawn again from its seed', async () => {
  const ss = api.as('ss-hisingen-1');
  for (let n = 0; n < 6; n += 1)
    await ok(
      ss.get(
        `${V1}/arenden/${await ss.start({ personnummer: identities.personnummer[n], namn: `Test ${n}`, skyddad: n === 5 })}`,
      ),
    );
  await flytta();
  const seeds: string[] = [];
  for (const seed of ['a', 'a', 'b', 'c', 'd']) {
    await asOwner('TRUNCATE logg_traffar, logg_granskningar, logg_granskningsdagar CASCADE');
    await job({ seed }).run(DAGEN_EFTER);
    const drawn = (await traffar()).filter(({ regler: [skal] }) => skal?.regel === 'stickprov');
    expect(drawn).toHaveLength(2);
    expect(drawn.some(({ skyddad }) => skyddad)).toBe(false);
    seeds.push(JSON.stringify(drawn.map((one) => one.case_id)));
  }
  expect(seeds[0]).toBe(seeds[1]);
  expect(new Set(seeds).size).toBeGreaterThan(1);
});

test('L13: own case, a colleague’s case and the same surname are found by the municipality’s register', async () => {
  const [egen, kollega, namne, annan] = identities.personnummer;
  const ss = api.as('ss-hisingen-1');
  const start = (personnummer: string | undefined, namn: string) => ss.start({ personnummer, namn });
  const cases = {
    egen: await start(egen, 'Något Annat'),
    kollega: await start(kollega, 'Också Annat'),
    namne: await start(namne, 'Åsa von Öster'),
    annan: await start(annan, 'Bo Väster'),
  };
  await flytta();
  const number = (text: string | undefined) => ({ personnummer: twelve(text!) });
  const register: Personalregister = {
    'ss-hisingen-1': { ...number(egen), efternamn: 'VON ÖSTER' },
    'amk-hisingen-1': number(kollega),
  };
  await job({ register }).run(DAGEN_EFTER);
  const found = await traffar();
  expect(of(found, 'ss-hisingen-1', cases.egen)).toEqual(['egetArende']);
  expect(of(found, 'ss-hisingen-1', cases.kollega)).toEqual(['kollegasArende']);
  expect(of(found, 'ss-hisingen-1', cases.namne)).toEqual(['sammaEfternamn']);
  expect(of(found, 'ss-hisingen-1', cases.annan)).toEqual(['stickprov']);
  const { rows } = await api.pool.query('SELECT hoppade FROM logg_granskningsdagar');
  expect(JSON.parse(rows[0].hoppade)).toEqual([]);
});
const twelve = (text: string): string => text.replace('-', '').padStart(12, text.length < 12 ? '19' : '');

test('without a register, or where a user is missing in it, the rules that need it are skipped loudly', async () => {
  await api.as('ss-hisingen-1').start();
  await api.as('ss-hisingen-2').start();
  await flytta();
  const skipped = async (register?: Personalregister): Promise<string[]> => {
    await asOwner('TRUNCATE logg_traffar, logg_granskningar, logg_granskningsdagar CASCADE');
    await job(register ? { register } : {}).run(DAGEN_EFTER);
    const { rows } = await api.pool.query('SELECT hoppade FROM logg_granskningsdagar');
    return JSON.parse(rows[0].hoppade).map((one: Sparad) => sparad(one).sv);
  };
  expect((await skipped()).join()).toContain('PERSONALREGISTER');
  const some = { 'ss-hisingen-1': { personnummer: twelve(identities.personnummer[7]!), efternamn: 'Ek' } };
  expect(await skipped(some)).toEqual([
    'Eget ärende är inte prövat för 1 av 2 användare: personnummer saknas i registret.',
    'Samma efternamn är inte prövat för 1 av 2 användare: efternamn saknas i registret.',
  ]);
});

test('off-hours are by the clock in Sweden, and a Sunday is off-hours all day', async () => {
  const id = await api.as('ss-hisingen-1').start();
  const rules = async () => {
    await asOwner('TRUNCATE logg_traffar, logg_granskningar, logg_granskningsdagar CASCADE');
    await job().run(new Date('2026-07-07T04:00:00.000Z'));
    return of(await traffar(), 'ss-hisingen-1', id);
  };
  await flytta('05:59', '2026-07-06');
  expect(await rules()).toEqual(['utanforArbetstid']);
  await asOwner("UPDATE access_log SET at = '2026-07-06 06:00 Europe/Stockholm'");
  expect(await rules()).toEqual(['stickprov']);
  // 20:00 in Sweden in July is 18:00 UTC.
  await asOwner("UPDATE access_log SET at = '2026-07-06 18:00+00'");
  expect(await rules()).toEqual(['utanforArbetstid']);
  await asOwner("UPDATE access_log SET at = '2026-07-05 12:00+00'");
  await asOwner('TRUNCATE logg_traffar, logg_granskningar, logg_granskningsdagar CASCADE');
  await job().run(new Date('2026-07-06T04:00:00.000Z'));
  expect(sparad((await traffar())[0]!.regler[0]!.text).sv).toContain('en dag då ingen arbetar');
});

test('somebody who opens far more cases than others is one hit, without a case', async () => {
  const id = await api.as('ss-hisingen-1').start();
  await asOwner(
    `INSERT INTO cases SELECT 'A-' || n, process, version, revision, status, snapshot, head, at, started_at, sf_enhet,
       kc_enhet, NULL, false, handlaggare FROM cases, generate_series(1, 45) n WHERE id = $1`,
    [id],
  );
  await asOwner(
    `INSERT INTO access_log (at, principal, role, action, case_id, outcome, enhet, andamal)
     SELECT timestamptz '2026-02-02T09:00Z', 'ss-hisingen-1', 'socialsekreterare', 'read', 'A-' || n, 'ok', 'sf-hisingen', 'handlaggning'
     FROM generate_series(1, 45) n
     UNION ALL SELECT '2026-02-02T09:00Z', 'ss-hisingen-2', 'socialsekreterare', 'read', 'A-1', 'ok', 'sf-hisingen', NULL
     -- A page of a list opens nothing.
     UNION ALL SELECT '2026-02-02T09:00Z', 'fss-hisingen-1', 'forste_socialsekreterare', 'worklist', 'A-' || n, 'ok', 'sf-hisingen', NULL
     FROM generate_series(1, 45) n`,
  );
  await flytta();
  await job().run(DAGEN_EFTER);
  const many = (await traffar()).filter(({ regler: [skal] }) => skal?.regel === 'ovanligtManga');
  expect(many.map(({ principal, case_id }) => [principal, case_id])).toEqual([['ss-hisingen-1', null]]);
  expect(sparad(many[0]!.regler[0]!.text).sv).toContain('46 ärenden');
});

test('a day is reviewed once, whoever is first; what was missed is made later, day by day', async () => {
  await api.as('ss-hisingen-1').start();
  await flytta();
  const made = await Promise.all([job().run(DAGEN_EFTER), job().run(DAGEN_EFTER)]);
  expect(made.flat()).toEqual([MANDAG]);
  expect(await job().run(DAGEN_EFTER)).toEqual([]);
  const reviews = async () =>
    (await api.pool.query('SELECT count(*)::int AS n FROM logg_granskningar')).rows[0].n;
  expect(await reviews()).toBe(1);
  // Nobody worked for three days; then one does.
  await api.as('ss-hisingen-1').start();
  await flytta('10:00', '2026-02-04');
  expect(await job().run(new Date('2026-02-06T04:00:00.000Z'))).toEqual([
    '2026-02-03',
    '2026-02-04',
    '2026-02-05',
  ]);
  expect(await reviews()).toBe(2);
  // A process that is about to stop leaves the rest to the next.
  expect(await job().run(new Date('2026-02-08T04:00:00.000Z'), () => false)).toEqual([]);
  expect((await job().run(new Date('2026-02-08T04:00:00.000Z'))).length).toBe(2);
});

test('a review that nobody has signed in time becomes an incident, once, and without anybody’s data', async () => {
  await api.as('ss-hisingen-1').start();
  await flytta();
  await job().run(DAGEN_EFTER);
  const incidents = async () =>
    (
      await api.pool.query(
        "SELECT kind, ref, detail, varden, case_id, status FROM incidents WHERE kind = 'logggranskning'",
      )
    ).rows;
  const late = (days: number) => new Date(`${plusDays(MANDAG, days)}T04:00:00.000Z`);
  await job().run(late(14));
  expect(await incidents()).toEqual([]);
  await job().run(late(15));
  await job().run(late(16));
  const review = `G-${MANDAG}-sf-hisingen`;
  expect(await incidents()).toEqual([
    {
      kind: 'logggranskning',
      ref: review,
      detail: 'Granskningen {0} av åtkomstloggen är inte signerad i tid.',
      varden: [review],
      case_id: null,
      status: 'open',
    },
  ]);
  await ok(
    api.as('granskare-1').post(`${V1}/logggranskningar/${review}/signera`, { utfall: 'utan_anmarkning' }),
  );
  expect((await incidents())[0].status).toBe('resolved');
  await job().run(late(17));
  expect((await incidents()).filter(({ status }) => status === 'open')).toEqual([]);
});

test('a worker makes the reviews by itself when it starts, and needs no more than the worker’s rights', async () => {
  await api.as('ss-hisingen-1').start();
  const yesterday = plusDays(localDate(new Date().toISOString()), -1);
  await flytta('12:00', yesterday);
  const reviews = async () =>
    (await api.pool.query<{ dag: string }>('SELECT DISTINCT dag FROM logg_granskningar')).rows.map(
      ({ dag }) => dag,
    );
  const worker = await createApp(api.config, { roles: 'worker' });
  await worker.init();
  for (let n = 0; n < 100 && (await reviews()).length === 0; n += 1) await delay(100);
  await worker.close();
  expect(await reviews()).toEqual([yesterday]);

  await asOwner('TRUNCATE logg_traffar, logg_granskningar, logg_granskningsdagar, logg_atgarder');
  const pool = new Pool({ connectionString: api.database.superUrl, options: '-c role=stegvis_worker' });
  try {
    const { seal, organisation } = {
      seal: api.app.get(ClientKeys),
      organisation: loadOrganisation(),
    };
    const register = {
      'ss-hisingen-1': { personnummer: twelve(identities.personnummer[8]!), efternamn: 'Ek' },
    };
    const made = new Logggranskning({
      store: new GranskningStore(pool),
      seal,
      organisation,
      regler,
      register,
    });
    expect(await made.run(new Date())).toEqual([yesterday]);
  } finally {
    await pool.end();
  }
});

test('the service’s own role adds reviews and changes none', async () => {
  for (const table of [
    'logg_granskningsdagar',
    'logg_granskningar',
    'logg_traffar',
    'logg_atgarder',
    'menprovningar',
  ]) {
    await expect(api.pool.query(`DELETE FROM ${table}`)).rejects.toThrow('permission denied');
    const column =
      table === 'logg_granskningsdagar' ? 'fro' : table === 'logg_granskningar' ? 'rader' : 'role';
    await expect(api.pool.query(`UPDATE ${table} SET ${column} = ${column}`)).rejects.toThrow(
      'permission denied',
    );
  }
});
