/**
 * What a routine is made of. A process is an XState machine plus the texts, conditions,
 * deadline rules and tasks that its states refer to by name. Everything here is data or a
 * pure function: no clock, no I/O, no randomness.
 */
import type { AnyStateMachine, StateValue } from 'xstate';

import type { z } from 'zod';
import type { Plan } from './calendar';
import type { KartaDefinition } from './karta';
import type { OmvarldDefinition } from './omvarld';
import type { UtlamnandeDefinition } from './utlamnande';

/** A text people read: Swedish first, English second. */
export interface Text {
  readonly sv: string;
  readonly en: string;
}

/** The two sides of an anvisning: socialförvaltningen decides, Kompetenscenter carries out (R5, R122). */
export type Side = 'sf' | 'kc';

/** Roles of the routine (requirements: SS, FSS, AMK, SAM, ADM) and those around it. */
export const ROLES = {
  socialsekreterare: { sv: 'socialsekreterare', en: 'social worker', side: 'sf' },
  forste_socialsekreterare: { sv: '1:e socialsekreterare', en: 'senior social worker', side: 'sf' },
  arbetsmarknadskonsulent: { sv: 'arbetsmarknadskonsulent', en: 'employment consultant', side: 'kc' },
  samordnare: { sv: 'samordnare', en: 'coordinator', side: 'kc' },
  utforare: { sv: 'utförare', en: 'provider', side: 'kc' },
  enhetschef: { sv: 'enhetschef', en: 'unit manager', side: null },
  administrator: { sv: 'administratör', en: 'administrator', side: null },
  granskare: { sv: 'granskare', en: 'auditor', side: null },
} as const satisfies Record<string, Text & { side: Side | null }>;
export type Role = keyof typeof ROLES;

/** Values a municipality may set; every key and default is in settings.ts. */
export type Settings = Readonly<
  Record<string, number | string | boolean | readonly number[] | readonly string[]>
>;

/** A named guard with its reason: what must hold, why, and who can make it hold. */
export interface ConditionDefinition<Context> {
  /** What must hold, said so that the reader knows what to do: "Samrådet med Arbetsförmedlingen är klart". */
  readonly text: Text;
  /** Requirement ids or paragraphs: ['R20', 'SoL 12:4']. */
  readonly source: readonly string[];
  /** Who can meet it, and by which event if there is one. */
  readonly cure?: { readonly role: Role; readonly event?: string };
  /**
   * 'case' conditions read only the context and can be answered before the attempt;
   * 'event' conditions read what is being sent, and are answered at the attempt.
   */
  readonly on: 'case' | 'event';
  readonly test: (facts: { context: Context; event: never }) => boolean;
}

export interface EventDefinition {
  readonly label: Text;
  /** Roles that may send it. The side follows from the role (R122: only SF decides and closes). */
  readonly roles: readonly Role[];
  readonly source: readonly string[];
  /** Shape of the payload, without `type`. The only definition: validation, OpenAPI and form derive from it. */
  readonly schema: z.ZodObject;
  /** The record of the case file that the event is: a consent, a meeting, a journal entry. Events are never changed. */
  readonly akt?: AktTyp;
  /** How it points at an earlier record of the case, if it does. */
  readonly hanvisar?: Hanvisning;
}

/** How an event points at an earlier record: by a number in one of its fields. */
export interface Hanvisning {
  /** The field that holds the number. */
  readonly falt: string;
  /** What the number counts: events of the case, or the case's events of one type in their order. */
  readonly raknar: 'handelser' | { readonly typ: string };
  /** True where it corrects that record, whose content is then only for those entitled to it (A32). */
  readonly rattar: boolean;
}

/** Kinds of records in the case file (personakt), with the words people read. */
export const AKT_TYPER = {
  bedomning: { sv: 'Bedömning', en: 'Assessment' },
  samrad: { sv: 'Samråd', en: 'Consultation' },
  samtycke: { sv: 'Samtycke', en: 'Consent' },
  beslut: { sv: 'Beslut', en: 'Decision' },
  uppdrag: { sv: 'Uppdrag', en: 'Commission' },
  mote: { sv: 'Möte', en: 'Meeting' },
  arbetsplan: { sv: 'Arbetsplan', en: 'Work plan' },
  plan: { sv: 'Genomförandeplan', en: 'Implementation plan' },
  journal: { sv: 'Journalanteckning', en: 'Journal entry' },
  kontakt: { sv: 'Kontakt', en: 'Contact' },
  narvaro: { sv: 'Närvaro', en: 'Attendance' },
  oenighet: { sv: 'Oenighet', en: 'Disagreement' },
  avslut: { sv: 'Avslut', en: 'Closing' },
  rattelse: { sv: 'Rättelse', en: 'Correction' },
} as const satisfies Record<string, Text>;
export type AktTyp = keyof typeof AKT_TYPER;

