/**
 * Where in the stream a reader is, as the id of a message: sealed, so that it says nothing of what goes on in the
 * municipality and nobody can make one up. It is bound to no reader: what she may see is decided anew for each message.
 */
import { decrypt, derive, encrypt } from '../access/key-files';
import { LAST_SEQ, type FeedPlace } from '../store/feed.query';

const ABOUT = 'stegvis-strom';
/** Seconds that a place can be gone back to: a front end that has been away longer reads again all the same. */
const LASTS_S = 3_600;

/** A place after all that a transaction, and those before it, have written. */
export const afterTx = (tx: string): FeedPlace => ({ tx, caseId: '\u{10FFFF}', seq: LAST_SEQ });

export class Platser {
  private readonly keys: readonly [Buffer, ...Buffer[]];

  /** What places are sealed under is made of the first master key; all of them open one. */
  constructor(
    [first, ...others]: readonly [string, ...string[]],
    private readonly now: () => number = Date.now,
  ) {
    this.keys = [derive(first, 'strom'), ...others.map((master) => derive(master, 'strom'))];
  }

  /** @param tx the latest transaction all of which has been sent */
  seal(tx: string): string {
    const plain = Buffer.from(`${tx} ${Math.floor(this.now() / 1_000)}`);
    return encrypt(this.keys[0], plain, ABOUT).toString('base64url');
  }

  /** The place that an id names; null for one that is too old, or is none of ours. */
  open(id: string): FeedPlace | null {
    for (const key of this.keys)
      try {
        const [tx = '', at] = decrypt(key, Buffer.from(id, 'base64url'), ABOUT).toString().split(' ');
        return this.now() / 1_000 - Number(at) < LASTS_S ? afterTx(tx) : null;
      } catch {
        // Sealed under the other key, or by nobody.
      }
    return null;
  }
}
