/** What the engine takes and gives: the shapes shared by step, committer, store and callers. */
import type { AnyMachineSnapshot, StateValue } from 'xstate';
import type { PlanStep } from '../../machines/calendar';
import type { CaseIndex, Settings } from '../../machines/process';
import type { Lamnat } from '../../machines/utlamnande';

/** An event as it is sent: a type and JSON-safe facts. */
export interface SentEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Domain time. Tests, demo and library users bring their own; the service uses the wall clock. */
export interface Clock {
  now(): Date;
}

/** The municipality's settings in force, with the version every event and deadline is stamped with. */
export interface SettingsInForce {
  readonly version: number;
  readonly values: Settings;
}

/** The settings over time: each step takes those in force at its own time. */
export interface SettingsByTime {
  /** What is in force at an instant, ISO UTC. */
  at(instant: string): SettingsInForce;
  /** Something to wait for before the next step, where the settings were last looked at too long ago. */
  refresh(): Promise<void> | undefined;
}

/** A deadline that a step arms. Instants are ISO UTC. */
export interface ArmedDeadline {
  /** The timer's id: arming the same key again replaces it. */
  readonly key: string;
  /** Name of the deadline rule, or null for a bare delay in milliseconds. */
  readonly rule: string | null;
  readonly event: SentEvent;
  readonly dueAt: string;
  /** Legal date, where the rule is a date. */
  readonly date: string | null;
  readonly reminders: readonly Reminder[];
  readonly basis: readonly PlanStep[] | null;
  readonly settingsVersion: number;
  /** Domain time of the step in which the machine armed it: what its rule counts from. */
  readonly armedAt: string;
  /** What a person has done to it, or null. */
  readonly hand: Hand | null;
}

/** A deadline that a person has moved or paused: the rule no longer says its date. */
export interface Hand {
  readonly kind: 'flyttad' | 'pausad';
  /** The date before. */
  readonly before: string;
  /** The day it was done. */
  readonly from: string;
  /** The day a pause ends by itself. */
  readonly until: string | null;
}

export interface Reminder {
  readonly at: string;
  /** Days left to the date when it is sent. */
  readonly days: number;
}

/** What happened to deadlines in a step, in order: XState cancels and arms the same id on re-entry. */
export type DeadlineOp =
  { readonly op: 'arm'; readonly deadline: ArmedDeadline } | { readonly op: 'cancel'; readonly key: string };

/** A custom action of the machine: recorded with its event, never run by the engine. */
export interface Effect {
  readonly type: string;
  readonly params: unknown;
}

/** A task as the snapshot demands it. */
export interface TaskDemand {
  readonly key: string;
  readonly role: string;
  readonly unit: string | null;
  readonly assignee: string | null;
  readonly deadline: string | null;
  readonly escalation: boolean;
  readonly notify: boolean;
}

/** The result of one pure step. */
export interface Step {
  readonly snapshot: AnyMachineSnapshot;
  readonly deadlines: readonly DeadlineOp[];
  readonly effects: readonly Effect[];
  /** False if the machine had no transition for the event. */
  readonly taken: boolean;
}

/** A stored case, with its live snapshot. */
export interface CaseRecord {
  readonly id: string;
  readonly process: string;
  readonly version: number;
  readonly revision: number;
  readonly status: 'active' | 'done' | 'error';
  readonly snapshot: AnyMachineSnapshot;
  /** Hash of the last event: the chain's head. */
  readonly head: Buffer;
  /** Domain time of the last event, ISO UTC. */
  readonly at: string;
  readonly index: CaseIndex;
  /** Bytes of the stored snapshot, for the cache's bound. */
  readonly bytes: number;
}

/** One event row as stored and hashed. */
export interface EventRow {
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  /** Canonical JSON: what the hash covers. */
  readonly body: string;
  readonly hash: Buffer;
}

export interface PersonalRow {
  readonly seq: number;
  readonly field: string;
  readonly klientId: string;
  readonly cipher: Buffer;
}

export interface DeadlineRow extends ArmedDeadline {
  readonly armedSeq: number;
  readonly ord: number;
  /** When a worker must look at it next: the next reminder or the date itself. */
  readonly nextAt: string;
}

