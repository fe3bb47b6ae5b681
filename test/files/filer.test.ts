/** Files in the database: whole or not at all, unreadable without the client's key, and never larger in memory than a few parts. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { ClientKeys } from '../../src/access/keys';
import { Filer } from '../../src/files/filer';
import { FilerStore } from '../../src/store/filer.store';
import { inTransaction } from '../../src/store/transaction';
import { freshDatabase, type TestDatabase } from '../support/database';
import { matning } from './minne';

const CLOCK = { now: () => new Date('2026-10-05T08:00:00.000Z') };
const NY = { klientId: 'k-1', caseId: 'a-1', mediatyp: 'application/pdf', namn: 'samtycke.pdf' };
const KB = 1024;

let database: TestDatabase;
let pool: Pool;
let owner: Pool;
let dir: string;
let keys: ClientKeys;
let filer: Filer;
beforeAll(async () => {
  database = await freshDatabase('filer');
  pool = new Pool({ connectionString: database.appUrl, max: 4 });
  owner = new Pool({ connectionString: database.ownerUrl, max: 2 });
  dir = mkdtempSync(join(tmpdir(), 'stegvis-filer-'));
  keys = new ClientKeys(dir, 'ab'.repeat(32));
  filer = new Filer(pool, keys, CLOCK);
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

/** Bytes in bits of a size that never meets the size of a part. */
async function* iBitar(bytes: Buffer, bit = 60_001): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += bit) yield bytes.subarray(at, at + bit);
}
async function helt(innehall: AsyncIterable<Buffer>): Promise<Buffer> {
  const delar: Buffer[] = [];
  for await (const del of innehall) delar.push(del);
  return Buffer.concat(delar);
}
const lasHelt = async (id: string): Promise<Buffer | null> => {
  const fil = await filer.lasa(id);
  return fil && helt(fil.innehall);
};
const antal = async (table: 'filer' | 'filer_delar'): Promise<number> =>
  (await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n ?? -1;
const trasig = async function* (): AsyncGenerator<Buffer> {
  yield randomBytes(600 * KB);
  throw new Error('strömmen bröts');
};

test.each([1, 256 * KB - 29, 256 * KB - 28, 256 * KB - 27, 3 * (256 * KB - 28), 1_000_003])(
  'a file of %i bytes comes out as it went in, and lies as ciphertext (L9, L11)',
  async (bytes) => {
    const innehall = randomBytes(bytes);
    const rad = await filer.spara(NY, iBitar(innehall));
    const sha256 = createHash('sha256').update(innehall).digest('hex');
    const { namn, ...utanNamn } = NY;
    expect(rad).toEqual({ ...utanNamn, id: rad.id, bytes, sha256, skapad: '2026-10-05T08:00:00.000Z' });
    const fil = await filer.lasa(rad.id);
    expect(fil?.rad).toEqual(rad);
    expect((await lasHelt(rad.id))?.equals(innehall)).toBe(true);
    const { rows } = await pool.query<{ bytes: Buffer }>(
      `SELECT huvud AS bytes FROM filer WHERE id = $1 UNION ALL SELECT cipher FROM filer_delar WHERE fil_id = $1`,
      [rad.id],
    );
    const lagrat = Buffer.concat(rows.map((row) => row.bytes));
    expect(rows.every((row) => row.bytes.length <= 256 * KB)).toBe(true);
    for (const klar of [Buffer.from(namn), Buffer.from(sha256), innehall.subarray(0, 64)])
      if (klar.length > 8) expect(lagrat.includes(klar)).toBe(false);
  },
);

test('what breaks off in the middle, is empty, or belongs to a transaction that is taken back leaves nothing', async () => {
  const fore = [await antal('filer'), await antal('filer_delar')];
  await expect(filer.spara(NY, trasig())).rejects.toThrow('strömmen bröts');
  await expect(filer.spara(NY, iBitar(Buffer.alloc(0)))).rejects.toThrow('at least one byte');
  await expect(
    inTransaction(pool, async (client) => {
      const rad = await filer.spara(NY, iBitar(randomBytes(600 * KB)), client);
      // Nobody else sees it before its transaction is done.
      expect(await filer.lasa(rad.id)).toBeNull();
      throw new Error('taken back');
    }),
  ).rejects.toThrow('taken back');
  expect([await antal('filer'), await antal('filer_delar')]).toEqual(fore);
  const rad = await inTransaction(pool, (client) => filer.spara(NY, iBitar(randomBytes(600 * KB)), client));
  expect(await lasHelt(rad.id)).toHaveLength(600 * KB);
});

test('parts of a process that died are taken away at night, and no file with them', async () => {
  const kvar = await filer.spara(NY, iBitar(randomBytes(10)));
  const dog = await filer.skriv(NY, iBitar(randomBytes(600 * KB)));
  const store = new FilerStore(pool);
  expect(await store.stada(24)).toBe(0);
  await owner.query("UPDATE filer_delar SET skriven = now() - interval '25 hours'");
  expect([await store.stada(24), await store.stada(24)]).toEqual([1, 0]);
  expect(await store.del(dog.rad.id, 0)).toBeNull();
  expect(await lasHelt(kvar.id)).toHaveLength(10);
});

describe('somebody who can write in the database', () => {
  const TRE = 3 * (256 * KB - 28);
  const andra = async (id: string, sql: string, values: unknown[] = []): Promise<void> => {
    await owner.query(sql, [id, ...values]);
  };
  const forstor: Readonly<Record<string, (id: string, annan: string) => Promise<void>>> = {
    'changes the order of its parts': (id) =>
      andra(
        id,
        `UPDATE filer_delar d SET cipher = e.cipher FROM filer_delar e
        WHERE d.fil_id = $1 AND e.fil_id = $1 AND e.nr = (ARRAY[1, 0])[d.nr + 1]`,
      ),
    'cuts off its end': async (id) => {
      await andra(id, 'DELETE FROM filer_delar WHERE fil_id = $1 AND nr = 2');
      await andra(id, 'UPDATE filer SET delar = 2 WHERE id = $1');
    },
    'cuts off its end and has the key to seal a head that says so': async (id) => {
      const { rows } = await owner.query<{ huvud: Buffer }>('SELECT huvud FROM filer WHERE id = $1', [id]);
      const huvud = JSON.parse(keys.decrypt('k-1', rows[0]?.huvud ?? Buffer.alloc(0)) ?? '{}') as object;
      const falskt = keys.encrypt('k-1', JSON.stringify({ ...huvud, delar: 2 }));
      await andra(id, 'DELETE FROM filer_delar WHERE fil_id = $1 AND nr = 2');
      await andra(id, 'UPDATE filer SET delar = 2, huvud = $2 WHERE id = $1', [falskt]);
    },
    'takes away a part': (id) => andra(id, 'DELETE FROM filer_delar WHERE fil_id = $1 AND nr = 1'),
    'puts in a part of another file of hers': (id, annan) =>
      andra(
        id,
        `UPDATE filer_delar d SET cipher = e.cipher FROM filer_delar e
        WHERE d.fil_id = $1 AND e.fil_id = $2 AND e.nr = d.nr`,
        [annan],
      ),
    'puts in the whole of another file of hers': (id, annan) =>
      andra(id, `UPDATE filer f SET huvud = e.huvud FROM filer e WHERE f.id = $1 AND e.id = $2`, [annan]),
    'moves it to another case': (id) => andra(id, `UPDATE filer SET case_id = 'a-2' WHERE id = $1`),
    'calls it something else': (id) => andra(id, `UPDATE filer SET mediatyp = 'text/html' WHERE id = $1`),
    'changes a bit': (id) =>
      andra(
        id,
        'UPDATE filer_delar SET cipher = set_bit(cipher, 800, 1 - get_bit(cipher, 800)) WHERE fil_id = $1',
      ),
  };
  test.each(Object.entries(forstor))('who %s is found out (L11)', async (_titel, forstora) => {
    const [fil, annan] = [
      await filer.spara(NY, iBitar(randomBytes(TRE))),
      await filer.spara(NY, iBitar(randomBytes(TRE))),
    ];
    expect(await lasHelt(fil.id)).toHaveLength(TRE);
    await forstora(fil.id, annan.id);
    await expect(lasHelt(fil.id)).rejects.toThrow();
  });
});

test('a client who is erased takes her files with her; the row and the hash of what lies there stay (L12)', async () => {
  const rad = await filer.spara({ ...NY, klientId: 'k-2' }, iBitar(randomBytes(600 * KB)));
  keys.erase('k-2');
  expect(await filer.lasa(rad.id)).toBeNull();
  const { rows } = await pool.query<{ bytes: number; hash: Buffer; delar: Buffer }>(
    `SELECT bytes, hash, (SELECT sha256(string_agg(cipher, '' ORDER BY nr)) FROM filer_delar WHERE fil_id = id) AS delar
     FROM filer WHERE id = $1`,
    [rad.id],
  );
  expect(rows[0]?.bytes).toBe(600 * KB);
  expect(rows[0]?.hash.equals(rows[0].delar)).toBe(true);
  await expect(filer.spara({ ...NY, klientId: 'k-2' }, iBitar(randomBytes(10)))).rejects.toThrow(/gallrade/);
});

test('20 MB go in and out without lying in memory', async () => {
  const bit = randomBytes(64 * KB);
  const antal = 320;
  const { mat, vaxte } = matning();
  const strom = async function* (): AsyncGenerator<Buffer> {
    for (let nr = 0; nr < antal; nr++) {
      if (nr % 80 === 79) mat();
      yield bit;
    }
  };
  const rad = await filer.spara(NY, strom());
  const fil = await filer.lasa(rad.id);
  let [lasta, delar] = [0, 0];
  for await (const del of fil?.innehall ?? []) {
    lasta += del.length;
    if (delar++ % 20 === 19) mat();
  }
  expect([rad.bytes, lasta]).toEqual([20 * KB * KB, 20 * KB * KB]);
  expect(vaxte()).toBeLessThan(4 * KB * KB);
});
