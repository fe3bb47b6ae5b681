/**
 * How a key lies in its folder: wrapped with AES-256-GCM under a key that follows from the master key, written
 * whole or not at all. Shared by what uses the keys (keys.ts) and what wraps them anew (keys-rotate.ts).
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const NONCE = 12;
const TAG = 16;

/** The key of all keyed hashes: numbers, names, case numbers. It outlives every master key. */
export const INDEX_FILE = 'index.wrapped';
/** No client id has a space: what is wrapped as this can never be taken for a client's key. */
export const INDEX_ABOUT = 'stegvis index key';
export const KEY = '.key';
/** Stands where an erased client's key was: nobody makes a new one under that id. */
export const ERASED = '.gallrad';

/** @param about what the text is bound to: it opens as nothing else */
export function encrypt(key: Buffer, plain: Buffer, about: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws if it was encrypted under another key, about something else, or has been changed */
export function decrypt(key: Buffer, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, sealed.length - TAG)), decipher.final()]);
}

/** A key for one use. @param master 32 bytes as hex */
export const derive = (master: string, use: 'wrap' | 'index' | 'inloggning' | 'strom'): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(master, 'hex'), '', `stegvis ${use}`, 32));

/** What a file's content opens as under the first key that opens it, or null. */
export function unwrap(wrapKeys: readonly Buffer[], sealed: Buffer, about: string): Buffer | null {
  for (const key of wrapKeys)
    try {
      return decrypt(key, sealed, about);
    } catch {
      // Wrapped under the other one, or damaged.
    }
  return null;
}

/** The content, or null if there is no such file. */
export function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a file that is then there for good, on the disk; of several who write it at once, the first wins. */
export function writeOnce(file: string, content: Buffer): void {
  const temporary = draft(file, content);
  try {
    linkSync(temporary, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(temporary);
  }
  flushFolder(file);
}

/** Puts another content in a file's place; a reader sees the one or the other, whole. */
export function replace(file: string, content: Buffer): void {
  const temporary = draft(file, content);
  try {
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
  flushFolder(file);
}

/** Takes a client's key away for good. May be repeated, and done by several at once. */
export function eraseKey(dir: string, klientId: string): void {
  const tombstone = join(dir, `${klientId}${ERASED}`);
  if (!existsSync(tombstone)) writeOnce(tombstone, Buffer.alloc(0));
  rmSync(join(dir, `${klientId}${KEY}`), { force: true });
  flushFolder(tombstone);
}

function draft(file: string, content: Buffer): string {
  const temporary = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = openSync(temporary, 'wx', 0o600);
  try {
    writeSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return temporary;
}

/** A name that was added or taken away is on the disk only when its folder is. Windows has no such thing. */
function flushFolder(file: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(dirname(file), 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
