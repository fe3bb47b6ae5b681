/**
 * XState's `initialTransition` and `transition` without the actor that each call of theirs builds and throws
 * away: making it computes an initial snapshot, which took more than half of a step's time. The scope here is
 * as inert as theirs: nothing is started, nothing is executed, actions are returned.
 */
import {
  createActor,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyTransitionDefinition,
  type EventObject,
} from 'xstate';

type Scope = Parameters<AnyStateMachine['transition']>[2];
type Result = readonly [snapshot: AnyMachineSnapshot, actions: readonly unknown[], taken: boolean];

/** What one computation leaves behind besides its snapshot. */
interface Bench {
  readonly scope: Scope;
  actions: unknown[];
  /** The transitions of each microstep, in order. */
  selected: (readonly AnyTransitionDefinition[])[];
}

const benches = new WeakMap<AnyStateMachine, Bench>();

/** One scope per machine, with an actor of it that is never started. */
function benchOf(machine: AnyStateMachine): Bench {
  const kept = benches.get(machine);
  if (kept) return kept;
  const self = createActor(machine, {
    inspect: (event) => {
      if (event.type === '@xstate.microstep') bench.selected.push(event._transitions);
    },
  });
  const nothing = (): void => undefined;
  const scope = {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
    actionExecutor: (action: unknown) => void bench.actions.push(action),
  } as unknown as Scope;
  const bench: Bench = { scope, actions: [], selected: [] };
  benches.set(machine, bench);
  return bench;
}

/** Runs one computation and collects its actions; computations never nest. */
function collect(machine: AnyStateMachine, compute: (scope: Scope) => unknown): Result {
  const bench = benchOf(machine);
  bench.actions = [];
  bench.selected = [];
  const snapshot = compute(bench.scope) as AnyMachineSnapshot;
  // What was spawned is registered in the scope's system; it must not meet the next step.
  if (Object.keys(snapshot.children).length > 0) benches.delete(machine);
  const [first = []] = bench.selected;
  // As XState's own `can`: a transition that neither leads anywhere nor does anything forbids the event.
  const taken = first.some(({ target, actions }) => target !== undefined || actions.length > 0);
  return [snapshot, bench.actions, taken];
}

/** As XState's `transition`: the next snapshot, the actions to execute, and whether the event was possible at all. */
export const transition = (
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: EventObject,
): Result => collect(machine, (scope) => machine.transition(snapshot, event, scope));

/** As XState's `initialTransition`: the first snapshot, and the actions to execute. */
export const initialTransition = (machine: AnyStateMachine, input: unknown): Result =>
  collect(machine, (scope) => machine.getInitialSnapshot(scope, input));
