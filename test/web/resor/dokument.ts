/** The documents of a case: written, signed, sent, stopped, returned and replaced; and files that are uploaded. */
import type { Locator, Page } from 'playwright-core';
import { sant } from '../krav';
import type { Anvandare, Resa } from '../varld';

/** The row with a heading, in a section of the page. */
const rad = (page: Page, avsnitt: string, rubrik: string): Locator =>
  page
    .getByRole('region', { name: avsnitt, exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: rubrik, exact: true }) });

const BESLUT = 'Beslut om arbetsfrämjande insats';

/** Sends a document by the only or the first way there is, from an open form. */
async function skicka(anv: Anvandare, inom: Locator): Promise<void> {
  await anv.valj('Hur', 'Digital post', inom);
  await anv.klicka('checkbox', /^Jag har läst vilka adresser/, inom);
  await anv.klicka('button', 'Skicka dokumentet', inom);
}

export const resor: readonly Resa[] = [
  {
    namn: 'underskrift, utskick, retur och ett nytt försök',
    kort: false,
    async kor(v) {
      const id = await v.arende({ till: 'uppdrag' });
      const ss = await v.som(v.personer().ss);
      await ss.ga(`/arenden/${id}#dokument`);
      const beslut = rad(ss.page, 'Dokument', BESLUT);
      await ss.ser('Ska undertecknas av handläggaren innan det lämnas ut.', beslut);
      sant(
        (await beslut.getByRole('button', { name: /^Skicka/ }).count()) === 0,
        'det går att skicka ett beslut som inte är undertecknat',
      );
      await ss.klicka('button', /^Registrera underskrift/, beslut);
      await ss.klicka('button', 'Spara underskriften', beslut);
      await ss.ser(/^Undertecknat av handläggaren/, beslut);
      await ss.klicka('button', /^Skicka/, beslut);
      await skicka(ss, beslut);
      const brev = rad(ss.page, 'Försändelser', BESLUT);
      await ss.ser('Väntar på att lämnas', brev);
      await ss.klicka('button', /^Skickat för hand/, brev);
      await ss.valj('Gick det', 'Ja, det är skickat', brev);
      await ss.klicka('button', 'Spara kvittensen', brev);
      await ss.ser(/^Lämnade huset|Lämnade huset/, brev);
      await ss.ser('Utlämnat', beslut);
      await ss.klicka('button', /^Kom i retur/, brev);
      await ss.valj('Vad står på försändelsen', 'Flyttat', brev);
      await ss.klicka('button', 'Spara returen', brev);
      await ss.ser(/Kom tillbaka .*: Adressaten har flyttat/, brev);
      await ss.klicka('button', /^Skicka igen/, brev);
      await skicka(ss, brev);
      const nytt = brev.filter({ hasText: 'Väntar på att lämnas' });
      await nytt.waitFor();
      await ss.klicka('button', /^Stoppa/, nytt);
      await ss.valj('Varför', 'Lämnas på annat sätt', nytt);
      await ss.klicka('button', 'Stoppa försändelsen', nytt);
      await ss.ser(/Stoppad: Det lämnas på ett annat sätt/);
      const retur = brev.filter({ hasText: 'Kom tillbaka' });
      await ss.klicka('button', /^Vad jag gjorde åt det/, retur);
      await ss.valj('Vad gjorde du', 'Nådde klienten på annat sätt', retur);
      await ss.klicka('button', 'Spara åtgärden', retur);
      await ss.ser(/Klienten är nådd på ett annat sätt/, retur);
      sant(
        (await retur.getByRole('button', { name: /^Vad jag gjorde åt det/ }).count()) === 0,
        'det som är åtgärdat erbjuds en gång till',
      );
      await ss.bild('arende-dokument');
    },
  },
  {
    namn: 'en ny version, och originalet i Treserva',
    async kor(v) {
      const id = await v.arende({ till: 'uppdrag' });
      const ss = await v.som(v.personer().ss);
      await ss.ga(`/arenden/${id}#dokument`);
      const uppdrag = rad(ss.page, 'Dokument', 'Uppdrag till Kompetenscenter');
      sant(
        (await uppdrag.getByRole('button', { name: /^Skicka/ }).count()) === 0,
        'det som lämnas i Treserva erbjuds att skickas',
      );
      await ss.klicka('button', /^Ange original/, uppdrag);
      await ss.fyll(/^Beteckning i Treserva/, 'T-2026-117', uppdrag);
      await ss.klicka('button', 'Spara originalets beteckning', uppdrag);
      await ss.ser('Originalet finns i Treserva: T-2026-117.', uppdrag);
      await ss.klicka('button', /^Ny version/, uppdrag);
      await ss.ser(/skrivs på nytt med det som står i ärendet nu/, uppdrag);
      await ss.klicka('button', 'Skriv en ny version', uppdrag);
      await ss.ser(/version 2, skrivet/, uppdrag);
      await ss.ser(/^Ersatta och makulerade \(1\)/);
      await uppdrag
        .getByRole('link', { name: /^Öppna PDF/ })
        .first()
        .waitFor();
      await ss.klicka('button', /^Redan lämnat/, uppdrag.first());
      await ss.klicka('button', 'Spara att det är lämnat', uppdrag.first());
      await ss.ser(/^Utlämnat .*I Treserva/, uppdrag.first());
    },
  },
  {
    namn: 'ett dokument skrivs och makuleras',
    async kor(v) {
      const id = await v.arende({ till: 'uppdrag' });
      const ss = await v.som(v.personer().ss);
      await ss.ga(`/arenden/${id}#dokument`);
      await ss.klicka('button', 'Skriv ett nytt dokument');
      await ss.valj('Vilket dokument', 'Din insats och ditt möte');
      await ss.klicka('button', 'Skriv dokumentet');
      await ss.ser('Din insats och ditt möte', ss.page.locator('h3'));
      const rad = ss.page
        .getByRole('listitem')
        .filter({ has: ss.page.getByRole('heading', { name: 'Din insats och ditt möte' }) });
      await rad.getByRole('link', { name: /Öppna PDF/ }).waitFor();
      const svar = await ss.page.request.get(
        v.url + ((await rad.getByRole('link', { name: /Öppna PDF/ }).getAttribute('href')) ?? ''),
      );
      sant((await svar.body()).subarray(0, 5).toString() === '%PDF-', 'länken leder inte till en PDF');
      await ss.klicka('button', /^Makulera/, rad);
      await ss.fyll('Varför', 'Skrevs för fel möte.', rad);
      await ss.klicka('button', 'Makulera dokumentet', rad);
      await ss.ser(/Ersatta och makulerade \(1\)/);
    },
  },
  {
    namn: 'två försändelser som inte gick, och vilken som är vilken',
    kort: false,
    async kor(v) {
      const BREV = 'Din insats och ditt möte';
      const namn = 'Testklient Brevsson';
      const id = await v.arende({ till: 'uppdrag', namn });
      const ss = await v.som(v.personer().ss);
      await ss.ga(`/arenden/${id}#dokument`);
      await ss.klicka('button', 'Skriv ett nytt dokument');
      await ss.valj('Vilket dokument', BREV);
      await ss.klicka('button', 'Skriv dokumentet');
      const dokument = rad(ss.page, 'Dokument', BREV);
      const brev = rad(ss.page, 'Försändelser', BREV);
      const misslyckas = async (): Promise<void> => {
        await ss.klicka('button', /^Skicka/, dokument);
        await skicka(ss, dokument);
        const nytt = brev.filter({ hasText: 'Väntar på att lämnas' });
        await ss.klicka('button', /^Skickat för hand/, nytt);
        await ss.valj('Gick det', 'Nej, det gick inte', nytt);
        await ss.klicka('button', 'Spara kvittensen', nytt);
        await nytt.waitFor({ state: 'detached' });
      };
      await misslyckas();
      await ss.klicka('button', /^Ny version/, dokument);
      await ss.klicka('button', 'Skriv en ny version', dokument);
      await ss.ser(/version 2, skrivet/, dokument);
      await misslyckas();
      for (const version of [1, 2]) {
        const ett = brev.filter({ hasText: `version ${version}, skriven` });
        await ss.ser(new RegExp(`Digital post till ${namn}, version ${version}, skriven .*Försökt \\d`), ett);
      }
      const knappar = await brev.getByRole('button', { name: /^Vad jag gjorde åt det/ }).allInnerTexts();
      sant(
        knappar.length === 2 && new Set(knappar).size === 2,
        `knapparna heter lika: ${knappar.join(' | ')}`,
      );
      // The message of what was done lies over the last row for some seconds.
      await ss.page.locator('.meddelanden > *').waitFor({ state: 'detached', timeout: 15_000 });
      await ss.bild('forsandelser-fel', ss.page.getByRole('region', { name: 'Försändelser', exact: true }));
    },
  },
  {
    namn: 'ladda upp en fil',
    async kor(v) {
      const id = await v.arende({ till: 'samrad' });
      const ss = await v.som(v.personer().ss);
      await ss.ga(`/arenden/${id}#dokument`);
      await ss.klicka('button', 'Ladda upp');
      await ss.ser('Välj både vad det är för handling och en fil.');
      await ss.valj('Vad är det för handling', 'Samtycke');
      await ss.valjFil(/^Fil/, {
        name: 'Samtycke.pdf',
        mimeType: 'application/pdf',
        innehall: '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n',
      });
      await ss.klicka('button', 'Ladda upp');
      await ss.ser('Samtycke.pdf');
      const fil = rad(ss.page, 'Filer', 'Samtycke.pdf');
      await ss.klicka('button', /^Makulera/, fil);
      await ss.fyll('Varför ska filen inte gälla', 'Fel person på pappret.', fil);
      await ss.klicka('button', 'Makulera filen', fil);
      await ss.ser('Makulerad: Fel person på pappret.');
      // A voided file's name and content are for whoever leads the work.
      await ss.serInte('Samtycke.pdf');
    },
  },
];
