/** HTTP as a client of the service speaks it: short time limits, kept connections, and no retry of its own. */
import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A caller that has waited this long takes the outcome for unknown. */
const TIMEOUT_MS = 6_000;

/** Connections that a lane's clients share. */
export const connections = (): Agent => new Agent({ keepAlive: true });

/** @throws Error if there is no whole answer: nobody then knows what became of the request */
export function ask(
  agent: Agent,
  port: number,
  method: 'GET' | 'POST',
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: unknown,
): Promise<Answer> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((done, failed) => {
    const call = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: {
          ...headers,
          ...(text !== undefined && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
          }),
        },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', failed);
        response.on('end', () => {
          const { statusCode = 0, headers: got, complete } = response;
          if (!complete) failed(new Error('The answer was cut off'));
          else done({ status: statusCode, headers: got, body: Buffer.concat(chunks).toString() });
        });
      },
    );
    call.on('error', failed);
    call.end(text);
  });
}
