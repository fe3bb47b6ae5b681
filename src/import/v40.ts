/**
 * Time to self-support over all live cases, in the classes of week 40 (R117): 35 % within 18 months, 37 % at 19 or
 * more, 7 % not expected, the rest not known. Protected cases are in no count, and small numbers are not shown.
 */
import { tidsklass, type Tidsklass } from '../../machines/anvisning/tidsklass';
import { UTAN_MANADER } from '../../machines/anvisning/codes';
import type { Bedomningar } from '../store/import.store';

/** Fewer than so many in a class might be somebody. */
const MINST = 5;

/** The line `V40 cases=N inom18=35.0 …`, per cent; `-` for a class too small to show, which also hides the next smallest. */
export function v40(bedomningar: readonly Bedomningar[]): string {
  const antal: Record<Tidsklass, number> = { inom18: 0, fran19: 0, ejForvantad: 0, okand: 0 };
  for (const { manader, forsorjning, antal: n } of bedomningar) {
    const skal = (Object.keys(UTAN_MANADER) as (keyof typeof UTAN_MANADER)[]).find(
      (one) => one === forsorjning,
    );
    antal[tidsklass({ manaderTillForsorjning: manader, ...(skal && { forsorjning: skal }) })] += n;
  }
  const klasser = Object.entries(antal);
  const cases = klasser.reduce((sum, [, n]) => sum + n, 0);
  const sma = klasser.filter(([, n]) => n > 0 && n < MINST);
  const dolda = new Set(sma.map(([klass]) => klass));
  // One hidden class alone could be told from the others.
  const nast = klasser.filter(([klass, n]) => n > 0 && !dolda.has(klass)).sort((a, b) => a[1] - b[1])[0];
  if (dolda.size === 1 && nast) dolda.add(nast[0]);
  const andelar = klasser.map(([klass, n]) =>
    dolda.has(klass) ? `${klass}=-` : `${klass}=${((100 * n) / Math.max(1, cases)).toFixed(1)}`,
  );
  return `V40 cases=${cases > 0 && cases < MINST ? '-' : cases} ${andelar.join(' ')}`;
}
