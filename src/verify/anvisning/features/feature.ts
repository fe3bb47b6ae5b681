/** What one part of `anvisning@1` brings to the proof: its events with payloads, ways, broken variants and laws. */
import type { EventName } from '../../../../machines/anvisning/events';
import type { Finding } from '../../codes';
import type { Position, Sent } from '../../drive';
import type { Step } from '../../model';
import type { Moment, Payload } from '../moment';
import type { Saboteur } from '../saboteurs/tools';

export interface Feature {
  /** The ordinary payload of each of its events. */
  readonly payloads: Readonly<Partial<Record<EventName, (m: Moment) => Payload>>>;
  /** Changes to the ordinary payload that a condition tells apart. */
  readonly variants: Readonly<Partial<Record<EventName, readonly ((m: Moment) => Payload)[]>>>;
  /** Ways to its states, by name; `ways.ts` has the common beginnings. */
  readonly stories: Readonly<Record<string, readonly Step[]>>;
  readonly saboteurs: readonly Saboteur[];
  /** Judges an accepted event, or a date (`sent` is null), by what it led to. */
  readonly laws: (from: Position, sent: Sent | null, to: Position) => readonly Finding[];
}
