/** The laws of attendance, pause and SoL 12:5, and the broken variants that break them (P1, A31, L2, L3, L8). */
import type { AnvisningContext } from '../../../../machines/anvisning/context';
import type { Period } from '../../../../machines/anvisning/context/narvaro';
import { daysBetween, localDate, plusDays } from '../../../../machines/calendar';
import type { Finding } from '../../codes';
import type { Position, Sent } from '../../drive';
import { answers, at, sentBy, strip, without, type Saboteur } from '../saboteurs/tools';

const contextOf = ({ snapshot }: Position) => snapshot.context as AnvisningContext;
const inom = ({ fran, till }: Period, dag: string): boolean => fran <= dag && dag <= till;
const paused = ({ narvaro }: AnvisningContext, dag: string): boolean =>
  [...narvaro.uppehallen, ...(narvaro.uppehall ? [narvaro.uppehall] : [])].some((each) => inom(each, dag));

/** Judges a step by what it led to. */
export const lagar = (from: Position, sent: Sent | null, to: Position): readonly Finding[] => [
  ...foljden(from, sent, to),
  ...(sent?.type === 'OVERVAG_NEDSATTNING' ? grunden(contextOf(from), String(sent['datum'])) : []),
  ...(sent?.type === 'LAMNA_NARVAROUNDERLAG' ? underlaget(contextOf(from), sent) : []),
  ...(sent?.type === 'REGISTRERA_NARVARO' ? dagen(contextOf(from), String(sent['datum'])) : []),
  ...(contextOf(from).narvaro.uppehall === contextOf(to).narvaro.uppehall ? [] : uppehallet(contextOf(to))),
];

/** L3, L8: what SF considers ends only by SF's decision, after communication if it is adverse, or by a death. */
function* foljden(from: Position, sent: Sent | null, to: Position): Generator<Finding> {
  const before = contextOf(from).narvaro;
  const after = contextOf(to).narvaro;
  const decides = sent?.type === 'BESLUTA_ENLIGT_12_5';
  const { avliden, felKlient } = contextOf(to).forandring;
  if (before.foljd !== after.foljd && !decides)
    yield { code: 'NEDSATTNING_UTAN_YTTRANDE', what: `${sent?.type ?? 'tiden'} beslutar` };
  if (to.snapshot.status === 'done' || before.nedsattning === null) return;
  if (after.nedsattning === null && !decides && avliden === null && !felKlient)
    yield { code: 'NEDSATTNING_UTAN_YTTRANDE', what: `${sent?.type ?? 'tiden'} avslutar det som övervägs` };
  if (!decides || (sent['utfall'] !== 'avslag' && sent['utfall'] !== 'nedsattning')) return;
  const { kommunicerat, svarSenast, yttrat, datum } = before.nedsattning;
  if (kommunicerat === null) yield { code: 'NEDSATTNING_UTAN_YTTRANDE', what: 'inget är kommunicerat' };
  else if (!yttrat && (svarSenast === null || localDate(to.at) <= svarSenast))
    yield { code: 'NEDSATTNING_UTAN_YTTRANDE', what: 'tiden för svar är inte ute' };
  if (before.sjuk?.intyg && inom(before.sjuk.intyg, datum))
    yield { code: 'NEDSATTNING_UTAN_GRUND', what: 'dagen är styrkt med läkarintyg' };
}

/** The last day of a sickness; one that the client is not back from has none. */
const sjukTill = ({ slut, senast }: { readonly slut: boolean; readonly senast: string }): string =>
  slut ? senast : '9999-12-31';

/** L3, A9, A13, A17, A31: on what day somebody's absence may be held against them. */
function* grunden(context: AnvisningContext, dag: string): Generator<Finding> {
  const { beslut, samtyckeKc, lagstodKc, narvaro } = context;
  const { sjuk } = narvaro;
  const lacks = {
    'beslutet gällde inte den dagen': beslut === null || dag < beslut.fran || dag >= beslut.till,
    'insatsen hade uppehåll': paused(context, dag),
    'samtycke och lagstöd saknas': samtyckeKc !== 'lamnat' && !lagstodKc,
    'de sju första sjukdagarna':
      sjuk !== null && dag <= sjukTill(sjuk) && inom({ fran: sjuk.fran, till: plusDays(sjuk.fran, 6) }, dag),
    'läkarintyg är inte begärt':
      sjuk !== null && inom({ fran: sjuk.fran, till: sjukTill(sjuk) }, dag) && !sjuk.begart,
  };
  for (const [what, lacking] of Object.entries(lacks))
    if (lacking) yield { code: 'NEDSATTNING_UTAN_GRUND', what };
}

/** P1, A17: SF gets facts that add up, of the month that comes next, and on a ground. */
function* underlaget({ narvaro, samtyckeKc, lagstodKc }: AnvisningContext, sent: Sent): Generator<Finding> {
  const sum = ['narvarande', 'sjukanmalda', 'ovrigAnmald', 'utanAnmalan'].reduce(
    (n, key) => n + Number(sent[key]),
    0,
  );
  const lacks = {
    'samtycke och lagstöd saknas': samtyckeKc !== 'lamnat' && !lagstodKc,
    'dagarna går inte ihop': sum !== sent['planeradeDagar'],
    'fel månad': sent['manad'] !== narvaro.manad,
  };
  for (const [what, lacking] of Object.entries(lacks))
    if (lacking) yield { code: 'UNDERLAG_UTAN_GRUND', what };
}

/** A9, A31: nothing is recorded of a day on which attendance was no condition. */
function* dagen(context: AnvisningContext, dag: string): Generator<Finding> {
  const { beslut } = context;
  if (beslut === null || dag < beslut.fran || dag >= beslut.till)
    yield { code: 'UNDERLAG_UTAN_GRUND', what: 'närvaro registreras utan gällande beslut' };
  if (paused(context, dag)) yield { code: 'UNDERLAG_UTAN_GRUND', what: 'närvaro registreras under uppehåll' };
}

