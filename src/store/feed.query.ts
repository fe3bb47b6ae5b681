/**
 * The log of events as a feed, in an order in which nothing appears behind a reader's back (architecture 13). Ids and
 * times commit out of order; transaction numbers below the oldest one that is still running do not. A place is a
 * transaction, a case and an event in it: what lies after it is all that its reader has not seen.
 */
import type { Pool } from 'pg';
import { utc } from './cases.store';
import { PROTECTED } from './skydd.sql';

/** A place in the feed; the reader goes on after it. */
export interface FeedPlace {
  /** The transaction's number, as decimal digits: it may exceed what a double holds. */
  readonly tx: string;
  readonly caseId: string;
  readonly seq: number;
}

/** One event: which, and what access to its case is decided by now. No payload: who may read it fetches it. */
export interface FeedRow extends FeedPlace {
  /** Domain time, ISO UTC. */
  readonly at: string;
  readonly type: string;
  /** The stored body (engine/chain.ts): actor, role and payload without personal fields. */
  readonly body: string;
  readonly process: string;
  readonly version: number;
  /** The case as it is now, which may be later than the event. */
  readonly revision: number;
  readonly status: string;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  /** The case's or its client's. */
  readonly skyddad: boolean;
  /** JSON: the named worker per role. */
  readonly handlaggare: string;
}

/** The number after every event's: a place with it lies at the end of its transaction. */
export const LAST_SEQ = 2_147_483_647;

/** Nothing runs below this that has not ended. */
export const SETTLED = `pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;
/** The events after the place ($1, $2, $3), at most $4. */
export const EVENTS_AFTER = `SELECT * FROM events
  WHERE tx >= $1::bigint AND (tx, case_id COLLATE "C", seq) > ($1::bigint, $2::text COLLATE "C", $3::int)
    AND tx < ${SETTLED}
  ORDER BY tx, case_id COLLATE "C", seq LIMIT $4`;

const FEED_ROWS = `SELECT e.tx::text, e.case_id AS "caseId", e.seq, ${utc('e.at')} AS at, e.type, e.body, c.process, c.version,
  c.revision, c.status, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet", ${PROTECTED} AS skyddad, c.handlaggare
  FROM`;

export class FeedQuery {
  constructor(private readonly pool: Pool) {}

  /** Where the feed ends now: a reader who starts here sees what is committed from now on. */
  async end(): Promise<FeedPlace> {
    const { rows } = await this.pool.query<{ tx: string }>({
      name: 'feed-end',
      text: `SELECT (${SETTLED} - 1)::text AS tx`,
    });
    const [{ tx } = { tx: '0' }] = rows;
    // After every event of that transaction: no case's number sorts after it.
    return { tx, caseId: '\u{10FFFF}', seq: LAST_SEQ };
  }

  /**
   * What was committed after a place, in order.
   * @param limit most rows; fewer than that means the end is reached
   */
  async after(place: FeedPlace, limit: number): Promise<readonly FeedRow[]> {
    const { rows } = await this.pool.query<FeedRow>({
      name: 'feed-after',
      text: `${FEED_ROWS} (${EVENTS_AFTER}) e JOIN cases c ON c.id = e.case_id
        ORDER BY e.tx, e.case_id COLLATE "C", e.seq`,
      values: [place.tx, place.caseId, place.seq, limit],
    });
    return rows;
  }

  /**
   * The same, over a bounded stretch of transactions: `after` passes over all that lies after its place, which one who
   * is far behind cannot ask for again and again.
   * @param width how many transaction numbers
   * @returns the rows, and the place to go on after; null where the end is reached
   */
  async stretch(
    place: FeedPlace,
    limit: number,
    width: number,
  ): Promise<{ readonly rows: readonly FeedRow[]; readonly next: FeedPlace | null }> {
    const end = await this.end();
    const last = BigInt(place.tx) + BigInt(width);
    const to = last < BigInt(end.tx) ? { ...end, tx: String(last) } : end;
    const { rows } = await this.pool.query<FeedRow>({
      name: 'feed-stretch',
      text: `${FEED_ROWS} (SELECT * FROM events
          WHERE tx >= $1::bigint AND tx <= $5::bigint
            AND (tx, case_id COLLATE "C", seq) > ($1::bigint, $2::text COLLATE "C", $3::int)
          ORDER BY tx, case_id COLLATE "C", seq LIMIT $4) e JOIN cases c ON c.id = e.case_id
        ORDER BY e.tx, e.case_id COLLATE "C", e.seq`,
      values: [place.tx, place.caseId, place.seq, limit, to.tx],
    });
    const full = rows[limit - 1];
    return { rows, next: full ?? (to === end ? null : to) };
  }
}
