/**
 * What stops a clock for a while, and says so in the date's derivation: days on which KC is closed, and pauses
 * of the insats (A31).
 */
import type { Closed, Planner } from '../../calendar';
import { ROLES, type Role, type Settings } from '../../process';
import { narvaroSettings } from '../../settings/narvaro';
import { faultOf, periodOf } from '../../settings/define';
import type { AnvisningContext } from '../context';
import { skjutna } from '../narvaro/uppehall';

const KEY = 'kc.closedDays';
const STANGT = {
  sv: 'dagar då Kompetenscenter har stängt räknas inte',
  en: 'days on which KC is closed do not count',
};

/**
 * Days that do not count as working days for what this role owns: KC's own (A31).
 * @throws Error naming the key if the stored value is no list of periods.
 */
export function stangtFor(owner: Role, settings: Settings): Closed | undefined {
  if (ROLES[owner].side !== 'kc') return undefined;
  const value = settings[KEY] ?? narvaroSettings[KEY].value;
  if (faultOf(narvaroSettings[KEY], value) !== null)
    throw new Error(`The setting ${KEY} must be a list of periods, and is ${JSON.stringify(value)}`);
  const periods = (value as readonly string[]).map(periodOf).filter((period) => period !== null);
  if (periods.length === 0) return undefined;
  return {
    on: (date) => periods.some(({ from, to }) => from <= date && date <= to),
    text: STANGT,
    source: KEY,
  };
}

/** Pushes a date by the days of pauses after `from`, as a step of its own; what is paused within the push counts too. */
export function medUppehall(planner: Planner, from: string, { narvaro }: AnvisningContext): Planner {
  const days = skjutna(narvaro, from, planner.date);
  if (days === 0) return planner;
  const text = days === 1 ? { sv: 'uppehåll 1 dag', en: 'pause of 1 day' } : uppehallet(days);
  return planner.plusDays(days, text, 'A31');
}

const uppehallet = (days: number) => ({ sv: `uppehåll ${days} dagar`, en: `pause of ${days} days` });
