/** The access log's own anchors: each day that is over, sealed once, in order, by whichever worker looks first. */
import type { Pool } from 'pg';
import { LogAnchorsStore, type LogSigner } from '../store/log-anchors.store';
import { hashOf, NO_ANCHOR, signBody, type LogRef } from './anchor';
import { copyLogAnchors } from './anchor-files';
import type { AnchorKey } from './anchor-key';
import { LogSum, parseLogBody, sumOf, type LogAnchorBody } from './log-anchor';

/** Transactions are single statements with time limits of seconds; one that takes longer is waited for next time. */
const WAIT_MS = 15_000;

export class LogAnchoring {
  private readonly store: LogAnchorsStore;

  constructor(
    pool: Pool,
    private readonly waitMs = WAIT_MS,
  ) {
    this.store = new LogAnchorsStore(pool);
  }

  /**
   * Seals every day that is over.
   * @param at wall time, ISO UTC
   * @returns `other` where another process is at it, `waiting` where a transaction may still write in the day
   */
  async seal(key: AnchorKey, at: string): Promise<'done' | 'other' | 'waiting'> {
    for (;;) {
      const day = await this.store.due(at.slice(0, 10));
      if (day === null) return 'done';
      // Asked for each day: the next may have ended since.
      if (!(await this.store.settled(this.waitMs))) return 'waiting';
      if (!(await this.store.add(day, signed(key, at)))) return 'other';
    }
  }

  /** The last day that is sealed, UTC, or null. */
  async lastDay(): Promise<string | null> {
    return (await this.store.last())?.day ?? null;
  }

  /** The last anchor, for the anchor over the chains to name. */
  async ref(): Promise<LogRef | null> {
    const last = await this.store.last();
    return last && { nr: last.nr, hash: hashOf(last.body) };
  }

  /** The numbers of the anchors whose copy says something else than the database. */
  async copy(dir: string): Promise<readonly number[]> {
    return copyLogAnchors(await this.store.all(), dir);
  }
}

const signed =
  ({ id, privateKey }: AnchorKey, at: string): LogSigner =>
  async (last, nr, day, rows) => {
    const sum = new LogSum();
    for await (const row of rows) sum.add(row);
    const { rows: count, digest, marks } = sum.end();
    const total = ((last && parseLogBody(last.body)?.total) ?? 0) + count;
    const previous = last ? hashOf(last.body) : NO_ANCHOR;
    const said: LogAnchorBody = {
      v: 1,
      log: true,
      nr,
      day,
      at,
      rows: count,
      total,
      digest,
      marks: sumOf(marks),
      previous,
      key: id,
    };
    const body = JSON.stringify(said);
    return { body, signature: signBody(privateKey, body), marks };
  };
