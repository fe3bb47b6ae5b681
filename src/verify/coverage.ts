/** What a whole walk must have met: whatever a routine declares, it uses. */
import type { Code, Finding, Violation } from './codes';
import type { Proof } from './proof';
import { stateNodes } from './proof';
import type { Walked } from './walk';

/** Everything declared that the walk never met; `focus` asks only of what bears one of these names. */
export function coverage(proof: Proof, walked: Walked, focus?: readonly string[]): readonly Violation[] {
  const { process, transitions, taken, held, failed } = proof;
  const missing = (code: Code, declared: readonly string[], met: ReadonlySet<string>): Finding[] =>
    declared
      .filter((name) => !met.has(name) && (focus?.some((part) => name.includes(part)) ?? true))
      .map((what) => ({ code, what }));
  const conditions = Object.keys(process.conditions);
  return [
    ...missing('OUPPNATT_TILLSTAND', leaves(proof), walked.leaves),
    ...missing('OTAGEN_OVERGANG', transitions, taken),
    ...missing('ENSIDIGT_VILLKOR', conditions, held),
    ...missing('ENSIDIGT_VILLKOR', conditions, failed),
    ...missing('FRIST_KOMMER_ALDRIG', Object.keys(process.deadlines), walked.fired),
    ...missing('OLOSLIG_UPPGIFT', [...walked.opened], walked.solvable),
    ...missing('OUPPNATT_TILLSTAND', Object.keys(process.tasks), walked.opened),
  ].map((finding) => ({ ...finding, story: [] }));
}

/** States that a case can rest in. One that always goes on at once is proved by its transitions. */
const leaves = ({ process }: Proof): readonly string[] =>
  stateNodes(process.machine)
    .filter((node) => node.type === 'atomic' && node.key !== 'avgors')
    .map(({ id }) => id);
