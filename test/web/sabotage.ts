/** The proof's own proof: faults put into a real page, each of which must be caught. */
import type { Page } from 'playwright-core';
import type { Fonster } from './dom';
import { granska } from './bild';
import { tabbaTill } from './tangentbord';
import type { Stad } from './varld';

/** In the page. */
declare const window: Fonster;

interface Sabotor {
  readonly namn: string;
  /** Puts in the fault. @returns whether it was caught by what looks for it, besides the guard */
  readonly gor: (page: Page) => Promise<boolean | 'vakten'>;
  /** What the guard must have noted. */
  readonly vakten?: RegExp;
}

/** Puts something last on the page. */
const lagg = (page: Page, html: string): Promise<void> =>
  page.evaluate((text) => {
    const box = window.document.createElement('div');
    box.innerHTML = text;
    window.document.querySelector('main')?.append(box);
  }, html);

const axe = async (page: Page, regel: string): Promise<boolean> =>
  (await granska(page)).some((fynd) => fynd.krav && fynd.regel === regel);

const SABOTORER: readonly Sabotor[] = [
  {
    namn: 'en knapp utan namn',
    gor: async (page) => {
      await lagg(page, '<button type="button"></button>');
      return axe(page, 'button-name');
    },
  },
  {
    namn: 'en text med för låg kontrast',
    gor: async (page) => {
      await lagg(page, '<p class="sabotage">Svår att läsa</p>');
      await page.evaluate(() => {
        const text = window.document.querySelector('.sabotage');
        if (text) Object.assign(text.style, { color: '#aaa', background: '#fff' });
      });
      return axe(page, 'color-contrast');
    },
  },
  {
    namn: 'en sida som rullar i sidled',
    gor: async (page) => {
      await lagg(page, '<p class="bred">Bred</p>');
      await page.evaluate(() => {
        const text = window.document.querySelector('.bred');
        if (text) text.style.width = '5000px';
      });
      return axe(page, 'reflow');
    },
  },
  {
    namn: 'en knapp som Tab inte når',
    gor: async (page) => {
      await lagg(page, '<div role="button" tabindex="-1">Onåbar</div>');
      const target = page.getByRole('button', { name: 'Onåbar' });
      return tabbaTill(page, target, 'Onåbar').then(
        () => false,
        () => true,
      );
    },
  },
  {
    namn: 'ett fel i konsolen',
    gor: async (page) => {
      await page.evaluate(() => console.error('sabotage'));
      return 'vakten';
    },
    vakten: /konsol: sabotage/,
  },
  {
    namn: 'ett fel som ingen tar hand om',
    gor: async (page) => {
      await page.evaluate(() => void Promise.reject(new Error('sabotage')));
      return 'vakten';
    },
    vakten: /fel på sidan: sabotage/,
  },
  {
    namn: 'stil i markeringen, som sidans policy stoppar',
    gor: async (page) => {
      await lagg(page, '<p style="color: red">Röd</p>');
      return 'vakten';
    },
    vakten: /Content Security Policy/,
  },
  {
    namn: 'ett svar som ingen väntade sig',
    gor: async (page) => {
      await page.evaluate(() => fetch('/stegvis/v1/finns-inte'));
      return 'vakten';
    },
    vakten: /svar 404/,
  },
  {
    namn: 'ett anrop till någon annan',
    gor: async (page) => {
      await page.goto('http://localhost:9/').catch(() => undefined);
      return 'vakten';
    },
    vakten: /annan plats: http:\/\/localhost:9/,
  },
];

/** Puts each fault into a page of its user's. @returns those that nobody caught */
export async function sabotage(stad: Stad, say: (line: string) => void): Promise<readonly string[]> {
  const missed: string[] = [];
  const resenar = stad.resa(true);
  try {
    const { page } = await resenar.som('ss-hisingen-1');
    for (const { namn, gor, vakten } of SABOTORER) {
      resenar.anmarkningar();
      let caught = await gor(page);
      // What the browser tells of comes a moment later.
      for (let n = 0; caught === 'vakten' && n < 100; n += 1) {
        if (resenar.anmarkningar().some((note) => vakten?.test(note))) caught = true;
        else await page.waitForTimeout(20);
      }
      if (caught !== true) missed.push(`sabotage: ${namn} märktes inte`);
    }
  } finally {
    await resenar.slut();
  }
  say(`sabotage ${SABOTORER.length - missed.length}/${SABOTORER.length} märkta`);
  return missed;
}
