/**
 * What must hold in `anvisning@1` whatever its guards say: written from the routine and the statute, and
 * asking the case's own facts, never the conditions that are being proved.
 */
import type { AnvisningContext } from '../../../machines/anvisning/context';
import { localDate } from '../../../machines/calendar';
import type { Finding } from '../codes';
import type { Position, Sent } from '../drive';
import type { Laws } from '../model';
import { FEATURES } from './features';

const DECISIONS = [
  'INLED_ANVISNING',
  'AVSLUTA_UTAN_ANVISNING',
  'FATTA_BESLUT',
  'OMPROVA',
  'SKICKA_UPPDRAG',
  'SKICKA_FORTSATTNINGSUPPDRAG',
  'FOLJ_UPP_UTEBLIVANDE',
  'NY_TID_AKTUELL',
  'EJ_NY_TID',
  'AVBRYT_ANVISNING',
  'ATERKALLA_UPPDRAG',
  'TA_STALLNING_BESLUT',
  'INLED_AVSLUT',
  'BEKRAFTA_AVSLUT',
  'AVBRYT_AVSLUT',
  'AVSLUTA_I_TRESERVA',
  'AVGOR_OENIGHET',
  'BEDOM_AF_SVAR',
  'PROVA_FORANDRING',
  'RATTA_FORANDRING',
  'RATTA_KLIENT',
  'PABORJA_UPPEHALL',
  'FORLANG_UPPEHALL',
  'AVSLUTA_UPPEHALL',
  'OVERVAG_NEDSATTNING',
  'KOMMUNICERA_UNDERLAG',
  'KLIENTEN_YTTRADE_SIG',
  'BESLUTA_ENLIGT_12_5',
  'BEDOM_TID_I_INSATS',
  'UPPRATTA_INDIVIDUELL_PLAN',
];

/** What SF may do whatever the disagreement is about (A18). */
const UNHINDERED = [
  'FATTA_BESLUT',
  'OMPROVA',
  'EJ_NY_TID',
  'AVBRYT_ANVISNING',
  'ATERKALLA_UPPDRAG',
  'TA_STALLNING_BESLUT',
  'INLED_AVSLUT',
  'BEKRAFTA_AVSLUT',
  'AVBRYT_AVSLUT',
  'AVSLUTA_I_TRESERVA',
];

/** KC's part of each step that can be contested. */
const CONTESTED: Readonly<Record<string, readonly string[]>> = {
  avslut: ['AVSLUT_AVISERAT', 'UPPRATTA_AVSLUTSDOKUMENT', 'STANG_GWA'],
  verkstallande: ['VERKSTALL'],
  innehall: ['UPPRATTA_PLAN', 'UPPDATERA_PLAN'],
};

const contextOf = ({ snapshot }: Position) => snapshot.context as AnvisningContext;
const grund = (c: AnvisningContext): boolean => c.samtyckeKc === 'lamnat' || c.lagstodKc;

/** True on a day when the decision is in force, or made and about to be. */
const lever = (c: AnvisningContext, idag: string): boolean =>
  c.beslut !== null && !c.upphort && idag < c.beslut.till;

export const laws: Laws = {
  decisions: DECISIONS,
  onStep: (from, sent, to) => [
    ...(sent?.type === 'FATTA_BESLUT' ? decided(contextOf(from)) : []),
    ...started(from, sent, to),
    ...(sent ? stand(from, sent) : []),
    ...(sent ? contested(contextOf(from), sent) : []),
    ...ended(from, sent, to),
    ...FEATURES.flatMap((feature) => feature.laws(from, sent, to)),
  ],
  unhindered: (position) => {
    const context = contextOf(position);
    return context.oenighet === null ? null : { events: UNHINDERED, context: { ...context, oenighet: null } };
  },
};

