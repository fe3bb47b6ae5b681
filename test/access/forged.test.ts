/**
 * Tokens that are not what they say: each is refused, and all with one and the same answer, so that nobody learns from
 * it. The issuer's keys are real, come over HTTP, and change while the service runs.
 */
import { createHmac, sign as signBytes } from 'node:crypto';
import { createLocalJWKSet, EmbeddedJWK, exportPKCS8, exportSPKI, jwtVerify } from 'jose';
import { FRESH_MS, KEEP_MS, PAUSE_MS } from '../../src/access/issuer-keys';
import { TokenVerifier } from '../../src/access/verifier';
import { Problem } from '../../src/problems';
import { AUDIENCE, Issuer, newKey, type Key } from '../support/issuer';

let issuer: Issuer;
let other: Issuer;
let rsa: Key;
let verifier: TokenVerifier;
let clock = 0;
const discover = () =>
  TokenVerifier.discover({
    issuer: issuer.url,
    audience: AUDIENCE,
    system: [{ id: 'treserva' }],
    now: () => clock,
  });

beforeAll(async () => {
  issuer = await Issuer.start();
  other = await Issuer.start();
  rsa = await newKey('r1', 'RS256');
  issuer.jwks = [issuer.key.jwk, rsa.jwk];
  verifier = await discover();
});
afterAll(async () => {
  await issuer.stop();
  await other.stop();
});

const now = () => Math.floor(Date.now() / 1_000);
const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
/** A token put together by hand: what no library would make. */
const raw = (header: unknown, payload: unknown, signature = 'AAAA') =>
  `${encode(header)}.${encode(payload)}.${signature}`;
