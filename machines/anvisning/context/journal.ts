/**
 * What a case remembers of:
 * The genomförandejournal, what SF reads of it between meetings, the goals through plan and follow-up, and
 * needs that no insats meets (R58, R67–R69, R72, R78–R87, R91).
 */
import type { Behov } from '../codes';

export interface Journal {
  /** Entries so far. Each has its number in the order written, and is corrected or objected to by it (L9). */
  readonly anteckningar: number;
  /** A significant event that stands only in the journal, or is only told to SF: both are needed (R72). */
  readonly vikt: 'ingen' | 'antecknad' | 'meddelad';
  /** Day of SF's latest reading (R58). */
  readonly last: string | null;
  /** What the reading clock was last set from. */
  readonly lasklocka: string | null;
  /** The latest version of the genomförandeplan, and the goals that its activities serve (R67). */
  readonly plan: { readonly version: number; readonly mal: readonly string[] };
  /** Needs that no insats meets, each until it is raised or judged not to be (R86, R91). */
  readonly behov: readonly Behov[];
}

export const EMPTY_JOURNAL: Journal = {
  anteckningar: 0,
  vikt: 'ingen',
  last: null,
  lasklocka: null,
  plan: { version: 0, mal: [] },
  behov: [],
};
