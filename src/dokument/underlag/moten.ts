/** Meetings as letters tell of them: kallelse, easy-to-read sheet, "mitt ärende", documents for taking part (R39, R52, P6). */
import type { StateValue } from 'xstate';
import { OMRADEN } from '../../../machines/anvisning/codes';
import type { EventName } from '../../../machines/anvisning/events';
import { plusDays } from '../../../machines/calendar';
import { datumIOrd, klockan } from '../../documents/ord';
import { mening } from '../../mening';
import type { Handelse } from '../akt';
import {
  enhetPa,
  gemensamt,
  handlaggareFor,
  kompetenscenter,
  kontaktFor,
  personal,
  titel,
  type Fakta,
} from '../fakta';
import { malen, ord, spraknamn, tolkkod } from './ord';

type Slag = 'inskrivning' | 'uppfoljning' | 'avslutsmote';
interface Mote {
  readonly slag: Slag;
  readonly datum: string;
  readonly tid: string;
  readonly plats: string | null;
}

const NAMN: Readonly<Record<Slag, string>> = {
  inskrivning: 'Inskrivningsmöte',
  uppfoljning: 'Uppföljningsmöte',
  avslutsmote: 'Avslutande trepartsmöte',
};
const DET: Readonly<Record<Slag, string>> = {
  inskrivning: 'inskrivningsmötet',
  uppfoljning: 'uppföljningsmötet',
  avslutsmote: 'det avslutande mötet',
};
const BOKNINGAR = {
  inskrivning: ['BOKA_INSKRIVNING', 'BOKA_DIREKT', 'NY_TID'],
  uppfoljning: ['BOKA_FORSTA_UPPFOLJNING', 'KALLA_UPPFOLJNING'],
  avslutsmote: ['BOKA_TREPARTSMOTE'],
} as const satisfies Record<Slag, readonly EventName[]>;
type Bokning = (typeof BOKNINGAR)[Slag][number];
const ALLA_BOKNINGAR: readonly Bokning[] = Object.values(BOKNINGAR).flat();

const slagAv = (type: Bokning): Slag =>
  (Object.keys(BOKNINGAR) as Slag[]).find((slag) => BOKNINGAR[slag].some((one) => one === type)) ??
  'inskrivning';

function mote({ type, falt }: Handelse<Bokning>): Mote {
  const { datum, tid } = falt;
  return { slag: slagAv(type), datum, tid, plats: 'plats' in falt ? falt.plats : null };
}

/** The meeting that a kallelse is about, and the time before it. */
function kallad(f: Fakta): { nu: Mote; forr: Mote | null } {
  const typ = f.kalla?.type;
  const slag =
    ALLA_BOKNINGAR.find((one) => one === typ) ?? (typ === 'KALLA_INSKRIVNING' ? 'BOKA_INSKRIVNING' : null);
  const typer: readonly Bokning[] = slag === null ? ALLA_BOKNINGAR : BOKNINGAR[slagAv(slag)];
  const nu = mote(f.akt.kravd(mening`mötets dag och tid`, ...typer));
  const tidigare = f.akt.alla(...BOKNINGAR[nu.slag]).at(-2);
  // The first follow-up is booked before it is called to: the same time is no other time.
  const forr = tidigare ? mote(tidigare) : null;
  const ersatt =
    nu.slag === 'inskrivning' && forr !== null && (forr.datum !== nu.datum || forr.tid !== nu.tid);
  return { nu, forr: ersatt ? forr : null };
}

/** Where: as it was booked, else where the one who calls has its office. A protected client's place is agreed (R104). */
function platsen(f: Fakta, { plats }: Mote): string {
  if (plats !== null) return plats.slice(0, 300);
  if (f.skyddad) return 'Den plats som vi har kommit överens om';
  const enhet = enhetPa(f, f.sida);
  return `${enhet.name}, ${kontaktFor(enhet, 'adress')}`;
}

const sjukanmalan = (f: Fakta): string => kontaktFor(enhetPa(f, f.sida), 'telefon');
const FORM = 'På plats';

