/**
 * Disposal of the access log (L13): a quarter that has been over for as long as the municipality keeps rows goes as a
 * whole, when each of its days has its anchor and is what the anchor says. Done by the owner role while the service
 * runs.
 */
import { escapeIdentifier, type Client } from 'pg';
import { plusDays } from '../../machines/calendar';
import { close, patiently } from './archive';
import { logRows } from './log-anchors.store';
import { startOf, type LogRow } from './log-rows';
import { partitions, type Partition } from './partitions';

export interface Disposed {
  readonly partition: string;
  readonly rows: number;
  /** Where the quarter's archive lies, which is to go too; null if it was never archived. */
  readonly file: string | null;
}

/** Reads a day's anchor and rows to their end, and says whether they are the same. */
export type DayCheck = (
  body: string,
  rows: AsyncIterable<LogRow>,
) => Promise<{ readonly same: boolean; readonly rows: number }>;

/**
 * The quarters of the log that may go.
 * @param now wall time
 * @param years how long rows are kept
 */
export async function disposable(client: Client, now: Date, years: number): Promise<readonly Partition[]> {
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() - years);
  return (await partitions(client)).filter(
    ({ parent, until }) => parent === 'access_log' && until <= limit.toISOString(),
  );
}

/**
 * Disposes of one quarter and writes down that it did. The anchors of its days stay; the marks of their rows go.
 * @param client connected as the owner, without a time limit for statements
 * @throws Error in Swedish naming the first day that has no anchor or is another than its anchor; nothing is then gone
 */
export async function dispose(
  client: Client,
  partition: Partition,
  years: number,
  check: DayCheck,
): Promise<Disposed> {
  const { name } = partition;
  const [from, until] = [partition.from.slice(0, 10), partition.until.slice(0, 10)];
  // From here nobody adds to what is looked at.
  await close(client, name);
  await client.query('BEGIN READ ONLY');
  let rows: number;
  try {
    rows = await checked(client, name, from, until, check);
  } finally {
    await client.query('ROLLBACK');
  }
  const table = escapeIdentifier(name);
  await patiently(client, [
    {
      text: 'INSERT INTO log_disposals (partition, from_day, until_day, rows, years) VALUES ($1, $2, $3, $4, $5)',
      values: [name, from, until, rows, years],
    },
    { text: 'UPDATE log_anchors SET marks = NULL WHERE day >= $1 AND day < $2', values: [from, until] },
    `ALTER TABLE access_log DETACH PARTITION ${table}`,
    `DROP TABLE ${table}`,
  ]);
  const { rows: archived } = await client.query<{ file: string }>(
    'SELECT file FROM archives WHERE partition = $1',
    [name],
  );
  return { partition: name, rows, file: archived[0]?.file ?? null };
}

/** @returns the rows of all its days */
async function checked(
  client: Client,
  name: string,
  from: string,
  until: string,
  check: DayCheck,
): Promise<number> {
  const { rows: anchors } = await client.query<{ day: string; body: string }>(
    'SELECT day::text AS day, body FROM log_anchors WHERE day >= $1 AND day < $2',
    [from, until],
  );
  const bodies = new Map(anchors.map(({ day, body }) => [day, body]));
  let sum = 0;
  for (let day = from; day < until; day = plusDays(day, 1)) {
    const body = bodies.get(day);
    const [start, end] = [startOf(day), startOf(plusDays(day, 1))];
    if (body === undefined) {
      // Before anything was logged there was nothing to seal.
      for await (const row of logRows(client, start, end))
        throw new Error(`${name} är kvar: åtkomstloggen för ${row[0].slice(0, 10)} har inget ankare.`);
      continue;
    }
    const { same, rows } = await check(body, logRows(client, start, end));
    if (!same)
      throw new Error(
        `${name} är kvar: åtkomstloggen för ${day} är en annan än den som förankrades. Kör npm run audit:verify.`,
      );
    sum += rows;
  }
  return sum;
}
