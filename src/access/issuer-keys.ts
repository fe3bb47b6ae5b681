/**
 * The issuer's public keys, by its own address alone. A new key is taken up while the service runs, one that the issuer
 * has taken away is refused when the keys are read again, and while the issuer is down the known ones last for a while.
 * However many tokens come with unknown key ids, the issuer is asked now and then.
 */
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

/** How long the keys are used before they are read again: a key that was taken away lives so long at most. */
export const FRESH_MS = 10 * 60_000;
/** How long known keys are used while the issuer cannot be reached. */
export const KEEP_MS = 60 * 60_000;
/** Least time between two readings for an unknown key id, or after one that failed. */
export const PAUSE_MS = 30_000;
/** The same while no keys are known at all: nobody can log in. */
const PAUSE_WITHOUT_KEYS_MS = 5_000;
const PATIENCE_MS = 5_000;

/** The keys cannot be read: it is not the token's fault. */
class KeysUnreachable extends Error {}

export class IssuerKeys {
  private known: { readonly find: JWTVerifyGetKey; readonly at: number } | null = null;
  private asked = -Infinity;
  private failed: unknown = null;
  private asking: Promise<void> | null = null;

  /** @param now milliseconds of a clock that only goes forward */
  constructor(
    private readonly uri: string,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * The key that signed a token, for jose.
   * @throws JWKSNoMatchingKey if the issuer has no such key; KeysUnreachable if that cannot be known
   */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    if (this.age() > FRESH_MS) await this.ask();
    if (!this.known || this.age() > KEEP_MS) throw this.unreachable();
    try {
      return await this.known.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.ask();
      // It may be a new key of an issuer that is down.
      if (this.failed !== null) throw this.unreachable();
      return this.known.find(header, token);
    }
  };

  private age(): number {
    return this.known ? this.now() - this.known.at : Infinity;
  }

  /** Reads the keys, unless that was just done; those who come meanwhile wait for the same answer. */
  private ask(): Promise<void> {
    const pause = this.known ? PAUSE_MS : PAUSE_WITHOUT_KEYS_MS;
    if (!this.asking && this.now() - this.asked < pause) return Promise.resolve();
    this.asking ??= this.read().finally(() => (this.asking = null));
    return this.asking;
  }

  private async read(): Promise<void> {
    this.asked = this.now();
    try {
      const response = await fetch(this.uri, {
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: { accept: 'application/json, application/jwk-set+json' },
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      const find = createLocalJWKSet((await response.json()) as JSONWebKeySet);
      this.known = { find, at: this.now() };
      this.failed = null;
    } catch (error) {
      this.failed = error;
    }
  }

  private unreachable(): KeysUnreachable {
    return new KeysUnreachable('The keys of the issuer cannot be read', { cause: this.failed });
  }
}
