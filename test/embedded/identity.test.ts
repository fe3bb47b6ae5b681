/** The demo login, as the front end, the command line and the service meet it. */
import { createHash } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { request } from 'node:http';
import { loadOrganisation } from '../../src/access/organisation';
import { demoToken, TokenRefused } from '../../src/embedded/demo-token';
import type { RunningIdentity } from '../../src/embedded/identity';
import { Browser, type Page } from './support/browser';
import { end, removeFolders, startProcess, temporaryFolder, type Process } from './support/folders';

const FRONT_END = 'http://127.0.0.1:5555';
const CALLBACK = `${FRONT_END}/inloggad`;
const VERIFIER = 'en-hemlighet-som-bara-webblasaren-har-0123456789';

type Login = { process: Process; says: RunningIdentity & { logged: string[] }; err: () => string };
const startLogin = (dir: string): Promise<Login> => startProcess('identity-process.ts', [dir, CALLBACK]);

const dir = temporaryFolder();
let login: Login;
let identity: RunningIdentity;
beforeAll(async () => {
  login = await startLogin(dir);
  identity = login.says;
});
afterAll(async () => {
  await end(login);
  removeFolders();
});

function verified(token: string) {
  return jwtVerify(token, createRemoteJWKSet(new URL(`${identity.issuer}/jwks`)), {
    issuer: identity.issuer,
    audience: 'urn:stegvis:api',
    typ: 'at+jwt',
    algorithms: ['ES256'],
    requiredClaims: ['sub', 'exp'],
  });
}

function authorization(parameters: Record<string, string> = {}): string {
  const challenge = createHash('sha256').update(VERIFIER).digest('base64url');
  const query = new URLSearchParams({
    client_id: 'stegvis-web',
    response_type: 'code',
    redirect_uri: CALLBACK,
    scope: 'openid profile email',
    state: 'abc',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...parameters,
  });
  return `${identity.issuer}/auth?${query.toString()}`;
}

/** From the front end's link to the page where one chooses. */
async function openLogin(browser: Browser, parameters?: Record<string, string>): Promise<Page> {
  return browser.follow(await browser.go(authorization(parameters)));
}

/** Chooses a user and comes back to the front end with a code. */
async function choose(browser: Browser, page: Page, user: string): Promise<string> {
  const last = await browser.follow(await browser.submit(page, { user }));
  const back = new URL(last.location ?? 'missing:');
  expect(back.origin + back.pathname).toBe(CALLBACK);
  expect(back.searchParams.get('state')).toBe('abc');
  return back.searchParams.get('code') ?? '';
}

async function redeem(code: string, verifier = VERIFIER): Promise<Record<string, string>> {
  const response = await fetch(`${identity.issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'stegvis-web',
      redirect_uri: CALLBACK,
      code,
      code_verifier: verifier,
    }),
  });
  return (await response.json()) as Record<string, string>;
}

describe('the command line', () => {
  test('a username and the secret give a token for the api, valid for an hour', async () => {
    const token = await demoToken(identity.issuer, identity.cliClientSecret, 'ss-hisingen-1');
    const { payload, protectedHeader } = await verified(token);
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(payload).toMatchObject({
      sub: 'ss-hisingen-1',
      roles: ['socialsekreterare'],
      units: ['sf-hisingen'],
      name: 'Socialsekreterare 1, Hisingen',
      email: 'ss-hisingen-1@goteborg.example',
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
  });

  test('every demo user gets the roles and units of the organisation', async () => {
    const { users } = loadOrganisation();
    expect(users.length).toBeGreaterThan(30);
    for (const { id, roles, units } of users) {
      const claims = decodeJwt(await demoToken(identity.issuer, identity.cliClientSecret, id));
      expect(claims).toMatchObject({ sub: id, roles, units });
    }
  });

  test.each([
    ['an unknown user', 'ss-hisingen-9', undefined, 'unknown_user'],
    ['a wrong secret', 'ss-hisingen-1', 'fel', 'refused'],
  ])('%s gets no token', async (_case, user, secret, why) => {
    const attempt = demoToken(identity.issuer, secret ?? identity.cliClientSecret, user);
    await expect(attempt).rejects.toThrow(TokenRefused);
    await expect(attempt).rejects.toMatchObject({ why });
  });

  test('the front end, which has no secret, may not ask by username', async () => {
    const response = await fetch(`${identity.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'urn:stegvis:params:grant-type:demo-user',
        client_id: 'stegvis-web',
        username: 'ss-hisingen-1',
      }),
    });
    expect(response.status).toBe(400);
  });
});

