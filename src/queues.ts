/**
 * The job queues: BullMQ on Redis (production) or on its PostgreSQL backend (the embedded default),
 * one factory apart. A job is an alarm bell and carries an instant at most, never anything of a case:
 * the truth is rows in PostgreSQL, and losing every job loses nothing (architecture 11, 12, 22).
 */
import { Logger } from '@nestjs/common';
import {
  createPostgresBackend,
  Queue,
  runMigrations,
  SchemaMigrationRequiredError,
  withBackend,
  Worker,
  type Job,
} from 'bullmq';
import { Client } from 'pg';
import { inTime, NoAnswer } from './in-time';
import { tlsFault } from './tls-fault';

/** Every queue of the service. */
export const QUEUES = ['deadlines', 'outbox', 'webhooks'] as const;
export type QueueName = (typeof QUEUES)[number];

/** What a job may hold: when it was meant to ring, ISO UTC. */
export interface JobData {
  readonly at?: string;
}

/** A job as its handler sees it. */
export interface Ring {
  readonly id: string;
  readonly name: string;
  readonly at: string | null;
}

export type Repeat = { readonly every: number } | { readonly pattern: string; readonly tz: string };

export interface QueuesOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  /** Certificates (PEM) that the certificate of a `rediss://` server is verified by; those that Node trusts without it. */
  readonly redisCa?: string | null;
}

const SCHEMA = 'bullmq';
/** A finished job must leave: while it is kept, BullMQ silently drops a new one with its id. */
const GONE = { removeOnComplete: true, removeOnFail: true } as const;
/** Nobody reads BullMQ's own event stream. */
const STREAMS = { streams: { events: { maxLen: 100 } } } as const;
const LOG_EVERY_MS = 60_000;
/** Wait before a worker asks again after its database or Redis went; BullMQ's own is 15 s. */
const RETRY_MS = 1_000;
/** A scheduler this long past its next run has lost its job, or its job is asleep. */
const OVERDUE_MS = 5_000;

type BullQueue = Pick<
  Queue<JobData, void>,
  'add' | 'upsertJobScheduler' | 'getJobScheduler' | 'waitUntilReady' | 'close'
>;
interface BullWorker {
  waitUntilReady(): Promise<unknown>;
  close(force: boolean): Promise<void>;
  readonly backend: { close(force: boolean): Promise<void> };
}
interface Emitter {
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** One queue, for adding. */
export class JobQueue {
  constructor(
    private readonly queue: BullQueue,
    private readonly closed: AbortSignal,
  ) {}

  /**
   * Adds a job unless one with its id is waiting or running.
   * @param id without ':' and not a pure number, as BullMQ demands
   * @param delayMs wall time until it runs
   */
  async add(name: string, id: string, delayMs = 0, at?: string): Promise<void> {
    // BullMQ would wait for ever.
    if (this.closed.aborted) throw new NoAnswer('The queue is closed');
    const options = { jobId: id, delay: Math.max(0, Math.ceil(delayMs)), ...GONE };
    await inTime(this.queue.add(name, at === undefined ? {} : { at }, options));
  }

  /** Sees to it that a repeating job exists, also after the queue was emptied or its job fell asleep. */
  async keepScheduled(id: string, repeat: Repeat): Promise<void> {
    const known = await inTime(this.queue.getJobScheduler(id));
    if (known?.next !== undefined && known.next > Date.now() - OVERDUE_MS) return;
    await inTime(this.queue.upsertJobScheduler(id, repeat, { name: id, opts: GONE }));
  }
}

/** The queues and workers of this process. */
export class Queues {
  private readonly log = new Logger('queues');
  private readonly queues = new Map<QueueName, BullQueue>();
  private readonly workers: BullWorker[] = [];
  private readonly connected = new WeakSet<BullWorker>();
  private readonly stopping = new AbortController();
  private readonly closed = new AbortController();
  private readonly logged = new Map<string, number>();

  constructor(private readonly options: QueuesOptions) {}

  /** Aborted when the process is about to stop. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  /** The queue with this name; made on first use. */
  queue(name: QueueName): JobQueue {
    const made = this.queues.get(name) ?? this.makeQueue(name);
    this.queues.set(name, made);
    return new JobQueue(made, this.closed.signal);
  }

  /** Starts answering a queue's jobs. */
  work(name: QueueName, concurrency: number, run: (ring: Ring) => Promise<void>): void {
    const answer = ({ id, name: job, data }: Job<JobData, void>): Promise<void> =>
      run({ id: id ?? '', name: job, at: data.at ?? null });
    const { redisUrl } = this.options;
    const bull = redisUrl
      ? new Worker<JobData, void>(name, answer, {
          connection: { ...this.redis(redisUrl), maxRetriesPerRequest: null },
          prefix: this.prefix,
          concurrency,
          runRetryDelay: RETRY_MS,
        })
      : new postgres.Worker<JobData, void>(name, answer, {
          connection: this.pool(concurrency + 1),
          concurrency,
          runRetryDelay: RETRY_MS,
        });
    this.listen(name, bull);
    // A failed job is gone; the sweep does its work again.
    bull.on('failed', (_job: unknown, error: Error) => this.report(`${name} job`, error));
    this.workers.push(bull);
    bull.waitUntilReady().then(
      () => this.connected.add(bull),
      () => undefined, // told by its error event
    );
  }

