/**
 * A small HTTP/1.1 client for load: one keep-alive connection per request in flight, requests as ready bytes,
 * answers read by Content-Length. It costs a fraction of what the servers do, so that they are what is measured.
 */
import { connect, type Socket } from 'node:net';
import type { Slice } from '../pgbench';

/** Before a slice counts: the server's code is compiled and its caches are warm. */
const WARM_MS = 1_000;

/**
 * Posts for some seconds with so many in flight.
 * @param request the bytes of the next request
 * @returns answers of 2xx per second
 * @throws Error at the first answer of another status
 */
export async function post(
  url: string,
  inFlight: number,
  seconds: number,
  request: () => string,
): Promise<Slice> {
  const from = performance.now() + WARM_MS;
  const until = from + seconds * 1_000;
  let steps = 0;
  let counted = 0;
  const one = async (): Promise<void> => {
    const line = await open(url);
    try {
      while (performance.now() < until) {
        const { status, head } = await line.ask(request());
        if (status < 200 || status > 299) throw new Error(`Svaret var ${status}: ${head.slice(0, 300)}`);
        steps += 1;
        const now = performance.now();
        if (now >= from && now < until) counted += 1;
      }
    } finally {
      line.close();
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  return { rate: counted / seconds, steps };
}

interface Answer {
  readonly status: number;
  readonly head: string;
}

interface Line {
  ask(request: string): Promise<Answer>;
  close(): void;
}

async function open(url: string): Promise<Line> {
  const { hostname, port } = new URL(url);
  const socket: Socket = connect({ host: hostname, port: Number(port), noDelay: true });
  let waiting: { readonly done: (answer: Answer) => void; readonly failed: (error: Error) => void } | null =
    null;
  let read: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    read = read.length === 0 ? chunk : Buffer.concat([read, chunk]);
    const end = read.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = read.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
    if (read.length < end + 4 + length) return;
    const body = read.toString('utf8', end + 4, end + 4 + length);
    read = read.subarray(end + 4 + length);
    const status = Number(head.slice(9, 12));
    waiting?.done({ status, head: status < 300 ? head : body });
    waiting = null;
  });
  const lost = (error: Error): void => {
    waiting?.failed(error);
    waiting = null;
  };
  socket.on('error', lost);
  socket.on('close', () => lost(new Error('Servern stängde förbindelsen')));
  await new Promise<void>((done, failed) => {
    socket.once('connect', done);
    socket.once('error', failed);
  });
  return {
    ask: (request) =>
      new Promise((done, failed) => {
        waiting = { done, failed };
        socket.write(request);
      }),
    close: () => void socket.destroy(),
  };
}
