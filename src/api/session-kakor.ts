/**
 * The cookies. The session's goes to this service alone, to nothing that a page can read, and only with requests of
 * its own site. The login's lives for the minutes of a login and comes back from the provider's site, so it is Lax.
 */
import { hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { decrypt, derive, encrypt, unwrap } from '../access/key-files';
import type { Attempt } from '../access/oidc-client';

/** The beginning of the session cookie's name, with and without prefix. */
const SESSION = 'stegvis-session';
const LOGIN = 'stegvis-inloggning';
/** Says only that there may be a session: a page that nobody is logged in to need not ask. Scripts may read it. */
const MARK = 'stegvis-inne';
/** How long a login may take. */
const LOGIN_MINUTES = 10;

/** Whether a request shows a session, whatever it is worth: then it is its user's and not its address's. */
export const showsSession = (cookie: string | undefined): boolean => cookie?.includes(SESSION) ?? false;

/** A login under way. */
export interface Begun {
  readonly attempt: Attempt;
  /** Where on our own site it goes on. */
  readonly till: string;
  /** The hash of the browser's session before, as base64url. */
  readonly before: string | null;
}

const Sealed = z.object({
  attempt: z.object({ state: z.string(), nonce: z.string(), codeVerifier: z.string() }),
  till: z.string(),
  before: z.string().nullable(),
  until: z.number(),
});

export class Kakor {
  readonly origin: string;
  private readonly names: { readonly session: string; readonly login: string; readonly mark: string };
  private readonly secure: string;
  private readonly keys: readonly [Buffer, ...Buffer[]];

  /**
   * Null where cookies would not be safe: no PUBLIC_URL, or one without TLS that is not this computer.
   * @param masters what the login's cookie is sealed under; all of them open it
   */
  static for(publicUrl: string | null, masters: readonly [string, ...string[]]): Kakor | null {
    if (publicUrl === null) return null;
    const url = new URL(publicUrl);
    const secure = url.protocol === 'https:';
    return secure || LOOPBACK.includes(url.hostname) ? new Kakor(url, secure, masters) : null;
  }

  private constructor(url: URL, secure: boolean, [first, ...others]: readonly [string, ...string[]]) {
    this.origin = url.origin;
    this.secure = secure ? '; Secure' : '';
    // Cookies do not know ports: two services on one computer must not take each other's.
    const name = (base: string) => (secure ? `__Host-${base}` : `${base}-${url.port || '80'}`);
    this.names = { session: name(SESSION), login: name(LOGIN), mark: name(MARK) };
    this.keys = [derive(first, 'inloggning'), ...others.map((one) => derive(one, 'inloggning'))];
  }

  /** The session's id in a Cookie header; null if there is none, or more than one. */
  sessionId(cookie: string | undefined): string | null {
    const value = valueOf(cookie, this.names.session);
    return value !== null && /^[\w-]{43}$/.test(value) ? value : null;
  }

  /** Ends with the browser; when it ends here is the row's matter. */
  setSession(id: string): string {
    return `${this.names.session}=${id}; Path=/; HttpOnly; SameSite=Strict${this.secure}`;
  }

  /** Beside the session's, and as long. */
  setMark(): string {
    return `${this.names.mark}=1; Path=/; SameSite=Strict${this.secure}`;
  }

  clearMark(): string {
    return `${this.setMark()}; Max-Age=0`;
  }

  clearSession(): string {
    return `${this.setSession('')}; Max-Age=0`;
  }

  /** @param now milliseconds since 1970 */
  setLogin(begun: Begun, now: number): string {
    const sealed = { ...begun, until: now + LOGIN_MINUTES * 60_000 };
    const value = encrypt(this.keys[0], Buffer.from(JSON.stringify(sealed)), LOGIN).toString('base64url');
    return this.login(value, LOGIN_MINUTES * 60);
  }

  clearLogin(): string {
    return this.login('', 0);
  }

  /** The login that the browser has begun; null if there is none, it took too long or it is not ours. */
  begun(cookie: string | undefined, now: number): Begun | null {
    const value = valueOf(cookie, this.names.login);
    const plain = value && unwrap(this.keys, Buffer.from(value, 'base64url'), LOGIN);
    const parsed = plain ? Sealed.safeParse(JSON.parse(plain.toString())) : null;
    return parsed?.success && parsed.data.until > now ? parsed.data : null;
  }

  private login(value: string, seconds: number): string {
    return `${this.names.login}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${this.secure}`;
  }
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Somebody else on the same host may have set another of the same name: then none of them is believed. */
function valueOf(cookie: string | undefined, name: string): string | null {
  const values = (cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? (values[0] ?? null) : null;
}

/** What is kept of a person in the session's row opens with the id in the cookie, and with nothing else. */
const keyOf = (id: string): Buffer => Buffer.from(hkdfSync('sha256', id, '', 'stegvis session', 32));
export const seal = (id: string, text: string): Buffer => encrypt(keyOf(id), Buffer.from(text), SESSION);
export const unseal = (id: string, sealed: Buffer): string => decrypt(keyOf(id), sealed, SESSION).toString();
