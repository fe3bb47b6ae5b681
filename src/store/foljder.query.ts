/**
 * What followed of a case's events: the deadlines that they set, the documents that came of them, and the dispatches of
 * those. Asked for a case that a statement has just found visible, and logged; each row says whose it is, and the side's
 * view decides what is shown.
 */
import type { Pool } from 'pg';
import type { Side } from '../../machines/process';

export interface Fristfoljd {
  readonly seq: number;
  readonly rule: string;
  readonly date: string | null;
  readonly status: 'armed' | 'fired' | 'cancelled' | 'felad';
  /** JSON: the derivation, or null. */
  readonly basis: string | null;
}
export interface Dokumentfoljd {
  readonly seq: number;
  readonly id: string;
  readonly titel: string | null;
  readonly status: string;
  readonly sida: Side;
}
export interface Forsandelsefoljd {
  readonly seq: number;
  readonly id: string;
  readonly kanal: string;
  readonly status: string;
  readonly datum: string | null;
  readonly sida: Side;
}
export interface Foljdrader {
  readonly frister: readonly Fristfoljd[];
  readonly dokument: readonly Dokumentfoljd[];
  readonly forsandelser: readonly Forsandelsefoljd[];
}

export class FoljderQuery {
  constructor(private readonly pool: Pool) {}

  /** Of these events of the case. */
  async av(caseId: string, seqs: readonly number[]): Promise<Foljdrader> {
    const { rows } = await this.pool.query<Foljdrader>({
      name: 'foljder',
      text: `SELECT
        coalesce((SELECT json_agg(x ORDER BY x.seq, x.date, x.rule) FROM (
          SELECT armed_seq AS seq, rule, due_date::text AS date, status, basis FROM deadlines
          WHERE case_id = $1 AND rule IS NOT NULL AND armed_seq = ANY ($2::int[])) x), '[]') AS frister,
        coalesce((SELECT json_agg(x ORDER BY x.seq, x.id) FROM (
          SELECT seq, id, titel, status, sida FROM dokument WHERE case_id = $1 AND seq = ANY ($2::int[])) x), '[]') AS dokument,
        coalesce((SELECT json_agg(x ORDER BY x.nr) FROM (
          SELECT d.seq, f.nr, f.id, f.kanal, f.status, f.datum::text AS datum, f.sida
          FROM forsandelser f JOIN dokument d ON d.id = f.dokument_id
          WHERE f.case_id = $1 AND d.seq = ANY ($2::int[])) x), '[]') AS forsandelser`,
      values: [caseId, seqs],
    });
    return rows[0] ?? { frister: [], dokument: [], forsandelser: [] };
  }
}
