/** The laws of consents, external parties and contact ways, and the broken variants that break them (R26, R30, R64, R65, R74, R75, A17, A33). */
import { assign } from 'xstate';
import type { AnvisningContext } from '../../../../machines/anvisning/context';
import type { Part } from '../../../../machines/anvisning/context/externa';
import { localDate } from '../../../../machines/calendar';
import type { Side } from '../../../../machines/process';
import type { Finding } from '../../codes';
import type { Position, Sent } from '../../drive';
import type { Draft } from '../../proof';
import { answers, at, strip, without, type Saboteur } from '../saboteurs/tools';

/** Which side coordinates an area (R64, R74), said anew: the routine's own table is under proof. */
export const SIDA: Readonly<Record<Part['omrade'], Side>> = {
  socialt: 'sf',
  halsorelaterat: 'sf',
  kompetenshojande: 'kc',
  jobbfokuserat: 'kc',
};
/** Consent that covers a day. */
export const samtyckt = ({ samtycke }: Part, dag: string): boolean =>
  samtycke !== null &&
  (samtycke.fran ?? '9999') <= dag &&
  dag <= (samtycke.till ?? '9999') &&
  dag < (samtycke.aterkallat ?? '9999');

const contextOf = ({ snapshot }: Position) => snapshot.context as AnvisningContext;

/** What SF tells KC of, or starts at KC, on the ground of consent or statute. */
const TILL_KC = [
  'SKICKA_UPPDRAG',
  'VERKSTALL',
  'HANDELSE_FRAN_SF',
  'OVERLAMNA_BEHOV_KC',
  'KOMPLETTERA_UPPDRAG',
];

/** R26, R30, R65, R75, A17: nothing leaves without the client's consent of that day, to that party. */
function* utlamnat(c: AnvisningContext, sent: Sent, idag: string): Generator<Finding> {
  const finding = (what: string): Finding => ({
    code: 'UTLAMNAT_UTAN_SAMTYCKE',
    what: `${sent.type}: ${what}`,
  });
  if (sent.type.startsWith('KONTAKTA_EXTERN')) {
    const part = c.externa.parter.find(({ id }) => id === sent['part']);
    if (part === undefined) yield finding('okänd part');
    else if (!samtyckt(part, String(sent['datum']))) yield finding('samtycke till parten saknas');
    else if (SIDA[part.omrade] !== (sent.type.endsWith('SF') ? 'sf' : 'kc'))
      yield finding('andra sidans part');
  }
  if (sent.type === 'SKICKA_TILL_AF' && (c.externa.af?.aterkallat ?? null) !== null)
    yield finding('samtycket är återkallat');
  const samtycker = c.samtyckeKc === 'lamnat' && idag <= (c.externa.kc?.till ?? '9999');
  if (TILL_KC.includes(sent.type) && !samtycker && !c.lagstodKc) yield finding('grund saknas i dag');
  if (sent.type === 'KONTAKTA_SAMORDNARE' && sent['avidentifierat'] !== true && !samtycker && !c.lagstodKc)
    yield finding('samtalet röjer klienten före samtycke');
}

/** A33: what is agreed with the client holds for every letter, call and message. */
function* otillatet(
  { externa: { kontaktvagar } }: AnvisningContext,
  { type, kanal }: Sent,
): Generator<Finding> {
  if (kontaktvagar === null || typeof kanal !== 'string' || kanal === 'personligen') return;
  const likvardiga = kanal === 'brev' ? ['post', 'digital_post', 'formedling'] : [kanal];
  if (!kontaktvagar.vagar.some((vag) => likvardiga.includes(vag)))
    yield { code: 'OTILLATEN_KONTAKTVAG', what: `${type}: ${kanal}` };
}

/** A17, A28, R30: time alone neither refuses nor withdraws a consent, and no consent counts as a missed time. */
function* forvaxlat(from: AnvisningContext, sent: Sent | null, to: AnvisningContext): Generator<Finding> {
  const said = to.samtyckeKc !== from.samtyckeKc ? to.samtyckeKc : null;
  if (said === 'nekat' && sent?.type !== 'NEKA_SAMTYCKE_KC')
    yield { code: 'SAMTYCKE_FORVAXLAT', what: 'nekat utan att klienten har nekat' };
  if (said === 'aterkallat' && sent?.type !== 'ATERKALLA_SAMTYCKE_KC')
    yield { code: 'SAMTYCKE_FORVAXLAT', what: 'återkallat utan att klienten har återkallat' };
  if (sent?.type.includes('SAMTYCKE') && to.inskrivning.missade !== from.inskrivning.missade)
    yield { code: 'SAMTYCKE_FORVAXLAT', what: 'ett samtycke räknas som missad tid' };
}

