/** What the document says of every operation alike: how an id in an address is written, and what a body can be refused for. */
import type { OpenAPIObject } from '@nestjs/swagger';
import { problemResponse } from './documented';

/**
 * An id in an address: what case-id.ts takes for one, and no longer than the router reads (100). What is not so
 * written is answered as what does not exist.
 */
const ID = { type: 'string', minLength: 1, maxLength: 100, pattern: '^[\\w.~:-]+$' } as const;

/** Says it, in place, of the operations that do not say so themselves. */
export function preciseParameters(document: OpenAPIObject): void {
  for (const path of Object.values(document.paths)) {
    const { get, post, put, patch, delete: end } = path;
    for (const operation of [get, post, put, patch, end])
      for (const parameter of operation?.parameters ?? [])
        if ('in' in parameter && parameter.in === 'path' && !('pattern' in (parameter.schema ?? {})))
          parameter.schema = { ...ID, ...parameter.schema };
    // A route that needs no body is sent one all the same, and it is read before anybody sees that.
    for (const change of [post, put, patch, end])
      if (change && !change.requestBody)
        for (const code of ['TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const) {
          const { status, ...answer } = problemResponse([code]);
          change.responses[String(status)] ??= answer as never;
        }
  }
}
