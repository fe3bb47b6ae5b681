/**
 * Walks a routine under proof. Moves are every event with every payload variant, the next deadline, and a
 * wait to a day the case itself names. A position is walked on from when it shows a state not seen before, or
 * a pair not seen before: two states together, or a state together with what a condition says.
 */
import type { AnyStateNode } from 'xstate';
import { instantAt, localDate } from '../../machines/calendar';
import { ROLES, type Role } from '../../machines/process';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import { checkPosition } from './checks';
import type { Code, Finding, Violation } from './codes';
import {
  advance,
  apply,
  begin,
  facts,
  fire,
  nextDue,
  offered,
  openTasks,
  possible,
  stampedAt,
  type Position,
  type Sent,
} from './drive';
import { MOTESDAG, type Model, type Story } from './model';
import type { Proof } from './proof';
import { ladders, structure } from './structure';

export interface Lane {
  /** Positions to walk on from, per story. */
  readonly perStory: number;
  /** Positions to walk on from afterwards, while pairs not seen before remain. */
  readonly after: number;
  /** Of one in so many abstract positions, each case met later is compared with the first. */
  readonly twinEvery: number;
  /** Only these stories, by name. */
  readonly stories?: readonly string[];
  /** Stop at the first violation of this kind. */
  readonly until?: Code;
  readonly progress?: (line: string) => void;
}

/** What a walk met. */
export interface Walked {
  readonly violations: readonly Violation[];
  readonly positions: number;
  readonly steps: number;
  readonly pairs: number;
  /** Positions compared with another that is one with them to the walk. */
  readonly twins: number;
  /** Positions with a new pair that were not walked on from: zero means that every pair was. */
  readonly left: number;
  readonly leaves: ReadonlySet<string>;
  readonly fired: ReadonlySet<string>;
  readonly opened: ReadonlySet<string>;
  /** Tasks that one of their events, sent by their owner, was possible for while they were open. */
  readonly solvable: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

export function walk(proof: Proof, model: Model, lane: Lane): Walked {
  return new Walker(proof, model, lane).run();
}

interface Origin {
  readonly from: Position;
  readonly line: string;
}

class Walker {
  private readonly violations: Violation[] = [];
  private readonly known = new Set<string>();
  private readonly leaves = new Set<string>();
  private readonly pairs = new Marks();
  private readonly numbers = new Map<string, number>();
  /** Every abstract position met; of one in so many, the first case that showed it. */
  private readonly seen = new Map<string, Position | null>();
  /** What is possible at those first cases, once somebody has asked. */
  private readonly enabledAt = new WeakMap<Position, string>();
  private readonly municipalities = new Map<object, number>();
  private twins = 0;
  private readonly fired = new Set<string>();
  private readonly opened = new Set<string>();
  private readonly solvable = new Set<string>();
  private readonly ends = new Set<string>();
  private readonly origin = new WeakMap<Position, Origin>();
  private readonly ladders;
  private readonly ofCase;
  /** A state never seen goes before a pair never seen, and the latest first: a small lane then reaches far. */
  private states: Position[] = [];
  private combinations: Position[] = [];
  private readonly rest: Position[] = [];
  private left = 0;
  private steps = 0;
  /** Main positions by how the case stands, with where they lead: for finding dead ends. */
  private readonly leads = new Map<string, Set<string>>();
  private readonly walkedOn = new Set<string>();
  private readonly sample = new Map<string, Position>();
  /** Where each beginning of a story leads: many begin alike. */
  private readonly told = new Map<string, Position>();

  constructor(
    private readonly proof: Proof,
    private readonly model: Model,
    private readonly lane: Lane,
  ) {
    this.ladders = ladders(proof.process);
    this.ofCase = Object.values(proof.conditions).filter(({ on }) => on === 'case');
  }

