/** What a routine says of a case for the client's page and the worker's week, with the meetings' time of day. Pure. */
import type { StateValue } from 'xstate';
import type { Oversikt, OversiktDefinition, ProcessDefinition } from '../../machines/process';
import { PROCESSES } from '../../machines/registry';
import type { Sidovy } from '../access/sidovy';
import { bokadeMoten, BOOKING, type MoteMedTid } from '../calendar/moten';
import type { CaseRecord } from '../engine/types';
import type { OversiktRow } from '../store/oversikt.query';

/** What is shown of a booked meeting: whether an interpreter is booked stands in the calendars alone. */
export type VisatMote = Omit<MoteMedTid, 'tolk'>;
export type OversiktMedTid = Omit<Oversikt, 'moten'> & { readonly moten: readonly VisatMote[] };

const typesOf = (of: (oversikt: OversiktDefinition) => readonly string[]): readonly string[] => [
  ...new Set(PROCESSES.flatMap(({ oversikt }) => (oversikt ? of(oversikt) : []))),
];
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
    moten: bokadeMoten(process, record, events, idag, sida).map(({ tolk: _tolk, ...mote }) => mote),
    samtycken: made.samtycken.filter(
      ({ sidor }) =>
        sidor.some((side) => sida.ar(side)) && (sf || !sidor.includes('sf') || sida.vet('samtycke')),
    ),
    kontaktvagar: sf || sida.vet('kontaktvagar') ? made.kontaktvagar : null,
  };
}
