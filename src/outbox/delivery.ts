/**
 * The delivery van: takes what may leave, hands it to its port, and waits longer after each failure.
 * What fails for good becomes an incident that a person sees and can retry (architecture 12).
 */
import { Logger } from '@nestjs/common';
import { inTime } from '../in-time';
import { osagd } from '../mening';
import { faultCode } from '../queues';
import { keyOf, PORTS, Slutgiltigt, type Handlers, type Message, type Outcome, type Port } from './handlers';
import { LEASE_MS, type OutboxStore } from './outbox.store';

const MINUTE = 60_000;
/** Waits between attempts; one more attempt than waits. All together half a day. */
export const BACK_OFF_MS: readonly number[] = [
  10_000,
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  120 * MINUTE,
  480 * MINUTE,
];
const LANES = 4;
/** Less than the lease: a handler that answered after it might be running twice. */
const HANDLER_MS = LEASE_MS - 15_000;

export interface Delivered {
  sent: number;
  dropped: number;
  /** Failed, and will be tried again. */
  postponed: number;
  /** Given up, with an incident each. */
  failed: number;
}

export interface DeliveryOptions {
  readonly backOffMs?: readonly number[];
  /** Told how long the next attempt of a failed row must wait. */
  readonly onPostponed?: (ms: number) => void;
}

export class Delivery {
  private readonly log = new Logger('outbox');
  private readonly backOff: readonly number[];
  private readonly total: Delivered = { sent: 0, dropped: 0, postponed: 0, failed: 0 };

  constructor(
    private readonly store: OutboxStore,
    private readonly handlers: Handlers,
    private readonly options: DeliveryOptions = {},
  ) {
    this.backOff = options.backOffMs ?? BACK_OFF_MS;
  }

  /**
   * Refuses to start where something waits for a port that this version does not have.
   * @throws Error naming the ports
   */
  async checkPorts(): Promise<void> {
    const unknown = (await this.store.waitingPorts()).filter((port) => !isPort(port));
    if (unknown.length > 0)
      throw new Error(
        `Stegvis kan inte starta: utkorgen har utskick för ${unknown.join(', ')}, som den här versionen inte ` +
          'kan lämna. Installera en version som kan.',
      );
  }

  /**
   * Delivers what may leave now, several cases at a time and each case's messages per port in order.
   * @returns what became of the messages; their sum is `limit` if there may be more
   */
  async deliverDue(limit = 200): Promise<Delivered> {
    const done: Delivered = { sent: 0, dropped: 0, postponed: 0, failed: 0 };
    let left = limit;
    const lane = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        const message = await this.store.lease(PORTS);
        if (!message) return;
        const fate = await this.deliver(message);
        done[fate] += 1;
        this.total[fate] += 1;
      }
    };
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
    for (const end of lanes) if (end.status === 'rejected') throw end.reason;
    return done;
  }

  /** What this process has delivered since it started. */
  report(): Readonly<Delivered> {
    return { ...this.total };
  }

  private async deliver(message: Message): Promise<keyof Delivered> {
    const attempts = this.backOff.length + 1;
    // Also one that took its worker down with it every time ends here.
    if (message.attempt > attempts) return this.giveUp(message, attempts, 'avbruten');
    let outcome: Outcome;
    try {
      outcome = await inTime(this.handlers[message.port as Port](message, keyOf(message)), HANDLER_MS);
    } catch (error) {
      const code = faultCode(error);
      if (error instanceof Slutgiltigt) return this.giveUp(message, message.attempt, code, error.detail);
      const wait = this.backOff[message.attempt - 1];
      if (wait === undefined) return this.giveUp(message, attempts, code);
      this.log.warn(`message ${message.id}: attempt ${message.attempt} failed: ${code}`);
      await this.store.postpone(message, wait);
      this.options.onPostponed?.(wait);
      return 'postponed';
    }
    await this.store.finish(message, outcome.status);
    if (outcome.status === 'dropped') this.log.log(`message ${message.id}: dropped: ${outcome.reason}`);
    return outcome.status;
  }

  private async giveUp(
    message: Message,
    attempts: number,
    code: string,
    detail = osagd`Ett utskick gick inte att lämna efter ${attempts} försök (felkod ${code}). Rätta felet och försök igen.`,
  ): Promise<'failed'> {
    await this.store.giveUp(message, detail);
    this.log.error(`message ${message.id}: given up: ${code}`);
    return 'failed';
  }
}

const isPort = (port: string): port is Port => (PORTS as readonly string[]).includes(port);
