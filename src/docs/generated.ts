/**
 * Files that a program writes: the same code writes them and, with `--check`, holds what is in the
 * checkout against what would be written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One generated file: where it lies, from the checkout's root, and what it shall hold. */
export interface Generated {
  readonly file: string;
  readonly content: string;
}

/**
 * Writes the files, or only compares them.
 *
 * @param check true to write nothing
 * @returns the files that were not current
 */
export function writeOrCheck(files: readonly Generated[], check: boolean): readonly string[] {
  const stale = files.filter(({ file, content }) => read(file) !== content);
  if (!check)
    for (const { file, content } of stale) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  return stale.map(({ file }) => file);
}

/**
 * The whole of a generating command: writes or checks, says what it did, and sets the exit code. A
 * command that has nothing to generate fails: it would otherwise find everything current for ever.
 *
 * @param script name of the npm script, for the message
 */
export function runGenerator(script: string, files: readonly Generated[], args: readonly string[]): void {
  const check = args.includes('--check');
  const stale = files.length > 0 ? writeOrCheck(files, check) : [];
  if (files.length === 0) process.stdout.write('Nothing to generate: no source was found.\n');
  else if (check && stale.length > 0)
    process.stdout.write(`Not current: ${stale.join(', ')}. Run npm run ${script}.\n`);
  else if (check) process.stdout.write(`Current: ${files.map(({ file }) => file).join(', ')}\n`);
  else process.stdout.write(`${stale.length} of ${files.length} files written\n`);
  // Several may be run by one process: what one of them found is not taken back by the next.
  if (files.length === 0 || (check && stale.length > 0)) process.exitCode = 1;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
