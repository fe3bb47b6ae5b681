/**
 * How much one client may send: a user by its token's subject, anybody else by address. Counted in this
 * process alone, in memory, under a keyed hash that dies with the process: no id and no address is kept.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../access/principal';
import { tooManyRequests } from '../problems';
import { savesDraft } from './traffic';

const MINUTE_MS = 60_000;
/** Saves of drafts in a minute, counted apart: five forms that each save every second. Typing takes nothing from work. */
const DRAFTS_PER_MINUTE = 300;
/** Clients remembered at once; the one seen longest ago is forgotten. */
const REMEMBERED = 10_000;

type Asking = Pick<FastifyRequest, 'principal' | 'ip'> & Partial<Pick<FastifyRequest, 'method' | 'url'>>;

export class Clients {
  private readonly secret = randomBytes(32);
  /** Requests since the client's minute began. Its minute ends by the monotonic clock, whatever the wall's does. */
  private readonly counted = new LRUCache<string, { requests: number }>({ max: REMEMBERED, ttl: MINUTE_MS });

  /** @param perMinute requests of a client in a minute; 0 is any number */
  constructor(private readonly perMinute: number) {}

  /**
   * Counts one request of its client, and says in the answer's headers what is left.
   * @throws Problem TOO_MANY_REQUESTS
   */
  count(request: Asking, reply: FastifyReply): void {
    if (this.perMinute === 0) return;
    const draft = savesDraft(request);
    const most = draft ? Math.min(DRAFTS_PER_MINUTE, this.perMinute) : this.perMinute;
    const key = this.keyOf(request, draft ? 'draft' : 'work');
    const minute = this.counted.get(key) ?? { requests: 0 };
    if (minute.requests === 0) this.counted.set(key, minute);
    minute.requests += 1;
    const reset = Math.max(1, Math.ceil(this.counted.getRemainingTTL(key) / 1_000));
    void reply.headers({
      'RateLimit-Limit': most,
      'RateLimit-Remaining': Math.max(0, most - minute.requests),
      'RateLimit-Reset': reset,
    });
    if (minute.requests > most) throw tooManyRequests(reset);
  }

  private keyOf({ principal, ip }: Asking, what: 'draft' | 'work'): string {
    const client = principal ? `user ${principal.id}` : `address ${networkOf(ip)}`;
    return createHmac('sha256', this.secret).update(`${what} ${client}`).digest('base64');
  }
}

/** An IPv6 customer has a whole /64: its first four groups. An IPv4 address stands for itself. */
export function networkOf(ip: string): string {
  const [address = ''] = ip.split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? ip;
  const [head = [], tail] = address
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = tail === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array.from({ length: zeros }, () => '0'), ...(tail ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly clients: Clients;
  }
  interface FastifyRequest {
    /** Who is asking, once the token is verified. */
    principal?: Principal;
  }
}
