/** Which wake-ups are asked for: one per second of due dates, whoever arms them in whatever order. */
import { Buckets } from '../../src/deadlines/buckets';

const NOW = Date.parse('2026-11-21T05:00:00.000Z');
const at = (ms: number): number => NOW + ms;

test('deadlines of one second share a wake-up, unless one of them is earlier', () => {
  const buckets = new Buckets();
  expect(buckets.needs(at(60_500), NOW)).toBe(true);
  expect(buckets.needs(at(60_500), NOW)).toBe(false);
  expect(buckets.needs(at(60_900), NOW)).toBe(false);
  expect(buckets.needs(at(60_100), NOW)).toBe(true);
  expect(buckets.needs(at(60_300), NOW)).toBe(false);
  expect(buckets.needs(at(61_000), NOW)).toBe(true);
});

test('a job that may already be running covers nothing that is armed now', () => {
  const buckets = new Buckets();
  expect(buckets.needs(at(1_100), NOW)).toBe(true);
  expect(buckets.needs(at(1_900), at(1_000))).toBe(true);
});

test('a wake-up that could not be added is asked for again', () => {
  const buckets = new Buckets();
  buckets.needs(at(60_000), NOW);
  buckets.forget(at(60_000));
  expect(buckets.needs(at(60_000), NOW)).toBe(true);
});

test('the memory is bounded: what it forgets is asked for once more', () => {
  const buckets = new Buckets(3);
  for (const second of [10, 11, 12, 13]) expect(buckets.needs(at(second * 1_000), NOW)).toBe(true);
  expect(buckets.needs(at(13_000), NOW)).toBe(false);
  expect(buckets.needs(at(11_000), NOW)).toBe(false);
  expect(buckets.needs(at(10_000), NOW)).toBe(true);
});
