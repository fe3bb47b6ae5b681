/** The histogram of lateness, as Prometheus wants it. */
import { Lateness } from '../../src/deadlines/lateness';

test('every deadline is in its bucket and in all that are wider; the last holds everything', () => {
  const lateness = new Lateness();
  const late = [-5_000, 0, 50, 51, 250, 999, 1_000, 1_001, 59_000, 3_600_000, 30 * 86_400_000];
  for (const ms of late) lateness.late(ms);
  const { buckets, sum, count } = lateness.report().late;
  expect(buckets.at(-1)?.le).toBe(Infinity);
  for (const { le, count: held } of buckets) expect(held).toBe(late.filter((ms) => ms <= le * 1_000).length);
  expect(buckets.map(({ le }) => le)).toEqual([...buckets.map(({ le }) => le)].sort((a, b) => a - b));
  expect(count).toBe(late.length);
  // A clock that was set back: not late, and never less than that.
  expect(sum).toBeCloseTo(late.slice(1).reduce((all, ms) => all + ms, 0) / 1_000);
  expect(lateness.report().lateMaxMs).toBe(30 * 86_400_000);
});

test('what a look fired is counted, and what only the sweep found is told apart', () => {
  const lateness = new Lateness();
  lateness.ran({ fired: 3, reminders: 1, failed: 0 }, false);
  lateness.ran({ fired: 1, reminders: 1, failed: 1 }, true);
  lateness.overdue(1_500);
  expect(lateness.report()).toMatchObject({
    runs: 2,
    fired: 4,
    reminders: 2,
    failed: 1,
    rescued: 2,
    overdueMs: 1_500,
    late: { sum: 0, count: 0 },
  });
});
