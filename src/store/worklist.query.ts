/**
 * Worklists: open tasks for a principal's roles and units, under the policy. Each list writes one
 * access-log row per case it shows, in the statement that reads it (users-ask 18).
 */
import type { Pool } from 'pg';
import { TASK_COLUMNS, type TaskView } from './cases.query';
import { utc } from './cases.store';
import {
  KLIENT,
  readerValues,
  sealedKlient,
  type PolicySql,
  type Reader,
  type ReadKlient,
  type SealedKlient,
} from './visible.query';

export interface WorklistRow {
  readonly task: TaskView;
  readonly process: string;
  readonly version: number;
  /** The case's own mark; the client has one too. */
  readonly skyddad: boolean;
  readonly klient: SealedKlient | null;
}

/** A case with an open disagreement (R89). */
export interface DisputeRow {
  readonly caseId: string;
  readonly process: string;
  readonly version: number;
  readonly openedAt: string;
  readonly tasks: readonly TaskView[];
}

/** A task as a claim or a release must know it. */
export interface TaskState {
  readonly id: string;
  readonly caseId: string;
  readonly role: string;
  readonly status: 'open' | 'closed';
  readonly assignee: string | null;
  readonly version: number;
}

export interface WorklistFilter {
  /** The principal's roles and units, or those of them that were asked for. */
  readonly roles: readonly string[];
  readonly units: readonly string[];
  readonly limit: number;
  readonly offset: number;
}

const LOG = 'INSERT INTO access_log (principal, role, action, case_id, outcome)';
/** One row per case shown, or one without a case where nothing was. */
const logShown = (action: string): string => `log AS (${LOG}
  SELECT $1, $4, '${action}', s.case_id, 'ok'
  FROM (SELECT 1) one LEFT JOIN (SELECT DISTINCT case_id FROM shown) s ON true)`;

export class WorklistQuery {
  private readonly texts: { readonly page: string; readonly disputes: string; readonly find: string };

  constructor(
    private readonly pool: Pool,
    { visible, ownTask, unitTask }: PolicySql,
  ) {
    const columns = 't.id, t.case_id, t.due_at';
    const open = `FROM tasks t JOIN cases c ON c.id = t.case_id WHERE t.status = 'open' AND ${visible}`;
    // Per unit and role in index order: a page costs the same however many tasks there are.
    const ofUnits = (rank: number, which: string) => `
      SELECT ${rank}, l.* FROM pair CROSS JOIN LATERAL (
        SELECT ${columns} ${open} AND ${unitTask} AND ${which} ORDER BY t.due_at, t.id LIMIT $7::int + $8::int + 1) l`;
    this.texts = {
      page: `WITH
        pair AS (SELECT u.unit, r.role FROM unnest($5::text[]) r(role) CROSS JOIN unnest($6::text[]) u(unit)),
        found AS (
          SELECT a.*, row_number() OVER (ORDER BY a.rank, a.due_at NULLS LAST, a.id) AS n FROM (
            (SELECT 0 AS rank, ${columns} ${open} AND ${ownTask} AND (t.unit, t.role) IN (SELECT unit, role FROM pair)
             ORDER BY t.due_at, t.id LIMIT $7::int + $8::int + 1)
            UNION ALL ${ofUnits(1, 't.escalation')}
            UNION ALL ${ofUnits(2, 'NOT t.escalation')}) a
          ORDER BY n LIMIT $7::int + 1 OFFSET $8::int),
        shown AS MATERIALIZED (SELECT * FROM found ORDER BY n LIMIT $7::int),
        ${logShown('worklist')}
        SELECT to_json(t) AS task, c.process, c.version, c.skyddad, ${KLIENT} AS klient,
          (SELECT count(*) FROM found) > $7::int AS more
        FROM shown s JOIN LATERAL (SELECT ${TASK_COLUMNS} FROM tasks WHERE id = s.id) t ON true
          JOIN cases c ON c.id = s.case_id LEFT JOIN klienter k ON k.id = c.klient_id
        ORDER BY s.n`,
      disputes: `WITH
        shown AS MATERIALIZED (
          SELECT t.case_id, min(t.opened_at) AS opened, min(t.due_at) AS due, array_agg(t.id) AS ids
          ${open} AND t.key = ANY ($5::text[]) GROUP BY t.case_id ORDER BY due NULLS LAST, t.case_id LIMIT $6),
        ${logShown('disputes')}
        SELECT c.id AS "caseId", c.process, c.version, ${utc('s.opened')} AS "openedAt",
          (SELECT json_agg(t ORDER BY t.due NULLS LAST, t.id)
           FROM (SELECT ${TASK_COLUMNS} FROM tasks WHERE id = ANY (s.ids)) t) AS tasks
        FROM shown s JOIN cases c ON c.id = s.case_id ORDER BY s.due NULLS LAST, c.id`,
      find: `SELECT t.id, t.case_id AS "caseId", t.role, t.status, t.assignee, t.version
        FROM tasks t JOIN cases c ON c.id = t.case_id WHERE t.id = $4 AND ${visible}`,
    };
  }

  /** A page of open tasks: the principal's own first, then escalations, then by date. */
  async page(reader: Reader, { roles, units, limit, offset }: WorklistFilter) {
    const { rows } = await this.pool.query<
      Omit<WorklistRow, 'klient'> & { klient: ReadKlient | null; more: boolean }
    >({
      name: 'worklist',
      text: this.texts.page,
      values: [...readerValues(reader), roles, units, limit, offset],
    });
    const found = rows.map(({ more: _more, klient, ...row }): WorklistRow => ({
      ...row,
      klient: sealedKlient(klient),
    }));
    return { rows: found, more: rows[0]?.more ?? false };
  }

  /** Cases with an open task among `keys`, the tasks of a disagreement. */
  async disputes(reader: Reader, keys: readonly string[], limit: number): Promise<readonly DisputeRow[]> {
    const values = [...readerValues(reader), keys, limit];
    const query = { name: 'disputes', text: this.texts.disputes, values };
    return (await this.pool.query<DisputeRow>(query)).rows;
  }

  /** A task of a case that the principal may see, or null. */
  async find(reader: Reader, taskId: string): Promise<TaskState | null> {
    const values = [reader.id, reader.roles, reader.units, taskId];
    const query = { name: 'find-task', text: this.texts.find, values };
    return (await this.pool.query<TaskState>(query)).rows[0] ?? null;
  }

  /**
   * Gives an open task to somebody or to nobody, if it still is as `task` says; with its access-log row.
   * The case is not touched: a colleague's claim never fails an open form (architecture 2).
   */
  async assign(
    reader: Reader,
    action: string,
    task: TaskState,
    assignee: string | null,
  ): Promise<TaskView | null> {
    const { rows } = await this.pool.query<TaskView>({
      name: 'assign-task',
      text: `WITH done AS (
          UPDATE tasks SET assignee = $4, version = version + (assignee IS DISTINCT FROM $4)::int
          WHERE id = $5 AND version = $6 AND status = 'open'
          RETURNING *),
        log AS (${LOG} SELECT $1, $2, $3, case_id, 'ok' FROM done)
        SELECT ${TASK_COLUMNS} FROM done`,
      values: [reader.id, reader.role, action, assignee, task.id, task.version],
    });
    return rows[0] ?? null;
  }
}
