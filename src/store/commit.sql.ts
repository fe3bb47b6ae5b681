/**
 * The one statement of a commit. Rows of many cases travel as arrays; each case still succeeds or
 * conflicts on its own revision: rows of a case that conflicts join to nothing and are not written.
 */
import type { CaseWrite } from '../engine/types';
import { arraysOf, type ColumnType } from './pg-arrays';

interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** A table's arrays: how its columns are named and typed, and how its rows are taken from a write. */
interface Section {
  readonly columns: readonly Column[];
  readonly rows: (write: CaseWrite) => readonly (readonly unknown[])[];
}

const cols = (spec: string): readonly Column[] =>
  spec.split(', ').map((part) => {
    const [name = '', type = ''] = part.split(' ');
    return { name, type: type as ColumnType };
  });

const SECTIONS = {
  i: {
    columns: cols(
      'id text, expected int, process text, version int, revision int, status text, snapshot text, head bytea, at timestamptz, sf_enhet text, kc_enhet text, klient_id text, skyddad bool, handlaggare text, idem_principal text, idem_key text, idem_hash bytea, principal text, role text, action text, outcome text',
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
        w.access.principal,
        w.access.role,
        w.access.action,
        w.access.outcome,
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
  utlamnat: {
    columns: cols(
      'case_id text, seq int, at timestamptz, uppgift text, till text, fran_enhet text, till_enhet text, grund text, slag text, lagrum text, samtycke text, tidigare bool',
    ),
    rows: (w) =>
      w.utlamnanden.map((u) => [
        w.id,
        u.seq,
        u.at,
        u.uppgift,
        u.till,
        u.franEnhet,
        u.tillEnhet,
        u.grund,
        u.slag,
        u.lagrum,
        u.samtycke,
        u.tidigare,
      ]),
  },
} as const satisfies Record<string, Section>;
type SectionName = keyof typeof SECTIONS;
const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

/** What a statement must be able to do: a part that no case of the batch needs costs nothing. */
interface Shape {
  readonly start: boolean;
  /** Some row carries an idempotency key. */
  readonly idempotent: boolean;
  readonly sections: readonly SectionName[];
}

class Statement {
  readonly name: string;
  readonly text: string;

  constructor(private readonly shape: Shape) {
    this.name = keyOf(shape);
    this.text = shape.start ? this.starting() : this.advancing();
  }

  /**
   * Advances cases. They come sorted and are looked up one after the other (a nested loop is all that the plan can
   * be), so they are locked in id order: unordered batches of two processes deadlock. A lock taken beforehand would
   * do the same for one WAL record more a case. Lock order everywhere is case, then children.
   */
  private advancing(): string {
    const { idempotent } = this.shape;
    const unused = ` AND NOT EXISTS (
      SELECT FROM idempotency k WHERE k.case_id = i.id AND k.principal = i.idem_principal AND k.key = i.idem_key)`;
    const moved = `moved AS (
      UPDATE tasks k SET
        status = CASE WHEN t.closed_seq IS NULL THEN 'open' ELSE 'closed' END,
        closed_seq = t.closed_seq, closed_at = t.closed_at,
        unit = CASE WHEN t.closed_seq IS NULL THEN t.unit ELSE k.unit END,
        assignee = CASE WHEN t.move_owner THEN t.assignee ELSE k.assignee END,
        tx = CASE WHEN t.move_owner THEN pg_current_xact_id()::text::bigint ELSE k.tx END,
        due_at = coalesce(t.due_at, k.due_at), due_date = coalesce(t.due_date, k.due_date),
        skyddad = t.skyddad, version = k.version + 1
      FROM ${this.from('moved')} JOIN u ON u.id = t.case_id
      WHERE k.case_id = t.case_id AND k.key = t.key AND k.status = 'open')`;
    return `WITH i AS MATERIALIZED (SELECT * FROM ${this.from('i')}),
    u AS (
      UPDATE cases c SET revision = i.revision, status = i.status, snapshot = i.snapshot, head = i.head, at = i.at,
        sf_enhet = i.sf_enhet, kc_enhet = i.kc_enhet, klient_id = i.klient_id, skyddad = i.skyddad,
        handlaggare = i.handlaggare
      FROM i
      WHERE c.id = i.id AND c.revision = i.expected${idempotent ? unused : ''}
      RETURNING c.id)
    ${this.has('moved') ? `, ${moved}` : ''}${this.children()}
    SELECT id FROM u`;
  }

  /** Starts cases. An id that is taken writes nothing. */
  private starting(): string {
    return `WITH i AS MATERIALIZED (SELECT * FROM ${this.from('i')}),
    u AS (
      INSERT INTO cases (id, process, version, revision, status, snapshot, head, at, started_at, sf_enhet, kc_enhet,
        klient_id, skyddad, handlaggare)
      SELECT id, process, version, revision, status, snapshot, head, at, at, sf_enhet, kc_enhet, klient_id, skyddad,
        handlaggare FROM i
      ON CONFLICT (id) DO NOTHING RETURNING id)
    ${this.children()}
    SELECT id FROM u`;
  }

  /** What a started or advanced case brings with it. */
  private children(): string {
    const parts: Partial<Record<SectionName, string>> = {
      event: this.insert('event', 'events'),
      personal: this.insert('personal', 'personal'),
      armed: `INSERT INTO deadlines (${names('armed').join(', ')}, status)
        SELECT t.*, 'armed' FROM ${this.from('armed')} JOIN u ON u.id = t.case_id
        ON CONFLICT (case_id, key) DO UPDATE SET ${names('armed')
          .slice(2)
          .map((n) => `${n} = excluded.${n}`)
          .join(', ')}, status = 'armed'`,
      changed: `UPDATE deadlines d SET status = t.status, next_at = coalesce(t.next_at, d.next_at),
          reminders = coalesce(t.reminders, d.reminders)
        FROM ${this.from('changed')} JOIN u ON u.id = t.case_id
        WHERE d.case_id = t.case_id AND d.status = 'armed' AND (t.key IS NULL OR d.key = t.key)`,
      opened: `INSERT INTO tasks (id, case_id, key, seq, role, unit, assignee, skyddad, escalation, opened_at, due_at,
          due_date, status, version)
        SELECT t.id, t.case_id, t.key, t.seq, t.role, t.unit, t.assignee, t.skyddad, t.escalation, t.opened_at,
          coalesce(t.due_at, d.due_at), coalesce(t.due_date, d.due_date), 'open', 1
        FROM ${this.from('opened')} JOIN u ON u.id = t.case_id
        LEFT JOIN LATERAL (
          SELECT due_at, due_date FROM deadlines
          WHERE t.due_at IS NULL AND case_id = t.case_id AND rule = t.deadline AND status IN ('armed', 'fired')
          ORDER BY armed_seq DESC LIMIT 1) d ON true`,
      outbox: this.insert('outbox', 'outbox'),
      utlamnat: this.insert('utlamnat', 'utlamnanden'),
    };
    const written = this.shape.sections.flatMap((name) =>
      parts[name] ? [`, ${name} AS (${parts[name]})`] : [],
    );
    const idem = `, idem AS (
      INSERT INTO idempotency (case_id, principal, key, body_hash, seq)
      SELECT i.id, i.idem_principal, i.idem_key, i.idem_hash, i.revision FROM i JOIN u ON u.id = i.id
      WHERE i.idem_key IS NOT NULL)`;
    return `${written.join('')}${this.shape.idempotent ? idem : ''}, access AS (
      INSERT INTO access_log (case_id, principal, role, action, outcome)
      SELECT i.id, i.principal, i.role, i.action, i.outcome FROM i JOIN u ON u.id = i.id)`;
  }

  private insert(section: SectionName, table: string): string {
    if (!this.has(section)) return '';
    const columns = names(section);
    return `INSERT INTO ${table} (${columns.join(', ')})
      SELECT ${columns.map((n) => `t.${n}`).join(', ')} FROM ${this.from(section)} JOIN u ON u.id = t.case_id`;
  }

  private has(section: SectionName): boolean {
    return this.shape.sections.includes(section);
  }

  /** `unnest(...)` of a section's arrays; parameters are numbered through the sections in order. */
  private from(section: SectionName): string {
    let first = 1;
    for (const name of this.shape.sections) {
      if (name === section) break;
      first += SECTIONS[name].columns.length;
    }
    const arrays = SECTIONS[section].columns.map((c, n) => `$${first + n}::${c.type}[]`);
    return `unnest(${arrays.join(', ')}) AS t(${names(section).join(', ')})`;
  }

  /** The parameters: an array per column. */
  values(rows: Rows): Buffer[] {
    return this.shape.sections.flatMap((name) =>
      arraysOf(
        SECTIONS[name].columns.map((c) => c.type),
        rows[name],
      ),
    );
  }
}

type Rows = Readonly<Record<SectionName, readonly (readonly unknown[])[]>>;

const names = (section: SectionName): string[] => SECTIONS[section].columns.map((c) => c.name);

/** A statement's name: prepared once per connection. PostgreSQL keeps 63 characters of it, so its parts are short. */
const keyOf = ({ start, idempotent, sections }: Shape): string =>
  [
    start ? 'start' : 'advance',
    ...sections.map((name) => name.slice(0, 4)),
    ...(idempotent ? ['key'] : []),
  ].join('-');

const statements = new Map<string, Statement>();

/** The statement that stores a batch, and its rows in id order. */
function planned(writes: readonly CaseWrite[]): { readonly statement: Statement; readonly rows: Rows } {
  const sorted = [...writes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = Object.fromEntries(
    Object.entries(SECTIONS).map(([name, section]: [string, Section]) => [
      name,
      sorted.flatMap(section.rows),
    ]),
  ) as unknown as Rows;
  const start = writes[0]?.expected === 0;
  const shape: Shape = {
    start,
    idempotent: writes.some((write) => write.idempotency !== null),
    // A case that starts has no task to close or move.
    sections: SECTION_NAMES.filter((name) => rows[name].length > 0 && !(start && name === 'moved')),
  };
  const key = keyOf(shape);
  const known = statements.get(key) ?? new Statement(shape);
  statements.set(key, known);
  return { statement: known, rows };
}

/** The query that stores a batch: either all starts or all advances, at most one write per case. */
export function commitQuery(writes: readonly CaseWrite[]): {
  readonly name: string;
  readonly text: string;
  readonly values: Buffer[];
} {
  const { statement, rows } = planned(writes);
  return { name: statement.name, text: statement.text, values: statement.values(rows) };
}
