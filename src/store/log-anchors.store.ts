/**
 * The anchors of the access log: one for each day that is over, over all its rows. They are only added. What has no
 * anchor yet is today, and yesterday until every transaction that could write there is done.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { ClientBase, Pool, PoolClient, QueryConfig } from 'pg';
import { plusDays } from '../../machines/calendar';
import { LOG_ROWS, startOf, type LogRow } from './log-rows';
import { sqlState } from './pg-errors';
import { inSnapshot, long } from './snapshot';

export interface LogAnchorRow {
  readonly nr: number;
  /** A day in UTC. */
  readonly day: string;
  /** Signed. */
  readonly body: string;
  readonly signature: Buffer;
  /** Four bytes for each row, in order; null when the day has been disposed of. */
  readonly marks: Buffer | null;
}

export type LogSigner = (
  last: LogAnchorRow | null,
  nr: number,
  day: string,
  rows: AsyncIterable<LogRow>,
) => Promise<Omit<LogAnchorRow, 'nr' | 'day'>>;

const COLUMNS = 'nr, day::text AS day, body, signature';
const FETCH = 1_000;
const PAUSE_MS = 100;

/**
 * Clients of this database that are in a transaction. Who sees them, and no more, needs no right of its own:
 * when a transaction began stands in pg_stat_activity for its own role alone.
 */
const RUNNING = `SELECT l.virtualxid AS xid FROM pg_locks l JOIN pg_stat_activity a USING (pid)
  WHERE l.locktype = 'virtualxid' AND l.mode = 'ExclusiveLock' AND a.datname = current_database()
    AND a.usesysid IS NOT NULL AND l.pid <> pg_backend_pid()`;

export class LogAnchorsStore {
  constructor(private readonly pool: Pool) {}

  /** Without its marks. */
  async last(): Promise<Omit<LogAnchorRow, 'marks'> | null> {
    const { rows } = await this.pool.query<LogAnchorRow>(
      `SELECT ${COLUMNS} FROM log_anchors ORDER BY nr DESC LIMIT 1`,
    );
    return rows[0] ?? null;
  }

  /** Every anchor in order, without their marks. A few hundred bytes each, one a day. */
  async all(): Promise<readonly Omit<LogAnchorRow, 'marks'>[]> {
    return (await this.pool.query<LogAnchorRow>(`SELECT ${COLUMNS} FROM log_anchors ORDER BY nr`)).rows;
  }

  /**
   * The first day without an anchor that is over by the clock of the database, which dates the rows.
   * @param today the day that it is, at most
   * @returns null if there is none, or nothing was ever logged
   */
  async due(today: string): Promise<string | null> {
    const last = await this.last();
    const { rows } = await this.pool.query<{ first: string | null; today: string }>(
      `SELECT (min(at) AT TIME ZONE 'UTC')::date::text AS first, (clock_timestamp() AT TIME ZONE 'UTC')::date::text AS today
       FROM access_log WHERE $1::boolean`,
      [last === null],
    );
    const day = last ? plusDays(last.day, 1) : rows[0]?.first;
    if (!day) return null;
    const over = [today, rows[0]?.today ?? today].every((limit) => day < limit);
    return over ? day : null;
  }

  /**
   * A row has the instant when its transaction began. Waits until every transaction that is running now is done: of a
   * day that is over now, no row can then come any more.
   * @returns false if one was still running after so long
   */
  async settled(waitMs: number): Promise<boolean> {
    const running = await this.running();
    const end = performance.now() + waitMs;
    for (let left = running; left.length > 0;) {
      if (performance.now() >= end) return false;
      await delay(PAUSE_MS);
      const now = new Set(await this.running());
      left = left.filter((xid) => now.has(xid));
    }
    return true;
  }

  private async running(): Promise<readonly string[]> {
    return (await this.pool.query<{ xid: string }>(RUNNING)).rows.map(({ xid }) => xid);
  }

  /**
   * Adds the anchor of a day, which must follow on the last.
   * @param sign reads the day's rows to their end
   * @returns false if another process was first
   */
  async add(day: string, sign: LogSigner): Promise<boolean> {
    try {
      return await inSnapshot(this.pool, (client) => addTo(client, day, sign));
    } catch (error) {
      if (sqlState(error) === '23505') return false;
      throw error;
    }
  }
}

async function addTo(client: PoolClient, day: string, sign: LogSigner): Promise<boolean> {
  const { rows: lock } = await client.query<{ mine: boolean }>(
    "SELECT pg_try_advisory_xact_lock(hashtext('stegvis.log-anchor')) AS mine",
  );
  if (lock[0]?.mine !== true) return false;
  const { rows } = await client.query<LogAnchorRow>(
    `SELECT ${COLUMNS} FROM log_anchors ORDER BY nr DESC LIMIT 1`,
  );
  const last = rows[0] ?? null;
  if (last !== null && plusDays(last.day, 1) !== day) return false;
  const nr = (last?.nr ?? 0) + 1;
  const { body, signature, marks } = await sign(last, nr, day, logRows(client, startOf(day), after(day)));
  await client.query(
    'INSERT INTO log_anchors (nr, day, body, signature, marks) VALUES ($1, $2, $3, $4, $5)',
    [nr, day, body, signature, marks],
  );
  return true;
}

const after = (day: string): string => startOf(plusDays(day, 1));

/** The rows from one instant up to another, a thousand at a time. To be read to their end. */
export async function* logRows(
  client: ClientBase,
  from: string,
  until: string,
): AsyncGenerator<LogRow, void, undefined> {
  await long(client, `DECLARE log_rows NO SCROLL CURSOR FOR ${LOG_ROWS}`, [from, until]);
  const fetch = { text: `FETCH ${FETCH} FROM log_rows`, rowMode: 'array' } as QueryConfig & {
    rowMode: 'array';
  };
  for (;;) {
    const { rows } = await client.query<[string, ...(string | null)[]]>(fetch);
    if (rows.length === 0) break;
    yield* rows;
  }
  await client.query('CLOSE log_rows');
}
