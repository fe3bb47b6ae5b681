/**
 * Ordinary ways through `anvisning@1`, and the turns that take a long time or many events to reach. From the
 * end of each the walk goes on in every direction.
 */
import type { AnvisningContext } from '../../../machines/anvisning/context';
import type { EventName } from '../../../machines/anvisning/events';
import { localDate } from '../../../machines/calendar';
import type { Position } from '../drive';
import { MOTESDAG, type Step, type Story } from '../model';
import { FEATURES } from './features';
import { strangaVagar } from './features/kommun';
import { PAYLOADS, variantsOf } from './payloads';
import {
  inledd,
  samrad,
  underlag,
  beslutat,
  sant,
  fordelat,
  motesdag,
  missat,
  inskrivet,
  startad,
  pagar,
  arbete,
  fornyas,
  oenighet,
} from './ways';

const DATE = '2026-01-12';
const INPUT = {
  klientId: '7b0d5c1e-6a0f-4c57-9d3e-2f6f0f6a1b11',
  skyddad: false,
  sfEnhet: 'sf-1',
  socialsekreterare: 'ss-1',
};

const told: Readonly<Record<string, readonly Step[]>> = {
  start: [],
  bedomt: ['BEDOM_BEHOV'],
  inledd,
  ingenAfInsats: [...inledd, 'FRAGA_SOKANDE'],
  ssbtekForHand: [...inledd, ['LAS_SSBTEK', { kalla: 'manuell' }]],
  vantarPaAf: [...inledd, ['FRAGA_SOKANDE', { insats: 'planerad' }], 'VANTA_PA_AF'],
  afRackerInte: [
    ...inledd,
    'LAS_SSBTEK',
    ['FRAGA_SOKANDE', { insats: 'planerad' }],
    'AF_INSATS_RACKER_INTE',
    ...underlag,
  ],
  beslutsklar: [...inledd, ...samrad, ...underlag],
  afHarLampligInsats: [
    ...inledd,
    ...samrad,
    ...underlag,
    'AF_SVAR',
    ['BEDOM_AF_SVAR', { utfall: 'lamplig_insats' }],
  ],
  utanSamtycke: [...inledd, ...samrad, 'UPPDATERA_ARBETSPLAN', 'ANGE_GRUNDBESLUT', 'ANGE_KONTAKTVAGAR'],
  utanSamrad: [...inledd, ...underlag],
  beslutat,
  underrattad: [...beslutat, 'UNDERRATTA'],
  upphortForeUppdrag: [...beslutat, 'UNDERRATTA', '2027-01-20', ...fornyas],
  sant,
  kompletteras: [...sant, 'BEGAR_KOMPLETTERING'],
  tolkBehovs: [...fordelat, ['BOKA_INSKRIVNING', { datum: '2026-02-02', tolkBehovs: true }]],
  skyddUppstod: [...fordelat, 'SKYDD_UPPSTAR', 'SKYDD_OMHANDERTAGET'],
  motesdag,
  nyTid: [...missat, 'NY_TID_AKTUELL'],
  missatTvaGanger: [
    ...missat,
    'NY_TID_AKTUELL',
    'NY_TID',
    'KALLA_INSKRIVNING',
    MOTESDAG,
    'UTEBLIVANDE',
    'FOLJ_UPP_UTEBLIVANDE',
  ],
  sjuk: [...motesdag, 'UTEBLIVANDE', ['FOLJ_UPP_UTEBLIVANDE', { godtagbart: true, skal: 'sjukdom' }]],
  ejNyTid: [...missat, 'EJ_NY_TID'],
  ejInskriven: [...missat, 'EJ_NY_TID', 'ATERKALLA_UPPDRAG', 'DOKUMENTERA_EJ_INSKRIVNING', 'AVBOKA_GWA'],
  ejInskrivenStalld: [...missat, 'EJ_NY_TID', 'ATERKALLA_UPPDRAG', 'TA_STALLNING_BESLUT'],
  motetHallet: [...motesdag, 'HALL_INSKRIVNING'],
  inskrivet,
  inskrivetUtanSamtycke: [...inskrivet, 'ATERKALLA_SAMTYCKE_KC'],
  startenOmtvistas: [...inskrivet, oenighet('verkstallande')],
  missatUnderOenighet: [...missat, oenighet('avslut')],
  inskrivetUpphort: [...inskrivet, '2027-01-12'],
  startad,
  kalladTillUppfoljning: [...pagar, 'KALLA_UPPFOLJNING'],
  uppfoljningIDag: [...pagar, '2026-04-01', ['KALLA_UPPFOLJNING', { datum: '2026-04-17' }]],
  handelse: [...pagar, 'HANDELSE_FRAN_KC', 'BEKRAFTA_HANDELSE_SF'],
  sommar: [...pagar, '2026-06-28'],
  avslutetOmtvistas: [...pagar, oenighet('avslut')],
  innehalletOmtvistas: [...pagar, oenighet('innehall')],
  synerna: [...pagar, 'LYFT_OENIGHET', 'SYN_SF', 'SYN_KC'],
  olikaForslag: [...pagar, 'LYFT_OENIGHET', '2026-01-26', 'FORSLAG_FSS'],
  hostmote: [...pagar, '2026-10-16', 'HALL_UPPFOLJNING', 'UPPDATERA_PLAN'],
  fornyelseBereds: [...pagar, '2026-11-02', ...fornyas],
  fornyat: [...pagar, '2026-11-02', ...fornyas, 'FATTA_BESLUT'],
  fornyelseEfterMote: [...pagar, '2026-10-16', 'HALL_UPPFOLJNING', 'UPPDATERA_PLAN', ...fornyas],
  fornyelseMedAfInsats: [...startad, 'OMPROVA', ['FRAGA_SOKANDE', { insats: 'planerad' }]],
  annanInsats: [...pagar, ['OMPROVA', { utfall: 'annan_insats' }]],
  uppfoljningUteblev: [...pagar, 'KALLA_UPPFOLJNING', 'UPPFOLJNING_UTEBLEV'],
  upphort: [...startad, '2027-01-12'],
  upphortOchFornyas: [...startad, '2027-01-20', ...fornyas],
  aviserat: [...startad, 'AVSLUT_AVISERAT'],
  aviseratOchOmtvistat: [...startad, 'AVSLUT_AVISERAT', oenighet('avslut')],
  trepartsmoteBokat: [...startad, 'AVSLUT_AVISERAT', 'BOKA_TREPARTSMOTE'],
  dokumentOmtvistas: [...arbete, oenighet('avslut')],
  stangs: [...arbete, 'UPPRATTA_AVSLUTSDOKUMENT'],
  stangningOmtvistas: [...arbete, 'UPPRATTA_AVSLUTSDOKUMENT', oenighet('avslut')],
  bedomningenDrojer: ['2026-03-02'],
  langtTillArbete: [
    ['BEDOM_BEHOV', { manaderTillForsorjning: 60, arbetslos: false }],
    'INLED_ANVISNING',
    ...samrad,
    ...underlag,
  ],
  nyTidMedSkydd: [...missat, 'NY_TID_AKTUELL', 'SKYDD_UPPSTAR'],
  sfDelenForsenad: [
    ...motesdag,
    'HALL_INSKRIVNING',
    '2026-03-02',
    'INFORMERA_KRAV',
    'BOKA_FORSTA_UPPFOLJNING',
  ],
  kcDelenForsenad: [...missat, 'EJ_NY_TID', '2026-03-02', 'DOKUMENTERA_EJ_INSKRIVNING', 'AVBOKA_GWA'],
  avbrutenMedSkydd: [...fordelat, 'SKYDD_UPPSTAR', 'BOKA_DIREKT', 'AVBRYT_ANVISNING'],
  stangningMedSkydd: [
    ...startad,
    'SKYDD_UPPSTAR',
    ['AVSLUT_AVISERAT', { orsak: 'arbete' }],
    'UPPRATTA_AVSLUTSDOKUMENT',
  ],
  fornyelseVantarPaAf: [...startad, 'OMPROVA', ['FRAGA_SOKANDE', { insats: 'planerad' }], 'VANTA_PA_AF'],
  fornyelsenMeddelasSent: [
    ...pagar,
    '2026-11-02',
    ...fornyas,
    'FATTA_BESLUT',
    '2026-12-15',
    'UNDERRATTA',
    'SKICKA_FORTSATTNINGSUPPDRAG',
  ],
  uteblevVidFornyelse: [
    ...pagar,
    '2026-11-02',
    ...fornyas,
    'KALLA_UPPFOLJNING',
    'UPPFOLJNING_UTEBLEV',
    'FATTA_BESLUT',
  ],
  nyEnhetEfterUppehall: [
    ...startad,
    '2027-01-20',
    ...fornyas,
    'FATTA_BESLUT',
    'UNDERRATTA',
    ['SKICKA_UPPDRAG', { kcEnhet: 'kc-2' }],
  ],
  avslutad: [...arbete, 'BEKRAFTA_AVSLUT', 'UPPRATTA_AVSLUTSDOKUMENT', 'AVSLUTA_I_TRESERVA', 'STANG_GWA'],
  avslutadUtanInskrivning: [
    ...missat,
    'EJ_NY_TID',
    'ATERKALLA_UPPDRAG',
    'TA_STALLNING_BESLUT',
    'DOKUMENTERA_EJ_INSKRIVNING',
    'AVBOKA_GWA',
  ],
  ...(Object.assign({}, ...FEATURES.map(({ stories }) => stories)) as Record<string, readonly Step[]>),
  stangdITreserva: [...arbete, 'UPPRATTA_AVSLUTSDOKUMENT', 'AVSLUTA_I_TRESERVA'],
};

