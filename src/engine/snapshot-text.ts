/**
 * Snapshots as text and back. XState walks the whole context for actors in both directions, and finds every state
 * node anew; a case that the engine hosts has no actors, and cases in the same states share what those states are.
 * What may be otherwise goes XState's own way.
 */
import { LRUCache } from 'lru-cache';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';

/** A snapshot as XState persists it. */
interface Persisted {
  readonly status: 'active' | 'done' | 'error' | 'stopped';
  readonly output?: unknown;
  readonly error?: unknown;
  readonly value: unknown;
  readonly context: unknown;
  readonly children: object;
  readonly historyValue?: object;
}

/** Combinations of states whose state nodes are kept, per machine. */
const KEPT = 1_000;
const NO_ACTORS = {} as never;

const kept = new WeakMap<AnyStateMachine, LRUCache<string, AnyMachineSnapshot>>();

function keptOf(machine: AnyStateMachine): LRUCache<string, AnyMachineSnapshot> {
  const known = kept.get(machine) ?? new LRUCache({ max: KEPT });
  kept.set(machine, known);
  return known;
}

const isEmpty = (object: object | undefined): boolean => !object || Object.keys(object).length === 0;

/** The JSON text of what `machine.getPersistedSnapshot` gives. */
export function persist(machine: AnyStateMachine, snapshot: AnyMachineSnapshot): string {
  const { status, output, error, value, context, children, historyValue } = snapshot as Persisted;
  if (!isEmpty(children) || !isEmpty(historyValue))
    return JSON.stringify(machine.getPersistedSnapshot(snapshot));
  // An actor in a context is written by JSON as XState would have written it.
  return JSON.stringify({ status, output, error, value, historyValue: {}, context, children: {} });
}

/**
 * What `machine.restoreSnapshot` gives for a persisted snapshot's JSON text.
 * @throws SyntaxError if it is no JSON; Error if its states are not the machine's
 */
export function revive(machine: AnyStateMachine, text: string): AnyMachineSnapshot {
  const stored = JSON.parse(text) as Persisted;
  const { status, output, error, value, context, children, historyValue } = stored;
  if (!isEmpty(children) || !isEmpty(historyValue) || text.includes('"xstate$$type"'))
    return machine.restoreSnapshot(stored as never, NO_ACTORS) as AnyMachineSnapshot;
  const states = keptOf(machine);
  const key = JSON.stringify(value);
  let same = states.get(key);
  if (!same) {
    same = machine.restoreSnapshot({ ...stored, context: {} } as never, NO_ACTORS) as AnyMachineSnapshot;
    // A value that names fewer states than it means is made whole by XState.
    if (JSON.stringify(same.value) !== key)
      return machine.restoreSnapshot(stored as never, NO_ACTORS) as AnyMachineSnapshot;
    states.set(key, same);
  }
  return {
    ...same,
    status,
    output,
    error,
    value,
    context,
    children: {},
    historyValue: {},
  } as AnyMachineSnapshot;
}
