/**
 * The file that an audit reads: gzipped lines of JSON, whole in itself. First what it is, then every anchor, then
 * each case with its anchored heads and its events, in order of the bytes of the cases' ids, then the access log day by
 * day, as far as it is anchored; last, how many there were. It holds ids and codes, no names and no free text.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { AuditCase, AuditEvent } from '../store/audit.store';
import type { LogDisposal } from '../store/log-disposals.query';
import type { LogRow } from '../store/log-rows';
import type { AnchorLine } from './anchor-files';
import type { LogAnchorLine } from './log-check';

export const EXPORT = 'stegvis-historik';

/** The first line. */
export interface ExportHead {
  readonly export: typeof EXPORT;
  readonly v: 1;
  /** When it was read, ISO UTC. */
  readonly at: string;
  /** The key that signs the anchors, as the exporter knows it; to be held against one that is known from elsewhere. */
  readonly publicKey: string | null;
}

/** The last line. */
export interface ExportEnd {
  readonly anchors: number;
  readonly cases: number;
  readonly events: number;
  /** Anchored days of the access log, and their rows. */
  readonly logDays: number;
  readonly logRows: number;
}

/** One line each. */
export type ExportLine =
  | { readonly head: ExportHead }
  | { readonly anchor: AnchorLine }
  | { readonly case: AuditCase }
  | { readonly event: AuditEvent }
  | { readonly logDisposal: LogDisposal }
  | { readonly logAnchor: LogAnchorLine }
  | { readonly log: LogRow }
  | { readonly end: ExportEnd };

/** A file that cannot be read to its end, or is none of ours. Its message is one Swedish sentence. */
export class NotAnExport extends Error {}

/**
 * Every line of an export, one at a time.
 * @throws NotAnExport
 */
export async function* readExport(file: string): AsyncGenerator<ExportLine, void, undefined> {
  const unzipped = createGunzip();
  let failed: unknown;
  // A torn file ends the lines; what tore it is told after them.
  const pumped = pipeline(createReadStream(file), unzipped).catch((error: unknown) => {
    failed = error;
    unzipped.destroy();
  });
  let n = 0;
  try {
    for await (const line of createInterface({ input: unzipped, crlfDelay: Infinity })) {
      n += 1;
      yield parse(line, n);
    }
  } catch (error) {
    if (error instanceof NotAnExport) throw error;
    failed ??= error;
  }
  await pumped;
  if (failed !== undefined)
    throw new NotAnExport(
      `Exporten går inte att läsa efter rad ${n}: filen är inte hel (${codeOf(failed)}).`,
    );
}

const KINDS = new Set(['head', 'anchor', 'case', 'event', 'logDisposal', 'logAnchor', 'log', 'end']);

function parse(line: string, n: number): ExportLine {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    read = null;
  }
  const kinds = typeof read === 'object' && read !== null ? Object.keys(read) : [];
  const [kind = ''] = kinds;
  if (kinds.length !== 1 || !KINDS.has(kind))
    throw new NotAnExport(`Rad ${n} är ingen rad i en export av historiken.`);
  return read as ExportLine;
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? 'okänt fel';
