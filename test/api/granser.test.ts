/** How much one client may send: counted by user, by address where nobody is logged in, and told in headers. */
import { networkOf } from '../../src/api/clients';
import { loadConfig } from '../../src/config';
import { Api, type Answer } from './support/api';

const LIST = '/stegvis/v1/arbetslista';
const INFO = '/stegvis/v1/api-info';

let api: Api;
beforeEach(async () => {
  api = await Api.start('granser', { RATE_LIMIT_PER_MINUTE: '3', TRUSTED_PROXIES: '127.0.0.1, ::1' });
});
afterEach(() => api.stop());

const rates = ({ headers }: Answer) =>
  ['limit', 'remaining', 'reset'].map((name) => headers.get(`ratelimit-${name}`));
const statuses = async (times: number, ask: () => Promise<Answer>): Promise<number[]> => {
  const seen: number[] = [];
  for (let n = 0; n < times; n += 1) seen.push((await ask()).status);
  return seen;
};

test('one user too many times is told 429 and when to come again; another user is not touched by it', async () => {
  const [ss, kc] = [api.as('ss-hisingen-1'), api.as('sam-hisingen-1')];
  const first = await ss.get(LIST);
  expect(first.status).toBe(200);
  expect(rates(first)).toEqual(['3', '2', expect.stringMatching(/^(59|60)$/)]);
  // What is refused for another reason is counted too.
  expect((await ss.get('/stegvis/v1/arenden/A-0')).status).toBe(404);
  expect((await ss.post('/stegvis/v1/arenden', {})).status).toBe(400);
  const fourth = await ss.get(LIST);
  expect(fourth).toMatchObject({
    status: 429,
    body: {
      type: 'urn:stegvis:problem:too-many-requests',
      code: 'TOO_MANY_REQUESTS',
      title: 'Du skickar för många anrop',
      detail: expect.stringContaining('samma Idempotency-Key'),
    },
  });
  expect(fourth.headers.get('content-type')).toContain('application/problem+json');
  const [, remaining, reset] = rates(fourth);
  expect(remaining).toBe('0');
  expect(fourth.headers.get('retry-after')).toBe(reset);
  expect(Number(reset)).toBeGreaterThan(0);
  expect(await statuses(3, () => kc.get(LIST))).toEqual([200, 200, 200]);
  expect(await statuses(2, () => api.with(null).get(INFO))).toEqual([200, 200]);
});

test('without a login the address counts, also with a token that does not hold; health is asked any number of times', async () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const nobody = api.with(null);
  const forged = api.with(() => Promise.resolve('Bearer e30.e30.e30'));
  expect((await nobody.get(LIST, from('192.0.2.1'))).status).toBe(401);
  expect((await forged.get(LIST, from('192.0.2.1'))).status).toBe(401);
  expect((await nobody.get('/finns-inte', from('192.0.2.1'))).status).toBe(404);
  expect((await forged.get(LIST, from('192.0.2.1'))).status).toBe(429);
  expect((await nobody.get(INFO, from('192.0.2.1'))).status).toBe(429);
  // The proxy's word counts, not what the client wrote before it; and a user is a user from any address.
  expect((await nobody.get(INFO, from('203.0.113.9, 192.0.2.1'))).status).toBe(429);
  expect((await nobody.get(INFO, from('192.0.2.2'))).status).toBe(200);
  expect((await api.as('ss-hisingen-1').get(LIST, from('192.0.2.1'))).status).toBe(200);
  expect(await statuses(9, () => nobody.get('/health/live', from('192.0.2.1')))).toEqual(Array(9).fill(200));
  expect(await statuses(9, () => forged.get('/health/live', from('192.0.2.1')))).toEqual(Array(9).fill(200));
});

test('a proxy that is not named is not believed, and 0 is no limit', async () => {
  const open = await Api.start('x', { RATE_LIMIT_PER_MINUTE: '0' }, 'api', api.database);
  const answers = await Promise.all(Array.from({ length: 20 }, () => open.with(null).get(INFO)));
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
  expect(rates(answers[0]!)).toEqual([null, null, null]);
  await open.leave();
  const strict = await Api.start('x', { RATE_LIMIT_PER_MINUTE: '1' }, 'api', api.database);
  const from = (address: string) => strict.with(null).get(INFO, { 'x-forwarded-for': address });
  expect([(await from('192.0.2.1')).status, (await from('192.0.2.2')).status]).toEqual([200, 429]);
  await strict.leave();
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each([
  ['TRUSTED_PROXIES', '10.0.0.0/8, proxy'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['RATE_LIMIT_PER_MINUTE', '-1'],
  ['MAX_IN_FLIGHT', '0'],
  ['DRAIN_SECONDS', '1.5'],
])('%s=%s is refused at start, in one sentence', (name, value) => {
  const env = {
    DATABASE_URL: 'postgres://127.0.0.1/x',
    OIDC_ISSUER: 'https://idp.example',
    KEYS_DIR: 'x',
    KEYS_MASTER: '0'.repeat(64),
    MAIL_DIR: 'x',
  };
  expect(loadConfig({ ...env, TRUSTED_PROXIES: '10.0.0.0/8,2001:db8::/32,::1' }).trustedProxies).toHaveLength(
    3,
  );
  expect(() => loadConfig({ ...env, [name]: value })).toThrow(new RegExp(`${name} ska vara`));
});
