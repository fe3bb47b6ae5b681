/** The municipality's settings: what a change moves, saved with its reason, computed anew, and what stands in the way. */
import { plusDays } from '../../../machines/calendar';
import { sant } from '../krav';
import type { Anvandare, Resa, Varld } from '../varld';

interface Flytt {
  readonly regel: string;
  readonly fran: { readonly sista: string };
  readonly till: { readonly sista: string };
}
const FALT = /^Första genomförandeplan inom/;
const VISA = 'Visa vilka frister som flyttas';

const galler = async (v: Varld, key: string): Promise<unknown> =>
  (await v.api('adm-1').get('/installningar')).settings.find((en: { key: string }) => en.key === key)?.value;

async function andraPlanen(adm: Anvandare, dagar: string): Promise<void> {
  await adm.ga('/installningar');
  await adm.fyll('Sök inställning', 'Första genomförandeplan');
  await adm.klicka('button', /^Ändra Första genomförandeplan/);
  await adm.fyll(FALT, dagar);
}
/** The day by which the first plan is due, as it stands on the case's page. */
async function plandagen(anv: Anvandare, id: string): Promise<string | null> {
  await anv.ga(`/arenden/${id}`);
  const klocka = anv.page
    .getByRole('listitem')
    .filter({ has: anv.page.getByRole('heading', { name: 'Genomförandeplan', exact: true }) });
  return klocka.locator('time').first().getAttribute('datetime');
}
/** What a preview says of the deadline of the first plan. */
function forstaPlan(prov: { readonly frister: readonly Flytt[] }): Flytt {
  const flytt = prov.frister.find(({ regel }) => regel === 'forstaPlan');
  sant(flytt, 'provet flyttar ingen första genomförandeplan');
  return flytt;
}
/** Takes back what is to come, so that the next journey begins as this one did. */
async function taTillbaka(v: Varld): Promise<void> {
  const nu = await v.api('adm-1').get('/installningar');
  const kommande = (nu.coming as { validFrom: string; changes: unknown[] }[]).find(
    ({ changes }) => changes.length > 0,
  );
  if (kommande)
    await v.api('adm-1').post('/installningar', {
      basedOn: nu.latest,
      validFrom: kommande.validFrom,
      reason: 'Prövad',
      changes: {},
    });
}

