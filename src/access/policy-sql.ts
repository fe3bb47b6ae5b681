/**
 * The policy's second interpreter: the rules of policy.ts as the SQL predicate that every list and
 * every single reading filters by. A property test holds the two against each other on PostgreSQL.
 */
import type { PolicySql } from '../store/visible.query';
import { SEES, type Rule } from './policy';

const COLUMNS = { sfEnhet: 'c.sf_enhet', kcEnhet: 'c.kc_enhet' } as const;

/**
 * A case is protected by itself or by its client: what somebody learns in one case covers the client's
 * other cases at once (A21).
 */
const PROTECTED = '(c.skyddad OR EXISTS (SELECT FROM klienter p WHERE p.id = c.klient_id AND p.skyddad))';

/** A rule over a case row named `c`; $1 is the principal's id, $2 its roles, $3 its units. */
function sql(rule: Rule): string {
  if ('all' in rule) return join(rule.all, 'AND', 'true');
  if ('any' in rule) return join(rule.any, 'OR', 'false');
  if ('unit' in rule) return `${COLUMNS[rule.unit]} = ANY ($3::text[])`;
  if ('named' in rule) return `c.handlaggare::json ->> '${rule.named}' = $1`;
  return rule.skyddad ? PROTECTED : `NOT ${PROTECTED}`;
}

const join = (rules: readonly Rule[], word: string, empty: string): string =>
  rules.length === 0 ? empty : `(${rules.map(sql).join(` ${word} `)})`;

/** True for the case rows `c` that the principal may see. */
const VISIBLE = `(${Object.entries(SEES)
  .map(([role, rule]) => `('${role}' = ANY ($2::text[]) AND ${sql(rule)})`)
  .join('\n    OR ')})`;

/** What the statements of the store filter by. */
export const POLICY_SQL: PolicySql = {
  visible: VISIBLE,
  ownTask: 't.assignee = $1',
  // The units stand in `visible` too; said again they let an index find the unit's cases.
  namedWorker: `((${COLUMNS.sfEnhet} = ANY ($3::text[]) OR ${COLUMNS.kcEnhet} = ANY ($3::text[])) AND EXISTS (
    SELECT FROM json_each_text(c.handlaggare::json) h WHERE h.key = ANY ($2::text[]) AND h.value = $1))`,
  unitTask: 't.unit = pair.unit AND t.role = pair.role AND t.assignee IS DISTINCT FROM $1',
};
