/**
 * The reducer of the engine's own events: (case, armed deadlines, event) → deadlines armed anew, pure. A replay
 * calls it as it calls `step`. The state of the machine stays as it is but for a protection that ends, and so does
 * every deadline that is not touched; a touched one stays armed with another date, so that nothing it watches is ever left unwatched.
 */
import type { AnyMachineSnapshot } from 'xstate';
import {
  daysBetween,
  instantAt,
  isWorkingDay,
  localDate,
  Planner,
  plusDays,
  plusWorkingDays,
  type Plan,
} from '../../machines/calendar';
import { ROLES, type DeadlineRule, type Role, type Text } from '../../machines/process';
import { numberOf } from '../../machines/settings';
import type { UnmetCondition } from '../problems';
import type { DeadlineEvent, OwnEvent } from './own-events';
import { persist, revive } from './snapshot-text';
import { remindersOf, type StepContext } from './step';
import type { ArmedDeadline, Hand, Step } from './types';

type Change = Exclude<DeadlineEvent, { type: 'stegvis.rakna_om' }>;

/** What an own event is decided on. */
export interface OwnContext extends Omit<StepContext, 'seq'> {
  readonly snapshot: AnyMachineSnapshot;
  readonly armed: readonly ArmedDeadline[];
  /** The role they act in. */
  readonly role: Role | null;
}

/** The deadline that a name means: a timer's key, or the one armed deadline of a rule. */
export function findDeadline(armed: readonly ArmedDeadline[], name: string): ArmedDeadline | undefined {
  const byRule = armed.filter(({ rule }) => rule === name);
  return armed.find(({ key }) => key === name) ?? (byRule.length === 1 ? byRule[0] : undefined);
}

/** The rule of an armed deadline; undefined for a bare delay. */
export const ruleOf = ({ process }: Pick<StepContext, 'process'>, { rule }: Pick<ArmedDeadline, 'rule'>) =>
  rule === null ? undefined : process.definition.deadlines?.[rule];

/** The deadlines as they are after the event. The caller has asked `obstacles`. */
export function ownStep(ctx: OwnContext, event: OwnEvent): Step {
  if (event.type === 'stegvis.skydd.upphor') return unprotected(ctx);
  const deadlines = event.type === 'stegvis.rakna_om' ? recomputed(ctx) : changed(ctx, event);
  return {
    snapshot: ctx.snapshot,
    deadlines: deadlines.map((deadline) => ({ op: 'arm', deadline })),
    effects: [],
    taken: true,
  };
}

/** Not taken where the process says that the protection cannot end now, or does not know how. */
function unprotected({ process, snapshot }: OwnContext): Step {
  const { machine, definition } = process;
  const { context, value } = snapshot;
  const without = definition.utanSkydd?.({ context: context as never, value }) ?? null;
  if (without === null) return { snapshot, deadlines: [], effects: [], taken: false };
  const kept = JSON.parse(persist(machine, snapshot)) as object;
  const after = revive(machine, JSON.stringify({ ...kept, ...without }));
  return { snapshot: after, deadlines: [], effects: [], taken: true };
}

function changed(ctx: OwnContext, event: Change): readonly ArmedDeadline[] {
  const deadline = findDeadline(ctx.armed, event.frist);
  const rule = deadline && ruleOf(ctx, deadline);
  if (!deadline || !rule) return [];
  const { plan, hand } = changeOf(ctx, deadline, event);
  return [withPlan(ctx, deadline, rule, plan, hand)];
}

