/**
 * The typed frame of the machine, and the shape that its steps share: the work lies on one side, and when its
 * date has passed the other side hears of it.
 */
import { setup } from 'xstate';
import { villkor, type StateMeta } from '../process';
import { conditions, type ConditionName } from './conditions';
import type { FragaContext, FragaInput } from './context';
import { deadlines, type DeadlineName, type Steg, type Suffix } from './deadlines';
import type { FragaEvent } from './events';
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
    context: {} as FragaContext,
    events: {} as FragaEvent,
    input: {} as FragaInput,
    meta: {} as Meta,
  },
  guards: { villkor: (facts, params: readonly ConditionName[]) => holds(facts, params) },
  delays,
});

/** The guard: every named condition holds. */
export const om = (...params: ConditionName[]) => ({ type: 'villkor' as const, params });

const hos = (steg: Steg, mine: Suffix, other: Suffix) => ({
  meta: { tasks: [`${steg}${mine}`] as const },
  initial: 'iTid' as const,
  states: {
    iTid: { after: { [`${steg}${mine}`]: 'forsenad' } },
    forsenad: { meta: { tasks: [`${steg}Drojer${other}`] as const } },
  },
});

/** A step that waits for SF if the condition holds, else for KC. */
export const vantar = (steg: Steg, hosSf: ConditionName) => ({
  initial: 'avgors' as const,
  states: {
    avgors: { always: [{ guard: om(hosSf), target: 'sf' as const }, { target: 'kc' as const }] },
    sf: hos(steg, 'Sf', 'Kc'),
    kc: hos(steg, 'Kc', 'Sf'),
  },
});
