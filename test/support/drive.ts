/**
 * Drives a routine's machine in tests, with the driver that `npm run verify` uses: the real transitions,
 * dates from the deadline rules, a virtual day, and no database.
 */
import { getNextTransitions } from 'xstate';
import type { FullProcess, Settings, TaskDefinition } from '../../machines/process';
import * as drive from '../../src/verify/drive';
import { openTasks, type Position, type Sent } from '../../src/verify/drive';

export { openTasks, type Position, type Sent };

const driven = (process: FullProcess) => ({ process, taken: new Set<string>() });

export const begin = (
  process: FullProcess,
  input: unknown,
  date: string,
  time?: string,
  settings?: Settings,
): Position => drive.begin(driven(process), input, date, time, settings);

/** One event at `at`; throws what the machine throws. */
export const apply = (process: FullProcess, from: Position, event: Sent, at: string): Position =>
  drive.apply(driven(process), from, event, at);

/** Every deadline due at `at` or before, in order. */
export const advance = (process: FullProcess, from: Position, at: string): Position =>
  drive.advance(driven(process), from, at);

export const taskOf = (process: FullProcess, name: string): TaskDefinition => {
  const task = process.tasks[name];
  if (!task) throw new Error(`No task ${name}`);
  return task;
};

/** Checks a payload against its schema, throwing where it is refused, and takes personal text away. */
export function facts(process: FullProcess, type: string, payload: unknown): Sent {
  process.events[type]?.schema.parse(payload);
  const sent = drive.facts(process, type, payload);
  if (!sent) throw new Error(`No event ${type}`);
  return sent;
}

/**
 * Names of the conditions that stop an event now, of the transition nearest to possible; null if the state
 * does not know the event at all.
 */
export function unmet(process: FullProcess, position: Position, event: Sent): readonly string[] | null {
  const stamped = drive.stampedAt(position, event);
  const candidates = getNextTransitions(position.snapshot).filter((t) => t.eventType === event.type);
  if (candidates.length === 0) return null;
  const failing = candidates.map((candidate) =>
    conditionNames(candidate.guard).filter((name) => {
      const condition = process.conditions[name];
      if (!condition) throw new Error(`No condition ${name}`);
      return !condition.test({ context: position.snapshot.context as never, event: stamped as never });
    }),
  );
  return failing.reduce((nearest, names) => (names.length < nearest.length ? names : nearest));
}

/** Conditions of a `villkor` guard; anything else is not a guard of a routine. */
export function conditionNames(guard: unknown): readonly string[] {
  if (guard === undefined) return [];
  const { type, params } = guard as { type?: unknown; params?: unknown };
  if (type !== 'villkor' || !Array.isArray(params)) throw new Error('A guard that is not villkor');
  return params as string[];
}
