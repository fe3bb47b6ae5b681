/**
 * What a notice is about as it stands now: it is looked up again right before it is sent, and what is no longer so is not
 * told.
 */
import type { Pool } from 'pg';
import { z } from 'zod';
import { localDate } from '../../machines/calendar';
import { ROLES, type Role } from '../../machines/process';
import type { Engine } from '../engine/engine';
import { unitOf } from '../engine/step';
import type { DropReason } from '../outbox/handlers';
import { PROTECTED } from '../store/skydd.sql';

const RoleName = z.enum(Object.keys(ROLES) as [Role, ...Role[]]);

/** What the outbox holds of a notice about a case: codes. */
export const Arendenotis = z.discriminatedUnion('slag', [
  z.object({ slag: z.enum(['uppgift', 'eskalering']), uppgift: z.string() }),
  z.object({
    slag: z.literal('paminnelse'),
    frist: z.string(),
    datum: z.string(),
    role: RoleName,
    /** The last one of its ladder. */
    sista: z.boolean().default(false),
  }),
  /** Somebody has taken over from a colleague, in this role (P7). */
  z.object({ slag: z.literal('handlaggarbyte'), role: RoleName }),
]);
export type Arendenotis = z.infer<typeof Arendenotis>;

/** What is to be told, and whose it is. */
export interface Aktuellt {
  readonly slag: Arendenotis['slag'];
  /** Of the task or the deadline; what has happened where it is about neither. */
  readonly title: string;
  readonly date: string | null;
  readonly role: string;
  readonly unit: string | null;
  readonly assignee: string | null;
  readonly skyddad: boolean;
  /** It may not wait to be gathered, and not be turned off. */
  readonly alltid: boolean;
}

interface Row {
  readonly process: string;
  readonly version: number;
  readonly status: string;
  readonly skyddad: boolean;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  readonly klientId: string | null;
  readonly handlaggare: string;
  readonly task: {
    readonly role: string;
    readonly unit: string | null;
    readonly assignee: string | null;
    readonly dueAt: string | null;
    readonly dueDate: string | null;
  } | null;
  readonly armed: boolean;
}

/** What a notice says now, or why there is nothing to say. */
export async function aktuellt(
  engine: Engine,
  caseId: string,
  notis: Arendenotis,
): Promise<Aktuellt | DropReason> {
  const row = await readCase(engine.store.pool, caseId, notis);
  if (!row) return 'arendet-saknas';
  if (row.status !== 'active') return 'arendet-avslutat';
  const { tasks, deadlines } = engine.processOf(row).definition;
  const { skyddad } = row;
  if ('uppgift' in notis) {
    if (!row.task) return 'uppgiften-klar';
    const { role, unit, assignee, dueAt, dueDate } = row.task;
    const title = tasks?.[notis.uppgift]?.title.sv ?? notis.uppgift;
    const date = dueDate ?? (dueAt === null ? null : localDate(dueAt));
    return { slag: notis.slag, title, date, role, unit, assignee, skyddad, alltid: false };
  }
  const handlaggare = JSON.parse(row.handlaggare) as Partial<Record<Role, string>>;
  const { role } = notis;
  // Today's unit: the one that had the case when the notice was made may belong to another nämnd (L10).
  const owner = { role, unit: unitOf(role, { ...row, handlaggare }), assignee: handlaggare[role] ?? null };
  if (notis.slag === 'handlaggarbyte')
    return { ...owner, slag: notis.slag, title: 'Ärendet är nu ditt', date: null, skyddad, alltid: false };
  if (!row.armed) return 'fristen-inte-aktuell';
  const rule = deadlines?.[notis.frist];
  const alltid = notis.sista || rule?.alltid !== undefined;
  const title = rule?.title.sv ?? notis.frist;
  return { ...owner, slag: notis.slag, title, date: notis.datum, skyddad, alltid };
}

/** The case as it is now, with the open task or the armed deadline that the notice is about. */
async function readCase(pool: Pool, caseId: string, notis: Arendenotis): Promise<Row | null> {
  const task = 'uppgift' in notis ? notis.uppgift : null;
  const [rule, date] = notis.slag === 'paminnelse' ? [notis.frist, notis.datum] : [null, null];
  const result = await pool.query<Row>({
    name: 'notice-case',
    text: `SELECT process, version, status, ${PROTECTED} AS skyddad, sf_enhet AS "sfEnhet", kc_enhet AS "kcEnhet",
        klient_id AS "klientId", handlaggare,
        (SELECT json_build_object('role', role, 'unit', unit, 'assignee', assignee, 'dueAt', due_at, 'dueDate', due_date)
         FROM tasks WHERE case_id = c.id AND key = $2 AND status = 'open' ORDER BY seq DESC LIMIT 1) AS task,
        EXISTS (SELECT FROM deadlines
                WHERE case_id = c.id AND rule = $3 AND due_date = $4 AND status = 'armed') AS armed
      FROM cases c WHERE id = $1`,
    values: [caseId, task, rule, date],
  });
  return result.rows[0] ?? null;
}
