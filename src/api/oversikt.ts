/** What a routine says of a case for the client's page and the worker's week, with the meetings' time of day. Pure. */
import type { StateValue } from 'xstate';
import type { BokatMote, Oversikt, OversiktDefinition, ProcessDefinition } from '../../machines/process';
import { PROCESSES } from '../../machines/registry';
import type { EventBody } from '../engine/chain';
import type { CaseRecord, SentEvent } from '../engine/types';
import type { SealedEvent } from '../store/visible.query';

/** A booked meeting with its time of day, if one was given. */
export interface MoteMedTid extends BokatMote {
  readonly tid: string | null;
}

export type OversiktMedTid = Omit<Oversikt, 'moten'> & { readonly moten: readonly MoteMedTid[] };

const typesOf = (of: (oversikt: OversiktDefinition) => readonly string[]): readonly string[] => [
  ...new Set(PROCESSES.flatMap(({ oversikt }) => (oversikt ? of(oversikt) : []))),
];
/** Event types that book a meeting, in any routine. */
export const BOOKING = typesOf(({ bokningar }) => Object.values(bokningar).flat());
/** Event types that the client's page reads besides. */
export const PAGE = [...BOOKING, ...typesOf(({ kontakt, tolk }) => [...kontakt, ...tolk])];

/** The overview of a case on a day; null for a routine that has none. */
export function oversiktOf(
  process: ProcessDefinition,
  record: CaseRecord,
  events: readonly SealedEvent[],
  idag: string,
): OversiktMedTid | null {
  const { oversikt } = process;
  if (!oversikt) return null;
  const { snapshot } = record;
  const made = oversikt.av({
    context: snapshot.context as never,
    value: snapshot.value as StateValue,
    idag,
  });
  return {
    ...made,
    moten: made.moten.map((mote) => ({
      ...mote,
      tid: tidOf(oversikt.bokningar[mote.slag] ?? [], mote, events),
    })),
  };
}

/** The time of day in the last event that booked the meeting on its day. */
function tidOf(
  types: readonly string[],
  { datum }: BokatMote,
  events: readonly SealedEvent[],
): string | null {
  const booking = events
    .filter(({ type }) => types.includes(type))
    .map(factsOf)
    .findLast((facts) => facts['datum'] === datum);
  const tid = booking?.['tid'];
  return typeof tid === 'string' ? tid : null;
}

/** An event's facts, without its free text. */
export const factsOf = ({ body }: SealedEvent): SentEvent => (JSON.parse(body) as EventBody).event;
