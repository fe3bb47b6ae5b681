/**
 * `npm run lighthouse`: the chief pages of the workplace as Lighthouse sees them, on the real service with its small city,
 * logged in. Exit 1 if a page has less than full marks for accessibility or best practices. [--browser=PATH]
 */
import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { freePort } from '../../src/embedded/folder';
import { startEmbedded } from '../../src/embedded/embedded';
import { demoToken } from '../../src/embedded/demo-token';
import { browserPath, loggaIn } from './browser';
import { bygg } from './bygge';

const run = promisify(execFile);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const OWN = join(__dirname, 'lighthouse');
const CLI = join(OWN, 'node_modules', 'lighthouse', 'cli', 'index.js');
/** Sees worklist, case, supervision and routine alike. */
const USER = 'fss-hisingen-1';

interface Rapport {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly score: number | null;
        readonly numericValue?: number;
        readonly details?: unknown;
      }
    >
  >;
  readonly finalDisplayedUrl: string;
}

/** Lighthouse has a package.json and a lock file of its own: a user's install stays small. */
function installera(): void {
  if (existsSync(CLI)) return;
  say('installerar lighthouse i test/web/lighthouse (bara första gången)');
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: OWN,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`lighthouse gick inte att installera: ${stderr.trim().slice(-500)}`);
}

async function mat(port: number, url: string, folder: string): Promise<Rapport> {
  const out = join(folder, 'rapport.json');
  await run(
    process.execPath,
    [
      CLI,
      url,
      `--port=${port}`,
      '--preset=desktop',
      '--throttling-method=provided',
      '--only-categories=accessibility,best-practices,performance',
      '--disable-storage-reset',
      // The stream of live changes is never done.
      '--max-wait-for-load=15000',
      '--output=json',
      `--output-path=${out}`,
      '--quiet',
    ],
    { timeout: 120_000, maxBuffer: 16 * 1024 * 1024 },
  );
  return JSON.parse(readFileSync(out, 'utf8')) as Rapport;
}

async function main(args: readonly string[]): Promise<boolean> {
  const executablePath = args.find((arg) => arg.startsWith('--browser='))?.slice(10) ?? browserPath();
  if (!executablePath)
    throw new Error('Här finns ingen webbläsare: installera chromium, eller ange --browser=PATH');
  installera();
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-lighthouse-'));
  chmodSync(folder, 0o711); // as root, PostgreSQL runs as nobody and must get through
  const webb = bygg(join(folder, 'dist'));
  const env = { PATH: process.env['PATH'], PORT: '0', WEBB: webb, LOG_LEVEL: 'error' };
  const world = await startEmbedded({ dir: join(folder, 'hem'), env, say: () => undefined, seed: true });
  const port = await freePort(0);
  const context = await chromium.launchPersistentContext(join(folder, 'profil'), {
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`],
  });
  const scores: { accessibility: number; bestPractices: number; paint: number }[] = [];
  let wrong = false;
  try {
    const one = async (name: string, path: string): Promise<void> => {
      const { categories, audits, finalDisplayedUrl } = await mat(port, world.url + path, folder);
      const score = (id: string): number => Math.round((categories[id]?.score ?? 0) * 100);
      const result = {
        accessibility: score('accessibility'),
        bestPractices: score('best-practices'),
        paint: Math.round(audits['first-contentful-paint']?.numericValue ?? 0),
      };
      scores.push(result);
      say(
        `${name}: tillgänglighet ${result.accessibility}, god sed ${result.bestPractices}, ` +
          `fart ${score('performance')}, första målning ${result.paint} ms (${finalDisplayedUrl.slice(world.url.length)})`,
      );
      say(
        `    ${['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index']
          .map((audit) => `${audit} ${(audits[audit]?.numericValue ?? 0).toFixed(2)}`)
          .join(', ')}`,
      );
      const shifts = audits['layout-shifts'];
      if ((audits['cumulative-layout-shift']?.numericValue ?? 0) > 0.05)
        say(`    ${JSON.stringify(shifts?.details ?? null).slice(0, 1_500)}`);
      for (const id of ['accessibility', 'best-practices'])
        for (const { id: audit, weight } of categories[id]?.auditRefs ?? []) {
          const found = audits[audit];
          if (weight > 0 && found?.score !== null && (found?.score ?? 1) < 1)
            say(`    ${audit}: ${found?.title} ${JSON.stringify(found?.details ?? null).slice(0, 600)}`);
        }
      if (result.accessibility < 100 || result.bestPractices < 100) wrong = true;
    };
    await one('inloggning', '/arbete');
    await loggaIn(context, world.url, USER, '/arbete');
    const id = await ettArende(world.url, world.identity.issuer, world.identity.cliClientSecret);
    await one('mitt arbete', '/arbete');
    await one('ärende', `/arenden/${id}`);
    await one('ledning', '/ledning');
    await one('process', '/process');
  } finally {
    await context.close();
    await world.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const lowest = (of: (one: (typeof scores)[number]) => number): number => Math.min(...scores.map(of));
  say(
    `LIGHTHOUSE pages=${scores.length} accessibility=${lowest((one) => one.accessibility)} ` +
      `bestPractices=${lowest((one) => one.bestPractices)} firstPaint=${Math.max(...scores.map(({ paint }) => paint))}ms`,
  );
  return !wrong && scores.length > 0;
}

/** A case that the user works with. */
async function ettArende(url: string, issuer: string, secret: string): Promise<string> {
  const token = await demoToken(issuer, secret, USER);
  const answer = await fetch(`${url}/stegvis/v1/arbetslista`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const text = await answer.text();
  const id = /A-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0];
  if (!id) throw new Error(`Arbetslistan har inget ärende: ${text.slice(0, 300)}`);
  return id;
}

main(process.argv.slice(2)).then(
  (well) => process.exit(well ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
