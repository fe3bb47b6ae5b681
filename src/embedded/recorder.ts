/**
 * Records histories for `test/replay`: the ordinary ways through each released routine, played by the real engine
 * on a database of their own. Nothing in them is about anybody: people and texts are invented, and what is personal
 * is recorded as a hash alone. Recording twice gives the same files.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { instantAt, localDate, plusDays } from '../../machines/calendar';
import type { FullProcess } from '../../machines/process';
import { PROCESSES } from '../../machines/registry';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../machines/settings';
import { adjust, type Order } from '../engine/adjust';
import type { EventBody } from '../engine/chain';
import { Engine } from '../engine/engine';
import { fireDue } from '../engine/fire';
import { RECORDED, toLines, writeRecorded, type Recorded } from '../engine/replay-recording';
import type { CaseRecord, EventRow, Seal, SettingsInForce } from '../engine/types';
import { Problem } from '../problems';
import { CasesStore } from '../store/cases.store';
import { HistoryStore, type HistoryCase } from '../store/history.store';
import type { Position } from '../verify/drive';
import { MOTESDAG, type Story as Way } from '../verify/model';
import { modelOf } from '../verify/verify';
import { forgotten, guarded, lived } from './courses';
import { COURSES } from './seed';
import { Story, type Move } from './stories';

const CAST = { ss: 'ss-1', fss: 'fss-1', amk: 'amk-1', sam: 'sam-1', kcEnhet: 'kc-1' };
const INPUT = {
  klientId: '7b0d5c1e-6a0f-4c57-9d3e-2f6f0f6a1b11',
  skyddad: false,
  sfEnhet: 'sf-1',
  socialsekreterare: CAST.ss,
};
const START = '2026-03-02';
/** How long time goes on by itself after the last event. */
const DAYS_AFTER = 45;

/** A case to play. */
interface Take {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly start: string;
  /** In force from the start; a later one from a day of its own. */
  readonly settings: readonly (SettingsInForce & { readonly from: string })[];
  readonly play: (stage: Stage) => Promise<void>;
  /** Kept whatever the others show. */
  readonly always: boolean;
}

/** Without a key: nobody is to read it, and a recording is the same each time. */
const seal: Seal = {
  encrypt: (klientId, text) => createHash('sha256').update(klientId).update(text).digest(),
  fingerprint: (text) => createHash('sha256').update(text).digest(),
};

/** One case on its own database and clock. */
class Stage {
  private now: Date;
  readonly engine: Engine;

  constructor(
    private readonly pool: Pool,
    readonly process: FullProcess,
    private readonly take: Take,
  ) {
    this.now = new Date(instantAt(take.start, '07:30'));
    this.engine = new Engine({
      store: new CasesStore(pool),
      processes: [process],
      clock: { now: () => this.now },
      settings: { at: (instant) => this.inForce(instant), refresh: () => undefined },
      seal,
    });
  }

  private inForce(instant: string): SettingsInForce {
    const found = this.take.settings.filter(({ from }) => from <= localDate(instant)).at(-1);
    if (!found) throw new Error(`No settings on ${instant}`);
    return found;
  }

  get today(): string {
    return localDate(this.now.toISOString());
  }

  get id(): string {
    return this.take.name;
  }

  async record(): Promise<CaseRecord> {
    const record = await this.engine.load(this.id);
    if (!record) throw new Error(`${this.id} is not there`);
    return record;
  }

  /** Lets time pass to an instant, and everything fire in its time. */
  async until(instant: string): Promise<void> {
    for (;;) {
      const sql = "SELECT min(next_at) AS next FROM deadlines WHERE status = 'armed'";
      const [due] = (await this.pool.query<{ next: Date | null }>(sql)).rows;
      if (!due?.next || due.next > new Date(instant)) break;
      this.now = new Date(Math.max(due.next.getTime(), this.now.getTime()));
      const { failed } = await fireDue(this.engine, this.now.toISOString());
      if (failed > 0) throw new Error(`${this.id}: a deadline failed`);
    }
    this.now = new Date(Math.max(Date.parse(instant), this.now.getTime()));
  }

  async send(by: string, event: Move['event']): Promise<void> {
    await this.engine.send(this.id, event, { by: { id: by, role: null } });
  }

