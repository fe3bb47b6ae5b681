/**
 * Web sessions, with the real login and two processes on one database: one trusts the demo login, the other a provider
 * that the test makes lie.
 */
import { createHash } from 'node:crypto';
import { Kakor } from '../../src/api/session-kakor';
import { Sessioner } from '../../src/api/sessioner';
import { removeEnded, SessionerStore } from '../../src/store/sessioner.store';
import { Issuer, newKey, type TokenRequest } from '../support/issuer';
import { tokenFor } from '../support/tokens';
import { Api, ok, startBody } from './support/api';
import { V1, Webb, WEBB } from './support/webb';

const SS = 'ss-hisingen-1';
const ID = '__Host-stegvis-session';
const LOGIN = '__Host-stegvis-inloggning';
const CLIENT = 'stegvis-web';
let api: Api;
let other: Api;
let issuer: Issuer;
beforeAll(async () => {
  issuer = await Issuer.start();
  issuer.namesItself = true;
  api = await Api.start('session', { PUBLIC_URL: WEBB, CORS_ORIGINS: 'https://annan.stegvis.example' });
  const lying = { PUBLIC_URL: WEBB, OIDC_ISSUER: issuer.url, OIDC_CLIENT_SECRET: 'en hemlighet: %' };
  other = await Api.start('session', lying, 'api', api.database);
});
afterAll(async () => {
  await other.leave();
  await api.stop();
  await issuer.stop();
});
afterEach(() => api.pool.query('DELETE FROM sessioner'));

const loggedIn = async (user = SS): Promise<Webb> => {
  const webb = new Webb(api.url);
  await webb.logIn(user);
  return webb;
};
const rows = async () => (await api.pool.query('SELECT * FROM sessioner')).rows;
const hash = (text: string) => createHash('sha256').update(text).digest();
const me = (webb: Webb) => webb.get(`${V1}/session`);

