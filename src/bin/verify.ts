/**
 * `npm run verify`: proves that no case of any released routine can be forgotten, and that the proof would
 * see it. `--full` walks on until no new pair is left, or the lane ends; `--part=1/4` tries a quarter of the saboteurs,
 * for a lane of every change. Exits 1 on any violation, surviving saboteur or empty count.
 */
import { PROCESSES } from '../../machines/registry';
import { CODES, type Violation } from '../verify/codes';
import { attempt, caught, modelOf, prove, type LANES } from '../verify/verify';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function tell({ code, what, story }: Violation): void {
  say(`\n${code}: ${CODES[code]}\n  ${what}`);
  for (const line of story) say(`    ${line}`);
}

const lane: keyof typeof LANES = process.argv.includes('--full') ? 'full' : 'short';
const [, part, parts] = process.argv
  .map((text) => /^--part=(\d+)\/(\d+)$/.exec(text))
  .find((found) => found) ?? ['', '1', '1'];
const sum = { twins: 0, states: 0, transitions: 0, caught: 0, mutants: 0, violations: 0 };

for (const routine of PROCESSES) {
  const name = `${routine.id}@${routine.version}`;
  const { walked, transitions, violations } = prove(routine, lane, (line) => say(`${name}: ${line}`));
  say(
    `${name}: uttömmande i tillstånd (${walked.leaves.size}), övergångar (${transitions}), villkor och frister; ` +
      `slutar i ${[...walked.ends].sort().join(', ')}; ` +
      `i kombination ${walked.positions} lägen och ${walked.pairs} par, prövade från ${walked.steps} lägen, ${walked.twins} jämförda par av lika; ` +
      (walked.left === 0 ? 'inget par kvar' : `avgränsat: ${walked.left} lägen med nya par kvar`),
  );
  violations.forEach(tell);
  const saboteurs = modelOf(routine).saboteurs.filter((_, n) => n % Number(parts) === Number(part) - 1);
  for (const [i, saboteur] of saboteurs.entries()) {
    if (caught(routine, saboteur)) sum.caught += 1;
    else {
      const found = new Set(attempt(routine, saboteur).map(({ code }) => code));
      say(
        `\nSabotören överlevde: ${saboteur.name} (${saboteur.code}; fann ${[...found].join(', ') || 'inget'})`,
      );
    }
    if (i % 10 === 9) say(`${name}: ${i + 1} av ${saboteurs.length} sabotörer prövade`);
  }
  sum.twins += walked.twins;
  sum.states += walked.leaves.size;
  sum.transitions += transitions;
  sum.mutants += saboteurs.length;
  sum.violations += violations.length;
}

const counts = [PROCESSES.length, sum.twins, sum.states, sum.transitions, sum.mutants];
say(
  `VERIFY processes=${PROCESSES.length} states=${sum.states} transitions=${sum.transitions} ` +
    `mutants=${sum.caught}/${sum.mutants} violations=${sum.violations}`,
);
if (sum.violations > 0 || sum.caught < sum.mutants || counts.includes(0)) process.exitCode = 1;
