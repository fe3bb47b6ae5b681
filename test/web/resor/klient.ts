/** The client: found in the three lawful ways, with warnings first, and all her cases on one page. */
import { gor } from '../formular';
import { sant } from '../krav';
import type { Anvandare, Resa } from '../varld';
import { klienten } from './klientdelar';

const FORBJUDET = 'Hemnumret, 031 000 00 00: någon annan kan svara.';

/** Searches as it is done on the page, for an answer to the person. */
async function sok(anv: Anvandare, med: 'Personnummer' | 'Namn', text: string): Promise<void> {
  await anv.ga('/klienter');
  await anv.valj(/^Sök med/, med);
  await anv.fyll(med === 'Namn' ? 'Klientens namn' : 'Person- eller samordningsnummer', text);
  await anv.valj(/^Varför söker du/, 'Personen har begärt att få veta något');
  await anv.klicka('button', 'Sök');
}

export const resor: readonly Resa[] = [
  {
    namn: 'sök en klient och se varningen först',
    kort: true,
    async kor(v) {
      const { ss } = v.personer();
      const { namn, personnummer } = v.klient();
      const id = await v.arende({ till: 'samrad', namn, personnummer });
      await v.api(ss).send(id, 'ANGE_KONTAKTVAGAR', { forbjudnaNummer: FORBJUDET });
      const anv = await v.som(ss);
      await anv.ga('/klienter');
      await anv.klicka('button', 'Sök');
      await anv.ser('Skriv det du söker med.');
      await anv.ser('Välj varför du söker.');
      await anv.bild('klient-sok');
      await anv.fyll('Ärendets nummer', id.toLowerCase());
      await anv.valj(/^Varför söker du/, 'Jag handlägger ärendet');
      await anv.klicka('button', 'Sök');
      await anv.ser('1 träff');
      sant(!/namn|person|A-/i.test(anv.page.url()), `adressen säger vad som söktes: ${anv.page.url()}`);
      await anv.klicka('link', new RegExp(`^${namn}`));
      await anv.ser('Ring inte de här numren');
      await anv.ser(FORBJUDET);
      await anv.ser(new RegExp(id));
      sant(!(await anv.page.title()).includes(namn), 'fliken säger klientens namn');
      // The warning stands above the cases.
      const varning = await anv.page.getByText(FORBJUDET).boundingBox();
      const arenden = await anv.page.getByRole('heading', { name: 'Pågående anvisningar' }).boundingBox();
      sant(varning && arenden && varning.y < arenden.y, 'varningen står inte först');
      await anv.bild('klient');
    },
  },
  {
    namn: 'den som inte får se klienten hittar ingen',
    async kor(v) {
      const { namn, personnummer } = v.klient();
      const id = await v.arende({ namn, personnummer });
      const klient = await klienten(v, v.personer().ss, id);
      const annan = await v.som('ss-centrum-1');
      await annan.ga('/klienter');
      await annan.valj(/^Sök med/, 'Personnummer');
      await annan.fyll('Person- eller samordningsnummer', personnummer);
      await annan.valj(/^Varför söker du/, 'Personen har begärt att få veta något');
      await annan.klicka('button', 'Sök');
      await annan.ser('0 träffar');
      await annan.ser(/Ingen träff bland dem du får se/);
      annan.vantarSvar(404);
      await annan.ga(`/klienter/${klient}`);
      await annan.ser(/finns inte, eller så hör det inte till din enhet/);
      await annan.serInte(namn);
    },
  },
  {
    namn: 'kontaktvägarna ändras och syns på klientens sida',
    tangentbord: false,
    kort: false,
    async kor(v) {
      const { ss } = v.personer();
      const id = await v.arende({ till: 'samrad' });
      const klient = await klienten(v, ss, id);
      const anv = await v.som(ss);
      await anv.ga(`/arenden/${id}?atgard=ANGE_KONTAKTVAGAR`);
      await gor(v, anv, id, 'ANGE_KONTAKTVAGAR', { forbjudnaAdresser: 'Inget till hemadressen.' });
      await anv.ga(`/klienter/${klient}`);
      await anv.ser('Skicka inget till de här adresserna');
    },
  },
  {
    namn: 'sök med personnummer i alla former, med namn, och med fel nummer',
    async kor(v) {
      const { namn, personnummer } = v.klient();
      await v.arende({ namn, personnummer });
      const anv = await v.som(v.personer().ss);
      const kort = personnummer.slice(2);
      for (const skrivet of [
        personnummer,
        `${personnummer.slice(0, 8)}-${personnummer.slice(8)}`,
        kort,
        `${kort.slice(0, 6)}-${kort.slice(6)}`,
        ` ${personnummer.slice(0, 8)} ${personnummer.slice(8)} `,
      ]) {
        await sok(anv, 'Personnummer', skrivet);
        await anv.ser('1 träff');
        await anv.ser(namn);
      }
      await sok(anv, 'Namn', namn.toLowerCase());
      await anv.ser('1 träff');
      anv.vantarSvar(400);
      const [sista = ''] = personnummer.slice(-1);
      await sok(anv, 'Personnummer', `${personnummer.slice(0, -1)}${(Number(sista) + 1) % 10}`);
      await anv.ser('Numret är inte ett personnummer eller samordningsnummer.');
      sant(
        await anv.falt('Person- eller samordningsnummer').and(anv.page.locator(':focus')).count(),
        'det felaktiga numret har inte fokus',
      );
      await anv.bild('klient-sok-fel');
    },
  },
  {
    namn: 'flera anvisningar: krockar, återkallat samtycke och det som är avslutat',
    async kor(v) {
      const { ss } = v.personer();
      const klient = v.klient();
      const tidigare = await v.arende({ till: 'inledd', ...klient });
      await v.api(ss).send(tidigare, 'AVSLUTA_UTAN_ANVISNING');
      const ena = await v.arende({ till: 'inskrivning', ...klient });
      const andra = await v.arende({ till: 'inskrivning', ...klient });
      await v.api(ss).send(andra, 'ATERKALLA_SAMTYCKE_KC');
      const anv = await v.som(ss);
      await anv.ga(`/klienter/${await klienten(v, ss, ena)}`);
      await anv.ser('Två beslut gäller samma tid');
      await anv.ser('Möten i två insatser samma dag');
      await anv.ser(/^Samtycket till Kompetenscenter är återkallat .*Lämna inga nya uppgifter dit\.$/);
      const pagar = anv.page.getByRole('region', { name: 'Pågående anvisningar' });
      const slut = anv.page.getByRole('region', { name: 'Tidigare anvisningar' });
      sant((await pagar.getByRole('article').count()) === 2, 'de pågående är inte två');
      await anv.ser(new RegExp(tidigare), slut);
      await anv.ser('Avslutat', slut);
      await anv.bild('klient-krockar');
      const krock = anv.page.getByText('Två beslut gäller samma tid').locator('xpath=ancestor::p');
      await anv.klicka('link', `Ärende ${ena}`, krock);
      await anv.page.waitForURL(new RegExp(ena));
    },
  },
  {
    namn: 'skyddade personuppgifter: bara de namngivna ser att personen finns',
    async kor(v) {
      const { ss, fss } = v.personer();
      const klient = v.klient();
      const id = await v.arende({ till: 'samrad', skyddad: true, ...klient });
      const sidan = `/klienter/${await klienten(v, ss, id)}`;
      const far = await v.som(ss);
      await sok(far, 'Personnummer', klient.personnummer);
      await far.ser('1 träff');
      // A list of hits is a screen that colleagues walk past.
      await far.serInte(klient.namn);
      await far.klicka('link', /^Skyddade personuppgifter/);
      await far.ser(/Bara namngivna handläggare ser ärendet/);
      await far.ser(klient.namn);
      await far.bild('klient-skyddad');
      for (const user of ['ss-hisingen-2', 'chef-hisingen-1']) {
        const annan = await v.som(user);
        await sok(annan, 'Personnummer', klient.personnummer);
        await annan.ser('0 träffar');
        annan.vantarSvar(404);
        await annan.ga(sidan);
        await annan.ser(/finns inte, eller så hör det inte till din enhet/);
        await annan.serInte(klient.namn);
      }
      const leder = await v.som(fss);
      await leder.ga(sidan);
      await leder.ser(klient.namn);
    },
  },
];
