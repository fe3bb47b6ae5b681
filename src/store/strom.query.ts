/**
 * What the live stream reads: the feed with the changes of tasks that are no event, what access to the cases in it is
 * decided by now, and the rows of the access log. No statement here decides who sees what but `open`: the tail decides
 * for thousands of readers at once, in memory, on facts of one moment (docs/adr/0037-live.md).
 */
import type { Pool } from 'pg';
import type { Utlamnat } from '../access/sidovy';
import type { Vikariat } from '../access/vikariat';
import { enhetOf, LOG } from './access-log.sql';
import { utc } from './cases.store';
import { EVENTS_AFTER, LAST_SEQ, SETTLED, type FeedPlace } from './feed.query';
import { PROTECTED } from './skydd.sql';
import { readerValues, type PolicySql, type Reader } from './visible.query';

/** An event, or a change among the tasks of some roles; then there is no event. */
export interface StromRow extends FeedPlace {
  /** Domain time, ISO UTC; null for tasks. */
  readonly at: string | null;
  readonly type: string | null;
  readonly body: string | null;
  readonly roller: readonly string[] | null;
}

/** What access to a case is decided by now. */
export interface StromArende {
  readonly id: string;
  readonly process: string;
  readonly version: number;
  readonly revision: number;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  /** The case's or its client's. */
  readonly skyddad: boolean;
  readonly handlaggare: Readonly<Record<string, string>>;
  readonly utlamnanden: readonly Utlamnat[];
}

/** Cases, and all that is lent to anybody today, as one moment has them. */
export interface StromFakta {
  readonly arenden: readonly StromArende[];
  readonly vikariat: readonly Vikariat[];
  readonly uppdrag: readonly { readonly caseId: string; readonly utforare: string }[];
  readonly nodoppningar: readonly { readonly caseId: string; readonly principal: string }[];
}

/** That a reader is shown a case, for the access log. */
export interface StromVisning {
  readonly principal: string;
  readonly role: string;
  readonly caseId: string;
  readonly enhet: string | null;
  readonly andamal: string;
  readonly vad: string | null;
}

const TODAY = `(now() AT TIME ZONE 'Europe/Stockholm')::date`;
const idag = (row: string): string =>
  `${row}.avslutat_at IS NULL AND ${TODAY} BETWEEN ${row}.fran AND ${row}.till`;
const list = (select: string): string => `(SELECT coalesce(json_agg(x), '[]') FROM (${select}) x)`;

/** A change of tasks has the place before its case's first event: no transaction has both of one case. */
const TASKS_AFTER = `SELECT tx, case_id, 0 AS seq, array_agg(roll) AS roller FROM uppgiftsandringar
  WHERE tx >= $1::bigint AND (tx, case_id COLLATE "C", 0) > ($1::bigint, $2::text COLLATE "C", $3::int)
    AND tx < ${SETTLED}
  GROUP BY tx, case_id ORDER BY tx, case_id COLLATE "C" LIMIT $4`;

export class StromQuery {
  private readonly opening: string;

  constructor(
    private readonly pool: Pool,
    { visible, nodoppning }: PolicySql,
  ) {
    this.opening = `WITH c AS MATERIALIZED (SELECT c.* FROM cases c WHERE c.id = $5 AND ${visible}),
      log AS (${LOG} SELECT $1, $4, 'strom', $5,
        CASE WHEN $5::text IS NOT NULL AND c.id IS NULL THEN 'NOT_FOUND' ELSE 'ok' END, ${enhetOf()},
        CASE WHEN c.id IS NOT NULL AND ${nodoppning} THEN 'nodoppning' ELSE 'handlaggning' END, $6::text
        FROM (SELECT 1) one LEFT JOIN c ON true)
      SELECT id FROM c`;
  }

  /**
   * Logs that a stream is opened, of one case or of all.
   * @returns false for a case that is not there to be seen
   */
  async open(reader: Reader, caseId: string | null, vad: string | null): Promise<boolean> {
    const values = [...readerValues(reader), caseId, vad];
    const { rowCount } = await this.pool.query({ name: 'strom-open', text: this.opening, values });
    return caseId === null || rowCount === 1;
  }

