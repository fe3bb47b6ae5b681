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

/** Work of one unit: a case `c` whose named worker in the role is of it, and a task `t` of it. $6 is the unit, $7 its side. */
export const CASE_OF_UNIT = `CASE $7::text WHEN 'sf' THEN c.sf_enhet ELSE c.kc_enhet END = $6::text`;
export const TASK_OF_UNIT = 't.unit = $6::text';
/** What lies in any of the units in $5: a hand-over, a reassignment, or somebody's work. */
export const OF_LED_UNIT = 'o.enhet = ANY ($5::text[])';

/** A task `t` that does not go with the case `c`: somebody holds it who is not the named worker in its role. */
export const NOT_WITH_CASE = (who: string): string =>
  `c.handlaggare::json ->> t.role IS DISTINCT FROM ${who}`;
/** A task `t` of somebody. */
export const TASK_OF = (who: string): string => `t.assignee = ${who}`;
/** The task is of somebody, or of nobody where that is null. */
export const HELD_BY = (who: string): string => `assignee IS NOT DISTINCT FROM ${who}`;
const HELD = 't.assignee IS NOT NULL';

/** An incident `i` about the staff of one unit is for those of the unit; others have none. */
const INCIDENT_OF_UNIT = `(i.enhet IS NULL OR i.enhet = ANY (${ME.units}))`;
/** An open incident `i` about work that nobody has in one of the units in $5. */
export const UNOWNED_IN_LED_UNIT = 'i.enhet = ANY ($5::text[])';

/** A case `c` of the unit in $5, by the side that the unit is of: each is a way into an index. */
export const CASE_IN_UNIT = {
  sf: `${COLUMNS.sfEnhet} = $5::text`,
  kc: `${COLUMNS.kcEnhet} = $5::text`,
} as const;
const HERS_TO_DO = `t.role = ANY (${ME.roles}) AND t.unit = ANY (${ME.units})`;
const NOT_HERS = `t.assignee IS DISTINCT FROM ${ME.id}`;
/** A task `t` that others have in a case of the principal's own: neither hers nor free for her to take. */
export const TASK_OF_OTHERS = `${NOT_HERS} AND NOT coalesce(t.assignee IS NULL AND ${HERS_TO_DO}, false)`;
/** A task `t` that is of another role or unit than the principal's. */
export const TASK_OF_OTHER_ROLES = `${NOT_HERS} AND NOT coalesce(${HERS_TO_DO}, false)`;

/**
 * Whom each live case names in which unit, and who holds each open task: what is asked, never what may be seen.
 * @param cases where the cases `c` are read from
 * @param tasks where the tasks `t` are read from
 */
const staffWork = (
  cases: string,
  tasks: string,
): string => `SELECT n.value AS person, n.key AS roll, u.enhet, c.id AS case_id, NULL::text AS uppgift FROM ${cases} c
            CROSS JOIN LATERAL json_each_text(c.handlaggare::json) n
            CROSS JOIN LATERAL (SELECT CASE WHEN n.key IN ('arbetsmarknadskonsulent', 'samordnare')
              THEN c.kc_enhet ELSE c.sf_enhet END AS enhet) u
            WHERE c.status = 'active'
          UNION ALL
          SELECT t.assignee, t.role, t.unit, t.case_id, t.id FROM ${tasks} t
            WHERE t.status = 'open' AND ${HELD}`;
/** Of every case. */
export const STAFF_WORK = staffWork('cases', 'tasks');
/** Of the cases in `oppna`, each looked up by itself. */
export const STAFF_WORK_OF_FEW = staffWork(
  `oppna CROSS JOIN LATERAL (SELECT c.id, c.status, c.handlaggare, c.sf_enhet, c.kc_enhet FROM cases c
              WHERE c.id = oppna.case_id OFFSET 0)`,
  `oppna CROSS JOIN LATERAL (SELECT t.* FROM tasks t WHERE t.case_id = oppna.case_id AND t.status = 'open' OFFSET 0)`,
);

/** What the statements of the store filter by. */
export const POLICY_SQL: PolicySql = {
  visible: `(${sees(ME)} AND NOT ${onBothSides(ME)})`,
  // At the gate she who holds both sides comes through, to be told why she may do nothing.
  visibleToAsker: sees(ASKER),
  nodoppning: nodoppning(ME),
  leddNodoppning: 'n.unit = ANY ($5::text[])',
  leddIncident: INCIDENT_OF_UNIT,
  leddSf: `${COLUMNS.sfEnhet} = ANY (${ME.units})`,
  leddKc: `${COLUMNS.kcEnhet} = ANY (${ME.units})`,
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
