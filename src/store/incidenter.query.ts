/**
 * Open incidents as one may see them: those of the service for the administrator, without the case where it is
 * protected; those of a case for who leads its unit and sees it. The access-log row is written by the statement that
 * reads.
 */
import type { Pool } from 'pg';
import type { Osagd } from '../mening';
import { enhetOf, firstEnhet, LOG } from './access-log.sql';
import { utc } from './cases.store';
import { PROTECTED } from './skydd.sql';
import { readerValues, type PolicySql, type Reader } from './visible.query';

export interface IncidentRad {
  readonly id: string;
  readonly kind: string;
  /** Null where it is about no case, or about one that this reader is not told of. */
  readonly caseId: string | null;
  /** What it says, unsaid. */
  readonly mall: string;
  readonly varden: Osagd['varden'];
  readonly openedAt: string;
}

/** The kinds that the reader sees, by the view that shows them. */
export interface Incidentfraga {
  readonly drift: readonly string[];
  readonly ledning: readonly string[];
  /** Only this kind; null for all. */
  readonly slag: string | null;
}

/** The last one of the page before. */
export interface Incidentplats {
  readonly at: string;
  readonly id: string;
}

export class IncidenterQuery {
  private readonly texts: { readonly lista: string; readonly en: string };

  constructor(
    private readonly pool: Pool,
    policy: PolicySql,
  ) {
    const seen = `i.status = 'open' AND ($7::text IS NULL OR i.kind = $7)
      AND (i.kind = ANY ($5::text[]) OR (i.kind = ANY ($6::text[]) AND c.seen AND ${policy.leddIncident}))`;
    // An anchor's text may name the case: of a protected one it is taken away there too.
    const columns = `i.id, i.kind, i.opened_at, c.enhet,
      CASE WHEN coalesce(c.seen, false) OR NOT coalesce(c.skydd, true) THEN i.case_id END AS case_id,
      CASE WHEN i.case_id IS NULL OR coalesce(c.seen, false) OR NOT coalesce(c.skydd, true) THEN i.detail
        ELSE replace(i.detail, i.case_id, 'ett ärende') END AS mall,
      CASE WHEN i.case_id IS NULL OR coalesce(c.seen, false) OR NOT coalesce(c.skydd, true) THEN i.varden
        ELSE replace(i.varden::text, i.case_id, '…')::jsonb END AS varden`;
    const from = `FROM incidents i LEFT JOIN LATERAL (
      SELECT ${policy.visible} AND (${policy.leddSf} OR ${policy.leddKc}) AS seen, ${PROTECTED} AS skydd, ${enhetOf()} AS enhet
      FROM cases c WHERE c.id = i.case_id OFFSET 0) c ON true`;
    const answer = `SELECT id::text, kind, case_id AS "caseId", mall, varden, ${utc('opened_at')} AS "openedAt"`;
    const log = (action: string, rows: string) => `log AS (${LOG}
      SELECT $1, $4, ${action}, s.case_id, coalesce(s.outcome, 'ok'), coalesce(s.enhet, ${firstEnhet()}), 'administration', $7
      FROM (SELECT 1) one LEFT JOIN (${rows}) s ON true)`;
    this.texts = {
      lista: `WITH found AS MATERIALIZED (SELECT ${columns} ${from}
          WHERE ${seen} AND (i.opened_at, i.id) > ($8::timestamptz, $9::bigint)
          ORDER BY i.opened_at, i.id LIMIT $10::int + 1),
        shown AS MATERIALIZED (SELECT * FROM found ORDER BY opened_at, id LIMIT $10::int),
        ${log(`'incidents'`, 'SELECT DISTINCT case_id, enhet, NULL::text AS outcome FROM shown')}
        ${answer}, opened_at::text AS at, (SELECT count(*) FROM found) > $10::int AS more FROM shown ORDER BY shown.opened_at, shown.id`,
      en: `WITH found AS MATERIALIZED (SELECT ${columns} ${from} WHERE i.id = $8::bigint AND ${seen}),
        ${log(
          '$9::text',
          `SELECT f.case_id, f.enhet, CASE WHEN f.id IS NULL THEN 'NOT_FOUND' END AS outcome
          FROM (SELECT 1) x LEFT JOIN found f ON true`,
        )}
        ${answer} FROM found`,
    };
  }

  /** A page of what is open, oldest first. @param limit most rows, after a place */
  async lista(
    reader: Reader,
    fraga: Incidentfraga,
    limit: number,
    after: Incidentplats | null,
  ): Promise<{ readonly rows: readonly IncidentRad[]; readonly next: Incidentplats | null }> {
    const { at, id } = after ?? { at: '-infinity', id: '0' };
    const values = [...readerValues(reader), fraga.drift, fraga.ledning, fraga.slag, at, id, limit];
    const query = { name: 'incidenter', text: this.texts.lista, values };
    const { rows } = await this.pool.query<IncidentRad & { at: string; more: boolean }>(query);
    const last = rows.at(-1);
    return {
      rows: rows.map(({ at: _at, more: _more, ...row }) => row),
      next: last?.more === true ? { at: last.at, id: last.id } : null,
    };
  }

  /** One that is open and this reader's to see to, or null; logged as what is done to it. */
  async en(reader: Reader, fraga: Incidentfraga, id: string, action: string): Promise<IncidentRad | null> {
    const values = [...readerValues(reader), fraga.drift, fraga.ledning, null, id, action];
    const query = { name: 'incident-en', text: this.texts.en, values };
    return (await this.pool.query<IncidentRad>(query)).rows[0] ?? null;
  }
}
