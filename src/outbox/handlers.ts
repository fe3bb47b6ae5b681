/** What carries an outbox row out of the house: one handler per port, and none may be missing. */
import { NOTICE_PORT } from '../engine/advance';
import type { Osagd } from '../mening';

/** Every port that the engine writes to. */
export const PORTS = [
  NOTICE_PORT,
  'treserva',
  'gwa',
  'af',
  'ssbtek',
  'dokument',
  'kalender',
  'digitalpost',
  'sms',
] as const;
export type Port = (typeof PORTS)[number];

/** An outbox row as it is handed to its port. */
export interface Message {
  readonly id: string;
  readonly caseId: string;
  readonly seq: number;
  readonly ord: number;
  readonly port: string;
  readonly payload: unknown;
  /** This attempt's number, from 1. */
  readonly attempt: number;
}

/**
 * sent: it has left. dropped: it must not leave any more, and why; the case was closed, the task
 * done, or there is nobody to tell.
 */
export type Outcome =
  { readonly status: 'sent' } | { readonly status: 'dropped'; readonly reason: DropReason };
export type DropReason =
  | 'arendet-avslutat'
  | 'uppgiften-klar'
  | 'fristen-inte-aktuell'
  | 'ingen-mottagare'
  | 'arendet-saknas'
  | 'far-inte-lamnas'
  | 'avstangd';

/**
 * Delivers one message. It may be called again for the same message: what it sends must be
 * recognisable as a repeat by the key. A thrown error is an attempt that failed.
 * @param key the same at every attempt, different for every row
 */
export type Handler = (message: Message, key: string) => Promise<Outcome>;

/**
 * A failure that another attempt does not mend: an incident at once.
 * @param detail without personal data: what is wrong and what a person does about it
 */
export class Slutgiltigt extends Error {
  constructor(
    readonly code: string,
    readonly detail: Osagd,
  ) {
    super(code);
  }
}

/** A handler for every port: one that is missing does not compile. */
export type Handlers = Readonly<Record<Port, Handler>>;

/**
 * The idempotency key of a message. The row's id is part of it: a reminder is no event, so its
 * sequence number is that of the event before it.
 */
export const keyOf = ({ caseId, seq, ord, id }: Message): string => `${caseId}/${seq}/${ord}/${id}`;
