/** Logging in, over HTTP: which requests are let in, with the real provider's tokens. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freshDatabase } from '../support/database';
import { testServer } from '../support/server';
import { tokenFor } from '../support/tokens';
import { Api, ok } from './support/api';

let api: Api;
beforeAll(async () => {
  api = await Api.start('inloggning');
});
afterAll(() => api.stop());
const LIST = '/stegvis/v1/arbetslista';

test('without a token the answer says how to come with one', async () => {
  const answer = await api.with(null).get(LIST);
  expect(answer).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED', status: 401 } });
  expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="stegvis"');
});

test.each([
  ['another scheme', async () => 'Basic YW5kOnJh'],
  ['nonsense', async () => 'Bearer inte.en.token'],
  ['no token at all', async () => 'Bearer '],
  [
    'a token with its last character changed',
    async () => `Bearer ${tampered(await tokenFor('ss-hisingen-1'))}`,
  ],
])('%s is refused', async (_what, authorization) => {
  const answer = await api.with(authorization).get(LIST);
  expect(answer).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
  expect(answer.headers.get('www-authenticate')).toContain('error="invalid_token"');
});
test('whatever is wrong with a token, the answer is the same', async () => {
  const real = await tokenFor('ss-hisingen-1');
  const [header, payload, signature] = real.split('.') as [string, string, string];
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), sub: 'fss-hisingen-1' };
  const answers = new Set<string>();
  for (const shown of [
    `Bearer ${encode({ alg: 'none', typ: 'at+jwt' })}.${payload}.`,
    `Bearer ${encode({ alg: 'HS256', typ: 'at+jwt' })}.${payload}.${signature}`,
    `Bearer ${header}.${encode(claims)}.${signature}`,
    `Bearer ${header}.${payload}.${signature.slice(0, -8)}`,
    `Bearer ${header}.${Buffer.from('inte json').toString('base64url')}.${signature}`,
    `Bearer ${'a'.repeat(15_000)}`,
    `Bearer ${real} ${real}`,
    `Bearer ${real},`,
    `DPoP ${real}`,
    `Basic ${Buffer.from('a:b').toString('base64')}`,
  ]) {
    const { status, headers, body } = await api.with(async () => shown).get(LIST);
    const { instance: _instance, ...rest } = body;
    answers.add(JSON.stringify([status, headers.get('www-authenticate'), rest]));
  }
  expect([...answers]).toEqual([expect.stringMatching(/^\[401,.*invalid_token.*UNAUTHENTICATED/)]);
  expect((await api.with(async () => `Bearer ${real}`).get(LIST)).status).toBe(200);
});

/** The first character of the signature, which carries full bits; the last one does not. */
const tampered = (token: string): string => {
  const at = token.lastIndexOf('.') + 1;
  return token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
};

test('a token of the login is let in, and nothing about a case is shown without one', async () => {
  expect((await api.as('ss-hisingen-1').get(LIST)).status).toBe(200);
  const id = await api.as('ss-hisingen-1').start();
  for (const path of [
    `/stegvis/v1/arenden/${id}`,
    `/stegvis/v1/arenden/${id}/historik`,
    '/stegvis/v1/oenigheter',
    LIST,
  ])
    expect([path, (await api.with(null).get(path)).status]).toEqual([path, 401]);
  expect((await api.with(null).post('/stegvis/v1/arenden', {})).status).toBe(401);
  expect((await api.with(null).post(`/stegvis/v1/arenden/${id}/handelser`, {})).status).toBe(401);
});

test('a token for another audience is refused', async () => {
  const other = await Api.start('publik', { OIDC_AUDIENCE: 'urn:annan:tjanst' });
  try {
    expect((await other.as('ss-hisingen-1').get(LIST)).status).toBe(401);
  } finally {
    await other.stop();
  }
});

test('when the login is gone the answer is 503 with Retry-After, never 401', async () => {
  // A provider that can be taken away: it repeats what the real one says, under its own address.
  const real = testServer('TEST_OIDC_ISSUER');
  const mirror = createServer((request, response) => {
    void fetch(`${real}${request.url ?? ''}`).then(async (answer) => {
      response.setHeader('content-type', 'application/json');
      response.end((await answer.text()).replaceAll(real, issuer));
    });
  });
  await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}`;
  const alone = await Api.start('utan', { OIDC_ISSUER: issuer });
  try {
    mirror.closeAllConnections();
    await new Promise((resolve) => mirror.close(resolve));
    const answer = await alone.as('ss-hisingen-1').get(LIST);
    expect(answer).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' } });
    expect(answer.body.detail).toContain('Inloggningstjänsten');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ok(alone.with(null).get('/health/ready'))).status).toBe(200);
  } finally {
    await alone.stop();
  }
});

test('a worker has its health and nothing else, and asks for no login', async () => {
  const worker = await Api.start('arbetare', {}, 'worker', await freshDatabase('arbetare'));
  try {
    expect((await worker.with(null).get('/health/ready')).status).toBe(200);
    expect((await worker.with(null).get(LIST)).status).toBe(404);
    expect((await worker.with(null).get('/stegvis/v1/docs')).status).toBe(404);
  } finally {
    await worker.stop();
  }
});