describe('the front end', () => {
  test('one chooses a user and comes back with a code that gives a token for the api', async () => {
    const browser = new Browser();
    const code = await choose(browser, await openLogin(browser), 'amk-hisingen-1');
    const tokens = await redeem(code);
    const { payload } = await verified(tokens['access_token'] ?? '');
    expect(payload).toMatchObject({
      sub: 'amk-hisingen-1',
      roles: ['arbetsmarknadskonsulent'],
      units: ['kc-hisingen'],
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
    expect(decodeJwt(tokens['id_token'] ?? '')).toMatchObject({ aud: 'stegvis-web', sub: 'amk-hisingen-1' });
    expect(await redeem(code)).toMatchObject({ error: 'invalid_grant' });
  });

  test('a code is worth nothing to one who lacks the verifier, and none is given without PKCE', async () => {
    const browser = new Browser();
    const code = await choose(browser, await openLogin(browser), 'amk-hisingen-1');
    expect(await redeem(code, 'en-gissning-som-ar-lang-nog-men-inte-ratt-0123456789')).toMatchObject({
      error: 'invalid_grant',
    });

    const refused = await openLogin(new Browser(), { code_challenge: '', code_challenge_method: '' });
    expect(new URL(refused.location ?? '').searchParams.get('error')).toBe('invalid_request');
  });

  test('the page lists everybody, in Swedish, says that it is a demo, and asks nothing of any other server', async () => {
    const page = await openLogin(new Browser());
    for (const { id, name } of loadOrganisation().users) {
      expect(page.html).toContain(`value="${id}"`);
      expect(page.html).toContain(name);
    }
    expect(page.html).toContain('<html lang="sv">');
    expect(page.html).toContain('Detta är en demo.');
    expect(page.html).not.toMatch(/https?:|<script|@import|url\(/);
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`form-action 'self' ${FRONT_END};`);
  });

  test('an unknown choice shows the page again', async () => {
    const browser = new Browser();
    const again = await browser.submit(await openLogin(browser), { user: 'ingen-alls' });
    expect(again.status).toBe(200);
    expect(again.html).toContain('Välj vem du vill vara');
  });

  test('an address that is not the front end’s is told so here, and gets nothing', async () => {
    const page = await openLogin(new Browser(), { redirect_uri: 'http://127.0.0.1:6666/' });
    expect(page.status).toBe(400);
    expect(page.location).toBeUndefined();
    expect(page.html).toContain('Det gick inte att logga in');
  });

  test('a login that has waited too long says what to do', async () => {
    const page = await new Browser().go(`${identity.issuer}/login/ingen-sadan`);
    expect(page.status).toBe(400);
    expect(page.html).toContain('Gå tillbaka till Stegvis och försök igen');
  });

  test('one who is logged in is not asked again, but may become another', async () => {
    const browser = new Browser();
    await choose(browser, await openLogin(browser), 'ss-centrum-1');
    expect((await openLogin(browser)).location).toMatch(/^http:\/\/127\.0\.0\.1:5555\/inloggad\?code=/);

    const page = await openLogin(browser, { prompt: 'login' });
    // The old session is ended by a form of the provider's own before the new one begins.
    const handOver = await browser.follow(await browser.submit(page, { user: 'ss-centrum-2' }));
    const last = await browser.follow(await browser.submit(handOver, {}));
    const code = new URL(last.location ?? '').searchParams.get('code') ?? '';
    expect(decodeJwt((await redeem(code))['access_token'] ?? '').sub).toBe('ss-centrum-2');
  });

  test('logging out is asked for in Swedish, ends the session and leads to the front page', async () => {
    const browser = new Browser();
    const tokens = await redeem(await choose(browser, await openLogin(browser), 'ss-centrum-1'));
    const query = new URLSearchParams({
      id_token_hint: tokens['id_token'] ?? '',
      post_logout_redirect_uri: `${FRONT_END}/`,
    });
    const question = await browser.go(`${identity.issuer}/session/end?${query.toString()}`);
    expect(question.html).toContain('Vill du logga ut från Stegvis?');
    expect((await browser.submit(question, { logout: 'yes' })).location).toBe(`${FRONT_END}/`);
    expect((await openLogin(browser)).html).toContain('Välj vem du vill vara');
  });

  test('only the front end’s pages may read tokens in a browser', async () => {
    const allowed = async (origin: string) => {
      const response = await fetch(`${identity.issuer}/token`, {
        method: 'POST',
        headers: { origin },
        body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'stegvis-web', code: 'x' }),
      });
      return response.headers.get('access-control-allow-origin');
    };
    expect(await allowed(FRONT_END)).toBe(FRONT_END);
    expect(await allowed('http://annan.example')).toBeNull();
  });
});

test('it answers only to its own name', async () => {
  const status = await new Promise<number | undefined>((done, failed) => {
    const asked = request(`${identity.issuer}/jwks`, { headers: { host: `annan.example:${identity.port}` } });
    asked
      .once('response', (response) => done(response.resume().statusCode))
      .once('error', failed)
      .end();
  });
  expect(status).toBe(421);
});

test('after a restart it has the same address and keys, and its earlier tokens are still good', async () => {
  const token = await demoToken(identity.issuer, identity.cliClientSecret, 'sam-nordost-1');
  await end(login);
  expect(login.err()).toBe(''); // it says nothing on the console of its own accord
  login = await startLogin(dir);
  expect(login.says).toMatchObject({ issuer: identity.issuer, cliClientSecret: identity.cliClientSecret });
  expect((await verified(token)).payload.sub).toBe('sam-nordost-1');
});
