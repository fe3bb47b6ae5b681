/**
 * Drives a routine's machine as the engine does, without a database: the real `initialTransition` and
 * `transition`, deadlines armed and cancelled from the returned actions, dates from the deadline rules,
 * and a virtual day. Payloads pass the event's own schema, and personal text is taken away before the
 * machine sees it.
 */
import { getNextTransitions, initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import { instantAt, localDate, type Plan } from '../../machines/calendar';
import { isPersonal, type FullProcess, type StateMeta, type TaskDefinition } from '../../machines/process';
import { DEFAULT_SETTINGS } from '../../machines/settings';

interface Act {
  readonly type: string;
  readonly params: {
    readonly event?: { readonly type: string };
    readonly id?: string;
    readonly sendId?: string;
    readonly delay?: number;
  };
}
export interface Armed {
  readonly rule: string;
  readonly event: { readonly type: string };
  readonly plan: Plan;
}

/** A snapshot with its armed deadlines and its time: immutable, so that an explorer can branch from it. */
export interface Position {
  readonly snapshot: AnyMachineSnapshot;
  readonly armed: ReadonlyMap<string, Armed>;
  /** Domain time, ISO UTC. */
  readonly at: string;
}

/** What is sent, with personal text already taken away. */
export interface Sent {
  readonly type: string;
  readonly [field: string]: unknown;
}

export function begin(process: FullProcess, input: unknown, date: string, time = '09:00'): Position {
  const at = instantAt(date, time);
  const [snapshot, actions] = initialTransition(process.machine, process.input.parse(input) as never);
  return settle(process, snapshot as AnyMachineSnapshot, actions, new Map(), at);
}

/** One event on the day `at`; throws what the machine throws. */
export function apply(
  process: FullProcess,
  from: Position,
  event: Sent,
  at: string,
  dueAt?: string,
): Position {
  const stamped = { ...event, at, idag: localDate(at), ...(dueAt !== undefined && { dueAt }) };
  const [snapshot, actions] = transition(process.machine, from.snapshot, stamped as never);
  return settle(process, snapshot as AnyMachineSnapshot, actions, from.armed, at);
}

function settle(
  process: FullProcess,
  snapshot: AnyMachineSnapshot,
  actions: readonly unknown[],
  before: ReadonlyMap<string, Armed>,
  at: string,
): Position {
  // XState turns what a guard or an assignment throws into a state of error.
  if (snapshot.status === 'error') throw snapshot.error;
  const armed = new Map(before);
  for (const { type, params } of actions as readonly Act[]) {
    if (type === 'xstate.raise' && params.delay !== undefined && params.event && params.id !== undefined) {
      const rule = /^xstate\.after\.([^.]+)\./.exec(params.event.type)?.[1] ?? '';
      const definition = process.deadlines[rule];
      if (!definition) throw new Error(`No rule for ${params.event.type}`);
      const plan = definition.due({ context: snapshot.context as never, at, settings: DEFAULT_SETTINGS });
      armed.set(params.id, { rule, event: params.event, plan });
    } else if (type === 'xstate.cancel' && params.sendId !== undefined) armed.delete(params.sendId);
    else if (type !== 'xstate.raise') throw new Error(`A custom action: ${type}`);
  }
  return { snapshot, armed: snapshot.status === 'active' ? armed : new Map(), at };
}

/** The deadline that comes first. */
export function nextDue(position: Position): readonly [string, Armed] | undefined {
  return [...position.armed].sort(([, a], [, b]) =>
    a.plan.at < b.plan.at ? -1 : a.plan.at > b.plan.at ? 1 : 0,
  )[0];
}

/** Fires one deadline, at its date or now if that has passed. */
export function fire(process: FullProcess, from: Position, key: string, due: Armed): Position {
  const armed = new Map(from.armed);
  armed.delete(key);
  const at = due.plan.at > from.at ? due.plan.at : from.at;
  return apply(process, { ...from, armed }, due.event, at, due.plan.at);
}

/** Every deadline due at `at` or before, in order. */
export function advance(process: FullProcess, from: Position, at: string): Position {
  let position = from;
  for (let due = nextDue(position); due && due[1].plan.at <= at; due = nextDue(position))
    position = fire(process, position, ...due);
  return { ...position, at };
}

/** Names of the open tasks. */
export function openTasks(position: Position): readonly string[] {
  if (position.snapshot.status !== 'active') return [];
  const metas = Object.values(position.snapshot.getMeta() as Record<string, StateMeta | undefined>);
  return [...new Set(metas.flatMap((meta) => meta?.tasks ?? []))];
}

export const taskOf = (process: FullProcess, name: string): TaskDefinition => {
  const task = process.tasks[name];
  if (!task) throw new Error(`No task ${name}`);
  return task;
};

/** Checks a payload against its schema and takes personal text away. */
export function facts(process: FullProcess, type: string, payload: unknown): Sent {
  const definition = process.events[type];
  if (!definition) throw new Error(`No event ${type}`);
  const parsed = definition.schema.parse(payload);
  const kept = Object.entries(parsed).filter(([field]) => {
    const schema = definition.schema.shape[field];
    return schema !== undefined && !isPersonal(schema);
  });
  return { ...Object.fromEntries(kept), type };
}

/**
 * Names of the conditions that stop an event now, of the transition nearest to possible; null if the state
 * does not know the event at all.
 */
export function unmet(process: FullProcess, position: Position, event: Sent): readonly string[] | null {
  const stamped = { ...event, at: position.at, idag: localDate(position.at) };
  const candidates = getNextTransitions(position.snapshot).filter((t) => t.eventType === event.type);
  if (candidates.length === 0) return null;
  const failing = candidates.map((candidate) =>
    conditionNames(candidate.guard).filter((name) => {
      const condition = process.conditions[name];
      if (!condition) throw new Error(`No condition ${name}`);
      return !condition.test({ context: position.snapshot.context as never, event: stamped as never });
    }),
  );
  return failing.reduce((nearest, names) => (names.length < nearest.length ? names : nearest));
}

/** Conditions of a `villkor` guard; anything else is not a guard of a routine. */
export function conditionNames(guard: unknown): readonly string[] {
  if (guard === undefined) return [];
  const { type, params } = guard as { type?: unknown; params?: unknown };
  if (type !== 'villkor' || !Array.isArray(params)) throw new Error('A guard that is not villkor');
  return params as string[];
}
