/** The one way out for everything that is thrown: application/problem+json. */
import { Catch, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accessLogFails, Problem } from '../problems';
import { CasesStore } from '../store/cases.store';
import { refusedByDatabase } from '../store/pg-errors';
import { codeAndText, errorShape, problemJson, PROBLEM_TYPE } from './http-problems';
import { sprakAv, sprakHuvuden } from './sprak';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(@Inject(CasesStore) private readonly store: CasesStore) {}

  catch(error: unknown, host: ArgumentsHost): void | Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (mayBeTheLog(error)) return this.reasonOf(error).then((why) => this.answer(why, request, reply));
    this.answer(error, request, reply);
  }

  /** A statement that the database refused most often wrote to the access log too: was it that? */
  private async reasonOf(error: unknown): Promise<unknown> {
    const writable = await this.store.canLog().catch(() => true);
    return writable ? error : accessLogFails(error);
  }

  private answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const known = error instanceof Problem;
    const { code, text } = known ? error : codeAndText(error);
    const extra = known ? error.extra : {};
    const sprak = sprakAv(request.headers['accept-language']);
    const body = problemJson(code, text, request.id, extra, sprak);
    // Turning away is told in traffic.ts, once for many.
    if (body.status >= 500 && code !== 'OVERLOADED')
      this.logger.error({ reqId: request.id, code, error: errorShape(error) });
    if (extra.retryAfter !== undefined) void reply.header('Retry-After', extra.retryAfter);
    if (extra.revision !== undefined) void reply.header('ETag', `"${extra.revision}"`);
    if (body.status === 401) void reply.header('WWW-Authenticate', challenge(request));
    void reply
      .status(body.status)
      .headers({ ...sprakHuvuden(sprak), 'Content-Type': PROBLEM_TYPE })
      .send(body);
  }
}

/** What we have no other answer to than that something failed, and that began in the database. */
const mayBeTheLog = (error: unknown): boolean =>
  (!(error instanceof Problem) || error.status === 500) && refusedByDatabase(error);

/** RFC 6750: the reason is named only to one who showed a token. */
const challenge = (request: FastifyRequest): string =>
  request.headers.authorization === undefined
    ? 'Bearer realm="stegvis"'
    : 'Bearer realm="stegvis", error="invalid_token"';
