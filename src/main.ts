/**
 * `node dist/src/main.js [api|worker|all]`: the service on its own database and login. `npm start`
 * (bin/start.ts) brings those itself and then stands on `createApp` too.
 */
import 'reflect-metadata';
import { setTimeout as delay } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { IssuerError, TokenVerifier } from './access/verifier';
import { serveDocs } from './api/docs';
import { createAdapter, createLogger } from './api/http';
import { serveWebb } from './api/webb';
import type { Traffic } from './api/traffic';
import { AppModule, type AppOptions, type Roles } from './app.module';
import { ConfigError, loadConfig, type Config } from './config';
import { inTime, NoAnswer } from './in-time';
import { Problem } from './problems';
import { faultCode, migrateQueues } from './queues';
import { CasesStore } from './store/cases.store';
import { migrate } from './store/migrate';
import { connectionLost, sqlState } from './store/pg-errors';
import { tlsFault } from './tls-fault';

const ROLES: readonly Roles[] = ['api', 'worker', 'all'];

/** Time to let go of everything: a little more than a server gives the connections that do not end (api/http.ts). */
const CLOSE_WITHIN_MS = 12_000;

/** Something did not let go; its message is all that is printed. */
class NotClosed extends Error {}

/**
 * Wires a process: database, engine, and what its roles need. Listening is left to the caller.
 * @throws what `explain` tells in a sentence
 */
export async function createApp(config: Config, options: AppOptions): Promise<NestFastifyApplication> {
  const logger = createLogger(config);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config, options, logger),
    createAdapter(config, logger),
    { abortOnError: false, bodyParser: false, logger: false },
  );
  app.useLogger(app.get(Logger));
  trafficOf(app).watch(app.get(CasesStore).pool);
  if (options.roles !== 'worker') {
    serveDocs(app, config, app.get(TokenVerifier));
    serveWebb(app.getHttpAdapter().getInstance(), config.webb);
  }
  return app;
}

const trafficOf = (app: NestFastifyApplication): Traffic => app.getHttpAdapter().getInstance().traffic;

/** A service that listens. */
export interface Service {
  readonly url: string;
  /** Says that it is about to stop, serves until that is known, then finishes what it has and lets go of everything. */
  readonly stop: () => Promise<void>;
}

/** Migrates if it may, starts and listens. */
export async function serve(config: Config, roles: Roles): Promise<Service> {
  if (config.migrateUrl !== null) {
    await migrate(config.migrateUrl);
    if (config.redisUrl === null) await migrateQueues(config.migrateUrl);
  }
  const app = await createApp(config, { roles });
  await app.listen(config.port, config.host);
  const stop = async (): Promise<void> => {
    trafficOf(app).draining = true;
    // Nobody is sent to a worker, so nobody has to learn that it leaves.
    if (roles !== 'worker') await delay(config.drainSeconds * 1_000);
    await closeApp(app);
  };
  return { url: await app.getUrl(), stop };
}

/**
 * Finishes what is under way and closes the app, within about 12 seconds: a connection whose other end is gone
 * without a word is never closed. What is left then ends with the process, and the database undoes what was not
 * committed.
 * @throws an error with one Swedish sentence if not everything was closed
 */
export async function closeApp(app: NestFastifyApplication): Promise<void> {
  try {
    await inTime(app.close(), CLOSE_WITHIN_MS);
  } catch (error) {
    throw notClosed(error);
  }
}

function notClosed(cause: unknown): NotClosed {
  const why =
    cause instanceof NoAnswer
      ? `databasen, köerna eller ett anrop svarade inte inom ${CLOSE_WITHIN_MS / 1_000} sekunder`
      : faultCode(cause);
  return new NotClosed(`Stegvis avslutades utan att allt hade stängts: ${why}.`, { cause });
}

/**
 * Ctrl-C, SIGTERM and a closed terminal stop everything, once, and then the process: with 0 if all of it was
 * closed, otherwise with 1 and a sentence.
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) return;
    stopping = true;
    const faults: unknown[] = [];
    // BullMQ no longer hears a connection that it is closing: if it breaks just then, the rest is still closed.
    process.on('uncaughtException', (error) => {
      if (!connectionLost(error)) throw error;
      faults.push(notClosed(error));
    });
    void stop()
      .catch((error: unknown) => faults.unshift(error))
      .then(() => {
        if (faults.length > 0) process.stderr.write(`${explain(faults[0])}\n`);
        process.exit(faults.length > 0 ? 1 : 0);
      });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}

/** What went wrong, in one sentence that says what to do. Never a stack. */
export function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof IssuerError || error instanceof NotClosed)
    return error.message;
  if (error instanceof Problem) return `Stegvis kan inte starta: ${error.detail}`;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (code === 'EADDRINUSE')
    return 'Stegvis kan inte starta: porten är upptagen av ett annat program. Ange en annan PORT.';
  if (sqlState(error) === '42P01')
    return 'Stegvis kan inte starta: databasen är inte migrerad. Ange MIGRATE_DATABASE_URL eller migrera den först.';
  if (sqlState(error)?.startsWith('28'))
    return 'Stegvis kan inte starta: databasen godtar inte inloggningen. Kontrollera DATABASE_URL.';
  const tls = tlsFault(error);
  if (tls !== null)
    return `Stegvis kan inte starta: databasen: ${tls}. Kontrollera sslmode och sslrootcert i DATABASE_URL.`;
  if (connectionLost(error))
    return 'Stegvis kan inte starta: databasen svarar inte. Kontrollera DATABASE_URL och att PostgreSQL är igång.';
  return typeof message === 'string' && message !== '' ? message : 'Stegvis kan inte starta: ett okänt fel.';
}

async function main(role: string = 'all'): Promise<void> {
  const roles = ROLES.find((known) => known === role);
  if (!roles) throw new ConfigError(`Okänd roll: ${role}. Ange api, worker eller all.`);
  const { url, stop } = await serve(loadConfig(process.env), roles);
  stopOnSignal(stop);
  process.stdout.write(`Stegvis (${roles}) är igång på ${url}\n`);
}

if (require.main === module)
  main(process.argv[2]).catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  });
