/**
 * Small questions that many ask at once. While a statement is under way, those that come meanwhile wait, and then
 * go out as one: a question then costs a share of a round trip. Idle means at once.
 */

import { overloaded } from '../problems';

/** Questions of one statement at most. */
const MAX = 200;
/** Statements under way at once. */
const LANES = 2;
/** A statement that has taken this long stands still: what is asked then is turned away and need not wait for it. */
const STALLED_MS = 1_000;

interface Waiting<Q, A> {
  readonly question: Q;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: unknown) => void;
}

export class Together<Q, A> {
  private waiting: Waiting<Q, A>[] = [];
  private lanes = 0;
  /** When each statement under way was sent. */
  private readonly sent = new Set<number>();

  /** @param answer one statement: an answer for each question, in their order */
  constructor(private readonly answer: (questions: readonly Q[]) => Promise<readonly A[]>) {}

  /**
   * @throws what the statement fails with, which then fails for all that it was asked for; Problem OVERLOADED if
   *   the database stands still
   */
  ask(question: Q): Promise<A> {
    const [oldest = Infinity] = this.sent;
    if (performance.now() - oldest > STALLED_MS) return Promise.reject(overloaded());
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      if (this.lanes < LANES) void this.flush();
    });
  }

  private async flush(): Promise<void> {
    this.lanes += 1;
    // One turn lets every question of this tick join.
    await Promise.resolve();
    while (this.waiting.length > 0) await this.settle(this.waiting.splice(0, MAX));
    this.lanes -= 1;
  }

  private async settle(batch: readonly Waiting<Q, A>[]): Promise<void> {
    const at = performance.now();
    this.sent.add(at);
    try {
      const answers = await this.answer(batch.map(({ question }) => question));
      for (const [n, { resolve }] of batch.entries()) resolve(answers[n] as A);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      this.sent.delete(at);
    }
  }
}
