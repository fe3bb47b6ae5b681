/** Time to self-support in the classes of week 40 (R117). Pure. */
import type { Text } from '../process';
import type { Beredning } from './context';

/** The classes, in the order in which they are shown. */
export const TIDSKLASSER = {
  inom18: { sv: 'Inom 18 månader', en: 'Within 18 months' },
  fran19: { sv: '19 månader eller mer', en: '19 months or more' },
  ejForvantad: { sv: 'Inte förväntad', en: 'Not expected' },
  okand: { sv: 'Inte känd', en: 'Not known' },
} as const satisfies Record<string, Text>;
export type Tidsklass = keyof typeof TIDSKLASSER;

const TILL = 18;

/** The class of the latest assessment; of a case that has none, it is not known. */
export function tidsklass({
  manaderTillForsorjning: months,
  forsorjning,
}: Pick<Beredning, 'manaderTillForsorjning' | 'forsorjning'>): Tidsklass {
  if (months !== null) return months <= TILL ? 'inom18' : 'fran19';
  return forsorjning === 'ej_forvantad' ? 'ejForvantad' : 'okand';
}
