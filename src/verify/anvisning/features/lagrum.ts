/**
 * What the proof knows of:
 * Legal basis by date, aktivitetskrav, steering documents and services, and time spent in insatser
 * (R3, R11, L1, L2, L4, A23–A25, A27).
 */
import type { AnvisningContext } from '../../../../machines/anvisning/context';
import { localDate, plusDays } from '../../../../machines/calendar';
import { TJANSTER, type Tjanst } from '../../../../machines/reference/tjansteutbud';
import type { Finding } from '../../codes';
import type { Sent } from '../../drive';
import type { Step } from '../../model';
import { text, type Payload } from '../moment';
import { sentBy, strip, without } from '../saboteurs/tools';
import { beslutat, fornyas, inledd, pagar, samrad, startad, underlag } from '../ways';
import type { Feature } from './feature';

/** A full aktivitetskrav of so many hours. */
const krav = (timmar: number): Payload => ({
  lagrum: ['sol_12_4', 'sol_12_4a'],
  timmar,
  barnUnderAtta: false,
  undantag: [],
  inskrivenAf: true,
});
const UTAN_KRAV: Payload = {
  timmar: undefined,
  barnUnderAtta: undefined,
  undantag: undefined,
  inskrivenAf: undefined,
};
const beslutMed = (payload: Payload): Step => ['FATTA_BESLUT', payload];

const oktober: readonly Step[] = [...inledd, '2026-10-05', ...samrad, ...underlag];
const september: readonly Step[] = [...inledd, '2026-09-28', ...samrad, ...underlag];
const medKrav: readonly Step[] = [...oktober, beslutMed(krav(30))];
const planlagt: readonly Step[] = [...medKrav, 'UPPRATTA_INDIVIDUELL_PLAN', 'UNDERRATTA_AF_AKTIVITETSKRAV'];
/** A running insats whose renewal sets an aktivitetskrav. */
const fornyatMedKrav: readonly Step[] = [...pagar, '2026-11-02', ...fornyas, beslutMed(krav(30))];
const fornyatOchPlanlagt: readonly Step[] = [
  ...fornyatMedKrav,
  'UPPRATTA_INDIVIDUELL_PLAN',
  'UNDERRATTA_AF_AKTIVITETSKRAV',
  'UNDERRATTA',
  'SKICKA_FORTSATTNINGSUPPDRAG',
];
const langTid: readonly Step[] = [
  ['BEDOM_BEHOV', { tidigareManader: 28 }],
  ...startad.slice(1),
  'UPPRATTA_PLAN',
  '2026-03-20',
];

/** What the law says of a decision, in dates of its own (A24, A25, L2). */
function* decided(sent: Sent): Generator<Finding> {
  const fran = String(sent['fran']);
  const lagrum = sent['lagrum'] as readonly string[];
  const medKrav = lagrum.some((code) => code !== 'sol_12_4');
  if (lagrum.length === 0 || fran < '2025-07-01' || (medKrav && fran < '2026-10-01'))
    yield { code: 'BESLUT_UTAN_LAGRUM', what: `${lagrum.join(', ')} från ${fran}` };
  const stated = ['timmar', 'barnUnderAtta', 'undantag', 'inskrivenAf'].filter((f) => sent[f] !== undefined);
  if (stated.length !== (medKrav ? 4 : 0))
    yield { code: 'AKTIVITETSKRAV_FEL', what: `${lagrum.join(', ')}: ${stated.join(', ') || 'inget'}` };
  if (Number(sent['timmar'] ?? 0) > (sent['barnUnderAtta'] === true ? 30 : 40))
    yield { code: 'AKTIVITETSKRAV_FEL', what: `${String(sent['timmar'])} timmar` };
}

