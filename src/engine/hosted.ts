/**
 * Registration: checks that the engine can host a machine and prepares what steps look up by name.
 * A machine with `invoke` or `spawn` is refused, because a durable step runs no actor: model the
 * call as an action and an answering event.
 */
import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';
import { z } from 'zod';
import {
  isPersonal,
  type CaseIndex,
  type EventDefinition,
  type ProcessDefinition,
  type StateMeta,
  type TaskDefinition,
  type Text,
} from '../../machines/process';
import { mening } from '../mening';
import { Problem } from '../problems';

const NO_INDEX: CaseIndex = { sfEnhet: null, kcEnhet: null, klientId: null, skyddad: false, handlaggare: {} };

/** A process the engine has accepted. */
export interface HostedProcess {
  readonly definition: ProcessDefinition;
  readonly machine: AnyStateMachine;
  readonly id: string;
  readonly version: number;
  /** `id@version`, as stamped on events. */
  readonly name: string;
  /** True if the process names its events: they are then stamped with `at` and `idag`. */
  readonly full: boolean;
  /** Names of the personal fields of an event. */
  readonly personalFields: (type: string) => readonly string[];
  readonly indexOf: (snapshot: AnyMachineSnapshot) => CaseIndex;
  readonly openTasks: (snapshot: AnyMachineSnapshot) => readonly (readonly [string, TaskDefinition])[];
}

/**
 * Accepts a process or refuses it.
 * @throws Problem MACHINE_REFUSED, naming the state, for `invoke`, `spawn`, a task or rule without definition.
 */
export function hostProcess(definition: ProcessDefinition): HostedProcess {
  const { machine, id, version } = definition;
  const name = `${id}@${version}`;
  if (!/^[a-z][a-z0-9_-]{0,62}$/i.test(id) || !Number.isInteger(version) || version < 1)
    throw refuse(name, mening`namnet ska vara bokstäver, siffror, - och _, och versionen ett heltal från 1`);
  for (const [key, action] of Object.entries(machine.implementations.actions))
    if (spawns(action)) throw refuse(name, mening`åtgärden ${key} startar en aktör (spawn)`);
  visit(machine.root, (node) => checkNode(name, node, definition));

  const personal = new Map(
    Object.entries(definition.events ?? {}).map(([type, event]) => [
      type,
      personalOf(name, type, event.schema),
    ]),
  );
  const { index, tasks } = definition;
  return {
    definition,
    machine,
    id,
    version,
    name,
    full: definition.events !== undefined,
    personalFields: (type) => personal.get(type) ?? [],
    indexOf: (snapshot) => (index ? index(snapshot.context as never) : NO_INDEX),
    openTasks: (snapshot) => (tasks ? collectTasks(snapshot, tasks) : []),
  };
}

/** Personal fields of an event; a mark that lies inside `optional` or a list would be missed, so it is refused. */
function personalOf(name: string, type: string, schema: EventDefinition['schema']): readonly string[] {
  const fields = Object.entries(schema.shape);
  for (const [key, field] of fields)
    if (!isPersonal(field) && hidesPersonal(field))
      throw refuse(name, mening`fältet ${type}.${key} har personal() inuti sig: sätt det ytterst`);
  return fields.filter(([, field]) => isPersonal(field)).map(([key]) => key);
}

/** True if a schema inside this one is marked personal. */
function hidesPersonal(field: unknown): boolean {
  const def = (field as { def?: object }).def;
  return Object.values(def ?? {}).some((part: unknown) => {
    if (typeof part !== 'object' || part === null) return false;
    if (part instanceof z.ZodType) return isPersonal(part) || hidesPersonal(part);
    return Object.values(part).some(
      (inner) => inner instanceof z.ZodType && (isPersonal(inner) || hidesPersonal(inner)),
    );
  });
}

function collectTasks(snapshot: AnyMachineSnapshot, tasks: Readonly<Record<string, TaskDefinition>>) {
  if (snapshot.status !== 'active') return [];
  const open = new Map<string, TaskDefinition>();
  for (const meta of Object.values(snapshot.getMeta() as Record<string, StateMeta | undefined>))
    for (const key of meta?.tasks ?? []) {
      const task = tasks[key];
      if (task) open.set(key, task);
    }
  return [...open];
}

function checkNode(name: string, node: AnyStateNode, definition: ProcessDefinition): void {
  if (node.invoke.length > 0) throw refuse(name, mening`tillståndet ${node.id} har invoke`);
  const transitions = [...node.transitions.values()].flat();
  const actions = [
    ...node.entry,
    ...node.exit,
    ...transitions.flatMap((t) => t.actions),
    ...(node.initial?.actions ?? []),
    ...(node.always ?? []).flatMap((t) => t.actions),
  ];
  if (actions.some(spawns)) throw refuse(name, mening`tillståndet ${node.id} startar en aktör (spawn)`);
  for (const task of (node.meta as StateMeta | undefined)?.tasks ?? [])
    if (definition.tasks && !definition.tasks[task])
      throw refuse(name, mening`tillståndet ${node.id} nämner uppgiften ${task}, som inte är beskriven`);
  if (definition.deadlines)
    for (const { delay } of node.after)
      if (typeof delay === 'string' && !definition.deadlines[delay])
        throw refuse(name, mening`tillståndet ${node.id} nämner fristen ${delay}, som saknar regel`);
}

/** Spawning shows as XState's own action, or as a call inside an `assign` or `enqueueActions` function. */
function spawns(action: unknown): boolean {
  if (typeof action === 'object' && action !== null && 'type' in action) return isSpawnType(action.type);
  if (typeof action !== 'function') return false;
  const built = action as { type?: unknown; assignment?: unknown; collect?: unknown };
  if (isSpawnType(built.type)) return true;
  const assignment = built.assignment;
  const sources: unknown[] = [
    assignment,
    built.collect,
    ...(typeof assignment === 'object' && assignment ? Object.values(assignment) : []),
  ];
  return sources.some(
    (f) => typeof f === 'function' && /\bspawn(Child)?\b/.test(Function.prototype.toString.call(f)),
  );
}

const isSpawnType = (type: unknown): boolean => type === 'xstate.spawnChild' || type === 'xstate.spawn';

function visit(node: AnyStateNode, see: (node: AnyStateNode) => void): void {
  see(node);
  for (const child of Object.values(node.states)) visit(child, see);
}

function refuse(name: string, why: Text): Problem {
  return new Problem('MACHINE_REFUSED', mening`Processen ${name} kan inte köras: ${why}.`);
}
