/** A closed case packed for the archive: what is in the package, that it is whole, and what is never handed out. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { PROCESSES } from '../../machines/registry';
import { ClientKeys } from '../../src/access/keys';
import { loadOrganisation } from '../../src/access/organisation';
import { makeAnchorKey, readPublicKey } from '../../src/audit/anchor-key';
import { Anchoring } from '../../src/audit/anchoring';
import { leverera, type Leveransdelar } from '../../src/earkiv/leverera';
import { loadLeveransregler } from '../../src/earkiv/leveransregler';
import { provaPaket } from '../../src/earkiv/prova';
import { Schemaprovare } from '../../src/earkiv/scheman';
import { Filer } from '../../src/files/filer';
import { Queues } from '../../src/queues';
import { AnchorsStore } from '../../src/store/anchors.store';
import { EarkivStore } from '../../src/store/earkiv.store';
import identities from '../../config/test-identities.json';
import { Api, ok } from '../api/support/api';

/** Set when the cases are closed: accesses are counted up to it, by the wall clock. */
let TID: string;
const FRITEXT = 'Hemligvägen 77 & "gården" <b>\u0001 åäö';
const PDF = Buffer.from('%PDF-1.7\nEtt underlag som skannats\n');

let api: Api;
let keys: ClientKeys;
let folder: string;
let oppet: string;
let skyddat: string;
let pagar: string;
let filId: string;
let scheman: Schemaprovare;

async function avslutat(klient: Record<string, unknown>): Promise<string> {
  const ss = api.as('ss-hisingen-1');
  const id = await ss.start(klient);
  for (const event of ['BEDOM_BEHOV', 'INLED_ANVISNING'] as const) await ok(ss.send(id, event));
  await ok(ss.send(id, 'ANGE_KONTAKTVAGAR', { vagar: ['telefon'], forbjudnaAdresser: FRITEXT }));
  await ok(ss.send(id, 'AVSLUTA_UTAN_ANVISNING'));
  return id;
}
const delar = (ut: string, more: Partial<Leveransdelar> = {}): Leveransdelar => ({
  pool: api.pool,
  keys,
  processes: PROCESSES,
  organisation: loadOrganisation(),
  regler: loadLeveransregler(),
  settings: {},
  ut,
  av: 'adm-1',
  tid: TID,
  say: () => undefined,
  ...more,
});
const leveransbar = async (id: string) => new EarkivStore(api.pool).stangda({ id });
const levererad = async (id: string, ut: string, more: Partial<Leveransdelar> = {}) =>
  leverera(await leveransbar(id), delar(ut, more));
const zipIn = (ut: string): string =>
  join(
    ut,
    readdirSync(ut).find((name) => name.endsWith('.zip'))!,
  );

/** Unpacks as the receiver does. @returns the package's folder */
async function uppackad(zip: string, till: string): Promise<string> {
  const opened = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(readFileSync(zip), { lazyEntries: true }, (error, file) =>
      error ? reject(error) : resolve(file),
    );
  });
  await new Promise<void>((resolve, reject) => {
    opened.on('entry', (entry: Entry) => {
      const path = join(till, entry.fileName);
      mkdirSync(dirname(path), { recursive: true });
      opened.openReadStream(entry, (error, stream) => {
        if (error) reject(error);
        else pipeline(stream, createWriteStream(path)).then(() => opened.readEntry(), reject);
      });
    });
    opened.on('end', resolve).on('error', reject);
    opened.readEntry();
  });
  return join(till, basename(zip, '.zip'));
}
const data = (paket: string, path: string): string =>
  readFileSync(join(paket, 'representations', 'rep1', 'data', path), 'utf8');