/** R11: every service is there that day, with an owner, an area and a legal basis that fit. */
function* commissioned(context: AnvisningContext, sent: Sent, idag: string): Generator<Finding> {
  const omraden = sent['omraden'] as readonly string[];
  for (const id of sent['tjanster'] as readonly string[]) {
    const service = (TJANSTER as Readonly<Record<string, Tjanst>>)[id];
    const fits =
      service !== undefined &&
      service.fran <= idag &&
      !(service.till !== undefined && service.till <= idag) &&
      (service.agare === 'arbvux' || service.agare.startsWith('sf_')) &&
      omraden.includes(service.omrade) &&
      service.lagrum.some((code) => context.lagrum.grund.some((grund) => grund === code));
    if (!fits) yield { code: 'UPPDRAG_UTAN_TJANST', what: id };
  }
}

const SANDER_UPPDRAG = ['SKICKA_UPPDRAG', 'SKICKA_FORTSATTNINGSUPPDRAG'];

export const lagrum = {
  payloads: {
    UPPRATTA_INDIVIDUELL_PLAN: (m) => ({ datum: m.idag, timmarJobbsokning: 1, plan: 'IP-1', innehall: text }),
    UNDERRATTA_AF_AKTIVITETSKRAV: (m) => ({ datum: m.idag, underrattelse: 'AF-1' }),
    BEDOM_TID_I_INSATS: () => ({ utfall: 'fortsatter', skal: text }),
  },
  variants: {
    BEDOM_BEHOV: [
      () => ({
        progression: ['nara', 'langt_kvar'].map((utgangslage) => ({ omrade: 'socialt', utgangslage })),
      }),
    ],
    FATTA_BESLUT: [
      () => krav(40),
      () => ({ ...krav(40), inskrivenAf: false }),
      () => ({ ...krav(40), barnUnderAtta: true }),
      () => ({ ...UTAN_KRAV, lagrum: ['sol_12_4d'] }),
      () => ({ ...krav(40), lagrum: ['sol_12_4'] }),
    ],
    SKICKA_UPPDRAG: [
      () => ({ tjanster: ['jobbsokarverkstad'] }),
      () => ({ tjanster: ['rehabkoordinering'], omraden: ['halsorelaterat'] }),
      () => ({ tjanster: ['yrkessvenska'] }),
      () => ({ tjanster: ['arbetsformageutredning'], omraden: ['halsorelaterat'] }),
      () => ({ harBarn: true }),
    ],
    UPPRATTA_INDIVIDUELL_PLAN: [
      () => ({ timmarJobbsokning: 0 }),
      (m) => ({ datum: plusDays(m.context.beslut?.fattat ?? m.idag, -1) }),
    ],
    BEDOM_TID_I_INSATS: [() => ({ utfall: 'omprovas' })],
    RATTA_DATUM: [(m) => ({ vad: 'beslutets_forsta_dag', datum: m.idag })],
  },
  stories: {
    beslutsklarOktober: oktober,
    aktivitetskrav: medKrav,
    aktivitetskravFranOktober: [...september, beslutMed({ ...krav(30), fran: '2026-10-05' })],
    aktivitetskravNarKlientenAvlider: [...medKrav, 'KLIENTEN_AVLIDEN'],
    aktivitetskravPlanlagt: planlagt,
    aktivitetskravAvbryts: [...medKrav, 'AVBRYT_ANVISNING'],
    aktivitetskravPlanlagtAvbryts: [...planlagt, 'AVBRYT_ANVISNING'],
    aktivitetskravVidFornyelse: fornyatMedKrav,
    aktivitetskravAndras: [...fornyatOchPlanlagt, ...fornyas, beslutMed(krav(20))],
    aktivitetskravNarAvslutetAvbryts: [...fornyatOchPlanlagt, 'INLED_AVSLUT', 'AVBRYT_AVSLUT'],
    aktivitetskravUpphor: [...planlagt, '2027-10-06'],
    uppdragMedTjanster: [...beslutat, 'UNDERRATTA'],
    langTidIInsatser: langTid,
    langTidIInsatserMedRattadStart: [
      ...langTid.slice(0, -2),
      '2026-01-26',
      ['RATTA_DATUM_KC', { vad: 'insatsens_start', datum: '2026-01-20' }],
    ],
    langTidIInsatserAvslutas: [...langTid, 'INLED_AVSLUT'],
  },
  saboteurs: [
    {
      name: 'ett beslut får vila på ett lagrum som inte gäller än',
      code: 'BESLUT_UTAN_LAGRUM',
      near: ['beslutsklar'],
      change: without('flode.infor', 'FATTA_BESLUT', 'lagrummenGaller'),
    },
    {
      name: 'ett aktivitetskrav beslutas utan timmar och undantag',
      code: 'AKTIVITETSKRAV_FEL',
      near: ['beslutsklarOktober'],
      change: without('flode.infor', 'FATTA_BESLUT', 'aktivitetskravetAngivet'),
    },
    {
      name: 'ett aktivitetskrav anges i ett beslut bara enligt 12 kap. 4 §',
      code: 'AKTIVITETSKRAV_FEL',
      near: ['beslutsklar'],
      change: without('flode.infor', 'FATTA_BESLUT', 'aktivitetskravetUtelamnat'),
    },
    {
      name: 'barn under åtta år minskar inte timmarna',
      code: 'AKTIVITETSKRAV_FEL',
      near: ['beslutsklarOktober'],
      change: without('flode.infor', 'FATTA_BESLUT', 'timmarnaInomTaket'),
    },
    {
      name: 'uppdraget får ange en tjänst som har upphört',
      code: 'UPPDRAG_UTAN_TJANST',
      near: ['uppdragMedTjanster'],
      change: without('flode.uppdrag', 'SKICKA_UPPDRAG', 'tjansternaErbjuds', 'tjansternasLagrum'),
    },
    {
      name: 'uppdraget får ange en tjänst som en annan huvudman äger',
      code: 'UPPDRAG_UTAN_TJANST',
      near: ['uppdragMedTjanster'],
      change: without('flode.uppdrag', 'SKICKA_UPPDRAG', 'agarenFarVerkstalla', 'tjansternasLagrum'),
    },
    {
      name: 'uppdraget får ange en tjänst utanför sina områden',
      code: 'UPPDRAG_UTAN_TJANST',
      near: ['uppdragMedTjanster'],
      change: without('flode.uppdrag', 'SKICKA_UPPDRAG', 'tjansternasOmraden'),
    },
    {
      name: 'den individuella planen har ingen frist',
      code: 'UPPGIFT_UTAN_FRIST',
      near: ['aktivitetskrav'],
      change: strip('aktivitetskrav.plan.attUppratta.iTid', 'after'),
    },
    {
      name: 'underrättelsen till Arbetsförmedlingen har ingen frist',
      code: 'UPPGIFT_UTAN_FRIST',
      near: ['aktivitetskrav'],
      change: strip('aktivitetskrav.af.attUnderratta.iTid', 'after'),
    },
    {
      name: 'den långa tiden i insatser bedöms utan frist',
      code: 'UPPGIFT_UTAN_FRIST',
      near: ['langTidIInsatser'],
      change: strip('tidIInsats.attBedoma.iTid', 'after'),
    },
    {
      name: 'Kompetenscenter bedömer den långa tiden i insatser',
      code: 'BESLUTSRATT',
      near: [],
      change: sentBy('BEDOM_TID_I_INSATS', 'arbetsmarknadskonsulent'),
    },
  ],
  laws: (from, sent) => {
    if (sent?.type === 'FATTA_BESLUT') return [...decided(sent)];
    if (!sent || !SANDER_UPPDRAG.includes(sent.type)) return [];
    return [...commissioned(from.snapshot.context as AnvisningContext, sent, localDate(from.at))];
  },
} satisfies Feature;
