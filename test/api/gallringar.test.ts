/**
 * Disposal of closed cases, from the list to the receipt: who may, what stands in the way, and that what has been
 * disposed of is gone from everywhere while the history still verifies.
 */
import { randomUUID, verify } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Pool } from 'pg';
import { PROCESSES } from '../../machines/registry';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import identities from '../../config/test-identities.json';
import { eraseAgain } from '../../src/access/erasure';
import { appendToLedger, ledgerIn, readLedger } from '../../src/access/erasure-ledger';
import { ClientKeys } from '../../src/access/keys';
import { makeAnchorKey, readAnchorKey, readPublicKey } from '../../src/audit/anchor-key';
import { firstBrokenLink } from '../../src/engine/chain';
import { replayDatabase } from '../../src/engine/replay-database';
import type { MunicipalSettings } from '../../src/engine/settings';
import { Filer } from '../../src/files/filer';
import { utfor } from '../../src/gallring/utfor';
import { CasesQuery } from '../../src/store/cases.query';
import { SettingsStore } from '../../src/store/settings.store';
import { Api, ok } from './support/api';
import { RECEPT, scen, skicka } from './support/anrop';
import { tokenFor } from '../support/tokens';

const V1 = '/stegvis/v1';
const GRUND = 'Gallring enligt SoL 16:1, beslut 14';
const FRITEXT = 'Hemligvägen 77';
const NU = new Date('2026-02-02T12:00:00.000Z');

let api: Api;
let keys: ClientKeys;
let owner: Client;
const arende: Record<'forsta' | 'andra' | 'ensam' | 'skyddad' | 'upptagen' | 'pagar', string> = {} as never;

/** A case that was closed on the day that the clock shows, with everything sent that it owed. */
async function avslutat(n: number, more: Record<string, unknown> = {}): Promise<string> {
  const ss = api.as('ss-hisingen-1');
  const id = await ss.start({ personnummer: identities.personnummer[n]!, namn: `Testperson ${n}`, ...more });
  for (const event of ['BEDOM_BEHOV', 'INLED_ANVISNING'] as const) await ok(ss.send(id, event));
  await ok(ss.send(id, 'ANGE_KONTAKTVAGAR', { vagar: ['telefon'], forbjudnaAdresser: FRITEXT }));
  await ok(ss.send(id, 'AVSLUTA_UTAN_ANVISNING'));
  await api.pool.query(`UPDATE outbox SET status = 'sent' WHERE case_id = $1`, [id]);
  await api.pool.query(`UPDATE anrop SET status = 'klart' WHERE case_id = $1`, [id]);
  return id;
}

let version = 1;
async function regel(values: Record<string, string | boolean>): Promise<void> {
  const row = {
    version: (version += 1),
    validFrom: '2020-01-01',
    values: { ...DEFAULT_SETTINGS, ...values },
  };
  const access = { principal: 'adm-1', role: 'administrator', action: 'settings change', outcome: 'ok' };
  await new SettingsStore(api.pool).add({ ...row, by: 'adm-1', reason: 'Beslut i nämnden' }, access);
  await (api.engine.settings as MunicipalSettings).added();
}
const UTAN_LEVERANS = { 'disposal.rule': 'femAr', 'disposal.requiresDelivery': false };

const adm = () => api.as('adm-1');
const granskare = () => api.as('granskare-1');
const provkor = async (sprak = 'sv') =>
  (await ok(adm().post(`${V1}/gallringar/provkorning`, {}, { 'accept-language': sprak }))).body;
const numren = (rader: { arende: string | null }[]) => rader.map((rad) => rad.arende);
const rader = async (table: string, id: string): Promise<number> =>
  (await owner.query(`SELECT FROM ${table} WHERE case_id = $1`, [id])).rowCount ?? 0;
const klientOf = async (id: string): Promise<string> => (await api.context(id)).klientId;

