/** What the alarm clock asks the database: what is due, and which cases everybody has forgotten. */
import type { Pool } from 'pg';
import { osagd } from '../mening';

/** All that is due, however old: what only a sweep asks for. */
export const EVERYTHING = -Infinity;

export interface Due {
  /** The oldest armed deadline or reminder since `from` that is due and not yet taken, epoch milliseconds. */
  readonly overdue: number | null;
  /** The first one after `now`. */
  readonly next: number | null;
}

/**
 * What is due at `now` and what comes next. Both are a look at one place of an index.
 * @param now domain time, ISO UTC
 * @param from how far back to look: epoch milliseconds, or EVERYTHING
 */
export async function dueAt(pool: Pool, now: string, from: number): Promise<Due> {
  const result = await pool.query<{ overdue: Date | null; next: Date | null }>({
    name: 'due-at',
    text: `SELECT
      (SELECT min(next_at) FROM deadlines WHERE status = 'armed' AND next_at BETWEEN $2 AND $1) AS overdue,
      (SELECT min(next_at) FROM deadlines WHERE status = 'armed' AND next_at > $1) AS next`,
    values: [now, from === EVERYTHING ? '-infinity' : new Date(from).toISOString()],
  });
  const [row] = result.rows;
  return { overdue: row?.overdue?.getTime() ?? null, next: row?.next?.getTime() ?? null };
}

/** A routine whose tasks are described: only there does "no open task" mean that nobody has the case. */
export interface TaskedProcess {
  readonly id: string;
  readonly version: number;
}

/**
 * Opens an incident for every live case with no open task and no armed deadline: time will not move
 * it and nobody is asked to. What is to be done in another system (key system.…) moves no case. There must be none; this is the run-time twin of `npm run verify`.
 * @returns how many were found that had no open incident about it
 */
export async function openForgotten(
  pool: Pool,
  processes: readonly TaskedProcess[],
  now: string,
): Promise<number> {
  const result = await pool.query(
    `INSERT INTO incidents (case_id, kind, ref, detail, opened_at)
     SELECT c.id, 'glomt', c.id, $3, $4 FROM cases c
     JOIN unnest($1::text[], $2::int[]) AS p (process, version) USING (process, version)
     WHERE c.status = 'active'
       AND NOT EXISTS (SELECT FROM tasks WHERE case_id = c.id AND status = 'open' AND key NOT LIKE 'system.%')
       AND NOT EXISTS (SELECT FROM deadlines WHERE case_id = c.id AND status = 'armed')
     ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING`,
    [processes.map((p) => p.id), processes.map((p) => p.version), FORGOTTEN, now],
  );
  return result.rowCount ?? 0;
}

const FORGOTTEN = osagd`Ärendet har ingen öppen uppgift och ingen frist. Bestäm vem som ska göra vad härnäst.`
  .mall;
