/**
 * What assessment, decision and individual plan change in the legal side of a case, and how long the client
 * has been in insatser (R3, A23–A25): pure functions.
 */
import { addMonths } from '../calendar';
import { gerAktivitetskrav } from '../reference/lagrum';
import { styrdokumentPa } from '../reference/styrdokument';
import type { AnvisningContext } from './context';
import type { Aktivitetskrav, Lagrum } from './context/lagrum';
import type { EventOf } from './events';

export const lagrum = (c: AnvisningContext, change: Partial<Lagrum>): { readonly lagrum: Lagrum } => ({
  lagrum: { ...c.lagrum, ...change },
});

/** R3, A23: a case whose start did not say when it was pins its versions here, at its first event. */
export const bedomd = (c: AnvisningContext, event: EventOf<'BEDOM_BEHOV'>) =>
  lagrum(c, {
    styrdokument: c.lagrum.styrdokument ?? styrdokumentPa(event.idag),
    tidigareManader: event.tidigareManader ?? 0,
  });

/** The aktivitetskrav of a decision; null if none of its legal bases sets one (A25). */
function aktivitetskravI(event: EventOf<'FATTA_BESLUT'>): Aktivitetskrav | null {
  const { timmar, barnUnderAtta, undantag, inskrivenAf } = event;
  if (!event.lagrum.some(gerAktivitetskrav) || timmar === undefined) return null;
  return {
    timmar,
    barnUnderAtta: barnUnderAtta === true,
    undantag: [...new Set(undantag)].sort(),
    inskrivenAf: inskrivenAf === true,
  };
}

/**
 * A24, A25: the legal bases of the new decision. An aktivitetskrav on another basis than before, or after a gap,
 * needs its own individual plan and its own notice to Arbetsförmedlingen. `omstart`: the insats starts over.
 */
export function beslutad(c: AnvisningContext, event: EventOf<'FATTA_BESLUT'>, omstart: boolean) {
  const grund = [...new Set(event.lagrum)].sort();
  const aktivitetskrav = aktivitetskravI(event);
  const samma =
    !c.upphort &&
    JSON.stringify([grund, aktivitetskrav]) === JSON.stringify([c.lagrum.grund, c.lagrum.aktivitetskrav]);
  return lagrum(c, {
    grund,
    aktivitetskrav,
    prognos: c.beredning.manaderTillForsorjning,
    tidigareStart: omstart ? forstaStart(c) : c.lagrum.tidigareStart,
    ...(!samma && { plan: null, afUnderrattad: null }),
  });
}

/** First day in an insats of this case: neither a gap nor a renewal moves it (A23). */
export const forstaStart = (c: Pick<AnvisningContext, 'lagrum' | 'insats'>): string | null =>
  c.lagrum.tidigareStart ?? c.insats.start;

/** Whole months from a day to another. */
function helaManader(from: string, to: string): number {
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const apart = months(to) - months(from);
  return Math.max(0, addMonths(from, apart) > to ? apart - 1 : apart);
}

/**
 * A23: the forecast of the decision in force, and the months in insatser so far: those before this case and the
 * whole months since the first start in it. Time before inskrivning is not time in an insats.
 */
export function manaderIInsats(
  c: Pick<AnvisningContext, 'lagrum' | 'insats'>,
  idag: string,
): { readonly prognos: number | null; readonly sammanlagt: number } {
  const { prognos, tidigareManader } = c.lagrum;
  const start = forstaStart(c);
  const har = start === null ? 0 : helaManader(start, idag);
  return { prognos, sammanlagt: tidigareManader + har };
}
