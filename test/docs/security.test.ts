/** The threat model says which test shows each measure: a page that promises what nothing shows is found here. */
import { existsSync, readFileSync } from 'node:fs';
import { ASVS_LEVEL_2 } from './asvs';

const security = readFileSync('docs/security.md', 'utf8');
const dpia = readFileSync('docs/dpia.md', 'utf8');

const THREATS = 'docs/security.md: STRIDE per data flow';
const POINTS = 'docs/security.md: OWASP ASVS';
/** The first column of each table that must show something, and the table's name in a fault. */
const TABLES = { Flow: THREATS, Point: POINTS } as const;
const STRIDE = ['S', 'T', 'R', 'I', 'D', 'E'];

/** Why there is no test, and at least a few words of it. */
const REASON = /\*\*(?:Accepted|Operator|No test|Not applicable|Planned \(N\d+\)):\*\* \S.{19,}/;
const TEST = /`test\/[\w./-]+\.(test|proof)\.ts`/;

/** Rows of the table whose header begins with `first` and ends with "Shown by", as cells. */
function rowsOf(text: string, first: string): readonly (readonly string[])[] {
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const lines = text.split('\n');
  const header = lines.findIndex((line) => {
    const names = cells(line);
    return names[0] === first && names.at(-1) === 'Shown by';
  });
  if (header < 0) return [];
  const body = lines.slice(header + 2);
  const end = body.findIndex((line) => !line.startsWith('|'));
  return body.slice(0, end < 0 ? undefined : end).map(cells);
}

/** Ids that a list of the page declares: `- **F1** browser → api`. */
const listed = (text: string, letter: 'F' | 'N'): readonly string[] =>
  [...text.matchAll(new RegExp(`^- \\*\\*(${letter}\\d+)\\*\\* \\S`, 'gm'))].map(([, id = '']) => id);

const missingTests = (text: string): readonly string[] =>
  [...new Set(text.match(/\btest\/[\w./-]+\.(test|proof)\.ts/g))].filter((file) => !existsSync(file));

/** All that is wrong with the page; none where every threat and point has its test or its reason. */
function faultsOf(text: string): readonly string[] {
  const faults = missingTests(text).map((file) => `there is no ${file}`);
  for (const [first, name] of Object.entries(TABLES)) {
    const rows = rowsOf(text, first);
    if (rows.length === 0) faults.push(`${name} has no rows`);
    const width = first === 'Flow' ? 5 : 4;
    for (const row of rows) {
      const shown = row.at(-1) ?? '';
      const what = `${name}, ${row.slice(0, -2).join(' ')}`;
      if (row.length !== width || row.includes('')) faults.push(`${what}: a cell is missing`);
      if (!TEST.test(shown) && !REASON.test(shown)) faults.push(`${what}: neither test nor reason`);
    }
  }
  return [...faults, ...flowFaults(text), ...plannedFaults(text), ...pointFaults(text)];
}

/** The points that a row speaks of: `2.1.1 to 2.1.12, 2.2.1` is thirteen. */
const pointsOf = (cell: string): readonly string[] =>
  cell.split(', ').flatMap((part) => {
    const [, section = '', first = '', last = first] =
      /^(\d+\.\d+)\.(\d+)(?: to \1\.(\d+))?$/.exec(part) ?? [];
    if (section === '') return [part];
    return Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, n) => `${section}.${Number(first) + n}`,
    );
  });

/** Each point of level 2 has one row, and each row speaks of such points alone. */
function pointFaults(text: string): readonly string[] {
  const points = rowsOf(text, 'Point').flatMap(([cell = '']) => pointsOf(cell));
  const asked = new Set(ASVS_LEVEL_2);
  return [
    ...ASVS_LEVEL_2.filter((point) => !points.includes(point)).map((point) => `${point} of ASVS has no row`),
    ...points.filter((point) => !asked.has(point)).map((point) => `${point} is no point of level 2`),
    ...points.filter((point, n) => points.indexOf(point) !== n).map((point) => `${point} has two rows`),
  ];
}

/** Every flow of the list is looked at for all six kinds of threat, and no row is of a flow that is not listed. */
function flowFaults(text: string): readonly string[] {
  const flows = listed(text, 'F');
  const rows = rowsOf(text, 'Flow');
  const lacking = flows.flatMap((flow) =>
    STRIDE.filter((kind) => !rows.some((row) => row[0] === flow && row[1] === kind)).map(
      (kind) => `${flow} has no row for ${kind}`,
    ),
  );
  const strange = rows.filter(([flow = '', kind = '']) => !flows.includes(flow) || !STRIDE.includes(kind));
  return [
    ...(flows.length === 0 ? ['no data flow is listed'] : []),
    ...lacking,
    ...strange.map(([flow = '', kind = '']) => `${flow} ${kind} is of no listed flow and kind`),
  ];
}