let ut: string;
let paket: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stegvis-earkiv-'));
  api = await Api.start('earkiv');
  keys = new ClientKeys(api.config.keys.dir, api.config.keys.master);
  scheman = new Schemaprovare();
  oppet = await avslutat({ personnummer: identities.personnummer[10]!, namn: 'Testperson Ett' });
  skyddat = await avslutat({
    personnummer: identities.personnummer[11]!,
    namn: 'Testperson Två',
    skyddad: true,
  });
  pagar = await api
    .as('ss-hisingen-1')
    .start({ personnummer: identities.personnummer[12]!, namn: 'Testperson Tre' });
  const klientId = (await api.context(oppet)).klientId;
  const rad = await new Filer(api.pool, keys, api.engine.clock).spara(
    { klientId, caseId: oppet, mediatyp: 'application/pdf', namn: 'intyg.pdf' },
    (async function* () {
      yield PDF;
    })(),
  );
  filId = rad.id;
  await api.pool.query(
    `INSERT INTO uppladdningar (id, case_id, slag, sida, enhet, principal, role, nyckel, uppladdad, tillstand)
     VALUES ($1, $2, 'lakarintyg', 'sf', 'sf-hisingen', 'ss-hisingen-1', 'socialsekreterare', 'k', now(), 'ren')`,
    [filId, oppet],
  );
  makeAnchorKey(join(folder, 'anchor.key'));
  const queues = new Queues({ databaseUrl: api.database.appUrl, redisUrl: null });
  const plats = { keyFile: join(folder, 'anchor.key'), dir: null };
  await new Anchoring(
    new AnchorsStore(api.pool),
    api.pool,
    queues,
    plats,
    () => new Date('2026-02-02T23:00:00Z'),
  ).anchor();
  writeFileSync(
    join(folder, 'anchor.pub'),
    readPublicKey(join(folder, 'anchor.key')).export({ type: 'spki', format: 'pem' }),
  );
  ut = join(folder, 'ut');
  TID = new Date().toISOString();
  expect(await levererad(oppet, ut)).toMatchObject({ cases: 1, valid: 1, utanMedgivande: 0 });
  paket = await uppackad(zipIn(ut), join(folder, 'mottaget'));
}, 60_000);
afterAll(async () => {
  await scheman.stang();
  await api.stop();
  rmSync(folder, { recursive: true });
});

test('a package follows METS, PREMIS and ERMS, and lists every file that it has (L9)', async () => {
  const { filer, fel } = await provaPaket(paket, scheman);
  expect(fel).toEqual([]);
  expect(filer).toBeGreaterThan(12);
  const mets = readFileSync(join(paket, 'METS.xml'), 'utf8');
  for (const part of [
    `OBJID="${basename(paket)}"`,
    'PROFILE="https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-2-0.xml"',
    'csip:OAISPACKAGETYPE="SIP"',
    'RECORDSTATUS="NEW"',
    '<mets:name>Socialnämnd Hisingen</mets:name>',
    `CREATEDATE="${TID}"`,
  ])
    expect(mets).toContain(part);
});

test('the history is in the clear for the archive, and no text in it can become markup (L9)', () => {
  const events = JSON.parse(data(paket, 'historik/historik.json')).handelser;
  const kontakt = events.find(({ type }: { type: string }) => type === 'ANGE_KONTAKTVAGAR');
  expect(kontakt.personal.forbjudnaAdresser).toBe(FRITEXT);
  const html = data(paket, 'historik/historik.html');
  expect(html).toContain('Hemligvägen 77 &amp; &quot;gården&quot; &lt;b&gt;\ufffd åäö');
  expect(html).not.toMatch(/<script|<b>/);
  expect(html).toContain('socialsekreterare');
});

test('the case is described with its client, nämnd, secrecy and rule of disposal (L9, L12)', () => {
  const erms = readFileSync(join(paket, 'metadata', 'descriptive', 'ERMS.xml'), 'utf8');
  for (const part of [
    `systemIdentifier="${oppet}"`,
    `<idNumber idNumberType="personnummer">${identities.personnummer[10]!}</idNumber>`,
    '<regulation>OSL 26 kap. 1 §</regulation>',
    '<disposal disposable="false">',
    'SoF 13 kap. 1 §',
    'recordType="lakarintyg"',
    '<protectedIdentity>false</protectedIdentity>',
  ])
    expect(erms).toContain(part);
  expect(erms).not.toContain('OSL 22 kap. 1 §');
});

test('what was uploaded is there as it was, under its own id (L9)', () => {
  const file = readdirSync(join(paket, 'representations', 'rep1', 'data', 'handlingar'));
  expect(file).toEqual([`001-${filId}.pdf`]);
  expect(data(paket, `handlingar/${file[0]!}`)).toBe(PDF.toString());
});

test('deadlines come with their derivation, and accesses as numbers without anybody’s id (L13)', () => {
  const frister = JSON.parse(data(paket, 'frister.json')) as { basis: unknown; lagrum: unknown }[];
  expect(frister.length).toBeGreaterThan(0);
  expect(frister[0]!.basis).not.toBeNull();
  const atkomst = data(paket, 'atkomst.json');
  expect(JSON.parse(atkomst)).toContainEqual({ handling: 'Gjorde något i ärendet', antal: 5 });
  expect(atkomst).not.toContain('ss-hisingen');
});

