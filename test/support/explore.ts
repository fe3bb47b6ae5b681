/**
 * Walks a routine's reachable positions, bounded. Moves are every possible event with every payload
 * variant, the next deadline, and a wait to a day the case itself names. A position is walked on from only
 * when it shows a state not seen before, or a pair: two regions' states, or a state and what a condition of
 * the case says. That keeps thirteen parallel regions within seconds and still meets most of them together.
 */
import { getNextTransitions, type AnyStateNode } from 'xstate';
import { instantAt, localDate } from '../../machines/calendar';
import type { ConditionDefinition, FullProcess, StateMeta } from '../../machines/process';
import {
  advance,
  apply,
  conditionNames,
  facts,
  fire,
  nextDue,
  openTasks,
  taskOf,
  unmet,
  type Position,
  type Sent,
} from './drive';

export interface Plan {
  readonly process: FullProcess;
  /** Where to walk from. */
  readonly seeds: readonly Position[];
  /** Payloads to try for an event here, the ordinary one first. */
  readonly payloads: (type: string, position: Position) => readonly unknown[];
  /** Days of the case worth waiting for, for instance that of a booked meeting. */
  readonly waits: (position: Position) => readonly string[];
  /** At most so many positions are walked on from, per seed. */
  readonly limit: number;
  /** How many dates in a row to let pass from each seed without anybody acting. */
  readonly idleDates: number;
}

/** What the walk met. */
export interface Walk {
  readonly positions: readonly Position[];
  /** How a position was reached from its seed, for the one who must understand a failure. */
  readonly trail: (position: Position) => readonly string[];
  /** How many positions were walked on from. */
  readonly walked: number;
  readonly leaves: ReadonlySet<string>;
  readonly tasks: ReadonlySet<string>;
  readonly fired: ReadonlySet<string>;
  readonly accepted: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  /** Conditions that held, and that did not, when a guard asked them. */
  readonly held: ReadonlySet<string>;
  readonly failed: ReadonlySet<string>;
}

export function explore(plan: Plan): Walk {
  const { process } = plan;
  const leaves = new Set<string>();
  const pairs = new Set<string>();
  const seen = new Set<string>();
  const tasks = new Set<string>();
  const fired = new Set<string>();
  const accepted = new Set<string>();
  const ends = new Set<string>();
  const positions: Position[] = [];
  // A state never seen goes before a pair never seen, and the latest first: a small limit then reaches far.
  const states: Position[] = [];
  const combinations: Position[] = [];
  const ofCase = Object.values(process.conditions).filter((condition) => condition.on === 'case');
  const asked = watchConditions(process);
  const reached = new WeakMap<Position, { readonly from: Position; readonly by: string }>();
  let walked = 0;

  const visit = (position: Position, from?: Position, by = ''): void => {
    if (from) reached.set(position, { from, by });
    if (position.snapshot.status === 'done') {
      ends.add(JSON.stringify(position.snapshot.value));
      return;
    }
    const truths = truthsOf(ofCase, position);
    const key = keyOf(position, truths);
    if (seen.has(key)) return;
    seen.add(key);
    positions.push(position);
    for (const task of openTasks(position)) tasks.add(task);
    const novelty = noveltyOf(position, truths, leaves, pairs);
    if (novelty === 'state') states.push(position);
    else if (novelty === 'pair') combinations.push(position);
  };

  const walk = (from: Position): void => {
    for (const sent of moves(plan, from)) {
      if (unmet(process, from, sent)?.length !== 0) continue;
      accepted.add(sent.type);
      visit(apply(process, from, sent, from.at), from, sent.type);
    }
    const due = nextDue(from);
    if (due) {
      fired.add(due[1].rule);
      visit(fire(process, from, ...due), from, `${due[1].rule} ${due[1].plan.date}`);
    }
    for (const date of plan.waits(from)) {
      const at = instantAt(date, '09:00');
      if (at > from.at) visit(advance(process, from, at), from, date);
    }
  };

  /** Nobody does anything for the next dates: what is late after what else is late. */
  const idle = (seed: Position): void => {
    let from = seed;
    for (let dates = 0; dates < plan.idleDates; dates += 1) {
      const due = nextDue(from);
      if (!due) return;
      fired.add(due[1].rule);
      const next = fire(process, from, ...due);
      visit(next, from, `${due[1].rule} ${due[1].plan.date}`);
      from = next;
    }
  };

  try {
    for (const seed of plan.seeds) {
      states.length = combinations.length = 0;
      visit(seed);
      let from: Position | undefined = seed;
      for (let left = plan.limit; from && left > 0; left -= 1) {
        walk(from);
        walked += 1;
        from = states.pop() ?? combinations.shift();
      }
      idle(seed);
    }
  } finally {
    asked.restore();
  }
  const trail = (position: Position): readonly string[] => {
    const step = reached.get(position);
    return step ? [...trail(step.from), step.by] : [];
  };
  const { held, failed } = asked;
  return { positions, trail, walked, leaves, tasks, fired, accepted, ends, held, failed };
}

function* moves(plan: Plan, from: Position): Generator<Sent> {
  const types = new Set(getNextTransitions(from.snapshot).map((t) => t.eventType as string));
  for (const type of types)
    if (type in plan.process.events)
      for (const payload of plan.payloads(type, from)) yield facts(plan.process, type, payload);
}

