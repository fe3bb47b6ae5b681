/** What is left in memory per case, from weighings before and after many of them. */

/** Less than one pointer per case: nothing can be kept of a case in so little. */
const POINTER_BYTES = 8;

/**
 * @param fresh bytes in use after each round over new cases, the process being warm
 * @param known the same over cases already seen: what grows here is not kept per case
 * @param share cases in a round
 * @returns bytes that grew per new case, what the weighing is worth per case, and what counts: zero below a pointer
 */
export function perCase(fresh: readonly number[], known: readonly number[], share: number) {
  const bytes = growth(fresh) / share;
  const noise = Math.abs(growth([fresh.at(-1) ?? NaN, ...known])) / share;
  const counted = bytes < POINTER_BYTES ? 0 : bytes;
  return { bytes, noise, counted };
}

/** The growth per round: the line of least squares through the weighings. */
function growth(weighed: readonly number[]): number {
  if (weighed.length < 3) throw new Error('För få vägningar för en lutning');
  const middle = (weighed.length - 1) / 2;
  const mean = weighed.reduce((sum, value) => sum + value, 0) / weighed.length;
  let above = 0;
  let below = 0;
  for (const [n, value] of weighed.entries()) {
    above += (n - middle) * (value - mean);
    below += (n - middle) ** 2;
  }
  return above / below;
}
