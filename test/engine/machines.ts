/** Small machines without metadata, as a user of the library would bring them. */
import { assign, createMachine, enqueueActions, raise, sendTo } from 'xstate';

/** Counts; waits a second, then half a second; ends. */
export const counter = createMachine({
  id: 'counter',
  initial: 'idle',
  context: { n: 0 },
  states: {
    idle: {
      after: { 1000: 'waited' },
      on: {
        INC: { actions: assign({ n: ({ context }) => context.n + 1 }) },
        GO: 'waited',
        FAIL: {
          actions: assign(() => {
            throw new Error('secret words of a rule');
          }),
        },
        AGAIN: { target: 'idle', reenter: true },
      },
    },
    waited: { entry: ['hello', { type: 'mail', params: { to: 'unit' } }], after: { 500: 'done' } },
    done: { type: 'final' },
  },
});

/** Parallel regions out of alphabetical order, history, raised and self-sent events, `always`. */
export const parallel = createMachine({
  id: 'parallel',
  type: 'parallel',
  context: { log: [] as string[] },
  states: {
    zulu: {
      initial: 'one',
      states: {
        one: { on: { NEXT: { target: 'two', actions: note('zulu') } } },
        two: { on: { NEXT: { target: 'one', actions: note('zulu') } } },
      },
    },
    alfa: {
      initial: 'one',
      states: {
        one: { on: { NEXT: { target: 'two', actions: [note('alfa'), raise({ type: 'ECHO' })] } } },
        two: {
          on: {
            NEXT: { target: 'one', actions: [note('alfa'), sendTo(({ self }) => self, { type: 'LATER' })] },
          },
        },
      },
    },
    mike: {
      initial: 'work',
      on: { ECHO: { actions: note('echo') }, LATER: { actions: note('later') } },
      states: {
        work: {
          initial: 'first',
          states: {
            first: { on: { STEP: 'second' } },
            second: {
              on: {
                STEP: { target: 'first', actions: enqueueActions(({ enqueue }) => enqueue(note('looped'))) },
              },
            },
            hist: { type: 'history' },
          },
          on: { REST: 'rest' },
          after: { 2000: 'rest' },
        },
        rest: { on: { BACK: 'work.hist' }, after: { 3000: { target: 'work', actions: note('rested') } } },
      },
    },
  },
});

function note(word: string) {
  return assign<{ log: string[] }, { type: string }, undefined, { type: string }, never>({
    log: ({ context, event }) => [...context.log, `${word}:${event.type}`],
  });
}
