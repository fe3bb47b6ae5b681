/** What one chooses for oneself: the week in one's own calendar, and what one is told. */
import { sant } from '../krav';
import type { Resa } from '../varld';

export const resor: readonly Resa[] = [
  {
    namn: 'veckan i kalendern: adressen visas en gång',
    kort: false,
    async kor(v) {
      const ss = await v.som('ss-nordost-2');
      await ss.ga('/vecka');
      await ss.klicka('summary', 'Se veckan i din kalender');
      await ss.klicka('button', 'Skapa en adress');
      const adress = await ss.falt(/^Din adress/).inputValue();
      sant((await fetch(adress)).status === 200, 'adressen går inte att läsa');
      await ss.bild('kalenderadress');
      await ss.klicka('button', 'Sluta dela');
      await ss.ser('Adressen gäller inte längre.');
      sant((await fetch(adress)).status === 404, 'adressen går att läsa fast den är avslutad');
    },
  },
  {
    namn: 'vad jag får veta',
    async kor(v) {
      const before = await v.api('ss-centrum-2').get('/mig/aviseringar');
      await v.api('ss-centrum-2').put('/mig/aviseringar', { ...before.val, tystTid: null });
      const ss = await v.som('ss-centrum-2');
      await ss.ga('/arbete/installningar');
      await ss.valj('Ny uppgift', 'Samlat en gång om dagen');
      await ss.klicka('checkbox', /^Skicka inget/);
      await ss.fyll('Från klockan', '17:30');
      await ss.klicka('button', 'Spara');
      await ss.ser('Dina val är sparade.');
      await ss.bild('mina-installningar');
      const { val } = await v.api('ss-centrum-2').get('/mig/aviseringar');
      sant(val.slag.uppgift === 'dag' && val.tystTid?.fran === '17:30', 'valen är inte sparade');
    },
  },
];
