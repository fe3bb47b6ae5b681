/**
 * Sickness from what KC registers day by day: when it began, when the client was back, and the day from which
 * a certificate is needed (SoL 12:5 a, A13). Pure.
 */
import { plusDays } from '../../calendar';
import type { Narvaro, Period, Sjukperiod } from '../context/narvaro';
import type { Narvarostatus } from './koder';
import { skjutna } from './uppehall';

/** SoL 12:5 a: sickness is proved by a certificate when it has lasted longer than seven days. */
export const DAGAR_UTAN_INTYG = 7;

/** A sickness that the client is not back from. */
const oppen = ({ sjuk }: Narvaro): Sjukperiod | null => (sjuk?.slut === false ? sjuk : null);

/** What one registered day changes. The same day registered anew replaces what was said of it. */
export function registreraDag(narvaro: Narvaro, datum: string, status: Narvarostatus): Narvaro {
  if (status === 'sjukanmald') return { ...narvaro, sjuk: insjuknad(narvaro, datum) };
  const sjuk = oppen(narvaro);
  if (status !== 'narvarande') return sjuk ? { ...narvaro, sjuk: utanDagen(sjuk, datum) } : narvaro;
  const { senastNarvarande } = narvaro;
  const senast = senastNarvarande !== null && senastNarvarande > datum ? senastNarvarande : datum;
  return { ...narvaro, senastNarvarande: senast, ...(sjuk && { sjuk: ater(sjuk, datum) }) };
}

/** A day reported sick begins a period or belongs to the open one; one from before the client was back does not. */
function insjuknad(narvaro: Narvaro, datum: string): Sjukperiod | null {
  const sjuk = oppen(narvaro);
  if (sjuk && datum >= sjuk.fran) return datum > sjuk.senast ? { ...sjuk, senast: datum } : sjuk;
  if (narvaro.senastNarvarande !== null && datum < narvaro.senastNarvarande) return narvaro.sjuk;
  if (sjuk) return { ...sjuk, fran: datum };
  return { fran: datum, senast: datum, begart: false, intyg: null, slut: false };
}

/** The client was present: the sickness is over, or what is left of it began the day after. */
function ater(sjuk: Sjukperiod, datum: string): Sjukperiod | null {
  if (datum < sjuk.fran) return sjuk;
  if (datum >= sjuk.senast) return datum === sjuk.fran ? null : { ...sjuk, slut: true };
  return { ...sjuk, fran: plusDays(datum, 1), begart: false };
}

/** A day that was not sickness after all. */
function utanDagen(sjuk: Sjukperiod, datum: string): Sjukperiod | null {
  if (sjuk.fran === sjuk.senast) return datum === sjuk.fran ? null : sjuk;
  if (datum === sjuk.fran) return { ...sjuk, fran: plusDays(datum, 1) };
  return datum === sjuk.senast ? { ...sjuk, senast: plusDays(datum, -1) } : sjuk;
}

/** The first day that needs a certificate: the eighth, pushed by a pause; or the day after the latest one ends. */
export function intygsdag(narvaro: Narvaro, { fran, intyg }: Sjukperiod): string {
  if (intyg) return plusDays(intyg.till, 1);
  const eighth = plusDays(fran, DAGAR_UTAN_INTYG);
  return plusDays(eighth, skjutna(narvaro, fran, eighth));
}

/** What the certificate clock is set from. */
export const sjuknyckel = (narvaro: Narvaro): string =>
  narvaro.sjuk ? intygsdag(narvaro, narvaro.sjuk) : '';

/** True if certificates prove the sickness as far as it is reported. */
export const styrkt = ({ sjuk }: Narvaro): boolean =>
  sjuk !== null && sjuk.intyg !== null && sjuk.senast <= sjuk.intyg.till;

/** True on a day that a certificate proves. */
export const styrktDag = ({ sjuk }: Narvaro, dag: string): boolean =>
  sjuk !== null && sjuk.intyg !== null && sjuk.intyg.fran <= dag && dag <= sjuk.intyg.till;

/** A certificate adds to what is proved; the next one has to be asked for anew. */
export const medIntyg = (narvaro: Narvaro, { fran, till }: Period): Narvaro =>
  narvaro.sjuk === null
    ? narvaro
    : {
        ...narvaro,
        sjuk: { ...narvaro.sjuk, begart: false, intyg: { fran: narvaro.sjuk.intyg?.fran ?? fran, till } },
      };

/**
 * True if sickness does not excuse that day: the client neither gave it as reason nor was reported sick, or a
 * certificate was due, asked for and has not come (A13, SoL 12:5 a).
 */
export function sjukdomUrsaktarInte(narvaro: Narvaro, dag: string, angiven: boolean): boolean {
  const { sjuk } = narvaro;
  // A sickness lasts until the client is back, also over days that nobody has registered.
  const reported = sjuk !== null && sjuk.fran <= dag && (!sjuk.slut || dag <= sjuk.senast);
  if (!angiven && !reported) return !styrktDag(narvaro, dag);
  return sjuk !== null && sjuk.begart && dag >= intygsdag(narvaro, sjuk) && !styrktDag(narvaro, dag);
}
