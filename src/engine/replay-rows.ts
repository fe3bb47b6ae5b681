/**
 * The rows that a history leads to: its deadlines and its open tasks, told event by event. A model of its own
 * beside `Advance` and the commit statement, so that what is wrong there shows here.
 */
import type { ArmedDeadline, DeadlineOp, DeadlineRow, SentEvent, TaskDemand } from './types';

/** A deadline as a row, without what its sent reminders have taken away. */
export type ReplayedDeadline = Omit<DeadlineRow, 'nextAt'>;

/** What one event did to the deadlines, per key: armed anew, or null for cancelled. */
export type NetDeadlines = ReadonlyMap<string, ReplayedDeadline | null>;

interface Known {
  readonly deadline: ReplayedDeadline;
  status: 'armed' | 'fired' | 'cancelled';
}

/** In the order in which deadlines act. */
const inOrder = (a: ReplayedDeadline, b: ReplayedDeadline): number =>
  (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0) || a.armedSeq - b.armedSeq || a.ord - b.ord;

export class ReplayedDeadlines {
  private readonly known = new Map<string, Known>();

  /** Those that run, in the order in which they act. */
  armed(): ReplayedDeadline[] {
    return [...this.known.values()]
      .flatMap(({ deadline, status }) => (status === 'armed' ? [deadline] : []))
      .sort(inOrder);
  }

  /**
   * Takes away the deadline whose event this is.
   * @returns false if none that is due at `at` leads to it
   */
  fire({ dueAt, ...event }: SentEvent, at: string): boolean {
    const text = JSON.stringify(event);
    const due = this.armed().find(
      (deadline) =>
        deadline.dueAt <= at &&
        (dueAt === undefined || dueAt === deadline.dueAt) &&
        JSON.stringify(deadline.event) === text,
    );
    const known = due && this.known.get(due.key);
    if (known) known.status = 'fired';
    return known !== undefined;
  }

  /** What an event's operations come to. @param dates the dates told by the event, per key */
  net(seq: number, ops: readonly DeadlineOp[], dates: ReadonlyMap<string, string>): NetDeadlines {
    const net = new Map<string, ReplayedDeadline | null>();
    let ord = 0;
    for (const op of ops)
      if (op.op === 'cancel') net.set(op.key, null);
      else net.set(op.deadline.key, { ...dated(op.deadline, dates), armedSeq: seq, ord: (ord += 1) });
    return net;
  }

  apply(net: NetDeadlines): void {
    for (const [key, deadline] of net) {
      const known = this.known.get(key);
      if (deadline) this.known.set(key, { deadline, status: 'armed' });
      else if (known?.status === 'armed') known.status = 'cancelled';
    }
  }

  /** A case that has ended waits for nothing. */
  cancelAll(): void {
    for (const known of this.known.values()) if (known.status === 'armed') known.status = 'cancelled';
  }

  /** The last deadline of a rule that was armed and not cancelled. */
  lastOf(rule: string): ReplayedDeadline | undefined {
    let last: ReplayedDeadline | undefined;
    for (const { deadline, status } of this.known.values())
      if (deadline.rule === rule && status !== 'cancelled' && (last?.armedSeq ?? 0) < deadline.armedSeq)
        last = deadline;
    return last;
  }
}

const dated = (deadline: ArmedDeadline, dates: ReadonlyMap<string, string>): ArmedDeadline => ({
  ...deadline,
  dueAt: dates.get(deadline.key) ?? deadline.dueAt,
});

/** An open task as a row, without who has claimed it. */
export interface ReplayedTask {
  readonly id: string;
  readonly key: string;
  readonly seq: number;
  readonly role: string;
  readonly unit: string | null;
  readonly escalation: boolean;
  readonly openedAt: string;
  readonly dueAt: string | null;
  readonly dueDate: string | null;
}

export class ReplayedTasks {
  /** By key. */
  readonly open = new Map<string, ReplayedTask>();

  constructor(private readonly caseId: string) {}

  /**
   * After an event: what the new state demands is open, and nothing else.
   * @param set what the event did to the deadlines; `before` knows those from before it
   */
  follow(
    seq: number,
    at: string,
    demands: readonly TaskDemand[],
    set: NetDeadlines,
    before: ReplayedDeadlines,
  ): void {
    const closing = new Set(this.open.keys());
    for (const demand of demands) {
      const { key, role, unit, escalation } = demand;
      closing.delete(key);
      const was = this.open.get(key);
      const due = dateOf(demand, set, was ? undefined : before);
      const dates = due ? { dueAt: due.dueAt, dueDate: due.date } : { dueAt: null, dueDate: null };
      if (was) this.open.set(key, { ...was, unit, ...(due && dates) });
      else {
        const id = `${this.caseId}.${key}.${seq}`;
        this.open.set(key, { id, key, seq, role, unit, escalation, openedAt: at, ...dates });
      }
    }
    for (const key of closing) this.open.delete(key);
  }
}

/** The deadline of a task's rule: the one this event arms, else for a new task the last one before it. */
function dateOf(
  { deadline: rule }: TaskDemand,
  set: NetDeadlines,
  before: ReplayedDeadlines | undefined,
): ReplayedDeadline | undefined {
  if (rule === null) return undefined;
  for (const deadline of set.values()) if (deadline?.rule === rule) return deadline;
  return before?.lastOf(rule);
}
