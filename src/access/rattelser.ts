/**
 * Corrections (A32): a correction is an event of its own that points at the one it corrects. The
 * corrected event stays as it was; its content is then only for those entitled to it. Pure.
 */
import { ROLES, type Hanvisning, type ProcessDefinition, type Role, type Side } from '../../machines/process';
import type { EventBody } from '../engine/chain';
import type { SealedEvent } from '../store/visible.query';

/** What points at what in a case, by sequence number. */
export interface Hanvisningar {
  /** The event that an event is about. */
  readonly avser: ReadonlyMap<number, number>;
  /** The events that correct an event, in order. */
  readonly rattadAv: ReadonlyMap<number, readonly number[]>;
}

/** Reads the references of a case. A number that leads nowhere, or forward, is no reference. */
export function hanvisningar(process: ProcessDefinition, events: readonly SealedEvent[]): Hanvisningar {
  const avser = new Map<number, number>();
  const rattadAv = new Map<number, readonly number[]>();
  for (const event of events) {
    const pointer = process.events?.[event.type]?.hanvisar;
    const target = pointer && targetOf(pointer, event, events);
    if (!target || target.seq >= event.seq) continue;
    avser.set(event.seq, target.seq);
    if (pointer.rattar && mayCorrect(sideOf(event), sideOf(target)))
      rattadAv.set(target.seq, [...(rattadAv.get(target.seq) ?? []), event.seq]);
  }
  return { avser, rattadAv };
}

function targetOf(
  { falt, raknar }: Hanvisning,
  event: SealedEvent,
  events: readonly SealedEvent[],
): SealedEvent | undefined {
  const number = bodyOf(event).event[falt];
  if (typeof number !== 'number') return undefined;
  if (raknar === 'handelser') return events.find(({ seq }) => seq === number);
  return events.filter(({ type }) => type === raknar.typ)[number - 1];
}

/** Each side corrects its own; SF, which has the overall responsibility, also what KC has reported (R122). */
const mayCorrect = (by: Side | null, author: Side | null): boolean =>
  by === 'sf' || (by !== null && by === author);

const bodyOf = ({ body }: SealedEvent): EventBody => JSON.parse(body) as EventBody;

function sideOf(event: SealedEvent): Side | null {
  const role = bodyOf(event).role as Role | null;
  return role && ROLES[role].side;
}
