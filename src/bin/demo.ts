/**
 * `npm run demo`: three anvisningar through fifteen months, over the HTTP API of a fresh embedded
 * instance whose clock is moved in the process. One is decided, enrolled after a no-show, followed
 * up, disputed, renewed and closed; the second's decision nobody renews and it lapses; the third's
 * client has protected personal data and withdraws a consent.
 */
import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addMonths, daysBetween, instantAt, localDate, plusDays } from '../../machines/calendar';
import { ROLES, type Role } from '../../machines/process';
import { latest } from '../../machines/registry';
import { loadOrganisation } from '../access/organisation';
import { demoToken } from '../embedded/demo-token';
import { startEmbedded, type Embedded } from '../embedded/embedded';
import { castOf, testIdentities } from '../embedded/seed';
import { forgotten, guarded, lived } from '../embedded/courses';
import { Story, type Move } from '../embedded/stories';
import { Engine } from '../engine/engine';
import { fireDue } from '../engine/fire';
import type { HistorikView as History } from '../api/historik.schemas';
import type { ArendeView as Case } from '../api/schemas';
import { explain } from '../main';
import { Delivery } from '../outbox/delivery';
import { CasesStore } from '../store/cases.store';

const START = '2026-03-02';
const MONTHS = 15;

interface Chapter {
  readonly name: string;
  readonly ss: string;
  readonly fss: string;
  readonly moves: readonly Move[];
  readonly personnummer: string;
  readonly skyddad: boolean;
}

const LABELS = latest('anvisning')?.events ?? {};
const RULES = latest('anvisning')?.deadlines ?? {};
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Who has a task: a person, or everybody in the role. */
const ownerOf = ({ assignee, role }: { assignee: string | null; role: Role }): string =>
  assignee ?? ROLES[role].sv;

class Demo {
  private now = new Date(instantAt(START));
  private embedded: Embedded | null = null;
  private readonly tokens = new Map<string, Promise<string>>();
  private readonly seen = new Map<string, number>();
  private readonly told = new Set<string>();
  private shown = '';
  private outboxSeen = '0';
  private readonly counts = { events: 0, deadlines: 0, reminders: 0 };

  constructor(private readonly dir: string) {}

  async run(): Promise<void> {
    say('Startar en ny Stegvis med egen databas och egen klocka …');
    const env = { PATH: process.env['PATH'], LOG_LEVEL: 'error', PORT: '0' };
    this.embedded = await startEmbedded({
      dir: this.dir,
      env,
      say: () => undefined,
      clock: { now: () => this.now },
      seed: false,
    });
    const organisation = loadOrganisation();
    const numbers = testIdentities();
    const chapter = (
      name: string,
      unit: string,
      turn: number,
      tell: (story: Story) => readonly Move[],
      skyddad = false,
    ): Chapter => {
      const cast = castOf(organisation, unit, turn);
      const moves = tell(new Story(START, cast, skyddad));
      return { name, ss: cast.ss, fss: cast.fss, moves, personnummer: numbers[turn] ?? '', skyddad };
    };
    await this.live(chapter('Första ärendet: från behov till avslut', 'sf-hisingen', 0, lived));
    this.now = new Date(instantAt(START));
    await this.live(chapter('Andra ärendet: beslutet som ingen förnyar', 'sf-nordost', 1, forgotten));
    this.now = new Date(instantAt(START));
    await this.live(
      chapter(
        'Tredje ärendet: skyddade personuppgifter, och ett samtycke som återkallas',
        'sf-centrum',
        2,
        guarded,
        true,
      ),
    );
    const { events, deadlines, reminders } = this.counts;
    if (events === 0 || deadlines === 0 || reminders === 0) throw new Error('Demon räknade ingenting.');
    say(`\nDEMO cases=${this.seen.size} events=${events} deadlines=${deadlines} reminders=${reminders} ok`);
  }

  async stop(): Promise<void> {
    await this.embedded?.stop();
  }

  private async live({ name, ss, fss, moves, personnummer, skyddad }: Chapter): Promise<void> {
    say(`\n${name}\n${'─'.repeat(name.length)}`);
    this.now = new Date(instantAt(START, '07:45'));
    const klient = { personnummer, namn: 'Testklient', skyddad };
    const body = { process: 'anvisning', klient, ...(skyddad && { forsteSocialsekreterare: fss }) };
    const started = await this.call<Case>(ss, 'POST', '/arenden', body, `start-${ss}`);
    const { id } = started;
    this.tell(ss, 'Starta ärendet', started);
    this.seen.set(id, started.revision);
    const end = addMonths(START, MONTHS);
    let done = 0;
    for (let date = START; date <= end; date = plusDays(date, 1)) {
      await this.morning(date, id, ss);
      for (const move of moves.filter((m) => localDate(m.at) === date)) {
        if (move.at > this.now.toISOString()) this.now = new Date(move.at);
        const view = await this.call<Case>(
          move.by,
          'POST',
          `/arenden/${id}/handelser`,
          { event: move.event },
          `m-${(done += 1)}`,
        );
        this.tell(move.by, LABELS[move.event.type]?.label.sv ?? move.event.type, view);
        this.seen.set(id, view.revision);
      }
    }
    if (done !== moves.length) throw new Error(`${moves.length - done} händelser hann aldrig skickas`);
    await this.epilogue(id, ss);
  }

