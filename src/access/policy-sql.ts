/**
 * The policy's second interpreter: the rules of policy.ts as the SQL predicate that every list and
 * every single reading filters by. A property test holds the two against each other on PostgreSQL.
 */
import type { PolicySql } from '../store/visible.query';
import { SEES, type Rule } from './policy';

const COLUMNS = { sfEnhet: 'c.sf_enhet', kcEnhet: 'c.kc_enhet' } as const;

/**
 * A case is protected by itself or by its client: what somebody learns in one case covers the client's
 * other cases at once (A21). Not EXISTS: PostgreSQL may answer that by reading every protected client first.
 */
const PROTECTED =
  '(c.skyddad OR coalesce((SELECT p.skyddad FROM klienter p WHERE p.id = c.klient_id), false))';

/** Where a statement has the principal's id, roles and units. */
interface Who {
  readonly id: string;
  readonly roles: string;
  readonly units: string;
}

/** A rule over a case row named `c`. */
function sql(rule: Rule, who: Who): string {
  if ('all' in rule) return join(rule.all, who, 'AND', 'true');
  if ('any' in rule) return join(rule.any, who, 'OR', 'false');
  if ('unit' in rule) return `${COLUMNS[rule.unit]} = ANY (${who.units})`;
  if ('named' in rule) return `c.handlaggare::json ->> '${rule.named}' = ${who.id}`;
  return rule.skyddad ? PROTECTED : `NOT ${PROTECTED}`;
}

const join = (rules: readonly Rule[], who: Who, word: string, empty: string): string =>
  rules.length === 0 ? empty : `(${rules.map((rule) => sql(rule, who)).join(` ${word} `)})`;

/** True for the case rows `c` that the principal may see. */
const visibleTo = (who: Who): string =>
  `(${Object.entries(SEES)
    .map(([role, rule]) => `('${role}' = ANY (${who.roles}) AND ${sql(rule, who)})`)
    .join('\n    OR ')})`;

/** What the statements of the store filter by. */
export const POLICY_SQL: PolicySql = {
  visible: visibleTo({ id: '$1', roles: '$2::text[]', units: '$3::text[]' }),
  visibleToAsker: visibleTo({ id: 'asker.id', roles: 'asker.roles', units: 'asker.units' }),
  named: `c.handlaggare::jsonb @> jsonb_build_object(named.role, $1::text)`,
  namedSkyddad: `c.skyddad AND c.handlaggare::jsonb @> jsonb_build_object(named.role, $1::text)`,
  ownTask: 't.assignee = $1',
  askedTask: 't.role = ANY ($5::text[]) AND t.unit = ANY ($6::text[])',
  // As a bound, not an equality: the mark is the index's last column, and is looked at there.
  streamTask: `t.unit = stream.unit AND t.role = stream.role AND t.skyddad <= (true = ANY ($7::boolean[]))
    AND t.assignee IS DISTINCT FROM $1`,
  strayTask: 't.skyddad AND t.assignee IS DISTINCT FROM $1',
};
