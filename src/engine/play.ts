/**
 * A case's past as one write: events that happened before the case came here, each at its own domain time, folded as
 * the engine folds any event. Time does not act between them: what a date would have done meanwhile is not known. It
 * acts once, at the end, on what still waits (`catchUp`), exactly as the firing of a worker would.
 */
import { Problem } from '../problems';
import type { DueDeadline } from '../store/cases.store';
import { Advance } from './advance';
import { GENESIS } from './chain';
import { guardStep, isRecord, notPossible, plain } from './checks';
import { access, laterOf, type Engine } from './engine';
import { foldCase } from './fold';
import type { HostedProcess } from './hosted';
import { stamp, startStep, step } from './step';
import type { Actor, CaseRecord, CaseWrite, DeadlineRow, SentEvent } from './types';

/** Who fires a deadline, as in fold.ts. */
const CLOCK: Actor = { id: 'klockan', role: null };

/** What a played past leaves: the start of the case, and what has come due since, if anything. */
export interface Played {
  readonly start: CaseWrite;
  readonly due: CaseWrite | null;
  /** The case after both. */
  readonly record: CaseRecord;
}

/** An event of the past. */
export interface PastEvent {
  readonly event: SentEvent;
  /** Domain time, ISO UTC; never before the one before. */
  readonly at: string;
  readonly by: Actor;
}

export class Play {
  private readonly advance: Advance;

  private constructor(
    private readonly engine: Engine,
    private readonly process: HostedProcess,
    readonly id: string,
  ) {
    this.advance = new Advance(process, id, null, GENESIS);
  }

  /**
   * Begins the case.
   * @throws Problem STEP_FAILED
   */
  static start(
    engine: Engine,
    processId: string,
    options: { readonly id: string; readonly input: unknown; readonly at: string; readonly by: Actor },
  ): Play {
    const process = engine.findProcess(processId);
    const play = new Play(engine, process, options.id);
    const { at, by } = options;
    const settings = engine.settings.at(at);
    const input = plain(options.input);
    const machineInput = isRecord(input) ? { ...input, at, installningar: settings.values } : input;
    const first = guardStep(process, () => startStep({ process, at, seq: 1, settings }, machineInput));
    play.advance.fold({
      event: { type: 'stegvis.start', input },
      by,
      at,
      settings: settings.version,
      step: first,
    });
    return play;
  }

  /**
   * Takes the next event of the past.
   * @throws Problem NOT_POSSIBLE with every unmet condition; STEP_FAILED
   */
  take({ event, at: wished, by }: PastEvent): void {
    const { advance, process, engine, id } = this;
    const snapshot = this.standing();
    const at = laterOf(wished, advance.at);
    const settings = engine.settings.at(at);
    const fields = process.personalFields(event.type);
    const { facts, personal } = engine.seal(fields, { id, index: process.indexOf(snapshot) }, event);
    const stamped = stamp({ process, at, settings }, facts);
    guardStep(process, () => {
      const next = step({ process, at, seq: advance.revision + 1, settings }, snapshot, stamped);
      if (snapshot.status !== 'active' || !next.taken) throw notPossible(process, snapshot, stamped);
      advance.fold({ event: facts, by, at, settings: settings.version, step: next, personal });
    });
  }

  /**
   * Lets one deadline run out, where the past says that it did.
   * @param rule its name
   * @param now domain time, ISO UTC
   * @returns false if none of the rule has come due by then
   */
  fire(rule: string, now: string): boolean {
    const { advance, process, engine } = this;
    const snapshot = this.standing();
    const due = [...advance.newlyArmed].find((one) => one.rule === rule && one.dueAt <= now);
    if (!due) return false;
    const at = laterOf(due.dueAt, advance.at);
    const settings = engine.settings.at(at);
    const event = { ...due.event, dueAt: due.dueAt };
    guardStep(process, () => {
      const ctx = { process, at, seq: advance.revision + 1, settings };
      const next = step(ctx, snapshot, stamp(ctx, event, due.dueAt));
      advance.fired(due.key);
      advance.fold({ event, by: CLOCK, at, settings: settings.version, step: next });
    });
    return true;
  }

  /**
   * Ends the past: what has come due by `now` acts once. Nothing leaves the house for what was before: neither write
   * has outbox rows.
   * @param now domain time, ISO UTC
   * @param operator who brings the case here, for the access log
   * @throws Problem STEP_FAILED if a deadline cannot act
   */
  finish(now: string, operator: string): Played {
    const { advance, process, engine, id } = this;
    const by = { id: operator, role: null };
    const start = { ...advance.toWrite(access(by, 'import', 'ok'), null), outbox: [] };
    const record: CaseRecord = {
      id,
      process: process.id,
      version: process.version,
      revision: start.revision,
      status: start.status,
      snapshot: this.standing(),
      head: start.head,
      at: start.at,
      index: start.index,
      bytes: start.snapshot.length,
    };
    const fold = foldCase(engine, id, record, dueOf(id, start.armed, now), now);
    const [failure] = fold.failures;
    if (failure) throw new Problem('STEP_FAILED', failure.text);
    const { done } = fold;
    if (!done?.advance.snapshot) return { start, due: null, record };
    const due = { ...done.write, outbox: [] };
    const { revision, status, head, at, index } = due;
    const { snapshot } = done.advance;
    return { start, due, record: { ...record, revision, status, head, at, index, snapshot } };
  }

  private standing() {
    const { snapshot } = this.advance;
    if (!snapshot) throw new Error('A play begins with its start');
    return snapshot;
  }
}

/** What of the armed is due or has a reminder to send, in the order in which it acts. */
const dueOf = (caseId: string, armed: readonly DeadlineRow[], now: string): readonly DueDeadline[] =>
  armed
    .filter(({ nextAt }) => nextAt <= now)
    .map(({ key, rule, event, dueAt, date, reminders, armedSeq, ord }) => ({
      caseId,
      key,
      rule,
      event: JSON.stringify(event),
      dueAt,
      dueDate: date,
      reminders,
      armedSeq,
      ord,
    }))
    .sort((a, b) =>
      a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : a.armedSeq - b.armedSeq || a.ord - b.ord,
    );
