/**
 * Drives a routine under proof as the engine does, without a database: the real `initialTransition` and
 * `transition`, deadlines armed and cancelled from the returned actions, dates from the deadline rules, and
 * a virtual day. Personal text is taken away before the machine sees it.
 */
import { getNextTransitions, type AnyMachineSnapshot } from 'xstate';
import { initialTransition, transition } from '../engine/transition';
import { instantAt, localDate, type Plan } from '../../machines/calendar';
import { isPersonal, type FullProcess, type Settings, type StateMeta } from '../../machines/process';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import { MARK, type Proof } from './proof';

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

/** A snapshot with its armed deadlines and its time: immutable, so that a walk can branch from it. */
export interface Position {
  readonly snapshot: AnyMachineSnapshot;
  readonly armed: ReadonlyMap<string, Armed>;
  /** Domain time, ISO UTC. */
  readonly at: string;
  /** The municipality's settings, the same all through a case under proof. */
  readonly settings: Settings;
}

/** What is sent, with personal text already taken away. */
export interface Sent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What is driven: a routine, and where its taken transitions are noted. */
type Driven = Pick<Proof, 'process' | 'taken'>;

/** A new case on a day. */
export function begin(
  proof: Driven,
  input: unknown,
  date: string,
  time = '09:00',
  settings = DEFAULT_SETTINGS,
): Position {
  const { process } = proof;
  const start = { ...process.input.parse(input), installningar: settings };
  const [snapshot, actions] = initialTransition(process.machine, start);
  const at = instantAt(date, time);
  return settle(proof, snapshot, actions, { armed: new Map(), at, settings });
}

/** An event as the machine sees it at a position. */
export const stampedAt = ({ at, settings }: Pick<Position, 'at' | 'settings'>, event: Sent): Sent => ({
  ...event,
  at,
  idag: localDate(at),
  installningar: settings,
});

/** One event now; throws what the machine throws. */
export function apply(proof: Driven, from: Position, event: Sent, at = from.at, dueAt?: string): Position {
  const { armed, settings } = from;
  const stamped = { ...stampedAt({ at, settings }, event), ...(dueAt !== undefined && { dueAt }) };
  const [snapshot, actions] = transition(proof.process.machine, from.snapshot, stamped);
  return settle(proof, snapshot, actions, { armed, at, settings });
}

function settle(
  proof: Driven,
  snapshot: AnyMachineSnapshot,
  actions: readonly unknown[],
  { armed: before, at, settings }: Omit<Position, 'snapshot'>,
): Position {
  // XState turns what a guard or an assignment throws into a state of error.
  if (snapshot.status === 'error') throw snapshot.error;
  const armed = new Map(before);
  for (const { type, params } of actions as readonly Act[]) {
    if (type === 'xstate.raise' && params.delay !== undefined && params.event && params.id !== undefined) {
      const rule = /^xstate\.after\.([^.]+)\./.exec(params.event.type)?.[1] ?? '';
      const definition = proof.process.deadlines[rule];
      if (!definition) throw new Error(`No rule for ${params.event.type}`);
      const plan = definition.due({ context: snapshot.context as never, at, settings });
      armed.set(params.id, { rule, event: params.event, plan });
    } else if (type === 'xstate.cancel' && params.sendId !== undefined) armed.delete(params.sendId);
    else if (type === MARK && params.id !== undefined) proof.taken.add(params.id);
    else if (type !== 'xstate.raise') throw new Error(`A custom action: ${type}`);
  }
  return { snapshot, armed: snapshot.status === 'active' ? armed : new Map(), at, settings };
}

/** The deadline that comes first. */
export function nextDue(position: Position): readonly [string, Armed] | undefined {
  let first: readonly [string, Armed] | undefined;
  for (const entry of position.armed) if (!first || entry[1].plan.at < first[1].plan.at) first = entry;
  return first;
}

/** Fires one deadline, at its date or now if that has passed. */
export function fire(proof: Driven, from: Position, key: string, due: Armed): Position {
  const armed = new Map(from.armed);
  armed.delete(key);
  const at = due.plan.at > from.at ? due.plan.at : from.at;
  return apply(proof, { ...from, armed }, due.event, at, due.plan.at);
}

