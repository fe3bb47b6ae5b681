/** Keeps a run in docs/performance: the numbers in the page between its marks, latest.json and the plots. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOrCheck } from '../src/docs/generated';
import type { Outcome } from './part';
import { lastLine, rows } from './report';
import { svgOf } from './svg';
import { wordsOf } from './words';

const PAGE = 'docs/performance.md';
const FOLDER = 'docs/performance';
const BEGIN = '<!-- measured: npm run bench -- --write -->';
const END = '<!-- end of measured -->';

/** What was measured on what. */
export interface Machine {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly lines: readonly string[];
}

/** A Markdown table whose columns are as wide as its widest cell, as prettier writes it. */
export function paddedTable(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = heads.map((head, n) =>
    Math.max(3, head.length, ...lines.map((line) => line[n]?.length ?? 0)),
  );
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`;
  return [row(heads), row(widths.map((width) => '-'.repeat(width))), ...lines.map(row)].join('\n');
}

/** What stands between the marks. */
export function measuredPart(outcomes: readonly Outcome[], machine: Machine): string {
  const { figures, ratios } = rows(outcomes);
  const verdicts: Readonly<Record<string, string>> = {
    'mål nått': 'goal met',
    'golv nått': 'floor met',
    'UNDER GOLVET': '**below the floor**',
  };
  const notes = outcomes.flatMap((outcome) => outcome.notes ?? []);
  return [
    `Measured ${machine.date}. ${machine.lines.join('. ')}.`,
    paddedTable(
      ['ratio', 'median', 'min–max', 'pairs', 'floor', 'goal', ''],
      ratios.map((cells) => [`\`${cells[0] ?? ''}\``, ...cells.slice(1, 6), verdicts[cells[6] ?? ''] ?? '']),
    ),
    paddedTable(
      ['figure', 'what', 'median', 'min–max', 'times', '÷ t2'],
      figures.map(([name = '', median = '', spread = '', n = '', lean = '']) => [
        `\`${name}\``,
        wordsOf(name),
        median,
        spread,
        n,
        lean.replace(' × t2', ''),
      ]),
    ),
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
  ].join('\n\n');
}

/** The page with the numbers of this run. @throws Error if its marks are gone */
export function pageWith(page: string, part: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${PAGE} saknar sina märken`);
  return `${before}${BEGIN}\n\n${part}\n\n${END}${after}`;
}

/** Writes everything. */
export function write(outcomes: readonly Outcome[], machine: Machine): void {
  const page = pageWith(readFileSync(PAGE, 'utf8'), measuredPart(outcomes, machine));
  const kept = { measured: machine, ...(JSON.parse(lastLine(outcomes)) as object) };
  const plots = outcomes.flatMap((outcome) => outcome.plots ?? []);
  writeOrCheck(
    [
      { file: PAGE, content: page },
      { file: join(FOLDER, 'latest.json'), content: `${JSON.stringify(kept, null, 2)}\n` },
      ...plots.map((plot) => ({ file: join(FOLDER, `${plot.name}.svg`), content: svgOf(plot) })),
    ],
    false,
  );
}
