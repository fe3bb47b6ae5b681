/**
 * Group commit. While one statement is in flight, arriving writes queue; the queue then goes out as
 * one statement, in which each case still succeeds or conflicts on its own. Idle means at once: no
 * write ever waits on purpose.
 */
import { Problem, unavailable } from '../problems';
import type { CasesStore } from '../store/cases.store';
import { connectionLost, passing } from '../store/pg-errors';
import type { CaseWrite } from './types';

/** Rows of one statement; beyond some hundreds a batch only holds its locks longer. */
const MAX_BATCH = 200;

interface Waiting {
  readonly write: CaseWrite;
  readonly resolve: (committed: boolean) => void;
  readonly reject: (error: unknown) => void;
}

class Lane {
  private queue: Waiting[] = [];
  private flushing = false;

  constructor(private readonly store: CasesStore) {}

  submit(write: CaseWrite): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.queue.push({ write, resolve, reject });
      if (!this.flushing) void this.flush();
    });
  }

  private async flush(): Promise<void> {
    this.flushing = true;
    // One turn lets every write of this tick join the first statement.
    await Promise.resolve();
    while (this.queue.length > 0) await this.commit(this.nextBatch());
    this.flushing = false;
  }

  /** Takes from the queue in order: one write per case, and starts apart from advances. */
  private nextBatch(): Waiting[] {
    const starts = this.queue[0]?.write.expected === 0;
    const cases = new Set<string>();
    const batch: Waiting[] = [];
    const rest: Waiting[] = [];
    for (const waiting of this.queue) {
      const { id, expected } = waiting.write;
      if (batch.length < MAX_BATCH && (expected === 0) === starts && !cases.has(id)) batch.push(waiting);
      else rest.push(waiting);
      cases.add(id);
    }
    this.queue = rest;
    return batch;
  }

  private async commit(batch: readonly Waiting[]): Promise<void> {
    try {
      const results = await this.store.commit(batch.map((waiting) => waiting.write));
      const committed = new Set(results.filter((r) => r.committed).map((r) => r.id));
      for (const { write, resolve } of batch) resolve(committed.has(write.id));
    } catch (error) {
      if (connectionLost(error)) await Promise.all(batch.map((waiting) => this.lookUp(waiting, error)));
      else if (batch.length > 1) for (const waiting of batch) await this.commit([waiting]);
      else batch[0]?.reject(passing(error) ? unavailable(error) : commitFailed(error));
    }
  }

  /** The answer was lost, not necessarily the write: the event itself tells. */
  private async lookUp({ write, resolve, reject }: Waiting, error: unknown): Promise<void> {
    const last = write.events.at(-1);
    try {
      if (last && (await this.store.isStored(write.id, last.seq, last.hash))) resolve(true);
      else reject(unavailable(error));
    } catch {
      reject(unavailable(error));
    }
  }
}

/** The two-lane committer of a process. */
export class Committer {
  private readonly lanes: readonly Lane[];

  constructor(store: CasesStore, lanes = 2) {
    this.lanes = Array.from({ length: lanes }, () => new Lane(store));
  }

  /**
   * Writes one case.
   * @returns false if its revision is no longer the expected one; nothing of it is then written.
   * @throws Problem UNAVAILABLE if the database is gone (the outcome was looked up first);
   *   COMMIT_FAILED if this row itself cannot be stored.
   */
  submit(write: CaseWrite): Promise<boolean> {
    const lane = this.lanes[laneOf(write.id, this.lanes.length)];
    if (!lane) throw new Error('A committer needs a lane');
    return lane.submit(write);
  }
}

function laneOf(id: string, lanes: number): number {
  let sum = 0;
  for (let i = 0; i < id.length; i += 1) sum = (sum * 31 + id.charCodeAt(i)) >>> 0;
  return sum % lanes;
}

/** Keeps the database's own words out of the answer: they may quote the row. */
export function commitFailed(error: unknown): Problem {
  const state = (error as { code?: string }).code ?? 'okänt';
  return new Problem(
    'COMMIT_FAILED',
    `Databasen tog inte emot händelsen (fel ${state}). Inget är sparat.`,
    {},
    {
      cause: error,
    },
  );
}
