/**
 * Nödöppningar: somebody opens a protected case of her own unit in an emergency, for a few hours at most, and those
 * who lead the unit review it. What was opened, by whom and why is never changed afterwards.
 */
import type { Pool } from 'pg';
import { osagd } from '../mening';
import { LOG } from './access-log.sql';
import { utc } from './cases.store';
import { PROTECTED } from './skydd.sql';
import { readerValues, type PolicySql, type Reader } from './visible.query';

/** What is decided on before a case is opened: asked of every number, whatever there is under it. */
export interface OpenableCase {
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  readonly klientId: string | null;
  readonly revision: number;
  /** By the case or by its client. */
  readonly skyddad: boolean;
  /** JSON: the named worker per role. */
  readonly handlaggare: string;
  readonly nodoppning: boolean;
}

/** A new opening. */
export interface NewOpening {
  readonly id: string;
  readonly caseId: string;
  readonly role: string;
  readonly unit: string;
  readonly grund: string;
  /** Whose key the reason lies under, and the reason. */
  readonly nyckel: string;
  readonly skal: Buffer;
  readonly minutes: number;
  readonly revision: number;
}

/** An opening as it lies there. */
export interface Opening {
  readonly id: string;
  readonly caseId: string;
  readonly principal: string;
  readonly role: string;
  readonly unit: string;
  readonly grund: string;
  readonly nyckel: string;
  readonly skal: Buffer;
  /** Instants are ISO UTC. */
  readonly oppnad: string;
  readonly slutar: string;
  readonly avslutad: string | null;
  readonly avslutadAv: string | null;
  /** Whether the case can still be seen by it. */
  readonly galler: boolean;
  readonly granskad: string | null;
  readonly granskadAv: string | null;
  readonly befogad: boolean | null;
  readonly kommentar: Buffer | null;
  /** The reader may see the case, also without it. */
  readonly synligt: boolean;
}

/** One row of the access log that the opening let through. */
export interface Access {
  readonly at: string;
  readonly action: string;
  readonly outcome: string;
}

/** A nödöppning that nobody has reviewed after so many days is an incident. */
export const REVIEWED_WITHIN_DAYS = 3;
/** More than a unit can have left to review. */
const MOST = 200;

const inForce = 'n.avslutad IS NULL AND n.slutar > now()';
/** The opening `n` has ended and waits to be reviewed. */
export const ATT_GRANSKA = `n.granskad IS NULL AND NOT (${inForce})`;
const columns = (
  visible: string,
): string => `n.id, n.case_id AS "caseId", n.principal, n.role, n.unit, n.grund,
  n.nyckel, n.skal, ${utc('n.oppnad')} AS oppnad, ${utc('n.slutar')} AS slutar, ${utc('n.avslutad')} AS avslutad,
  n.avslutad_av AS "avslutadAv", (${inForce}) AS galler, ${utc('n.granskad')} AS granskad,
  n.granskad_av AS "granskadAv", n.befogad, n.kommentar,
  coalesce((SELECT true FROM cases c WHERE c.id = n.case_id AND ${visible}), false) AS synligt`;

export class NodoppningarStore {
  private readonly texts: { readonly list: string; readonly one: string };

  constructor(
    private readonly pool: Pool,
    { visible, leddNodoppning: led }: PolicySql,
  ) {
    this.texts = {
      list: `WITH found AS MATERIALIZED (
          SELECT n.* FROM nodoppningar n WHERE n.principal = $1
          UNION SELECT n.* FROM nodoppningar n WHERE ${led}),
        shown AS MATERIALIZED (SELECT * FROM found ORDER BY granskad IS NOT NULL, oppnad DESC, id LIMIT ${MOST}),
        log AS (${LOG} SELECT $1, $4, 'nodoppningar', s.case_id, 'ok', ($3::text[])[1], 'loggkontroll', NULL
          FROM (SELECT 1) one LEFT JOIN (SELECT DISTINCT case_id FROM shown) s ON true)
        SELECT ${columns(visible)} FROM shown n ORDER BY n.granskad IS NOT NULL, n.oppnad DESC, n.id`,
      one: `WITH shown AS MATERIALIZED (SELECT n.* FROM nodoppningar n
          WHERE n.id = $6 AND (n.principal = $1 OR ${led})),
        log AS (${LOG} SELECT $1, $4, $7, s.case_id, CASE WHEN s.id IS NULL THEN 'NOT_FOUND' ELSE 'ok' END,
          ($3::text[])[1], 'loggkontroll', NULL FROM (SELECT 1) one LEFT JOIN shown s ON true)
        SELECT ${columns(visible)} FROM shown n`,
    };
  }

  /** What is under a case number; null if nothing is. Shows nothing by itself, so it is not logged. */
  async look(userId: string, caseId: string): Promise<OpenableCase | null> {
    const { rows } = await this.pool.query<OpenableCase>({
      name: 'nodoppning-look',
      text: `SELECT c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet", c.klient_id AS "klientId", c.revision,
          ${PROTECTED} AS skyddad, c.handlaggare, EXISTS (SELECT FROM nodoppningar n
            WHERE n.case_id = c.id AND n.principal = $2 AND ${inForce}) AS nodoppning
        FROM cases c WHERE c.id = $1`,
      values: [caseId, userId],
    });
    return rows[0] ?? null;
  }

