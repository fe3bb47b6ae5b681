/**
 * Firing what is due. Workers claim cases, fold each case's due deadlines in order and write once
 * per case; a claimed case is skipped by the others, so nothing fires twice whatever wakes them.
 */
import type { PoolClient, QueryConfig } from 'pg';
import { osagdText } from '../mening';
import { accessLogFails, Problem } from '../problems';
import { CLAIM, dueFrom } from '../store/cases.store';
import { commitQuery } from '../store/commit.sql';
import type { DueDeadline, DuePosition, StoredCase } from '../store/cases.store';
import { connectionLost, passing } from '../store/pg-errors';
import { commitFailed } from './committer';
import { newsOf, type Engine } from './engine';
import { Fair } from './fair';
import { foldCase, type Done, type Failure, type Fold } from './fold';
import { revive } from './snapshot-text';
import type { CaseRecord, CaseWrite } from './types';

/** What one call did. `failed` deadlines are marked and have an open incident each. */
export interface FireResult {
  fired: number;
  reminders: number;
  failed: number;
}

/** How a run goes on, for who keeps the time and counts. */
export interface Firing {
  /** Domain time, ISO UTC. Asked for each batch: a long run also takes what has come due meanwhile. */
  readonly now: () => string;
  /** The earliest that is asked for, ISO UTC; all that is due if left out. */
  readonly from?: string | undefined;
  /** Told after each commit: when each of what was fired or sent was due, ISO UTC. */
  readonly onFired?: (dueAt: readonly string[]) => void;
  /** Told after each claim that left more to be claimed. */
  readonly onBacklog?: () => void;
  /** Ends the run after the batches under way. */
  readonly signal?: AbortSignal;
}

/** Batches under way at once: while one is being stored, the next is computed. */
const LANES = 2;
/** Computing in one batch, which holds its cases and this process's thread. */
const BATCH_MS = 50;

/**
 * Fires every deadline and sends every reminder that is due at `now`.
 * @param now domain time, ISO UTC
 * @throws Problem UNAVAILABLE if the database is gone; what was committed before stays
 */
export const fireDue = (engine: Engine, now: string): Promise<FireResult> =>
  fireAll(engine, { now: () => now });

/** As `fireDue`, with the time moving on while it works. */
export const fireAll = (engine: Engine, firing: Firing): Promise<FireResult> =>
  new Run(engine, firing).finish();

/**
 * The cases of a batch, computed. Only what is needed after the commit: whatever else waited for it would be copied
 * by the collector again and again.
 */
interface Computed {
  /** What is to be stored, ready to be sent; null if nothing. */
  readonly query: QueryConfig | null;
  readonly failures: readonly Failure[];
  /** What follows when a case has been written. */
  readonly after: readonly After[];
  /** What there was no time for. */
  readonly rest: readonly string[];
}

interface After extends Pick<Fold, 'caseId' | 'fired' | 'reminders' | 'dueAt'> {
  readonly written: () => void;
}

/** Claims the cases of a batch. */
type Claiming = (client: PoolClient) => Promise<readonly StoredCase[]>;

class Run {
  private readonly result: FireResult = { fired: 0, reminders: 0, failed: 0 };
  private readonly lanes: Promise<void>[] = [];
  /** Up to where due deadlines have been claimed, and whether that is all of them. */
  private position: DuePosition;
  private ended = false;
  private claims: Promise<unknown> = Promise.resolve();
  /** Cases claimed before and not stored: left over when time was up, or to be tried in smaller batches. */
  private readonly again: (readonly string[])[] = [];
  private readonly fair: Fair;
  private fairTurn = false;
  private broken = false;

  constructor(
    private readonly engine: Engine,
    private readonly firing: Firing,
  ) {
    this.position = dueFrom(firing.from ?? null);
    this.fair = new Fair(engine.store, this.position);
  }

  async finish(): Promise<FireResult> {
    this.openLane();
    const ends: PromiseSettledResult<void>[] = [];
    // More lanes may open while one is waited for.
    for (let n = 0; n < this.lanes.length; n += 1) ends.push(...(await Promise.allSettled([this.lanes[n]])));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return this.result;
  }

  private openLane(): void {
    if (this.lanes.length < LANES) this.lanes.push(this.lane());
  }

  private async lane(): Promise<void> {
    try {
      while (!this.broken && !this.firing.signal?.aborted) {
        await this.engine.freshSettings();
        const claiming = await this.engine.guarded(() => this.next());
        if (!claiming) return;
        await this.engine.guarded(() => this.batch(claiming));
      }
    } catch (error) {
      this.broken = true;
      throw error;
    }
  }

  /** What the next batch is made of; null when nothing is left. */
  private async next(): Promise<Claiming | null> {
    const { store } = this.engine;
    const again = this.again.pop();
    if (again) return (client) => store.claimCases(client, again);
    if (this.ended) return null;
    // Several lanes are a backlog: the units take turns in every other batch.
    this.fairTurn = this.lanes.length > 1 && !this.fairTurn;
    const ids = this.fairTurn ? await this.fair.take(this.firing.now(), this.position, CLAIM) : [];
    if (ids.length > 0) return (client) => store.claimCases(client, ids);
    return (client) => this.claimOldest(client);
  }

  /** One lane after the other: claims at the same position would find the same cases. */
  private claimOldest(client: PoolClient): Promise<readonly StoredCase[]> {
    const claim = this.claims.then(() => this.claimNext(client));
    this.claims = claim.catch(() => undefined);
    return claim;
  }

