/**
 * The small city of the embedded default: forty cases in all phases, lived through day by day on a
 * virtual clock with the real engine, up to today. Identities are Skatteverket's public test numbers.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { instantAt, localDate, plusDays } from '../../machines/calendar';
import { PROCESSES } from '../../machines/registry';
import { ClientKeys } from '../access/keys';
import type { Organisation } from '../access/organisation';
import { caseIdFor } from '../api/case-id';
import type { Config } from '../config';
import { Engine } from '../engine/engine';
import { fireDue } from '../engine/fire';
import { MunicipalSettings } from '../engine/settings';
import { packagePath } from '../package-path';
import { CasesStore } from '../store/cases.store';
import { dataSource, poolOf } from '../store/data-source';
import { KlienterStore } from '../store/klienter.store';
import { SettingsStore } from '../store/settings.store';
import { Story, type Cast, type Move } from './stories';

/** A kind of course: how many such cases, begun how long ago, and what has happened in them. */
interface Course {
  readonly cases: number;
  readonly daysAgo: number;
  readonly tell: (story: Story) => unknown;
}

const decided = (s: Story): Story => s.prepare().day(3).decide().commission();
const booked = (s: Story): Story => decided(s).day(5).book();
const running = (s: Story): Story => booked(s).meetingDay().enrol().day(20).noAnswer().plan();
const followed = (s: Story, times: number): Story => {
  const story = running(s);
  for (let n = 1; n <= times; n += 1)
    story
      .day(85 * n - 45)
      .note()
      .readJournal()
      .day(85 * n - 17)
      .readJournal()
      .day(85 * n)
      .callFollowUp()
      .meetingDay()
      .followUp();
  return story;
};

export const COURSES: readonly Course[] = [
  { cases: 3, daysAgo: 1, tell: () => undefined },
  { cases: 2, daysAgo: 4, tell: (s) => s.assess() },
  { cases: 2, daysAgo: 6, tell: (s) => s.assess().day(2).consult() },
  { cases: 2, daysAgo: 8, tell: (s) => s.prepare().day(3).decide() },
  { cases: 3, daysAgo: 9, tell: decided },
  { cases: 4, daysAgo: 10, tell: booked },
  { cases: 2, daysAgo: 16, tell: (s) => booked(s).meetingDay().noShow() },
  { cases: 2, daysAgo: 20, tell: (s) => booked(s).meetingDay().noShow().day(15).newTime() },
  {
    cases: 1,
    daysAgo: 60,
    tell: (s) => booked(s).meetingDay().noShow().day(15).newTime().meetingDay().noShow().neverEnrolled(),
  },
  { cases: 3, daysAgo: 25, tell: (s) => booked(s).meetingDay().enrol() },
  { cases: 3, daysAgo: 50, tell: running },
  { cases: 3, daysAgo: 120, tell: (s) => followed(s, 1) },
  { cases: 2, daysAgo: 200, tell: (s) => followed(s, 2).day(186).plan(2) },
  { cases: 1, daysAgo: 150, tell: running },
  { cases: 2, daysAgo: 110, tell: (s) => followed(s, 1).day(105).dispute().day(107).raiseDispute() },
  { cases: 1, daysAgo: 345, tell: (s) => followed(s, 3).day(270).plan(2) },
  { cases: 1, daysAgo: 385, tell: (s) => followed(s, 3).day(270).plan(2) },
  { cases: 1, daysAgo: 130, tell: (s) => followed(s, 1).day(124).announceClosing() },
  { cases: 2, daysAgo: 140, tell: (s) => followed(s, 1).day(112).announceClosing().day(115).close() },
];

export interface SeedOptions {
  readonly config: Config;
  readonly organisation: Organisation;
  readonly say: (line: string) => void;
}