  /**
   * What was committed after a place, in order.
   * @param limit most rows; fewer than that means the end is reached
   */
  async after(place: FeedPlace, limit: number): Promise<readonly StromRow[]> {
    const { tx, caseId, seq } = nextAfter(place);
    const { rows } = await this.pool.query<StromRow>({
      name: 'strom-after',
      text: `SELECT f.tx::text, f.case_id AS "caseId", f.seq, ${utc('f.at')} AS at, f.type, f.body, f.roller FROM (
          SELECT tx, case_id, seq, at, type, body, NULL::text[] AS roller FROM (${EVENTS_AFTER}) e
          UNION ALL SELECT tx, case_id, seq, NULL, NULL, NULL, roller FROM (${TASKS_AFTER}) u) f
        ORDER BY f.tx, f.case_id COLLATE "C", f.seq LIMIT $4`,
      values: [tx, caseId, seq, limit],
    });
    return rows;
  }

  /** Cases as they are now with what is lent to anybody, in one statement. */
  async fakta(caseIds: readonly string[]): Promise<StromFakta> {
    const { rows } = await this.pool.query<StromFakta>({
      name: 'strom-fakta',
      text: `SELECT ${list(`SELECT c.id, c.process, c.version, c.revision, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet",
            ${PROTECTED} AS skyddad, c.handlaggare::json AS handlaggare,
            ${list('SELECT uppgift, till, seq, tidigare FROM utlamnanden WHERE case_id = c.id')} AS utlamnanden
          FROM cases c WHERE c.id = ANY ($1::text[])`)} AS arenden,
        ${list(`SELECT v.id, v.vikarie, v.ersatter, v.roll, v.enhet, v.arenden, v.fran, v.till FROM vikariat v
          WHERE ${idag('v')}`)} AS vikariat,
        ${list(`SELECT u.case_id AS "caseId", u.utforare FROM utforaruppdrag u WHERE ${idag('u')}`)} AS uppdrag,
        ${list(`SELECT n.case_id AS "caseId", n.principal FROM nodoppningar n
          WHERE n.avslutad IS NULL AND n.slutar > now()`)} AS nodoppningar`,
      values: [caseIds],
    });
    return rows[0] ?? { arenden: [], vikariat: [], uppdrag: [], nodoppningar: [] };
  }

  /** Writes that readers are shown cases, before they are. */
  async log(shown: readonly StromVisning[]): Promise<void> {
    const column = (name: keyof StromVisning) => shown.map((one) => one[name]);
    await this.pool.query({
      name: 'strom-log',
      text: `${LOG} SELECT principal, role, 'strom', case_id, 'ok', enhet, andamal, vad
        FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
          AS t(principal, role, case_id, enhet, andamal, vad)`,
      values: [
        column('principal'),
        column('role'),
        column('caseId'),
        column('enhet'),
        column('andamal'),
        column('vad'),
      ],
    });
  }

  /**
   * Up to which transaction everything has ended, and the next that will begin: where they differ, somebody is still
   * writing, and where that lasts the feed stands still behind her.
   */
  async settled(): Promise<{ readonly settled: string; readonly next: string }> {
    const { rows } = await this.pool.query<{ readonly settled: string; readonly next: string }>({
      name: 'strom-settled',
      text: `SELECT (${SETTLED})::text AS settled, pg_snapshot_xmax(pg_current_snapshot())::text AS next`,
    });
    return rows[0] ?? { settled: '0', next: '0' };
  }
}

/** The end of a transaction as the beginning of the next, so that the one is not read through at every look. */
const nextAfter = (place: FeedPlace): FeedPlace =>
  place.seq === LAST_SEQ ? { tx: (BigInt(place.tx) + 1n).toString(), caseId: '', seq: -1 } : place;

/** Takes away what no stream goes back to, at night. @returns how many rows */
export async function removeOldChanges(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query(
    `DELETE FROM uppgiftsandringar WHERE skrivet < now() - interval '2 days'`,
  );
  return rowCount ?? 0;
}
