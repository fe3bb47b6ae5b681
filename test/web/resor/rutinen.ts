/**
 * The routine by the people whose it is: socialsekreterare, arbetsmarknadskonsulent, samordnare and 1:e socialsekreterare
 * in a browser each, side by side, every step by its form.
 */
import { plusDays, plusWorkingDays } from '../../../machines/calendar';
import type { EventName } from '../../../machines/anvisning/events';
import { gor } from '../formular';
import { sant } from '../krav';
import type { Anvandare, Resa, Varld } from '../varld';

type Vem = 'ss' | 'amk' | 'sam' | 'fss';
/** Who does what, and what differs from the ordinary. */
type Steg = readonly [Vem, EventName, Readonly<Record<string, unknown>>?];
type Team = Readonly<Record<Vem, Anvandare>>;

const SAMRAD: readonly Steg[] = [
  ['ss', 'BEDOM_BEHOV'],
  ['ss', 'INLED_ANVISNING'],
  ['ss', 'LAS_SSBTEK'],
  ['ss', 'FRAGA_SOKANDE'],
  ['ss', 'SKICKA_TILL_AF'],
  ['ss', 'UPPDATERA_ARBETSPLAN'],
  ['ss', 'ANGE_GRUNDBESLUT'],
  ['ss', 'ANGE_KONTAKTVAGAR'],
  ['ss', 'REGISTRERA_SAMTYCKE_KC'],
];
const uppdrag = (kcEnhet: string, konsulent: string): readonly Steg[] => [
  ['ss', 'FATTA_BESLUT'],
  ['ss', 'UNDERRATTA'],
  ['ss', 'SKICKA_UPPDRAG', { kcEnhet }],
  ['sam', 'FORDELA', { konsulent }],
];
const uteblivande = (idag: string, nyTid: string): readonly Steg[] => [
  ['ss', 'BOKA_INSKRIVNING', { datum: idag, tid: '15:00' }],
  ['ss', 'KALLA_INSKRIVNING'],
  ['amk', 'LAS_UPPDRAG'],
  ['amk', 'UTEBLIVANDE'],
  ['ss', 'FOLJ_UPP_UTEBLIVANDE'],
  ['ss', 'NY_TID_AKTUELL'],
  ['amk', 'NY_TID', { datum: nyTid }],
  ['ss', 'KALLA_INSKRIVNING'],
];
const INSKRIVNING: readonly Steg[] = [
  ['ss', 'HALL_INSKRIVNING'],
  ['ss', 'INFORMERA_KRAV'],
  ['ss', 'BOKA_FORSTA_UPPFOLJNING'],
  ['amk', 'INFORMERA_VERKSAMHET'],
  ['amk', 'UPPRATTA_DELTAGANDEDOKUMENT'],
  ['amk', 'VERKSTALL'],
  ['amk', 'UPPRATTA_PLAN'],
];
const OENIGHET: readonly Steg[] = [
  ['amk', 'LYFT_OENIGHET'],
  ['amk', 'SYN_KC'],
  ['ss', 'SYN_SF'],
  ['ss', 'HANSKJUT_OENIGHET'],
  ['fss', 'FORSLAG_FSS'],
  ['sam', 'FORSLAG_SAM'],
];
const AVSLUT: readonly Steg[] = [
  ['amk', 'AVSLUT_AVISERAT', { orsak: 'arbete' }],
  ['ss', 'BEKRAFTA_AVSLUT'],
  ['amk', 'UPPRATTA_AVSLUTSDOKUMENT'],
  ['ss', 'AVSLUTA_I_TRESERVA', { nastaSteg: 'arbete' }],
  ['amk', 'STANG_GWA'],
];

/** A case's people, each in a browser of their own. */
async function team(v: Varld): Promise<Team> {
  const { ss, amk, sam, fss } = v.personer();
  return { ss: await v.som(ss), amk: await v.som(amk), sam: await v.som(sam), fss: await v.som(fss) };
}

async function gorAlla(v: Varld, people: Partial<Team>, id: string, steg: readonly Steg[]): Promise<void> {
  for (const [vem, typ, andrat] of steg) {
    const person = people[vem];
    sant(person, `ingen är ${vem}`);
    await gor(v, person, id, typ, andrat);
  }
}

/** Starts a case by its page. @returns the case's id, from the address */
async function startaArende(anv: Anvandare, klient: { personnummer: string; namn: string }): Promise<string> {
  await anv.ga('/arbete');
  await anv.klicka('link', 'Nytt ärende');
  await anv.fyll(/^Personnummer/, klient.personnummer);
  await anv.fyll(/^Namn/, klient.namn);
  await anv.klicka('button', 'Starta ärendet');
  await anv.page.waitForURL(/\/arenden\/A-/);
  const id = /\/arenden\/(A-[\w-]+)/.exec(anv.page.url())?.[1];
  sant(id, 'adressen har inget ärende');
  await anv.ser(klient.namn);
  return id;
}

export const resor: readonly Resa[] = [
  {
    namn: 'från nytt ärende till inledd anvisning',
    kort: false,
    async kor(v) {
      const ss = await v.som('ss-hisingen-1');
      const id = await startaArende(ss, v.klient());
      await ss.bild('arende-nytt');
      await gorAlla(v, { ss }, id, SAMRAD.slice(0, 2));
      await ss.ser(/Samråd med Arbetsförmedlingen/);
    },
  },
  {
    namn: 'beslut, uppdrag och fördelning mellan två förvaltningar',
    kort: true,
    async kor(v) {
      const id = await v.arende({ till: 'samrad' });
      const { kcEnhet, amk } = v.personer();
      const people = { ss: await v.som('ss-hisingen-1'), sam: await v.som('sam-hisingen-1') };
      await gorAlla(v, people, id, uppdrag(kcEnhet, amk));
      await people.ss.ser(/Inskrivning/);
    },
  },
  {
    namn: 'hela rutinen, i fyra webbläsare bredvid varandra',
    sist: true,
    kort: false,
    async kor(v) {
      const people = await team(v);
      const { kcEnhet, amk } = v.personer();
      const id = await startaArende(people.ss, v.klient());
      await gorAlla(v, people, id, SAMRAD);
      await people.ss.bild('arende-samrad');
      await gorAlla(v, people, id, uppdrag(kcEnhet, amk));
      const nyTid = plusWorkingDays(v.idag, 5);
      await gorAlla(v, people, id, uteblivande(v.idag, nyTid));
      await v.till(nyTid);
      await gorAlla(v, people, id, INSKRIVNING);
      await people.amk.bild('arende-pagaende');
      await v.till(plusWorkingDays(plusDays(v.idag, 56), 1));
      await gorAlla(v, people, id, [['ss', 'KALLA_UPPFOLJNING', { datum: v.idag, tid: '15:00' }]]);
      await gorAlla(v, people, id, [['ss', 'HALL_UPPFOLJNING']]);
      await gorAlla(v, people, id, OENIGHET.slice(0, 2));
      await people.amk.bild('arende-oenighet');
      await gorAlla(v, people, id, OENIGHET.slice(2));
      await gorAlla(v, people, id, AVSLUT);
      const { status } = (await v.api('ss-hisingen-1').get(`/arenden/${id}`)) as { status: string };
      sant(
        status === 'done' || status === 'closed' || status === 'avslutad',
        `ärendet är ${status}, inte avslutat`,
      );
      await people.ss.bild('arende-avslutat');
    },
  },
];