/** What a row calls planned is said, in one place, not to be built. */
function plannedFaults(text: string): readonly string[] {
  const declared = listed(text, 'N');
  return [...text.matchAll(/\*\*Planned \((N\d+)\):\*\*/g)]
    .map(([, id = '']) => id)
    .filter((id) => !declared.includes(id))
    .map((id) => `${id} is not among what is not built`);
}

test('every threat and every ASVS point of docs/security.md has its test or its reason', () => {
  expect(faultsOf(security)).toEqual([]);
  expect(listed(security, 'F').length).toBeGreaterThan(9);
  expect(rowsOf(security, 'Flow').length).toBeGreaterThan(60);
  expect(rowsOf(security, 'Point').length).toBeGreaterThan(150);
  expect(ASVS_LEVEL_2).toHaveLength(259);
});

test('every test that docs/dpia.md leans on is there', () => {
  expect(dpia.match(/`test\/[\w./-]+\.(test|proof)\.ts`/g)?.length).toBeGreaterThan(40);
  expect(missingTests(dpia)).toEqual([]);
});

describe('saboteurs: a page of which one thing is broken', () => {
  /** The page with the first match replaced; a saboteur that changes nothing is no saboteur. */
  const broken = (pattern: RegExp, by: string): string => {
    const text = security.replace(pattern, by);
    expect(text).not.toBe(security);
    return text;
  };
  /** A row of a flow and a kind, whole. */
  const rows = (flow: string, kind: string): RegExp =>
    new RegExp(`^\\| ${flow} +\\| ${kind} +\\|.*\\n`, 'gm');

  test.each<[string, () => string, string]>([
    [
      'a test that is gone',
      () => broken(/test\/access\/verifier\.test\.ts/, 'test/access/borta.test.ts'),
      'there is no test/access/borta.test.ts',
    ],
    [
      'a row with nothing to show',
      () => broken(/\| \*\*Accepted:\*\*[^|]*\|$/m, '| |'),
      'neither test nor reason',
    ],
    [
      'a reason of no words',
      () => broken(/(\| \*\*Operator:\*\*)[^|]*\|$/m, '$1 yes |'),
      'neither test nor reason',
    ],
    ['a row cut short', () => broken(/^(\| F3 +\| T +\|)[^|]*\|/m, '$1'), 'a cell is missing'],
    ['a kind of threat that nobody looked at', () => broken(rows('F6', 'E'), ''), 'F6 has no row for E'],
    [
      'a new flow without rows',
      () => broken(/^- \*\*F1\*\*/m, '- **F99** web → cache\n- **F1**'),
      'F99 has no row',
    ],
    ['a flow taken off the list', () => broken(/^- \*\*F5\*\*.*\n/m, ''), 'F5 S is of no listed flow'],
    [
      'something planned that nobody lists',
      () => broken(/\| \*\*Accepted:\*\*/, '| **Planned (N99):** some day, **Accepted:**'),
      'N99 is not among',
    ],
    ['a point without a row', () => broken(/^\| 14\.5\.3 .*\n/m, ''), '14.5.3 of ASVS has no row'],
    [
      'a row of points cut short',
      () => broken(/2\.1\.1 to 2\.1\.12/, '2.1.1 to 2.1.11'),
      '2.1.12 of ASVS has no row',
    ],
    [
      'a point that there is not',
      () => broken(/^\| 14\.5\.3 /m, '| 14.5.9 '),
      '14.5.9 is no point of level 2',
    ],
    ['a point twice', () => broken(/^\| 14\.5\.2 /m, '| 14.5.2, 14.5.3 '), '14.5.3 has two rows'],
    ['no table of threats', () => broken(/^\| Flow +\|/m, '| Flöde |'), `${THREATS} has no rows`],
    [
      'no rows of points',
      () => broken(/^(\| Point +\|.*\n\|.*\n)(?:\|.*\n)+/m, '$1'),
      `${POINTS} has no rows`,
    ],
  ])('%s is found', (_what, sabotage, fault) => {
    expect(faultsOf(sabotage()).join('\n')).toContain(fault);
  });
});
