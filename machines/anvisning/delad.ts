/**
 * What may stand on a screen that the client sees in a meeting (P8): an allow-list. Left out are what was
 * read in SSBTEK and heard from Arbetsförmedlingen, the staff's own notes and reasons for exceptions,
 * disagreements, escalations, and everything that is added to the routine until somebody lists it here.
 */
import type { Delad } from '../process';
import type { DeadlineName } from './deadlines';
import type { events, EventName } from './events';

type FieldOf<K extends EventName> = keyof (typeof events)[K]['schema']['shape'];
type Handelser = { readonly [K in EventName]?: readonly FieldOf<K>[] };

const handelser = {
  ANGE_GRUNDBESLUT: ['grundbeslut'],
  ANGE_KONTAKTVAGAR: ['vagar', 'neutralAvsandare'],
  REGISTRERA_SAMTYCKE_KC: ['datum', 'omfattning'],
  ATERKALLA_SAMTYCKE_KC: ['datum'],
  REGISTRERA_SAMTYCKE_AF: ['datum', 'omfattning'],
  ATERKALLA_SAMTYCKE_AF: ['datum'],
  UPPDATERA_ARBETSPLAN: ['datum', 'klientenDeltog', 'arbetsplan'],
  FATTA_BESLUT: ['fran', 'beslut', 'skal'],
  UNDERRATTA: ['kanal', 'datum'],
  SKICKA_UPPDRAG: ['kcEnhet', 'omraden', 'tjanster', 'innehall', 'syfte', 'mal', 'maltext', 'onskemal'],
  SKICKA_FORTSATTNINGSUPPDRAG: ['omraden', 'innehall', 'syfte', 'mal', 'maltext'],
  BOKA_INSKRIVNING: ['datum', 'tid', 'plats', 'tolkBehovs'],
  NY_TID: ['datum', 'tid', 'plats', 'tolkBehovs'],
  KALLA_INSKRIVNING: ['kanal', 'datum'],
  HALL_INSKRIVNING: ['datum'],
  INFORMERA_KRAV: ['krav', 'foljder'],
  INFORMERA_VERKSAMHET: ['informerad'],
  UPPRATTA_DELTAGANDEDOKUMENT: ['dokument'],
  BOKA_FORSTA_UPPFOLJNING: ['datum', 'tid'],
  VERKSTALL: [],
  KALLA_UPPFOLJNING: ['datum', 'tid', 'kanal'],
  HALL_UPPFOLJNING: [
    'datum',
    'avsnitt',
    'mal',
    'avstamning',
    'klientensSyn',
    'utveckling',
    'parallellaInsatser',
  ],
  UPPRATTA_PLAN: ['datum', 'deltagarenDeltog', 'plan', 'aktiviteter'],
  UPPDATERA_PLAN: ['datum', 'deltagarenDeltog', 'plan', 'aktiviteter'],
  BOKA_TREPARTSMOTE: ['datum', 'tid', 'plats'],
} as const satisfies Handelser;

const frister = [
  'beslutUpphor',
  'uppfoljning',
  'forstaPlan',
  'planUppdatering',
] as const satisfies DeadlineName[];

export const delad: Delad = {
  handelser,
  frister,
  lagen: [
    'anvisning.pagar.flode',
    'anvisning.pagar.giltighet',
    'anvisning.pagar.uppfoljningsklocka',
    'anvisning.pagar.planklocka',
    'anvisning.avslutad',
    'anvisning.ejInskriven',
    'anvisning.utanAnvisning',
  ],
};