  /** Opens the case: with its row in the access log and the message to those who lead the unit. */
  async open(reader: Reader, opening: NewOpening, at: string): Promise<void> {
    const { id, caseId, role, unit, grund, nyckel, skal, minutes, revision } = opening;
    await this.pool.query({
      name: 'nodoppning-open',
      text: `WITH n AS (
          INSERT INTO nodoppningar (id, case_id, principal, role, unit, grund, nyckel, skal, slutar)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now() + $9::int * interval '1 minute') RETURNING id),
        log AS (${LOG} SELECT $3, $4, 'nodoppning oppna', $2, 'ok', $5, 'nodoppning', n.id FROM n)
        INSERT INTO outbox (case_id, seq, ord, port, payload, at)
        SELECT $2, $10, 0, 'notis', $11, $12 FROM n`,
      values: [
        id,
        caseId,
        reader.id,
        role,
        unit,
        grund,
        nyckel,
        skal,
        minutes,
        revision,
        JSON.stringify({ slag: 'nodoppning', enhet: unit }),
        at,
      ],
    });
  }

  /** One's own, and those of the units that one leads; what is left to review first. */
  async list(reader: Reader, leads: readonly string[]): Promise<readonly Opening[]> {
    const values = [...readerValues(reader), leads];
    return (await this.pool.query<Opening>({ name: 'nodoppningar', text: this.texts.list, values })).rows;
  }

  /** One of them, or null. @param action what the access log says of it */
  async one(reader: Reader, leads: readonly string[], id: string, action: string): Promise<Opening | null> {
    const values = [...readerValues(reader), leads, id, action];
    const query = { name: 'nodoppning', text: this.texts.one, values };
    return (await this.pool.query<Opening>(query)).rows[0] ?? null;
  }

  /**
   * All that was done by it: who opened the case could not reach it otherwise, so every row of hers about it in that
   * time is one of these.
   */
  async accesses({ caseId, principal, oppnad, slutar, avslutad }: Opening): Promise<readonly Access[]> {
    const { rows } = await this.pool.query<Access>({
      name: 'nodoppning-accesses',
      text: `SELECT ${utc('at')} AS at, action, outcome FROM access_log
        WHERE case_id = $1 AND principal = $2 AND at BETWEEN $3 AND least($4::timestamptz, coalesce($5, $4::timestamptz))
          + interval '1 ms'
        ORDER BY access_log.at LIMIT 500`,
      values: [caseId, principal, oppnad, slutar, avslutad],
    });
    return rows;
  }

  /** Ends one that still holds. @returns false if it does not */
  async end(id: string, by: string): Promise<boolean> {
    const { rowCount } = await this.pool.query({
      name: 'nodoppning-end',
      text: `UPDATE nodoppningar n SET avslutad = now(), avslutad_av = $2 WHERE n.id = $1 AND ${inForce}`,
      values: [id, by],
    });
    return rowCount === 1;
  }

  /** Reviews one that has ended. What was not called for is an incident in the same commit. @returns false if it is reviewed already, or still holds */
  async review(
    id: string,
    by: string,
    verdict: { readonly befogad: boolean; readonly kommentar: Buffer },
    at: string,
  ): Promise<boolean> {
    const { rows } = await this.pool.query({
      name: 'nodoppning-review',
      text: `WITH n AS (
          UPDATE nodoppningar n SET granskad = now(), granskad_av = $2, befogad = $3, kommentar = $4
          WHERE n.id = $1 AND n.principal <> $2 AND ${ATT_GRANSKA} RETURNING n.id),
        incident AS (INSERT INTO incidents (kind, ref, detail, opened_at)
          SELECT 'nodoppning', n.id, $5, $6 FROM n WHERE NOT $3::boolean
          ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING)
        SELECT id FROM n`,
      values: [id, by, verdict.befogad, verdict.kommentar, UNCALLED, at],
    });
    return rows.length === 1;
  }
}

/**
 * Opens an incident for every nödöppning that nobody has reviewed in time (L13).
 * @param days wall time since it was opened
 * @returns how many had none before
 */
export async function openUnreviewed(pool: Pool, days: number, at: string): Promise<number> {
  const { rowCount } = await pool.query(
    `INSERT INTO incidents (kind, ref, detail, opened_at)
     SELECT 'nodoppning', id, $2, $3 FROM nodoppningar
     WHERE granskad IS NULL AND oppnad < now() - $1::int * interval '1 day'
     ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING`,
    [days, UNREVIEWED, at],
  );
  return rowCount ?? 0;
}

const UNCALLED = osagd`En nödöppning bedömdes som obefogad. Följ upp den enligt kommunens rutin.`.mall;
const UNREVIEWED =
  osagd`En nödöppning är inte granskad i tid. Se till att den som leder enheten granskar den.`.mall;
