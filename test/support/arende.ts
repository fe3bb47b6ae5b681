/**
 * A case of `anvisning@1` told as the routine: events by name on a day, with ordinary payloads unless the
 * test says otherwise. Time passes with `till`, and whatever falls due on the way happens.
 */
import { anvisning1 } from '../../machines/anvisning/process';
import type { AnvisningContext } from '../../machines/anvisning/context';
import type { EventName } from '../../machines/anvisning/events';
import { instantAt, localDate, plusDays, type Plan } from '../../machines/calendar';
import type { Settings } from '../../machines/process';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import { advance, apply, begin, facts, openTasks, taskOf, unmet, type Position } from './drive';
import { PAYLOADS } from '../../src/verify/anvisning/payloads';

type Change = Readonly<Record<string, unknown>>;

/** An event the routine refused, with every unmet condition. */
export class Refused extends Error {
  constructor(
    readonly event: string,
    readonly reasons: readonly string[],
  ) {
    super(`${event} refused: ${reasons.join(', ')}`);
  }
}

export class Arende {
  private constructor(private now: Position) {}

  /** @param settings what the municipality has set otherwise than our defaults */
  static starta(date: string, change: Change = {}, settings: Settings = {}): Arende {
    const input = {
      klientId: '7b0d5c1e-6a0f-4c57-9d3e-2f6f0f6a1b11',
      skyddad: false,
      sfEnhet: 'sf-1',
      socialsekreterare: 'ss-1',
      ...change,
    };
    return new Arende(begin(anvisning1, input, date, undefined, { ...DEFAULT_SETTINGS, ...settings }));
  }

  get idag(): string {
    return localDate(this.now.at);
  }
  get context(): AnvisningContext {
    return this.now.snapshot.context as AnvisningContext;
  }
  get position(): Position {
    return this.now;
  }
  /** The end it reached, or null while it runs. */
  get slut(): unknown {
    return this.now.snapshot.status === 'done' ? this.now.snapshot.value : null;
  }
  /** The main flow's state, for instance `insats.pagaende`, down to where it splits into regions. */
  get flode(): string {
    const value = this.now.snapshot.value as { pagar?: { flode?: unknown } };
    return path(value.pagar?.flode);
  }
  region(name: string): string {
    const value = this.now.snapshot.value as { pagar?: Record<string, unknown> };
    return path(value.pagar?.[name]);
  }
  get uppgifter(): readonly string[] {
    return openTasks(this.now);
  }
  /** Open tasks that somebody else's delay has brought. */
  get eskalerade(): readonly string[] {
    return this.uppgifter.filter((name) => taskOf(anvisning1, name).escalation === true);
  }
  /** The armed deadline of a rule. */
  frist(rule: string): Plan | undefined {
    return [...this.now.armed.values()].find((armed) => armed.rule === rule)?.plan;
  }

  /** Sends events in turn, each with its ordinary payload. */
  gor(...events: readonly EventName[]): this {
    for (const event of events) this.sand(event);
    return this;
  }

  /** Sends one event; `change` overrides fields of the ordinary payload. */
  sand(event: EventName, change: Change = {}): this {
    const sent = this.facts(event, change);
    const reasons = unmet(anvisning1, this.now, sent);
    if (reasons === null || reasons.length > 0) throw new Refused(event, reasons ?? ['not in this state']);
    this.now = apply(anvisning1, this.now, sent, this.now.at);
    return this;
  }

  /** The conditions that stop an event now; empty if it is possible, null if the state does not know it. */
  hinder(event: EventName, change: Change = {}): readonly string[] | null {
    return unmet(anvisning1, this.now, this.facts(event, change));
  }

  /** Lets time pass to nine o'clock on a day. */
  till(date: string): this {
    const at = instantAt(date, '09:00');
    if (at < this.now.at) throw new Error(`Time does not go back to ${date}`);
    this.now = advance(anvisning1, this.now, at);
    return this;
  }

  /** Lets days pass. */
  dagar(days: number): this {
    return this.till(plusDays(this.idag, days));
  }

  private facts(event: EventName, change: Change) {
    const ordinary = PAYLOADS[event]({ idag: this.idag, context: this.context });
    const payload = Object.fromEntries(
      Object.entries({ ...ordinary, ...change }).filter(([, value]) => value !== undefined),
    );
    return facts(anvisning1, event, payload);
  }
}

/** A state's path, down to where it splits into regions. */
const path = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const entries = Object.entries((value ?? {}) as Record<string, unknown>);
  return entries.length === 1
    ? (entries.map(([key, inner]) => `${key}.${path(inner)}`.replace(/\.$/, ''))[0] ?? '')
    : '';
};

/** What an assessment says otherwise than the ordinary one, and what the municipality has set. */
interface Forutsatt {
  readonly bedomning?: Change;
  readonly settings?: Settings;
}

/** From the start to everything before the decision done, on `date`. */
export const tillBeslutsklar = (date: string, change: Change = {}, forutsatt: Forutsatt = {}): Arende =>
  Arende.starta(date, change, forutsatt.settings)
    .sand('BEDOM_BEHOV', forutsatt.bedomning)
    .gor(
      'INLED_ANVISNING',
      'LAS_SSBTEK',
      'FRAGA_SOKANDE',
      'SKICKA_TILL_AF',
      'REGISTRERA_SAMTYCKE_KC',
      'UPPDATERA_ARBETSPLAN',
      'ANGE_GRUNDBESLUT',
      'ANGE_KONTAKTVAGAR',
    );

/** To a decision made on `date`. */
export const tillBeslut = (date: string, change: Change = {}, forutsatt: Forutsatt = {}): Arende =>
  tillBeslutsklar(date, change, forutsatt).gor('FATTA_BESLUT');

/** To an uppdrag sent and assigned on `date`. */
export const tillUppdrag = (date: string, forutsatt: Forutsatt = {}): Arende =>
  tillBeslut(date, {}, forutsatt).gor('UNDERRATTA', 'SKICKA_UPPDRAG', 'FORDELA');

/** To a booked and summoned enrolment, on the day of the meeting. */
export function tillMotesdag(date: string, forutsatt: Forutsatt = {}): Arende {
  const arende = tillUppdrag(date, forutsatt).gor('BOKA_INSKRIVNING', 'KALLA_INSKRIVNING', 'LAS_UPPDRAG');
  return arende.till(arende.context.inskrivning.tid ?? date);
}

/** To a started insats. */
export const tillInsats = (date: string, forutsatt: Forutsatt = {}): Arende =>
  tillMotesdag(date, forutsatt).gor(
    'HALL_INSKRIVNING',
    'INFORMERA_KRAV',
    'BOKA_FORSTA_UPPFOLJNING',
    'INFORMERA_VERKSAMHET',
    'UPPRATTA_DELTAGANDEDOKUMENT',
    'VERKSTALL',
  );
