/**
 * Worklists: open tasks for a principal's roles and units, under the policy. Each list writes one
 * access-log row per case it shows, in the statement that reads it (users-ask 18).
 */
import type { Pool } from 'pg';
import { enhetOf, LOG } from './access-log.sql';
import { TASK_COLUMNS, type TaskView } from './cases.query';
import {
  readerValues,
  sealedKlient,
  type PolicySql,
  type Reader,
  type ReadKlient,
  type SealedKlient,
} from './visible.query';
import { SETTLED } from './feed.query';
import { countsSql, disputesSql, findSql, newSql, pageSql, type Urval } from './worklist.sql';

export interface WorklistRow {
  readonly task: TaskView;
  readonly process: string;
  readonly version: number;
  /** The case's own mark; the client has one too. */
  readonly skyddad: boolean;
  readonly klient: SealedKlient | null;
  /** Given to the reader, or to her unit, since she last said what she has seen. */
  readonly ny: boolean;
}

/** A case with an open disagreement (R89). */
export interface DisputeRow {
  readonly caseId: string;
  readonly process: string;
  readonly version: number;
  readonly openedAt: string;
  readonly tasks: readonly TaskView[];
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
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

/** A task that was looked up, with the routine of its case and the units that the case lies in. */
export interface FoundTask extends TaskState {
  readonly process: string;
  readonly processVersion: number;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  readonly unit: string | null;
  /** The case's named workers by role, as JSON. */
  readonly handlaggare: string;
  /** The case or its client is protected. */
  readonly skyddad: boolean;
}

/**
 * Where in a list a row stands. It belongs to the list's order and not to its rows: what comes after it does so
 * also when the row itself is gone.
 */
export interface Place {
  /** 0 own, 1 escalated, 2 the others; 0 in a list without ranks. */
  readonly rank: number;
  /** The date as PostgreSQL writes an instant, to the microsecond; `infinity` where there is none. */
  readonly due: string;
  readonly id: string;
}

const START: Place = { rank: 0, due: '-infinity', id: '' };

/** Rows of a list, and the place after which more of it lies; null at its end. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: Place | null;
}

/** A page of the worklist, and the place that marks all of it as seen. */
export interface WorklistPage extends Page<WorklistRow> {
  readonly plats: string;
}

/** How many tasks each view has; one more than is said where there are more. */
export interface Antal {
  readonly mina: number;
  readonly enhet: number;
  readonly nya: number;
  readonly forsenade: number;
  readonly snart: number;
}

/** A part of the list; 'datum' from an instant and before another, ISO UTC. */
export type Vyval =
  | { readonly urval: Exclude<Urval, 'datum'> | 'nya' }
  | { readonly urval: 'datum'; readonly fran: string; readonly till: string };

export interface WorklistFilter {
  /** All, where nothing is said. */
  readonly vy?: Vyval;
  /** The principal's roles and units, or those of them that were asked for. */
  readonly roles: readonly string[];
  readonly units: readonly string[];
  /** Whether to read what lies in the units for unprotected and for protected cases (`sightOfUnits`). */
  readonly sight: readonly boolean[];
  readonly limit: number;
  readonly after: Place | null;
  /** What was asked for, for the access log; null for all of the reader's roles and units. */
  readonly vad?: string | null;
}

interface PageRow extends Omit<WorklistRow, 'klient' | 'task'> {
  /** Null in the one row of an empty page. */
  readonly task: TaskView | null;
  readonly klient: ReadKlient | null;
  readonly place: Place;
  readonly more: boolean;
  readonly last: Place | null;
  readonly plats: string;
}

/** The place of the newest-first list is a transaction and a task. */
const newPlace = ({ id }: Place): readonly [string | null, string | null] => {
  const [, tx = null, task = null] = /^(\d{1,18}) (.+)$/.exec(id) ?? [];
  return [tx, task];
};

export class WorklistQuery {
  private readonly texts: Readonly<Record<Urval | 'nya' | 'antal' | 'find', string>>;

  constructor(
    private readonly pool: Pool,
    private readonly policy: PolicySql,
  ) {
    this.texts = {
      alla: pageSql(policy),
      mina: pageSql(policy, 'mina'),
      datum: pageSql(policy, 'datum'),
      nya: newSql(policy),
      antal: countsSql(policy),
      find: findSql(policy),
    };
  }

  /** A page of open tasks: the principal's own first, then escalations, then by date. */
  async page(reader: Reader, filter: WorklistFilter): Promise<WorklistPage> {
    const rows: WorklistRow[] = [];
    let plats: string | null = null;
    let next: Place | null = filter.after ?? START;
    // Once, but for the moment after many of the unit's clients have been protected.
    while (next && rows.length < filter.limit) {
      const part = await this.part(reader, filter, next, filter.limit - rows.length);
      rows.push(...part.rows);
      plats ??= part.plats;
      next = part.next;
    }
    return { rows, next, plats: plats ?? '0' };
  }

