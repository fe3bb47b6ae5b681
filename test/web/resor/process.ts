/** The routine as it is drawn: for whoever wants to know it, and for a case that is somewhere in it. */
import { sant, tills } from '../krav';
import type { Resa } from '../varld';

export const resor: readonly Resa[] = [
  {
    namn: 'rutinen som bild: ett steg, dess frister och kraven bakom',
    kort: true,
    async kor(v) {
      const ss = await v.som('ss-hisingen-1');
      await ss.ga('/process');
      await ss.ser('Så går ett ärende');
      const bild = ss.page.getByRole('group', { name: /ritad/ });
      await bild.getByRole('button', { name: /^Behovsbedömning, hos Socialförvaltningen/ }).waitFor();
      sant((await bild.getByRole('button').count()) > 20, 'bilden har färre än tjugo steg');
      if (v.tangentbord) {
        // One stop for Tab, and arrows within.
        const forsta = bild.locator('[tabindex="0"]');
        sant((await forsta.count()) === 1, 'bilden är mer än ett stopp för Tab');
        await forsta.focus();
        await ss.tangent('ArrowRight', 'Enter');
      } else await bild.getByRole('button', { name: /^Samråd med Arbetsförmedlingen/ }).click();
      await ss.page.waitForURL(/steg=samrad/);
      await ss.ser('Läs SSBTEK, flikarna AF och FK');
      await ss.ser('Kraven bakom');
      await ss.klicka('summary', /R20/);
      await ss.ser('Prövas av:');
      await ss.bild('rutinen');
    },
  },
  {
    namn: 'rutinen som lista på en telefon, och den andra rutinen',
    async kor(v) {
      const amk = await v.som('amk-hisingen-1', { bredd: 320 });
      await amk.ga('/process');
      await amk.klicka('button', /^Uppföljning Socialförvaltningen/);
      await amk.ser('Håll uppföljningen och registrera utfallet');
      const bredd = await amk.page.evaluate<boolean>(
        'document.documentElement.scrollWidth <= document.documentElement.clientWidth',
      );
      sant(bredd, 'sidan är bredare än skärmen');
      await amk.klicka('link', 'Samverkansfråga');
      await amk.ser('Hos SoB');
    },
  },
  {
    namn: 'hur många ärenden som är var, i bilden och i tabellen',
    async kor(v) {
      const fss = await v.som('fss-hisingen-1');
      await fss.ga('/process');
      const tabell = fss.page.getByRole('region', { name: 'Talen som tabell' });
      await tabell.getByRole('rowheader', { name: 'Pågående insats' }).waitFor();
      const tal = (await v.api('fss-hisingen-1').get('/processer/anvisning/lage')) as {
        readonly steg: readonly { readonly steg: string; readonly antal: number | null }[];
      };
      const pagaende = tal.steg.find(({ steg }) => steg === 'pagaende')?.antal;
      sant(pagaende, 'den lilla staden har för få pågående insatser för att prövas');
      const rad = tabell.getByRole('row', { name: /Pågående insats/ });
      sant(
        (await rad.innerText()).includes(String(pagaende)),
        `tabellen visar inte ${pagaende} pågående insatser`,
      );
      await fss.valj('Visa antal ärenden för', 'sf-hisingen');
      await fss.page.waitForURL(/enhet=sf-hisingen/);
      await fss.bild('rutinens-tal');
    },
  },
  {
    namn: 'ärendet i rutinen: nu, klart och det som kommer',
    async kor(v) {
      const id = await v.arende({ till: 'beslut' });
      const ss = await v.som('ss-hisingen-1');
      await ss.ga(`/arenden/${id}`);
      const bild = ss.page.getByRole('group', { name: /ritad/ });
      const steg = (namn: RegExp) => bild.getByRole('button', { name: namn });
      await steg(/^Underrättelse och uppdrag.*här är ärendet nu/).waitFor();
      await steg(/^Beslutet bereds.*klart/).waitFor();
      await steg(/^Pågående insats.*kommer/).waitFor();
      // What is done elsewhere moves the mark while the page is open.
      const kc = v.personer().kcEnhet;
      await v.api('ss-hisingen-1').send(id, 'SKICKA_UPPDRAG', { kcEnhet: kc });
      // Nothing jumps under the pointer: the change is told, and shown when asked for.
      await ss.klicka('button', 'Visa ändringen');
      await tills(
        async () => (await steg(/^Boka inskrivning.*här är ärendet nu/).count()) === 1,
        'bilden följer inte med när ärendet går vidare',
      );
    },
  },
];
