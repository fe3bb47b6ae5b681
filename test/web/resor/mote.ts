/** Meetings of three: run step by step, shown to the client, missed, and never left without the next time. */
import { atgarden, fyllFormular, gor, oppna } from '../formular';
import { sant, tills } from '../krav';
import type { Anvandare, Resa, Varld } from '../varld';

const INTERNT = 'En anteckning som bara personalen ska läsa.';

/** The requests that a page makes for a case while the client sees it, as path and query, until `sluta`. */
function lyssnaPa(anv: Anvandare, id: string): { sluta(): readonly string[] } {
  const fragor: string[] = [];
  const hor = (request: { url(): string }): void => {
    const { pathname, search } = new URL(request.url());
    // What the worker's own page reads before that is for her.
    if (!anv.page.url().includes('delad=')) return;
    if (pathname.startsWith('/stegvis/v1/') && (pathname.includes(id) || pathname.includes('/klienter')))
      fragor.push(pathname + search);
  };
  anv.page.on('request', hor);
  return {
    sluta: () => {
      anv.page.off('request', hor);
      return fragor;
    },
  };
}

const rader = async (v: Varld, user: string, id: string): Promise<readonly string[]> =>
  (await v.api(user).get(`/arenden/${id}/historik`)).events.map(({ type }: { type: string }) => type);

