/**
 * Reading the access log itself: the reviewer's look at a case or a user, and the client's own extract. Each question
 * is itself a row of the log, in the statement that answers it.
 */
import type { Pool } from 'pg';
import { ROLES } from '../../machines/process';
import { LOG } from './access-log.sql';
import { utc } from './cases.store';
import { PROTECTED } from './skydd.sql';
import { readerValues, type PolicySql, type Reader } from './visible.query';

/** A place among rows in order of time: the row's instant to the microsecond, and where it lies. */
export interface LoggPlats {
  readonly at: string;
  readonly rad: string;
}

/** A row for the reviewer. */
export interface LoggRad {
  readonly plats: LoggPlats;
  readonly at: string;
  readonly principal: string;
  readonly role: string | null;
  readonly enhet: string | null;
  readonly andamal: string | null;
  readonly action: string;
  /** Null where there is no case, or it is protected. */
  readonly caseId: string | null;
  readonly skyddad: boolean;
  readonly outcome: string;
}

/** A row for the client. */
export type UtdragRad = Pick<LoggRad, 'plats' | 'at' | 'principal' | 'enhet' | 'andamal' | 'action' | 'role'>;

export interface Period {
  /** From and up to, ISO UTC. */
  readonly from: string;
  readonly until: string;
}

export interface LoggFraga extends Period {
  readonly arende: string | null;
  readonly anvandare: string | null;
  readonly after: LoggPlats | null;
  readonly limit: number;
  /** What the log says was asked. */
  readonly vad: string;
}

/** What a client's extract is made of; null if she is not there to be seen. */
export interface Utdrag {
  readonly skyddad: boolean;
  readonly rader: readonly UtdragRad[];
}

const KC_ROLES = Object.entries(ROLES).flatMap(([role, { side }]) => (side === 'kc' ? [`'${role}'`] : []));
/** A step's own row names no unit: it is the one of the actor's side in the case. */
const ENHET = `coalesce(l.enhet, CASE WHEN l.role IN (${KC_ROLES.join(', ')}) THEN c.kc_enhet ELSE c.sf_enhet END)`;
const PLATS = `json_build_object('at', l.at::text, 'rad', l.ctid::text)`;
/** Rows are in order of time, and within an instant as they lie: they are never moved. */
const BEFORE = (at: string, rad: string): string => `(l.at, l.ctid) < (${at}::timestamptz, ${rad}::tid)`;
const LAST: LoggPlats = { at: 'infinity', rad: '(4294967295,65535)' };

/**
 * Rows of one case or one user. A case that is protected is nothing that a number can be asked about; in a user's
 * rows it stands without its number.
 * $1 to $3 the reader's id, units and role, $4 the case or the user, $5 and $6 the period, $7 and $8 the place, $9 how
 * many, $10 what was asked.
 */
const logg = (of: 'arende' | 'anvandare'): string => `WITH
  log AS (${LOG} VALUES ($1, $3, 'logg', NULL, 'ok', ($2::text[])[1], 'loggkontroll', $10::text)),
  rows AS MATERIALIZED (
    SELECT l.*, c.id IS NOT NULL AS finns, CASE WHEN c.id IS NULL THEN false ELSE ${PROTECTED} END AS skyddat,
      ${ENHET} AS i_enhet, ${PLATS} AS plats, l.ctid AS rad
    FROM access_log l LEFT JOIN cases c ON c.id = l.case_id
    WHERE ${of === 'arende' ? 'l.case_id' : 'l.principal'} = $4 AND l.at >= $5 AND l.at < $6
      AND ${BEFORE('$7', '$8')})
  SELECT plats, ${utc('at')} AS at, principal, role, i_enhet AS enhet, andamal, action,
    CASE WHEN finns AND NOT skyddat THEN case_id END AS "caseId", skyddat AS skyddad, outcome
  FROM rows WHERE (i_enhet IS NULL OR i_enhet = ANY ($2::text[]))${of === 'arende' ? ' AND finns AND NOT skyddat' : ''}
  ORDER BY rows.at DESC, rad DESC LIMIT $9`;

export class AtkomstQuery {
  private readonly utdragText: string;

  constructor(
    private readonly pool: Pool,
    { visible }: Pick<PolicySql, 'visible'>,
  ) {
    this.utdragText = `WITH
      c AS MATERIALIZED (SELECT c.id, c.sf_enhet, c.kc_enhet, ${PROTECTED} AS skyddat
        FROM cases c WHERE c.klient_id = $5 AND ${visible}),
      log AS (${LOG} SELECT $1, $4, 'loggutdrag', c.id, CASE WHEN c.id IS NULL THEN 'NOT_FOUND' ELSE 'ok' END,
        ($3::text[])[1], 'loggutdrag', $10::text FROM (SELECT 1) one LEFT JOIN c ON true),
      rader AS MATERIALIZED (
        SELECT ${PLATS} AS plats, l.at AS naer, l.ctid AS rad, l.principal, l.role, l.andamal, l.action, ${ENHET} AS enhet
        FROM c JOIN access_log l ON l.case_id = c.id
        WHERE l.outcome = 'ok' AND l.action <> 'fire' AND l.at >= $6 AND l.at < $7 AND ${BEFORE('$8', '$9')}
        ORDER BY l.at DESC, l.ctid DESC LIMIT $11)
      SELECT bool_or(c.skyddat) AS skyddad,
        coalesce((SELECT json_agg(json_build_object('plats', plats, 'at', ${utc('naer')}, 'principal', principal,
          'role', role, 'enhet', enhet, 'andamal', andamal, 'action', action) ORDER BY naer DESC, rad DESC)
          FROM rader), '[]') AS rader
      FROM c HAVING count(*) > 0`;
  }

  /** Rows of a case or of a user in a period, the latest first. Exactly one of the two is asked for. */
  async logg(
    reader: Reader,
    { arende, anvandare, from, until, after, limit, vad }: LoggFraga,
  ): Promise<readonly LoggRad[]> {
    const of = arende === null ? 'anvandare' : 'arende';
    const { at, rad } = after ?? LAST;
    const { id, units, role } = reader;
    const values = [id, units, role, arende ?? anvandare, from, until, at, rad, limit, vad];
    const { rows } = await this.pool.query<LoggRad>({ name: `logg-${of}`, text: logg(of), values });
    return rows;
  }

  /** Who has seen those of a client's cases that the reader may see, the latest first; null if there is none. */
  async utdrag(
    reader: Reader,
    klientId: string,
    { from, until, after, limit, vad }: Omit<LoggFraga, 'arende' | 'anvandare'>,
  ): Promise<Utdrag | null> {
    const { at, rad } = after ?? LAST;
    const values = [...readerValues(reader), klientId, from, until, at, rad, vad, limit];
    const { rows } = await this.pool.query<Utdrag>({ name: 'loggutdrag', text: this.utdragText, values });
    return rows[0] ?? null;
  }
}
