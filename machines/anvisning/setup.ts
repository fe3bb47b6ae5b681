/**
 * The typed frame of the machine: what it knows, what may be sent to it, and the few shapes that its
 * states are made of. There is one guard, `villkor`, and no action besides assignments.
 */
import { setup } from 'xstate';
import { villkor, type StateMeta } from '../process';
import { conditions, type ConditionName } from './conditions';
import type { AnvisningContext, AnvisningInput } from './context';
import { deadlines, type DeadlineName } from './deadlines';
import type { AnvisningEvent } from './events';
import type { TaskName } from './tasks';

/** What a state says of itself; its tasks exist. */
export interface Meta extends StateMeta {
  readonly tasks?: readonly TaskName[];
}

// The engine takes the date from the rule of the same name; XState only needs a number here.
const delays = Object.fromEntries(Object.keys(deadlines).map((name) => [name, 1])) as Record<
  DeadlineName,
  number
>;
const holds = villkor(conditions);

export const frame = setup({
  types: {
    context: {} as AnvisningContext,
    events: {} as AnvisningEvent,
    input: {} as AnvisningInput,
    meta: {} as Meta,
  },
  guards: { villkor: (facts, params: readonly ConditionName[]) => holds(facts, params) },
  delays,
});

/** The guard: every named condition holds. */
export const om = (...params: ConditionName[]) => ({ type: 'villkor' as const, params });

/** Waits in time; when the date comes, somebody else hears of it too and the task stays open. */
export const bevakad = (rule: DeadlineName, late: TaskName) => ({
  initial: 'iTid' as const,
  states: {
    iTid: { after: { [rule]: 'forsenad' } },
    forsenad: { meta: { tasks: [late] } },
  },
});

/** As `bevakad`, until the fact is there. */
export const bevakadTills = (rule: DeadlineName, late: TaskName, done: ConditionName) => ({
  initial: 'iTid' as const,
  states: {
    iTid: { after: { [rule]: 'forsenad' }, always: { guard: om(done), target: 'klar' } },
    forsenad: { meta: { tasks: [late] }, always: { guard: om(done), target: 'klar' } },
    klar: { type: 'final' as const },
  },
});

/** One item of a checklist: its task is open until the fact is there, and again if the fact is lost. */
export const punkt = (task: TaskName, done: ConditionName, lost: ConditionName) => ({
  initial: 'kvar' as const,
  states: {
    kvar: { meta: { tasks: [task] }, always: { guard: om(done), target: 'klar' } },
    klar: { always: { guard: om(lost), target: 'kvar' } },
  },
});

/** A region with the name people know it by. */
export const rubrik = <S extends object>(sv: string, en: string, region: S): S & { readonly meta: Meta } => ({
  ...region,
  meta: { ...(region as { readonly meta?: Meta }).meta, title: { sv, en } },
});
