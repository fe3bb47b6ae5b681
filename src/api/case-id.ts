/**
 * Case numbers: short, sayable, not sequential. They follow from who starts the case and its
 * Idempotency-Key, so that a start sent twice is one case (architecture 3, 13).
 */
import type { Seal } from '../engine/types';

/** Crockford's base 32: no I, L, O, U, so that a number read aloud or by hand stays right. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 3;
const GROUP = 4;

/** The number of the case that this user starts with this key, for instance `A-7F3K-92QD-M4TX`. */
export function caseIdFor(seal: Pick<Seal, 'fingerprint'>, principal: string, key: string): string {
  const bytes = seal.fingerprint(`arende\n${principal}\n${key}`);
  const groups = Array.from({ length: GROUPS }, (_, group) =>
    Array.from(
      { length: GROUP },
      (_unused, n) => ALPHABET[(bytes[group * GROUP + n] ?? 0) % ALPHABET.length] ?? '',
    ).join(''),
  );
  return `A-${groups.join('-')}`;
}

/** The number of a question to the forums: it can never be mistaken for somebody's case. */
export const questionIdFor = (caseId: string): string => caseId.replace(/^A/, 'F');

/** Whether a text could be a case number or task id at all; what could not is unknown without asking. */
export const isId = (text: string): boolean => /^[\w.~:-]{1,200}$/.test(text);
