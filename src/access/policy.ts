/**
 * Who may see and do what (architecture 18). The rules are data: a small expression over the
 * principal and four columns of the case. `may` decides one case; policy-sql.ts turns the same rules
 * into the predicate of every list. Null means no, and there is no negation, so nothing unknown opens.
 */
import { ROLES, type CaseIndex, type Role, type Side, type Text } from '../../machines/process';
import { covers, type Beslutsfraga, type Delegation } from './delegation';
import type { Principal } from './principal';
import { VIKARIE_ROLES, type Vikariat } from './vikariat';

/** What of a case access is decided by; `skyddad` is the case's or its client's. */
export type CaseFacts = Pick<CaseIndex, 'sfEnhet' | 'kcEnhet' | 'skyddad' | 'handlaggare'> & {
  /** The one who asks has a nödöppning of the case in force (api/nodoppningar.ts); unknown is no. */
  readonly nodoppning?: boolean;
  /** The case's number; a substitution that names cases opens none without it. */
  readonly id?: string;
};

export type Rule =
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  /** The column holds one of the principal's units. */
  | { readonly unit: 'sfEnhet' | 'kcEnhet' }
  /** The principal is the case's named worker in this role. */
  | { readonly named: Role }
  | { readonly skyddad: boolean }
  /** The principal has opened the protected case in an emergency, and that still holds. */
  | { readonly nodoppning: true }
  /** The principal is named in the case as an external provider, today. */
  | { readonly uppdrag: true };

const sf: Rule = { unit: 'sfEnhet' };
const kc: Rule = { unit: 'kcEnhet' };
const unprotected: Rule = { skyddad: false };
const nodoppning: Rule = { nodoppning: true };

/**
 * When a role sees a case. The nämnder are secrecy areas of their own (OSL 8:1): SF sees its unit's
 * cases, KC those sent to its unit (kcEnhet is set by the uppdrag). Protected cases only the named
 * workers and the two that lead the contact between the sides (R101–R105).
 */
