/**
 * The private calendar of a worker: its secret address, what stands in it, and when her colleagues are busy. A protected
 * case is never read for a calendar; for being busy it counts as any other, and nothing of it is told.
 */
import type { Pool } from 'pg';
import type { AccessRow } from '../engine/types';
import { enhetOf, LOG } from './access-log.sql';
import { utc, type StoredCase } from './cases.store';
import { oversiktColumns, oversiktRowOf, type OversiktRow, type OversiktSqlRow } from './oversikt.query';
import { PROTECTED } from './skydd.sql';
import { inTransaction } from './transaction';
import { SEALED_EVENT, type PolicySql, type Reader, type SealedEvent } from './visible.query';

/** A feed as its owner sees it: never its address. */
interface Flodesrad {
  readonly skapad: string;
  /** When a calendar program last read it; null if none has. */
  readonly last: string | null;
}

/** A role of a case in which somebody is named, of her own or as the one whom she stands in for. */
export interface Namngiven {
  readonly role: string;
  readonly id: string;
}

/** A meeting that lies behind, as it was sent. */
interface TidigareMote {
  readonly slag: string;
  readonly datum: string;
  readonly tid: string;
  readonly mottagare: string;
}
export interface FlodesArende extends OversiktRow {
  readonly tidigare: readonly TidigareMote[];
}

/** A case in which one of those asked for is named, with what says when she has a meeting. */
interface Upptagen {
  readonly stored: StoredCase;
  readonly events: readonly SealedEvent[];
}

/** More cases than anybody has; a bound on what one answer may cost. */
const MAX_CASES = 500;

export class KalenderflodeQuery {
  private readonly texts: { readonly arenden: string; readonly upptagna: string };

  constructor(
    private readonly pool: Pool,
    { visible, ownTask, namedAs }: PolicySql,
  ) {
    const open = `${visible} AND NOT ${PROTECTED}`;
    this.texts = {
      arenden: `WITH mine AS MATERIALIZED (
          (SELECT DISTINCT c.id FROM unnest($6::text[], $7::text[]) AS named(role, id) CROSS JOIN LATERAL (
            SELECT c.id FROM cases c WHERE c.status = 'active' AND ${namedAs} AND ${open} LIMIT ${MAX_CASES}) c)
          UNION (SELECT t.case_id FROM tasks t CROSS JOIN LATERAL (
              SELECT FROM cases c WHERE c.id = t.case_id AND ${open} OFFSET 0) c
            WHERE t.status = 'open' AND t.due_date <= $4 AND ${ownTask} ORDER BY t.due_at, t.id LIMIT ${MAX_CASES})
          LIMIT ${MAX_CASES})
        SELECT ${oversiktColumns('$8')}, ${enhetOf()} AS enhet, coalesce((
            SELECT json_agg(json_build_object('slag', p.slag, 'datum', p.datum, 'tid', p.tid, 'mottagare', p.mottagare))
            FROM kalenderposter p WHERE p.case_id = c.id AND p.metod IN ('REQUEST', 'KLAR') AND p.mottagare = ANY ($7)
              AND p.datum >= $5::date AND NOT EXISTS (SELECT FROM kalenderposter l
                WHERE l.uid = p.uid AND l.mottagare = p.mottagare AND l.sekvens > p.sekvens)), '[]') AS tidigare
        FROM mine JOIN cases c ON c.id = mine.id LEFT JOIN klienter k ON k.id = c.klient_id ORDER BY c.id`,
      upptagna: `WITH mine AS MATERIALIZED (
          SELECT DISTINCT c.id FROM unnest($1::text[], $2::text[]) AS named(role, id) CROSS JOIN LATERAL (
            SELECT c.id FROM cases c WHERE c.status = 'active' AND ${namedAs} AND c.id <> $3 LIMIT ${MAX_CASES}) c)
        SELECT c.id, c.process, c.version, c.revision, c.status, c.snapshot, c.head, c.at, e.events
        FROM mine JOIN cases c ON c.id = mine.id CROSS JOIN LATERAL (
          SELECT json_agg(x ORDER BY x.seq) AS events FROM (SELECT ${SEALED_EVENT} FROM events e
            WHERE e.case_id = c.id AND e.at BETWEEN c.started_at AND c.at AND e.type = ANY ($4::text[])
              AND e.body::json -> 'event' ->> 'datum' = $5) x) e
        WHERE e.events IS NOT NULL ORDER BY c.id`,
    };
  }