describe('the receiver checks a package without us (L13)', () => {
  const kontroll = (mapp: string) =>
    spawnSync(
      process.execPath,
      [
        join(mapp, 'documentation', 'kontrollera.mjs'),
        ...['--nyckel', join(folder, 'anchor.pub'), '--ankare', join(ut, 'ankare')],
      ],
      { encoding: 'utf8' },
    );

  test('and finds it whole: files, chain, and the signed anchor with the case in it (L13)', () => {
    const { stdout, status } = kontroll(paket);
    expect(stdout).toMatch(/^KONTROLL filer=\d+ handelser=5 ankare=1 fel=0$/m);
    expect(status).toBe(0);
  });

  test('and finds an event that was changed with the checksum of its file (L13)', () => {
    const bent = join(folder, 'bent', basename(paket));
    cpSync(paket, bent, { recursive: true });
    const file = join(bent, 'representations', 'rep1', 'data', 'kedja', 'kedja.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('BEDOM_BEHOV', 'BEDOM_BEH0V'));
    const { stdout, status } = kontroll(bent);
    expect(stdout).toContain('kedja.jsonl är ändrad');
    expect(stdout).toContain('händelse 2 stämmer inte med sin länk');
    expect(status).toBe(1);
  });
});

describe('the proof of a package catches (L9)', () => {
  const mets = 'METS.xml';
  const saboteurs: readonly (readonly [string, (mapp: string) => void, RegExp])[] = [
    [
      'a wrong checksum',
      (mapp) => {
        const file = join(mapp, 'representations', 'rep1', 'data', 'frister.json');
        const text = readFileSync(file, 'utf8');
        writeFileSync(file, text.replace('[', ' ').replace(/.$/, ''));
        writeFileSync(file, readFileSync(file, 'utf8').padEnd(text.length));
      },
      /frister\.json har en annan kontrollsumma/,
    ],
    [
      'a file of another size',
      (mapp) => writeFileSync(join(mapp, 'schemas', 'xlink.xsd'), ''),
      /xlink\.xsd har en annan storlek/,
    ],
    [
      'a file that is missing',
      (mapp) => rmSync(join(mapp, 'documentation', 'README.txt')),
      /README\.txt saknas/,
    ],
    [
      'a file that nothing lists',
      (mapp) => writeFileSync(join(mapp, 'representations', 'rep1', 'data', 'extra.txt'), 'x'),
      /extra\.txt står inte i METS\.xml/,
    ],
    [
      'a breach of METS',
      (mapp) => bend(join(mapp, mets), 'TYPE="PHYSICAL"', 'TYPE="PHYSICAL" TIP="x"'),
      /METS\.xml följer inte sitt schema: rad \d+: .*TIP/,
    ],
    [
      'a word that CSIP does not have',
      (mapp) => bend(join(mapp, mets), 'csip:OAISPACKAGETYPE="SIP"', 'csip:OAISPACKAGETYPE="PAKET"'),
      /METS\.xml följer inte sitt schema: .*PAKET/,
    ],
    [
      'a reference that leads nowhere',
      (mapp) => bend(join(mapp, mets), 'FILEID="grupp-Schemas"', 'FILEID="grupp-Annat"'),
      /pekar på grupp-Annat/,
    ],
    [
      'a file outside the package',
      (mapp) => bend(join(mapp, mets), 'xlink:href="schemas/mets.xsd"', 'xlink:href="../../mets.xsd"'),
      /plats som inte ligger i paketet/,
    ],
    [
      'a breach of ERMS',
      (mapp) => bend(join(mapp, 'metadata', 'descriptive', 'ERMS.xml'), 'value="closed"', 'value="stängt"'),
      /ERMS\.xml följer inte sitt schema: .*stängt/,
    ],
    [
      'a breach of PREMIS',
      (mapp) =>
        bend(join(mapp, 'metadata', 'preservation', 'PREMIS.xml'), '<eventType>', '<eventTip/><eventType>'),
      /PREMIS\.xml följer inte sitt schema/,
    ],
    ['no METS.xml', (mapp) => rmSync(join(mapp, mets)), /^METS\.xml saknas/],
  ];
  test.each(saboteurs)('%s (L9)', async (name, sabotage, found) => {
    const bent = join(folder, 'sabotage', name.replaceAll(' ', '-'), basename(paket));
    cpSync(paket, bent, { recursive: true });
    sabotage(bent);
    expect((await provaPaket(bent, scheman)).fel).toContainEqual(expect.stringMatching(found));
  });
});

function bend(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${from} is not in ${file}`);
  writeFileSync(file, text.replace(from, to));
}

describe('delivering (L9)', () => {
  const rader = async (id: string) =>
    (await api.pool.query('SELECT sha256, paket, av, plats FROM leveranser WHERE case_id = $1', [id])).rows;

  test('again changes nothing, and makes the same bytes where the package is gone (L9)', async () => {
    const zip = zipIn(ut);
    const before = readFileSync(zip);
    expect(await levererad(oppet, ut, { tid: '2040-04-01T00:00:00.000Z' })).toMatchObject({ valid: 1 });
    rmSync(zip);
    await levererad(oppet, ut, { tid: '2040-05-01T00:00:00.000Z' });
    expect(readFileSync(zip).equals(before)).toBe(true);
    expect(await rader(oppet)).toEqual([
      { sha256: expect.any(String), paket: basename(zip), av: 'adm-1', plats: ut },
    ]);
    expect(readFileSync(`${zip}.sha256`, 'utf8')).toBe(
      `${(await rader(oppet))[0].sha256}  ${basename(zip)}\n`,
    );
  });

  test('writes files that only their owner reads, leaves no draft, and has its row in the access log (L13)', async () => {
    expect(statSync(zipIn(ut)).mode & 0o777).toBe(0o600);
    expect(statSync(ut).mode & 0o777).toBe(0o700);
    expect(readdirSync(ut).filter((name) => /\.ny|^\./.test(name))).toEqual([]);
    const log = await api.log(oppet);
    expect(log).toContainEqual({ principal: 'adm-1', role: null, action: 'earkiv leverans', outcome: 'ok' });
  });

  test('leaves out a running case, and a protected one until somebody who works with it consents (L11)', async () => {
    expect(await leveransbar(pagar)).toEqual([]);
    const annat = join(folder, 'skyddat');
    expect(await levererad(skyddat, annat)).toMatchObject({ cases: 0, utanMedgivande: 1 });
    expect(readdirSync(annat)).toEqual([]);
    const path = `/stegvis/v1/arenden/${skyddat}/leveransmedgivande`;
    expect((await api.as('ss-hisingen-2').post(path, {})).status).toBe(404);
    expect((await api.as('adm-1').post(path, {})).status).toBe(404);
    await ok(api.as('ss-hisingen-1').post(path, {}));
    expect(await levererad(skyddat, annat)).toMatchObject({ cases: 1, valid: 1 });
    const erms = readFileSync(
      join(await uppackad(zipIn(annat), join(folder, 'mottaget')), 'metadata', 'descriptive', 'ERMS.xml'),
      'utf8',
    );
    expect(erms).toContain('<protectedIdentity>true</protectedIdentity>');
    expect(erms).toContain('OSL 22 kap. 1 §');
  });

  test('hands nothing out that does not follow its schema (L9)', async () => {
    const sagt: string[] = [];
    const annat = join(folder, 'ogiltigt');
    const processes = PROCESSES.filter(({ id }) => id !== 'anvisning');
    const rapport = await levererad(oppet, annat, { processes, say: (line) => sagt.push(line) });
    expect(rapport).toMatchObject({ cases: 1, valid: 0 });
    expect(sagt.join()).toContain('lämnas inte ut');
    expect(readdirSync(annat)).toEqual([]);
  });

  test('is relied on only when the archive has confirmed the very file (L12)', async () => {
    const store = new EarkivStore(api.pool);
    const [{ id, sha256 }] = (
      await api.pool.query('SELECT id, sha256 FROM leveranser WHERE case_id = $1', [oppet])
    ).rows;
    const adm = api.as('adm-1');
    const kvittera = (summa: string) =>
      adm.post(`/stegvis/v1/leveranser/${id}/kvittens`, { sha256: summa, referens: 'RA 17' });
    expect((await kvittera('ab'.repeat(32))).body.detail).toMatch(/en annan fil/);
    await ok(kvittera(sha256));
    expect((await kvittera(sha256)).body.detail).toMatch(/redan kvitterad/);
    expect(
      (await adm.post('/stegvis/v1/leveranser/finns-inte/kvittens', { sha256, referens: 'x' })).status,
    ).toBe(404);
    const { leveranser } = (await ok(adm.get('/stegvis/v1/leveranser'))).body;
    expect(leveranser.map(({ caseId }: { caseId: string | null }) => caseId).sort()).toEqual(
      [oppet, null].sort(),
    );
    expect((await api.as('ss-hisingen-1').get('/stegvis/v1/leveranser')).status).toBe(403);
    expect(await store.likadan(oppet, 'x')).toBeNull();
  });
});
