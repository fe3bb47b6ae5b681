/** What the service could not do by itself: seen, tried again one by one or all at once, closed with a reason. */
import { sant, tills } from '../krav';
import type { Resa, Varld } from '../varld';

const oppna = async (v: Varld, user: string, id: string): Promise<readonly { id: string; slag: string }[]> =>
  (await v.api(user).get('/incidenter?limit=100')).incidenter.filter(
    (en: { caseId: string }) => en.caseId === id,
  );

export const resor: readonly Resa[] = [
  {
    namn: 'ett utskick som inte gick fram: vad det betyder, försök igen, och det nya som kommer',
    kort: false,
    async kor(v) {
      const { ss, fss } = v.personer('centrum');
      const id = await v.arende({ till: 'samrad', stad: 'centrum' });
      const antal = await v.misslyckas(id, 'utskick');
      sant(antal > 0, 'ärendet har inget att skicka');
      await v.misslyckas(id, 'frist');
      const chef = await v.som(fss);
      await chef.ga('/incidenter');
      const kort = chef.page.locator('article').filter({ hasText: id });
      const frist = kort.filter({ hasText: 'En frist gick inte att utlösa' });
      await chef.ser('Ingen har fått påminnelsen', frist);
      const utskick = kort.filter({ hasText: 'Något kunde inte skickas' });
      sant((await utskick.count()) === antal, `${await utskick.count()} kort för ${antal} utskick`);
      await chef.ser('Mottagaren har inte fått det som skulle skickas.', utskick.first());
      await chef.ser('felkod ECONNREFUSED', utskick.first());
      await chef.bild('incidenter');
      const forst = utskick.first();
      await chef.klicka('button', /^Försök igen/, forst);
      await chef.ser('Försöks igen. Går det fel kommer en ny incident.', forst);
      sant((await oppna(v, fss, id)).length === antal, 'incidenten är inte stängd hos tjänsten');
      // Something more goes wrong while the page is open: it comes last, and nothing moves.
      const fore = await kort.count();
      await v.misslyckas(id, 'frist');
      await v.api(ss).send(id, 'FATTA_BESLUT');
      await tills(async () => (await kort.count()) === fore + 1, 'den nya incidenten syns inte av sig själv');
      await chef.klicka('link', id, forst);
      await chef.page.waitForURL(new RegExp(`/arenden/${id}`));
    },
  },
  {
    namn: 'efter ett avbrott: välj slag, och försök igen med alla',
    async kor(v) {
      const { fss } = v.personer('nordost');
      const ett = await v.arende({ till: 'samrad', stad: 'nordost' });
      const tva = await v.arende({ till: 'samrad', stad: 'nordost' });
      await v.misslyckas(ett, 'utskick');
      await v.misslyckas(tva, 'utskick');
      await v.misslyckas(tva, 'frist');
      const chef = await v.som(fss);
      await chef.ga('/incidenter');
      await chef.valj('Slag', 'Något kunde inte skickas');
      await chef.page.waitForURL(/slag=utskick/);
      await chef.serInte('En frist gick inte att utlösa', chef.page.locator('article'));
      await chef.klicka('button', /^Försök igen med alla \d+/);
      await chef.klicka('button', 'Avbryt');
      await chef.klicka('button', /^Försök igen med alla \d+/);
      await chef.bild('incidenter-alla');
      await chef.klicka('button', 'Ja, försök igen med alla');
      await chef.ser(/\d+ försöks igen\. Går något fel/);
      for (const id of [ett, tva]) {
        const kvar = (await oppna(v, fss, id)).filter(({ slag }) => slag === 'utskick');
        sant(kvar.length === 0, `${kvar.length} utskick i ${id} är kvar`);
      }
      sant((await oppna(v, fss, tva)).length === 1, 'fristen försöktes igen fast den inte var vald');
      await chef.ser('0 öppna incidenter');
      await chef.valj('Slag', 'Alla');
      const { incidenter } = await v.api(fss).get('/incidenter?limit=100');
      await chef.ser(new RegExp(`^${(incidenter as unknown[]).length} öpp(en|na) incident`));
    },
  },
  {
    namn: 'stäng med ett skäl, och någon annan hinner före',
    async kor(v) {
      const { fss } = v.personer('sydvast');
      const id = await v.arende({ till: 'inledd', stad: 'sydvast' });
      await v.misslyckas(id, 'frist');
      const chef = await v.som(fss, { en: true });
      await chef.ga('/incidenter');
      const kort = chef.page.locator('article').filter({ hasText: id });
      await chef.ser('A deadline could not fire', kort);
      // What went wrong is said in the language that is chosen, also when it is changed while the page is open.
      await chef.ser('The deadline sets itself off again and again.', kort);
      await chef.klicka('button', 'Svenska');
      await chef.ser('Fristen utlöser sig själv om och om igen.', kort);
      await chef.klicka('button', 'English');
      await chef.ser('The deadline sets itself off again and again.', kort);
      await chef.klicka('button', /^Close with a reason/, kort);
      await chef.klicka('button', 'Close the incident', kort);
      await chef.ser('Choose a reason.', kort);
      await chef.bild('incident-stang');
      await chef.valj(/^Why can it be closed/, 'Handled in the case', kort);
      await chef.fyll(/^Reference/, '19900101-1234', kort);
      chef.vantarSvar(400);
      await chef.klicka('button', 'Close the incident', kort);
      await chef.ser(/not a personal identity number/, kort);
      await chef.fyll(/^Reference/, 'INC-2026-0417', kort);
      const [incident] = await oppna(v, fss, id);
      await v.api(fss).post(`/incidenter/${incident?.id}/losa`, { skal: 'dubblett' });
      chef.vantarSvar(404);
      await chef.klicka('button', 'Close the incident', kort);
      await chef.ser('Somebody else has taken care of it.', kort);
    },
  },
  {
    namn: 'administratören ser felet men inte ärendet, och den som handlägger ser inget',
    tangentbord: false,
    async kor(v) {
      const id = await v.arende({ till: 'inledd' });
      const skyddat = await v.arende({ till: 'inledd', skyddad: true });
      await v.misslyckas(id, 'frist');
      await v.misslyckas(skyddat, 'frist');
      const adm = await v.som('adm-1');
      await adm.ga('/incidenter');
      const kort = adm.page.locator('article').filter({ hasText: id });
      await adm.ser('En frist gick inte att utlösa', kort);
      sant(
        (await kort.getByRole('link').count()) === 0,
        'ärendet är en länk dit administratören inte kommer',
      );
      await adm.serInte(skyddat);
      await adm.klicka('button', /^Försök igen/, kort);
      await adm.ser('Försöks igen. Går det fel kommer en ny incident.', kort);
      const ss = await v.som('ss-hisingen-1');
      ss.vantarSvar(403);
      await ss.ga('/incidenter');
      await ss.ser(/Incidenter ser den som leder arbetet i enheten/);
      await ss.bild('incidenter-nekad');
    },
  },
  {
    namn: 'inga incidenter',
    tangentbord: false,
    kort: false,
    async kor(v) {
      const sam = await v.som('sam-sydvast-1');
      await sam.ga('/incidenter');
      await sam.ser(/Inga öppna incidenter\. Det som inte går att skicka/);
      await sam.bild('incidenter-inga');
    },
  },
];
