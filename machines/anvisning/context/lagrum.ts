/**
 * What a case remembers of:
 * Legal basis by date, aktivitetskrav, steering documents and services, and time spent in insatser
 * (R3, R11, L1, L2, L4, A23–A25, A27).
 */
import { localDate } from '../../calendar';
import type { AnvisningsgrundKod, UndantagKod } from '../../reference/lagrum';
import { styrdokumentPa } from '../../reference/styrdokument';

/** The aktivitetskrav that a decision sets (A25). */
export interface Aktivitetskrav {
  readonly timmar: number;
  readonly barnUnderAtta: boolean;
  readonly undantag: readonly UndantagKod[];
  /** Registered at Arbetsförmedlingen, which is then told (L4). */
  readonly inskrivenAf: boolean;
}

export interface Lagrum {
  /** Versions of the steering documents that the case runs under, pinned at its start (R3). */
  readonly styrdokument: readonly string[] | null;
  /** Legal bases of the decision in force; empty before there is one (A24). */
  readonly grund: readonly AnvisningsgrundKod[];
  /** Null in a case under 12:4 alone (A25). */
  readonly aktivitetskrav: Aktivitetskrav | null;
  /** Date of the individual plan for this aktivitetskrav. */
  readonly plan: string | null;
  /** When Arbetsförmedlingen was told of this aktivitetskrav (L4). */
  readonly afUnderrattad: string | null;
  /** Forecast of the decision in force: months to work or regular studies (A23). */
  readonly prognos: number | null;
  /** Months in insatser before this case (A23). */
  readonly tidigareManader: number;
  /** First start of an insats in this case that a gap in the decision has ended (A8). */
  readonly tidigareStart: string | null;
  /** The first start that the clock of time in insatser was set from. */
  readonly klocka: string | null;
  /** A stand is taken to the long time in insatser. */
  readonly tidBedomd: boolean;
}

export const EMPTY_LAGRUM: Lagrum = {
  styrdokument: null,
  grund: [],
  aktivitetskrav: null,
  plan: null,
  afUnderrattad: null,
  prognos: null,
  tidigareManader: 0,
  tidigareStart: null,
  klocka: null,
  tidBedomd: false,
};

/** At the start: the engine says when it is, and the versions of that day are pinned (R3). */
export const startLagrum = (at: string | undefined): Lagrum =>
  at === undefined ? EMPTY_LAGRUM : { ...EMPTY_LAGRUM, styrdokument: styrdokumentPa(localDate(at)) };
