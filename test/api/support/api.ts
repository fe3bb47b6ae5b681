/**
 * The real service for a test file: its own database, the real login's tokens, the real HTTP server on a
 * free port, and a domain clock that the test sets.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Pool } from 'pg';
import { instantAt, localDate } from '../../../machines/calendar';
import type { AnvisningContext } from '../../../machines/anvisning/context';
import type { EventName } from '../../../machines/anvisning/events';
import type { Roles } from '../../../src/app.module';
import { loadConfig, type Config } from '../../../src/config';
import { Engine } from '../../../src/engine/engine';
import { createApp } from '../../../src/main';
import { migrateQueues } from '../../../src/queues';
import { CasesStore } from '../../../src/store/cases.store';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { PAYLOADS, TILL_BESLUT } from '../../../src/verify/anvisning/payloads';
import { until } from '../../deadlines/workshop';
import { testServer } from '../../support/server';
import { tokenFor } from '../../support/tokens';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or null. */
  readonly body: ReturnType<typeof JSON.parse>;
  readonly text: string;
}

/** One user of the service. */
export interface User {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  put(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  delete(path: string): Promise<Answer>;
  /** Starts a case for a client and answers its number. */
  start(klient?: Record<string, unknown>): Promise<string>;
  /** Sends an event with its ordinary payload; `change` overrides fields. */
  send(id: string, type: EventName, change?: Record<string, unknown>): Promise<Answer>;
}

/** Valid numbers that belong to nobody. Protected clients have their own: protection stays with the client. */
export const PERSONNUMMER = '19800102-2394';
export const SKYDDAD = '198001042392';

export class Api {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly database: TestDatabase,
    readonly config: Config,
    private readonly folder: string,
    private readonly time: { now: Date },
  ) {}

  /** @param more settings that differ from the ordinary */
  static async start(
    name: string,
    more: Record<string, string> = {},
    roles: Roles = 'api',
    on?: TestDatabase,
  ): Promise<Api> {
    const database = on ?? (await freshDatabase(name));
    await migrateQueues(database.ownerUrl);
    const folder = mkdtempSync(join(tmpdir(), 'stegvis-api-'));
    const config = loadConfig({
      DATABASE_URL: database.appUrl,
      OIDC_ISSUER: testServer('TEST_OIDC_ISSUER'),
      KEYS_DIR: join(folder, 'keys'),
      KEYS_MASTER: 'a1'.repeat(32),
      MAIL_DIR: join(folder, 'mail'),
      VIRUSKONTROLL: 'ingen',
      WEBB: 'ingen',
      PORT: '0',
      LOG_LEVEL: 'silent',
      POOL_SIZE: '4',
      ...more,
    });
    const time = { now: new Date(instantAt('2026-02-02', '09:00')) };
    const app = await createApp(config, { roles, clock: { now: () => time.now }, virtual: true });
    await app.listen(0, '127.0.0.1');
    return new Api(app, await app.getUrl(), database, config, folder, time);
  }

  async stop(): Promise<void> {
    await this.leave();
    await this.database.drop();
  }

  /** Waits until what is committed is behind the end of the feed: whatever runs in another database holds it too. */
  async stilla(): Promise<void> {
    const { rows } = await this.pool.query<{ tx: string }>('SELECT pg_current_xact_id()::text AS tx');
    await until(
      'the feed has come this far',
      async () => {
        const { rowCount } = await this.pool.query(
          'SELECT WHERE pg_snapshot_xmin(pg_current_snapshot())::text::bigint > $1::bigint',
          [rows[0]!.tx],
        );
        return rowCount === 1;
      },
      60_000,
    );
  }

  /** Stops a second process on a database that others still use. */
  async leave(): Promise<void> {
    await this.app.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get engine(): Engine {
    return this.app.get(Engine);
  }
  /** The service's own connection, for looking at rows. */
  get pool(): Pool {
    return this.app.get(CasesStore).pool;
  }
  get idag(): string {
    return localDate(this.time.now.toISOString());
  }
  /** Lets the domain clock show nine in the morning of a day. */
  till(date: string): void {
    this.time.now = new Date(instantAt(date, '09:00'));
  }

  async context(id: string): Promise<AnvisningContext> {
    const record = await this.engine.load(id);
    return record!.snapshot.context as AnvisningContext;
  }

  /** The service as one of the demo users meets it. */
  as(userId: string): User {
    return this.with(async () => `Bearer ${await tokenFor(userId)}`);
  }

  /** The service with any Authorization header, or none. */
  with(authorization: (() => Promise<string>) | null): User {
    const call = async (method: string, path: string, headers: Record<string, string>, body?: string) => {
      const response = await fetch(this.url + path, {
        method,
        redirect: 'manual',
        headers: { ...(authorization && { authorization: await authorization() }), ...headers },
        ...(body === undefined ? {} : { body }),
      });
      const text = await response.text();
      const json = response.headers.get('content-type')?.includes('json') ?? false;
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: json ? JSON.parse(text) : null,
      };
    };
    const post: User['post'] = (path, body, headers = {}) =>
      call(
        'POST',
        path,
        { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
        typeof body === 'string' ? body : JSON.stringify(body),
      );
    return {
      get: (path, headers = {}) => call('GET', path, headers),
      post,
      put: (path, body, headers = {}) =>
        call('PUT', path, { 'content-type': 'application/json', ...headers }, JSON.stringify(body)),
      delete: (path) => call('DELETE', path, {}),
      start: async (klient = {}) => {
        const answer = await post('/stegvis/v1/arenden', startBody(klient));
        if (answer.status !== 201) throw new Error(answer.text);
        return answer.body.id as string;
      },
      send: async (id, type, change = {}) => {
        const moment = { idag: this.idag, context: await this.context(id) };
        const event = { type, ...PAYLOADS[type](moment), ...change };
        return post(`/stegvis/v1/arenden/${id}/handelser`, { event });
      },
    };
  }

  /** A case on its way: decided and sent to Kompetenscenter Hisingen. */
  async medUppdrag(klient: Record<string, unknown> = {}): Promise<string> {
    const ss = this.as('ss-hisingen-1');
    const id = await ss.start(klient);
    for (const event of TILL_BESLUT) await ok(ss.send(id, event));
    await ok(ss.send(id, 'SKICKA_UPPDRAG', { kcEnhet: 'kc-hisingen' }));
    return id;
  }

  /** Access-log rows of a case, or of none, oldest first. */
  async log(
    caseId: string | null,
  ): Promise<{ principal: string; action: string; outcome: string; role: string }[]> {
    const { rows } = await this.pool.query(
      'SELECT principal, role, action, outcome FROM access_log WHERE case_id IS NOT DISTINCT FROM $1 ORDER BY at',
      [caseId],
    );
    return rows;
  }
}

export const startBody = (klient: Record<string, unknown> = {}, more: Record<string, unknown> = {}) => ({
  process: 'anvisning',
  klient: { personnummer: PERSONNUMMER, namn: 'Testklient', ...klient },
  ...more,
});

/** The answer, if it is a success. */
export async function ok(answer: Promise<Answer>): Promise<Answer> {
  const { status, text } = await answer;
  if (status >= 300) throw new Error(`${status}: ${text}`);
  return answer;
}
