/**
 * Places of a list or a stream that are made of a transaction's number: sealed, since the number tells how much goes on
 * in the municipality, and nobody can make one up.
 */
import type { Config } from '../config';
import { decrypt, derive, encrypt } from '../access/key-files';

export class Forsegling {
  private readonly keys: readonly [Buffer, ...Buffer[]];

  /** What is sealed is so under the first master key; all of them open it. */
  constructor([first, ...others]: readonly [string, ...string[]]) {
    this.keys = [derive(first, 'strom'), ...others.map((master) => derive(master, 'strom'))];
  }

  static of({ keys: { master, other } }: Pick<Config, 'keys'>): Forsegling {
    return new Forsegling(other === null ? [master] : [master, other]);
  }

  /** @param about what it is, and whose if it is somebody's: it opens as nothing else */
  seal(text: string, about: string): string {
    return encrypt(this.keys[0], Buffer.from(text), about).toString('base64url');
  }

  /** The text; null for what is none of ours, or is about something else. */
  open(sealed: string, about: string): string | null {
    for (const key of this.keys)
      try {
        return decrypt(key, Buffer.from(sealed, 'base64url'), about).toString();
      } catch {
        // Sealed under the other key, or by nobody.
      }
    return null;
  }
}
