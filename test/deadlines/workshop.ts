/**
 * A workshop for tests of the alarm clock and the delivery van: a database of its own, an engine with
 * small routines, and workers on real queues, on PostgreSQL and (where there is one) on Redis.
 */
import { Redis } from 'ioredis';
import { Client, type Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { Alarm, type AlarmOptions } from '../../src/deadlines/alarm';
import { WakeUps } from '../../src/deadlines/wake-ups';
import { Engine } from '../../src/engine/engine';
import { always } from '../../src/engine/settings';
import type { Clock } from '../../src/engine/types';
import { migrateQueues, Queues } from '../../src/queues';
import { CasesStore } from '../../src/store/cases.store';
import { dataSource, poolOf } from '../../src/store/data-source';
import { freshDatabase, type TestDatabase } from '../support/database';
import { flera, timer, vakt } from './routines';

/** Wall time with an offset that a test may change: hours pass at once, and clocks are set back. */
export class TestClock implements Clock {
  private offset = 0;

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  /** Moves the clock; negative sets it back. */
  move(ms: number): void {
    this.offset += ms;
  }
}

export interface Backend {
  readonly name: string;
  readonly redis: boolean;
}

/** The queue backends to prove things on. Which Redis database is the test file's own? `redisUrl` says. */
export const BACKENDS: readonly Backend[] = [
  { name: 'PostgreSQL', redis: false },
  ...(process.env['TEST_REDIS_URL'] ? [{ name: 'Redis', redis: true }] : []),
];
if (BACKENDS.length === 1)
  console.warn('SKIPPED: wake-ups and deliveries are not tested on Redis; TEST_REDIS_URL is not set.');

export class Workshop {
  readonly clock = new TestClock();
  private readonly source: DataSource[] = [];
  private readonly stops: (() => Promise<void>)[] = [];

  private constructor(
    readonly database: TestDatabase,
    /** A URL of a Redis database that nobody else empties, or null. */
    readonly redisUrl: string | null,
  ) {}

  /** @param redisDatabase number of the Redis database that this test file may empty */
  static async open(backend: Backend, redisDatabase: number): Promise<Workshop> {
    const database = await freshDatabase('worker');
    await migrateQueues(database.ownerUrl);
    const redisUrl = backend.redis ? `${process.env['TEST_REDIS_URL']}/${redisDatabase}` : null;
    return new Workshop(database, redisUrl);
  }

  /**
   * An engine with a pool of its own, as in a process of its own.
   * @param Store a saboteur's, to show that a test can fail
   */
  async engine(Store = CasesStore): Promise<Engine> {
    const source = dataSource({ url: this.database.appUrl, poolSize: 8 });
    await source.initialize();
    this.source.push(source);
    return new Engine({
      store: new Store(poolOf(source)),
      processes: [timer, vakt, flera],
      clock: this.clock,
      settings: always({ version: 1, values: {} }),
    });
  }

  queues(redisUrl = this.redisUrl): Queues {
    const queues = new Queues({ databaseUrl: this.database.appUrl, redisUrl });
    this.stops.push(() => queues.close());
    return queues;
  }

  /** A worker process's alarm clock, running. Sweeps seldom, unless the test says otherwise. */
  async alarm(
    engine: Engine,
    options: Partial<AlarmOptions> & { readonly redisUrl?: string } = {},
  ): Promise<{ alarm: Alarm; wakeUps: WakeUps; queues: Queues; stop: () => Promise<void> }> {
    const queues = this.queues(options.redisUrl);
    const wakeUps = new WakeUps(engine, queues);
    wakeUps.start();
    const alarm = new Alarm(engine, queues, wakeUps, {
      sweepMs: 600_000,
      forgottenMs: 0,
      processes: [vakt],
      ...options,
    });
    alarm.start();
    if (options.redisUrl === undefined) await queues.ready();
    const stop = async (): Promise<void> => {
      await queues.stopWork();
      await alarm.stop();
      await wakeUps.settle();
      await queues.close();
    };
    this.stops.push(stop);
    return { alarm, wakeUps, queues, stop };
  }

  /** Empties the queue behind everybody's back, as FLUSHALL or an empty new Redis would. */
  async loseJobs(): Promise<void> {
    if (this.redisUrl) {
      const redis = new Redis(this.redisUrl);
      await redis.flushdb();
      await redis.quit();
    } else {
      await this.asOwner('TRUNCATE bullmq.job, bullmq.scheduler, bullmq.meta CASCADE');
    }
  }

  /** Whether a repeating job is known to the queue of deadlines. */
  async isScheduled(id: string): Promise<boolean> {
    if (!this.redisUrl) {
      const [engine] = this.source;
      if (!engine) return false;
      const { rowCount } = await poolOf(engine).query(
        'SELECT FROM bullmq.scheduler WHERE scheduler_id = $1',
        [id],
      );
      return rowCount === 1;
    }
    const redis = new Redis(this.redisUrl);
    const keys = await redis.keys(`*:deadlines:repeat:${id}`);
    await redis.quit();
    return keys.length === 1;
  }

  /** How many wake-ups lie in the queue, waiting for their time. */
  async wakeUpJobs(): Promise<number> {
    if (this.redisUrl) {
      const redis = new Redis(this.redisUrl);
      const keys = await redis.keys('*:deadlines:due-*');
      await redis.quit();
      return keys.length;
    }
    const client = new Client({ connectionString: this.database.appUrl });
    await client.connect();
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM bullmq.job WHERE id LIKE 'due-%'`,
    );
    await client.end();
    return rows[0]?.n ?? 0;
  }

  /** Runs one statement as the owner of the tables. */
  async asOwner(sql: string): Promise<void> {
    const client = new Client({ connectionString: this.database.ownerUrl });
    await client.connect();
    await client.query(sql);
    await client.end();
  }

  /** Ends every worker, as at the end of a test. */
  async rest(): Promise<void> {
    for (const stop of this.stops.splice(0).reverse()) await stop();
  }

  async close(): Promise<void> {
    await this.rest();
    for (const source of this.source) await source.destroy();
    await this.database.drop();
  }
}

/** Waits until something is true; fails with what it was waiting for. */
export async function until(
  what: string,
  test: () => boolean | Promise<boolean>,
  ms = 30_000,
): Promise<void> {
  for (const end = Date.now() + ms; ;) {
    if (await test()) return;
    if (Date.now() > end) throw new Error(`Did not happen within ${ms} ms: ${what}`);
    await pause(20);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How many times a timer has fired in a case. */
export async function firings(pool: Pool, caseId: string): Promise<number> {
  const result = await pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM events WHERE case_id = $1 AND type LIKE 'xstate.after.%'`,
    [caseId],
  );
  return result.rows[0]?.n ?? 0;
}

/** Open incidents as "kind ref". */
export async function openIncidents(pool: Pool): Promise<string[]> {
  const result = await pool.query<{ line: string }>(
    `SELECT kind || ' ' || ref AS line FROM incidents WHERE status = 'open' ORDER BY id`,
  );
  return result.rows.map((row) => row.line);
}
