/** Tables in Markdown, for the generated pages. */

/** A table with its heads; the cells are Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Text as it may stand in a table's cell. */
export function cell(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** The table, or nothing where it would have no rows. */
export const tableUnlessEmpty = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string | null => (rows.length === 0 ? null : table(heads, rows));