/** Every deadline due at `at` or before, in order; a silent loop of dates ends after a hundred. */
export function advance(proof: Driven, from: Position, at: string): Position {
  let position = from;
  for (let left = 100; left > 0; left -= 1) {
    const due = nextDue(position);
    if (!due || due[1].plan.at > at) break;
    position = fire(proof, position, ...due);
  }
  return position.at > at ? position : { ...position, at };
}

/** Names of the open tasks. */
export function openTasks({ snapshot }: Position): readonly string[] {
  if (snapshot.status !== 'active') return [];
  const metas = Object.values(snapshot.getMeta() as Record<string, StateMeta | undefined>);
  return [...new Set(metas.flatMap((meta) => meta?.tasks ?? []))];
}

/** Checks a payload against its schema and takes personal text away; null where the schema refuses it. */
export function facts(process: FullProcess, type: string, payload: unknown): Sent | null {
  const schema = process.events[type]?.schema;
  const parsed = schema?.safeParse(payload);
  if (!schema || !parsed?.success) return null;
  const facts = factFields(schema);
  return { ...Object.fromEntries(Object.entries(parsed.data).filter(([field]) => facts.has(field))), type };
}

type Schema = FullProcess['events'][string]['schema'];
const factsOf = new WeakMap<Schema, ReadonlySet<string>>();

/** Fields of an event that are not personal text. */
function factFields(schema: Schema): ReadonlySet<string> {
  const known = factsOf.get(schema);
  if (known) return known;
  const fields = Object.entries(schema.shape).filter(
    ([, shape]) => !isPersonal(shape as Parameters<typeof isPersonal>[0]),
  );
  const facts = new Set(fields.map(([field]) => field));
  factsOf.set(schema, facts);
  return facts;
}

type Candidate = ReturnType<typeof getNextTransitions>[number];
type Offer = ReadonlyMap<string, readonly Candidate[]>;
/** Of the snapshots asked last: a walk asks where it stands and, between, where each step leads. */
let recent: readonly (readonly [AnyMachineSnapshot, Offer])[] = [];

/** The transitions that the states of a snapshot have, by their event, whatever the conditions say. */
export function offered(snapshot: AnyMachineSnapshot): Offer {
  const known = recent.find(([asked]) => asked === snapshot) ?? ([snapshot, offerOf(snapshot)] as const);
  if (known !== recent[0]) recent = [known, ...recent.slice(0, 1)];
  return known[1];
}

function offerOf(snapshot: AnyMachineSnapshot): Offer {
  const found = new Map<string, Candidate[]>();
  for (const candidate of getNextTransitions(snapshot)) {
    const type = candidate.eventType as string;
    const same = found.get(type);
    if (same) same.push(candidate);
    else found.set(type, [candidate]);
  }
  return found;
}

/**
 * True if the machine would take the event here. `context` asks it of the same state with other facts: what
 * would be possible if only they were different.
 */
export function possible(proof: Proof, from: Position, event: Sent, context?: object): boolean {
  const stamped = stampedAt(from, event);
  const asked = { context: (context ?? from.snapshot.context) as never, event: stamped as never };
  return (offered(from.snapshot).get(event.type) ?? []).some(
    (candidate) =>
      // All are asked, also after the first that fails: each is to be seen both true and false.
      conditionNames(candidate.guard).filter((name) => {
        const condition = proof.process.conditions[name];
        if (!condition) throw new Error(`No condition ${name}`);
        return !condition.test(asked);
      }).length === 0,
  );
}

/** Conditions of a `villkor` guard; anything else is not a guard of a routine. */
export function conditionNames(guard: unknown): readonly string[] {
  if (guard === undefined) return [];
  const { type, params } = guard as { type?: unknown; params?: unknown };
  if (type !== 'villkor' || !Array.isArray(params)) throw new Error('A guard that is not villkor');
  return params as string[];
}
