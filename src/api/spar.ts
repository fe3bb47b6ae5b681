/**
 * W3C Trace Context: a trace that a caller began is passed back, so that a front end's log and its support can
 * be put together. Ours begins with the request's own number, which `instance` in a problem and the log also have.
 * No request asks another system while it waits: what leaves does so by the outbox, in a trace of its own.
 */
import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

const TRACEPARENT = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-([\da-f]{2})(?:-|$)/;

/** Every answer says its trace (profile SPA.02, SPA.04). */
export function traceRequests(http: FastifyInstance): void {
  http.addHook('onRequest', ({ headers, id }, reply, done) => {
    void reply.header('traceparent', continued(headers['traceparent'], id));
    done();
  });
}

/** @param id the request's number, a UUID: the trace where the caller began none */
function continued(given: string | string[] | undefined, id: string): string {
  const [, trace = id.replaceAll('-', ''), flags = '00'] = TRACEPARENT.exec(String(given)) ?? [];
  return `00-${trace}-${randomBytes(8).toString('hex')}-${flags}`;
}
