/** Folding one claimed case: its due timers in order, including those they arm, then its reminders. */
import type { Text } from '../../machines/process';
import { mening } from '../mening';
import { Problem } from '../problems';
import type { DueDeadline } from '../store/cases.store';
import { Advance } from './advance';
import { GENESIS } from './chain';
import { guardStep } from './checks';
import { access, laterOf, type Engine } from './engine';
import { stamp, step, unitOf } from './step';
import type { CaseRecord, CaseWrite, SentEvent } from './types';

/** Timers one case may fire in one fold; more is a loop that time alone drives. */
const LOOP_LIMIT = 1_000;
const CLOCK = { id: 'klockan', role: null };

/** A deadline whose step threw. */
export interface Failure {
  readonly caseId: string;
  readonly key: string;
  readonly text: Text;
}

/** What is to be stored, with the process and the live snapshot that go with it. */
export interface Done {
  readonly write: CaseWrite;
  readonly advance: Advance;
}

/** What became of one case. */
export interface Fold {
  readonly caseId: string;
  /** Null if there is nothing to store. */
  readonly done: Done | null;
  readonly fired: number;
  readonly reminders: number;
  /** When each of what was fired or sent was due, ISO UTC; armed in this very fold: its own time. */
  readonly dueAt: readonly string[];
  readonly failures: readonly Failure[];
}

/** A due timer, stored or armed in this fold; its event is still text where it was stored. */
interface Due {
  readonly key: string;
  readonly event: SentEvent | string;
  readonly dueAt: string;
  readonly armedSeq: number;
  readonly ord: number;
}

/**
 * Folds one case. What throws outside a step, say the process' index, fails the first due deadline of that
 * case alone.
 * @param record the claimed case, or null if it cannot be brought to life
 * @param due what is due of it at `now`, in order
 * @param now domain time, ISO UTC
 */
export function foldCase(
  engine: Engine,
  caseId: string,
  record: CaseRecord | null,
  due: readonly DueDeadline[],
  now: string,
): Fold {
  if (!record) return failed(caseId, due, mening`Ärendets sparade läge går inte att läsa.`);
  try {
    return fold(engine, record, due, now);
  } catch {
    engine.drop(caseId);
    const text = mening`En regel i processen ${`${record.process}@${record.version}`} kastade ett fel.`;
    return failed(caseId, due.slice(0, 1), text);
  }
}

function failed(caseId: string, due: readonly DueDeadline[], text: Text): Fold {
  const failures = due.map(({ key }) => ({ caseId, key, text }));
  return { caseId, done: null, fired: 0, reminders: 0, dueAt: [], failures };
}

function fold(engine: Engine, record: CaseRecord, stored: readonly DueDeadline[], now: string): Fold {
  const process = engine.processOf(record);
  const advance = new Advance(process, record.id, record, GENESIS);
  const at = laterOf(now, record.at);
  const settings = engine.settings.at(at);
  const failures: Failure[] = [];
  const dueAt: string[] = [];
  let fired = 0;
  for (let tries = 1; ; tries += 1) {
    const due = nextDue(advance, stored, now, failures);
    if (!due || !advance.snapshot) break;
    const event = eventOf(due, process.full);
    try {
      if (tries > LOOP_LIMIT)
        throw new Problem('STEP_FAILED', mening`Fristen utlöser sig själv om och om igen.`);
      const { snapshot } = advance;
      const ctx = { process, at, seq: advance.revision + 1, settings };
      const stepped = guardStep(process, () => step(ctx, snapshot, stamp(ctx, event, due.dueAt)));
      advance.fired(due.key);
      advance.fold({ event, by: CLOCK, at, settings: settings.version, step: stepped });
      dueAt.push(typeof due.event === 'string' ? due.dueAt : now);
      fired += 1;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failures.push({ caseId: record.id, key: due.key, text: error.text });
    }
  }
  const sent = remind(advance, at, stored, now);
  dueAt.push(...sent);
  const done =
    dueAt.length > 0 ? { advance, write: advance.toWrite(access(CLOCK, 'fire', 'ok'), null) } : null;
  return { caseId: record.id, done, fired, reminders: sent.length, dueAt, failures };
}

function eventOf({ event, dueAt }: Due, full: boolean): SentEvent {
  const sent = typeof event === 'string' ? (JSON.parse(event) as SentEvent) : event;
  return full ? { ...sent, dueAt } : sent;
}

function nextDue(
  advance: Advance,
  stored: readonly DueDeadline[],
  now: string,
  failures: readonly Failure[],
): Due | undefined {
  let next: Due | undefined;
  const consider = (due: Due): void => {
    if (due.dueAt > now || failures.some(({ key }) => key === due.key)) return;
    if (!next || before(due, next)) next = due;
  };
  for (const row of stored) if (advance.isUntouched(row.key)) consider(row);
  for (const row of advance.newlyArmed) consider(row);
  return next;
}

function before(a: Due, b: Due): boolean {
  if (a.dueAt !== b.dueAt) return a.dueAt < b.dueAt;
  return a.armedSeq === b.armedSeq ? a.ord < b.ord : a.armedSeq < b.armedSeq;
}

/** Sends the last missed reminder of each ladder; the levels before it would say the same thing. */
function remind(advance: Advance, at: string, stored: readonly DueDeadline[], now: string): string[] {
  const sent: string[] = [];
  for (const row of stored) {
    if (row.dueAt <= now || !advance.isUntouched(row.key) || !advance.snapshot) continue;
    const missed = row.reminders.filter((reminder) => reminder.at <= now);
    const rest = row.reminders.slice(missed.length);
    const last = missed.at(-1);
    const rule = row.rule === null ? undefined : advance.process.definition.deadlines?.[row.rule];
    if (!last || !rule) continue;
    const index = advance.process.indexOf(advance.snapshot);
    const { owner } = rule;
    const assignee = index.handlaggare[owner] ?? null;
    advance.at = at;
    advance.reminded({ key: row.key, rule: row.rule, date: row.dueDate }, rest, rest[0]?.at ?? row.dueAt, {
      dagar: last.days,
      role: owner,
      unit: unitOf(owner, index),
      assignee,
    });
    sent.push(last.at);
  }
  return sent;
}
