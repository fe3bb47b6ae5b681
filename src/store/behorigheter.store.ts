/**
 * What is lent by somebody in the municipality and not by a token: substitutions, delegations, and the cases in which
 * an external provider is named. Rows are added and ended, with their access-log rows in the same transaction.
 */
import type { Pool, PoolClient } from 'pg';
import type { Delegation } from '../access/delegation';
import type { Vikariat } from '../access/vikariat';
import type { AccessRow } from '../engine/types';
import { LOG } from './access-log.sql';
import { utc } from './cases.store';
import { inTransaction } from './transaction';

/** A substitution with who appointed it and who ended it. */
export interface VikariatRow extends Vikariat {
  readonly skapatAv: string;
  readonly skapat: string;
  readonly avslutatAv: string | null;
  readonly avslutat: string | null;
}

/** An external provider named in a case. */
export interface Utforaruppdrag {
  readonly id: string;
  readonly caseId: string;
  readonly utforare: string;
  readonly fran: string;
  readonly till: string;
}
export interface UtforaruppdragRow extends Utforaruppdrag {
  readonly skapatAv: string;
  readonly skapat: string;
  readonly avslutat: string | null;
}

export interface DelegationRow extends Delegation {
  readonly skapadAv: string;
  readonly skapad: string;
}

/** All that a process knows of what is lent: what has not ended, and every delegation. */
export interface Lent {
  readonly vikariat: readonly Vikariat[];
  readonly uppdrag: readonly Utforaruppdrag[];
  readonly delegationer: readonly Delegation[];
}

const VIKARIAT = `v.id, v.vikarie, v.ersatter, v.roll, v.enhet, v.arenden, v.fran::text AS fran, v.till::text AS till`;
const VIKARIAT_ROW = `${VIKARIAT}, v.skapat_av AS "skapatAv", ${utc('v.skapat_at')} AS skapat,
  v.avslutat_av AS "avslutatAv", ${utc('v.avslutat_at')} AS avslutat`;
const UPPDRAG = `u.id, u.case_id AS "caseId", u.utforare, u.fran::text AS fran, u.till::text AS till`;
const UPPDRAG_ROW = `${UPPDRAG}, u.skapat_av AS "skapatAv", ${utc('u.skapat_at')} AS skapat,
  ${utc('u.avslutat_at')} AS avslutat`;
const DELEGATION = `d.id, d.namnd, d.enhet, d.roll, d.anvandare, d.handelser, d.punkt,
  CASE WHEN d.grans_falt IS NOT NULL THEN json_build_object('falt', d.grans_falt, 'hogst', d.grans_hogst) END AS grans,
  d.fran::text AS fran, d.till::text AS till, d.aterkallad_fran::text AS aterkallad`;

/** More rows than a list of them is read for. */
const MAX_ROWS = 500;
/** Two appointments at once could together make what neither does alone: a circle, or both persons of a step. */
const LOCK = "SELECT pg_advisory_xact_lock(hashtext('stegvis.vikariat'))";

export class BehorigheterStore {
  constructor(private readonly pool: Pool) {}

  /** What is lent on a day or later. One statement. @param today the local date */
  async lent(today: string): Promise<Lent> {
    const { rows } = await this.pool.query<Lent>({
      name: 'behorigheter',
      text: `SELECT
          (SELECT coalesce(json_agg(x), '[]') FROM (
            SELECT ${VIKARIAT} FROM vikariat v WHERE v.avslutat_at IS NULL AND v.till >= $1) x) AS vikariat,
          (SELECT coalesce(json_agg(x), '[]') FROM (
            SELECT ${UPPDRAG} FROM utforaruppdrag u WHERE u.avslutat_at IS NULL AND u.till >= $1) x) AS uppdrag,
          (SELECT coalesce(json_agg(x), '[]') FROM (SELECT ${DELEGATION} FROM delegationer d ORDER BY d.id) x)
            AS delegationer`,
      values: [today],
    });
    return rows[0] ?? { vikariat: [], uppdrag: [], delegationer: [] };
  }

