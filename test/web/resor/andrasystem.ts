/** What a case needs done in other systems: read in SSBTEK, done by hand with a receipt, and what failed, tried again. */
import { sant } from '../krav';
import type { Resa } from '../varld';

export const resor: readonly Resa[] = [
  {
    namn: 'gjort för hand, med text att kopiera och kvittens',
    kort: false,
    async kor(v) {
      const id = await v.arende({ till: 'samrad' });
      const ss = await v.som(v.personer().ss);
      await ss.ga(`/arenden/${id}`);
      await ss.klicka('link', /^Visa texten att kopiera ?: Skriv samtycket/);
      await ss.page.waitForURL(/#system$/);
      const rad = ss.page
        .getByRole('region', { name: 'Andra system' })
        .getByRole('listitem')
        .filter({ hasText: 'Skriv samtycket till KC i Treserva' });
      await ss.ser('Ska göras för hand', rad);
      await ss.klicka('button', /^Visa vad som ska göras/, rad);
      await ss.ser('Personnummer', rad);
      await ss.bild('arende-system');
      await ss.klicka('button', /^Jag har gjort det/, rad);
      await ss.klicka('button', 'Spara kvittensen', rad);
      await ss.ser('Fyll i: Beteckning i det andra systemet', rad);
      await ss.fyll(/^Beteckning i det andra systemet/, 'T-2026-118', rad);
      await ss.klicka('button', 'Spara kvittensen', rad);
      await ss.ser(/^Kvitterat .*T-2026-118, Socialsekreterare 1, Hisingen/, rad);
      await ss.klicka('link', 'Översikt');
      await ss.serInte('Skriv samtycket till KC i Treserva');
    },
  },
  {
    namn: 'SSBTEK läses en gång och sparas inte',
    async kor(v) {
      const id = await v.arende({ till: 'inledd' });
      const ss = await v.som(v.personer().ss);
      await ss.ga(`/arenden/${id}#system`);
      // The city is not connected: it is said, with what to do instead.
      ss.vantarSvar(409);
      await ss.klicka('button', 'Hämta från SSBTEK');
      await ss.ser(/^SSBTEK är inte anslutet. Läs i e-info/);
      await ss.page.route(`**/arenden/${id}/ssbtek`, (route) =>
        route.fulfill({
          json: {
            id: 'lasning',
            last: new Date().toISOString(),
            flikar: {
              af: {
                svar: 'uppgifter',
                poster: [{ rubrik: 'Inskriven', text: 'Sedan den 2 mars.' }],
                fel: null,
              },
              fk: { svar: 'fel', poster: [], fel: 'tiden-gick-ut' },
            },
          },
        }),
      );
      await ss.klicka('button', 'Hämta från SSBTEK');
      const svar = ss.page.getByRole('region', { name: 'Läs i SSBTEK' });
      await ss.ser('Sedan den 2 mars.', svar);
      await ss.ser(/^Svarade inte \(tiden-gick-ut\)/, svar);
      await ss.ser(/Försvinner när du lämnar sidan/, svar);
      await ss.bild('arende-ssbtek');
      await ss.klicka('button', 'Ta bort från skärmen', svar);
      await ss.serInte(/Försvinner när du lämnar sidan/);
      await ss.klicka('link', 'Historik');
      await ss.klicka('link', 'Andra system');
      await ss.serInte('Sedan den 2 mars.');
    },
  },
  {
    namn: 'ett anrop som gick fel försöks igen',
    async kor(v) {
      const id = await v.arende({ till: 'samrad' });
      const ss = await v.som(v.personer().ss);
      // The city's systems are worked by hand and do not fail: the answer is as from one that is connected and down.
      let igen = 0;
      await ss.page.route(`**/arenden/${id}/anrop`, async (route) => {
        const svar = await route.fetch();
        const { caseId, anrop } = (await svar.json()) as { caseId: string; anrop: object[] };
        const fel = {
          lage: 'fel',
          kvittens: null,
          incident: 'Treserva svarar inte. Försök igen om en stund.',
        };
        await route.fulfill({
          json: { caseId, anrop: igen > 0 ? anrop : anrop.map((ett) => ({ ...ett, ...fel })) },
        });
      });
      await ss.page.route(`**/arenden/${id}/anrop/*/forsok-igen`, async (route) => {
        igen += 1;
        await route.fulfill({ json: {} });
      });
      await ss.ga(`/arenden/${id}#system`);
      const rad = ss.page.getByRole('region', { name: 'Andra system' }).getByRole('listitem').first();
      await ss.ser('Treserva svarar inte. Försök igen om en stund.', rad);
      await ss.ser(/^Jag har gjort det/, rad);
      await ss.bild('arende-system-fel');
      await ss.klicka('button', /^Försök igen/, rad);
      await ss.ser('Försöker igen nu.');
      await ss.serInte('Treserva svarar inte. Försök igen om en stund.');
      sant(igen === 1, `försöket gick ${igen} gånger`);
    },
  },
];
