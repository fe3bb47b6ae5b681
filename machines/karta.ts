/**
 * How a routine is drawn at the level that people think in (R6): which states are one step, in whose lane it lies and
 * where. What a step is called, what leads from one to another, its deadlines, tasks and sources are read from the
 * machine, so that a picture cannot say what the machine does not.
 */
import type { Text } from './process';

/** A step of the picture: one node. */
export interface Kartsteg {
  readonly id: string;
  /** Paths of the states that it stands for, with all inside them. */
  readonly lagen: readonly string[];
  /** In whose lane it lies. */
  readonly bana: string;
  /** Column and row within the lane, from 0. */
  readonly plats: readonly [kolumn: number, rad: number];
  /** Left out: a final state is an end, everything else a step. A clock is a timer that runs beside the steps. */
  readonly slag?: 'steg' | 'klocka';
  /** Runs beside the flow: nothing leads to it or from it. */
  readonly bredvid?: true;
  /** Left out: what the first state calls itself. */
  readonly text?: Text;
}

/** Somebody outside the routine, and the steps that send to it or hear from it. */
export interface Kartpart {
  readonly id: string;
  readonly text: Text;
  readonly till: readonly { readonly steg: string; readonly text: Text }[];
  readonly fran: readonly { readonly steg: string; readonly text: Text }[];
}

export interface KartaDefinition {
  /** The lanes from the top: who does what lies in them. */
  readonly banor: readonly { readonly id: string; readonly text: Text }[];
  readonly steg: readonly Kartsteg[];
  readonly parter: readonly Kartpart[];
}
