/**
 * A routine as data for drawing and listing: its regions, states and transitions in words, read from
 * the machine itself. Nothing here is drawn from memory, so a picture cannot say what the machine does not.
 */
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import {
  ROLES,
  type ProcessDefinition,
  type Role,
  type Side,
  type StateMeta,
  type Text,
} from '../../machines/process';

/** What makes a transition happen. */
export type Trigger = 'event' | 'deadline' | 'done' | 'always';

export interface TransitionView {
  /** Path of the state that has it; empty for the machine itself. */
  readonly from: string;
  /** Paths of its targets; empty if the case stays where it is. */
  readonly to: readonly string[];
  readonly trigger: Trigger;
  /** Event type, or name of the deadline. */
  readonly name: string;
  /** The trigger in words. */
  readonly label: string;
  readonly roles: readonly Role[];
  readonly sides: readonly Side[];
  readonly conditions: readonly string[];
}

export interface StateView {
  readonly path: string;
  readonly key: string;
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  /** The state in words; its key if the machine gives none. */
  readonly text: string;
  /** True if the machine gives the text. */
  readonly named: boolean;
  readonly initial: boolean;
  readonly steg: string | null;
  readonly source: readonly string[];
  readonly tasks: readonly string[];
  /** Names of the deadlines that run while the state is active. */
  readonly deadlines: readonly string[];
  /** Its own tasks and deadlines in words, without the escalations that follow when time runs out. */
  readonly duties: readonly Duty[];
  /** Who has something to do here, the states inside included. */
  readonly sides: readonly Side[];
  readonly children: readonly StateView[];
  readonly transitions: readonly TransitionView[];
}

/** What a region, which is no state of its own to a caseworker, may be called in pictures and lists. */
interface RegionMeta {
  readonly title?: Text;
}

/** A task or a deadline of a state, in words. */
export interface Duty {
  readonly text: string;
  readonly side: Side | null;
  readonly deadline: boolean;
}

export interface RoutineView {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly root: StateView;
  /** What goes on side by side, or the machine itself. */
  readonly regions: readonly StateView[];
  /** Ends of the whole case, outside the regions. */
  readonly ends: readonly StateView[];
}

/** Reads a routine from its machine and metadata; a bare machine is told by its keys. */
export function viewOf(process: ProcessDefinition): RoutineView {
  const root = stateOf(process, process.machine.root, true);
  const living = root.kind === 'parallel' ? root : root.children.find((child) => child.initial);
  const parallel = living?.kind === 'parallel';
  return {
    id: process.id,
    version: process.version,
    title: process.title?.sv ?? process.id,
    root,
    regions: parallel ? living.children : [root],
    ends: parallel && living !== root ? root.children.filter((child) => child !== living) : [],
  };
}

/** The state and all inside it, in the order of the machine. */
export function flatten(state: StateView): readonly StateView[] {
  return [state, ...state.children.flatMap(flatten)];
}

const pathOf = (node: AnyStateNode): string => node.path.join('.');

function stateOf(process: ProcessDefinition, node: AnyStateNode, initial: boolean): StateView {
  const meta = (node.meta ?? {}) as StateMeta & RegionMeta;
  const name = meta.text ?? meta.title;
  const initialKeys = new Set(node.initial?.target.map((target) => target.key) ?? []);
  const children = Object.values(node.states).map((child) =>
    stateOf(process, child, node.type === 'parallel' || initialKeys.has(child.key)),
  );
  const tasks = meta.tasks ?? [];
  const transitions = [...[...node.transitions.values()].flat(), ...(node.always ?? [])].map((transition) =>
    transitionOf(process, node, transition),
  );
  const own = tasks.map((task) => sideOf(process.tasks?.[task]?.role));
  const deadlines = unique(transitions.filter((t) => t.trigger === 'deadline').map((t) => t.name));
  return {
    path: pathOf(node),
    key: node.key,
    kind: node.type,
    text: name?.sv ?? node.key,
    named: name !== undefined,
    initial,
    steg: meta.steg ?? null,
    source: meta.source ?? [],
    tasks,
    deadlines,
    duties: dutiesOf(process, tasks, deadlines),
    sides: sidesOf([...own, ...children.flatMap((child) => child.sides)]),
    children,
    transitions,
  };
}

function dutiesOf(
  process: ProcessDefinition,
  tasks: readonly string[],
  deadlines: readonly string[],
): readonly Duty[] {
  return [
    ...tasks
      .filter((name) => process.tasks?.[name]?.escalation !== true)
      .map((name) => {
        const task = process.tasks?.[name];
        return { text: task?.title.sv ?? name, side: sideOf(task?.role), deadline: false };
      }),
    ...deadlines.map((name) => {
      const rule = process.deadlines?.[name];
      return { text: rule?.title.sv ?? name, side: sideOf(rule?.owner), deadline: true };
    }),
  ];
}

function transitionOf(
  process: ProcessDefinition,
  node: AnyStateNode,
  transition: AnyTransitionDefinition,
): TransitionView {
  const { trigger, name } = triggerOf(String(transition.eventType));
  const event = trigger === 'event' ? process.events?.[name] : undefined;
  const roles = event?.roles ?? [];
  const conditions = conditionsOf(transition.guard);
  const holds = conditions.map((condition) => process.conditions?.[condition]?.text.sv ?? condition);
  const words = {
    event: event?.label.sv ?? name,
    deadline: process.deadlines?.[name]?.title.sv ?? name,
    done: 'När allt här är klart',
    always: holds.length === 0 ? 'Genast' : `Genast, om: ${holds.join(' och ')}`,
  };
  return {
    from: pathOf(node),
    to: (transition.target ?? []).map(pathOf),
    trigger,
    name,
    label: words[trigger],
    roles,
    sides: sidesOf(roles.map(sideOf)),
    conditions,
  };
}

function triggerOf(eventType: string): { trigger: Trigger; name: string } {
  // xstate.after.<delay>.<state id>: the state id may hold dots, the name of a delay may not
  const delay = /^xstate\.after\.([^.]+)\./.exec(eventType)?.[1];
  if (delay !== undefined) return { trigger: 'deadline', name: delay };
  if (eventType.startsWith('xstate.done.')) return { trigger: 'done', name: '' };
  return eventType === '' ? { trigger: 'always', name: '' } : { trigger: 'event', name: eventType };
}

/** Names of a guard's conditions; a guard of XState's own kind is told by its name. */
function conditionsOf(guard: unknown): readonly string[] {
  if (guard === undefined) return [];
  if (typeof guard === 'string') return [guard];
  if (typeof guard === 'function') return [guard.name || 'guard'];
  const { type, params } = guard as { type: string; params?: unknown };
  return Array.isArray(params) ? params.map(String) : [type];
}

function sideOf(role: Role | undefined): Side | null {
  return role === undefined ? null : ROLES[role].side;
}

/** Each side once, SF first: it decides. */
function sidesOf(sides: readonly (Side | null)[]): readonly Side[] {
  return (['sf', 'kc'] as const).filter((side) => sides.includes(side));
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
