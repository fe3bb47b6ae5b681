/**
 * Who may see and do what (architecture 18). The rules are data: a small expression over the
 * principal and four columns of the case. `may` decides one case; policy-sql.ts turns the same rules
 * into the predicate of every list. Null means no, and there is no negation, so nothing unknown opens.
 */
import { ROLES, type CaseIndex, type Role, type Text } from '../../machines/process';
import type { Principal } from './principal';

/** What of a case access is decided by; `skyddad` is the case's or its client's. */
export type CaseFacts = Pick<CaseIndex, 'sfEnhet' | 'kcEnhet' | 'skyddad' | 'handlaggare'>;

export type Rule =
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  /** The column holds one of the principal's units. */
  | { readonly unit: 'sfEnhet' | 'kcEnhet' }
  /** The principal is the case's named worker in this role. */
  | { readonly named: Role }
  | { readonly skyddad: boolean };

const sf: Rule = { unit: 'sfEnhet' };
const kc: Rule = { unit: 'kcEnhet' };
const unprotected: Rule = { skyddad: false };

/**
 * When a role sees a case. The nämnder are secrecy areas of their own (OSL 8:1): SF sees its unit's
 * cases, KC those sent to its unit (kcEnhet is set by the uppdrag). Protected cases only the named
 * workers and the two that lead the contact between the sides (R101–R105).
 */
export const SEES: Readonly<Record<Role, Rule>> = {
  socialsekreterare: { all: [sf, { any: [unprotected, { named: 'socialsekreterare' }] }] },
  forste_socialsekreterare: sf,
  arbetsmarknadskonsulent: { all: [kc, { any: [unprotected, { named: 'arbetsmarknadskonsulent' }] }] },
  samordnare: kc,
  enhetschef: { all: [unprotected, { any: [sf, kc] }] },
  // Neither reads the content of cases: settings and log review have views of their own.
  administrator: { any: [] },
  granskare: { any: [] },
};

/**
 * Who starts a case of each routine, in the own unit; of one that is not listed, nobody. Only the deciding side
 * starts an anvisning (R4, R122); a question to the forums is raised by either side (R90, R91).
 */
export const START_ROLES: Readonly<Record<string, readonly Role[]>> = {
  anvisning: ['socialsekreterare', 'forste_socialsekreterare'],
  samverkansfraga: ['forste_socialsekreterare', 'samordnare'],
};

/** Those who may change the municipality's settings. They read no case. */
export const SETTINGS_ROLES = ['administrator'] as const satisfies Role[];

/** Those who may give back a task that a colleague holds: the ones who lead the work of the unit. */
export const RELEASE_ROLES = [
  'forste_socialsekreterare',
  'samordnare',
  'enhetschef',
] as const satisfies Role[];

/** What somebody wants to do: see the case, or act in it in one of the roles that may. */
export type Action = { readonly kind: 'read' } | { readonly kind: 'act'; readonly roles: readonly Role[] };

export type Decision =
  /** `as` is the role in which it is allowed. */
  | { readonly allowed: true; readonly as: Role }
  /** Not visible is answered as if the case did not exist. */
  | { readonly allowed: false; readonly visible: boolean; readonly reasons: readonly Text[] };

/** Decides one action on one case. Pure; its twin for lists is `VISIBLE` in policy-sql.ts. */
export function may(principal: Principal, action: Action, facts: CaseFacts): Decision {
  const seeing = principal.roles.filter((role) => holds(SEES[role], principal, facts));
  const [first] = seeing;
  if (first === undefined) return { allowed: false, visible: false, reasons: [NOT_YOURS] };
  if (action.kind === 'read') return { allowed: true, as: first };
  const as = seeing.find((role) => action.roles.includes(role));
  if (as !== undefined) return { allowed: true, as };
  return { allowed: false, visible: true, reasons: [onlyFor(action.roles)] };
}

/** Whether a rule holds for this principal and case. */
export function holds(rule: Rule, principal: Principal, facts: CaseFacts): boolean {
  if ('all' in rule) return rule.all.every((part) => holds(part, principal, facts));
  if ('any' in rule) return rule.any.some((part) => holds(part, principal, facts));
  if ('unit' in rule) {
    const unit = facts[rule.unit];
    return unit !== null && principal.units.includes(unit);
  }
  if ('named' in rule) return facts.handlaggare[rule.named] === principal.id;
  return facts.skyddad === rule.skyddad;
}

/**
 * Where in the index the principal's worklist lies: whether cases of the principal's units can be seen by somebody
 * who is not named in them, for those that are not protected and for those that are. A list reads no further, and
 * what it reads it filters by `VISIBLE`: of one case, nothing follows from this.
 */
export function sightOfUnits(principal: Principal): readonly boolean[] {
  const [unit = null] = principal.units;
  return [false, true].filter((skyddad) => {
    const facts = { sfEnhet: unit, kcEnhet: unit, skyddad, handlaggare: {} };
    return may(principal, { kind: 'read' }, facts).allowed;
  });
}

const NOT_YOURS: Text = {
  sv: 'Ärendet hör till en annan enhet eller är begränsat till namngivna handläggare.',
  en: 'The case belongs to another unit or is limited to named workers.',
};

function onlyFor(roles: readonly Role[]): Text {
  const list = (language: 'sv' | 'en', or: string) => {
    const names = roles.map((role) => ROLES[role][language]);
    return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`;
  };
  return {
    sv: `Det får bara ${list('sv', 'eller')} i ärendet göra.`,
    en: `Only the ${list('en', 'or')} of the case may do this.`,
  };
}
