/** A build of the workplace for the tests, and what it weighs on its way to a browser that has nothing of it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 250;
const WEBB = resolve(__dirname, '../../web');

/** Builds the workplace as it stands into a folder. @returns the folder */
export function bygg(folder: string): string {
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'], {
    cwd: WEBB,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}

/**
 * Says what all that is built weighs together, gzip: the program, not the data that a page fetches when it is asked for
 * (krav.json, the guides of the help and their pictures), which is said beside. @returns what is wrong with it
 */
export function bundle(folder: string, say: (line: string) => void): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css|html|svg|woff2?)$/.test(name),
  );
  const sum = (names: readonly string[]): number =>
    names.reduce(
      (total, name) => total + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
      0,
    ) / 1024;
  const all = sum(files);
  const heaviest = files
    .map((name) => ({ name, kb: sum([name]) }))
    .sort((a, b) => b.kb - a.kb)
    .slice(0, 8);
  const first = sum(files.filter((name) => /(^|\/)(index|bas)[.-]/.test(name)));
  say(`bundle ${all.toFixed(1)} kB gzip (${files.length} filer; det första ${first.toFixed(1)} kB)`);
  const data = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pictures = data.filter((name) => name.endsWith('.jpg'));
  const weight = pictures.reduce((total, name) => total + statSync(join(folder, name)).size / 1024, 0);
  say(
    `       data ${sum(data.filter((name) => name.endsWith('.json'))).toFixed(1)} kB gzip, hjälpens bilder ` +
      `${weight.toFixed(0)} kB (${pictures.length}), var och en läst först när den syns`,
  );
  if (files.length === 0) return ['bygget är tomt'];
  if (all >= LIMIT_KB)
    say(`       tyngst: ${heaviest.map(({ name, kb }) => `${name} ${kb.toFixed(1)}`).join(', ')}`);
  return all < LIMIT_KB ? [] : [`bygget väger ${all.toFixed(1)} kB gzip, mer än ${LIMIT_KB}`];
}
