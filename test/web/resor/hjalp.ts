/** Help and the accessibility statement: there for everybody, logged in or not, and the words where they stand. */
import { fokus, sant, tills } from '../krav';
import type { Resa } from '../varld';

export const resor: readonly Resa[] = [
  {
    namn: 'hjälp och tillgänglighet utan inloggning',
    kort: false,
    async kor(v) {
      const gast = await v.gast();
      await gast.ga('/hjalp');
      await gast.ser('Så gör du');
      await gast.valj('Visa för', 'Samordnare');
      await gast.ser('Fördela ett uppdrag');
      await gast.fyll('Sök bland orden', 'samråd');
      await gast.ser(/Arbetsförmedlingen inte har någon lämplig insats/);
      await gast.fyll('Sök bland orden', 'qqq');
      await gast.ser('Inget ord passar. Pröva med färre bokstäver.');
      await gast.fyll('Sök bland orden', '');
      await gast.bild('hjalp');
      await gast.klicka('link', 'Tillgänglighet');
      await gast.ser('Tillgänglighet i Stegvis');
      await gast.ser(/delvis förenlig med lagen/);
      const digg = gast.page.getByRole('link', { name: /DIGG/ });
      sant(
        (await digg.getAttribute('href'))?.startsWith('https://www.digg.se/'),
        'länken leder inte till DIGG',
      );
      await gast.bild('tillganglighet');
    },
  },
  {
    namn: 'var och en får sin egen rolls hjälp',
    tangentbord: false,
    async kor(v) {
      for (const [user, rad] of [
        ['amk-hisingen-1', 'Upprätta genomförandeplanen'],
        ['granskare-1', 'Gör veckans loggkontroll'],
        ['adm-1', 'Ändra en inställning'],
      ] as const) {
        const anv = await v.som(user);
        await anv.ga('/hjalp');
        await anv.ser(rad);
      }
    },
  },
  {
    namn: 'varje rolls guide har bilder, och de går att se hela',
    tangentbord: false,
    async kor(v) {
      const gast = await v.gast();
      await gast.ga('/hjalp');
      const roller = await gast.falt('Visa för').locator('option').allInnerTexts();
      sant(roller.length === 8, `${roller.length} roller`);
      for (const roll of roller) {
        await gast.valj('Visa för', roll);
        const bilder = gast.page.locator('.steg img');
        await bilder.first().waitFor();
        const antal = await bilder.count();
        sant(antal >= 2 && antal <= 5, `${roll}: ${antal} bilder`);
        for (const bild of await bilder.all()) {
          await bild.scrollIntoViewIfNeeded();
          await tills(
            () =>
              bild.evaluate(
                (img: { complete: boolean; naturalWidth: number }) => img.complete && img.naturalWidth > 300,
              ),
            `${roll}: en bild kommer inte`,
          );
          sant(((await bild.getAttribute('alt')) ?? '').length > 20, `${roll}: en bild utan text`);
        }
      }
      const forsta = gast.page.locator('.steg img').first();
      const hojd = async (): Promise<number> => (await forsta.boundingBox())?.height ?? 0;
      const before = await hojd();
      await gast.klicka('button', /^Visa hela bilden/, gast.page.locator('.steg > li').first());
      await tills(async () => (await hojd()) > before * 1.5, 'bilden blir inte större');
    },
  },
  {
    namn: 'ett ord förklaras där det står',
    kort: false,
    async kor(v) {
      const { ss } = v.personer();
      const id = await v.arende({ till: 'beslut' });
      const klient = (await v.api(ss).get(`/arenden/${id}`)).klient.id as string;
      const anv = await v.som(ss);
      await anv.ga(`/klienter/${klient}`);
      await anv.klicka('button', 'Samtycken');
      await anv.ser(/Personen säger ja till att uppgifter lämnas/);
      await anv.bild('ord-forklarat');
      await anv.tangent('Escape');
      await anv.serInte(/Personen säger ja till att uppgifter lämnas/);
      sant((await fokus(anv.page)).text === 'Samtycken', 'fokus är inte kvar på ordet');
    },
  },
];
