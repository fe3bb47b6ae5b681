/** What one proposes is told to the one who decides, where her day begins, until it is decided. */
import { randomUUID } from 'node:crypto';
import { sant } from '../krav';
import type { Anvandare, Resa } from '../varld';
import { klienten } from './klientdelar';

const CHEF = 'chef-hisingen-1';
const RUBRIK = 'Väntar på ditt beslut';

/** The row that leads to where a proposal is decided: others may wait beside it. */
const raden = ({ page }: Anvandare, till: string) =>
  page
    .getByRole('region', { name: RUBRIK })
    .getByRole('listitem')
    .filter({ has: page.locator(`a[href*="${till}"]`) });
/** The page is read anew: what is not there yet is not gone. */
async function borta(vem: Anvandare, till: string): Promise<void> {
  const last = vem.page.waitForResponse((svar) => svar.url().endsWith('/arbetslista/forslag'));
  await vem.page.reload();
  await last;
  await vem.page.waitForTimeout(200);
  await raden(vem, till).waitFor({ state: 'detached' });
}

export const resor: readonly Resa[] = [
  {
    namn: 'ett förslag om sänkt skydd kommer till den som bekräftar, och är borta när det är avgjort',
    kort: false,
    async kor(v) {
      const { ss, fss } = v.personer();
      const id = await v.arende({ till: 'samrad' });
      const klient = await klienten(v, ss, id);
      await v.api(ss).post(`/klienter/${klient}/skydd`, { skyddsniva: 'sekretessmarkering' });
      const sidan = `/klienter/${klient}`;
      const leder = await v.som(fss);
      await leder.ga('/arbete');
      await borta(leder, sidan);

      const handlagger = await v.som(ss);
      await handlagger.ga(sidan);
      await handlagger.klicka('button', /^Skyddade personuppgifter/);
      await handlagger.fyll(/^Skäl/, 'Beskedet från Skatteverket har kommit.');
      await handlagger.klicka('button', 'Lämna förslaget');
      await handlagger.ser('Någon annan avgör ditt förslag.');
      // One's own proposal awaits nothing of oneself.
      await handlagger.ga('/arbete');
      await borta(handlagger, sidan);

      // Whoever had the page open sees it when coming back to the tab.
      await leder.page.evaluate("window.dispatchEvent(new Event('focus'))");
      const rad = raden(leder, sidan);
      await leder.ser(/Föreslaget av Socialsekreterare 1, Hisingen, .*, förfaller /, rad);
      await leder.ser(`Skyddade uppgifter · ${id}`, rad);
      sant(!(await rad.innerText()).includes('Skatteverket'), 'skälet står i listan');
      await leder.bild('ditt-beslut', leder.page.getByRole('region', { name: RUBRIK }));
      await leder.klicka('link', 'Sänkt skydd för en klient', rad);
      await leder.ser('Beskedet från Skatteverket har kommit.');
      await leder.klicka('button', 'Bekräfta');
      await leder.ser('Förslaget är avgjort.');
      await leder.klicka('link', 'Mitt arbete');
      await borta(leder, sidan);
    },
  },
  {
    namn: 'en nödöppning som har slutat kommer till den som bedömer den',
    kort: false,
    async kor(v) {
      const id = await v.arende({ till: 'inledd', skyddad: true });
      const oppnar = v.api('ss-hisingen-2');
      const { id: nr } = await oppnar.post(`/arenden/${id}/nodoppning`, {
        grund: 'akut_mote',
        skal: 'Klienten sitter i receptionen och behöver hjälp nu.',
        minuter: 5,
      });
      await oppnar.post(`/nodoppningar/${nr}/slut`, {});
      const chef = await v.som(CHEF);
      await chef.ga('/arbete');
      const rad = raden(chef, nr as string);
      await chef.ser(/Öppnat av Socialsekreterare 2, Hisingen/, rad);
      // The manager does not learn which case it was.
      await chef.serInte(id);
      await chef.klicka('link', 'Nödöppning att bedöma', rad);
      await chef.valj('Var den befogad?', 'Ja');
      await chef.fyll('Hur du bedömer det', 'Klienten var på plats och handläggaren gick inte att nå.');
      await chef.klicka('button', 'Spara bedömningen');
      await chef.ser('Bedömdes vara befogad');
      await chef.klicka('link', 'Mitt arbete');
      await borta(chef, nr as string);
    },
  },
  {
    namn: 'en radering kommer till chefen, och en gallring till granskaren på den sida där hen börjar',
    kort: false,
    sist: true,
    async kor(v) {
      const { ss, fss } = v.personer();
      const klient = await klienten(v, ss, await v.arende({ till: 'inledd' }));
      const [radering, gallring] = [randomUUID(), randomUUID()];
      await v.databas.query(
        `INSERT INTO raderingsforslag (id, klient_id, grund, foreslagen_av, foreslagen_roll)
         VALUES ($1, $2, 'Gallring enligt SoL 16:1, beslut 14', $3, 'forste_socialsekreterare')`,
        [radering, klient, fss],
      );
      const chef = await v.som(CHEF);
      await chef.ga('/arbete');
      const rad = raden(chef, klient);
      await chef.ser(/Föreslaget av 1:e socialsekreterare, Hisingen/, rad);
      await chef.klicka('link', 'Radering av en klient', rad);
      await chef.ser('Gallring enligt SoL 16:1, beslut 14');
      await chef.klicka('button', 'Avslå');
      await chef.ser('Avslaget');
      await chef.klicka('link', 'Mitt arbete');
      await borta(chef, klient);

      await v.databas.query(
        "UPDATE gallringsforslag SET status = 'avslagen' WHERE status IN ('vantar', 'godkand')",
      );
      await v.databas.query(
        `INSERT INTO gallringsforslag (id, hash, antal, regel, grund, foreslagen_av, foreslagen_roll)
         VALUES ($1, repeat('0', 64), 1, 'femAr', 'Gallring, beslut 14', 'adm-1', 'administrator')`,
        [gallring],
      );
      const granskare = await v.som('granskare-1', { forst: '/' });
      const gallras = raden(granskare, gallring);
      await granskare.ser(/Föreslaget av/, gallras);
      await granskare.bild('ditt-beslut-granskare', granskare.page.getByRole('region', { name: RUBRIK }));
      await granskare.klicka('link', 'Gallring av avslutade ärenden', gallras);
      await granskare.ser('Gallring, beslut 14');
      await granskare.klicka('button', /^Avslå/);
      await granskare.ser(/Avslag/);
      await granskare.klicka('link', 'Granskning');
      await borta(granskare, gallring);
      // Who proposed it is not asked to decide it.
      const administrator = await v.som('adm-1', { forst: '/' });
      await borta(administrator, gallring);
    },
  },
];
