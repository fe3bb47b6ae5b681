/**
 * Senders that mean no good, over real sockets: slow ones, endless ones, those that ask a hundred times at once or
 * say two things of where a request ends. The server alone, with its own limits and short times.
 */
import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createAdapter } from '../../src/api/http';
import { loadConfig } from '../../src/config';
import { until } from '../deadlines/workshop';

const PATIENCE = { headers: 150, request: 400, look: 50 };

const config = loadConfig({
  DATABASE_URL: 'postgres://127.0.0.1/x',
  OIDC_ISSUER: 'https://idp.example',
  KEYS_DIR: 'x',
  KEYS_MASTER: '0'.repeat(64),
  MAIL_DIR: 'x',
  RATE_LIMIT_PER_MINUTE: '20',
});

let adapter: FastifyAdapter;
let port: number;
let handled: number;
const http = (): FastifyInstance => adapter.getInstance<FastifyInstance>();
beforeEach(async () => {
  adapter = createAdapter(config, pino({ level: 'silent' }), PATIENCE);
  handled = 0;
  http().get('/fraga', () => ({ n: (handled += 1) }));
  http().post('/andring', () => ({ n: (handled += 1) }));
  await http().listen({ port: 0, host: '127.0.0.1' });
  const address = http().server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterEach(() => http().close());

/** Sends pieces as they are asked for, and gives all that came back when the server ends the connection. */
function talk(begin: (socket: Socket) => void): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => begin(socket));
    socket.on('data', (data) => (text += data.toString()));
    // Whoever still writes when the server hangs up is told so by an error.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
}
/** A little, again and again, for as long as the connection lasts. */
function drip(socket: Socket, piece: string): void {
  const timer = setInterval(() => socket.write(piece), 20);
  socket.on('close', () => clearInterval(timer));
}
const post = (headers: string): string =>
  `POST /andring HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers}\r\n`;
const underWay = (): number => http().traffic.inFlight;
/** What an answer must never hold: where in the code it was. */
const STACK = /\bat .*:\d+:\d+|node_modules|Error:/;

test('the service itself waits ten seconds for headers and thirty for a request', async () => {
  const own = createAdapter(config, pino({ level: 'silent' }));
  await own.getInstance<FastifyInstance>().listen({ port: 0, host: '127.0.0.1' });
  const { headersTimeout, requestTimeout } = own.getHttpServer<Server>();
  expect([headersTimeout, requestTimeout]).toEqual([10_000, 30_000]);
  await own.close();
});

test.each<[string, (socket: Socket) => void]>([
  ['says nothing', () => undefined],
  [
    'sends its headers one by one, for ever',
    (socket) => {
      socket.write('GET /fraga HTTP/1.1\r\nHost: x\r\n');
      drip(socket, 'X-A: b\r\n');
    },
  ],
  [
    'sends its body byte by byte, for ever',
    (socket) => {
      socket.write(post('Content-Length: 100000\r\n'));
      drip(socket, ' ');
    },
  ],
  [
    'sends its body in chunks, for ever',
    (socket) => {
      socket.write(post('Transfer-Encoding: chunked\r\n'));
      drip(socket, '1\r\n \r\n');
    },
  ],
])('who %s is hung up on, and takes up no place', async (_what, begin) => {
  const answer = await talk(begin);
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).not.toMatch(STACK);
  await until('its place is free', () => underWay() === 0);
  expect(handled).toBe(0);
});

test.each<[string, string, string]>([
  [
    'headers larger than 16 KiB',
    `GET /fraga HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`,
    '431',
  ],
  [
    'two thousand headers',
    `GET /fraga HTTP/1.1\r\nHost: x\r\n${'X-A: bbbbbbbb\r\n'.repeat(2_000)}\r\n`,
    '431',
  ],
  [
    'two words on where its body ends (smuggling)',
    `${post('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n')}0\r\n\r\nGET /fraga HTTP/1.1\r\nHost: x\r\n\r\n`,
    '400',
  ],
  ['two lengths', `${post('Content-Length: 2\r\nContent-Length: 40\r\n')}{}`, '400'],
  ['a bare line feed in a header', 'GET /fraga HTTP/1.1\nHost: x\n\n', '400'],
  ['no HTTP at all', '\u0016\u0003\u0001\u0002', '400'],
])('%s: refused, and nothing of it is done', async (_what, request, status) => {
  const answer = await talk((socket) => socket.write(request));
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual([`HTTP/1.1 ${status}`]);
  expect(answer).not.toMatch(STACK);
  expect(handled).toBe(0);
});

test.each([
  ['says so', (size: number) => `Content-Length: ${size}\r\n`, (body: string) => body],
  [
    'does not say so',
    () => 'Transfer-Encoding: chunked\r\n',
    (body: string) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  ],
])('a body over one mebibyte that %s is refused as too large', async (_what, header, framed) => {
  const body = JSON.stringify('x'.repeat(1024 * 1024 + 1));
  const answer = await talk((socket) => {
    socket.write(post(`${header(body.length)}Connection: close\r\n`));
    socket.write(framed(body));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  await until('its place is free', () => underWay() === 0);
  expect(handled).toBe(0);
});

test('who asks a hundred times on one connection without waiting is served its share, in order, and no more', async () => {
  const one = 'GET /fraga HTTP/1.1\r\nHost: x\r\n\r\n';
  const last = one.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n');
  const answer = await talk((socket) => socket.write(one.repeat(99) + last));
  const statuses = [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
  expect(statuses).toEqual([...Array<string>(20).fill('200'), ...Array<string>(80).fill('429')]);
  expect([...answer.matchAll(/"n":(\d+)/g)].map(([, n]) => Number(n))).toEqual(
    Array.from({ length: 20 }, (_, n) => n + 1),
  );
  expect(handled).toBe(20);
});

test('where no other origin is configured, no page of one may read an answer, nor ask whether it may', async () => {
  const asked =
    'Host: x\r\nOrigin: https://front.example\r\nAccess-Control-Request-Method: GET\r\nConnection: close\r\n\r\n';
  for (const [line, status] of [
    ['GET /fraga', 200],
    ['OPTIONS /fraga', 204],
  ] as const) {
    const answer = await talk((socket) => socket.write(`${line} HTTP/1.1\r\n${asked}`));
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).not.toMatch(/access-control-/i);
  }
});