  /** Gives somebody a feed, or another address for the one she has, with its row in the access log. */
  async skapa(anvandare: string, hash: Buffer, access: AccessRow): Promise<Flodesrad> {
    const { rows } = await this.pool.query<Flodesrad>({
      name: 'kalenderflode-skapa',
      text: `WITH log AS (${LOG} VALUES ($1, $3, $4, NULL, 'ok', $5, 'administration', NULL))
        INSERT INTO kalenderfloden AS f (anvandare, hash) VALUES ($1, $2)
        ON CONFLICT (anvandare) DO UPDATE SET hash = excluded.hash, skapad = now(), last = NULL
        RETURNING ${utc('skapad')} AS skapad, NULL AS last`,
      values: [anvandare, hash, access.role, access.action, access.enhet ?? null],
    });
    const [row] = rows;
    if (!row) throw new Error('A feed that was made has no row');
    return row;
  }

  /** Ends somebody's feed at once. @returns false if she has none */
  async avsluta(anvandare: string, access: AccessRow): Promise<boolean> {
    const { rowCount } = await this.pool.query({
      name: 'kalenderflode-avsluta',
      text: `WITH gone AS (DELETE FROM kalenderfloden WHERE anvandare = $1 RETURNING anvandare)
        ${LOG} SELECT $1, $2, $3, NULL, 'ok', $4, 'administration', NULL FROM gone`,
      values: [anvandare, access.role, access.action, access.enhet ?? null],
    });
    return rowCount === 1;
  }

  async finns(anvandare: string): Promise<Flodesrad | null> {
    const { rows } = await this.pool.query<Flodesrad>({
      name: 'kalenderflode',
      text: `SELECT ${utc('skapad')} AS skapad, ${utc('last')} AS last FROM kalenderfloden WHERE anvandare = $1`,
      values: [anvandare],
    });
    return rows[0] ?? null;
  }

  /** Whose feed has this secret; null for nobody's. */
  async agare(hash: Buffer): Promise<string | null> {
    const { rows } = await this.pool.query<{ anvandare: string }>({
      name: 'kalenderflode-agare',
      text: 'SELECT anvandare FROM kalenderfloden WHERE hash = $1',
      values: [hash],
    });
    return rows[0]?.anvandare ?? null;
  }

  /**
   * The cases of somebody's calendar. What the answer shows is logged in the transaction that read it; an answer that
   * the program had before, and is not given again, has one row without a case.
   * @param fran the first day of meetings gone by
   * @param till the last day of tasks
   */
  async las<T>(
    reader: Reader,
    named: readonly Namngiven[],
    { fran, till }: { readonly fran: string; readonly till: string },
    types: readonly string[],
    answer: (rows: readonly FlodesArende[]) => {
      readonly value: T;
      readonly shown: readonly string[];
      readonly vad: string;
    },
  ): Promise<T> {
    return inTransaction(this.pool, async (client) => {
      const { rows } = await client.query<OversiktSqlRow & { tidigare: readonly TidigareMote[] }>({
        name: 'kalenderflode-arenden',
        text: this.texts.arenden,
        values: [
          ...[reader.id, reader.roles, reader.units, till, fran],
          ...[named.map(({ role }) => role), named.map(({ id }) => id), types],
        ],
      });
      const { value, shown, vad } = answer(
        rows.map(({ tidigare, ...row }) => ({ ...oversiktRowOf(row), tidigare })),
      );
      const enhet = new Map(rows.map((row) => [row.id, row.enhet ?? null]));
      await client.query({
        name: 'log-kalenderflode',
        text: `${LOG} SELECT $1, $2, 'kalenderflode', s.id, 'ok', coalesce(s.enhet, $5), 'planering', $6
          FROM (SELECT 1) one LEFT JOIN unnest($3::text[], $4::text[]) s(id, enhet) ON true`,
        values: [
          ...[reader.id, reader.role, shown, shown.map((id) => enhet.get(id) ?? null)],
          ...[reader.units[0] ?? null, vad],
        ],
      });
      await client.query({
        name: 'kalenderflode-last',
        text: 'UPDATE kalenderfloden SET last = now() WHERE anvandare = $1',
        values: [reader.id],
      });
      return value;
    });
  }

  /** The live cases, but one, in which somebody is named who has a meeting booked on a day. */
  async upptagna(
    named: readonly Namngiven[],
    utom: string,
    types: readonly string[],
    datum: string,
  ): Promise<readonly Upptagen[]> {
    const { rows } = await this.pool.query<StoredCase & { events: readonly SealedEvent[] }>({
      name: 'kalender-upptagna',
      text: this.texts.upptagna,
      values: [named.map(({ role }) => role), named.map(({ id }) => id), utom, types, datum],
    });
    return rows.map(({ events, ...stored }) => ({ stored, events }));
  }
}
