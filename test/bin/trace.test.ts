/** From requirements to what carries them: what counts as proved, and what is refused. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotationOf, passedIn, titlesIn } from '../../src/docs/test-titles';
import { requirementList, tracePage, traceOf, traceSummary } from '../../src/docs/trace';
import { smallRoutine } from './small-routine';

const requirements = requirementList.parse(JSON.parse(readFileSync('config/requirements.json', 'utf8')));
const few = requirements.filter(({ id }) => ['R8', 'R9', 'R12', 'R20', 'R61', 'P2', 'L8'].includes(id));
const inFile = (...titles: string[]) => titles.map((title) => ({ file: 'test/liten.test.ts', title }));

test('there are 201 requirements in four series without gaps', () => {
  const series = { R: 142, L: 16, A: 33, P: 10 };
  const expected = Object.entries(series).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
  );
  expect(requirements.map(({ id }) => id)).toEqual(expected);
  expect(expected).toHaveLength(201);
});

test('a requirement is covered by a test with its id, else planned, else uncovered', () => {
  const planned = [...few, { id: 'L99', title: 'Senare', planned: 'Brev' }];
  const trace = traceOf(planned, [smallRoutine], inFile('the case is followed up (R61)', 'asked (P2, R9)'));
  expect(trace.problems).toEqual([]);
  expect(Object.fromEntries(trace.rows.map(({ requirement, status }) => [requirement.id, status]))).toEqual({
    ...{ R8: 'uncovered', R9: 'covered', R12: 'uncovered', R20: 'uncovered', R61: 'covered' },
    ...{ L8: 'uncovered', P2: 'covered', L99: 'planned' },
  });
  expect(traceSummary(trace)).toBe('TRACE requirements=8 covered=3 planned=1 uncovered=4');
});

test('the page names the states, conditions, events, deadlines and tasks that say they come from it', () => {
  const page = tracePage(traceOf(few, [smallRoutine], inFile('the case is followed up (R61)')));
  const row = (id: string) => page.split('\n').find((line) => line.startsWith(`| ${id} |`));
  expect(row('R61')).toContain('Händelser: `FOLJT_UPP`<br>Frister: `uppfoljning`<br>Uppgifter: `folj`');
  expect(row('R61')).toContain('| prövat |');
  expect(row('R61')).toContain('`test/liten.test.ts`<br>– the case is followed up (R61) |');
  expect(row('R8')).toContain('Lägen: `pagar.flode.mottagen`');
  expect(row('R8')).toContain('| **saknas** |');
  expect(row('L8')).toContain('Villkor: `sokandenHord`');
});

test('an annotation that names no known requirement is a problem, in a test and in a routine', () => {
  const { problems } = traceOf(few.slice(1), [smallRoutine], inFile('misread (R999)'));
  expect(problems).toContain('test/liten.test.ts: "misread (R999)": there is no requirement R999');
  expect(problems).toContain('task las: there is no requirement R8');
});

// In one test: the titles of a table would be read as annotations of this file's own.
test('an annotation is one to three ids in parentheses, with commas; anything else is told', () => {
  const cases: [string, string[], string | null][] = [
    ['followed up (R61)', ['R61'], null],
    ['followed up (R61, A5)', ['R61', 'A5'], null],
    ['first (R61) and then (L15)', ['R61', 'L15'], null],
    ['nothing (as always), R61 in passing', [], null],
    ['a range (R61–R63)', [], '"R61–R63" is not an id'],
    ['a sentence (R61 and A5)', [], '"R61 and A5" is not an id'],
    ['too much (R1, R2, R3, R4)', [], '4 ids, at most 3'],
    ['too much in two (R1, R2) places (R3, R4)', [], '4 ids, at most 3'],
  ];
  for (const [title, ids, wrong] of cases) {
    const annotation = annotationOf(title);
    expect(annotation.ids).toEqual(ids);
    if (wrong === null) expect(annotation.wrong).toBeNull();
    else expect(annotation.wrong).toContain(wrong);
  }
});

test('titles are read from the source: also of tables, never of comments, texts or skipped tests', () => {
  const source = `
    // test('in a comment (R1)', () => {});
    /* test('in a longer one (R2)', () => {}); */
    describe('a block (R3)', () => {
      test('it’s plain (R4)', () => {});
      it("double \\"quoted\\" (R5)", async () => {});
    });
    test.each([['a)', f("(")], [\`b\`, 2]])('a table: %s (R6)', (a) => {});
    test.each<[string, number]>([['a', 1]])(
      'a typed table (R7)', // said
      () => {},
    );
    test.skip('skipped (R8)', () => {});
    test.todo('to do (R9)');
    const text = "test('in a text (R10)', () => {})";
    expect(text).not.toMatch(/[/\`']|\\(/);
    test('after a pattern (R13)', () => {});
    split('x (R11)', 1); /x/.test('y (R12)', 1);
  `;
  expect(titlesIn(source)).toEqual([
    'it’s plain (R4)',
    'double "quoted" (R5)',
    'a table: %s (R6)',
    'a typed table (R7)',
    'after a pattern (R13)',
  ]);
  // The sample is itself a text, in this file.
  const own = titlesIn(readFileSync('test/bin/trace.test.ts', 'utf8'));
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((title) => title.includes('(R'))).toEqual([]);
});

