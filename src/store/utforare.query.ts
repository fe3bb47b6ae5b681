/** The running cases that an external provider is named in now (R123): what she is to find her way to them by, and no more. */
import type { Pool } from 'pg';
import { enhetOf, LOG } from './access-log.sql';
import { readerValues, type PolicySql, type Reader } from './visible.query';

export interface MittUtforaruppdrag {
  readonly arende: string;
  /** Dates, the first and the last day. */
  readonly fran: string;
  readonly till: string;
}

const MAX_ROWS = 500;

export class UtforareQuery {
  private readonly text: string;

  constructor(
    private readonly pool: Pool,
    { visible }: PolicySql,
  ) {
    // She belongs to no unit of the municipality's: it is Kompetenscenter's that has let her in.
    this.text = `WITH c AS MATERIALIZED (
        SELECT c.*, u.fran, u.till FROM utforaruppdrag u JOIN cases c ON c.id = u.case_id
        WHERE u.utforare = $1 AND u.avslutat_at IS NULL AND $5::date BETWEEN u.fran AND u.till
          AND c.status = 'active' AND ${visible}
        ORDER BY u.till, c.id LIMIT ${MAX_ROWS}),
      log AS (${LOG} SELECT DISTINCT $1, $4, 'utforaruppdrag', c.id, 'ok', coalesce(${enhetOf()}, c.kc_enhet), 'handlaggning', NULL FROM c)
      SELECT c.id AS arende, min(c.fran)::text AS fran, max(c.till)::text AS till FROM c
      GROUP BY c.id ORDER BY max(c.till), c.id`;
  }

  /** Each case once, the one that ends soonest first; each is logged as seen in a list. @param idag a date in Sweden */
  async mina(reader: Reader, idag: string): Promise<readonly MittUtforaruppdrag[]> {
    const query = { name: 'utforaruppdrag-mina', text: this.text, values: [...readerValues(reader), idag] };
    return (await this.pool.query<MittUtforaruppdrag>(query)).rows;
  }
}
