/** Files that come with the package, from source and from compiled code alike (dist/ is one folder deeper). */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Full path of a file in this package, for instance `config/organisation.json`. */
export function packagePath(...parts: string[]): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const file = join(folder, ...parts);
    if (existsSync(file) || folder === dirname(folder)) return file;
  }
}
