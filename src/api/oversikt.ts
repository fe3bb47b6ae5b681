/** What a routine says of a case for the client's page and the worker's week, with the meetings' time of day. Pure. */
import type { StateValue } from 'xstate';
import type { BokatMote, Oversikt, OversiktDefinition, ProcessDefinition } from '../../machines/process';
import { PROCESSES } from '../../machines/registry';
import type { Sidovy } from '../access/sidovy';
import type { EventBody } from '../engine/chain';
import type { CaseRecord, SentEvent } from '../engine/types';
import type { OversiktRow } from '../store/oversikt.query';
import type { SealedEvent } from '../store/visible.query';
import { factsAbout } from './history-view';

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

/** The overview of a case on a day, as one side knows it; null for a routine that has none. */
export function oversiktOf(
  process: ProcessDefinition,
  record: CaseRecord,
  { events, deadlines }: Pick<OversiktRow, 'events' | 'deadlines'>,
  idag: string,
  sida: Sidovy,
): OversiktMedTid | null {
  const { oversikt } = process;
  if (!oversikt) return null;
  const { snapshot } = record;
  const made = oversikt.av({
    context: snapshot.context as never,
    value: snapshot.value as StateValue,
    idag,
  });
  const sf = sida.ar('sf');
  return {
    beslut: sf || sida.aktuell('beslut', deadlines) ? made.beslut : null,
    start: sida.ar('kc') || sida.vet('gang') ? made.start : null,
    moten: made.moten.flatMap((mote) => {
      const booking = bookingOf(oversikt.bokningar[mote.slag] ?? [], mote, events);
      const falt = booking ? sida.handelse(factsAbout(booking)) : sf ? 'alla' : null;
      if (falt !== 'alla' && falt?.includes('datum') !== true) return [];
      const tid = booking && factsOf(booking)['tid'];
      return [{ ...mote, tid: typeof tid === 'string' ? tid : null }];
    }),
    samtycken: made.samtycken.filter(
      ({ sidor }) =>
        sidor.some((side) => sida.ar(side)) && (sf || !sidor.includes('sf') || sida.vet('samtycke')),
    ),
    kontaktvagar: sf || sida.vet('kontaktvagar') ? made.kontaktvagar : null,
  };
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
