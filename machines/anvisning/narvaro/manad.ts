/** Calendar months and their account of attendance (P1). Pure. */
import { addMonths } from '../../calendar';
import type { AnvisningContext } from '../context';
import type { Narvaro } from '../context/narvaro';

/** The month of a day, YYYY-MM. */
export const manadAv = (dag: string): string => dag.slice(0, 7);
export const forstaDagen = (manad: string): string => `${manad}-01`;
/** The first day after a month. */
export const efterManaden = (manad: string): string => addMonths(forstaDagen(manad), 1);

/** The insats runs, or runs on: the account begins with the month it started, or goes on where it was. */
export function borjaRedovisa({ narvaro, insats }: AnvisningContext, idag: string): Narvaro {
  const start = manadAv(insats.start ?? idag);
  const manad = narvaro.manad !== null && narvaro.manad > start ? narvaro.manad : start;
  const { sjuk } = narvaro;
  // A sickness from before a gap in the decision has nothing to do with this insats (A8).
  const stale = sjuk !== null && insats.start !== null && sjuk.senast < insats.start;
  return { ...narvaro, manad, slutredovisad: false, sjuk: stale ? { ...sjuk, slut: true } : sjuk };
}

/** An account is handed over. A month that is not over stays: if the insats goes on, its rest is asked for. */
export function lamnaUnderlag(narvaro: Narvaro, manad: string, idag: string): Narvaro {
  const over = idag >= efterManaden(manad);
  return {
    ...narvaro,
    olast: true,
    ...(over ? { manad: manadAv(efterManaden(manad)) } : { slutredovisad: true }),
  };
}

/** Something of the month lies within the decision: after its end attendance is no condition (A9). */
export const manadenHarBeslut = ({ narvaro, beslut }: AnvisningContext): boolean =>
  narvaro.manad !== null && beslut !== null && forstaDagen(narvaro.manad) < beslut.till;
