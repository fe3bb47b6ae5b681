/** The engine as a library: what its page promises, on a real database. */
import { assign, createMachine, raise, sendTo, spawnChild } from 'xstate';
import { createEngine, Problem, type EngineLibrary } from '../../src/index';
import { freshDatabase } from '../support/database';
import { counter } from './machines';

const processes = [{ id: 'counter', version: 1, machine: counter }];
const T0 = '2026-03-02T09:00:00.000Z';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let now = new Date(T0);
let engine: EngineLibrary;
const open = () => createEngine({ database: database.ownerUrl, processes, clock: { now: () => now } });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (error: unknown) => (error instanceof Problem ? error.code : `not a Problem: ${String(error)}`),
  );

beforeAll(async () => {
  database = await freshDatabase();
  engine = await open();
});
beforeEach(() => {
  now = new Date(T0);
});
afterAll(async () => {
  await engine.close();
  await database.drop();
});

test('a start answers revision 1 and the state, and the same id with the same input answers the same', async () => {
  expect(await engine.start('counter', { id: 'a' })).toEqual({ revision: 1, value: 'idle' });
  expect(await engine.start('counter', { id: 'a' })).toEqual({ revision: 1, value: 'idle' });
  expect(await codeOf(engine.start('counter', { id: 'a', input: { other: 1 } }))).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  );
  expect(await codeOf(engine.start('nothing', { id: 'b' }))).toBe('NOT_FOUND');
});

test('an event is stored once however often it is sent with its key, and answers the same', async () => {
  await engine.start('counter', { id: 'idem' });
  const first = await engine.send('idem', { type: 'INC' }, { idempotencyKey: 'k1' });
  await engine.send('idem', { type: 'GO' });
  expect(await engine.send('idem', { type: 'INC' }, { idempotencyKey: 'k1' })).toEqual(first);
  expect(first).toEqual({ revision: 2, value: 'idle' });
  expect(await codeOf(engine.send('idem', { type: 'INC', by: 2 }, { idempotencyKey: 'k1' }))).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  );
  expect((await engine.history('idem')).map((e) => e.type)).toEqual(['stegvis.start', 'INC', 'GO']);
});

test('refusals carry their code and store nothing', async () => {
  await engine.start('counter', { id: 'refused' });
  expect(await codeOf(engine.send('refused', { type: 'NOPE' }))).toBe('NOT_POSSIBLE');
  expect(await codeOf(engine.send('refused', { type: 'xstate.after.1000.counter.idle' }))).toBe(
    'NOT_POSSIBLE',
  );
  expect(await codeOf(engine.send('refused', { type: 'INC' }, { expectedRevision: 7 }))).toBe(
    'STALE_REVISION',
  );
  expect(await codeOf(engine.send('unknown', { type: 'INC' }))).toBe('NOT_FOUND');
  expect(await codeOf(engine.get('unknown'))).toBe('NOT_FOUND');
  expect(await codeOf(engine.send('refused', { type: 'INC' }, { idempotencyKey: 'a\u0000b' }))).toBe(
    'VALIDATION',
  );
  expect((await engine.get('refused')).revision).toBe(1);
});

test('a rule that throws refuses the event without its own words, and the case goes on', async () => {
  await engine.start('counter', { id: 'thrower' });
  const error = await engine.send('thrower', { type: 'FAIL' }).catch((e: unknown) => e as Problem);
  expect(error).toMatchObject({ code: 'STEP_FAILED' });
  expect((error as Problem).message).not.toContain('secret');
  expect(await engine.send('thrower', { type: 'INC' })).toEqual({ revision: 2, value: 'idle' });
});

test('a guard that throws refuses the event too: no case is ever left in status error', async () => {
  const machine = createMachine({
    id: 'm',
    on: {
      X: {
        guard: () => {
          throw new Error('secret words of a guard');
        },
        actions: 'never',
      },
      Y: { actions: raise({ type: 'X' }) },
    },
  });
  const own = await freshDatabase();
  const guarded = { id: 'guarded', version: 1, machine };
  const other = await createEngine({ database: own.ownerUrl, processes: [guarded] });
  await other.start('guarded', { id: 'guarded-1' });
  expect(await codeOf(other.send('guarded-1', { type: 'X' }))).toBe('STEP_FAILED');
  expect(await codeOf(other.send('guarded-1', { type: 'Y' }))).toBe('STEP_FAILED');
  expect(await other.get('guarded-1')).toMatchObject({ revision: 1, status: 'active' });
  await other.close();
  await own.drop();
});

test('a finished case takes no event, also where the root of its machine has one whose rule throws', async () => {
  const machine = createMachine({
    id: 'm',
    initial: 'open',
    on: {
      FAIL: {
        actions: assign(() => {
          throw new Error('secret words of a rule');
        }),
      },
    },
    states: { open: { on: { END: 'ended' } }, ended: { type: 'final' } },
  });
  const own = await freshDatabase();
  const other = await createEngine({ database: own.ownerUrl, processes: [{ id: 'm', version: 1, machine }] });
  await other.start('m', { id: 'm-1' });
  expect(await codeOf(other.send('m-1', { type: 'FAIL' }))).toBe('STEP_FAILED');
  const ended = await other.send('m-1', { type: 'END' }, { idempotencyKey: 'end' });
  expect(await codeOf(other.send('m-1', { type: 'FAIL' }))).toBe('NOT_POSSIBLE');
  expect(await codeOf(other.send('m-1', { type: 'FAIL' }, { expectedRevision: 1 }))).toBe('STALE_REVISION');
  expect(await other.send('m-1', { type: 'END' }, { idempotencyKey: 'end' })).toEqual(ended);
  expect(await other.get('m-1')).toMatchObject({ revision: 2, status: 'done' });
  await other.close();
  await own.drop();
});

