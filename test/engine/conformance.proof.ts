/**
 * The engine against XState itself: random events and waits on a live actor with a simulated clock,
 * and the same on the engine with a crash before every event, must agree on value and context.
 */
import * as fc from 'fast-check';
import { createActor, SimulatedClock } from 'xstate';
import { createEngine, Problem, type EngineLibrary } from '../../src/index';
import { freshDatabase } from '../support/database';
import { parallel } from './machines';

const START = Date.parse('2026-03-02T09:00:00.000Z');
const EVENTS = ['NEXT', 'STEP', 'REST', 'BACK', 'ECHO'] as const;
const moves = fc.array(
  fc.oneof(
    fc.constantFrom(...EVENTS),
    fc.integer({ min: 1, max: 4 }).map((n) => n * 700),
  ),
  {
    minLength: 1,
    maxLength: 25,
  },
);

let database: Awaited<ReturnType<typeof freshDatabase>>;
let now = new Date(START);
const processes = [{ id: 'parallel', version: 1, machine: parallel }];
const open = () =>
  createEngine({ database: database.ownerUrl, processes, clock: { now: () => now }, poolSize: 2 });

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** Moves the engine's time on, stopping at every due instant as wake-ups would. */
async function wait(engine: EngineLibrary, id: string, ms: number): Promise<void> {
  const until = now.getTime() + ms;
  for (;;) {
    const next = (await engine.get(id)).deadlines.map((d) => Date.parse(d.due)).find((due) => due <= until);
    now = new Date(next ?? until);
    if (next === undefined) return;
    await engine.fireDue(now);
  }
}

/** The live actor, waiting in the same way. */
function reference() {
  const clock = new SimulatedClock();
  const actor = createActor(parallel, { clock }).start();
  return {
    actor,
    wait: (ms: number) => {
      for (let i = 0; i < ms; i += 100) clock.increment(100);
    },
  };
}

test.each([
  ['kept open', false],
  ['with a crash before every event', true],
])('an engine %s agrees with a live actor on any sequence of events and waits', async (_, crash) => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(moves, async (sequence) => {
      now = new Date(START);
      const id = `${crash ? 'crash' : 'open'}-${(run += 1)}`;
      const { actor, wait: waitLive } = reference();
      let engine = await open();
      await engine.start('parallel', { id });
      for (const move of sequence) {
        if (crash) {
          await engine.close();
          engine = await open();
        }
        if (typeof move === 'number') {
          waitLive(move);
          await wait(engine, id, move);
        } else {
          const taken = actor.getSnapshot().can({ type: move });
          actor.send({ type: move });
          const answer = await engine.send(id, { type: move }).catch((error: unknown) => error);
          expect(answer instanceof Problem ? answer.code : 'taken').toBe(taken ? 'taken' : 'NOT_POSSIBLE');
        }
        const { value, context } = await engine.get(id);
        expect({ value, context }).toEqual({
          value: actor.getSnapshot().value,
          context: actor.getSnapshot().context,
        });
        expect(JSON.stringify(value)).toBe(JSON.stringify(actor.getSnapshot().value));
      }
      await engine.close();
    }),
    { numRuns: crash ? 10 : 20, seed: 20261122 },
  );
});
