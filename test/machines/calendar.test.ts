/** Swedish calendar arithmetic (L15): months, working days, daylight saving, and dates that explain themselves. */
import fc from 'fast-check';
import Holidays from 'date-holidays';
import {
  addMonths,
  daysBetween,
  instantAt,
  isWorkingDay,
  localDate,
  planFrom,
  plusDays,
  plusWorkingDays,
} from '../../machines/calendar';

const dates = fc
  .date({ min: new Date('2000-01-01T12:00:00Z'), max: new Date('2099-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const from = { sv: 'Start', en: 'Start' };
const sv = (plan: { readonly steps: readonly { readonly text: { readonly sv: string } }[] }) =>
  plan.steps.map((step) => step.text.sv);

describe('months (1930:173)', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-10-31', 6, '2027-04-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])(
    '%s and %i months is %s: a day that the month lacks becomes its last day (L15)',
    (date, months, expected) => {
      expect(addMonths(date, months)).toBe(expected);
    },
  );

  test('any date and any number of months keep the day, or land on a month’s last day (L15)', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40, max: 40 }), (date, months) => {
        const moved = addMonths(date, months);
        const day = date.slice(8);
        return moved.slice(8) === day || (moved.slice(8) < day && plusDays(moved, 1).slice(8) === '01');
      }),
    );
  });
});

describe('working days', () => {
  test.each([
    ['2026-04-03', 'långfredagen'],
    ['2026-04-06', 'annandag påsk'],
    ['2026-05-14', 'Kristi himmelsfärdsdag'],
    ['2026-06-19', 'midsommarafton'],
    ['2026-12-24', 'julafton'],
    ['2026-12-25', 'juldagen'],
    ['2026-12-31', 'nyårsafton'],
    ['2026-01-06', 'trettondedag jul'],
    ['2028-06-06', 'nationaldagen'],
    ['2026-01-10', 'a Saturday'],
  ])('%s is no working day: %s (L15)', (date) => {
    expect(isWorkingDay(date)).toBe(false);
  });

  test.each(['2026-04-02', '2026-01-05', '2026-10-30', '2026-12-23', '2026-05-15', '2026-04-30'])(
    '%s is a working day: no public holiday, whatever the almanac calls it (L15)',
    (date) => {
      expect(isWorkingDay(date)).toBe(true);
    },
  );

  test('the calendar library’s bank days are exactly the three eves of the law (L15)', () => {
    const library = new Holidays('SE', { types: ['bank'] });
    for (let year = 2020; year <= 2060; year += 1) {
      const days = library.getHolidays(year);
      expect(days.map((day) => day.name)).toEqual(['midsommarafton', 'julafton', 'nyårsafton']);
    }
  });

  test('ten working days across Christmas and Epiphany take three weeks (L15)', () => {
    // 23 and 28–30 December, 4, 5, 7, 8, 11 and 12 January.
    expect(plusWorkingDays('2026-12-22', 10)).toBe('2027-01-12');
  });

  test('counting forward and back again returns to a working day', () => {
    fc.assert(
      fc.property(dates.filter(isWorkingDay), fc.integer({ min: 1, max: 30 }), (date, days) => {
        const there = plusWorkingDays(date, days);
        return isWorkingDay(there) && there > date && plusWorkingDays(there, -days) === date;
      }),
      { numRuns: 60 },
    );
  });

  test('days between two dates are the days that lead from one to the other', () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: -900, max: 900 }),
        (date, days) => daysBetween(date, plusDays(date, days)) === days,
      ),
    );
  });

  test('days to or from what is no date are an error, never a number', () => {
    for (const wrong of ['', '2026-13-01', 'igår', '2026-01-02T12:00:00Z'])
      for (const count of [() => daysBetween('2026-01-01', wrong), () => daysBetween(wrong, '2026-01-01')])
        expect(count).toThrow(RangeError);
  });
});