test('of a run only what passed counts, told by the place in the checkout', () => {
  const assertionResults = [
    { title: 'passes (R8)', status: 'passed' },
    { title: 'fails (R9)', status: 'failed' },
    { title: 'skipped (R12)', status: 'pending' },
  ];
  const passed = passedIn(
    { testResults: [{ name: '/srv/kod/test/a.test.ts', assertionResults }] },
    '/srv/kod',
  );
  expect(passed).toEqual([{ file: 'test/a.test.ts', title: 'passes (R8)' }]);
  const block = { title: 'passes (R8)', status: 'passed', ancestorTitles: ['test/b/c.test.ts', 'a block'] };
  const together = { name: '/tmp/grupper/grupp-1.test.ts', assertionResults: [block] };
  expect(passedIn({ testResults: [together] }, '/srv/kod')).toEqual([
    { file: 'test/b/c.test.ts', title: 'passes (R8)' },
  ]);
  expect(() => passedIn({ numPassedTests: 3 }, '/srv/kod')).toThrow('testResults');
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-trace-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const trace = (...args: string[]) => {
    const command = ['-r', '@swc-node/register', 'src/bin/trace.ts', '--check', ...args];
    const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return { status, lines: stdout.trimEnd().split('\n') };
  };
  const results = (...tests: { title: string; status: string }[]) => {
    const file = join(folder, `${tests.length}.json`);
    const name = join(process.cwd(), 'test/a.test.ts');
    writeFileSync(file, JSON.stringify({ testResults: [{ name, assertionResults: tests }] }));
    return ['--results', file];
  };

  test('it fails while a requirement is uncovered, and the last line says how many are', () => {
    const { status, lines } = trace(...results({ title: 'followed up (R61)', status: 'passed' }));
    expect(status).toBe(1);
    expect(lines.at(-1)).toMatch(/^TRACE requirements=201 covered=1 planned=\d+ uncovered=\d+$/);
    expect(lines.join('\n')).not.toContain('NOTE');
  });

  test('without results it says loudly that passing was not checked', () => {
    expect(trace('--report').lines.join('\n')).toContain('NOTE: whether the tests PASS was not checked');
  });

  test('a run in which nothing passed proves nothing, also in a report', () => {
    const one = { title: 'followed up (R61)', status: 'failed' };
    const { status, lines } = trace('--report', ...results(one, one));
    expect(status).toBe(1);
    expect(lines.at(-1)).toContain('covered=0');
  });
});
