/** Live streams (server-sent events): who opens one, how many, how long, and what ends it. */
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import type { Principal } from '../access/principal';
import { TokenVerifier } from '../access/verifier';
import type { Config } from '../config';
import { CONFIG } from '../engine.module';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { notFound, overloaded, Problem } from '../problems';
import { FeedQuery } from '../store/feed.query';
import { SessionerStore } from '../store/sessioner.store';
import { StromQuery } from '../store/strom.query';
import { tokenOf } from './auth.guard';
import { isId } from './case-id';
import { readerOf } from './cases';
import { hashOf } from './sessioner';
import { message, Strom } from './strom';
import { Platser } from './strom-plats';
import { Svans } from './strom-svans';

const TICK_MS = 1_000;
/** When a reader whose connection is lost comes back, by chance: not all in the same second. */
const RETRY_MS = { least: 1_000, most: 5_000 } as const;

export interface StromAsk {
  readonly arende?: string | undefined;
  readonly efter?: string | undefined;
  readonly langst: number;
}

@Injectable()
export class Strommar implements OnModuleDestroy {
  private readonly open = new Set<Strom>();
  /** Streams of each user, also those that are being opened. */
  private readonly taken = new Map<string, number>();
  private readonly platser: Platser;
  private readonly svans: Svans;
  private timer: NodeJS.Timeout | null = null;
  private closing = false;

  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(StromQuery) private readonly query: StromQuery,
    @Inject(FeedQuery) feed: FeedQuery,
    @Inject(SessionerStore) sessioner: SessionerStore,
    @Inject(TokenVerifier) private readonly verifier: TokenVerifier,
    @Inject(CONFIG) private readonly config: Pick<Config, 'keys' | 'strommar'>,
    @Inject(PinoLogger) { logger }: PinoLogger,
  ) {
    const { master, other } = config.keys;
    this.platser = new Platser(other === null ? [master] : [master, other]);
    this.svans = new Svans({
      ...{ query, feed, sessioner, platser: this.platser, logger },
      processOf: (of) => {
        try {
          return engine.processOf(of).definition;
        } catch {
          // A version that this process has not got: the case has changed, and more is not said.
          return null;
        }
      },
    });
  }

  /** How many are open, and for how many seconds the feed has been held back. */
  get lage(): { readonly antal: number; readonly efterslapning: number } {
    return { antal: this.open.size, efterslapning: Math.round(this.svans.lag / 1_000) };
  }

  /**
   * Opens a stream on the reply, which from then on is its own.
   * @throws Problem NOT_FOUND for a case that she may not see; TOO_MANY_REQUESTS, OVERLOADED, UNAVAILABLE
   */
  async begin(
    request: FastifyRequest,
    reply: FastifyReply,
    principal: Principal,
    ask: StromAsk,
  ): Promise<void> {
    const free = this.take(principal.id);
    try {
      const strom = await this.opened(request, reply, principal, ask);
      reply.raw.once('close', () => {
        free();
        this.forget(strom);
      });
      if (strom.ended) {
        // The reader was gone before the answer began.
        free();
        return;
      }
      this.open.add(strom);
      this.timer ??= setInterval(() => this.tick(), TICK_MS).unref();
      this.svans.join(strom);
    } catch (error) {
      free();
      throw error;
    }
  }

  /** The server is about to close: it waits for every connection. */
  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    for (const strom of this.open) strom.end('avslutas');
    await this.svans.stop();
    if (this.timer) clearInterval(this.timer);
  }

  private async opened(
    request: FastifyRequest,
    reply: FastifyReply,
    principal: Principal,
    { arende = null, efter, langst }: { arende?: string | null | undefined } & Omit<StromAsk, 'arende'>,
  ): Promise<Strom> {
    const { session } = request;
    const till = session
      ? Date.parse(session.slutar)
      : (await this.verifier.read(tokenOf(request))).exp * 1_000;
    const last = efter ?? request.headers['last-event-id'];
    const id = typeof last === 'string' && last !== '' ? last : null;
    const vad = id === null ? null : 'fortsättning';
    const seen =
      (arende === null || isId(arende)) &&
      (await this.engine.guarded(() => this.query.open(readerOf(principal), arende, vad)));
    if (!seen) throw notFound();
    // Before the answer: what commits from now on is told.
    const now = await this.engine.guarded(() => this.svans.begin());
    const resumed = id === null ? null : await this.resumed(id, now);
    if (this.closing) throw overloaded();
    const from = resumed ?? now;
    const strom = new Strom(answering(request, reply), {
      principal,
      session: session ? hashOf(session.id) : null,
      inloggadTill: till,
      arende,
      till: Date.now() + langst * 1_000,
      from,
    });
    strom.tell(`retry: ${retry()}\n${message('plats', {}, this.platser.seal(from.toString()))}`);
    if (id !== null && resumed === null) strom.tell(message('om', {}));
    return strom;
  }

  /** Where an id goes on from; null for one that nothing can be told from. */
  private async resumed(id: string, now: bigint): Promise<bigint | null> {
    const place = this.platser.open(id);
    if (place === null) return null;
    const from = BigInt(place.tx);
    // Another process may be some way ahead of this one.
    return from > now && (await this.engine.guarded(() => this.svans.isAhead(from))) ? null : from;
  }

  private take(user: string): () => void {
    const { perAnvandare, max } = this.config.strommar;
    const hers = this.taken.get(user) ?? 0;
    if (hers >= perAnvandare)
      throw new Problem(
        'TOO_MANY_REQUESTS',
        mening`Du har redan ${perAnvandare} strömmar öppna. Stäng en flik, eller låt flikarna dela på en ström.`,
        { retryAfter: 30 },
      );
    if (this.closing || [...this.taken.values()].reduce((sum, n) => sum + n, 0) >= max) throw overloaded();
    this.taken.set(user, hers + 1);
    let done = false;
    return () => {
      if (done) return;
      done = true;
      const left = (this.taken.get(user) ?? 1) - 1;
      if (left > 0) this.taken.set(user, left);
      else this.taken.delete(user);
    };
  }

  private forget(strom: Strom): void {
    this.open.delete(strom);
    this.svans.leave(strom);
    if (this.open.size > 0 || this.timer === null) return;
    clearInterval(this.timer);
    this.timer = null;
  }

  private tick(): void {
    const now = Date.now();
    let id: string | null = null;
    for (const strom of this.open) strom.tick(now, () => (id ??= this.svans.id()));
  }
}

/** The head of the answer, after which the reply is no longer the server's to send, to time or to count. */
function answering(request: FastifyRequest, reply: FastifyReply): FastifyReply['raw'] {
  request.server.traffic.leave(request);
  reply.hijack();
  const { raw } = reply;
  raw.on('error', () => undefined);
  raw.socket?.setKeepAlive(true, 30_000);
  void reply.headers({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    // A proxy that collects the answer before it passes it on would pass on nothing.
    'X-Accel-Buffering': 'no',
  });
  raw.writeHead(200, reply.getHeaders() as Record<string, string>);
  return raw;
}

const retry = (): number => RETRY_MS.least + Math.floor(Math.random() * (RETRY_MS.most - RETRY_MS.least));