  run(): Walked {
    for (const finding of structure(this.proof.process, this.model.laws)) this.report(finding);
    const { stories, perStory } = this.lane;
    const told = this.model.stories.filter(({ name }) => stories?.includes(name) ?? true);
    for (const story of told) {
      if (this.stopped()) break;
      const end = this.tell(story);
      this.idle(end);
      let from = end.snapshot.status === 'done' ? undefined : (end as Position | undefined);
      for (let left = perStory; from && left > 0 && !this.stopped(); left -= 1) {
        this.goOn(from);
        from = this.states.pop() ?? this.combinations.shift();
      }
      this.leave(from ? [from] : []);
    }
    let done = 0;
    for (; done < this.lane.after && done < this.rest.length && !this.stopped(); done += 1) {
      this.goOn(this.rest[done] as Position);
      this.leave([]);
    }
    const left = this.left - done;
    this.deadEnds();
    const { violations, steps, leaves, fired, opened, solvable, ends, twins } = this;
    const sizes = { positions: this.seen.size, pairs: this.pairs.size };
    return { violations, steps, left, leaves, fired, opened, solvable, ends, twins, ...sizes };
  }

  /** What showed something new and is not walked on from now; kept only where the lane comes back to it. */
  private leave(from: readonly Position[]): void {
    const all = [...from, ...this.states, ...this.combinations];
    this.left += all.length;
    if (this.lane.after > 0) this.rest.push(...all);
    this.states = [];
    this.combinations = [];
  }

  private stopped(): boolean {
    const { until } = this.lane;
    return until !== undefined && this.violations.some(({ code }) => code === until);
  }

  /** Follows a story as far as it goes. */
  private tell(story: Story): Position {
    let told = JSON.stringify([story.input, story.date, story.settings]);
    let position = this.told.get(told) ?? this.first(story);
    this.told.set(told, position);
    for (const step of story.steps) {
      told += JSON.stringify(step);
      const next = this.told.get(told) ?? this.take(position, step);
      if (!next) {
        const what = `${story.name}: ${typeof step === 'string' ? step : step[0]}`;
        this.report({ code: 'BERATTELSE_BRYTS', what }, position);
        return position;
      }
      this.told.set(told, next);
      position = next;
    }
    return position;
  }

  private first({ input, date, settings }: Story): Position {
    const inForce = settings ? { ...DEFAULT_SETTINGS, ...settings } : DEFAULT_SETTINGS;
    const position = begin(this.proof, input, date, undefined, inForce);
    this.visit(position);
    return position;
  }

  private take(from: Position, step: Story['steps'][number]): Position | null {
    const [name, change] = typeof step === 'string' ? [step, {}] : step;
    if (name === MOTESDAG || /^\d/.test(name)) {
      const day = name === MOTESDAG ? this.model.waits(from)[0] : name;
      return day === undefined ? null : this.wait(from, day);
    }
    const ordinary = this.model.payloads(name, from)[0];
    const sent = facts(this.proof.process, name, { ...ordinary, ...change });
    return sent && possible(this.proof, from, sent) ? this.send(from, sent) : null;
  }

  private goOn(from: Position): void {
    this.steps += 1;
    if (this.steps % 500 === 0)
      this.lane.progress?.(`${this.steps} steg, ${this.seen.size} lägen, ${this.pairs.size} par`);
    const { process } = this.proof;
    const tasks = openTasks(from);
    const unhindered = this.model.laws.unhindered(from);
    this.walkedOn.add(standing(from));
    for (const type of offered(from.snapshot).keys()) {
      if (!(type in process.events)) continue;
      for (const payload of this.model.payloads(type, from)) {
        const sent = facts(process, type, payload);
        if (!sent) continue;
        if (possible(this.proof, from, sent)) {
          for (const name of tasks) {
            const task = process.tasks[name];
            if (task?.events.includes(type) && process.events[type]?.roles.includes(task.role))
              this.solvable.add(name);
          }
          this.send(from, sent);
        } else if (unhindered?.events.includes(type) && possible(this.proof, from, sent, unhindered.context))
          this.report({ code: 'OENIGHET_HINDRAR_SF', what: type }, from);
      }
    }
    const due = nextDue(from);
    if (due) this.fire(from, due);
    for (const day of this.model.waits(from)) this.wait(from, day);
  }

