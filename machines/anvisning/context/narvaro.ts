/**
 * What a case remembers of:
 * Attendance per planned day and its monthly account, sickness and certificate, a pause of the insats, and
 * what must precede a decision under SoL 12:5 (P1, A31, L3, L8).
 */
import type { Foljd, Uppehallsorsak } from '../narvaro/koder';

/** Days from and to, both included. */
export interface Period {
  readonly fran: string;
  readonly till: string;
}

/** Sickness from the first reported day until the client is back (SoL 12:5 a). */
export interface Sjukperiod {
  readonly fran: string;
  /** The latest day reported sick. */
  readonly senast: string;
  /** SF has asked the client for a certificate. */
  readonly begart: boolean;
  /** What certificates prove, without a gap. */
  readonly intyg: Period | null;
  readonly slut: boolean;
}

/** A pause that SF has decided and not ended (A31). */
export interface Uppehall extends Period {
  readonly orsak: Uppehallsorsak;
}

/** Days of leave under SoL 12:4 f in pauses that are over. */
export interface Ledighet {
  readonly ar: number;
  readonly dagar: number;
}

/** SF considers a decision under SoL 12:5 for what happened on a day (L3, L8). */
export interface Nedsattning {
  readonly datum: string;
  readonly kommunicerat: string | null;
  readonly svarSenast: string | null;
  readonly yttrat: boolean;
}

export interface Narvaro {
  /** The first month not yet accounted for, YYYY-MM (P1). */
  readonly manad: string | null;
  /** The month in which the insats ends is accounted for. */
  readonly slutredovisad: boolean;
  /** An account is handed over, and SS has not read it. */
  readonly olast: boolean;
  readonly senastNarvarande: string | null;
  readonly sjuk: Sjukperiod | null;
  /** The day that the certificate clock was set to. */
  readonly sjukklocka: string | null;
  readonly uppehall: Uppehall | null;
  /** The latest pauses that are over; at most twelve. */
  readonly uppehallen: readonly Period[];
  /** At most two years. */
  readonly ledighet: readonly Ledighet[];
  readonly nedsattning: Nedsattning | null;
  /** What SF last decided under SoL 12:5. */
  readonly foljd: Foljd | null;
}

export const EMPTY_NARVARO: Narvaro = {
  manad: null,
  slutredovisad: false,
  olast: false,
  senastNarvarande: null,
  sjuk: null,
  sjukklocka: null,
  uppehall: null,
  uppehallen: [],
  ledighet: [],
  nedsattning: null,
  foljd: null,
};
