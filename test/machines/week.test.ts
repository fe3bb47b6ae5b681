/** Weeks as they are counted here: ISO 8601. */
import { Temporal } from 'temporal-polyfill';
import { datesOfWeek, weekOf } from '../../machines/week';

test('a week begins on Monday and belongs to the year that has its Thursday (P5)', () => {
  expect(weekOf('2026-11-23')).toBe('2026-W48');
  expect(weekOf('2026-11-29')).toBe('2026-W48');
  expect(weekOf('2026-12-31')).toBe('2026-W53');
  expect(weekOf('2027-01-03')).toBe('2026-W53');
  expect(weekOf('2027-01-04')).toBe('2027-W01');
  expect(weekOf('2024-12-30')).toBe('2025-W01');
  expect(datesOfWeek('2026-W48')).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-28',
    '2026-11-29',
  ]);
});

test('a week that does not exist has no days (P5)', () => {
  for (const week of ['2027-W53', '2026-W00', '2026-W54', '2026-48', '2026-W1', '26-W48', '2226-W01', ''])
    expect([week, datesOfWeek(week)]).toEqual([week, null]);
  expect(datesOfWeek('2026-W53')).toHaveLength(7);
});

test('around the turn of sixty years each day lies in the week that the calendar library says (P5)', () => {
  for (let year = 1990; year < 2050; year += 1)
    for (let n = -12; n < 14; n += 1) {
      const day = Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: n });
      const week = `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
      expect(weekOf(day.toString())).toBe(week);
      expect(datesOfWeek(week)?.[day.dayOfWeek - 1]).toBe(day.toString());
    }
});
