/**
 * What an anchor says and how it is proved: one text a day that binds the head of every case's chain, names the
 * anchor before it, and is signed with a key that the database does not have. Pure.
 */
import { createHash, hash, sign, verify, type KeyObject } from 'node:crypto';
import type { AnchoredHead } from '../store/anchors.store';

/** In this order: the order is part of format 1. All hashes are hex. */
export interface AnchorBody {
  readonly v: 1;
  readonly nr: number;
  /** The Swedish day it was made, and the instant, ISO UTC. */
  readonly day: string;
  readonly at: string;
  /** Cases and events that are anchored, up to and with this anchor. */
  readonly cases: number;
  readonly events: number;
  /** Cases that had moved since the anchor before, and the sum over their heads. */
  readonly heads: number;
  readonly root: string;
  /** SHA-256 of the text of the anchor before; 64 zeros for the first. */
  readonly previous: string;
  /** Which key has signed it. */
  readonly key: string;
  /** The last anchor of the access log; left out where there was none. */
  readonly log?: LogRef;
}

/** An anchor of the access log, as an anchor over the chains names it. */
export interface LogRef {
  readonly nr: number;
  /** Of its text, hex. */
  readonly hash: string;
}

/** What stands before the first anchor. */
export const NO_ANCHOR = '0'.repeat(64);

/** The sum over the heads of an anchor, taken in order of the bytes of their cases' ids. */
export class Root {
  private readonly sum = createHash('sha256');
  heads = 0;

  add({ caseId, revision, head }: AnchoredHead): void {
    this.sum.update(`${caseId}\n${revision}\n${head}\n`);
    this.heads += 1;
  }

  hex(): string {
    return this.sum.digest('hex');
  }
}

export const hashOf = (body: string): string => hash('sha256', body, 'hex');

/** What a key is called in the anchors it has signed: the beginning of its own hash. */
export const keyId = (key: KeyObject): string =>
  hash('sha256', key.export({ type: 'spki', format: 'der' }), 'hex').slice(0, 16);

export const signBody = (key: KeyObject, body: string): Buffer => sign(null, Buffer.from(body), key);

/** @param keys trusted public keys, by name */
export function isSigned(
  keys: ReadonlyMap<string, KeyObject>,
  { body, key }: { readonly body: string; readonly key: string },
  signature: Buffer,
): boolean {
  const trusted = keys.get(key);
  return trusted !== undefined && verify(null, Buffer.from(body), trusted, signature);
}

/** The text of an anchor as what it says, or null if it is none. */
export function parseBody(body: string): AnchorBody | null {
  let said: unknown;
  try {
    said = JSON.parse(body);
  } catch {
    return null;
  }
  const { v, nr, day, cases, events, heads, root, previous, key } = (said ?? {}) as Partial<AnchorBody>;
  const numbers = [nr, cases, events, heads].every((one) => Number.isSafeInteger(one));
  const texts = [day, root, previous, key].every((one) => typeof one === 'string');
  return v === 1 && numbers && texts ? (said as AnchorBody) : null;
}
