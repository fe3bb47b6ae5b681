/**
 * Small numbers are not shown, and cannot be reckoned from those that are (architecture 20). Whoever asks sees the whole
 * and each of her own units: a whole is kept back where it and the units' numbers would tell of one that is. Pure.
 */

/** Fewer cases than this are told of as "färre än 5". */
export const MINST = 5;

const small = (n: number): boolean => n > 0 && n < MINST;

/** A number as it may be shown, or null. None at all is nobody, and is shown. */
export const shown = (n: number): number | null => (small(n) ? null : n);

/**
 * The number of a whole, beside the numbers of parts of it that the same reader may ask for.
 * @param parts apart from each other; what is left of the whole is nobody's to ask for
 */
export function shownWhole(whole: number, parts: readonly number[]): number | null {
  if (small(whole)) return null;
  const rest = whole - parts.reduce((sum, n) => sum + n, 0);
  const hidden = parts.filter(small).reduce((sum, n) => sum + n, 0) + rest;
  // The whole less what is shown is what is hidden, and the rest: a small sum would be told.
  return parts.length > 0 && small(hidden) ? null : whole;
}

/** Lower quartile, median and upper quartile, as whole days; null where there are too few. */
export function quartiles(
  values: readonly number[],
): { readonly undre: number; readonly median: number; readonly ovre: number } | null {
  if (values.length < MINST) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1) + 0.5)] ?? 0;
  return { undre: at(0.25), median: at(0.5), ovre: at(0.75) };
}
