/**
 * Replay: what a case is, computed anew from the stored texts of its events, with the process version it is
 * pinned to and the settings each event names. Pure: no clock, no key, no database. Dates are taken from the
 * events, so that a calendar of another day shows as one difference and not as many.
 */
import type { AnyMachineSnapshot } from 'xstate';
import type { Role } from '../../machines/process';
import { survivesJson } from './cache';
import { GENESIS, link, type EventBody } from './chain';
import { isRecord } from './checks';
import type { HostedProcess } from './hosted';
import type { OwnEvent } from './own-events';
import { ownStep } from './own-step';
import { ReplayedDeadlines, ReplayedTasks } from './replay-rows';
import { demandedTasks, stamp, startStep, step, type StepContext } from './step';
import type { EventRow, SentEvent, SettingsInForce, Step } from './types';

/** What can differ, in words. A difference names what it is about, never what it holds. */
export const FAULTS = {
  orphan: 'det finns rader utan ärende',
  version: 'processversionen är inte installerad',
  sequence: 'en händelse saknas, är dubbel eller ligger i fel ordning',
  hash: 'länken till händelsen före stämmer inte',
  body: 'händelsens text är inte den som motorn skriver',
  row: 'radens kolumn säger inte detsamma som händelsens text',
  time: 'tiden går bakåt',
  settings: 'inställningarnas version finns inte',
  timer: 'ingen frist som har gått ut leder hit',
  refused: 'processen tar inte emot händelsen i det läget',
  step: 'processen kastade ett fel',
  value: 'läget efter händelsen är ett annat',
  due: 'fristerna som händelsen satte är andra',
  actions: 'åtgärderna är andra',
  snapshot: 'det sparade läget är ett annat',
  case: 'ärendets kolumn är en annan',
  deadline: 'fristens rad är en annan',
  task: 'uppgiftens rad är en annan',
  personal: 'den krypterade uppgiften hör inte till händelsen',
} as const;

/** One thing that is not as it was stored. */
export interface Fault {
  readonly kind: keyof typeof FAULTS;
  /** The event, or null for what the case is after all of them. */
  readonly seq: number | null;
  /** The column, key or path that differs; null where the kind says it all. */
  readonly ref: string | null;
}

/** The settings of a version; undefined if there is none. */
export type SettingsOf = (version: number) => SettingsInForce | undefined;

/** What a case is after the events that were taken. */
export interface Replayed {
  /** Null before the first event, and where the history could not be followed to its end. */
  readonly snapshot: AnyMachineSnapshot | null;
  readonly revision: number;
  /** Hash of the last event as it is stored. */
  readonly head: Buffer;
  /** Domain time of the first event and of the last, ISO UTC. */
  readonly startedAt: string;
  readonly at: string;
  readonly deadlines: ReplayedDeadlines;
  readonly tasks: ReplayedTasks;
  /** Per event, the hash of each personal field's ciphertext. */
  readonly personal: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/** Replays a whole history that is at hand. @param failed see Replay */
export function replayCase(
  process: HostedProcess,
  id: string,
  events: readonly EventRow[],
  settingsOf: SettingsOf,
  failed?: ReadonlySet<string>,
): Replayed {
  const replay = new Replay(process, id, settingsOf, failed);
  for (const event of events) replay.take(event);
  return replay;
}

/** A replay that takes one event at a time, for a history that is streamed. */
export class Replay implements Replayed {
  snapshot: AnyMachineSnapshot | null = null;
  revision = 0;
  head: Buffer = GENESIS;
  startedAt = '';
  at = '';
  readonly deadlines = new ReplayedDeadlines();
  readonly tasks: ReplayedTasks;
  readonly personal = new Map<string, string>();
  readonly faults: Fault[] = [];
  /** What the machine made of the history can no longer be said. */
  private lost = false;

  /**
   * @param failed keys of deadlines that have had an incident: while marked `felad` they are not recomputed,
   *   and that mark is no event
   */
  constructor(
    readonly process: HostedProcess,
    private readonly id: string,
    private readonly settingsOf: SettingsOf,
    private readonly failed: ReadonlySet<string> = new Set(),
  ) {
    this.tasks = new ReplayedTasks(id);
  }

  take(row: EventRow): void {
    const { seq } = row;
    if (seq !== this.revision + 1) this.fault('sequence', this.revision + 1);
    this.revision = seq;
    if (!link(this.head, row.body).equals(row.hash)) this.fault('hash', seq);
    this.head = row.hash;
    const body = this.read(row);
    if (!body) return;
    if (body.at < this.at) this.fault('time', seq);
    this.startedAt ||= body.at;
    this.at = body.at;
    for (const [field, hash] of Object.entries(body.personal ?? {}))
      this.personal.set(`${seq}.${field}`, hash);
    if (!this.lost) this.follow(body, row.body);
  }

