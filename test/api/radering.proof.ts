/** Erasing a client (L12): who may be erased, and that nothing of the person is left anywhere that a reader can reach. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { PROCESSES } from '../../machines/registry';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import identities from '../../config/test-identities.json';
import openapi from '../../openapi.json';
import { erase, isSampled, type ErasureOrder } from '../../src/access/erasure';
import { ledgerIn, readLedger } from '../../src/access/erasure-ledger';
import { ClientKeys } from '../../src/access/keys';
import { Anchoring } from '../../src/audit/anchoring';
import { makeAnchorKey, readPublicKey } from '../../src/audit/anchor-key';
import { exportHistory } from '../../src/audit/export';
import { verifyExport } from '../../src/audit/verify';
import type { MunicipalSettings } from '../../src/engine/settings';
import { replayDatabase } from '../../src/engine/replay-database';
import { Queues } from '../../src/queues';
import { AnchorsStore } from '../../src/store/anchors.store';
import { SettingsStore } from '../../src/store/settings.store';
import { Api, ok } from './support/api';

let api: Api;
const NOW = new Date('2026-11-22T12:00:00.000Z');
const READERS = [
  'ss-hisingen-1',
  'ss-hisingen-2',
  'fss-hisingen-1',
  'chef-hisingen-1',
  'sam-hisingen-1',
  'granskare-1',
  'adm-1',
];

/** Each planted where another way would lead to it. */
const MARKED = {
  personnummer: identities.personnummer[50]!,
  namn: 'Märkta Erasmusdotter',
  adress: 'Hemligvägen 77',
};
/** As they might stand in an answer, a file or a table. */
const marks = [
  MARKED.personnummer,
  MARKED.personnummer.slice(2),
  `${MARKED.personnummer.slice(0, 8)}-${MARKED.personnummer.slice(8)}`,
  'Erasmusdotter',
  'erasmusdotter',
  MARKED.adress,
  Buffer.from(MARKED.namn).toString('hex'),
];
const found = (text: string): readonly string[] => marks.filter((mark) => text.includes(mark));

let marked: { readonly id: string; readonly klient: string };
let other: { readonly id: string; readonly klient: string };

const klientOf = async (id: string): Promise<string> => (await api.context(id)).klientId;
async function closed(klient: { personnummer: string; namn: string }, adress: string) {
  const ss = api.as('ss-hisingen-1');
  const id = await ss.start({ personnummer: klient.personnummer, namn: klient.namn });
  for (const event of ['BEDOM_BEHOV', 'INLED_ANVISNING'] as const) await ok(ss.send(id, event));
  await ok(ss.send(id, 'ANGE_KONTAKTVAGAR', { vagar: ['telefon'], forbjudnaAdresser: adress }));
  await ok(ss.send(id, 'AVSLUTA_UTAN_ANVISNING'));
  return { id, klient: await klientOf(id) };
}

/** The municipality's rule, from now on. */
async function rule(version: number, value: string): Promise<void> {
  const values = { ...DEFAULT_SETTINGS, 'disposal.rule': value };
  const row = { version, validFrom: '2020-01-01', values, by: 'adm-1', reason: 'Beslut i nämnden' };
  const access = { principal: 'adm-1', role: 'administrator', action: 'settings change', outcome: 'ok' };
  expect(await new SettingsStore(api.pool).add(row, access)).toBe(true);
  await (api.engine.settings as MunicipalSettings).added();
}

const ORDER = {
  grund: 'Gallring enligt SoL 16:1, beslut 14',
  beslutadAv: 'chef-hisingen-1',
  kontrolleradAv: 'adm-1',
};
const erased = (
  order: Partial<ErasureOrder> & { readonly klientId: string },
  value = 'femAr',
  now = NOW,
  keys = new ClientKeys(api.config.keys.dir, api.config.keys.master),
) =>
  erase(
    { ...ORDER, ...order },
    { pool: api.pool, keys, keysDir: api.config.keys.dir, settings: { 'disposal.rule': value }, now },
  );