  /** 06:00: what is due fires, and the mail of the day leaves. */
  private async morning(date: string, id: string, ss: string): Promise<void> {
    const app = this.running.app;
    const at = instantAt(date);
    if (at > this.now.toISOString()) this.now = new Date(at);
    const { fired, reminders, failed } = await fireDue(app.get(Engine), this.now.toISOString());
    if (failed > 0) throw new Error(`${failed} frister gick fel`);
    this.counts.deadlines += fired;
    this.counts.reminders += reminders;
    if (reminders > 0) await this.tellReminders(date);
    if (fired > 0) await this.tellFired(id, ss);
    await app.get(Delivery).deliverDue();
  }

  private async tellReminders(date: string): Promise<void> {
    const { rows } = await this.running.app
      .get(CasesStore)
      .pool.query<{ id: string; payload: string }>(
        `SELECT id, payload FROM outbox WHERE id > $1 AND payload LIKE '%"paminnelse"%' ORDER BY id`,
        [this.outboxSeen],
      );
    for (const { id, payload } of rows) {
      this.outboxSeen = id;
      const { frist, datum, assignee, unit } = JSON.parse(payload) as Record<string, string | null>;
      const days = daysBetween(date, datum ?? date);
      this.line(
        'klockan',
        `Påminner ${assignee ?? unit ?? '–'}: ${RULES[frist ?? '']?.title.sv ?? frist} ${datum} (${days} dagar kvar)`,
      );
    }
  }

  private async tellFired(id: string, ss: string): Promise<void> {
    const view = await this.call<Case>(ss, 'GET', `/arenden/${id}`);
    const { events } = await this.call<History>(ss, 'GET', `/arenden/${id}/historik`);
    for (const { seq, label } of events) if (seq > (this.seen.get(id) ?? 0)) this.line('klockan', label.sv);
    this.seen.set(id, view.revision);
    for (const task of view.tasks.filter((t) => t.escalation && !this.told.has(t.id))) {
      this.told.add(task.id);
      this.note(`Lyft till ${ownerOf(task)}: ${task.title.sv}`);
    }
  }

  private async epilogue(id: string, ss: string): Promise<void> {
    const view = await this.call<Case>(ss, 'GET', `/arenden/${id}`);
    this.counts.events += view.revision;
    say(
      `${localDate(this.now.toISOString())}  Läge: ${view.states.map(({ text }) => text.sv).join('; ') || 'avslutat'}`,
    );
    for (const task of view.tasks) {
      const mark = task.escalation ? 'LYFT' : 'öppen';
      say(`            ${mark.padEnd(5)}  ${task.title.sv} – väntar på ${ownerOf(task)}`);
    }
  }

  private tell(by: string, what: string, view: Case): void {
    this.line(by, what);
    const next = view.deadlines[0];
    const which = `${next?.key} ${next?.date}`;
    if (!next?.date || which === this.shown) return;
    this.shown = which;
    this.note(`Nästa frist ${next.date}: ${next.title?.sv ?? next.key}`);
    for (const step of next.basis ?? []) this.note(`  därför att: ${step.text.sv} (${step.date})`);
  }

  private line(by: string, what: string): void {
    const local = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(this.now);
    say(`${local}  ${by.padEnd(16)}  ${what}`);
  }

  private note(text: string): void {
    say(`${' '.repeat(20)}${text}`);
  }

  private get running(): Embedded {
    if (!this.embedded) throw new Error('Demon är inte igång');
    return this.embedded;
  }

  private async call<T>(
    user: string,
    method: string,
    path: string,
    body?: unknown,
    key?: string,
  ): Promise<T> {
    const { url, identity } = this.running;
    const token = this.tokens.get(user) ?? demoToken(identity.issuer, identity.cliClientSecret, user);
    this.tokens.set(user, token);
    const response = await fetch(`${url}/stegvis/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': `demo-${key}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as T & { readonly detail?: string };
    if (!response.ok)
      throw new Error(`${method} ${path} (${user}): ${response.status} ${answer.detail ?? ''}`);
    return answer;
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-demo-'));
  chmodSync(folder, 0o711); // as root, PostgreSQL runs as nobody and must get through
  const demo = new Demo(join(folder, 'home'));
  try {
    await demo.run();
  } finally {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\nDEMO failed\n`);
    process.exit(1);
  },
);
