/** How long and how hard: the full lane, the short one of every change, and one per saboteur. */
import type { LaneOptions } from './lane';
import type { SaboteurName } from './saboteurs';

type Shape = Omit<LaneOptions, 'backend' | 'seed' | 'saboteur'>;

const FLEET = { apis: 2, workers: 2 };

/**
 * More than 5,000 acknowledged events per backend and every kind of fault at least once, in about two minutes on two
 * cores that have nothing else to do.
 */
export const FULL: Shape = {
  ...FLEET,
  clients: 60,
  cases: 40,
  anvisare: 4,
  pace: 15,
  ms: 66_000,
  pairs: 5_200,
  atMostMs: 180_000,
  faultPauseMs: [300, 1_500],
  answerMs: 20_000,
  restMs: 75_000,
  leasesRunOut: true,
};

/** The same in some seconds, with as many of the faults as there is time for. */
export const SHORT: Shape = {
  ...FLEET,
  clients: 10,
  cases: 12,
  anvisare: 1,
  pace: 30,
  ms: 8_000,
  pairs: 0,
  atMostMs: 8_000,
  faultPauseMs: [300, 900],
  answerMs: 10_000,
  restMs: 12_000,
  leasesRunOut: false,
};

const quick = {
  ...FLEET,
  clients: 10,
  cases: 6,
  anvisare: 0,
  pace: 5,
  // A slow machine gets the time it needs to show it.
  atMostMs: 25_000,
  faultPauseMs: null,
  answerMs: 1_000,
  restMs: 0,
  leasesRunOut: false,
} satisfies Partial<Shape>;

/** The shortest form that surely shows each. */
export const SABOTAGED: Readonly<Record<SaboteurName, Shape>> = {
  revision: { ...quick, workers: 1, cases: 2, ms: 1_000, pairs: 60 },
  fsync: { ...quick, apis: 1, workers: 1, ms: 2_500, pairs: 0 },
  double: { ...quick, apis: 1, workers: 1, ms: 3_000, pairs: 120, restMs: 6_000 },
  'lock-order': { ...quick, apis: 1, workers: 1, ms: 3_500, pairs: 40 },
};