export const kallelse = (f: Fakta) => {
  const { nu, forr } = kallad(f);
  const { beslut, upphort } = f.context;
  const deltagare = (['sf', 'kc'] as const).flatMap((sida) => {
    const who = handlaggareFor(f, sida);
    return who ? [`${personal(f, who.id, who.roll).namn}, ${titel(who.roll).toLowerCase()}`] : [];
  });
  return {
    ...gemensamt(f),
    mote: { slag: nu.slag, datum: nu.datum, tid: nu.tid, plats: platsen(f, nu), form: FORM, deltagare },
    tidigareTid: forr && { datum: forr.datum, tid: forr.tid },
    tolksprak: spraknamn(tolkkod(f)),
    sjukanmalan: sjukanmalan(f),
    villkor: beslut !== null && !upphort && beslut.fran <= nu.datum && nu.datum < beslut.till,
  };
};

/** Booked meetings from today on that the side knows of, the earliest first. */
export function kommande(f: Fakta): readonly Mote[] {
  const { definition } = f.process;
  const oversikt = definition.oversikt?.av({
    context: f.context as never,
    value: f.record.snapshot.value as StateValue,
    idag: f.idag,
  });
  const bokade = (oversikt?.moten ?? []).filter(({ datum }) => datum >= f.idag);
  return bokade
    .flatMap(({ slag, datum }) => {
      const typer = BOKNINGAR[slag as Slag];
      const event = f.akt.alla<Bokning>(...typer).findLast(({ falt }) => falt.datum === datum);
      return event ? [mote(event)] : [];
    })
    .sort((a, b) => a.datum.localeCompare(b.datum));
}
export const moteslista = (f: Fakta) =>
  kommande(f).map(({ slag, datum, tid }) => ({ mote: NAMN[slag], datum, tid }));

/** With the meeting that the kallelse beside it is about, else with the next one. */
export const lattlast = (f: Fakta) => {
  const first = f.kalla ? kallad(f).nu : kommande(f).at(0);
  return {
    ...gemensamt(f),
    mote: first ? { datum: first.datum, tid: first.tid, plats: platsen(f, first) } : null,
    sjukanmalan: sjukanmalan(f),
  };
};

export const deltagandedokument = (f: Fakta) => {
  const { falt } = f.akt.kravd(mening`vilka dokument som är upprättade`, 'UPPRATTA_DELTAGANDEDOKUMENT');
  return {
    ...gemensamt(f),
    kompetenscenter: kompetenscenter(f),
    start: f.context.insats.start,
    dokument: falt.dokument.map((kod) => ord('UPPRATTA_DELTAGANDEDOKUMENT', 'dokument', kod)),
    sjukanmalan: sjukanmalan(f),
  };
};

export const mittArende = (f: Fakta) => {
  const { beslut, upphort } = f.context;
  const vetBeslut = f.vy.ar('sf') || f.vy.vet('beslut');
  const konsulent = handlaggareFor(f, 'kc');
  const uppdrag = f.akt.senaste('SKICKA_UPPDRAG', 'SKICKA_FORTSATTNINGSUPPDRAG');
  return {
    ...gemensamt(f),
    lage: f.lage,
    beslut: beslut && !upphort && vetBeslut ? { fran: beslut.fran, till: plusDays(beslut.till, -1) } : null,
    konsulent: konsulent && personal(f, konsulent.id, konsulent.roll),
    mal: uppdrag ? malen(uppdrag) : [],
    moten: kommande(f).map((one) => ({
      mote: NAMN[one.slag],
      datum: one.datum,
      tid: one.tid,
      plats: platsen(f, one),
    })),
    attGora: kommande(f).map(
      ({ slag, datum, tid }) => `Kom till ${DET[slag]} den ${datumIOrd(datum, 'sv')} ${klockan(tid, 'sv')}.`,
    ),
    samtycken: samtycken(f),
    meddelande: f.onskat.meddelande ?? null,
  };
};

function samtycken(f: Fakta) {
  const { externa } = f.context;
  const parter = [
    { till: 'Kompetenscenter', samtycke: externa.kc, sidor: ['sf', 'kc'] },
    { till: 'Arbetsförmedlingen', samtycke: externa.af, sidor: ['sf'] },
    ...externa.parter.map(({ id, omrade, samtycke }) => ({
      till: `Extern part ${id}, ${OMRADEN[omrade].toLowerCase()}`,
      samtycke,
      sidor: ['socialt', 'halsorelaterat'].includes(omrade) ? ['sf'] : ['kc'],
    })),
  ];
  return parter.flatMap(({ till, samtycke, sidor }) =>
    samtycke?.fran && samtycke.aterkallat === null && sidor.includes(f.sida)
      ? [{ till, lamnat: samtycke.fran, tillOchMed: samtycke.till }]
      : [],
  );
}
