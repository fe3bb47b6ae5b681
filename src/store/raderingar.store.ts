/** The register of erasures, and what of a client goes from the database when she is erased. */
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from './transaction';

/** An erasure as it is registered. */
export interface Radering {
  readonly klientId: string;
  readonly nr: number;
  /** ISO UTC. */
  readonly at: string;
  readonly grund: string;
  readonly beslutadAv: string;
  readonly kontrolleradAv: string;
  /** Of its line in the ledger, hex. */
  readonly hash: string;
}

/** A client that may be erased: what decides whether. */
export interface ErasableKlient {
  readonly cipher: Buffer;
  readonly active: number;
  /** When the last event of any of the cases was, ISO UTC; null if there is no case. */
  readonly last: string | null;
}

export class RaderingarStore {
  constructor(private readonly pool: Pool) {}

  /** Ids of everybody who is registered as erased. */
  async all(): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      'SELECT klient_id AS id FROM raderingar ORDER BY 1',
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Registers erasures, and takes away what names and numbers led to: the client's row stays for its cases, empty.
   * May be repeated.
   */
  async erase(raderingar: readonly Radering[], on: Pool | PoolClient = this.pool): Promise<void> {
    const column = <K extends keyof Radering>(key: K) => raderingar.map((one) => one[key]);
    await on.query(
      `WITH r AS (SELECT * FROM unnest($1::text[], $2::int[], $3::timestamptz[], $4::text[], $5::text[], $6::text[],
          $7::text[]) AS r(klient_id, nr, at, grund, beslutad_av, kontrollerad_av, hash)),
        kept AS (INSERT INTO raderingar (klient_id, nr, at, grund, beslutad_av, kontrollerad_av, hash)
          SELECT klient_id, nr, at, grund, beslutad_av, kontrollerad_av, decode(hash, 'hex') FROM r
          ON CONFLICT (klient_id) DO NOTHING),
        names AS (DELETE FROM klient_index i USING r WHERE i.klient_id = r.klient_id),
        drafts AS (DELETE FROM utkast u USING r WHERE u.nyckel = r.klient_id)
       UPDATE klienter k SET cipher = '', index_hash = sha256(convert_to(k.id || gen_random_uuid()::text, 'UTF8'))
       FROM r WHERE k.id = r.klient_id AND octet_length(k.cipher) > 0`,
      [
        column('klientId'),
        column('nr'),
        column('at'),
        column('grund'),
        column('beslutadAv'),
        column('kontrolleradAv'),
        column('hash'),
      ],
    );
  }

  /** Null if there is no such client. */
  async find(klientId: string): Promise<ErasableKlient | null> {
    const { rows } = await this.pool.query<ErasableKlient>(
      `SELECT k.cipher, (SELECT count(*)::int FROM cases WHERE klient_id = k.id AND status = 'active') AS active,
         (SELECT to_char(max(at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') FROM cases
          WHERE klient_id = k.id) AS last
       FROM klienter k WHERE k.id = $1`,
      [klientId],
    );
    return rows[0] ?? null;
  }

  /** One erasure at a time, whoever orders it: each line of the ledger follows the one before. */
  oneAtATime<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    return inTransaction(this.pool, async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext('stegvis.radering'))");
      return work(client);
    });
  }
}
