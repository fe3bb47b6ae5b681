/**
 * The documentation page: the OpenAPI document in a browser, with log-in by authorization code and PKCE.
 * Everything it loads comes from this service. The document itself is served in Swedish and in English.
 */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { TokenVerifier } from '../access/verifier';
import type { Config } from '../config';
import { mening } from '../mening';
import { inEnglish } from './engelska';
import { DOCS } from './http';
import { openApi } from './openapi';
import { problemJson, PROBLEM_TYPE } from './http-problems';
import { isSprak, sprakAv, sprakHuvuden, type Sprak } from './sprak';

/** The public client that the identity provider knows the page by. */
const CLIENT = 'stegvis-web';

/** Adds `/stegvis/v1/docs` and `/stegvis/v1/openapi.json`; the document is built when first asked for. */
export function serveDocs(app: NestFastifyApplication, config: Config, verifier: TokenVerifier): void {
  const document = once(() => withLogin(openApi(app, config.oidc.issuer, config.publicUrl ?? '/'), verifier));
  const texts = {
    sv: once(() => JSON.stringify(document())),
    en: once(() => JSON.stringify(inEnglish(document()).document)),
  };
  const http = app.getHttpAdapter().getInstance();
  http.get('/stegvis/v1/openapi.json', (request, reply) => answer(request, reply, texts));
  SwaggerModule.setup(DOCS, app, document, {
    raw: false,
    customSiteTitle: 'Stegvis API',
    swaggerOptions: {
      // Otherwise the page would send its address to a validator on the internet.
      validatorUrl: null,
      ...(config.publicUrl === null
        ? {}
        : { oauth2RedirectUrl: `${config.publicUrl.replace(/\/$/, '')}${DOCS}/oauth2-redirect.html` }),
      initOAuth: { clientId: CLIENT, usePkceWithAuthorizationCodeGrant: true, scopes: ['openid'] },
    },
  });
}

/** Made when first asked for: it takes a while, and most processes are never asked. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The document in the language that `sprak` says, otherwise the first of ours in Accept-Language. */
function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  texts: Readonly<Record<Sprak, () => string>>,
): FastifyReply {
  const { sprak, ...others } = request.query as Record<string, unknown>;
  if (Object.keys(others).length > 0 || (sprak !== undefined && !isSprak(sprak))) {
    const text = mening`Rätta det här och skicka igen: den enda frågeparametern är sprak, som är sv eller en.`;
    const asked = sprakAv(request.headers['accept-language']);
    return reply
      .status(400)
      .headers(sprakHuvuden(asked))
      .type(PROBLEM_TYPE)
      .send(problemJson('VALIDATION', text, request.id, {}, asked));
  }
  const language = isSprak(sprak) ? sprak : sprakAv(request.headers['accept-language']);
  return reply
    .headers(sprakHuvuden(language))
    .type('application/json; charset=utf-8')
    .send(texts[language]());
}

/** The page's log-in button needs the provider's two addresses as a scheme of their own. */
function withLogin(document: OpenAPIObject, { metadata }: TokenVerifier): OpenAPIObject {
  const { authorizationEndpoint: authorizationUrl, tokenEndpoint: tokenUrl } = metadata;
  if (authorizationUrl === null || tokenUrl === null) return document;
  document.components = {
    ...document.components,
    securitySchemes: {
      inloggning: {
        type: 'oauth2',
        description: 'Logga in i webbläsaren',
        flows: { authorizationCode: { authorizationUrl, tokenUrl, scopes: { openid: 'Vem du är' } } },
      },
      ...document.components?.securitySchemes,
    },
  };
  for (const path of Object.values(document.paths))
    for (const operation of [path.get, path.post])
      if (operation?.security?.length) operation.security.unshift({ inloggning: ['openid'] });
  return document;
}
