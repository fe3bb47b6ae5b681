/** Mitt arbete and min vecka. */
import type { Locator } from 'playwright-core';
import { fokus, sant, tills } from '../krav';
import type { Anvandare, Resa, Varld } from '../varld';

/** The row of a case in the list. */
const rad = (anv: Anvandare, id: string) => anv.page.locator('article.uppgift').filter({ hasText: id });

async function hos(v: Varld, user: string, id: string): Promise<string | null | undefined> {
  const { tasks } = await v.api(user).get('/arbetslista?limit=100');
  return tasks.find(({ caseId }: { caseId: string }) => caseId === id)?.assignee;
}

/** Scrolls down a long list, which draws only what is near, until the row is there. */
async function fram(anv: Anvandare, row: Locator): Promise<void> {
  for (let n = 0; n < 60 && (await row.count()) === 0; n += 1) {
    await anv.page.mouse.wheel(0, 700);
    await anv.page.waitForTimeout(100);
  }
}

export const resor: readonly Resa[] = [
  {
    namn: 'mitt arbete säger vad som ska göras, varför och vad som annars händer',
    kort: true,
    async kor(v) {
      const id = await v.arende({ till: 'nytt' });
      const ss = await v.som('ss-hisingen-1');
      await ss.ga('/arbete');
      const row = rad(ss, id);
      await fram(ss, row);
      await ss.ser('Bedöm klientens behov', row);
      await ss.ser(/Om inte: 1:e socialsekreterare får/, row);
      await ss.ser(/Källa: R8/, row);
      await ss.bild('mitt-arbete');
      // Other widths have moved the list.
      await fram(ss, row);
      await ss.klicka('link', 'Bedöm klientens behov', row);
      await ss.page.waitForURL(new RegExp(`/arenden/${id}\\?atgard=BEDOM_BEHOV`));
    },
  },
  {
    namn: 'på tio sekunder: vad som brådskar, varför, och vad som händer annars',
    tangentbord: false,
    async kor(v) {
      const ss = await v.som('ss-hisingen-1');
      const before = Date.now();
      await ss.ga('/arbete');
      const forst = ss.page.locator('article.uppgift').first();
      await forst.waitFor();
      v.sag(`mitt arbete är läsbart efter ${Date.now() - before} ms`);
      // All of it without scrolling, the most pressing first.
      const { y = Infinity, height = 0 } = (await forst.boundingBox()) ?? {};
      sant(y + height < 900, `den första uppgiften slutar ${Math.round(y + height)} px ner på sidan`);
      await ss.ser(/^för \d+ dagar sedan$/, forst);
      await ss.ser(/^Gäller: /, forst);
      await ss.ser(/^Datumet har passerat: 1:e socialsekreterare har fått/, forst);
      const rubriker = (await ss.page.locator('.rubrik').allInnerTexts()).map((text) =>
        text.replace(/\s*\(.*/s, ''),
      );
      const ordning = ['Eskalerat', 'Försenat', 'I dag', 'Denna vecka', 'Utan datum', 'Senare'];
      sant(
        rubriker.join() === ordning.filter((namn) => rubriker.includes(namn)).join() && rubriker.length > 2,
        `grupperna står i ordningen ${rubriker.join(', ')}`,
      );
      // The line on top says how much, and leads there.
      const antal = await ss.page.locator('article.uppgift[data-grupp="forsenat"]').count();
      await ss.klicka('button', antal === 1 ? '1 försenad' : `${antal} försenade`);
      const fss = await v.som('fss-hisingen-1');
      await fss.ga('/arbete');
      await fss.ser('Eskalerat');
      await fss.ser('Hit för att någon annan inte har hunnit.', fss.page.locator('article.uppgift').first());
      await fss.bild('eskalerat');
    },
  },
  {
    namn: 'en uppgift lämnas till en kollega',
    async kor(v) {
      const id = await v.arende({ till: 'nytt', stad: 'centrum' });
      const ss = await v.som('ss-centrum-1');
      await ss.ga('/arbete');
      await ss.klicka('button', /^Lämna till kollega/, rad(ss, id));
      await ss.ser('Lämna uppgiften till en kollega');
      await ss.klicka('button', 'Lämna uppgiften');
      await ss.ser('Välj vem som ska ha uppgiften.');
      await ss.valj('Kollega', /ss-centrum-2/);
      await ss.bild('lamna-uppgift');
      await ss.klicka('button', 'Lämna uppgiften');
      await ss.ser('Uppgiften är lämnad till Socialsekreterare 2, Centrum.');
      sant((await hos(v, 'ss-centrum-2', id)) === 'ss-centrum-2', 'kollegan har inte fått uppgiften');
    },
  },
  {
    namn: 'en uppgift tas, ångras och tas med tangenten T',
    async kor(v) {
      const id = await v.arende({ till: 'uppdrag', stad: 'nordost' });
      const sam = await v.som('sam-nordost-1');
      await sam.ga('/arbete');
      await sam.klicka('button', /^Ta /, rad(sam, id));
      await sam.ser('Uppgiften är din.');
      sant((await hos(v, 'sam-nordost-1', id)) === 'sam-nordost-1', 'uppgiften är inte tagen');
      await sam.klicka('button', 'Ångra');
      await sam.ser('Uppgiften är enhetens igen.');
      sant((await hos(v, 'sam-nordost-1', id)) === null, 'uppgiften är inte släppt');
      await sam.page.locator('a.titel').first().focus();
      await rad(sam, id).locator('a.titel').focus();
      await sam.tangent('t');
      await sam.ser('Uppgiften är din.');
      sant((await hos(v, 'sam-nordost-1', id)) === 'sam-nordost-1', 'T tar inte uppgiften');
    },
  },
  {
    namn: 'utan kontakt görs inget, och det sägs',
    async kor(v) {
      const id = await v.arende({ till: 'uppdrag', stad: 'sydvast' });
      const sam = await v.som('sam-sydvast-1');
      await sam.ga('/arbete');
      await sam.ser(id);
      // The net is gone just then: nothing is done, and that is said.
      await sam.offline(true);
      await sam.klicka('button', /^Ta /, rad(sam, id));
      await sam.ser(/Ingen kontakt med Stegvis/);
      await sam.offline(false);
      sant((await hos(v, 'sam-sydvast-1', id)) === null, 'uppgiften togs utan kontakt');
    },
  },
  {
    namn: 'det som är nytt flyttar inget förrän man vill se det',
    async kor(v) {
      await v.arende({ till: 'nytt', stad: 'centrum' });
      const ss = await v.som('ss-centrum-1');
      await ss.ga('/arbete');
      await ss.page.locator('article.uppgift').first().waitFor();
      const before = await ss.page.locator('article.uppgift').count();
      const id = await v.arende({ till: 'nytt', stad: 'centrum' });
      await ss.ser('1 ny uppgift');
      sant((await ss.page.locator('article.uppgift').count()) === before, 'listan ändrades av sig själv');
      await ss.klicka('button', 'Visa');
      await rad(ss, id).waitFor();
      await ss.klicka('link', /^Nya/);
      await ss.page.waitForURL(/vy=nya/);
      await rad(ss, id).waitFor();
      await ss.bild('nytt-for-mig');
      await ss.klicka('button', 'Markera som sedda');
      await ss.ser(/Markerade som sedda/);
      await ss.klicka('link', /^Nya \(0\)/);
      await ss.page.reload();
      await ss.ser('Inget nytt sedan du senast markerade listan som sedd.');
    },
  },
  {
    namn: 'en lång lista ritas bara där man är, och går att gå igenom med pilarna',
    tangentbord: false,
    async kor(v) {
      for (let n = 0; n < 65; n += 1) await v.arende({ stad: 'sydvast', personer: { ss: 'ss-sydvast-2' } });
      const ss = await v.som('ss-sydvast-2');
      await ss.ga('/arbete');
      const rows = ss.page.locator('article.uppgift');
      await rows.first().waitFor();
      const drawn = await rows.count();
      sant(drawn < 50, `${drawn} rader är ritade på en gång`);
      await rows.locator('a.titel').first().focus();
      await ss.tangent('ArrowDown', 'ArrowDown', 'ArrowUp');
      const place = await ss.page.evaluate(
        "document.activeElement?.closest('[data-index]')?.getAttribute('data-index')",
      );
      sant(place === '2', `pilarna leder till plats ${String(place)}`);
      await ss.tangent('End');
      await tills(async () => {
        const here = await ss.page.evaluate(
          "document.activeElement?.closest('[role=listitem]')?.getAttribute('aria-posinset')",
        );
        const size = await rows.first().locator('xpath=..').getAttribute('aria-setsize');
        return here !== null && here === size;
      }, 'End leder inte till den sista raden');
      sant((await fokus(ss.page)).tagg === 'A', 'fokus är inte på uppgiften');
      await ss.bild('lang-lista');
    },
  },
  {
    namn: 'väntar på andra, och urvalet står i adressen',
    async kor(v) {
      const id = await v.arende({ till: 'uppdrag' });
      const ss = await v.som('ss-hisingen-1');
      await ss.ga('/arbete');
      await ss.klicka('link', /^Väntar på andra/);
      await ss.page.waitForURL(/vy=vantar/);
      await ss.ser(id);
      await ss.bild('vantar-pa-andra');
      await ss.klicka('link', /^Att göra/);
      await ss.valj('Visa', 'Bara mina');
      await ss.page.waitForURL(/vem=mina/);
      await ss.page.reload();
      sant((await ss.falt('Visa').inputValue()) === 'mina', 'urvalet är glömt');
    },
  },
  {
    namn: 'ett ärende lämnas över: klienten får veta först',
    async kor(v) {
      const id = await v.arende({ till: 'nytt', stad: 'nordost' });
      await v.api('ss-nordost-1').post(`/arenden/${id}/overlamningar`, {
        roll: 'socialsekreterare',
        till: 'ss-nordost-2',
        skal: 'ledighet',
        not: 'Klienten vill bli uppringd på förmiddagen.',
      });
      const ny = await v.som('ss-nordost-2');
      await ny.ga('/arbete?vy=overlamningar');
      await ny.ser(/uppringd på förmiddagen/);
      await ny.bild('overlamning');
      await ny.valj('Hur', 'Per telefon');
      await ny.klicka('button', 'Klienten har fått veta');
      await ny.ser(/Det är antecknat/);
      const fss = await v.som('fss-nordost-1');
      await fss.ga('/arbete?vy=overlamningar');
      await fss.ser(/Klienten fick veta/);
      await fss.klicka('button', 'Godkänn bytet');
      await fss.ser(/Bytet är gjort/);
      const { handlaggare } = await v.api('ss-nordost-2').get(`/arenden/${id}`);
      sant(handlaggare.socialsekreterare === 'ss-nordost-2', 'ärendet har inte bytt handläggare');
    },
  },
  {
    namn: 'min vecka, på skärmen och på papper',
    kort: false,
    async kor(v) {
      const id = await v.arende({ till: 'inskrivning' });
      const ss = await v.som('ss-hisingen-1');
      await ss.ga('/vecka');
      const rubrik = await ss.page.locator('main h1').textContent();
      sant(/vecka \d+/.test(rubrik ?? ''), `rubriken säger inte vilken vecka: ${rubrik}`);
      await ss.ser('15:00');
      await ss.ser(id);
      await ss.bild('min-vecka');
      await ss.page.emulateMedia({ media: 'print' });
      await ss.serInte('Nästa vecka');
      await ss.ser(/Utskriven/);
      await ss.ser(id);
      const pdf = await ss.page.pdf({ format: 'A4' });
      sant(pdf.length > 5_000, 'utskriften är tom');
      await ss.page.emulateMedia({ media: 'screen' });
      await ss.klicka('link', /Nästa vecka/);
      await ss.page.waitForURL(/vecka=\d{4}-W\d{2}/);
      await ss.klicka('link', 'Den här veckan');
      await ss.ser('15:00');
    },
  },
  {
    namn: 'den som ersätter någon ser och tar hens uppgifter',
    async kor(v) {
      const id = await v.arende({ till: 'nytt', stad: 'hisingen', personer: { ss: 'ss-hisingen-2' } });
      await v.api('fss-hisingen-1').post('/vikariat', {
        vikarie: 'ss-hisingen-1',
        ersatter: 'ss-hisingen-2',
        roll: 'socialsekreterare',
        enhet: 'sf-hisingen',
        fran: v.dagen,
        till: v.idag,
      });
      const ss = await v.som('ss-hisingen-1');
      await ss.ga('/arbete');
      await ss.klicka('link', 'Som vikarie');
      await ss.ser(/^För Socialsekreterare 2, Hisingen/);
      await ss.ser(id);
      await ss.bild('som-vikarie');
      await ss.ga('/vecka');
      await ss.ser('Du ersätter i dag');
      await ss.ga('/arbete/installningar');
      await ss.ser('Du ersätter Socialsekreterare 2, Hisingen');
      await ss.klicka('button', 'Avsluta nu');
      await ss.ser('Vikariatet är avslutat.');
    },
  },
];