test('a context that cannot be stored refuses the step instead of half storing it', async () => {
  const machine = createMachine({
    id: 'm',
    types: {} as { context: { n: number | bigint } },
    context: { n: 0 },
    on: { BIG: { actions: assign({ n: 1n }) }, SMALL: { actions: assign({ n: 1 }) } },
  });
  const own = await freshDatabase();
  const other = await createEngine({ database: own.ownerUrl, processes: [{ id: 'm', version: 1, machine }] });
  await other.start('m', { id: 'm-1' });
  expect(await codeOf(other.send('m-1', { type: 'BIG' }))).toBe('STEP_FAILED');
  expect((await other.send('m-1', { type: 'SMALL' })).revision).toBe(2);
  await other.close();
  await own.drop();
});

test('deadlines are rows with a due instant; firing follows them, and a clock set back fires nothing twice', async () => {
  await engine.start('counter', { id: 'timed' });
  expect((await engine.get('timed')).deadlines).toMatchObject([
    { event: 'xstate.after.1000.counter.idle', due: '2026-03-02T09:00:01.000Z' },
  ]);
  await engine.fireDue(new Date('2026-03-02T09:00:00.999Z'));
  expect((await engine.get('timed')).value).toBe('idle');
  await engine.fireDue(new Date('2026-03-02T09:00:01.000Z'));
  expect(await engine.get('timed')).toMatchObject({
    value: 'waited',
    deadlines: [{ due: '2026-03-02T09:00:01.500Z' }],
  });
  await engine.fireDue(new Date('2026-03-02T09:00:00.000Z'));
  await engine.fireDue(new Date('2026-03-02T09:00:01.000Z'));
  expect((await engine.history('timed')).length).toBe(2);
  await engine.fireDue(new Date('2026-03-02T09:00:01.500Z'));
  expect(await engine.get('timed')).toMatchObject({ status: 'done', value: 'done', deadlines: [] });
  expect(await codeOf(engine.send('timed', { type: 'INC' }))).toBe('NOT_POSSIBLE');
});

test('re-entering a state moves its timer instead of adding one', async () => {
  await engine.start('counter', { id: 'reentry' });
  now = new Date('2026-03-02T09:00:00.800Z');
  await engine.send('reentry', { type: 'AGAIN' });
  expect((await engine.get('reentry')).deadlines.map((d) => d.due)).toEqual(['2026-03-02T09:00:01.800Z']);
  await engine.fireDue(new Date('2026-03-02T09:00:01.700Z'));
  expect((await engine.get('reentry')).value).toBe('idle');
});

test('custom actions are recorded with their event and never run', async () => {
  await engine.start('counter', { id: 'actions' });
  await engine.send('actions', { type: 'GO' });
  expect((await engine.history('actions')).at(-1)?.actions).toEqual([
    { type: 'hello', params: null },
    { type: 'mail', params: { to: 'unit' } },
  ]);
});

test('a case lives on when its process dies between any two events', async () => {
  await engine.start('counter', { id: 'mortal' });
  for (let n = 1; n <= 3; n += 1) {
    const other = await open();
    expect(await other.send('mortal', { type: 'INC' })).toEqual({ revision: n + 1, value: 'idle' });
    await other.close();
  }
  expect((await engine.get('mortal')).context).toEqual({ n: 3 });
  // This process last saw revision 1: it must neither refuse nor lose.
  expect(await engine.send('mortal', { type: 'INC' }, { expectedRevision: 4 })).toEqual({
    revision: 5,
    value: 'idle',
  });
});

test('a live case whose version is not installed stops the start-up, with the list of cases', async () => {
  await engine.start('counter', { id: 'pinned' });
  const other = createEngine({
    database: database.ownerUrl,
    processes: [{ id: 'counter', version: 2, machine: counter }],
  });
  await expect(other).rejects.toMatchObject({ code: 'VERSION_MISSING' });
  await expect(other).rejects.toThrow(/counter@1: .*/);
});

describe('machines that a durable step cannot host are refused at registration', () => {
  const child = createMachine({});
  const refused = (machine: Parameters<typeof createEngine>[0]['processes'][number]['machine']) =>
    createEngine({ database: database.ownerUrl, processes: [{ id: 'bad', version: 1, machine }] });

  test.each([
    ['invoke', createMachine({ id: 'm', initial: 'a', states: { a: { invoke: { src: child } } } }), /m\.a/],
    [
      'spawnChild',
      createMachine({ id: 'm', initial: 'a', states: { a: { entry: spawnChild(child) } } }),
      /m\.a/,
    ],
    [
      'spawn in assign',
      createMachine({
        id: 'm',
        context: { ref: null as unknown },
        on: { X: { actions: assign({ ref: ({ spawn }) => spawn(child) }) } },
      }),
      /spawn/,
    ],
  ])('%s', async (_, machine, naming) => {
    const error = await refused(machine).catch((e: unknown) => e as Problem);
    expect(error).toMatchObject({ code: 'MACHINE_REFUSED' });
    expect((error as Problem).detail).toMatch(naming);
  });
});

test('an event to another actor fails the step instead of vanishing', async () => {
  const machine = createMachine({ id: 'm', on: { X: { actions: sendTo('someone', { type: 'Y' }) } } });
  const other = await createEngine({
    database: database.ownerUrl,
    processes: [...processes, { id: 'sender', version: 1, machine }],
  });
  await other.start('sender', { id: 'sender-1' });
  expect(await codeOf(other.send('sender-1', { type: 'X' }))).toBe('STEP_FAILED');
  await other.close();
});
