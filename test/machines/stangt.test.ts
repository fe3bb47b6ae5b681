/** Days on which KC is closed: calendar data that KC's own working days skip, and say so (A31). */
import { anvisning1 } from '../../machines/anvisning/process';
import { isWorkingDay, planFrom, plusWorkingDays } from '../../machines/calendar';
import { DEFAULT_SETTINGS, SETTINGS } from '../../machines/settings';
import { faultOf } from '../../machines/settings/define';
import { Arende } from '../support/arende';

const { context } = Arende.starta('2026-01-12');
const due = (rule: string, idag: string, closed: readonly string[]) =>
  anvisning1.deadlines[rule]?.due({
    context: context as never,
    at: `${idag}T09:00:00.000Z`,
    settings: { ...DEFAULT_SETTINGS, 'kc.closedDays': closed },
  });
const steg = (rule: string, idag: string, closed: readonly string[]) =>
  due(rule, idag, closed)?.steps.map(({ text, date }) => `${text.sv} → ${date}`);

// 5 working days; 2026-07-01 is a Wednesday.
test.each([
  [[], '2026-07-08'],
  [['2026-07-06/2026-07-31'], '2026-08-05'],
  [['2026-07-01/2026-07-01'], '2026-07-08'],
  [['2026-07-02/2026-07-02'], '2026-07-09'],
  [['2026-07-08/2026-07-08'], '2026-07-09'],
  [['2026-07-09/2026-07-31'], '2026-07-08'],
  [['2026-07-04/2026-07-05'], '2026-07-08'],
  [['2026-07-06/2026-07-10', '2026-07-08/2026-07-14'], '2026-07-17'],
])('with KC closed %j, five working days from 1 July are done by %s (A31)', (closed, date) => {
  expect(due('avslutsdokument', '2026-07-01', closed)?.date).toBe(date);
});

test('the closed days are a step of their own in the answer to why (A31)', () => {
  expect(steg('avslutsdokument', '2026-07-01', ['2026-07-06/2026-07-31'])).toEqual([
    'Dags för avslutsdokument 2026-07-01 → 2026-07-01',
    '+ 5 arbetsdagar (closing.docWithin) → 2026-07-08',
    'dagar då Kompetenscenter har stängt räknas inte (kc.closedDays) → 2026-08-05',
  ]);
  expect(steg('avslutsdokument', '2026-07-01', ['2026-07-20/2026-07-31'])).toHaveLength(2);
});

test('a meeting’s outcome is KC’s too, and what SF owns goes on as before (A31)', () => {
  const closed = ['2026-07-01/2026-07-31'];
  expect(due('avslutsmote', '2026-07-01', closed)?.date).toBe('2026-08-04');
  expect(due('avslutaTreserva', '2026-07-01', closed)?.date).toBe('2026-07-08');
});

test('the month’s account waits for the first open day, never before the month is over (A31, P1)', () => {
  const month = (closed: readonly string[]) =>
    anvisning1.deadlines['narvarounderlag']?.due({
      context: { ...context, narvaro: { ...context.narvaro, manad: '2026-06' } } as never,
      at: '2026-07-01T09:00:00.000Z',
      settings: { ...DEFAULT_SETTINGS, 'kc.closedDays': closed },
    });
  // 5 July is a Sunday.
  expect(month([])?.date).toBe('2026-07-03');
  expect(month(['2026-07-03/2026-07-03'])?.date).toBe('2026-07-06');
  expect(month(['2026-06-29/2026-07-31'])?.date).toBe('2026-08-03');
  expect(month(['2026-06-29/2026-07-31'])?.steps.at(-1)?.source).toBe('kc.closedDays');
});

test('working days back in time skip closed days too, and closing across a year’s end works (A31)', () => {
  const closed = (date: string) => date >= '2026-12-21' && date <= '2027-01-06';
  expect(plusWorkingDays('2026-12-18', 1, closed)).toBe('2027-01-07');
  expect(plusWorkingDays('2027-01-07', -1, closed)).toBe('2026-12-18');
  expect(isWorkingDay('2026-12-21')).toBe(true);
  const text = { sv: 'stängt', en: 'closed' };
  const none = planFrom('2026-12-21', text).plusWorkingDays(0, undefined, undefined, {
    on: closed,
    text,
    source: 'A31',
  });
  expect(none.date).toBe('2026-12-21');
});

test.each([
  [['2026-07-06/2026-07-31'], true],
  [[], true],
  [['2026-07-31/2026-07-06'], false],
  [['2026-02-30/2026-03-01'], false],
  [['2026-07-06'], false],
  [['2026-07-06/2026-07-31/2026-08-01'], false],
  [['2026-01-01/2026-12-31'], false],
  [[20260706], false],
  ['2026-07-06/2026-07-31', false],
])('closed days %j may be chosen: %s (A31)', (value, right) => {
  expect(faultOf(SETTINGS['kc.closedDays'], value) === null).toBe(right);
});

test('a stored value that is no list of periods is refused with its name (A31)', () => {
  expect(() => due('avslutsdokument', '2026-07-01', ['snart'])).toThrow('kc.closedDays');
});
