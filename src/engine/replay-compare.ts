/** A case as its events say, against the case as it lies in its rows: every column that must follow. */
import type { DeadlineRowText, HistoryCase } from '../store/history.store';
import { isRecord } from './checks';
import type { HostedProcess } from './hosted';
import type { Fault, Replayed } from './replay';
import type { ReplayedDeadline } from './replay-rows';

/** What of the rows does not follow from the history. The machine's part is left out where it was lost. */
export function compare(process: HostedProcess, replayed: Replayed, stored: HistoryCase): readonly Fault[] {
  return [
    ...ofCase(process, replayed, stored),
    ...(replayed.snapshot ? [...ofDeadlines(replayed, stored), ...ofTasks(replayed, stored)] : []),
    ...(stored.personal ? ofPersonal(replayed, stored.personal) : []),
  ];
}

const fault = (kind: Fault['kind'], ref: string, seq: number | null = null): Fault => ({ kind, seq, ref });

function* ofCase(process: HostedProcess, replayed: Replayed, stored: HistoryCase): Generator<Fault> {
  const { row, snapshot } = stored;
  const { revision, startedAt, head } = replayed;
  const chained = { id: row.id, process: process.id, version: process.version, revision, startedAt };
  yield* columns('case', '', { ...chained, head: head.toString('hex') }, row);
  if (row.at !== replayed.at && !isReminded(replayed, stored)) yield fault('case', 'at');
  if (!replayed.snapshot) return;
  const { status } = replayed.snapshot;
  const { handlaggare, ...index } = process.indexOf(replayed.snapshot);
  const told = {
    ...index,
    handlaggare: JSON.stringify(handlaggare),
    status: status === 'stopped' ? 'done' : status,
  };
  yield* columns('case', '', told, row);
  const again = JSON.stringify(process.machine.getPersistedSnapshot(replayed.snapshot));
  if (again !== snapshot)
    yield fault('snapshot', firstDifference(JSON.parse(again), readable(snapshot)) ?? '');
}

/** A reminder is no event, but its sending is the last that happened to the case. */
const isReminded = ({ deadlines, at }: Replayed, { row, deadlines: rows }: HistoryCase): boolean =>
  row.at > at &&
  deadlines.armed().some(({ key, reminders }) => {
    const left = readable(rows.find((deadline) => deadline.key === key)?.reminders ?? '[]');
    const sent = reminders[reminders.length - (Array.isArray(left) ? left.length : 0) - 1];
    return sent !== undefined && sent.at <= row.at;
  });

function* ofDeadlines({ deadlines }: Replayed, stored: HistoryCase): Generator<Fault> {
  const rows = new Map(stored.deadlines.map((row) => [row.key, row]));
  for (const deadline of deadlines.armed()) {
    const row = rows.get(deadline.key);
    rows.delete(deadline.key);
    if (!row) yield fault('deadline', `${deadline.key} saknas`);
    else yield* ofDeadline(deadline, row);
  }
  // One that failed stays marked until somebody has seen to it, also when the routine no longer waits for it.
  for (const { key, status } of rows.values())
    if (status === 'armed') yield fault('deadline', `${key} är en för mycket`);
}

function* ofDeadline(deadline: ReplayedDeadline, row: DeadlineRowText): Generator<Fault> {
  const { key, reminders, event, basis, hand, ...told } = deadline;
  const text = { event: JSON.stringify(event), basis: textOf(basis), hand: textOf(hand) };
  yield* columns('deadline', `${key}.`, { ...told, ...text }, row);
  // Those that are sent are taken from the front, and the next one says when to look.
  const left = readable(row.reminders);
  const rest = Array.isArray(left) ? reminders.slice(reminders.length - left.length) : reminders;
  if (JSON.stringify(rest) !== row.reminders) yield fault('deadline', `${key}.reminders`);
  if ((rest[0]?.at ?? deadline.dueAt) !== row.nextAt) yield fault('deadline', `${key}.nextAt`);
}

const textOf = (value: object | null): string | null => value && JSON.stringify(value);

function* ofTasks({ tasks }: Replayed, stored: HistoryCase): Generator<Fault> {
  const rows = new Map(stored.tasks.map((row) => [row.id, row]));
  for (const task of tasks.open.values()) {
    const row = rows.get(task.id);
    rows.delete(task.id);
    if (!row) yield fault('task', `${task.key} saknas`);
    // A task is as protected as its case.
    else yield* columns('task', `${task.key}.`, { ...task, skyddad: stored.row.skyddad }, row);
  }
  for (const { key } of rows.values()) yield fault('task', `${key} är en för mycket`);
}

function* ofPersonal({ personal }: Replayed, stored: ReadonlyMap<string, string>): Generator<Fault> {
  for (const name of new Set([...personal.keys(), ...stored.keys()])) {
    if (personal.get(name) === stored.get(name)) continue;
    const [seq = '', ...field] = name.split('.');
    yield fault('personal', field.join('.'), Number(seq));
  }
}

/** The columns that are not as they were told. */
function* columns<T extends object>(
  kind: Fault['kind'],
  prefix: string,
  told: T,
  row: { readonly [K in keyof T]: unknown },
): Generator<Fault> {
  for (const [column, value] of Object.entries(told))
    if (row[column as keyof T] !== value) yield fault(kind, `${prefix}${column}`);
}

function readable(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The path of the first difference of two JSON values; null if only their order differs, or nothing. */
export function firstDifference(a: unknown, b: unknown, path = ''): string | null {
  if (Array.isArray(a) !== Array.isArray(b) || !isObject(a) || !isObject(b))
    return a === b ? null : path || '.';
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference(a[key], b[key], path ? `${path}.${key}` : key);
    if (found !== null) return found;
  }
  return null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  Array.isArray(value) || isRecord(value);
