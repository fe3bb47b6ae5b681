/** While the insats runs and when it ends: plan, follow-up, attendance, closing (R66, R78–R87, R97–R99, P1). */
import { AVSLUTSORSAKER, BEHOV, NARVARO, OMRADEN } from '../../../machines/anvisning/codes';
import { SAMORDNAS_AV } from '../../../machines/anvisning/context/externa';
import { NARVAROSTATUS } from '../../../machines/anvisning/narvaro/koder';
import { plusDays } from '../../../machines/calendar';
import { mening } from '../../mening';
import { saknas } from '../akt';
import { fristen, gemensamt, kompetenscenter, type Fakta } from '../fakta';
import { malen, uppdraget } from './ord';

const uppdragsrad = (f: Fakta) => {
  const { nr, datum } = uppdraget(f);
  return { nr, datum };
};
/** The area of each goal by its id. A goal of an earlier uppdrag has none in this one. */
const omradeFor = (f: Fakta) => {
  const mal = new Map(malen(uppdraget(f).handelse).map(({ id, omrade }) => [id, omrade]));
  return (id: string): string => mal.get(id) ?? 'Ett tidigare uppdrag';
};

export const genomforandeplan = (f: Fakta) => {
  const versioner = f.akt.alla('UPPRATTA_PLAN', 'UPPDATERA_PLAN');
  const { falt } = f.akt.kravd(mening`genomförandeplanen`, 'UPPRATTA_PLAN', 'UPPDATERA_PLAN');
  return {
    ...gemensamt(f),
    kompetenscenter: kompetenscenter(f),
    plan: { version: versioner.length, datum: falt.datum, deltagarenDeltog: falt.deltagarenDeltog },
    uppdrag: uppdragsrad(f),
    mal: malen(uppdraget(f).handelse),
    aktiviteter: falt.aktiviteter.map(({ id, mal }) => ({ id, mal: mal.join(', ') })),
    nastaUppdatering: fristen(f, 'planUppdatering') ?? fristen(f, 'planDags'),
  };
};

export const uppfoljning = (f: Fakta) => {
  const { falt } = f.akt.kravd<'HALL_UPPFOLJNING'>(mening`uppföljningen`, 'HALL_UPPFOLJNING');
  const omrade = omradeFor(f);
  const deltagare = {
    Klienten: falt.klient,
    Socialsekreteraren: falt.socialsekreterare,
    Arbetsmarknadskonsulenten: falt.arbetsmarknadskonsulent,
    Tolk: falt.tolk,
  };
  const forflyttning = { framat: 'Framåt', oforandrat: 'Oförändrat', bakat: 'Bakåt' };
  return {
    ...gemensamt(f),
    mote: { datum: falt.datum, nr: f.akt.alla('HALL_UPPFOLJNING').length },
    deltagare: Object.entries(deltagare).flatMap(([vem, hur]) =>
      hur === undefined ? [] : [{ vem, hur: NARVARO[hur] }],
    ),
    uppdrag: uppdragsrad(f),
    avstamning: falt.avstamning,
    klientensSyn: falt.klientensSyn,
    utveckling: falt.utveckling,
    mal: falt.mal.map((one) => ({
      id: one.id,
      omrade: omrade(one.id),
      forflyttning: forflyttning[one.forflyttning],
    })),
    kompletterande: falt.kompletterande ?? null,
    parallella: (falt.parallellaOmraden ?? []).map((one) => OMRADEN[one]),
    ejTillgodosedda: (falt.ejTillgodosedda ?? []).map((one) => BEHOV[one]),
    ejTillgodosett: falt.ejTillgodosett ?? null,
    externa: externa(f),
    nastaUppfoljning: f.context.insats.bokad ?? fristen(f, 'uppfoljning'),
  };
};

/** Needs that both sides know of, and who coordinates each (R84, R87): the document goes to the other side (L10). */
function externa(f: Fakta) {
  const noterade = f.akt.alla('NOTERA_BEHOV_KC', 'OVERLAMNA_BEHOV_KC');
  return f.context.externa.parter.flatMap(({ id, omrade }) => {
    const behov = noterade.findLast(({ falt }) => falt.part === id);
    const samordnas = SAMORDNAS_AV[omrade] === 'sf' ? 'Socialförvaltningen' : 'Kompetenscenter';
    return behov ? [{ part: behov.falt.externPart.slice(0, 300), omrade: OMRADEN[omrade], samordnas }] : [];
  });
}

