/**
 * The proof of what a municipality sets otherwise: a strict one, where everything that may be forbidden is. In
 * its cases each condition that reads a setting says no, and the laws ask that it is obeyed.
 */
import type { AnvisningContext } from '../../../../machines/anvisning/context';
import { daysBetween, localDate, plusDays } from '../../../../machines/calendar';
import type { Settings } from '../../../../machines/process';
import type { Finding } from '../../codes';
import type { Position, Sent } from '../../drive';
import { MOTESDAG, type Step, type Story } from '../../model';
import { without } from '../saboteurs/tools';
import { arbete, fordelat, fornyas, inledd, motesdag, pagar, samrad, underlag } from '../ways';
import type { Feature } from './feature';

export const STRANG: Settings = {
  'samrad.withoutLetter': false,
  'ssbtek.manualAllowed': false,
  'af.waitDays': 30,
  'af.maxWait': 14,
  'decision.startWithin': 0,
  'renewal.continuation': false,
  'protection.beforeConsent': 'samtycke',
  'inskrivning.digitalAllowed': false,
  'followUp.clock': 'fast',
  'closing.selfSupport': [],
  'closing.gwaOrder': 'efter_treserva',
};

/** The day on which AF has had its thirty days. */
const EFTER_AF = '2026-02-11';
const beslutsklar: readonly Step[] = [...inledd, ...samrad, ...underlag];
/** A way of the ordinary municipality, with the wait before its first decision. */
const vantat = (steps: readonly Step[]): readonly Step[] => {
  const first = steps.indexOf('FATTA_BESLUT');
  return [...steps.slice(0, first), EFTER_AF, ...steps.slice(first)];
};

const told: Readonly<Record<string, readonly Step[]>> = {
  strangInledd: [...inledd, 'FRAGA_SOKANDE'],
  strangVantan: [...inledd, ['FRAGA_SOKANDE', { insats: 'planerad' }]],
  strangBeslutsklar: beslutsklar,
  strangSvarat: [...beslutsklar, 'AF_SVAR', 'BEDOM_AF_SVAR'],
  strangVantat: [...beslutsklar, EFTER_AF],
  strangMotesdag: vantat(motesdag),
  strangStartad: vantat(pagar),
  strangHallet: [...vantat(pagar), '2026-05-20', 'HALL_UPPFOLJNING'],
  strangStangs: [
    ...vantat(arbete),
    'BOKA_TREPARTSMOTE',
    MOTESDAG,
    'HALL_AVSLUTSMOTE',
    'UPPRATTA_AVSLUTSDOKUMENT',
  ],
  strangFornyat: [...vantat(pagar), '2026-11-02', ...fornyas, '2026-12-03', 'FATTA_BESLUT'],
  strangTolk: [...vantat(fordelat), ['BOKA_INSKRIVNING', { tolkBehovs: true }]],
};

/** Ways in the strict municipality. */
export const strangaVagar = (input: Readonly<Record<string, unknown>>, date: string): readonly Story[] => [
  ...Object.entries(told).map(([name, steps]) => ({ name, input, date, steps, settings: STRANG })),
  {
    name: 'strangSkyddad',
    input: { ...input, skyddad: true },
    date,
    steps: [...inledd, ...samrad],
    settings: STRANG,
  },
];

const contextOf = ({ snapshot }: Position) => snapshot.context as AnvisningContext;
type Obeyed = (from: Position, sent: Sent) => boolean;

/** What each event must obey, asked of the settings and the case's facts. */
const OBEYED: Readonly<Record<string, Obeyed>> = {
  LAS_SSBTEK: ({ settings }, { kalla }) => settings['ssbtek.manualAllowed'] === true || kalla === 'ssbtek',
  SAMRAD_UTAN_BREV: ({ settings }) => settings['samrad.withoutLetter'] === true,
  VANTA_PA_AF: ({ settings, at }, { till }) =>
    daysBetween(localDate(at), String(till)) <= Number(settings['af.maxWait']),
  FATTA_BESLUT: (from, sent) => hasWaited(from) && startsInTime(from, sent),
  KONTAKTA_SAMORDNARE: (from) => {
    const { samtyckeKc, lagstodKc } = contextOf(from);
    return (
      from.settings['protection.beforeConsent'] === 'avidentifierat' || samtyckeKc === 'lamnat' || lagstodKc
    );
  },
  MEDGE_DIGITALT: ({ settings }) => settings['inskrivning.digitalAllowed'] === true,
  STANG_GWA: (from) =>
    from.settings['closing.gwaOrder'] === 'samtidigt' || contextOf(from).avslut?.stangd === true,
};

function hasWaited(from: Position): boolean {
  const { brev, afSvarat } = contextOf(from).beredning;
  const waited = brev === null ? Infinity : daysBetween(brev, localDate(from.at));
  return afSvarat || waited >= Number(from.settings['af.waitDays']);
}

function startsInTime({ settings, at, ...rest }: Position, { fran }: Sent): boolean {
  const { beslut, upphort } = contextOf({ settings, at, ...rest });
  const days = daysBetween(localDate(at), String(fran));
  return days <= Number(settings['decision.startWithin']) || (!upphort && fran === beslut?.till);
}

function* laws(from: Position, sent: Sent | null): Generator<Finding> {
  if (sent && OBEYED[sent.type]?.(from, sent) === false)
    yield { code: 'INSTALLNING_FOLJS_INTE', what: sent.type };
}

const BESLUT = 'flode.infor';
const SAMRAD = 'flode.infor.forsamrad';

export const kommun: Feature = {
  payloads: {},
  // Also a wait that the strict municipality allows.
  variants: { VANTA_PA_AF: [(m) => ({ till: plusDays(m.idag, 7) })] },
  stories: {},
  saboteurs: [
    {
      name: 'beslutet väntar inte på Arbetsförmedlingen',
      code: 'INSTALLNING_FOLJS_INTE',
      near: ['strangBeslutsklar'],
      change: without(BESLUT, 'FATTA_BESLUT', 'afHarHunnitSvara'),
    },
    {
      name: 'ett manuellt underlag godtas där kommunen har sagt nej',
      code: 'INSTALLNING_FOLJS_INTE',
      near: ['strangInledd'],
      change: without(SAMRAD, 'LAS_SSBTEK', 'manuellLasningTillaten'),
    },
    {
      name: 'samråd sker utan brev där kommunen har sagt nej',
      code: 'INSTALLNING_FOLJS_INTE',
      near: ['strangInledd'],
      change: without(`${SAMRAD}.pagar.punkt2.brev`, 'SAMRAD_UTAN_BREV', 'samradUtanBrevTillatet'),
    },
    {
      name: 'GWA stängs före Treserva där kommunen vill ha det efter',
      code: 'INSTALLNING_FOLJS_INTE',
      near: ['strangStangs'],
      change: without('flode.avslut.steg.stangning.gwa.kvar', 'STANG_GWA', 'gwaITurOrdning'),
    },
  ],
  laws: (from, sent) => [...laws(from, sent)],
};
