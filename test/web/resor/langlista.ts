/** A worklist of five hundred: the page draws only what is seen, and scrolls without stopping. */
import { sant } from '../krav';
import type { Resa } from '../varld';

const ANTAL = 500;
/** Rows in the page at once, headings and those just outside the window among them. */
const HOGST = 80;

/** In the page: tasks that kept it from answering, from now on. */
const BORJA_MATA = `(() => {
  globalThis.stegvisLanga = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.stegvisLanga.push(Math.round(duration));
  }).observe({ type: 'longtask' });
})()`;

export const resor: readonly Resa[] = [
  {
    namn: `en arbetslista med ${ANTAL} rader`,
    tangentbord: false,
    kort: false,
    sist: true,
    async kor(v) {
      const user = 'ss-nordost-2';
      const personer = { ss: user };
      for (let n = 0; n < ANTAL; n += 5)
        await Promise.all([1, 2, 3, 4, 5].map(() => v.arende({ stad: 'nordost', personer })));
      const ss = await v.som(user);
      await ss.ga('/arbete');
      const rader = ss.page.getByRole('list', { name: 'Uppgifter' }).getByRole('listitem');
      await rader.first().waitFor();
      await ss.page.evaluate(BORJA_MATA);
      let most = 0;
      let seen = 0;
      for (let still = 0; still < 15;) {
        await ss.page.mouse.wheel(0, 1_500);
        await ss.page.waitForTimeout(60);
        most = Math.max(most, await rader.count());
        const at = Number(await rader.last().getAttribute('aria-posinset'));
        still = at > seen ? 0 : still + 1;
        seen = Math.max(seen, at);
      }
      const long = await ss.page.evaluate<readonly number[]>('globalThis.stegvisLanga');
      const over = long.filter((ms) => ms > 100).length;
      v.sag(
        `arbetslista ${seen} rader: högst ${most} i sidan, längsta stopp ${Math.max(0, ...long)} ms (${over} över 100 ms)`,
      );
      sant(seen >= ANTAL, `listan slutar vid rad ${seen}`);
      sant(most <= HOGST, `${most} rader är ritade på en gång`);
    },
  },
];