export const stories: readonly Story[] = [
  ...Object.entries(told).map(([name, steps]) => ({ name, input: INPUT, date: DATE, steps })),
  {
    name: 'skyddad',
    input: { ...INPUT, skyddad: true },
    date: DATE,
    steps: [...inledd, ...samrad],
  },
  ...strangaVagar(INPUT, DATE),
  {
    name: 'sfBokarOm',
    input: INPUT,
    date: DATE,
    settings: { 'noShow.rebookOwner': 'sf' },
    steps: [...missat, 'NY_TID_AKTUELL'],
  },
  {
    name: 'sfBokarOmSent',
    input: INPUT,
    date: DATE,
    settings: { 'noShow.rebookOwner': 'sf' },
    steps: [...missat, 'NY_TID_AKTUELL', '2026-02-02'],
  },
];

/** The ordinary payload and its variants, at a position. */
export function payloads(type: string, position: Position): readonly Readonly<Record<string, unknown>>[] {
  const name = type as EventName;
  const moment = { idag: localDate(position.at), context: position.snapshot.context as AnvisningContext };
  const ordinary = PAYLOADS[name](moment);
  const changed = variantsOf(name).map((variant) => ({ ...ordinary, ...variant(moment) }));
  return [ordinary, ...changed].map((payload) =>
    Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined)),
  );
}

/** Booked days that a case waits for. */
export function waits({ snapshot }: Position): readonly string[] {
  const { inskrivning, insats, avslut } = snapshot.context as AnvisningContext;
  return [inskrivning.tid, insats.bokad, avslut?.motesdag ?? null].filter((day) => day !== null);
}
