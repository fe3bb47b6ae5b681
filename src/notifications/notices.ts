/**
 * The port `notis`: tells the owner of a task or a deadline by e-mail. Everything is looked up again
 * right before sending: what is no longer so is not sent, and it goes to whoever owns it now.
 */
import type { Pool } from 'pg';
import { z } from 'zod';
import { localDate } from '../../machines/calendar';
import { ROLES, type Role } from '../../machines/process';
import type { Organisation } from '../access/organisation';
import type { Engine } from '../engine/engine';
import { unitOf } from '../engine/step';
import type { Handler, Message, Outcome } from '../outbox/handlers';
import { PROTECTED } from '../store/skydd.sql';
import type { Mailer } from './mailer';
import { nodoppningText, noticeText, protectedText, type NoticeFacts } from './texts';

const Payload = z.discriminatedUnion('slag', [
  z.object({ slag: z.enum(['uppgift', 'eskalering']), uppgift: z.string() }),
  z.object({
    slag: z.literal('paminnelse'),
    frist: z.string(),
    datum: z.string(),
    role: z.enum(Object.keys(ROLES) as [Role, ...Role[]]),
  }),
  /** Somebody has opened a protected case in an emergency: told to those who lead the unit. */
  z.object({ slag: z.literal('nodoppning'), enhet: z.string() }),
]);
type Payload = Exclude<z.infer<typeof Payload>, { slag: 'nodoppning' }>;

export interface NoticeParts {
  readonly engine: Engine;
  readonly organisation: Organisation;
  readonly mailer: Mailer;
  /** The address at which users reach the service. */
  readonly publicUrl: string | null;
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
    readonly unit: string | null;
    readonly assignee: string | null;
    readonly dueAt: string | null;
    readonly dueDate: string | null;
  } | null;
  readonly armed: boolean;
}

interface Addressee {
  readonly email: string;
  readonly to: NoticeFacts['to'];
}

/** The handler of the port `notis`. */
export function noticeHandler({ engine, organisation, mailer, publicUrl: link }: NoticeParts): Handler {
  const addressee = (userId: string | null, unitId: string | null): Addressee | null => {
    const user = userId === null ? undefined : organisation.users.find(({ id }) => id === userId);
    if (user) return { email: user.email, to: 'person' };
    const unit = organisation.enheter.find(({ id }) => id === unitId);
    return unit ? { email: unit.mailbox, to: 'unit' } : null;
  };

  /** One mail each, and one to the unit's mailbox where nobody who leads it has an address of their own. */
  const tellLeaders = async (unitId: string, key: string): Promise<Outcome> => {
    const leaders = organisation.users.filter(
      ({ roles, units }) => roles.includes('enhetschef') && units.includes(unitId),
    );
    const mailbox = organisation.enheter.find(({ id }) => id === unitId)?.mailbox;
    const to =
      leaders.length > 0 ? leaders.map(({ email }) => email) : mailbox === undefined ? [] : [mailbox];
    if (to.length === 0) return dropped('ingen-mottagare');
    for (const email of to) await mailer.send({ to: email, ...nodoppningText(link), key: `${key}/${email}` });
    return { status: 'sent' };
  };

  return async (message: Message, key: string): Promise<Outcome> => {
    const payload = Payload.parse(message.payload);
    if (payload.slag === 'nodoppning') return tellLeaders(payload.enhet, key);
    const row = await readCase(engine.store.pool, message.caseId, payload);
    if (!row) return dropped('arendet-saknas');
    if (row.status !== 'active') return dropped('arendet-avslutat');
    const now = payload.slag === 'paminnelse' ? reminder(engine, row, payload) : task(engine, row, payload);
    if (typeof now === 'string') return dropped(now);
    const to = addressee(now.assignee, now.unit);
    if (!to) return dropped('ingen-mottagare');
    const { title, date } = now;
    const text = row.skyddad
      ? protectedText({ to: to.to, link })
      : noticeText({ kind: payload.slag, to: to.to, caseId: message.caseId, title, date, link });
    await mailer.send({ to: to.email, ...text, key });
    return { status: 'sent' };
  };
}

interface Current {
  readonly title: string;
  readonly date: string | null;
  readonly unit: string | null;
  readonly assignee: string | null;
}

function task(engine: Engine, row: Row, { uppgift }: Exclude<Payload, { slag: 'paminnelse' }>) {
  if (!row.task) return 'uppgiften-klar';
  const { unit, assignee, dueAt, dueDate } = row.task;
  const title = engine.processOf(row).definition.tasks?.[uppgift]?.title.sv ?? uppgift;
  return {
    title,
    date: dueDate ?? (dueAt === null ? null : localDate(dueAt)),
    unit,
    assignee,
  } satisfies Current;
}

function reminder(
  engine: Engine,
  row: Row,
  { frist, datum, role }: Extract<Payload, { slag: 'paminnelse' }>,
) {
  if (!row.armed) return 'fristen-inte-aktuell';
  const handlaggare = JSON.parse(row.handlaggare) as Partial<Record<Role, string>>;
  const title = engine.processOf(row).definition.deadlines?.[frist]?.title.sv ?? frist;
  // Today's unit: the one that had the case when the reminder was made may belong to another nämnd (L10).
  const unit = unitOf(role, { ...row, handlaggare });
  return { title, date: datum, unit, assignee: handlaggare[role] ?? null } satisfies Current;
}

const dropped = (reason: Extract<Outcome, { status: 'dropped' }>['reason']): Outcome => ({
  status: 'dropped',
  reason,
});

/** The case as it is now, with the open task or the armed deadline that the message is about. */
async function readCase(pool: Pool, caseId: string, payload: Payload): Promise<Row | null> {
  const about = payload.slag === 'paminnelse' ? payload : { frist: null, datum: null };
  const result = await pool.query<Row>({
    name: 'notice-case',
    text: `SELECT process, version, status, ${PROTECTED} AS skyddad, sf_enhet AS "sfEnhet", kc_enhet AS "kcEnhet",
        klient_id AS "klientId", handlaggare,
        (SELECT json_build_object('unit', unit, 'assignee', assignee, 'dueAt', due_at, 'dueDate', due_date)
         FROM tasks WHERE case_id = c.id AND key = $2 AND status = 'open' ORDER BY seq DESC LIMIT 1) AS task,
        EXISTS (SELECT FROM deadlines
                WHERE case_id = c.id AND rule = $3 AND due_date = $4 AND status = 'armed') AS armed
      FROM cases c WHERE id = $1`,
    values: [caseId, payload.slag === 'paminnelse' ? null : payload.uppgift, about.frist, about.datum],
  });
  return result.rows[0] ?? null;
}
