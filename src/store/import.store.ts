/** What has been imported, and what an import asks of the cases and clients that are here. */
import type { Pool, PoolClient } from 'pg';
import { PROTECTED } from './skydd.sql';

type Queryable = Pick<Pool | PoolClient, 'query'>;

/** A row that has been imported before. */
export interface Importerad {
  readonly externHash: Buffer;
  readonly radHash: Buffer;
  readonly caseId: string;
}

/** A row with its outcome. */
export interface Radutfall {
  readonly rad: number;
  readonly externHash: Buffer;
  readonly radHash: Buffer;
  /** Null for one that is refused. */
  readonly caseId: string | null;
}

/** A client whom a nämnd knows. */
export interface KandKlient {
  readonly hash: Buffer;
  readonly id: string;
  readonly skyddad: boolean;
  /** Live cases of the routine. */
  readonly pagaende: readonly string[];
}

/** How many live cases have each assessment of the time to self-support. */
export interface Bedomningar {
  readonly manader: number | null;
  readonly forsorjning: string | null;
  readonly antal: number;
}

export class ImportStore {
  constructor(private readonly pool: Pool) {}

  async begin(id: string, filHash: Buffer, operator: string, rader: number): Promise<void> {
    await this.pool.query(`INSERT INTO importer (id, fil_hash, operator, rader) VALUES ($1, $2, $3, $4)`, [
      id,
      filHash,
      operator,
      rader,
    ]);
  }

  async end(id: string): Promise<void> {
    await this.pool.query('UPDATE importer SET klar = now() WHERE id = $1', [id]);
  }

  /** Which of these rows have been imported before. */
  async known(externHashes: readonly Buffer[]): Promise<readonly Importerad[]> {
    const { rows } = await this.pool.query<Importerad>({
      name: 'import-known',
      text: `SELECT extern_hash AS "externHash", rad_hash AS "radHash", case_id AS "caseId" FROM import_rader
        WHERE extern_hash = ANY ($1::bytea[]) AND utfall = 'importerad'`,
      values: [externHashes],
    });
    return rows;
  }

  /** The clients of these keyed hashes that are known, each with her live cases of a routine. */
  async clients(hashes: readonly Buffer[], process: string): Promise<readonly KandKlient[]> {
    const { rows } = await this.pool.query<KandKlient>({
      name: 'import-clients',
      text: `SELECT k.index_hash AS hash, k.id, k.skyddad, ARRAY (
          SELECT c.id FROM cases c WHERE c.klient_id = k.id AND c.status = 'active' AND c.process = $2) AS pagaende
        FROM klienter k WHERE k.index_hash = ANY ($1::bytea[])`,
      values: [hashes, process],
    });
    return rows;
  }

  /** Keeps outcomes of rows. One that another run has imported meanwhile fails, and the transaction with it. */
  async keep(importId: string, utfall: readonly Radutfall[], on: Queryable = this.pool): Promise<void> {
    await on.query({
      name: 'import-keep',
      text: `INSERT INTO import_rader (import_id, rad, extern_hash, rad_hash, utfall, case_id)
        SELECT $1, rad, extern_hash, rad_hash,
          CASE WHEN case_id IS NULL THEN 'vagrad' ELSE 'importerad' END, case_id
        FROM unnest($2::int[], $3::bytea[], $4::bytea[], $5::text[]) AS t(rad, extern_hash, rad_hash, case_id)`,
      values: [
        importId,
        utfall.map(({ rad }) => rad),
        utfall.map(({ externHash }) => externHash),
        utfall.map(({ radHash }) => radHash),
        utfall.map(({ caseId }) => caseId),
      ],
    });
  }

  /** An imported case began when its first event did, and not when its past was written. */
  async began(caseIds: readonly string[], on: Queryable): Promise<void> {
    await on.query({
      name: 'import-began',
      text: `UPDATE cases c SET started_at = e.at FROM events e
        WHERE c.id = ANY ($1::text[]) AND e.case_id = c.id AND e.seq = 1`,
      values: [caseIds],
    });
  }

  /**
   * The latest assessment of every live case of the routine, counted. Protected cases are in no count (L11).
   * @param process the routine's id
   */
  async bedomningar(process: string): Promise<readonly Bedomningar[]> {
    const { rows } = await this.pool.query<Bedomningar>(
      `SELECT (b->>'manaderTillForsorjning')::int AS manader, b->>'forsorjning' AS forsorjning, count(*)::int AS antal
       FROM cases c, LATERAL (SELECT c.snapshot::json #> '{context,beredning}' AS b) s
       WHERE c.process = $1 AND c.status = 'active' AND NOT ${PROTECTED} GROUP BY 1, 2`,
      [process],
    );
    return rows;
  }
}