describe('logging in', () => {
  test('leads to the provider by code flow with PKCE, and back to the page with a session in a cookie', async () => {
    const webb = new Webb(api.url);
    const sent = await webb.get(`${V1}/session/logga-in?till=${encodeURIComponent('/arenden?sida=2#a')}`);
    expect(sent.status).toBe(303);
    const asked = new URL(sent.headers.get('location')!);
    expect(asked.href.startsWith(`${api.config.oidc.issuer}/auth?`)).toBe(true);
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      response_type: 'code',
      client_id: CLIENT,
      redirect_uri: `${WEBB}${V1}/session/retur`,
      scope: 'openid profile',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    expect(webb.set.at(-1)).toMatch(
      new RegExp(`^${LOGIN}=[\\w-]+; Path=/; HttpOnly; SameSite=Lax; Max-Age=600; Secure$`),
    );

    const back = await webb.logIn(SS, '/arenden?sida=2#a');
    expect(back.headers.get('location')).toBe('/arenden?sida=2#a');
    // What a page may read: that there may be a session.
    expect(webb.set.at(-3)).toBe('__Host-stegvis-inne=1; Path=/; SameSite=Strict; Secure');
    expect(webb.set.at(-2)).toMatch(
      new RegExp(`^${ID}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict; Secure$`),
    );
    expect([...webb.cookies.keys()]).toEqual(['__Host-stegvis-inne', ID]);
    expect((await ok(me(webb))).body).toEqual({
      anvandare: SS,
      namn: 'Socialsekreterare 1, Hisingen',
      roller: ['socialsekreterare'],
      enheter: ['sf-hisingen'],
      session: {
        slutar: expect.stringMatching(/Z$/),
        vilar: expect.stringMatching(/Z$/),
        csrf: expect.stringMatching(/^[\w-]{43}$/),
      },
    });
    expect((await ok(webb.get(`${V1}/arbetslista`))).status).toBe(200);
  });

  test('the row has the hash of the id, and neither the id, the name nor a token', async () => {
    const webb = await loggedIn();
    const [row, ...more] = await rows();
    expect(more).toEqual([]);
    expect(row.id_hash).toEqual(hash(webb.cookies.get(ID)!));
    const text = JSON.stringify(row, (_key, value) =>
      value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
    );
    for (const secret of [webb.cookies.get(ID)!, 'Socialsekreterare 1', 'eyJ', await webb.csrf()])
      expect(text).not.toContain(secret);
  });

  test('a new login has a new id and ends the session before; an id that is planted is never taken up', async () => {
    const webb = new Webb(api.url);
    const planted = 'p'.repeat(43);
    webb.cookies.set(ID, planted);
    await webb.logIn(SS);
    const first = webb.cookies.get(ID)!;
    expect(first).not.toBe(planted);
    await webb.logIn('ss-hisingen-2');
    const before = new Webb(api.url);
    before.cookies.set(ID, first);
    expect((await me(before)).status).toBe(401);
    expect((await ok(me(webb))).body.anvandare).toBe('ss-hisingen-2');
    expect(await rows()).toHaveLength(1);
  });

  test.each([
    'https://annan.example/',
    '//annan.example/',
    '/\\annan.example',
    '\\\\annan.example',
    '/\t/annan.example',
    '/sida\r\nSet-Cookie: a=b',
    'arenden',
    'javascript:alert(1)',
    '',
    `${V1}/session/logga-in`,
    `/x/..${V1}/session/logga-in`,
  ])('no login leads to %j', async (till) => {
    const answer = await new Webb(api.url).get(`${V1}/session/logga-in?till=${encodeURIComponent(till)}`);
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION' } });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test('one that was begun elsewhere, changed, broken off or used already gives no session', async () => {
    const refused = { status: 401, body: { code: 'UNAUTHENTICATED' } };
    const webb = new Webb(api.url);
    const url = await webb.choose(SS);
    const login = webb.cookies.get(LOGIN)!;
    // Somebody else's browser: the attacker sends the victim her own way back.
    expect(await new Webb(api.url).comeBack(url)).toMatchObject(refused);
    const changed = new Webb(api.url);
    changed.cookies.set(LOGIN, `${login.slice(0, -4)}AAAA`);
    expect(await changed.comeBack(url)).toMatchObject(refused);
    for (const [name, value] of [
      ['state', 'x'.repeat(43)],
      ['iss', 'https://annan.example'],
      ['code', ''],
      ['code', 'x'],
    ] as const) {
      const wrong = new URL(url);
      wrong.searchParams.set(name, value);
      expect([name, await webb.comeBack(wrong)]).toMatchObject([name, refused]);
    }
    const gaveUp = new URL(
      `${url.origin}${url.pathname}?error=access_denied&state=${url.searchParams.get('state')!}`,
    );
    expect(await webb.comeBack(gaveUp)).toMatchObject(refused);
    expect(await rows()).toEqual([]);
    expect((await webb.comeBack(url)).status).toBe(303);
    webb.cookies.set(LOGIN, login);
    expect(await webb.comeBack(url)).toMatchObject(refused);
  });
});

