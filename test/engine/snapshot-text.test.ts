/** Our short way of writing and reading snapshots gives what XState's own gives, also where it leaves the way to it. */
import { assign, createActor, setup, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { persist, revive } from '../../src/engine/snapshot-text';

const plain = setup({}).createMachine({
  id: 'plain',
  type: 'parallel',
  context: { list: [{ a: 1 }, { a: null }], text: 'xstate' },
  states: {
    left: { initial: 'a', states: { a: { tags: 'one', on: { GO: 'b' } }, b: { tags: 'two' } } },
    right: { initial: 'c', states: { c: { on: { GO: 'd' } }, d: { type: 'final' } } },
  },
});

const withHistory = setup({}).createMachine({
  id: 'history',
  initial: 'on',
  states: {
    on: {
      initial: 'a',
      states: { a: { on: { GO: 'b' } }, b: {}, before: { type: 'history' } },
      on: { BREAK: 'off' },
    },
    off: { on: { BACK: 'on.before' } },
  },
});

const withItself = setup({}).createMachine({
  id: 'itself',
  context: {},
  initial: 'a',
  states: { a: { on: { GO: { target: 'b', actions: assign({ me: ({ self }) => self }) } } }, b: {} },
});

const finished = setup({}).createMachine({
  id: 'finished',
  context: { n: 1 },
  initial: 'a',
  states: { a: { on: { GO: 'end' } }, end: { type: 'final' } },
  output: ({ context }) => ({ n: context.n }),
});

const reach = (machine: AnyStateMachine, events: readonly string[]): AnyMachineSnapshot => {
  const actor = createActor(machine).start();
  for (const type of events) actor.send({ type });
  return actor.getSnapshot();
};
const ways = [
  ['as it begins', plain, []],
  ['in parallel states', plain, ['GO']],
  ['with a history', withHistory, ['GO', 'BREAK']],
  ['back from a history', withHistory, ['GO', 'BREAK', 'BACK']],
  ['with an actor in the context', withItself, ['GO']],
  ['finished with an output', finished, ['GO']],
] as const;

test.each(ways)('a case %s is written as XState writes it', (_, machine: AnyStateMachine, events) => {
  const snapshot = reach(machine, events);
  expect(persist(machine, snapshot)).toBe(JSON.stringify(machine.getPersistedSnapshot(snapshot)));
});

test.each(ways.filter(([, machine]) => machine !== withItself))(
  'a case %s is read as XState reads it, the first time and again',
  (_, machine: AnyStateMachine, events) => {
    const text = persist(machine, reach(machine, events));
    const theirs = machine.restoreSnapshot(JSON.parse(text) as never, {} as never) as AnyMachineSnapshot;
    for (const ours of [revive(machine, text), revive(machine, text)]) {
      expect(ours).toEqual(theirs);
      expect(Object.keys(ours)).toEqual(Object.keys(theirs));
      expect(persist(machine, ours)).toBe(text);
    }
  },
);

test('what one case does to its snapshot is not seen by another in the same states', () => {
  const text = persist(plain, reach(plain, []));
  const first = revive(plain, text) as unknown as { context: { list: unknown[] }; value: { left: string } };
  first.context.list.push('more');
  first.value.left = 'b';
  expect(persist(plain, revive(plain, text))).toBe(text);
});

test('a value that names too little is taken as XState takes it, and one of other states is refused', () => {
  const stored = JSON.parse(persist(withHistory, reach(withHistory, ['GO']))) as object;
  const partial = { ...stored, value: 'on' };
  const theirs = withHistory.restoreSnapshot(partial as never, {} as never);
  expect(revive(withHistory, JSON.stringify(partial)).value).toEqual(theirs.value);
  expect(() => revive(withHistory, JSON.stringify({ ...stored, value: { on: 'x' } }))).toThrow();
  expect(() => revive(withHistory, '{')).toThrow(SyntaxError);
});
