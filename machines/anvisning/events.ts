/**
 * All events of the routine, and the type of each as the machine sees it: without personal text, with the
 * time and date that the engine stamps on.
 */
import type { Settings } from '../process';
import type { FactsOf } from './fields';
import { externaEvents } from './events/externa';
import { journalEvents } from './events/journal';
import { narvaroEvents } from './events/narvaro';
import { lagrumEvents } from './events/lagrum';
import { forandringEvents } from './events/forandring';
import { inforanvisningEvents } from './events/inforanvisning';
import { insatsEvents } from './events/insats';
import { inskrivningEvents } from './events/inskrivning';
import { samverkanEvents } from './events/samverkan';

export const events = {
  ...inforanvisningEvents,
  ...inskrivningEvents,
  ...insatsEvents,
  ...samverkanEvents,
  ...externaEvents,
  ...journalEvents,
  ...narvaroEvents,
  ...lagrumEvents,
  ...forandringEvents,
};

export type EventName = keyof typeof events;

/** What the engine stamps on every event, timers included. */
export interface Stamp {
  /** Domain time, ISO UTC. */
  readonly at: string;
  /** The local date of `at`. */
  readonly idag: string;
  /** The municipality's settings in force; read them with `settingsIn`. */
  readonly installningar?: Settings;
  /** On a timer event: when it was due. */
  readonly dueAt?: string;
}

/** One event as the machine sees it. */
export type EventOf<K extends EventName> = { readonly type: K } & Stamp &
  FactsOf<(typeof events)[K]['schema']>;
export type AnvisningEvent = { [K in EventName]: EventOf<K> }[EventName];
