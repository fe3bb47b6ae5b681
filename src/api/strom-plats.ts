/**
 * Where in the stream a reader is, as the id of a message: sealed, so that it says nothing of what goes on in the
 * municipality and nobody can make one up. It is bound to no reader: what she may see is decided anew for each message.
 */
import { LAST_SEQ, type FeedPlace } from '../store/feed.query';
import { Forsegling } from './forsegling';

const ABOUT = 'stegvis-strom';
/** Seconds that a place can be gone back to: a front end that has been away longer reads again all the same. */
const LASTS_S = 3_600;

/** A place after all that a transaction, and those before it, have written. */
export const afterTx = (tx: string): FeedPlace => ({ tx, caseId: '\u{10FFFF}', seq: LAST_SEQ });

export class Platser {
  private readonly forsegling: Forsegling;

  constructor(
    masters: readonly [string, ...string[]],
    private readonly now: () => number = Date.now,
  ) {
    this.forsegling = new Forsegling(masters);
  }

  /** @param tx the latest transaction all of which has been sent */
  seal(tx: string): string {
    return this.forsegling.seal(`${tx} ${Math.floor(this.now() / 1_000)}`, ABOUT);
  }

  /** The place that an id names; null for one that is too old, or is none of ours. */
  open(id: string): FeedPlace | null {
    const [tx = '', at] = this.forsegling.open(id, ABOUT)?.split(' ') ?? [];
    return this.now() / 1_000 - Number(at) < LASTS_S ? afterTx(tx) : null;
  }
}
