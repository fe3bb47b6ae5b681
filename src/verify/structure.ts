/** What can be seen in a routine's definition without walking it. */
import type { AnyStateNode } from 'xstate';
import { ROLES, type FullProcess, type StateMeta } from '../../machines/process';
import type { Finding } from './codes';
import type { Laws } from './model';
import { stateNodes, transitionsOf } from './proof';

/** Everything wrong in the definition itself. */
export function structure(process: FullProcess, laws: Laws): readonly Finding[] {
  return [
    ...decisionRights(process, laws),
    ...orphans(process),
    ...regionsLeft(process),
    ...emptyDates(process),
  ];
}

function* decisionRights({ events }: FullProcess, { decisions }: Laws): Generator<Finding> {
  for (const name of decisions) {
    const roles = events[name]?.roles ?? [];
    if (roles.length === 0 || roles.some((role) => ROLES[role].side !== 'sf'))
      yield { code: 'BESLUTSRATT', what: `${name}: ${roles.join(', ') || 'ingen'}` };
  }
}

/** States that nothing leads to: no transition, no initial state, no parallel parent. */
function* orphans({ machine }: FullProcess): Generator<Finding> {
  const nodes = stateNodes(machine);
  const entered = new Set<AnyStateNode>();
  const enter = (node: AnyStateNode): void => {
    for (
      let over: AnyStateNode | undefined = node;
      over && !entered.has(over);
      over = over.parent as typeof over
    ) {
      entered.add(over);
      const inner = over.type === 'parallel' ? Object.values(over.states) : (over.initial.target ?? []);
      for (const child of inner) enter(child as AnyStateNode);
    }
  };
  enter(machine.root as AnyStateNode);
  let before = -1;
  while (entered.size !== before) {
    before = entered.size;
    for (const node of [...entered])
      for (const { target } of transitionsOf(node)) for (const to of target ?? []) enter(to as AnyStateNode);
  }
  for (const node of nodes) if (!entered.has(node)) yield { code: 'OUPPNATT_TILLSTAND', what: node.id };
}

/**
 * Transitions that leave one region of a parallel state and thereby restart its neighbours: a target outside
 * the region but inside the parallel state, or a region that re-enters itself.
 */
function* regionsLeft({ machine }: FullProcess): Generator<Finding> {
  const nodes = stateNodes(machine);
  const isWithin = (node: AnyStateNode, over: AnyStateNode): boolean =>
    node === over || (node.parent !== undefined && isWithin(node.parent as AnyStateNode, over));
  for (const parallel of nodes.filter((node) => node.type === 'parallel'))
    for (const region of Object.values(parallel.states) as AnyStateNode[])
      for (const node of nodes.filter((candidate) => isWithin(candidate, region)))
        for (const transition of transitionsOf(node))
          for (const target of (transition.target ?? []) as AnyStateNode[]) {
            const strictlyIn = target !== region && isWithin(target, region);
            const outside = !isWithin(target, parallel);
            if (outside || (strictlyIn && !(node === region && transition.reenter))) continue;
            yield { code: 'OMSTARTAR_GRANNE', what: `${node.id} ${transition.eventType} → ${target.id}` };
          }
}

/** Dates that lead nowhere. */
function* emptyDates({ machine }: FullProcess): Generator<Finding> {
  for (const node of stateNodes(machine))
    for (const { delay, target } of node.after)
      if (!target?.length) yield { code: 'FRIST_UTAN_FOLJD', what: `${String(delay)} i ${node.id}` };
}

/** By deadline rule: the escalating tasks it opens, and the rules that its states arm in turn. */
export interface Ladder {
  readonly escalations: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
}

/** What each deadline leads to if nobody acts, followed to the end of the ladder. */
export function ladders(process: FullProcess): ReadonlyMap<string, Ladder> {
  const found = new Map<string, { escalations: Set<string>; rules: Set<string> }>();
  const nodes = stateNodes(process.machine);
  for (const node of nodes)
    for (const { delay, target } of node.after) {
      const rule = String(delay);
      const ladder = found.get(rule) ?? { escalations: new Set(), rules: new Set([rule]) };
      found.set(rule, ladder);
      for (const to of (target ?? []) as AnyStateNode[])
        for (const inner of nodes.filter(
          (candidate) => candidate.id === to.id || candidate.id.startsWith(`${to.id}.`),
        )) {
          for (const task of (inner.meta as StateMeta | undefined)?.tasks ?? [])
            if (process.tasks[task]?.escalation) ladder.escalations.add(task);
          for (const next of inner.after) ladder.rules.add(String(next.delay));
        }
    }
  // Each rule takes over what its next rules lead to, until nothing is added.
  for (let changed = true; changed;) {
    changed = false;
    for (const ladder of found.values()) {
      const size = ladder.escalations.size + ladder.rules.size;
      for (const next of [...ladder.rules]) {
        for (const task of found.get(next)?.escalations ?? []) ladder.escalations.add(task);
        for (const rule of found.get(next)?.rules ?? []) ladder.rules.add(rule);
      }
      changed ||= ladder.escalations.size + ladder.rules.size > size;
    }
  }
  return found;
}
