/** Those who lead: how it stands, disagreements, reassignment with a way back, substitutes, incidents, settings. */
import { plusDays } from '../../../machines/calendar';
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
    namn: 'fördela om en kollegas arbete, och ångra',
    async kor(v) {
      const id = await v.arende({ till: 'inledd', stad: 'sydvast' });
      const fss = await v.som('fss-sydvast-1');
      await fss.ga('/ledning/omfordela');
      await fss.bild('omfordela-vem');
      await fss.klicka('button', 'Visa förslag');
      await fss.ser('Välj vem det gäller.');
      await fss.klicka('radio', /ss-sydvast-1/);
      await fss.klicka('button', 'Visa förslag');
      const rad = fss.page.getByRole('row').filter({ hasText: id });
      await rad.waitFor();
      lika(await rad.getByRole('combobox').inputValue(), 'ss-sydvast-2', 'föreslagen handläggare');
      await fss.bild('omfordela-forslag');
      await fss.klicka('button', /^Flytta \d+ ärende/);
      await fss.ser('Välj varför arbetet flyttas.');
      await fss.valj('Varför flyttas arbetet?', 'Sjukdom');
      await fss.klicka('button', /^Flytta \d+ ärende/);
      await fss.ser(/flyttade? från ss-sydvast-1/);
      const hos = async (): Promise<unknown> =>
        (await v.api('fss-sydvast-1').get(`/arenden/${id}`)).handlaggare;
      sant(JSON.stringify(await hos()).includes('ss-sydvast-2'), 'ärendet har inte bytt handläggare');
      await fss.bild('omfordela-klar');
      await fss.klicka('button', 'Ångra omfördelningen');
      await fss.ser(/Omfördelningen ångrades/);
      await fss.ser('Tillbaka hos den förra');
      sant(JSON.stringify(await hos()).includes('ss-sydvast-1'), 'ärendet är inte tillbaka');
    },
  },
  {
    namn: 'utse en vikarie och avsluta vikariatet',
    async kor(v) {
      const fss = await v.som('fss-centrum-1');
      await fss.ga('/ledning/vikarier');
      await fss.klicka('button', 'Utse vikarien');
      await fss.ser(/Välj vem som ska ersättas/);
      await fss.valj('Vem ska ersättas?', /ss-centrum-1/);
      await fss.valj('Vem är vikarie?', 'ss-centrum-2');
      await fss.fyll('Till och med', plusDays(v.idag, 14));
      await fss.klicka('button', 'Utse vikarien');
      const rad = fss.page.getByRole('row').filter({ hasText: 'Gäller nu' });
      await rad.waitFor();
      await fss.bild('vikarier');
      await fss.klicka('button', /^Avsluta/, rad);
      await fss.klicka('button', 'Ja, avsluta nu');
      await fss.ser('Avslutat i förtid');
    },
  },
  {
    namn: 'delegationerna läses, och läggs in av administratören',
    async kor(v) {
      const chef = await v.som('chef-hisingen-1');
      await chef.ga('/ledning/delegationer');
      await chef.ser(/Beslut fattas av rutinens roller|Delegationer/);
      await chef.serInte('Lägg in en delegation');
      const adm = await v.som('adm-1');
      await adm.ga('/ledning/delegationer');
      // A nämnd that decides on nothing in the routine: what is entered stands in nobody's way.
      await adm.valj('Nämnd', /arbetsmarknad/);
      await adm.ser(/nämndens första delegation|Gäller/);
      await adm.klicka('radio', 'En person');
      await adm.fyll('Användarnamn', 'chef-kc-centrum-1');
      await adm.klicka('checkbox', 'Fatta beslut om insats');
      await adm.fyll('Punkt i delegationsordningen', '4.1');
      await adm.klicka('button', 'Lägg in delegationen');
      const rad = adm.page
        .getByRole('row')
        .filter({ hasText: 'Enhetschef Kompetenscenter, Centrum' })
        .filter({ hasText: 'Återkalla' });
      await adm.ser('Fatta beslut om insats', rad.first());
      await adm.bild('delegationer');
      await adm.klicka('button', /^Återkalla/, rad.first());
      await adm.klicka('button', 'Ja, återkalla i dag');
      await adm.ser(/Återkallad från/);
    },
  },
  {
    namn: 'incidenter: inga, eller vad de betyder',
    kort: false,
    async kor(v) {
      const adm = await v.som('adm-1');
      await adm.ga('/incidenter');
      await adm.ser(/Inga öppna incidenter|Ta det äldsta först/);
      await adm.bild('incidenter');
    },
  },
  {
    namn: 'ändra en inställning: pröva, spara, ta tillbaka',
    kort: false,
    async kor(v) {
      const adm = await v.som('adm-1');
      await adm.ga('/installningar');
      await adm.fyll('Sök inställning', 'Första genomförandeplan');
      await adm.klicka('button', /^Ändra Första genomförandeplan/);
      const falt = /^Första genomförandeplan inom/;
      await adm.fyll(falt, '0');
      adm.vantarSvar(400);
      await adm.klicka('button', 'Visa vilka frister som flyttas');
      await adm.ser(/ska vara ett heltal 1–365/);
      await adm.fyll(falt, '10');
      const nar = plusDays(v.idag, 400);
      await adm.fyll('Gäller från', nar);
      await adm.klicka('button', 'Visa vilka frister som flyttas');
      await adm.ser(/Inga frister flyttas|får minst en frist flyttad/);
      await adm.bild('installningar-prov');
      await adm.klicka('button', 'Spara som ny version');
      await adm.ser('Skriv varför.');
      await adm.fyll(/^Varför/, 'Beslut i nämnden');
      await adm.klicka('button', 'Spara som ny version');
      await adm.ser('Kommer att gälla');
      await adm.klicka('button', /^Ta tillbaka/);
      await adm.fyll('Varför tas den tillbaka?', 'Beslutet är ändrat');
      await adm.klicka('button', 'Ta tillbaka versionen');
      await adm.ser(/är tillbakatagen/);
      await adm.ser('Ersatt innan den gällde');
      const { settings } = await v.api('adm-1').get('/installningar');
      lika(
        (settings as { key: string; value: unknown }[]).find(({ key }) => key === 'plan.dueWithin')?.value,
        14,
        'värdet som gäller',
      );
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
    },
  },
];