/** A31, L2: a pause keeps within the decision, and leave within four weeks of a calendar year. */
function* uppehallet({ narvaro, beslut }: AnvisningContext): Generator<Finding> {
  const { uppehall, ledighet } = narvaro;
  if (uppehall === null) return;
  if (beslut === null || uppehall.till >= beslut.till)
    yield { code: 'UPPEHALL_UTAN_STOD', what: 'uppehållet går förbi beslutet' };
  if (uppehall.orsak !== 'ledighet_12_4_f') return;
  for (const ar of [Number(uppehall.fran.slice(0, 4)), Number(uppehall.till.slice(0, 4))]) {
    const fran = uppehall.fran > `${ar}-01-01` ? uppehall.fran : `${ar}-01-01`;
    const till = uppehall.till < `${ar}-12-31` ? uppehall.till : `${ar}-12-31`;
    const taken = ledighet.find((each) => each.ar === ar)?.dagar ?? 0;
    if (taken + daysBetween(fran, till) + 1 > 28)
      yield { code: 'UPPEHALL_UTAN_STOD', what: `mer än fyra veckors ledighet ${ar}` };
  }
}

const BESLUT = 'nedsattning.overvags';

export const saboteurs: readonly Saboteur[] = [
  {
    name: 'nedsättning beslutas utan att underlaget är kommunicerat',
    code: 'NEDSATTNING_UTAN_YTTRANDE',
    near: ['nedsattningOvervags'],
    change: without(BESLUT, 'BESLUTA_ENLIGT_12_5', 'underlagetKommunicerat', 'yttrandetAvvaktat'),
  },
  {
    name: 'nedsättning beslutas innan tiden för svar är ute',
    code: 'NEDSATTNING_UTAN_YTTRANDE',
    near: ['nedsattningKommunicerad'],
    change: answers('yttrandetAvvaktat', true),
  },
  {
    name: 'tiden ensam avslutar en nedsättning som övervägs',
    code: 'NEDSATTNING_UTAN_YTTRANDE',
    near: ['nedsattningAttBesluta'],
    change: (draft) => {
      const { always } = at(draft, BESLUT);
      const { actions } = always as { actions: unknown };
      at(draft, `${BESLUT}.beslut.iTid`).after = { beslutEnligt125: { target: 'forsenad', actions } };
    },
  },
  {
    name: 'Kompetenscenter beslutar om nedsättning',
    code: 'BESLUTSRATT',
    near: [],
    change: sentBy('BESLUTA_ENLIGT_12_5', 'arbetsmarknadskonsulent'),
  },
  {
    name: 'en sjukdag räknas som frånvaro utan godtagbart skäl',
    code: 'NEDSATTNING_UTAN_GRUND',
    near: ['sjukfall'],
    change: answers('sjukdomUrsaktarInte', true),
  },
  {
    name: 'frånvaro efter att beslutet har upphört blir grund för nedsättning',
    code: 'NEDSATTNING_UTAN_GRUND',
    near: ['upphort'],
    change: without('nedsattning.inget', 'OVERVAG_NEDSATTNING', 'beslutetGalldeDagen'),
  },
  {
    name: 'en nedsättning står kvar fast dagen är styrkt med läkarintyg',
    code: 'NEDSATTNING_UTAN_GRUND',
    near: ['nedsattningOchIntyg'],
    change: without(BESLUT, 'BESLUTA_ENLIGT_12_5', 'grundenStarKvar', 'yttrandetAvvaktat'),
  },
  {
    name: 'närvarounderlag lämnas utan samtycke',
    code: 'UNDERLAG_UTAN_GRUND',
    near: ['narvaroUteblir'],
    change: (draft) => {
      without('narvaro.redovisning.loper', 'LAMNA_NARVAROUNDERLAG', 'grundForUppgifterTillKc')(draft);
      answers('underlagKanLamnas', true)(draft);
      answers('underlagKanInteLamnas', false)(draft);
    },
  },
  {
    name: 'närvaro och frånvaro går inte ihop med de planerade dagarna',
    code: 'UNDERLAG_UTAN_GRUND',
    near: ['narvaroForstaManaden'],
    change: without('narvaro.redovisning.loper', 'LAMNA_NARVAROUNDERLAG', 'dagarnaGarIhop'),
  },
  {
    name: 'närvaro registreras under ett uppehåll',
    code: 'UNDERLAG_UTAN_GRUND',
    near: ['uppehallPagar'],
    change: without('narvaro', 'REGISTRERA_NARVARO', 'ingetUppehallDagen'),
  },
  {
    name: 'månadens närvarounderlag har ingen frist',
    code: 'UPPGIFT_UTAN_FRIST',
    near: ['narvaroForstaManaden'],
    change: strip('narvaro.redovisning.loper.attLamna.iTid', 'after'),
  },
  {
    name: 'återkomsten efter uppehållet har ingen frist',
    code: 'UPPGIFT_UTAN_FRIST',
    near: ['aterkomst'],
    change: strip('uppehall.pagar.ater.iTid', 'after'),
  },
  {
    name: 'ett uppehåll går förbi beslutets slut',
    code: 'UPPEHALL_UTAN_STOD',
    near: ['startad'],
    change: without('uppehall', 'PABORJA_UPPEHALL', 'uppehalletInomBeslutet'),
  },
  {
    name: 'ledigheten blir längre än fyra veckor om året',
    code: 'UPPEHALL_UTAN_STOD',
    near: ['startad'],
    change: answers('ledighetInomFyraVeckor', true),
  },
];
