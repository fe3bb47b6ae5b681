/** Reads PDF files back in tests: pdfjs is an ES module, so it reads in a process of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The text of each file, with spaces and line breaks as one space. */
export const pdfTexts = (...files: readonly Buffer[]): string[] => read(files).map(oneLine);

/** The text of each page of a file. */
export const pdfPages = (file: Buffer): string[] =>
  (read([file])[0] ?? '').split('\f').map((page) => oneLine(page).trim());

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function read(files: readonly Buffer[]): string[] {
  const input = JSON.stringify(files.map((file) => file.toString('base64')));
  const reader = spawnSync(process.execPath, [join(__dirname, 'pdf-text.mjs')], {
    input,
    maxBuffer: 64 << 20,
  });
  if (reader.status !== 0) throw new Error(reader.stderr.toString());
  return JSON.parse(reader.stdout.toString()) as string[];
}
