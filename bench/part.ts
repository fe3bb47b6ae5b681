/** What a part of the bench is and what it hands back. */
import type { Lab } from './lab';
import type { Measured } from './stats';

/** The keys of `ratios` in the last line, with floor and goal: performance.md. */
export const TARGETS = {
  t32: { floor: 0.6, goal: 1, better: 'more' },
  t128: { floor: 0.9, goal: 1.5, better: 'more' },
  t1: { floor: 0.5, goal: 0.8, better: 'more' },
  http: { floor: 0.1, goal: 0.2, better: 'more' },
  deadlineRate: { floor: 0.5, goal: 1, better: 'more' },
  deadlineLateP99: { floor: 2, goal: 1, better: 'less' },
  sparseLateP50: { floor: 1, goal: 0.5, better: 'less' },
  dbos32: { floor: 6, goal: 12, better: 'more' },
  worklist: { floor: 2, goal: 1.2, better: 'less' },
  bytes: { floor: 1, goal: 0.75, better: 'less' },
  dormantBytes: { floor: 0, goal: 0, better: 'less' },
} as const satisfies Record<string, { floor: number; goal: number; better: 'more' | 'less' }>;
export type RatioKey = keyof typeof TARGETS;

export interface Figure extends Measured {
  /** What it is counted in: '/s', 'ms', 'byte' … */
  readonly unit: string;
}

/** One line of a plot: points of (work, cost). */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Plot {
  readonly name: string;
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** Whether the work grows by factors. */
  readonly logX: boolean;
  readonly series: readonly Series[];
}

export interface Outcome {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly ratios: Readonly<Partial<Record<RatioKey, Measured>>>;
  readonly plots?: readonly Plot[];
  /** What a reader of the numbers must know: what was absent, what differs from other runs. */
  readonly notes?: readonly string[];
}

export interface Part {
  readonly name: string;
  /** What it is, in a line of progress. */
  readonly what: string;
  /** Words that `--only` finds it by, beside its name. */
  readonly keys: readonly string[];
  run(lab: Lab, wanted: ReadonlySet<string>): Promise<Outcome>;
}

export const figure = (unit: string, measured: Measured): Figure => ({ unit, ...measured });
