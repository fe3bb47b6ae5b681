/**
 * XState's `initialTransition` and `transition` without the actor that each call of theirs builds and throws
 * away: making it computes an initial snapshot, which took more than half of a step's time. The scope here is
 * as inert as theirs: nothing is started, nothing is executed, actions are returned.
 */
import { createActor, type AnyMachineSnapshot, type AnyStateMachine, type EventObject } from 'xstate';

type Scope = Parameters<AnyStateMachine['transition']>[2];
type Result = readonly [snapshot: AnyMachineSnapshot, actions: readonly unknown[]];

const scopes = new WeakMap<AnyStateMachine, Scope>();

/** One scope per machine, with an actor of it that is never started. */
function scopeOf(machine: AnyStateMachine): Scope {
  const kept = scopes.get(machine);
  if (kept) return kept;
  const self = createActor(machine);
  const nothing = (): void => undefined;
  const made = {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
    actionExecutor: nothing,
  } as unknown as Scope;
  scopes.set(machine, made);
  return made;
}

/** Runs one computation and collects its actions; computations never nest. */
function collect(machine: AnyStateMachine, compute: (scope: Scope) => unknown): Result {
  const scope = scopeOf(machine);
  const actions: unknown[] = [];
  scope.actionExecutor = (action) => void actions.push(action);
  const snapshot = compute(scope) as AnyMachineSnapshot;
  // What was spawned is registered in the scope's system; it must not meet the next step.
  if (Object.keys(snapshot.children).length > 0) scopes.delete(machine);
  return [snapshot, actions];
}

/** As XState's `transition`: the next snapshot, and the actions to execute. */
export const transition = (
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: EventObject,
): Result => collect(machine, (scope) => machine.transition(snapshot, event, scope));

/** As XState's `initialTransition`: the first snapshot, and the actions to execute. */
export const initialTransition = (machine: AnyStateMachine, input: unknown): Result =>
  collect(machine, (scope) => machine.getInitialSnapshot(scope, input));
