/**
 * The code flow with PKCE on behalf of the browser (OpenID Connect Core 3.1, RFC 7636, RFC 9700): the tokens come here
 * and go no further. The address that the provider sends people back to is configured, never taken from a request.
 */
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { mening } from '../mening';
import { Problem } from '../problems';
import type { Principal } from './principal';
import { invalid, type TokenVerifier } from './verifier';

const PATIENCE_MS = 5_000;

export interface ClientOptions {
  readonly clientId: string;
  /** Null for a public client, which has PKCE alone. */
  readonly clientSecret: string | null;
  readonly scope: string;
  readonly redirectUri: string;
}

/** What one login is recognised by when it comes back: random, and known to this browser alone. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Who has logged in, and what the provider's back-channel logout will name. */
export interface LoggedIn {
  readonly principal: Principal;
  readonly name: string | null;
  readonly sub: string;
  readonly sid: string | null;
}

const TokenAnswer = z.object({ access_token: z.string(), id_token: z.string() });

const secret = (): string => randomBytes(32).toString('base64url');
export const newAttempt = (): Attempt => ({ state: secret(), nonce: secret(), codeVerifier: secret() });

export class OidcClient {
  constructor(
    private readonly verifier: TokenVerifier,
    private readonly options: ClientOptions,
  ) {}

  /** Where the browser is sent to log in. @throws Problem UNAVAILABLE if the provider names no such address */
  authorizationUrl({ state, nonce, codeVerifier }: Attempt): string {
    const { clientId, scope, redirectUri } = this.options;
    const url = new URL(this.endpoint('authorizationEndpoint'));
    const parameters = {
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirectUri,
      scope,
      state,
      nonce,
      code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return url.href;
  }

  /** Where the browser is sent to end the provider's own session; null if there is no such address. */
  endSessionUrl(back: string): string | null {
    const { endSessionEndpoint } = this.verifier.metadata;
    if (endSessionEndpoint === null) return null;
    const url = new URL(endSessionEndpoint);
    url.searchParams.set('client_id', this.options.clientId);
    url.searchParams.set('post_logout_redirect_uri', back);
    return url.href;
  }

  /**
   * Exchanges the code and checks both tokens: that the login is this one, and that the access token is a person's.
   * @param iss what the answer says of its issuer (RFC 9207)
   * @throws Problem UNAUTHENTICATED, UNAVAILABLE
   */
  async redeem(code: string, iss: string | undefined, attempt: Attempt): Promise<LoggedIn> {
    const { issuer, metadata } = this.verifier;
    if (iss === undefined ? metadata.namesItself : iss !== issuer) throw invalid();
    const tokens = await this.exchange(code, attempt.codeVerifier);
    const id = await this.verifier.signed(tokens.id_token, {
      typ: ['jwt', undefined],
      audience: this.options.clientId,
      requiredClaims: ['exp', 'iat', 'sub', 'nonce'],
    });
    const meant =
      Array.isArray(id.aud) && id.aud.length > 1
        ? [this.options.clientId]
        : [undefined, this.options.clientId];
    const { principal, sub, name } = await this.verifier.read(tokens.access_token);
    const same = id['nonce'] === attempt.nonce && meant.some((azp) => azp === id['azp']) && id.sub === sub;
    if (!same || principal.kind === 'system') throw invalid();
    return { principal, name, sub, sid: typeof id['sid'] === 'string' ? id['sid'] : null };
  }

  /**
   * The claims of a back-channel logout token (OpenID Connect Back-Channel Logout 1.0 §2.6).
   * @throws Problem UNAUTHENTICATED, UNAVAILABLE
   */
  async logoutToken(token: string): Promise<LogoutToken> {
    const payload = await this.verifier.signed(token, {
      typ: ['logout+jwt'],
      audience: this.options.clientId,
      requiredClaims: ['exp', 'iat', 'jti', 'events'],
    });
    const parsed = LogoutClaims.safeParse(payload);
    if (!parsed.success || Object.hasOwn(payload, 'nonce')) throw invalid();
    const { sub = null, sid = null, jti, exp } = parsed.data;
    if (sub === null && sid === null) throw invalid();
    return { sub, sid, jti, exp };
  }

  private async exchange(code: string, codeVerifier: string): Promise<z.output<typeof TokenAnswer>> {
    const { clientId, clientSecret, redirectUri } = this.options;
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: codeVerifier,
      ...(clientSecret === null && { client_id: clientId }),
    });
    const basic = [clientId, clientSecret ?? ''].map((text) => encodeURIComponent(text)).join(':');
    let status: number;
    let answer: unknown;
    try {
      const response = await fetch(this.endpoint('tokenEndpoint'), {
        method: 'POST',
        redirect: 'error',
        headers: {
          accept: 'application/json',
          ...(clientSecret !== null && {
            authorization: `Basic ${Buffer.from(basic).toString('base64')}`,
          }),
        },
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      status = response.status;
      answer = await response.json();
    } catch (error) {
      throw silent(error);
    }
    const parsed = TokenAnswer.safeParse(answer);
    if (parsed.success && status === 200) return parsed.data;
    // A code that is used, false or too old. All else is between the provider and whoever configured this.
    if ((answer as { error?: unknown } | null)?.error === 'invalid_grant') throw invalid();
    throw silent(new Error(`The token endpoint answers ${status}`));
  }

  private endpoint(name: 'authorizationEndpoint' | 'tokenEndpoint'): string {
    const address = this.verifier.metadata[name];
    if (address === null) throw silent(new Error(`The provider has no ${name}`));
    return address;
  }
}

/** Who is to be logged out: all of a user's sessions, or those of one session at the provider. */
export interface LogoutToken {
  readonly sub: string | null;
  readonly sid: string | null;
  readonly jti: string;
  /** Seconds since 1970: the token is worth nothing after that. */
  readonly exp: number;
}

const Text = z.string().min(1).max(1_000);
const LogoutClaims = z.object({
  jti: Text,
  exp: z.number(),
  sub: Text.optional(),
  sid: Text.optional(),
  events: z.object({ 'http://schemas.openid.net/event/backchannel-logout': z.looseObject({}) }),
});

const silent = (cause: unknown): Problem =>
  new Problem(
    'UNAVAILABLE',
    mening`Inloggningstjänsten svarar inte som den ska, så det går inte att logga in. Försök igen om en stund.`,
    { retryAfter: 10 },
    { cause },
  );
