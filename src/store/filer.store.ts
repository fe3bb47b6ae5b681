/** Files as they lie in the database: a sealed head, and parts of ciphertext. What is in them, src/files/filer.ts knows. */
import type { Pool, PoolClient } from 'pg';
import { utc } from './cases.store';

/** A file as it lies there. */
export interface FilPost {
  readonly id: string;
  readonly klientId: string;
  readonly caseId: string;
  readonly mediatyp: string;
  readonly bytes: number;
  /** How many parts. */
  readonly delar: number;
  /** SHA-256 of all ciphertext in order: it can be checked when the key is gone. */
  readonly hash: Buffer;
  /** What is under the client's key: the file's own key, its name, its digest. */
  readonly huvud: Buffer;
  /** Domain time, ISO UTC. */
  readonly skapad: string;
}

/** Nobody reads what has been uploaded and not been found clean (R26). */
const READABLE = `NOT EXISTS (SELECT FROM uppladdningar u WHERE u.id = f.id AND u.tillstand <> 'ren')`;

export class FilerStore {
  constructor(private readonly pool: Pool) {}

  async skrivDel(
    filId: string,
    nr: number,
    cipher: Buffer,
    on: Pool | PoolClient = this.pool,
  ): Promise<void> {
    await on.query({
      name: 'fil-del-skriv',
      text: 'INSERT INTO filer_delar (fil_id, nr, cipher) VALUES ($1, $2, $3)',
      values: [filId, nr, cipher],
    });
  }

  /** Makes what has been written a file. */
  async registrera(post: FilPost, on: Pool | PoolClient = this.pool): Promise<void> {
    const { id, klientId, caseId, mediatyp, bytes, delar, hash, huvud, skapad } = post;
    await on.query({
      name: 'fil-registrera',
      text: `INSERT INTO filer (id, klient_id, case_id, mediatyp, bytes, delar, hash, huvud, skapad)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      values: [id, klientId, caseId, mediatyp, bytes, delar, hash, huvud, skapad],
    });
  }

  /** @param okontrollerad also what nobody may read yet: for the one who checks it */
  async post(id: string, okontrollerad: boolean): Promise<FilPost | null> {
    const { rows } = await this.pool.query<FilPost>({
      name: 'fil-post',
      text: `SELECT f.id, f.klient_id AS "klientId", f.case_id AS "caseId", f.mediatyp, f.bytes, f.delar, f.hash,
          f.huvud, ${utc('f.skapad')} AS skapad
        FROM filer f WHERE f.id = $1 AND ($2::boolean OR ${READABLE})`,
      values: [id, okontrollerad],
    });
    return rows[0] ?? null;
  }

  async del(filId: string, nr: number): Promise<Buffer | null> {
    const { rows } = await this.pool.query<{ cipher: Buffer }>({
      name: 'fil-del',
      text: 'SELECT cipher FROM filer_delar WHERE fil_id = $1 AND nr = $2',
      values: [filId, nr],
    });
    return rows[0]?.cipher ?? null;
  }

  /** Takes the content away. The file's row stays, if there is one. */
  async tom(filId: string, on: Pool | PoolClient = this.pool): Promise<void> {
    await on.query({
      name: 'fil-tom',
      text: 'DELETE FROM filer_delar WHERE fil_id = $1',
      values: [filId],
    });
  }

  /**
   * Takes away parts that never became a file: what was written by a process that died.
   * @param hours wall time since the first part
   * @returns how many files it would have been
   */
  async stada(hours: number): Promise<number> {
    const { rows } = await this.pool.query<{ n: number }>({
      name: 'fil-stada',
      text: `WITH lost AS MATERIALIZED (SELECT d.fil_id FROM filer_delar d
          WHERE d.nr = 0 AND d.skriven < now() - $1::int * interval '1 hour'
            AND NOT EXISTS (SELECT FROM filer f WHERE f.id = d.fil_id) LIMIT 100),
        gone AS (DELETE FROM filer_delar d USING lost WHERE d.fil_id = lost.fil_id)
        SELECT count(*)::int AS n FROM lost`,
      values: [hours],
    });
    return rows[0]?.n ?? 0;
  }
}