describe('what the provider answers is checked', () => {
  /** Logs in at the test's own provider, with the two tokens changed. */
  async function answered(
    id: Record<string, unknown> = {},
    access: Record<string, unknown> = {},
    typ: { id?: string; access?: string } = {},
    iss: string | null = issuer.url,
  ) {
    const webb = new Webb(other.url);
    const sent = await webb.get(`${V1}/session/logga-in`);
    const asked = new URL(sent.headers.get('location')!).searchParams;
    let seen: TokenRequest | undefined;
    issuer.tokens = async (request) => {
      seen = request;
      const claims = issuer.claims({
        aud: CLIENT,
        nonce: asked.get('nonce'),
        sid: 's-1',
        roles: undefined,
        ...id,
      });
      const body = {
        token_type: 'Bearer',
        id_token: await issuer.sign(claims, { typ: typ.id ?? 'JWT' }),
        access_token: await issuer.token(access, { typ: typ.access ?? 'at+jwt' }),
      };
      return { status: 200, body };
    };
    const query = new URLSearchParams({
      state: asked.get('state')!,
      code: 'kod',
      ...(iss !== null && { iss }),
    });
    const answer = await webb.comeBack(new URL(`${WEBB}${V1}/session/retur?${query.toString()}`));
    return { webb, asked, answer, seen };
  }

  test('with the client’s secret, the verifier of this login and nothing in the address', async () => {
    const { webb, asked, answer, seen } = await answered();
    expect(answer.status).toBe(303);
    const basic = Buffer.from(`${CLIENT}:en%20hemlighet%3A%20%25`).toString('base64');
    expect(seen!.authorization).toBe(`Basic ${basic}`);
    const { code_verifier: proof, ...form } = Object.fromEntries(seen!.form);
    expect(form).toEqual({
      grant_type: 'authorization_code',
      code: 'kod',
      redirect_uri: `${WEBB}${V1}/session/retur`,
    });
    expect(hash(proof!).toString('base64url')).toBe(asked.get('code_challenge'));
    expect((await ok(me(webb))).body).toMatchObject({ anvandare: SS, namn: null });
  });

  test.each<[string, Parameters<typeof answered>]>([
    ['an ID token of another login', [{ nonce: 'x' }]],
    ['an ID token without nonce', [{ nonce: undefined }]],
    ['an ID token for another client', [{ aud: 'annan' }]],
    ['an ID token for several clients that was given to another', [{ aud: [CLIENT, 'annan'], azp: 'annan' }]],
    ['an ID token of another issuer', [{ iss: 'https://annan.example' }]],
    ['an ID token that has passed', [{ exp: 1 }]],
    ['the ID token of another user than the access token', [{ sub: 'ss-hisingen-2' }]],
    ['an access token in place of the ID token', [{}, {}, { id: 'at+jwt' }]],
    ['a logout token in place of the ID token', [{}, {}, { id: 'logout+jwt' }]],
    ['an ID token in place of the access token', [{}, {}, { access: 'JWT' }]],
    ['an access token for another service', [{}, { aud: 'urn:annan' }]],
    ['a system’s access token', [{ sub: CLIENT }, { sub: CLIENT }]],
    ['an answer of another issuer', [{}, {}, {}, 'https://annan.example']],
    ['an answer that does not say whose it is', [{}, {}, {}, null]],
  ])('%s gives no session', async (_what, change) => {
    const { answer } = await answered(...change);
    expect(answer).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await rows()).toEqual([]);
  });
});

describe('another site’s page', () => {
  const START = `${V1}/arenden`;

  test.each<[string, (csrf: string) => Record<string, string>]>([
    ['without the token', () => ({ origin: WEBB, 'sec-fetch-site': 'same-origin' })],
    ['with a token that is empty', () => ({ origin: WEBB, 'x-csrf-token': '' })],
    ['from another origin', (csrf) => ({ origin: 'https://annan.example', 'x-csrf-token': csrf })],
    [
      'from a neighbour',
      (csrf) => ({
        origin: 'https://x.stegvis.example',
        'sec-fetch-site': 'same-site',
        'x-csrf-token': csrf,
      }),
    ],
    ['from an origin that is hidden', (csrf) => ({ origin: 'null', 'x-csrf-token': csrf })],
    ['from our name without TLS', (csrf) => ({ origin: 'http://stegvis.example', 'x-csrf-token': csrf })],
    ['that does not say from where', (csrf) => ({ 'x-csrf-token': csrf })],
    ['that says it is another site', (csrf) => ({ 'sec-fetch-site': 'cross-site', 'x-csrf-token': csrf })],
  ])('starts no case: a change %s', async (_what, headers) => {
    const webb = await loggedIn();
    const answer = await webb.raw(START, headers(await webb.csrf()), startBody());
    expect(answer).toMatchObject({ status: 403, body: { code: 'CSRF' } });
    expect((await api.pool.query('SELECT FROM cases')).rowCount).toBe(0);
  });

  test('with the token of another session starts no case, and logs nobody out', async () => {
    const webb = await loggedIn();
    const csrf = await (await loggedIn()).csrf();
    for (const path of [START, `${V1}/session/logga-ut`, `${V1}/session/logga-ut-overallt`])
      expect(await webb.raw(path, { origin: WEBB, 'x-csrf-token': csrf }, startBody())).toMatchObject({
        status: 403,
        body: { code: 'CSRF' },
      });
    expect((await me(webb)).status).toBe(200);
  });

  test('makes nobody read either: each reading would stand in her name in the log', async () => {
    const webb = await loggedIn();
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://annan.example' },
    ])
      expect(await webb.get(`${V1}/arbetslista`, headers as Record<string, string>)).toMatchObject({
        status: 403,
        body: { code: 'CSRF' },
      });
    expect((await webb.get(`${V1}/arbetslista`, { 'sec-fetch-site': 'none' })).status).toBe(200);
  });

  test('our own page, and one that is listed, start a case; a token needs no such thing', async () => {
    const webb = await loggedIn();
    expect((await webb.post(START, startBody())).status).toBe(201);
    const listed = { origin: 'https://annan.stegvis.example', 'x-csrf-token': await webb.csrf() };
    expect((await webb.raw(START, listed, startBody())).status).toBe(201);
    const authorization = `Bearer ${await tokenFor(SS)}`;
    const stranger = { authorization, origin: 'https://annan.example', 'sec-fetch-site': 'cross-site' };
    expect((await new Webb(api.url).raw(START, stranger, startBody())).status).toBe(201);
  });
});

