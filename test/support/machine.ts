/** What a routine's machine is made of, as tests ask it. */
import type { AnyStateNode } from 'xstate';
import type { FullProcess, StateMeta } from '../../machines/process';
import { conditionNames } from './drive';

/** Every state node of the machine. */
export function stateNodes(process: FullProcess): readonly AnyStateNode[] {
  const visit = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(visit)];
  return visit(process.machine.root as AnyStateNode);
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
