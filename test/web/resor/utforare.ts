/** An external provider: named by the coordinator by name, sees what may stand on a shared screen, until it ends. */
import { plusDays } from '../../../machines/calendar';
import { sant } from '../krav';
import type { Resa } from '../varld';

export const resor: readonly Resa[] = [
  {
    namn: 'namnges, ser sitt, och ser inte längre',
    kort: false,
    async kor(v) {
      const id = await v.arende({ till: 'pagaende' });
      const { sam, amk } = v.personer();
      const hon = await v.som(sam);
      await hon.ga(`/arenden/${id}#kontakt`);
      const kort = hon.page.getByRole('region', { name: 'Externa utförare' });
      await hon.ser(/^Ingen extern utförare är namngiven/, kort);
      await hon.klicka('button', 'Namnge en utförare', kort);
      await hon.valj('Vem', 'Extern utförare 1, Hisingen', kort);
      await hon.fyll('Till och med', plusDays(v.idag, 30), kort);
      await hon.klicka('button', 'Namnge utföraren', kort);
      await hon.ser('Ser ärendet', kort);
      await hon.bild('arende-kontakt');

      const utf = await v.som('utf-hisingen-1');
      await utf.ga('/vecka');
      await utf.ga('/arbete');
      await utf.bild('utforare-arenden');
      await utf.klicka('link', id);
      await utf.ser('Var ärendet är i rutinen');
      await utf.serInte(/SSBTEK|Andra system/);
      await utf.bild('arende-utforare');

      const konsulent = await v.som(amk);
      await konsulent.ga(`/arenden/${id}#kontakt`);
      await konsulent.ser('Ser ärendet');
      sant(
        (await konsulent.page.getByRole('button', { name: /^Avsluta/ }).count()) === 0,
        'konsulenten erbjuds att avsluta en utförares uppdrag',
      );

      await hon.klicka('button', /^Avsluta/, kort);
      await hon.klicka('button', 'Avsluta uppdraget nu', kort);
      await hon.ser('Ser inte längre', kort);
      utf.vantarSvar(404);
      await utf.ga(`/arenden/${id}`);
      await utf.ser(/Det finns inte, eller så hör det inte till din enhet/);
    },
  },
];
