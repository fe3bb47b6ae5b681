/** Files that an import writes: rows as CSV, and the report of faults. They hold personal data or point at it: 0600. */
import { chmodSync, writeFileSync } from 'node:fs';
import type { Fel } from './granska';
import { KOLUMNNAMN, type Kolumnnamn } from './kolumner';
import type { Format } from './las';

type Text = Readonly<Partial<Record<Kolumnnamn, string>>>;

/** A spreadsheet opens UTF-8 as what it is only with this before it. */
const BOM = '\uFEFF';

const falt = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const rad = (fields: readonly string[]): string => `${fields.map(falt).join(';')}\r\n`;

/** Rows in the form that is read again. */
export function somText(rows: readonly Text[], format: Format): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 1)}\n`;
  return `${BOM}${rad(KOLUMNNAMN)}${rows.map((row) => rad(KOLUMNNAMN.map((name) => row[name] ?? ''))).join('')}`;
}

/** Every fault, a line each: for whoever mends the file. */
export const felText = (fel: readonly Fel[]): string =>
  `${BOM}${rad(['rad', 'kolumn', 'slag', 'fel', 'gör så här'])}${fel
    .map((one) => rad([String(one.rad), one.kolumn ?? '', one.slag, one.fel, one.gor]))
    .join('')}`;

/** Writes a file that its owner alone may read, whatever it was before. */
export function skrivEnskilt(file: string, content: string): void {
  writeFileSync(file, content, { mode: 0o600 });
  chmodSync(file, 0o600);
}
