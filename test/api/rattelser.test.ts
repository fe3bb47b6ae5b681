/** What points at what in a case's history, and what a correction does to the record it corrects. */
import { z } from 'zod';
import { anvisning1 } from '../../machines/anvisning/process';
import type { EventDefinition, ProcessDefinition, Role, Side } from '../../machines/process';
import { readsOriginal } from '../../src/access/disclosure';
import { sidovy } from '../../src/access/sidovy';
import { historyView, type Reading } from '../../src/api/history-view';
import { hanvisningar } from '../../src/access/rattelser';
import type { SealedEvent } from '../../src/store/visible.query';

const label = { sv: 'x', en: 'x' };
const event = (roles: Role[], more: Partial<EventDefinition> = {}): EventDefinition => ({
  label,
  roles,
  source: [],
  schema: z.object({}),
  ...more,
});
const rattar = { falt: 'avser', raknar: 'handelser', rattar: true } as const;
const routine: ProcessDefinition = {
  id: 'liten',
  version: 1,
  machine: anvisning1.machine,
  events: {
    BEDOM: event(['socialsekreterare']),
    MOTE: event(['socialsekreterare']),
    JOURNAL: event(['arbetsmarknadskonsulent']),
    RATTA_SF: event(['socialsekreterare'], { hanvisar: rattar }),
    RATTA_KC: event(['arbetsmarknadskonsulent'], { hanvisar: rattar }),
    INVAND: event(['socialsekreterare'], {
      hanvisar: { falt: 'nr', raknar: { typ: 'JOURNAL' }, rattar: false },
    }),
  },
  utlamnanden: {
    uppgifter: {},
    grunder: {},
    handelser: {
      MOTE: [{ uppgift: 'mote', till: 'kc', grunder: [], falt: 'alla' }],
      RATTA_SF: [{ uppgift: 'rattelse', till: 'kc', grunder: [], falt: 'alla' }],
    },
    lagen: {},
    frister: {},
  },
};

type Told = readonly [type: string, facts?: Record<string, unknown>];
/** A history in which each event is sent by the role that may. */
const events = (...told: readonly Told[]): SealedEvent[] =>
  told.map(([type, facts = {}], n) => ({
    seq: n + 1,
    at: '2026-02-02T08:00:00.000Z',
    type,
    body: JSON.stringify({ by: 'u', role: routine.events?.[type]?.roles[0], event: { type, ...facts } }),
    personal: [],
  }));

/** @param told the sequence numbers of the events that have crossed to Kompetenscenter */
const view = (side: Side, role: Role, list: readonly SealedEvent[], told: readonly number[] = []) => {
  const utlamnanden = ['mote', 'rattelse'].flatMap((uppgift) =>
    told.map((seq) => ({ uppgift, till: 'kc' as const, seq, tidigare: false })),
  );
  const reading: Reading = {
    caseId: 'A-1',
    process: routine,
    events: list,
    principal: { id: 'u', roles: [role], units: [] },
    sida: sidovy({ process: routine, side, kcEnhet: 'kc', utlamnanden }),
    delad: false,
    open: () => null,
  };
  return historyView(reading).events.map(({ seq, dold, rattadAv, facts }) => ({
    seq,
    dold,
    rattadAv,
    facts,
  }));
};

test('a correction names an event by its number, an objection an entry by its order among entries (A32, L9)', () => {
  const told = events(['JOURNAL'], ['BEDOM'], ['JOURNAL'], ['RATTA_SF', { avser: 2 }], ['INVAND', { nr: 2 }]);
  const { avser, rattadAv } = hanvisningar(routine, told);
  expect([...avser]).toEqual([
    [4, 2],
    [5, 3],
  ]);
  expect([...rattadAv]).toEqual([[2, [4]]]);
});

test.each([
  ['itself', { avser: 2 }],
  ['a later event', { avser: 3 }],
  ['an event that does not exist', { avser: 99 }],
  ['zero', { avser: 0 }],
  ['a text', { avser: '1' }],
  ['nothing', {}],
])('a correction that points at %s corrects nothing (A32)', (_what, facts) => {
  const { avser, rattadAv } = hanvisningar(routine, events(['BEDOM'], ['RATTA_SF', facts], ['BEDOM']));
  expect([avser.size, rattadAv.size]).toEqual([0, 0]);
});

test('Kompetenscenter cannot hide what socialförvaltningen wrote; socialförvaltningen may correct both (A32, R122)', () => {
  const foreign = hanvisningar(routine, events(['MOTE'], ['RATTA_KC', { avser: 1 }]));
  expect([[...foreign.avser], foreign.rattadAv.size]).toEqual([[[2, 1]], 0]);
  const told = events(['JOURNAL'], ['RATTA_SF', { avser: 1 }], ['JOURNAL'], ['RATTA_KC', { avser: 3 }]);
  expect([...hanvisningar(routine, told).rattadAv]).toEqual([
    [1, [2]],
    [3, [4]],
  ]);
});

test('a correction goes to those whom a record says that it has gone to, and to nobody else (A32, L10)', () => {
  const told = events(['BEDOM'], ['MOTE'], ['RATTA_SF', { avser: 1 }], ['RATTA_SF', { avser: 2, nytt: 'b' }]);
  expect(view('kc', 'samordnare', told)).toEqual([]);
  expect(view('kc', 'samordnare', told, [2, 4])).toEqual([
    { seq: 2, dold: true, rattadAv: [4], facts: {} },
    { seq: 4, dold: false, rattadAv: [], facts: { avser: 2, nytt: 'b' } },
  ]);
});

test('a correction that is itself corrected is hidden like what it corrected (A32)', () => {
  const told = events(
    ['BEDOM', { a: 1 }],
    ['RATTA_SF', { avser: 1, a: 2 }],
    ['RATTA_SF', { avser: 2, a: 3 }],
  );
  expect(view('sf', 'socialsekreterare', told)).toEqual([
    { seq: 1, dold: true, rattadAv: [2], facts: {} },
    { seq: 2, dold: true, rattadAv: [3], facts: {} },
    { seq: 3, dold: false, rattadAv: [], facts: { avser: 2, a: 3 } },
  ]);
  expect(view('sf', 'forste_socialsekreterare', told).map(({ dold }) => dold)).toEqual([false, false, false]);
});

test('the original is for the one who leads the work on the side that wrote it, and the auditor (A32)', () => {
  const reads = (role: Role, author: Role | null) =>
    readsOriginal({ id: 'u', roles: [role], units: [] }, author);
  for (const author of ['socialsekreterare', 'forste_socialsekreterare'] as const) {
    expect(reads('forste_socialsekreterare', author)).toBe(true);
    for (const role of ['socialsekreterare', 'samordnare', 'arbetsmarknadskonsulent', 'enhetschef'] as const)
      expect([role, reads(role, author)]).toEqual([role, false]);
  }
  expect(reads('samordnare', 'arbetsmarknadskonsulent')).toBe(true);
  expect(reads('forste_socialsekreterare', 'arbetsmarknadskonsulent')).toBe(false);
  expect(reads('granskare', 'arbetsmarknadskonsulent')).toBe(true);
  expect(reads('granskare', null)).toBe(false);
});
