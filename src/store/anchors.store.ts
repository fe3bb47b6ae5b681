/**
 * The anchors: each holds the head of every case that has moved since the one before. They are only added. Read by
 * the export and by the copy outside the database too (src/audit).
 */
import type { Pool, PoolClient } from 'pg';
import { sqlState } from './pg-errors';
import { inSnapshot, long } from './snapshot';

/** An anchor as it is stored: its signed text. */
export interface AnchorRow {
  readonly nr: number;
  /** The Swedish day it was made. */
  readonly day: string;
  readonly body: string;
  readonly signature: Buffer;
}

/** The head of a case's chain at an anchor. */
export interface AnchoredHead {
  readonly caseId: string;
  readonly revision: number;
  /** Hex. */
  readonly head: string;
}

/** What is found before an anchor is signed. */
export interface Findings {
  /** Cases anchored for the first time. */
  readonly cases: number;
  /** Events that came to them and to the others. */
  readonly events: number;
  /** Ids of cases whose chain no longer goes on from its last anchor, and of those that are gone; twenty at most. */
  readonly bent: readonly string[];
}

/** Signs what was found. */
export type Signer = (
  last: AnchorRow | null,
  nr: number,
  found: Findings,
  heads: AsyncIterable<AnchoredHead>,
) => Promise<Omit<AnchorRow, 'nr'>>;

const COLUMNS = 'nr, day::text AS day, body, signature';
const FETCH = 1_000;

/** The last head anchored of a case `c` before an anchor. */
const BEFORE = (nr: string): string =>
  `(SELECT revision, head FROM anchor_heads WHERE case_id = c.id AND nr < ${nr} ORDER BY nr DESC LIMIT 1)`;

export class AnchorsStore {
  constructor(private readonly pool: Pool) {}

  async last(): Promise<AnchorRow | null> {
    const { rows } = await this.pool.query<AnchorRow>(
      `SELECT ${COLUMNS} FROM anchors ORDER BY nr DESC LIMIT 1`,
    );
    return rows[0] ?? null;
  }

  /** Every anchor in order. A few hundred bytes each, one a day. */
  async all(): Promise<readonly AnchorRow[]> {
    return (await this.pool.query<AnchorRow>(`SELECT ${COLUMNS} FROM anchors ORDER BY nr`)).rows;
  }

  /**
   * Adds the anchor of a day, over all cases as they are at one instant.
   * @param sign reads the heads to their end, in order of their ids' bytes
   * @returns false if the day has its anchor, or another process is making it
   */
  async add(day: string, sign: Signer): Promise<boolean> {
    try {
      return await inSnapshot(this.pool, (client) => addTo(client, day, sign));
    } catch (error) {
      // Another process was first: it had committed when we got the lock, but not when we began to look.
      if (sqlState(error) === '23505') return false;
      throw error;
    }
  }

  /** What an anchor holds, read to its end within `work`. */
  async withHeads<T>(nr: number, work: (heads: AsyncIterable<AnchoredHead>) => Promise<T>): Promise<T> {
    return inSnapshot(this.pool, (client) => work(headsOf(client, nr)));
  }
}

async function addTo(client: PoolClient, day: string, sign: Signer): Promise<boolean> {
  const { rows: lock } = await client.query<{ mine: boolean }>(
    "SELECT pg_try_advisory_xact_lock(hashtext('stegvis.anchor')) AS mine",
  );
  if (lock[0]?.mine !== true) return false;
  const { rows } = await client.query<AnchorRow>(`SELECT ${COLUMNS} FROM anchors ORDER BY nr DESC LIMIT 1`);
  const last = rows[0] ?? null;
  if (last !== null && last.day >= day) return false;
  const nr = (last?.nr ?? 0) + 1;
  await long(
    client,
    `INSERT INTO anchor_heads (case_id, nr, revision, head)
     SELECT c.id, $1, c.revision, c.head FROM cases c LEFT JOIN LATERAL ${BEFORE('$1')} a ON true
     WHERE a.revision IS DISTINCT FROM c.revision OR a.head IS DISTINCT FROM c.head`,
    [nr],
  );
  const anchor = await sign(last, nr, await findings(client, nr), headsOf(client, nr));
  await client.query('INSERT INTO anchors (nr, day, body, signature) VALUES ($1, $2, $3, $4)', [
    nr,
    anchor.day,
    anchor.body,
    anchor.signature,
  ]);
  return true;
}

async function findings(client: PoolClient, nr: number): Promise<Findings> {
  const { rows } = await long<Omit<Findings, 'bent'>>(
    client,
    `SELECT (count(*) FILTER (WHERE a.revision IS NULL))::int AS cases,
       coalesce(sum(c.revision - coalesce(a.revision, 0)), 0)::float8 AS events
     FROM (SELECT case_id AS id, revision FROM anchor_heads WHERE nr = $1) c LEFT JOIN LATERAL ${BEFORE('$1')} a ON true`,
    [nr],
  );
  const bent = await long<{ id: string }>(
    client,
    `(SELECT c.id FROM (SELECT case_id AS id, revision FROM anchor_heads WHERE nr = $1) c,
        LATERAL ${BEFORE('$1')} a WHERE a.revision >= c.revision LIMIT 20)
     UNION ALL
     (SELECT DISTINCT a.case_id FROM anchor_heads a WHERE NOT EXISTS (SELECT FROM cases c WHERE c.id = a.case_id)
      LIMIT 20)`,
    [nr],
  );
  return { ...(rows[0] ?? { cases: 0, events: 0 }), bent: bent.rows.map(({ id }) => id).slice(0, 20) };
}

/** By the bytes of the ids, whatever order the database has for people: the signed sum depends on it. */
async function* headsOf(client: PoolClient, nr: number): AsyncGenerator<AnchoredHead> {
  await long(
    client,
    `DECLARE heads NO SCROLL CURSOR FOR
     SELECT case_id AS "caseId", revision, encode(head, 'hex') AS head FROM anchor_heads
     WHERE nr = $1 ORDER BY case_id COLLATE "C"`,
    [nr],
  );
  for (;;) {
    const { rows } = await long<AnchoredHead>(client, `FETCH ${FETCH} FROM heads`);
    if (rows.length === 0) break;
    yield* rows;
  }
  await client.query('CLOSE heads');
}
