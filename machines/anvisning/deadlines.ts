/**
 * The deadline rules: from what, how long, and why that date. A rule's name is the name of the delay in
 * the machine. The end of a decision is statutory, but it is no time limit: it is where validity ends, and
 * never moves to a working day (A7). Every other date is internal; L15 moves it earlier, never later.
 */
import type { DeadlineRule } from '../process';
import type { AnvisningContext } from './context';
import { beslutDeadlines } from './deadlines/beslut';
import { externaDeadlines } from './deadlines/externa';
import { journalDeadlines } from './deadlines/journal';
import { narvaroDeadlines } from './deadlines/narvaro';
import { lagrumDeadlines } from './deadlines/lagrum';
import { forandringDeadlines } from './deadlines/forandring';
import { insatsDeadlines } from './deadlines/insats';
import { inskrivningDeadlines } from './deadlines/inskrivning';

const rules = {
  ...beslutDeadlines,
  ...inskrivningDeadlines,
  ...insatsDeadlines,
  ...externaDeadlines,
  ...journalDeadlines,
  ...narvaroDeadlines,
  ...lagrumDeadlines,
  ...forandringDeadlines,
};

export type DeadlineName = keyof typeof rules;
export const deadlines: Readonly<Record<DeadlineName, DeadlineRule<AnvisningContext>>> = rules;