describe('a service that is broken is found out', () => {
  test('by a change from another site that gets through', async () => {
    const webb = await loggedIn();
    const mock = jest.spyOn(Sessioner.prototype, 'idOf');
    mock.mockImplementation(({ headers }) => /session=([\w-]{43})/.exec(headers.cookie ?? '')?.[1] ?? null);
    try {
      const answer = await webb.raw(`${V1}/arenden`, { origin: 'https://annan.example' }, startBody());
      expect(answer.status).toBe(201);
    } finally {
      mock.mockRestore();
    }
  });

  test('by a session that a process remembers', async () => {
    const webb = await loggedIn();
    const row = await other.app.get(SessionerStore).find(hash(webb.cookies.get(ID)!));
    const mock = jest.spyOn(other.app.get(SessionerStore), 'find').mockResolvedValue(row);
    try {
      const elsewhere = webb.at(other.url);
      await ok(webb.post(`${V1}/session/logga-ut`));
      expect((await me(elsewhere)).status).toBe(200);
    } finally {
      mock.mockRestore();
    }
    expect((await me(webb)).status).toBe(401);
  });
});

test('where a token is shown it counts alone, and a false one is not helped by a session', async () => {
  const webb = await loggedIn();
  const headers = { authorization: `Bearer ${await tokenFor('sam-hisingen-1')}` };
  expect((await ok(webb.get(`${V1}/session`, headers))).body).toMatchObject({
    anvandare: 'sam-hisingen-1',
    session: null,
  });
  for (const authorization of ['Bearer x.y.z', 'Basic YTpi', 'Bearer', ''])
    expect([authorization, (await webb.get(`${V1}/session`, { authorization })).status]).toEqual([
      authorization,
      401,
    ]);
});

test('of two cookies with the name of the session none is believed', async () => {
  const webb = await loggedIn();
  const id = webb.cookies.get(ID)!;
  expect((await new Webb(api.url).get(`${V1}/session`, { cookie: `${ID}=${id}; ${ID}=${id}` })).status).toBe(
    401,
  );
  expect((await new Webb(api.url).get(`${V1}/session`, { cookie: `${ID}=${id}` })).status).toBe(200);
});

test('each user has her own limit, whoever she shares an address with', async () => {
  const left = async (webb: Webb) => Number((await me(webb)).headers.get('ratelimit-remaining'));
  const [one, two] = [await loggedIn('ss-centrum-1'), await loggedIn('ss-centrum-2')];
  const first = await left(one);
  expect(await left(one)).toBe(first - 1);
  expect(await left(two)).toBe(first);
});

