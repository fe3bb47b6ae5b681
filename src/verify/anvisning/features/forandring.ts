/**
 * What the proof knows of:
 * What changes around a case: the client moves, dies or loses the support, something was recorded wrongly, the
 * sides ask each other before a meeting (R41, R43, A26, A32).
 */
import { plusDays } from '../../../../machines/calendar';
import type { AnvisningContext } from '../../../../machines/anvisning/context';
import type { Finding } from '../../codes';
import type { Draft } from '../../proof';
import type { Position, Sent } from '../../drive';
import { text, type Moment, type Payload } from '../moment';
import { answers, sentBy, strip, without } from '../saboteurs/tools';
import type { Feature } from './feature';
import { stories } from './forandring.ways';

const rattelse: Payload = { avser: 1, brevSkickat: false, skal: text };
const contextOf = ({ snapshot }: Position) => snapshot.context as AnvisningContext;

/** A fact that SF has recorded, with the day it has: a correction to the same day is always lawful. */
function sfDatum({ idag, context }: Moment): Payload {
  const { insats, inskrivning, beslut } = context;
  if (insats.senastHallna !== null) return { vad: 'senaste_uppfoljning', datum: insats.senastHallna };
  if (inskrivning.hallen !== null) return { vad: 'inskrivningens_dag', datum: inskrivning.hallen };
  return { vad: 'beslutets_forsta_dag', datum: beslut?.fran ?? idag };
}

function kcDatum({ idag, context: { insats } }: Moment): Payload {
  if (insats.plan !== null) return { vad: 'planens_datum', datum: insats.plan };
  return { vad: 'insatsens_start', datum: insats.start ?? idag };
}

function utfall({ context: { beslut, grundbeslut, forandring } }: Moment): string {
  if (forandring.avliden !== null || forandring.flytt !== null) return 'avslutas';
  return beslut === null || grundbeslut ? 'fortsatter' : 'omprovas';
}

const anmalt = ({ context: { forandring } }: Moment): string => {
  if (forandring.felKlient) return 'fel_klient';
  return forandring.avliden === null ? 'flytt' : 'dodsfall';
};

const payloads: Feature['payloads'] = {
  KLIENTEN_FLYTTAR: (m) => ({ slag: 'byter_forvaltning', datum: plusDays(m.idag, 20) }),
  KLIENTEN_AVLIDEN: (m) => ({ datum: m.idag }),
  PROVA_FORANDRING: (m) => ({ utfall: utfall(m), skal: text }),
  LAMNA_UT_HISTORIK: () => ({ grund: 'samtycke', uppgifter: text }),
  RATTA_FORANDRING: (m) => ({ ...rattelse, vad: anmalt(m) }),
  RATTA_DATUM: (m) => ({ ...rattelse, ...sfDatum(m) }),
  RATTA_DATUM_KC: (m) => ({ ...rattelse, ...kcDatum(m) }),
  RATTA_UTEBLIVANDE: () => rattelse,
  RATTA_MOTTAGARE: () => ({ ...rattelse, brevSkickat: true, mottagare: 'annan_person' }),
  RATTA_KLIENT: () => rattelse,
  ATERKALLA_BREV: () => ({ satt: 'aterlamnat', notering: text }),
  INCIDENT_HANTERAD: () => ({ bedomning: 'anmald', dokumenterad: true, redogorelse: text }),
  STALL_FRAGA_TILL_KC: () => ({ fraga: text }),
  BESVARA_FRAGA_KC: () => ({ svar: text }),
  STALL_FRAGA_TILL_SF: () => ({ fraga: text }),
  BESVARA_FRAGA_SF: (m) => ({
    besked: m.context.samtyckeKc === 'lamnat' || m.context.lagstodKc ? 'lamnas' : 'kan_inte_lamnas',
    svar: text,
  }),
  AVGOR_METOD: () => ({ principer: ['hela_manniskan'], motivering: text }),
};

const tidigt = (vad: string) => (m: Moment) => ({ vad, datum: plusDays(m.idag, -800) });
const sent = (vad: string) => (m: Moment) => ({ vad, datum: plusDays(m.idag, 30) });

