/**
 * Pages of another origin that may read answers: an allow-list of whole origins, empty unless configured. Who is
 * asking is never decided here: a listed page needs its user's token like everybody else (ASVS 14.5.2, 14.5.3).
 */
import type { FastifyInstance } from 'fastify';

/** What the service takes, as openapi.json says. */
const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
  'Access-Control-Allow-Headers':
    'Accept-Language, Authorization, Content-Type, Filnamn, Idempotency-Key, If-Match, Prefer, X-CSRF-Token, traceparent',
  'Access-Control-Max-Age': '600',
};
/** Headers of answers that a page may read. */
const EXPOSED =
  'Allow, Content-Disposition, Content-Language, Deprecation, ETag, Link, Location, Preference-Applied, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, Sunset, traceparent';

/**
 * Lets pages of these origins read answers, refusals included. Call it before the hooks that refuse.
 * @param origins exactly as browsers send them in `Origin`; none: no header is ever sent
 */
export function allowOrigins(http: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  const listed = (origin: string | undefined): origin is string =>
    origin !== undefined && origins.includes(origin);
  http.addHook('onRequest', (request, reply, done) => {
    const { origin } = request.headers;
    // Also without a listed origin: a cache must not give one page's answer to another.
    void reply.header('Vary', 'Origin');
    if (listed(origin))
      void reply.headers({
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Credentials': 'true',
        'Access-Control-Expose-Headers': EXPOSED,
      });
    done();
  });
  // After onRequest, so that a preflight counts like any other request.
  http.addHook('preParsing', (request, reply, _payload, done) => {
    const { origin, 'access-control-request-method': wanted } = request.headers;
    if (request.method === 'OPTIONS' && wanted !== undefined && listed(origin))
      void reply.status(204).headers(PREFLIGHT).send();
    else done();
  });
}
