/** The routine as people think of it: what a drawing, a list and BPMN are made from. */
import type { Role, Text } from '../../machines/process';

/** A deadline that can run in a step. */
export interface Kartfrist {
  readonly regel: string;
  readonly text: Text;
  readonly slag: 'lagstadgad' | 'intern';
  readonly agare: Role;
  readonly kallor: readonly string[];
}

export interface Kartuppgift {
  readonly uppgift: string;
  readonly text: Text;
  readonly roll: Role;
  readonly kallor: readonly string[];
}

export interface Nod {
  readonly id: string;
  readonly slag: 'start' | 'steg' | 'klocka' | 'slut';
  readonly text: Text;
  readonly bana: string;
  readonly kolumn: number;
  readonly rad: number;
  readonly bredvid: boolean;
  /** Ids of the states that it stands for; each with all inside it. */
  readonly tillstand: readonly string[];
  /** Requirements and statutes behind it, those of its tasks, deadlines and conditions included. */
  readonly kallor: readonly string[];
  readonly roller: readonly Role[];
  readonly uppgifter: readonly Kartuppgift[];
  readonly frister: readonly Kartfrist[];
}

/** From one node to another. */
export interface Flode {
  readonly id: string;
  readonly fran: string;
  readonly till: string;
  /** Against the direction of reading. */
  readonly bakat: boolean;
  /** What makes it happen; its type is empty where it goes by itself, and there is none where nothing is asked. */
  readonly av: readonly { readonly typ: string; readonly text: Text }[];
}

export interface Meddelandeflode {
  readonly id: string;
  readonly fran: string;
  readonly till: string;
  readonly text: Text;
}

/** Something that runs beside the flow and is not drawn: told in the list. */
export interface Spar {
  readonly id: string;
  readonly text: Text;
  readonly uppgifter: readonly Kartuppgift[];
  readonly frister: readonly Kartfrist[];
  readonly kallor: readonly string[];
}

export interface Karta {
  readonly process: string;
  readonly version: number;
  readonly titel: Text;
  readonly banor: readonly { readonly id: string; readonly text: Text; readonly rader: number }[];
  readonly parter: readonly { readonly id: string; readonly text: Text }[];
  readonly noder: readonly Nod[];
  readonly floden: readonly Flode[];
  readonly meddelanden: readonly Meddelandeflode[];
  readonly spar: readonly Spar[];
}
