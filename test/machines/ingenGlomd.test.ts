/**
 * Nobody may fall between the chairs: a bounded walk through the routine from every main step, with every
 * event, payload variant and date, and what must be true of each position met.
 */
import type { AnvisningContext } from '../../machines/anvisning/context';
import { anvisning1 as process } from '../../machines/anvisning/process';
import { openTasks, taskOf, type Position } from '../support/drive';
import {
  datesToEscalation,
  explore,
  isWatched,
  misarmed,
  regionsLeft,
  stateNodes,
  type Walk,
} from '../support/explore';
import { payloads, seeds, waits } from '../support/seeds';

let walk: Walk;
beforeAll(() => {
  walk = explore({ process, seeds: seeds(), payloads, waits, limit: 10, idleDates: 12 });
}, 60_000);

/** Where the first of these positions is and how it was reached, or nothing. */
const first = (positions: readonly Position[]) =>
  positions.slice(0, 1).map((position) => ({ value: position.snapshot.value, trail: walk.trail(position) }));

/** Names declared that the walk never met. */
const missing = (declared: readonly string[], met: ReadonlySet<string>) =>
  declared.filter((name) => !met.has(name));

test('the walk met thousands of positions and all three ends', () => {
  expect(walk.positions.length).toBeGreaterThan(2000);
  expect([...walk.ends].sort()).toEqual(['"avslutad"', '"ejInskriven"', '"utanAnvisning"']);
});

test('everywhere somebody has a task or a date is kept', () => {
  expect(first(walk.positions.filter((position) => !isWatched(position)))).toEqual([]);
});

test('if people do nothing, time alone brings a task to the senior or the coordinator', () => {
  expect(first(walk.positions.filter((position) => datesToEscalation(process, position) === null))).toEqual(
    [],
  );
});

test('every open task has an owner on a side, and an escalation belongs to one who can act on it', () => {
  const owners = new Map<string, Set<string>>();
  for (const position of walk.positions)
    for (const name of openTasks(position)) {
      const { role, escalation } = taskOf(process, name);
      const kind = escalation === true ? 'escalation' : 'task';
      owners.set(kind, (owners.get(kind) ?? new Set()).add(role));
    }
  expect([...(owners.get('escalation') ?? [])].sort()).toEqual(['forste_socialsekreterare', 'samordnare']);
  expect([...(owners.get('task') ?? [])].sort()).toEqual([
    'arbetsmarknadskonsulent',
    'forste_socialsekreterare',
    'samordnare',
    'socialsekreterare',
  ]);
});

test('a deadline is armed only while its state is active, and no rule twice at once', () => {
  expect(first(walk.positions.filter((position) => misarmed(position).length > 0))).toEqual([]);
});

test('no event in one region restarts another', () => {
  expect(regionsLeft(process)).toEqual([]);
});

test('what a case remembers survives as JSON and holds only codes, ids, dates and counters', () => {
  const odd = new Set<unknown>();
  for (const { snapshot } of walk.positions) {
    const text = JSON.stringify(snapshot.context, (_key, value: unknown) => {
      const plain = typeof value === 'string' ? /^[A-Za-z0-9_.:/-]{0,64}$/.test(value) : value !== undefined;
      if (!plain) odd.add(value);
      return value;
    });
    if (text !== JSON.stringify(JSON.parse(text))) odd.add(text);
  }
  expect([...odd]).toEqual([]);
});

test('every state is reached', () => {
  // A state named `avgors` decides at once and is never stayed in.
  const leaves = stateNodes(process).filter((node) => node.type === 'atomic' && node.key !== 'avgors');
  expect(
    missing(
      leaves.map((node) => node.id),
      walk.leaves,
    ),
  ).toEqual([]);
});

test('every event is accepted somewhere', () => {
  expect(missing(Object.keys(process.events), walk.accepted)).toEqual([]);
});

test('every task opens and every date comes', () => {
  expect(missing(Object.keys(process.tasks), walk.tasks)).toEqual([]);
  expect(missing(Object.keys(process.deadlines), walk.fired)).toEqual([]);
});

test('every condition is seen to hold and not to hold', () => {
  expect(missing(Object.keys(process.conditions), walk.held)).toEqual([]);
  expect(missing(Object.keys(process.conditions), walk.failed)).toEqual([]);
});

test('no insats runs that has not had samråd, a decision, an uppdrag and an assigned consultant (R20, R32, R34)', () => {
  const running = walk.positions
    .map(({ snapshot }) => snapshot.context as AnvisningContext)
    .filter(({ insats }) => insats.start !== null);
  expect(running.length).toBeGreaterThan(500);
  for (const { beslut, beredning, uppdrag, konsulent } of running) {
    expect(beslut).not.toBeNull();
    expect(uppdrag).not.toBeNull();
    expect(konsulent).not.toBeNull();
    // In a renewal the new round is not consulted about yet; the first one was.
    if (beredning.rond === 1) expect(beredning.punkt3).not.toBe('ej');
  }
});
