/**
 * A case of `anvisning@1` folded as the engine folds it, without a database, and what each side is answered about it:
 * by the views that the service answers with. Every personal text says which event it is of, so that it can be looked
 * for in an answer.
 */
import { instantAt, localDate } from '../../machines/calendar';
import { anvisning1 } from '../../machines/anvisning/process';
import type { AnvisningContext } from '../../machines/anvisning/context';
import type { EventName } from '../../machines/anvisning/events';
import { isPersonal, type Role, type Side } from '../../machines/process';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import type { Principal } from '../../src/access/principal';
import { sidovy, type Sidovy } from '../../src/access/sidovy';
import { caseView } from '../../src/api/case-view';
import { historyView } from '../../src/api/history-view';
import { klientArende } from '../../src/api/klientsida-view';
import { Advance } from '../../src/engine/advance';
import { GENESIS } from '../../src/engine/chain';
import { hostProcess } from '../../src/engine/hosted';
import { stamp, startStep, step } from '../../src/engine/step';
import type { CaseRecord, CaseWrite, SentEvent, UtlamnandeRow } from '../../src/engine/types';
import type { DeadlineView, TaskView } from '../../src/store/cases.query';
import type { SealedEvent } from '../../src/store/visible.query';
import { PAYLOADS } from '../../src/verify/anvisning/payloads';

const hosted = hostProcess(anvisning1);
const settings = { version: 1, values: DEFAULT_SETTINGS };
const KLIENT = '7b0d5c1e-6a0f-4c57-9d3e-2f6f0f6a1b11';
const { events: EVENTS } = anvisning1;

/** What the proof may break, to see that it is noticed. */
export interface Brott {
  /** The view of a side, leaving something in. */
  readonly vy?: (sida: Sidovy) => Sidovy;
  /** The commit, leaving a record out: what is told is shown, and nothing says that it was. */
  readonly commit?: (rows: readonly UtlamnandeRow[]) => readonly UtlamnandeRow[];
}

export class Gang {
  record!: CaseRecord;
  /** The case before its last event. */
  before: CaseRecord | null = null;
  readonly events: SealedEvent[] = [];
  /** The records as they were made, and as they lie in the database. */
  readonly made: UtlamnandeRow[] = [];
  readonly stored: UtlamnandeRow[] = [];
  readonly tasks = new Map<string, TaskView>();
  readonly deadlines = new Map<string, DeadlineView & { readonly sent: SentEvent }>();

  constructor(
    private at: string,
    private readonly brott: Brott = {},
    skyddad = false,
  ) {
    const input = { klientId: KLIENT, skyddad, sfEnhet: 'sf-1', socialsekreterare: 'ss-1' };
    const event = { type: 'stegvis.start', input };
    const first = startStep({ process: hosted, at, seq: 1, settings }, { ...input, at, installningar: {} });
    const advance = new Advance(hosted, 'A-1', null, GENESIS);
    advance.fold({ event, by: { id: 'ss-1', role: 'socialsekreterare' }, at, settings: 1, step: first });
    this.take(advance);
  }

  get idag(): string {
    return localDate(this.at);
  }
  get context(): AnvisningContext {
    return this.record.snapshot.context as AnvisningContext;
  }

  /** Events that an active state has a transition for. */
  get known(): readonly EventName[] {
    const known = new Set(this.record.snapshot._nodes.flatMap((node) => [...node.transitions.keys()]));
    return (Object.keys(EVENTS) as EventName[]).filter((type) => known.has(type));
  }

  /** Sends an event with its ordinary payload; false where the case does not take it. */
  sand(type: EventName, role: Role, change: Readonly<Record<string, unknown>> = {}): boolean {
    return this.send(
      { type, ...PAYLOADS[type]({ idag: this.idag, context: this.context }), ...change },
      role,
    );
  }

  send({ type, ...payload }: SentEvent, role: Role): boolean {
    const { schema } = EVENTS[type]!;
    const parsed = schema.safeParse(payload);
    if (!parsed.success) return false;
    const fields = Object.entries(schema.shape);
    const seq = this.record.revision + 1;
    const texts = fields.filter(([field, shape]) => isPersonal(shape as never) && field in parsed.data);
    const personal = texts.map(([field]) => ({
      field,
      klientId: KLIENT,
      cipher: Buffer.from(JSON.stringify(text(seq, field))),
      hash: field,
    }));
    const facts = Object.fromEntries(
      Object.entries(parsed.data).filter(([field]) => !texts.some(([other]) => other === field)),
    );
    const event = { ...facts, type };
    const ctx = { process: hosted, at: this.at, seq, settings };
    const next = step(ctx, this.record.snapshot, stamp(ctx, event));
    if (!next.taken) return false;
    const advance = new Advance(hosted, 'A-1', this.record, GENESIS);
    advance.fold({ event, by: { id: `${role}-1`, role }, at: this.at, settings: 1, step: next, personal });
    this.take(advance);
    return true;
  }

