/**
 * All events of the routine, and the type of each as the machine sees it: without personal text, with the
 * time and date that the engine stamps on.
 */
import type { FactsOf } from './fields';
import { inforanvisningEvents } from './events/inforanvisning';
import { insatsEvents } from './events/insats';
import { inskrivningEvents } from './events/inskrivning';
import { samverkanEvents } from './events/samverkan';

export const events = { ...inforanvisningEvents, ...inskrivningEvents, ...insatsEvents, ...samverkanEvents };

export type EventName = keyof typeof events;

/** What the engine stamps on every event, timers included. */
export interface Stamp {
  /** Domain time, ISO UTC. */
  readonly at: string;
  /** The local date of `at`. */
  readonly idag: string;
  /** On a timer event: when it was due. */
  readonly dueAt?: string;
}

/** One event as the machine sees it. */
export type EventOf<K extends EventName> = { readonly type: K } & Stamp &
  FactsOf<(typeof events)[K]['schema']>;
export type AnvisningEvent = { [K in EventName]: EventOf<K> }[EventName];