const hmac = (header: unknown, payload: unknown, secret: string | Buffer) => {
  const text = `${encode(header)}.${encode(payload)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};
/** Signed with the issuer's key, over a header that a library would refuse to write. */
const signed = async (header: Record<string, unknown>, payload: unknown = issuer.claims()) => {
  const text = `${encode(header)}.${encode(payload)}`;
  const key = await exportPKCS8(issuer.key.privateKey);
  const signature = signBytes('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
};
const HEADER = { alg: 'ES256', kid: 'k1', typ: 'at+jwt' };
/** One with its signature, header or payload changed. */
const parts = async (change: (parts: string[]) => string[]) =>
  change((await issuer.token()).split('.')).join('.');
const json = (change: Record<string, unknown> = {}) => JSON.stringify(issuer.claims(change));

const FORGED: Record<string, () => Promise<string> | string> = {
  'alg none': () => raw({ alg: 'none', typ: 'at+jwt' }, issuer.claims(), ''),
  'alg None, in other letters': () => raw({ alg: 'NoNe', typ: 'at+jwt' }, issuer.claims()),
  'alg in letters that look the same': () => raw({ ...HEADER, alg: 'ＥＳ256' }, issuer.claims()),
  'no alg': () => signed({ kid: 'k1', typ: 'at+jwt' }),
  'HS256 with the public key as secret': async () =>
    hmac({ ...HEADER, alg: 'HS256' }, issuer.claims(), await exportSPKI(issuer.key.publicKey)),
  'HS256 with the public key as JWK': () =>
    hmac({ ...HEADER, alg: 'HS256' }, issuer.claims(), JSON.stringify(issuer.key.jwk)),
  'HS256 with nothing as secret': () => hmac({ ...HEADER, alg: 'HS256' }, issuer.claims(), Buffer.alloc(1)),
  'RS256 said of an EC key': () => signed({ ...HEADER, alg: 'RS256' }),
  'ES256 said of an RSA key': () => issuer.sign(issuer.claims(), { kid: 'k1' }, { ...rsa, kid: 'k1' }),
  'an algorithm that is not let in': async () => {
    const key = await newKey('k512', 'RS512');
    return issuer.sign(issuer.claims(), {}, key);
  },
  'typ JWT': () => issuer.token({}, { typ: 'JWT' }),
  'no typ': () => issuer.token({}, { typ: undefined }),
  'typ of a logout token': () => issuer.token({}, { typ: 'logout+jwt' }),
  'typ of a DPoP proof': () => issuer.token({}, { typ: 'dpop+jwt' }),
  'typ that is no text': () => signed({ ...HEADER, typ: ['at+jwt'] }),
  'an ID token with the right typ': () => issuer.token({ nonce: 'n', at_hash: 'h' }),
  'a logout token with the right typ': () =>
    issuer.token({ events: { 'http://schemas.openid.net/event/backchannel-logout': {} } }),
  'crit of something unknown': () => signed({ ...HEADER, crit: ['tidigast'], tidigast: 1 }),
  'crit that is empty': () => signed({ ...HEADER, crit: [] }),
  'b64 false': () => signed({ ...HEADER, b64: false, crit: ['b64'] }),
  'a key of its own (jwk)': async () => {
    const own = await newKey('k1');
    return issuer.sign(issuer.claims(), { jwk: own.jwk }, own);
  },
  'a key of its own beside the right signature': () => issuer.token({}, { jwk: issuer.key.jwk }),
  'an address to keys (jku)': () => issuer.sign(issuer.claims(), { jku: `${other.url}/jwks` }, other.key),
  'an address to a certificate (x5u)': () => issuer.token({}, { x5u: `${other.url}/x` }),
  'a certificate of its own (x5c)': () => issuer.token({}, { x5c: ['MIIB'] }),
  'a kid that is a path': () => issuer.token({}, { kid: '../../../dev/null' }),
  'a kid that is SQL': () => issuer.token({}, { kid: "k1' OR '1'='1" }),
  'a kid that is no text': () => signed({ ...HEADER, kid: { $ne: 'x' } }),
  'a kid and key of another issuer': () => other.sign(issuer.claims(), { kid: 'other' }),
  'the kid of the issuer and the key of another': () => other.sign(issuer.claims()),
  'another issuer, with its own key': () => other.token(),
  'another issuer in the claims': () => issuer.token({ iss: other.url }),
  'iss with a trailing slash': () => issuer.token({ iss: `${issuer.url}/` }),
  'iss in capitals': () => issuer.token({ iss: issuer.url.toUpperCase() }),
  'iss as a list': () => issuer.token({ iss: [issuer.url] }),
  'no iss': () => issuer.token({ iss: undefined }),
  'another audience': () => issuer.token({ aud: 'urn:annan:tjanst' }),
  'a list of other audiences': () => issuer.token({ aud: ['urn:annan:tjanst', `${AUDIENCE}:x`] }),
  'an audience that begins alike': () => issuer.token({ aud: `${AUDIENCE}/` }),
  'an empty list of audiences': () => issuer.token({ aud: [] }),
  'no audience': () => issuer.token({ aud: undefined }),
  'no exp': () => issuer.token({ exp: undefined }),
  'exp that has passed': () => issuer.token({ exp: now() - 60 }),
  'exp as text': () => issuer.token({ exp: String(now() + 300) }),
  'exp without end': () => signed(HEADER, json().replace(/"exp":\d+/, '"exp":1e999')),
  'exp in a hundred years': () => issuer.token({ exp: now() + 100 * 365 * 86_400 }),
  'exp as null': () => issuer.token({ exp: null }),
  'nbf to come': () => issuer.token({ nbf: now() + 600 }),
  'nbf as text': () => issuer.token({ nbf: 'nu' }),
  'iat to come': () => issuer.token({ iat: now() + 600 }),
  'iat as text': () => issuer.token({ iat: String(now()) }),
  'no iat': () => issuer.token({ iat: undefined }),
  'no sub': () => issuer.token({ sub: undefined }),
  'an empty sub': () => issuer.token({ sub: '' }),
  'sub that is a number': () => issuer.token({ sub: 17 }),
  'sub that is a list': () => issuer.token({ sub: ['ss-hisingen-1'] }),
  'sub with NUL': () => issuer.token({ sub: 'ss-hisingen-1\u0000' }),
  'sub with a character that is not seen': () => issuer.token({ sub: 'ss-hisingen-1\u200b' }),
  'sub written from right to left': () => issuer.token({ sub: '\u202ess-hisingen-1' }),
  'sub with a space after it': () => issuer.token({ sub: 'ss-hisingen-1 ' }),
  'sub that is composed otherwise': () => issuer.token({ sub: 'a\u030a' }),
  'sub beyond all bounds': () => issuer.token({ sub: 'a'.repeat(201) }),
  'client_id that is no text': () => issuer.token({ client_id: ['stegvis-web'] }),
  'a system’s client for a person': () => issuer.token({ client_id: 'treserva' }),
  'a person’s client for a system': () => issuer.token({ sub: 'treserva' }),
  'a system’s name without a client': () => issuer.token({ sub: 'treserva', client_id: undefined }),
  'a claim twice': () => signed(HEADER, json().replace('"sub":', '"sub":"fss-hisingen-1","sub":')),
  'a claim twice, once escaped': () =>
    signed(HEADER, json().replace('"sub":', '"s\\u0075b":"fss-hisingen-1","sub":')),
  'a header parameter twice': async () => {
    const [, payload, signature] = (await issuer.token()).split('.');
    return `${encode('{"alg":"none","alg":"ES256","kid":"k1","typ":"at+jwt"}')}.${payload}.${signature}`;
  },
  'a payload that is no JSON': () => issuer.sign('inte json'),
  'a payload that is a list': () => issuer.sign('[]'),
  'a payload that is null': () => issuer.sign('null'),
  'an empty payload': () => issuer.sign(''),
  'a payload that is not UTF-8': async () =>
    `${encode(HEADER)}.${Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')}.AAAA`,
  'a header that is no JSON': () => raw('inte json', issuer.claims()),
  'a changed payload': () => parts(([h, , s]) => [h!, encode(issuer.claims({ sub: 'fss-hisingen-1' })), s!]),
  'a changed header': () => parts(([, p, s]) => [encode({ ...HEADER, x: 1 }), p!, s!]),
  'a signature cut short': () => parts(([h, p, s]) => [h!, p!, s!.slice(0, -4)]),
  'an empty signature': () => parts(([h, p]) => [h!, p!, '']),
  'a signature of zeros': () => parts(([h, p]) => [h!, p!, Buffer.alloc(64).toString('base64url')]),
  'a signature in DER': async () => {
    const [header, payload] = (await issuer.token()).split('.');
    const key = await exportPKCS8(issuer.key.privateKey);
    const der = signBytes('sha256', Buffer.from(`${header}.${payload}`), key);
    return `${header}.${payload}.${der.toString('base64url')}`;
  },
  'the same bytes written otherwise': () => parts(([h, p, s]) => [h!, p!, respelt(s!)]),
  padding: async () => `${await issuer.token()}==`,
  'two parts': () => parts(([h, p]) => [h!, p!]),
  'four parts': async () => `${await issuer.token()}.AAAA`,
  'an encrypted token': () => raw({ alg: 'dir', enc: 'A256GCM', typ: 'at+jwt' }, 'x') + '.AAAA.AAAA',
  'a token beyond all bounds': () =>
    issuer.token({ groups: Array.from({ length: 2_000 }, (_, n) => `g-${n}`) }),
  'names within names without end': () => issuer.sign(`${'{"a":'.repeat(2_500)}1${'}'.repeat(2_500)}`),
  nothing: () => '',
};
/** The last character of 64 bytes carries two bits to spare. */
const respelt = (text: string): string => {
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return text.slice(0, -1) + LETTERS.charAt(LETTERS.indexOf(text.at(-1)!) + 1);
};

const DETAIL =
  'Åtkomsttoken godtas inte: den är ogiltig, har gått ut eller gäller något annat än Stegvis. Logga in igen.';
/** What HTTP's answer is made of (api/problem.filter.ts); null for a token that is let in. */
const answerTo = async (token: string) =>
  verifier.verify(token).then(
    () => null,
    (error: unknown) => {
      const { code, status, detail, extra } = error as Problem;
      return { problem: error instanceof Problem, code, status, detail, extra };
    },
  );

test('the right token is let in, also with our audience among others: the forgeries differ from it in one thing', async () => {
  for (const good of [issuer.token(), issuer.token({ aud: ['urn:annan', AUDIENCE] }), signed(HEADER)])
    expect(await answerTo(await good)).toBeNull();
  const ps = await issuer.sign(issuer.claims(), {}, rsa);
  expect(await answerTo(ps)).toBeNull();
});

test('every forged token is refused, and all with the same answer', async () => {
  const refused = { problem: true, code: 'UNAUTHENTICATED', status: 401, detail: DETAIL, extra: {} };
  const others: Record<string, unknown> = {};
  for (const [what, make] of Object.entries(FORGED)) {
    const answer = await answerTo(await make());
    if (JSON.stringify(answer) !== JSON.stringify(refused)) others[what] = answer;
  }
  expect(others).toEqual({});
  expect(Object.keys(FORGED).length).toBeGreaterThanOrEqual(85);
});

test('a service that left the checks to the library would have let in more than a third of them', async () => {
  const keys = createLocalJWKSet({ keys: issuer.jwks });
  const lax = async (token: string) =>
    jwtVerify(token, keys).then(
      () => true,
      () =>
        jwtVerify(token, EmbeddedJWK).then(
          () => true,
          () => false,
        ),
    );
  const through: string[] = [];
  for (const [what, make] of Object.entries(FORGED)) if (await lax(await make())) through.push(what);

  expect(through.length).toBeGreaterThan(Object.keys(FORGED).length / 3);
  for (const what of [
    'typ of a logout token',
    'a key of its own (jwk)',
    'another issuer in the claims',
    'no exp',
    'iat to come',
    'a claim twice',
    'a person’s client for a system',
    'the same bytes written otherwise',
  ])
    expect(through).toContain(what);
});

describe('the issuer’s keys', () => {
  const refused = { code: 'UNAUTHENTICATED' };
  const away = { code: 'UNAVAILABLE' };
  let next: Key;
  beforeAll(async () => {
    next = await newKey('k2');
  });
  beforeEach(async () => {
    clock = 0;
    issuer.down = false;
    issuer.jwks = [issuer.key.jwk];
    verifier = await discover();
    issuer.asked = 0;
    await verifier.verify(await issuer.token());
  });
  /** A token that has not been here before: what is remembered asks for no key. */
  let nth = 0;
  const fresh = (key?: Key) => issuer.sign(issuer.claims({ jti: `${(nth += 1)}` }), {}, key);

  test('a new key is taken up without a restart', async () => {
    clock += PAUSE_MS;
    issuer.jwks = [issuer.key.jwk, next.jwk];
    await expect(verifier.verify(await fresh(next))).resolves.toMatchObject({ id: 'ss-hisingen-1' });
    await expect(verifier.verify(await fresh())).resolves.toMatchObject({ id: 'ss-hisingen-1' });
    expect(issuer.asked).toBe(2);
  });

  test('a key that the issuer has taken away is refused when the keys are old', async () => {
    issuer.jwks = [next.jwk];
    clock += FRESH_MS;
    await expect(verifier.verify(await fresh())).resolves.toBeDefined();
    clock += 1;
    await expect(verifier.verify(await fresh())).rejects.toMatchObject(refused);
    await expect(verifier.verify(await fresh(next))).resolves.toBeDefined();
  });

  test('while the issuer is down known keys last for an hour, and then nobody is called a stranger', async () => {
    const old = await fresh();
    issuer.down = true;
    clock += FRESH_MS + 1;
    await expect(verifier.verify(old)).resolves.toBeDefined();
    await expect(verifier.verify(await fresh(next))).rejects.toMatchObject(away);
    clock = KEEP_MS + 1;
    await expect(verifier.verify(await fresh())).rejects.toMatchObject(away);
    issuer.down = false;
    clock += PAUSE_MS;
    await expect(verifier.verify(await fresh())).resolves.toBeDefined();
  });

  test('a crowd of tokens with unknown keys makes the issuer be asked once', async () => {
    clock += PAUSE_MS;
    const crowd = await Promise.all(Array.from({ length: 200 }, () => fresh(next)));
    const outcomes = await Promise.allSettled(crowd.map((token) => verifier.verify(token)));
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    for (const token of crowd) await expect(verifier.verify(token)).rejects.toMatchObject(refused);
    expect(issuer.asked).toBe(2);
  });

  test('an issuer that is down is asked now and then, however many ask', async () => {
    issuer.jwks = [next.jwk];
    issuer.down = true;
    clock += FRESH_MS + 1;
    for (let n = 0; n < 50; n += 1) await verifier.verify(await fresh());
    issuer.down = false;
    // It was asked a moment ago and did not answer: the next look is after the pause.
    await expect(verifier.verify(await fresh())).resolves.toBeDefined();
    expect(issuer.asked).toBe(1);
    clock += PAUSE_MS;
    await expect(verifier.verify(await fresh())).rejects.toMatchObject(refused);
    expect(issuer.asked).toBe(2);
  });
});
