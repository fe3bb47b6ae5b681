/** What the drawing asks a machine: which step a state lies in, what is inside it, and what leads out. Pure. */
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { Kartsteg } from '../../machines/karta';
import type { StateMeta } from '../../machines/process';

/** A step of the drawing, and the states that it stands for. */
export interface Placed {
  readonly steg: Kartsteg;
  readonly roots: readonly AnyStateNode[];
}
export type StepOf = (node: AnyStateNode) => string | null;

/** The step that a state lies in, or null. */
export const stepFinder =
  (placed: readonly Placed[]): StepOf =>
  (node) => {
    for (let at: AnyStateNode | undefined = node; at; at = at.parent) {
      const found = placed.find(({ roots }) => roots.includes(at));
      if (found) return found.steg.id;
    }
    return null;
  };

/** Where a case that enters a state begins: the innermost, or a state of several regions at once. */
export function initialOf(node: AnyStateNode, stepOf?: StepOf): AnyStateNode {
  let at = node;
  while (!(stepOf && stepOf(at) !== null)) {
    // Of several regions the first is the flow.
    const next = at.type === 'parallel' ? Object.values(at.states)[0] : at.initial?.target[0];
    if (!next) return at;
    at = next;
  }
  return at;
}

/** A state and all inside it. */
export function* inside(node: AnyStateNode): Generator<AnyStateNode> {
  yield node;
  for (const child of Object.values(node.states)) yield* inside(child);
}
export const metaOf = (node: AnyStateNode): StateMeta => (node.meta ?? {}) as StateMeta;
/** Its own ways out, those that go by themselves too. */
export const transitionsOf = (node: AnyStateNode): readonly AnyTransitionDefinition[] => [
  ...[...node.transitions.values()].flat(),
  ...(node.always ?? []),
];

export const isWithin = (node: AnyStateNode, outer: AnyStateNode): boolean => {
  for (let at: AnyStateNode | undefined = node; at; at = at.parent) if (at === outer) return true;
  return false;
};

/** Names of the conditions that a way out asks. */
export function namesOf(guard: unknown): readonly string[] {
  const { params } = (guard ?? {}) as { params?: unknown };
  return Array.isArray(params) ? params.map(String) : [];
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
