/** Variants of released routines for saboteurs: one transition leads elsewhere. The routine itself is not touched. */
import { createMachine, type AnyStateMachine } from 'xstate';
import type { FullProcess } from '../../machines/process';

interface State {
  readonly [key: string]: unknown;
  readonly on?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
  readonly states?: Readonly<Record<string, State>>;
}
interface Transition {
  readonly target?: string;
}

/** The routine with another transition for an event or a delay, in the state at a path. */
export function changed(
  process: FullProcess,
  path: string,
  kind: 'on' | 'after',
  name: string,
  change: (transition: Transition) => Transition,
): FullProcess {
  const inState = (state: State): State => {
    const found = state[kind]?.[name];
    if (found === undefined || Array.isArray(found)) throw new Error(`No single ${name} in ${path}`);
    const before = typeof found === 'string' ? { target: found } : (found as Transition);
    return { ...state, [kind]: { ...state[kind], [name]: change(before) } };
  };
  const below = (state: State, [key, ...rest]: readonly string[]): State => {
    if (key === undefined) return inState(state);
    const inner = state.states?.[key];
    if (!inner) throw new Error(`No state ${key} in ${path}`);
    return { ...state, states: { ...state.states, [key]: below(inner, rest) } };
  };
  const { config, implementations } = process.machine;
  const states = below(config as object as State, path.split('.'));
  const machine = createMachine(states as never, implementations as never) as unknown as AnyStateMachine;
  return { ...process, machine };
}
