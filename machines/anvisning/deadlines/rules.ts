/**
 * How the routine's dates are built: working days from the day of the step or of a meeting, and the end of
 * the decision.
 */
import { addMonths, localDate, planFrom, type Plan, type Planner } from '../../calendar';
import type { DeadlineRule, Role, Settings, Text } from '../../process';
import { choiceOf, numberOf } from '../../settings';
import type { AnvisningContext, Insats } from '../context';
import { stangtFor } from './stangt';

export interface Args {
  readonly context: AnvisningContext;
  readonly at: string;
  readonly settings: Settings;
}
type NumberKey = Parameters<typeof numberOf>[1];

/** So many working days from the day of the step. */
export function inom(
  title: Text,
  source: readonly string[],
  owner: Role,
  key: NumberKey,
  from: Text,
): DeadlineRule<AnvisningContext> {
  const due = ({ at, settings }: Args): Plan =>
    planFrom(localDate(at), from)
      .plusWorkingDays(numberOf(settings, key), undefined, key, stangtFor(owner, settings))
      .plan();
  return { title, source, kind: 'intern', owner, due };
}

/** So many working days from the day of a meeting. */
export function efterMote(
  title: Text,
  source: readonly string[],
  owner: Role,
  key: NumberKey,
  day: (context: AnvisningContext) => string | null,
): DeadlineRule<AnvisningContext> {
  const due = ({ context, at, settings }: Args): Plan =>
    planFrom(day(context) ?? localDate(at), { sv: 'Mötets dag', en: 'Day of the meeting' })
      .plusWorkingDays(numberOf(settings, key), undefined, key, stangtFor(owner, settings))
      .plan();
  return { title, source, kind: 'intern', owner, due };
}

export const idag = (sv: string, en: string): Text => ({ sv, en });
/** First day without a decision; before there is one, the day itself, so that every rule has an answer. */
export const till = ({ context, at }: Args): string => context.beslut?.till ?? localDate(at);
export const decisionEnd = (args: Args): Planner =>
  planFrom(till(args), { sv: 'Första dagen utan beslut', en: 'First day without a decision' }, 'R32');
export const DECISION_LAST_DAY: Text = { sv: 'beslutets sista dag', en: 'the last day of the decision' };

/**
 * Months of the next follow-up and from what (A5): rolling from a day, or the first fixed date from the start
 * of the insats that comes after that day.
 */
export function uppfoljningFran(
  { start }: Pick<Insats, 'start'>,
  day: string,
  settings: Settings,
): { readonly from: string; readonly months: number } {
  const interval = numberOf(settings, 'followUp.interval');
  if (start === null || choiceOf(settings, 'followUp.clock') === 'rullande')
    return { from: day, months: interval };
  let months = interval;
  while (addMonths(start, months) <= day) months += interval;
  return { from: start, months };
}

/** The day of the next follow-up after a meeting held, before any ceiling (R61, A5). */
export function nastaUppfoljning(insats: Pick<Insats, 'start'>, held: string, settings: Settings): string {
  const { from, months } = uppfoljningFran(insats, held, settings);
  return addMonths(from, months);
}