  /** At most `limit` tasks after a place; fewer, although there is a next place, if too many could not be seen. */
  private async part(
    reader: Reader,
    { roles, units, sight, vad = null, vy = { urval: 'alla' } }: WorklistFilter,
    after: Place,
    limit: number,
  ): Promise<WorklistPage> {
    const place = vy.urval === 'nya' ? newPlace(after) : [after.rank, after.due, after.id];
    const values = [...readerValues(reader), roles, units, sight, ...place, limit, vad];
    if (vy.urval === 'datum') values.push(vy.fran, vy.till);
    const name = vy.urval === 'alla' ? 'worklist' : `worklist-${vy.urval}`;
    const found = await this.pool.query<PageRow>({ name, text: this.texts[vy.urval], values });
    const [first] = found.rows;
    const rows = found.rows.flatMap(({ task, process, version, skyddad, klient, ny }) =>
      task ? [{ task, process, version, skyddad, klient: sealedKlient(klient), ny }] : [],
    );
    const last = first?.last ?? null;
    const goesOn = first?.more === true || last !== null;
    // A reader is only told the places of what she may see: a full page ends with its last row.
    const next = goesOn && rows.length === limit ? (found.rows.at(-1)?.place ?? null) : last;
    return { rows, next, plats: first?.plats ?? '0' };
  }

  /** How many tasks each view has, of those that the reader may see. @param nu instant, @param snart when soon ends */
  async antal(
    reader: Reader,
    { roles, units, sight }: Pick<WorklistFilter, 'roles' | 'units' | 'sight'>,
    nu: string,
    snart: string,
  ): Promise<Antal> {
    const values = [...readerValues(reader), roles, units, sight, nu, snart];
    const query = { name: 'worklist-antal', text: this.texts.antal, values };
    const [row] = (await this.pool.query<Antal>(query)).rows;
    if (!row) throw new Error('A statement with one row answered none');
    return row;
  }

  /**
   * Marks what was given before a place as seen. A mark never goes back, and never past what has been committed: of two
   * devices the one that has seen most decides.
   */
  async sedd(reader: Reader, plats: string): Promise<void> {
    await this.pool.query({
      name: 'worklist-sedd',
      text: `WITH log AS (${LOG} VALUES ($1, $2, 'worklist', NULL, 'ok', $4, 'planering', 'sedd'))
        INSERT INTO arbetslista_sedd AS m (anvandare, tx) VALUES ($1, least($3::bigint, ${SETTLED}))
        ON CONFLICT (anvandare) DO UPDATE SET tx = greatest(m.tx, excluded.tx)`,
      values: [reader.id, reader.role, plats, reader.units[0] ?? null],
    });
  }

  /**
   * A page of the cases with an open disagreement, the most urgent first.
   * @param keys names of the tasks of a disagreement; the same in every call
   */
  async disputes(
    reader: Reader,
    keys: readonly string[],
    limit: number,
    after: Place | null,
  ): Promise<Page<DisputeRow>> {
    const { due, id } = after ?? START;
    const vad = after === null ? null : 'fortsättning';
    const values = [...readerValues(reader), due, id, limit, keys, vad];
    const query = { name: 'disputes', text: disputesSql(this.policy, keys), values };
    const { rows } = await this.pool.query<DisputeRow & { place: Place; more: boolean }>(query);
    const last = rows.at(-1);
    return {
      rows: rows.map(({ place: _place, more: _more, ...row }) => row),
      next: last?.more === true ? last.place : null,
    };
  }

  /** A task of a case that the principal may see, or null. */
  async find(reader: Reader, taskId: string): Promise<FoundTask | null> {
    const values = [reader.id, reader.roles, reader.units, taskId];
    const query = { name: 'find-task', text: this.texts.find, values };
    return (await this.pool.query<FoundTask>(query)).rows[0] ?? null;
  }

  /**
   * Gives an open task to somebody or to nobody, if it still is as `task` says; with its access-log row.
   * The case is not touched: a colleague's claim never fails an open form (architecture 2).
   * @param notis domain time of a notice to the one who gets it; null where she took it herself
   */
  async assign(
    reader: Reader,
    action: string,
    task: TaskState,
    assignee: string | null,
    notis: Date | null = null,
  ): Promise<TaskView | null> {
    const { rows } = await this.pool.query<TaskView>({
      name: 'assign-task',
      text: `WITH done AS (
          UPDATE tasks SET assignee = $4, version = version + (assignee IS DISTINCT FROM $4)::int,
            tx = CASE WHEN $4 IS DISTINCT FROM $1 THEN pg_current_xact_id()::text::bigint ELSE tx END
          WHERE case_id = $7 AND id = $5 AND version = $6 AND status = 'open'
          RETURNING *),
        log AS (${LOG} SELECT $1, $2, $3, done.case_id, 'ok', ${enhetOf('$8::text[]')}, 'handlaggning', NULL
          FROM done JOIN cases c ON c.id = done.case_id),
        notis AS (INSERT INTO outbox (case_id, seq, ord, port, payload, at)
          SELECT done.case_id, c.revision, 0, 'notis', json_build_object('slag', 'uppgift', 'uppgift', done.key)::text,
            $9::timestamptz FROM done JOIN cases c ON c.id = done.case_id WHERE $9::timestamptz IS NOT NULL)
        SELECT ${TASK_COLUMNS} FROM done`,
      values: [
        reader.id,
        reader.role,
        action,
        assignee,
        task.id,
        task.version,
        task.caseId,
        reader.units,
        notis,
      ],
    });
    return rows[0] ?? null;
  }
}
