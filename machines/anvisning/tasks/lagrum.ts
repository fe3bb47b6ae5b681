/**
 * Tasks of:
 * Legal basis by date, aktivitetskrav, steering documents and services, and time spent in insatser
 * (R3, R11, L1, L2, L4, A23–A25, A27).
 */
import { eskaleraSf, forSs, type Uppgift } from './types';

export const lagrumTasks = {
  upprattaIndividuellPlan: forSs({
    title: {
      sv: 'Upprätta individuell plan, med tid för att söka arbete',
      en: 'Draw up the individual plan, with time for job search',
    },
    source: ['L2', 'A25'],
    events: ['UPPRATTA_INDIVIDUELL_PLAN'],
    deadline: 'individuellPlan',
  }),
  individuellPlanForsenad: eskaleraSf('Den individuella planen dröjer', 'The individual plan is late', [
    'A25',
  ]),
  underrattaAf: forSs({
    title: {
      sv: 'Underrätta Arbetsförmedlingen om aktivitetskravet',
      en: 'Notify AF of the activity requirement',
    },
    source: ['L4'],
    events: ['UNDERRATTA_AF_AKTIVITETSKRAV'],
    deadline: 'underrattaAf',
  }),
  afEjUnderrattad: eskaleraSf(
    'Arbetsförmedlingen är inte underrättad om aktivitetskravet',
    'AF is not notified of the activity requirement',
    ['L4'],
    ['UNDERRATTA_AF_AKTIVITETSKRAV'],
  ),
  bedomTidIInsats: forSs({
    title: {
      sv: 'Bedöm den långa tiden i insatser mot kriteriet tre år',
      en: 'Assess the long time in measures against the three-year criterion',
    },
    source: ['A23', 'R18'],
    events: ['BEDOM_TID_I_INSATS'],
    deadline: 'bedomTidIInsats',
  }),
  tidIInsatsEjBedomd: eskaleraSf(
    'Den långa tiden i insatser är inte bedömd',
    'The long time in measures is not assessed',
    ['A23'],
  ),
} as const satisfies Record<string, Uppgift>;
