/**
 * The deadline rules: from what, how long, and why that date. A rule's name is the name of the delay in
 * the machine. Every rule is internal: the routine sets no statutory time limit in this part, and the end
 * of a decision is not a time limit but the end of its validity, so it never moves to a working day (A7).
 */
import type { DeadlineRule } from '../process';
import type { AnvisningContext } from './context';
import { beslutDeadlines } from './deadlines/beslut';
import { insatsDeadlines } from './deadlines/insats';
import { inskrivningDeadlines } from './deadlines/inskrivning';

const rules = { ...beslutDeadlines, ...inskrivningDeadlines, ...insatsDeadlines };

export type DeadlineName = keyof typeof rules;
export const deadlines: Readonly<Record<DeadlineName, DeadlineRule<AnvisningContext>>> = rules;
