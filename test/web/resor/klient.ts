/** The client: found in the three lawful ways, with warnings first, protection raised and lowered by two, and the log. */
import { gor } from '../formular';
import { sant, tills } from '../krav';
import type { Resa, Varld } from '../varld';

const FORBJUDET = 'Hemnumret, 031 000 00 00: någon annan kan svara.';

async function klienten(v: Varld, user: string, arende: string): Promise<string> {
  return (await v.api(user).get(`/arenden/${arende}`)).klient.id as string;
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
    namn: 'skydd registreras av en och sänks av två',
    tangentbord: false,
    async kor(v) {
      const { ss, fss } = v.personer();
      const id = await v.arende({ till: 'samrad' });
      const klient = await klienten(v, ss, id);
      const anv = await v.som(fss);
      await anv.ga(`/klienter/${klient}`);
      await anv.klicka('button', /^Skyddade personuppgifter/);
      await anv.valj('Skyddsnivå', 'Sekretessmarkering');
      await anv.klicka('button', 'Registrera skyddet');
      await anv.ser(/Sekretessmarkering\. Pröva varje gång/);
      await anv.valj('Ändra till', 'Skyddet upphör');
      await anv.fyll(/^Skäl/, 'Skatteverket har tagit bort markeringen.');
      await anv.klicka('button', 'Lämna förslaget');
      await anv.ser('Någon annan avgör ditt förslag.');
      await anv.serInte(/^Bekräfta$/);
      const forslag = (await v.api(fss).get(`/klienter/${klient}/skydd/sankningar`)).forslag as {
        status: string;
      }[];
      sant(forslag.length === 1 && forslag[0]?.status === 'vantar', 'förslaget väntar inte');
      await anv.bild('klient-skydd');
    },
  },
  {
    namn: 'loggutdraget säger varifrån och inte vem, utan menprövning',
    tangentbord: false,
    async kor(v) {
      const { ss, fss } = v.personer();
      const id = await v.arende({ till: 'samrad' });
      const klient = await klienten(v, ss, id);
      const anv = await v.som(fss);
      await anv.ga(`/klienter/${klient}`);
      await anv.klicka('button', /^Vem har tagit del/);
      await anv.fyll('Till och med', v.idag);
      await anv.klicka('button', 'Visa utdraget');
      const tabell = anv.page.getByRole('table');
      await tabell.waitFor();
      sant(!(await tabell.innerText()).includes(ss), 'utdraget säger vem utan menprövning');
      await anv.valj(/^Ska personalens id/, /^Ja/);
      await anv.fyll(/^Grund/, 'Prövat: inget men för den enskilde eller personalen.');
      await anv.klicka('button', 'Spara beslutet');
      await tills(
        async () => (await tabell.innerText()).includes(ss),
        'utdraget säger inte vem efter menprövningen',
      );
      await anv.bild('klient-loggutdrag');
    },
  },
  {
    namn: 'radering föreslås av en och avgörs av en annan',
    tangentbord: false,
    async kor(v) {
      const { ss, fss } = v.personer();
      const id = await v.arende();
      const klient = await klienten(v, ss, id);
      const anv = await v.som(fss);
      await anv.ga(`/klienter/${klient}`);
      await anv.klicka('button', 'Radering av klienten');
      await anv.ser('Inga förslag har lämnats.');
      // A running case is not erased: the API says why, and the page shows it.
      anv.vantarSvar(403, 409);
      await anv.fyll(/^Grund/, 'Gallring enligt SoL 16:1, beslut 14');
      await anv.klicka('button', 'Lämna förslaget');
      await anv.page.getByRole('alert').first().waitFor();
      sant((await anv.falt(/^Grund/).inputValue()).startsWith('Gallring'), 'det skrivna är borta');
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
];
