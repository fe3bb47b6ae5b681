/** What a failed query says: whether the connection was lost, or the server asks us to come again. */
import { tlsFault } from '../tls-fault';

const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
]);

/** SQLSTATE of a server-side error, or null. */
export function sqlState(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !CONNECTION_CODES.has(code) ? code : null;
}

/** Whether an error is the database's no to a statement, or was caused by one. */
export function refusedByDatabase(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1)
    if (sqlState(at) !== null) return !connectionLost(at);
  return false;
}

/** True if the outcome of the statement is unknown: the connection went, or no answer came in time. */
export function connectionLost(error: unknown): boolean {
  const state = sqlState(error);
  // 08: connection exception; 57P: the server is stopping, crashed, or starting; 28, 3D, 55000: it lets nobody in.
  if (state !== null) return /^(08|57P|28|3D000|55000)/.test(state);
  const { code, message } = error as { code?: unknown; message?: unknown };
  if ((typeof code === 'string' && CONNECTION_CODES.has(code)) || tlsFault(error) !== null) return true;
  return /connection terminated|connection timeout|query read timeout|timeout exceeded|connection error|client was closed|cannot use a pool|not queryable/i.test(
    String(message),
  );
}

/** True if the server could not do it now but may later: locks, time limits, too many connections, disk. */
export function passing(error: unknown): boolean {
  const state = sqlState(error);
  if (state === null) return false;
  // 40: rollback and deadlock; 53: resources; 55P03: lock not available; 57014: cancelled by time limit; 25P0x: idle limit
  return /^(40|53|25P0|55P03|57014)/.test(state);
}
