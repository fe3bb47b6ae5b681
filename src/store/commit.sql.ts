/**
 * The one statement of a commit. Rows of many cases travel as arrays; each case still succeeds or
 * conflicts on its own revision: rows of a case that conflicts join to nothing and are not written.
 */
import type { CaseWrite } from '../engine/types';

interface Column {
  readonly name: string;
  readonly type: string;
}

/** A table's arrays: how its columns are named and typed, and how its rows are taken from a write. */
interface Section {
  readonly columns: readonly Column[];
  readonly rows: (write: CaseWrite) => readonly (readonly unknown[])[];
}

const cols = (spec: string): readonly Column[] =>
  spec.split(', ').map((part) => {
    const [name = '', type = ''] = part.split(' ');
    return { name, type };
  });

const SECTIONS = {
  i: {
    columns: cols(
      'id text, expected int, process text, version int, revision int, status text, snapshot text, head bytea, at timestamptz, sf_enhet text, kc_enhet text, klient_id text, skyddad bool, handlaggare text, idem_principal text, idem_key text, idem_hash bytea',
    ),
    rows: (w) => [
      [
        w.id,
        w.expected,
        w.process,
        w.version,
        w.revision,
        w.status,
        w.snapshot,
        w.head,
        w.at,
        w.index.sfEnhet,
        w.index.kcEnhet,
        w.index.klientId,
        w.index.skyddad,
        JSON.stringify(w.index.handlaggare),
        w.idempotency?.principal ?? null,
        w.idempotency?.key ?? null,
        w.idempotency?.bodyHash ?? null,
      ],
    ],
  },
  event: {
    columns: cols('case_id text, seq int, at timestamptz, type text, body text, hash bytea'),
    rows: (w) => w.events.map((e) => [w.id, e.seq, e.at, e.type, e.body, e.hash]),
  },
  personal: {
    columns: cols('case_id text, seq int, field text, klient_id text, cipher bytea'),
    rows: (w) => w.personal.map((p) => [w.id, p.seq, p.field, p.klientId, p.cipher]),
  },
  armed: {
    columns: cols(
      'case_id text, key text, rule text, event text, due_at timestamptz, due_date date, next_at timestamptz, reminders text, basis text, settings_version int, armed_seq int, ord int, armed_at timestamptz, hand text',
    ),
    rows: (w) =>
      w.armed.map((d) => [
        w.id,
        d.key,
        d.rule,
        JSON.stringify(d.event),
        d.dueAt,
        d.date,
        d.nextAt,
        JSON.stringify(d.reminders),
        d.basis && JSON.stringify(d.basis),
        d.settingsVersion,
        d.armedSeq,
        d.ord,
        d.armedAt,
        d.hand && JSON.stringify(d.hand),
      ]),
  },
  changed: {
    columns: cols('case_id text, key text, status text, next_at timestamptz, reminders text'),
    rows: (w) =>
      w.changed.map((d) => [w.id, d.key, d.status, d.nextAt, d.reminders && JSON.stringify(d.reminders)]),
  },
  opened: {
    columns: cols(
      'id text, case_id text, key text, seq int, role text, unit text, assignee text, skyddad bool, escalation bool, opened_at timestamptz, deadline text, due_at timestamptz, due_date date',
    ),
    rows: (w) =>
      w.tasksOpened.map((t) => [
        t.id,
        w.id,
        t.key,
        t.seq,
        t.role,
        t.unit,
        t.assignee,
        w.index.skyddad,
        t.escalation,
        t.openedAt,
        t.deadline,
        t.dueAt,
        t.dueDate,
      ]),
  },
  moved: {
    columns: cols(
      'case_id text, key text, closed_seq int, closed_at timestamptz, unit text, assignee text, move_owner bool, due_at timestamptz, due_date date, skyddad bool',
    ),
    rows: (w) =>
      w.tasksChanged.map((t) => [
        w.id,
        t.key,
        t.closedSeq,
        t.closedAt,
        t.unit,
        t.assignee,
        t.moveOwner,
        t.dueAt,
        t.dueDate,
        w.index.skyddad,
      ]),
  },
  outbox: {
    columns: cols('case_id text, seq int, ord int, port text, payload text, at timestamptz'),
    rows: (w) => w.outbox.map((o) => [w.id, o.seq, o.ord, o.port, JSON.stringify(o.payload), w.at]),
  },
  access: {
    columns: cols('case_id text, principal text, role text, action text, outcome text'),
    rows: (w) => [[w.id, w.access.principal, w.access.role, w.access.action, w.access.outcome]],
  },
} as const satisfies Record<string, Section>;
type SectionName = keyof typeof SECTIONS;

const names = (section: SectionName): string[] => SECTIONS[section].columns.map((c) => c.name);

/** `unnest(...)` of a section's arrays; parameters are numbered through all sections in order. */
function from(section: SectionName): string {
  let first = 1;
  for (const [name, { columns }] of Object.entries(SECTIONS)) {
    if (name === section) break;
    first += columns.length;
  }
  const arrays = SECTIONS[section].columns.map((c, n) => `$${first + n}::${c.type}[]`);
  return `unnest(${arrays.join(', ')}) AS t(${names(section).join(', ')})`;
}

const insert = (table: string, section: SectionName): string =>
  `INSERT INTO ${table} (${names(section).join(', ')})
   SELECT ${names(section)
     .map((n) => `t.${n}`)
     .join(', ')} FROM ${from(section)} JOIN u ON u.id = t.case_id`;