export interface DeadlineRule<Context> {
  readonly title: Text;
  /** Requirement ids or paragraphs that set it. */
  readonly source: readonly string[];
  /** Statutory dates on a non-working day move later, internal ones earlier (L15). */
  readonly kind: 'lagstadgad' | 'intern';
  /** Who is reminded; the unit follows from the role's side. */
  readonly owner: Role;
  /** Days before the date on which the owner is reminded, for instance [30, 7]. */
  readonly reminders?: (settings: Settings) => readonly number[];
  /** Why its reminders are told at once, whatever the receiver has chosen; they may be gathered where this is left out. */
  readonly alltid?: Text;
  /** The date, with its derivation. `at` is the domain time of the arming step. */
  readonly due: (args: { context: Context; at: string; settings: Settings }) => Plan;
}

export interface TaskDefinition {
  readonly title: Text;
  /** The one role that owns it (R1). */
  readonly role: Role;
  readonly source: readonly string[];
  /** Events that do the task, for the form in the worklist. */
  readonly events: readonly string[];
  /** Name of the deadline rule whose date is the task's date. */
  readonly deadline?: string;
  /** True where somebody else's failure to act brought it here: shown first, told by e-mail. */
  readonly escalation?: boolean;
  /** Tell the owner by e-mail when it opens (hand-over between the sides). Escalations always tell. */
  readonly notify?: boolean;
}

/** Columns by which a case is found and access to it is decided. Derived from the context at every step. */
export interface CaseIndex {
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  readonly klientId: string | null;
  /** True for skyddade personuppgifter (R7, L11). */
  readonly skyddad: boolean;
  /** The named worker per role, by user id, who gets the tasks of that role. */
  readonly handlaggare: Readonly<Partial<Record<Role, string>>>;
}

/** What a state may say of itself, in `meta`. */
export interface StateMeta {
  /** What a region is called, for those who look at the routine rather than at a case. */
  readonly title?: Text;
  /** The state in words, as a caseworker would say it. */
  readonly text?: Text;
  readonly source?: readonly string[];
  /** Tasks that are open while the state is active. */
  readonly tasks?: readonly string[];
  /** Main step of the routine (R6), set on the states of the main flow. */
  readonly steg?: string;
}

/** A day past which nothing of a case may be put off, and why. */
export interface LastDay {
  readonly date: string;
  readonly text: Text;
  readonly source: readonly string[];
}

/** Where a case stands, and what it holds. */
export interface CaseState<Context> {
  readonly context: Context;
  readonly value: StateValue;
}

export interface ProcessDefinition {
  readonly id: string;
  readonly version: number;
  readonly machine: AnyStateMachine;
  readonly title?: Text;
  /** Shape of the start's input. */
  readonly input?: z.ZodObject;
  readonly events?: Readonly<Record<string, EventDefinition>>;
  readonly conditions?: Readonly<Record<string, ConditionDefinition<never>>>;
  readonly deadlines?: Readonly<Record<string, DeadlineRule<never>>>;
  readonly tasks?: Readonly<Record<string, TaskDefinition>>;
  readonly index?: (context: never) => CaseIndex;
  /** The case without its protection, once that has ended; null where it cannot end now (L11). */
  readonly utanSkydd?: (state: CaseState<never>) => CaseState<unknown> | null;
  /** The last day that a person may move a deadline of the case to, if there is one. */
  readonly lastDay?: (context: never) => LastDay | null;
  readonly oversikt?: OversiktDefinition;
  /** What the next meeting should go through, prefilled with what the case holds. */
  readonly dagordning?: (context: never) => Dagordning;
  readonly delad?: Delad;
  /** What one side tells the other (L10). Without it each side knows what it has done itself, and nothing else. */
  readonly utlamnanden?: UtlamnandeDefinition;
  /** What its steps owe the world: documents, other systems, calendars. */
  readonly omvarld?: OmvarldDefinition;
  /** True where no client is concerned: both sides then read its whole history. */
  readonly gemensam?: boolean;
  /** How the routine is drawn at the level that people think in (R6). */
  readonly karta?: KartaDefinition;
}

