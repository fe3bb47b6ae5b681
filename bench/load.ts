/** A closed loop against the engine in this process: so many in flight, each over its own share of the cases. */
import { randomUUID } from 'node:crypto';
import type { Engine } from '../src/engine/engine';
import type { SentEvent } from '../src/engine/types';
import { caseId, visit, type Cases } from './fill';
import type { Slice } from './pgbench';

const BY = { id: 'bench', role: 'socialsekreterare' } as const;
/** A slice starts counting when the first round is through. */
const WARM_MS = 300;

/** Where a loop has come to: the next slice goes on from there, so that a case rests as long as with the baseline. */
export interface Course {
  next: number;
}

/**
 * Sends events for some seconds.
 * @param inFlight how many at once
 * @returns full steps per second, each acknowledged by the engine
 */
export async function send(
  engine: Engine,
  cases: Cases,
  course: Course,
  inFlight: number,
  seconds: number,
  event: SentEvent,
): Promise<Slice> {
  const from = performance.now() + WARM_MS;
  const until = from + seconds * 1_000;
  const first = (cases.from ?? 1) - 1;
  let steps = 0;
  let counted = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < until) {
      const id = caseId(cases.prefix, visit((course.next += 1), cases.count) + first);
      await engine.send(id, event, { by: BY, idempotencyKey: randomUUID() });
      steps += 1;
      const now = performance.now();
      if (now >= from && now < until) counted += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  return { rate: counted / seconds, steps };
}

/** Takes a given number of steps, over and over through the cases, with as many in flight. @returns how many */
export async function take(
  engine: Engine,
  cases: Cases,
  course: Course,
  inFlight: number,
  steps: number,
  event: SentEvent,
): Promise<number> {
  let taken = 0;
  const one = async (): Promise<void> => {
    while (taken < steps) {
      taken += 1;
      const id = caseId(cases.prefix, visit((course.next += 1), cases.count));
      await engine.send(id, event, { by: BY, idempotencyKey: randomUUID() });
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  return taken;
}

/** Brings every case of a family to life, as a service that has run for a while has them. */
export async function warm(engine: Engine, cases: Cases): Promise<void> {
  const { prefix, from = 1, count } = cases;
  let next = from - 1;
  const one = async (): Promise<void> => {
    while (next < from + count - 1) await engine.load(caseId(prefix, (next += 1)));
  };
  await Promise.all(Array.from({ length: 16 }, one));
}

/** One event to each of `count` cases from `cases.from` on, in order. */
export async function sendEach(
  engine: Engine,
  cases: Cases,
  inFlight: number,
  event: SentEvent,
): Promise<void> {
  const { prefix, from = 1, count } = cases;
  let next = from;
  const one = async (): Promise<void> => {
    while (next < from + count) {
      const id = caseId(prefix, next);
      next += 1;
      await engine.send(id, event, { by: BY, idempotencyKey: randomUUID() });
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
}
