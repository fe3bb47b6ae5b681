/**
 * The demo login of the embedded default: a real OpenID provider on loopback where one chooses a demo
 * user instead of giving a password. The service trusts its tokens exactly as it would trust those of
 * the municipality's own provider, so nothing in the service knows that it is a demo.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Client, Provider } from 'oidc-provider';
import type { DemoUser } from '../access/organisation';
import { freePort, lastPort, loadSecrets, rememberPort } from './folder';
import {
  API_SERVER,
  AUDIENCE,
  CLI_CLIENT,
  DEMO_USER_GRANT,
  origins,
  providerConfiguration,
  SCOPES,
} from './identity-config';
import { errorPage, loginPage, pageHeaders } from './identity-pages';
import { identityStore } from './identity-store';

const MAX_FORM_BYTES = 10_000;

interface IdentityOptions {
  /** Folder of the embedded default; keys and secrets are in its secrets.json. */
  readonly dir: string;
  readonly users: readonly DemoUser[];
  /** A fixed port; by default the last one, or any that is free. */
  readonly port?: number;
  /** Where the front end receives its code. Logging out may lead there too, or to its front page. */
  readonly redirectUris: readonly string[];
  /** Where the service hears that somebody has logged out here; nowhere unless said. */
  readonly backChannelUri?: string;
  readonly log: (line: string) => void;
}

export interface RunningIdentity {
  readonly issuer: string;
  readonly port: number;
  readonly audience: string;
  readonly cliClientId: string;
  readonly cliClientSecret: string;
  stop(): Promise<void>;
}

/** Starts the demo login on 127.0.0.1. */
export async function startIdentity(options: IdentityOptions): Promise<RunningIdentity> {
  const dir = resolve(options.dir);
  const secrets = loadSecrets(dir).identity;
  const port = options.port ?? (await freePort(lastPort(dir, 'identity')));
  const issuer = `http://127.0.0.1:${port}`;
  const headers = pageHeaders(origins(options.redirectUris));
  const users = new Map(options.users.map((user) => [user.id, user]));

  const provider = await createProvider(issuer, users, {
    ...providerConfiguration(secrets, users, options.redirectUris, options.backChannelUri ?? null, headers),
    adapter: identityStore(),
  });
  provider.on('server_error', (_ctx, error) => options.log(`Fel i demoinloggningen: ${error.message}`));
  provider.on('backchannel.error', (_ctx, error) =>
    options.log(`Fel i demoinloggningen: tjänsten hörde inte en utloggning: ${error.message}`),
  );

  const answer = provider.callback();
  const server = createServer((request, response) => {
    // Another name for this address is somebody else's page trying to speak through the browser.
    if (request.headers.host !== `127.0.0.1:${port}`) response.writeHead(421).end();
    else if (!request.url?.startsWith('/login/')) void answer(request, response);
    else {
      login(provider, users, headers, request, response).catch(() => {
        response.writeHead(400, headers).end(errorPage('login_expired'));
      });
    }
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  rememberPort(dir, 'identity', port);
  options.log(`Demoinloggningen är igång på ${issuer}`);

  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return {
    issuer,
    port,
    audience: AUDIENCE,
    cliClientId: CLI_CLIENT,
    cliClientSecret: secrets.cliSecret,
    stop,
  };
}

async function createProvider(
  issuer: string,
  users: ReadonlyMap<string, DemoUser>,
  configuration: ConstructorParameters<typeof Provider>[1],
): Promise<Provider> {
  const { Provider, errors } = await loadLibrary();

  /** All that a demo client may have, granted without asking: there is nobody here to protect from it. */
  const grantAll = async (accountId: string, clientId: string) => {
    const grant = new provider.Grant({ accountId, clientId });
    grant.addOIDCScope(SCOPES);
    await grant.save();
    return grant;
  };
  const provider: Provider = new Provider(issuer, {
    ...configuration,
    loadExistingGrant: ({ oidc }) => {
      const { client, session } = oidc;
      if (!client || !session?.accountId) return undefined;
      const known = session.grantIdFor(client.clientId);
      return known ? provider.Grant.find(known) : grantAll(session.accountId, client.clientId);
    },
  });

  const demoToken = async (client: Client, username: unknown) => {
    const user = typeof username === 'string' ? users.get(username) : undefined;
    if (!user) throw new errors.InvalidGrant('unknown user');
    const grant = await grantAll(user.id, client.clientId);
    const token = new provider.AccessToken({
      accountId: user.id,
      client,
      grantId: grant.jti,
      gty: DEMO_USER_GRANT,
    });
    token.resourceServer = new provider.ResourceServer(AUDIENCE, API_SERVER);
    return { access_token: await token.save(), token_type: 'Bearer', expires_in: token.expiration };
  };
  provider.registerGrantType<{ username?: unknown }>(
    DEMO_USER_GRANT,
    async (ctx) => {
      ctx.body = await demoToken(ctx.oidc.client, ctx.oidc.params.username);
    },
    ['username'],
  );
  return provider;
}

/** GET shows the choice, POST makes it. The provider's cookie says which login this is. */
async function login(
  provider: Provider,
  users: ReadonlyMap<string, DemoUser>,
  headers: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { uid } = await provider.interactionDetails(request, response);
  const accountId = request.method === 'POST' ? (await readForm(request)).get('user') : null;
  if (accountId !== null && users.has(accountId)) {
    await provider.interactionFinished(request, response, { login: { accountId } });
  } else {
    response.writeHead(200, headers).end(loginPage(uid, [...users.values()]));
  }
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > MAX_FORM_BYTES) throw new Error('The form is too large');
  }
  return new URLSearchParams(body);
}

/** The library is ES modules only, and warns of Node 20 as it loads; that is ours to answer for, not the user's. */
async function loadLibrary() {
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('oidc-provider WARNING: Unsupported runtime')) warn(...words);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