export const resor: readonly Resa[] = [
  {
    namn: 'ändra: pröva, spara, ta tillbaka',
    kort: false,
    // All journeys have the same settings.
    sist: true,
    async kor(v) {
      const fore = await galler(v, 'plan.dueWithin');
      const adm = await v.som('adm-1');
      await adm.ga('/installningar');
      await adm.bild('installningar');
      await andraPlanen(adm, '0');
      adm.vantarSvar(400);
      await adm.klicka('button', VISA);
      await adm.ser(/ska vara ett heltal 1–365/);
      await adm.fyll(FALT, '10');
      await adm.fyll('Gäller från', plusDays(v.idag, 400));
      await adm.klicka('button', VISA);
      await adm.ser(/Inga frister flyttas|får minst en frist flyttad/);
      await adm.bild('installningar-prov');
      await adm.klicka('button', 'Spara som ny version');
      await adm.ser('Skriv varför.');
      await adm.fyll(/^Varför/, 'Nämndens beslut 2026-11-18, § 214');
      await adm.klicka('button', 'Spara som ny version');
      await adm.ser('Kommer att gälla');
      await adm.ser('Nämndens beslut 2026-11-18, § 214');
      await adm.klicka('summary', 'Jämför två versioner');
      await adm.bild('installningar-versioner');
      await adm.klicka('button', /^Ta tillbaka/);
      await adm.fyll('Varför tas den tillbaka?', 'Beslutet är ändrat');
      await adm.klicka('button', 'Ta tillbaka versionen');
      await adm.ser(/är tillbakatagen/);
      await adm.ser('Ersatt innan den gällde');
      sant((await galler(v, 'plan.dueWithin')) === fore, 'värdet som gäller har ändrats');
    },
  },
  {
    namn: 'en annan administratör hinner före: det som är skrivet finns kvar',
    kort: false,
    sist: true,
    async kor(v) {
      const adm = await v.som('adm-1');
      await andraPlanen(adm, '11');
      await adm.fyll('Gäller från', plusDays(v.idag, 401));
      await adm.fyll(/^Varför/, 'Nämndens beslut § 215');
      await adm.klicka('button', VISA);
      await adm.ser(/Inga frister flyttas|får minst en frist flyttad/);
      const { latest } = await v.api('adm-1').get('/installningar');
      await v.api('adm-1').post('/installningar', {
        basedOn: latest,
        validFrom: plusDays(v.idag, 402),
        reason: 'Någon annans beslut',
        changes: { 'af.waitDays': 9 },
      });
      adm.vantarSvar(409, 412);
      await adm.klicka('button', 'Spara som ny version');
      await adm.klicka('button', 'Läs om inställningarna');
      await adm.ser('Någon annans beslut');
      sant((await adm.falt(FALT).inputValue()) === '11', 'ändringen är borta');
      sant((await adm.falt(/^Varför/).inputValue()) === 'Nämndens beslut § 215', 'skälet är borta');
      await adm.bild('installningar-krock');
      await adm.klicka('button', VISA);
      await adm.ser(/Inga frister flyttas|får minst en frist flyttad/);
      await adm.klicka('button', 'Kasta ändringen');
      await adm.serInte('Spara som ny version');
      await taTillbaka(v);
    },
  },
  {
    namn: 'ett prov över fler ärenden än ett svar rymmer',
    tangentbord: false,
    kort: false,
    async kor(v) {
      const adm = await v.som('adm-1');
      const fragor: string[] = [];
      // The service answers a thousand cases at a time: here it seems to have three answers.
      await adm.page.route('**/installningar/forhandsvisning', async (route) => {
        const fraga = route.request().postDataJSON() as { efter?: string };
        const response = await route.fetch({
          postData: JSON.stringify({ ...fraga, efter: undefined }),
        });
        const svar = (await response.json()) as Record<string, unknown>;
        fragor.push(fraga.efter ?? '');
        await route.fulfill({
          response,
          json: {
            ...svar,
            totalt: fraga.efter === undefined ? 2_400 : null,
            provade: fragor.length < 3 ? 1_000 : 400,
            berorda: fragor.length,
            nasta: fragor.length < 3 ? `plats-${fragor.length}` : null,
          },
        });
      });
      await andraPlanen(adm, '12');
      await adm.klicka('button', VISA);
      await adm.ser(/6 av 2\s400 ärenden får minst en frist flyttad/);
      sant(fragor.join(' ') === ' plats-1 plats-2', `frågorna var ”${fragor.join(' ')}”`);
      await adm.klicka('button', 'Kasta ändringen');
    },
  },
  {
    namn: 'omräkningen stannar, och startas igen',
    tangentbord: false,
    kort: false,
    async kor(v) {
      const adm = await v.som('adm-1');
      // The progress of the service is that of a moment: here it goes on for as long as it is looked at.
      const laget = { left: 12, running: false };
      await adm.page.route('**/installningar/omrakning', async (route) => {
        if (route.request().method() === 'POST') {
          laget.running = true;
          await route.fulfill({ status: 202, json: { version: 2, ...laget } });
          return;
        }
        const nu = { version: 2, ...laget };
        if (laget.running) laget.left = Math.max(0, laget.left - 5);
        // It ends the first time before all are done: two could not be computed.
        if (laget.left <= 2) laget.running = false;
        await route.fulfill({ json: nu });
      });
      await adm.ga('/installningar');
      await adm.ser('12 ärenden har frister som är räknade med en tidigare version.');
      await adm.bild('installningar-omrakning');
      await adm.klicka('button', 'Räkna om nu');
      await adm.ser(/Räknar om\. \d+ ärenden kvar\. Du kan lämna sidan\./);
      await adm.ser(/Omräkningen är klar, men några ärenden är kvar/);
      await adm.bild('installningar-stannat');
      await adm.klicka('button', 'Räkna om nu');
      await adm.ser('Alla frister är räknade med de inställningar som gäller.');
    },
  },
  {
    namn: 'den som inte är administratör läser',
    tangentbord: false,
    kort: false,
    async kor(v) {
      const chef = await v.som('chef-hisingen-1');
      await chef.ga('/installningar');
      await chef.ser('Bara administratören ändrar inställningar.');
      await chef.fyll('Sök inställning', 'zzzz');
      await chef.ser(/Ingen inställning heter så/);
      await chef.fyll('Sök inställning', 'genomförandeplan');
      sant(
        (await chef.page.getByRole('button', { name: /^Ändra/ }).count()) === 0,
        'knappen Ändra syns för den som inte får',
      );
      await chef.bild('installningar-las');
    },
  },
  {
    namn: 'den nya versionen gäller, och frister som löper räknas om',
    tangentbord: false,
    kort: false,
    // All journeys have the same settings.
    sist: true,
    async kor(v) {
      const id = await v.arende({ till: 'inskriven' });
      const amk = await v.som(v.personer().amk);
      const adm = await v.som('adm-1');
      const fore = await plandagen(amk, id);
      const { earliestStart } = await v.api('adm-1').get('/installningar');
      await andraPlanen(adm, '21');
      await adm.fyll('Gäller från', earliestStart);
      const svar = adm.page.waitForResponse('**/installningar/forhandsvisning');
      await adm.klicka('button', VISA);
      // The clock never goes back: of all that runs, what began today ends last.
      const { fran, till } = forstaPlan(await (await svar).json());
      sant(fran.sista === fore, `ärendet har ${fore}, och provet säger att den sista är ${fran.sista} nu`);
      sant(till.sista > fore, `provet flyttar inte fristen: ${till.sista}`);
      await adm.fyll(/^Varför/, 'Nämndens beslut § 216');
      await adm.klicka('button', 'Spara som ny version');
      await adm.ser('Nämndens beslut § 216');
      sant((await plandagen(amk, id)) === fore, 'fristen har flyttats innan någon har räknat om');
      if (earliestStart > v.idag) await v.till(earliestStart);
      await adm.ga('/installningar');
      await adm.ser(/ärenden har frister som är räknade med en tidigare version/);
      await adm.klicka('button', 'Räkna om nu');
      await adm.ser('Alla frister är räknade med de inställningar som gäller.');
      const efter = await plandagen(amk, id);
      sant(efter === till.sista, `provet sade ${till.sista}, och ärendet har ${efter}`);
    },
  },
];
