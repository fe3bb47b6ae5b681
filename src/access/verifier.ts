/**
 * Access tokens (RFC 9068): verified against the issuer's own keys, with every check that the library
 * leaves open demanded by name. A verified token is remembered for at most a minute, by its hash.
 */
import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { ROLES, type Role } from '../../machines/process';
import { Problem } from '../problems';
import type { Principal } from './principal';

/** Signatures by a key pair only: a shared secret could be forged with the public key. */
const ALGORITHMS = ['RS256', 'ES256', 'PS256'];
/** Ways in which a token could bring its own key. */
const OWN_KEY = ['jwk', 'jku', 'x5u', 'x5c'] as const;
const REMEMBER_MS = 60_000;
const PATIENCE_MS = 5_000;

export interface IssuerOptions {
  /** The identity provider's address, as it stands in its tokens. */
  readonly issuer: string;
  /** Who the token must be meant for. */
  readonly audience: string;
  /** Attempts at reading the provider's metadata at start, a second apart. */
  readonly attempts?: number;
}

/** What of the provider's metadata is used. */
export interface IssuerMetadata {
  readonly jwksUri: string;
  readonly authorizationEndpoint: string | null;
  readonly tokenEndpoint: string | null;
}

/** The provider cannot be reached or is not the one that was named. Its message is one Swedish sentence. */
export class IssuerError extends Error {}

export class TokenVerifier {
  private readonly remembered = new LRUCache<string, Principal>({ max: 10_000 });
  private readonly keys: JWTVerifyGetKey;

  constructor(
    private readonly options: IssuerOptions,
    readonly metadata: IssuerMetadata,
  ) {
    this.keys = createRemoteJWKSet(new URL(metadata.jwksUri), { timeoutDuration: PATIENCE_MS });
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
    const payload = await this.check(token);
    const principal = principalOf(payload);
    const ttl = Math.min(REMEMBER_MS, (payload.exp ?? 0) * 1_000 - Date.now());
    if (ttl > 0) this.remembered.set(hash, principal, { ttl });
    return principal;
  }

  private async check(token: string): Promise<JWTPayload> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.keys, {
        algorithms: ALGORITHMS,
        typ: 'at+jwt',
        issuer: this.options.issuer,
        audience: this.options.audience,
        requiredClaims: ['exp', 'iat', 'sub'],
        clockTolerance: 5,
      });
      if (OWN_KEY.some((name) => protectedHeader[name] !== undefined)) throw invalid();
      return payload;
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (isTokenFault(error)) throw invalid(error);
      throw new Problem(
        'UNAVAILABLE',
        'Inloggningstjänsten svarar inte, så din inloggning kan inte kontrolleras. Försök igen om en stund.',
        { retryAfter: 10 },
        { cause: error },
      );
    }
  }
}

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

const invalid = (cause?: unknown): Problem =>
  new Problem(
    'UNAUTHENTICATED',
    'Åtkomsttoken godtas inte: den är ogiltig, har gått ut eller gäller något annat än Stegvis. Logga in igen.',
    {},
    cause === undefined ? undefined : { cause },
  );

function principalOf(payload: JWTPayload): Principal {
  const { sub, roles, units, client_id: client } = payload;
  // eslint-disable-next-line no-control-regex -- ids are stored and printed
  if (typeof sub !== 'string' || !/^[^\u0000-\u001f]{1,200}$/.test(sub)) throw invalid();
  // A system that logs in by itself is its own client (RFC 9068 §2.2).
  const kind = sub === client ? ({ kind: 'system' } as const) : {};
  return { id: sub, ...kind, roles: strings(roles).filter(isRole), units: strings(units) };
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const isRole = (name: string): name is Role => Object.hasOwn(ROLES, name);

async function readMetadata(issuer: string): Promise<IssuerMetadata> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const fail = (why: string, cause?: unknown) =>
    new IssuerError(`Inloggningstjänsten ${issuer} ${why}. Kontrollera OIDC_ISSUER.`, { cause });
  let metadata: Readonly<Record<string, unknown>>;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw fail(`svarar med ${response.status} på ${address}`);
    metadata = (await response.json()) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw error instanceof IssuerError ? error : fail('går inte att nå', error);
  }
  if (metadata['issuer'] !== issuer) throw fail('uppger ett annat namn på sig själv än det angivna');
  const text = (name: string) => (typeof metadata[name] === 'string' ? metadata[name] : null);
  const jwksUri = text('jwks_uri');
  if (jwksUri === null) throw fail('uppger inte var dess nycklar finns (jwks_uri)');
  return {
    jwksUri,
    authorizationEndpoint: text('authorization_endpoint'),
    tokenEndpoint: text('token_endpoint'),
  };
}
