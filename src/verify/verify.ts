/** Proves a routine: walks it, asks what it never met, and lets every saboteur try. */
import type { FullProcess } from '../../machines/process';
import { saboteurs } from './anvisning/saboteurs';
import { model as anvisning } from './anvisning/model';
import type { Saboteur } from './anvisning/saboteurs/tools';
import type { Violation } from './codes';
import { coverage } from './coverage';
import type { Model } from './model';
import { underProof } from './proof';
import { model as samverkansfraga } from './samverkansfraga/model';
import { saboteurs as forumSaboteurs } from './samverkansfraga/saboteurs';
import { walk, type Walked } from './walk';

/** What a proof knows of each released routine. One that is not here cannot be proved, and fails. */
const MODELS: Readonly<Record<string, { model: Model; saboteurs: readonly Saboteur[] }>> = {
  'anvisning@1': { model: anvisning, saboteurs },
  'samverkansfraga@1': { model: samverkansfraga, saboteurs: forumSaboteurs },
};

/**
 * How far a walk goes: the short lane is for every change, the full one before a release. `steps` are shared by a
 * routine's stories, so that a routine with few of them is walked as far as one with many.
 */
export const LANES = {
  short: { perStory: 3, steps: 600, after: 0, twinEvery: 5 },
  full: { perStory: 12, steps: 3000, after: 6000, twinEvery: 10 },
} as const;

export interface Verdict {
  readonly walked: Walked;
  readonly transitions: number;
  readonly violations: readonly Violation[];
}

/** The model of a routine; throws where there is none. */
export function modelOf({ id, version }: FullProcess) {
  const found = MODELS[`${id}@${version}`];
  if (!found) throw new Error(`Ingen modell för ${id}@${version}: lägg till den i src/verify/verify.ts`);
  return found;
}

/** Walks a released routine as it is. */
export function prove(
  routine: FullProcess,
  lane: keyof typeof LANES,
  progress?: (line: string) => void,
): Verdict {
  const proof = underProof(routine);
  const { model } = modelOf(routine);
  const { perStory, steps, ...rest } = LANES[lane];
  const far = Math.max(perStory, Math.ceil(steps / model.stories.length));
  const walked = walk(proof, model, { ...rest, perStory: far, ...(progress && { progress }) });
  const violations = [...walked.violations, ...coverage(proof, walked)];
  return { walked, transitions: proof.taken.size, violations };
}

/** What a short walk near a saboteur finds: in its broken variant, or in the routine as it is. */
export function attempt(
  routine: FullProcess,
  { code, near, focus, change }: Saboteur,
  broken = true,
): readonly Violation[] {
  const proof = underProof(routine, broken ? change : undefined);
  const walked = walk(proof, modelOf(routine).model, {
    perStory: 5,
    after: 0,
    twinEvery: 1,
    stories: near,
    until: code,
  });
  return [...walked.violations, ...(focus ? coverage(proof, walked, focus) : [])];
}

/**
 * True if the saboteur is caught for the right reason. Where a short walk could miss something in any
 * routine, it must also find nothing of the kind in the routine as it is.
 */
export function caught(routine: FullProcess, saboteur: Saboteur): boolean {
  const gives = (broken: boolean) =>
    attempt(routine, saboteur, broken).some(({ code }) => code === saboteur.code);
  return gives(true) && !(saboteur.focus && gives(false));
}
