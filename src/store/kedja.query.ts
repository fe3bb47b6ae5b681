/**
 * One case's chain for the reviewer: its head, its anchored heads with their anchors, and its events, as they are at one
 * instant. Found as the managers of her units find it, and logged in the transaction that reads it.
 */
import type { Pool } from 'pg';
import { enhetOf, firstEnhet, LOG } from './access-log.sql';
import type { AuditCase, AuditEvent } from './audit.store';
import type { AnchorRow } from './anchors.store';
import { utc } from './cases.store';
import { inTransaction } from './transaction';
import { readerValues, type PolicySql, type Reader } from './visible.query';

export interface Kedja {
  readonly stored: AuditCase;
  readonly events: readonly AuditEvent[];
  /** Those that hold a head of the case, in order. */
  readonly anchors: readonly AnchorRow[];
  /** The last of the whole city, or null. */
  readonly last: AnchorRow | null;
}

const ANCHOR = 'a.nr, a.day::text AS day, a.body, a.signature';

export class KedjaQuery {
  private readonly found: string;

  constructor(
    private readonly pool: Pool,
    { visible }: Pick<PolicySql, 'visible'>,
  ) {
    this.found = `WITH c AS MATERIALIZED (SELECT c.* FROM cases c WHERE c.id = $5 AND ${visible}),
      log AS (${LOG} SELECT $1, $4, 'kedja', c.id, 'ok', ${enhetOf()}, 'loggkontroll', NULL FROM c
        UNION ALL SELECT $1, $4, 'kedja', NULL, 'NOT_FOUND', ${firstEnhet()}, 'loggkontroll', NULL
        WHERE NOT EXISTS (SELECT FROM c))
      SELECT c.id, c.revision, encode(c.head, 'hex') AS head,
        coalesce((SELECT json_agg(json_build_object('nr', nr, 'revision', revision, 'head', encode(a.head, 'hex'))
          ORDER BY nr) FROM anchor_heads a WHERE a.case_id = c.id), '[]') AS heads
      FROM c`;
  }

  /**
   * @param most events read at most; a case with more is told with one more than that
   * @returns null for a case that is not there to be seen
   */
  async las(reader: Reader, id: string, most: number): Promise<Kedja | null> {
    return inTransaction(
      this.pool,
      async (client) => {
        const { rows } = await client.query<AuditCase>({
          name: 'kedja',
          text: this.found,
          values: [...readerValues(reader), id],
        });
        const [stored] = rows;
        if (!stored) return null;
        const { rows: events } = await client.query<AuditEvent>({
          name: 'kedja-events',
          text: `SELECT e.seq, ${utc('e.at')} AS at, e.type, e.body, encode(e.hash, 'hex') AS hash
            FROM events e WHERE e.case_id = $1 ORDER BY e.seq, e.at LIMIT $2`,
          values: [id, most + 1],
        });
        const { rows: anchors } = await client.query<AnchorRow>({
          name: 'kedja-anchors',
          text: `SELECT ${ANCHOR} FROM anchors a WHERE a.nr = ANY ($1::int[]) ORDER BY a.nr`,
          values: [stored.heads.map(({ nr }) => nr)],
        });
        const { rows: last } = await client.query<AnchorRow>({
          name: 'kedja-last',
          text: `SELECT ${ANCHOR} FROM anchors a ORDER BY a.nr DESC LIMIT 1`,
        });
        return { stored, events, anchors, last: last[0] ?? null };
      },
      'BEGIN ISOLATION LEVEL REPEATABLE READ',
    );
  }
}
