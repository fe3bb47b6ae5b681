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
import type { Traffic } from './api/traffic';
import { AppModule, type AppOptions, type Roles } from './app.module';
import { ConfigError, loadConfig, type Config } from './config';
import { Problem } from './problems';
import { migrateQueues } from './queues';
import { CasesStore } from './store/cases.store';
import { migrate } from './store/migrate';
import { connectionLost, sqlState } from './store/pg-errors';

const ROLES: readonly Roles[] = ['api', 'worker', 'all'];

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
  if (options.roles !== 'worker') serveDocs(app, config, app.get(TokenVerifier));
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
    await app.close();
  };
  return { url: await app.getUrl(), stop };
}

/** Ctrl-C, SIGTERM and a closed terminal stop everything, once, and then the process. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${explain(error)}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}

/** What went wrong, in one sentence that says what to do. Never a stack. */
export function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof IssuerError) return error.message;
  if (error instanceof Problem) return `Stegvis kan inte starta: ${error.detail}`;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (code === 'EADDRINUSE')
    return 'Stegvis kan inte starta: porten är upptagen av ett annat program. Ange en annan PORT.';
  if (sqlState(error) === '42P01')
    return 'Stegvis kan inte starta: databasen är inte migrerad. Ange MIGRATE_DATABASE_URL eller migrera den först.';
  if (sqlState(error)?.startsWith('28'))
    return 'Stegvis kan inte starta: databasen godtar inte inloggningen. Kontrollera DATABASE_URL.';
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