beforeAll(async () => {
  api = await Api.start('gallringar');
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  keys = new ClientKeys(api.config.keys.dir, api.config.keys.master);
  makeAnchorKey(join(api.config.keys.dir, 'anchor.pem'));
  api.till('2020-03-02');
  arende.forsta = await avslutat(10);
  arende.ensam = await avslutat(11);
  arende.skyddad = await avslutat(12, { skyddad: true });
  arende.upptagen = await avslutat(13);
  const fil = {
    klientId: await klientOf(arende.forsta),
    caseId: arende.forsta,
    mediatyp: 'application/pdf',
    namn: 'a.pdf',
  };
  await new Filer(api.pool, keys, api.engine.clock).spara(
    fil,
    (async function* () {
      yield Buffer.from('%PDF-1.7 underlag');
    })(),
  );
  api.till('2023-03-02');
  arende.andra = await avslutat(10);
  arende.pagar = await api
    .as('ss-hisingen-1')
    .start({ personnummer: identities.personnummer[13]!, namn: 'Testperson 13' });
  api.till('2026-02-02');
}, 60_000);
afterAll(async () => {
  await owner.end();
  await api.stop();
});

test('by Göteborg’s rule the list is empty, and says why (L12)', async () => {
  expect(await provkor()).toMatchObject({
    regel: 'Inget gallras. Bevaras för forskning (SoF 13 kap. 1 §).',
    gallras: [],
    hindrade: [],
  });
  const nej = await adm().post(`${V1}/gallringar`, { hash: '0'.repeat(64), grund: GRUND });
  expect(nej.status).toBe(409);
  expect(nej.body.detail).toMatch(/Inget ärende får gallras i dag.*SoF 13/);
});

test('only the administrator and the reviewer come near a disposal (L12)', async () => {
  for (const user of ['ss-hisingen-1', 'fss-hisingen-1', 'chef-hisingen-1', 'sam-hisingen-1']) {
    const svar = await api.as(user).post(`${V1}/gallringar/provkorning`, {});
    expect(svar.status).toBe(403);
  }
  expect(await api.log(null)).toContainEqual(
    expect.objectContaining({
      principal: 'chef-hisingen-1',
      action: 'gallring provkorning',
      outcome: 'FORBIDDEN',
    }),
  );
});

test('what has not been delivered and confirmed is held back where the rule demands it (L12)', async () => {
  await regel({ 'disposal.rule': 'femAr' });
  const { gallras, hindrade } = await provkor();
  expect(gallras).toEqual([]);
  const ensam = hindrade.find((rad: { arende: string }) => rad.arende === arende.ensam);
  expect(ensam.hinder).toEqual([{ kod: 'ej_levererat', text: expect.stringContaining('kvittens') }]);
  const engelska = await provkor('en');
  expect(engelska.regel).toBe('Disposed of five years after the last note. SoL chapter 16, section 1.');
  expect(engelska.hindrade.flatMap((rad: { hinder: object[] }) => rad.hinder)).toContainEqual({
    kod: 'ej_levererat',
    text: expect.stringMatching(/^The case has not been delivered/),
  });
  expect(engelska.kvar[1]).toBe('Deadlines, tasks and the rows of the access log, without free text.');
  const { rows } = await api.pool.query('SELECT revision FROM cases WHERE id = $1', [arende.ensam]);
  const id = randomUUID();
  await api.pool.query(
    `INSERT INTO leveranser (id, case_id, revision, innehall, paket, sha256, bytes, filer, plats, av, tid)
     VALUES ($1, $2, $3, 'i', 'p.zip', $4, 1, 1, 'arkiv', 'adm-1', now())`,
    [id, arende.ensam, rows[0].revision, 'ab'.repeat(32)],
  );
  expect(numren((await provkor()).gallras)).toEqual([]);
  await ok(adm().post(`${V1}/leveranser/${id}/kvittens`, { sha256: 'ab'.repeat(32), referens: 'RA 17' }));
  expect(numren((await provkor()).gallras)).toEqual([arende.ensam]);
});