  private read(row: EventRow): EventBody | null {
    const body = parsed(row.body);
    if (!isBody(body)) {
      this.fault('body', row.seq);
      this.lost = true;
      return null;
    }
    const told = { case: this.id, seq: row.seq, at: row.at, process: this.process.name };
    for (const [column, value] of Object.entries(told))
      if (body[column as keyof typeof told] !== value) this.fault('row', row.seq, column);
    if (body.event.type !== row.type) this.fault('row', row.seq, 'type');
    return body;
  }

  /** Computes the event's step and holds it against the text. */
  private follow(body: EventBody, text: string): void {
    const { seq, at } = body;
    const settings = this.settingsOf(body.settings);
    if (!settings) {
      this.fault('settings', seq);
      this.lost = true;
      return;
    }
    try {
      const done = this.next({ process: this.process, at, seq, settings }, body);
      this.compare(body, done, text);
      const dates = new Map((body.due ?? []).map(([key, due]) => [key, due]));
      const set = this.deadlines.net(seq, done.deadlines, dates);
      const index = this.process.indexOf(done.snapshot);
      this.tasks.follow(seq, at, demandedTasks(this.process, done.snapshot, index), set, this.deadlines);
      this.deadlines.apply(set);
      if (done.snapshot.status !== 'active') this.deadlines.cancelAll();
      this.snapshot = this.asKept(done.snapshot);
    } catch {
      // The words of what was thrown may quote the case.
      this.fault('step', seq);
      this.lost = true;
    }
    if (this.lost) this.snapshot = null;
  }

  private next(ctx: StepContext, body: EventBody): Step {
    const { event, role, due } = body;
    const { snapshot } = this;
    const { at, settings } = ctx;
    if (!snapshot) {
      const input = event['input'] ?? undefined;
      const stamped = { at, installningar: settings.values };
      return startStep(ctx, ctx.process.full && isRecord(input) ? { ...input, ...stamped } : input);
    }
    if (event.type.startsWith('stegvis.')) {
      const told = new Set(due?.map(([key]) => key));
      const armed = this.deadlines.armed().filter(({ key }) => told.has(key) || !this.failed.has(key));
      return ownStep({ ...ctx, snapshot, armed, role: role as Role | null }, event as unknown as OwnEvent);
    }
    const timed = isClock(body);
    if (timed && !this.deadlines.fire(event, at)) this.fault('timer', ctx.seq);
    const done = step(ctx, snapshot, stamp(ctx, event));
    if (!timed && !done.taken) this.fault('refused', ctx.seq);
    return done;
  }

  /** The text that the engine would write today against the one that is stored. */
  private compare(body: EventBody, done: Step, text: string): void {
    const { value } = done.snapshot;
    const due = done.deadlines.flatMap((op) =>
      op.op === 'arm' ? [[op.deadline.key, op.deadline.dueAt, op.deadline.settingsVersion] as const] : [],
    );
    const again: EventBody = {
      v: 1,
      case: body.case,
      seq: body.seq,
      at: body.at,
      by: body.by,
      role: body.role,
      process: body.process,
      settings: body.settings,
      event: body.event,
      value,
      ...(due.length > 0 ? { due } : {}),
      ...(done.effects.length > 0 ? { actions: done.effects } : {}),
      ...(body.personal ? { personal: body.personal } : {}),
    };
    if (JSON.stringify(again) === text) return;
    const differing = (['value', 'due', 'actions'] as const).filter(
      (field) => JSON.stringify(again[field]) !== JSON.stringify(body[field]),
    );
    for (const kind of differing) this.fault(kind, body.seq);
    if (differing.length === 0) this.fault('body', body.seq);
  }

  /** As the engine's next step meets it: a context that JSON changes is not kept alive. */
  private asKept(snapshot: AnyMachineSnapshot): AnyMachineSnapshot {
    if (survivesJson(snapshot.context)) return snapshot;
    const { machine } = this.process;
    const stored = JSON.parse(JSON.stringify(machine.getPersistedSnapshot(snapshot))) as never;
    return machine.restoreSnapshot(stored, {} as never) as AnyMachineSnapshot;
  }

  private fault(kind: Fault['kind'], seq: number, ref: string | null = null): void {
    this.faults.push({ kind, seq, ref });
  }
}

/** Fired by time, and not sent by anybody. */
const isClock = ({ by, role }: EventBody): boolean => by === 'klockan' && role === null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Enough of a body to follow it; the comparison of the texts sees the rest. */
function isBody(body: unknown): body is EventBody {
  if (!isRecord(body)) return false;
  const { v, seq, at, settings, event, due, personal } = body;
  const types = [typeof seq, typeof at, typeof settings].join();
  const sound = v === 1 && types === 'number,string,number' && isRecord(event);
  const lists = (due === undefined || Array.isArray(due)) && (personal === undefined || isRecord(personal));
  return sound && lists && typeof (event as Partial<SentEvent>).type === 'string';
}
