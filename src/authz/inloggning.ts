/**
 * An identity provider of the proof's own: real signed tokens (RFC 9068) for any role and unit, also those that no
 * demo user has. The service checks them as it checks all others.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Who a token says that somebody is. */
export interface Vem {
  readonly id: string;
  readonly roles: readonly string[];
  readonly units: readonly string[];
  /** A system's token has its client id as its subject. */
  readonly system?: boolean;
}

export interface Inloggning {
  readonly issuer: string;
  token(who: Vem): Promise<string>;
  stop(): Promise<void>;
}

const ALG = 'ES256';
const KID = 'authz';
const HOUR = 3600;

/** Starts the provider on 127.0.0.1, on any free port. */
export async function startInloggning(audience: string): Promise<Inloggning> {
  const { privateKey, publicKey } = await generateKeyPair(ALG);
  const jwk = { ...(await exportJWK(publicKey)), kid: KID, alg: ALG, use: 'sig' };
  let issuer = '';
  const server = createServer((request, response) => {
    const body =
      request.url === '/jwks'
        ? { keys: [jwk] }
        : {
            issuer,
            jwks_uri: `${issuer}/jwks`,
            authorization_endpoint: `${issuer}/auth`,
            token_endpoint: `${issuer}/token`,
          };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    token({ id, roles, units, system = false }) {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ client_id: system ? id : 'authz-web', roles, units })
        .setProtectedHeader({ alg: ALG, typ: 'at+jwt', kid: KID })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(id)
        .setIssuedAt(now)
        .setExpirationTime(now + HOUR)
        .setJti(randomUUID())
        .sign(privateKey);
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
