/** The service itself: health, information, documentation, headers. */
import { Api, ok } from './support/api';

let api: Api;
beforeAll(async () => {
  api = await Api.start('tjansten', { PUBLIC_URL: 'https://stegvis.goteborg.example' });
});
afterAll(() => api.stop());
const anyone = () => api.with(null);

test('health tells live and ready, in Swedish and under the names that platforms look for', async () => {
  for (const path of ['/health/live', '/stegvis/v1/halsa/live'])
    expect((await ok(anyone().get(path))).body).toEqual({ status: 'ok' });
  for (const path of ['/health/ready', '/stegvis/v1/halsa/ready'])
    expect((await ok(anyone().get(path))).body).toEqual({
      status: 'ok',
      checks: { databas: 'ok', migreringar: 'ok' },
    });
});

test('a database that lacks a migration is not ready, and says which', async () => {
  const { Client } = await import('pg');
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  try {
    await owner.query("UPDATE migrations SET name = 'x' || name");
    const answer = await anyone().get('/health/ready');
    expect(answer).toMatchObject({ status: 503, body: { status: 'fel', checks: { databas: 'ok' } } });
    expect(answer.body.checks.migreringar).toMatch(/^saknas: Initial/);
    await owner.query("UPDATE migrations SET name = substr(name, 2) WHERE name LIKE 'x%'");
    expect((await anyone().get('/health/ready')).status).toBe(200);
  } finally {
    await owner.end();
  }
});

test('api-info says what the national REST profile asks for', async () => {
  const { body } = await ok(anyone().get('/stegvis/v1/api-info'));
  expect(body).toEqual({
    apiName: 'Stegvis',
    apiVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    apiReleased: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    apiDocumentation: 'https://stegvis.goteborg.example/stegvis/v1/docs',
    apiStatus: 'beta',
  });
});

test('the address alone leads to the documentation', async () => {
  const answer = await anyone().get('/');
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toBe('/stegvis/v1/docs');
});

test('the documentation page loads nothing from elsewhere', async () => {
  const page = await ok(anyone().get('/stegvis/v1/docs'));
  const loaded = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
  expect(loaded.length).toBeGreaterThan(3);
  for (const address of loaded) {
    expect(address).toMatch(/^\.\//);
    const file = await anyone().get(`/stegvis/v1/${address.slice(2)}`);
    expect([address, file.status]).toEqual([address, 200]);
  }
  const policy = page.headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  const settings = await ok(anyone().get('/stegvis/v1/docs/swagger-ui-init.js'));
  expect(settings.text).toContain('"validatorUrl": null');
  expect(settings.text).toContain('https://stegvis.goteborg.example/stegvis/v1/docs/oauth2-redirect.html');
  expect((await ok(anyone().get('/stegvis/v1/docs/oauth2-redirect.html'))).text).toContain(
    'oauth2-redirect.js',
  );
});

test('the running document names this login, which the page can use', async () => {
  const { body } = await ok(anyone().get('/stegvis/v1/openapi.json'));
  const { oidc, inloggning } = body.components.securitySchemes;
  expect(oidc.openIdConnectUrl).toBe(`${api.config.oidc.issuer}/.well-known/openid-configuration`);
  const discovery = (await (await fetch(oidc.openIdConnectUrl)).json()) as Record<string, string>;
  expect(inloggning.flows.authorizationCode).toMatchObject({
    authorizationUrl: discovery['authorization_endpoint'],
    tokenUrl: discovery['token_endpoint'],
  });
});

test('every answer carries the security headers, and none may be kept by a cache', async () => {
  const id = await api.as('ss-hisingen-1').start();
  for (const answer of [
    await api.as('ss-hisingen-1').get(`/stegvis/v1/arenden/${id}`),
    await anyone().get('/stegvis/v1/arbetslista'),
    await anyone().get('/finns-inte'),
  ])
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringContaining('max-age'),
    });
});