describe('logging out', () => {
  test('ends this session at once in every process, and takes the cookie away', async () => {
    const webb = await loggedIn();
    const elsewhere = webb.at(other.url);
    const second = await loggedIn();
    expect((await me(elsewhere)).status).toBe(200);
    const { body } = await ok(webb.post(`${V1}/session/logga-ut`));
    expect(body.antal).toBe(1);
    const on = new URL(body.vidare);
    expect(on.origin).toBe(api.config.oidc.issuer);
    expect(on.searchParams.get('post_logout_redirect_uri')).toBe(`${WEBB}/`);
    expect(webb.cookies.size).toBe(0);
    expect(webb.set.at(-1)).toBe(`${ID}=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0`);
    expect(webb.cookies.has('__Host-stegvis-inne')).toBe(false);
    expect(await me(elsewhere)).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect((await me(second)).status).toBe(200);
  });

  test('everywhere ends all sessions of the user, and nobody else’s', async () => {
    const mine = [await loggedIn(), await loggedIn(), await loggedIn()];
    const colleague = await loggedIn('ss-hisingen-2');
    const copies = mine.map((webb) => webb.at(other.url));
    expect((await ok(mine[0]!.post(`${V1}/session/logga-ut-overallt`))).body.antal).toBe(3);
    for (const webb of [...mine, ...copies]) expect((await me(webb)).status).toBe(401);
    expect((await me(colleague)).status).toBe(200);
  });

  test('comes by itself: when nothing is done for a while, and after a working day whatever is done', async () => {
    const { Client } = await import('pg');
    const owner = new Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
    try {
      const back = async (minutes: number) =>
        owner.query("UPDATE sessioner SET sedd = sedd - $1::int * interval '1 minute'", [minutes]);
      const webb = await loggedIn();
      await back(29);
      // Seen: the half hour begins anew.
      expect((await me(webb)).status).toBe(200);
      await back(29);
      expect((await me(webb)).status).toBe(200);
      await back(31);
      expect((await me(webb)).status).toBe(401);
      const long = await loggedIn();
      await owner.query(
        "UPDATE sessioner SET skapad = now() - interval '11 hours', slutar = now() - interval '1 s'",
      );
      expect((await me(long)).status).toBe(401);
      const living = await loggedIn();
      expect(await rows()).toHaveLength(3);
      expect(await removeEnded(api.pool, api.config.session.idleMinutes)).toBe(2);
      expect((await me(living)).status).toBe(200);
    } finally {
      await owner.end();
    }
  });
});

