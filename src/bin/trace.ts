/**
 * `npm run trace [-- --check] [--report] [--results <file>…]`: writes docs/trace.md and web/public/krav.json, or only compares, and
 * ends with a line that says how many requirements are covered. Fails while one is uncovered, unless
 * `--report` is given. With `--results`, what `npx jest --json` wrote, only tests that passed count; the
 * page itself is written from the source, so that it is the same whoever ran what.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROCESSES } from '../../machines/registry';
import { runGenerator } from '../docs/generated';
import { passedIn, titlesIn, type TitledTest } from '../docs/test-titles';
import { kravfil, requirementList, tracePage, traceOf, traceSummary } from '../docs/trace';
import { packagePath } from '../package-path';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean' },
    report: { type: 'boolean' },
    results: { type: 'string', multiple: true },
  },
});
const say = (line: string) => void process.stdout.write(`${line}\n`);
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const root = dirname(packagePath('package.json'));
const requirements = requirementList.parse(json(join(root, 'config/requirements.json')));
const latest = PROCESSES.filter(({ id, version }) =>
  PROCESSES.every((other) => other.id !== id || other.version <= version),
);

const declared = declaredTests();
const written = traceOf(requirements, latest, declared);
runGenerator(
  'trace',
  [
    { file: join('docs', 'trace.md'), content: tracePage(written) },
    // Read by the workplace when somebody opens a step of the routine.
    { file: join('web', 'public', 'krav.json'), content: kravfil(written) },
  ],
  process.argv.slice(2),
);

const { results } = values;
const passed = results?.flatMap((file) => passedIn(json(file), root));
const proved = passed === undefined ? written : traceOf(requirements, latest, passed);
if (passed === undefined)
  say('NOTE: whether the tests PASS was not checked. Give --results <file> from npx jest --json.');
for (const problem of new Set([...written.problems, ...proved.problems])) say(`WRONG: ${problem}`);
const open = proved.rows.filter(({ status }) => status === 'uncovered');
if (open.length > 0) say(`Uncovered: ${open.map(({ requirement }) => requirement.id).join(' ')}`);
say(traceSummary(proved));

// A trace that counted no test has proved nothing, whatever was asked for.
const empty = proved.rows.every(({ tests }) => tests.length === 0);
const wrong = written.problems.length > 0 || proved.problems.length > 0;
if (empty || wrong || (open.length > 0 && values.report !== true)) process.exitCode = 1;

/** Every test in the checkout, by file in the order of the alphabet. */
function declaredTests(): readonly TitledTest[] {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(test|proof)\.ts$/.test(name))
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .sort()
    .flatMap((file) => titlesIn(readFileSync(join(root, file), 'utf8')).map((title) => ({ file, title })));
}
