/** Somebody at the workplace, with a mouse or with a keyboard alone. */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Elem, Fonster } from './dom';
import { ALLA, FA, granska, stilla, visa } from './bild';
import type { Anvandare, Fil, Roll } from './resa';
import { skrivITal, tabbaTill, valjMedPilar } from './tangentbord';
import type { Vakt } from './vakt';

/** In the page. */
declare const window: Fonster;

/** Where pictures go: those of the documentation, or one of every combination to look at. */
export interface Bilder {
  readonly folder: string;
  readonly alla: boolean;
}

/** What users share: where findings go, and how much is looked at. */
export interface Uppdrag {
  readonly url: string;
  readonly tangentbord: boolean;
  readonly kort: boolean;
  readonly bilder: Bilder | null;
  readonly fynd: (bild: string, krav: readonly string[], rad: readonly string[]) => void;
  readonly avslutaSession: (user: string) => Promise<void>;
}

/** How long somebody waits for a page, ms: long, since a busy machine is no fault of the page. */
export const VANTA = 15_000;

export class Person implements Anvandare {
  constructor(
    readonly page: Page,
    readonly user: string,
    private readonly vakt: Vakt,
    private readonly uppdrag: Uppdrag,
  ) {
    page.setDefaultTimeout(VANTA);
  }

  async ga(path: string): Promise<void> {
    await this.page.goto(this.uppdrag.url + path);
    await this.page.locator('main h1').first().waitFor();
    await stilla(this.page);
  }

  async klicka(roll: Roll | 'summary', namn: string | RegExp, inom?: Locator): Promise<void> {
    const scope = inom ?? this.page;
    const target =
      roll === 'summary'
        ? await this.ett(
            (exact) => scope.locator('summary').filter({ hasText: exact ? hela(namn) : namn }),
            `${roll} ”${namn}”`,
          )
        : await this.ett((exact) => scope.getByRole(roll, { name: namn, exact }), `${roll} ”${namn}”`);
    await this.tryck(target, roll, `${roll} ”${namn}”`);
  }

  private async tryck(target: Locator, roll: string, what: string): Promise<void> {
    const kind = await target.evaluate((element: Elem) =>
      element.tagName === 'INPUT' ? element.type : element.tagName.toLowerCase(),
    );
    if (!(await target.isEnabled())) throw new Error(`${what} går inte att använda just nu`);
    if (!this.uppdrag.tangentbord) {
      // FKUI draws radio buttons and checkboxes by their label.
      if (kind === 'radio' || kind === 'checkbox') {
        const label = await target.evaluateHandle((element: Elem) => element.labels?.[0] ?? element);
        await label.asElement()?.click();
      } else await target.click();
      return;
    }
    await tabbaTill(this.page, target, what);
    const done =
      (kind === 'radio' && (await target.isChecked())) ||
      (roll === 'tab' && (await target.getAttribute('aria-selected')) === 'true');
    if (!done) await this.page.keyboard.press(kind === 'radio' || kind === 'checkbox' ? 'Space' : 'Enter');
  }

  async fyll(etikett: string | RegExp, text: string, inom?: Locator): Promise<void> {
    const target = await this.ett((exact) => this.falt(etikett, inom, exact), `fältet ”${etikett}”`);
    const type = await target.getAttribute('type');
    if (this.uppdrag.tangentbord) {
      await tabbaTill(this.page, target, `fältet ”${etikett}”`);
      if (type === 'date' || type === 'time') await skrivITal(this.page, target, text);
      else {
        await this.page.keyboard.press('Control+A');
        await this.page.keyboard.press('Delete');
        await this.page.keyboard.insertText(text);
      }
    } else await target.fill(text);
    // Fields say what is wrong when they are left.
    await target.blur();
  }

  async valjFil(etikett: string | RegExp, fil: Fil): Promise<void> {
    const what = `filfältet ”${etikett}”`;
    const target = await this.ett((exact) => this.falt(etikett, undefined, exact), what);
    const chooser = this.page.waitForEvent('filechooser');
    if (this.uppdrag.tangentbord) {
      await tabbaTill(this.page, target, what);
      await this.page.keyboard.press('Enter');
    } else await target.click();
    await (await chooser).setFiles({ ...fil, buffer: Buffer.from(fil.innehall) });
  }

  async valj(etikett: string | RegExp, text: string | RegExp, inom?: Locator): Promise<void> {
    const scope = inom ?? this.page;
    const list = scope.getByRole('combobox', { name: etikett });
    const group = scope
      .getByRole('group', { name: etikett })
      .or(scope.getByRole('radiogroup', { name: etikett }));
    await list.or(group).first().waitFor();
    if ((await list.count()) === 0) {
      const within = await this.ett(() => group, `gruppen ”${etikett}”`);
      const what = `valet ”${text}” i ”${etikett}”`;
      const target = await this.ett(
        (exact) =>
          within
            .getByRole('radio', { name: text, exact })
            .or(within.getByRole('checkbox', { name: text, exact })),
        what,
        false,
      );
      await this.tryck(target, 'radio', what);
      return;
    }
    const select = await this.ett(
      (exact) => scope.getByRole('combobox', { name: etikett, exact }),
      `listan ”${etikett}”`,
    );
    const option = select.locator('option').filter({ hasText: text }).first();
    await option.waitFor({ state: 'attached' });
    const value = await option.evaluate((element: { readonly value: string }) => element.value);
    if (this.uppdrag.tangentbord) {
      await tabbaTill(this.page, select, `listan ”${etikett}”`);
      await valjMedPilar(this.page, select, value);
    } else await select.selectOption(value);
  }