describe('local time', () => {
  test('six in the morning is five UTC in winter and four in summer', () => {
    expect(instantAt('2026-01-12')).toBe('2026-01-12T05:00:00.000Z');
    expect(instantAt('2026-07-01')).toBe('2026-07-01T04:00:00.000Z');
  });

  test('the days the clocks change still begin and act at the right instant', () => {
    expect(instantAt('2026-03-29')).toBe('2026-03-29T04:00:00.000Z');
    expect(instantAt('2026-10-25')).toBe('2026-10-25T05:00:00.000Z');
    // 02:30 does not exist in March, and exists twice in October: later, and first.
    expect(instantAt('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(instantAt('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  test('an instant late in the evening UTC is the next day in Stockholm', () => {
    expect(localDate('2026-06-30T22:00:00.000Z')).toBe('2026-07-01');
    expect(localDate('2026-12-31T22:59:59.999Z')).toBe('2026-12-31');
    expect(localDate('2026-12-31T23:00:00.000Z')).toBe('2027-01-01');
  });

  test('a date’s instant is on that date', () => {
    fc.assert(fc.property(dates, (date) => localDate(instantAt(date)) === date));
  });
});

describe('a plan explains its date', () => {
  test('months, a ceiling that does not bind, and an internal date that moves earlier (L15)', () => {
    const plan = planFrom('2026-02-16', { sv: 'Senast hållna möte', en: 'Last meeting held' })
      .plusMonths(3, undefined, 'R61')
      .noLaterThan('2026-12-13', { sv: '30 dagar före beslutets slut', en: '30 days before' }, 'R62')
      .onWorkingDay('earlier')
      .plan();
    expect(plan.date).toBe('2026-05-15');
    expect(plan.at).toBe('2026-05-15T04:00:00.000Z');
    expect(sv(plan)).toEqual([
      'Senast hållna möte 2026-02-16',
      '+ 3 månader (R61)',
      'dock senast 30 dagar före beslutets slut 2026-12-13: påverkar inte (R62)',
      'lördag: flyttas till fredag 2026-05-15, intern frist flyttas tidigare (L15)',
    ]);
  });

  test('a statutory date moves later, past every day nobody works (L15)', () => {
    const plan = planFrom('2026-04-03', from).onWorkingDay('later').plan();
    expect(plan.date).toBe('2026-04-07');
    expect(sv(plan)[1]).toBe(
      'långfredagen: flyttas till tisdag 2026-04-07, lagstadgad frist flyttas senare (1930:173)',
    );
  });

  test('a ceiling that binds sets the date, and a floor too', () => {
    expect(planFrom('2026-06-01', from).plusMonths(3).noLaterThan('2026-08-15', from).date).toBe(
      '2026-08-15',
    );
    expect(planFrom('2026-06-01', from).minusDays(10).noEarlierThan('2026-05-28', from).date).toBe(
      '2026-05-28',
    );
  });

  test('a month without the day says that its last day is meant', () => {
    expect(sv(planFrom('2026-01-31', from).plusMonths(1).plan())).toEqual([
      'Start 2026-01-31',
      '+ 1 månad, månadens sista dag (1930:173)',
    ]);
  });

  test('back in time is written as such', () => {
    const plan = planFrom('2027-01-12', from).minusDays(90).minusWorkingDays(1).plan();
    expect(sv(plan).slice(1)).toEqual(['− 90 dagar', '− 1 arbetsdag']);
    expect(plan.date).toBe('2026-10-13');
  });

  test('the last step carries the date of the plan, whatever the steps', () => {
    const step = fc.constantFrom('months', 'days', 'working', 'earlier', 'later', 'ceiling');
    fc.assert(
      fc.property(
        dates,
        fc.array(fc.tuple(step, fc.integer({ min: 1, max: 12 })), { maxLength: 6 }),
        (date, steps) => {
          let planner = planFrom(date, from);
          for (const [kind, n] of steps)
            planner = {
              months: () => planner.plusMonths(n),
              days: () => planner.plusDays(n),
              working: () => planner.plusWorkingDays(n),
              earlier: () => planner.onWorkingDay('earlier'),
              later: () => planner.onWorkingDay('later'),
              ceiling: () => planner.noLaterThan(plusDays(date, n), from),
            }[kind]();
          const plan = planner.plan();
          return plan.steps.at(-1)?.date === plan.date && plan.at === instantAt(plan.date);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('an internal date is never later than it would be unmoved, and always a working day (L15)', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const moved = planFrom(date, from).onWorkingDay('earlier').date;
        return moved <= date && isWorkingDay(moved) && daysBetween(moved, date) <= 5;
      }),
      { numRuns: 60 },
    );
  });
});
