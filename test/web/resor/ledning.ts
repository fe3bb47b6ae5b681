/** Those who lead: how it stands, disagreements with both positions and the clock, and the list behind each number. */
import { sant, tills } from '../krav';
import type { Resa } from '../varld';

const lika = (fick: unknown, ville: unknown, vad: string): void =>
  sant(fick === ville, `${vad}: ${String(fick)}, väntade ${String(ville)}`);

export const resor: readonly Resa[] = [
  {
    namn: 'läget: oenigheten, kalendern och listan bakom ett tal',
    async kor(v) {
      const { ss, fss } = v.personer('nordost');
      const id = await v.arende({ till: 'oenighet', stad: 'nordost' });
      await v.api(ss).send(id, 'SYN_SF', { syn: 'Insatsen passar inte just nu.' });
      const chef = await v.som(fss);
      await chef.ga('/ledning');
      const oenighet = chef.page.locator('article').filter({ hasText: id });
      await chef.ser('Socialförvaltningen', oenighet);
      await chef.ser('Insatsen passar inte just nu.', oenighet);
      await chef.ser('Har inte sagt sin mening än.', oenighet);
      await chef.ser('När tiden har gått ut', oenighet);
      // A day's number is what its list has.
      const dag = chef.page.locator('.kalender td .tal').first();
      await dag.waitFor();
      const antal = Number((await dag.innerText()).match(/\d+/)?.[0]);
      await chef.klicka('button', (await dag.innerText()).replace(/\s+/g, ' ').trim());
      const lista = chef.page.locator('#lista-kalender');
      await lista.locator('tbody tr').first().waitFor();
      lika(await lista.locator('tbody tr').count(), Math.min(antal, 20), 'rader i listan för dagen');
      sant(chef.page.url().includes('visa=frister'), 'den öppna listan står inte i adressen');
      await chef.bild('ledning');
      await chef.klicka('button', 'Stäng listan');
      await tills(async () => (await lista.count()) === 0, 'listan stängs inte');
      await chef.klicka('link', `Öppna ärendet ${id}`, oenighet);
      await chef.page.waitForURL(new RegExp(`/arenden/${id}`));
    },
  },
  {
    namn: 'den som inte leder får veta det',
    tangentbord: false,
    async kor(v) {
      const ss = await v.som('ss-hisingen-1');
      ss.vantarSvar(403);
      await ss.ga('/ledning');
      await ss.ser(/Bara den som leder arbetet i enheten läser det här/);
      await ss.bild('ledning-nekad');
    },
  },
  {
    namn: 'flera enheter, på engelska: en åt gången',
    tangentbord: false,
    kort: false,
    async kor(v) {
      const sam = await v.som('sam-hisingen-1', { en: true });
      await sam.ga('/ledning');
      await sam.ser('To be dealt with now');
      await sam.ser('Kompetenscenter Hisingen');
      await sam.klicka('summary', /^Show each kind/);
      await sam.bild('ledning-kompetenscenter');
    },
  },
];
