/**
 * The hash chain over a case's events. Each hash covers the one before and the stored bytes of the
 * event's body. Personal fields are in the body only as hashes of their ciphertext, so erasing a
 * client's key erases the person and leaves every link verifiable.
 */
import { hash } from 'node:crypto';
import type { StateValue } from 'xstate';
import type { Effect, SentEvent } from './types';

/** What an event's body holds, in this order: the order is part of format 1. */
export interface EventBody {
  readonly v: 1;
  readonly case: string;
  readonly seq: number;
  readonly at: string;
  readonly by: string | null;
  /** The role they acted in. */
  readonly role: string | null;
  readonly process: string;
  /** Version of the municipality's settings in force: the stamp that the machine saw. */
  readonly settings: number;
  readonly event: SentEvent;
  /** State value after the event. */
  readonly value: StateValue;
  /** Deadlines the event armed: [key, due, settings version]. Replay needs no calendar of today. */
  readonly due?: readonly (readonly [string, string, number])[];
  readonly actions?: readonly Effect[];
  /** SHA-256 of each personal field's ciphertext, hex. */
  readonly personal?: Readonly<Record<string, string>>;
}

/** The chain starts from 32 zero bytes. */
export const GENESIS = Buffer.alloc(32);

/** Hash of one link: SHA-256 over the previous hash and the body's bytes. */
export function link(previous: Buffer, body: string): Buffer {
  return hash('sha256', Buffer.concat([previous, Buffer.from(body)]), 'buffer');
}

/**
 * Checks a case's whole history.
 * @returns the sequence number of the first event that does not fit, or null if all do.
 */
export function firstBrokenLink(
  events: readonly { readonly seq: number; readonly body: string; readonly hash: Buffer }[],
): number | null {
  let previous: Buffer = GENESIS;
  for (const [i, event] of events.entries()) {
    if (event.seq !== i + 1 || !link(previous, event.body).equals(event.hash)) return i + 1;
    previous = event.hash;
  }
  return null;
}
