/** A night's sample of the access log: read, signed by another than those in it, and followed up. */
import { plusDays } from '../../../machines/calendar';
import { sant } from '../krav';
import { GranskningStore, type NyTraff } from '../../../src/store/granskning.store';
import type { Resa, Varld } from '../varld';
import { nekas } from './klientdelar';

const GRANSKARE = 'granskare-1';
const CHEF = 'chef-hisingen-1';
let gjorda = 0;

/** What the night's work makes of accesses, of a day that no other journey has. @returns its id */
async function urval(v: Varld, arende: string, principal: string, roll: string): Promise<string> {
  const dag = plusDays(v.idag, -3 - (gjorda += 1));
  const id = `G-${dag}-sf-hisingen`;
  const at = new Date().toISOString();
  const traff: NyTraff = {
    ...{ principal, role: roll, caseId: arende, skyddad: false, forsta: at, sista: at, rader: 3 },
    handlingar: ['read'],
    andamal: ['handlaggning'],
    regler: [{ regel: 'ingenUppgift', text: 'Användaren öppnade ärendet utan att ha en uppgift i det.' }],
  };
  const granskning = { id, enhet: 'sf-hisingen', rader: 41, anvandare: 6, traffar: [traff] };
  const ny = {
    dag,
    fro: 'a1b2c3d4',
    hoppade: ['Personalregistret var inte nåbart.'],
    granskningar: [granskning],
  };
  sant(await new GranskningStore(v.databas).keep(ny), 'dagen var redan granskad');
  return id;
}

export const resor: readonly Resa[] = [
  {
    namn: 'nattens urval signeras utan anmärkning',
    kort: false,
    async kor(v) {
      const arende = await v.arende({ till: 'samrad' });
      const id = await urval(v, arende, 'ss-hisingen-2', 'socialsekreterare');
      const gr = await v.som(GRANSKARE);
      await gr.ga('/granskning');
      await gr.ser('Varje natt väljs åtkomster ut');
      await gr.valj('Visa', 'Väntar på dig');
      await gr.page.waitForURL(/status=oppen/);
      await gr.bild('logggranskningar');
      await gr.ga(`/granskning?del=logg&status=oppen&id=${id}`);
      await gr.ser('1 åtkomst är utvald bland 41 rader av 6 användare.');
      await gr.ser('Socialsekreterare 2, Hisingen');
      await gr.ser('Användaren öppnade ärendet utan att ha en uppgift i det.');
      await gr.ser('Personalregistret var inte nåbart.');
      await gr.klicka('button', 'Signera granskningen');
      await gr.ser('Välj ett svar.');
      await gr.bild('logggranskning');
      await gr.valj('Hörde åtkomsterna till arbetet?', 'Ja, utan anmärkning');
      await gr.klicka('button', 'Signera granskningen');
      await gr.ser('Signerad utan anmärkning');
      await gr.serInte('Ta ställning');
      await gr.klicka('link', /Alla granskningar/);
      // What is signed no longer waits.
      await gr.page.waitForURL(/status=oppen/);
      sant((await gr.page.locator(`a[href*="${id}"]`).count()) === 0, 'den signerade väntar ännu');
    },
  },
  {
    namn: 'det som ska följas upp går till enhetschefen och avslutas',
    async kor(v) {
      const arende = await v.arende({ till: 'samrad' });
      const id = await urval(v, arende, 'ss-hisingen-2', 'socialsekreterare');
      const sidan = `/granskning?del=logg&id=${id}`;
      const chef = await v.som(CHEF);
      await chef.ga(sidan);
      await chef.ser('Granskaren tar ställning till åtkomsterna.');
      await chef.serInte('Signera granskningen');
      const gr = await v.som(GRANSKARE);
      await gr.ga(sidan);
      await gr.valj('Hörde åtkomsterna till arbetet?', 'Något ska följas upp');
      await gr.klicka('button', 'Signera granskningen');
      await gr.ser('Skriv vad det gäller.');
      await gr.fyll('Vad ska följas upp?', 'Fråga varför ärendet öppnades.');
      await gr.klicka('button', 'Signera granskningen');
      await gr.ser('Signerad, följs upp');
      await chef.ga(sidan);
      await chef.ser('Fråga varför ärendet öppnades.');
      await chef.valj('Hur står det till?', 'Det är klart och kan avslutas');
      await chef.fyll('Vad har gjorts?', 'Kollegan svarade i telefon för handläggaren.');
      await chef.klicka('button', 'Spara uppföljningen');
      await chef.ser('Uppföljningen är avslutad');
      await chef.bild('logggranskning-uppfoljd');
    },
  },
  {
    namn: 'ingen granskar sig själv',
    async kor(v) {
      const arende = await v.arende({ till: 'samrad' });
      const id = await urval(v, arende, GRANSKARE, 'granskare');
      const gr = await v.som(GRANSKARE);
      await gr.ga(`/granskning?del=logg&id=${id}`);
      await gr.ser('Dina egna åtkomster är med. Någon annan tar ställning till dem.');
      await gr.serInte('Signera granskningen');
      const svar = v.api(GRANSKARE).post(`/logggranskningar/${id}/signera`, { utfall: 'utan_anmarkning' });
      sant((await nekas(svar)) === 'FORBIDDEN', 'granskaren signerar sina egna åtkomster');
    },
  },
];
