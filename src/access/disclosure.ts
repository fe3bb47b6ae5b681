/**
 * What of a case's history the carrying-out side may read. The nämnder are secrecy areas of their own
 * (OSL 8:1, 26:1): Kompetenscenter sees what it writes itself and what socialförvaltningen addresses to
 * it under the consent (C-KC) or SoL 15:8–9, never the assessment before the uppdrag. SF keeps the
 * overall responsibility (R122) and follows the journal (R58), so it sees the whole case.
 */
import { ROLES, type ProcessDefinition, type Role, type Side } from '../../machines/process';
import type { CaseFacts } from './policy';
import type { Principal } from './principal';

/** The side on which a principal sees the case; null if it is on neither. */
export function sideOf(principal: Principal, as: Role, facts: CaseFacts): Side | null {
  const { side } = ROLES[as];
  if (side !== null) return side;
  const inUnit = (unit: string | null) => unit !== null && principal.units.includes(unit);
  if (inUnit(facts.sfEnhet)) return 'sf';
  return inUnit(facts.kcEnhet) ? 'kc' : null;
}

/** Whether a side may read an event of the case's history. */
export function isDisclosed(process: ProcessDefinition, type: string, side: Side | null): boolean {
  if (process.gemensam) return side !== null;
  if (side !== 'kc') return side === 'sf';
  const rule = timerRule(type);
  if (rule !== null) {
    const owner = process.deadlines?.[rule]?.owner;
    return owner !== undefined && ROLES[owner].side === 'kc';
  }
  const event = process.events?.[type];
  if (!event) return false;
  return event.tillKc === true || event.roles.some((role) => ROLES[role].side === 'kc');
}

/**
 * Who reads what was recorded wrongly, once it is corrected (A32): the one who leads the work on the side
 * that recorded it, and the auditor.
 */
export const READS_ORIGINAL: Readonly<Record<Side, readonly Role[]>> = {
  sf: ['forste_socialsekreterare', 'granskare'],
  kc: ['samordnare', 'granskare'],
};

/** Whether a principal who reads the case also reads an original that somebody in `author`'s role recorded. */
export function readsOriginal(principal: Principal, author: Role | null): boolean {
  const side = author && ROLES[author].side;
  return side !== null && READS_ORIGINAL[side].some((role) => principal.roles.includes(role));
}

/** The deadline rule that a timer's event type names, or null for an event that somebody sent. */
export const timerRule = (type: string): string | null => /^xstate\.after\.([^.]+)\./.exec(type)?.[1] ?? null;
