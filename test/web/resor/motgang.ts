/** When something comes between: a colleague, the net, the session, and what one may not see. Nothing written is lost. */
import { atgarden, oppna } from '../formular';
import { fokusInom, sant, tills } from '../krav';
import type { Anvandare, Resa, Varld } from '../varld';

const SKAL = 'Insatsen är mer ändamålsenlig med annan planering. Skrivet av den som sitter här.';

/** Opens an action that asks for a reason, and writes one. */
async function borja(v: Varld, anv: Anvandare, id: string) {
  const form = await oppna(v, anv, id, 'INLED_ANVISNING');
  await anv.valj(/krav/i, 'Ja', form).catch(async () => {
    await anv.klicka('checkbox', /krav/i, form);
  });
  await anv.fyll(/^Motivering/, SKAL, form);
  const { label } = await atgarden(v, anv.user, id, 'INLED_ANVISNING');
  return { form, skicka: label.sv };
}

/** How many events of a type the case has. */
async function antal(v: Varld, user: string, id: string, typ: string): Promise<number> {
  const { events } = (await v.api(user).get(`/arenden/${id}/historik`)) as {
    events: readonly { type: string }[];
  };
  return events.filter(({ type }) => type === typ).length;
}

/** A case whose need has been assessed, which is then begun by its form. */
async function bedomt(v: Varld): Promise<string> {
  const id = await v.arende({ till: 'nytt' });
  await v.api('ss-hisingen-1').send(id, 'BEDOM_BEHOV');
  return id;
}

export const resor: readonly Resa[] = [
  {
    namn: 'en kollega hann före: det som skrevs finns kvar och skickas',
    kort: true,
    async kor(v) {
      const id = await bedomt(v);
      const ss = await v.som('ss-hisingen-1');
      ss.vantarSvar(409);
      const { form, skicka } = await borja(v, ss, id);
      await v.api('ss-hisingen-1').send(id, 'ANGE_GRUNDBESLUT');
      await ss.klicka('button', skicka, form);
      await ss.ser(/ärendet har ändrats|Ärendet har ändrats/, form);
      // Whoever it was is told by name.
      await ss.ser(/Socialsekreterare 1, Hisingen/, form);
      await ss.serInte(/ss-hisingen-1/, form);
      await ss.bild('krock');
      sant(
        (await antal(v, 'ss-hisingen-1', id, 'INLED_ANVISNING')) === 0,
        'det skickades över kollegans ändring',
      );
      await ss.klicka('button', 'Läs om och behåll det jag skrivit', form);
      sant((await ss.falt(/^Motivering/, form).inputValue()) === SKAL, 'det som skrevs är borta');
      await ss.klicka('button', skicka, form);
      await tills(
        async () => (await antal(v, 'ss-hisingen-1', id, 'INLED_ANVISNING')) === 1,
        'det blev inte skickat',
      );
    },
  },
  {
    namn: 'nätet försvinner: inget går förlorat, och det skickas en gång',
    kort: false,
    async kor(v) {
      const id = await bedomt(v);
      const ss = await v.som('ss-hisingen-1');
      const { form, skicka } = await borja(v, ss, id);
      await ss.offline(true);
      await ss.ser(/Ingen kontakt med Stegvis/);
      await ss.klicka('button', skicka, form);
      await ss.ser(/Det är inte skickat än/, form);
      sant((await ss.falt(/^Motivering/, form).inputValue()) === SKAL, 'det som skrevs är borta');
      await ss.offline(false);
      await ss.klicka('button', /^Skicka igen/, form);
      await tills(
        async () => (await antal(v, 'ss-hisingen-1', id, 'INLED_ANVISNING')) === 1,
        'det blev inte skickat',
      );
      await ss.serInte(/Ingen kontakt med Stegvis/);
    },
  },
  {
    namn: 'sessionen tar slut: en ny inloggning bredvid, och arbetet går vidare',
    // All of the user's sessions end.
    sist: true,
    kort: true,
    async kor(v) {
      const id = await bedomt(v);
      const ss = await v.som('ss-hisingen-1');
      const { form, skicka } = await borja(v, ss, id);
      await ss.ser(/Utkast sparat/, form);
      await ss.sessionenTarSlut();
      await ss.klicka('button', skicka, form);
      await ss.ser('Du har loggats ut');
      await tills(() => fokusInom(ss.page, 'dialog, [role="dialog"]'), 'fokus är inte i rutan som öppnades');
      await ss.bild('utloggad');
      const fonster = ss.page.waitForEvent('popup');
      await ss.klicka('button', 'Logga in i ett nytt fönster');
      const annat = await fonster;
      const val = annat.getByRole('button', { name: /^Socialsekreterare 1, Hisingen/ });
      await val.or(annat.locator('main h1')).first().waitFor();
      if (await val.isVisible()) await val.click();
      await annat.waitForURL(`${v.url}/hjalp`);
      await annat.close();
      await ss.klicka('button', 'Jag har loggat in');
      await ss.serInte('Du har loggats ut');
      sant((await ss.falt(/^Motivering/, form).inputValue()) === SKAL, 'det som skrevs är borta');
      await ss.klicka('button', skicka, form);
      await tills(
        async () => (await antal(v, 'ss-hisingen-1', id, 'INLED_ANVISNING')) === 1,
        'det blev inte skickat',
      );
    },
  },
  {
    namn: 'ett påbörjat formulär finns kvar nästa gång',
    async kor(v) {
      const id = await bedomt(v);
      const ss = await v.som('ss-hisingen-1');
      const { form } = await borja(v, ss, id);
      await ss.ser(/Utkast sparat/, form);
      await ss.ga('/hjalp');
      await ss.ga(`/arenden/${id}?atgard=INLED_ANVISNING`);
      await ss.ser(/Du började på det här/);
      const igen = ss.page.getByRole('form').filter({ hasText: 'Du började på det här' });
      sant((await ss.falt(/^Motivering/, igen).inputValue()) === SKAL, 'utkastet är tomt');
      await ss.bild('utkast');
    },
  },
  {
    namn: 'skyddade uppgifter syns bara för den som är namngiven',
    kort: false,
    async kor(v) {
      const namn = 'Testklient Hemlig';
      const { personnummer } = v.klient();
      const id = await v.arende({ till: 'uppdrag', stad: 'sydvast', skyddad: true, namn, personnummer });
      const ss = await v.som('ss-sydvast-1');
      await ss.ga(`/arenden/${id}`);
      await ss.ser('Skyddade personuppgifter');
      await ss.bild('arende-skyddat');
      for (const user of ['ss-sydvast-2', 'amk-sydvast-1', 'ss-hisingen-1']) {
        const annan = await v.som(user);
        annan.vantarSvar(403, 404);
        await annan.ga(`/arenden/${id}`);
        await annan.serInte(namn);
        await annan.serInte(personnummer);
        await annan.ga('/arbete');
        await annan.serInte(id);
        await annan.serInte(namn);
        await annan.ga('/klienter');
        await annan.valj('Sök med', 'Personnummer');
        await annan.fyll(/^Person- eller samordningsnummer/, personnummer);
        await annan.valj(/^Varför söker du/, /handlägger/i);
        await annan.klicka('button', 'Sök');
        await annan.ser(/^Ingen träff/);
        await annan.serInte(namn);
        sant(!annan.page.url().includes(personnummer.slice(-4)), 'personnumret står i adressen');
      }
    },
  },
];