/** The date that the change leads to, with its derivation. */
function changeOf(
  { at, role }: OwnContext,
  deadline: ArmedDeadline,
  event: Change,
): { readonly plan: Plan; readonly hand: Hand } {
  const today = localDate(at);
  const before = deadline.date ?? localDate(deadline.dueAt);
  const derived = new Planner(before, deadline.basis ?? []);
  const who = role === null ? { sv: 'systemet', en: 'the system' } : ROLES[role];
  const source = event.type;
  if (event.type === 'stegvis.frist.flytta') {
    const text = {
      sv: `Flyttad till ${event.datum} av ${who.sv}, skälet är dokumenterat`,
      en: `Moved to ${event.datum} by the ${who.en}, the reason is recorded`,
    };
    const hand: Hand = { kind: 'flyttad', before, from: today, until: null };
    return { plan: derived.say(event.datum, text, source).plan(), hand };
  }
  const pause = event.type === 'stegvis.frist.pausa';
  const from = pause ? today : (deadline.hand?.from ?? today);
  const until = pause ? event.till : today;
  const start = pause ? before : (deadline.hand?.before ?? before);
  const days = daysBetween(from, until);
  const moved = derived.say(plusDays(start, days), pausedText(pause, days, until, who), source);
  const hand: Hand = { kind: 'pausad', before: start, from, until };
  return { plan: onWorkingDayAfter(moved, pause ? until : today), hand };
}

const pausedText = (pause: boolean, days: number, until: string, who: Text): Text =>
  pause
    ? {
        sv: `Pausad ${days} dagar, till ${until}, av ${who.sv}, skälet är dokumenterat`,
        en: `Paused ${days} days, until ${until}, by the ${who.en}, the reason is recorded`,
      }
    : {
        sv: `Återupptagen ${until} av ${who.sv}: pausen blev ${days} dagar`,
        en: `Resumed ${until} by the ${who.en}: the pause was ${days} days`,
      };

/** Internal dates move earlier (L15), but never to the day from which they run or before it. */
function onWorkingDayAfter(planner: Planner, day: string): Plan {
  const earlier = planner.onWorkingDay('earlier');
  return (earlier.date > day ? earlier : planner.onWorkingDay('later', 'L15')).plan();
}

/** Every deadline that its rule still answers for, computed with the settings in force. */
function recomputed(ctx: OwnContext): readonly ArmedDeadline[] {
  const today = localDate(ctx.at);
  return ctx.armed.flatMap((deadline): ArmedDeadline[] => {
    const rule = ruleOf(ctx, deadline);
    const current = deadline.settingsVersion >= ctx.settings.version;
    // A statutory date follows from the decision, and one moved by hand from a person.
    if (!rule || rule.kind === 'lagstadgad' || deadline.hand || current || deadline.dueAt <= ctx.at)
      return [];
    const { settings, snapshot } = ctx;
    const plan = rule.due({
      context: snapshot.context as never,
      at: deadline.armedAt,
      settings: settings.values,
    });
    const said = new Planner(plan.date, plan.steps).say(plan.date, recomputedText(today, settings.version));
    return [withPlan(ctx, deadline, rule, notPassed(said, today), null)];
  });
}

const recomputedText = (today: string, version: number): Text => ({
  sv: `Omräknad ${today} med kommunens inställningar version ${version}`,
  en: `Computed anew ${today} with version ${version} of the municipality’s settings`,
});

/** A shorter time makes nobody late at once: there is always the next working day. */
function notPassed(planner: Planner, today: string): Plan {
  if (planner.date > today) return planner.plan();
  const text = { sv: 'nästa arbetsdag', en: 'the next working day' };
  return planner.noEarlierThan(plusWorkingDays(today, 1), text).plan();
}

function withPlan(
  ctx: OwnContext,
  deadline: ArmedDeadline,
  rule: DeadlineRule<never>,
  plan: Plan,
  hand: Hand | null,
): ArmedDeadline {
  // Nobody is reminded while a deadline is paused.
  const quiet = hand?.until ? instantAt(hand.until) : ctx.at;
  return {
    ...deadline,
    dueAt: plan.at,
    date: plan.date,
    reminders: remindersOf(rule, plan, ctx).filter(({ at }) => at > quiet),
    basis: plan.steps,
    settingsVersion: ctx.settings.version,
    hand,
  };
}

