/**
 * The booked meetings of a case as one side knows them, with their time of day: for the client's page, the week, the
 * invitations and the private calendars. Pure.
 */
import type { StateValue } from 'xstate';
import type { BokatMote, ProcessDefinition, Role, Side } from '../../machines/process';
import { PROCESSES } from '../../machines/registry';
import { factsAbout } from '../access/disclosure';
import type { Sidovy } from '../access/sidovy';
import type { EventBody } from '../engine/chain';
import type { CaseRecord, SentEvent } from '../engine/types';
import type { SealedEvent } from '../store/visible.query';

/** A booked meeting with its time of day, `HH:MM`, if one was given. */
export interface MoteMedTid extends BokatMote {
  readonly tid: string | null;
}

/** Length of a meeting, in minutes: the routine books a time to begin and none to end. */
export const MOTESLANGD = 60;

/** Who holds a meeting on each side. */
export const MOTESROLL = {
  sf: 'socialsekreterare',
  kc: 'arbetsmarknadskonsulent',
} as const satisfies Record<Side, Role>;

/** Event types that book a meeting, in any routine. */
export const BOOKING: readonly string[] = [
  ...new Set(PROCESSES.flatMap(({ oversikt }) => (oversikt ? Object.values(oversikt.bokningar).flat() : []))),
];

/**
 * The meetings that are booked and neither held nor missed.
 * @param events the case's events of the types in `BOOKING`
 * @param sida what the side knows; left out where only the times are looked at
 */
export function bokadeMoten(
  { oversikt }: ProcessDefinition,
  { snapshot }: Pick<CaseRecord, 'snapshot'>,
  events: readonly SealedEvent[],
  idag: string,
  sida: Sidovy | null = null,
): readonly MoteMedTid[] {
  if (!oversikt) return [];
  const state = { context: snapshot.context as never, value: snapshot.value as StateValue, idag };
  return oversikt.av(state).moten.flatMap((mote) => {
    const booking = bookingOf(oversikt.bokningar[mote.slag] ?? [], mote, events);
    const falt =
      booking && sida ? sida.handelse(factsAbout(booking)) : sida === null || sida.ar('sf') ? 'alla' : null;
    if (falt !== 'alla' && falt?.includes('datum') !== true) return [];
    const tid = booking && factsOf(booking)['tid'];
    const tolk = falt === 'alla' || falt.includes('tolkBehovs') ? mote.tolk : null;
    return [{ ...mote, tolk, tid: typeof tid === 'string' ? tid : null }];
  });
}

/** The last event that booked the meeting on its day. */
const bookingOf = (
  types: readonly string[],
  { datum }: BokatMote,
  events: readonly SealedEvent[],
): SealedEvent | undefined =>
  events.findLast((event) => types.includes(event.type) && factsOf(event)['datum'] === datum);

/** An event's facts, without its free text. */
export const factsOf = ({ body }: SealedEvent): SentEvent => (JSON.parse(body) as EventBody).event;
