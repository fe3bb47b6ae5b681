/**
 * A service to try the ports on: the real one on a database of its own, set up to reach a platform and an SSBTEK that
 * are real servers, and a delivery that waits milliseconds where the real one waits minutes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AnvisningContext } from '../machines/anvisning/context';
import type { EventName } from '../machines/anvisning/events';
import { instantAt } from '../machines/calendar';
import { ClientKeys } from '../src/access/keys';
import { loadConfig } from '../src/config';
import { Engine } from '../src/engine/engine';
import { adaptrar, systemHandlers } from '../src/integrations/portar';
import type { SystemParts } from '../src/integrations/handler';
import { SYSTEMEN, type Systemen } from '../src/integrations/system-config';
import { createApp } from '../src/main';
import { Delivery } from '../src/outbox/delivery';
import { PORTS, type Handlers } from '../src/outbox/handlers';
import { OutboxStore } from '../src/outbox/outbox.store';
import { AnropStore } from '../src/store/anrop.store';
import { CasesStore } from '../src/store/cases.store';
import { PAYLOADS } from '../src/verify/anvisning/payloads';
import type { Ground } from '../leak/world';
import { HEMLIGHET, Plattform } from '../test/support/plattform';
import { SsbtekServer } from '../test/support/ssbtek';

/** The one call of each system that goes over the platform here; the others are done by hand. */
export const ANROP = {
  treserva: 'uppdrag',
  gwa: 'boka-inskrivning',
  af: 'information-om-kommunal-aktivitet',
} as const;
export type Plattformssystem = keyof typeof ANROP;

export interface Svar {
  readonly status: number;
  readonly text: string;
  /** Parsed JSON, or null: what a caller expects of it. */
  readonly body: never;
}

const MASTER = 'd4'.repeat(32);
export const IDAG = '2026-02-02';
const V1 = '/stegvis/v1';
/** Three attempts. */
const BACK_OFF = [15, 15];

/** What a child process must know to deliver from the same database. */
export const miljo = (databaseUrl: string, issuer: string, folder: string): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  OIDC_ISSUER: issuer,
  KEYS_DIR: join(folder, 'keys'),
  KEYS_MASTER: MASTER,
  MAIL_DIR: join(folder, 'mail'),
  SYSTEM: join(folder, 'system.json'),
  SYSTEM_HEMLIGHETER: join(folder, 'hemligheter.json'),
  PORT: '0',
  POOL_SIZE: '4',
  LOG_LEVEL: 'silent',
  RATE_LIMIT_PER_MINUTE: '0',
});

/** The delivery of this process. */
export function leverans(
  app: Pick<NestFastifyApplication, 'get'>,
  { backOffMs = BACK_OFF, adapter }: { backOffMs?: readonly number[]; adapter?: SystemParts['adapter'] } = {},
): Delivery {
  const engine = app.get(Engine);
  const systemen = app.get<Systemen>(SYSTEMEN);
  const others = Object.fromEntries(PORTS.map((port) => [port, () => Promise.resolve({ status: 'sent' })]));
  const handlers = systemHandlers({
    engine,
    store: app.get(AnropStore),
    keys: app.get(ClientKeys),
    adapter: adapter ?? adaptrar(systemen),
  });
  const store = new OutboxStore(app.get(CasesStore).pool, engine.clock);
  return new Delivery(store, { ...others, ...handlers } as unknown as Handlers, { backOffMs });
}

export class World {
  private nr = 0;

  private constructor(
    private readonly ground: Ground,
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly env: Record<string, string>,
    readonly plattform: Plattform,
    readonly ssbtek: SsbtekServer,
    private readonly stops: readonly (() => Promise<unknown>)[],
  ) {}

