/**
 * What of a case's history the carrying-out side may read. The nämnder are secrecy areas of their own
 * (OSL 8:1, 26:1): Kompetenscenter sees what it writes itself and what socialförvaltningen addresses to
 * it under the consent (C-KC) or SoL 15:8–9, never the assessment before the uppdrag. SF keeps the
 * overall responsibility (R122) and follows the journal (R58), so it sees the whole case.
 */
import { ROLES, type ProcessDefinition, type Role, type Side } from '../../machines/process';
import type { CaseFacts } from './policy';
import type { Principal } from './principal';

/** Events that only SF sends and that are addressed to KC, or held together with it, per process. */
export const ADDRESSED_TO_KC: Readonly<Record<string, readonly string[]>> = {
  anvisning: [
    'SKICKA_UPPDRAG',
    'SKICKA_FORTSATTNINGSUPPDRAG',
    'KOMPLETTERA_UPPDRAG',
    'BOKA_INSKRIVNING',
    'KALLA_INSKRIVNING',
    'BOKA_TOLK',
    'NY_TID_AKTUELL',
    'EJ_NY_TID',
    'BOKA_FORSTA_UPPFOLJNING',
    'KALLA_UPPFOLJNING',
    'HALL_UPPFOLJNING',
    'HANDELSE_FRAN_SF',
    'AVBRYT_ANVISNING',
    'ATERKALLA_UPPDRAG',
    'MEDDELA_KC_UPPHORT',
    'INLED_AVSLUT',
    'BEKRAFTA_AVSLUT',
    'AVBRYT_AVSLUT',
    'SYN_SF',
    'GODTA_KCS_SYN',
    'FORSLAG_FSS',
    'AVGOR_OENIGHET',
  ],
};

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
  if (side !== 'kc') return side === 'sf';
  const rule = timerRule(type);
  if (rule !== null) {
    const owner = process.deadlines?.[rule]?.owner;
    return owner !== undefined && ROLES[owner].side === 'kc';
  }
  const roles = process.events?.[type]?.roles ?? [];
  return roles.some((role) => ROLES[role].side === 'kc') || isAddressedToKc(process.id, type);
}

const isAddressedToKc = (process: string, type: string): boolean =>
  ADDRESSED_TO_KC[process]?.includes(type) ?? false;

/** The deadline rule that a timer's event type names, or null for an event that somebody sent. */
export const timerRule = (type: string): string | null => /^xstate\.after\.([^.]+)\./.exec(type)?.[1] ?? null;
