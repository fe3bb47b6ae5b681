/** The routine as it is drawn: for whoever wants to know it, and for a case that is somewhere in it. */
import { readFileSync } from 'node:fs';
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
      await amk.bild('rutinen-lista');
      await amk.klicka('button', 'Visa som bild');
      await amk.klicka('button', 'Visa som lista');
      await amk.klicka('link', 'Samverkansfråga');
      const hamtad = amk.page.waitForEvent('download');
      await amk.klicka('link', /^Hämta rutinen som BPMN 2\.0/);
      const fil = await hamtad;
      sant(fil.suggestedFilename() === 'samverkansfraga.bpmn', `filen heter ${fil.suggestedFilename()}`);
      const hamtat = readFileSync(await fil.path(), 'utf8');
      sant(hamtat === readFileSync('docs/samverkansfraga.bpmn', 'utf8'), 'det hämtade är inte rutinens bild');
      await amk.klicka('button', /^Operativt forum/);
      await amk.ser('Leder till');
      await amk.ser('Kraven bakom');
    },
  },
  {
    namn: 'den andra rutinen som bild, för den som lyssnar och för den som skriver ut',
    async kor(v) {
      const sam = await v.som('sam-hisingen-1');
      await sam.ga('/process/samverkansfraga?steg=sob');
      const bild = sam.page.getByRole('group', { name: /^Samverkansfråga.*ritad/ });
      await bild.getByRole('button', { name: 'Hos SoB, hos Forumen', pressed: true }).waitFor();
      // What either side may do is told once.
      const gora = sam.page.getByRole('listitem').filter({ hasText: 'Registrera vad forumet beslutade' });
      await gora.filter({ hasText: '(1:e socialsekreterare, samordnare)' }).waitFor();
      sant((await gora.count()) === 1, 'samma uppgift står två gånger');
      const steg = await bild.getByRole('button').count();
      const hort = await bild.ariaSnapshot();
      sant(/Operativt forum/.test(hort) && /Frågan är struken, slut/.test(hort), 'stegen hörs inte');
      await sam.ser('Kraven bakom');
      await sam.bild('rutinen-samverkan');
      // On paper the picture is small: what it says stands below it.
      await sam.page.emulateMedia({ media: 'print' });
      const pappret = sam.page.locator('.bara-utskrift [data-rad]').filter({ visible: true });
      sant((await pappret.count()) === steg, 'stegen står inte i ord på pappret');
      const ryms = await sam.page.evaluate<boolean>(
        "document.querySelector('.ram').scrollWidth <= document.querySelector('.ram').clientWidth + 1",
      );
      sant(ryms, 'bilden ryms inte på pappret');
      await sam.page.emulateMedia({ media: 'screen' });
      sant((await pappret.count()) === 0, 'pappertexten syns på skärmen');
    },
  },
  {
    namn: 'bilden zoomas och rullas, med knappar och tangenter',
    async kor(v) {
      const ss = await v.som('ss-hisingen-1');
      await ss.ga('/process');
      const bild = ss.page.getByRole('group', { name: /^Anvisning.*ritad/ });
      const bredd = async (): Promise<number> => (await bild.boundingBox())?.width ?? 0;
      const full = await bredd();
      const zoom = ss.page.getByRole('group', { name: 'Bildens storlek' });
      await ss.klicka('button', 'Zooma in', zoom);
      await ss.ser('150 %', zoom);
      await tills(
        async () => Math.abs((await bredd()) - full * 1.5) < 2,
        'bilden blev inte en och en halv gång så stor',
      );
      for (let n = 0; n < 3; n += 1) await ss.klicka('button', 'Zooma ut', zoom);
      await ss.ser('Hela bilden', zoom);
      const skarm = ss.page.viewportSize()?.width ?? 0;
      await tills(async () => (await bredd()) < skarm, 'hela bilden ryms inte på skärmen');
      await ss.bild('rutinen-hel');
      // By keyboard within the picture: plus, and arrows that bring each step into sight.
      await bild.locator('[tabindex="0"]').focus();
      await ss.tangent('+', '+');
      await ss.ser('100 %', zoom);
      await ss.tangent('End');
      const sist = bild.locator(':focus');
      const syns = async (): Promise<boolean> => {
        const box = await sist.boundingBox();
        const hojd = ss.page.viewportSize()?.height ?? 0;
        return box !== null && box.x >= 0 && box.x + box.width <= skarm && box.y + box.height / 2 <= hojd;
      };
      await tills(syns, 'steget som har fokus är utanför skärmen');
      await ss.tangent('Enter');
      await ss.ser(/^Lämna närvarounderlag för månaden/);
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
      const faTal = tal.steg.filter(({ antal }) => antal === null).length;
      sant(faTal > 0, 'den lilla staden har inga små tal att dölja');
      sant((await tabell.getByRole('cell', { name: 'för få' }).count()) === faTal, 'små tal visas');
      const bild = fss.page.getByRole('group', { name: /ritad/ });
      const hort = new RegExp(`^Pågående insats.*, ${pagaende} ärenden`);
      await bild.getByRole('button', { name: hort }).waitFor();
      sant((await bild.getByRole('button', { name: /för få ärenden/ }).count()) > 0, 'små tal i bilden');
      sant(
        (await rad.innerText()).includes(String(pagaende)),
        `tabellen visar inte ${pagaende} pågående insatser`,
      );
      await fss.valj('Visa antal ärenden för', /^Socialförvaltningen Hisingen/);
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