  /** Nobody does anything for the next dates: what is late after what else is late. */
  private idle(seed: Position): void {
    let from = seed;
    for (let dates = 0; dates < 12; dates += 1) {
      const due = nextDue(from);
      if (!due) return;
      from = this.fire(from, due);
    }
  }

  private send(from: Position, sent: Sent): Position {
    const to = apply(this.proof, from, sent);
    const role = this.proof.process.events[sent.type]?.roles[0] as Role;
    return this.arrive(from, sent, to, `${localDate(from.at)} ${ROLES[role]?.sv ?? role}: ${sent.type}`);
  }

  private fire(from: Position, due: NonNullable<ReturnType<typeof nextDue>>): Position {
    const { rule } = due[1];
    this.fired.add(rule);
    const to = fire(this.proof, from, ...due);
    if (JSON.stringify(to.snapshot.value) === JSON.stringify(from.snapshot.value) && !to.armed.has(due[0]))
      this.report({ code: 'FRIST_UTAN_FOLJD', what: rule }, from);
    return this.arrive(from, null, to, `${localDate(to.at)} tiden: ${rule}`);
  }

  private wait(from: Position, day: string): Position {
    const at = instantAt(day, '09:00');
    if (at <= from.at) return from;
    return this.arrive(from, null, advance(this.proof, from, at), `${day} dagen är inne`);
  }

  private arrive(from: Position, sent: Sent | null, to: Position, line: string): Position {
    this.origin.set(to, { from, line });
    for (const finding of this.model.laws.onStep(from, sent, to)) this.report(finding, to);
    const leads = this.leads.get(standing(from)) ?? new Set();
    this.leads.set(standing(from), leads.add(standing(to)));
    this.visit(to);
    return to;
  }

  private visit(position: Position): void {
    if (position.snapshot.status === 'done') {
      this.ends.add(standing(position));
      return;
    }
    if (!this.sample.has(standing(position))) this.sample.set(standing(position), position);
    const truths = this.truths(position);
    const rules = [...position.armed.values()].map(({ rule }) => rule).sort();
    const key = `${JSON.stringify(position.snapshot.value)} ${rules.join()} ${truths} ${this.municipality(position)}`;
    const twin = this.seen.get(key);
    if (twin !== undefined) {
      if (twin !== null) this.compare(twin, position);
      return;
    }
    this.seen.set(key, this.seen.size % this.lane.twinEvery === 0 ? position : null);
    for (const name of openTasks(position)) this.opened.add(name);
    for (const finding of checkPosition(this.proof, this.ladders, position)) this.report(finding, position);
    const novelty = this.novelty(position, truths);
    if (novelty === 'state') this.states.push(position);
    else if (novelty === 'pair') this.combinations.push(position);
  }

  /**
   * Two cases that are one to the walk must be able to do the same: else what was proved from the first says
   * nothing of the second.
   */
  private compare(twin: Position, position: Position): void {
    if (twin === position) return;
    this.twins += 1;
    const first = this.enabledAt.get(twin) ?? this.enabled(twin);
    this.enabledAt.set(twin, first);
    const second = this.enabled(position);
    if (first !== second)
      this.report({ code: 'TVILLINGAR_SKILJER', what: difference(first, second) }, position);
  }

  /** Events that some payload makes possible here. */
  private enabled(position: Position): string {
    return [...offered(position.snapshot).keys()]
      .filter((type) => type in this.proof.process.events)
      .filter((type) =>
        this.model.payloads(type, position).some((payload) => {
          const sent = facts(this.proof.process, type, payload);
          return sent !== null && possible(this.proof, position, sent);
        }),
      )
      .sort()
      .join();
  }

