/**
 * What the server takes on. A request that would only wait is turned away before anything is done for it;
 * one that is taken is finished, and answered in time also when the database is not. Health is never turned
 * away: see docs/adr/0013-back-pressure.md.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { overloaded, unavailable, type Problem } from '../problems';
import { ConnectionWait } from './connection-wait';

/** Delay of the event loop, mean over a second, beyond which the processor does not keep up. */
export const LATE_LOOP_MS = 500;
/** With so few under way a late event loop is not the requests' doing, and turning one away helps nobody. */
const FEW = 16;
/** Part of the places that changes may take: when nothing can be stored there is still room to read. */
const CHANGES = 0.75;
/** Part of the places that drafts being saved may take: work is not turned away for somebody's typing. */
const DRAFTS = 0.25;
/** Wait for a database connection beyond which nobody more is let into the queue. */
const LONG_WAIT_MS = 1_000;
/**
 * Time within which every request is answered: beyond the limits on locks and idle transactions (5 s), so
 * that the neighbours of a case held by a stopped process get through.
 */
export const ANSWER_WITHIN_MS = 8_000;
const LOOK_EVERY_MS = 250;
const LOG_EVERY_MS = 10_000;

/** Why a request is turned away: too many under way, the database's queue, or the processor. */
type Reason = 'för många anrop' | 'väntan på databasen' | 'processorn hinner inte';

const SHARE = { change: CHANGES, draft: DRAFTS, other: 1 } as const;
/** What has places of its own, counted apart. */
type Kind = 'change' | 'draft' | 'other';

interface UnderWay {
  readonly since: number;
  readonly kind: Kind;
  readonly reply: FastifyReply;
}

export interface TrafficOptions {
  readonly maxInFlight: number;
  /** Whether the event loop is later than LATE_LOOP_MS. */
  readonly lateLoop: () => boolean;
  readonly logger: Logger;
}

/** The requests under way in this process. */
export class Traffic {
  /** True from the moment the process was asked to stop: it is no longer ready, and connections end. */
  draining = false;
  /** Oldest first. */
  private readonly underWay = new Map<FastifyRequest, UnderWay>();
  private readonly taken: Record<Kind, number> = { change: 0, draft: 0, other: 0 };
  private readonly timer: NodeJS.Timeout;
  private connections: ConnectionWait | null = null;
  private refused = 0;
  private loggedAt = -LOG_EVERY_MS;

  constructor(private readonly options: TrafficOptions) {
    this.timer = setInterval(() => this.answerLate(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  /** Requests that have been taken and not been answered. */
  get inFlight(): number {
    return this.underWay.size;
  }

  /** From now on the wait for this pool's connections counts. */
  watch(pool: Pool): void {
    this.connections = new ConnectionWait(pool);
  }

  /** Takes a request, or says why not: then nothing may be done for it. */
  enter(request: FastifyRequest, reply: FastifyReply): Problem | null {
    const kind = savesDraft(request) ? 'draft' : request.method === 'POST' ? 'change' : 'other';
    const reason = isHealth(request) ? null : this.refusal(kind);
    if (reason === null) {
      this.underWay.set(request, { since: performance.now(), kind, reply });
      this.taken[kind] += 1;
      return null;
    }
    this.log(reason);
    return overloaded();
  }

  /** A request has come in whole: its time begins now. A slow sender is the server's requestTimeout to judge. */
  received(request: FastifyRequest): void {
    const known = this.underWay.get(request);
    if (!known) return;
    this.underWay.delete(request);
    this.underWay.set(request, { ...known, since: performance.now() });
  }

  /** A request is being answered. */
  leave(request: FastifyRequest): void {
    const known = this.underWay.get(request);
    if (known) this.taken[known.kind] -= 1;
    this.underWay.delete(request);
  }

  /** To be called when the server has closed. */
  stop(): void {
    clearInterval(this.timer);
  }

  private refusal(kind: Kind): Reason | null {
    const { maxInFlight } = this.options;
    if (this.inFlight >= maxInFlight) return 'för många anrop';
    if (this.taken[kind] >= Math.ceil(maxInFlight * SHARE[kind])) return 'för många anrop';
    if ((this.connections?.now() ?? 0) > LONG_WAIT_MS) return 'väntan på databasen';
    if (this.inFlight > FEW && this.options.lateLoop()) return 'processorn hinner inte';
    return null;
  }

  /**
   * Answers those that have waited too long. Their work goes on, for it may be in the middle of a commit; the
   * same Idempotency-Key tells the sender what became of it.
   */
  private answerLate(): void {
    const late = performance.now() - ANSWER_WITHIN_MS;
    for (const [request, { since, reply }] of this.underWay) {
      if (since > late) return;
      if (!request.raw.complete) continue;
      this.leave(request);
      if (!reply.sent) void reply.send(unavailable());
    }
  }

  /** One line now and then, however many are turned away: logging each would add to the load. */
  private log(reason: Reason): void {
    this.refused += 1;
    const now = performance.now();
    if (now - this.loggedAt < LOG_EVERY_MS) return;
    this.options.logger.warn({ reason, refused: this.refused, inFlight: this.inFlight }, 'avvisar anrop');
    this.loggedAt = now;
    this.refused = 0;
  }
}

/** Whether a request asks about the service's health. */
export const isHealth = ({ url }: Pick<FastifyRequest, 'url'>): boolean =>
  /^\/(health|stegvis\/v1\/halsa)\/(live|ready)(\?|$)/.test(url);

/** Whether a request saves a draft, as an open form does by itself every second. */
export const savesDraft = ({ method, url = '' }: Partial<Pick<FastifyRequest, 'method' | 'url'>>): boolean =>
  method === 'PUT' && /^\/stegvis\/v1\/(arenden\/[^/]+\/)?utkast\//.test(url);

declare module 'fastify' {
  interface FastifyInstance {
    readonly traffic: Traffic;
  }
}
