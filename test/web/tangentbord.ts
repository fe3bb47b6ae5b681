/** The keyboard alone: Tab until it has focus, as somebody who cannot use a mouse goes. */
import type { Locator, Page } from 'playwright-core';
import type { Elem, Fonster } from './dom';

/** In the page. */
declare const window: Fonster;

/** Where focus is, seen from an element: on it, in its group (where arrow keys go on), or elsewhere. */
type Fokus = 'har' | 'gruppen' | 'annan';

const fokus = async (target: Locator): Promise<Fokus> => {
  // A long list draws only the rows that are seen: this one comes when focus is near it.
  if ((await target.count()) === 0) return 'annan';
  return target.evaluate((element: Elem): Fokus => {
    const active = window.document.activeElement;
    if (!active || active === window.document.body) return 'annan';
    if (active === element || element.contains(active)) return 'har';
    if (element.type === 'radio')
      return active.type === 'radio' && active.name === element.name ? 'gruppen' : 'annan';
    const group = element.closest('[role="tablist"], [role="radiogroup"], [role="menu"], [role="listbox"]');
    return group?.contains(active) === true ? 'gruppen' : 'annan';
  });
};

const TABBARA =
  'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable], audio, video, iframe';

/**
 * Goes to an element by Tab, and by arrow keys within its group.
 * @throws if it does not come there in a whole round of the page
 */
export async function tabbaTill(page: Page, target: Locator, namn: string): Promise<void> {
  const round = 100 + 5 * (await page.locator(TABBARA).count());
  for (let n = 0; n < round; n += 1) {
    const at = await fokus(target);
    if (at === 'har') {
      await synsFokus(target, namn);
      return;
    }
    if (at === 'gruppen') {
      for (let m = 0; m < 60; m += 1) {
        await page.keyboard.press('ArrowRight');
        if ((await fokus(target)) !== 'har') continue;
        await synsFokus(target, namn);
        return;
      }
      throw new Error(`Piltangenterna når inte ${namn}`);
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab når inte ${namn} (${round} tryck)`);
}

/** Focus that is not on the screen, or is covered by something, is no focus to whoever must see it (WCAG 2.4.7, 2.4.11). */
async function synsFokus(target: Locator, namn: string): Promise<void> {
  const hidden = await target.evaluate((element: Elem) => {
    const focused = window.document.activeElement ?? element;
    // A radio button or checkbox of FKUI's is drawn by its label.
    const drawn = focused.labels?.[0] ?? focused;
    const box = drawn.getBoundingClientRect();
    return (
      box.bottom < 1 || box.right < 1 || box.top > window.innerHeight - 1 || box.left > window.innerWidth - 1
    );
  });
  if (hidden) throw new Error(`${namn} har fokus men är utanför skärmen`);
}

/** Chooses in a list by arrow keys. */
export async function valjMedPilar(page: Page, select: Locator, varde: string): Promise<void> {
  await page.keyboard.press('Home');
  const options = await select.locator('option').count();
  for (let n = 0; n <= options; n += 1) {
    if ((await select.inputValue()) === varde) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`Piltangenterna når inte valet ${varde}`);
}

/**
 * Types a date (2026-11-23) or a time (15:00) into its own kind of field: one number at a time, an arrow key between them.
 * The order of the numbers is that of the browser's language, not of the page's, so each order is tried.
 */
export async function skrivITal(page: Page, field: Locator, text: string): Promise<void> {
  const [first = '', second = '', third] = text.split(/[-:]/);
  const hour = Number(first);
  const orders =
    third === undefined
      ? [
          [first, second],
          [String(hour % 12 || 12), second, hour < 12 ? 'a' : 'p'],
        ]
      : [
          [first, second, third],
          [second, third, first],
          [third, second, first],
        ];
  for (const order of orders) {
    for (const _ of order) await page.keyboard.press('ArrowLeft');
    for (const [n, part] of order.entries()) {
      if (n > 0) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Backspace');
      // A number of two figures moves on by itself when it is whole: what moves on is undone by going back.
      await page.keyboard.type(part);
      for (const _ of order) await page.keyboard.press('ArrowLeft');
      for (let m = 0; m < n; m += 1) await page.keyboard.press('ArrowRight');
    }
    if ((await field.inputValue()) === text) return;
  }
  throw new Error(
    `Det går inte att skriva ${text} med tangentbordet: fältet har ${await field.inputValue()}`,
  );
}
