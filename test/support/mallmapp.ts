/** A municipality's own folder of templates, for a test to fill. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Mallmapp {
  readonly dir: string;
  /** Writes a file, in whatever folder its path says. */
  skriv(path: string, text: string): void;
  /** Copies one of the templates that come along. */
  kopiera(mall: string): void;
  ta(): void;
}

export function mallmapp(files: Readonly<Record<string, string>> = {}): Mallmapp {
  const dir = mkdtempSync(join(tmpdir(), 'stegvis-mallar-'));
  const skriv = (path: string, text: string): void => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  for (const [path, text] of Object.entries(files)) skriv(path, text);
  return {
    dir,
    skriv,
    kopiera: (mall) => cpSync(join('config', 'mallar', mall), join(dir, mall), { recursive: true }),
    ta: () => rmSync(dir, { recursive: true, force: true }),
  };
}
