/**
 * The open tasks of those whom somebody stands in for, and those that they could take, under the policy, with an access-log row for each case shown
 * in the statement that reads them. A list of its own beside the worklist: it is asked only by a substitute, and the
 * worklist's statement costs the same for all others.
 */
import type { Pool } from 'pg';
import type { Vikariat } from '../access/vikariat';
import { LOG } from './access-log.sql';
import { TASK_COLUMNS, type TaskView } from './cases.query';
import {
  KLIENT,
  readerValues,
  sealedKlient,
  type PolicySql,
  type ReadKlient,
  type Reader,
} from './visible.query';
import type { WorklistRow } from './worklist.query';

/** A task with the substitution by which it is shown. */
export interface VikarieRow extends Omit<WorklistRow, 'ny'> {
  readonly vikariat: string;
}

/** Tasks of one substitution that an answer shows. */
export const MAX_TASKS = 100;
const DUE = `coalesce(t.due_at, 'infinity'::timestamptz)`;

export class VikarieListaQuery {
  private readonly text: string;

  /**
   * @param replacedTask the policy's: the task `t` is one of the person replaced by the substitution `v`
   * @param freeTask the policy's: nobody has `t`, of the case `c`, and she could take it
   */
  constructor(
    private readonly pool: Pool,
    { visible }: PolicySql,
    replacedTask: string,
    freeTask: string,
  ) {
    this.text = `WITH found AS MATERIALIZED (
        SELECT v.id AS vikariat, v.ersatter, v.enhet, t.id, t.case_id, t.due
        FROM vikariat v
        CROSS JOIN LATERAL (
          (SELECT t.id, t.case_id, ${DUE} AS due FROM tasks t
            CROSS JOIN LATERAL (SELECT FROM cases c WHERE c.id = t.case_id AND ${visible} OFFSET 0) c
            WHERE t.status = 'open' AND ${replacedTask} ORDER BY ${DUE}, t.id LIMIT ${MAX_TASKS})
          UNION ALL
          (SELECT t.id, t.case_id, ${DUE} FROM (VALUES (true), (false)) e(escalation) JOIN tasks t USING (escalation)
            CROSS JOIN LATERAL (SELECT c.* FROM cases c WHERE c.id = t.case_id AND ${visible} OFFSET 0) c
            WHERE t.status = 'open' AND ${freeTask} ORDER BY ${DUE}, t.id LIMIT ${MAX_TASKS})) t
        WHERE v.id = ANY ($5::text[])),
      log AS (${LOG} SELECT DISTINCT $1, $4, 'worklist', case_id, 'ok', enhet, 'planering',
          'vikarie för ' || ersatter || ' (' || vikariat || ')' FROM found)
      SELECT f.vikariat, to_json(x) AS task, c.process, c.version, c.skyddad, ${KLIENT} AS klient
      FROM found f JOIN cases c ON c.id = f.case_id
        LEFT JOIN LATERAL (SELECT ${TASK_COLUMNS} FROM tasks WHERE id = f.id) x ON true
        LEFT JOIN klienter k ON k.id = c.klient_id
      ORDER BY f.vikariat, f.due, f.id`;
  }

  /** The open tasks of the persons replaced by these substitutions and those they could take, by date; at most MAX_TASKS of each. */
  async tasks(reader: Reader, vikariat: readonly Vikariat[]): Promise<readonly VikarieRow[]> {
    const values = [...readerValues(reader), vikariat.map(({ id }) => id)];
    const { rows } = await this.pool.query<
      Omit<VikarieRow, 'klient' | 'task'> & { readonly klient: ReadKlient | null; readonly task: TaskView }
    >({ name: 'vikarie-lista', text: this.text, values });
    return rows.map((row) => ({ ...row, klient: sealedKlient(row.klient) }));
  }
}
