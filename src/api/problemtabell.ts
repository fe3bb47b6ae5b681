/** The table of every problem code in docs/api.md, between its markers: written from the code, so that it is never old. */
import { ALL_PROBLEMS, problemType, type HttpProblemCode } from './http-problems';

const BEGIN = '<!-- problemkoder: skrivs av npm run openapi -->';
const END = '<!-- slut på problemkoder -->';

/**
 * The page with a current table.
 * @throws an error for a page without the markers
 */
export function withProblemTable(page: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/api.md saknar ${BEGIN} eller ${END}`);
  return `${before}${BEGIN}\n\n${table()}\n\n${END}${after}`;
}

function table(): string {
  const codes = Object.keys(ALL_PROBLEMS) as HttpProblemCode[];
  const rows = codes
    .sort((a, b) => ALL_PROBLEMS[a].status - ALL_PROBLEMS[b].status || (a < b ? -1 : 1))
    .map((code) => {
      const { status, title } = ALL_PROBLEMS[code];
      return [String(status), `\`${code}\``, `\`${problemType(code)}\``, title.sv, title.en];
    });
  const head = ['Status', '`code`', '`type`', 'Betyder', 'In English'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
