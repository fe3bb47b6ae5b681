/**
 * The worklist's statement. It reads the same few places of the index `tasks_list` however many tasks there
 * are, and however many of them are behind the reader: a page begins after the last task of the one before.
 *
 * The order is rank (own, escalated, the others), then date, then id. Each pair of role and unit is a
 * stream in that order. The first task of every stream is looked up; the page can only come from the streams
 * whose first tasks come earliest, and none of them is read past the last of those first tasks (`horizon`).
 * Protected cases are passed over in the index itself by those who may not see them; the policy's own predicate
 * has the last word on the few candidates.
 *
 * Tried and left: one sorted scan for all units (a worker in one of sixty units reads past the others'), a page of
 * each stream joined to its cases (70,000 buffers for somebody with sixty units, now 1,900), and the mark as a column
 * in front of the date (twice as many streams for those who see all).
 */
import { enhetOf, firstEnhet, LOG } from './access-log.sql';
import { TASK_COLUMNS } from './cases.query';
import { SETTLED } from './feed.query';
import { PROTECTED } from './skydd.sql';
import { KLIENT, type PolicySql } from './visible.query';

/** Candidates beyond the page, for those of a client whom another case has protected: their mark is hers, not theirs. */
const SPARE = 10;
/** A task without a date comes last. As in the indexes. */
const DUE = `coalesce(t.due_at, 'infinity'::timestamptz)`;
/** After every id. */
const LAST = `U&'\\+10FFFF'`;
const WANTED = `($11::int + 1 + ${SPARE})`;
const PLACE = `json_build_object('rank', x.rank, 'due', x.due::text, 'id', x.id)`;

/** One row per case shown, or one without a case where nothing was. `vad` is the parameter that says what was asked. */
const logShown = (action: string, vad: string): string => `log AS (${LOG}
  SELECT $1, $4, '${action}', s.case_id, 'ok', coalesce(s.enhet, ${firstEnhet()}), 'planering', ${vad}
  FROM (SELECT 1) one LEFT JOIN (SELECT DISTINCT case_id, enhet FROM shown) s ON true)`;

/** The task comes after the place ($8 rank, $9 date, $10 id) that the page begins at. */
const after = (rank: number, due: string, id: string): string =>
  `(${due}, ${id}) > (CASE WHEN $8::int = ${rank} THEN $9::timestamptz ELSE '-infinity' END,
     CASE WHEN $8::int = ${rank} THEN $10::text ELSE '' END)`;

/**
 * What of the list is read. 'datum' takes the tasks that are due from $13 and before $14: a part of each stream that
 * lies together in the index. 'mina' ends after the reader's own.
 */
export type Urval = 'alla' | 'mina' | 'datum';
const within = (urval: Urval): string =>
  urval === 'datum' ? ` AND ${DUE} >= $13::timestamptz AND ${DUE} < $14::timestamptz` : '';

/** The mark that the reader has set: what she was given from there on is new to her. Without one nothing is old. */
const SEDD = `coalesce((SELECT m.tx FROM arbetslista_sedd m WHERE m.anvandare = $1), 0)`;
/** Where the next mark is set: everything below it has been committed, and is in this answer if it is in any. */
const PLATS = `(${SETTLED})::text`;

/** The tasks of one rank that are not the reader's own; nothing is read if earlier ranks fill the page. */
function rank(number: 1 | 2, policy: PolicySql, urval: Urval): string {
  const escalated = number === 1 ? 't.escalation' : 'NOT t.escalation';
  const earlier = number === 1 ? 'own' : 'rank1';
  const task = `FROM tasks t WHERE t.status = 'open' AND ${policy.streamTask} AND ${escalated}${within(urval)}`;
  return `
  head${number} AS MATERIALIZED (
    SELECT stream.*, first.due, first.id FROM stream CROSS JOIN LATERAL (
      SELECT ${DUE} AS due, t.id ${task} AND ${after(number, DUE, 't.id')} ORDER BY ${DUE}, t.id LIMIT 1) first
    WHERE $8::int <= ${number} AND (SELECT count(*) FROM ${earlier}) < ${WANTED}
    ORDER BY first.due, first.id LIMIT ${WANTED}),
  horizon${number} AS MATERIALIZED (SELECT due, id FROM head${number} ORDER BY due, id OFFSET ${WANTED} - 1),
  rank${number} AS MATERIALIZED (
    SELECT * FROM ${earlier} UNION ALL (
    SELECT ${number} AS rank, next.due, next.id, next.case_id FROM head${number} stream CROSS JOIN LATERAL (
      SELECT ${DUE} AS due, t.id, t.case_id ${task} AND (${DUE}, t.id) >= (stream.due, stream.id)
        AND (${DUE}, t.id) <= (coalesce((SELECT due FROM horizon${number}), 'infinity'),
          coalesce((SELECT id FROM horizon${number}), ${LAST}))
      ORDER BY ${DUE}, t.id LIMIT ${WANTED}) next
    UNION ALL
    SELECT ${number}, t.due, t.id, t.case_id FROM stray t
    WHERE $8::int <= ${number} AND ${escalated} AND ${after(number, 't.due', 't.id')}
    ORDER BY due, id LIMIT ${WANTED}))`;
}

