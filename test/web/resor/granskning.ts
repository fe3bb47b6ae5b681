/** Review: who has seen a case, whether its history is whole, a night's sample, and an emergency opening afterwards. */
import { sant } from '../krav';
import type { Resa } from '../varld';

const GRANSKARE = 'granskare-1';

export const resor: readonly Resa[] = [
  {
    namn: 'vem har sett ärendet?',
    kort: true,
    async kor(v) {
      const id = await v.arende({ till: 'samrad' });
      await v.api('fss-hisingen-1').get(`/arenden/${id}`);
      const gr = await v.som(GRANSKARE);
      await gr.ga('/granskning?del=vem');
      await gr.klicka('button', 'Visa raderna');
      await gr.ser('Skriv ärendets nummer.');
      await gr.fyll('Ärendenummer', id);
      await gr.klicka('button', 'Visa raderna');
      const rader = gr.page.getByRole('region', { name: 'Rader ur åtkomstloggen' });
      const chefens = rader.getByRole('row', { name: /1:e socialsekreterare, Hisingen.*Läste ärendet/ });
      await chefens.first().waitFor();
      await rader
        .getByRole('row', { name: /Socialsekreterare 1, Hisingen.*Gjorde något i ärendet/ })
        .first()
        .waitFor();
      // Which event it was is content, and not for the reviewer.
      sant(!(await rader.innerText()).includes('SSBTEK'), 'loggen säger vad som gjordes i ärendet');
      await gr.bild('vem-har-sett');
    },
  },
  {
    namn: 'är historiken hel?',
    kort: false,
    async kor(v) {
      const id = await v.arende({ till: 'beslut' });
      const gr = await v.som(GRANSKARE);
      await gr.ga('/granskning?del=kedja');
      await gr.ser('Det här visar den inte');
      gr.vantarSvar(404);
      await gr.fyll('Ärendenummer', 'A-0000-0000-0000');
      await gr.klicka('button', 'Pröva historiken');
      await gr.ser('Det finns inte, eller så hör det inte till din enhet.');
      await gr.fyll('Ärendenummer', id);
      await gr.klicka('button', 'Pröva historiken');
      await gr.ser(`Historiken i ${id} är hel`);
      await gr.ser('länk för länk');
      await gr.bild('historiken-hel');
      const logg = (await v
        .api(GRANSKARE)
        .get(`/logg?arende=${id}&fran=${v.idag.slice(0, 4)}-01-01&till=2099-12-31`)) as {
        readonly rader: readonly { readonly handling: { readonly kod: string } }[];
      };
      sant(
        logg.rader.some(({ handling }) => handling.kod === 'kedjekontroll'),
        'prövningen är inte loggad',
      );
    },
  },
  {
    namn: 'nödöppningen bedöms av en annan',
    async kor(v) {
      const id = await v.arende({ till: 'inledd', skyddad: true });
      await v.api('ss-hisingen-2').post(`/arenden/${id}/nodoppning`, {
        grund: 'akut_mote',
        skal: 'Klienten sitter i receptionen och behöver hjälp nu.',
        minuter: 5,
      });
      const lista = (await v.api('fss-hisingen-1').get('/nodoppningar')) as {
        readonly nodoppningar: readonly { readonly id: string; readonly av: string }[];
      };
      const nodoppning = lista.nodoppningar.find(({ av }) => av === 'ss-hisingen-2');
      sant(nodoppning, 'nödöppningen står inte i listan');
      const chef = await v.som('chef-hisingen-1');
      await chef.ga('/granskning?del=nodoppningar');
      const oppen = chef.page.getByRole('row', { name: /Öppen nu/ }).first();
      await chef.klicka('link', /av ss-hisingen-2/, oppen);
      await chef.ser('Klienten är på plats eller mötet är nu');
      // The manager learns neither which case it was nor the reason.
      await chef.ser('Det ser bara den som får se ärendet.');
      await chef.serInte(id);
      await chef.klicka('button', 'Avsluta nu');
      await chef.ser('Bedöm nödöppningen');
      await chef.klicka('button', 'Spara bedömningen');
      await chef.ser('Svara på om den var befogad');
      await chef.valj('Var den befogad?', 'Ja');
      await chef.fyll('Hur du bedömer det', 'Klienten var på plats och handläggaren gick inte att nå.');
      await chef.klicka('button', 'Spara bedömningen');
      await chef.ser('Bedömdes vara befogad');
      await chef.bild('nodoppning-bedomd');
    },
  },
  {
    namn: 'nattens urval signeras',
    sist: true,
    async kor(v) {
      const gr = await v.som(GRANSKARE);
      await gr.ga('/granskning');
      await gr.ser('Varje natt väljs åtkomster ut');
      const lista = (await v.api(GRANSKARE).get('/logggranskningar?status=oppen')) as {
        readonly granskningar: readonly { readonly id: string; readonly enhet: string }[];
      };
      await gr.valj('Visa', 'Väntar på dig');
      await gr.page.waitForURL(/status=oppen/);
      if (lista.granskningar.length === 0) {
        // The night's work has not been done in this city: that is said, and what it means.
        await gr.ser('Inga granskningar att visa.');
        await gr.bild('logggranskningar');
        return;
      }
      await gr.klicka('link', /^Öppna granskningen/, gr.page.getByRole('row').nth(1));
      await gr.ser('åtkomster är utvalda');
      await gr.klicka('button', 'Signera granskningen');
      await gr.ser('Välj ett svar.');
      await gr.valj('Hörde åtkomsterna till arbetet?', 'Ja, utan anmärkning');
      await gr.klicka('button', 'Signera granskningen');
      await gr.ser('Signerad utan anmärkning');
      await gr.bild('logggranskningar');
    },
  },
];
