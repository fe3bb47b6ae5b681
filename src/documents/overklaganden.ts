/**
 * How a decision is appealed, by its sort and its day (L6, L7): `_overklagande/<sort>/<first day>.md`. A text holds from
 * its day until the day of the next, so that a decision drawn again years later says what it said.
 */
import { lasMalltext, type Block, type Textfel } from './mallsprak';

export const OVERKLAGANDETYPER = ['laglighetsprovning', 'forvaltningsbesvar'] as const;
export type Overklagandetyp = (typeof OVERKLAGANDETYPER)[number];

export interface Overklagandetext {
  /** First day of the decisions that it is for, YYYY-MM-DD. */
  readonly fran: string;
  /** Path among the templates, for messages. */
  readonly fil: string;
  readonly block: readonly Block[];
  readonly fel: readonly Textfel[];
}

const FIL = /^(\d{4}-\d{2}-\d{2})\.md$/;

/** @param fil `2025-07-01.md` · @returns null if its name is no day */
export function lasOverklagande(fil: string, sokvag: string, text: string): Overklagandetext | null {
  const [, fran] = FIL.exec(fil) ?? [];
  if (fran === undefined || !arDag(fran)) return null;
  return { fran, fil: sokvag, ...lasMalltext(text) };
}

const arDag = (iso: string): boolean =>
  !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);

/** The text for a decision of `dag`: the last that had begun by then; null if none had. */
export const overklagandeFor = (texter: readonly Overklagandetext[], dag: string): Overklagandetext | null =>
  texter
    .filter(({ fran }) => fran <= dag)
    .sort((a, b) => (a.fran < b.fran ? 1 : -1))
    .at(0) ?? null;
