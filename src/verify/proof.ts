/**
 * A routine made ready to be proved: the same machine, built anew from its configuration, with a mark on
 * every transition and an ear at every condition. What a proof changes (a saboteur) it changes in its own
 * copy; the routine that cases run on is never touched.
 */
import { createMachine, type AnyStateMachine, type AnyStateNode } from 'xstate';
import { villkor, type ConditionDefinition, type FullProcess } from '../../machines/process';

type Conditions = Readonly<Record<string, ConditionDefinition<never>>>;

/** A copy of a routine in which a saboteur may change anything. */
export interface Draft {
  config: Config;
  process: { -readonly [K in keyof FullProcess]: FullProcess[K] };
}

/** One state in a machine's configuration, as far as a proof reads or changes it. */
export interface Config {
  initial?: string;
  states?: Record<string, Config>;
  on?: Record<string, unknown>;
  after?: Record<string, unknown>;
  always?: unknown;
  onDone?: unknown;
  meta?: { tasks?: string[] };
  [key: string]: unknown;
}

/** The routine under proof, and what it has shown so far. */
export interface Proof {
  readonly process: FullProcess;
  /** The conditions without the ear, for reading positions. */
  readonly conditions: Conditions;
  /** Every transition of the machine, `state event#place`. */
  readonly transitions: readonly string[];
  readonly taken: Set<string>;
  readonly held: Set<string>;
  readonly failed: Set<string>;
}

/** The action that marks a transition as taken. */
export const MARK = 'verify.taken';

/** Builds a routine for a proof, changed by a saboteur if there is one. */
export function underProof(routine: FullProcess, sabotage?: (draft: Draft) => void): Proof {
  const config = copy(routine.machine.config) as Config;
  const draft: Draft = {
    config,
    process: {
      ...routine,
      events: { ...routine.events },
      conditions: { ...routine.conditions },
      deadlines: { ...routine.deadlines },
      tasks: { ...routine.tasks },
    },
  };
  sabotage?.(draft);
  const held = new Set<string>();
  const failed = new Set<string>();
  const { conditions } = draft.process;
  const heard = listen(conditions, held, failed);
  const implementations = { ...routine.machine.implementations, guards: { villkor: villkor(heard) } };
  const machine = createMachine(
    draft.config as never,
    implementations as never,
  ) as unknown as AnyStateMachine;
  return {
    process: { ...draft.process, machine, conditions: heard },
    conditions,
    transitions: mark(machine),
    taken: new Set(),
    held,
    failed,
  };
}

/** Every state node of a machine. */
export function stateNodes(machine: AnyStateMachine): readonly AnyStateNode[] {
  const visit = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(visit)];
  return visit(machine.root as AnyStateNode);
}

/** Every transition of a state, those that follow by themselves last. */
export const transitionsOf = (node: AnyStateNode) => [
  ...[...node.transitions.values()].flat(),
  ...(node.always ?? []),
];

function mark(machine: AnyStateMachine): readonly string[] {
  return stateNodes(machine).flatMap((node) =>
    transitionsOf(node).map((transition, place) => {
      const id = `${node.id} ${transition.eventType || 'alltid'}#${place}`;
      const actions = [...transition.actions, { type: MARK, params: { id } }];
      Object.assign(transition, { actions });
      return id;
    }),
  );
}

/** The same conditions; what each answers is remembered. */
function listen(conditions: Conditions, held: Set<string>, failed: Set<string>): Conditions {
  return Object.fromEntries(
    Object.entries(conditions).map(([name, condition]) => [
      name,
      {
        ...condition,
        test: (facts: { context: never; event: never }) => {
          const holds = condition.test(facts);
          (holds ? held : failed).add(name);
          return holds;
        },
      },
    ]),
  );
}

/** A deep copy of plain objects and lists; functions are shared. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
}
