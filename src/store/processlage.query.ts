/**
 * Where in a routine its live cases are, as numbers: one row for each step and pair of units. Protected cases are not
 * counted (L11). Nothing of a single case leaves this statement but how many days it has been in its step.
 */
import type { Pool } from 'pg';
import { PROTECTED } from './skydd.sql';

/** A step, as it is found in a stored case. */
export interface Stegfraga {
  readonly steg: string;
  /** The keys of its state in the snapshot's value. */
  readonly vag: readonly string[];
  /** Types of the events that lead into it. */
  readonly typer: readonly string[];
}

export interface Stegrad {
  readonly steg: string;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  /** Days in the step so far, one for each case. */
  readonly dagar: readonly number[];
}

/**
 * $1 the routine, $2 its version, $3 its steps as JSON, $4 the day. A state is a key in the value of those around it,
 * or, where it has none inside it, the value itself. The events are read from the partitions of each case's own time.
 */
const TEXT = `WITH
  s AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($3::jsonb) AS s(steg text, vag text[], typer text[])),
  c AS MATERIALIZED (
    SELECT c.id, c.sf_enhet, c.kc_enhet, c.started_at, c.at, c.snapshot::jsonb -> 'value' AS v
    FROM cases c WHERE c.process = $1 AND c.version = $2 AND c.status = 'active' AND NOT ${PROTECTED})
  SELECT s.steg, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet",
    array_agg(greatest(0, $4::date - (coalesce(e.at, c.started_at) AT TIME ZONE 'Europe/Stockholm')::date)) AS dagar
  FROM c JOIN s ON (c.v #> s.vag) IS NOT NULL
    OR c.v #>> s.vag[1:cardinality(s.vag) - 1] = s.vag[cardinality(s.vag)]
  CROSS JOIN LATERAL (
    SELECT max(e.at) AS at FROM events e
    WHERE e.case_id = c.id AND e.at BETWEEN c.started_at AND c.at AND e.type = ANY (s.typer) OFFSET 0) e
  GROUP BY s.steg, c.sf_enhet, c.kc_enhet`;

export class ProcesslageQuery {
  constructor(private readonly pool: Pool) {}

  /** @param idag the day that is counted to, in Sweden */
  async las(
    process: string,
    version: number,
    steg: readonly Stegfraga[],
    idag: string,
  ): Promise<readonly Stegrad[]> {
    const values = [process, version, JSON.stringify(steg), idag];
    return (await this.pool.query<Stegrad>({ name: 'processlage', text: TEXT, values })).rows;
  }
}
