/**
 * Firing what is due. Workers claim cases, fold each case's due deadlines in order and write once
 * per case; a claimed case is skipped by the others, so nothing fires twice whatever wakes them.
 */
import type { PoolClient } from 'pg';
import { Problem } from '../problems';
import type { DueDeadline } from '../store/cases.store';
import { connectionLost, passing } from '../store/pg-errors';
import { Advance } from './advance';
import { GENESIS } from './chain';
import { commitFailed } from './committer';
import { guardStep } from './checks';
import { access, laterOf, type Engine } from './engine';
import { stamp, step, unitOf } from './step';
import type { CaseRecord, CaseWrite, DeadlineRow, SentEvent } from './types';

/** What one call did. `failed` deadlines are marked and have an open incident each. */
export interface FireResult {
  fired: number;
  reminders: number;
  failed: number;
}

/** Cases of one transaction: some hundreds at most, and no more than about 50 ms of computing. */
const BATCH = 100;
const BATCH_MS = 50;
/** Timers one case may fire in one call; more is a loop that time alone drives. */
const LOOP_LIMIT = 1_000;
const CLOCK = { id: 'klockan', role: null };

interface Due {
  readonly key: string;
  readonly rule: string | null;
  readonly event: SentEvent;
  readonly dueAt: string;
  readonly armedSeq: number;
  readonly ord: number;
}

interface Failure {
  readonly caseId: string;
  readonly key: string;
  readonly detail: string;
}

interface Fold {
  /** What is to be stored, with the process and the live snapshot that go with it; null if nothing. */
  readonly done: { readonly write: CaseWrite; readonly advance: Advance } | null;
  readonly fired: number;
  readonly reminders: number;
  readonly failures: readonly Failure[];
}

/**
 * Fires every deadline and sends every reminder that is due at `now`.
 * @param now domain time, ISO UTC
 * @throws Problem UNAVAILABLE if the database is gone; what was committed before stays
 */
export async function fireDue(engine: Engine, now: string): Promise<FireResult> {
  const result: FireResult = { fired: 0, reminders: 0, failed: 0 };
  const run: Run = { engine, now, result, except: new Set(), firedOf: new Map() };
  for (let size = BATCH; ;) {
    await engine.freshSettings();
    const outcome = await engine.guarded(() => fireBatch(run, size));
    if (outcome === 'empty') return result;
    // A row that cannot be stored fails its whole batch: find it by going one at a time for a while.
    size = outcome === 'poisoned' ? 1 : Math.min(BATCH, size * 2);
  }
}

interface Run {
  readonly engine: Engine;
  readonly now: string;
  readonly result: FireResult;
  /** Cases not to be claimed again in this call. */
  readonly except: Set<string>;
  readonly firedOf: Map<string, number>;
}

async function fireBatch(run: Run, size: number): Promise<'empty' | 'done' | 'poisoned'> {
  const { engine, now, result } = run;
  const { store } = engine;
  const client = await store.pool.connect();
  const failures: Failure[] = [];
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const ids = await store.claimDue(client, now, size, [...run.except]);
    if (ids.length === 0) {
      await client.query('COMMIT');
      return 'empty';
    }
    const folds = await foldAll(run, client, ids);
    failures.push(...folds.flatMap((fold) => fold.failures));
    const done = folds.flatMap((fold) => fold.done ?? []);
    try {
      if (done.length > 0)
        await store.commit(
          done.map(({ write }) => write),
          client,
        );
      await client.query('COMMIT');
    } catch (error) {
      if (connectionLost(error) || passing(error)) throw error;
      await client.query('ROLLBACK');
      if (ids.length > 1) return 'poisoned';
      const [caseId = ''] = ids;
      failures.splice(0, failures.length, ...(await poisoned(run, caseId, commitFailed(error))));
      return 'done';
    }
    for (const { write, advance } of done)
      if (advance.snapshot) engine.committed(advance.process, write, advance.snapshot);
    for (const fold of folds) {
      result.fired += fold.fired;
      result.reminders += fold.reminders;
    }
    return 'done';
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
    for (const { caseId, key, detail } of failures) {
      result.failed += 1;
      await store.markFailed(caseId, { key }, detail, now);
    }
  }
}

/** The due deadlines of a case that can be computed but not stored. */
async function poisoned(run: Run, caseId: string, problem: Problem): Promise<Failure[]> {
  run.except.add(caseId);
  run.engine.drop(caseId);
  const client = await run.engine.store.pool.connect();
  try {
    const armed = await run.engine.store.armedOf(client, [caseId]);
    return armed
      .filter((deadline) => deadline.nextAt <= run.now)
      .map(({ key }) => ({ caseId, key, detail: problem.detail }));
  } finally {
    client.release();
  }
}

async function foldAll(run: Run, client: PoolClient, ids: readonly string[]): Promise<Fold[]> {
  const { engine } = run;
  const records = await liveRecords(run, client, ids);
  const deadlines = new Map<string, DueDeadline[]>();
  for (const deadline of await engine.store.armedOf(client, ids)) {
    const ofCase = deadlines.get(deadline.caseId);
    if (ofCase) ofCase.push(deadline);
    else deadlines.set(deadline.caseId, [deadline]);
  }
  const until = performance.now() + BATCH_MS;
  const folds: Fold[] = [];
  for (const [n, id] of ids.entries()) {
    if (run.except.has(id)) continue;
    const record = records.get(id);
    const rows = deadlines.get(id) ?? [];
    const fold = record ? foldSafely(run, record, rows) : unreadable(run, id, rows);
    // Nothing to do after all: not to be claimed again by this call.
    if (!fold.done && fold.failures.length === 0) run.except.add(id);
    folds.push(fold);
    // The rest stays claimed for a moment only and is taken by the next batch.
    if (n > 0 && performance.now() > until) break;
  }
  return folds;
}

