/** The case's page: what is to be done and why, its dates, what others change meanwhile, and the shared screen. */
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
      // On paper: what stands, and nothing to press.
      await ss.page.emulateMedia({ media: 'print' });
      await ss.ser('De tre klockorna');
      for (const knapp of ['Lämna över', 'Visa för klienten', 'Det här kan du göra']) await ss.serInte(knapp);
      await ss.page.emulateMedia({ media: null });
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
      // The decision's last day is the law's: nobody moves it.
      const beslut = under(chef.page, 'De tre klockorna')
        .getByRole('listitem')
        .filter({ has: chef.page.getByRole('heading', { name: 'Beslut', exact: true }) });
      await chef.ser(/dagar kvar/, beslut);
      sant(
        (await beslut.getByRole('button').count()) === 0,
        'beslutets sista dag erbjuds att flyttas eller pausas',
      );
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
];

/** The day when the journal is to be read, as the API has it. */
async function fristen(v: Varld, user: string, id: string): Promise<string> {
  const { deadlines } = (await v.api(user).get(`/arenden/${id}`)) as {
    deadlines: readonly { readonly rule: string; readonly date: string }[];
  };
  return deadlines.find(({ rule }) => rule === 'lasJournal')?.date ?? '';
}
