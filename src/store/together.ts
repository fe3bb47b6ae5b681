/**
 * Small questions that many ask at once. While a statement is under way, those that come meanwhile wait, and then
 * go out as one: a question then costs a share of a round trip. Idle means at once.
 */

/** Questions of one statement at most. */
const MAX = 200;
/** Statements under way at once. */
const LANES = 2;

interface Waiting<Q, A> {
  readonly question: Q;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: unknown) => void;
}

export class Together<Q, A> {
  private waiting: Waiting<Q, A>[] = [];
  private underWay = 0;

  /** @param answer one statement: an answer for each question, in their order */
  constructor(private readonly answer: (questions: readonly Q[]) => Promise<readonly A[]>) {}

  /** @throws what the statement fails with, which then fails for all that it was asked for */
  ask(question: Q): Promise<A> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      if (this.underWay < LANES) void this.flush();
    });
  }

  private async flush(): Promise<void> {
    this.underWay += 1;
    // One turn lets every question of this tick join.
    await Promise.resolve();
    while (this.waiting.length > 0) await this.settle(this.waiting.splice(0, MAX));
    this.underWay -= 1;
  }

  private async settle(batch: readonly Waiting<Q, A>[]): Promise<void> {
    try {
      const answers = await this.answer(batch.map(({ question }) => question));
      for (const [n, { resolve }] of batch.entries()) resolve(answers[n] as A);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
