/** What the clients did and were told: the record that the database is held against afterwards. */

/** One event that a client meant to send, through all its attempts with one key. */
export interface Sent {
  /** The case; null for a start whose answer is not known. */
  case: string | null;
  readonly key: string;
  readonly by: string;
  readonly type: string;
  /** A mark of its own in the event's facts, where the routine has room for one. */
  readonly spar: string | null;
  /** The revision it was sent against, or null for any. */
  readonly expected: number | null;
  /** Real time of the first attempt. */
  readonly invoked: number;
  /** Real time of the definite answer; null if there was none. */
  completed: number | null;
  /** unknown: no definite answer, or a refusal after an attempt whose outcome nobody knows. */
  outcome: 'ok' | 'refused' | 'unknown';
  /** The revision it was told to have led to. */
  revision: number | null;
  attempts: number;
}

/** One reading of a case that was answered. */
export interface Read {
  readonly case: string;
  readonly invoked: number;
  readonly completed: number;
  readonly revision: number;
  /** Open tasks of steps in the answer, for the chaos routine. */
  readonly steg: number | null;
}

export class History {
  readonly sent: Sent[] = [];
  readonly reads: Read[] = [];
  /** Repeats of what had already been answered. */
  repeats = 0;
  /** What no service may answer, in words. */
  readonly oddities: string[] = [];
  /** Answers by status and problem code. */
  readonly answers = new Map<string, number>();

  /** Events with a definite, acknowledged answer. */
  get pairs(): number {
    return this.sent.filter(({ outcome }) => outcome === 'ok').length;
  }

  count(answer: string): void {
    this.answers.set(answer, (this.answers.get(answer) ?? 0) + 1);
  }
}