beforeAll(async () => {
  api = await Api.start('radering');
  api.till('2020-03-02');
  marked = await closed(MARKED, MARKED.adress);
  other = await closed({ personnummer: identities.personnummer[51]!, namn: 'Kvar Kvarsson' }, 'Annanvägen 1');
}, 60_000);
afterAll(() => api.stop());

describe('is refused, and changes nothing,', () => {
  const refused: readonly (readonly [string, () => Promise<unknown>, RegExp])[] = [
    [
      'by Göteborg’s rule',
      () => erased({ klientId: marked.klient }, 'bevara'),
      /bevaras för forskning \(SoF 13:1\)/,
    ],
    [
      'where one person decides and checks',
      () => erased({ klientId: marked.klient, kontrolleradAv: ORDER.beslutadAv }),
      /någon annan/,
    ],
    ['where nobody is named', () => erased({ klientId: marked.klient, beslutadAv: '' }), /användar-id/],
    ['without a ground', () => erased({ klientId: marked.klient, grund: 'nej' }), /10–300 tecken/],
    [
      'with a number in the ground',
      () => erased({ klientId: marked.klient, grund: `Beslut om ${MARKED.personnummer}` }),
      /nummer/,
    ],
    [
      'with the name in the ground',
      () => erased({ klientId: marked.klient, grund: 'Beslut om erasmusdotter, 14' }),
      /klientens namn/,
    ],
    ['for somebody who is not there', () => erased({ klientId: 'ingen' }), /finns inte/],
    [
      'before five years are over',
      () => erased({ klientId: marked.klient }, 'femAr', new Date('2025-03-02T12:00:00.000Z')),
      /från 2020-03-02\. Klienten får gallras först efter 2025-03-02/,
    ],
    [
      'with keys that are not these',
      () => {
        const dir = join(api.config.keys.dir, 'andra');
        return erased({ klientId: marked.klient }, 'femAr', NOW, new ClientKeys(dir, api.config.keys.master));
      },
      /nyckel saknas/,
    ],
  ];
  test.each(refused)('%s (L12)', async (_when, order, why) => {
    await expect(order()).rejects.toThrow(why);
    expect(readLedger(ledgerIn(api.config.keys.dir))).toEqual([]);
    expect((await api.pool.query('SELECT FROM raderingar')).rowCount).toBe(0);
    const { body } = await ok(api.as('ss-hisingen-1').get(`/stegvis/v1/klienter/${marked.klient}`));
    expect(body.klient.namn).toBe(MARKED.namn);
  });

  test('while a case runs (L12)', async () => {
    const id = await api
      .as('ss-hisingen-1')
      .start({ personnummer: identities.personnummer[52]!, namn: 'Pågående' });
    await expect(erased({ klientId: await klientOf(id) })).rejects.toThrow(/1 pågående ärenden/);
  });

  test('for those born on the 5th, 15th and 25th, where that is the rule (L12)', async () => {
    const sampled = identities.personnummer.find((number) => number.slice(6, 8) === '05')!;
    const { klient } = await closed({ personnummer: sampled, namn: 'Född Femte' }, 'x');
    await expect(erased({ klientId: klient }, 'femArUtomUrval')).rejects.toThrow(/den 5:e, 15:e eller 25:e/);
    // The day of a coordination number has 60 added to it. Nobody has these.
    const days = ['05', '15', '25', '65', '75', '85', '04', '14', '66', '80'];
    expect(days.map((day) => isSampled(`000000${day}0000`))).toEqual(days.map((_, n) => n < 6));
  });
});

