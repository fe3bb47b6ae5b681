/** A question of `samverkansfraga@1` told as the routine: events by name on a day, with ordinary payloads. */
import { instantAt, localDate, type Plan } from '../../machines/calendar';
import type { Settings } from '../../machines/process';
import type { FragaContext } from '../../machines/samverkansfraga/context';
import type { FragaEventName } from '../../machines/samverkansfraga/events';
import { samverkansfraga1 } from '../../machines/samverkansfraga/process';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import { PAYLOADS } from '../../src/verify/samverkansfraga/payloads';
import { Refused } from './arende';
import { advance, apply, begin, facts, openTasks, taskOf, unmet, type Position } from './drive';

type Change = Readonly<Record<string, unknown>>;

export class Fraga {
  private constructor(private now: Position) {}

  static starta(date: string, change: Change = {}, settings: Settings = {}): Fraga {
    const input = {
      lyftAv: 'sf',
      sfEnhet: 'sf-1',
      kcEnhet: 'kc-1',
      forsteSocialsekreterare: 'fss-1',
      ...change,
    };
    return new Fraga(begin(samverkansfraga1, input, date, undefined, { ...DEFAULT_SETTINGS, ...settings }));
  }

  get idag(): string {
    return localDate(this.now.at);
  }
  get context(): FragaContext {
    return this.now.snapshot.context as FragaContext;
  }
  /** The end it reached, or null while it goes on. */
  get slut(): unknown {
    return this.now.snapshot.status === 'done' ? this.now.snapshot.value : null;
  }
  /** Where it stands, for instance `forum.beredning.sf.iTid`. */
  get lage(): string {
    const visit = (value: unknown): string =>
      typeof value === 'string'
        ? value
        : Object.entries(value as object)
            .map(([key, inner]) => `${key}.${visit(inner)}`)
            .join();
    return visit((this.now.snapshot.value as { pagar?: unknown }).pagar ?? '');
  }
  get uppgifter(): readonly string[] {
    return openTasks(this.now);
  }
  get eskalerade(): readonly string[] {
    return this.uppgifter.filter((name) => taskOf(samverkansfraga1, name).escalation === true);
  }
  /** The armed deadline of a rule. */
  frist(rule: string): Plan | undefined {
    return [...this.now.armed.values()].find((armed) => armed.rule === rule)?.plan;
  }

  gor(...events: readonly FragaEventName[]): this {
    for (const event of events) this.sand(event);
    return this;
  }

  /** Sends one event; `change` overrides fields of the ordinary payload. */
  sand(event: FragaEventName, change: Change = {}): this {
    const sent = this.facts(event, change);
    const reasons = unmet(samverkansfraga1, this.now, sent);
    if (reasons === null || reasons.length > 0) throw new Refused(event, reasons ?? ['not in this state']);
    this.now = apply(samverkansfraga1, this.now, sent, this.now.at);
    return this;
  }

  /** The conditions that stop an event now; empty if it is possible, null if the state does not know it. */
  hinder(event: FragaEventName, change: Change = {}): readonly string[] | null {
    return unmet(samverkansfraga1, this.now, this.facts(event, change));
  }

  /** Lets time pass to nine o'clock on a day. */
  till(date: string): this {
    this.now = advance(samverkansfraga1, this.now, instantAt(date, '09:00'));
    return this;
  }

  /** Lets time pass to the day that the forum meets. */
  motet(): this {
    return this.till(this.context.motesdag ?? this.idag);
  }

  private facts(event: FragaEventName, change: Change) {
    const ordinary = PAYLOADS[event]({ idag: this.idag, context: this.context });
    return facts(samverkansfraga1, event, { ...ordinary, ...change });
  }
}