/** R19–R31: what a decision rests on. */
function* decided(c: AnvisningContext): Generator<Finding> {
  const { ssbtek, afInsats, punkt3, afHarLamplig, arbetsplan, krav } = c.beredning;
  const lacks = {
    'SSBTEK är inte läst': ssbtek === 'ej',
    'samrådet är inte genomfört': punkt3 === 'ej',
    'en lämplig insats finns hos AF': afHarLamplig || !['ingen', 'racker_inte'].includes(afInsats),
    'arbetsplanen är inte uppdaterad': arbetsplan === null,
    'deltagandet är inget villkor': !krav,
    'grundbeslut saknas': !c.grundbeslut,
    'samtycke eller lagstöd saknas': !grund(c),
    'upplägget är inte klart med samordnaren': c.skyddad && !c.upplaggKlart,
  };
  for (const [what, lacking] of Object.entries(lacks))
    if (lacking) yield { code: 'BESLUT_UTAN_UNDERLAG', what };
}

/** R32–R34, R48–R53: an insats starts in one way only. */
function* started(from: Position, sent: Sent | null, to: Position): Generator<Finding> {
  const before = contextOf(from);
  if (before.insats.start !== null || contextOf(to).insats.start === null) return;
  const idag = localDate(to.at);
  const { beslut, inskrivning } = before;
  const lacks = {
    'insatsen startar utan att verkställas': sent?.type !== 'VERKSTALL',
    'beslutet gäller inte i dag': !lever(before, idag) || beslut === null || beslut.fran > idag,
    'uppdrag saknas': before.uppdrag === null,
    'samtycke eller lagstöd saknas': !grund(before),
    'konsulent saknas': before.konsulent === null,
    'inskrivningsmötet är inte hållet': inskrivning.hallen === null,
    'kraven är inte framförda': !inskrivning.krav,
    'första uppföljningen är inte bokad': before.insats.bokad === null,
  };
  for (const [what, lacking] of Object.entries(lacks)) if (lacking) yield { code: 'INSATS_UTAN_GRUND', what };
}

/** R54, R92: SF's stand is true of the decision, told to the client, and names what comes next. */
function* stand(from: Position, sent: Sent): Generator<Finding> {
  if (sent.type !== 'TA_STALLNING_BESLUT' && sent.type !== 'AVSLUTA_I_TRESERVA') return;
  const context = contextOf(from);
  const { beslut, upphor, kanal, nastaSteg } = sent;
  const { avliden, felKlient } = context.forandring;
  const nobody = avliden !== null || felKlient;
  const alive = lever(context, localDate(from.at));
  if (alive && beslut === 'redan_upphort')
    yield { code: 'SLUT_UTAN_STALLNING', what: `${sent.type}: ett gällande beslut anges som upphört` };
  if (alive && beslut === 'upphor' && (upphor === undefined || (kanal === undefined && !nobody)))
    yield { code: 'SLUT_UTAN_STALLNING', what: `${sent.type}: dag eller underrättelse saknas` };
  if (nastaSteg === undefined || (avliden === null && nastaSteg === 'inget_avliden'))
    yield { code: 'SLUT_UTAN_NASTA_STEG', what: sent.type };
}

/** A18: KC leaves the contested step while the disagreement is open, unless SF itself stands behind it. */
function* contested({ oenighet, avslut }: AnvisningContext, sent: Sent): Generator<Finding> {
  if (!oenighet || !CONTESTED[oenighet.steg]?.includes(sent.type)) return;
  if (oenighet.steg === 'avslut' && avslut?.av === 'sf') return;
  yield { code: 'KC_UNDER_OENIGHET', what: `${sent.type} vid oenighet om ${oenighet.steg}` };
}

/** R54, R92, A9: no end leaves a live decision without SF's stand, and time ends no case. */
function* ended(from: Position, sent: Sent | null, to: Position): Generator<Finding> {
  if (to.snapshot.status !== 'done' || from.snapshot.status === 'done') return;
  const { beslut, avslut, ejInskrivning } = contextOf(to);
  const end = JSON.stringify(to.snapshot.value);
  if (sent === null) yield { code: 'SLUT_UTAN_STALLNING', what: `${end}: tiden ensam avslutar ärendet` };
  if (beslut !== null && !avslut?.stangd && !ejInskrivning?.stallning)
    yield { code: 'SLUT_UTAN_STALLNING', what: `${end}: beslutet finns kvar` };
}
