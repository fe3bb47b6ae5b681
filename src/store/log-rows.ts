/** A row of the access log as anchors and exports have it: its values in the order of format 1. */

/** The columns of format 1, in order. */
export const LOG_COLUMNS = [
  'at',
  'principal',
  'role',
  'action',
  'case_id',
  'outcome',
  'enhet',
  'andamal',
  'vad',
] as const;

/** `at` is ISO UTC with microseconds. */
export type LogRow = readonly [at: string, ...rest: (string | null)[]];

const EXACT = `to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const [, ...TEXTS] = LOG_COLUMNS;

/**
 * The rows from one instant up to another ($1, $2), in an order that depends on nothing but what they say: by their
 * instant, then by the bytes of each column.
 */
export const LOG_ROWS = `SELECT ${EXACT}, ${TEXTS.join(', ')} FROM access_log WHERE at >= $1 AND at < $2
  ORDER BY at, ${TEXTS.map((column) => `${column} COLLATE "C" NULLS FIRST`).join(', ')}`;

/** The instants that a day of the log begins and ends at. Its days are days in UTC, as its partitions are. */
export const startOf = (day: string): string => `${day}T00:00:00.000Z`;
