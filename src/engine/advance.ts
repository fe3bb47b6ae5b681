/**
 * From steps to one write. An `Advance` folds one or more events of a case, keeping the net effect
 * on deadlines and tasks, and ends as the CaseWrite that the committer stores.
 */
import type { AnyMachineSnapshot } from 'xstate';
import { localDate } from '../../machines/calendar';
import { skulder } from '../../machines/omvarld';
import type { Role } from '../../machines/process';
import { lamnas } from '../../machines/utlamnande';
import { link } from './chain';
import type { EventBody } from './chain';
import type { HostedProcess } from './hosted';
import { persist } from './snapshot-text';
import { demandedTasks } from './step';
import type {
  AccessRow,
  Actor,
  ArmedDeadline,
  CaseRecord,
  CaseWrite,
  DeadlineChange,
  DeadlineRow,
  EventRow,
  OutboxRow,
  PersonalRow,
  Reminder,
  SentEvent,
  Step,
  TaskChange,
  TaskDemand,
  TaskRow,
  UtlamnandeRow,
} from './types';

/** One event with its step, as it is folded in. */
export interface Folded {
  readonly event: SentEvent;
  readonly by: Actor | null;
  readonly at: string;
  /** Version of the settings in force. */
  readonly settings: number;
  readonly step: Step;
  readonly personal?: readonly {
    readonly field: string;
    readonly klientId: string;
    readonly cipher: Buffer;
    readonly hash: string;
  }[];
}

/** The port that tells people by e-mail and worklist; its payloads hold codes only. */
export const NOTICE_PORT = 'notis';

export class Advance {
  snapshot: AnyMachineSnapshot | null;
  at: string;
  private seq: number;
  private head: Buffer;
  private readonly events: EventRow[] = [];
  private readonly personal: PersonalRow[] = [];
  private readonly armed = new Map<string, DeadlineRow>();
  private readonly changed = new Map<string, DeadlineChange>();
  private readonly opened = new Map<string, TaskRow>();
  private readonly moved = new Map<string, TaskChange>();
  private readonly outbox: OutboxRow[] = [];
  private readonly utlamnanden: UtlamnandeRow[] = [];
  private cancelAll = false;

  constructor(
    readonly process: HostedProcess,
    readonly id: string,
    private readonly from: CaseRecord | null,
    genesis: Buffer,
  ) {
    this.snapshot = from?.snapshot ?? null;
    this.seq = from?.revision ?? 0;
    this.head = from?.head ?? genesis;
    this.at = from?.at ?? '';
  }

  get revision(): number {
    return this.seq;
  }

  /** Deadlines armed by this advance and not yet stored, for a fold that goes on. */
  get newlyArmed(): Iterable<DeadlineRow> {
    return this.armed.values();
  }

  /** True unless this advance itself has cancelled, fired or replaced the deadline. */
  isUntouched(key: string): boolean {
    return !this.cancelAll && !this.armed.has(key) && !this.changed.has(key);
  }

  /** Takes in one event: chains it and nets its deadlines and tasks. */
  fold({ event, by, at, settings, step, personal = [] }: Folded): void {
    const before = this.snapshot;
    this.seq += 1;
    this.at = at;
    this.snapshot = step.snapshot;
    const due: [string, string, number][] = [];
    let ord = 0;
    for (const op of step.deadlines)
      if (op.op === 'arm') {
        this.arm(op.deadline, (ord += 1));
        due.push([op.deadline.key, op.deadline.dueAt, op.deadline.settingsVersion]);
      } else this.cancel(op.key);
    if (step.snapshot.status !== 'active') {
      this.armed.clear();
      this.cancelAll = true;
    }
    this.chain({ event, by, at, settings, step, personal }, due);
    this.tasks(before, step.snapshot);
    this.disclose(event, by, step.snapshot);
    this.owe(event, before, step.snapshot);
  }

  /** A deadline that this advance fires: called before its event is folded. */
  fired(key: string): void {
    this.armed.delete(key);
    this.changed.set(key, { key, status: 'fired', nextAt: null, reminders: null });
  }

