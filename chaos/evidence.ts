/** Everything that the checks need of the database, read once after the service has been stopped. */
import { Client } from 'pg';
import type { EventBody } from '../src/engine/chain';

export interface StoredEvent {
  readonly case: string;
  readonly seq: number;
  /** Domain time, ISO UTC. */
  readonly at: string;
  readonly type: string;
  readonly body: EventBody;
  /** The body as it is stored, and the link of the chain that covers it. */
  readonly text: string;
  readonly hash: Buffer;
  /** The transaction that wrote it. */
  readonly xid: string;
  /** Real time of that transaction's commit, epoch milliseconds; null if the server does not know it. */
  readonly committed: number | null;
}

export interface StoredKey {
  readonly case: string;
  readonly principal: string;
  readonly key: string;
  readonly seq: number;
  readonly xid: string;
}

export interface StoredMessage {
  readonly id: string;
  readonly case: string;
  readonly seq: number;
  readonly ord: number;
  readonly port: string;
  readonly at: string;
  /** The task it tells of; null for a reminder. */
  readonly task: string | null;
  readonly status: string;
}

export interface Evidence {
  readonly cases: readonly { readonly id: string; readonly process: string; readonly revision: number }[];
  /** Per case, in the order of their numbers. */
  readonly events: ReadonlyMap<string, readonly StoredEvent[]>;
  readonly keys: readonly StoredKey[];
  /** Access-log rows of what was done: case, action and transaction. */
  readonly access: readonly { readonly case: string; readonly action: string; readonly xid: string }[];
  readonly deadlines: readonly {
    readonly case: string;
    readonly key: string;
    readonly dueAt: string;
    readonly status: string;
  }[];
  /** Every task that was ever opened. */
  readonly tasks: readonly { readonly case: string; readonly key: string; readonly seq: number }[];
  readonly outbox: readonly StoredMessage[];
  /** Keys of what was sent to calendars: a message of their port may send several mails, or none. */
  readonly calendars: readonly { readonly key: string }[];
  readonly incidents: readonly { readonly kind: string; readonly ref: string }[];
}

const ISO = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** @param superUrl the superuser: commit times are not for everyone */
export async function gather(superUrl: string): Promise<Evidence> {
  const client = new Client({ connectionString: superUrl });
  await client.connect();
  const all = async <T extends object>(sql: string): Promise<T[]> => (await client.query<T>(sql)).rows;
  try {
    const events = new Map<string, StoredEvent[]>();
    const rows = await all<Omit<StoredEvent, 'body'>>(
      `SELECT case_id AS "case", seq, ${ISO('at')} AS at, type, body AS text, hash, xmin::text AS xid,
         (extract(epoch FROM pg_xact_commit_timestamp(xmin)) * 1000)::float8 AS committed
       FROM events ORDER BY case_id, seq, at`,
    );
    for (const row of rows) {
      const event = { ...row, body: JSON.parse(row.text) as EventBody };
      const ofCase = events.get(event.case);
      if (ofCase) ofCase.push(event);
      else events.set(event.case, [event]);
    }
    return {
      events,
      cases: await all('SELECT id, process, revision FROM cases ORDER BY id'),
      keys: await all(`SELECT case_id AS "case", principal, key, seq, xmin::text AS xid FROM idempotency`),
      access: await all(
        `SELECT case_id AS "case", action, xmin::text AS xid FROM access_log
         WHERE outcome = 'ok' AND (action LIKE 'send %' OR action IN ('start', 'fire'))`,
      ),
      deadlines: await all(
        `SELECT case_id AS "case", key, ${ISO('due_at')} AS "dueAt", status FROM deadlines ORDER BY case_id, key`,
      ),
      tasks: await all('SELECT case_id AS "case", key, seq FROM tasks'),
      outbox: await all(
        `SELECT id::text, case_id AS "case", seq, ord, port, ${ISO('at')} AS at, payload::json->>'uppgift' AS task,
           status FROM outbox WHERE port = 'notis' ORDER BY case_id, port, seq, outbox.at, ord, outbox.id`,
      ),
      calendars: await all(
        `SELECT 'kalender/' || uid || '/' || mottagare || '/' || sekvens AS key FROM kalenderposter WHERE metod <> 'KLAR'`,
      ),
      incidents: await all(`SELECT kind, ref FROM incidents WHERE status = 'open'`),
    };
  } finally {
    await client.end();
  }
}
