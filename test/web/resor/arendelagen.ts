/** The case's page in its states and to those who may see it: closed, protected, handed over, and what the other side does. */
import type { Resa, Varld } from '../varld';
import { sant } from '../krav';

/** Ends a running measure by its people's own events. */
async function avsluta(v: Varld, id: string): Promise<void> {
  const { ss, amk } = v.personer();
  await v.api(amk).send(id, 'AVSLUT_AVISERAT', { orsak: 'arbete' });
  await v.api(ss).send(id, 'BEKRAFTA_AVSLUT');
  await v.api(amk).send(id, 'UPPRATTA_AVSLUTSDOKUMENT');
  await v.api(ss).send(id, 'AVSLUTA_I_TRESERVA', { nastaSteg: 'arbete' });
  await v.api(amk).send(id, 'STANG_GWA');
}

export const resor: readonly Resa[] = [
  {
    namn: 'ett avslutat ärende',
    kort: false,
    async kor(v) {
      const id = await v.arende({ till: 'pagaende' });
      await avsluta(v, id);
      const ss = await v.som(v.personer().ss);
      await ss.ga(`/arenden/${id}`);
      await ss.ser('Avslutat', ss.page.getByRole('banner').or(ss.page.locator('main header')));
      await ss.ser(/^Ärendet är avslutat sedan/);
      await ss.serInte('Det här kan du göra');
      await ss.serInte('De tre klockorna');
      sant(
        (await ss.page.getByRole('button', { name: 'Lämna över' }).count()) === 0,
        'ett avslutat ärende erbjuds att lämnas över',
      );
      await ss.bild('arende-avslutat');
      await ss.klicka('link', 'Dokument');
      await ss.ser('Ärendet är avslutat och tar inte emot fler filer.');
      await ss.klicka('link', 'Andra system');
      await ss.serInte('Läs i SSBTEK');
      await ss.klicka('link', 'Varför och av vem står i historiken.');
      await ss.ser(/Avsluta i Treserva|Stäng|GWA/, ss.page.locator('ol.lista').first());
    },
  },
  {
    namn: 'ett avslutat skyddat ärende: gallringsstopp, och leverans till arkivet',
    kort: false,
    async kor(v) {
      const { ss, fss } = v.personer();
      const id = await v.arende({ till: 'inledd', skyddad: true });
      await v.api(ss).send(id, 'ANGE_KONTAKTVAGAR', { vagar: ['formedling'], neutralAvsandare: true });
      await v.api(ss).send(id, 'AVSLUTA_UTAN_ANVISNING');
      const rader = async (tabell: string, villkor = ''): Promise<number> =>
        (await v.databas.query(`SELECT FROM ${tabell} WHERE case_id = $1 ${villkor}`, [id])).rowCount ?? 0;
      const hon = await v.som(fss);
      await hon.ga(`/arenden/${id}`);
      const arkiv = hon.page.getByRole('region', { name: 'Arkiv och gallring' });
      await hon.klicka('button', 'Sätt eller häv ett gallringsstopp', arkiv);
      await hon.klicka('button', 'Spara', arkiv);
      await hon.ser(/saker behöver rättas/, arkiv);
      sant((await rader('gallringsstopp')) === 0, 'ett tomt formulär har skickats');
      const stopp = async (svar: 'Ja' | 'Nej'): Promise<void> => {
        await hon.valj(/^Stopp/, svar, arkiv);
        await hon.valj(/^Grund/, 'Tvist eller överklagande', arkiv);
        await hon.fyll(/^Skäl/, 'Beslutet är överklagat.', arkiv);
        await hon.klicka('button', 'Spara', arkiv);
      };
      await hon.bild('arende-gallringsstopp', arkiv);
      await stopp('Ja');
      await hon.ser('Ärendet har nu ett gallringsstopp.');
      sant((await rader('gallringsstopp', 'AND havd IS NULL')) === 1, 'inget stopp är satt');
      await hon.klicka('button', 'Sätt eller häv ett gallringsstopp', arkiv);
      hon.vantarSvar(409);
      await stopp('Ja');
      await hon.ser('Ärendet har redan ett gallringsstopp.', arkiv);
      await hon.bild('arende-gallringsstopp-redan', arkiv);
      await stopp('Nej');
      await hon.ser('Gallringsstoppet är hävt.');
      sant((await rader('gallringsstopp', 'AND havd IS NULL')) === 0, 'stoppet är inte hävt');
      // Her colleague may consent to the delivery, and not hold back the disposal.
      const kollega = await v.som(ss);
      await kollega.ga(`/arenden/${id}`);
      const hennes = kollega.page.getByRole('region', { name: 'Arkiv och gallring' });
      await kollega.klicka('button', 'Medge att ärendet levereras till arkivet', hennes);
      await kollega.serInte('Sätt eller häv ett gallringsstopp');
      await kollega.klicka('button', 'Ja, det får levereras', hennes);
      await kollega.ser('Ärendet får levereras till arkivet.');
      sant((await rader('leveransmedgivanden')) === 1, 'inget medgivande är sparat');
    },
  },
  {
    namn: 'vad den andra sidan gör just nu',
    async kor(v) {
      const id = await v.arende({ till: 'fordelat' });
      const { ss, amk } = v.personer();
      const konsulent = await v.som(amk);
      await konsulent.ga(`/arenden/${id}`);
      // What the other side is to do is not hers to read; where the case is, is.
      await konsulent.ser(/^Ingenting väntar på din sida just nu/);
      await konsulent.ser(/Inskrivningsmötet ska bokas/, konsulent.page.locator('main header'));
      await konsulent.bild('arende-konsulent');
      const hon = await v.som(ss);
      await hon.ga(`/arenden/${id}`);
      const sina = hon.page.getByRole('region', { name: 'Att göra nu' });
      await hon.ser(/^Din uppgift/, sina);
      await hon.klicka('link', 'Boka inskrivningsmöte i GWA', sina);
      await hon.page.getByRole('form', { name: 'Boka inskrivningsmöte i GWA' }).waitFor();
    },
  },
  {
    namn: 'ett skyddat ärende, från var och en som får se det',
    async kor(v) {
      const id = await v.arende({ till: 'uppdrag', skyddad: true });
      const { ss, fss, sam } = v.personer();
      for (const vem of [ss, fss, sam]) {
        const anv = await v.som(vem);
        await anv.ga(`/arenden/${id}`);
        await anv.ser(/^Skyddade personuppgifter\./);
        await anv.ser(/Varje visning loggas och granskas/);
        if (vem === sam) await anv.bild('arende-skyddat-samordnare');
      }
    },
  },
  {
    namn: 'ett skyddat ärende som nödöppnas',
    async kor(v) {
      const id = await v.arende({ till: 'samrad', skyddad: true });
      const hon = await v.som(v.personer().ss);
      await hon.ga(`/arenden/${id}`);
      await hon.ser(/Skyddade personuppgifter\./);
      await hon.bild('arende-skyddat');
      const annan = await v.som('ss-hisingen-2');
      annan.vantarSvar(404);
      await annan.ga(`/arenden/${id}`);
      await annan.ser(/Det finns inte, eller så hör det inte till din enhet/);
      await annan.klicka('button', 'Nödöppna');
      await annan.valj('Grund', 'Handläggaren kan inte nås');
      await annan.fyll(/Varför det inte kan vänta/, 'Klienten är här nu.');
      await annan.klicka('button', 'Nödöppna ärendet');
      await annan.ser(/Ärendet är öppet för dig till/);
      await annan.ser(/Skyddade personuppgifter\./);
    },
  },
  {
    namn: 'lämna över till en kollega, som tar emot',
    async kor(v) {
      const id = await v.arende({ till: 'samrad' });
      const { ss, fss } = v.personer();
      const hon = await v.som(ss);
      await hon.ga(`/arenden/${id}`);
      await hon.klicka('button', 'Lämna över');
      await hon.valj('Till vem', /ss-hisingen-2/);
      await hon.valj('Varför', 'Ledighet');
      await hon.fyll('Det här behöver den nya veta', 'Samråd pågår.');
      await hon.klicka('button', 'Föreslå överlämningen');
      await hon.ser(/Klienten har inte fått det nya namnet och numret än/);
      const kollega = await v.som('ss-hisingen-2');
      await kollega.ga(`/arenden/${id}`);
      await kollega.ser('Samråd pågår.');
      await kollega.klicka('button', 'Klienten har fått veta');
      await kollega.valj('Hur', 'Per telefon');
      await kollega.klicka('button', 'Spara att klienten vet');
      await kollega.ser(/Väntar på godkännande/);
      await kollega.bild('arende-overlamning');
      const chef = await v.som(fss);
      await chef.ga(`/arenden/${id}`);
      await chef.ser(/från Socialsekreterare 1, Hisingen till Socialsekreterare 2, Hisingen/);
      await chef.klicka('button', 'Godkänn');
      await chef.ser('Överlämningen är godkänd.');
      await kollega.ga(`/arenden/${id}`);
      await kollega.ser('Socialsekreterare: Socialsekreterare 2, Hisingen (du)');
      await kollega.ser(/^Din uppgift/);
    },
  },
];
