/**
 * A small city to look for leaks in: the real service in this process on a database of its own, with ordinary cases,
 * and – in one of two otherwise equal worlds – protected ones. Case numbers follow from the user and the key of the
 * request, and the domain clock stands, so that the two worlds say the same, letter by letter.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AnvisningContext } from '../machines/anvisning/context';
import type { EventName } from '../machines/anvisning/events';
import { instantAt, localDate } from '../machines/calendar';
import { loadConfig, type Config } from '../src/config';
import { Engine } from '../src/engine/engine';
import { createApp } from '../src/main';
import { CasesStore } from '../src/store/cases.store';
import { PAYLOADS } from '../src/verify/anvisning/payloads';

/** Servers that the run stands on. */
export interface Ground {
  readonly issuer: string;
  /** Null where no redis-server is installed. */
  readonly redisUrl: string | null;
  token(userId: string): Promise<string>;
  database(name: string): Promise<GroundDatabase>;
}
export interface GroundDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  drop(): Promise<void>;
}

/** An answer, byte for byte. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

/** A request, without who asks. */
export interface Ask {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly key: string;
}

const MASTER = 'c3'.repeat(32);
export const TODAY = '2026-02-02';

export class World {
  private app: NestFastifyApplication | null = null;
  private url = '';

  private constructor(
    private readonly ground: Ground,
    readonly name: string,
    readonly database: GroundDatabase,
    readonly folder: string,
    readonly config: Config,
  ) {}

  static async open(ground: Ground, name: string): Promise<World> {
    const database = await ground.database(name);
    const folder = mkdtempSync(join(tmpdir(), 'stegvis-leak-'));
    const config = loadConfig({
      DATABASE_URL: database.appUrl,
      OIDC_ISSUER: ground.issuer,
      KEYS_DIR: join(folder, 'keys'),
      KEYS_MASTER: MASTER,
      MAIL_DIR: join(folder, 'mail'),
      PUBLIC_URL: 'https://stegvis.goteborg.example',
      PORT: '0',
      POOL_SIZE: '3',
      RATE_LIMIT_PER_MINUTE: '0',
    });
    const world = new World(ground, name, database, folder, config);
    await world.up();
    return world;
  }

  /** Starts the api, at the finest level of logging there is. */
  async up(): Promise<void> {
    const config = { ...this.config, logLevel: 'trace' as Config['logLevel'] };
    const now = new Date(instantAt(TODAY, '09:00'));
    this.app = await createApp(config, { roles: 'api', clock: { now: () => now }, virtual: true });
    await this.app.listen(0, '127.0.0.1');
    this.url = await this.app.getUrl();
  }

  async down(): Promise<void> {
    await this.app?.close();
    this.app = null;
  }

  async close(): Promise<void> {
    await this.down();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get service(): NestFastifyApplication {
    if (!this.app) throw new Error('The world is not up');
    return this.app;
  }
  get engine(): Engine {
    return this.service.get(Engine);
  }
  get pool() {
    return this.service.get(CasesStore).pool;
  }
  get idag(): string {
    return localDate(this.engine.clock.now().toISOString());
  }

  /** Asks as a user; as nobody if null. */
  async ask(userId: string | null, { method, path, body, key }: Ask): Promise<Answer> {
    const token = userId === null ? null : await this.ground.token(userId);
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(body !== null && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && { 'idempotency-key': key }),
      },
      ...(body !== null && { body: JSON.stringify(body) }),
    });
    return {
      status: response.status,
      headers: [...response.headers.entries()],
      body: Buffer.from(await response.arrayBuffer()),
    };
  }

  /** A request that must succeed. @returns its JSON */
  async must(
    userId: string,
    method: string,
    path: string,
    body: unknown = null,
    key = `sadd-${path}`,
  ): Promise<never> {
    const answer = await this.ask(userId, {
      method,
      path,
      body,
      key: key.slice(-200).replace(/[^\x21-\x7e]/g, '.'),
    });
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${answer.body.toString()}`);
    return JSON.parse(answer.body.toString()) as never;
  }

  /** Starts a case. @param key the case's number follows from it */
  async start(userId: string, klient: Readonly<Record<string, unknown>>, key: string): Promise<string> {
    const body = { process: 'anvisning', klient };
    const { id } = (await this.must(userId, 'POST', '/stegvis/v1/arenden', body, `arende-${key}`)) as {
      id: string;
    };
    return id;
  }

  async context(id: string): Promise<AnvisningContext> {
    const record = await this.engine.load(id);
    if (!record) throw new Error(`There is no case ${id}`);
    return record.snapshot.context as AnvisningContext;
  }

  /** Sends an event with its ordinary payload, changed by `change`. */
  async send(
    userId: string,
    id: string,
    type: EventName,
    change: (ordinary: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> = (same) =>
      same,
  ): Promise<void> {
    const ordinary = PAYLOADS[type]({ idag: this.idag, context: await this.context(id) });
    const event = { type, ...change(ordinary) };
    await this.must(userId, 'POST', `/stegvis/v1/arenden/${id}/handelser`, { event }, `steg-${id}-${type}`);
  }
}
