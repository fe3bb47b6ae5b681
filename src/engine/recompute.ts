/**
 * Computes the deadlines of all live cases anew, when the municipality has asked for it after a change of
 * settings. Each case is an event of its own; one that fails is an incident and stops no other. What is done
 * needs no memory of its own: a case is left as long as it has a deadline computed from an earlier version.
 */
import { Problem } from '../problems';
import { adjust } from './adjust';
import type { Engine } from './engine';
import type { Actor } from './types';

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
    const detail = `Fristerna kunde inte räknas om: ${error.detail}`;
    await engine.guarded(() => engine.store.openIncident(id, 'omrakning', detail, at));
    return null;
  }
}