/**
 * The claimed cases, alive. One whose process is not installed is skipped and left armed; one whose
 * snapshot cannot be read is absent.
 */
async function liveRecords(
  run: Run,
  client: PoolClient,
  ids: readonly string[],
): Promise<Map<string, CaseRecord>> {
  const { engine } = run;
  const records = new Map<string, CaseRecord>();
  for (const stored of await engine.store.load(ids, client)) {
    try {
      records.set(stored.id, engine.cached(stored.id, stored.revision) ?? engine.keep(stored));
    } catch (error) {
      if (error instanceof Problem && error.code === 'VERSION_MISSING') run.except.add(stored.id);
    }
  }
  return records;
}

/** A case that cannot be brought to life fails its own due deadlines, and nobody else's. */
function unreadable(run: Run, caseId: string, rows: readonly DueDeadline[]): Fold {
  const detail = 'Ärendets sparade läge går inte att läsa.';
  const failures = rows.filter((row) => row.nextAt <= run.now).map(({ key }) => ({ caseId, key, detail }));
  return { done: null, fired: 0, reminders: 0, failures };
}

/** What throws outside a step, say the process' index, fails the first due deadline of that case alone. */
function foldSafely(run: Run, record: CaseRecord, rows: readonly DueDeadline[]): Fold {
  try {
    return foldCase(run, record, rows);
  } catch {
    run.engine.drop(record.id);
    const [first] = rows.filter((row) => row.nextAt <= run.now);
    const detail = `En regel i processen ${record.process}@${record.version} kastade ett fel.`;
    const failures = first ? [{ caseId: record.id, key: first.key, detail }] : [];
    return { done: null, fired: 0, reminders: 0, failures };
  }
}

/** Folds one case: its due timers in order, including those they arm, then its reminders. */
function foldCase(run: Run, record: CaseRecord, stored: readonly DueDeadline[]): Fold {
  const { engine, now } = run;
  const process = engine.processOf(record);
  const advance = new Advance(process, record.id, record, GENESIS);
  const at = laterOf(now, record.at);
  const settings = engine.settings.at(at);
  const failures: Failure[] = [];
  let fired = 0;
  for (;;) {
    const due = nextDue(advance, stored, now, failures);
    if (!due || !advance.snapshot) break;
    const total = (run.firedOf.get(record.id) ?? 0) + 1;
    run.firedOf.set(record.id, total);
    const event: SentEvent = process.full ? { ...due.event, dueAt: due.dueAt } : due.event;
    try {
      if (total > LOOP_LIMIT) throw new Problem('STEP_FAILED', 'Fristen utlöser sig själv om och om igen.');
      const { snapshot } = advance;
      const ctx = { process, at, seq: advance.revision + 1, settings };
      const stepped = guardStep(process, () => step(ctx, snapshot, stamp(ctx, event, due.dueAt)));
      advance.fired(due.key);
      advance.fold({ event, by: CLOCK, at, settings: settings.version, step: stepped });
      fired += 1;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failures.push({ caseId: record.id, key: due.key, detail: error.detail });
    }
  }
  const reminders = remind(advance, record, stored, now);
  const done =
    fired + reminders > 0 ? { advance, write: advance.toWrite(access(CLOCK, 'fire', 'ok'), null) } : null;
  return { done, fired, reminders, failures };
}

function nextDue(
  advance: Advance,
  stored: readonly DueDeadline[],
  now: string,
  failures: readonly Failure[],
): Due | undefined {
  const candidates: Due[] = [];
  for (const row of stored)
    if (row.dueAt <= now && advance.isUntouched(row.key))
      candidates.push({ ...row, event: JSON.parse(row.event) as SentEvent });
  for (const row of advance.newlyArmed) if (row.dueAt <= now) candidates.push(row satisfies DeadlineRow);
  return candidates
    .filter((due) => !failures.some((failure) => failure.key === due.key))
    .sort((a, b) => compare(a.dueAt, b.dueAt) || a.armedSeq - b.armedSeq || a.ord - b.ord)[0];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sends the last missed reminder of each ladder; the levels before it would say the same thing. */
function remind(advance: Advance, record: CaseRecord, stored: readonly DueDeadline[], now: string): number {
  let sent = 0;
  for (const row of stored) {
    if (row.nextAt > now || row.dueAt <= now || !advance.isUntouched(row.key) || !advance.snapshot) continue;
    const missed = row.reminders.filter((reminder) => reminder.at <= now);
    const rest = row.reminders.slice(missed.length);
    const last = missed.at(-1);
    const rule = row.rule === null ? undefined : advance.process.definition.deadlines?.[row.rule];
    if (!last || !rule) continue;
    const index = advance.process.indexOf(advance.snapshot);
    const { owner } = rule;
    const assignee = index.handlaggare[owner] ?? null;
    advance.at = laterOf(now, record.at);
    advance.reminded({ key: row.key, rule: row.rule, date: row.dueDate }, rest, rest[0]?.at ?? row.dueAt, {
      dagar: last.days,
      role: owner,
      unit: unitOf(owner, index),
      assignee,
    });
    sent += 1;
  }
  return sent;
}
