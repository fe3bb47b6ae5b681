/**
 * Reading several cases at once under the policy: all of a client's, or all of a worker's. As in every
 * list, each case that is shown leaves its access-log row in the same transaction (architecture 18).
 */
import type { Pool } from 'pg';
import type { Utlamnat } from '../access/sidovy';
import { enhetOf, firstEnhet, LOG } from './access-log.sql';
import { CASE_VIEW, caseViewOf, type CaseRow, type DeadlineView, type TaskView } from './cases.query';
import { utc, type StoredCase } from './cases.store';
import {
  KLIENT,
  readerValues,
  SEALED_EVENT,
  sealedKlient,
  type PolicySql,
  type Reader,
  type ReadKlient,
  type SealedEvent,
  type SealedKlient,
} from './visible.query';
import { inTransaction } from './transaction';

/** A case with what an overview is made of. */
export interface OversiktRow {
  readonly stored: StoredCase;
  readonly startedAt: string;
  readonly deadlines: readonly DeadlineView[];
  readonly tasks: readonly TaskView[];
  readonly klient: SealedKlient | null;
  /** The latest record of each sort that has crossed between the sides, and those of the events below. */
  readonly utlamnanden: readonly Utlamnat[];
  /** Its events of the types asked for, in order. */
  readonly events: readonly SealedEvent[];
}

export interface OversiktSqlRow extends CaseRow {
  /** The unit in whose name it is seen; only where several are logged after they are read. */
  readonly enhet?: string | null;
  readonly startedAt: string;
  readonly klient: ReadKlient | null;
  readonly events: readonly (SealedEvent & { readonly utlamnat: readonly Utlamnat[] | null })[];
}

/** More cases than nearly anybody has; a bound on what one answer may cost. */
const MAX_CASES = 500;
/**
 * The case `c` with its client `k`, and its events of the types in a parameter: from the partitions of the case's
 * own time, not from all that there are.
 */
export const oversiktColumns = (
  types: string,
): string => `${CASE_VIEW}, ${KLIENT} AS klient, ${utc('c.started_at')} AS "startedAt",
  coalesce((SELECT json_agg(x ORDER BY x.seq)
    FROM (SELECT ${SEALED_EVENT}, (
        SELECT json_agg(json_build_object('uppgift', uppgift, 'till', till, 'seq', seq, 'tidigare', tidigare))
        FROM utlamnanden WHERE case_id = e.case_id AND seq = e.seq) AS utlamnat FROM events e WHERE e.case_id = c.id AND e.at BETWEEN c.started_at AND c.at
      AND e.type = ANY (${types}::text[])) x), '[]') AS events`;

export class OversiktQuery {
  private readonly texts: { readonly klient: string; readonly worker: string };

  constructor(
    private readonly pool: Pool,
    { visible, named, ownTask }: PolicySql,
  ) {
    this.texts = {
      klient: `WITH c AS MATERIALIZED (SELECT c.* FROM cases c WHERE c.klient_id = $5 AND ${visible}),
        log AS (${LOG} SELECT $1, $4, 'klient', c.id, 'ok', ${enhetOf()}, 'handlaggning', NULL FROM c
          UNION ALL SELECT $1, $4, 'klient', $5, 'NOT_FOUND', ${firstEnhet()}, 'handlaggning', NULL
          WHERE NOT EXISTS (SELECT FROM c))
        SELECT ${oversiktColumns('$6')} FROM c JOIN klienter k ON k.id = c.klient_id
        ORDER BY c.status <> 'active', c.started_at DESC, c.id LIMIT ${MAX_CASES}`,
      // In the order of the cases: where the last one ends the next part begins. The tasks' order is their index's: a
      // plan that is made on an empty table takes it.
      worker: `WITH mine AS MATERIALIZED (
          SELECT own.id FROM (
            SELECT c.id FROM unnest($2::text[]) AS named(role) CROSS JOIN LATERAL (
              SELECT c.id FROM cases c WHERE c.status = 'active' AND ${named} OFFSET 0) c
            UNION (SELECT t.case_id FROM tasks t WHERE t.status = 'open' AND t.due_date <= $4 AND ${ownTask}
              ORDER BY coalesce(t.due_at, 'infinity'::timestamptz), t.id OFFSET 0)) own
          CROSS JOIN LATERAL (SELECT FROM cases c WHERE c.id = own.id AND ${visible} OFFSET 0) c
          WHERE own.id > $6::text ORDER BY own.id LIMIT ${MAX_CASES} + 1)
        SELECT ${oversiktColumns('$5')}, ${enhetOf()} AS enhet FROM mine JOIN cases c ON c.id = mine.id LEFT JOIN klienter k ON k.id = c.klient_id
        ORDER BY c.id`,
    };
  }

  /** The client's cases that the principal may see, running ones first; empty if there is none. */
  async ofKlient(
    reader: Reader,
    klientId: string,
    types: readonly string[],
  ): Promise<readonly OversiktRow[]> {
    const values = [...readerValues(reader), klientId, types];
    const query = { name: 'oversikt-klient', text: this.texts.klient, values };
    return (await this.pool.query<OversiktSqlRow>(query)).rows.map(oversiktRowOf);
  }

  /**
   * The cases that a worker is named in, or has a task in that is due by `until`. Only those that the
   * answer shows are logged, in the transaction that read them.
   * @param answer makes the answer and names the cases it shows
   * @param vad what was asked for, for the access log
   * @param after the case that an earlier part ended with; '' for the first part
   */
  async ofWorker<T>(
    reader: Reader,
    until: string,
    types: readonly string[],
    answer: (
      rows: readonly OversiktRow[],
      fler: boolean,
    ) => { readonly value: T; readonly shown: readonly string[] },
    vad: string | null = null,
    after = '',
  ): Promise<T> {
    return inTransaction(this.pool, async (client) => {
      const values = [reader.id, reader.roles, reader.units, until, types, after];
      const query = { name: 'oversikt-worker', text: this.texts.worker, values };
      const { rows } = await client.query<OversiktSqlRow>(query);
      const part = rows.slice(0, MAX_CASES);
      const { value, shown } = answer(part.map(oversiktRowOf), rows.length > MAX_CASES);
      const enhet = new Map(rows.map((row) => [row.id, row.enhet ?? null]));
      await client.query({
        name: 'log-week',
        text: `${LOG} SELECT $1, $2, 'week', s.id, 'ok', coalesce(s.enhet, $5), 'planering', $6
          FROM (SELECT 1) one LEFT JOIN unnest($3::text[], $4::text[]) s(id, enhet) ON true`,
        values: [
          reader.id,
          reader.role,
          shown,
          shown.map((id) => enhet.get(id) ?? null),
          reader.units[0] ?? null,
          vad,
        ],
      });
      return value;
    });
  }
}

export function oversiktRowOf({
  startedAt,
  klient,
  events,
  enhet: _enhet,
  ...row
}: OversiktSqlRow): OversiktRow {
  const { utlamnanden, ...view } = caseViewOf(row);
  return {
    ...view,
    startedAt,
    klient: sealedKlient(klient),
    utlamnanden: [...utlamnanden, ...events.flatMap(({ utlamnat }) => utlamnat ?? [])],
    events,
  };
}
