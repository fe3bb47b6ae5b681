/**
 * An address that exists and a method that it does not take: 405 that says which it takes (RFC 9110 15.5.6), and
 * OPTIONS that only tells. Which methods there are is no secret: the document says the same.
 */
import { MethodNotAllowedException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

interface Address {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
}

/** Call it before there are routes, and after what answers other pages' preflights. */
export function refuseMethods(http: FastifyInstance): void {
  const addresses = new Map<string, Address>();
  http.addHook('onRoute', ({ url, method }) => {
    // What takes any address is no address.
    if (/^\/?\*$/.test(url)) return;
    const known = addresses.get(url) ?? { pattern: patternOf(url), methods: new Set() };
    addresses.set(url, known);
    for (const one of [method].flat()) known.methods.add(one);
  });
  http.addHook('preParsing', (request, reply, _payload, done) => {
    if (!request.is404) {
      done();
      return;
    }
    const [path = ''] = request.url.split('?');
    const methods = [...addresses.values()]
      .filter(({ pattern }) => pattern.test(path))
      .flatMap((address) => [...address.methods]);
    if (methods.length === 0) {
      done();
      return;
    }
    void reply.header('Allow', [...new Set([...methods, 'OPTIONS'])].sort().join(', '));
    if (request.method === 'OPTIONS') void reply.status(204).send();
    else done(new MethodNotAllowedException());
  });
}

/** A route's address as Fastify writes it: `:id` for a part, `*` for the rest. */
function patternOf(url: string): RegExp {
  const parts = url.split('/').map((part) =>
    part
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+')
      .replace('*', '.*'),
  );
  return new RegExp(`^${parts.join('/')}$`);
}
