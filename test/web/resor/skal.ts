/** The frame around every page: the way in and out, menu, language, colours, skip link, and addresses that lead nowhere. */
import type { Resa } from '../varld';
import { arMork, fokus, fokusInom, sant, sprakPa, tills } from '../krav';

export const resor: readonly Resa[] = [
  {
    namn: 'logga in och ut',
    kort: false,
    async kor(v) {
      const gast = await v.gast();
      await gast.ga('/arbete');
      await gast.ser('Logga in');
      await gast.bild('inloggning');
      await gast.klicka('link', /Logga in/);
      await gast.klicka('button', /^Socialsekreterare 1, Hisingen/);
      await gast.page.waitForURL(`${v.url}/arbete`);
      await gast.ser('Socialsekreterare 1, Hisingen');
      await gast.klicka('button', 'Logga ut');
      await gast.page.waitForURL((url) => !url.href.startsWith(`${v.url}/arbete`));
    },
  },
  {
    namn: 'menyn, språket och färgerna',
    kort: 'tangentbord',
    async kor(v) {
      const ss = await v.som('ss-hisingen-1');
      await ss.ga('/hjalp');
      await ss.klicka('link', 'Rutinen');
      await ss.page.waitForURL(/\/process/);
      const { tagg } = await fokus(ss.page);
      sant(tagg === 'MAIN', `fokus är på ${tagg} efter att sidan byttes, inte på innehållet`);
      await ss.klicka('button', 'English');
      await ss.ser('The routine');
      sant((await sprakPa(ss.page)) === 'en', 'sidan säger sig inte vara på engelska');
      await ss.klicka('button', 'Svenska');
      await ss.valj('Färger', 'Mörka');
      await tills(() => arMork(ss.page), 'sidan är ljus fast mörka färger är valda');
      await ss.page.reload();
      await ss.page.locator('main h1').waitFor();
      sant((await ss.falt('Färger').inputValue()) === 'morkt', 'valet av färger är glömt');
    },
  },
  {
    namn: 'hoppa till innehållet',
    async kor(v) {
      const ss = await v.som('ss-hisingen-1');
      await ss.ga('/hjalp');
      await ss.tangent('Tab');
      const { text } = await fokus(ss.page);
      sant(text === 'Hoppa till innehållet', `först med Tab kommer ”${text}”`);
      await ss.tangent('Enter', 'Tab');
      const inne = (await fokusInom(ss.page, 'main')) || (await fokusInom(ss.page, 'footer'));
      sant(inne, 'hoppet leder inte förbi menyn');
    },
  },
  {
    namn: 'menyn på en telefon',
    async kor(v) {
      const ss = await v.som('ss-hisingen-1', { bredd: 320 });
      await ss.ga('/hjalp');
      await ss.klicka('button', 'Meny');
      await ss.klicka('link', 'Klienter');
      await ss.page.waitForURL(/\/klienter/);
    },
  },
  {
    namn: 'en sida som inte finns',
    async kor(v) {
      const ss = await v.som('ss-hisingen-1');
      ss.vantarSvar(404);
      await ss.ga('/arbete/finns-inte');
      await ss.ser(/finns inte/);
      await ss.bild('saknas');
    },
  },
];
