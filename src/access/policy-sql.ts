/**
 * The policy's second interpreter: the rules of policy.ts as the SQL predicate that every list and
 * every single reading filters by. A property test holds the two against each other on PostgreSQL.
 */
import { PROTECTED } from '../store/skydd.sql';
import type { PolicySql } from '../store/visible.query';
import type { Role, Side } from '../../machines/process';
import { rolesOn, SEES, sidedRoles, standing, type Rule } from './policy';
import { VIKARIE_ROLES } from './vikariat';

const COLUMNS = { sfEnhet: 'c.sf_enhet', kcEnhet: 'c.kc_enhet' } as const;

/**
 * A nödöppning of the case by this user that is in force, by the wall clock: it ends by itself. Asked only of a
 * case that nothing else opens.
 */
const nodoppning = (who: Who): string => {
  const hers = `FROM nodoppningar n WHERE n.principal = ${who.id} AND n.avslutad IS NULL AND n.slutar > now()`;
  // Nearly nobody has one: that is asked once, and of a case only then.
  return `((SELECT EXISTS (SELECT ${hers})) AND coalesce((SELECT true ${hers} AND n.case_id = c.id LIMIT 1), false))`;
};

/** Where a statement has the principal's id, roles and units. */
interface Who {
  readonly id: string;
  readonly roles: string;
  readonly units: string;
  /** True for the one who is replaced: what she has opened in an emergency is hers alone. */
  readonly replaced?: boolean;
}

/** A rule over a case row named `c`. */
function sql(rule: Rule, who: Who): string {
  if ('all' in rule) return join(rule.all, who, 'AND', 'true');
  if ('any' in rule) return join(rule.any, who, 'OR', 'false');
  if ('unit' in rule) return `${COLUMNS[rule.unit]} = ANY (${who.units})`;
  if ('named' in rule) return `c.handlaggare::json ->> '${rule.named}' = ${who.id}`;
  if ('nodoppning' in rule) return who.replaced ? 'false' : nodoppning(who);
  if ('uppdrag' in rule) return uppdrag(who);
  return rule.skyddad ? PROTECTED : `NOT ${PROTECTED}`;
}

const join = (rules: readonly Rule[], who: Who, word: string, empty: string): string =>
  rules.length === 0 ? empty : `(${rules.map((rule) => sql(rule, who)).join(` ${word} `)})`;

/** The local date by the wall clock: what is lent to somebody ends by itself, also while the domain clock stands. */
const TODAY = `(now() AT TIME ZONE 'Europe/Stockholm')::date`;
const inForce = (row: string): string =>
  `${row}.avslutat_at IS NULL AND ${TODAY} BETWEEN ${row}.fran AND ${row}.till`;

/** The principal is named in the case as an external provider. */
const uppdrag = ({ id }: Who): string =>
  thereIs(`FROM utforaruppdrag u WHERE u.case_id = c.id AND u.utforare = ${id} AND ${inForce('u')}`);

/** A role's rule, or what is asked of the role instead. */
type RuleOf = (role: Role) => Rule;
const rolesIn = (roles: readonly Role[], rule: RuleOf, is: (role: Role) => string, who: Who): string =>
  roles.length === 0
    ? 'false'
    : `(${roles.map((role) => `(${is(role)} AND ${sql(rule(role), who)})`).join('\n    OR ')})`;

const lentTo = ({ id }: Who): string => `FROM vikariat v WHERE v.vikarie = ${id} AND ${inForce('v')}`;
/** Whether there is such a row. Said as an equality, of which the planner expects as little as there is. */
const thereIs = (rows: string): string => `coalesce((SELECT 1 ${rows} LIMIT 1), 0) = 1`;
/** Nearly nobody is a substitute: that is asked once, and of a case only then. */
const isSubstitute = (who: Who): string => thereIs(lentTo(who));

