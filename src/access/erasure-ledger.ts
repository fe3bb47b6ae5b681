/**
 * The ledger of erasures: a file beside the clients' keys, outside the database and its backups, a line for each
 * client that was erased, and for each case that was disposed of. Each line holds the hash of the one before, so that
 * none can be changed, moved or taken from the middle. It says nothing about who it was. A restore erases again everybody in it (docs/operations.md).
 */
import { hash } from 'node:crypto';
import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** In this order: the order is part of format 1. */
export interface ErasureEntry {
  readonly v: 1;
  readonly nr: number;
  /** ISO UTC. */
  readonly at: string;
  readonly klient: string;
  /** The case that was disposed of; left out where the client herself was erased. */
  readonly arende?: string;
  /** Why, in words that name nobody. */
  readonly grund: string;
  readonly beslutadAv: string;
  readonly kontrolleradAv: string;
  /** Hex; 64 zeros before the first. */
  readonly previous: string;
  /** SHA-256 over the line without this. */
  readonly hash: string;
}

export type NewErasure = Pick<
  ErasureEntry,
  'at' | 'klient' | 'arende' | 'grund' | 'beslutadAv' | 'kontrolleradAv'
>;

const FIRST = '0'.repeat(64);

/** A line about the client herself, and not about one of her cases. */
export const isKlient = ({ arende }: ErasureEntry): boolean => arende === undefined;

/** Where the ledger of a folder of keys lies. */
export const ledgerIn = (keysDir: string): string => join(keysDir, 'raderingar.jsonl');

/**
 * Every entry, in order; none if there is no file. A last line that was cut off by a crash never counted.
 * @throws Error in Swedish naming the file and the first line that does not fit
 */
export function readLedger(file: string): readonly ErasureEntry[] {
  const entries: ErasureEntry[] = [];
  for (const [n, line] of wholeLines(file).lines.entries()) {
    const entry = entryOf(line);
    const before = entries.at(-1)?.hash ?? FIRST;
    if (entry?.nr !== n + 1 || entry.previous !== before || entry.hash !== hashOf(entry))
      throw new Error(
        `Förteckningen över raderingar, ${file}, är ändrad på rad ${n + 1}. Ta tillbaka en hel kopia av den.`,
      );
    entries.push(entry);
  }
  return entries;
}

/** Adds an entry; it is on the disk when this returns. To be called by one at a time. */
export function appendToLedger(file: string, { at, klient, arende, ...why }: NewErasure): ErasureEntry {
  const last = readLedger(file).at(-1);
  const { grund, beslutadAv, kontrolleradAv } = why;
  const who = { klient, ...(arende !== undefined && { arende }) };
  const rest = { v: 1 as const, nr: (last?.nr ?? 0) + 1, at, ...who, grund, beslutadAv, kontrolleradAv };
  const unsealed = { ...rest, previous: last?.hash ?? FIRST };
  const entry: ErasureEntry = { ...unsealed, hash: hashOf(unsealed) };
  const { bytes } = wholeLines(file);
  const handle = openSync(file, 'a', 0o600);
  try {
    ftruncateSync(handle, bytes); // what a crash left of a line
    writeSync(handle, `${JSON.stringify(entry)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return entry;
}

/**
 * The ledger that knows of every erasure that either does: the longer one, which must go on from the other.
 * @throws Error in Swedish if they tell different stories
 */
export function longerLedger(a: string, b: string): string {
  const [one, other] = [readLedger(a), readLedger(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.some(({ hash: told }, n) => long[n]?.hash !== told))
    throw new Error(
      `Förteckningarna över raderingar ${a} och ${b} säger emot varandra. Spela upp dem var för sig: ` +
        'npm run radera -- --replay FIL.',
    );
  return one.length < other.length ? b : a;
}

function wholeLines(file: string): { readonly lines: readonly string[]; readonly bytes: number } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { lines: [], bytes: 0 };
    throw error;
  }
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return { lines: whole.split('\n').slice(0, -1), bytes: Buffer.byteLength(whole) };
}

function entryOf(line: string): ErasureEntry | null {
  try {
    const entry = JSON.parse(line) as ErasureEntry | null;
    const ids = [entry?.klient, ...(entry?.arende === undefined ? [] : [entry.arende])];
    return ids.every((id) => typeof id === 'string' && /^[\w-]{1,64}$/.test(id)) ? entry : null;
  } catch {
    return null;
  }
}

/** A line without a case is hashed as it was before there were any with one. */
const hashOf = ({
  v,
  nr,
  at,
  klient,
  arende,
  grund,
  beslutadAv,
  kontrolleradAv,
  previous,
}: Omit<ErasureEntry, 'hash'>) =>
  hash(
    'sha256',
    JSON.stringify({ v, nr, at, klient, arende, grund, beslutadAv, kontrolleradAv, previous }),
    'hex',
  );
