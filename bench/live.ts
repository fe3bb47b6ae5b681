/**
 * `npm run live [-- streams]`: how many live streams one process holds, what each costs in memory, and whether each
 * reader is told of all that she may see and nothing else. The last line is the result; it exits with 1 if anything was
 * missed or told to the wrong one, or nothing was counted.
 */
import { join } from 'node:path';
import { Pool } from 'pg';
import { loadOrganisation } from '../src/access/organisation';
import { demoToken } from '../src/embedded/demo-token';
import { startIdentity } from '../src/embedded/identity';
import { migrateQueues } from '../src/queues';
import { startChild, type RunningChild } from './child';
import { MASTER } from './engine';
import { openLab } from './lab';
import { followers, measure, openStreams, writeCases, type Measured } from './live/readers';

const STREAMS = 2_000;
const ROUNDS = 12;

interface Held {
  readonly held: number;
  readonly rss: number;
}

async function main(streams: number): Promise<boolean> {
  const lab = await openLab((line) => process.stdout.write(`${line}\n`), true);
  const stops: (() => Promise<void>)[] = [() => lab.stop()];
  try {
    const database = await lab.database('live');
    const { users } = loadOrganisation();
    const identity = await startIdentity({
      ...{ dir: join(lab.dir, 'home'), users, redirectUris: ['http://127.0.0.1:3000/'] },
      log: () => undefined,
    });
    stops.push(() => identity.stop());
    await migrateQueues(database.owner);
    const service = await startChild(join(__dirname, 'live', 'live-process.ts'), {
      ...{ DATABASE_URL: database.app, OIDC_ISSUER: identity.issuer, KEYS_DIR: join(lab.dir, 'keys') },
      ...{
        KEYS_MASTER: MASTER,
        MAIL_DIR: join(lab.dir, 'mail'),
        LOG_LEVEL: 'warn',
        RATE_LIMIT_PER_MINUTE: '0',
      },
      ...{ STROMMAR_PER_ANVANDARE: '1000', STROMMAR_MAX: '20000' },
    });
    stops.push(() => service.stop());
    const pool = new Pool({ connectionString: database.app, max: 2 });
    stops.push(() => pool.end());
    const known = await Promise.all(
      followers(users).map(async (user) => ({
        ...user,
        token: await demoToken(identity.issuer, identity.cliClientSecret, user.id),
      })),
    );
    const cases = await writeCases(pool, users);
    const url = String(service.said);
    // What the first streams load is no stream's.
    const first = await openStreams(url, known, 50);
    await measure(pool, cases, first, 1);
    const before = await held(service);
    const readers = await openStreams(url, known, streams);
    const after = await held(service);
    lab.say(`  rss per ström: ${Math.round((after.rss - before.rss) / streams)} byte`);
    const measured = await measure(pool, cases, readers, ROUNDS);
    for (const { socket } of [...first, ...readers]) socket.destroy();
    const perStream = Math.round((after.held - before.held) / streams);
    lab.say(lineOf(measured, perStream));
    return isSound(measured, streams);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

const held = async (service: RunningChild): Promise<Held> => (await service.ask({})) as Held;

/** @param perStream bytes */
const lineOf = ({ streams, latencies, missed, misdelivered }: Measured, perStream: number): string =>
  `LIVE streams=${streams} bytesPerStream=${perStream} missed=${missed} misdelivered=${misdelivered} p99=${Math.round(
    latencies[Math.floor(latencies.length * 0.99)] ?? NaN,
  )}ms`;

const isSound = ({ streams, latencies, missed, misdelivered }: Measured, asked: number): boolean =>
  streams === asked && latencies.length > asked && missed === 0 && misdelivered === 0;

main(Number(process.argv[2] ?? STREAMS)).then(
  (sound) => (process.exitCode = sound ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
