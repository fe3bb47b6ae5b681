/** What must hold in a journey, and how it looks in the page. */
import type { Page } from 'playwright-core';
import type { Fonster } from './dom';

/** In the page. */
declare const window: Fonster;

/** @throws with what is wrong, where it does not hold */
export function sant(holds: unknown, wrong: string): asserts holds {
  if (!holds) throw new Error(wrong);
}

/** Waits until something holds. @throws with what is wrong after ten seconds */
export async function tills(holds: () => Promise<boolean>, wrong: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(wrong);
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

/** What has focus: its tag and what stands in it. */
export const fokus = (page: Page): Promise<{ readonly tagg: string; readonly text: string }> =>
  page.evaluate(() => {
    const element = window.document.activeElement;
    return { tagg: element?.tagName ?? '', text: element?.textContent?.trim() ?? '' };
  });

/** Whether what has focus is within something. */
export const fokusInom = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((within) => Boolean(window.document.activeElement?.closest(within)), selector);

/** The language that the page says it is in. */
export const sprakPa = (page: Page): Promise<string> =>
  page.evaluate(() => window.document.documentElement.lang);

/** Whether the page is dark. */
export const arMork = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { backgroundColor } = window.getComputedStyle(window.document.body);
    const parts = /(\d+), (\d+), (\d+)/.exec(backgroundColor)?.slice(1) ?? [];
    return parts.length === 3 && parts.reduce((sum, part) => sum + Number(part), 0) < 380;
  });