  falt(etikett: string | RegExp, inom?: Locator, exact = false): Locator {
    const scope = inom ?? this.page;
    return scope.getByLabel(etikett, { exact }).and(scope.locator(SKRIVBART));
  }

  async ser(text: string | RegExp, inom?: Locator): Promise<void> {
    const found = (inom ?? this.page).getByText(text).filter({ visible: true }).first();
    await found.waitFor({ state: 'visible' }).catch(async () => {
      throw new Error(`${this.user} ser inte ”${text}”. På sidan: ${await this.synligt(inom)}`);
    });
  }

  async serInte(text: string | RegExp, inom?: Locator): Promise<void> {
    const found = (inom ?? this.page).getByText(text).filter({ visible: true });
    await stilla(this.page);
    const end = Date.now() + VANTA;
    while ((await found.count()) > 0) {
      if (Date.now() > end) throw new Error(`${this.user} ser ”${text}”, som inte skulle synas`);
      await this.page.waitForTimeout(100);
    }
  }

  async tangent(...knappar: readonly string[]): Promise<void> {
    for (const knapp of knappar) await this.page.keyboard.press(knapp);
  }

  vantarSvar(...status: readonly number[]): void {
    this.vakt.expect(status);
  }

  async offline(av: boolean): Promise<void> {
    if (av) this.vakt.offline(true);
    await this.page.context().setOffline(av);
    if (!av) this.vakt.offline(false);
  }

  async sessionenTarSlut(): Promise<void> {
    // The next change is refused once more: the new session's token is another than the page has.
    this.vakt.expect([401, 403]);
    await this.uppdrag.avslutaSession(this.user);
  }

  async bild(namn: string, del?: Locator): Promise<void> {
    const { page, uppdrag } = this;
    const before = page.viewportSize() ?? { width: 1280, height: 900 };
    const was = await page.evaluate(() => ({
      y: window.scrollY,
      en: window.document.documentElement.lang === 'en',
      morkt: window.matchMedia('(prefers-color-scheme: dark)').matches,
    }));
    await stilla(page);
    const krav: string[] = [];
    const rad: string[] = [];
    // By keyboard the pages are those that were seen in every combination by mouse.
    for (const skick of uppdrag.kort || uppdrag.tangentbord ? FA : ALLA) {
      await visa(page, skick, before.height);
      if (uppdrag.bilder?.alla)
        await page.screenshot({
          path: join(
            uppdrag.bilder.folder,
            `${namn}-${skick.bredd}-${skick.en ? 'en' : 'sv'}-${skick.morkt ? 'morkt' : 'ljust'}.png`,
          ),
          fullPage: true,
        });
      else if (uppdrag.bilder && !skick.morkt && !skick.en && skick.bredd === 1280) {
        const som = { path: join(uppdrag.bilder.folder, `${namn}.jpg`), type: 'jpeg', quality: 70 } as const;
        // What stays at the top while the page scrolls would lie over a part of it.
        const flikar = (position: string) =>
          page.evaluate(
            `for (const e of document.querySelectorAll('.flikar')) e.style.position = '${position}'`,
          );
        if (del) await flikar('static');
        await (del ? del.screenshot(som) : page.screenshot({ ...som, fullPage: true }));
        if (del) await flikar('');
      }
      const how = `${skick.morkt ? 'mörkt' : 'ljust'} ${skick.en ? 'en' : 'sv'} ${skick.bredd} px`;
      for (const fynd of await granska(page)) (fynd.krav ? krav : rad).push(`${namn} (${how}) ${fynd.text}`);
    }
    await visa(page, { ...was, bredd: before.width }, before.height);
    await page.evaluate((y) => window.scrollTo(0, y), was.y);
    uppdrag.fynd(namn, krav, rad);
  }

  /** Exactly one that is visible: by its whole name where one has that, else by a part of it. */
  private async ett(find: (exact: boolean) => Locator, what: string, visible = true): Promise<Locator> {
    const of = (exact: boolean): Locator => (visible ? find(exact).filter({ visible: true }) : find(exact));
    const end = Date.now() + VANTA;
    for (;;) {
      for (const exact of [true, false]) {
        const found = of(exact);
        const count = await found.count();
        if (count === 1) return found;
        if (count > 1 && (await sammaMal(found))) return found.first();
        if (count > 1 && Date.now() > end)
          throw new Error(`${this.user}: ${count} stycken ${what} på sidan: säg vilken med inom`);
        if (count > 1) break;
      }
      if (Date.now() > end)
        throw new Error(`${this.user} hittar inte ${what}. På sidan: ${await this.synligt()}`);
      await this.page.waitForTimeout(50);
    }
  }

  private async synligt(inom?: Locator): Promise<string> {
    const text = await (inom ?? this.page.locator('body'))
      .innerText({ timeout: 2_000 })
      .catch(() => '(ingenting)');
    return text.replace(/\s+/g, ' ').slice(0, 1_500);
  }
}

/** Links of the same name to the same page are one to whoever follows them. */
const sammaMal = async (links: Locator): Promise<boolean> => {
  const to = await links.evaluateAll((all) =>
    all.map((one: { getAttribute(name: string): string | null }) => one.getAttribute('href')),
  );
  return to[0] !== null && to.every((href) => href === to[0]);
};

/** What can be written in, or shows what is chosen: not the radio button that has the same words. */
const SKRIVBART = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';

const hela = (namn: string | RegExp): string | RegExp =>
  typeof namn === 'string'
    ? new RegExp(`^\\s*${namn.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`, 'i')
    : namn;
