/** The headers of a change: Idempotency-Key and If-Match make it safe to send, Prefer makes its answer short; and the reader's language. */
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mening } from '../mening';
import { sprakAv, sprakHuvuden, type Sprak } from './sprak';
import { malformed } from './zod-http';

/** Parameter decorator: the required Idempotency-Key. */
export const IdempotencyKey = createParamDecorator((_data: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key))
    throw malformed([
      {
        field: 'Idempotency-Key',
        message: mening`ska finnas i huvudet och ha 8–200 tecken utan mellanslag, till exempel ett UUID`,
      },
    ]);
  return key;
});

/** Parameter decorator: the revision in If-Match, if there is one. */
export const IfMatch = createParamDecorator(
  (_data: unknown, context: ExecutionContext): number | undefined => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    if (header === undefined || header === '*') return undefined;
    const [, , revision] = /^(?:W\/)?("?)([1-9]\d{0,8})\1$/.exec(header) ?? [];
    if (revision === undefined)
      throw malformed([{ field: 'If-Match', message: mening`ska vara ärendets ETag, till exempel "5"` }]);
    return Number(revision);
  },
);

/** Parameter decorator: whether the sender asks for no view in return (RFC 7240). */
export const PrefersMinimal = createParamDecorator((_data: unknown, context: ExecutionContext): boolean =>
  prefersMinimal(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** Whether a request says `Prefer: return=minimal`, alone or among other preferences. */
export const prefersMinimal = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  /(^|,)\s*return=minimal\s*(;|,|$)/i.test(String(headers.prefer ?? ''));

/** Parameter decorator: the language to answer in. The answer says which it was. */
export const LasarensSprak = createParamDecorator((_data: unknown, context: ExecutionContext): Sprak => {
  const http = context.switchToHttp();
  const sprak = sprakAv(http.getRequest<FastifyRequest>().headers['accept-language']);
  void http.getResponse<FastifyReply>().headers(sprakHuvuden(sprak));
  return sprak;
});
