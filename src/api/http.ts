/**
 * The HTTP server: Fastify with our limits, security headers and one log line per request. The line has
 * the route's pattern and no query, body or header: nothing in a log names a person.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { NotFoundException, UnsupportedMediaTypeException } from '@nestjs/common';
import underPressure from '@fastify/under-pressure';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import type { Config } from '../config';
import { behallKropp } from './anrop.controller';
import { showsWho } from './auth.guard';
import { Clients } from './clients';
import { allowOrigins } from './cors';
import { refuseMethods } from './metoder';
import { taEmotFiler } from './mottagning';
import { codeAndText, PROBLEM_TYPE, problemJson } from './http-problems';
import { sprakAv, sprakHuvuden } from './sprak';
import { BACK_CHANNEL_PATH } from './sessioner';
import { traceRequests } from './spar';
import { ANSWER_WITHIN_MS, isHealth, LATE_LOOP_MS, Traffic } from './traffic';

export const DOCS = '/stegvis/v1/docs';

const MIB = 1024 * 1024;
/** The one form that is taken is a token of the provider's. */
const FORM_LIMIT = 32 * 1024;
/** How long a server that closes waits for connections that have not ended by themselves, half sent ones. */
const CLOSE_WITHIN_MS = ANSWER_WITHIN_MS + 2_000;

export const createLogger = (config: Config): Logger =>
  pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });

/** How long a sender may take, in milliseconds: for its headers, for all of a request; and how often that is looked at. */
interface Patience {
  readonly headers: number;
  readonly request: number;
  readonly look: number;
}
const PATIENCE: Patience = { headers: 10_000, request: 30_000, look: 2_000 };

/** @param patience other times than the service's own, for tests */
export function createAdapter(config: Config, logger: Logger, patience = PATIENCE): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: MIB,
    genReqId: () => randomUUID(),
    http: { headersTimeout: patience.headers, connectionsCheckingInterval: patience.look },
    requestTimeout: patience.request,
    // What arrives on an open connection while the server closes is finished like the rest.
    return503OnClosing: false,
    trustProxy: config.trustedProxies.length === 0 ? false : [...config.trustedProxies],
    logger: false,
    frameworkErrors,
  });
  const http = adapter.getInstance<FastifyInstance>();
  // JSON only: a form or a text would reach a handler as something else.
  http.removeContentTypeParser('text/plain');
  behallKropp(http);
  http.addContentTypeParser<string>(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: FORM_LIMIT },
    (request, body, done) => {
      if (request.routeOptions.url === BACK_CHANNEL_PATH) done(null, body);
      else done(new UnsupportedMediaTypeException());
    },
  );
  const headers = securityHeaders(config);
  const docsHeaders = {
    ...headers,
    'Content-Security-Policy': docsPolicy(config),
    // The page opens the login in a window of its own, which must find its way back to it.
    'Cross-Origin-Opener-Policy': 'unsafe-none',
  };
  taEmotFiler(http);
  http.addHook('onRequest', (request, reply, done) => {
    reply.headers(request.url.startsWith(DOCS) ? docsHeaders : headers);
    done();
  });
  traceRequests(http);
  allowOrigins(http, config.corsOrigins);
  takeOn(http, config, logger);
  refuseMethods(http);
  http.addHook('onResponse', (request, reply, done) => {
    const { method, id } = request;
    const route = request.routeOptions.url ?? 'okänd';
    const line = { reqId: id, method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    if (isHealth(request)) logger.debug(line, 'anrop');
    else logger.info(line, 'anrop');
    done();
  });
  return adapter;
}

/** Bounds on what is taken on, and the server's way out: see traffic.ts and clients.ts. */
function takeOn(http: FastifyInstance, config: Config, logger: Logger): void {
  const traffic = new Traffic({
    maxInFlight: config.maxInFlight,
    lateLoop: () => http.isUnderPressure(),
    logger,
  });
  const clients = new Clients(config.ratePerMinute);
  http.decorate('traffic', traffic).decorate('clients', clients);
  // It only measures: turning away is decided in one place, by `traffic`.
  void http.register(underPressure, { maxEventLoopDelay: LATE_LOOP_MS, pressureHandler: () => undefined });
  http.addHook('onRequest', (request, reply, done) => {
    const refusal = traffic.enter(request, reply);
    if (refusal) throw refusal;
    // Who shows a token is counted once it is verified, by auth.guard.ts.
    if (!showsWho(request) && !isHealth(request)) clients.count(request, reply);
    done();
  });
  http.addHook('preHandler', (request, _reply, done) => {
    traffic.received(request);
    // No id has NUL, which PostgreSQL would not even be asked about: there is no such thing.
    if (Object.values(request.params ?? {}).some((part) => String(part).includes('\0')))
      throw new NotFoundException();
    done();
  });
  http.addHook('onSend', (request, reply, payload, done) => {
    traffic.leave(request);
    if (traffic.draining) void reply.header('Connection', 'close');
    done(null, payload);
  });
  http.addHook('preClose', (done) => {
    traffic.draining = true;
    setTimeout(() => http.server.closeAllConnections(), CLOSE_WITHIN_MS).unref();
    done();
  });
  http.addHook('onClose', (_instance, done) => {
    traffic.stop();
    done();
  });
}

/** What fails before there is a route, for instance an address that is no URL: no hook has run. */
function frameworkErrors(
  error: unknown,
  request: { readonly id: string; readonly headers?: IncomingHttpHeaders },
  reply: { readonly raw: ServerResponse },
): void {
  const { code, text } = codeAndText(error);
  const sprak = sprakAv(request.headers?.['accept-language']);
  const body = problemJson(code, text, request.id, {}, sprak);
  reply.raw
    .writeHead(body.status, { ...sprakHuvuden(sprak), 'Content-Type': PROBLEM_TYPE })
    .end(JSON.stringify(body));
}

function securityHeaders(config: Config): Record<string, string> {
  return {
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Answers hold personal data: no cache between, none on disk.
    'Cache-Control': 'no-store',
    ...(config.publicUrl?.startsWith('https:')
      ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
      : {}),
  };
}

/** The documentation page runs its own scripts and calls this service and the login, nothing else. */
function docsPolicy(config: Config): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self' ${new URL(config.oidc.issuer).origin}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
