/** A decision that has run out (R32): what the case's page says of it, and what is to be done. */
import { plusDays, plusWorkingDays } from '../../../machines/calendar';
import type { Resa } from '../varld';

export const resor: readonly Resa[] = [
  {
    namn: 'beslutet har upphört',
    kort: false,
    sist: true,
    // A year goes by: once is enough.
    tangentbord: false,
    async kor(v) {
      const id = await v.arende({ till: 'pagaende' });
      await v.till(plusWorkingDays(plusDays(v.idag, 366), 1));
      const ss = await v.som(v.personer().ss);
      await ss.ga(`/arenden/${id}`);
      await ss.ser('Beslutet har upphört utan nytt beslut.', ss.page.locator('main header'));
      await ss.ser(/Närvaro är inte längre ett villkor/, ss.page.locator('main header'));
      await ss.ser(/^Datumet har passerat/, ss.page.getByRole('region', { name: 'De tre klockorna' }));
      await ss.bild('arende-upphort');
    },
  },
];
