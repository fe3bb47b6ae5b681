/** The checks of the chaos proof on histories made by hand: a sound one passes, and each fault is named. */
import { createHash } from 'node:crypto';
import { checkServer } from '../../chaos/checks/durable';
import type { Finding } from '../../chaos/checks/finding';
import { findDisorder } from '../../chaos/checks/order';
import { checkOutside } from '../../chaos/checks/outside';
import { findDuplicated, findHalf, findLost } from '../../chaos/checks/stored';
import { checkTimes, percentile } from '../../chaos/checks/time';
import { Offsets } from '../../chaos/clock';
import type { Evidence, StoredEvent } from '../../chaos/evidence';
import { History, type Sent } from '../../chaos/history';
import { random } from '../../chaos/random';

const LARM = 'xstate.after.larm.rakning.larm.pa';
const iso = (ms: number): string => new Date(ms).toISOString();
const texts = (findings: readonly Finding[]): string[] =>
  findings.map(({ kind, text }) => `${kind}: ${text}`);

type Change = Omit<Partial<StoredEvent>, 'body'> & { readonly body?: object };

/** Event `seq` of R-1: written by its own transaction at `seq` seconds. */
function event(seq: number, type: string, { body, ...change }: Change = {}): StoredEvent {
  const at = iso(seq * 1_000);
  const clock = type.startsWith('xstate.');
  const facts = clock ? {} : { spar: `s-${seq}` };
  return {
    case: 'R-1',
    seq,
    at,
    type,
    body: {
      v: 1,
      case: 'R-1',
      seq,
      at,
      by: clock ? 'klockan' : 'ss-1',
      role: clock ? null : 'socialsekreterare',
      process: 'rakning@1',
      settings: 1,
      event: { type, ...facts },
      value: { steg: 's0' },
      ...body,
    },
    text: '',
    hash: Buffer.alloc(32),
    xid: String(seq),
    committed: seq * 1_000,
    ...change,
  };
}

const START = event(1, 'stegvis.start');
/** Two counts, an alarm and its going off. */
const SOUND = [
  START,
  event(2, 'RAKNA'),
  event(3, 'LARMA', { body: { due: [[LARM, iso(4_200), 1]] } }),
  event(4, 'RAKNA'),
  event(5, LARM, { body: { event: { type: LARM, dueAt: iso(4_200) } } }),
];

/** The database as these events leave it. */
function stored(events: readonly StoredEvent[], change: Partial<Evidence> = {}): Evidence {
  const sent = events.filter(({ seq, type }) => seq > 1 && !type.startsWith('xstate.'));
  const action = ({ seq, type }: StoredEvent): string =>
    seq === 1 ? 'start' : type.startsWith('xstate.') ? 'fire' : `send ${type}`;
  return {
    cases: [{ id: 'R-1', process: 'rakning', revision: events.length }],
    events: new Map([['R-1', events]]),
    keys: sent.map(({ seq, xid }) => ({ case: 'R-1', principal: 'ss-1', key: `k-${seq}`, seq, xid })),
    access: events.map((one) => ({ case: 'R-1', action: action(one), xid: one.xid })),
    deadlines: [{ case: 'R-1', key: LARM, dueAt: iso(4_200), status: 'fired' }],
    tasks: [],
    outbox: [],
    calendars: [],
    incidents: [],
    ...change,
  };
}

/** An event that was sent just before it was written, and answered just after. */
const sent = (seq: number, type: string, change: Partial<Sent> = {}): Sent => ({
  case: 'R-1',
  key: `k-${seq}`,
  by: 'ss-1',
  type,
  spar: `s-${seq}`,
  expected: null,
  invoked: seq * 1_000 - 10,
  completed: seq * 1_000 + 10,
  outcome: 'ok',
  revision: seq,
  attempts: 1,
  ...change,
});

function history(...all: Sent[]): History {
  const made = new History();
  made.sent.push(...all);
  return made;
}
const HEARD = history(sent(2, 'RAKNA'), sent(3, 'LARMA'), sent(4, 'RAKNA'));
const offsets = (): Offsets => new Offsets(0, ['worker-1', 'worker-2']);

test('a sound history passes every check', () => {
  const evidence = stored(SOUND);
  expect(findLost(HEARD, evidence)).toEqual([]);
  expect(findDuplicated(HEARD, evidence)).toEqual([]);
  expect(findHalf(HEARD, evidence)).toEqual([]);
  expect(findDisorder(HEARD, evidence)).toEqual([]);
  expect(checkTimes(evidence, offsets(), 10_000)).toEqual({ findings: [], lateness: [800] });
  expect(checkServer({ deadlocks: 0, walFsyncs: 1, unsafe: new Set(), looks: 1 })).toEqual([]);
});

