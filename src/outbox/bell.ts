/**
 * Rings for the delivery van after every commit of this process that left something in the outbox.
 * Runs in the api and in the worker; a ring that is lost is made up for by the sweep.
 */
import { randomUUID } from 'node:crypto';
import type { Engine } from '../engine/engine';
import type { JobQueue, Queues } from '../queues';

/** Commits this close together share a ring. */
const SPACING_MS = 100;

export class OutboxBell {
  private readonly queue: JobQueue;
  private timer: NodeJS.Timeout | null = null;
  private last = -Infinity;

  constructor(private readonly queues: Queues) {
    this.queue = queues.queue('outbox');
  }

  /** Starts listening to this process's commits. */
  start(engine: Engine): void {
    engine.onCommitted(({ outbox }) => {
      if (outbox) this.ring();
    });
  }

  /** Rings soon; one ring that is about to sound is enough. */
  ring(): void {
    if (this.timer) return;
    const wait = Math.max(0, this.last + SPACING_MS - performance.now());
    this.timer = setTimeout(() => {
      this.timer = null;
      this.last = performance.now();
      void this.ringIn(0);
    }, wait);
    this.timer.unref();
  }

  /** Rings after a while, for a message that has to wait. */
  async ringIn(ms: number): Promise<void> {
    try {
      // Never the same id twice: a ring must not be swallowed by a delivery that is about to end.
      await this.queue.add('deliver', `deliver-${randomUUID()}`, ms);
    } catch (error) {
      this.queues.report('outbox ring', error);
    }
  }

  /** Rings no more. */
  stop(): void {
    if (this.timer) clearTimeout(this.timer);
  }
}
