/**
 * Why an event is refused, and what would be needed: the named conditions of the transitions that
 * the active states have for it (architecture 17).
 */
import type { AnyMachineSnapshot, AnyTransitionDefinition } from 'xstate';
import type { UnmetCondition } from '../problems';
import type { HostedProcess } from './hosted';
import type { SentEvent } from './types';

/** Condition names of a transition's guard. */
export function namesOf(transition: AnyTransitionDefinition): readonly string[] {
  const guard = transition.guard as { type?: unknown; params?: unknown } | undefined;
  return guard?.type === 'villkor' && Array.isArray(guard.params) ? (guard.params as string[]) : [];
}

/** The transitions that the active states have for an event type, guards not asked. */
export function candidates(snapshot: AnyMachineSnapshot, type: string): readonly AnyTransitionDefinition[] {
  if (snapshot.status !== 'active') return [];
  return snapshot._nodes.flatMap((node) => node.transitions.get(type) ?? []);
}

/**
 * Every condition that does not hold, of the candidate transition that is nearest to possible.
 * @param scope 'case' asks only conditions that can be answered before the attempt.
 * @returns null if no active state has the event at all
 */
export function unmetOf(
  process: HostedProcess,
  snapshot: AnyMachineSnapshot,
  event: SentEvent,
  scope: 'case' | 'attempt',
): readonly UnmetCondition[] | null {
  const conditions = process.definition.conditions ?? {};
  let nearest: readonly UnmetCondition[] | null = null;
  for (const transition of candidates(snapshot, event.type)) {
    const unmet = namesOf(transition).flatMap((name): UnmetCondition[] => {
      const condition = conditions[name];
      if (!condition || (scope === 'case' && condition.on === 'event')) return [];
      if (condition.test({ context: snapshot.context as never, event: event as never })) return [];
      const { text, source, cure } = condition;
      return [{ condition: name, text, source, ...(cure ? { cure } : {}) }];
    });
    if (nearest === null || unmet.length < nearest.length) nearest = unmet;
  }
  return nearest;
}

/** Unmet conditions of an attempt; empty if no active state takes the event. */
export function unmetConditions(
  process: HostedProcess,
  snapshot: AnyMachineSnapshot,
  event: SentEvent,
): readonly UnmetCondition[] {
  return unmetOf(process, snapshot, event, 'attempt') ?? [];
}