describe('the provider’s own logout', () => {
  const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
  let nth = 0;
  const logoutToken = (change: Record<string, unknown> = {}, header: Record<string, unknown> = {}) => {
    const claims = {
      aud: CLIENT,
      roles: undefined,
      jti: `j-${(nth += 1)}`,
      events: { [EVENT]: {} },
      ...change,
    };
    return issuer.sign(issuer.claims(claims), { typ: 'logout+jwt', ...header });
  };
  const send = (fields: Record<string, string> | string) =>
    fetch(`${other.url}${V1}/session/bakkanal`, { method: 'POST', body: new URLSearchParams(fields) });
  /** Sessions of two users at the provider's sessions s-1 to s-3. */
  const seed = async () => {
    for (const [n, sub] of [SS, SS, 'ss-hisingen-2'].entries())
      await api.pool.query(
        `INSERT INTO sessioner (id_hash, anvandare, sub, sid, roller, enheter, slutar)
         VALUES ($1, $2, $2, $3, '{}', '{}', now() + interval '1 hour')`,
        [hash(`${n}`), sub, `s-${n + 1}`],
      );
  };
  const left = async () => (await rows()).map(({ sid }) => sid as string).sort();

  test.each<[string, Record<string, unknown>, string[]]>([
    ['of one session', { sub: undefined, sid: 's-1' }, ['s-2', 's-3']],
    ['of one session of the user', { sid: 's-2' }, ['s-1', 's-3']],
    ['of all sessions of the user', {}, ['s-3']],
    ['of a session that is another user’s', { sid: 's-3' }, ['s-1', 's-2', 's-3']],
  ])('%s ends exactly that, in every process', async (_what, change, remain) => {
    await seed();
    expect((await send({ logout_token: await logoutToken(change) })).status).toBe(200);
    expect(await left()).toEqual(remain);
  });

  test('a token that does not hold, or has been here before, ends nothing, and all get one answer', async () => {
    const used = await logoutToken({ sub: 'nagon-annan' });
    expect((await send({ logout_token: used })).status).toBe(200);
    await seed();
    const stranger = await newKey('k1');
    const false_: Record<string, Record<string, string> | string> = {
      'used before': { logout_token: used },
      'an access token': {
        logout_token: await issuer.token({ aud: CLIENT, jti: 'a', events: { [EVENT]: {} } }),
      },
      'an ID token': { logout_token: await logoutToken({}, { typ: 'JWT' }) },
      'without type': { logout_token: await logoutToken({}, { typ: undefined }) },
      'with nonce': { logout_token: await logoutToken({ nonce: 'n' }) },
      'without events': { logout_token: await logoutToken({ events: undefined }) },
      'of another event': { logout_token: await logoutToken({ events: { 'urn:annan': {} } }) },
      'with an event that is no object': { logout_token: await logoutToken({ events: { [EVENT]: true } }) },
      'without jti': { logout_token: await logoutToken({ jti: undefined }) },
      'about nobody': { logout_token: await logoutToken({ sub: undefined }) },
      'with an empty sid': { logout_token: await logoutToken({ sid: '' }) },
      'with sub that is no text': { logout_token: await logoutToken({ sub: 1 }) },
      'for another client': { logout_token: await logoutToken({ aud: 'annan' }) },
      'for the service and not for us': { logout_token: await logoutToken({ aud: 'urn:stegvis:api' }) },
      'of another issuer': { logout_token: await logoutToken({ iss: 'https://annan.example' }) },
      'that has passed': { logout_token: await logoutToken({ exp: 1 }) },
      'without end': { logout_token: await logoutToken({ exp: undefined }) },
      'to come': { logout_token: await logoutToken({ iat: Math.floor(Date.now() / 1_000) + 600 }) },
      'of a stranger': {
        logout_token: await issuer.sign(
          issuer.claims({ aud: CLIENT, jti: 'b', events: { [EVENT]: {} } }),
          { typ: 'logout+jwt' },
          stranger,
        ),
      },
      none: {},
      two: `logout_token=${await logoutToken()}&logout_token=${await logoutToken()}`,
    };
    const answers = new Set<string>();
    for (const [what, fields] of Object.entries(false_)) {
      const answer = await send(fields);
      const { instance: _instance, ...body } = (await answer.json()) as Record<string, unknown>;
      expect([what, answer.status]).toEqual([what, 400]);
      answers.add(JSON.stringify(body));
    }
    expect(answers.size).toBe(1);
    expect(await left()).toEqual(['s-1', 's-2', 's-3']);
  });
});

test('without TLS there are sessions on this computer alone, and none of another port’s', () => {
  const of = (url: string | null) => Kakor.for(url, ['a1'.repeat(32)]);
  for (const url of [null, 'http://stegvis.example', 'http://10.0.0.1:3000', 'http://127.0.0.1.example'])
    expect(of(url)).toBeNull();
  const here = of('http://localhost:3000')!;
  expect(here.setSession('x')).toBe('stegvis-session-3000=x; Path=/; HttpOnly; SameSite=Strict');
  expect(here.sessionId(`stegvis-session-3001=${'a'.repeat(43)}`)).toBeNull();
  expect(here.sessionId(`stegvis-session-3000=${'a'.repeat(43)}`)).toBe('a'.repeat(43));
});

test('a login that has taken too long is not gone on with; while the master key is exchanged it is', () => {
  const [old, next] = ['a1'.repeat(32), 'b2'.repeat(32)] as const;
  const begun = { attempt: { state: 's', nonce: 'n', codeVerifier: 'v' }, till: '/', before: null };
  const cookie = Kakor.for(WEBB, [old])!.setLogin(begun, 0).split(';')[0];
  expect(Kakor.for(WEBB, [next, old])!.begun(cookie, 599_999)).toMatchObject(begun);
  expect(Kakor.for(WEBB, [old])!.begun(cookie, 600_000)).toBeNull();
  expect(Kakor.for(WEBB, [next])!.begun(cookie, 0)).toBeNull();
});
