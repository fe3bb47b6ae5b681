/** Forms: what is wrong is shown where it is, what is written is never lost, and a refusal says what to do. */
import type { EventName } from '../../../machines/anvisning/events';
import { gor, oppna } from '../formular';
import { fokus, sant, tills } from '../krav';
import type { Anvandare, Resa, Varld } from '../varld';

const TEXT = 'Klienten har ingen planerad insats. Handlingsplanen är avstämd på möte i dag.';
const FRAGA: EventName = 'FRAGA_SOKANDE';
const RUBRIK = 'Stäm av planering hos Arbetsförmedlingen med sökanden';

/** A form with a draft that is saved. */
async function skriv(v: Varld, anv: Anvandare, id: string, text = TEXT) {
  const form = await oppna(v, anv, id, FRAGA);
  await anv.fyll('Notering', text, form);
  await anv.ser(/Utkast sparat \d\d[:.]\d\d/, form);
  return form;
}

async function fyllResten(anv: Anvandare): Promise<void> {
  const form = anv.page.getByRole('form', { name: RUBRIK });
  await anv.valj('Insats hos Arbetsförmedlingen', 'Ingen insats', form);
  if (!(await form.getByRole('checkbox').isChecked()))
    await anv.klicka('checkbox', /Handlingsplan avstämd/, form);
}

