/**
 * Access tokens (RFC 9068): verified against the issuer's own keys, with every check that the library
 * leaves open demanded by name. A verified token is remembered for at most a minute, by its hash.
 */
import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { errors, jwtVerify, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import { mening } from '../mening';
import { Problem } from '../problems';
import { tlsFault } from '../tls-fault';
import { nameOf, principalOf, STANDARD, type Identitet, type KantSystem } from './ansprak';
import { IssuerKeys } from './issuer-keys';
import type { Principal } from './principal';
import { isWellFormed } from './token-form';

/** Signatures by a key pair only: a shared secret could be forged with the public key. */
const ALGORITHMS = ['RS256', 'ES256', 'PS256'];
/** What an ID token or a logout token has and an access token has not. */
const OF_OTHER_TOKENS = ['nonce', 'at_hash', 'c_hash', 'events'];
/** Seconds by which the issuer's clock may differ from ours. */
const TOLERANCE_S = 5;
/** The longest life of a token: one that is stolen is worth something for so long at most. */
const MAX_LIFE_S = 24 * 3_600;
const REMEMBER_MS = 60_000;
const PATIENCE_MS = 5_000;

export interface IssuerOptions {
  /** The identity provider's address, as it stands in its tokens. */
  readonly issuer: string;
  /** Who the token must be meant for. */
  readonly audience: string;
  /** Which claims carry what; our own unless said. */
  readonly identitet?: Identitet;
  /** The clients that are systems. */
  readonly system?: readonly KantSystem[];
  /** Attempts at reading the provider's metadata at start, a second apart. */
  readonly attempts?: number;
  /** The clock that the age of the issuer's keys goes by; see IssuerKeys. */
  readonly now?: () => number;
}

/** What of the provider's metadata is used. */
export interface IssuerMetadata {
  readonly jwksUri: string;
  readonly authorizationEndpoint: string | null;
  readonly tokenEndpoint: string | null;
  readonly endSessionEndpoint: string | null;
  /** The provider names itself in what it answers a login (RFC 9207). */
  readonly namesItself: boolean;
}

/** What a token must be besides signed, of this issuer and in its time. */
export interface TokenRules {
  /** Types that its header may name, in small letters; undefined where it names none. */
  readonly typ: readonly (string | undefined)[];
  readonly audience: string;
  readonly requiredClaims: readonly string[];
}

/** An access token that holds, and what it says beside who is asking. */
export interface VerifiedToken {
  readonly principal: Principal;
  readonly sub: string;
  readonly name: string | null;
  /** When it ends, in seconds since 1970. */
  readonly exp: number;
}

/** The provider cannot be reached or is not the one that was named. Its message is one Swedish sentence. */
export class IssuerError extends Error {}

export class TokenVerifier {
  private readonly remembered = new LRUCache<string, Principal>({ max: 10_000 });
  private readonly keys: IssuerKeys;
  private readonly identitet: Identitet;

  constructor(
    private readonly options: IssuerOptions,
    readonly metadata: IssuerMetadata,
  ) {
    this.keys = new IssuerKeys(metadata.jwksUri, options.now);
    this.identitet = options.identitet ?? STANDARD;
  }

  get issuer(): string {
    return this.options.issuer;
  }

  /**
   * Reads the provider's metadata, trying for a while, and makes a verifier of it.
   * @throws IssuerError
   */
  static async discover(options: IssuerOptions): Promise<TokenVerifier> {
    const attempts = options.attempts ?? 5;
    for (let n = 1; ; n += 1)
      try {
        return new TokenVerifier(options, await readMetadata(options.issuer));
      } catch (error) {
        if (!(error instanceof IssuerError) || n >= attempts) throw error;
        await delay(1_000);
      }
  }

  /**
   * The principal of a bearer token.
   * @throws Problem UNAUTHENTICATED; UNAVAILABLE if the provider's keys cannot be read
   */
  async verify(token: string): Promise<Principal> {
    const hash = createHash('sha256').update(token).digest('base64');
    const known = this.remembered.get(hash);
    if (known) return known;
    const { principal, exp } = await this.check(token);
    const ttl = Math.min(REMEMBER_MS, exp * 1_000 - Date.now());
    if (ttl > 0) this.remembered.set(hash, principal, { ttl });
    return principal;
  }

  /**
   * An access token with what is shown of it; it is not remembered.
   * @throws as `verify`
   */
  async read(token: string): Promise<VerifiedToken> {
    return this.check(token);
  }

  /**
   * The claims of any token of this issuer.
   * @throws Problem UNAUTHENTICATED, always the same; UNAVAILABLE if the provider's keys cannot be read
   */
  async signed(token: string, { typ, audience, requiredClaims }: TokenRules): Promise<JWTPayload> {
    if (!isWellFormed(token)) throw invalid();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.keys.find, {
        algorithms: ALGORITHMS,
        issuer: this.options.issuer,
        audience,
        requiredClaims: [...requiredClaims],
        clockTolerance: TOLERANCE_S,
      });
      if (!typ.includes(protectedHeader.typ?.toLowerCase().replace(/^application\//, ''))) throw invalid();
      if (!isInItsTime(payload, Date.now() / 1_000)) throw invalid();
      return payload;
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (isTokenFault(error)) throw invalid(error);
      throw new Problem(
        'UNAVAILABLE',
        mening`Inloggningstjänsten svarar inte, så din inloggning kan inte kontrolleras. Försök igen om en stund.`,
        { retryAfter: 10 },
        { cause: error },
      );
    }
  }

  private async check(token: string): Promise<VerifiedToken> {
    const { typ, kravs } = this.identitet.atkomsttoken;
    const payload = await this.signed(token, {
      typ: [typ.toLowerCase()],
      audience: this.options.audience,
      requiredClaims: ['exp', 'iat', 'sub', ...kravs],
    });
    if (OF_OTHER_TOKENS.some((name) => Object.hasOwn(payload, name))) throw invalid();
    const principal = principalOf(payload, this.identitet, this.options.system ?? []);
    if (principal === null) throw invalid();
    return {
      principal,
      sub: payload.sub ?? '',
      name: nameOf(payload, this.identitet),
      exp: payload.exp ?? 0,
    };
  }
}

/** What the library leaves open: a beginning that is to come, and an end that never comes. @param now in seconds */
const isInItsTime = ({ iat, exp }: JWTPayload, now: number): boolean =>
  typeof iat === 'number' && iat <= now + TOLERANCE_S && typeof exp === 'number' && exp - iat <= MAX_LIFE_S;

/** Faults of the token; all else is the provider's or the network's. */
function isTokenFault(error: unknown): boolean {
  return (
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWTExpired ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  );
}

/** Why is never said: it would help whoever forges the next one. */
export const invalid = (cause?: unknown): Problem =>
  new Problem(
    'UNAUTHENTICATED',
    mening`Åtkomsttoken godtas inte: den är ogiltig, har gått ut eller gäller något annat än Stegvis. Logga in igen.`,
    {},
    cause === undefined ? undefined : { cause },
  );

/** Where keys, people and secrets go to and fro. */
const ENDPOINTS = ['jwks_uri', 'authorization_endpoint', 'token_endpoint', 'end_session_endpoint'];

async function readMetadata(issuer: string): Promise<IssuerMetadata> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const fail = (why: string, cause?: unknown) =>
    new IssuerError(`Inloggningstjänsten ${issuer} ${why}. Kontrollera OIDC_ISSUER.`, { cause });
  let metadata: Readonly<Record<string, unknown>>;
  try {
    const response = await fetch(address, {
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw fail(`svarar med ${response.status} på ${address}`);
    metadata = (await response.json()) as Readonly<Record<string, unknown>>;
  } catch (error) {
    if (error instanceof IssuerError) throw error;
    const tls = tlsFault((error as { cause?: unknown }).cause);
    throw fail(tls === null ? 'går inte att nå' : `går inte att nå: ${tls}`, error);
  }
  if (metadata['issuer'] !== issuer) throw fail('uppger ett annat namn på sig själv än det angivna');
  const text = (name: string) => (typeof metadata[name] === 'string' ? metadata[name] : null);
  const jwksUri = text('jwks_uri');
  if (jwksUri === null) throw fail('uppger inte var dess nycklar finns (jwks_uri)');
  const clear = ENDPOINTS.find((name) => text(name)?.startsWith('https:') === false);
  if (issuer.startsWith('https:') && clear !== undefined)
    throw fail(`har sin ${clear} på en adress som inte är https`);
  return {
    jwksUri,
    authorizationEndpoint: text('authorization_endpoint'),
    tokenEndpoint: text('token_endpoint'),
    endSessionEndpoint: text('end_session_endpoint'),
    namesItself: metadata['authorization_response_iss_parameter_supported'] === true,
  };
}