/** Seeds an empty database; one that has cases is left as it is. */
export async function seedCity({ config, organisation, say }: SeedOptions): Promise<void> {
  const source = dataSource({ url: config.databaseUrl, poolSize: 4 });
  await source.initialize();
  try {
    const pool = poolOf(source);
    const { rowCount } = await pool.query('SELECT FROM cases LIMIT 1');
    if (rowCount !== 0) return;
    say('Fyller en liten stad med 40 ärenden (bara första gången)');
    let now = new Date();
    const keys = new ClientKeys(config.keys.dir, config.keys.master);
    const engine = new Engine({
      store: new CasesStore(pool),
      processes: PROCESSES,
      clock: { now: () => now },
      settings: await MunicipalSettings.open(new SettingsStore(pool)),
      seal: keys,
    });
    const today = localDate(now.toISOString());
    const until = now.toISOString();
    const cases = await plannedCases(today, organisation, keys, new KlienterStore(pool, keys));
    let date = cases.map((c) => c.started).sort()[0] ?? today;
    for (; date <= today; date = plusDays(date, 1)) {
      const morning = instantAt(date);
      if (morning > until) break;
      now = new Date(morning);
      await fireDue(engine, morning);
      for (const { id, started, input, by } of cases)
        if (started === date) {
          now = new Date(instantAt(date, '07:30'));
          await engine.start('anvisning', { id, input, by });
        }
      for (const { id, move } of movesOf(cases, date, until)) {
        now = new Date(move.at);
        await engine.send(id, move.event, { by: { id: move.by, role: null } });
      }
    }
    // Yesterday's letters are history: only what is due now leaves the house.
    await pool.query(
      `UPDATE outbox SET status = 'dropped', finished_at = now() WHERE status = 'pending' AND at < now() - interval '1 day'`,
    );
  } finally {
    await source.destroy();
  }
}

interface PlannedCase {
  readonly id: string;
  readonly started: string;
  readonly by: { readonly id: string; readonly role: string };
  readonly input: Readonly<Record<string, unknown>>;
  readonly moves: readonly Move[];
}

function* movesOf(cases: readonly PlannedCase[], date: string, until: string) {
  for (const { id, moves } of cases)
    for (const move of moves) if (localDate(move.at) === date && move.at <= until) yield { id, move };
}

async function plannedCases(
  today: string,
  organisation: Organisation,
  keys: ClientKeys,
  klienter: KlienterStore,
): Promise<PlannedCase[]> {
  const numbers = testIdentities();
  const units = organisation.enheter.filter((enhet) => enhet.side === 'sf');
  const planned: PlannedCase[] = [];
  for (const course of COURSES)
    for (let k = 0; k < course.cases; k += 1) {
      const n = planned.length;
      const unit = units[n % units.length];
      if (!unit) throw new Error('Organisationen saknar en enhet på socialförvaltningens sida');
      const cast = castOf(organisation, unit.id, n);
      const started = plusDays(today, -course.daysAgo - k);
      const story = new Story(started, cast);
      course.tell(story);
      // Nothing recurs under a decision that has lapsed.
      story.routine(plusDays(started, 360));
      // One client in the city lives with protected identity: a case that has not come far.
      const skyddad = n === 2;
      const identity = { personnummer: numbers[n] ?? '', namn: `Testklient ${n + 1}` };
      const { id: klientId } = await klienter.keep(unit.namnd, identity, skyddad);
      planned.push({
        id: caseIdFor(keys, cast.ss, `seed-${n}`),
        started,
        by: { id: cast.ss, role: 'socialsekreterare' },
        input: {
          klientId,
          skyddad,
          sfEnhet: unit.id,
          socialsekreterare: cast.ss,
          forsteSocialsekreterare: cast.fss,
        },
        moves: skyddad ? [] : story.moves,
      });
    }
  return planned;
}

/** The demo users of a district: its social workers take turns. */
export function castOf(organisation: Organisation, sfEnhet: string, turn: number): Cast {
  const kcEnhet = sfEnhet.replace('sf-', 'kc-');
  const pick = (unit: string, role: string): string => {
    const users = organisation.users.filter((u) => u.units.includes(unit) && u.roles.some((r) => r === role));
    const user = users[turn % users.length];
    if (!user) throw new Error(`Organisationen saknar en ${role} i ${unit}`);
    return user.id;
  };
  return {
    ss: pick(sfEnhet, 'socialsekreterare'),
    fss: pick(sfEnhet, 'forste_socialsekreterare'),
    amk: pick(kcEnhet, 'arbetsmarknadskonsulent'),
    sam: pick(kcEnhet, 'samordnare'),
    kcEnhet,
  };
}

/** Skatteverket's test numbers, never those of real persons. */
export function testIdentities(): readonly string[] {
  const file = packagePath('config', 'test-identities.json');
  return z.object({ personnummer: z.array(z.string()) }).parse(JSON.parse(readFileSync(file, 'utf8')))
    .personnummer;
}
