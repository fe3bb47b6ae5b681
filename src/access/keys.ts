/**
 * One key per client, in a folder outside the database and its backups, each wrapped under the
 * master key. Erasing a client's file makes everything encrypted under it unreadable for good
 * (architecture 19).
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Seal } from '../engine/types';

const NONCE = 12;
const TAG = 16;

function encrypt(key: Buffer, plain: Buffer, about: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, sealed.length - TAG)), decipher.final()]);
}

/** The key store of a process; several processes share the folder. */
export class ClientKeys implements Seal {
  private readonly wrapKey: Buffer;
  private readonly indexKey: Buffer;
  private readonly cache = new LRUCache<string, Buffer>({ max: 10_000, ttl: 60_000 });

  /**
   * @param dir folder of the wrapped keys; made if missing
   * @param master 32 bytes as hex
   */
  constructor(
    private readonly dir: string,
    master: string,
  ) {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const derive = (use: string) =>
      Buffer.from(hkdfSync('sha256', Buffer.from(master, 'hex'), '', `stegvis ${use}`, 32));
    this.wrapKey = derive('wrap');
    this.indexKey = derive('index');
  }

  encrypt(klientId: string, text: string): Buffer {
    return encrypt(this.keyOf(klientId) ?? this.create(klientId), Buffer.from(text), klientId);
  }

  /** The text, or null if the client's key has been erased. */
  decrypt(klientId: string, sealed: Buffer): string | null {
    const key = this.keyOf(klientId);
    return key ? decrypt(key, sealed, klientId).toString() : null;
  }

  fingerprint(text: string): Buffer {
    return createHmac('sha256', this.indexKey).update(text).digest();
  }

  /** Erases a client's key: the person is then gone, the chain still verifies (L12). */
  erase(klientId: string): void {
    this.cache.delete(klientId);
    unlinkSync(this.file(klientId));
  }

  private keyOf(klientId: string): Buffer | null {
    const cached = this.cache.get(klientId);
    if (cached) return cached;
    try {
      const key = decrypt(this.wrapKey, readFileSync(this.file(klientId)), klientId);
      this.cache.set(klientId, key);
      return key;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Written whole and flushed before it is linked into place; if two processes race, the first wins. */
  private create(klientId: string): Buffer {
    const temporary = `${this.file(klientId)}.${randomBytes(6).toString('hex')}`;
    const handle = openSync(temporary, 'wx', 0o600);
    writeSync(handle, encrypt(this.wrapKey, randomBytes(32), klientId));
    fsyncSync(handle);
    closeSync(handle);
    try {
      linkSync(temporary, this.file(klientId));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(temporary);
    }
    const key = this.keyOf(klientId);
    if (!key) throw new Error('A client key could not be written');
    return key;
  }

  private file(klientId: string): string {
    if (!/^[\w-]{1,64}$/.test(klientId)) throw new Error('A client id has letters, digits and - only');
    return join(this.dir, `${klientId}.key`);
  }
}