export const SEES: Readonly<Record<Role, Rule>> = {
  socialsekreterare: { all: [sf, { any: [unprotected, { named: 'socialsekreterare' }, nodoppning] }] },
  forste_socialsekreterare: sf,
  arbetsmarknadskonsulent: {
    all: [kc, { any: [unprotected, { named: 'arbetsmarknadskonsulent' }, nodoppning] }],
  },
  samordnare: kc,
  // Least of all (R123): only where named, only while the case is not protected, and then only in part.
  utforare: { all: [unprotected, { uppdrag: true }] },
  enhetschef: { all: [{ any: [unprotected, nodoppning] }, { any: [sf, kc] }] },
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
export type Action =
  | { readonly kind: 'read' }
  | {
      readonly kind: 'act';
      readonly roles: readonly Role[];
      /** The event that is sent; left out for what is no event of the routine. */
      readonly typ?: string;
      /** Set where the event is a decision. */
      readonly beslut?: Beslutsfraga;
    };

export type Decision =
  | {
      readonly allowed: true;
      /** The role in which it is allowed. */
      readonly as: Role;
      /** The substitution that it rests on; left out where the principal has it of her own. */
      readonly vikariat?: Vikariat;
      /** The delegation that a decision is made by. */
      readonly delegation?: Delegation;
    }
  /** Not visible is answered as if the case did not exist. */
  | { readonly allowed: false; readonly visible: boolean; readonly reasons: readonly Text[] };

/** A role in which a principal sees a case, of her own or as somebody's substitute. */
interface Seat {
  readonly role: Role;
  readonly vikariat: Vikariat | null;
}

/** Decides one action on one case, with every reason why not. Pure; its twin for lists is in policy-sql.ts. */
export function may(principal: Principal, action: Action, facts: CaseFacts): Decision {
  const seats = seatsOf(principal, facts);
  const [first] = seats;
  if (first === undefined) return { allowed: false, visible: false, reasons: [NOT_YOURS] };
  const reasons: Text[] = onBothSides(principal, facts) ? [BOTH_SIDES] : [];
  if (action.kind === 'read') return reasons.length === 0 ? allowed(first) : refused(reasons);

  const acting = seats.filter(({ role }) => action.roles.includes(role));
  if (acting.length === 0) reasons.push(onlyFor(action.roles));
  if (principal.kind === 'system' && !grantedTo(principal, action)) reasons.push(NOT_GRANTED);
  const { beslut } = action;
  const decided = acting.map((seat) => ({ seat, delegation: delegationFor(principal, seat, beslut) }));
  const found = decided.find(({ delegation }) => delegation !== 'none');
  if (acting.length > 0 && !found && beslut) reasons.push(notDelegated(beslut));
  if (!found || reasons.length > 0) return refused(reasons);
  return allowed(found.seat, found.delegation);
}

function allowed({ role, vikariat }: Seat, delegation: Delegation | 'none' | null = null): Decision {
  return {
    allowed: true,
    as: role,
    ...(vikariat && { vikariat }),
    ...(delegation !== null && delegation !== 'none' && { delegation }),
  };
}
const refused = (reasons: readonly Text[]): Decision => ({ allowed: false, visible: true, reasons });

/** The roles in which the principal sees the case, her own first. */
function seatsOf(principal: Principal, facts: CaseFacts): readonly Seat[] {
  const own = principal.roles
    .filter((role) => holds(SEES[role], principal, facts))
    .map((role): Seat => ({ role, vikariat: null }));
  const standsIn = (principal.vikariat ?? [])
    .filter((vikariat) => opens(vikariat, facts))
    .map((vikariat): Seat => ({ role: vikariat.roll, vikariat }));
  return [...own, ...standsIn];
}

/**
 * Whether a substitution opens a case: the one who is replaced sees it in that role and unit, and a protected case
 * is named. An emergency opening is the one's who made it, and is not taken over.
 */
function opens({ ersatter, roll, enhet, arenden }: Vikariat, facts: CaseFacts): boolean {
  const named = facts.id !== undefined && (arenden?.includes(facts.id) ?? false);
  if (!isLent(roll)) return false;
  if (!named && (arenden !== null || facts.skyddad)) return false;
  const replaced = { id: ersatter, roles: [roll], units: [enhet] };
  return holds(SEES[roll], replaced, { ...facts, nodoppning: false });
}

/**
 * The substitution by which somebody may take a task that nobody has: of one who could take it herself. In her own
 * roles she needs none.
 */
export function takesFor(
  { vikariat = [] }: Pick<Principal, 'vikariat'>,
  task: { readonly role: string; readonly unit: string | null },
  facts: CaseFacts,
): Vikariat | null {
  return (
    vikariat.find((one) => one.roll === task.role && one.enhet === task.unit && opens(one, facts)) ?? null
  );
}

/** The column that has a side's unit. */
export const UNIT_OF = { sf: 'sfEnhet', kc: 'kcEnhet' } as const satisfies Record<Side, keyof CaseIndex>;

/** Roles of a side, which decide or carry out. */
export const sidedRoles = (side: Side): readonly Role[] =>
  (Object.keys(ROLES) as Role[]).filter((role) => ROLES[role].side === side);
/** All that stand on a side of a case: its roles, and the manager of its unit. */
export const rolesOn = (side: Side): readonly Role[] => [...sidedRoles(side), 'enhetschef'];
/** When a role stands on its side of a case, whether or not it sees it: what is protected is no way around. */
export const standing = (role: Role, side: Side): Rule =>
  role === 'utforare' ? { uppdrag: true } : { unit: UNIT_OF[side] };

/**
 * Whether somebody holds both sides of the case (R5, R122): has a role of one side, and stands on the other as well. A
 * unit manager leads and neither decides nor carries out: over both units she is stopped only if she also has one of
 * their roles.
 */
function onBothSides(principal: Principal, facts: CaseFacts): boolean {
  const lent = (principal.vikariat ?? []).filter(
    ({ arenden }) => arenden === null || (facts.id !== undefined && arenden.includes(facts.id)),
  );
  const stands = (roles: readonly Role[], side: Side): boolean =>
    roles.some((role) => principal.roles.includes(role) && holds(standing(role, side), principal, facts)) ||
    lent.some(({ roll, enhet }) => isLent(roll) && roles.includes(roll) && facts[UNIT_OF[side]] === enhet);
  const both = (one: Side, other: Side) => stands(sidedRoles(one), one) && stands(rolesOn(other), other);
  return both('sf', 'kc') || both('kc', 'sf');
}
const isLent = (roll: Role): boolean => VIKARIE_ROLES.some((role) => role === roll);

/** The delegation that a decision is made by; null where the nämnd has none, or it is no decision. */
function delegationFor(
  { id }: Principal,
  { role }: Seat,
  beslut: Beslutsfraga | undefined,
): Delegation | 'none' | null {
  if (!beslut?.delegationer) return null;
  return beslut.delegationer.find((one) => covers(one, { id, roll: role }, beslut)) ?? 'none';
}

/** A system does what it has been granted by name, and never decides. */
const grantedTo = ({ systemHandelser = [] }: Principal, action: Action & { kind: 'act' }): boolean =>
  action.typ !== undefined && !action.beslut && systemHandelser.includes(action.typ);

/** Whether a rule holds for this principal and case. */
export function holds(rule: Rule, principal: Principal, facts: CaseFacts): boolean {
  if ('all' in rule) return rule.all.every((part) => holds(part, principal, facts));
  if ('any' in rule) return rule.any.some((part) => holds(part, principal, facts));
  if ('unit' in rule) {
    const unit = facts[rule.unit];
    return unit !== null && principal.units.includes(unit);
  }
  if ('named' in rule) return facts.handlaggare[rule.named] === principal.id;
  if ('nodoppning' in rule) return facts.nodoppning === true;
  if ('uppdrag' in rule) return facts.id !== undefined && (principal.uppdrag?.includes(facts.id) ?? false);
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
    // Not "is allowed": in these facts, unlike in a case, somebody with roles of both sides holds both of them.
    return principal.roles.some((role) => holds(SEES[role], principal, facts));
  });
}

const NOT_YOURS: Text = {
  sv: 'Ärendet hör till en annan enhet eller är begränsat till namngivna handläggare.',
  en: 'The case belongs to another unit or is limited to named workers.',
};

const BOTH_SIDES: Text = {
  sv: 'Du har en roll på båda sidor i ärendet: den som beslutar och den som verkställer ska vara olika personer. Be en kollega ta över den ena sidan.',
  en: 'You hold a role on both sides of the case: deciding and carrying out take different persons.',
};

const NOT_GRANTED: Text = {
  sv: 'Systemet har inte fått rätt att göra just detta, och beslut fattas aldrig av ett system.',
  en: 'The system has not been granted this by name, and no system decides.',
};

const notDelegated = ({ typ }: Beslutsfraga): Text => ({
  sv: `Ingen delegation som gäller i dag omfattar beslutet ${typ} för din roll eller dig i den här enheten, eller så är beslutet större än den tillåter.`,
  en: `No delegation in force covers the decision ${typ} for you, or the decision exceeds it.`,
});

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