  /**
   * Substitutions that concern somebody, or the units that she leads; the latest first.
   * @param units the units whose substitutions she appoints
   */
  async vikariat(
    principal: string,
    units: readonly string[],
    access: AccessRow,
  ): Promise<readonly VikariatRow[]> {
    const { rows } = await this.pool.query<VikariatRow>({
      name: 'vikariat-lista',
      text: `WITH ${this.logged(3)}
        SELECT ${VIKARIAT_ROW} FROM vikariat v
        WHERE v.vikarie = $1 OR v.ersatter = $1 OR v.enhet = ANY ($2::text[])
        ORDER BY v.skapat_at DESC, v.id LIMIT ${MAX_ROWS}`,
      values: [principal, units, ...logValues(access)],
    });
    return rows;
  }

  async findVikariat(id: string): Promise<VikariatRow | null> {
    const query = {
      name: 'vikariat',
      text: `SELECT ${VIKARIAT_ROW} FROM vikariat v WHERE v.id = $1`,
      values: [id],
    };
    return (await this.pool.query<VikariatRow>(query)).rows[0] ?? null;
  }

  /**
   * Adds a substitution, if `check` has nothing against it among those that are not ended. One at a time.
   * @throws what `check` throws
   */
  async addVikariat(
    fresh: Vikariat,
    by: string,
    access: AccessRow,
    check: (others: readonly Vikariat[]) => void,
  ): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      await client.query(LOCK);
      const { rows } = await client.query<Vikariat>(
        `SELECT ${VIKARIAT} FROM vikariat v WHERE v.avslutat_at IS NULL AND v.till >= $1`,
        [fresh.fran],
      );
      check(rows);
      await client.query(
        `INSERT INTO vikariat (id, vikarie, ersatter, roll, enhet, arenden, fran, till, skapat_av)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          fresh.id,
          fresh.vikarie,
          fresh.ersatter,
          fresh.roll,
          fresh.enhet,
          fresh.arenden,
          fresh.fran,
          fresh.till,
          by,
        ],
      );
      await this.log(client, access);
    });
  }

  /** Ends a substitution at once. @returns false if it had ended already */
  async endVikariat(id: string, by: string, access: AccessRow): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `WITH ended AS (UPDATE vikariat SET avslutat_av = $2, avslutat_at = now()
         WHERE id = $1 AND avslutat_at IS NULL RETURNING id), ${this.logged(3, 'ended')}
       SELECT FROM ended`,
      [id, by, ...logValues(access)],
    );
    return rowCount === 1;
  }

  async delegationer(access: AccessRow): Promise<readonly DelegationRow[]> {
    const { rows } = await this.pool.query<DelegationRow>(
      `WITH ${this.logged(1)}
       SELECT ${DELEGATION}, d.skapad_av AS "skapadAv", ${utc('d.skapad_at')} AS skapad
       FROM delegationer d ORDER BY d.namnd, d.punkt, d.fran, d.id`,
      logValues(access),
    );
    return rows;
  }

  async addDelegation(fresh: Omit<Delegation, 'aterkallad'>, by: string, access: AccessRow): Promise<void> {
    await this.pool.query(
      `WITH added AS (
         INSERT INTO delegationer (id, namnd, enhet, roll, anvandare, handelser, grans_falt, grans_hogst, punkt, fran,
           till, skapad_av)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id), ${this.logged(13, 'added')}
       SELECT FROM added`,
      [
        fresh.id,
        fresh.namnd,
        fresh.enhet,
        fresh.roll,
        fresh.anvandare,
        fresh.handelser,
        fresh.grans?.falt ?? null,
        fresh.grans?.hogst ?? null,
        fresh.punkt,
        fresh.fran,
        fresh.till,
        by,
        ...logValues(access),
      ],
    );
  }

  /** Takes a delegation back from a day on. @returns false if there is none, or it was taken back already */
  async recallDelegation(id: string, from: string, by: string, access: AccessRow): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `WITH recalled AS (UPDATE delegationer SET aterkallad_fran = $2, aterkallad_av = $3
         WHERE id = $1 AND aterkallad_fran IS NULL RETURNING id), ${this.logged(4, 'recalled')}
       SELECT FROM recalled`,
      [id, from, by, ...logValues(access)],
    );
    return rowCount === 1;
  }

  /** The providers that are or have been named in a case. */
  async uppdragIn(caseId: string, access: AccessRow): Promise<readonly UtforaruppdragRow[]> {
    const { rows } = await this.pool.query<UtforaruppdragRow>(
      `WITH ${this.logged(2, '(SELECT 1) one', '$1')}
       SELECT ${UPPDRAG_ROW} FROM utforaruppdrag u WHERE u.case_id = $1 ORDER BY u.skapat_at DESC, u.id LIMIT ${MAX_ROWS}`,
      [caseId, ...logValues(access)],
    );
    return rows;
  }

  async addUppdrag(fresh: Utforaruppdrag, by: string, access: AccessRow): Promise<void> {
    await this.pool.query(
      `WITH added AS (INSERT INTO utforaruppdrag (id, case_id, utforare, fran, till, skapat_av)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING id), ${this.logged(7, 'added', '$2')}
       SELECT FROM added`,
      [fresh.id, fresh.caseId, fresh.utforare, fresh.fran, fresh.till, by, ...logValues(access)],
    );
  }

  /** Ends a provider's naming in a case. @returns false if there is none, or it had ended already */
  async endUppdrag(caseId: string, id: string, by: string, access: AccessRow): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `WITH ended AS (UPDATE utforaruppdrag SET avslutat_av = $3, avslutat_at = now()
         WHERE id = $1 AND case_id = $2 AND avslutat_at IS NULL RETURNING id), ${this.logged(4, 'ended', '$2')}
       SELECT FROM ended`,
      [id, caseId, by, ...logValues(access)],
    );
    return rowCount === 1;
  }

  /** Who sent the latest of the case's events of these types; null if there is none. */
  async lastSender(caseId: string, types: readonly string[]): Promise<string | null> {
    const { rows } = await this.pool.query<{ by: string | null }>({
      name: 'last-sender',
      text: `SELECT body::json ->> 'by' AS by FROM events WHERE case_id = $1 AND type = ANY ($2::text[])
        ORDER BY seq DESC LIMIT 1`,
      values: [caseId, types],
    });
    return rows[0]?.by ?? null;
  }

  /** Writes an access-log row alone: of a refusal, or of what somebody saw as a substitute. */
  async log(on: Pool | PoolClient | null, access: AccessRow, caseId: string | null = null): Promise<void> {
    const { principal, role, action, outcome, enhet, andamal, vad } = access;
    await (on ?? this.pool).query(`${LOG} VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, [
      principal,
      role,
      action,
      caseId,
      outcome,
      enhet ?? null,
      andamal ?? null,
      vad ?? null,
    ]);
  }

  /** The access-log row of what is done, one for each row of `from`; its values are the parameters from `first`. */
  private logged(first: number, from = '(SELECT 1) one', caseId = 'NULL'): string {
    const at = (n: number) => `$${first + n}`;
    return `log AS (${LOG} SELECT ${at(0)}, ${at(1)}, ${at(2)}, ${caseId}, ${at(3)}, ${at(4)}, ${at(5)}, ${at(6)} FROM ${from})`;
  }
}

const logValues = ({ principal, role, action, outcome, enhet, andamal, vad }: AccessRow): unknown[] => [
  principal,
  role,
  action,
  outcome,
  enhet ?? null,
  andamal ?? null,
  vad ?? null,
];
