/**
 * The body of an upload as it comes: never in memory whole, never longer than it may be. Only the route that takes files
 * has bodies of these types; everywhere else they are refused as before.
 */
import { UnsupportedMediaTypeException } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Text } from '../../machines/process';
import { mening } from '../mening';
import { Problem } from '../problems';

const FILER_PATH = '/stegvis/v1/arenden/:id/filer';
/** 20 MB, as the routine's scanners make them. */
const STORSTA_FIL = 20 * 1024 * 1024;
/** What the sender says it is decides nothing: src/files/mediatyp.ts looks. */
export const FILTYPER = [
  'application/octet-stream',
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/heic',
] as const;

/** Lets the server hand over a file's bytes as they come. */
export function taEmotFiler(http: FastifyInstance): void {
  http.addContentTypeParser([...FILTYPER], (request, payload, done) => {
    if (request.routeOptions.url === FILER_PATH) done(null, payload);
    else done(new UnsupportedMediaTypeException());
  });
  // What is left of a body that was refused, by whomever, is not read: the connection ends with the answer.
  http.addHook('onSend', (request, reply, payload, done) => {
    if (request.routeOptions.url === FILER_PATH && request.method === 'POST' && !request.raw.complete)
      void reply.header('Connection', 'close');
    done(null, payload);
  });
}

/**
 * The bytes of a request's body.
 * @throws Problem TOO_LARGE before anything is read if its length says so, or as soon as it is longer; VALIDATION if it is empty
 */
export async function* kroppen(request: FastifyRequest): AsyncGenerator<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > STORSTA_FIL) throw forStor();
  const { body } = request;
  if (body !== null && body !== undefined && !(body instanceof Readable))
    throw fel(mening`ska skickas som application/octet-stream, inte som JSON`);
  let bytes = 0;
  for await (const bit of bitar(body)) {
    bytes += bit.length;
    if (bytes > STORSTA_FIL) throw forStor();
    // The time within which it is answered begins with the last that has come, not with the first.
    request.server.traffic.received(request);
    yield bit;
  }
  if (bytes === 0) throw fel(mening`är tom: skicka filens innehåll som det är i anropets kropp`);
}

async function* bitar(body: Readable | null | undefined): AsyncGenerator<Buffer> {
  try {
    for await (const bit of body ?? []) yield bit as Buffer;
  } catch {
    throw fel(mening`kom inte hel: anropet bröts. Skicka den igen`);
  }
}

const fel = (message: Text): Problem =>
  new Problem('VALIDATION', mening`Filen ${message}.`, { errors: [{ field: 'filen', message }] });

const forStor = (): Problem =>
  new Problem(
    'TOO_LARGE',
    mening`Filen är för stor: den får vara högst ${STORSTA_FIL / 1024 / 1024} MB. Skanna med lägre upplösning eller dela upp den.`,
  );
