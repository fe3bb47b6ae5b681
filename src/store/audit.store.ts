/**
 * Reading everything that an audit needs, as of one instant and in bounded memory: each case with its anchored heads
 * and its events, archived quarters included, in order of the bytes of the cases' ids. Needs no more than the
 * auditor's role.
 */
import type { Pool, PoolClient, QueryConfig } from 'pg';
import type { AnchorRow } from './anchors.store';
import { utc } from './cases.store';
import { logRows, type LogAnchorRow } from './log-anchors.store';
import { logDisposals, type LogDisposal } from './log-disposals.query';
import { startOf, type LogRow } from './log-rows';
import { plusDays } from '../../machines/calendar';

/** A case as it stands beside its events; nulls where there are events or anchored heads without it. */
export interface AuditCase {
  readonly id: string;
  readonly revision: number | null;
  /** Hex. */
  readonly head: string | null;
  readonly heads: readonly AuditHead[];
}

export interface AuditHead {
  readonly nr: number;
  readonly revision: number;
  readonly head: string;
}

export interface AuditEvent {
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly body: string;
  /** Hex. */
  readonly hash: string;
}

/** What is read, in order. */
export type AuditRow =
  | { readonly anchor: AnchorRow }
  | { readonly case: AuditCase }
  | { readonly event: AuditEvent }
  | { readonly logDisposal: LogDisposal }
  | { readonly logAnchor: LogAnchorRow }
  | { readonly log: LogRow };

const CASES = 50;
const EVENTS = 200;
const LONG_MS = 3_600_000;

/** Every anchor, then each case followed by its events, then the access log as far as it is anchored. */
export async function* auditRows(pool: Pool): AsyncGenerator<AuditRow, void, undefined> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(
      `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = ${LONG_MS};
       SET LOCAL idle_in_transaction_session_timeout = '10min'`,
    );
    yield* anchors(client);
    for await (const ids of batches(client)) yield* ofCases(client, ids);
    yield* accessLog(client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: unknown) => {
      broken = lost as Error;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

async function* anchors(client: PoolClient): AsyncGenerator<AuditRow, void, undefined> {
  const { rows } = await long<AnchorRow>(
    client,
    'SELECT nr, day::text AS day, body, signature FROM anchors ORDER BY nr',
  );
  for (const anchor of rows) yield { anchor };
}

/** Ids of cases, and of what is left of cases that are gone. */
async function* batches(client: PoolClient): AsyncGenerator<readonly string[]> {
  await long(
    client,
    `DECLARE ids NO SCROLL CURSOR FOR
     SELECT id FROM (SELECT id FROM cases UNION SELECT case_id FROM events UNION SELECT case_id FROM anchor_heads) x
     ORDER BY id COLLATE "C"`,
  );
  for (;;) {
    const { rows } = await long<{ id: string }>(client, `FETCH ${CASES} FROM ids`);
    if (rows.length === 0) return;
    yield rows.map(({ id }) => id);
  }
}

/** What was disposed of, rows from before any anchor, and each anchor followed by the rows of its day. */
async function* accessLog(client: PoolClient): AsyncGenerator<AuditRow, void, undefined> {
  for (const logDisposal of await logDisposals(client)) yield { logDisposal };
  const { rows } = await long<{ nr: number; day: string }>(
    client,
    'SELECT nr, day::text AS day FROM log_anchors ORDER BY nr',
  );
  const [first] = rows;
  if (first) for await (const log of logRows(client, '-infinity', startOf(first.day))) yield { log };
  for (const { nr, day } of rows) {
    const { rows: anchor } = await long<LogAnchorRow>(
      client,
      'SELECT nr, day::text AS day, body, signature, marks FROM log_anchors WHERE nr = $1',
      [nr],
    );
    for (const logAnchor of anchor) yield { logAnchor };
    for await (const log of logRows(client, startOf(day), startOf(plusDays(day, 1)))) yield { log };
  }
}

type Of<T> = T & { readonly caseId: string };

async function* ofCases(
  client: PoolClient,
  ids: readonly string[],
): AsyncGenerator<AuditRow, void, undefined> {
  const { rows } = await long<AuditCase>(
    client,
    `SELECT u.id, c.revision, encode(c.head, 'hex') AS head,
       coalesce((SELECT json_agg(json_build_object('nr', nr, 'revision', revision, 'head', encode(a.head, 'hex'))
         ORDER BY nr) FROM anchor_heads a WHERE a.case_id = u.id), '[]') AS heads
     FROM unnest($1::text[]) WITH ORDINALITY u(id, n) LEFT JOIN cases c ON c.id = u.id ORDER BY u.n`,
    [ids],
  );
  const waiting = rows.values();
  let current: string | undefined;
  for await (const { caseId, ...event } of eventsOf(client, ids)) {
    while (current !== caseId) {
      const { value } = waiting.next();
      if (!value) throw new Error(`Events of a case that was not asked for: ${caseId}`);
      yield { case: value };
      current = value.id;
    }
    yield { event };
  }
  for (const without of waiting) yield { case: without };
}

/** In the order of the ids, whatever order the database has for text. */
async function* eventsOf(client: PoolClient, ids: readonly string[]): AsyncGenerator<Of<AuditEvent>> {
  await long(
    client,
    `DECLARE history NO SCROLL CURSOR FOR
     SELECT e.case_id AS "caseId", e.seq, ${utc('e.at')} AS at, e.type, e.body, encode(e.hash, 'hex') AS hash
     FROM unnest($1::text[]) WITH ORDINALITY u(id, n) JOIN events e ON e.case_id = u.id ORDER BY u.n, e.seq, e.at`,
    [ids],
  );
  for (;;) {
    const { rows } = await long<Of<AuditEvent>>(client, `FETCH ${EVENTS} FROM history`);
    if (rows.length === 0) break;
    yield* rows;
  }
  await client.query('CLOSE history');
}

const long = <T extends object>(client: PoolClient, text: string, values: unknown[] = []) =>
  client.query<T>({ text, values, query_timeout: LONG_MS } as QueryConfig);