test('the list tells what goes, from when and until when, and what stays for a live case (L12)', async () => {
  await regel(UTAN_LEVERANS);
  const { gallras, hindrade, kvar } = await provkor();
  // The protected case is on the list without its number.
  expect(new Set(numren(gallras))).toEqual(new Set([arende.forsta, arende.ensam, null]));
  expect(gallras[0]).toMatchObject({ sista: '2020-03-02', fran: '2025-03-03', senast: '2026-12-31' });
  expect(hindrade).toMatchObject([{ arende: arende.upptagen, hinder: [{ kod: 'pagaende_arende' }] }]);
  expect(kvar.join()).toContain('kedjan');
  const log = await api.log(arende.ensam);
  expect(log).toContainEqual(expect.objectContaining({ principal: 'adm-1', action: 'gallring provkorning' }));
  expect(await api.log(arende.skyddad)).not.toContainEqual(
    expect.objectContaining({ action: 'gallring provkorning' }),
  );
});

test('a closed case says who may hold it, and who consents to the delivery of a protected one (L11, L12)', async () => {
  const lankar = async (user: string, id: string): Promise<Record<string, boolean>> => {
    const { body } = await ok(api.as(user).get(`${V1}/arenden/${id}/atgarder`));
    const arkiv = (
      body.lankar as { rel: string; href: string; allowed: boolean; reasons: unknown[] }[]
    ).filter(({ href }) => /gallringsstopp|leveransmedgivande/.test(href));
    for (const { allowed, reasons } of arkiv) expect(reasons.length > 0).toBe(!allowed);
    return Object.fromEntries(arkiv.map(({ rel, allowed }) => [rel, allowed]));
  };
  expect(await lankar('fss-hisingen-1', arende.ensam)).toEqual({ 'stoppa-gallring': true });
  expect(await lankar('ss-hisingen-1', arende.ensam)).toEqual({ 'stoppa-gallring': false });
  expect(await lankar('ss-hisingen-1', arende.skyddad)).toEqual({
    'stoppa-gallring': false,
    'medge-leverans': true,
  });
  expect(await lankar('ss-hisingen-1', arende.pagar)).toEqual({});
});

test('an open task, an open incident or a hold keeps a case, until it is lifted (L12)', async () => {
  const hinder = async () =>
    (await provkor()).hindrade
      .filter((rad: { arende: string }) => rad.arende === arende.ensam)
      .flatMap((rad: { hinder: { kod: string }[] }) => rad.hinder.map(({ kod }) => kod));
  const stopp = (user: string, body: object) =>
    api
      .as(user)
      .post(`${V1}/arenden/${arende.ensam}/gallringsstopp`, { grund: 'tvist', skal: FRITEXT, ...body });
  expect((await stopp('ss-hisingen-1', { stopp: true })).status).toBe(403);
  expect((await stopp('adm-1', { stopp: true })).status).toBe(404);
  await ok(stopp('fss-hisingen-1', { stopp: true }));
  expect((await stopp('chef-hisingen-1', { stopp: true })).status).toBe(409);
  expect(await hinder()).toEqual(['gallringsstopp']);
  const { rows } = await owner.query('SELECT skal FROM gallringsstopp WHERE case_id = $1', [arende.ensam]);
  expect(rows[0].skal.toString('latin1')).not.toContain('Hemlig');
  await ok(stopp('chef-hisingen-1', { stopp: false }));
  expect((await stopp('fss-hisingen-1', { stopp: false })).status).toBe(409);
  await owner.query(
    `INSERT INTO incidents (case_id, kind, ref, detail, opened_at) VALUES ($1, 'prov', $1, 'prov', now())`,
    [arende.ensam],
  );
  await owner.query(`UPDATE outbox SET status = 'pending' WHERE case_id = $1`, [arende.ensam]);
  const sant = (await owner.query('SELECT FROM outbox WHERE case_id = $1', [arende.ensam])).rowCount ?? 0;
  expect(await hinder()).toEqual(['oppen_incident', ...(sant > 0 ? ['ej_utskickat'] : [])]);
  await owner.query(`UPDATE incidents SET status = 'resolved' WHERE ref = $1`, [arende.ensam]);
  await owner.query(`UPDATE outbox SET status = 'sent' WHERE case_id = $1`, [arende.ensam]);
  expect(await hinder()).toEqual([]);
});

