/**
 * Titles of tests and the requirements they name: `a plan is updated every sixth month (R70, A10)`. Read
 * from the source, which needs no run, or from Jest's own result, which knows what passed.
 */
import { z } from 'zod';

/** A test by its file, from the checkout's root, and its own title without those of the blocks around. */
export interface TitledTest {
  readonly file: string;
  readonly title: string;
}

/** What a title says of requirements; what is wrong with it is told in `wrong`. */
export interface Annotation {
  readonly ids: readonly string[];
  readonly wrong: string | null;
}

/** More would say that the test proves nothing in particular. */
const MOST_IDS = 3;
const ID = /^[RLAP]\d+$/;

/** @returns the ids that a title names in parentheses; none, and why, if the annotation is not a list of ids */
export function annotationOf(title: string): Annotation {
  const groups = [...title.matchAll(/\(([RLAP]\d[^()]*)\)/g)].map(([, inside]) => inside ?? '');
  const ids = groups.flatMap((group) => group.split(', '));
  const odd = ids.find((id) => !ID.test(id));
  if (odd !== undefined) return { ids: [], wrong: `"${odd}" is not an id: write (R61) or (R61, A5)` };
  if (ids.length > MOST_IDS) return { ids: [], wrong: `${ids.length} ids, at most ${MOST_IDS} may be named` };
  return { ids, wrong: null };
}

/**
 * The tests that a file declares, in its order. Skipped tests and those to be written are left out, and
 * so are titles that are not written as one string: they are seen in Jest's result only.
 *
 * @param source text of a test file
 */
export function titlesIn(source: string): readonly string[] {
  // Strings and comments are blanked, so that neither their calls nor their parentheses are seen.
  const code = source.replace(LITERAL, (found) => '_'.repeat(found.length));
  const titles: string[] = [];
  for (const { 0: call, 1: each, index } of code.matchAll(CALL)) {
    const open = index + call.length - 1;
    // After `.each(table)` stands a call of its own, which has the title.
    const start = each === undefined ? open : endOf(code, open) + 1;
    const [, , title] = /^\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1\s*,/.exec(source.slice(start)) ?? [];
    if (title !== undefined) titles.push(title.replace(/\\(.)/g, '$1'));
  }
  return titles;
}

const CALL = /(?<![\w.$])(?:test|it)(\.each)?(?:<[^(]*>)?\(/g;
const LITERAL = new RegExp(
  [
    /\/\/[^\n]*|\/\*[\s\S]*?\*\//,
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/,
    // A regular expression stands where a value may begin; after a value, the slash divides.
    /(?<=(?:[(,=:[!&|?{};>]|return)\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\//,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Where the parenthesis that opens at `open` is closed. */
function endOf(code: string, open: number): number {
  let depth = 0;
  for (let i = open; i < code.length; i += 1) {
    if (code[i] === '(') depth += 1;
    else if (code[i] === ')' && (depth -= 1) === 0) return i;
  }
  return code.length;
}

const jestResult = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ title: z.string(), status: z.string(), ancestorTitles: z.array(z.string()).default([]) }),
      ),
    }),
  ),
});

const IS_FILE = /^test\/.+\.(test|proof)\.ts$/;

/**
 * The tests that passed in a run.
 *
 * @param result what `npx jest --json` wrote, parsed
 * @param root the checkout, which the names of the files are told from
 * @throws ZodError if it is not a result of Jest
 */
export function passedIn(result: unknown, root: string): readonly TitledTest[] {
  const inside = `${root.replaceAll('\\', '/')}/`;
  return jestResult.parse(result).testResults.flatMap(({ name, assertionResults }) => {
    const path = name.replaceAll('\\', '/');
    const file = path.startsWith(inside) ? path.slice(inside.length) : path;
    return assertionResults.flatMap(({ title, status, ancestorTitles: [of] }) =>
      // Files that were run together stand in blocks that bear their names (scripts/test.mjs).
      status === 'passed' ? [{ file: of && IS_FILE.test(of) ? of : file, title }] : [],
    );
  });
}