/**
 * A page. $5 and $6 are the roles and units asked for, $7 whether they are read for unprotected and protected
 * cases, $8–$10 the place to begin after, $11 the number of tasks, $12 what the log says was asked. There is always a first row: it says whether
 * there are `more`, and the `last` candidate where there were as many as were looked for.
 */
export const pageSql = (policy: PolicySql, urval: Urval = 'alla'): string => `WITH
  stream AS MATERIALIZED (
    SELECT DISTINCT unit, role FROM unnest($6::text[]) AS unit, unnest($5::text[]) AS role WHERE cardinality($7::boolean[]) > 0),
  own AS MATERIALIZED (
    SELECT 0 AS rank, ${DUE} AS due, t.id, t.case_id FROM tasks t
    WHERE $8::int <= 0 AND t.status = 'open' AND ${policy.ownTask} AND ${policy.askedTask}${within(urval)} AND ${after(0, DUE, 't.id')}
    ORDER BY ${DUE}, t.id LIMIT ${WANTED}),
  stray AS MATERIALIZED (
    SELECT t.* FROM (
      SELECT DISTINCT c.id FROM unnest($2::text[]) AS named(role) CROSS JOIN LATERAL (
        SELECT c.id FROM cases c WHERE c.status = 'active' AND ${policy.namedSkyddad} OFFSET 0) c
      WHERE NOT true = ANY ($7::boolean[])) c
    CROSS JOIN LATERAL (
      SELECT ${DUE} AS due, t.id, t.case_id, t.escalation FROM tasks t
      WHERE t.case_id = c.id AND t.status = 'open' AND ${policy.strayTask} AND ${policy.askedTask}${within(urval)} OFFSET 0) t),
  ${urval === 'mina' ? '' : `${rank(1, policy, urval)}, ${rank(2, policy, urval)},`}
  candidate AS MATERIALIZED (SELECT * FROM ${urval === 'mina' ? 'own' : 'rank2'} ORDER BY rank, due, id LIMIT ${WANTED}),
  seen AS MATERIALIZED (
    SELECT x.*, c.process, c.version, c.skyddad, c.klient_id, ${enhetOf()} AS enhet
    FROM (SELECT * FROM candidate ORDER BY rank, due, id) x CROSS JOIN LATERAL (
      SELECT c.* FROM cases c WHERE c.id = x.case_id AND ${policy.visible} OFFSET 0) c
    ORDER BY x.rank, x.due, x.id LIMIT $11::int + 1),
  shown AS MATERIALIZED (SELECT * FROM seen ORDER BY rank, due, id LIMIT $11::int),
  ${logShown('worklist', '$12::text')}
  SELECT t.task, s.process, s.version, s.skyddad, ${KLIENT} AS klient, s.place,
    coalesce(t.tx >= ${SEDD}, false) AS ny, ${PLATS} AS plats,
    (SELECT count(*) FROM seen) > $11::int AS more,
    (SELECT ${PLACE} FROM candidate x ORDER BY rank, due, id OFFSET ${WANTED} - 1) AS last
  FROM (SELECT 1) one LEFT JOIN (SELECT x.*, ${PLACE} AS place FROM shown x) s ON true
    LEFT JOIN LATERAL (SELECT n.tx, (SELECT to_json(x) FROM (SELECT ${TASK_COLUMNS} FROM (SELECT n.*) n) x) AS task
      FROM tasks n WHERE n.id = s.id) t ON true
    LEFT JOIN klienter k ON k.id = s.klient_id
  ORDER BY s.rank, s.due, s.id`;

/**
 * A page of what is new to the reader, the newest first: the same streams along the index `tasks_nya`. $8 is the
 * transaction and $9 the id of the last one shown, both null on the first page; $10 the number of tasks, $11 what the log says was
 * asked.
 */