export const avslutsdokument = (f: Fakta) => {
  const { falt } = f.akt.kravd<'UPPRATTA_AVSLUTSDOKUMENT'>(
    mening`avslutsdokumentets uppgifter`,
    'UPPRATTA_AVSLUTSDOKUMENT',
  );
  const orsak = f.akt.kravd(mening`orsaken till avslutet`, 'AVSLUT_AVISERAT', 'INLED_AVSLUT').falt.orsak;
  const omrade = omradeFor(f);
  const uppfyllelse = { uppnatt: 'Uppnått', delvis: 'Delvis uppnått', ej_uppnatt: 'Inte uppnått' };
  return {
    ...gemensamt(f),
    kompetenscenter: kompetenscenter(f),
    uppdrag: uppdragsrad(f),
    slutdatum: falt.slutdatum,
    orsak: AVSLUTSORSAKER[orsak].sv,
    skal: falt.skal,
    mal: falt.mal.map((one) => ({
      id: one.id,
      omrade: omrade(one.id),
      uppfyllelse: uppfyllelse[one.uppfyllelse],
    })),
    malbedomning: falt.malbedomning,
  };
};

export const narvarounderlag = (f: Fakta) => {
  const lamnade = f.akt.alla<'LAMNA_NARVAROUNDERLAG'>('LAMNA_NARVAROUNDERLAG');
  const manad = f.onskat.manad ?? lamnade.at(-1)?.falt.manad;
  if (manad === undefined)
    throw saknas(mening`månaden`, mening`Ange manad, till exempel 2026-03, när du begär dokumentet.`);
  const dagar = registrerade(f, manad);
  const lamnat = lamnade.findLast(({ falt }) => falt.manad === manad)?.falt;
  const antal = (...status: readonly (keyof typeof NARVAROSTATUS)[]) =>
    dagar.filter((dag) => status.includes(dag.kod)).length;
  const summa = lamnat ?? {
    planeradeDagar: dagar.length,
    narvarande: antal('narvarande'),
    sjukanmalda: antal('sjukanmald'),
    ovrigAnmald: antal('vard_av_barn', 'annan_anmald_franvaro'),
    utanAnmalan: antal('franvarande_utan_anmalan'),
  };
  const { planeradeDagar, narvarande, sjukanmalda, ovrigAnmald, utanAnmalan } = summa;
  return {
    ...gemensamt(f),
    kompetenscenter: kompetenscenter(f),
    manad,
    summa: { planeradeDagar, narvarande, sjukanmalda, ovrigAnmald, utanAnmalan },
    dagar: dagar.map(({ datum, kod }) => ({ datum, status: NARVAROSTATUS[kod], notering: null })),
    intyg: intygsdagar(f, manad),
  };
};

/** The month's days, each as it was registered last, in order. What was noted of a day stays at Kompetenscenter (L10). */
function registrerade(f: Fakta, manad: string) {
  const dagar = new Map<string, { datum: string; kod: keyof typeof NARVAROSTATUS }>();
  for (const { falt } of f.akt.alla<'REGISTRERA_NARVARO'>('REGISTRERA_NARVARO'))
    if (falt.datum.startsWith(manad)) dagar.set(falt.datum, { datum: falt.datum, kod: falt.status });
  return [...dagar.values()].sort((a, b) => a.datum.localeCompare(b.datum));
}

/** From the eighth day of the illness that runs, if it reaches into the month (A13). */
function intygsdagar({ context: { narvaro } }: Fakta, manad: string) {
  const { sjuk } = narvaro;
  if (!sjuk) return [];
  const fran = plusDays(sjuk.fran, 7);
  const berors = fran <= sjuk.senast && fran.slice(0, 7) <= manad && sjuk.senast.slice(0, 7) >= manad;
  return berors ? [{ fran, till: sjuk.senast }] : [];
}