  /** A number for each set of settings: cases of two municipalities are never one to the walk. */
  private municipality({ settings }: Position): number {
    const known = this.municipalities.get(settings) ?? this.municipalities.size;
    this.municipalities.set(settings, known);
    return known;
  }

  /** What every condition of the case says here, one digit each. */
  private truths(position: Position): string {
    const event = stampedAt(position, { type: '' }) as never;
    const asked = { context: position.snapshot.context as never, event };
    return this.ofCase.map((condition) => (condition.test(asked) ? '1' : '0')).join('');
  }

  private numberOf(id: string): number {
    const number = this.numbers.get(id) ?? this.numbers.size;
    this.numbers.set(id, number);
    return number;
  }

  private novelty({ snapshot }: Position, truths: string): 'state' | 'pair' | null {
    const active = (snapshot._nodes as AnyStateNode[]).filter(({ type }) => type === 'atomic');
    const before = { leaves: this.leaves.size, pairs: this.pairs.size };
    for (const { id } of active) this.leaves.add(id);
    // A pair is one number: the state's, and the other state's or the condition's with its answer.
    const numbers = active.map(({ id }) => this.numberOf(id));
    numbers.forEach((number, i) => {
      const row = number * PAIR_ROW;
      for (let j = i + 1; j < numbers.length; j += 1) this.pairs.add(row + (numbers[j] as number));
      for (let n = 0; n < truths.length; n += 1)
        this.pairs.add(row + PAIR_ROW / 2 + 2 * n + (truths.charCodeAt(n) - 48));
    });
    return this.leaves.size > before.leaves ? 'state' : this.pairs.size > before.pairs ? 'pair' : null;
  }

  /**
   * Standings from which no end is reached by any way met. What was not walked on from may still lead to an
   * end, so it never counts as a dead end.
   */
  private deadEnds(): void {
    if (this.stopped()) return;
    const alive = new Set(this.ends);
    for (const key of this.sample.keys()) if (!this.walkedOn.has(key)) alive.add(key);
    for (let size = -1; size !== alive.size;) {
      size = alive.size;
      for (const [from, to] of this.leads) if ([...to].some((key) => alive.has(key))) alive.add(from);
    }
    for (const [key, position] of this.sample)
      if (!alive.has(key)) this.report({ code: 'ATERVANDSGRAND', what: key }, position);
  }

  private report(finding: Finding, position?: Position): void {
    const key = `${finding.code} ${finding.what}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    this.violations.push({ ...finding, story: position ? this.story(position) : [] });
  }

  private story(position: Position): readonly string[] {
    const lines: string[] = [];
    for (let step = this.origin.get(position); step; step = this.origin.get(step.from))
      lines.unshift(step.line);
    return lines;
  }
}

/** Room for half as many states, and a quarter as many conditions, as this. */
const PAIR_ROW = 8192;

/** A set of small numbers. It is asked some hundred million times, which is too much for a Set. */
class Marks {
  private marked = new Uint8Array(PAIR_ROW * 64);
  size = 0;

  add(number: number): void {
    if (number >= this.marked.length) {
      const more = new Uint8Array(2 * number);
      more.set(this.marked);
      this.marked = more;
    }
    if (this.marked[number] === 1) return;
    this.marked[number] = 1;
    this.size += 1;
  }
}

/** Events that only one of two lists has. */
function difference(first: string, second: string): string {
  const [a, b] = [first.split(','), second.split(',')];
  const only = [...a.filter((name) => !b.includes(name)), ...b.filter((name) => !a.includes(name))];
  return only.join(', ');
}

/** How the main flow stands; the clocks and the rest beside it neither end a case nor hold it for ever. */
function standing({ snapshot }: Position): string {
  const value = snapshot.value as Record<string, Record<string, unknown>>;
  return JSON.stringify(value['pagar']?.['flode'] ?? value);
}
