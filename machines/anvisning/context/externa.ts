/**
 * What a case remembers of:
 * Consents per party, coordination with external parties in the social and health field (SF) and in the
 * competence and job field (KC), and the channels agreed with the client (R30, R64, R65, R74, R75, A17, A33).
 */
import type { Side } from '../../process';
import type { KONTAKTVAGAR, OMRADEN } from '../codes';

export type Omrade = keyof typeof OMRADEN;
export type Kontaktvag = keyof typeof KONTAKTVAGAR;

/** The dates of a consent. Its scope and recipient are text of the event that recorded it. */
export interface Samtycke {
  /** The day it was given; null where only its withdrawal is known. */
  readonly fran: string | null;
  /** The last day it is valid, if it has one. */
  readonly till: string | null;
  /** The day it was withdrawn (A17). */
  readonly aterkallat: string | null;
}

/** An open need of an external party. One that is closed leaves the list; its events remain. */
export interface Part {
  readonly id: string;
  readonly omrade: Omrade;
  readonly samtycke: Samtycke | null;
  /** The party has been contacted under the consent in force. */
  readonly kontaktad: boolean;
  /** The day something was last done about it: what its next step is counted from. */
  readonly senast: string;
}

/** What the client has agreed to (A33). Handing over in person needs no agreement. */
export interface Kontaktvagar {
  readonly vagar: readonly Kontaktvag[];
  readonly neutralAvsandare: boolean;
  readonly datum: string;
}

export interface Externa {
  /** Consent to Arbetsförmedlingen. */
  readonly af: Samtycke | null;
  /** Dates of the consent to Kompetenscenter; how it stands is `samtyckeKc`. */
  readonly kc: Samtycke | null;
  readonly parter: readonly Part[];
  readonly kontaktvagar: Kontaktvagar | null;
  /** What each side's clock was last set from. */
  readonly klockor: Readonly<Record<Side, string | null>>;
}

export const EMPTY_EXTERNA: Externa = {
  af: null,
  kc: null,
  parter: [],
  kontaktvagar: null,
  klockor: { sf: null, kc: null },
};

/** Which side coordinates an area (R64, R74, R106). */
export const SAMORDNAS_AV: Readonly<Record<Omrade, Side>> = {
  socialt: 'sf',
  halsorelaterat: 'sf',
  kompetenshojande: 'kc',
  jobbfokuserat: 'kc',
};

/** The open needs that a side coordinates. */
export const parterFor = ({ parter }: Externa, side: Side): readonly Part[] =>
  parter.filter(({ omrade }) => SAMORDNAS_AV[omrade] === side);

/** True if a consent covers a day: given by then, not yet past its last day, not withdrawn that day or before. */
export const gallerDen = (samtycke: Samtycke | null, dag: string): boolean =>
  samtycke !== null &&
  samtycke.fran !== null &&
  samtycke.fran <= dag &&
  (samtycke.till === null || dag <= samtycke.till) &&
  (samtycke.aterkallat === null || dag < samtycke.aterkallat);

/**
 * The earliest day that something was done about a need that waits for contact, and about one where contact
 * is made. A side's next step is counted from these.
 */
export function senastGjort(
  externa: Externa,
  side: Side,
): { vantar: string | null; kontaktad: string | null } {
  const parter = parterFor(externa, side);
  const tidigast = (kontaktad: boolean): string | null =>
    parter
      .filter((part) => part.kontaktad === kontaktad)
      .map(({ senast }) => senast)
      .sort()[0] ?? null;
  return { vantar: tidigast(false), kontaktad: tidigast(true) };
}

/** What a side's clock is set from. */
export function samordningsnyckel(externa: Externa, side: Side): string {
  const { vantar, kontaktad } = senastGjort(externa, side);
  return `${vantar ?? ''}/${kontaktad ?? ''}`;
}

interface OmKc {
  readonly samtyckeKc: string;
  readonly lagstodKc: boolean;
  readonly externa: Externa;
}

/** R30, A28: consent to KC that is valid on the day, or a statutory ground. */
export const harGrundForKc = ({ samtyckeKc, lagstodKc, externa: { kc } }: OmKc, dag: string): boolean =>
  lagstodKc || (samtyckeKc === 'lamnat' && !(kc !== null && kc.till !== null && kc.till < dag));