function* domda(from: Position, sent: Sent | null, to: Position): Generator<Finding> {
  const c = contextOf(from);
  yield* forvaxlat(c, sent, contextOf(to));
  if (sent === null) return;
  yield* utlamnat(c, sent, localDate(from.at));
  yield* otillatet(c, sent);
  if (sent.type === 'FATTA_BESLUT' && c.externa.kontaktvagar === null)
    yield { code: 'BESLUT_UTAN_UNDERLAG', what: 'kontaktvägarna är inte avtalade' };
}

/** Judges a step by what it led to. */
export const lagar = (from: Position, sent: Sent | null, to: Position): readonly Finding[] => [
  ...domda(from, sent, to),
];

/** A date that passes is taken for the client's refusal. */
function nekasAvTiden(draft: Draft): void {
  at(draft, 'samtycke.tidsbegransat').after = {
    samtyckeKcUpphor: { target: 'nekat', actions: assign({ samtyckeKc: 'nekat' }) },
  };
}

export const sabotorer: readonly Saboteur[] = [
  {
    name: 'en extern part kontaktas utan samtycke till just den',
    code: 'UTLAMNAT_UTAN_SAMTYCKE',
    near: ['externtBehovSf', 'externKontaktSf'],
    change: without(
      'samordning.sf',
      'KONTAKTA_EXTERN_SF',
      'samtyckeTillExternSf',
      'samtyckeTillPartenGaller',
    ),
  },
  {
    name: 'Kompetenscenter kontaktar en extern part efter att samtycket återkallats',
    code: 'UTLAMNAT_UTAN_SAMTYCKE',
    near: ['externKontaktKcAterkallad'],
    change: without(
      'samordning.kc',
      'KONTAKTA_EXTERN_KC',
      'samtyckeTillExternKc',
      'samtyckeTillPartenGaller',
    ),
  },
  {
    name: 'brevet till Arbetsförmedlingen skickas fastän samtycket är återkallat',
    code: 'UTLAMNAT_UTAN_SAMTYCKE',
    near: ['samtyckeAfAterkallat'],
    change: without(
      'flode.infor.forsamrad.pagar.punkt2.brev',
      'SKICKA_TILL_AF',
      'samtyckeTillAfInteAterkallat',
    ),
  },
  {
    name: 'uppdraget skickas fastän samtycket har slutat gälla',
    code: 'UTLAMNAT_UTAN_SAMTYCKE',
    near: ['samtyckeKcHarSlutat'],
    change: without('flode.uppdrag', 'SKICKA_UPPDRAG', 'grundForUppgifterTillKc'),
  },
  {
    name: 'samordnaren får veta vem klienten är före samtycke',
    code: 'UTLAMNAT_UTAN_SAMTYCKE',
    near: ['skyddNarBeslutetBereds'],
    change: answers('avidentifieratEllerSamtycke', true),
  },
  {
    name: 'underrättelsen går på ett sätt som klienten inte har gått med på',
    code: 'OTILLATEN_KONTAKTVAG',
    near: ['baraTelefon'],
    change: without('flode.uppdrag.underrattelse', 'UNDERRATTA', 'kanalenAvtalad'),
  },
  {
    name: 'beslut innan kontaktvägarna är avtalade',
    code: 'BESLUT_UTAN_UNDERLAG',
    near: ['utanKontaktvagar'],
    change: without('flode.infor', 'FATTA_BESLUT', 'kontaktvagarnaAvtalade'),
  },
  {
    name: 'ett samtycke som har slutat gälla räknas som nekat',
    code: 'SAMTYCKE_FORVAXLAT',
    near: ['samtyckeKcMedSlut'],
    change: nekasAvTiden,
  },
  {
    name: 'ett samtycke som har slutat gälla prövas utan frist',
    code: 'UPPGIFT_UTAN_FRIST',
    near: ['samtyckeKcHarSlutat'],
    change: strip('samtycke.utgatt.iTid', 'after'),
  },
  {
    name: 'samordningen med externa parter har ingen frist',
    code: 'UPPGIFT_UTAN_FRIST',
    near: ['externtBehovSf'],
    change: strip('samordning.sf.samordnas.iTid', 'after'),
  },
  {
    name: 'kontaktvägarna avtalas på nytt utan frist',
    code: 'UPPGIFT_UTAN_FRIST',
    near: ['kontaktvagarEfterSkydd'],
    change: strip('samordning.kontaktvagar.attAvtala.iTid', 'after'),
  },
];
