/**
 * Firing what is due. Workers claim cases, fold each case's due deadlines in order and write once
 * per case; a claimed case is skipped by the others, so nothing fires twice whatever wakes them.
 */
import type { PoolClient } from 'pg';
import { Problem } from '../problems';
import { CLAIM, dueFrom } from '../store/cases.store';
import type { Claimed, DueDeadline, DuePosition, StoredCase } from '../store/cases.store';
import { connectionLost, passing } from '../store/pg-errors';
import { commitFailed } from './committer';
import { revive, type Engine } from './engine';
import { Fair } from './fair';
import { foldCase, type Fold } from './fold';
import type { CaseRecord } from './types';

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

/** The cases of a batch, computed. */
interface Folds {
  readonly folds: readonly Fold[];
  /** What there was no time for. */
  readonly rest: readonly string[];
  /** Those that were in this process's cache. */
  readonly live: ReadonlyMap<string, CaseRecord>;
}

/** Claims the cases of a batch. */
type Claiming = (client: PoolClient, now: string) => Promise<readonly Claimed[]>;

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
    return (client, now) => this.claimOldest(client, now);
  }

  /** One lane after the other: claims at the same position would find the same cases. */
  private claimOldest(client: PoolClient, now: string): Promise<readonly Claimed[]> {
    const claim = this.claims.then(() => this.claimNext(client, now));
    this.claims = claim.catch(() => undefined);
    return claim;
  }

  private async claimNext(client: PoolClient, now: string): Promise<readonly Claimed[]> {
    if (this.ended) return [];
    const { cases, last, full } = await this.engine.store.claimDue(client, now, this.position);
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
    const now = this.firing.now();
    const client = await store.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const claimed = await claiming(client, now);
      const { folds, rest, live } = await this.foldAll(client, claimed, now);
      const failures = folds.flatMap((fold) => fold.failures);
      let stored: ReadonlySet<string>;
      try {
        stored = await this.write(client, folds);
        for (const { caseId, key, detail } of failures)
          await store.markFailed(caseId, { key }, detail, now, client);
        await client.query('COMMIT');
      } catch (error) {
        if (connectionLost(error) || passing(error)) throw error;
        await client.query('ROLLBACK');
        await this.apart(client, claimed, now, error);
        return;
      }
      this.result.failed += failures.length;
      this.committed(folds, stored, live);
      if (rest.length > 0) this.again.push(rest);
    } catch (error) {
      broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** Stores what was folded. @returns the cases that were written */
  private async write(client: PoolClient, folds: readonly Fold[]): Promise<ReadonlySet<string>> {
    const writes = folds.flatMap(({ done }) => done?.write ?? []);
    return writes.length > 0 ? this.engine.store.commit(writes, client) : new Set();
  }

  /**
   * After a commit: cache, wake-ups and counts follow. A case that only time has moved does not push out of the
   * cache one that somebody works in.
   */
  private committed(folds: readonly Fold[], stored: ReadonlySet<string>, live: Folds['live']): void {
    const { engine, result, firing } = this;
    const dueAt: string[] = [];
    for (const fold of folds) {
      const { caseId, done } = fold;
      const { snapshot, process } = done?.advance ?? {};
      if (!done || !snapshot || !process) continue;
      const written = stored.has(caseId);
      if (written) {
        engine.committed(process, done.write, snapshot);
        result.fired += fold.fired;
        result.reminders += fold.reminders;
        dueAt.push(...fold.dueAt);
      }
      // Claimed, and still not written: what we knew of the case was wrong, and the next look takes it.
      if (!written || !live.has(caseId)) engine.drop(caseId);
    }
    if (dueAt.length > 0) firing.onFired?.(dueAt);
  }

  /** Folds claimed cases in order until time is up. The rest are let go with the commit and taken again. */
  private async foldAll(client: PoolClient, claimed: readonly Claimed[], now: string): Promise<Folds> {
    const { engine } = this;
    const live = new Map<string, CaseRecord>();
    const folds: Fold[] = [];
    if (claimed.length === 0) return { folds, rest: [], live };
    const ids = claimed.map(({ id }) => id);
    for (const { id, revision } of claimed) {
      const record = engine.cached(id, revision);
      if (record) live.set(id, record);
    }
    const dormant = ids.filter((id) => !live.has(id));
    const loaded = dormant.length > 0 ? await engine.store.load(dormant, client) : [];
    const stored = new Map(loaded.map((row) => [row.id, row]));
    const due = byCase(await engine.store.armedOf(client, ids, now));
    const until = performance.now() + BATCH_MS;
    for (const [n, id] of ids.entries()) {
      if (n > 0 && performance.now() > until) return { folds, rest: ids.slice(n), live };
      const record = live.get(id) ?? awake(engine, stored.get(id));
      if (record !== undefined) folds.push(foldCase(engine, id, record, due.get(id) ?? [], now));
    }
    return { folds, rest: [], live };
  }

  /** A row that cannot be stored fails its whole batch: each half is tried by itself, down to the one case. */
  private async apart(
    client: PoolClient,
    claimed: readonly Claimed[],
    now: string,
    error: unknown,
  ): Promise<void> {
    const ids = claimed.map(({ id }) => id);
    if (ids.length > 1) {
      const half = Math.ceil(ids.length / 2);
      this.again.push(ids.slice(half), ids.slice(0, half));
      return;
    }
    const { store } = this.engine;
    const { detail } = commitFailed(error);
    for (const { caseId, key } of await store.armedOf(client, ids, now)) {
      this.engine.drop(caseId);
      await store.markFailed(caseId, { key }, detail, now, client);
      this.result.failed += 1;
    }
  }
}

/**
 * A stored case, alive; null if its snapshot cannot be read. Undefined if its process is not installed: it is
 * left alone, and armed.
 */
function awake(engine: Engine, stored: StoredCase | undefined): CaseRecord | null | undefined {
  if (!stored) return undefined;
  try {
    const process = engine.processOf(stored);
    const snapshot = revive(process, stored.snapshot);
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
