/** The log extract that a client is given: when and from where, and who only after a harm test. */
import { sant, tills } from '../krav';
import type { Resa } from '../varld';
import { klienten } from './klientdelar';

export const resor: readonly Resa[] = [
  {
    namn: 'loggutdraget säger varifrån och inte vem, utan menprövning',
    kort: false,
    async kor(v) {
      const { ss, fss } = v.personer();
      const id = await v.arende({ till: 'samrad' });
      const klient = await klienten(v, ss, id);
      const anv = await v.som(fss);
      await anv.ga(`/klienter/${klient}`);
      await anv.klicka('button', /^Vem har tagit del/);
      await anv.fyll('Till och med', v.idag);
      await anv.klicka('button', 'Visa utdraget');
      const tabell = anv.page.getByRole('table');
      await tabell.waitFor();
      await anv.ser('Socialförvaltningen Hisingen, ekonomiskt bistånd', tabell);
      sant(!(await tabell.innerText()).includes(ss), 'utdraget säger vem utan menprövning');
      await anv.bild('klient-loggutdrag');
      anv.vantarSvar(400);
      await anv.valj(/^Ska personalens id/, /^Ja/);
      await anv.klicka('button', 'Spara beslutet');
      await anv.page.getByRole('alert').first().waitFor();
      await anv.fyll(/^Grund/, 'Prövat: inget men för den enskilde eller personalen.');
      await anv.klicka('button', 'Spara beslutet');
      await tills(
        async () => (await tabell.innerText()).includes(ss),
        'utdraget säger inte vem efter menprövningen',
      );
      await anv.bild('klient-loggutdrag-namn');
    },
  },
  {
    namn: 'på papper är utdraget ensamt, och dagar utan åtkomst sägs',
    tangentbord: false,
    async kor(v) {
      const { ss, fss } = v.personer();
      const { namn, personnummer } = v.klient();
      const id = await v.arende({ till: 'samrad', namn, personnummer });
      const anv = await v.som(fss);
      await anv.ga(`/klienter/${await klienten(v, ss, id)}`);
      await anv.klicka('button', /^Vem har tagit del/);
      await anv.fyll('Från och med', '2020-01-01');
      await anv.fyll('Till och med', '2020-01-31');
      await anv.klicka('button', 'Visa utdraget');
      await anv.ser('Ingen har tagit del av ärendena under de dagarna.');
      await anv.fyll('Från och med', `${v.idag.slice(0, 4)}-01-01`);
      await anv.fyll('Till och med', v.idag);
      await anv.klicka('button', 'Visa utdraget');
      await anv.page.getByRole('table').waitFor();
      await anv.ser('Skriv ut utdraget');
      await anv.page.emulateMedia({ media: 'print' });
      await anv.ser(namn);
      await anv.ser(/^Åtkomst /);
      await anv.page.getByRole('table').waitFor();
      for (const dolt of [
        'Pågående anvisningar',
        /^Menprövning/,
        'Skriv ut utdraget',
        /^Skydd, logg/,
        new RegExp(id),
      ])
        await anv.serInte(dolt);
      await anv.page.emulateMedia({ media: 'screen' });
    },
  },
];
