/**
 * Work that nobody has any longer: live cases whose named worker, and open tasks whose holder, has not the role in the
 * unit. Each case has one incident of the kind `glomt` for each unit that it is so in, open for as long as it is.
 * Nothing here says who it is about.
 */
import type { Pool } from 'pg';
import { osagd } from '../mening';
import type { Anstalld } from './omfordelning.store';
import { PROTECTED } from './skydd.sql';

/** What the reference of such an incident has between the case and the unit. */
const AVGANGEN = '/avgangen/';
const DETAIL =
  osagd`Den som är namngiven i ärendet, eller som har en uppgift i det, har inte längre rollen i enheten. Omfördela arbetet.`
    .mall;

/** Whom a statement takes as active: three arrays. */
export const aktivValues = (aktiva: readonly Anstalld[]): readonly (readonly string[])[] => [
  aktiva.map(({ id }) => id),
  aktiva.map(({ roll }) => roll),
  aktiva.map(({ enhet }) => enhet),
];
/** A row `o` of the policy's work (person, roll, enhet) that is not an active user's; `aktiv` has them. */
export const NOT_ACTIVE = `NOT EXISTS (SELECT FROM aktiv a WHERE (a.id, a.roll, a.enhet) = (o.person, o.roll, o.enhet))`;

export interface Agarlosa {
  /** Incidents that were opened. */
  readonly nya: number;
  /** Those that were resolved: somebody active has the work. */
  readonly losta: number;
}

/**
 * Opens and resolves the incidents. Reads every live case: for the sweep, not for an answer.
 * @param personal the policy's: whom each live case names, and who holds each open task
 * @param aktiva every active user, once for each role and unit
 * @param now domain time, ISO UTC
 */
export async function provaAgare(
  pool: Pool,
  personal: string,
  aktiva: readonly Anstalld[],
  now: string,
): Promise<Agarlosa> {
  const { rows } = await pool.query<Agarlosa>({
    name: 'prova-agare',
    text: `WITH
      aktiv AS MATERIALIZED (SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) a(id, roll, enhet)),
      o AS MATERIALIZED (${personal}),
      found AS MATERIALIZED (
        SELECT DISTINCT o.case_id, o.enhet, o.case_id || '${AVGANGEN}' || o.enhet AS ref FROM o
        WHERE o.enhet IS NOT NULL AND ${NOT_ACTIVE}),
      losta AS (
        UPDATE incidents i SET status = 'resolved', resolved_at = $4, resolved_by = 'stegvis'
        WHERE i.status = 'open' AND i.kind = 'glomt' AND i.enhet IS NOT NULL
          AND NOT EXISTS (SELECT FROM found f WHERE f.ref = i.ref) RETURNING 1),
      nya AS (
        INSERT INTO incidents (case_id, kind, ref, detail, opened_at, enhet)
        SELECT case_id, 'glomt', ref, $5, $4, enhet FROM found
        ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING RETURNING 1)
      SELECT (SELECT count(*)::int FROM nya) AS nya, (SELECT count(*)::int FROM losta) AS losta`,
    values: [...aktivValues(aktiva), now, DETAIL],
  });
  return rows[0] ?? { nya: 0, losta: 0 };
}

/** How many cases have work that nobody has, for the service's health; a protected case is not counted. */
export async function antalAgarlosa(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ antal: number }>({
    name: 'antal-agarlosa',
    text: `SELECT count(DISTINCT i.case_id)::int AS antal FROM incidents i CROSS JOIN LATERAL (
        SELECT FROM cases c WHERE c.id = i.case_id AND NOT ${PROTECTED} OFFSET 0) c
      WHERE i.status = 'open' AND i.enhet IS NOT NULL`,
  });
  return rows[0]?.antal ?? 0;
}
