/**
 * The copy of each anchor in a folder that the owner of the database cannot write over: a file each, whose first
 * line is the anchor and whose other lines are the heads it holds. It is never changed once it is there.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { AnchoredHead, AnchorRow, AnchorsStore } from '../store/anchors.store';

/** The first line of a file. */
export interface AnchorLine {
  readonly nr: number;
  readonly body: string;
  /** Base64. */
  readonly signature: string;
}

/** Whose anchors a folder has copies of: those of the chains, and those of the access log. */
export type AnchorKind = 'ankare' | 'loggankare';

const NAME = /^(ankare|loggankare)-(\d{6,})\.jsonl$/;
const nameOf = (nr: number, kind: AnchorKind = 'ankare'): string =>
  `${kind}-${String(nr).padStart(6, '0')}.jsonl`;

export const lineOf = ({
  nr,
  body,
  signature,
}: Pick<AnchorRow, 'nr' | 'body' | 'signature'>): AnchorLine => ({
  nr,
  body,
  signature: signature.toString('base64'),
});

/** The numbers of the anchors that a folder has a copy of, in order. */
export function copiesIn(dir: string, kind: AnchorKind = 'ankare'): readonly number[] {
  return readdirSync(dir)
    .flatMap((name) => {
      const [, what, nr] = NAME.exec(name) ?? [];
      return what === kind ? Number(nr) : [];
    })
    .sort((a, b) => a - b);
}

/**
 * Writes the files that are missing.
 * @returns the numbers of the anchors whose copy says something else than the database
 */
export async function copyAnchors(store: AnchorsStore, dir: string): Promise<readonly number[]> {
  return copyMissing(await store.all(), dir, 'ankare', (nr, line) =>
    store.withHeads(nr, (heads) => write(dir, nameOf(nr), line, heads)),
  );
}

/** The same for the anchors of the access log, which hold nothing besides. */
export async function copyLogAnchors(
  anchors: readonly Pick<AnchorRow, 'nr' | 'body' | 'signature'>[],
  dir: string,
): Promise<readonly number[]> {
  return copyMissing(anchors, dir, 'loggankare', (nr, line) =>
    write(dir, nameOf(nr, 'loggankare'), line, []),
  );
}

async function copyMissing(
  anchors: readonly Pick<AnchorRow, 'nr' | 'body' | 'signature'>[],
  dir: string,
  kind: AnchorKind,
  copy: (nr: number, line: string) => Promise<void>,
): Promise<readonly number[]> {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const there = new Set(copiesIn(dir, kind));
  const others: number[] = [];
  for (const anchor of anchors) {
    const line = JSON.stringify(lineOf(anchor));
    if (!there.has(anchor.nr)) await copy(anchor.nr, line);
    else if ((await firstLine(dir, nameOf(anchor.nr, kind))) !== line) others.push(anchor.nr);
    there.delete(anchor.nr);
  }
  // A copy of an anchor that the database no longer has.
  return [...others, ...there];
}

/** The anchor of a copy, and the heads it holds, one by one. */
export async function* readCopy(
  dir: string,
  nr: number,
): AsyncGenerator<AnchorLine | AnchoredHead, void, undefined> {
  const lines = createInterface({ input: createReadStream(join(dir, nameOf(nr))), crlfDelay: Infinity });
  for await (const line of lines) yield JSON.parse(line) as AnchorLine | AnchoredHead;
}

/** The anchor in a copy of the access log's, or null if it is none. */
export async function readLogCopy(dir: string, nr: number): Promise<AnchorLine | null> {
  const line = await firstLine(dir, nameOf(nr, 'loggankare'));
  return line === null ? null : (JSON.parse(line) as AnchorLine);
}

async function firstLine(dir: string, name: string): Promise<string | null> {
  const lines = createInterface({ input: createReadStream(join(dir, name)), crlfDelay: Infinity });
  for await (const line of lines) return line;
  return null;
}

/** Whole and on the disk before it has its name; one that is there is never written over. */
async function write(
  dir: string,
  name: string,
  first: string,
  heads: AsyncIterable<AnchoredHead> | Iterable<AnchoredHead>,
): Promise<void> {
  const draft = join(dir, `${name}.${randomBytes(6).toString('hex')}`);
  const handle = openSync(draft, 'w', 0o600);
  try {
    writeSync(handle, `${first}\n`);
    for await (const head of heads) writeSync(handle, `${JSON.stringify(head)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  try {
    linkSync(draft, join(dir, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
