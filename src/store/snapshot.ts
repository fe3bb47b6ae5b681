/** Work over the database as it is at one instant, however long it takes. */
import type { ClientBase, Pool, PoolClient, QueryConfig } from 'pg';
import { inTransaction } from './transaction';

/** Everything is looked at; on a large database that takes longer than the seconds of an ordinary question. */
const LONG_MS = 600_000;
const LIMITS = `SET LOCAL statement_timeout = ${LONG_MS}; SET LOCAL idle_in_transaction_session_timeout = '60s'`;

/** Runs work in one transaction that sees one instant; what throws leaves nothing behind. */
export const inSnapshot = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(pool, work, `BEGIN ISOLATION LEVEL REPEATABLE READ; ${LIMITS}`);

/** A statement that may take as long as such work. */
export const long = <T extends object>(client: ClientBase, text: string, values: unknown[] = []) =>
  client.query<T>({ text, values, query_timeout: LONG_MS } as QueryConfig);
