/**
 * Pauses of the insats as dates: which days they cover, what they push, and how much leave of the year they
 * take (A31, L2). Pure.
 */
import { daysBetween, plusDays } from '../../calendar';
import type { AnvisningContext } from '../context';
import type { Ledighet, Narvaro, Period, Uppehall } from '../context/narvaro';

/** SoL 12:4 f: at most four weeks of leave in a calendar year. */
const LEDIGHET_PER_AR = 28;
const KEPT = 12;

/** Every pause that the case remembers, the one not ended last. */
const alla = ({ uppehallen, uppehall }: Narvaro): readonly Period[] =>
  uppehall ? [...uppehallen, uppehall] : uppehallen;

/** Days of a period, both ends included; none where it is turned around. */
const langd = ({ fran, till }: Period): number => Math.max(0, daysBetween(fran, till) + 1);

const gemensamt = (a: Period, b: Period): number =>
  langd({ fran: a.fran > b.fran ? a.fran : b.fran, till: a.till < b.till ? a.till : b.till });

/** True on a day in a pause. */
export const pausad = (narvaro: Narvaro, dag: string): boolean =>
  alla(narvaro).some(({ fran, till }) => fran <= dag && dag <= till);

/** Paused days of a period. */
export const pausadeDagar = (narvaro: Narvaro, period: Period): number =>
  alla(narvaro).reduce((sum, each) => sum + gemensamt(each, period), 0);

/** Days by which pauses after `fran` push a date; what is paused within the push counts too. */
export function skjutna(narvaro: Narvaro, fran: string, datum: string): number {
  let days = 0;
  for (;;) {
    const next = pausadeDagar(narvaro, { fran: plusDays(fran, 1), till: plusDays(datum, days) });
    if (next === days) return days;
    days = next;
  }
}

/** What a clock that pauses push is set from: the latest pause. */
export function uppehallsnyckel(narvaro: Narvaro): string {
  const latest = alla(narvaro).at(-1);
  return latest ? `${latest.fran}/${latest.till}` : '';
}

/** Days of a period in each calendar year it touches. */
function perAr({ fran, till }: Period): readonly Ledighet[] {
  const first = Number(fran.slice(0, 4));
  const years = Math.max(0, Number(till.slice(0, 4)) - first + 1);
  return Array.from({ length: years }, (_, n) => ({
    ar: first + n,
    dagar: gemensamt({ fran, till }, { fran: `${first + n}-01-01`, till: `${first + n}-12-31` }),
  })).filter(({ dagar }) => dagar > 0);
}

/** True if leave in these days keeps within four weeks of every year, with what is taken before. */
const inomFyraVeckor = ({ ledighet }: Narvaro, period: Period): boolean =>
  perAr(period).every(
    ({ ar, dagar }) => dagar + (ledighet.find((each) => each.ar === ar)?.dagar ?? 0) <= LEDIGHET_PER_AR,
  );

/** True if the pause can be one day longer: within the decision, and within the year's leave. */
export function kanForlangas({ narvaro, beslut }: AnvisningContext): boolean {
  const { uppehall } = narvaro;
  if (uppehall === null || beslut === null) return false;
  const till = plusDays(uppehall.till, 1);
  return till < beslut.till && ryms(narvaro, { ...uppehall, till });
}

/** True if a pause with this reason keeps within the leave that the law allows. */
export const ryms = (narvaro: Narvaro, uppehall: Uppehall): boolean =>
  uppehall.orsak !== 'ledighet_12_4_f' || inomFyraVeckor(narvaro, uppehall);

/** Ends the pause with the day before `ater`; one that never began leaves nothing. */
export function avslutaUppehall(narvaro: Narvaro, ater: string): Narvaro {
  const { uppehall } = narvaro;
  if (uppehall === null) return narvaro;
  const { orsak, fran } = uppehall;
  const period = { fran, till: ater <= uppehall.till ? plusDays(ater, -1) : uppehall.till };
  if (langd(period) === 0) return { ...narvaro, uppehall: null };
  return {
    ...narvaro,
    uppehall: null,
    uppehallen: [...narvaro.uppehallen, period].slice(-KEPT),
    ledighet: orsak === 'ledighet_12_4_f' ? medLedighet(narvaro.ledighet, period) : narvaro.ledighet,
  };
}

function medLedighet(before: readonly Ledighet[], period: Period): readonly Ledighet[] {
  const days = new Map(before.map(({ ar, dagar }) => [ar, dagar]));
  for (const { ar, dagar } of perAr(period)) days.set(ar, (days.get(ar) ?? 0) + dagar);
  return [...days]
    .sort(([a], [b]) => a - b)
    .slice(-2)
    .map(([ar, dagar]) => ({ ar, dagar }));
}