test('an acknowledged event that is not there, or is another, is lost', () => {
  const short = stored(SOUND.slice(0, 3));
  expect(texts(findLost(HEARD, short))).toEqual(['lost: R-1 RAKNA (version 4) är kvitterad men finns inte']);
  const other = stored(SOUND.with(3, event(4, 'RAKNA', { body: { event: { type: 'RAKNA', spar: 'x' } } })));
  expect(texts(findLost(HEARD, other))).toEqual([
    'lost: R-1 RAKNA (version 4) är kvitterad, men där står en annan händelse',
  ]);
});

test('an event that is there twice is duplicated', () => {
  const again = event(6, 'RAKNA', { body: { event: { type: 'RAKNA', spar: 's-4' } } });
  expect(texts(findDuplicated(HEARD, stored([...SOUND, again])))).toEqual([
    'duplicated: R-1 s-4: samma händelse 2 gånger',
  ]);
  expect(texts(findDuplicated(HEARD, stored([...SOUND, event(4, 'STIG')])))).toContain(
    'duplicated: R-1 4: 2 händelser med samma nummer',
  );
});

test('an event without its key, log row, revision or message is half done', () => {
  const whole = stored(SOUND);
  const half = (change: Partial<Evidence>): string[] => texts(findHalf(HEARD, { ...whole, ...change }));
  expect(half({ keys: whole.keys.slice(1) })).toEqual(['halfdone: R-1 2 RAKNA saknar sin nyckel']);
  expect(half({ access: whole.access.slice(0, 4) })).toEqual([`halfdone: R-1 5 ${LARM} saknar sin loggrad`]);
  expect(half({ cases: [{ id: 'R-1', process: 'rakning', revision: 6 }] })).toEqual([
    'halfdone: R-1: version 6, men 5 händelser och den sista är 5',
  ]);
  const otherTransaction = whole.keys.map((key) => (key.seq === 4 ? { ...key, xid: '99' } : key));
  expect(half({ keys: otherTransaction })).toEqual(['halfdone: R-1 4 RAKNA saknar sin nyckel']);
  const step = stored([...SOUND, event(6, 'STIG', { body: { value: { steg: 's1' } } })]);
  expect(texts(findHalf(HEARD, step))).toEqual([
    'halfdone: R-1 steg1 6: uppgiften saknas',
    'halfdone: R-1 steg1 6: 0 utskick',
  ]);
  expect(texts(findHalf(history(sent(4, 'RAKNA', { outcome: 'refused' })), whole))).toEqual([
    'halfdone: R-1 RAKNA nekades men är gjord',
  ]);
});

test('events and readings that contradict real time are found', () => {
  const evidence = stored(SOUND);
  const late = history(sent(2, 'RAKNA', { invoked: 4_500, completed: 4_600 }), sent(4, 'RAKNA'));
  expect(texts(findDisorder(late, evidence))).toEqual([
    'violation: R-1: RAKNA (version 4) var klar innan RAKNA (version 2) började',
  ]);
  const read = (revision: number, invoked: number): History => {
    const made = history(...HEARD.sent);
    made.reads.push({ case: 'R-1', invoked, completed: invoked + 5, revision, steg: 0 });
    return made;
  };
  expect(texts(findDisorder(read(3, 4_500), evidence))).toEqual([
    'violation: R-1: en läsning visade version 3 efter att 4 var känd',
  ]);
  expect(texts(findDisorder(read(4, 3_500), evidence))).toEqual([
    'violation: R-1: en läsning visade version 4 innan den fanns',
  ]);
  expect(findDisorder(read(4, 4_500), evidence)).toEqual([]);
  const against = history(sent(4, 'RAKNA', { expected: 2 }));
  expect(texts(findDisorder(against, evidence))).toEqual([
    'violation: R-1: RAKNA mot version 2 blev version 4',
  ]);
  // Nobody answered, but it is there: it may not stand before what was over when it began.
  const unheard = sent(2, 'RAKNA', { invoked: 9_000, completed: null, outcome: 'unknown', revision: null });
  expect(findDisorder(history(unheard, sent(4, 'RAKNA')), evidence)).toHaveLength(1);
});

