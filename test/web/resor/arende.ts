/** The case's page: what is to be done and why, its dates, its documents, what others change meanwhile, and the shared screen. */
import { plusWorkingDays } from '../../../machines/calendar';
import { sant, tills } from '../krav';
import type { Resa, Varld } from '../varld';

/** The region of the page with a heading. */
const under = (page: Awaited<ReturnType<Varld['som']>>['page'], namn: string | RegExp) =>
  page.getByRole('region', { name: namn });

export const resor: readonly Resa[] = [
  {
    namn: 'överblicken',
    kort: true,
    async kor(v) {
      const id = await v.arende({ till: 'pagaende' });
      const ss = await v.som(v.personer().ss);
      await ss.ga(`/arenden/${id}`);
      await ss.ser('De tre klockorna');
      const klockor = under(ss.page, 'De tre klockorna');
      await ss.ser(/dagar kvar/, klockor);
      await ss.klicka('summary', 'Varför detta datum?', klockor.getByRole('listitem').first());
      await ss.ser(/Insatsens start/, klockor);
      await ss.ser(/inställningar/, klockor);
      await ss.ser('Vad händer om ingen gör något?');
      await ss.ser(/Fristen löper ut/, under(ss.page, 'Vad händer om ingen gör något?'));
      await ss.ser('Pågående insats', under(ss.page, 'Var ärendet är i rutinen'));
      sant(!(await ss.page.title()).includes('Testklient'), 'klientens namn står i fönstrets titel');
      await ss.bild('arende');
    },
  },
  {
    namn: 'avsnitten har egna adresser',
    async kor(v) {
      const id = await v.arende({ till: 'pagaende' });
      const ss = await v.som(v.personer().ss);
      await ss.ga(`/arenden/${id}#historik`);
      await ss.ser('Personakt och historik');
      await ss.klicka('link', 'Mål och möten');
      await ss.page.waitForURL(/#mal$/);
      await ss.ser(/Framsteg vid uppföljningarna/);
      await ss.bild('arende-mal');
      await ss.klicka('link', 'Kontakt och samtycken');
      await ss.ser('Digital post', under(ss.page, 'Så får klienten nås'));
      await ss.klicka('link', 'Historik');
      await ss.valj('Visa', 'Beslut');
      await ss.ser('Fatta beslut om insats');
      await ss.serInte('Registrera hållet inskrivningsmöte');
      await ss.klicka('summary', /Visa uppgifterna: Fatta beslut om insats/);
      await ss.ser('B-1');
      await ss.bild('arende-historik');
    },
  },
  {
    namn: 'flytta en frist och ångra',
    async kor(v) {
      const id = await v.arende({ till: 'pagaende' });
      const { ss, fss } = v.personer();
      const chef = await v.som(fss);
      await chef.ga(`/arenden/${id}`);
      const klockan = under(chef.page, 'De tre klockorna')
        .getByRole('listitem')
        .filter({ hasText: 'Dags att läsa journal' });
      const fore = await fristen(v, fss, id);
      await chef.klicka('button', /^Flytta fristen/, klockan);
      await chef.klicka('button', 'Flytta fristen', klockan);
      await chef.ser('Det saknas något', klockan);
      const dag = plusWorkingDays(v.idag, 15);
      await chef.fyll('Nytt datum', dag, klockan);
      await chef.valj('Skäl', 'Sjukdom', klockan);
      await chef.fyll(/Varför, med egna ord/, 'Klienten är sjukskriven.', klockan);
      await chef.klicka('button', 'Flytta fristen', klockan);
      await tills(async () => (await fristen(v, fss, id)) === dag, 'fristen är inte flyttad');
      await chef.ser(/^Flyttad till/);
      await chef.klicka('button', 'Ångra');
      await tills(async () => (await fristen(v, fss, id)) === fore, 'flytten är inte ångrad');
      const hon = await v.som(ss);
      await hon.ga(`/arenden/${id}`);
      await hon.ser(/dagar kvar/);
      sant(
        (await hon.page.getByRole('button', { name: /^Flytta fristen/ }).count()) === 0,
        'socialsekreteraren erbjuds att flytta en frist som hon inte får flytta',
      );
    },
  },
  {
    namn: 'någon annan ändrar under tiden',
    tangentbord: false,
    async kor(v) {
      const id = await v.arende({ till: 'pagaende' });
      const { ss } = v.personer();
      const hon = await v.som(ss);
      await hon.ga(`/arenden/${id}#historik`);
      await hon.ser('Personakt och historik');
      await v.api(ss).send(id, 'NOTERA_BEHOV_SF');
      await hon.ser('Någon annan har ändrat ärendet sedan du öppnade det.');
      await hon.klicka('button', 'Visa ändringen');
      await hon.serInte('Någon annan har ändrat ärendet sedan du öppnade det.');
      await hon.ser(/behov/i, hon.page.locator('ol.lista').first());
    },
  },
  {
    namn: 'dokument från utkast till skickat',
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
      await ss.bild('arende-dokument');
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
      await ss.page.locator('#filvaljare').setInputFiles({
        name: 'Samtycke.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
      });
      await ss.klicka('button', 'Ladda upp');
      await ss.ser('Samtycke.pdf');
    },
  },
  {
    namn: 'lämna över till en kollega',
    async kor(v) {
      const id = await v.arende({ till: 'samrad' });
      const ss = await v.som(v.personer().ss);
      await ss.ga(`/arenden/${id}`);
      await ss.klicka('button', 'Lämna över');
      await ss.valj('Till vem', /ss-hisingen-2/);
      await ss.valj('Varför', 'Ledighet');
      await ss.fyll('Det här behöver den nya veta', 'Samråd pågår.');
      await ss.klicka('button', 'Föreslå överlämningen');
      await ss.ser(/Klienten har inte fått det nya namnet och numret än/);
      await ss.klicka('button', 'Klienten har fått veta');
      await ss.valj('Hur', 'Per telefon');
      await ss.klicka('button', 'Spara att klienten vet');
      await ss.ser(/Väntar på godkännande/);
    },
  },
  {
    namn: 'skärmen som klienten ser',
    kort: false,
    async kor(v) {
      const id = await v.arende({ till: 'pagaende' });
      const ss = await v.som(v.personer().ss);
      await ss.ga(`/arenden/${id}`);
      await ss.klicka('link', 'Visa för klienten');
      await ss.ser(/Klienten ser skärmen/);
      for (const doft of ['SSBTEK', 'Vad händer om ingen', 'Andra system', 'ss-hisingen-1'])
        await ss.serInte(new RegExp(doft));
      sant((await ss.page.getByRole('navigation', { name: 'Huvudmeny' }).count()) === 0, 'menyn visas');
      await ss.bild('arende-delad');
      await ss.klicka('link', 'Historik');
      await ss.serInte(/SSBTEK/);
      await ss.tangent('Escape');
      await ss.serInte(/Klienten ser skärmen/);
      await ss.klicka('link', 'Översikt');
      await ss.ser('Vad händer om ingen gör något?');
    },
  },
  {
    namn: 'ett skyddat ärende',
    async kor(v) {
      const id = await v.arende({ till: 'samrad', skyddad: true });
      const { ss } = v.personer();
      const hon = await v.som(ss);
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
];

/** The day when the journal is to be read, as the API has it. */
async function fristen(v: Varld, user: string, id: string): Promise<string> {
  const { deadlines } = (await v.api(user).get(`/arenden/${id}`)) as {
    deadlines: readonly { readonly rule: string; readonly date: string }[];
  };
  return deadlines.find(({ rule }) => rule === 'lasJournal')?.date ?? '';
}
