/**
 * The worker as the service runs it: the real routine, wired by Nest, from a start to the mail that
 * tells a 1:e socialsekreterare that nobody has assessed the client's needs.
 */
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestApplicationContextOptions } from '@nestjs/common/interfaces/nest-application-context-options.interface';
import { NestFactory } from '@nestjs/core';
import type { Pool } from 'pg';
import PostalMime from 'postal-mime';
import { loadConfig } from '../../src/config';
import { Alarm } from '../../src/deadlines/alarm';
import { EngineModule } from '../../src/engine.module';
import { Engine } from '../../src/engine/engine';
import { Incidents } from '../../src/outbox/incidents';
import { migrateQueues, Queues } from '../../src/queues';
import { WorkerModule, type WorkerModuleOptions } from '../../src/worker.module';
import { freshDatabase, type TestDatabase } from '../support/database';
import { BACKENDS, pause, TestClock, until } from './workshop';

const DAY_MS = 86_400_000;

/** Keeps an unprotected client: one whose mark is not to be found would be protected. */
const keep = (pool: Pool, id: string): Promise<unknown> =>
  pool.query(
    `INSERT INTO klienter (id, namnd, index_hash, cipher, skyddad) VALUES ($1, 'n', $1::text::bytea, '', false)`,
    [id],
  );

@Module({})
class Empty {}

describe.each(BACKENDS)('on $name', ({ redis }) => {
  let database: TestDatabase;
  let folder: string;
  const clock = new TestClock();
  beforeAll(async () => {
    database = await freshDatabase('module');
    await migrateQueues(database.ownerUrl);
    folder = await mkdtemp(join(tmpdir(), 'stegvis-worker-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await database.drop();
  });

  const process = (role: WorkerModuleOptions): Promise<INestApplicationContext> => {
    const config = loadConfig({
      DATABASE_URL: database.appUrl,
      ...(redis && { REDIS_URL: `${globalThis.process.env['TEST_REDIS_URL']}/7` }),
      OIDC_ISSUER: 'http://127.0.0.1:1',
      KEYS_DIR: join(folder, 'keys'),
      KEYS_MASTER: 'ab'.repeat(32),
      MAIL_DIR: join(folder, 'mail'),
    });
    const imports = [EngineModule.forRoot(config, clock), WorkerModule.forRoot(role)];
    // Nest's own log lines are not what is tested.
    const options = Object.assign(new NestApplicationContextOptions(), {
      logger: false as const,
      abortOnError: false,
    });
    return NestFactory.createApplicationContext({ module: Empty, imports }, options);
  };
  const mails = async () => {
    const dir = join(folder, 'mail');
    return Promise.all(readdirSync(dir).map((file) => PostalMime.parse(readFileSync(join(dir, file)))));
  };

  test('an assessment that nobody makes in time reaches the 1:e socialsekreterare by mail', async () => {
    const api = await process({ consume: false, virtualClock: false });
    const id = randomUUID();
    const input = {
      klientId: randomUUID(),
      skyddad: false,
      sfEnhet: 'sf-centrum',
      socialsekreterare: 'ss-centrum-1',
      forsteSocialsekreterare: 'fss-centrum-1',
    };
    await keep(api.get(Engine).store.pool, input.klientId);
    await api.get(Engine).start('anvisning', { id, input });

    clock.move(40 * DAY_MS);
    const worker = await process({ consume: true, virtualClock: false });
    await until('the mail', async () => (await mails()).length > 0);
    const told = await mails();
    expect(told.map(({ to }) => to?.[0]?.address)).toContain('fss-centrum-1@goteborg.example');
    for (const { text } of told) {
      expect(text).toContain(id);
      expect(text).not.toContain(input.klientId);
    }
    expect(worker.get(Alarm).report().fired).toBeGreaterThan(0);
    expect(await api.get(Incidents).list()).toEqual([]);
    await Promise.all([api.close(), worker.close()]);
  });

  test('with a virtual clock nothing fires by itself; mail still leaves', async () => {
    const worker = await process({ consume: true, virtualClock: true });
    const before = (await mails()).length;
    const id = randomUUID();
    const input = {
      klientId: randomUUID(),
      skyddad: false,
      sfEnhet: 'sf-nordost',
      socialsekreterare: 'ss-nordost-1',
    };
    const { pool } = worker.get(Engine).store;
    await keep(pool, input.klientId);
    await worker.get(Engine).start('anvisning', { id, input });
    await pool.query(
      `INSERT INTO outbox (case_id, seq, ord, port, payload, at)
       SELECT $1, 1, 1, 'notis', json_build_object('slag', 'uppgift', 'uppgift', key), now()
       FROM tasks WHERE case_id = $1 LIMIT 1`,
      [id],
    );
    await worker.get(Queues).queue('outbox').add('deliver', 'deliver-now');
    await until('the mail', async () => (await mails()).length === before + 1);
    clock.move(40 * DAY_MS);
    await pause(300);
    const { rowCount } = await pool.query(`SELECT FROM deadlines WHERE case_id = $1 AND status = 'armed'`, [
      id,
    ]);
    expect(rowCount).toBeGreaterThan(0);
    expect(worker.get(Alarm).report().runs).toBe(0);
    // A worker that starts finds work of somebody who is not in the organisation.
    const left = { ...input, klientId: randomUUID(), socialsekreterare: 'ss-slutat-9' };
    await keep(pool, left.klientId);
    const lost = randomUUID();
    await worker.get(Engine).start('anvisning', { id: lost, input: left });
    await worker.close();
    const later = await process({ consume: true, virtualClock: false });
    await until('the incident', async () =>
      (await later.get(Incidents).list()).some(({ ref }) => ref === `${lost}/avgangen/sf-nordost`),
    );
    await later.close();
  });
});

test('without BullMQ’s tables a worker on PostgreSQL does not start, and says what to do', async () => {
  const database = await freshDatabase('bare');
  const queues = new Queues({ databaseUrl: database.appUrl, redisUrl: null });
  queues.queue('outbox');
  await expect(queues.ready()).rejects.toThrow(/saknar jobbköernas tabeller. Ange MIGRATE_DATABASE_URL/);
  await queues.close();
  await database.drop();
});
