/**
 * What an anchor of the access log says: how many rows a day has, and the sum over them in order. Beside it lies a
 * mark of four bytes for each row, which proves nothing but tells which row is another. Pure.
 */
import { createHash, hash } from 'node:crypto';
import type { LogRow } from '../store/log-rows';

/** In this order: the order is part of format 1. All hashes are hex. */
export interface LogAnchorBody {
  readonly v: 1;
  readonly log: true;
  readonly nr: number;
  /** A day in UTC, and the instant when the anchor was made, ISO UTC. */
  readonly day: string;
  readonly at: string;
  readonly rows: number;
  /** Rows of all days, up to and with this one. */
  readonly total: number;
  readonly digest: string;
  /** Sum over the marks. */
  readonly marks: string;
  /** SHA-256 of the text of the anchor before; 64 zeros for the first. */
  readonly previous: string;
  /** Which key has signed it. */
  readonly key: string;
}

/** Bytes of a mark. */
export const MARK = 4;

/** The sum over a day's rows, taken in their order. */
export class LogSum {
  private readonly sum = createHash('sha256');
  private readonly each: Buffer[] = [];

  /** @returns the row's mark */
  add(row: LogRow): Buffer {
    const line = `${JSON.stringify(row)}\n`;
    this.sum.update(line);
    const mark = Buffer.from(hash('sha256', line, 'buffer').subarray(0, MARK));
    this.each.push(mark);
    return mark;
  }

  /** To be called once, when all rows are in. */
  end(): { readonly rows: number; readonly digest: string; readonly marks: Buffer } {
    return { rows: this.each.length, digest: this.sum.digest('hex'), marks: Buffer.concat(this.each) };
  }
}

/** Whether a day's rows are those of its anchor's text; the signature is not asked for. */
export async function isAsSealed(
  body: string,
  rows: AsyncIterable<LogRow>,
): Promise<{ readonly same: boolean; readonly rows: number }> {
  const sum = new LogSum();
  for await (const row of rows) sum.add(row);
  const { rows: count, digest } = sum.end();
  const said = parseLogBody(body);
  return { same: said?.digest === digest && said.rows === count, rows: count };
}

export const sumOf = (marks: Buffer): string => hash('sha256', marks, 'hex');

/** The text of an anchor of the log as what it says, or null if it is none. */
export function parseLogBody(body: string): LogAnchorBody | null {
  let said: unknown;
  try {
    said = JSON.parse(body);
  } catch {
    return null;
  }
  const { v, log, nr, day, rows, total, digest, marks, previous, key } = (said ??
    {}) as Partial<LogAnchorBody>;
  const numbers = [nr, rows, total].every((one) => Number.isSafeInteger(one));
  const texts = [day, digest, marks, previous, key].every((one) => typeof one === 'string');
  return v === 1 && log === true && numbers && texts ? (said as LogAnchorBody) : null;
}