  /** A reminder sent for a deadline that stays armed. No event: it changes nothing in the case. */
  reminded(
    deadline: { key: string; rule: string | null; date: string | null },
    rest: readonly Reminder[],
    nextAt: string,
    payload: Readonly<Record<string, unknown>>,
  ): void {
    this.changed.set(deadline.key, { key: deadline.key, status: 'armed', nextAt, reminders: rest });
    const sista = rest.length === 0;
    this.notice({ slag: 'paminnelse', frist: deadline.rule, datum: deadline.date, sista, ...payload });
  }

  private arm(deadline: ArmedDeadline, ord: number): void {
    const nextAt = deadline.reminders[0]?.at ?? deadline.dueAt;
    this.changed.delete(deadline.key);
    this.armed.set(deadline.key, { ...deadline, nextAt, armedSeq: this.seq, ord });
  }

  private cancel(key: string): void {
    this.armed.delete(key);
    // XState also cancels the timer that has just fired, on leaving its state.
    if (this.changed.get(key)?.status === 'fired') return;
    this.changed.set(key, { key, status: 'cancelled', nextAt: null, reminders: null });
  }

  private chain(
    { event, by, settings, step, personal }: Required<Folded>,
    due: readonly (readonly [string, string, number])[],
  ): void {
    const body: EventBody = {
      v: 1,
      case: this.id,
      seq: this.seq,
      at: this.at,
      by: by?.id ?? null,
      role: by?.role ?? null,
      process: this.process.name,
      settings,
      event,
      value: step.snapshot.value,
      ...(due.length > 0 ? { due } : {}),
      ...(step.effects.length > 0 ? { actions: step.effects } : {}),
      ...(personal.length > 0
        ? { personal: Object.fromEntries(personal.map((p) => [p.field, p.hash])) }
        : {}),
    };
    const text = JSON.stringify(body);
    this.head = link(this.head, text);
    this.events.push({ seq: this.seq, at: this.at, type: event.type, body: text, hash: this.head });
    for (const { field, klientId, cipher } of personal)
      this.personal.push({ seq: this.seq, field, klientId, cipher });
  }

  private tasks(before: AnyMachineSnapshot | null, after: AnyMachineSnapshot): void {
    const index = this.process.indexOf(after);
    const previousIndex = before ? this.process.indexOf(before) : index;
    const previous = new Map(
      before ? demandedTasks(this.process, before, previousIndex).map((task) => [task.key, task]) : [],
    );
    for (const task of demandedTasks(this.process, after, index)) {
      const was = previous.get(task.key);
      previous.delete(task.key);
      if (!was) this.open(task);
      else if (was.unit !== task.unit || was.assignee !== task.assignee || this.dateOf(task))
        this.move(task, was.unit !== task.unit || was.assignee !== task.assignee);
    }
    for (const key of previous.keys()) this.close(key);
  }

  /** What the event tells the other side, if there is one yet, judged by the case as it is after it. */
  private disclose(event: SentEvent, by: Actor | null, { context }: AnyMachineSnapshot): void {
    const { utlamnanden } = this.process.definition;
    if (!utlamnanden || !by?.role || !Object.hasOwn(utlamnanden.handelser, event.type) || !this.snapshot)
      return;
    const { sfEnhet, kcEnhet } = this.process.indexOf(this.snapshot);
    if (sfEnhet === null || kcEnhet === null) return;
    const units = { sf: sfEnhet, kc: kcEnhet };
    const facts = { event, idag: localDate(this.at), context: context as never };
    for (const one of lamnas(utlamnanden, by.role, facts)) {
      const [franEnhet, tillEnhet] = [units[one.fran], units[one.till]];
      this.utlamnanden.push({ ...one, seq: this.seq, at: this.at, franEnhet, tillEnhet });
    }
  }

  /** What the event owes the world, in the same commit; a timer owes nothing by itself. */
  private owe(event: SentEvent, before: AnyMachineSnapshot | null, after: AnyMachineSnapshot): void {
    const { omvarld } = this.process.definition;
    if (!omvarld) return;
    const facts = { event, context: after.context as never, fore: (before?.context ?? null) as never };
    for (const { port, payload } of skulder(omvarld, facts)) this.send(port, payload);
    if (before) this.handOver(before, after);
  }

