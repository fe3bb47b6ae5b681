/**
 * Worklists that cost the same at a million tasks: what decides who may see a task lies in the index that
 * orders them, so that a page is read off a few places of it.
 *
 * Which index is used by what was measured on a million open tasks. Gone are those that one rare list used at
 * the price of an entry for every task that opens, and those that did not lead to what was asked for:
 *
 * | index | was used by | now |
 * |---|---|---|
 * | tasks_worklist, tasks_escalations | the worklist | tasks_list, for both |
 * | tasks_key | open disagreements | tasks_oenighet, which holds their tasks alone |
 * | tasks_assignee | a worker's own tasks | tasks_own, which orders those without a date too |
 * | cases_sf, cases_kc | my week, which read every case of the units | cases_named |
 * | cases_live | start-up and sweep, which read every live case anyway: as long without it | – |
 *
 * Each statement can be run again: indexes are built while the service runs, so there is no transaction.
 */
import type { ClientBase, QueryConfig } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `tasks.skyddad` is the mark of its case, always. The engine writes it when a task opens or moves; when
 * the mark itself changes, the case's other open tasks follow here, at no cost for other steps.
 */
const SKYDD = `
CREATE OR REPLACE FUNCTION stegvis_skydd() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE tasks SET skyddad = NEW.skyddad
  WHERE case_id = NEW.id AND status = 'open' AND skyddad <> NEW.skyddad;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER cases_skydd AFTER UPDATE OF skyddad ON cases
  FOR EACH ROW WHEN (OLD.skyddad <> NEW.skyddad) EXECUTE FUNCTION stegvis_skydd();
`;
const MARKED = `
UPDATE tasks t SET skyddad = c.skyddad FROM cases c
  WHERE c.id = t.case_id AND t.status = 'open' AND t.skyddad <> c.skyddad;
`;

/** A task without a date comes after all that have one. */
const DUE = "(coalesce(due_at, 'infinity'::timestamptz))";

/**
 * Each says more in its WHERE than that the task is open: no question but its own can be answered by it, also by a
 * plan that was made on an empty table, where every index costs the same.
 */
const ADDED: Readonly<Record<string, string>> = {
  tasks_list: `tasks (unit, role, escalation, ${DUE}, id, skyddad) WHERE status = 'open' AND unit IS NOT NULL`,
  tasks_own: `tasks (assignee, ${DUE}, id) WHERE status = 'open' AND assignee IS NOT NULL`,
  // The tasks of a disagreement in every routine: a test holds the list against them.
  tasks_oenighet: `tasks (${DUE}, id) WHERE status = 'open' AND key IN ('lamnaSynSf', 'lamnaSynKc', 'sokEnighet',
    'foreslaLosningFss', 'foreslaLosningSam', 'avgorMetod', 'avgorOenighet')`,
  cases_named: `cases USING gin ((handlaggare::jsonb) jsonb_path_ops) WITH (fastupdate = off) WHERE status = 'active'`,
  // Nearly empty: a named worker finds the protected cases without reading the others.
  cases_named_skyddade: `cases USING gin ((handlaggare::jsonb) jsonb_path_ops) WITH (fastupdate = off)
    WHERE status = 'active' AND skyddad`,
};

const DROPPED: Readonly<Record<string, string>> = {
  tasks_worklist: `tasks (unit, role, due_at, id) WHERE status = 'open'`,
  tasks_escalations: `tasks (unit, role, due_at, id) WHERE status = 'open' AND escalation`,
  tasks_key: `tasks (key, case_id) WHERE status = 'open'`,
  tasks_assignee: `tasks (assignee, due_at, id) WHERE status = 'open' AND assignee IS NOT NULL`,
  cases_sf: `cases (sf_enhet) WHERE status = 'active'`,
  cases_kc: `cases (kc_enhet) WHERE status = 'active'`,
  cases_live: `cases (process, version) WHERE status = 'active'`,
};

export class Worklists1769904100000 implements MigrationInterface {
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await run(runner, 'SET statement_timeout = 0');
    await run(runner, SKYDD);
    await run(runner, MARKED);
    await exchange(runner, DROPPED, ADDED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, 'SET statement_timeout = 0');
    await exchange(runner, ADDED, DROPPED);
    await run(runner, 'DROP TRIGGER cases_skydd ON cases; DROP FUNCTION stegvis_skydd()');
  }
}

/** New ones first: there is always an index to read by. */
async function exchange(runner: QueryRunner, old: typeof DROPPED, fresh: typeof ADDED): Promise<void> {
  for (const [name, on] of Object.entries(fresh)) {
    // One that was interrupted while it was built is there, but not valid.
    await run(runner, `DROP INDEX CONCURRENTLY IF EXISTS ${name}`);
    await run(runner, `CREATE INDEX CONCURRENTLY ${name} ON ${on}`);
  }
  for (const name of Object.keys(old)) await run(runner, `DROP INDEX CONCURRENTLY IF EXISTS ${name}`);
}

/** A large table takes longer than the seconds that the service waits for an answer. */
async function run(runner: QueryRunner, text: string): Promise<void> {
  const client = (await runner.connect()) as ClientBase;
  await client.query({ text, query_timeout: HOUR_MS } as QueryConfig);
}
const HOUR_MS = 3_600_000;
