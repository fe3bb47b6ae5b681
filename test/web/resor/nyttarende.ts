/** A case is started: with a draft on the way, for somebody known, for somebody protected, and by whom it is not. */
import { sant } from '../krav';
import type { Resa } from '../varld';

export const resor: readonly Resa[] = [
  {
    namn: 'ett nytt ärende startas, med utkastet kvar på vägen',
    kort: false,
    async kor(v) {
      const { personnummer } = v.klient();
      const ss = await v.som('ss-sydvast-1');
      await ss.ga('/arbete');
      await ss.klicka('link', 'Nytt ärende');
      await ss.page.waitForURL(/\/arenden\/nytt/);
      await ss.klicka('button', 'Starta ärendet');
      await ss.ser('Rätta det här först:');
      await ss.fyll('Namn', 'Testklient Ny');
      await ss.fyll('Personnummer', '123');
      await ss.ser(/Utkast sparat/);
      await ss.bild('nytt-arende');
      // Away and back: it is where it was.
      await ss.ga('/arbete');
      await ss.ser('Påbörjat');
      await ss.klicka('link', 'Nytt ärende', ss.page.locator('section').filter({ hasText: 'Påbörjat' }));
      await ss.ser(/Det är ifyllt igen/);
      sant((await ss.falt(/^Namn/).inputValue()) === 'Testklient Ny', 'utkastet är inte kvar');
      ss.vantarSvar(400);
      await ss.klicka('button', 'Starta ärendet');
      await ss.ser(/är inte ett giltigt personnummer/);
      await ss.fyll('Personnummer', personnummer);
      await ss.klicka('button', 'Starta ärendet');
      await ss.page.waitForURL(/\/arenden\/A-/);
      const id = ss.page.url().split('/').at(-1) ?? '';
      const { klient } = await v.api('ss-sydvast-1').get(`/arenden/${id}`);
      sant(klient.namn === 'Testklient Ny', 'ärendet gäller någon annan');
      // Who is known already is told of before a second case is started.
      await ss.ga('/arenden/nytt');
      sant((await ss.falt(/^Namn/).inputValue()) === '', 'utkastet är kvar fast ärendet är startat');
      await ss.fyll('Personnummer', personnummer);
      await ss.ser(/Personen finns redan här/);
      await ss.bild('nytt-arende-kand');
    },
  },
  {
    namn: 'ett nytt ärende för någon med skyddade uppgifter',
    async kor(v) {
      const { personnummer } = v.klient();
      const ss = await v.som('ss-centrum-1');
      await ss.ga('/arenden/nytt');
      await ss.fyll('Personnummer', personnummer);
      await ss.fyll('Namn', 'Testklient Dold');
      await ss.klicka('checkbox', 'Personen har skyddade personuppgifter');
      await ss.valj(/^Vilket skydd/, 'Sekretessmarkering');
      await ss.bild('nytt-arende-skyddat');
      await ss.klicka('button', 'Starta ärendet');
      await ss.page.waitForURL(/\/arenden\/A-/);
      await ss.ser('Skyddade personuppgifter');
      const id = ss.page.url().split('/').at(-1) ?? '';
      const { klient } = await v.api('ss-centrum-1').get(`/arenden/${id}`);
      sant(klient.skyddad === true, 'ärendet är inte skyddat');
      sant(!ss.page.url().includes(personnummer.slice(-4)), 'personnumret står i adressen');
      // Whoever tries to start another for the same person learns nothing of this one.
      const annan = await v.som('ss-centrum-2');
      await annan.ga('/arenden/nytt');
      await annan.fyll('Personnummer', personnummer);
      await annan.ser(/Utkast sparat/);
      await annan.serInte(/Personen finns redan här/);
      await annan.serInte('Testklient Dold');
      await annan.fyll('Personnummer', '');
    },
  },
  {
    namn: 'den som inte startar ärenden får veta vem som gör det',
    kort: false,
    async kor(v) {
      const amk = await v.som('amk-hisingen-1');
      await amk.ga('/arenden/nytt');
      await amk.ser(/Ärenden startas av en socialsekreterare/);
      await amk.serInte('Starta ärendet');
      await amk.bild('nytt-arende-nekat');
      await amk.klicka('link', 'Till Mitt arbete');
      await amk.page.waitForURL(/\/arbete$/);
    },
  },
];
