/**
 * What a case remembers of:
 * What changes around a case: the client moves, dies or loses the support, something was recorded wrongly, the
 * sides ask each other before a meeting (R41, R43, A26, A32).
 */
import type { Flyttslag } from '../codes';

export interface Forandring {
  /** Day of death, once it is known (A15, A26). */
  readonly avliden: string | null;
  /** A move away from the nämnd, done or coming (A26). */
  readonly flytt: { readonly slag: Flyttslag; readonly datum: string } | null;
  /** Something has changed, and SF has not judged what it means. */
  readonly obedomd: boolean;
  /** KC's history has been disclosed to the new nämnd, on ground. */
  readonly utlamnat: boolean;
  /** The case was opened for the wrong person (A32). */
  readonly felKlient: boolean;
  /** A letter left because of something that was wrong, and is not recalled. */
  readonly brevUte: boolean;
  /** Disclosures to a wrong recipient that nobody has dealt with; stops counting at 3. */
  readonly incidenter: number;
  /** Questions without answer; stop counting at 3 (R41, R43). */
  readonly fragorTillKc: number;
  readonly fragorTillSf: number;
}

export const EMPTY_FORANDRING: Forandring = {
  avliden: null,
  flytt: null,
  obedomd: false,
  utlamnat: false,
  felKlient: false,
  brevUte: false,
  incidenter: 0,
  fragorTillKc: 0,
  fragorTillSf: 0,
};
