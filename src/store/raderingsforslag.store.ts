/** Proposals to erase a client (L12): who proposed it, on which ground, and what somebody else decided. */
import type { Pool } from 'pg';
import type { AccessRow } from '../engine/types';
import { LOG } from './access-log.sql';
import { utc } from './cases.store';
import { sqlState } from './pg-errors';

export interface Raderingsforslag {
  readonly id: string;
  /** In words that name nobody. */
  readonly grund: string;
  readonly foreslagenAv: string;
  readonly foreslagenRoll: string;
  /** ISO UTC. */
  readonly foreslagen: string;
  readonly status: 'vantar' | 'godkand' | 'avslagen' | 'utford';
  readonly avgjordAv: string | null;
  readonly avgjord: string | null;
}

/** Days that an approval holds: what was true of the client then need not be so later. */
const HOLDS = 90;
/** The proposal `r` waits to be decided. Said so that the index of the open ones is used. */
export const RADERING_VANTAR = `r.status IN ('vantar', 'godkand') AND r.status = 'vantar'`;
const COLUMNS = `id, grund, foreslagen_av AS "foreslagenAv", foreslagen_roll AS "foreslagenRoll",
  ${utc('foreslagen')} AS foreslagen, status, avgjord_av AS "avgjordAv", ${utc('avgjord')} AS avgjord`;

export class RaderingsforslagStore {
  constructor(private readonly pool: Pool) {}

  /** Of a client, the latest first. */
  async of(klientId: string): Promise<readonly Raderingsforslag[]> {
    const { rows } = await this.pool.query<Raderingsforslag>(
      `SELECT ${COLUMNS} FROM raderingsforslag WHERE klient_id = $1
       ORDER BY raderingsforslag.foreslagen DESC, id LIMIT 100`,
      [klientId],
    );
    return rows;
  }

  /** Adds a proposal with its row in the access log. @returns false if one is open already */
  async propose(
    klientId: string,
    ny: Pick<Raderingsforslag, 'id' | 'grund' | 'foreslagenAv' | 'foreslagenRoll'>,
    caseId: string,
    log: AccessRow,
  ): Promise<boolean> {
    try {
      await this.pool.query(
        `WITH added AS (INSERT INTO raderingsforslag (id, klient_id, grund, foreslagen_av, foreslagen_roll)
           VALUES ($1, $2, $3, $4, $5))
         ${LOG} VALUES ($6, $7, $8, $9, 'ok', NULL, 'handlaggning', NULL)`,
        [
          ...[ny.id, klientId, ny.grund, ny.foreslagenAv, ny.foreslagenRoll],
          ...[log.principal, log.role, log.action, caseId],
        ],
      );
      return true;
    } catch (error) {
      if (sqlState(error) === '23505') return false;
      throw error;
    }
  }

  /**
   * Writes the decision with its row in the access log. Whoever proposed may withdraw it, and never approve.
   * @param inte whose proposals are not to be approved
   * @returns false if it does not wait, or is theirs; nothing is then written
   */
  async decide(
    klientId: string,
    id: string,
    beslut: 'godkand' | 'avslagen',
    inte: readonly string[],
    caseId: string,
    log: AccessRow,
  ): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `WITH decided AS (UPDATE raderingsforslag SET status = $3, avgjord_av = $5, avgjord_roll = $6, avgjord = now()
         WHERE id = $1 AND klient_id = $2 AND (status = 'vantar' OR (status = 'godkand' AND $3 = 'avslagen'))
           AND ($3 = 'avslagen' OR foreslagen_av <> ALL ($4::text[])) RETURNING id)
       ${LOG} SELECT $5, $6, $7, $8, 'ok', NULL, 'handlaggning', $3 FROM decided`,
      [id, klientId, beslut, inte, log.principal, log.role, log.action, caseId],
    );
    return rowCount === 1;
  }

  /** The approved proposal that may be executed, or null. */
  async approved(klientId: string): Promise<(Raderingsforslag & { readonly avgjordAv: string }) | null> {
    const { rows } = await this.pool.query<Raderingsforslag & { avgjordAv: string }>(
      `SELECT ${COLUMNS} FROM raderingsforslag WHERE klient_id = $1
         AND (status = 'utford' OR (status = 'godkand' AND avgjord > now() - interval '${HOLDS} days'))
       ORDER BY status = 'utford' LIMIT 1`,
      [klientId],
    );
    return rows[0] ?? null;
  }

  async executed(id: string): Promise<void> {
    await this.pool.query(`UPDATE raderingsforslag SET status = 'utford' WHERE id = $1`, [id]);
  }
}