export const resor: readonly Resa[] = [
  {
    namn: 'ett uppföljningsmöte från början till nästa tid',
    async kor(v) {
      const { ss } = v.personer();
      const id = await v.arende({ till: 'pagaende' });
      // Today's meeting: one that is booked later would still stand when this is over.
      await v.api(ss).send(id, 'KALLA_UPPFOLJNING', { datum: v.idag, tid: '15:00' });
      const anv = await v.som(ss);
      await anv.ga(`/arenden/${id}/mote`);
      await anv.ser('Uppföljningsmöte');
      await anv.ser(/kl\. 15:00/);
      await anv.bild('mote');
      await anv.klicka('button', /^Nästa steg: Vilka är här/);
      const { formular } = await atgarden(v, ss, id, 'HALL_UPPFOLJNING');
      const varden = await v.api(ss).vanligt(id, 'HALL_UPPFOLJNING');
      await anv.fyll(/^Datum/, v.idag);
      await anv.klicka('button', 'Alla är här på plats');
      await anv.ser(/Utkast sparat|Sparat/);
      await anv.klicka('button', /^Nästa steg: Dagordning/);
      await anv.ser('0 av 8 genomgångna');
      await anv.klicka('checkbox', 'Hur klienten upplever insatsen');
      await anv.ser('1 av 8 genomgångna');
      await anv.fyll(/^Klientens syn/, 'Jag trivs och vill läsa mer svenska.');
      await anv.bild('mote-dagordning');
      await anv.klicka('button', /^Nästa steg: Det ni kom fram till/);
      // What was written in the steps before stands in the record, and the rest is filled in.
      const form = await oppna(v, anv, id, 'HALL_UPPFOLJNING');
      const syn = await anv.falt(/^Klientens syn/, form).inputValue();
      sant(syn === 'Jag trivs och vill läsa mer svenska.', `protokollet har tappat klientens syn: ”${syn}”`);
      sant(
        await form
          .getByRole('group', { name: /^Klienten/ })
          .getByLabel('På plats')
          .isChecked(),
        'protokollet har tappat att klienten är på plats',
      );
      await fyllFormular(anv, form, formular, { ...varden, klientensSyn: syn });
      await anv.klicka('button', 'Registrera hållen uppföljning', form);
      await anv.ser(/^Klart: /);
      sant((await rader(v, ss, id)).includes('HALL_UPPFOLJNING'), 'mötet är inte registrerat');
      // Whoever leaves now, leaves the client without a next time.
      await anv.klicka('link', /^Till ärendet/);
      await anv.ser('Nästa tid är inte bokad');
      await anv.bild('mote-utan-tid');
      await anv.klicka('button', 'Boka nu');
      await anv.ser('5. Nästa tid');
      await gor(v, anv, id, 'KALLA_UPPFOLJNING');
      await anv.ser(/Nästa tid är bokad/);
      await anv.klicka('link', /^Till ärendet/);
      await anv.page.waitForURL(new RegExp(`/arenden/${id}$`));
    },
  },
  {
    namn: 'skärmen visas för klienten',
    kort: true,
    async kor(v) {
      const { ss, amk } = v.personer();
      const id = await v.arende({ till: 'pagaende' });
      await v.api(amk).send(id, 'JOURNAL_ANTECKNING', { typ: 'ovrigt', anteckning: INTERNT });
      const anv = await v.som(ss);
      await anv.ga(`/arenden/${id}/mote`);
      await anv.ser('Uppföljningsmöte');
      const fragor = lyssnaPa(anv, id);
      await anv.klicka('link', 'Visa för klienten');
      await anv.ser('Vårt möte');
      await anv.ser('Det här går vi igenom');
      await anv.ser('Bokat möte');
      await anv.serInte(INTERNT);
      const gjort = anv.page.getByRole('region', { name: 'Gjort hittills' });
      await anv.ser(/^Du fick en plan för din insats, /, gjort);
      await anv.ser(/^Din insats började, /, gjort);
      // An order to the staff says nothing to the client.
      await anv.serInte(/Upprätta|Verkställ|Registrera|uppdraget/, gjort);
      await anv.serInte(/SSBTEK/i);
      await anv.serInte('Mitt arbete');
      const alla = fragor.sluta();
      sant(alla.length >= 3, `den delade sidan ställde frågorna ${alla.join(' ') || '(inga)'}`);
      const helt = alla.filter((fraga) => !/[?&]delad=true/.test(fraga));
      sant(helt.length === 0, `sidan läser mer än det som får visas: ${helt.join(' ')}`);
      sant((await anv.page.title()) === 'Vårt möte – Stegvis', `fliken heter ”${await anv.page.title()}”`);
      await anv.bild('mote-delat');
      await anv.tangent('Escape');
      await anv.ser('Uppföljningsmöte');
      sant(!anv.page.url().includes('delad'), 'skärmen är fortfarande delad');
      await anv.klicka('link', 'Visa för klienten');
      await anv.klicka('button', /^Sluta visa/);
      await anv.ser('Uppföljningsmöte');
    },
  },
  {
    namn: 'klienten kom inte till inskrivningen',
    async kor(v) {
      const { amk } = v.personer();
      const id = await v.arende({ till: 'inskrivning' });
      const anv = await v.som(amk);
      await anv.ga(`/arenden/${id}/mote`);
      await anv.ser('Inskrivningsmöte');
      await anv.ser(/kl\. 15:00/);
      await anv.klicka('button', /^Nästa steg: Vilka är här/);
      await anv.ser('Kom inte klienten?');
      await gor(v, anv, id, 'UTEBLIVANDE');
      sant((await rader(v, amk, id)).includes('UTEBLIVANDE'), 'uteblivandet är inte registrerat');
      await anv.ser(/Klart:/);
    },
  },
  {
    namn: 'inskrivningen hålls av två i var sin webbläsare',
    tangentbord: false,
    async kor(v) {
      const { ss, amk } = v.personer();
      const id = await v.arende({ till: 'inskrivning' });
      const sf = await v.som(ss);
      await sf.ga(`/arenden/${id}/mote?steg=2`);
      await gor(v, sf, id, 'HALL_INSKRIVNING');
      await sf.klicka('button', /^Nästa steg: Dagordning/);
      await gor(v, sf, id, 'INFORMERA_KRAV');
      const kc = await v.som(amk);
      await kc.ga(`/arenden/${id}/mote?steg=3`);
      await gor(v, kc, id, 'INFORMERA_VERKSAMHET');
      await kc.klicka('button', /^Nästa steg: Det ni kom fram till/);
      await gor(v, kc, id, 'UPPRATTA_DELTAGANDEDOKUMENT');
      // It cannot begin before the first follow-up is booked, and the page says so (R50).
      await kc.klicka('button', /^Nästa steg: Nästa tid/);
      await kc.ser('Det här fattas först:');
      await sf.ga(`/arenden/${id}/mote?steg=5`);
      await gor(v, sf, id, 'BOKA_FORSTA_UPPFOLJNING');
      await kc.ga(`/arenden/${id}/mote?steg=5`);
      await gor(v, kc, id, 'VERKSTALL');
      await tills(
        async () => (await v.api(amk).get(`/arenden/${id}`)).steg === 'pagaende',
        'insatsen har inte börjat',
      );
    },
  },
  {
    namn: 'passar tiden',
    tangentbord: false,
    async kor(v) {
      const { ss } = v.personer();
      const id = await v.arende({ till: 'inskrivning' });
      const annat = await v.arende({ till: 'inskrivning' });
      const anv = await v.som(ss);
      await anv.ga(`/arenden/${annat}/mote`);
      await anv.klicka('button', 'Kontrollera tiden');
      await anv.ser('Ange både dag och klockslag.');
      await anv.fyll('Dag', v.idag);
      await anv.fyll('Klockslag', '15:30');
      await anv.klicka('button', 'Kontrollera tiden');
      // Busy with the other case, and which case that is is nobody's business.
      await anv.ser(/är upptagen 15:00–16:00/);
      await anv.serInte(id);
      await anv.fyll('Klockslag', '06:10');
      await anv.klicka('button', 'Kontrollera tiden');
      await anv.ser(/Ingen av ärendets handläggare är upptagen/);
    },
  },
];
