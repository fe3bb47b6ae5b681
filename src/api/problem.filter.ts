/** The one way out for everything that is thrown: application/problem+json. */
import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problems';
import { codeAndDetail, errorShape, problemJson, PROBLEM_TYPE } from './http-problems';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const known = error instanceof Problem;
    const { code, detail } = known ? error : codeAndDetail(error);
    const extra = known ? error.extra : {};
    const body = problemJson(code, detail, request.id, extra);
    // Turning away is told in traffic.ts, once for many.
    if (body.status >= 500 && code !== 'OVERLOADED')
      this.logger.error({ reqId: request.id, code, error: errorShape(error) });
    if (extra.retryAfter !== undefined) void reply.header('Retry-After', extra.retryAfter);
    if (extra.revision !== undefined) void reply.header('ETag', `"${extra.revision}"`);
    if (body.status === 401) void reply.header('WWW-Authenticate', challenge(request));
    void reply.status(body.status).header('Content-Type', PROBLEM_TYPE).send(body);
  }
}

/** RFC 6750: the reason is named only to one who showed a token. */
const challenge = (request: FastifyRequest): string =>
  request.headers.authorization === undefined
    ? 'Bearer realm="stegvis"'
    : 'Bearer realm="stegvis", error="invalid_token"';
