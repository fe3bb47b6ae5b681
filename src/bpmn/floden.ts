/** What leads from one step to another, and what makes it happen, read from the machine. Pure. */
import type { AnyTransitionDefinition } from 'xstate';
import type { ProcessDefinition, Text } from '../../machines/process';
import {
  initialOf,
  inside,
  isWithin,
  metaOf,
  namesOf,
  transitionsOf,
  type Placed,
  type StepOf,
} from './maskin';
import type { Flode, Nod } from './modell';

export function flodenOf(
  process: ProcessDefinition,
  placed: readonly Placed[],
  noder: readonly Nod[],
  stepOf: StepOf,
  start: Nod | undefined,
): Flode[] {
  const found = new Map<string, { fran: Nod; till: Nod; av: { typ: string; text: Text }[] }>();
  const nod = new Map(noder.map((one) => [one.id, one]));
  const add = (from: string, to: string, transition: AnyTransitionDefinition): void => {
    const [fran, till] = [nod.get(from), nod.get(to)];
    if (!fran || !till || fran === till || fran.bredvid || till.bredvid) return;
    const key = `${from}-${to}`;
    const flow = found.get(key) ?? { fran, till, av: [] };
    const reason = reasonOf(process, transition);
    if (reason && !flow.av.some(({ typ, text }) => typ === reason.typ && text.sv === reason.text.sv))
      flow.av.push(reason);
    found.set(key, flow);
  };
  const targetsOf = (transition: AnyTransitionDefinition): string[] =>
    (transition.target ?? []).flatMap((target) => stepOf(initialOf(target, stepOf)) ?? []);
  for (const { steg, roots } of placed)
    for (const node of roots.flatMap((root) => [...inside(root)]))
      for (const transition of transitionsOf(node))
        for (const to of targetsOf(transition)) add(steg.id, to, transition);
  // What a state around several steps leads to, each of them leads to.
  for (const node of inside(process.machine.root)) {
    if (stepOf(node) !== null || node.type === 'parallel') continue;
    const within = placed.filter(({ roots }) => roots.some((root) => isWithin(root, node)));
    for (const transition of transitionsOf(node))
      for (const to of targetsOf(transition))
        for (const { steg } of leavers(process, within, transition, to)) add(steg.id, to, transition);
  }
  const flows = [...found.values()].map(({ fran, till, av }): Flode => ({
    id: `${fran.id}-${till.id}`,
    fran: fran.id,
    till: till.id,
    bakat: till.kolumn < fran.kolumn || (till.kolumn === fran.kolumn && till.bana === fran.bana),
    av,
  }));
  return start
    ? [{ id: `start-${start.id}`, fran: 'start', till: start.id, bakat: false, av: [] }, ...flows]
    : flows;
}

/**
 * Of the steps within a state with a way out, those that it is drawn from: where a decision ends the preparation only
 * the last step leads on, though the machine asks the condition and not the place.
 */
function leavers(
  process: ProcessDefinition,
  within: readonly Placed[],
  transition: AnyTransitionDefinition,
  to: string,
): readonly Placed[] {
  const type = String(transition.eventType);
  const others = within.filter(({ steg }) => steg.id !== to);
  // The step whose own tasks are done by the event, if there is one.
  const doers = others.filter(({ roots }) =>
    roots.some((root) =>
      [...inside(root)].some((node) =>
        (metaOf(node).tasks ?? []).some((task) => process.tasks?.[task]?.events.includes(type)),
      ),
    ),
  );
  return doers.length > 0 ? doers : others;
}

/** What makes it happen, in words: an event, a deadline, or of what goes by itself the conditions. */
function reasonOf(process: ProcessDefinition, { eventType, guard }: AnyTransitionDefinition) {
  const type = String(eventType);
  if (type === '') {
    const texts = namesOf(guard).flatMap((name) => process.conditions?.[name]?.text ?? []);
    const [sv, en] = [texts.map((one) => one.sv).join(', '), texts.map((one) => one.en).join(', ')];
    return sv === '' ? null : { typ: '', text: { sv, en } };
  }
  const rule = /^xstate\.after\.([^.]+)\./.exec(type)?.[1];
  const text = rule === undefined ? process.events?.[type]?.label : process.deadlines?.[rule]?.title;
  return text ? { typ: rule ?? type, text } : null;
}
