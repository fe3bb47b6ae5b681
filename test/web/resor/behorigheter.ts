/** Who may act for whom: substitutes, appointed and ended, and the delegations of the nämnder. */
import { plusDays } from '../../../machines/calendar';
import { sant } from '../krav';
import type { Resa } from '../varld';

export const resor: readonly Resa[] = [
  {
    namn: 'utse en vikarie och avsluta vikariatet',
    kort: false,
    async kor(v) {
      const fss = await v.som('fss-centrum-1');
      await fss.ga('/ledning/vikarier');
      await fss.klicka('button', 'Utse vikarien');
      await fss.ser(/Välj vem som ska ersättas/);
      await fss.valj('Vem ska ersättas?', 'Socialsekreterare 1, Centrum');
      await fss.valj('Vem är vikarie?', 'Socialsekreterare 2, Centrum');
      await fss.fyll('Från och med', v.dagen);
      await fss.fyll('Till och med', plusDays(v.dagen, -1));
      await fss.klicka('button', 'Utse vikarien');
      await fss.ser('Välj en dag som inte är före den första.');
      await fss.bild('vikarier-fel');
      await fss.fyll(/^Till och med/, plusDays(v.idag, 14));
      await fss.klicka('button', 'Utse vikarien');
      await fss.ser(/Socialsekreterare 2, Centrum ersätter Socialsekreterare 1, Centrum till/);
      const rad = fss.page.getByRole('row').filter({ hasText: 'Gäller nu' });
      await rad.waitFor();
      await fss.bild('vikarier');
      await fss.klicka('button', /^Avsluta/, rad);
      await fss.klicka('button', 'Avbryt', rad);
      await fss.klicka('button', /^Avsluta/, rad);
      await fss.klicka('button', 'Ja, avsluta nu');
      await fss.ser('Avslutat i förtid');
    },
  },
  {
    namn: 'samordnaren utser en vikarie för ett enda uppdrag, på engelska',
    async kor(v) {
      const id = await v.arende({ till: 'fordelat', stad: 'sydvast' });
      const sam = await v.som('sam-sydvast-1', { en: true });
      await sam.ga('/ledning/vikarier');
      await sam.valj('Who is to be replaced?', 'Arbetsmarknadskonsulent 1, Sydväst');
      await sam.valj('Who is the substitute?', 'Arbetsmarknadskonsulent 2, Sydväst');
      await sam.fyll('From', v.dagen);
      await sam.fyll('Until and including', plusDays(v.idag, 7));
      await sam.fyll(/^Only these cases/, id);
      await sam.klicka('button', 'Appoint the substitute');
      const rad = sam.page.getByRole('row').filter({ hasText: id });
      await rad.waitFor();
      await sam.ser('1 named case', rad);
      await sam.ser('In force now', rad);
      await v.api('amk-sydvast-2').get(`/arenden/${id}`);
      await sam.klicka('button', /^End/, rad);
      await sam.klicka('button', 'Yes, end it now', rad);
      await sam.ser('Ended early', rad);
    },
  },
  {
    namn: 'den som inte leder ser vikariaten men utser ingen',
    tangentbord: false,
    kort: false,
    async kor(v) {
      const ss = await v.som('ss-nordost-1');
      await ss.ga('/ledning/vikarier');
      await ss.ser(/En vikarie får det som den ersatta har/);
      sant(
        (await ss.page.getByRole('button', { name: 'Utse vikarien' }).count()) === 0,
        'den som inte leder kan utse',
      );
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
      await adm.klicka('button', 'Lägg in delegationen');
      await adm.ser('Välj nämnd, vem, minst ett beslut, och skriv punkten.');
      // A nämnd that decides on nothing in the routine: what is entered stands in nobody's way.
      await adm.valj('Nämnd', /arbetsmarknad/);
      await adm.ser(/nämndens första delegation|Gäller/);
      await adm.klicka('radio', 'En person');
      await adm.fyll('Användarnamn', 'chef-kc-centrum-1');
      await adm.klicka('checkbox', 'Fatta beslut om insats');
      await adm.valj('Gräns (valfritt)', 'timmar i veckan');
      await adm.fyll('Punkt i delegationsordningen', '4.1');
      await adm.klicka('button', 'Lägg in delegationen');
      await adm.ser('Skriv ett helt tal.');
      await adm.bild('delegationer-ny');
      await adm.fyll(/^Högst så många timmar i veckan/, '20');
      await adm.klicka('button', 'Lägg in delegationen');
      const rad = adm.page
        .getByRole('row')
        .filter({ hasText: 'Enhetschef Kompetenscenter, Centrum' })
        .filter({ has: adm.page.getByRole('button', { name: /^Återkalla/ }) });
      await adm.ser('Fatta beslut om insats', rad.first());
      await adm.ser('högst 20 timmar i veckan', rad.first());
      await adm.bild('delegationer');
      await adm.klicka('button', /^Återkalla/, rad.first());
      await adm.klicka('button', 'Ja, återkalla i dag');
      await adm.ser(/Återkallad från/);
    },
  },
  {
    namn: 'ingen ger sig själv en delegation',
    tangentbord: false,
    kort: false,
    async kor(v) {
      const adm = await v.som('adm-1', { en: true });
      await adm.ga('/ledning/delegationer');
      await adm.valj(/^Committee/, /arbetsmarknad/);
      await adm.klicka('radio', 'A person');
      await adm.fyll('User name', 'adm-1');
      await adm.klicka('checkbox', 'Decide on the measure');
      await adm.fyll('Item in the delegation order', '4.2');
      adm.vantarSvar(403);
      await adm.klicka('button', 'Enter the delegation');
      await adm.ser(/Nobody enters a delegation to herself/);
      await adm.bild('delegationer-nekad');
    },
  },
];