const variants: Feature['variants'] = {
  KLIENTEN_FLYTTAR: [() => ({ slag: 'lamnar_kommunen' })],
  KLIENTEN_AVLIDEN: [(m) => ({ datum: plusDays(m.idag, 1) })],
  PROVA_FORANDRING: ['fortsatter', 'omprovas', 'avslutas'].map((kod) => () => ({ utfall: kod })),
  RATTA_FORANDRING: [() => ({ vad: 'flytt' }), () => ({ vad: 'dodsfall', brevSkickat: true })],
  RATTA_DATUM: [
    ...['senaste_uppfoljning', 'inskrivningens_dag', 'beslutets_forsta_dag'].flatMap((vad) => [
      tidigt(vad),
      sent(vad),
    ]),
    () => ({ brevSkickat: true }),
  ],
  RATTA_DATUM_KC: ['insatsens_start', 'planens_datum'].flatMap((vad) => [tidigt(vad), sent(vad)]),
  RATTA_KLIENT: [() => ({ brevSkickat: true })],
  RATTA_MOTTAGARE: [() => ({ brevSkickat: false })],
  ATERKALLA_BREV: [() => ({ satt: 'rattelsebrev', kanal: 'personligen' })],
  BESVARA_FRAGA_SF: [() => ({ besked: 'lamnas' })],
  BOKA_TREPARTSMOTE: [() => ({ platsAvtalad: undefined })],
  BOKA_DIREKT: [() => ({ platsAvtalad: false })],
  HALL_AVSLUTSMOTE: [() => ({ arbetsmarknadskonsulent: 'ej_narvarande' })],
  AVBRYT_AVSLUT: [() => ({ omprovning: true })],
  INLED_AVSLUT: ['flyttat', 'avliden'].map((orsak) => () => ({ orsak })),
  AVSLUTA_UTAN_ANVISNING: [() => ({ nastaSteg: 'inget_avliden' })],
  TA_STALLNING_BESLUT: [() => ({ kanal: 'personligen' })],
  AVSLUTA_I_TRESERVA: [() => ({ kanal: 'personligen' })],
  LYFT_OENIGHET: [() => ({ steg: 'metod' })],
};

/** Events that are a letter, a call or a meeting with the client. */
const KONTAKT = [
  'UNDERRATTA',
  'BOKA_INSKRIVNING',
  'BOKA_DIREKT',
  'NY_TID',
  'KALLA_INSKRIVNING',
  'KALLA_UPPFOLJNING',
  'BOKA_TREPARTSMOTE',
  'FORSOK_NA_KLIENT',
  'MEDDELA_KLIENT_UPPHORT',
  'KLIENT_INFORMERAD_SF',
  'KLIENT_INFORMERAD_KC',
];

/** A15, A32: nothing reaches a client who has died, or a person whose case it is not. */
function* kontakt(c: AnvisningContext, { type, kanal }: Sent): Generator<Finding> {
  if (c.forandring.avliden === null && !c.forandring.felKlient) return;
  if (KONTAKT.includes(type) || kanal !== undefined) yield { code: 'KONTAKT_EFTER_STOPP', what: type };
}

/** A26, R109: what has changed for good ends the insats. */
function* fortsatt(c: AnvisningContext, sent: Sent): Generator<Finding> {
  const { avliden, flytt } = c.forandring;
  const gone = avliden !== null || flytt !== null;
  const goesOn =
    sent.type === 'FATTA_BESLUT' ||
    (sent.type === 'OMPROVA' && sent['utfall'] === 'fortsatt') ||
    (sent.type === 'PROVA_FORANDRING' && sent['utfall'] !== 'avslutas');
  if (goesOn && gone) yield { code: 'FORTSATT_EFTER_FORANDRING', what: sent.type };
  if (sent.type === 'PROVA_FORANDRING' && sent['utfall'] === 'fortsatter' && c.beslut && !c.grundbeslut)
    yield { code: 'FORTSATT_EFTER_FORANDRING', what: 'utan grundbeslut' };
}

/** A18: method is KC's to settle, and nothing else is. */
function* sistaOrdet({ oenighet: tvist }: AnvisningContext, { type }: Sent): Generator<Finding> {
  if (type === 'AVGOR_METOD' && tvist?.steg !== 'metod')
    yield { code: 'BESLUTSRATT', what: `${type} om ${tvist?.steg}` };
  if (type === 'AVGOR_OENIGHET' && tvist?.steg === 'metod')
    yield { code: 'BESLUTSRATT', what: `${type} om metod` };
}

