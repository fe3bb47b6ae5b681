/** The example in docs/engine.md runs as it stands, and answers what its comments say. */
import { readdirSync, readFileSync } from 'node:fs';
import * as xstate from 'xstate';
import * as stegvis from '../../src/index';
import { PROBLEMS } from '../../src/problems';
import { freshDatabase, type TestDatabase } from '../support/database';

const example = /```js\n(.*?)```/s.exec(readFileSync('docs/engine.md', 'utf8'))?.[1] ?? '';
let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase('example');
});
afterAll(() => database.drop());

/** Runs an ES module of the page's simple kind, with what it imports and prints in our hands. */
async function run(
  source: string,
): Promise<{ printed: unknown[]; engine: stegvis.EngineLibrary | undefined }> {
  const printed: unknown[] = [];
  let engine: stegvis.EngineLibrary | undefined;
  const modules: Record<string, unknown> = {
    xstate,
    stegvis: {
      createEngine: async (options: stegvis.CreateEngineOptions) =>
        (engine = await stegvis.createEngine(options)),
    },
  };
  const body = source.replace(/^import (\{.*?\}) from '(.*?)';$/gm, "const $1 = modules['$2'];");
  const AsyncFunction = run.constructor as new (...parts: string[]) => (...args: unknown[]) => Promise<void>;
  const main = new AsyncFunction('modules', 'process', 'console', body);
  await main(
    modules,
    { env: { DATABASE_URL: database.ownerUrl } },
    { log: (it: unknown) => printed.push(it) },
  );
  return { printed, engine };
}

test('the example of the page is short, runs, and prints what it says', async () => {
  expect(example.trimEnd().split('\n').length).toBeLessThan(30);
  const { printed } = await run(example);
  expect(printed).toEqual([
    { revision: 1, value: 'received' },
    { fired: 1, reminders: 0, failed: 0 },
    'late',
    { revision: 3, value: 'granted' },
  ]);
  // What stands behind // on the page is what was printed.
  const told = [...example.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map((match) => match[1] ?? '');
  const bare = (value: unknown) => JSON.stringify(value).replace(/["\s]/g, '');
  expect(told.map((text) => text.replace(/['\s]/g, ''))).toEqual(printed.map(bare));
});

test('the page names every code the engine can answer with, and no other', () => {
  const page = readFileSync('docs/engine.md', 'utf8');
  const told = [...page.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map((match) => match[1]);
  const engine = readdirSync('src/engine').map((name) => readFileSync(`src/engine/${name}`, 'utf8'));
  const source = engine.join('\n');
  const made = readFileSync('src/problems.ts', 'utf8').matchAll(
    /export const (\w+) = [^;]*?new Problem\(\s*'([A-Z_]+)'/g,
  );
  const throughHelpers = [...made].flatMap(([, helper = '', code = '']) =>
    source.includes(helper) ? [code] : [],
  );
  const answered = Object.keys(PROBLEMS).filter(
    (code) => source.includes(`'${code}'`) || throughHelpers.includes(code),
  );
  expect([...told].sort()).toEqual(answered.sort());
});
