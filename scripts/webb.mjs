// Before `npm start`: builds the workplace (web/) if it has not been built, or if what it is built of has changed since.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const FROM = [
  'clients/typescript/src',
  'docs/anvisning.bpmn',
  'docs/bilder',
  'docs/samverkansfraga.bpmn',
  'web/index.html',
  'web/package.json',
  'web/public',
  'web/src',
  'web/vite.config.ts',
];

/** When a file, or the newest of a folder, was last changed. */
function changed(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

const built = join(root, 'web', 'dist', 'index.html');
const client = join(root, 'clients', 'typescript', 'dist', 'index.js');
const newest = Math.max(...FROM.map((path) => changed(join(root, path))));
if (!existsSync(built) || !existsSync(client) || changed(built) < newest) {
  for (const name of ['@stegvis/klient', '@stegvis/web']) {
    const { status } = spawnSync('npm', ['run', '--silent', 'build', '-w', name], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      console.error('Arbetsplatsen kunde inte byggas: utan den visar / bara dokumentationen.');
      break;
    }
  }
}
