/**
 * Looks at the server's own counters while the run goes on: they start from zero whenever it crashes, so what
 * they have been is added up here.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { Urls } from './postgres';

/** What the server said of itself during the run. */
export interface Counters {
  deadlocks: number;
  /** Times that the log of changes was forced to disk. */
  walFsyncs: number;
  /** Settings that were not what durability needs, as the service's own role has them. */
  readonly unsafe: Set<string>;
  looks: number;
}

const EVERY_MS = 400;
const NEEDED = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

interface Row extends Record<(typeof NEEDED)[number], string> {
  readonly deadlocks: number;
  readonly fsyncs: number;
}

export class Watch {
  readonly counters: Counters = { deadlocks: 0, walFsyncs: 0, unsafe: new Set(), looks: 0 };
  private readonly last = { deadlocks: 0, fsyncs: 0 };
  private stopped = false;
  private readonly looking: Promise<void>;

  /** Looks past the proxies, as the role that the service has. */
  constructor(private readonly urls: Pick<Urls, 'appUrl'>) {
    this.looking = this.loop();
  }

  /** A last look, and the sum. */
  async stop(): Promise<Counters> {
    this.stopped = true;
    await this.looking;
    await this.look();
    return this.counters;
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      await this.look().catch(() => undefined); // it is down just now
      await delay(EVERY_MS);
    }
  }

  private async look(): Promise<void> {
    const client = new Client({ connectionString: this.urls.appUrl, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined); // it also rejects the query
    try {
      await client.connect();
      const { rows } = await client.query<Row>(
        `SELECT (SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()) AS deadlocks,
           (SELECT coalesce(sum(fsyncs), 0)::int FROM pg_stat_io WHERE object = 'wal') AS fsyncs,
           ${NEEDED.map((name) => `current_setting('${name}') AS ${name}`).join(', ')}`,
      );
      const [row] = rows;
      if (row) this.add(row);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private add(row: Row): void {
    const { counters, last } = this;
    const since = (is: number, was: number): number => (is < was ? is : is - was);
    counters.deadlocks += since(row.deadlocks, last.deadlocks);
    counters.walFsyncs += since(row.fsyncs, last.fsyncs);
    Object.assign(last, { deadlocks: row.deadlocks, fsyncs: row.fsyncs });
    for (const name of NEEDED) if (row[name] !== 'on') counters.unsafe.add(`${name} = ${row[name]}`);
    counters.looks += 1;
  }
}
