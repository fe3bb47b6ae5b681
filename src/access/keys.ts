/**
 * One key per client, in a folder outside the database and its backups, each wrapped under the
 * master key. Erasing a client's file makes everything encrypted under it unreadable for good
 * (architecture 19).
 */
import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Seal } from '../engine/types';
import { mening } from '../mening';
import { Problem } from '../problems';
import {
  decrypt,
  derive,
  encrypt,
  ERASED,
  eraseKey,
  INDEX_ABOUT,
  INDEX_FILE,
  KEY,
  readIfThere,
  unwrap,
  writeOnce,
} from './key-files';

/** A key is used for at most so long after another process has erased it (L12). */
const LOOK_AGAIN_MS = 3_000;

interface Known {
  readonly key: Buffer;
  /** When its file was last seen, by the monotonic clock. */
  seen: number;
}

/** The key store of a process; several processes share the folder. */
export class ClientKeys implements Seal {
  private readonly wrapKeys: readonly [Buffer, ...Buffer[]];
  private readonly indexKey: Buffer;
  private readonly cache = new LRUCache<string, Known>({ max: 10_000 });

  /**
   * @param dir folder of the wrapped keys; made if missing
   * @param master 32 bytes as hex: what new keys are wrapped under
   * @param other a second master key that opens keys too, while one takes the other's place
   * @throws Error in Swedish if neither opens what lies in the folder
   */
  constructor(
    private readonly dir: string,
    master: string,
    other: string | null = null,
  ) {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const masters = other === null ? [master] : [master, other];
    this.wrapKeys = [derive(master, 'wrap'), ...masters.slice(1).map((one) => derive(one, 'wrap'))];
    this.indexKey = this.openIndexKey(masters);
  }

  /** @throws Problem NOT_POSSIBLE if the client has been erased: nothing more can be written about her */
  encrypt(klientId: string, text: string): Buffer {
    return encrypt(this.keyOf(klientId) ?? this.create(klientId), Buffer.from(text), klientId);
  }

  /** The text, or null if the client's key has been erased, or what was sealed has been taken away. */
  decrypt(klientId: string, sealed: Buffer): string | null {
    if (sealed.length === 0) return null;
    const key = this.keyOf(klientId);
    return key ? decrypt(key, sealed, klientId).toString() : null;
  }

  /** A keyed hash: the same for the same text in every process, and for nobody without the keys. */
  fingerprint(text: string): Buffer {
    return createHmac('sha256', this.indexKey).update(text).digest();
  }

  /** Erases a client's key: the person is then gone, the chain still verifies (L12). May be repeated. */
  erase(klientId: string): void {
    this.file(klientId);
    this.cache.delete(klientId);
    eraseKey(this.dir, klientId);
  }

  /** Whether a client has a key: she has not if nothing was ever written about her, or if she is erased. */
  has(klientId: string): boolean {
    return existsSync(this.file(klientId));
  }

  /** Whether a client has been erased here. */
  isErased(klientId: string): boolean {
    this.file(klientId);
    return existsSync(this.tombstone(klientId));
  }

  private keyOf(klientId: string): Buffer | null {
    const file = this.file(klientId);
    const known = this.cache.get(klientId);
    const now = performance.now();
    if (known && now - known.seen < LOOK_AGAIN_MS) return known.key;
    if (known && existsSync(file)) {
      known.seen = now;
      return known.key;
    }
    this.cache.delete(klientId);
    const sealed = readIfThere(file);
    if (!sealed) {
      // Somebody whose key cannot be found must not look like somebody who was erased.
      if (!existsSync(join(this.dir, INDEX_FILE))) throw folderGone();
      return null;
    }
    const key = unwrap(this.wrapKeys, sealed, klientId);
    if (!key) throw doesNotOpen(`${klientId}${KEY}`);
    this.cache.set(klientId, { key, seen: now });
    return key;
  }

  private create(klientId: string): Buffer {
    this.refuseErased(klientId);
    writeOnce(this.file(klientId), encrypt(this.wrapKeys[0], randomBytes(32), klientId));
    const key = this.keyOf(klientId);
    // Erased in the moment in between: what was just written must not stay.
    if (existsSync(this.tombstone(klientId))) this.erase(klientId);
    this.refuseErased(klientId);
    if (!key) throw new Error('A client key could not be written');
    return key;
  }

  private refuseErased(klientId: string): void {
    if (existsSync(this.tombstone(klientId)))
      throw new Problem(
        'NOT_POSSIBLE',
        mening`Klientens uppgifter är gallrade, och inget mer kan skrivas om klienten.`,
      );
  }

  /**
   * The index key followed from the master key before it had a file of its own. It is kept as it was: rows that
   * were found by it are found by it after the master key is exchanged.
   */
  private openIndexKey(masters: readonly string[]): Buffer {
    const file = join(this.dir, INDEX_FILE);
    const [master = ''] = masters;
    if (!existsSync(file)) {
      const first = masters.find((one) => this.opensSomeKey(derive(one, 'wrap'))) ?? master;
      writeOnce(file, encrypt(this.wrapKeys[0], derive(first, 'index'), INDEX_ABOUT));
    }
    const key = unwrap(this.wrapKeys, readIfThere(file) ?? Buffer.alloc(0), INDEX_ABOUT);
    if (!key) throw doesNotOpen(INDEX_FILE);
    return key;
  }

  private opensSomeKey(wrapKey: Buffer): boolean {
    const name = readdirSync(this.dir).find((entry) => entry.endsWith(KEY));
    const sealed = name === undefined ? null : readIfThere(join(this.dir, name));
    return sealed !== null && unwrap([wrapKey], sealed, name?.slice(0, -KEY.length) ?? '') !== null;
  }

  private file(klientId: string): string {
    if (!/^[\w-]{1,64}$/.test(klientId)) throw new Error('A client id has letters, digits and - only');
    return join(this.dir, `${klientId}${KEY}`);
  }

  private tombstone(klientId: string): string {
    return join(this.dir, `${klientId}${ERASED}`);
  }
}

const doesNotOpen = (file: string): Error =>
  new Error(
    `Huvudnyckeln (KEYS_MASTER) öppnar inte ${file} i nyckelmappen. Ange den som nycklarna ligger krypterade under.`,
  );

const folderGone = (): Error =>
  new Error(
    `Nyckelmappen saknar ${INDEX_FILE}: den är inte monterad eller inte hel. Inget läses eller skrivs utan den.`,
  );
