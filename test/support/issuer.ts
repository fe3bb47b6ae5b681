/**
 * An OpenID provider of a test's own: its keys, metadata and JWKS over real HTTP, and tokens exactly as the test wants
 * them, signed or spoilt. What it answers at its token endpoint is the test's too.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CompactSign, exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';

export const AUDIENCE = 'urn:stegvis:api';

export interface Key {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK;
}

export async function newKey(kid: string, alg = 'ES256'): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

export interface TokenRequest {
  readonly authorization: string | undefined;
  readonly form: URLSearchParams;
}

export class Issuer {
  /** What the JWKS shows; a test changes it as the provider would. */
  jwks: JWK[] = [];
  /** How often the JWKS has been asked for. */
  asked = 0;
  /** As if the provider were gone: connections are cut. */
  down = false;
  /** Whether the metadata says that answers to a login name the issuer (RFC 9207). */
  namesItself = false;
  /** The answer of the token endpoint. */
  tokens: (request: TokenRequest) => Promise<{ status: number; body: unknown }> = () =>
    Promise.resolve({ status: 400, body: { error: 'invalid_grant' } });

  private constructor(
    readonly url: string,
    readonly key: Key,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<Issuer> {
    const key = await newKey('k1');
    const server = createServer((request, response) => {
      if (issuer.down) return void request.socket.destroy();
      void answer(issuer, request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const stop = (): Promise<void> =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    const issuer: Issuer = new Issuer(url, key, stop);
    issuer.jwks = [key.jwk];
    return issuer;
  }

  /** Claims that are right in everything but what is changed; undefined leaves one out. */
  claims(change: Record<string, unknown> = {}): Record<string, unknown> {
    const now = Math.floor(Date.now() / 1_000);
    const all = {
      iss: this.url,
      aud: AUDIENCE,
      sub: 'ss-hisingen-1',
      client_id: 'stegvis-web',
      roles: ['socialsekreterare'],
      units: ['sf-hisingen'],
      iat: now,
      exp: now + 300,
      ...change,
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  }

  /** A token with any header and any payload, as text where it must be no JSON of ours. */
  async sign(
    payload: Record<string, unknown> | string,
    header: Record<string, unknown> = {},
    key: Key = this.key,
  ): Promise<string> {
    const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
    const all = { alg: key.alg, kid: key.kid, typ: 'at+jwt', ...header };
    return new CompactSign(Buffer.from(text))
      .setProtectedHeader(
        Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined)) as { alg: string },
      )
      .sign(key.privateKey);
  }

  /** An access token with claims changed. */
  token(change: Record<string, unknown> = {}, header: Record<string, unknown> = {}): Promise<string> {
    return this.sign(this.claims(change), header);
  }
}

async function answer(issuer: Issuer, request: IncomingMessage): Promise<{ status: number; body: unknown }> {
  if (request.url === '/jwks') {
    issuer.asked += 1;
    return { status: 200, body: { keys: issuer.jwks } };
  }
  if (request.url === '/token') {
    let form = '';
    for await (const chunk of request) form += String(chunk);
    const { authorization } = request.headers;
    return issuer.tokens({ authorization, form: new URLSearchParams(form) });
  }
  const body = {
    issuer: issuer.url,
    jwks_uri: `${issuer.url}/jwks`,
    authorization_endpoint: `${issuer.url}/auth`,
    token_endpoint: `${issuer.url}/token`,
    end_session_endpoint: `${issuer.url}/slut`,
    authorization_response_iss_parameter_supported: issuer.namesItself,
  };
  return { status: 200, body };
}
