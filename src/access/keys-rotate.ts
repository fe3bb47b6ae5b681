/**
 * Exchanging the master key: every key in the folder is opened with the old one and wrapped under the new one, in
 * place, while the service runs with both (docs/operations.md). What is encrypted under the clients' keys is not
 * touched, and neither is the index key.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  derive,
  encrypt,
  ERASED,
  eraseKey,
  INDEX_ABOUT,
  INDEX_FILE,
  KEY,
  readIfThere,
  replace,
  unwrap,
} from './key-files';

export interface Rotated {
  /** Wrapped anew now. */
  readonly rotated: number;
  /** Already under the new master key. */
  readonly already: number;
  /** File names that neither master key opens. */
  readonly broken: readonly string[];
}

/**
 * Wraps every key under `to`. May be interrupted and repeated; a key that neither opens is left and named.
 * @param from the master key that is on its way out, 32 bytes as hex
 * @param to the master key that is to hold, 32 bytes as hex
 */
export function rotateMaster(dir: string, from: string, to: string): Rotated {
  const [old, fresh] = [derive(from, 'wrap'), derive(to, 'wrap')];
  const sum = { rotated: 0, already: 0, broken: [] as string[] };
  for (const name of readdirSync(dir).filter((entry) => entry.endsWith(KEY) || entry === INDEX_FILE)) {
    const klientId = name === INDEX_FILE ? null : name.slice(0, -KEY.length);
    const about = klientId ?? INDEX_ABOUT;
    const file = join(dir, name);
    const sealed = readIfThere(file);
    if (!sealed) continue; // erased meanwhile
    if (unwrap([fresh], sealed, about)) {
      sum.already += 1;
      continue;
    }
    const key = unwrap([old], sealed, about);
    if (!key) {
      sum.broken.push(name);
      continue;
    }
    replace(file, encrypt(fresh, key, about));
    // Erased between reading and writing: it must not come back.
    if (klientId !== null && existsSync(join(dir, `${klientId}${ERASED}`))) eraseKey(dir, klientId);
    sum.rotated += 1;
  }
  return sum;
}
