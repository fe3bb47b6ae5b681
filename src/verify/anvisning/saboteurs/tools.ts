/** How a broken variant of `anvisning@1` is made: each changes one thing, in the copy under proof. */
import type { FullProcess, Role } from '../../../../machines/process';
import type { Code } from '../../codes';
import type { Config, Draft } from '../../proof';

export interface Saboteur {
  readonly name: string;
  readonly code: Code;
  /** The stories near what is broken. */
  readonly near: readonly string[];
  /** For what only a whole walk can tell: the names whose coverage is asked for. */
  readonly focus?: readonly string[];
  readonly change: (draft: Draft) => void;
}

interface Transition {
  guard?: { type: string; params: string[] };
  target?: string;
  [key: string]: unknown;
}

/** A state by its path under `pagar`. */
export function at({ config }: Draft, path: string): Config {
  return ['pagar', ...path.split('.')].reduce<Config>((state, key) => {
    const inner = state.states?.[key];
    if (!inner) throw new Error(`No state ${key} in ${path}`);
    return inner;
  }, config);
}

/** The transitions of an event in a state, as objects. */
export function on(draft: Draft, path: string, event: string): readonly Transition[] {
  const found = at(draft, path).on?.[event];
  if (found === undefined) throw new Error(`No ${event} in ${path}`);
  return (Array.isArray(found) ? found : [found]) as Transition[];
}

/** Takes conditions away from an event's guard. */
export const without =
  (path: string, event: string, ...names: readonly string[]) =>
  (draft: Draft): void => {
    for (const { guard } of on(draft, path, event))
      if (guard) guard.params = guard.params.filter((name) => !names.includes(name));
  };

/** Adds a condition to an event's guard. */
export const also =
  (path: string, event: string, name: string) =>
  (draft: Draft): void => {
    for (const transition of on(draft, path, event))
      transition.guard = { type: 'villkor', params: [...(transition.guard?.params ?? []), name] };
  };

/** Takes something away from a state: its dates, its tasks, its events. */
export const strip =
  (path: string, ...keys: readonly string[]) =>
  (draft: Draft): void => {
    const state = at(draft, path);
    for (const key of keys) Reflect.deleteProperty(state, key);
  };

export const begins =
  (path: string, initial: string) =>
  (draft: Draft): void => {
    at(draft, path).initial = initial;
  };

export const sentBy =
  (event: string, role: Role) =>
  ({ process }: Draft): void => {
    const definition = process.events[event];
    if (!definition) throw new Error(`No event ${event}`);
    process.events = { ...process.events, [event]: { ...definition, roles: [...definition.roles, role] } };
  };

export const answers =
  (name: string, answer: boolean) =>
  ({ process }: Draft): void => {
    const definition = process.conditions[name];
    if (!definition) throw new Error(`No condition ${name}`);
    process.conditions = { ...process.conditions, [name]: { ...definition, test: () => answer } };
  };

export const owned =
  (name: string, change: Partial<FullProcess['tasks'][string]>) =>
  ({ process }: Draft): void => {
    const definition = process.tasks[name];
    if (!definition) throw new Error(`No task ${name}`);
    process.tasks = { ...process.tasks, [name]: { ...definition, ...change } };
  };
