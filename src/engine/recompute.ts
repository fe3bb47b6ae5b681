/**
 * Computes the deadlines of all live cases anew, when the municipality has asked for it after a change of
 * settings. Each case is an event of its own; one that fails is an incident and stops no other. What is done
 * needs no memory of its own: a case is left as long as it has a deadline computed from an earlier version.
 */
import type { Text } from '../../machines/process';
import { osagd } from '../mening';
import { Problem } from '../problems';
import type { StoredCase } from '../store/cases.store';
import { adjust } from './adjust';
import type { Engine } from './engine';
import { ownStep } from './own-step';
import { revive } from './snapshot-text';
import type { Actor, ArmedDeadline, SettingsInForce } from './types';

export interface Recomputed {
  readonly changed: number;
  readonly failed: number;
}

/** Rules whose dates follow from a decision and not from settings. */
const fixedRules = (engine: Engine): readonly string[] =>
  engine.processes.flatMap(({ definition }) =>
    Object.entries(definition.deadlines ?? {}).flatMap(([name, { kind }]) =>
      kind === 'lagstadgad' ? [name] : [],
    ),
  );

const versionNow = (engine: Engine): number => engine.settings.at(engine.clock.now().toISOString()).version;

/** Live cases whose deadlines were computed from an earlier version of the settings. */
export function casesLeft(engine: Engine): Promise<number> {
  return engine.guarded(() => engine.store.countComputedBefore(versionNow(engine), fixedRules(engine)));
}

/**
 * Goes through every live case that is left, in the name of `by`.
 * @param signal stops between two cases; what is done stays done, and another run goes on from there
 */
export async function recomputeAll(engine: Engine, by: Actor, signal?: AbortSignal): Promise<Recomputed> {
  let changed = 0;
  let failed = 0;
  await engine.freshSettings();
  const version = versionNow(engine);
  const fixed = fixedRules(engine);
  for (let after = ''; ;) {
    const ids = await engine.guarded(() => engine.store.computedBefore(version, fixed, after));
    for (const id of ids) {
      if (signal?.aborted) return { changed, failed };
      const done = await recompute(engine, id, by);
      if (done === null) failed += 1;
      else if (done) changed += 1;
    }
    const last = ids.at(-1);
    if (last === undefined) return { changed, failed };
    after = last;
  }
}

/** A deadline that settings would move, and where to. */
export interface Moved {
  readonly rule: string;
  readonly title: Text;
  readonly from: string;
  readonly to: string;
}

/** What some of the live cases would become under settings that nobody has decided on yet. */
export interface Previewed {
  /** Cases that were tried. */
  readonly tried: number;
  /** Of them, those with a deadline that moves. */
  readonly touched: number;
  /** Of them, those whose rules could not be computed. */
  readonly failed: number;
  readonly moved: readonly Moved[];
  /** The last case that was tried; null when there are no more. */
  readonly last: string | null;
}

/** Cases that a preview holds in memory at a time. */
const BATCH = 50;

/** How many cases a preview goes through: the live ones that settings can move something in, but for protected ones. */
export const casesToPreview = (engine: Engine): Promise<number> =>
  engine.guarded(() => engine.store.countRecomputable(fixedRules(engine)));

/**
 * Computes deadlines as `recomputeAll` would with some settings at some time, and writes nothing. Cases are read beside
 * the cache: who tries a change must not push out what the work of the day needs.
 * @param most cases to go through at most; a preview of more goes on after `last`
 */
export async function previewRecompute(
  engine: Engine,
  { at, settings }: { readonly at: string; readonly settings: SettingsInForce },
  after: string,
  most: number,
): Promise<Previewed> {
  const fixed = fixedRules(engine);
  const moved: Moved[] = [];
  let [tried, touched, failed, last] = [0, 0, 0, after];
  while (tried < most) {
    const limit = Math.min(BATCH, most - tried);
    const batch = await engine.guarded(() => engine.store.recomputable(fixed, last, limit));
    for (const { stored, armed } of batch) {
      tried += 1;
      last = stored.id;
      try {
        const found = movedIn(engine, stored, armed, at, settings);
        moved.push(...found);
        if (found.length > 0) touched += 1;
      } catch {
        failed += 1;
      }
    }
    if (batch.length < limit) return { tried, touched, failed, moved, last: null };
  }
  return { tried, touched, failed, moved, last };
}

function movedIn(
  engine: Engine,
  stored: StoredCase,
  armed: readonly ArmedDeadline[],
  at: string,
  settings: SettingsInForce,
): readonly Moved[] {
  const process = engine.processOf(stored);
  const snapshot = revive(process.machine, stored.snapshot);
  const step = ownStep({ process, at, settings, snapshot, armed, role: null }, { type: 'stegvis.rakna_om' });
  const before = new Map(armed.map(({ key, date }) => [key, date]));
  return step.deadlines.flatMap((op): Moved[] => {
    if (op.op !== 'arm') return [];
    const { key, rule, date } = op.deadline;
    const from = before.get(key) ?? null;
    if (rule === null || from === null || date === null || from === date) return [];
    return [
      { rule, title: process.definition.deadlines?.[rule]?.title ?? { sv: rule, en: rule }, from, to: date },
    ];
  });
}

/** One case; null where it failed and somebody must look at it. @throws Problem UNAVAILABLE */
async function recompute(engine: Engine, id: string, by: Actor): Promise<boolean | null> {
  try {
    const { changed } = await adjust(engine, id, { type: 'stegvis.rakna_om' }, { by, authorize: () => null });
    return changed;
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'UNAVAILABLE') throw error;
    // Closed since it was listed: there is nothing left to compute.
    if (error.code === 'NOT_POSSIBLE') return false;
    const at = engine.clock.now().toISOString();
    const detail = osagd`Fristerna kunde inte räknas om: ${error.text}`;
    await engine.guarded(() => engine.store.openIncident(id, 'omrakning', detail, at));
    return null;
  }
}