  /** Sends an event that the case may refuse. */
  async takes(event: Move['event']): Promise<boolean> {
    try {
      await this.send(CAST.ss, event);
      return true;
    } catch (error) {
      if (error instanceof Problem && error.code === 'NOT_POSSIBLE') return false;
      throw error;
    }
  }

  async adjust(order: Order): Promise<void> {
    const role = order.type === 'stegvis.rakna_om' ? null : 'forste_socialsekreterare';
    await adjust(this.engine, this.id, order, { by: { id: CAST.fss, role }, authorize: () => role });
  }

  async read(): Promise<Recorded> {
    const found: { stored: HistoryCase; events: EventRow[] }[] = [];
    await new HistoryStore(this.pool).each({ id: this.id }, async (batch) => {
      const [stored] = batch.cases;
      const rows: EventRow[] = [];
      for await (const event of batch.events()) rows.push(event);
      if (stored) found.push({ stored, events: rows });
    });
    const [one] = found;
    if (!one) throw new Error(`${this.id} left no history`);
    const settings = this.take.settings.map(({ version, values }) => ({ version, values }));
    return { ...one, settings };
  }
}

const ours = { version: SETTINGS_VERSION, values: DEFAULT_SETTINGS, from: '' };

/** A course of the demo or of the small city. */
function courseOf(name: string, tell: (story: Story) => unknown, always: boolean, skyddad = false): Take {
  const story = new Story(START, CAST, skyddad);
  tell(story);
  const play = async (stage: Stage): Promise<void> => {
    for (const { at, by, event } of story.moves) {
      await stage.until(at);
      await stage.send(by, event);
    }
  };
  const input = { ...INPUT, skyddad, ...(skyddad && { forsteSocialsekreterare: CAST.fss }) };
  return { name, input, start: START, settings: [ours], play, always };
}

/** A way through a routine as `npm run verify` knows it, and at its end what no way before it has sent. */
function wayOf(process: FullProcess, { name, input, date, settings, steps }: Way, sent: Set<string>): Take {
  const model = modelOf(process).model;
  const positionOf = async (stage: Stage): Promise<Position> => {
    const { snapshot } = await stage.record();
    return { snapshot, at: instantAt(stage.today, '09:00'), armed: new Map(), settings: ours.values };
  };
  const rest = async (stage: Stage): Promise<void> => {
    for (let before = -1; before < sent.size;) {
      before = sent.size;
      for (const [type, { schema }] of Object.entries(process.events)) {
        if (sent.has(type)) continue;
        for (const payload of model.payloads(type, await positionOf(stage)))
          if (schema.safeParse(payload).success && (await stage.takes({ ...payload, type }))) {
            sent.add(type);
            break;
          }
      }
    }
  };
  const play = async (stage: Stage): Promise<void> => {
    for (const step of steps) {
      const [what, change] = typeof step === 'string' ? [step, {}] : step;
      const position = await positionOf(stage);
      const day = what === MOTESDAG ? model.waits(position)[0] : /^\d/.test(what) ? what : undefined;
      if (day !== undefined) await stage.until(instantAt(day, '09:00'));
      else await stage.send(CAST.ss, { ...model.payloads(what, position)[0], ...change, type: what });
      if (day === undefined) sent.add(what);
    }
    for (let n = 1; n <= 2; n += 1) {
      await stage.until(instantAt(plusDays(stage.today, DAYS_AFTER)));
      await rest(stage);
    }
  };
  const values = { ...ours.values, ...settings };
  return { name: `vag-${name}`, input, start: date, settings: [{ ...ours, values }], play, always: false };
}

/** Deadlines moved, paused, resumed and computed anew under other settings. */
const flyttad: Take = {
  ...courseOf('frister-for-hand', () => undefined, true),
  settings: [
    ours,
    { ...ours, version: 2, from: '2026-03-10', values: { ...ours.values, 'samrad.within': 10 } },
  ],
  play: async (stage) => {
    const text = { skal: 'Text som aldrig når kedjan.' };
    const frist = 'behovsbedomning';
    await stage.adjust({
      type: 'stegvis.frist.flytta',
      frist,
      datum: '2026-04-09',
      grund: 'sjukdom',
      ...text,
    });
    await stage.adjust({
      type: 'stegvis.frist.pausa',
      frist,
      till: '2026-03-16',
      grund: 'uppehall',
      ...text,
    });
    await stage.until(instantAt('2026-03-05', '09:00'));
    await stage.adjust({ type: 'stegvis.frist.ateruppta', frist, ...text });
    const [bedom, inled] = new Story(START, CAST).assess().moves;
    for (const move of [bedom, inled]) if (move) await stage.send(move.by, move.event);
    await stage.until(instantAt('2026-03-10', '09:00'));
    await stage.adjust({ type: 'stegvis.rakna_om' });
  },
};

