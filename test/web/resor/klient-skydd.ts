/** What one person alone may not do with a client: lower her protection, or have her erased. */
import { sant, tills } from '../krav';
import { DEFAULT_SETTINGS } from '../../../machines/settings';
import { SettingsStore } from '../../../src/store/settings.store';
import type { Resa } from '../varld';
import { klienten, nekas } from './klientdelar';

const CHEF = 'chef-hisingen-1';

export const resor: readonly Resa[] = [
  {
    namn: 'skydd registreras av en och sänks av två',
    kort: false,
    async kor(v) {
      const { ss, fss } = v.personer();
      const id = await v.arende({ till: 'samrad' });
      const klient = await klienten(v, ss, id);
      const sidan = `/klienter/${klient}`;
      const leder = await v.som(fss);
      await leder.ga(sidan);
      await leder.klicka('button', /^Skyddade personuppgifter/);
      await leder.valj('Skyddsnivå', 'Sekretessmarkering');
      await leder.klicka('button', 'Registrera skyddet');
      await leder.ser(/Sekretessmarkering\. Pröva varje gång/);
      // One's own proposal is somebody else's to decide, on the page and past it.
      await leder.valj('Ändra till', 'Skyddet upphör');
      await leder.fyll(/^Skäl/, 'Skatteverket har tagit bort markeringen.');
      await leder.klicka('button', 'Lämna förslaget');
      await leder.ser('Någon annan avgör ditt förslag.');
      await leder.serInte(/^Bekräfta$/);
      const vag = `/klienter/${klient}/skydd/sankningar`;
      const lista = (await v.api(fss).get(vag)) as { forslag: { id: string; status: string }[] };
      sant(lista.forslag[0]?.status === 'vantar', 'förslaget väntar inte');
      const eget = { forslag: lista.forslag[0].id, beslut: 'bekraftad' };
      sant((await nekas(v.api(fss).post(`${vag}/beslut`, eget))) === 'FORBIDDEN', 'eget förslag avgörs');
      await leder.bild('klient-skydd');
    },
  },
  {
    namn: 'ett förslag om sänkt skydd avslås, nästa bekräftas och gäller genast',
    async kor(v) {
      const { ss, fss } = v.personer();
      const id = await v.arende({ till: 'samrad' });
      const klient = await klienten(v, ss, id);
      await v.api(ss).post(`/klienter/${klient}/skydd`, { skyddsniva: 'sekretessmarkering' });
      const handlagger = await v.som(ss);
      const leder = await v.som(fss);
      const foresla = async (skal: string): Promise<void> => {
        await handlagger.ga(`/klienter/${klient}`);
        await handlagger.klicka('button', /^Skyddade personuppgifter/);
        await handlagger.fyll(/^Skäl/, skal);
        await handlagger.klicka('button', 'Lämna förslaget');
        await handlagger.ser('Någon annan avgör ditt förslag.');
        await leder.ga(`/klienter/${klient}`);
        await leder.klicka('button', /^Skyddade personuppgifter/);
        await leder.ser(skal);
        await leder.ser(/^Föreslaget av Socialsekreterare 1, Hisingen/);
      };
      await foresla('Klienten säger att det inte behövs längre.');
      await leder.klicka('button', 'Avslå');
      await leder.ser('Avslaget: Skyddet upphör');
      await leder.ser(/^Avgjort av 1:e socialsekreterare, Hisingen/);
      await leder.ser(/Bara namngivna handläggare ser ärendet/);
      await foresla('Beskedet från Skatteverket har kommit.');
      await leder.bild('klient-skydd-avgors');
      await leder.klicka('button', 'Bekräfta');
      await leder.ser('Förslaget är avgjort.');
      await leder.serInte(/Bara namngivna handläggare ser ärendet/);
      // A colleague who saw nothing sees the client again.
      const kollega = await v.som('ss-hisingen-2');
      await kollega.ga(`/klienter/${klient}`);
      await kollega.ser(new RegExp(id));
    },
  },
  {
    namn: 'den som har ett pågående ärende raderas inte, och det sägs varför',
    async kor(v) {
      const { ss, fss } = v.personer();
      const id = await v.arende();
      const leder = await v.som(fss);
      await leder.ga(`/klienter/${await klienten(v, ss, id)}`);
      await leder.klicka('button', 'Radering av klienten');
      await leder.ser('Inga förslag har lämnats.');
      leder.vantarSvar(403, 409);
      await leder.fyll(/^Grund/, 'Gallring enligt SoL 16:1, beslut 14');
      await leder.klicka('button', 'Lämna förslaget');
      await leder.page.getByRole('alert').first().waitFor();
      await leder.ser(/bevaras för forskning|pågående ärenden/);
      const skrivet = await leder.falt(/^Grund/).inputValue();
      sant(skrivet.startsWith('Gallring'), 'det skrivna är borta');
    },
  },
  {
    namn: 'radering föreslås av en, godkänns av en annan och kan tas tillbaka',
    sist: true,
    async kor(v) {
      const { ss, fss } = v.personer();
      const id = await v.arende({ till: 'inledd' });
      const klient = await klienten(v, ss, id);
      await v.api(ss).send(id, 'AVSLUTA_UTAN_ANVISNING');
      const leder = await v.som(fss);
      await leder.ga(`/klienter/${klient}`);
      await leder.klicka('button', 'Radering av klienten');
      leder.vantarSvar(409);
      await leder.fyll(/^Grund/, 'Gallring enligt SoL 16:1, beslut 14');
      await leder.klicka('button', 'Lämna förslaget');
      await leder.ser(/Kommunens regel är att ingen gallras|får gallras först efter/);
      // A municipality that erases after five years, and a case that has lain so long.
      await v.databas.query("UPDATE cases SET at = at - interval '6 years' WHERE id = $1", [id]);
      const store = new SettingsStore(v.databas);
      const alla = await store.all();
      const version = (alla.at(-1)?.version ?? 0) + 1;
      const values = { ...(alla.at(-1)?.values ?? DEFAULT_SETTINGS), 'disposal.rule': 'femAr' };
      const ny = { version, validFrom: '2020-01-01', values, by: 'adm-1', reason: 'Nämndens beslut' };
      const logg = { principal: 'adm-1', role: 'administrator', action: 'settings change', outcome: 'ok' };
      sant(await store.add(ny, logg), 'inställningen gick inte att ändra');
      // The service looks for new settings every few seconds.
      await tills(async () => {
        await leder.klicka('button', 'Lämna förslaget');
        await leder.page.waitForTimeout(1_500);
        return (await leder.page.getByText('Någon annan avgör ditt förslag.').count()) > 0;
      }, 'förslaget går inte att lämna när regeln har ändrats');
      await leder.serInte(/^Godkänn radering$/);
      const vag = `/klienter/${klient}/raderingsforslag`;
      const [forslag] = (await v.api(fss).get(vag)).forslag as readonly { id: string }[];
      const eget = { forslag: forslag?.id, beslut: 'godkand' };
      sant((await nekas(v.api(fss).post(`${vag}/beslut`, eget))) === 'FORBIDDEN', 'eget förslag godkänns');
      const chef = await v.som(CHEF);
      await chef.ga(`/klienter/${klient}`);
      await chef.klicka('button', 'Radering av klienten');
      await chef.ser(/^Föreslaget av 1:e socialsekreterare, Hisingen/);
      await chef.bild('klient-radering');
      await chef.klicka('button', 'Godkänn radering');
      await chef.ser('Godkänt');
      await chef.ser(/^Avgjort av Enhetschef/);
      await chef.klicka('button', 'Ta tillbaka godkännandet');
      await chef.ser('Avslaget');
    },
  },
];
