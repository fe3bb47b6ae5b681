/**
 * The documentation page: the OpenAPI document in a browser, with log-in by authorization code and PKCE.
 * Everything it loads comes from this service.
 */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { TokenVerifier } from '../access/verifier';
import type { Config } from '../config';
import { DOCS } from './http';
import { openApi } from './openapi';

/** The public client that the identity provider knows the page by. */
const CLIENT = 'stegvis-web';

/** Adds `/stegvis/v1/docs` and `/stegvis/v1/openapi.json`; the document is built when first asked for. */
export function serveDocs(app: NestFastifyApplication, config: Config, verifier: TokenVerifier): void {
  SwaggerModule.setup(DOCS, app, () => withLogin(openApi(app, config.oidc.issuer), verifier), {
    jsonDocumentUrl: '/stegvis/v1/openapi.json',
    raw: ['json'],
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
      if (operation?.security) operation.security.unshift({ inloggning: ['openid'] });
  return document;
}