function takesOf(process: FullProcess): readonly Take[] {
  const sent = new Set<string>();
  const ways = modelOf(process).model.stories.map((way) => wayOf(process, way, sent));
  if (process.id !== 'anvisning') return ways;
  const kinds = COURSES.map(({ tell }, n) =>
    courseOf(`staden-${n + 1}`, (story) => (tell(story), story.routine(plusDays(START, 360))), false),
  );
  const demo = [
    courseOf('demo-levd', lived, true),
    courseOf('demo-glomd', forgotten, true),
    courseOf('demo-skyddad', guarded, true, true),
  ];
  return [...demo, flyttad, ...kinds, ...ways];
}

/**
 * Records the released routines into a folder, in place of what it holds.
 * @param pool the owner of an empty, migrated database; what it holds is taken away between cases
 */
export async function record(pool: Pool, folder: string, say: (line: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.endsWith(RECORDED)) rmSync(join(folder, old));
  for (const process of PROCESSES) {
    const name = `${process.id}@${process.version}`;
    const played: { take: Take; recorded: Recorded }[] = [];
    for (const take of takesOf(process)) played.push({ take, recorded: await play(pool, process, take) });
    const kept = choose(played);
    for (const { take, recorded } of kept)
      writeRecorded(join(folder, `${name}-${take.name}${RECORDED}`), recorded);
    say(`${name}: ${kept.length} av ${played.length} historier visar alla ${turns(kept).size} vändningar`);
  }
}

/** What a case leaves behind. */
const TABLES = ['cases', 'events', 'personal', 'deadlines', 'tasks', 'outbox', 'incidents', 'access_log'];

async function play(pool: Pool, process: FullProcess, take: Take): Promise<Recorded> {
  for (const table of TABLES) await pool.query(`DELETE FROM ${table}`);
  const stage = new Stage(pool, process, take);
  await stage.engine.start(process.id, { id: take.name, input: take.input, by: { id: CAST.ss, role: null } });
  await take.play(stage);
  await stage.until(instantAt(plusDays(stage.today, DAYS_AFTER)));
  return stage.read();
}

interface Played {
  readonly take: Take;
  readonly recorded: Recorded;
}

/** Few and short ones that together show every turn. */
function choose(played: readonly Played[]): readonly Played[] {
  const kept = played.filter(({ take }) => take.always);
  const seen = turns(kept);
  const left = new Map(
    played.map((one) => [one, { turns: turns([one]), bytes: toLines(one.recorded).length }]),
  );
  for (;;) {
    let best: Played | undefined;
    let most = 0;
    for (const [one, { turns: its, bytes }] of left) {
      const worth = [...its].filter((turn) => !seen.has(turn)).length / bytes;
      if (worth > most) [best, most] = [one, worth];
    }
    if (!best) return kept;
    kept.push(best);
    for (const turn of left.get(best)?.turns ?? []) seen.add(turn);
  }
}

/** The turns of histories: which event takes which region from where to where. */
function turns(played: readonly Played[]): Set<string> {
  const seen = new Set<string>();
  for (const { recorded } of played) {
    let before: readonly string[] = [];
    for (const { body } of recorded.events) {
      const { event, value } = JSON.parse(body) as EventBody;
      const after = leaves(value);
      const left = before.filter((leaf) => !after.includes(leaf));
      const entered = after.filter((leaf) => !before.includes(leaf));
      seen.add(event.type);
      for (const leaf of [...left.map((from) => `-${from}`), ...entered]) seen.add(`${event.type} ${leaf}`);
      before = after;
    }
  }
  return seen;
}

const leaves = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [`${path}.${String(value)}`];