export const resor: readonly Resa[] = [
  {
    namn: 'fel i ett formulär leder till fältet, och inget skickas förrän allt är rätt',
    kort: 'tangentbord',
    async kor(v) {
      const { ss } = v.personer();
      const id = await v.arende({ till: 'inledd' });
      const anv = await v.som(ss);
      const form = await oppna(v, anv, id, FRAGA);
      await anv.klicka('button', RUBRIK, form);
      await anv.ser('3 saker behöver rättas', form);
      sant(/3 saker/.test((await fokus(anv.page)).text), 'Felen fick inte fokus');
      await anv.bild('formular-fel');
      await anv.klicka('link', /^Notering: Fyll i/, form);
      sant((await fokus(anv.page)).tagg === 'TEXTAREA', 'Länken ledde inte till fältet');
      await anv.fyll(/^Notering/, TEXT, form);
      await anv.ser('2 saker behöver rättas', form);
      await fyllResten(anv);
      await anv.klicka('button', RUBRIK, form);
      await anv.ser(`Klart: ${RUBRIK}`);
      await form.waitFor({ state: 'detached' });
      const { utkast } = await v.api(ss).get(`/utkast?arende=${id}`);
      sant(utkast.length === 0, 'Utkastet finns kvar efter att det skickades');
    },
  },
  {
    namn: 'det som är skrivet finns kvar när sidan laddas om, och går att börja om',
    tangentbord: false,
    kort: false,
    async kor(v) {
      const id = await v.arende({ till: 'inledd' });
      const anv = await v.som(v.personer().ss);
      await skriv(v, anv, id);
      await anv.ga(`/arenden/${id}?atgard=${FRAGA}`);
      await anv.ser(v.dagen === v.idag ? /Du började på det här i dag/ : /Du började på det här/);
      const form = anv.page.getByRole('form', { name: RUBRIK });
      await tills(async () => (await anv.falt('Notering', form).inputValue()) === TEXT, 'Texten är borta');
      await anv.klicka('button', 'Börja om', form);
      await tills(async () => (await anv.falt('Notering', form).inputValue()) === '', 'Texten är kvar');
      sant((await v.api(anv.user).get(`/utkast?arende=${id}`)).utkast.length === 0, 'Utkastet är kvar');
    },
  },
  {
    namn: 'någon annan hinner före: det som hänt visas, det som är skrivet behålls och går att skicka',
    async kor(v) {
      const { ss } = v.personer();
      const id = await v.arende({ till: 'inledd' });
      const anv = await v.som(ss);
      const form = await skriv(v, anv, id);
      await v.api(ss).send(id, 'LAS_SSBTEK');
      await anv.ser('Dokumentera läsning i SSBTEK', form);
      sant((await anv.falt('Notering', form).inputValue()) === TEXT, 'Texten är borta');
      await fyllResten(anv);
      anv.vantarSvar(409);
      await anv.klicka('button', RUBRIK, form);
      await anv.ser('Det gick inte att skicka: ärendet har ändrats sedan du öppnade formuläret.', form);
      await anv.bild('formular-andrat');
      await anv.klicka('button', 'Läs om och behåll det jag skrivit', form);
      await anv.serInte('Det här har hänt', form);
      sant((await anv.falt('Notering', form).inputValue()) === TEXT, 'Texten är borta efter omläsning');
      await anv.klicka('button', RUBRIK, form);
      await anv.ser(`Klart: ${RUBRIK}`);
    },
  },
  {
    namn: 'samma formulär i två fönster: båda versionerna visas, och ingen skrivs över',
    tangentbord: false,
    async kor(v) {
      const { ss } = v.personer();
      const id = await v.arende({ till: 'inledd' });
      const ena = await v.som(ss);
      const form = await skriv(v, ena, id, 'Från det ena fönstret.');
      const andra = await v.som(ss);
      const dar = await skriv(v, andra, id, 'Från det andra fönstret.');
      ena.vantarSvar(409);
      await ena.fyll('Notering', 'Mer från det ena fönstret.', form);
      await ena.ser('Du har skrivit i det här formuläret i ett annat fönster också', form);
      await ena.ser('Från det andra fönstret.', form);
      await ena.bild('formular-tva-fonster');
      await ena.klicka('button', 'Ta allt som är sparat', form);
      await tills(
        async () => (await ena.falt('Notering', form).inputValue()) === 'Från det andra fönstret.',
        'Det sparade valdes inte',
      );
      await ena.ser(/Utkast sparat/, form);
      andra.vantarSvar(409);
      await andra.fyll('Notering', 'Sist.', dar);
      await andra.ser('Välj vad som ska gälla. Inget är skrivet över.', dar);
      await andra.klicka('button', 'Behåll allt som står här', dar);
      await andra.ser(/Utkast sparat/, dar);
      const sparat = await v.api(ss).get(`/arenden/${id}/utkast/${FRAGA}`);
      sant(sparat.innehall.notering === 'Sist.', 'Det som valdes är inte sparat');
    },
  },
  {
    namn: 'utan nät finns det skrivna kvar, och skickas när nätet är tillbaka',
    tangentbord: false,
    async kor(v) {
      const { ss } = v.personer();
      const id = await v.arende({ till: 'inledd' });
      const anv = await v.som(ss);
      const form = await oppna(v, anv, id, FRAGA);
      await anv.offline(true);
      await anv.fyll('Notering', TEXT, form);
      await anv.ser(/Utkastet är inte sparat än: ingen kontakt/, form);
      await fyllResten(anv);
      await anv.klicka('button', RUBRIK, form);
      await anv.ser(/Det är inte skickat än. Det du har skrivit finns kvar./, form);
      await anv.offline(false);
      await anv.klicka('button', `Skicka igen: ${RUBRIK}`, form);
      await anv.ser(`Klart: ${RUBRIK}`);
      const { events } = await v.api(ss).get(`/arenden/${id}/historik`);
      const gjort = events.filter(({ type }: { type: string }) => type === FRAGA);
      sant(gjort.length === 1, `Händelsen gjordes ${gjort.length} gånger`);
    },
  },
  {
    namn: 'sessionen tar slut medan någon skriver: utkastet sparas efter inloggning i ett nytt fönster',
    tangentbord: false,
    // All of the user's sessions end.
    sist: true,
    async kor(v) {
      const { ss } = v.personer();
      const id = await v.arende({ till: 'inledd' });
      const anv = await v.som(ss);
      const form = await oppna(v, anv, id, FRAGA);
      await anv.sessionenTarSlut();
      await form.getByLabel('Notering').fill(TEXT);
      await anv.ser('Du har loggats ut');
      const [fonster] = await Promise.all([
        anv.page.context().waitForEvent('page'),
        anv.klicka('button', 'Logga in i ett nytt fönster'),
      ]);
      // The login itself may remember who it was.
      const val = fonster.locator(`button[value="${ss}"], input[value="${ss}"]`).first();
      await val.or(fonster.locator('main h1')).first().waitFor();
      if (await val.isVisible()) await val.click();
      await fonster.waitForURL(`${v.url}/hjalp`);
      await fonster.close();
      await anv.klicka('button', 'Jag har loggat in');
      await anv.ser(/Utkast sparat/, form);
      const sparat = await v.api(ss).get(`/arenden/${id}/utkast/${FRAGA}`);
      sant(sparat.innehall.notering === TEXT, 'Det som skrevs är inte sparat');
    },
  },
  {
    namn: 'det som inte går säger varför, vem som kan göra något åt det, och vägen dit',
    async kor(v) {
      const id = await v.arende({ till: 'inledd' });
      const anv = await v.som(v.personer().ss);
      await anv.ga(`/arenden/${id}`);
      await anv.klicka('button', /^Går inte nu/);
      const rad = anv.page.locator('[data-atgard="FATTA_BESLUT"]');
      await anv.ser(/R20/, rad);
      await anv.ser(/Det kan socialsekreterare, /, rad);
      await anv.bild('inte-nu', rad);
      await anv.valj('Visa vägen till', /Inskrivning$/);
      await anv.ser('Kan göras nu');
      await rad.getByRole('link').first().scrollIntoViewIfNeeded();
      const mal = await rad.getByRole('link').first().innerText();
      await anv.klicka('link', mal, rad);
      await anv.page.getByRole('form', { name: mal }).waitFor();
    },
  },
  {
    namn: 'på engelska är fälten på engelska',
    tangentbord: false,
    async kor(v) {
      const id = await v.arende({ till: 'beslut' });
      const anv = await v.som(v.personer().ss, { en: true });
      await anv.ga(`/arenden/${id}?atgard=SKICKA_UPPDRAG`);
      const form = anv.page.getByRole('form');
      await anv.valj(/^Language of interpreter/, 'Arabic', form);
      await anv.valj(/^Areas/, 'Job focused', form);
      await anv.ser(/Draft saved/, form);
    },
  },
  {
    namn: 'målen i uppdraget och handläggarna väljs, och skrivs inte av',
    tangentbord: false,
    async kor(v) {
      const { amk, sam } = v.personer();
      const id = await v.arende({ till: 'inskriven' });
      const anv = await v.som(amk);
      const form = await oppna(v, anv, id, 'UPPRATTA_PLAN');
      sant((await form.getByRole('checkbox').count()) > 0, 'Målen går inte att kryssa i');
      await gor(v, anv, id, 'UPPRATTA_PLAN');
      const samordnare = await v.som(sam);
      const byte = await oppna(v, samordnare, id, 'BYT_KONSULENT');
      sant((await byte.getByRole('textbox', { name: /^Ny konsulent/ }).count()) === 0, 'Namnet skrivs av');
    },
  },
];