  /**
   * Waits until queues and workers are connected. A Redis that is down is only reported: until it is
   * back, the sweep in each worker process does the work.
   * @throws if the PostgreSQL backend has no schema, or no right to it
   */
  async ready(): Promise<void> {
    const all = Promise.all([...this.queues.values(), ...this.workers].map((bull) => bull.waitUntilReady()));
    try {
      await inTime(all);
    } catch (error) {
      if (this.options.redisUrl) this.report('Redis', error);
      else throw error instanceof SchemaMigrationRequiredError ? notMigrated(error) : error;
    }
  }

  /** Lets running jobs finish, then closes. Workers stop taking jobs first. */
  async close(): Promise<void> {
    await this.stopWork();
    this.closed.abort();
    await Promise.allSettled([...this.queues.values()].map((queue) => inTime(queue.close())));
    this.queues.clear();
  }

  /** Stops answering jobs; adding still works, for requests that are being finished. */
  async stopWork(): Promise<void> {
    this.stopping.abort();
    const workers = this.workers.splice(0);
    const end = async (worker: BullWorker): Promise<void> => {
      // On PostgreSQL a worker closed while it connects would leave a connection open behind it.
      if (!this.options.redisUrl) await inTime(worker.waitUntilReady()).catch(() => undefined);
      // One that never reached its Redis would wait for it here, and keep trying for ever.
      await inTime(worker.close(!this.connected.has(worker))).catch(() => worker.backend.close(true));
    };
    await Promise.allSettled(workers.map(end));
  }

  /** Logs a fault by its code alone, once a minute per kind: a message may hold data. */
  report(what: string, error: unknown): void {
    if (this.stopping.signal.aborted) return;
    const line = `${what}: ${tlsFault(error) ?? faultCode(error)}`;
    const now = Date.now();
    if (now - (this.logged.get(line) ?? -LOG_EVERY_MS) < LOG_EVERY_MS) return;
    if (this.logged.size > 100) this.logged.clear();
    this.logged.set(line, now);
    this.log.warn(line);
  }

  private makeQueue(name: QueueName): BullQueue {
    const { redisUrl } = this.options;
    const bull = redisUrl
      ? new Queue<JobData, void>(name, {
          // A request must not wait for a Redis that is down: the sweep finds what was not added.
          connection: { ...this.redis(redisUrl), maxRetriesPerRequest: 1, enableOfflineQueue: false },
          prefix: this.prefix,
          ...STREAMS,
        })
      : new postgres.Queue<JobData, void>(name, { connection: this.pool(2), ...STREAMS });
    this.listen(name, bull);
    return bull;
  }

  /** Reconnects for as long as it takes, but not once the process is stopping. */
  private readonly retry = (times: number): number | null =>
    this.stopping.signal.aborted ? null : Math.min(times * 200, 2_000);

  private listen(name: QueueName, bull: Emitter): void {
    bull.on('error', (error) => this.report(`${name} queue`, error));
  }

  /** One Redis may serve several municipalities: the database's name keeps them apart. */
  private get prefix(): string {
    return `stegvis-${new URL(this.options.databaseUrl).pathname.slice(1)}`;
  }

  private redis(url: string) {
    const { redisCa } = this.options;
    return { url, retryStrategy: this.retry, ...(redisCa ? { tls: { ca: redisCa } } : {}) };
  }

  private pool(max: number) {
    return {
      connectionString: this.options.databaseUrl,
      schema: SCHEMA,
      migrate: false,
      max,
      // A connection made anew at the due time would be the largest part of the lateness.
      idleTimeoutMillis: 0,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      options: '-c statement_timeout=10000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=5000',
    };
  }
}

const postgres = withBackend(createPostgresBackend);

/**
 * Brings BullMQ's schema up to date and lets the app role use it: rows, sequences and functions, and
 * no DDL. BullMQ makes a sequence per queue when a job without an id is first added, so those are made
 * here. Needed only where BullMQ runs on PostgreSQL.
 * @param ownerUrl the owner role's URL
 */
export async function migrateQueues(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
    for (const name of QUEUES)
      await client.query(
        `DO $$ BEGIN
           IF to_regclass('${SCHEMA}.' || ${SCHEMA}.job_id_seq_name('${name}')) IS NULL THEN
             PERFORM ${SCHEMA}.next_job_id('${name}');
           END IF;
         END $$`,
      );
    await client.query(GRANTS);
  } finally {
    await client.end();
  }
}

/** The roles that put jobs in the queues and take them out. */
const GRANTS = `
DO $$
DECLARE
  role text;
BEGIN
  FOR role IN SELECT rolname FROM pg_roles WHERE rolname IN ('stegvis_app', 'stegvis_worker') LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA ${SCHEMA} TO %I', role);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO %I', role);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON ${SCHEMA}.migration FROM %I', role);
    EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO %I', role);
    EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO %I', role);
    -- What a later migration makes must work from its first moment: version N-1 is still running.
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA ${SCHEMA} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %I', role);
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA ${SCHEMA} GRANT USAGE ON SEQUENCES TO %I', role);
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA ${SCHEMA} GRANT EXECUTE ON FUNCTIONS TO %I', role);
  END LOOP;
END $$`;

const notMigrated = (cause: unknown): Error =>
  new Error(
    'Stegvis kan inte starta: databasen saknar jobbköernas tabeller. Ange MIGRATE_DATABASE_URL eller REDIS_URL.',
    { cause },
  );

/** A fault's code, for logs and incidents. Never its message, which may quote a row or an address. */
export function faultCode(error: unknown): string {
  const { code, responseCode, name } = (error ?? {}) as Record<'code' | 'responseCode' | 'name', unknown>;
  const parts = [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number');
  return parts.length > 0 ? parts.join(' ') : typeof name === 'string' ? name : 'okänt fel';
}
