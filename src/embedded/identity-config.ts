/**
 * What the demo login offers, as configuration of the OpenID provider: its two clients, its tokens and
 * their claims, and the Swedish pages in place of the provider's own.
 */
import type { Configuration, KoaContextWithOIDC, ResourceServer } from 'oidc-provider';
import type { DemoUser } from '../access/organisation';
import type { Secrets } from './folder';
import { errorPage, loggedOutPage, logoutPage } from './identity-pages';

/** What access tokens are for: the audience the service demands. */
export const AUDIENCE = 'urn:stegvis:api';
/** Username to access token, for the command line and tests; only with the secret of stegvis-cli. */
export const DEMO_USER_GRANT = 'urn:stegvis:params:grant-type:demo-user';
export const CLI_CLIENT = 'stegvis-cli';
/** The front end: a public client, authorization code with PKCE. */
const WEB_CLIENT = 'stegvis-web';
export const SCOPES = 'openid profile email';

const HOUR = 3600;

/** The service as the provider sees it. */
export const API_SERVER: ResourceServer = {
  scope: '',
  audience: AUDIENCE,
  accessTokenFormat: 'jwt',
  accessTokenTTL: HOUR,
  jwt: { sign: { alg: 'ES256' } },
};

/**
 * @param backChannelUri where the service hears that somebody has logged out here
 * @param headers sent with every page of ours
 */
export function providerConfiguration(
  secrets: Secrets['identity'],
  users: ReadonlyMap<string, DemoUser>,
  redirectUris: readonly string[],
  backChannelUri: string | null,
  headers: Readonly<Record<string, string>>,
): Configuration {
  const allowed = origins(redirectUris);
  const show = (ctx: KoaContextWithOIDC, html: string) => {
    ctx.set(headers);
    ctx.body = html;
  };
  return {
    jwks: { keys: [secrets.signingKey] },
    cookies: { keys: secrets.cookieKeys, names: cookieNames() },
    clients: [
      {
        client_id: WEB_CLIENT,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [...redirectUris],
        ...(backChannelUri !== null && {
          backchannel_logout_uri: backChannelUri,
          backchannel_logout_session_required: true,
        }),
        post_logout_redirect_uris: [...redirectUris, ...allowed.map((origin) => `${origin}/`)],
        id_token_signed_response_alg: 'ES256',
      },
      {
        client_id: CLI_CLIENT,
        client_secret: secrets.cliSecret,
        grant_types: [DEMO_USER_GRANT],
        response_types: [],
        redirect_uris: [],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    clientBasedCORS: (_ctx, origin, client) => client.clientId === WEB_CLIENT && allowed.includes(origin),
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    scopes: SCOPES.split(' '),
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    findAccount: (_ctx, id) => {
      const user = users.get(id);
      return user && { accountId: id, claims: () => ({ sub: id, name: user.name, email: user.email }) };
    },
    extraTokenClaims: (_ctx, token) => {
      const user = token.kind === 'AccessToken' ? users.get(token.accountId) : undefined;
      return user && { roles: user.roles, units: user.units, name: user.name, email: user.email };
    },
    // The library's own way calls no address of this computer. Ours, above, is the only one that is called.
    fetch: (url, { dispatcher: _closed, ...options } = {}) => fetch(url, options),
    interactions: { url: (_ctx, { uid }) => `/login/${uid}` },
    renderError: (ctx, { error }) => show(ctx, errorPage(error)),
    // Every kind of thing has its time here, or the provider takes its own and says so on the console.
    ttl: {
      AccessToken: HOUR,
      AuthorizationCode: 60,
      Grant: 8 * HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      Session: 8 * HOUR,
    },
    features: {
      backchannelLogout: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => API_SERVER,
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => show(ctx, logoutPage(form)),
        postLogoutSuccessSource: (ctx) => show(ctx, loggedOutPage()),
      },
    },
  };
}

/** Origins of the front end: it may call the token endpoint, and forms may lead there. */
export function origins(redirectUris: readonly string[]): string[] {
  return [...new Set(redirectUris.map((uri) => new URL(uri).origin))];
}

/** Cookies do not know ports: our names must not meet those of another program on this computer. */
function cookieNames() {
  return { session: 'stegvis.session', interaction: 'stegvis.login', resume: 'stegvis.resume' };
}
