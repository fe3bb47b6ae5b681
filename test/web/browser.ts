/** The browser of the web tests: CHROMIUM, or the first that this machine has. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a browser to use; null where there is none. */
export function browserPath(): string | null {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

export const openBrowser = (executablePath: string, headless = true): Promise<Browser> =>
  chromium.launch({ executablePath, headless, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** Logs in by the embedded login page, as a person does, and waits for the page it leads to. */
export async function loggaIn(context: BrowserContext, url: string, user: string, till = '/'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/stegvis/v1/session/logga-in?till=${encodeURIComponent(till)}`);
  await page.locator(`button[value="${user}"], input[value="${user}"]`).first().click();
  await page.waitForURL((at) => at.origin === url);
  return page;
}
