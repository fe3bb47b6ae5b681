/** What must hold in every position of a case: somebody knows of it, and will, whatever people leave undone. */
import { ROLES, type CaseIndex } from '../../machines/process';
import type { Finding } from './codes';
import { fire, nextDue, openTasks, type Position } from './drive';
import type { Proof } from './proof';
import type { Ladder } from './structure';

/** More dates than this in a row without an escalation is a loop. */
const BOUND = 40;

/** Everything wrong in a position that is not an end. */
export function* checkPosition(
  proof: Proof,
  ladders: ReadonlyMap<string, Ladder>,
  position: Position,
): Generator<Finding> {
  const tasks = openTasks(position);
  if (tasks.length === 0 && position.armed.size === 0)
    yield { code: 'GLOMT_ARENDE', what: JSON.stringify(position.snapshot.value) };
  else yield* silence(proof, position);
  yield* misarmed(position);
  yield* memory(position);
  yield* owners(proof, position, tasks);
  yield* unwatched(proof, ladders, position, tasks);
}

/** A date is watched only while its state is active, and once. */
function* misarmed({ snapshot, armed }: Position): Generator<Finding> {
  const active = new Set(snapshot._nodes.map(({ id }) => id));
  const rules = [...armed.values()].map(({ rule }) => rule);
  for (const { rule, event } of armed.values()) {
    const state = event.type.slice(event.type.indexOf(rule) + rule.length + 1);
    if (!active.has(state) || rules.filter((each) => each === rule).length > 1)
      yield { code: 'FRIST_UTAN_TILLSTAND', what: rule };
  }
}

/** What a case remembers survives as JSON, and none of it is a text about somebody (architecture 7). */
function* memory({ snapshot }: Position): Generator<Finding> {
  const visit = function* (value: unknown, path: string): Generator<Finding> {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) yield* visit(inner, `${path}.${key}`);
    else if (
      typeof value === 'string'
        ? !/^[A-Za-z0-9_.:/-]{0,64}$/.test(value)
        : value === undefined || Number.isNaN(value)
    )
      yield { code: 'MINNE_MED_TEXT', what: path.slice(1) };
  };
  yield* visit(snapshot.context, '');
}

/** Time alone brings a task to somebody above. */
function* silence(proof: Proof, from: Position): Generator<Finding> {
  let position = from;
  for (let dates = 0; dates <= BOUND; dates += 1) {
    if (position.snapshot.status === 'done') return;
    if (openTasks(position).some((name) => proof.process.tasks[name]?.escalation === true)) return;
    const due = nextDue(position);
    if (!due) {
      yield { code: 'TYST_VANTAN', what: `öppna uppgifter: ${openTasks(position).join(', ') || 'inga'}` };
      return;
    }
    position = fire(proof, position, ...due);
  }
  yield { code: 'TYST_SLINGA', what: `${BOUND} frister i rad, senast ${nextDue(position)?.[1].rule ?? ''}` };
}

/** Every open task has a role on a side, and there a unit or a named worker. */
function* owners({ process }: Proof, { snapshot }: Position, tasks: readonly string[]): Generator<Finding> {
  const index: CaseIndex = process.index(snapshot.context as never);
  for (const name of tasks) {
    const role = process.tasks[name]?.role;
    const side = role === undefined ? null : (ROLES[role]?.side ?? null);
    if (role === undefined || side === null) yield { code: 'UPPGIFT_UTAN_AGARE', what: `${name}: ${role}` };
    else if ((side === 'sf' ? index.sfEnhet : index.kcEnhet) === null && !index.handlaggare[role])
      yield { code: 'UPPGIFT_UTAN_ENHET', what: `${name}: ${role}` };
  }
}

/** A task that declares a deadline keeps it, a later step of its ladder, or what the ladder has opened. */
function* unwatched(
  { process }: Proof,
  ladders: ReadonlyMap<string, Ladder>,
  { armed }: Position,
  tasks: readonly string[],
): Generator<Finding> {
  const rules = new Set([...armed.values()].map(({ rule }) => rule));
  for (const name of tasks) {
    const rule = process.tasks[name]?.deadline;
    if (rule === undefined) continue;
    const ladder = ladders.get(rule);
    const watched =
      ladder !== undefined &&
      ([...ladder.rules].some((step) => rules.has(step)) ||
        tasks.some((open) => ladder.escalations.has(open)));
    if (!watched) yield { code: 'UPPGIFT_UTAN_FRIST', what: `${name}: ${rule}` };
  }
}
