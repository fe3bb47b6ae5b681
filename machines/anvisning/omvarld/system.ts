/**
 * What other systems must be told of, by event (R22, R26–R28, R34, R38, R52–R57, R92, R96, R97, R100, A12, A21, A30).
 * An event by which a worker says that she has done it there is its own receipt; what no event shows is signed by a
 * person of the role that owns it. In a protected case nothing is owed GWA (R104), but that what lies there is taken
 * away, by hand (A21). See docs/adr/0025-andra-system.md for what is left out, and why.
 */
import type { Role } from '../../process';
import type { Hinder, Hinderfakta, Omstandigheter, System, SystemSkyldighet } from '../../omvarld';
import type { AnvisningContext } from '../context';
import { gallerDen, harGrundForKc } from '../context/externa';
import type { EventName } from '../events';

type Om = (facts: Omstandigheter<AnvisningContext>) => boolean;
type Stopp = (facts: Hinderfakta<AnvisningContext>) => Hinder | null;

const motesdag = (context: AnvisningContext | null | undefined): string | null =>
  context?.avslut?.motesdag ?? null;

/** Nothing more is written about a person whom the case turned out not to be about (A32); undoing goes on. */
const rattKlient: Stopp = ({ context }) => (context.forandring.felKlient ? 'fel-klient' : null);
/** What leaves for KC has a ground in consent or statute (R30), and there is an uppdrag. */
const tillKc: Stopp = ({ context, idag }) =>
  context.uppdrag === null ? 'inte-aktuellt' : harGrundForKc(context, idag) ? null : 'samtycke-saknas';
/** Nothing goes to AF without consent (A17). */
const tillAf: Stopp = ({ context, idag }) => (gallerDen(context.externa.af, idag) ? null : 'samtycke-saknas');
/** A time is booked only while it is the time of the meeting. */
const sammaTid: Stopp = ({ context, event }) =>
  context.forandring.avliden === null && context.inskrivning.tid === event['datum'] ? null : 'inte-aktuellt';
const sammaMote: Stopp = ({ context, event }) =>
  motesdag(context) === event['datum'] ? null : 'inte-aktuellt';

/** By the names of the calls. */
const STOPP: Readonly<Record<string, readonly Stopp[]>> = {
  uppdrag: [rattKlient, tillKc],
  fortsattningsuppdrag: [rattKlient, tillKc],
  'andrat-uppdrag': [rattKlient, tillKc],
  'boka-inskrivning': [rattKlient, sammaTid],
  'boka-trepartsmote': [rattKlient, sammaMote],
  samtyckesblankett: [rattKlient, tillAf],
  'information-om-kommunal-aktivitet': [rattKlient, tillAf],
  ...Object.fromEntries(
    ['bedomningsstod', 'samtycke-kc', 'arbetsplan', 'beslut', 'individuell-plan', 'genomforandeplan'].map(
      (anrop) => [anrop, [rattKlient]],
    ),
  ),
};

const skyldig =
  (port: System, kvitteras: SystemSkyldighet['kvitteras']) =>
  (anrop: string, roll: Role, om?: Om): SystemSkyldighet => {
    const stopp = STOPP[anrop];
    const hinder: Stopp = (facts) => stopp?.map((one) => one(facts)).find((why) => why !== null) ?? null;
    return { port, anrop, kvitteras, roll, ...(om && { om }), ...(stopp && { hinder }) };
  };
/** Done there by the one who sends the event. */
const gjort = {
  treserva: skyldig('treserva', 'av-handelsen'),
  gwa: (anrop: string, roll: Role, om: Om = alltid) =>
    skyldig('gwa', 'av-handelsen')(anrop, roll, (facts) => oskyddad(facts) && om(facts)),
  af: skyldig('af', 'av-handelsen'),
  ssbtek: skyldig('ssbtek', 'av-handelsen'),
};
/** To be done there. */
const attGora = {
  treserva: skyldig('treserva', 'av-person'),
  gwa: (anrop: string, roll: Role, om: Om = alltid) =>
    skyldig('gwa', 'av-person')(anrop, roll, (facts) => oskyddad(facts) && om(facts)),
  af: skyldig('af', 'av-person'),
};

const SS = 'socialsekreterare';
const AMK = 'arbetsmarknadskonsulent';
const SAM = 'samordnare';

const alltid: Om = () => true;
/** R104. */
const oskyddad: Om = ({ context }) => !context.skyddad;
/** A time for enrolment lies in GWA already, and this is another (R46, A12). */
const hadeTid: Om = ({ fore }) => (fore?.inskrivning.tid ?? null) !== null;
/** A closing meeting was booked that is not to be held as it was (R96). */
const motetBorta: Om = ({ fore, context, event }) =>
  motesdag(fore) !== null && (event.type === 'BOKA_TREPARTSMOTE' || motesdag(context) === null);