/** What a started or advanced case brings with it. */
const CHILDREN = `
event AS (${insert('events', 'event')}),
personal AS (${insert('personal', 'personal')}),
armed AS (
  INSERT INTO deadlines (${names('armed').join(', ')}, status)
  SELECT t.*, 'armed' FROM ${from('armed')} JOIN u ON u.id = t.case_id
  ON CONFLICT (case_id, key) DO UPDATE SET ${names('armed')
    .slice(2)
    .map((n) => `${n} = excluded.${n}`)
    .join(', ')}, status = 'armed'),
changed AS (
  UPDATE deadlines d SET status = t.status, next_at = coalesce(t.next_at, d.next_at),
    reminders = coalesce(t.reminders, d.reminders)
  FROM ${from('changed')} JOIN u ON u.id = t.case_id
  WHERE d.case_id = t.case_id AND d.status = 'armed' AND (t.key IS NULL OR d.key = t.key)),
opened AS (
  INSERT INTO tasks (id, case_id, key, seq, role, unit, assignee, skyddad, escalation, opened_at, due_at, due_date,
    status, version)
  SELECT t.id, t.case_id, t.key, t.seq, t.role, t.unit, t.assignee, t.skyddad, t.escalation, t.opened_at,
    coalesce(t.due_at, d.due_at), coalesce(t.due_date, d.due_date), 'open', 1
  FROM ${from('opened')} JOIN u ON u.id = t.case_id
  LEFT JOIN LATERAL (
    SELECT due_at, due_date FROM deadlines
    WHERE t.due_at IS NULL AND case_id = t.case_id AND rule = t.deadline AND status IN ('armed', 'fired')
    ORDER BY armed_seq DESC LIMIT 1) d ON true),
outbox AS (${insert('outbox', 'outbox')}),
idem AS (
  INSERT INTO idempotency (case_id, principal, key, body_hash, seq)
  SELECT i.id, i.idem_principal, i.idem_key, i.idem_hash, i.revision FROM i JOIN u ON u.id = i.id
  WHERE i.idem_key IS NOT NULL),
access AS (${insert('access_log', 'access')})`;

/**
 * Advances cases. They are locked in id order before anything is written (unordered batches of two
 * processes deadlock); lock order everywhere is case, then children.
 */
export const ADVANCE = `WITH
i AS MATERIALIZED (SELECT * FROM ${from('i')}),
l AS MATERIALIZED (
  SELECT c.id, c.revision FROM cases c WHERE c.id = ANY ($1::text[]) ORDER BY c.id FOR NO KEY UPDATE),
u AS (
  UPDATE cases c SET revision = i.revision, status = i.status, snapshot = i.snapshot, head = i.head, at = i.at,
    sf_enhet = i.sf_enhet, kc_enhet = i.kc_enhet, klient_id = i.klient_id, skyddad = i.skyddad,
    handlaggare = i.handlaggare
  FROM i JOIN l ON l.id = i.id AND l.revision = i.expected
  WHERE c.id = i.id AND c.revision = i.expected AND NOT EXISTS (
    SELECT FROM idempotency k WHERE k.case_id = i.id AND k.principal = i.idem_principal AND k.key = i.idem_key)
  RETURNING c.id),
moved AS (
  UPDATE tasks k SET
    status = CASE WHEN t.closed_seq IS NULL THEN 'open' ELSE 'closed' END,
    closed_seq = t.closed_seq, closed_at = t.closed_at,
    unit = CASE WHEN t.closed_seq IS NULL THEN t.unit ELSE k.unit END,
    assignee = CASE WHEN t.move_owner THEN t.assignee ELSE k.assignee END,
    due_at = coalesce(t.due_at, k.due_at), due_date = coalesce(t.due_date, k.due_date),
    skyddad = t.skyddad, version = k.version + 1
  FROM ${from('moved')} JOIN u ON u.id = t.case_id
  WHERE k.case_id = t.case_id AND k.key = t.key AND k.status = 'open'),
${CHILDREN}
SELECT i.id, l.revision, u.id IS NOT NULL AS committed FROM i LEFT JOIN l ON l.id = i.id LEFT JOIN u ON u.id = i.id`;

/** Starts cases. An id that is taken writes nothing. */
export const START = `WITH
i AS MATERIALIZED (SELECT * FROM ${from('i')} WHERE expected = 0),
u AS (
  INSERT INTO cases (id, process, version, revision, status, snapshot, head, at, started_at, sf_enhet, kc_enhet,
    klient_id, skyddad, handlaggare)
  SELECT id, process, version, revision, status, snapshot, head, at, at, sf_enhet, kc_enhet, klient_id, skyddad,
    handlaggare FROM i ORDER BY id
  ON CONFLICT (id) DO NOTHING RETURNING id),
unmoved AS (SELECT count(*) FROM ${from('moved')}),
${CHILDREN}
SELECT i.id, NULL::int AS revision, u.id IS NOT NULL AS committed FROM i LEFT JOIN u ON u.id = i.id`;

/** The arrays of a batch, in the order of the parameters. */
export function values(writes: readonly CaseWrite[]): unknown[][] {
  return Object.values(SECTIONS).flatMap((section: Section) => {
    const rows = writes.flatMap(section.rows);
    return section.columns.map((_, n) => rows.map((row) => row[n]));
  });
}