export function newSql(policy: PolicySql): string {
  const wanted = `($10::int + 1 + ${SPARE})`;
  const found = `t.tx >= ${SEDD} AND ($8::bigint IS NULL OR (t.tx, t.id) < ($8::bigint, $9::text))`;
  const some = (from: string) =>
    `(SELECT t.tx, t.id, t.case_id ${from} AND ${found} ORDER BY t.tx DESC, t.id DESC LIMIT ${wanted})`;
  return `WITH
    stream AS MATERIALIZED (
      SELECT DISTINCT unit, role FROM unnest($6::text[]) AS unit, unnest($5::text[]) AS role WHERE cardinality($7::boolean[]) > 0),
    candidate AS MATERIALIZED (
      ${some(`FROM tasks t WHERE t.status = 'open' AND ${policy.ownTask} AND ${policy.askedTask}`)}
      UNION ALL
      (SELECT t.* FROM stream CROSS JOIN LATERAL ${some(
        `FROM tasks t WHERE t.status = 'open' AND t.tx IS NOT NULL AND ${policy.streamTask}`,
      )} t ORDER BY t.tx DESC, t.id DESC LIMIT ${wanted})
      UNION ALL
      (SELECT t.* FROM (${namedProtected(policy)}) c CROSS JOIN LATERAL (
        SELECT t.tx, t.id, t.case_id FROM tasks t WHERE t.case_id = c.id AND t.status = 'open' AND ${policy.strayTask}
          AND ${policy.askedTask} AND ${found} OFFSET 0) t)),
    seen AS MATERIALIZED (
      SELECT x.*, c.process, c.version, c.skyddad, c.klient_id, ${enhetOf()} AS enhet
      FROM (SELECT * FROM candidate ORDER BY tx DESC, id DESC LIMIT ${wanted}) x CROSS JOIN LATERAL (
        SELECT c.* FROM cases c WHERE c.id = x.case_id AND ${policy.visible} OFFSET 0) c
      ORDER BY x.tx DESC, x.id DESC LIMIT $10::int + 1),
    shown AS MATERIALIZED (SELECT * FROM seen ORDER BY tx DESC, id DESC LIMIT $10::int),
    ${logShown('worklist', '$11::text')}
    SELECT to_json(t) AS task, s.process, s.version, s.skyddad, ${KLIENT} AS klient, true AS ny, ${PLATS} AS plats,
      json_build_object('rank', 0, 'due', 'infinity', 'id', s.tx || ' ' || s.id) AS place,
      (SELECT count(*) FROM seen) > $10::int AS more,
      (SELECT json_build_object('rank', 0, 'due', 'infinity', 'id', x.tx || ' ' || x.id) FROM candidate x
        ORDER BY tx DESC, id DESC OFFSET ${wanted} - 1 LIMIT 1) AS last
    FROM (SELECT 1) one LEFT JOIN shown s ON true
      LEFT JOIN LATERAL (SELECT ${TASK_COLUMNS} FROM tasks WHERE id = s.id) t ON true
      LEFT JOIN klienter k ON k.id = s.klient_id
    ORDER BY s.tx DESC, s.id DESC`;
}

/** Protected cases in which the reader is named, where her units' streams hold none of them. */
const namedProtected = (policy: PolicySql): string =>
  `SELECT DISTINCT c.id FROM unnest($2::text[]) AS named(role) CROSS JOIN LATERAL (
    SELECT c.id FROM cases c WHERE c.status = 'active' AND ${policy.namedSkyddad} OFFSET 0) c
  WHERE NOT true = ANY ($7::boolean[])`;

/** Most that a count says: beyond it there are more. */
export const MOST_COUNTED = 100;

/**
 * How many tasks each view has, up to one more than MOST_COUNTED: a count stops there. $8 is now and $9 when soon ends.
 */
