/** What is behind a step: tasks, deadlines, and requirements and statutes, read from the states that it stands for. Pure. */
import type { AnyStateNode } from 'xstate';
import type { ProcessDefinition } from '../../machines/process';
import { inside, metaOf, namesOf, transitionsOf, unique } from './maskin';
import type { Kartfrist, Kartuppgift } from './modell';

/** Tasks, deadlines and sources of states, with all inside them. */
export function contentOf(process: ProcessDefinition, roots: readonly AnyStateNode[]) {
  const nodes = roots.flatMap((root) => [...inside(root)]);
  const uppgifter = unique(nodes.flatMap((node) => metaOf(node).tasks ?? [])).flatMap(
    (uppgift): Kartuppgift[] => {
      const task = process.tasks?.[uppgift];
      if (!task || task.escalation === true) return [];
      return [{ uppgift, text: task.title, roll: task.role, kallor: task.source }];
    },
  );
  const transitions = nodes.flatMap(transitionsOf);
  const rules = unique(
    transitions.flatMap(({ eventType }) => /^xstate\.after\.([^.]+)\./.exec(String(eventType))?.[1] ?? []),
  );
  const frister = rules.flatMap((regel): Kartfrist[] => {
    const rule = process.deadlines?.[regel];
    return rule ? [{ regel, text: rule.title, slag: rule.kind, agare: rule.owner, kallor: rule.source }] : [];
  });
  const conditions = unique(transitions.flatMap(({ guard }) => namesOf(guard))).flatMap(
    (name) => process.conditions?.[name]?.source ?? [],
  );
  const events = unique(transitions.map(({ eventType }) => String(eventType))).flatMap(
    (type) => process.events?.[type]?.source ?? [],
  );
  const kallor = unique([
    ...nodes.flatMap((node) => metaOf(node).source ?? []),
    ...[...uppgifter, ...frister].flatMap((part) => part.kallor),
    ...conditions,
    ...events,
  ]).sort(bySource);
  return { uppgifter, frister, kallor };
}

/** Requirements of the routine first, in their order; then statutes. */
function bySource(a: string, b: string): number {
  const key = (source: string): readonly [number, number, string] => {
    const [, letter, digits] = /^([RLAP])(\d+)$/.exec(source) ?? [];
    return letter === undefined ? [9, 0, source] : ['RLAP'.indexOf(letter), Number(digits), source];
  };
  const [one, other] = [key(a), key(b)];
  return one[0] - other[0] || one[1] - other[1] || one[2].localeCompare(other[2], 'sv');
}
