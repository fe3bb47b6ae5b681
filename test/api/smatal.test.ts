/** Small numbers are not shown, and cannot be reckoned from those that are. */
import fc from 'fast-check';
import { MINST, quartiles, shown, shownWhole } from '../../src/api/smatal';

test('fewer than five are not told apart; none is nobody', () => {
  expect([0, 1, 4, 5, 12].map(shown)).toEqual([0, null, null, 5, 12]);
});

test('a whole is kept back where it would tell of a part that is', () => {
  expect(shownWhole(8, [5, 3])).toBeNull();
  expect(shownWhole(7, [6])).toBeNull();
  expect(shownWhole(20, [6, 3])).toBe(20);
  expect(shownWhole(12, [6, 6])).toBe(12);
  expect(shownWhole(3, [])).toBeNull();
});

test('whatever is shown, no sum that is hidden can be reckoned to fewer than five', () => {
  const n = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(fc.array(n, { maxLength: 4 }), n, (parts, rest) => {
      const whole = parts.reduce((sum, part) => sum + part, 0) + rest;
      const known = shownWhole(whole, parts);
      if (known === null) return;
      const seen = parts.map(shown).reduce<number>((sum, part) => sum + (part ?? 0), 0);
      const hidden = known - seen;
      expect(parts.length > 0 && hidden > 0 && hidden < MINST).toBe(false);
    }),
  );
});

test('quartiles are whole days of those there are, and of too few there are none', () => {
  expect(quartiles([1, 2, 3, 4])).toBeNull();
  expect(quartiles([9, 1, 5, 3, 7])).toEqual({ undre: 3, median: 5, ovre: 7 });
});