/** True where the one whom the substitution `v` replaces has its role, and its rule holds. */
function replacedIn(roles: readonly Role[], rule: RuleOf): string {
  const replaced: Who = { id: 'v.ersatter', roles: 'ARRAY[v.roll]', units: 'ARRAY[v.enhet]', replaced: true };
  const known = roles.filter((role) => VIKARIE_ROLES.some((one) => one === role));
  return rolesIn(known, rule, (role) => `v.roll = '${role}'`, replaced);
}

/** True where the substitution `v` says that it is of this case: by name, or for all that are not protected. */
const LENT = `(c.id = ANY (v.arenden) OR (v.arenden IS NULL AND NOT ${PROTECTED}))`;
const ALL_ROLES = Object.keys(SEES) as Role[];

/**
 * True where the principal has a role for which its rule holds, of her own or as a substitute.
 * @param lent what a substitution must say of the case
 */
function inRole(roles: readonly Role[], who: Who, rule: RuleOf, lent: string): string {
  const own = rolesIn(roles, rule, (role) => `'${role}' = ANY (${who.roles})`, who);
  const opened = `${lentTo(who)} AND ${lent} AND ${replacedIn(roles, rule)}`;
  return `(${own} IS TRUE OR (${isSubstitute(who)} AND ${thereIs(opened)}))`;
}

/** True where the principal sees the case in one of her roles. */
const sees = (who: Who): string => inRole(ALL_ROLES, who, (role) => SEES[role], LENT);

/** True where the principal holds both sides of the case: the twin of `onBothSides`. */
function onBothSides(who: Who): string {
  const stands = (roles: readonly Role[], side: Side) =>
    inRole(roles, who, (role) => standing(role, side), '(v.arenden IS NULL OR c.id = ANY (v.arenden))');
  const both = (one: Side, other: Side) =>
    `(${stands(sidedRoles(one), one)} AND ${stands(rolesOn(other), other)})`;
  return `(${both('sf', 'kc')} OR ${both('kc', 'sf')})`;
}

const ME: Who = { id: '$1', roles: '$2::text[]', units: '$3::text[]' };
const ASKER: Who = { id: 'asker.id', roles: 'asker.roles', units: 'asker.units' };

/** A task `t` of the one whom the substitution `v` replaces, in that role and unit. */
export const REPLACED_TASK = 't.assignee = v.ersatter AND t.role = v.roll AND t.unit = v.enhet';

/**
 * A task `t` of the case `c` that nobody has, and that the one whom `v` replaces could take: the twin of `takesFor`, but
 * for what the principal has in a worklist of her own.
 */
export const FREE_TASK = `t.assignee IS NULL AND t.role = v.roll AND t.unit = v.enhet
  AND NOT (t.role = ANY (${ME.roles}) AND t.unit = ANY (${ME.units}))
  AND ${LENT} AND ${replacedIn(ALL_ROLES, (role) => SEES[role])}`;

/** What the statements of the store filter by. */
export const POLICY_SQL: PolicySql = {
  visible: `(${sees(ME)} AND NOT ${onBothSides(ME)})`,
  // At the gate she who holds both sides comes through, to be told why she may do nothing.
  visibleToAsker: sees(ASKER),
  nodoppning: nodoppning(ME),
  leddNodoppning: 'n.unit = ANY ($5::text[])',
  named: `c.handlaggare::jsonb @> jsonb_build_object(named.role, $1::text)`,
  namedAs: `c.handlaggare::jsonb @> jsonb_build_object(named.role, named.id)`,
  namedSkyddad: `c.skyddad AND c.handlaggare::jsonb @> jsonb_build_object(named.role, $1::text)`,
  ownTask: 't.assignee = $1',
  askedTask: 't.role = ANY ($5::text[]) AND t.unit = ANY ($6::text[])',
  // As a bound, not an equality: the mark is the index's last column, and is looked at there.
  streamTask: `t.unit = stream.unit AND t.role = stream.role AND t.skyddad <= (true = ANY ($7::boolean[]))
    AND t.assignee IS DISTINCT FROM $1`,
  strayTask: 't.skyddad AND t.assignee IS DISTINCT FROM $1',
};