  /** Lets time pass; what falls due on the way happens. `each` is asked after each of it. */
  till(date: string, each: () => void = () => undefined, time = '09:00'): void {
    const to = instantAt(date, time);
    for (let left = 200; left > 0; left -= 1) {
      const [due] = [...this.deadlines.values()].sort((a, b) => (a.due < b.due ? -1 : 1));
      if (!due || due.due > to) break;
      this.at = due.due > this.at ? due.due : this.at;
      const ctx = { process: hosted, at: this.at, seq: this.record.revision + 1, settings };
      const event = { ...due.sent, dueAt: due.due };
      const next = step(ctx, this.record.snapshot, stamp(ctx, event, due.due));
      const advance = new Advance(hosted, 'A-1', this.record, GENESIS);
      advance.fired(due.key);
      advance.fold({ event, by: { id: 'klockan', role: null }, at: this.at, settings: 1, step: next });
      this.take(advance);
      each();
    }
    if (to > this.at) this.at = to;
  }

  private take(advance: Advance): void {
    const access = { principal: 'p', role: null, action: 'a', outcome: 'ok' };
    const write = advance.toWrite(access, null);
    this.before = this.events.length === 0 ? null : this.record;
    this.record = { ...write, snapshot: advance.snapshot!, bytes: 0 };
    for (const { seq, at, type, body } of write.events) {
      const personal = write.personal
        .filter((one) => one.seq === seq)
        .map(({ field, klientId, cipher }) => ({ field, klientId, cipher: cipher.toString('base64') }));
      this.events.push({ seq, at, type, body, personal });
    }
    this.made.push(...write.utlamnanden);
    this.stored.push(...(this.brott.commit?.(write.utlamnanden) ?? write.utlamnanden));
    this.rows(write);
  }

  private rows({ armed, changed, tasksOpened, tasksChanged }: CaseWrite): void {
    for (const { key, status } of changed) {
      if (key === null) this.deadlines.clear();
      else if (status !== 'armed') this.deadlines.delete(key);
    }
    for (const { event, dueAt: due, ...row } of armed)
      this.deadlines.set(row.key, { ...row, event: event.type, sent: event, due, status: 'armed' });
    for (const { closedSeq, key } of tasksChanged) if (closedSeq !== null) this.tasks.delete(key);
    for (const { seq: _seq, deadline: _rule, dueAt: due, ...row } of tasksOpened)
      this.tasks.set(row.key, { ...row, caseId: 'A-1', due, version: 1 });
  }

  /** What somebody on a side is answered: the case, its history and its place on the client's page. */
  svar(side: Side, roles: readonly Role[]) {
    const { record, events } = this;
    const { kcEnhet } = record.index;
    const honest = sidovy({ process: anvisning1, side, kcEnhet, utlamnanden: this.made });
    const sida = this.brott.vy?.(honest) ?? honest;
    const principal: Principal = { id: `${roles[0]}-1`, roles, units: [`${side}-1`] };
    const deadlines = [...this.deadlines.values()];
    const tasks = [...this.tasks.values()];
    const at = this.at;
    const klient = { id: KLIENT, namn: 'N', personnummer: 'P', skyddad: false, skyddsniva: null };
    const open = (_klient: string, cipher: Buffer) => cipher.toString();
    const row = {
      stored: { id: 'A-1' } as never,
      startedAt: at,
      deadlines,
      tasks,
      klient: null,
      utlamnanden: [],
      events: events.map((event) => ({ ...event, utlamnat: null })),
    };
    return {
      arende: caseView(
        { process: hosted, record, deadlines, tasks, anrop: [], klient, sida, at, settings },
        principal,
      ),
      historik: historyView({
        caseId: 'A-1',
        process: anvisning1,
        events,
        principal,
        sida,
        delad: false,
        open,
      }),
      klientsida: klientArende({ process: hosted, record, row, sida }, localDate(at), open),
    };
  }
}

/** A personal text that says which it is. */
export const text = (seq: number, field: string): string => `«${seq}.${field}»`;
