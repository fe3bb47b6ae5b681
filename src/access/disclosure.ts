/**
 * On which side of a case somebody stands, and who reads what was recorded wrongly. What a side knows of a case is
 * in sidovy.ts.
 */
import { ROLES, type Role, type Side } from '../../machines/process';
import type { EventBody } from '../engine/chain';
import type { SealedEvent } from '../store/visible.query';
import { may, type CaseFacts } from './policy';
import type { Principal } from './principal';
import type { Handelsefakta } from './sidovy';

/** The side on which a principal sees the case; null if it is on neither. */
export function sideOf(
  principal: Principal,
  as: Role,
  facts: Pick<CaseFacts, 'sfEnhet' | 'kcEnhet'>,
): Side | null {
  const { side } = ROLES[as];
  if (side !== null) return side;
  // Who stands in for a manager stands where she does, whatever unit is her own.
  const lent = (principal.vikariat ?? []).filter(({ roll }) => roll === as).map(({ enhet }) => enhet);
  const inUnit = (unit: string | null) =>
    unit !== null && (principal.units.includes(unit) || lent.includes(unit));
  if (inUnit(facts.sfEnhet)) return 'sf';
  return inUnit(facts.kcEnhet) ? 'kc' : null;
}

/** The same, of a case that a statement has already found that she may see. */
export function sideSeen(
  principal: Principal,
  facts: Pick<CaseFacts, 'sfEnhet' | 'kcEnhet'> & { readonly id: string },
): Side | null {
  const decision = may(principal, { kind: 'read' }, { ...facts, skyddad: false, handlaggare: {} });
  return decision.allowed ? sideOf(principal, decision.as, facts) : null;
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

/** What a side's knowledge of an event is decided by: who sent it, or whose deadline passed or was moved. */
export function factsAbout({ seq, type, body }: SealedEvent): Handelsefakta {
  const { role, event } = JSON.parse(body) as EventBody;
  const timer =
    type.startsWith('stegvis.frist.') && typeof event['frist'] === 'string' ? event['frist'] : type;
  return { seq, type, role, rule: timerRule(timer) };
}
