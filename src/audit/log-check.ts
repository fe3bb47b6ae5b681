/**
 * The access log on its way through an audit: each day's anchor, then its rows. Tells of each day the first row that
 * is another than the one that was sealed, by its place and its instant and by nothing that stands in it.
 */
import { plusDays } from '../../machines/calendar';
import type { LogDisposal } from '../store/log-disposals.query';
import type { LogRow } from '../store/log-rows';
import { hashOf, isSigned, NO_ANCHOR, type LogRef } from './anchor';
import { copiesIn, readLogCopy, type AnchorLine } from './anchor-files';
import { LogSum, MARK, parseLogBody, sumOf, type LogAnchorBody } from './log-anchor';
import type { KeyObject } from 'node:crypto';

/** An anchor of the log in an export. */
export interface LogAnchorLine extends AnchorLine {
  /** Base64; null where the day has been disposed of. */
  readonly marks: string | null;
}

/** Nothing is disposed of that is younger than this, whatever anybody has written (L13). */
const LEAST_YEARS = 5;

interface Day {
  readonly body: LogAnchorBody;
  readonly marks: Buffer | null;
  readonly sum: LogSum;
  /** The first row whose mark is another, and the row itself. */
  first: { readonly n: number; readonly at: string } | null;
  rows: number;
}

export interface LogCheckOptions {
  readonly keys: ReadonlyMap<string, KeyObject>;
  /** When the export was made, ISO UTC. */
  readonly at: string;
  readonly tell: (fault: string) => void;
  readonly note: (note: string) => void;
}

export class LogCheck {
  readonly sum = { days: 0, rows: 0 };
  private last: { readonly nr: number; readonly line: LogAnchorLine; readonly body: LogAnchorBody } | null =
    null;
  private day: Day | null = null;
  private early = 0;
  private readonly disposals: LogDisposal[] = [];
  private readonly disposedRows = new Map<string, number>();
  /** The signed texts by number. */
  private readonly seen = new Map<number, AnchorLine>();

  constructor(private readonly options: LogCheckOptions) {}

  disposal(said: LogDisposal): void {
    this.disposals.push(said);
    this.disposedRows.set(said.partition, 0);
  }

  anchor(line: LogAnchorLine): void {
    this.endDay();
    this.sum.days += 1;
    this.seen.set(line.nr, line);
    const body = parseLogBody(line.body);
    const fault = body ? this.anchorFault(line, body) : 'texten är ändrad';
    if (fault !== null) this.options.tell(`Loggankare ${line.nr}: ${fault}`);
    if (!body) return;
    this.last = { nr: line.nr, line, body };
    const marks = line.marks === null ? null : Buffer.from(line.marks, 'base64');
    this.day = { body, marks, sum: new LogSum(), first: null, rows: 0 };
  }

  row(row: LogRow): void {
    this.sum.rows += 1;
    const { day } = this;
    if (!day) {
      this.early += 1;
      return;
    }
    const n = day.rows;
    day.rows += 1;
    const mark = day.sum.add(row);
    if (day.first === null && !(day.marks && markOf(day.marks, n).equals(mark)))
      day.first = { n, at: row[0] };
  }

  private anchorFault({ nr, body: text, signature }: LogAnchorLine, body: LogAnchorBody): string | null {
    const before = this.last;
    const wanted = (before?.nr ?? 0) + 1;
    if (nr !== wanted) return `loggankare ${wanted}${nr > wanted + 1 ? `–${nr - 1}` : ''} saknas före det`;
    if (!isSigned(this.options.keys, { body: text, key: body.key }, Buffer.from(signature, 'base64')))
      return this.options.keys.has(body.key)
        ? 'texten är ändrad: signaturen stämmer inte'
        : `det är signerat med en nyckel som inte är känd (${body.key})`;
    if (body.nr !== nr) return 'det står under ett annat nummer än sitt eget';
    if (body.previous !== (before ? hashOf(before.line.body) : NO_ANCHOR))
      return 'det följer inte på loggankaret före';
    if (before && body.day !== plusDays(before.body.day, 1)) return 'dagen är inte dagen efter den före';
    return body.total === (before?.body.total ?? 0) + body.rows
      ? null
      : 'raderna är inte fler än före med sina egna';
  }

  private endDay(): void {
    const { day } = this;
    this.day = null;
    if (!day) return;
    const { body } = day;
    const disposal = this.disposals.find(({ from, until }) => from <= body.day && body.day < until);
    if (disposal) {
      const { partition } = disposal;
      this.disposedRows.set(partition, (this.disposedRows.get(partition) ?? 0) + body.rows);
      if (day.rows > 0)
        this.options.tell(`Åtkomstloggen ${body.day}: dagen är gallrad men har ${count(day.rows)}`);
      return;
    }
    const { digest, marks } = day.sum.end();
    if (digest === body.digest && day.rows === body.rows) {
      if (day.marks === null || sumOf(day.marks) !== body.marks)
        this.options.tell(`Loggankare ${body.nr}: radernas märken är ändrade, raderna inte`);
      return;
    }
    const sealed = day.marks && sumOf(day.marks) === body.marks ? day.marks : null;
    this.options.tell(`Åtkomstloggen ${body.day}: ${sealed ? bent(day, sealed, marks) : unmarked(day)}`);
  }

