/** What of the access log has been disposed of. */
import type { ClientBase, Pool } from 'pg';
import { utc } from './cases.store';

export interface LogDisposal {
  readonly partition: string;
  /** The first day that it held, and the first that it did not, UTC. */
  readonly from: string;
  readonly until: string;
  readonly rows: number;
  /** The municipality's rule that day. */
  readonly years: number;
  /** A login of the database. */
  readonly by: string;
  /** ISO UTC. */
  readonly at: string;
}

/** In order of their days. */
export async function logDisposals(on: Pool | ClientBase): Promise<readonly LogDisposal[]> {
  const { rows } = await on.query<LogDisposal>(
    `SELECT partition, from_day::text AS from, until_day::text AS until, rows::float8 AS rows, years, by,
       ${utc('at')} AS at FROM log_disposals ORDER BY from_day`,
  );
  return rows;
}
