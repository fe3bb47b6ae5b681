/** Review: who has seen a case, what a user has seen, and emergency openings judged afterwards. */
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
    namn: 'nödöppningen bedöms av en annan',
    async kor(v) {
      const id = await v.arende({ till: 'inledd', skyddad: true });
      const { id: nr } = await v.api('ss-hisingen-2').post(`/arenden/${id}/nodoppning`, {
        grund: 'akut_mote',
        skal: 'Klienten sitter i receptionen och behöver hjälp nu.',
        minuter: 5,
      });
      const chef = await v.som('chef-hisingen-1');
      await chef.ga('/granskning?del=nodoppningar');
      const oppen = chef.page
        .getByRole('row', { name: /Öppen nu/ })
        .filter({ has: chef.page.locator(`a[href*="${nr}"]`) });
      await chef.klicka('link', /av Socialsekreterare 2, Hisingen/, oppen);
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
    namn: 'ingen bedömer sin egen nödöppning, och en obefogad blir en incident',
    async kor(v) {
      const chefen = 'chef-hisingen-1';
      const { fss } = v.personer();
      const id = await v.arende({ till: 'inledd', skyddad: true });
      const { id: nr } = await v.api(chefen).post(`/arenden/${id}/nodoppning`, {
        grund: 'handlaggaren_borta',
        skal: 'Handläggaren är sjuk och klienten ringer.',
        minuter: 5,
      });
      await v.api(chefen).post(`/nodoppningar/${nr}/slut`, {});
      const chef = await v.som(chefen);
      await chef.ga(`/granskning?del=nodoppningar&id=${nr}`);
      await chef.ser('Det är din egen. Någon annan som leder enheten bedömer den.');
      await chef.serInte('Var den befogad?');
      const leder = await v.som(fss);
      await leder.ga(`/granskning?del=nodoppningar&id=${nr}`);
      await leder.ser('Handläggaren är sjuk och klienten ringer.');
      await leder.ser('Handläggaren kan inte nås');
      await leder.valj('Var den befogad?', /^Nej/);
      await leder.fyll('Hur du bedömer det', 'Kollegan var på plats och kunde ha svarat.');
      await leder.klicka('button', 'Spara bedömningen');
      await leder.ser('Bedömdes inte vara befogad');
      await leder.ga('/granskning?del=nodoppningar');
      await leder.ser(/inte befogad/);
      await leder.bild('nodoppningar');
    },
  },
  {
    namn: 'vad har en användare sett?',
    async kor(v) {
      const { fss } = v.personer();
      const id = await v.arende({ till: 'samrad' });
      const skyddat = await v.arende({ till: 'samrad', skyddad: true });
      for (const nr of [id, skyddat]) await v.api(fss).get(`/arenden/${nr}`);
      const gr = await v.som(GRANSKARE);
      await gr.ga('/granskning?del=vem');
      await gr.valj('Vad vill du veta?', 'Vad en användare har sett');
      await gr.fyll('Användarens id', fss);
      await gr.klicka('button', 'Visa raderna');
      const rader = gr.page.getByRole('region', { name: 'Rader ur åtkomstloggen' });
      await rader
        .getByRole('row', { name: new RegExp(`${id}.*Läste ärendet`) })
        .first()
        .waitFor();
      await rader
        .getByRole('row', { name: /skyddade personuppgifter.*Läste ärendet/ })
        .first()
        .waitFor();
      await gr.serInte(skyddat);
      await gr.bild('vad-har-en-sett');
      gr.vantarSvar(400);
      await gr.fyll('Från och med', `${Number(v.idag.slice(0, 4)) - 1}-01-01`);
      await gr.klicka('button', 'Visa raderna');
      await gr.page.getByRole('alert').first().waitFor();
      await gr.ser(/31 dagar/, gr.page.getByRole('alert').first());
    },
  },
];
