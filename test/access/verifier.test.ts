/** Which tokens are let in: a provider of our own makes each wrong kind, and only the right one passes. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHmac } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { IssuerError, TokenVerifier } from '../../src/access/verifier';

const AUDIENCE = 'urn:stegvis:api';
let server: Server;
let issuer: string;
let keys: { privateKey: CryptoKey; publicKey: CryptoKey };
let verifier: TokenVerifier;
let jwks: unknown;
/** What the provider says of itself: an address that is not its own, where a test wants that. */
let saysItIs: string | null = null;

beforeAll(async () => {
  keys = await generateKeyPair('ES256');
  jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }] };
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/.well-known/openid-configuration')
      response.end(JSON.stringify({ issuer: saysItIs ?? issuer, jwks_uri: `${issuer}/jwks` }));
    else response.end(JSON.stringify(jwks));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  verifier = await TokenVerifier.discover({ issuer, audience: AUDIENCE });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const CLAIMS = { sub: 'ss-hisingen-1', roles: ['socialsekreterare'], units: ['sf-hisingen'] };
const now = () => Math.floor(Date.now() / 1000);

/** A token that is right in everything but what is changed; undefined leaves a claim out. */
function token(
  claims: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
  key = keys.privateKey,
) {
  const all = { ...CLAIMS, iss: issuer, aud: AUDIENCE, iat: now(), exp: now() + 300, ...claims };
  const payload = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'ES256', kid: 'k1', typ: 'at+jwt', ...header })
    .sign(key);
}
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const refused = { code: 'UNAUTHENTICATED', status: 401 };

test('an access token of the provider says who the user is, in which roles and units', async () => {
  expect(await verifier.verify(await token())).toEqual({
    id: 'ss-hisingen-1',
    roles: CLAIMS.roles,
    units: CLAIMS.units,
  });
  await expect(verifier.verify(await token({}, { typ: 'application/at+jwt' }))).resolves.toMatchObject({
    id: expect.any(String),
    roles: expect.any(Array),
  });
});

test('roles that the routine does not have, and claims of another shape, give no rights', async () => {
  const { roles, units } = await verifier.verify(
    await token({ roles: ['superuser', 7, 'samordnare'], units: 'sf-hisingen' }),
  );
  expect(roles).toEqual(['samordnare']);
  expect(units).toEqual([]);
});

test.each<[string, () => Promise<string>]>([
  ['expired', () => token({ exp: now() - 60 })],
  ['without an end', () => token({ exp: undefined })],
  ['without a beginning', () => token({ iat: undefined })],
  ['not valid yet', () => token({ nbf: now() + 600 })],
  ['for another audience', () => token({ aud: 'urn:annan:tjanst' })],
  ['without an audience', () => token({ aud: undefined })],
  ['of another issuer', () => token({ iss: 'https://idp.example' })],
  ['without a subject', () => token({ sub: undefined })],
  ['with an empty subject', () => token({ sub: '' })],
  ['with a control character in its subject', () => token({ sub: 'a\u0000b' })],
  ['that is an ID token', () => token({}, { typ: 'JWT' })],
  ['that is a logout token', () => token({}, { typ: 'logout+jwt' })],
  ['without a type', () => token({}, { typ: undefined })],
  ['signed by a stranger', async () => token({}, {}, (await generateKeyPair('ES256')).privateKey)],
  ['with a key that the provider does not have', () => token({}, { kid: 'k2' })],
])('a token %s is refused', async (_what, make) => {
  await expect(verifier.verify(await make())).rejects.toMatchObject(refused);
});

test('an unsigned token is refused', async () => {
  const claims = { ...CLAIMS, iss: issuer, aud: AUDIENCE, iat: now(), exp: now() + 300 };
  const unsigned = `${encode({ alg: 'none', typ: 'at+jwt' })}.${encode(claims)}.`;
  await expect(verifier.verify(unsigned)).rejects.toMatchObject(refused);
});

test('a token signed with the public key as a shared secret is refused', async () => {
  const claims = { ...CLAIMS, iss: issuer, aud: AUDIENCE, iat: now(), exp: now() + 300 };
  const text = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: 'k1' })}.${encode(claims)}`;
  const secret = await exportSPKI(keys.publicKey);
  const forged = `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  await expect(verifier.verify(forged)).rejects.toMatchObject(refused);
});

test('a token that brings its own key is refused, even if the provider has signed it', async () => {
  const stranger = await generateKeyPair('ES256');
  const jwk = await exportJWK(stranger.publicKey);
  await expect(verifier.verify(await token({}, { jwk }, stranger.privateKey))).rejects.toMatchObject(refused);
  await expect(verifier.verify(await token({}, { jwk }))).rejects.toMatchObject(refused);
  await expect(verifier.verify(await token({}, { jku: `${issuer}/jwks` }))).rejects.toMatchObject(refused);
});

test('a token changed on the way is refused', async () => {
  const [header, , signature] = (await token()).split('.');
  const claims = {
    ...CLAIMS,
    sub: 'fss-hisingen-1',
    iss: issuer,
    aud: AUDIENCE,
    iat: now(),
    exp: now() + 300,
  };
  await expect(verifier.verify(`${header}.${encode(claims)}.${signature}`)).rejects.toMatchObject(refused);
  await expect(verifier.verify('inte.en.token')).rejects.toMatchObject(refused);
});

test('a token is remembered no longer than it is valid', async () => {
  // Five seconds of clock difference are tolerated; what lives on them alone is not remembered.
  const short = await token({ exp: now() - 2 });
  await expect(verifier.verify(short)).resolves.toMatchObject({
    id: expect.any(String),
    roles: expect.any(Array),
  });
  jest.useFakeTimers({ now: Date.now() + 7_000, doNotFake: ['nextTick', 'setImmediate', 'performance'] });
  try {
    await expect(verifier.verify(short)).rejects.toMatchObject(refused);
  } finally {
    jest.useRealTimers();
  }
});

test('when the provider is gone, nobody is called a stranger: the answer is to come back (503)', async () => {
  const gone = new TokenVerifier(
    { issuer, audience: AUDIENCE },
    {
      jwksUri: 'http://127.0.0.1:9/jwks',
      authorizationEndpoint: null,
      tokenEndpoint: null,
      endSessionEndpoint: null,
      namesItself: false,
    },
  );
  await expect(gone.verify(await token())).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    status: 503,
    extra: { retryAfter: expect.any(Number) },
  });
});

test('a provider that is not there, or is another than the one named, is told in a sentence at start', async () => {
  const nowhere = { issuer: 'http://127.0.0.1:9', audience: AUDIENCE, attempts: 1 };
  await expect(TokenVerifier.discover(nowhere)).rejects.toThrow(IssuerError);
  await expect(TokenVerifier.discover(nowhere)).rejects.toThrow(/går inte att nå\. Kontrollera OIDC_ISSUER/);
  saysItIs = 'https://idp.example';
  await expect(TokenVerifier.discover({ issuer, audience: AUDIENCE, attempts: 1 })).rejects.toThrow(
    /annat namn/,
  );
  saysItIs = null;
});
