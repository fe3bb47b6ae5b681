/**
 * What the routine does when a date passes: the delayed transitions of its machine lead to states whose tasks are
 * escalations, and those say who then has it and how it stands in her list. Read from the machine, written nowhere else.
 */
import type { AnyStateNode } from 'xstate';
import type { ProcessDefinition, StateMeta } from '../../machines/process';
import { roleText } from './frist-view';
import type { OmInteView } from './schemas';

const known = new WeakMap<ProcessDefinition, ReadonlyMap<string, readonly OmInteView[]>>();

/** Who gets what when a deadline of the routine passes; none where the machine escalates nothing then. */
export function omInte(process: ProcessDefinition, rule: string | undefined): readonly OmInteView[] {
  if (rule === undefined) return [];
  let of = known.get(process);
  if (!of) known.set(process, (of = read(process)));
  return of.get(rule) ?? [];
}

function read(process: ProcessDefinition): ReadonlyMap<string, readonly OmInteView[]> {
  const found = new Map<string, Map<string, OmInteView>>();
  const visit = (node: AnyStateNode): void => {
    for (const { delay, target = [] } of node.after)
      for (const state of target)
        for (const name of (state.meta as StateMeta | undefined)?.tasks ?? []) {
          const task = process.tasks?.[name];
          if (!task?.escalation) continue;
          const of = found.get(String(delay)) ?? new Map<string, OmInteView>();
          found.set(
            String(delay),
            of.set(name, { roll: task.role, rolltext: roleText(task.role), text: task.title }),
          );
        }
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(process.machine.root);
  return new Map([...found].map(([rule, tasks]) => [rule, [...tasks.values()]]));
}
