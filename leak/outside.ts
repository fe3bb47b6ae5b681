/**
 * What leaves the house besides answers: a worker runs on the world with a real mail server and real queues, forty
 * days on, so that everything that waited is sent, everything due fires, and every reminder goes out.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { SMTPServer } from 'smtp-server';
import { instantAt, plusDays } from '../machines/calendar';
import type { Config } from '../src/config';
import { Alarm } from '../src/deadlines/alarm';
import { Logggranskning } from '../src/granskning/logggranskning';
import { createApp } from '../src/main';
import { Delivery } from '../src/outbox/delivery';
import { CasesStore } from '../src/store/cases.store';
import { TODAY, type World } from './world';

/** Bytes by surface. */
export type Heard = ReadonlyMap<string, Buffer>;

const PATIENCE_MS = 15_000;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Runs a worker until nothing waits. @param redisUrl null for the queues on PostgreSQL */
export async function runWorker(world: World, redisUrl: string | null): Promise<Heard> {
  const mails: Buffer[] = [];
  const smtp = await mailServer(mails);
  const heard = redisUrl === null ? null : await Monitor.start(redisUrl);
  const config: Config = {
    ...world.config,
    redisUrl,
    mail: { ...world.config.mail, smtpUrl: smtp.url, dir: null },
    logLevel: 'trace' as Config['logLevel'],
  };
  let now = new Date(instantAt(plusDays(TODAY, 40), '09:00'));
  const app = await createApp(config, { roles: 'worker', clock: { now: () => now } });
  let metrics: Buffer;
  try {
    await app.listen(0, '127.0.0.1');
    const { pool } = app.get(CasesStore);
    const left = async (): Promise<number> => {
      const { rows } = await pool.query<{ n: number }>(
        `SELECT (SELECT count(*) FROM outbox WHERE status = 'pending')::int
           + (SELECT count(*) FROM deadlines WHERE status = 'armed' AND next_at <= $1)::int AS n`,
        [now],
      );
      return rows[0]?.n ?? 0;
    };
    for (const until = Date.now() + PATIENCE_MS; (await left()) > 0;) {
      if (Date.now() > until) throw new Error('The worker does not get done');
      await delay(100);
    }
    // Today's accesses are reviewed as they will be tomorrow.
    await app.get(Logggranskning, { strict: false }).run(new Date(Date.now() + DAY_MS));
    // A minute before the next deadline, its wake-up is asked for as a job.
    const { rows } = await pool.query<{ next: Date | null }>(
      `SELECT min(next_at) AS next FROM deadlines WHERE status = 'armed'`,
    );
    const next = rows[0]?.next;
    if (!next) throw new Error('No deadline is left to wake up for');
    now = new Date(next.getTime() - MINUTE_MS);
    await app.get(Alarm).sweep();
    metrics = Buffer.from(JSON.stringify([app.get(Alarm).report(), app.get(Delivery).report()]));
  } finally {
    await app.close();
    await smtp.close();
  }
  return new Map([
    ['e-post', Buffer.concat(mails)],
    ['mätvärden', metrics],
    ...(heard === null ? [] : [['jobb i Redis', heard.stop()] as const]),
  ]);
}

async function mailServer(mails: Buffer[]): Promise<{ url: string; close: () => Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      stream.on('data', (chunk: Buffer) => mails.push(chunk));
      stream.on('end', () => done());
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Every command that a Redis is given. */
class Monitor {
  private readonly commands: string[] = [];

  private constructor(
    private readonly connection: Redis,
    private readonly listening: Redis,
  ) {}

  static async start(url: string): Promise<Monitor> {
    const connection = new Redis(url);
    const listening = await connection.monitor();
    const monitor = new Monitor(connection, listening);
    listening.on('monitor', (_time: string, args: readonly string[]) =>
      monitor.commands.push(args.join(' ')),
    );
    return monitor;
  }

  stop(): Buffer {
    this.listening.disconnect();
    this.connection.disconnect();
    return Buffer.from(this.commands.join('\n'));
  }
}
