/** The keyboard alone: Tab until it has focus, as somebody who cannot use a mouse goes. */
import type { Locator, Page } from 'playwright-core';
import type { Elem, Fonster } from './dom';

/** In the page. */
declare const window: Fonster;

/** Where focus is, seen from an element: on it, in its group (where arrow keys go on), or elsewhere. */
type Fokus = 'har' | 'gruppen' | 'annan';

const fokus = (target: Locator): Promise<Fokus> =>
  target.evaluate((element: Elem): Fokus => {
    const active = window.document.activeElement;
    if (!active || active === window.document.body) return 'annan';
    if (active === element || element.contains(active)) return 'har';
    if (element.type === 'radio')
      return active.type === 'radio' && active.name === element.name ? 'gruppen' : 'annan';
    const group = element.closest('[role="tablist"], [role="radiogroup"], [role="menu"], [role="listbox"]');
    return group?.contains(active) === true ? 'gruppen' : 'annan';
  });

const TABBARA =
  'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable], audio, video, iframe';

/**
 * Goes to an element by Tab, and by arrow keys within its group.
 * @throws if it does not come there in a whole round of the page
 */
export async function tabbaTill(page: Page, target: Locator, namn: string): Promise<void> {
  const round = 30 + 3 * (await page.locator(TABBARA).count());
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