/** Something may lie in GWA of a case that has become protected (A21). */
const bokat: Om = ({ context }) => context.inskrivning.tid !== null || motesdag(context) !== null;
const avbokaMote = attGora.gwa('avboka-trepartsmote', AMK, motetBorta);

export const system = {
  BEDOM_BEHOV: [gjort.treserva('bedomningsstod', SS)],
  LAS_SSBTEK: [gjort.ssbtek('lasning', SS, ({ event }) => event['kalla'] === 'ssbtek')],
  SKICKA_TILL_AF: [gjort.af('samtyckesblankett', SS), gjort.af('information-om-kommunal-aktivitet', SS)],
  // What had already left cannot be stopped: AF is told (A17).
  ATERKALLA_SAMTYCKE_AF: [
    attGora.af('aterkallat-samtycke', SS, ({ context }) => context.beredning.brev !== null),
  ],
  REGISTRERA_SAMTYCKE_KC: [attGora.treserva('samtycke-kc', SS)],
  ATERKALLA_SAMTYCKE_KC: [attGora.treserva('aterkallat-samtycke-kc', SS)],
  UPPDATERA_ARBETSPLAN: [gjort.treserva('arbetsplan', SS)],
  FATTA_BESLUT: [gjort.treserva('beslut', SS)],
  UPPRATTA_INDIVIDUELL_PLAN: [gjort.treserva('individuell-plan', SS)],
  UNDERRATTA_AF_AKTIVITETSKRAV: [
    gjort.treserva('underrattelse-aktivitetskrav', SS),
    gjort.af('underrattelse-aktivitetskrav', SS),
  ],
  SKICKA_UPPDRAG: [attGora.treserva('uppdrag', SS)],
  SKICKA_FORTSATTNINGSUPPDRAG: [attGora.treserva('fortsattningsuppdrag', SS)],
  KOMPLETTERA_UPPDRAG: [attGora.treserva('andrat-uppdrag', SS)],
  BOKA_INSKRIVNING: [gjort.gwa('boka-inskrivning', SS), attGora.gwa('avboka-tidigare-tid', SS, hadeTid)],
  NY_TID: [gjort.gwa('boka-inskrivning', AMK), attGora.gwa('avboka-tidigare-tid', AMK, hadeTid)],
  UPPRATTA_DELTAGANDEDOKUMENT: [gjort.treserva('deltagandedokument', AMK)],
  VERKSTALL: [gjort.treserva('verkstallighet', AMK)],
  ATERKALLA_UPPDRAG: [attGora.treserva('aterkalla-uppdrag', SS)],
  TA_STALLNING_BESLUT: [attGora.treserva('beslutet-upphor', SS, ({ event }) => event['beslut'] === 'upphor')],
  DOKUMENTERA_EJ_INSKRIVNING: [gjort.treserva('ej-inskrivning', AMK)],
  AVBOKA_GWA: [gjort.gwa('avboka-inskrivning', AMK)],
  UPPRATTA_PLAN: [gjort.treserva('genomforandeplan', AMK)],
  UPPDATERA_PLAN: [gjort.treserva('genomforandeplan', AMK)],
  LAKARINTYG_INKOM: [gjort.treserva('lakarintyg', SS, ({ event }) => event['intyg'] !== undefined)],
  PABORJA_UPPEHALL: [attGora.treserva('uppehall', SS)],
  FORLANG_UPPEHALL: [attGora.treserva('uppehall', SS)],
  AVSLUTA_UPPEHALL: [attGora.treserva('uppehall', SS)],
  BESLUTA_ENLIGT_12_5: [gjort.treserva('beslut-12-5', SS)],
  BOKA_TREPARTSMOTE: [attGora.gwa('boka-trepartsmote', AMK), avbokaMote],
  AVBRYT_AVSLUT: [avbokaMote],
  KLIENTEN_AVLIDEN: [avbokaMote],
  UPPRATTA_AVSLUTSDOKUMENT: [attGora.treserva('avslutsdokument', AMK)],
  AVSLUTA_I_TRESERVA: [gjort.treserva('avsluta-insats', SS)],
  STANG_GWA: [gjort.gwa('stang-arende', AMK)],
  RATTA_DATUM: [attGora.treserva('ratta-datum', SS)],
  RATTA_DATUM_KC: [attGora.treserva('ratta-datum', AMK)],
  RATTA_KLIENT: [
    attGora.treserva('fel-klient', SS),
    attGora.gwa('fel-klient', AMK, ({ context }) => context.uppdrag !== null),
    avbokaMote,
  ],
  // The two that concern GWA in a protected case: a person takes away what lies there, and says that it is gone.
  SKYDD_UPPSTAR: [skyldig('gwa', 'av-person')('ta-bort-bokningar', SAM, bokat)],
  SKYDD_OMHANDERTAGET: [skyldig('gwa', 'av-handelsen')('ta-bort-bokningar', SAM, bokat)],
} as const satisfies { readonly [K in EventName]?: readonly SystemSkyldighet[] };
