/**
 * Group commit. While one statement is in flight, arriving writes queue; the queue then goes out as
 * one statement, in which each case still succeeds or conflicts on its own. Idle means at once: no
 * write ever waits on purpose.
 */
import { mening } from '../mening';
import { Problem, unavailable } from '../problems';
import type { CasesStore } from '../store/cases.store';
import { connectionLost, passing } from '../store/pg-errors';
import type { CaseWrite } from './types';

/** Rows of one statement; beyond some hundreds a batch only holds its locks longer. */
const MAX_BATCH = 200;
/** Rows sent singly that the database had no time for, one after the other: then it is not the rows. */
const GIVE_UP_AFTER = 2;

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

  /** @returns false if the database had no time for it */
  private async commit(batch: readonly Waiting[]): Promise<boolean> {
    try {
      const committed = await this.store.commit(batch.map((waiting) => waiting.write));
      for (const { write, resolve } of batch) resolve(committed.has(write.id));
      return true;
    } catch (error) {
      if (connectionLost(error)) await Promise.all(batch.map((waiting) => this.lookUp(waiting, error)));
      else if (batch.length > 1) await this.singly(batch);
      else batch[0]?.reject(passing(error) ? unavailable(error) : commitFailed(error));
      return !passing(error);
    }
  }

  /** A batch that could not be stored, row by row: one bad or locked row fails no other. */
  private async singly(batch: readonly Waiting[]): Promise<void> {
    let inVain = 0;
    for (const waiting of batch) {
      if (inVain >= GIVE_UP_AFTER) waiting.reject(unavailable());
      else inVain = (await this.commit([waiting])) ? 0 : inVain + 1;
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
  private readonly lanes: readonly [Lane, Lane];

  constructor(store: CasesStore) {
    this.lanes = [new Lane(store), new Lane(store)];
  }

  /**
   * Writes one case.
   * @returns false if its revision is no longer the expected one; nothing of it is then written.
   * @throws Problem UNAVAILABLE if the database is gone (the outcome was looked up first) or has no time;
   *   COMMIT_FAILED if this row itself cannot be stored.
   */
  submit(write: CaseWrite): Promise<boolean> {
    return this.lanes[laneOf(write.id)].submit(write);
  }
}

/** Each case has its lane, so that its writes go out in order. */
function laneOf(id: string): 0 | 1 {
  let sum = 0;
  for (let i = 0; i < id.length; i += 1) sum = (sum * 31 + id.charCodeAt(i)) >>> 0;
  return (sum & 1) as 0 | 1;
}

/** Keeps the database's own words out of the answer: they may quote the row. */
export function commitFailed(error: unknown): Problem {
  const state = (error as { code?: string }).code ?? 'okänt';
  return new Problem(
    'COMMIT_FAILED',
    mening`Databasen tog inte emot händelsen (fel ${state}). Inget är sparat.`,
    {},
    {
      cause: error,
    },
  );
}