describe('two persons decide over one list (L12)', () => {
  let id: string;
  let hash: string;

  test('a list that is not the one of today is not proposed, and a ground with a number in it neither (L12)', async () => {
    const fel = await adm().post(`${V1}/gallringar`, { hash: '0'.repeat(64), grund: GRUND });
    expect(fel.body.detail).toMatch(/Listan är en annan nu/);
    ({ hash } = await provkor());
    const nummer = await adm().post(`${V1}/gallringar`, {
      hash,
      grund: `Gallring av ${identities.personnummer[11]!}`,
    });
    expect(nummer.status).toBe(400);
    ({ id } = (await ok(adm().post(`${V1}/gallringar`, { hash, grund: GRUND }))).body);
    expect((await granskare().post(`${V1}/gallringar`, { hash, grund: GRUND })).body.detail).toMatch(
      /redan öppet/,
    );
  });

  test('whoever proposed does not approve, in the service or in the database (L12)', async () => {
    const egen = await adm().post(`${V1}/gallringar/${id}/beslut`, { beslut: 'godkand', hash });
    expect(egen.status).toBe(403);
    await expect(
      owner.query(
        `UPDATE gallringsforslag SET status = 'godkand', avgjord_av = foreslagen_av WHERE id = $1`,
        [id],
      ),
    ).rejects.toThrow(/fyra_ogon/);
  });

  test('a list that has changed since it was proposed is not approved (L12)', async () => {
    await ok(
      api.as('fss-hisingen-1').post(`${V1}/arenden/${arende.ensam}/gallringsstopp`, {
        stopp: true,
        grund: 'tillsyn',
        skal: FRITEXT,
      }),
    );
    const svar = await granskare().post(`${V1}/gallringar/${id}/beslut`, { beslut: 'godkand', hash });
    expect(svar.status).toBe(409);
    expect(svar.body.detail).toMatch(/Listan är en annan nu/);
    await ok(
      api.as('fss-hisingen-1').post(`${V1}/arenden/${arende.ensam}/gallringsstopp`, {
        stopp: false,
        grund: 'tillsyn',
        skal: FRITEXT,
      }),
    );
  });

  test('nothing is carried out before it is approved, and nothing but it can be deleted (L12)', async () => {
    expect(await gallra()).toBeNull();
    await expect(api.pool.query('DELETE FROM personal')).rejects.toMatchObject({ code: '42501' });
    await expect(api.pool.query('SELECT stegvis_gallra($1)', [arende.ensam])).rejects.toMatchObject({
      code: '23001',
    });
  });

  test('another approves the very same list, and the protected case stays without its number (L12, L11)', async () => {
    const { body } = await ok(granskare().post(`${V1}/gallringar/${id}/beslut`, { beslut: 'godkand', hash }));
    expect(body).toMatchObject({ status: 'godkand', avgjordAv: 'granskare-1', antal: 3 });
    expect(new Set(numren(body.arenden))).toEqual(new Set([arende.forsta, arende.ensam, null]));
    expect((await granskare().get(`${V1}/gallringar/finns-inte`)).status).toBe(404);
  });
});

const gallra = (nyckel = true) =>
  utfor({
    ...{ pool: api.pool, keys, keysDir: api.config.keys.dir, settings: UTAN_LEVERANS, now: NU },
    nyckel: nyckel ? readAnchorKey(join(api.config.keys.dir, 'anchor.pem')) : null,
    say: () => undefined,
  });

