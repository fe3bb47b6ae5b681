/** Writes the whole history into a file that can be verified without the database (export-format.ts). */
import { createWriteStream, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Pool } from 'pg';
import { auditRows } from '../store/audit.store';
import { lineOf } from './anchor-files';
import { EXPORT, type ExportEnd, type ExportLine } from './export-format';

export interface ExportOptions {
  readonly pool: Pool;
  readonly file: string;
  /** Wall time. */
  readonly now: Date;
  /** PEM. */
  readonly publicKey: string | null;
}

/** @returns what was written; the file is readable by its owner alone, and there is none until it is whole */
export async function exportHistory({ pool, file, now, publicKey }: ExportOptions): Promise<ExportEnd> {
  const end = { anchors: 0, cases: 0, events: 0, logDays: 0, logRows: 0 };
  async function* lines(): AsyncGenerator<ExportLine> {
    yield { head: { export: EXPORT, v: 1, at: now.toISOString(), publicKey } };
    for await (const row of auditRows(pool)) {
      if ('anchor' in row) {
        end.anchors += 1;
        yield { anchor: lineOf(row.anchor) };
        continue;
      }
      if ('logAnchor' in row) {
        end.logDays += 1;
        const { marks } = row.logAnchor;
        yield { logAnchor: { ...lineOf(row.logAnchor), marks: marks && marks.toString('base64') } };
        continue;
      }
      if ('case' in row) end.cases += 1;
      else if ('event' in row) end.events += 1;
      else if ('log' in row) end.logRows += 1;
      yield row;
    }
    yield { end };
  }
  async function* text(): AsyncGenerator<string> {
    for await (const line of lines()) yield `${JSON.stringify(line)}\n`;
  }
  const draft = `${file}.ny`;
  try {
    await pipeline(Readable.from(text()), createGzip(), createWriteStream(draft, { mode: 0o600 }));
    const handle = openSync(draft, 'r');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  return end;
}
