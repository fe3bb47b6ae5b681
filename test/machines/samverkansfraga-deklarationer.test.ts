/** The declarations of `samverkansfraga@1`: every name used is declared, and each says what it must. */
import { anvisning1 } from '../../machines/anvisning/process';
import { isPersonal, ROLES, type Text } from '../../machines/process';
import { samverkansfraga1 as process } from '../../machines/samverkansfraga/process';
import { SETTINGS } from '../../machines/settings';
import { PAYLOADS } from '../../src/verify/samverkansfraga/payloads';
import { Fraga } from '../support/fraga';
import { namesUsed, stateNodes } from '../support/machine';

const { events, conditions, deadlines, tasks } = process;
const sorted = (names: Iterable<string>) => [...names].sort();

test('every name that the machine uses is declared, and every declared name is used', () => {
  const used = namesUsed(process);
  expect(sorted(used.events)).toEqual(sorted(Object.keys(events)));
  expect(sorted(used.conditions)).toEqual(sorted(Object.keys(conditions)));
  expect(sorted(used.deadlines)).toEqual(sorted(Object.keys(deadlines)));
  expect(sorted(used.tasks)).toEqual(sorted(Object.keys(tasks)));
});

test('no event has the name of one in another routine: the API tells them apart by it', () => {
  expect(Object.keys(events).filter((name) => name in anvisning1.events)).toEqual([]);
});

test('a timer and what follows by itself ask only what the question knows', () => {
  for (const node of stateNodes(process))
    for (const { eventType, guard } of [...[...node.transitions.values()].flat(), ...(node.always ?? [])])
      if (/^$|^xstate\./.test(eventType) && guard)
        for (const name of (guard as { params: string[] }).params)
          expect([node.id, name, conditions[name]?.on]).toEqual([node.id, name, 'case']);
});

test('every task belongs to one role on a side, who may send what does it (R1, R90)', () => {
  for (const [name, task] of Object.entries(tasks)) {
    expect([name, ROLES[task.role].side]).toEqual([name, task.role === 'samordnare' ? 'kc' : 'sf']);
    for (const event of task.events)
      expect([name, event, events[event]?.roles.includes(task.role)]).toEqual([name, event, true]);
    if (task.deadline !== undefined) expect(deadlines[task.deadline]?.owner).toBe(task.role);
  }
});

test('every text is said in Swedish and English, with its source', () => {
  const said: [string, Text, readonly string[]][] = [
    ...Object.entries(events).map(([k, e]): [string, Text, readonly string[]] => [k, e.label, e.source]),
    ...Object.entries(conditions).map(([k, c]): [string, Text, readonly string[]] => [k, c.text, c.source]),
    ...Object.entries(deadlines).map(([k, d]): [string, Text, readonly string[]] => [k, d.title, d.source]),
    ...Object.entries(tasks).map(([k, t]): [string, Text, readonly string[]] => [k, t.title, t.source]),
  ];
  for (const [key, text, source] of said) {
    expect([key, text.sv.length > 3, text.en.length > 3, source.length > 0]).toEqual([key, true, true, true]);
    expect([key, source.every((id) => /^[RAL]\d+$/.test(id))]).toEqual([key, true]);
  }
});

test('free text is personal, and says that no one person may be told of in it (R90, R91)', () => {
  let personal = 0;
  for (const [event, { schema }] of Object.entries(events))
    for (const [field, type] of Object.entries(schema.shape)) {
      const free = type.safeParse('En mening om en person, med mellanslag.').success;
      expect([event, field, isPersonal(type)]).toEqual([event, field, free]);
      if (!free) continue;
      personal += 1;
      expect(type.meta()?.description).toMatch(/Inga uppgifter om en enskild\.$/);
    }
  expect(personal).toBeGreaterThan(12);
});

test('an unknown field is refused, also beside a right payload', () => {
  const { context, idag } = Fraga.starta('2026-02-02');
  for (const [name, make] of Object.entries(PAYLOADS)) {
    const payload = make({ idag, context });
    expect([name, events[name]?.schema.safeParse(payload).success]).toEqual([name, true]);
    expect([name, events[name]?.schema.safeParse({ ...payload, extra: 1 }).success]).toEqual([name, false]);
  }
});

test('a municipality’s own days are the ones that count (R90)', () => {
  expect(Fraga.starta('2026-02-02').frist('anmalanSf')?.date).toBe('2026-02-16');
  const kort = Fraga.starta('2026-02-02', {}, { 'forum.raiseWithin': 5 });
  expect(kort.frist('anmalanSf')?.date).toBe('2026-02-09');
  expect(deadlines['motesdagKc']?.reminders?.({})).toEqual([14, 3]);
  expect(deadlines['atgardSf']?.reminders?.({ 'forum.actionReminders': [5] })).toEqual([5]);
  expect(Object.keys(SETTINGS).filter((key) => key.startsWith('forum.')).length).toBe(11);
});