export interface DeadlineChange {
  /** Null means every armed deadline of the case. */
  readonly key: string | null;
  readonly status: 'armed' | 'fired' | 'cancelled' | 'felad';
  readonly nextAt: string | null;
  readonly reminders: readonly Reminder[] | null;
}

export interface TaskRow {
  readonly id: string;
  readonly key: string;
  readonly seq: number;
  readonly role: string;
  readonly unit: string | null;
  readonly assignee: string | null;
  readonly escalation: boolean;
  /** Rule whose date is the task's, for a date that was armed before the task opened. */
  readonly deadline: string | null;
  readonly dueAt: string | null;
  readonly dueDate: string | null;
  readonly openedAt: string;
}

/** A change of the open task with this key: closed, or its owner or date moved. */
export interface TaskChange {
  readonly key: string;
  readonly closedSeq: number | null;
  readonly closedAt: string | null;
  readonly unit: string | null;
  readonly assignee: string | null;
  /** Whether the owner follows the case (true) or a colleague's claim stands (false). */
  readonly moveOwner: boolean;
  /** The date if it moves, else null. */
  readonly dueAt: string | null;
  readonly dueDate: string | null;
}

export interface OutboxRow {
  readonly seq: number;
  readonly ord: number;
  readonly port: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** That something crossed to the other side with an event, and on what ground (L10). */
export interface UtlamnandeRow extends Lamnat {
  readonly seq: number;
  readonly at: string;
  readonly franEnhet: string;
  readonly tillEnhet: string;
}

export interface AccessRow {
  readonly principal: string;
  readonly role: string | null;
  readonly action: string;
  readonly outcome: string;
  /** The unit in whose name; left out where it follows from the case and the role. */
  readonly enhet?: string | null;
  /** A code of access/andamal.ts; left out where it follows from the action. */
  readonly andamal?: string;
  /** What was asked for, never what was found. */
  readonly vad?: string | null;
}

/** A version that live cases run on, with their number and some of their ids. */
export interface LiveVersion {
  readonly process: string;
  readonly version: number;
  readonly count: number;
  readonly ids: readonly string[];
}

/** Everything one case's commit writes, in one statement with its neighbours'. */
export interface CaseWrite {
  readonly id: string;
  /** Revision it was computed from; 0 starts the case. */
  readonly expected: number;
  readonly process: string;
  readonly version: number;
  readonly revision: number;
  readonly status: CaseRecord['status'];
  readonly snapshot: string;
  readonly head: Buffer;
  readonly at: string;
  readonly index: CaseIndex;
  readonly events: readonly EventRow[];
  readonly personal: readonly PersonalRow[];
  readonly armed: readonly DeadlineRow[];
  readonly changed: readonly DeadlineChange[];
  readonly tasksOpened: readonly TaskRow[];
  readonly tasksChanged: readonly TaskChange[];
  readonly outbox: readonly OutboxRow[];
  readonly utlamnanden: readonly UtlamnandeRow[];
  readonly idempotency: {
    readonly principal: string;
    readonly key: string;
    readonly bodyHash: Buffer;
  } | null;
  readonly access: AccessRow;
}

/** Encrypts personal fields under a key per client; injected, so that the engine holds no key. */
export interface Seal {
  encrypt(klientId: string, text: string): Buffer;
  /** Keyed hash of a request body, so that what it holds cannot be guessed from the stored hash. */
  fingerprint(text: string): Buffer;
}

/** Who acts: written on the event and in the access log. */
export interface Actor {
  readonly id: string;
  readonly role: string | null;
  /** By which substitution and which delegation, for the access log: the chain's body has no place for it. */
  readonly stod?: string;
}

export interface SendOptions {
  readonly idempotencyKey?: string;
  readonly expectedRevision?: number;
  readonly by?: Actor;
  /** Decides, on the record as it is now, whether the actor may; throws a Problem if not. */
  readonly authorize?: (record: CaseRecord) => void;
}

export interface StartOptions {
  readonly id: string;
  readonly input?: unknown;
  readonly version?: number;
  readonly by?: Actor;
}

/** The answer to a start or an event. */
export interface Receipt {
  readonly revision: number;
  readonly value: StateValue;
}
