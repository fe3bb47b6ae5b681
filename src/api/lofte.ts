/**
 * What every documented route promises besides its own: it answers in a form that was asked for or says 406, it
 * refuses query parameters that it does not know, a change can be answered without its representation, and a
 * route that will leave says so in headers.
 */
import {
  Injectable,
  NotAcceptableException,
  type CallHandler,
  type CanActivate,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { mening } from '../mening';
import { prefersMinimal } from './headers';
import { malformed } from './zod-http';

/** A route on its way out. Dates are calendar days, in UTC. */
export interface Deprecation {
  /** The day from which it should not be used (RFC 9745). */
  readonly since: string;
  /** The first day on which it may be gone (RFC 8594): at least six months after `since`. */
  readonly sunset: string;
  /** The path of what replaces it. */
  readonly instead: string;
}

/** What documented.ts tells of a route. */
export interface Lofte {
  readonly full: boolean;
  readonly unbounded: boolean;
  readonly deprecated?: Deprecation;
}

/** The key that a handler's `Lofte` is kept under. */
export const LOFTE = 'stegvis:lofte';

const lofteOf = (handler: object): Lofte | undefined =>
  Reflect.getMetadata(LOFTE, handler) as Lofte | undefined;

/** After the login, so that whoever is refused here is counted like everybody else. */
@Injectable()
export class LofteGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    const lofte = lofteOf(handler);
    if (lofte === undefined) return true;
    const http = context.switchToHttp();
    if (lofte.deprecated) tellDeprecation(http.getResponse<FastifyReply>(), lofte.deprecated);
    const request = http.getRequest<FastifyRequest>();
    // Whoever looks after the service asks in many ways; health answers them all.
    if (lofte.unbounded) return true;
    refuseUnknown(request, namesOfQuery(handler));
    if (!accepts(request.headers.accept, mediaTypesOf(handler))) throw new NotAcceptableException();
    return true;
  }
}

/** `Prefer: return=minimal` (RFC 7240) on every change that answers with what it made. */
@Injectable()
export class MinimalInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const lofte = lofteOf(context.getHandler());
    if (!mayBeShort(request.method, lofte) || !prefersMinimal(request)) return next.handle();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(map((answer: unknown) => shorten(answer, reply)));
  }
}

const mayBeShort = (method: string, lofte: Lofte | undefined): boolean =>
  (method === 'POST' || method === 'PUT') && lofte?.full === false;

function shorten(answer: unknown, reply: FastifyReply): unknown {
  const { statusCode } = reply;
  const made = statusCode === 201 && reply.getHeader('location') !== undefined;
  // What was made has to be found: without its address the answer is the only way to it.
  if (answer === undefined || !(statusCode === 200 || made)) return answer;
  void reply.header('Preference-Applied', 'return=minimal');
  if (statusCode === 200) void reply.status(204);
  return undefined;
}

/** RFC 9745 and RFC 8594: since when, until when, and where to go. On the route's own refusals too. */
function tellDeprecation(reply: FastifyReply, { since, sunset, instead }: Deprecation): void {
  void reply.headers({
    Deprecation: `@${Date.parse(`${since}T00:00:00Z`) / 1000}`,
    Sunset: new Date(`${sunset}T00:00:00Z`).toUTCString(),
    Link: `<${instead}>; rel="successor-version"`,
  });
}

interface Parameter {
  readonly in: string;
  readonly name: string;
}

/** The query parameters that a route documents, as Nest's decorators keep them. */
function namesOfQuery(handler: object): ReadonlySet<string> {
  const known = (Reflect.getMetadata('swagger/apiParameters', handler) ?? []) as readonly Parameter[];
  return new Set(known.filter((given) => given.in === 'query').map(({ name }) => name));
}

/** @throws Problem VALIDATION naming every parameter that the route does not have */
function refuseUnknown(request: FastifyRequest, known: ReadonlySet<string>): void {
  const query = request.query as Record<string, unknown>;
  const unknown = Object.keys(query).filter((name) => !known.has(name));
  if (unknown.length > 0) throw malformed(unknown.map((field) => ({ field, message: mening`finns inte` })));
  if (!known.has('efter') || query['page'] === undefined) return;
  // A list by place has a first page and then places, no numbers.
  if (query['page'] !== '1')
    throw malformed([{ field: 'page', message: mening`ska vara 1: nästa sida får du med efter` }]);
  Reflect.deleteProperty(query, 'page');
}

interface Answer {
  readonly content?: Readonly<Record<string, unknown>>;
}

/** The media types of a route's successful answers; empty where it documents none. */
function mediaTypesOf(handler: object): readonly string[] {
  const answers = (Reflect.getMetadata('swagger/apiResponse', handler) ?? {}) as Readonly<
    Record<string, Answer>
  >;
  return Object.entries(answers)
    .filter(([status]) => Number(status) < 300)
    .flatMap(([, { content = {} }]) => Object.keys(content));
}

/** Whether an Accept header takes any of these (RFC 9110 12.5.1). Problems are sent whatever it says. */
function accepts(header: string | undefined, offered: readonly string[]): boolean {
  if (header === undefined || header.trim() === '' || offered.length === 0 || offered.includes('*/*'))
    return true;
  const ranges = header.split(',').map((part) => {
    const [range = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    return { range, refused: parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) };
  });
  /** The most exact range decides: `application/json;q=0` beside a wildcard takes everything but JSON. */
  const decides = (type: string) => {
    const kinds = [type, `${type.split('/')[0]}/*`, '*/*'];
    return kinds.map((kind) => ranges.find(({ range }) => range === kind)).find((found) => found);
  };
  return offered.some((type) => {
    const found = decides(type);
    return found !== undefined && !found.refused;
  });
}
