/** What backup and restore agree on: where each part lies, and how they tell of their progress. */
import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The parts of a copy, and of the embedded default. Database and keys lie apart because they must be
 * kept apart: who erases a client erases the key, in old copies of the keys too, and the old copies of
 * the database then tell nothing (architecture 19).
 */
export const PARTS = [
  { part: 'databas', source: join('postgres', 'data'), title: 'databasen' },
  { part: 'nycklar/klienter', source: 'keys', title: 'klienternas nycklar' },
] as const;

/** The key that signs the anchors over all chains. */
export const ANCHOR_KEY = 'anchor.key';

/** Single files without which neither opens: passwords, the key that the clients' keys are wrapped under, and the one that signs. */
export const SECRETS = { part: 'nycklar', files: ['secrets.json', 'master.key', ANCHOR_KEY] } as const;

/** A path of the copy as a path of the embedded default; nothing for what has no place there. */
export function placeOf(path: string): string | undefined {
  const secret = SECRETS.files.find((name) => path === `${SECRETS.part}/${name}`);
  if (secret) return secret;
  for (const { part, source } of PARTS) {
    if (path === part || path.startsWith(`${part}/`)) return join(source, path.slice(part.length));
  }
  return undefined;
}

/** Tells the size at once, then each quarter of the way. */
export function progress(title: string, total: number, say: (line: string) => void): (bytes: number) => void {
  let done = 0;
  let told = 0;
  say(`${title}: ${megabytes(total)}`);
  return (bytes) => {
    done += bytes;
    const quarters = total > 0 ? Math.floor((done / total) * 4) : 0;
    if (quarters > told && quarters < 4) say(`${title}: ${quarters * 25} %`);
    told = quarters;
  };
}

export function sizeOf(root: string, files: readonly string[]): number {
  return files.reduce((sum, path) => sum + statSync(join(root, path)).size, 0);
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} MB`;
}

/** For names of folders: 2026-11-22T01-02-03Z. */
export function stamp(now: Date): string {
  return now.toISOString().slice(0, 19).replaceAll(':', '-').concat('Z');
}
