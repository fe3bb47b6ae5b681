/**
 * What is to be sent so that the calendars of a case's workers say what the case says: an invitation, a change of one,
 * or its end to exactly those who have it. Pure.
 */
import { createHash } from 'node:crypto';
import type { Kalenderpost, NyPost } from '../store/kalender.store';

/** Somebody who is to have a meeting: a worker, or a unit's mailbox. */
export interface Mottagare {
  readonly id: string;
  readonly adress: string;
  /** She wants no new invitations; one that she has is kept right all the same. */
  readonly avstangd: boolean;
}

/** A booked meeting as it is to stand in a calendar. */
export interface OnskatMote {
  readonly slag: string;
  readonly datum: string;
  /** `HH:MM`, or empty where no time of day was given. */
  readonly tid: string;
  /** Where, as an address or the name of the unit. */
  readonly plats: string;
  /** Whether the interpreter that is needed is booked; null where none is needed. */
  readonly tolk: boolean | null;
  readonly mottagare: readonly Mottagare[];
}

export interface Lage {
  readonly caseId: string;
  readonly idag: string;
  /** Domain time, ISO UTC. */
  readonly at: string;
  /** The client is protected: nothing may lie in any calendar (R104, A21). */
  readonly skyddad: boolean;
  /** What the step that is seen to has done, if one is: a kind of meeting, or `alla`. */
  readonly steg: { readonly slag: string; readonly atgard: 'boka' | 'avboka' | 'avsluta' } | null;
  readonly moten: readonly OnskatMote[];
}

/** The rows that are to be written, given the latest that each receiver was sent. @param nyttUid of a new meeting */
export function nyaPoster(
  lage: Lage,
  senaste: readonly Kalenderpost[],
  nyttUid: () => string,
): readonly NyPost[] {
  const har = senaste.filter(({ metod }) => metod === 'REQUEST');
  const kvar = new Set(har);
  const fresh: NyPost[] = [];
  for (const mote of lage.skyddad ? [] : lage.moten) {
    const uid = har.findLast((post) => arSamma(post, mote, lage.idag))?.uid;
    const earlier = senaste.filter((post) => post.uid === uid);
    const motesId = uid ?? nyttUid();
    for (const { id, adress, avstangd } of mote.mottagare) {
      const own = earlier.find(({ mottagare }) => mottagare === id);
      if (own?.metod === 'REQUEST') kvar.delete(own);
      else if (avstangd) continue;
      const hash = hashOf(mote, adress);
      if (own?.metod === 'REQUEST' && own.hash === hash) continue;
      const { slag, datum, tid } = mote;
      const sekvens = (own?.sekvens ?? -1) + 1;
      const facts = { uid: motesId, caseId: lage.caseId, slag, mottagare: id, adress, sekvens };
      fresh.push({ ...facts, metod: 'REQUEST', hash, datum, tid, dold: false, at: lage.at });
    }
  }
  return [...fresh, ...[...kvar].flatMap((post) => slutPa(post, lage))];
}

/** The meeting that a receiver has is this one, also when it is moved; what lies behind is another. */
const arSamma = (post: Kalenderpost, { slag, datum }: OnskatMote, idag: string): boolean =>
  post.slag === slag && (post.datum === datum || post.datum >= idag);

/** A meeting that is no longer booked, or no longer this receiver's. */
function slutPa(post: Kalenderpost, { idag, at, skyddad, steg, moten }: Lage): NyPost[] {
  const { id: _id, skickad: _skickad, ...facts } = post;
  const next = { ...facts, sekvens: post.sekvens + 1, at, dold: skyddad };
  if (skyddad) return [{ ...next, metod: 'CANCEL' }];
  const booked = moten.some((mote) => arSamma(post, mote, idag));
  const touched = steg !== null && (steg.slag === 'alla' || steg.slag === post.slag);
  if (!booked && touched && steg.atgard === 'avsluta' && post.datum <= idag)
    return [{ ...next, metod: 'KLAR' }];
  // A no-show that is recorded later; other meetings of days gone by were held, or the case would not have gone on.
  const gone = post.datum < idag && !(touched && steg.atgard === 'avboka' && steg.slag !== 'alla');
  return gone ? [] : [{ ...next, metod: 'CANCEL' }];
}

const hashOf = ({ datum, tid, plats, tolk }: OnskatMote, adress: string): string =>
  createHash('sha256')
    .update(JSON.stringify([datum, tid, plats, tolk, adress]))
    .digest('hex');
