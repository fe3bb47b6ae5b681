/**
 * The second copy of an archived partition: a compressed file of lines with its checksum beside it. It can be
 * verified without the database: each case's first line says the hash before it, and every link follows from there.
 */
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  openSync,
  closeSync,
  fsyncSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** What the first line says. */
export interface ArchiveHead {
  readonly v: 1;
  readonly partition: string;
  readonly from: string;
  readonly until: string;
}

/** One row: its columns by name, bytes as hex; of events also the hash before the case's first. */
export type ArchiveRow = Readonly<Record<string, string | number | null>>;

export interface Written {
  readonly file: string;
  readonly rows: number;
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
}

export const ARCHIVE = '.jsonl.gz';

/** Writes a file and its checksum, readable by its owner alone; there is none until it is whole and on the disk. */
export async function writeArchive(
  file: string,
  head: ArchiveHead,
  rows: AsyncIterable<ArchiveRow>,
): Promise<Written> {
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    yield `${JSON.stringify(head)}\n`;
    for await (const row of rows) {
      count += 1;
      yield `${JSON.stringify(row)}\n`;
    }
    yield `${JSON.stringify({ rows: count })}\n`;
  }
  const draft = `${file}.ny`;
  await pipeline(Readable.from(lines()), createGzip(), createWriteStream(draft, { mode: 0o600 }));
  const handle = openSync(draft, 'r');
  fsyncSync(handle);
  closeSync(handle);
  const sha256 = await hashOf(draft);
  renameSync(draft, file);
  // As `sha256sum --check` reads it.
  writeFileSync(`${file}.sha256`, `${sha256}  ${basename(file)}\n`, { mode: 0o600, flush: true });
  return { file, rows: count, sha256 };
}

/**
 * Reads a whole file: its checksum, its number of rows and, of events, every link of every case.
 * @returns the rows read
 * @throws Error in Swedish that says what is wrong and where
 */
export async function verifyArchive(file: string): Promise<number> {
  const [wanted] = readFileSync(`${file}.sha256`, 'utf8').split(' ');
  if (wanted !== (await hashOf(file))) throw new Error(`${file}: kontrollsumman stämmer inte.`);
  let rows = -1;
  let last: ArchiveRow = {};
  let before = { case: '', hash: '' };
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) {
    last = JSON.parse(line) as ArchiveRow;
    rows += 1;
    if (rows === 0 || typeof last['body'] !== 'string') continue;
    const { case_id: id, seq, body, hash, before: told } = last;
    const previous = before.case === id ? before.hash : told;
    const link = createHash('sha256')
      .update(Buffer.from(String(previous), 'hex'))
      .update(body)
      .digest('hex');
    if (link !== hash) throw new Error(`${file}: länken till händelse ${seq} i ${id} stämmer inte.`);
    before = { case: String(id), hash: link };
  }
  // The last line counts the others, of which the first is the head.
  rows -= 1;
  if (last['rows'] !== rows) throw new Error(`${file}: filen är inte hel.`);
  return rows;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