  /** @param refs the anchors of the log that those over the chains name, by the name of each */
  async finish(refs: ReadonlyMap<string, LogRef>, copies: string | undefined): Promise<void> {
    this.endDay();
    const { tell } = this.options;
    if (this.early > 0)
      tell(
        `Åtkomstloggen: ${count(this.early)} före det första ankaret. De är tillagda, eller är ankare borttagna.`,
      );
    for (const [name, { nr, hash }] of refs) {
      const line = this.seen.get(nr);
      if (line && hashOf(line.body) === hash) continue;
      tell(`${name}: loggankare ${nr}, som det binder, ${line ? 'är ett annat' : 'saknas'}`);
      break;
    }
    this.late();
    for (const disposal of this.disposals) this.judge(disposal);
    if (copies !== undefined) await this.copies(copies);
  }

  /** Anchors taken from the end. Yesterday is sealed as soon as nobody can write there any more. */
  private late(): void {
    const day = this.options.at.slice(0, 10);
    const last = this.last?.body.day;
    if (last !== undefined && plusDays(last, 2) < day)
      this.options.tell(
        `Åtkomstloggens senaste ankare är för ${last} och exporten från ${day}: senare ankare saknas.`,
      );
  }

  /** What is disposed of is no fault, if it was old enough and is what the anchors say it was. */
  private judge({ partition, from, until, rows, years, at, by }: LogDisposal): void {
    const { tell, note } = this.options;
    const when = at.slice(0, 10);
    const sealed = this.disposedRows.get(partition) ?? 0;
    const span = `${from}–${plusDays(until, -1)}`;
    const limit = (day: string, more: number) => `${Number(day.slice(0, 4)) + more}${day.slice(4)}`;
    if (when < limit(until, Math.max(years, LEAST_YEARS)) || at > this.options.at)
      tell(`Åtkomstloggen ${span}: den är gallrad ${when}, innan den fick gallras`);
    else if (sealed !== rows)
      tell(
        `Åtkomstloggen ${span}: ${count(rows)} är gallrade enligt förteckningen, men ${sealed} förankrade`,
      );
    else note(`Åtkomstloggen ${span} är gallrad ${when} av ${by}: ${count(rows)}, efter ${years} år.`);
  }

  private async copies(dir: string): Promise<void> {
    for (const nr of copiesIn(dir, 'loggankare')) {
      const known = this.seen.get(nr);
      const copy = await readLogCopy(dir, nr);
      if (!known) this.options.tell(`Loggankare ${nr} finns i kopian men inte i databasen.`);
      else if (copy?.body !== known.body || copy.signature !== known.signature)
        this.options.tell(`Loggankare ${nr} är ett annat än sin kopia.`);
    }
  }
}

/** What was done with the first row that is another, by the marks of what was sealed and of what is there. */
function bent({ body, first, rows }: Day, sealed: Buffer, marks: Buffer): string {
  const n = first?.n ?? rows;
  if (n >= rows) return `${lines(n + 1, body.rows)} saknas sist`;
  const [fewer, more] = [body.rows - rows, rows - body.rows];
  if (isAmong(sealed, n + 1, fewer, markOf(marks, n)))
    return `rad ${n + 1} av dem som förankrades saknas, före den från ${first?.at ?? ''}`;
  const here = `rad ${n + 1} (${first?.at ?? ''})`;
  if (n >= body.rows || isAmong(marks, n + 1, more, markOf(sealed, n))) return `${here} är tillagd`;
  return `${here} är ändrad`;
}

const markOf = (marks: Buffer, n: number): Buffer => marks.subarray(n * MARK, (n + 1) * MARK);
const isAmong = (marks: Buffer, from: number, rows: number, mark: Buffer): boolean =>
  Array.from({ length: Math.max(0, rows) }, (_, n) => markOf(marks, from + n)).some((one) =>
    one.equals(mark),
  );

const unmarked = ({ body, rows }: Day): string =>
  rows === body.rows
    ? 'en rad är ändrad'
    : `den har ${count(rows)}, och hade ${body.rows} när den förankrades`;
const count = (rows: number): string => (rows === 1 ? '1 rad' : `${rows} rader`);
const lines = (from: number, to: number): string => (from === to ? `rad ${from}` : `raderna ${from}–${to}`);
