/**
 * The outbox's rows. A row is leased before it is delivered, so that no two workers send it at once
 * and one that died gives it back; all times here are wall time, of the database.
 */
import type { Pool } from 'pg';
import type { Clock } from '../engine/types';
import type { Osagd } from '../mening';
import type { Message } from './handlers';

/** How long a worker has a row for itself. A handler gets less time than this. */
export const LEASE_MS = 60_000;

interface Row extends Omit<Message, 'payload'> {
  readonly payload: string;
}

export class OutboxStore {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes one row that may leave now: the first pending of its case and port. Order is that of the
   * case's history; `at` comes before `ord` since a reminder has the sequence number of the event before it.
   */
  async lease(ports: readonly string[]): Promise<Message | null> {
    const result = await this.pool.query<Row>({
      name: 'outbox-lease',
      text: `UPDATE outbox SET attempts = attempts + 1, not_before = now() + $2::int * interval '1 ms'
        WHERE id = (
          SELECT o.id FROM outbox o
          WHERE o.status = 'pending' AND o.not_before <= now() AND o.port = ANY ($1::text[])
            AND NOT EXISTS (
              SELECT FROM outbox e
              WHERE e.status = 'pending' AND e.case_id = o.case_id AND e.port = o.port
                AND (e.seq, e.at, e.ord, e.id) < (o.seq, o.at, o.ord, o.id))
          ORDER BY o.id LIMIT 1 FOR UPDATE SKIP LOCKED)
        RETURNING id::text, case_id AS "caseId", seq, ord, port, payload, attempts AS attempt`,
      values: [ports, LEASE_MS],
    });
    const [row] = result.rows;
    return row ? { ...row, payload: JSON.parse(row.payload) as unknown } : null;
  }

  /** Ends a leased row. A lease that has run out and been taken by another worker changes nothing. */
  async finish({ id, attempt }: Message, status: 'sent' | 'dropped'): Promise<void> {
    await this.pool.query({
      name: 'outbox-finish',
      text: `UPDATE outbox SET status = $3, finished_at = now()
             WHERE id = $1 AND attempts = $2 AND status = 'pending'`,
      values: [id, attempt, status],
    });
  }

  /** Lets a row that could not be delivered wait. */
  async postpone({ id, attempt }: Message, ms: number): Promise<void> {
    await this.pool.query({
      name: 'outbox-postpone',
      text: `UPDATE outbox SET not_before = now() + $3::int * interval '1 ms'
             WHERE id = $1 AND attempts = $2 AND status = 'pending'`,
      values: [id, attempt, ms],
    });
  }

  /** Gives a row up, with the call that it was (src/integrations), and opens an incident about it, in one statement. */
  async giveUp({ id, attempt }: Message, { mall, varden }: Osagd): Promise<void> {
    await this.pool.query({
      name: 'outbox-give-up',
      text: `WITH o AS (UPDATE outbox SET status = 'failed', finished_at = now()
                        WHERE id = $1 AND attempts = $2 AND status = 'pending' RETURNING id, case_id),
               a AS (UPDATE anrop SET status = 'fel' FROM o
                     WHERE anrop.outbox_id = o.id AND anrop.status IN ('vantar', 'skickat'))
             INSERT INTO incidents (case_id, kind, ref, detail, varden, opened_at)
             SELECT case_id, 'utskick', id::text, $3, $4, $5 FROM o
             ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING`,
      values: [id, attempt, mall, JSON.stringify(varden), this.clock.now()],
    });
  }

  /** Ports that have rows waiting. */
  async waitingPorts(): Promise<readonly string[]> {
    const result = await this.pool.query<{ port: string }>(
      `SELECT DISTINCT port FROM outbox WHERE status = 'pending'`,
    );
    return result.rows.map((row) => row.port);
  }
}