test('a deadline fires once, not before its time, and is not left behind', () => {
  const found = (events: readonly StoredEvent[], status: string, until = 10_000): string[] =>
    texts(
      checkTimes(
        stored(events, { deadlines: [{ case: 'R-1', key: LARM, dueAt: iso(4_200), status }] }),
        offsets(),
        until,
      ).findings,
    );
  const again = event(6, LARM, { body: { event: { type: LARM, dueAt: iso(4_200) } } });
  expect(found([...SOUND, again], 'fired')).toEqual([
    `violation: R-1 6 ${LARM}: löste ut utan att vara satt`,
  ]);
  expect(found(SOUND.with(4, { ...SOUND[4]!, committed: 4_100 }), 'fired')).toEqual([
    `violation: R-1 5 ${LARM}: löste ut före sin tid`,
  ]);
  expect(found(SOUND.slice(0, 4), 'armed')).toEqual([`unfired: R-1 ${LARM}: gick ut men löste inte ut`]);
  expect(found(SOUND.slice(0, 4), 'armed', 4_000)).toEqual([]);
  expect(found(SOUND.slice(0, 4), 'fired', 4_000)).toEqual([
    `violation: R-1 ${LARM}: ska vara satt, men raden är fired`,
  ]);
  const off = [...SOUND.slice(0, 4), event(5, 'AVLARMA'), { ...again }];
  expect(found(off, 'cancelled')).toEqual([`violation: R-1 6 ${LARM}: löste ut utan att vara satt`]);
});

test('how late a deadline is, is told from when a worker could first see that it was due', () => {
  const clock = offsets();
  expect(clock.dueFrom(4_200, 3_000)).toBe(4_200);
  expect(clock.dueFrom(4_200, 5_000)).toBe(5_000);
  clock.set('worker-1', 60_000);
  // The clock was put forward after it had been due, and again it counts from its arming.
  expect(clock.dueFrom(4_200, 3_000)).toBe(4_200);
  expect(clock.dueFrom(Date.now() + 30_000, 0)).toBeLessThanOrEqual(Date.now() + 5);
  expect(clock.max).toBe(60_000);
  expect(percentile([1, 2, 3, 4], 0.5)).toBe(2);
  expect(percentile([], 0.99)).toBeNull();
});

test('one worker’s clock that is set back does not make another’s deadlines too early', () => {
  const clock = offsets();
  clock.set('worker-1', -15_000);
  expect(clock.between(0, Infinity)).toBe(0);
  clock.set('worker-2', -10_000);
  expect(clock.between(Date.now() + 1_000, Infinity)).toBe(-10_000);
});

test('a message arrives, in order, under its one key', () => {
  const row = (id: string, seq: number, status = 'sent') => ({
    id,
    case: 'R-1',
    seq,
    ord: 1,
    port: 'notis',
    at: iso(seq * 1_000),
    task: null,
    status,
  });
  const arrival = (id: string, seq: number, at: number) => ({
    id: createHash('sha256').update(`R-1/${seq}/1/${id}`).digest('hex').slice(0, 32),
    at,
  });
  const outbox = [row('7', 2), row('8', 3)];
  const evidence = stored(SOUND, { outbox });
  const sound = [arrival('7', 2, 10), arrival('8', 3, 20), arrival('7', 2, 30)];
  expect(checkOutside(evidence, sound)).toEqual({ findings: [], delivered: 2, again: 1 });
  const found = (...arrivals: { id: string; at: number }[]): string[] =>
    texts(checkOutside(evidence, arrivals).findings);
  expect(found(arrival('7', 2, 10))).toEqual(['violation: R-1 utskick 8: kom aldrig fram']);
  expect(found(arrival('8', 3, 10), arrival('7', 2, 20))).toEqual([
    'violation: R-1 utskick 8: kom fram före ett tidigare',
  ]);
  expect(found(...sound, { id: 'okänd', at: 40 })).toEqual([
    'violation: 1 utskick kom fram som ingen rad har skickat',
  ]);
  for (const status of ['pending', 'failed', 'dropped'])
    expect(
      checkOutside(stored(SOUND, { outbox: [row('7', 2, status)] }), sound.slice(0, 1)).findings,
    ).toHaveLength(1);
});

test('the same seed gives the same order', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(random(3).shuffled(names)).toEqual(random(3).shuffled(names));
  expect(random(3).shuffled(names)).not.toEqual(random(4).shuffled(names));
  expect([...random(5).shuffled(names)].sort()).toEqual(names);
});
