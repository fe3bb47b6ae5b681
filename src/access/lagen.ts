/** Where a case stands, in the machine's own words, for one side of it. Pure. */
import type { AnyMachineSnapshot } from 'xstate';
import type { StateMeta, Text } from '../../machines/process';
import type { Sidovy } from './sidovy';

/** The active states that a side knows of, in the machine's order, outer before inner, with what they say of themselves. */
export function activeStates(snapshot: AnyMachineSnapshot, sida: Sidovy): { id: string; meta: StateMeta }[] {
  return [...snapshot._nodes]
    .filter(({ id }) => sida.lage(id))
    .sort((a, b) => a.order - b.order)
    .map((node) => ({ id: node.id, meta: (node.meta ?? {}) as StateMeta }));
}

/** The state in words, outer before inner. */
export const stateTexts = (snapshot: AnyMachineSnapshot, sida: Sidovy): readonly Text[] =>
  activeStates(snapshot, sida).flatMap(({ meta }) => (meta.text ? [meta.text] : []));