  /** P7: whoever takes over from somebody is told; tasks that move with the case open nothing anew. */
  private handOver(before: AnyMachineSnapshot, after: AnyMachineSnapshot): void {
    const from = this.process.indexOf(before).handlaggare;
    for (const [role, id] of Object.entries(this.process.indexOf(after).handlaggare)) {
      const was = from[role as Role];
      if (was !== undefined && was !== id) this.notice({ slag: 'handlaggarbyte', role });
    }
  }

  private open(task: TaskDemand): void {
    const due = this.dateOf(task);
    const { key, role, unit, assignee, escalation } = task;
    const id = `${this.id}.${key}.${this.seq}`;
    const when = { dueAt: due?.dueAt ?? null, dueDate: due?.date ?? null };
    this.opened.set(key, {
      id,
      key,
      seq: this.seq,
      role,
      unit,
      assignee,
      escalation,
      openedAt: this.at,
      deadline: task.deadline,
      ...when,
    });
    if (task.notify)
      this.notice({ slag: escalation ? 'eskalering' : 'uppgift', uppgift: key, role, unit, assignee });
  }

  private move(task: TaskDemand, moveOwner: boolean): void {
    const due = this.dateOf(task);
    const fresh = this.opened.get(task.key);
    if (fresh) {
      const when = due ? { dueAt: due.dueAt, dueDate: due.date } : {};
      this.opened.set(task.key, { ...fresh, unit: task.unit, assignee: task.assignee, ...when });
      return;
    }
    const earlier = this.moved.get(task.key);
    this.moved.set(task.key, {
      key: task.key,
      closedSeq: null,
      closedAt: null,
      unit: task.unit,
      assignee: task.assignee,
      moveOwner: moveOwner || (earlier?.moveOwner ?? false),
      dueAt: due?.dueAt ?? earlier?.dueAt ?? null,
      dueDate: due?.date ?? earlier?.dueDate ?? null,
    });
  }

  private close(key: string): void {
    if (this.opened.delete(key)) return;
    const closed = { key, closedSeq: this.seq, closedAt: this.at, moveOwner: false };
    this.moved.set(key, { ...closed, unit: null, assignee: null, dueAt: null, dueDate: null });
  }

  /** The date of a task's deadline, if this advance arms it. */
  private dateOf(task: TaskDemand): DeadlineRow | undefined {
    if (task.deadline === null) return undefined;
    for (const deadline of this.armed.values()) if (deadline.rule === task.deadline) return deadline;
    return undefined;
  }

  private notice(payload: Readonly<Record<string, unknown>>): void {
    this.send(NOTICE_PORT, payload);
  }

  private send(port: string, payload: Readonly<Record<string, unknown>>): void {
    this.outbox.push({ seq: this.seq, ord: this.outbox.length + 1, port, payload });
  }

  /** The write that stores all that was folded. */
  toWrite(access: AccessRow, idempotency: CaseWrite['idempotency']): CaseWrite {
    if (!this.snapshot) throw new Error('An advance without an event has nothing to write');
    return {
      id: this.id,
      expected: this.from?.revision ?? 0,
      process: this.process.id,
      version: this.process.version,
      revision: this.seq,
      status: this.snapshot.status === 'stopped' ? 'done' : this.snapshot.status,
      snapshot: persist(this.process.machine, this.snapshot),
      head: this.head,
      at: this.at,
      index: this.process.indexOf(this.snapshot),
      events: this.events,
      personal: this.personal,
      armed: [...this.armed.values()],
      changed: this.cancelAll
        ? [
            ...firedOnly(this.changed.values()),
            { key: null, status: 'cancelled', nextAt: null, reminders: null },
          ]
        : [...this.changed.values()],
      tasksOpened: [...this.opened.values()],
      tasksChanged: [...this.moved.values()],
      outbox: this.outbox,
      utlamnanden: this.utlamnanden,
      idempotency,
      access,
    };
  }
}

function* firedOnly(changes: Iterable<DeadlineChange>): Iterable<DeadlineChange> {
  for (const change of changes) if (change.status === 'fired') yield change;
}