export function countsSql(policy: PolicySql): string {
  const seen = `CROSS JOIN LATERAL (SELECT FROM cases c WHERE c.id = t.case_id AND ${policy.visible} OFFSET 0) c`;
  const most = MOST_COUNTED + 1;
  const own = (and: string) => `SELECT t.id FROM (
      SELECT t.id, t.case_id FROM tasks t WHERE t.status = 'open' AND ${policy.ownTask} AND ${policy.askedTask}${and}
      ORDER BY ${DUE}, t.id LIMIT ${most + SPARE}) t ${seen}`;
  // The bound within each stream keeps it a walk along the index; those that may not be seen are few (skyddad is in it).
  const others = (and: string, byDate = true) => `SELECT t.id FROM stream ${
    byDate ? 'CROSS JOIN (VALUES (true), (false)) e(escalation)' : ''
  } CROSS JOIN LATERAL (SELECT t.id, t.case_id FROM tasks t WHERE t.status = 'open' AND ${policy.streamTask}
        ${byDate ? 'AND t.escalation = e.escalation' : ''}${and}
        ORDER BY ${byDate ? `${DUE}, t.id` : 't.tx DESC, t.id DESC'} LIMIT ${most + SPARE}) t ${seen}
    UNION ALL
    SELECT t.id FROM named n CROSS JOIN LATERAL (SELECT t.id, t.case_id FROM tasks t WHERE t.case_id = n.id
        AND t.status = 'open' AND ${policy.strayTask} AND ${policy.askedTask}${and} OFFSET 0) t ${seen}`;
  const count = (rows: string) => `(SELECT count(*)::int FROM (${rows} LIMIT ${most}) x)`;
  const late = ` AND ${DUE} < $8::timestamptz`;
  const soon = ` AND ${DUE} >= $8::timestamptz AND ${DUE} < $9::timestamptz`;
  const fresh = ` AND t.tx IS NOT NULL AND t.tx >= ${SEDD}`;
  return `WITH
    stream AS MATERIALIZED (
      SELECT DISTINCT unit, role FROM unnest($6::text[]) AS unit, unnest($5::text[]) AS role WHERE cardinality($7::boolean[]) > 0),
    named AS MATERIALIZED (${namedProtected(policy)}),
    log AS (${LOG} VALUES ($1, $4, 'worklist', NULL, 'ok', ${firstEnhet()}, 'planering', 'antal'))
    SELECT ${count(own(''))} AS mina, ${count(others(''))} AS enhet,
      ${count(`${own(fresh)} UNION ALL ${others(fresh, false)}`)} AS nya,
      ${count(`${own(late)} UNION ALL ${others(late)}`)} AS forsenade,
      ${count(`${own(soon)} UNION ALL ${others(soon)}`)} AS snart`;
}

/** A case of the policy's, looked up by its id: the predicate sees one case at a time. */
const visibleCase = (visible: string, and = ''): string =>
  `CROSS JOIN LATERAL (SELECT c.process, c.version, c.sf_enhet, c.kc_enhet, c.klient_id, c.skyddad, c.handlaggare,
    ${enhetOf()} AS enhet FROM cases c WHERE c.id = t.case_id AND ${visible}${and} OFFSET 0) c`;

/**
 * A page of open disagreements, each standing where the first of its open tasks stands. $5 and $6 are the
 * date and id of the last one shown, $7 their number, $8 the keys again, $9 what the log says was asked.
 * @param keys names of the tasks of a disagreement; written out, since the index holds no others. Of one case they
 *   are a parameter: what could be any names cannot be answered by that index, and is read by the case.
 */
export function disputesSql({ visible }: PolicySql, keys: readonly string[]): string {
  const ofCase = (caseId: string) =>
    `FROM tasks o WHERE o.case_id = ${caseId} AND o.status = 'open' AND o.key = ANY ($8::text[])`;
  const isFirst = ` AND NOT EXISTS (SELECT ${ofCase('t.case_id')}
    AND (coalesce(o.due_at, 'infinity'::timestamptz), o.id) < (${DUE}, t.id) OFFSET 0)`;
  return `WITH
    found AS MATERIALIZED (
      SELECT t.case_id, ${DUE} AS due, t.id, c.enhet FROM tasks t ${visibleCase(visible, isFirst)}
      WHERE t.status = 'open' AND t.key IN (${keys.map((key) => `'${key}'`).join(', ')})
        AND (${DUE}, t.id) > ($5::timestamptz, $6::text)
      ORDER BY ${DUE}, t.id LIMIT $7::int + 1),
    shown AS MATERIALIZED (SELECT * FROM found ORDER BY due, id LIMIT $7::int),
    ${logShown('disputes', '$9::text')}
    SELECT c.id AS "caseId", c.process, c.version, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet", open.since AS "openedAt", open.tasks,
      json_build_object('rank', 0, 'due', s.due::text, 'id', s.id) AS place,
      (SELECT count(*) FROM found) > $7::int AS more
    FROM shown s JOIN cases c ON c.id = s.case_id CROSS JOIN LATERAL (
      SELECT min(x."openedAt") AS since, json_agg(x ORDER BY x.due NULLS LAST, x.id) AS tasks
      FROM (SELECT ${TASK_COLUMNS} ${ofCase('s.case_id')}) x) open
    ORDER BY s.due, s.id`;
}

/** A task of a case that may be seen. $4 is its id. */
export const findSql = ({ visible }: PolicySql): string =>
  `SELECT t.id, t.case_id AS "caseId", t.role, t.status, t.assignee, t.version, c.process,
     c.version AS "processVersion", c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet", t.unit,
     c.handlaggare, ${PROTECTED} AS skyddad
   FROM tasks t ${visibleCase(visible)} WHERE t.id = $4`;