/** The agenda of a meeting: ids, codes and dates; the goals' words are in the case file. */
export interface Dagordning {
  readonly uppdrag: { readonly nr: number; readonly datum: string } | null;
  /** The plan that the meeting proceeds from; null while there is none. */
  readonly plan: { readonly version: number; readonly datum: string } | null;
  readonly punkter: readonly {
    readonly avsnitt: string;
    readonly rubrik: string;
    /** The goals to go through under this heading, and whether an activity of the plan serves each (R67). */
    readonly mal: readonly { readonly id: string; readonly iPlanen: boolean }[];
    /** Needs noted earlier and not yet dealt with (R86). */
    readonly behov: readonly string[];
  }[];
}

/** A meeting that is booked and not yet held. */
export interface BokatMote {
  /** Which kind of meeting, as named in `OversiktDefinition.bokningar`. */
  readonly slag: string;
  readonly text: Text;
  readonly datum: string;
  /** Whether the client has been called; null where no call is sent. */
  readonly kallad: boolean | null;
  /** Whether the interpreter that is needed is booked (R40); null where none is needed. */
  readonly tolk: boolean | null;
}

/** A consent as it stands, for one party (R30, R65, A17). */
export interface SamtyckeLage {
  readonly part: Text;
  readonly lage: Text;
  readonly fran: string | null;
  /** Last day, if it has one. */
  readonly till: string | null;
  readonly aterkallat: string | null;
  /** The sides that it concerns. */
  readonly sidor: readonly Side[];
}

/** What of a case stands on the client's page and in a worker's week: codes in words and dates, no counters. */
export interface Oversikt {
  /** Validity of the decision, both days included; null without one in force. */
  readonly beslut: { readonly fran: string; readonly till: string } | null;
  /** First day of the insats. */
  readonly start: string | null;
  readonly moten: readonly BokatMote[];
  readonly samtycken: readonly SamtyckeLage[];
  /** The channels agreed with the client; null while none are (A33). */
  readonly kontaktvagar: readonly Text[] | null;
}

/** A case as an overview is made of it, on a day. */
export interface OversiktFakta<Context> {
  readonly context: Context;
  readonly value: StateValue;
  /** The local date of the reading. */
  readonly idag: string;
}

export interface OversiktDefinition {
  readonly av: (facts: OversiktFakta<never>) => Oversikt;
  /** The events that book a meeting of each kind: their `datum` and `tid` are its day and time of day. */
  readonly bokningar: Readonly<Record<string, readonly string[]>>;
  /** The events whose texts say how the client may be reached and how not. */
  readonly kontakt: readonly string[];
  /** The events whose `tolksprak` says in which language an interpreter is needed. */
  readonly tolk: readonly string[];
}

/** What may stand on a screen that the client sees too (P8). What is not listed is not shown. */
export interface Delad {
  /** Per event, the fields shown; an event that is missing here is not shown at all. */
  readonly handelser: Readonly<Record<string, readonly string[]>>;
  /** States, with all inside them, whose words are shown. */
  readonly lagen: readonly string[];
  readonly frister: readonly string[];
}

/** A routine with all its parts named; the engine also hosts bare machines, see docs/engine.md. */
export type FullProcess = Required<Omit<ProcessDefinition, Optional>> & Pick<ProcessDefinition, Optional>;
type Optional =
  | 'utanSkydd'
  | 'oversikt'
  | 'dagordning'
  | 'delad'
  | 'utlamnanden'
  | 'omvarld'
  | 'gemensam'
  | 'lastDay'
  | 'karta';

/** Names a routine and checks that every part is there. */
export function defineProcess(process: FullProcess): FullProcess {
  return process;
}

/**
 * Marks a field as personal: it never reaches the machine, a log or a job. It is stored as a
 * ciphertext row under the client's key, and the event refers to it by the hash of that row.
 */
export function personal<T extends z.ZodType>(schema: T): T {
  return schema.meta({ ...schema.meta(), personal: true });
}

/** True if `personal` marked this field. */
export function isPersonal(schema: z.ZodType): boolean {
  return schema.meta()?.['personal'] === true;
}

/**
 * The guard every transition of a routine uses: all named conditions must hold.
 * In the machine: `guard: { type: 'villkor', params: ['samradKlart', 'arbetsplanUppdaterad'] }`.
 */
export function villkor<C>(conditions: Readonly<Record<string, ConditionDefinition<C>>>) {
  return (facts: { context: C; event: unknown }, names: readonly string[]): boolean =>
    names.every((name) => {
      const condition = conditions[name];
      if (!condition) throw new Error(`The condition ${name} has no definition`);
      return condition.test(facts as { context: C; event: never });
    });
}
