/**
 * Pictures of pages as a user meets them, from the real embedded service with its small city:
 * `node -r @swc-node/register test/web/titta.ts --dir=FOLDER USER PATH…` [--bredd=1280] [--hojd=900] [--morkt] [--en] [--hela]
 * writes FOLDER/USER-PATH.png and says what the console said. The city stays in FOLDER, and the next start is quick.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '../../src/embedded/embedded';
import { bygg } from './bygge';
import { browserPath, loggaIn, openBrowser } from './browser';

async function main(args: readonly string[]): Promise<void> {
  const flag = (name: string): string | undefined =>
    args.find((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`))?.replace(/^--\w+=?/, '');
  const [user, ...paths] = args.filter((arg) => !arg.startsWith('--'));
  const dir = flag('dir');
  const executable = browserPath();
  if (!user || !dir || !executable)
    throw new Error('Ange --dir=MAPP ANVÄNDARE SIDA…, och ha chromium installerad.');
  mkdirSync(dir, { recursive: true });
  const say = (line: string): void => console.log(line);
  const built = bygg(join(dir, 'dist'));
  const env = { PORT: '0', WEBB: built, LOG_LEVEL: 'error' };
  const world = await startEmbedded({ dir: join(dir, 'varld'), env, say: () => undefined, seed: true });
  const browser = await openBrowser(executable);
  try {
    const context = await browser.newContext({
      viewport: { width: Number(flag('bredd') ?? 1280), height: Number(flag('hojd') ?? 900) },
      colorScheme: flag('morkt') === undefined ? 'light' : 'dark',
      locale: 'sv-SE',
    });
    if (flag('en') !== undefined)
      await context.addInitScript({
        content: "if (location.protocol === 'http:') localStorage.setItem('stegvis-sprak', 'en')",
      });
    const page = await loggaIn(context, world.url, user);
    page.on('console', (message) => say(`konsol ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => say(`fel på sidan: ${error.message}`));
    for (const path of paths) {
      await page.goto(world.url + path);
      await page.waitForLoadState('networkidle', { timeout: 4_000 }).catch(() => undefined);
      const file = join(dir, `${user}${path.replace(/[^\w-]+/g, '_')}.png`);
      await page.screenshot({ path: file, fullPage: flag('hela') !== undefined });
      say(`${path} → ${file} (${await page.title()}; ${page.url().slice(world.url.length)})`);
    }
  } finally {
    await browser.close();
    await world.stop();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