describe('carried out (L12)', () => {
  beforeAll(async () => {
    await owner.query('CREATE TABLE kopia AS SELECT * FROM personal');
    // A run that was interrupted right after the ledger was written.
    appendToLedger(ledgerIn(api.config.keys.dir), {
      at: NU.toISOString(),
      klient: await klientOf(arende.ensam),
      arende: arende.ensam,
      grund: GRUND,
      beslutadAv: 'adm-1',
      kontrolleradAv: 'granskare-1',
    });
  });

  test('each case goes whole, and an interrupted run is gone on with (L12)', async () => {
    const klienter = await Promise.all([arende.forsta, arende.ensam].map(klientOf));
    expect(await gallra()).toMatchObject({ gallrade: 3, klienter: 2, kvar: 0 });
    expect(await gallra()).toBeNull();
    for (const id of [arende.forsta, arende.ensam, arende.skyddad]) {
      expect(await rader('personal', id)).toBe(0);
      expect(await rader('filer', id)).toBe(0);
      expect(await rader('events', id)).toBe(5);
    }
    expect((await owner.query('SELECT FROM filer_delar')).rowCount).toBe(0);
    // One of several: the client keeps her key and her name for the case that is left.
    expect(keys.has(klienter[0]!)).toBe(true);
    expect(await rader('personal', arende.andra)).toBeGreaterThan(0);
    expect(existsSync(join(api.config.keys.dir, `${klienter[1]!}.key`))).toBe(false);
    expect(
      readLedger(ledgerIn(api.config.keys.dir)).filter(({ arende: one }) => one === arende.ensam),
    ).toHaveLength(1);
  });

  test('no ciphertext of a disposed case is left in any table (L12)', async () => {
    const { rows } = await owner.query<{ t: string; c: string }>(
      `SELECT table_name AS t, column_name AS c FROM information_schema.columns b WHERE table_schema = 'public'
         AND data_type = 'bytea' AND column_name !~ '^(head|avtryck|.*hash)$' AND table_name <> 'kopia'
         AND EXISTS (SELECT FROM information_schema.columns i WHERE i.table_name = b.table_name
           AND i.table_schema = 'public' AND i.column_name = 'case_id') AND table_name <> 'webhooks' ORDER BY 1, 2`,
    );
    // The secrets of a webhook are about no case: its case_id is the place that it has read to. A new one here needs its line in stegvis_gallra (migration 1770100400000).
    expect(rows.map(({ t, c }) => `${t}.${c}`)).toEqual([
      'dokument.data',
      'filer.huvud',
      'forsandelser.mottagare',
      'gallringsstopp.skal',
      'nodoppningar.kommentar',
      'nodoppningar.skal',
      'overlamningar.fritext',
      'personal.cipher',
      'uppladdningar.makulerad_skal',
      'utkast.cipher',
    ]);
    for (const { t, c } of rows) {
      const left = await owner.query(`SELECT FROM ${t} WHERE case_id = $1 AND octet_length(${c}) > 0`, [
        arende.forsta,
      ]);
      expect(`${t}.${c} ${left.rowCount}`).toBe(`${t}.${c} 0`);
    }
  });

  test('the chain still verifies, replay finds nothing, and the history says what is gone (L12, L13)', async () => {
    const events = await new CasesQuery(api.pool).history(arende.forsta);
    expect(firstBrokenLink(events)).toBeNull();
    const differing: string[] = [];
    await replayDatabase(api.pool, PROCESSES, { onDiffering: (one) => differing.push(one) });
    expect(differing).toEqual([]);
    const { body } = await ok(api.as('ss-hisingen-1').get(`${V1}/arenden/${arende.forsta}/historik`));
    const kontakt = body.events.find(({ type }: { type: string }) => type === 'ANGE_KONTAKTVAGAR');
    expect(kontakt).toMatchObject({ personal: {}, withheld: ['forbjudnaAdresser'] });
    expect((await ok(api.as('ss-hisingen-1').get(`${V1}/arenden/${arende.andra}/historik`))).text).toContain(
      FRITEXT,
    );
  });

  test('the receipt is signed, holds the ledger’s hashes and names no case (L12, L13)', async () => {
    const { gallringar } = (await ok(granskare().get(`${V1}/gallringar`))).body;
    const { status, kvitto } = gallringar[0];
    expect(status).toBe('utford');
    const key = readPublicKey(join(api.config.keys.dir, 'anchor.pem'));
    expect(verify(null, Buffer.from(kvitto.body), key, Buffer.from(kvitto.signatur, 'base64'))).toBe(true);
    const said = JSON.parse(kvitto.body);
    const ledger = readLedger(ledgerIn(api.config.keys.dir)).filter(({ arende: one }) => one !== undefined);
    expect(said.gallrade.map(({ hash: rad }: { hash: string }) => rad).sort()).toEqual(
      ledger.map((one) => one.hash).sort(),
    );
    expect(said).toMatchObject({ beslutadAv: 'adm-1', kontrolleradAv: 'granskare-1', klienter: 2, kvar: [] });
    expect(kvitto.body).not.toContain(arende.forsta);
  });

  test('a copy that is put back is disposed of again at the next start, and her other case is not (L12)', async () => {
    await owner.query('DELETE FROM gallringar');
    await owner.query('INSERT INTO personal SELECT * FROM kopia ON CONFLICT DO NOTHING');
    expect(await rader('personal', arende.forsta)).toBeGreaterThan(0);
    const again = new ClientKeys(api.config.keys.dir, api.config.keys.master);
    await eraseAgain(api.pool, again, api.config.keys.dir);
    expect(await rader('personal', arende.forsta)).toBe(0);
    expect(await rader('personal', arende.andra)).toBeGreaterThan(0);
    expect(again.has(await klientOf(arende.forsta))).toBe(true);
    expect((await owner.query('SELECT FROM gallringar')).rowCount).toBe(3);
  });

  test('a process that only works starts beside a register of the erased, which it may only read (L12)', async () => {
    const erased = readLedger(ledgerIn(api.config.keys.dir)).filter(({ arende: one }) => one === undefined);
    expect(erased.length).toBeGreaterThan(0);
    const pool = new Pool({ connectionString: api.database.superUrl, options: '-c role=stegvis_worker' });
    const keys = new ClientKeys(api.config.keys.dir, api.config.keys.master);
    await expect(eraseAgain(pool, keys, api.config.keys.dir)).resolves.toBeGreaterThan(0);
    await pool.end();
  });

  test('a disposed case is on no list and is delivered no more (L12)', async () => {
    const { gallras, hindrade } = await provkor();
    expect(numren(gallras)).toEqual([]);
    expect(numren(hindrade)).toEqual([arende.upptagen]);
  });
});

test('the requests of the other tests are answered with success (L13)', async () => {
  const alla = await scen(api);
  const mina = Object.keys(RECEPT).filter((id) => /Gallring|Leverans/.test(id));
  expect(mina).toHaveLength(9);
  for (const id of mina) {
    const anrop = await RECEPT[id]!(api, alla);
    const { status, text } = await skicka(api.url, anrop, await tokenFor(anrop.user));
    expect(`${id} ${status} ${status < 300 ? '' : text}`).toMatch(/ 20[01] $/);
    const { rows } = await api.pool.query(
      'SELECT role, andamal, enhet FROM access_log WHERE principal = $1 ORDER BY at DESC LIMIT 1',
      [anrop.user],
    );
    expect([id, rows[0].andamal, rows[0].role !== null]).toEqual([id, 'arkivering', true]);
    expect([id, rows[0].enhet !== null || anrop.user === 'adm-1']).toEqual([id, true]);
  }
});
