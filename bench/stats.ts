/** The bench's arithmetic: medians with their spread, and ratios of pairs. */

/** What was measured several times. */
export interface Measured {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** How many times. */
  readonly n: number;
}

/**
 * Median with the smallest and the largest.
 * @throws Error if nothing was measured, or something that is no number
 */
export function measured(values: readonly number[]): Measured {
  if (values.length === 0 || values.some((value) => !Number.isFinite(value)))
    throw new Error(`Inget mättes: [${values.join(', ')}]`);
  return {
    median: quantile(values, 0.5),
    min: Math.min(...values),
    max: Math.max(...values),
    n: values.length,
  };
}

/** The value below which a share of the values lies; between two, the line between them. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) throw new Error('Inget mättes');
  return low + (high - low) * (place - Math.floor(place));
}

/**
 * Each pair's own ratio, so that what slows the machine for a while strikes both sides of it.
 * @throws Error if the sides were not measured equally often, or a base is zero
 */
export function ratios(ours: readonly number[], theirs: readonly number[]): Measured {
  if (ours.length !== theirs.length)
    throw new Error(`${ours.length} mot ${theirs.length} mätningar är inga par`);
  return measured(ours.map((value, n) => value / (theirs[n] ?? 0)));
}