/** A ground for refusing a change of a deadline. */
const ground = (
  condition: string,
  sv: string,
  en: string,
  source: readonly string[],
  cure?: UnmetCondition['cure'],
): UnmetCondition => ({ condition, text: { sv, en }, source, ...(cure && { cure }) });

/** Everything that stands in the way of a change of a deadline that is there; empty if it may be made. */
export function obstacles(
  ctx: OwnContext,
  deadline: ArmedDeadline,
  event: Change,
): readonly UnmetCondition[] {
  const rule = ruleOf(ctx, deadline);
  if (!rule || rule.kind === 'lagstadgad')
    return [
      ground(
        'fristenInteLagstadgad',
        'Fristen är kommunens egen: en lagstadgad frist eller ett besluts slutdag kan varken flyttas eller pausas',
        'The deadline is the municipality’s own: a statutory one can be neither moved nor paused',
        ['L15', 'A7', ...(rule?.source ?? [])],
      ),
    ];
  const today = localDate(ctx.at);
  const { plan } = changeOf(ctx, deadline, event);
  return [
    ...(event.type === 'stegvis.frist.flytta' ? ofMove(event.datum, today) : ofPause(deadline, event, today)),
    ...(event.type === 'stegvis.frist.ateruppta' ? [] : ofBounds(ctx, plan, event, today)),
  ];
}

function* ofMove(date: string, today: string): Generator<UnmetCondition> {
  if (date <= today)
    yield ground('datumetFramat', 'Det nya datumet ligger framåt i tiden', 'The new date lies ahead', ['L9']);
  if (!isWorkingDay(date))
    yield ground('datumetArbetsdag', 'Det nya datumet är en arbetsdag', 'The new date is a working day', [
      'L15',
    ]);
}

function* ofPause(
  { date, hand }: ArmedDeadline,
  event: Exclude<Change, { type: 'stegvis.frist.flytta' }>,
  today: string,
): Generator<UnmetCondition> {
  const paused = hand?.kind === 'pausad' && hand.until !== null && hand.until > today;
  if (event.type === 'stegvis.frist.ateruppta') {
    if (!paused) yield ground('fristenPausad', 'Fristen är pausad', 'The deadline is paused', ['A31']);
    return;
  }
  if (paused)
    yield ground(
      'fristenInteRedanPausad',
      'Fristen är inte redan pausad: återuppta den först, eller flytta den',
      'The deadline is not paused already: resume it first, or move it',
      ['A31'],
    );
  if (date === null || date <= today)
    yield ground('fristenInteInne', 'Fristens dag har inte kommit', 'The deadline has not come', ['A31']);
  if (event.till <= today)
    yield ground('pausenSlutarFramat', 'Pausen slutar framåt i tiden', 'The pause ends ahead', ['A31']);
}

function* ofBounds(
  { process, snapshot, settings }: OwnContext,
  { date }: Plan,
  event: Exclude<Change, { type: 'stegvis.frist.ateruppta' }>,
  today: string,
): Generator<UnmetCondition> {
  const most = numberOf(settings.values, 'deadline.moveAtMost');
  const asked = event.type === 'stegvis.frist.flytta' ? event.datum : event.till;
  if (daysBetween(today, asked) > most)
    yield ground(
      'inomKommunensGrans',
      `Fristen flyttas eller pausas till högst ${most} dagar framåt`,
      `The deadline is moved or paused at most ${most} days ahead`,
      ['A31'],
    );
  const last = process.definition.lastDay?.(snapshot.context as never) ?? null;
  if (last && date > last.date)
    yield ground(
      'inomSistaDagen',
      `Datumet blir senast ${last.date}: ${last.text.sv.toLowerCase()}`,
      `The date is at the latest ${last.date}: ${last.text.en.toLowerCase()}`,
      last.source,
    );
}