/** A32: what was wrong is made good before the case ends. */
function* slut(to: Position): Generator<Finding> {
  const { brevUte, incidenter } = contextOf(to).forandring;
  if (to.snapshot.status === 'done' && (brevUte || incidenter > 0))
    yield { code: 'SLUT_MED_OPPEN_RATTELSE', what: JSON.stringify(to.snapshot.value) };
}

const REGION = 'forandring.attProva';

export const forandring = {
  payloads,
  variants,
  stories,
  saboteurs: [
    {
      name: 'en förändring prövas utan frist',
      code: 'UPPGIFT_UTAN_FRIST',
      near: ['flyttar'],
      change: strip(`${REGION}.iTid`, 'after'),
    },
    {
      name: 'en personuppgiftsincident har ingen frist',
      code: 'UPPGIFT_UTAN_FRIST',
      near: ['felMottagare'],
      change: strip('rattelse.incident.oppen.iTid', 'after'),
    },
    {
      name: 'en fråga till socialförvaltningen glöms',
      code: 'UPPGIFT_UTAN_FRIST',
      near: ['fragor'],
      change: strip('fragor.tillSf.obesvarad.iTid', 'after'),
    },
    {
      name: 'insatsen fortsätter efter en flytt',
      code: 'FORTSATT_EFTER_FORANDRING',
      near: ['flyttar'],
      change: without(REGION, 'PROVA_FORANDRING', 'baraAvslutEfterFlytt'),
    },
    {
      name: 'insatsen fortsätter utan grundbeslut',
      code: 'FORTSATT_EFTER_FORANDRING',
      near: ['stodetUpphor'],
      change: without(REGION, 'PROVA_FORANDRING', 'fortsattMedGrundbeslut'),
    },
    {
      name: 'ett beslut förnyas för den som flyttar',
      code: 'FORTSATT_EFTER_FORANDRING',
      near: ['flyttarUnderFornyelse', 'flyttar'],
      change: without('omprovning.oppen', 'OMPROVA', 'tillhorNamnden'),
    },
    {
      name: 'ingen ser att klienten har avlidit',
      code: 'KONTAKT_EFTER_STOPP',
      near: ['avlidenForeUppdrag', 'avlidenUnderInsatsen'],
      change: (draft: Draft) => {
        for (const [name, answer] of [
          ['arendetStoppat', false],
          ['klientenLever', true],
        ] as const)
          answers(name, answer)(draft);
      },
    },
    {
      name: 'den avlidne underrättas om att insatsen är avslutad',
      code: 'KONTAKT_EFTER_STOPP',
      near: ['avlidenOchAvslutad', 'avlidenUnderAvslut'],
      change: without(
        'flode.avslut.steg.stangning.treserva.kvar',
        'AVSLUTA_I_TRESERVA',
        'underrattelsenMojlig',
      ),
    },
    {
      name: 'fel person underrättas om att anvisningen är avbruten',
      code: 'KONTAKT_EFTER_STOPP',
      near: ['avlidenAvbruten'],
      change: without('flode.ejInskrivning.stallning.kvar', 'TA_STALLNING_BESLUT', 'underrattelsenMojlig'),
    },
    {
      name: 'ärendet avslutas medan en incident är öppen',
      code: 'SLUT_MED_OPPEN_RATTELSE',
      near: ['felMottagareVidAvslut'],
      change: answers('rattelsernaKlara', true),
    },
    {
      name: 'socialförvaltningen avgör hur Kompetenscenter utför insatsen',
      code: 'BESLUTSRATT',
      near: ['metodenOmtvistas'],
      change: answers('metodenOmtvistas', false),
    },
    {
      name: 'Kompetenscenter prövar vad en förändring innebär',
      code: 'BESLUTSRATT',
      near: ['flyttar'],
      change: sentBy('PROVA_FORANDRING', 'arbetsmarknadskonsulent'),
    },
  ],
  laws: (from, sent, to) => [
    ...(sent ? kontakt(contextOf(from), sent) : []),
    ...(sent ? fortsatt(contextOf(from), sent) : []),
    ...(sent ? sistaOrdet(contextOf(from), sent) : []),
    ...slut(to),
  ],
} satisfies Feature;
