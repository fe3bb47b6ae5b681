/**
 * The workplace (web/): static files that the api serves itself, with a policy that lets the page talk to this service
 * alone. Every page has an address of its own; they are all the one document, whose script draws the right one.
 */
import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { DOCS } from './http';

/** First parts of the pages' addresses. test/api/webb.test.ts holds them against web/src/router.ts. */
export const SIDOR = [
  'arbete',
  'arenden',
  'arkiv',
  'granskning',
  'hjalp',
  'incidenter',
  'installningar',
  'klienter',
  'ledning',
  'process',
  'tillganglighet',
  'vecka',
] as const;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Names of files that change with their content: never asked for twice. */
const YEAR = 'public, max-age=31536000, immutable';

/**
 * Adds the workplace's pages and files. Without a build of it (`npm run build -w @stegvis/web`) there is only the API, and
 * whoever comes to the address alone is shown what that can do.
 * @param root where the build lies; null for none
 */
export function serveWebb(http: FastifyInstance, root: string | null): void {
  if (root === null || !existsSync(root)) {
    http.get('/', (_request, reply) => reply.redirect(DOCS, 302));
    return;
  }
  void http.register(async (files) => {
    await files.register(fastifyStatic, {
      root,
      prefix: '/',
      wildcard: false,
      index: false,
      preCompressed: true,
      cacheControl: false,
      globIgnore: ['**/*.br', '**/*.gz', 'index.html'],
      setHeaders: (reply, path) => {
        reply.header('Cache-Control', path.includes('/assets/') ? YEAR : 'no-cache');
        reply.header('Content-Security-Policy', POLICY);
      },
    });
    const page = (_request: unknown, reply: FastifyReply): FastifyReply =>
      reply
        .headers({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-cache' })
        .sendFile('index.html', { cacheControl: false });
    for (const path of ['/', ...SIDOR.flatMap((name) => [`/${name}`, `/${name}/*`])]) files.get(path, page);
  });
}
