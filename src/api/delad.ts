/**
 * The shared screen (P8): in a meeting the client sees what the worker sees. A routine lists what may
 * stand there; what is not listed, and everything that only staff act on, is left out. Pure.
 */
import type { ProcessDefinition } from '../../machines/process';
import { timerRule } from '../access/disclosure';
import type { ArendeView } from './schemas';

const START = 'stegvis.start';

/** Whether an event of the history may be shown at all. */
export function isShared({ delad }: ProcessDefinition, type: string): boolean {
  if (!delad) return false;
  const rule = timerRule(type);
  if (rule !== null) return delad.frister.includes(rule);
  return type === START || Object.hasOwn(delad.handelser, type);
}

/** The fields of an event that may be shown. */
export const sharedFields = ({ delad }: ProcessDefinition, type: string): readonly string[] =>
  delad && Object.hasOwn(delad.handelser, type) ? (delad.handelser[type] ?? []) : [];

/** The case with only what its routine lists: no escalations, and nothing of what could be done. */
export function sharedCase(view: ArendeView, { delad }: ProcessDefinition): ArendeView {
  const within = (id: string) =>
    delad?.lagen.some((state) => id === state || id.startsWith(`${state}.`)) ?? false;
  const tasks = view.tasks.filter(
    ({ escalation, events }) =>
      !escalation && events.length > 0 && events.every((type) => Object.hasOwn(delad?.handelser ?? {}, type)),
  );
  return {
    ...view,
    vantarPa: [],
    delad: true,
    states: view.states.filter(({ id }) => within(id)),
    tasks,
    awaits: view.awaits.filter(({ task }) => tasks.some(({ id }) => id === task)),
    deadlines: view.deadlines
      .filter(({ rule }) => rule !== null && delad?.frister.includes(rule) === true)
      .map((deadline) => ({ ...deadline, change: null })),
    actions: [],
  };
}
