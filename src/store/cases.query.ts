/** Reading cases: one statement per question. */
import type { Pool } from 'pg';
import type { PlanStep } from '../../machines/calendar';
import type { Utlamnat } from '../access/sidovy';
import type { AccessRow, Hand, Reminder } from '../engine/types';
import type { StoredCase } from './cases.store';
import { utc } from './cases.store';

export interface DeadlineView {
  readonly key: string;
  readonly rule: string | null;
  /** Type of the event that fires. */
  readonly event: string;
  /** The instant it acts, ISO UTC. */
  readonly due: string;
  /** The legal date, or null for a bare delay. */
  readonly date: string | null;
  readonly status: string;
  /** How the date came about, step by step. */
  readonly basis: readonly PlanStep[] | null;
  readonly reminders: readonly Reminder[];
  readonly settingsVersion: number;
  /** When the machine armed it, ISO UTC. */
  readonly armedAt: string;
  /** What a person has done to it, or null. */
  readonly hand: Hand | null;
  /** The event that set its date. */
  readonly armedSeq: number;
}

export interface TaskView {
  readonly id: string;
  readonly caseId: string;
  readonly key: string;
  readonly role: string;
  readonly unit: string | null;
  readonly assignee: string | null;
  readonly escalation: boolean;
  readonly openedAt: string;
  readonly due: string | null;
  readonly dueDate: string | null;
  readonly version: number;
}

export interface HistoryRow {
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly body: string;
  readonly hash: Buffer;
}

export const TASK_COLUMNS = `id, case_id AS "caseId", key, role, unit, assignee, escalation,
  ${utc('opened_at')} AS "openedAt", ${utc('due_at')} AS due, due_date::text AS "dueDate", version`;

/**
 * A case `c` with its armed deadlines, its open tasks, the latest record of each sort that has crossed, and what waits
 * at other systems, as columns of one row.
 */
export const CASE_VIEW = `c.id, c.process, c.version, c.revision, c.status, c.snapshot, c.head, c.at,
  coalesce((SELECT json_agg(json_build_object('key', key, 'rule', rule, 'event', event::json->>'type',
      'due', ${utc('due_at')}, 'date', due_date, 'status', status, 'basis', basis, 'reminders', reminders,
      'settingsVersion', settings_version, 'armedAt', ${utc('armed_at')}, 'hand', hand,
      'armedSeq', armed_seq) ORDER BY due_at, armed_seq, ord)
    FROM deadlines WHERE case_id = c.id AND status IN ('armed', 'felad')), '[]') AS deadlines,
  coalesce((SELECT json_agg(t ORDER BY t.due NULLS LAST, t.id)
    FROM (SELECT ${TASK_COLUMNS} FROM tasks WHERE case_id = c.id AND status = 'open') t), '[]') AS tasks,
  coalesce((SELECT json_agg(u) FROM (SELECT uppgift, till, tidigare, max(seq) AS seq FROM utlamnanden
    WHERE case_id = c.id GROUP BY till, uppgift, tidigare) u), '[]') AS utlamnanden,
  coalesce((SELECT json_agg(json_build_object('id', id, 'system', system, 'anrop', anrop, 'roll', roll,
      'sedan', ${utc('skapad')}) ORDER BY skapad, id)
    FROM anrop WHERE case_id = c.id AND status IN ('vantar', 'skickat', 'hos_person', 'fel')
      AND (outbox_id IS NOT NULL OR task_id IS NOT NULL)), '[]') AS anrop`;

/** A call to another system that is not done yet. */
export interface OppetAnrop {
  readonly id: string;
  readonly system: string;
  readonly anrop: string;
  readonly roll: string;
  readonly sedan: string;
}

export interface CaseRow extends StoredCase {
  readonly deadlines: readonly (Omit<DeadlineView, 'basis' | 'reminders' | 'hand'> & {
    readonly basis: string | null;
    readonly hand: string | null;
    readonly reminders: string;
  })[];
  readonly tasks: readonly TaskView[];
  readonly utlamnanden: readonly Utlamnat[];
  readonly anrop: readonly OppetAnrop[];
}

/** A row of CASE_VIEW with its JSON read. */
export function caseViewOf({ deadlines, tasks, utlamnanden, anrop, ...stored }: CaseRow) {
  return {
    stored: stored,
    deadlines: deadlines.map((deadline): DeadlineView => ({
      ...deadline,
      basis: JSON.parse(deadline.basis ?? 'null') as PlanStep[] | null,
      reminders: JSON.parse(deadline.reminders) as Reminder[],
      hand: JSON.parse(deadline.hand ?? 'null') as Hand | null,
    })),
    tasks,
    utlamnanden,
    anrop,
  };
}

export class CasesQuery {
  constructor(private readonly pool: Pool) {}

  /**
   * A case with its armed deadlines and open tasks, and the access-log row of the reading in the
   * same statement. Null if there is no such case; the attempt is logged all the same.
   */
  async read(id: string, access: AccessRow) {
    const result = await this.pool.query<CaseRow>({
      name: 'read-case',
      text: `WITH log AS (INSERT INTO access_log (principal, role, action, case_id, outcome) VALUES ($2, $3, $4, $1, $5))
        SELECT ${CASE_VIEW}
        FROM cases c WHERE c.id = $1`,
      values: [id, access.principal, access.role, access.action, access.outcome],
    });
    const [row] = result.rows;
    return row ? caseViewOf(row) : null;
  }

  /** A case's events in order, from all partitions. */
  async history(id: string): Promise<readonly HistoryRow[]> {
    const result = await this.pool.query<HistoryRow>({
      name: 'history',
      text: `SELECT seq, ${utc('at')} AS at, type, body, hash FROM events WHERE case_id = $1 ORDER BY seq`,
      values: [id],
    });
    return result.rows;
  }
}
