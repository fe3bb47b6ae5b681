/** The workplace as the service gives it: a page for each of its addresses, under the strict policy, and nothing beside. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SIDOR } from '../../src/api/webb';
import { Api, type Answer } from './support/api';

const folder = mkdtempSync(join(tmpdir(), 'stegvis-webb-'));
const built = join(folder, 'dist');
const names = (): string[] =>
  readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(built.length).replaceAll('\\', '/'));

let api: Api;
beforeAll(async () => {
  // The pages as they are now, not as they were when somebody last built them.
  const vite = join(process.cwd(), 'node_modules', 'vite', 'bin', 'vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', built], {
    cwd: 'web',
    stdio: ['ignore', 'ignore', 'inherit'],
    // As it is built for others: jest's own setting makes a build for development, which names this folder.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  api = await Api.start('webb', { WEBB: built });
}, 120_000);
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** How a number is written, in a form's help: a number of the tax agency's for tests. */
const EXEMPEL = '19900101-2385';

/** As a browser does. */
const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  api.with(null).get(path, headers);

/** The directives of a page's policy. */
function policy({ headers }: Answer): Record<string, string> {
  const parts = (headers.get('content-security-policy') ?? '').split('; ');
  return Object.fromEntries(parts.map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]));
}

/** First parts of the addresses of web/src/router.ts, but for the one of every other address. */
function routed(): string[] {
  const source = readFileSync('web/src/router.ts', 'utf8');
  const paths = [...source.matchAll(/\bpath: '\/([^'/:]*)/g)].map(([, first]) => first ?? '');
  return [...new Set(paths)].filter((first) => first !== '').sort();
}

test('every page of the router has its address with the service, and no address is without a page', () => {
  expect(routed().length).toBeGreaterThan(5);
  expect(routed()).toEqual([...SIDOR].sort());
});

test('each page is the one document, asked for anew every time', async () => {
  const document = readFileSync(join(built, 'index.html'), 'utf8');
  expect(document).toMatch(/<script type="module"[^>]* src="\/assets\/[\w.-]+\.js">/);
  for (const path of ['/', ...SIDOR.flatMap((name) => [`/${name}`, `/${name}/x/y`])]) {
    const answer = await ask(path);
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
      path,
      200,
      expect.stringMatching(/^text\/html/),
    ]);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.text).toBe(document);
  }
});

test('the policy lets a page speak to this service alone, and run nothing but its own files', async () => {
  const answer = await ask('/arbete');
  const allowed = policy(answer);
  expect(allowed['default-src']).toBe("'none'");
  for (const name of ['script-src', 'style-src', 'connect-src', 'font-src'])
    expect(allowed[name]).toBe("'self'");
  expect(allowed['frame-ancestors']).toBe("'none'");
  expect(allowed['base-uri']).toBe("'none'");
  expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  // What the policy would stop is not in the document: scripts and styles in the page itself.
  expect(answer.text).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\bsrc=)/);
});

test('a file named by its content is kept for good, and sent packed', async () => {
  const files = names().filter((name) => /^\/assets\/.*\.(?:js|css)$/.test(name));
  expect(files.length).toBeGreaterThan(5);
  for (const name of files) {
    const answer = await ask(name, { 'accept-encoding': 'br, gzip' });
    expect([name, answer.status]).toEqual([name, 200]);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect([name, answer.headers.get('content-encoding')]).toEqual([name, 'br']);
    expect(answer.text).toBe(readFileSync(join(built, name), 'utf8'));
  }
});

test('the first page is small: what it loads is under 250 kB packed with gzip', () => {
  const document = readFileSync(join(built, 'index.html'), 'utf8');
  const first = [...document.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, name]) => name ?? '');
  expect(first.length).toBeGreaterThan(0);
  const size = (name: string): number => readFileSync(join(built, `${name}.gz`)).length;
  expect(first.reduce((sum, name) => sum + size(name), 0)).toBeLessThan(250 * 1024);
});

test('an address that is none is answered as the API answers it, also below the pages', async () => {
  for (const path of [
    '/finns-inte',
    '/assets/finns-inte.js',
    '/index.php',
    '/../package.json',
    '/stegvis/v1/nej',
  ]) {
    const answer = await ask(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  }
  for (const path of ['/', '/arbete']) {
    const answer = await api.with(null).post(path, {});
    expect([404, 405]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  }
});

test('the files are the same for everybody: no personal number, and no folder of a machine', () => {
  const texts = names().filter((name) => /\.(?:js|css|html|svg|json)$/.test(name));
  expect(texts.length).toBeGreaterThan(5);
  for (const name of texts) {
    const text = readFileSync(join(built, name), 'utf8');
    const numbers = [...text.matchAll(/\b(?:19|20)\d{6}-\d{4}\b/g)].map(([number]) => number);
    expect([name, numbers.filter((number) => number !== EXEMPEL)]).toEqual([name, []]);
    expect([name, text.includes(process.cwd())]).toEqual([name, false]);
  }
});
