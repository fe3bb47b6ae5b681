/** Work that is moved to others: whose, what is proposed, done, and the way back with what cannot go back. */
import { sant } from '../krav';
import type { Resa, Varld } from '../varld';

const hos = async (v: Varld, user: string, id: string): Promise<string> =>
  JSON.stringify((await v.api(user).get(`/arenden/${id}`)).handlaggare);

export const resor: readonly Resa[] = [
  {
    namn: 'en kollegas arbete flyttas, och det ångras',
    kort: false,
    async kor(v) {
      const id = await v.arende({ till: 'inledd', stad: 'sydvast' });
      const fss = await v.som('fss-sydvast-1');
      await fss.ga('/ledning/omfordela');
      await fss.bild('omfordela-vem');
      await fss.klicka('button', 'Visa förslag');
      await fss.ser('Välj vem det gäller.');
      await fss.klicka('radio', 'Socialsekreterare 1, Sydväst');
      await fss.klicka('button', 'Visa förslag');
      const rad = fss.page.getByRole('row').filter({ hasText: id });
      await rad.waitFor();
      const forslag = await rad.getByRole('combobox').inputValue();
      sant(forslag === 'ss-sydvast-2', `föreslagen handläggare: ${forslag}`);
      await fss.bild('omfordela-forslag');
      await fss.klicka('button', /^Flytta \d+ ärende/);
      await fss.ser('Välj varför arbetet flyttas.');
      await fss.valj(/^Varför flyttas arbetet\?/, 'Sjukdom');
      await fss.klicka('button', /^Flytta \d+ ärende/);
      await fss.ser(/flyttade? från Socialsekreterare 1, Sydväst/);
      sant((await hos(v, 'fss-sydvast-1', id)).includes('ss-sydvast-2'), 'ärendet har inte bytt handläggare');
      await fss.bild('omfordela-klar');
      await fss.klicka('button', 'Ångra omfördelningen');
      await fss.ser(/Omfördelningen ångrades/);
      await fss.ser('Tillbaka hos den förra');
      sant((await hos(v, 'fss-sydvast-1', id)).includes('ss-sydvast-1'), 'ärendet är inte tillbaka');
      await fss.klicka('button', 'Gör en ny omfördelning');
      await fss.ser('Ångrad', fss.page.getByRole('row').first().locator('..').locator('..'));
      await fss.bild('omfordela-tidigare');
    },
  },
  {
    namn: 'ett skyddat ärende får inget förslag: det väljs för sig',
    async kor(v) {
      const id = await v.arende({ till: 'inledd', stad: 'centrum', skyddad: true });
      const fss = await v.som('fss-centrum-1');
      await fss.ga('/ledning/omfordela?enhet=sf-centrum&person=ss-centrum-1');
      const rad = fss.page.getByRole('row').filter({ hasText: id });
      await rad.waitFor();
      await fss.ser('De får inget förslag.');
      sant((await rad.getByRole('combobox').inputValue()) === '', 'ett skyddat ärende har ett förslag');
      await fss.bild('omfordela-skyddat');
    },
  },
  {
    namn: 'samordnaren flyttar en konsulents uppdrag, och det som hänt sedan dess stannar',
    async kor(v) {
      const id = await v.arende({ till: 'pagaende', stad: 'nordost' });
      const sam = await v.som('sam-nordost-1', { en: true });
      await sam.ga('/ledning/omfordela');
      await sam.klicka('radio', 'Arbetsmarknadskonsulent 1, Nordost');
      await sam.klicka('button', 'Show proposal');
      const rad = sam.page.getByRole('row').filter({ hasText: id });
      await rad.first().waitFor();
      // Only this case is moved: the others stay.
      for (const val of await sam.page.getByRole('combobox', { name: / in A-/ }).all())
        if (!(await val.getAttribute('aria-label'))?.includes(id)) await val.selectOption('');
      await sam.valj(/^Why is the work moved\?/, 'Leave');
      await sam.klicka('button', /^Move 1 case/);
      await sam.ser(/moved from Arbetsmarknadskonsulent 1, Nordost/);
      await sam.bild('omfordela-en');
      sant(
        (await hos(v, 'sam-nordost-1', id)).includes('amk-nordost-2'),
        'uppdraget har inte bytt konsulent',
      );
      await v.api('amk-nordost-2').send(id, 'LYFT_OENIGHET');
      await sam.klicka('button', 'Undo the reassignment');
      await sam.ser(/The reassignment was undone/);
      await sam.bild('omfordela-angrad');
    },
  },
  {
    namn: 'den som inte har något arbete',
    tangentbord: false,
    kort: false,
    async kor(v) {
      const chef = await v.som('chef-hisingen-1');
      await chef.ga('/ledning/omfordela');
      await chef.klicka('radio', 'Någon annan');
      await chef.fyll(/^Användarnamn/, 'finns-inte');
      await chef.klicka('button', 'Visa förslag');
      await chef.ser('Personen har inget arbete i enheten som du kan se.');
      await chef.bild('omfordela-tomt');
      await chef.klicka('button', 'Tillbaka');
      await chef.ser('Vems arbete ska fördelas?');
    },
  },
];
