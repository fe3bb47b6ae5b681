/** What a proof must know of a routine beside its definition: ordinary ways through it, what to send, its laws. */
import type { Settings } from '../../machines/process';
import type { Position, Sent } from './drive';
import type { Finding } from './codes';

/** An event by name, with changes to its ordinary payload; a date to wait for; or the next day booked. */
export type Step = string | readonly [event: string, change: Readonly<Record<string, unknown>>];

/** The step that waits for the next booked day. */
export const MOTESDAG = '+mötesdag';

/** A way through the routine, from whose end the walk goes on in every direction. */
export interface Story {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly date: string;
  /** What the municipality has set otherwise than our defaults. */
  readonly settings?: Settings;
  readonly steps: readonly Step[];
}

export interface Model {
  readonly stories: readonly Story[];
  /** Payloads to try, the ordinary one first; one that the schema refuses is passed over. */
  readonly payloads: (type: string, position: Position) => readonly Readonly<Record<string, unknown>>[];
  /** Days that a case itself names. */
  readonly waits: (position: Position) => readonly string[];
  readonly laws: Laws;
}

/** What must hold beyond that nobody is forgotten. */
export interface Laws {
  /** Decision rights: events that only SF may send (R122). */
  readonly decisions: readonly string[];
  /** Judges an accepted event, or a date (`sent` is null), by what it led to. */
  readonly onStep: (from: Position, sent: Sent | null, to: Position) => readonly Finding[];
  /** Events that must be as possible here as with these other facts. */
  readonly unhindered: (position: Position) => {
    readonly events: readonly string[];
    readonly context: object;
  } | null;
}