  private async claimNext(client: PoolClient): Promise<readonly StoredCase[]> {
    if (this.ended) return [];
    const { cases, last, full } = await this.engine.store.claimDue(client, this.firing.now(), this.position);
    this.position = last;
    this.ended = !full;
    if (full) {
      this.openLane();
      this.firing.onBacklog?.();
    }
    return cases;
  }

  private async batch(claiming: Claiming): Promise<void> {
    const { store } = this.engine;
    const client = await store.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const { ids, now, computed } = await this.compute(client, claiming);
      const { query, failures, after, rest } = computed;
      let stored: ReadonlySet<string> = new Set();
      try {
        if (query) stored = await store.write(query, client);
        for (const { caseId, key, text } of failures)
          await store.markFailed(caseId, { key }, osagdText(text), now, client);
        await client.query('COMMIT');
      } catch (error) {
        if (connectionLost(error) || passing(error)) throw error;
        await client.query('ROLLBACK');
        await this.apart(client, ids, now, error);
        return;
      }
      this.result.failed += failures.length;
      this.committed(after, stored);
      if (rest.length > 0) this.again.push(rest);
    } catch (error) {
      broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** After a commit: cache, wake-ups and counts follow. */
  private committed(after: readonly After[], stored: ReadonlySet<string>): void {
    const { engine, result, firing } = this;
    const due: string[] = [];
    for (const { caseId, fired, reminders, dueAt, written } of after) {
      if (stored.has(caseId)) {
        written();
        result.fired += fired;
        result.reminders += reminders;
        due.push(...dueAt);
      } else {
        // Claimed, and still not written: what we knew of the case was wrong, and the next look takes it.
        engine.drop(caseId);
      }
    }
    if (due.length > 0) firing.onFired?.(due);
  }

  /**
   * Claims cases and folds them. What is due is asked of the clock when the cases are held: a time that was read
   * before waiting for a connection may be of a clock that has been set back since, and the deadline may be new.
   */
  private async compute(client: PoolClient, claiming: Claiming) {
    const claimed = await claiming(client);
    const now = this.firing.now();
    const ids = claimed.map(({ id }) => id);
    const due = ids.length > 0 ? await this.engine.store.armedOf(client, ids, now) : [];
    return { ids, now, computed: this.foldAll(claimed, byCase(due), now) };
  }

  /** Folds claimed cases in order until time is up. The rest are let go with the commit and taken again. */
  private foldAll(
    claimed: readonly StoredCase[],
    due: ReadonlyMap<string, readonly DueDeadline[]>,
    now: string,
  ): Computed {
    const { engine } = this;
    const writes: CaseWrite[] = [];
    const failures: Failure[] = [];
    const after: After[] = [];
    const until = performance.now() + BATCH_MS;
    let taken = 0;
    for (const stored of claimed) {
      if (taken > 0 && performance.now() > until) break;
      taken += 1;
      const live = engine.cached(stored.id, stored.revision);
      const record = live ?? awake(engine, stored);
      if (record === undefined) continue;
      const fold = foldCase(engine, stored.id, record, due.get(stored.id) ?? [], now);
      failures.push(...fold.failures);
      if (!fold.done) continue;
      writes.push(fold.done.write);
      after.push(afterOf(engine, fold, fold.done, live !== undefined));
    }
    const rest = claimed.slice(taken).map(({ id }) => id);
    return { query: writes.length > 0 ? commitQuery(writes) : null, failures, after, rest };
  }

  /** A row that cannot be stored fails its whole batch: each half is tried by itself, down to the one case. */
  private async apart(
    client: PoolClient,
    ids: readonly string[],
    now: string,
    error: unknown,
  ): Promise<void> {
    if (ids.length > 1) {
      const half = Math.ceil(ids.length / 2);
      this.again.push(ids.slice(half), ids.slice(0, half));
      return;
    }
    const { store } = this.engine;
    // Nothing is wrong with the case: it waits until its access can be logged again.
    if (!(await store.canLog())) throw accessLogFails(error);
    const { text } = commitFailed(error);
    for (const { caseId, key } of await store.armedOf(client, ids, now)) {
      this.engine.drop(caseId);
      await store.markFailed(caseId, { key }, osagdText(text), now, client);
      this.result.failed += 1;
    }
  }
}

/**
 * What follows a write. A case that only time has moved does not push out of the cache one that somebody works in:
 * it is forgotten.
 */
function afterOf(
  engine: Engine,
  { caseId, fired, reminders, dueAt }: Fold,
  { write, advance: { process, snapshot } }: Done,
  live: boolean,
): After {
  const result = { caseId, fired, reminders, dueAt };
  if (live && snapshot) return { ...result, written: () => engine.committed(process, write, snapshot) };
  const news = newsOf(write);
  return {
    ...result,
    written: () => {
      engine.drop(caseId);
      engine.announce(news);
    },
  };
}

/**
 * A stored case, alive; null if its snapshot cannot be read. Undefined if its process is not installed: it is
 * left alone, and armed.
 */
function awake(engine: Engine, stored: StoredCase): CaseRecord | null | undefined {
  try {
    const process = engine.processOf(stored);
    const snapshot = revive(process.machine, stored.snapshot);
    const index = process.indexOf(snapshot);
    return { ...stored, at: stored.at.toISOString(), index, snapshot, bytes: stored.snapshot.length };
  } catch (error) {
    return error instanceof Problem && error.code === 'VERSION_MISSING' ? undefined : null;
  }
}

function byCase(rows: readonly DueDeadline[]): ReadonlyMap<string, readonly DueDeadline[]> {
  const due = new Map<string, DueDeadline[]>();
  for (const row of rows) {
    const ofCase = due.get(row.caseId);
    if (ofCase) ofCase.push(row);
    else due.set(row.caseId, [row]);
  }
  return due;
}
