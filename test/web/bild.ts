/** axe on a page as it stands, in the combinations that people meet it in, and pictures of it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Elem, Fonster } from './dom';

/** In the page. */
declare const window: Fonster;

export interface Skick {
  readonly morkt: boolean;
  readonly en: boolean;
  readonly bredd: number;
}
const skick = (morkt: boolean, en: boolean, bredd: number): Skick => ({ morkt, en, bredd });

/** Every pair of them; the short lane takes the two that differ in everything. */
export const ALLA: readonly Skick[] = [1280, 320].flatMap((bredd) =>
  [false, true].flatMap((en) => [false, true].map((morkt) => skick(morkt, en, bredd))),
);
export const FA: readonly Skick[] = [skick(false, false, 1280), skick(true, true, 320)];

const REGLER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Fynd {
  readonly regel: string;
  /** Whether WCAG demands it, or it is only good practice. */
  readonly krav: boolean;
  readonly text: string;
}

/** axe's findings on the page as it is now, and whether it must be scrolled sideways (WCAG 1.4.10). */
export async function granska(page: Page): Promise<readonly Fynd[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(REGLER).analyze();
  const found = violations.map(({ id, help, tags, nodes }): Fynd => ({
    regel: id,
    krav: !tags.includes('best-practice'),
    text: `${id}: ${help}: ${nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(' ')} [${shorten(failureSummary ?? '')}]`)
      .join('; ')}${nodes.length > 3 ? ` (${nodes.length} ställen)` : ''}`,
  }));
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = window.document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    // What scrolls by itself does not widen the page.
    const scrolls = (element: Elem): boolean => {
      for (let up = element.parentElement; up; up = up.parentElement)
        if (window.getComputedStyle(up).overflowX !== 'visible') return true;
      return false;
    };
    const out = [...window.document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element),
    );
    const name = (element: Elem): string =>
      `${element.tagName.toLowerCase()}${[...element.classList].map((one) => `.${one}`).join('')}`;
    return `${scrollWidth} px: ${out.slice(0, 3).map(name).join(', ')}`;
  });
  if (wide === null) return found;
  return [...found, { regel: 'reflow', krav: true, text: `reflow: sidan rullar i sidled, ${wide}` }];
}

const shorten = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160);

/** Shows the page in a state. The language is changed as people do it, by the button, so that what is written stays. */
export async function visa(page: Page, { morkt, en, bredd }: Skick, hojd: number): Promise<void> {
  await page.setViewportSize({ width: bredd, height: hojd });
  await page.emulateMedia({ colorScheme: morkt ? 'dark' : 'light' });
  await page.evaluate(
    (wanted) => {
      // What stays at the top while the page scrolls may cover the edge of a button that nobody presses there.
      window.scrollTo(0, 0);
      if (window.document.documentElement.lang === wanted) return;
      window.document.querySelector(`header button[lang="${wanted}"]`)?.click();
    },
    en ? 'en' : 'sv',
  );
  await stilla(page);
}

/** Waits until the page has been drawn and nothing is being read or moves. */
export async function stilla(page: Page): Promise<void> {
  await page
    .waitForFunction(
      () =>
        !window.document.querySelector('.laddar') &&
        window.document.getAnimations().every((a) => a.playState !== 'running'),
      undefined,
      { timeout: 8_000 },
    )
    .catch(() => undefined);
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve(null))),
      ),
  );
}
