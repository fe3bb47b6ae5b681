/** The partitions of what grows: events and the access log, by quarter. How many there are, and how far ahead. */
import type { ClientBase, Pool } from 'pg';
import { osagd } from '../mening';
import { utc } from './cases.store';

/** Tables that are partitioned by time. */
export const PARTITIONED = ['events', 'access_log'] as const;
type Partitioned = (typeof PARTITIONED)[number];

export interface Partition {
  readonly parent: Partitioned;
  readonly name: string;
  /** The instants it holds, from and up to, ISO UTC. */
  readonly from: string;
  readonly until: string;
  /** With indexes. */
  readonly bytes: number;
  readonly archived: boolean;
}

/** The service makes partitions two years ahead; less than this is an alarm. */
const HEADROOM_YEARS = 1;

const BOUND = (word: 'FROM' | 'TO'): string =>
  utc(`substring(pg_get_expr(c.relpartbound, c.oid) FROM '${word} \\(''([^'']+)''\\)')::timestamptz`);

/** Every partition but the default ones, oldest first. */
export async function partitions(on: Pool | ClientBase): Promise<readonly Partition[]> {
  const { rows } = await on.query<Partition>(
    `SELECT parent.relname AS parent, c.relname AS name, ${BOUND('FROM')} AS from, ${BOUND('TO')} AS until,
       pg_total_relation_size(c.oid)::float8 AS bytes, EXISTS (
         SELECT FROM archives WHERE partition = c.relname) AS archived
     FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid JOIN pg_class parent ON parent.oid = inhparent
     WHERE inhparent = ANY ($1::text[]::regclass[]) AND pg_get_expr(c.relpartbound, c.oid) <> 'DEFAULT'
     ORDER BY parent.relname DESC, 3`,
    [PARTITIONED],
  );
  return rows;
}

/** The first instant that no partition of its own waits for, ISO UTC: the earliest of the tables'. */
export function endOf(known: readonly Partition[]): string {
  const ends = PARTITIONED.map((parent) =>
    known.reduce(
      (end, partition) => (partition.parent === parent && partition.until > end ? partition.until : end),
      '',
    ),
  );
  return ends.sort()[0] ?? '';
}

/** Whether there is less than a year of partitions left. @param now wall time, ISO UTC */
export function isLow(end: string, now: string): boolean {
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() + HEADROOM_YEARS);
  return end < limit.toISOString();
}

/**
 * Makes the partitions that are missing two years ahead, and opens an incident if there is less than a year
 * of them all the same. Needs no more than the app role.
 * @throws an error of pg where they could not be made; the incident is then seen to first
 */
export async function keepPartitions(pool: Pool, now: string): Promise<void> {
  try {
    await pool.query('SELECT stegvis_extend_partitions()');
  } finally {
    const end = endOf(await partitions(pool));
    const { mall, varden } =
      osagd`Historien har partitioner till ${end.slice(0, 10)}, mindre än ett år framåt. Kör npm run db:migrate.`;
    if (isLow(end, now))
      await pool.query(
        `INSERT INTO incidents (kind, ref, detail, varden, opened_at) VALUES ('partitioner', 'partitioner', $1, $2, $3)
         ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING`,
        [mall, JSON.stringify(varden), now],
      );
  }
}
