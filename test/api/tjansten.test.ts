/** The service itself: health, information, documentation, headers. */
import { readFileSync } from 'node:fs';
import { loadConfig } from '../../src/config';
import { Api, ok, type Answer } from './support/api';

/** Pages of another origin that may read answers. */
const FRONT = 'https://front.goteborg.example';
const OTHER = 'https://front.goteborg.example:8443';

let api: Api;
beforeAll(async () => {
  api = await Api.start('tjansten', {
    PUBLIC_URL: 'https://stegvis.goteborg.example',
    CORS_ORIGINS: `${FRONT}, ${OTHER}`,
  });
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

test('without the workplace the address alone leads to the documentation', async () => {
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
    expect({
      server: undefined,
      'x-powered-by': undefined,
      ...Object.fromEntries(answer.headers),
    }).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringContaining('max-age'),
      'content-type': expect.stringMatching(/json; charset=utf-8$/),
      server: undefined,
      'x-powered-by': undefined,
    });
});

describe('pages of other origins', () => {
  const cors = ({ headers }: Answer): [string, string][] =>
    [...headers].filter(([name]) => name.startsWith('access-control-'));
  const list = (text: string | null | undefined): string[] => (text ?? '').split(', ').sort();
  const preflight = (origin: string, path = '/stegvis/v1/arenden'): Promise<Response> =>
    fetch(api.url + path, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'if-match',
      },
    });

  test.each([FRONT, OTHER])(
    '%s is listed: it reads answers, refusals too, with what they say in headers',
    async (origin) => {
      const id = await api.as('ss-hisingen-1').start();
      const answers = [
        await api.as('ss-hisingen-1').get(`/stegvis/v1/arenden/${id}`, { origin }),
        await anyone().get('/stegvis/v1/arbetslista', { origin }),
        await anyone().get('/finns-inte', { origin }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([200, 401, 404]);
      for (const { headers } of answers) {
        expect(headers.get('access-control-allow-origin')).toBe(origin);
        expect(headers.get('access-control-allow-credentials')).toBe('true');
        expect(headers.get('vary')).toContain('Origin');
      }
    },
  );

  test('its preflight names every method and header that the service takes, and no others', async () => {
    const { paths, components } = JSON.parse(readFileSync('openapi.json', 'utf8')) as OpenApi;
    const operations = Object.values(paths).flatMap((path) => Object.entries(path));
    const taken = operations
      .flatMap(([, { parameters = [] }]) => parameters)
      .map((given) => ('$ref' in given ? components.parameters?.[given.$ref.split('/').at(-1)!] : given))
      .flatMap((given) => (given?.in === 'header' ? [given.name] : []));
    const answered = operations
      .flatMap(([, { responses }]) => Object.values(responses))
      .flatMap(({ headers = {} }) => Object.keys(headers));
    expect([taken.length, answered.length].every((count) => count > 3)).toBe(true);

    const asked = await preflight(FRONT);
    expect([asked.status, await asked.text()]).toEqual([204, '']);
    const given = (name: string): string[] => list(asked.headers.get(`access-control-${name}`));
    expect(given('allow-origin')).toEqual([FRONT]);
    expect(given('allow-methods')).toEqual(
      [...new Set(operations.map(([name]) => name.toUpperCase()))].sort(),
    );
    expect(given('allow-headers')).toEqual([...new Set([...taken, 'Authorization', 'Content-Type'])].sort());
    expect(given('expose-headers')).toEqual(expect.arrayContaining([...new Set(answered)]));
  });

  test.each([
    'null',
    'https://front.goteborg.example.elsewhere.example',
    'https://elsewhere-front.goteborg.example',
    'https://goteborg.example',
    'https://under.front.goteborg.example',
    'http://front.goteborg.example',
    'https://front.goteborg.example:444',
    'https://front.goteborg.example/',
    'HTTPS://FRONT.GOTEBORG.EXAMPLE',
    'https://front.goteborg.example, https://elsewhere.example',
    'https://front.goteborg.example@elsewhere.example',
    'https://stegvis.goteborg.example',
    '*',
  ])('%s is not listed: its page reads nothing', async (origin) => {
    const answer = await anyone().get('/stegvis/v1/api-info', { origin });
    expect([answer.status, cors(answer)]).toEqual([200, []]);
    expect(answer.headers.get('vary')).toContain('Origin');
    const asked = await preflight(origin);
    expect(asked.status).toBe(204);
    expect([...asked.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  test('a listed origin opens nothing by itself: without a token there is no answer with a case in it', async () => {
    const id = await api.as('ss-hisingen-1').start();
    expect((await anyone().get(`/stegvis/v1/arenden/${id}`, { origin: FRONT })).status).toBe(401);
    const { status, headers } = await fetch(`${api.url}/stegvis/v1/arenden`, {
      method: 'OPTIONS',
      headers: { origin: FRONT },
    });
    expect([status, headers.get('allow')]).toEqual([204, 'OPTIONS, POST']);
  });

  test.each([
    '*',
    'null',
    'https://*.goteborg.example',
    'https://front.goteborg.example/',
    'https://front.goteborg.example/vag',
    'https://front.goteborg.example:443',
    'https://Front.goteborg.example',
    'https://x@front.goteborg.example',
    'http://front.goteborg.example',
    'front.goteborg.example',
    'file:///index.html',
    'https://front.goteborg.example https://annan.example',
  ])('CORS_ORIGINS=%s is refused at start', (origin) => {
    const env = {
      DATABASE_URL: 'postgres://127.0.0.1/x',
      OIDC_ISSUER: 'https://idp.example',
      KEYS_DIR: 'x',
      KEYS_MASTER: '0'.repeat(64),
      MAIL_DIR: 'x',
    };
    expect(loadConfig(env).corsOrigins).toEqual([]);
    expect(loadConfig({ ...env, CORS_ORIGINS: `${FRONT},http://localhost:5173` }).corsOrigins).toHaveLength(
      2,
    );
    expect(() => loadConfig({ ...env, CORS_ORIGINS: `${FRONT},${origin}` })).toThrow(/CORS_ORIGINS ska vara/);
  });
});

interface Parameter {
  readonly in: string;
  readonly name: string;
}
interface OpenApi {
  readonly paths: Record<
    string,
    Record<
      string,
      {
        readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
        readonly responses: Record<string, { readonly headers?: object }>;
      }
    >
  >;
  readonly components: { readonly parameters?: Record<string, Parameter> };
}
