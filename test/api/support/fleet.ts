/** Several real processes of the service on one database and one queue, as in production, and a proxy before them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import {
  Agent,
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { migrateQueues } from '../../../src/queues';
import type { Backend } from '../../deadlines/workshop';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { testServer } from '../../support/server';

/** One process. */
export interface Member {
  readonly url: string;
  /** Sends a signal and waits for the end: its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export class Fleet {
  private readonly children: ChildProcess[] = [];

  private constructor(
    readonly database: TestDatabase,
    /** Null: the queues lie in PostgreSQL. */
    readonly redisUrl: string | null,
    private readonly folder: string,
  ) {}

  static async open(backend: Backend): Promise<Fleet> {
    const database = await freshDatabase('flera');
    await migrateQueues(database.ownerUrl);
    const redisUrl = backend.redis ? `${process.env['TEST_REDIS_URL']}/8` : null;
    return new Fleet(database, redisUrl, mkdtempSync(join(tmpdir(), 'stegvis-flera-')));
  }

  /** Starts a process, and waits until it says that it is up. */
  async start(role: 'api' | 'worker'): Promise<Member> {
    const child = spawn(process.execPath, ['-r', '@swc-node/register', 'src/main.ts', role], {
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: this.database.appUrl,
        ...(this.redisUrl !== null && { REDIS_URL: this.redisUrl }),
        OIDC_ISSUER: testServer('TEST_OIDC_ISSUER'),
        KEYS_DIR: join(this.folder, 'keys'),
        KEYS_MASTER: 'a1'.repeat(32),
        MAIL_DIR: join(this.folder, 'mail'),
        PORT: '0',
        POOL_SIZE: '4',
        DRAIN_SECONDS: '1',
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.children.push(child);
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (text += data.toString()));
    const exit = new Promise<number | null>((done) => child.once('exit', done));
    for (let n = 0; n < 600; n += 1) {
      const url = /igång på (\S+)/.exec(text)?.[1];
      if (url !== undefined)
        return {
          url,
          stop: (signal = 'SIGTERM') => {
            child.kill(signal);
            return exit;
          },
        };
      if (child.exitCode !== null) break;
      await delay(50);
    }
    throw new Error(`A ${role} did not start:\n${text}`);
  }

  async close(): Promise<void> {
    await Promise.all(
      this.children
        .filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
        .map((child) => new Promise((done) => child.once('exit', done) && child.kill('SIGKILL'))),
    );
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** How often the proxy asks its backends whether they are ready. */
const POLL_MS = 100;

interface Behind {
  readonly url: string;
  readonly agent: Agent;
  ready: boolean;
}

/**
 * A proxy as operators have it: in turn to each process that is ready. It sends again only what was refused
 * before a byte of it had left; all else that fails is the client's to see, and is remembered.
 */
export class Proxy {
  readonly failures: string[] = [];
  private readonly behind: Behind[] = [];
  private readonly server: Server;
  private readonly poll: NodeJS.Timeout;
  private turn = 0;

  private constructor() {
    this.server = createServer((incoming, answer) => void this.pass(incoming, answer));
    this.poll = setInterval(() => void this.askAll(), POLL_MS);
  }

  static async before(members: readonly Member[]): Promise<Proxy> {
    const proxy = new Proxy();
    for (const { url } of members) await proxy.add(url);
    await new Promise<void>((done) => proxy.server.listen(0, '127.0.0.1', done));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async add(url: string): Promise<void> {
    const one: Behind = { url, agent: new Agent({ keepAlive: true }), ready: false };
    this.behind.push(one);
    await this.ask(one);
  }

  async close(): Promise<void> {
    clearInterval(this.poll);
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
    for (const { agent } of this.behind) agent.destroy();
  }

  private async askAll(): Promise<void> {
    await Promise.all(this.behind.map((one) => this.ask(one)));
  }

  private async ask(one: Behind): Promise<void> {
    one.ready = await fetch(`${one.url}/health/ready`, { headers: { connection: 'close' } }).then(
      (answer) => answer.ok,
      () => false,
    );
  }

  private async pass(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    for (let tries = 0; tries < this.behind.length; tries += 1) {
      const ready = this.behind.filter((one) => one.ready);
      const one = ready[(this.turn += 1) % ready.length];
      if (!one) break;
      const outcome = await send(one, incoming, body, answer);
      if (outcome === 'done') return;
      one.ready = false;
      if (outcome !== 'ECONNREFUSED') {
        this.fail(answer, outcome);
        return;
      }
    }
    this.fail(answer, 'nobody is ready');
  }

  private fail(answer: ServerResponse, what: string): void {
    this.failures.push(what);
    answer.writeHead(502).end();
  }
}

/** Passes one request on; the error's code if there was no answer. */
function send(one: Behind, incoming: IncomingMessage, body: Buffer, answer: ServerResponse): Promise<string> {
  const { method, headers, url: path } = incoming;
  const { hostname, port } = new URL(one.url);
  const { connection: _connection, ...rest } = headers;
  return new Promise((done) => {
    const outgoing = request({ hostname, port, path, method, headers: rest, agent: one.agent });
    outgoing.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    outgoing.once('response', (response) => {
      const { connection: _close, 'keep-alive': _hint, ...kept } = response.headers;
      answer.writeHead(response.statusCode ?? 502, kept);
      response.pipe(answer);
      response.once('end', () => done('done'));
    });
    outgoing.end(body);
  });
}
