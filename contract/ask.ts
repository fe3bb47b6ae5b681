/** Sends requests just as they are told, also such as no well-behaved client would send, and tells them as curl does. */
import { Agent, request } from 'node:http';

export interface Ask {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | null;
}

export interface Answer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export type Send = (ask: Ask) => Promise<Answer>;

/** Longer than the service may take to answer anything. */
const WAIT_MS = 20_000;

/** What sends to a service. */
export function sender(url: string): { readonly send: Send; readonly close: () => void } {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(url);
  const once: Send = ({ method, path, headers, body }) =>
    new Promise((done, failed) => {
      const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const sent = request(
        { agent, hostname, port, method, path, headers: { ...length, ...headers }, timeout: WAIT_MS },
        (response) => {
          const { statusCode: status = 0 } = response;
          const answered = Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          );
          // A stream has no end: that it begins is its answer.
          if (answered['content-type']?.startsWith('text/event-stream')) {
            done({ status, headers: answered, text: '' });
            response.destroy();
            return;
          }
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', failed);
          response.on('end', () =>
            done({ status, headers: answered, text: Buffer.concat(chunks).toString('utf8') }),
          );
        },
      );
      sent.on('timeout', () => sent.destroy(new Error(`No answer within ${WAIT_MS} ms`)));
      sent.on('error', failed);
      if (body !== null) sent.write(body);
      sent.end();
    });
  return {
    // A connection that the service let go of just as it was taken again is not an answer.
    send: (ask) =>
      once(ask).catch((error: unknown) => {
        if ((error as { code?: string }).code === 'ECONNRESET') return once(ask);
        throw error;
      }),
    close: () => agent.destroy(),
  };
}

/** Beyond this a body is told by its beginning. */
const SHOWN = 600;

/** A request as it can be sent again, with a place for the token. */
export function curl({ method, path, headers, body }: Ask): string {
  const shown = Object.entries(headers).map(([name, value]) =>
    name === 'authorization' ? `-H 'authorization: Bearer $TOKEN'` : `-H '${name}: ${value.slice(0, SHOWN)}'`,
  );
  const text = body === null ? '' : typeof body === 'string' ? body : body.toString('latin1');
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} tecken)` : text;
  return [
    `curl -X ${method}`,
    ...shown,
    ...(body === null
      ? []
      : [`--data-binary ${quote(JSON.stringify(cut).slice(1, -1).replaceAll('\\"', '"'))}`]),
    quote(`$URL${path.length > SHOWN ? `${path.slice(0, SHOWN)}…` : path}`),
  ].join(' ');
}
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