/** Records what every condition answers when the machine asks it, until restored. */
function watchConditions(process: FullProcess) {
  const held = new Set<string>();
  const failed = new Set<string>();
  const table = process.conditions as Record<string, ConditionDefinition<never>>;
  const kept = Object.entries(table);
  for (const [name, condition] of kept)
    table[name] = {
      ...condition,
      test: (facts) => {
        const holds = condition.test(facts);
        (holds ? held : failed).add(name);
        return holds;
      },
    };
  const restore = (): void => {
    for (const [name, condition] of kept) table[name] = condition;
  };
  return { held, failed, restore };
}

/** What makes two positions the same: states, armed rules, and what every condition of the case says. */
function keyOf({ snapshot, armed }: Position, truths: string): string {
  const rules = [...armed.values()].map(({ rule }) => rule).sort();
  return `${JSON.stringify(snapshot.value)} ${rules.join()} ${truths}`;
}

/** What every condition of the case says here, one digit each. */
function truthsOf(conditions: readonly ConditionDefinition<never>[], { snapshot, at }: Position): string {
  const facts = { context: snapshot.context as never, event: { type: '', at, idag: localDate(at) } as never };
  return conditions.map((condition) => (condition.test(facts) ? '1' : '0')).join('');
}

function noveltyOf(
  position: Position,
  truths: string,
  leaves: Set<string>,
  pairs: Set<string>,
): 'state' | 'pair' | null {
  const active = position.snapshot._nodes
    .filter((node: AnyStateNode) => node.type === 'atomic')
    .map((node: AnyStateNode) => node.id);
  const before = { leaves: leaves.size, pairs: pairs.size };
  active.forEach((leaf: string, i: number) => {
    leaves.add(leaf);
    for (const other of active.slice(i + 1)) pairs.add(`${leaf}+${other}`);
    for (let n = 0; n < truths.length; n += 1) pairs.add(`${leaf}+${n}${truths.charAt(n)}`);
  });
  return leaves.size > before.leaves ? 'state' : pairs.size > before.pairs ? 'pair' : null;
}

/** Every state node of the machine. */
export function stateNodes(process: FullProcess): readonly AnyStateNode[] {
  const visit = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(visit)];
  return visit(process.machine.root as AnyStateNode);
}

/**
 * Transitions that would leave one region of a parallel state and thereby restart its neighbours: a target
 * outside the region but inside the parallel state, or a region that re-enters itself. There must be none.
 */
export function regionsLeft(process: FullProcess): readonly string[] {
  const isWithin = (node: AnyStateNode, over: AnyStateNode): boolean =>
    node === over || (node.parent !== undefined && isWithin(node.parent as AnyStateNode, over));
  const left: string[] = [];
  for (const parallel of stateNodes(process).filter((node) => node.type === 'parallel'))
    for (const region of Object.values(parallel.states) as AnyStateNode[])
      for (const node of stateNodes(process).filter((candidate) => isWithin(candidate, region)))
        for (const transition of [...[...node.transitions.values()].flat(), ...(node.always ?? [])])
          for (const target of transition.target ?? []) {
            const strictlyIn = target !== region && isWithin(target as AnyStateNode, region);
            const outside = !isWithin(target as AnyStateNode, parallel);
            if (outside || (strictlyIn && !(node === region && transition.reenter))) continue;
            left.push(`${node.id} ${transition.eventType} -> ${target.id}`);
          }
  return left;
}

/** The names a machine uses: what must be declared, and nothing else. */
export function namesUsed(process: FullProcess) {
  const used = {
    events: new Set<string>(),
    conditions: new Set<string>(),
    deadlines: new Set<string>(),
    tasks: new Set<string>(),
  };
  for (const node of stateNodes(process)) {
    for (const task of (node.meta as StateMeta | undefined)?.tasks ?? []) used.tasks.add(task);
    for (const { delay } of node.after) used.deadlines.add(String(delay));
    for (const transition of [...[...node.transitions.values()].flat(), ...(node.always ?? [])]) {
      if (!/^$|^xstate\./.test(transition.eventType)) used.events.add(transition.eventType);
      for (const name of conditionNames(transition.guard)) used.conditions.add(name);
    }
  }
  return used;
}

/** Armed deadlines whose state is no longer active, or whose rule is armed twice: there must be none. */
export function misarmed({ snapshot, armed }: Position): readonly string[] {
  const rules = [...armed.values()].map(({ rule }) => rule);
  return [...armed.keys()].filter(
    (key, i) =>
      rules.indexOf(rules[i] ?? '') !== i ||
      !snapshot._nodes.some((node: AnyStateNode) => key.endsWith(`.${node.id}`)),
  );
}

/** Nobody is forgotten here: somebody has a task, or a date is kept. */
export const isWatched = (position: Position): boolean =>
  openTasks(position).length > 0 || position.armed.size > 0;

/** If nobody does anything, time alone brings a task to somebody above: how many dates that takes, or null. */
export function datesToEscalation(process: FullProcess, from: Position, bound = 40): number | null {
  let position = from;
  for (let dates = 0; dates <= bound; dates += 1) {
    if (openTasks(position).some((name) => taskOf(process, name).escalation === true)) return dates;
    const due = nextDue(position);
    if (!due) return null;
    position = fire(process, position, ...due);
  }
  return null;
}
