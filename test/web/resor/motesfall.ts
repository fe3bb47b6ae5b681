/** Meetings that do not go as planned: somebody is missing, an interpreter is needed, the client stays away, the session ends. */
import { atgarden, gor, oppna } from '../formular';
import { sant } from '../krav';
import type { Anvandare, Resa, Varld } from '../varld';

const SYN = 'Jag vill ha kortare dagar.';

/** A follow-up of today, opened at a step. */
async function uppfoljning(v: Varld, anv: Anvandare, steg: number): Promise<string> {
  const id = await v.arende({ till: 'pagaende' });
  await v.api(anv.user).send(id, 'KALLA_UPPFOLJNING', { datum: v.idag, tid: '15:00' });
  await anv.ga(`/arenden/${id}/mote?steg=${steg}`);
  await anv.ser('Uppföljningsmöte');
  return id;
}

export const resor: readonly Resa[] = [
  {
    namn: 'en part är inte med, och det står i protokollet',
    kort: false,
    async kor(v) {
      const { ss } = v.personer();
      const anv = await v.som(ss);
      const id = await uppfoljning(v, anv, 2);
      await anv.fyll(/^Datum/, v.idag);
      await anv.valj(/^Klienten/, 'På plats');
      await anv.valj(/^Socialsekreterare/, 'På plats');
      await anv.valj(/^Arbetsmarknadskonsulent/, /inte/i);
      await anv.ser(/Utkast sparat|Sparat/);
      await anv.bild('mote-narvaro');
      await anv.klicka('button', /^Nästa steg: Dagordning/);
      await anv.klicka('button', /^Nästa steg: Det ni kom fram till/);
      const form = await oppna(v, anv, id, 'HALL_UPPFOLJNING');
      const grupp = form.getByRole('group', { name: /^Arbetsmarknadskonsulent/ });
      const vald = grupp.getByRole('radio', { checked: true });
      sant((await vald.count()) === 1, 'protokollet har tappat vem som fattas');
      sant(
        !(await grupp.getByLabel('På plats').isChecked()),
        'protokollet säger att den som fattas är på plats',
      );
    },
  },
  {
    namn: 'ett möte med tolk: språket står överst',
    async kor(v) {
      const { ss, sam, amk, kcEnhet } = v.personer();
      const id = await v.arende({ till: 'beslut' });
      await v.api(ss).send(id, 'SKICKA_UPPDRAG', { kcEnhet, tolksprak: 'ar' });
      await v.api(sam).send(id, 'FORDELA', { konsulent: amk });
      await v.api(ss).send(id, 'BOKA_INSKRIVNING', { datum: v.idag, tid: '15:00', tolkBehovs: true });
      const anv = await v.som(ss);
      await anv.ga(`/arenden/${id}/mote`);
      await anv.ser('Ja, arabiska');
      // None is booked yet, and without one the meeting cannot be recorded as held.
      await anv.bild('mote-tolk');
      await gor(v, anv, id, 'BOKA_TOLK');
      await anv.ser(/^Klart: /);
    },
  },
  {
    namn: 'klienten uteblev: alla skäl går att välja, och inget avslutas av sig självt',
    async kor(v) {
      const { ss } = v.personer();
      const id = await v.arende({ till: 'inskrivning' });
      const anv = await v.som(ss);
      await anv.ga(`/arenden/${id}/mote?steg=2`);
      await anv.ser(/ingenting avslutas av sig självt/);
      await gor(v, anv, id, 'UTEBLIVANDE');
      await anv.ga(`/arenden/${id}/mote`);
      const form = await oppna(v, anv, id, 'FOLJ_UPP_UTEBLIVANDE');
      const { formular } = await atgarden(v, ss, id, 'FOLJ_UPP_UTEBLIVANDE');
      const skal = formular.properties?.['skal']?.oneOf ?? [];
      sant(skal.length > 5, `bara ${skal.length} skäl`);
      for (const { title } of skal) await anv.valj(/^Skäl/, title, form);
      await anv.bild('mote-uteblivet');
      await gor(v, anv, id, 'FOLJ_UPP_UTEBLIVANDE', { skal: 'sjukdom', godtagbart: true, styrkt: 'intyg' });
      const arende = await v.api(ss).get(`/arenden/${id}`);
      sant(arende.steg !== 'avslutad', 'ärendet har avslutats');
    },
  },
  {
    namn: 'mötet på papper: utan menyer och knappar',
    tangentbord: false,
    async kor(v) {
      const anv = await v.som(v.personer().ss);
      const id = await uppfoljning(v, anv, 3);
      await anv.fyll(/^Klientens syn/, SYN);
      await anv.page.emulateMedia({ media: 'print' });
      await anv.serInte('Mitt arbete');
      await anv.serInte(/^Nästa steg/);
      await anv.ser('Uppföljningsmöte');
      await anv.ser('Hur klienten upplever insatsen');
      sant((await anv.falt(/^Klientens syn/).inputValue()) === SYN, 'det skrivna är borta');
      const pdf = await anv.page.pdf({ format: 'A4' });
      sant(pdf.length > 5_000, `utskriften av ${id} är tom`);
      await anv.page.emulateMedia({ media: 'screen' });
    },
  },
  {
    namn: 'sessionen tar slut mitt i mötet: protokollet finns kvar',
    tangentbord: false,
    // All of the user's sessions end.
    sist: true,
    async kor(v) {
      const anv = await v.som(v.personer().ss);
      await uppfoljning(v, anv, 3);
      await anv.sessionenTarSlut();
      await anv.page.getByLabel(/^Klientens syn/).fill(SYN);
      await anv.ser('Du har loggats ut');
      const [fonster] = await Promise.all([
        anv.page.context().waitForEvent('page'),
        anv.klicka('button', 'Logga in i ett nytt fönster'),
      ]);
      const val = fonster.locator(`button[value="${anv.user}"], input[value="${anv.user}"]`).first();
      await val.or(fonster.locator('main h1')).first().waitFor();
      if (await val.isVisible()) await val.click();
      await fonster.waitForURL(`${v.url}/hjalp`);
      await fonster.close();
      await anv.klicka('button', 'Jag har loggat in');
      await anv.ser(/Utkast sparat|Sparat/);
      await anv.page.reload();
      await anv.ser(/Du började på det här/);
      sant((await anv.falt(/^Klientens syn/).inputValue()) === SYN, 'protokollet är borta');
    },
  },
];