  static async open(ground: Ground, name: string): Promise<World> {
    const database = await ground.database(name);
    const folder = mkdtempSync(join(tmpdir(), 'stegvis-ports-'));
    const [plattform, ssbtek] = [await Plattform.start(), await SsbtekServer.start()];
    const nat = ['127.0.0.0/8'];
    const system = (one: Plattformssystem) => ({
      ...{ adapter: 'http', url: plattform.url(one), nat, timeoutSekunder: 1, anrop: [ANROP[one]] },
    });
    const soap = { organisationsnummer: '162120001355', namn: 'Provkommun', aktorsid: 'prov-1' };
    const files = {
      'system.json': {
        ...{ treserva: system('treserva'), gwa: system('gwa'), af: system('af') },
        ssbtek: { adapter: 'soap', url: ssbtek.url, nat, timeoutSekunder: 1, ...soap },
      },
      'hemligheter.json': { treserva: HEMLIGHET, gwa: HEMLIGHET, af: HEMLIGHET },
    };
    for (const [file, content] of Object.entries(files))
      writeFileSync(join(folder, file), JSON.stringify(content), { mode: 0o600 });
    const env = miljo(database.appUrl, ground.issuer, folder);
    const now = new Date(instantAt(IDAG, '09:00'));
    const app = await createApp(loadConfig(env), { roles: 'api', clock: { now: () => now }, virtual: true });
    await app.listen(0, '127.0.0.1');
    const stops = [
      () => plattform.stop(),
      () => ssbtek.stop(),
      () => app.close(),
      () => database.drop(),
      async () => {
        rmSync(folder, { recursive: true, force: true });
        return Promise.resolve();
      },
    ];
    return new World(ground, app, await app.getUrl(), env, plattform, ssbtek, stops);
  }

  async close(): Promise<void> {
    for (const stop of this.stops) await stop();
  }

  get pool() {
    return this.app.get(CasesStore).pool;
  }

  async ask(
    user: string | null,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Svar> {
    return this.raw(method, path, body === undefined ? undefined : JSON.stringify(body), {
      ...(user !== null && { authorization: `Bearer ${await this.ground.token(user)}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      'idempotency-key': randomUUID(),
      ...headers,
    });
  }

  async raw(
    method: string,
    path: string,
    text: string | undefined,
    headers: Record<string, string>,
  ): Promise<Svar> {
    const answer = await fetch(`${this.url}${V1}${path}`, {
      method,
      headers,
      ...(text !== undefined && { body: text }),
    });
    const said = await answer.text();
    const json = answer.headers.get('content-type')?.includes('json') ?? false;
    return { status: answer.status, text: said, body: (json ? JSON.parse(said) : null) as never };
  }

  async must(
    user: string,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Svar['body']> {
    const answer = await this.ask(user, method, path, body, headers);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  }

  /** Starts a case of a client of its own, and sends the events. */
  async arende(numbers: readonly string[], ...events: readonly EventName[]): Promise<string> {
    const personnummer = numbers[(this.nr += 1)];
    const klient = { personnummer, namn: 'Testperson Ett' };
    const body = { process: 'anvisning', klient };
    const { id }: { readonly id: string } = await this.must(SS, 'POST', '/arenden', body);
    for (const type of events) await this.send(id, type);
    return id;
  }

  async send(
    id: string,
    type: EventName,
    change: Readonly<Record<string, unknown>> = {},
    user = SS,
  ): Promise<void> {
    const record = await this.app.get(Engine).load(id);
    const context = record?.snapshot.context as AnvisningContext;
    const kc = type === 'SKICKA_UPPDRAG' ? { kcEnhet: 'kc-hisingen' } : {};
    const event = { type, ...PAYLOADS[type]({ idag: IDAG, context }), ...kc, ...change };
    // Without a view in return: half the time.
    await this.must(user, 'POST', `/arenden/${id}/handelser`, { event }, { prefer: 'return=minimal' });
  }

  /** Delivers until nothing waits that leaves within seconds, or for so long. */
  async leverera(delivery = leverans(this.app), ms = 8_000): Promise<void> {
    const end = performance.now() + ms;
    for (;;) {
      await delivery.deliverDue();
      const { rows } = await this.pool.query<{ left: number }>(
        `SELECT count(*)::int AS left FROM outbox
         WHERE status = 'pending' AND not_before < now() + interval '10 seconds'`,
      );
      if (rows[0]?.left === 0 || performance.now() > end) return;
      await new Promise((done) => setTimeout(done, 10));
    }
  }
}

export const SS = 'ss-hisingen-1';
export const FSS = 'fss-hisingen-1';
export const SAM = 'sam-hisingen-1';