/** Every answer of every reading route to every reader, and searches by all that is known. */
async function answers(): Promise<string> {
  const paths = Object.entries(openapi.paths as Record<string, { get?: object }>).filter(
    ([, one]) => one.get,
  );
  expect(paths.length).toBeGreaterThan(8);
  const texts: string[] = [];
  for (const user of READERS) {
    for (const [path] of paths) {
      const of = path.includes('/klienter/') ? marked.klient : marked.id;
      // A stream says what it has, and ends.
      const asked = path.endsWith('/strom') ? `${path}?langst=0` : path.replaceAll(/\{\w+\}/g, of);
      const { text } = await api.as(user).get(asked);
      texts.push(text);
    }
    for (const sought of [
      { personnummer: MARKED.personnummer },
      { namn: MARKED.namn },
      { namn: 'Erasmusdotter' },
      { arende: marked.id },
    ])
      texts.push(
        (await ok(api.as(user).post('/stegvis/v1/klienter/sok', { ...sought, andamal: 'begaran' }))).text,
      );
  }
  return texts.join('\n');
}

/** Every row of every table, as text and with its bytes decoded. */
async function everyRow(): Promise<string> {
  const { rows: tables } = await api.pool.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
       AND NOT relispartition AND has_table_privilege(oid, 'SELECT') AND relname <> 'migrations'`,
  );
  expect(tables.length).toBeGreaterThan(12);
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await api.pool.query<{ text: string }>(
        `SELECT t::text || encode(convert_to(t::text, 'UTF8'), 'escape') AS text FROM "${name}" t`,
      );
      return rows.map(({ text }) => text).join('\n');
    }),
  );
  return texts.join('\n');
}

test('an erased client is gone from every answer, row, key and export; the chain verifies and replays (L12)', async () => {
  // The marks are there to be found.
  expect(found(await answers()).length).toBeGreaterThan(2);
  expect(
    (await api.pool.query('SELECT FROM klient_index WHERE klient_id = $1', [marked.klient])).rowCount,
  ).toBe(3);
  const sealed = await api.pool.query<{ cipher: Buffer }>(
    'SELECT cipher FROM personal WHERE klient_id = $1 UNION ALL SELECT cipher FROM klienter WHERE id = $1',
    [marked.klient],
  );
  expect(sealed.rowCount).toBeGreaterThan(1);

  const entry = await erased({ klientId: marked.klient });
  const at = performance.now();
  expect(entry).toMatchObject({ nr: 1, klient: marked.klient, grund: ORDER.grund });
  // Name and number are gone at once; what was written about her, when each process has looked again.
  const page = () => api.as('ss-hisingen-1').get(`/stegvis/v1/klienter/${marked.klient}`);
  expect((await ok(page())).body.klient).toMatchObject({ namn: null, personnummer: null });
  while (found((await ok(page())).text).length > 0) {
    expect(performance.now() - at).toBeLessThan(5_000);
    await delay(100);
  }

  expect(found(await answers())).toEqual([]);
  expect(found(await everyRow())).toEqual([]);
  expect(
    (await api.pool.query('SELECT FROM klient_index WHERE klient_id = $1', [marked.klient])).rowCount,
  ).toBe(0);
  for (const name of readdirSync(api.config.keys.dir, { withFileTypes: true }))
    if (name.isFile())
      expect(found(readFileSync(join(api.config.keys.dir, name.name), 'latin1'))).toEqual([]);
  const keys = new ClientKeys(api.config.keys.dir, api.config.keys.master);
  for (const { cipher } of sealed.rows) expect(keys.decrypt(marked.klient, cipher)).toBeNull();
  // Whatever is tried with the other keys that are left.
  for (const { cipher } of sealed.rows) expect(() => keys.decrypt(other.klient, cipher)).toThrow();
  const { body } = await ok(api.as('ss-hisingen-1').get(`/stegvis/v1/klienter/${other.klient}`));
  expect(body.klient.namn).toBe('Kvar Kvarsson');

  const key = join(api.config.keys.dir, '..', 'anchor.key');
  makeAnchorKey(key);
  const queues = new Queues(api.config);
  await new Anchoring(new AnchorsStore(api.pool), api.pool, queues, { keyFile: key, dir: null }).anchor();
  const file = join(api.config.keys.dir, '..', 'historik.jsonl.gz');
  await exportHistory({ pool: api.pool, file, now: new Date(), publicKey: null });
  expect(await verifyExport({ file, keys: [readPublicKey(key)] })).toMatchObject({ broken: 0 });
  expect(found(gunzipSync(readFileSync(file)).toString())).toEqual([]);
  expect(await replayDatabase(api.pool, PROCESSES)).toMatchObject({ differing: 0 });

  const { rows } = await api.pool.query('SELECT * FROM raderingar');
  expect(rows).toEqual([
    expect.objectContaining({ klient_id: marked.klient, nr: 1, hash: Buffer.from(entry.hash, 'hex') }),
  ]);
}, 120_000);

test('nothing more is written about an erased client, and the same person is another client (L12)', async () => {
  const id = await api.as('ss-hisingen-1').start({ personnummer: MARKED.personnummer, namn: 'Nytt Namn' });
  const klient = await klientOf(id);
  expect(klient).not.toBe(marked.klient);
  const sok = { personnummer: MARKED.personnummer, andamal: 'handlaggning' };
  const { body } = await ok(api.as('ss-hisingen-1').post('/stegvis/v1/klienter/sok', sok));
  expect(body.klienter).toEqual([{ id: klient, namn: 'Nytt Namn', skyddad: false }]);
  const keys = new ClientKeys(api.config.keys.dir, api.config.keys.master);
  expect(() => keys.encrypt(marked.klient, 'mer')).toThrow(/gallrade/);
});

test('an erasure ordered again is the same one, also if it was cut off half way (L12)', async () => {
  const again = await erased({
    klientId: marked.klient,
    grund: 'Ordnad en gång till',
    beslutadAv: 'annan-1',
  });
  expect(again).toMatchObject({ nr: 1, grund: ORDER.grund });
  expect(readLedger(ledgerIn(api.config.keys.dir))).toHaveLength(1);
});

describe('the command', () => {
  const radera = (args: readonly string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, ['-r', '@swc-node/register', 'src/bin/radera.ts', ...args], {
      cwd: join(__dirname, '..', '..'),
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        STEGVIS_DIR: join(api.config.keys.dir, 'ingen'),
        DATABASE_URL: api.database.appUrl,
        KEYS_DIR: api.config.keys.dir,
        KEYS_MASTER: api.config.keys.master,
        ...env,
      },
    });
  const CHEF = 'chef-hisingen-1';
  const FSS = 'fss-hisingen-1';
  const path = (klient: string) => `/stegvis/v1/klienter/${klient}/raderingsforslag`;
  const foresla = (user: string, klient: string, grund = ORDER.grund) =>
    api.as(user).post(path(klient), { grund });
  const avgor = (user: string, klient: string, forslag: string, beslut = 'godkand') =>
    api.as(user).post(`${path(klient)}/beslut`, { forslag, beslut });

  test('two persons decide in the service, each by herself: one proposes, another approves, both logged (L12)', async () => {
    const { klient, id } = other;
    expect((await foresla(CHEF, klient)).body).toMatchObject({
      status: 409,
      detail: expect.stringMatching(/bevaras för forskning \(SoF 13:1\)/),
    });
    await rule(2, 'femAr');
    api.till('2026-11-22');
    for (const [user, status] of [
      ['ss-hisingen-1', 403],
      ['sam-hisingen-1', 404],
      ['chef-centrum-1', 404],
      ['adm-1', 404],
      ['granskare-1', 404],
    ] as const)
      expect([user, (await foresla(user, klient)).status]).toEqual([user, status]);
    expect((await foresla(CHEF, klient, 'Beslut om kvarsson, 14')).body.detail).toMatch(/klientens namn/);
    expect((await foresla(CHEF, klient, 'Beslut 20150302 i nämnden')).body.detail).toMatch(/nummer/);
    const { body } = await ok(foresla(CHEF, klient));
    expect(body).toMatchObject({ status: 'vantar', foreslagenAv: CHEF, grund: ORDER.grund });
    expect((await foresla(FSS, klient)).body.detail).toMatch(/redan öppet/);
    expect((await avgor(CHEF, klient, body.id)).status).toBe(403);
    expect((await avgor('ss-hisingen-1', klient, body.id)).status).toBe(403);
    expect((await avgor(FSS, marked.klient, body.id)).status).not.toBe(200);
    await expect(
      api.pool.query(`UPDATE raderingsforslag SET status = 'godkand', avgjord_av = $2 WHERE id = $1`, [
        body.id,
        CHEF,
      ]),
    ).rejects.toThrow(/fyra_ogon/);
    expect(radera([klient]).stderr).toMatch(/inget godkänt förslag/);
    expect((await ok(avgor(FSS, klient, body.id))).body).toMatchObject({ status: 'godkand', avgjordAv: FSS });
    // Taken back before it is executed, and decided anew.
    await ok(avgor(FSS, klient, body.id, 'avslagen'));
    const { body: again } = await ok(foresla(FSS, klient));
    await ok(avgor(CHEF, klient, again.id));
    expect((await ok(api.as(FSS).get(path(klient)))).body.forslag).toMatchObject([
      { status: 'godkand', avgjordAv: CHEF },
      { status: 'avslagen', avgjordAv: FSS },
    ]);
    const { rows } = await api.pool.query(
      `SELECT principal, action, outcome, vad FROM access_log WHERE case_id = $1 AND action LIKE 'radering %'
         AND outcome = 'ok' ORDER BY at`,
      [id],
    );
    expect(rows.map(({ principal, action, vad }) => [principal, action, vad])).toEqual([
      [CHEF, 'radering foresla', null],
      [FSS, 'radering avgor', 'godkand'],
      [FSS, 'radering avgor', 'avslagen'],
      [FSS, 'radering foresla', null],
      [CHEF, 'radering avgor', 'godkand'],
      [FSS, 'radering las', null],
    ]);
  }, 60_000);

  test('refuses by the municipality’s rule, and executes what is approved where the rule allows it (L12)', async () => {
    await rule(3, 'bevara');
    const no = radera([other.klient]);
    expect(no).toMatchObject({ status: 1, stdout: '' });
    expect(no.stderr).toMatch(/bevaras för forskning \(SoF 13:1\).*disposal\.rule/);
    await rule(4, 'femAr');
    const yes = radera([other.klient]);
    expect(yes).toMatchObject({ status: 0, stderr: '' });
    expect(yes.stdout).toMatch(
      new RegExp(`^Radering 2: klienten är raderad\\. Ta bort nyckeln ${other.klient}\\.key`),
    );
    expect(readLedger(ledgerIn(api.config.keys.dir)).at(-1)).toMatchObject({
      beslutadAv: FSS,
      kontrolleradAv: CHEF,
      grund: ORDER.grund,
    });
    const { rows } = await api.pool.query(`SELECT status FROM raderingsforslag ORDER BY foreslagen`);
    expect(rows).toEqual([{ status: 'avslagen' }, { status: 'utford' }]);
    expect(radera([])).toMatchObject({ status: 1, stderr: expect.stringContaining('KLIENT') });
    expect(radera([other.klient], { KEYS_DIR: '/ingen' }).stderr).toContain('KEYS_DIR');
  }, 60_000);

  test('erases again from the ledger; one that was changed is refused by its line (L12)', () => {
    expect(radera(['--replay'])).toMatchObject({ status: 0, stdout: 'RADERA replayed=2\n' });
    const file = join(api.config.keys.dir, '..', 'ledger.jsonl');
    const text = readFileSync(ledgerIn(api.config.keys.dir), 'utf8');
    writeFileSync(file, text.replace('beslut 14', 'beslut 15'));
    expect(radera(['--replay', file])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/ändrad på rad 1/),
    });
    rmSync(file);
  }, 60_000);
});
