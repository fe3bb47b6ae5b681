/**
 * Wakes the sending of webhooks: a ring after commits, from every process, and a look at intervals for what no ring came
 * for. A ring says nothing; losing every one loses nothing.
 */
import { randomUUID } from 'node:crypto';
import type { Engine } from '../engine/engine';
import type { JobQueue, Queues } from '../queues';
import type { WebhookutskickStore } from '../store/webhookutskick.store';
import { Watch } from '../watch';
import type { Webhookutskick } from './utskick';

/** Commits this close together share a ring. */
const AVSTAND_MS = 500;
/** How long a process believes that nobody subscribes. */
const TRO_MS = 10_000;
const TITTA_MS = 10_000;
/** Looks between two that take away old rows: an hour. */
const STADA_VAR = 360;
/** How long messages are kept. */
const DAGAR = 30;

/** In every process. */
export class Webhookklocka {
  private readonly queue: JobQueue;
  private timer: NodeJS.Timeout | null = null;
  private nagon = false;
  private sedd = -Infinity;

  constructor(
    private readonly queues: Queues,
    private readonly store: Pick<WebhookutskickStore, 'nagon'>,
  ) {
    this.queue = queues.queue('webhooks');
  }

  /** Starts listening to this process's commits. */
  start(engine: Pick<Engine, 'onCommitted'>): void {
    engine.onCommitted(() => this.ring());
  }

  /** Rings soon; one ring that is about to sound is enough. */
  ring(): void {
    if (this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.ringIn(0);
    }, AVSTAND_MS);
    this.timer.unref();
  }

  /** Rings after a while, for a subscription that has to wait. */
  async ringIn(ms: number): Promise<void> {
    try {
      if (performance.now() - this.sedd > TRO_MS) {
        this.nagon = await this.store.nagon();
        this.sedd = performance.now();
      }
      if (this.nagon) await this.queue.add('send', `send-${randomUUID()}`, ms);
    } catch (error) {
      this.queues.report('webhook ring', error);
    }
  }

  /** Rings no more. */
  stop(): void {
    if (this.timer) clearTimeout(this.timer);
  }
}

/** In each worker. */
export class Webhookvakt {
  private readonly watch: Watch;
  private looks = 0;

  constructor(
    private readonly queues: Queues,
    private readonly utskick: Webhookutskick,
    store: Pick<WebhookutskickStore, 'stada'>,
  ) {
    this.watch = new Watch(queues, TITTA_MS, {
      webhooks: () => this.skicka(),
      'webhook rows': async () => {
        if (this.looks++ % STADA_VAR === 0) await store.stada(DAGAR);
      },
    });
  }

  /** Starts answering rings, and sends what was left while no worker ran. */
  start(): void {
    this.queues.work('webhooks', 1, () => this.skicka());
    this.watch.start();
  }

  /** Looks no more; waits for what is under way. */
  async stop(): Promise<void> {
    await this.watch.stop();
  }

  private skicka(): Promise<void> {
    return this.utskick.skicka(() => !this.queues.signal.aborted);
  }
}
