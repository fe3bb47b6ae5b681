/**
 * The typed client: openapi-fetch over the types of openapi.json, and what every caller would otherwise write again:
 * a key per intention, trying again when that is safe, problems as errors, pages as one list, and the live stream.
 * Nothing but fetch is needed: Node 20 or a browser.
 */
import { createParser } from 'eventsource-parser';
import createClient, { type Client } from 'openapi-fetch';
import { NYCKLADE, type components, type paths } from './stegvis-api.js';

export type { components, paths } from './stegvis-api.js';
/** A named schema of the API, for instance `Schema<'Arende'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
/** What a refusal says (RFC 9457). */
export type Problem = Schema<'Problem'>;

export interface KlientOptions {
  /** The service's address, for instance `https://stegvis.example.se`; the page's own in a browser without it. */
  readonly bas?: string;
  /** An access token, or what gives one that is valid now. Without it the browser's session is used, with its CSRF token. */
  readonly token?: string | (() => string | Promise<string>);
  /** Language of what a refusal says, as in Accept-Language; or what gives the one that is chosen now. Swedish without it. */
  readonly sprak?: 'sv' | 'en' | (() => 'sv' | 'en');
  /** Attempts at a request that may be repeated, the first included. @defaultValue 4 */
  readonly forsok?: number;
  /** Longest wait before another attempt, in milliseconds. @defaultValue 30000 */
  readonly langstVantan?: number;
  /** @defaultValue the platform's own */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A refusal or failure that the service has answered with. Its message is the detail: what is wrong and what to do, in the language that was asked for. */
export class StegvisProblem extends Error {
  /** What to ask for, instead of the text. */
  readonly code: string;

  constructor(
    readonly status: number,
    readonly problem: Problem,
    /** Seconds to wait before sending the same again; null where none are said. */
    readonly retryAfter: number | null,
  ) {
    super(problem.detail);
    this.name = 'StegvisProblem';
    this.code = problem.code;
  }
}

/** Headers of one intention. Keep them, and the same intention can be sent again whenever it is, and is done once. */
export const avsikt = (): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': crypto.randomUUID() });
/** Headers that let a change through only if the case, or the draft, still is this version. */
export const omVersion = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });

type Json<T> = T extends { 200: { content: { 'application/json': infer Svar } } } ? Svar : never;
type Svar<Path extends keyof paths> = paths[Path] extends { get: { responses: infer R } } ? Json<R> : never;
/** Addresses that answer in pages. */
export type Lista = {
  [Path in keyof paths]: Svar<Path> extends { nasta: string | number | null } ? Path : never;
}[keyof paths];
type Falt<Path extends Lista> = {
  [K in keyof Svar<Path>]: Svar<Path>[K] extends readonly unknown[] ? K : never;
}[keyof Svar<Path>];
type Post<Path extends Lista, K extends Falt<Path>> = Svar<Path>[K] extends readonly (infer P)[] ? P : never;
type Params<Path extends Lista> = paths[Path] extends { get: { parameters: infer P } }
  ? { [K in 'path' | 'query' as K extends keyof P ? K : never]?: K extends keyof P ? P[K] : never }
  : never;

/** One message of the live stream: that something has changed, never what. */
export interface Strommeddelande {
  readonly typ:
    'arende.andrat' | 'frist.passerad' | 'frist.andrad' | 'arbetslista.andrad' | 'om' | (string & {});
  readonly id: string | null;
  readonly data: unknown;
}
export interface StromOptions {
  /** One case alone. */
  readonly arende?: string;
  /** Go on after the message with this id. */
  readonly efter?: string;
  readonly signal?: AbortSignal;
}

export interface Klient extends Client<paths> {
  /** All of a list, page after page: `for await (const uppgift of klient.sidor('/stegvis/v1/arbetslista', 'tasks'))`. */
  sidor<Path extends Lista, K extends Falt<Path>>(
    path: Path,
    falt: K,
    params?: Params<Path>,
  ): AsyncGenerator<Post<Path, K>, void, undefined>;
  /** The live stream: opened again when it ends, from where it was, each message once. Ends when the case is closed to you. */
  strom(options?: StromOptions): AsyncGenerator<Strommeddelande, void, undefined>;
}

const SESSION = '/stegvis/v1/session';
const KEY = 'Idempotency-Key';
/** Methods that change nothing more the second time (RFC 9110). */
const REPEATABLE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);
/** Ids of messages that are remembered, to leave out what comes twice. */
const REMEMBERED = 1_000;

/** Makes a client. It keeps nothing but the session's CSRF token. */
export function createKlient(options: KlientOptions = {}): Klient {
  const bas = (options.bas ?? '').replace(/\/$/, '');
  const { token, sprak, forsok = 4, langstVantan = 30_000 } = options;
  const send = options.fetch ?? ((request: Request) => fetch(request));
  let csrf: Promise<string> | null = null;

  const readCsrf = async (): Promise<string> => {
    const response = await send(new Request(bas + SESSION, { credentials: 'include' }));
    if (!response.ok) throw await problemOf(response);
    return ((await response.json()) as Schema<'Session'>).session?.csrf ?? '';
  };

  /** The session's token, read once; one that could not be read is asked for again. */
  const csrfNow = (): Promise<string> =>
    (csrf ??= readCsrf().catch((error: unknown) => {
      csrf = null;
      throw error;
    }));

  /** The request as it is sent now: a token may have been exchanged since the last attempt. */
  const signed = async (request: Request): Promise<Request> => {
    const copy = new Request(request.clone(), token === undefined ? { credentials: 'include' } : {});
    if (sprak !== undefined) copy.headers.set('Accept-Language', typeof sprak === 'string' ? sprak : sprak());
    if (token !== undefined)
      copy.headers.set('Authorization', `Bearer ${typeof token === 'string' ? token : await token()}`);
    else if (!['GET', 'HEAD'].includes(request.method)) copy.headers.set('X-CSRF-Token', await csrfNow());
    return copy;
  };

  /** Sends, and again where nothing can be done twice by it. @throws StegvisProblem, or the network's own error */
  const attempt = async (request: Request): Promise<Response> => {
    const repeatable = REPEATABLE.has(request.method) || request.headers.has(KEY);
    let renewed = false;
    for (let n = 1; ; n += 1) {
      let response: Response;
      try {
        response = await send(await signed(request));
      } catch (error) {
        if (error instanceof StegvisProblem || request.signal.aborted || !repeatable || n >= forsok)
          throw error;
        await wait(backOff(n, langstVantan), request.signal);
        continue;
      }
      if (response.ok) return response;
      const problem = await problemOf(response);
      if (problem.code === 'CSRF' && token === undefined && !renewed) {
        // Logged in anew in another window: its token is another.
        [csrf, renewed] = [null, true];
        continue;
      }
      // A request that was turned away is not done, whatever it was.
      const refused = problem.code === 'OVERLOADED' || problem.status === 429;
      if (!(refused || (problem.status === 503 && repeatable)) || n >= forsok) throw problem;
      const seconds = problem.retryAfter;
      if (seconds !== null && seconds * 1_000 > langstVantan) throw problem;
      await wait(seconds === null ? backOff(n, langstVantan) : seconds * 1_000, request.signal);
    }
  };

  const client = createClient<paths>({ baseUrl: bas, fetch: attempt });
  client.use({
    onRequest: ({ request, schemaPath }) => {
      if (NYCKLADE.has(`${request.method} ${schemaPath}`) && !request.headers.has(KEY))
        request.headers.set(KEY, crypto.randomUUID());
      return request;
    },
  });

  const sidor: Klient['sidor'] = async function* (path, falt, params = {} as never) {
    const { path: inPath, query } = params as { path?: object; query?: object };
    let efter: string | number | null = null;
    do {
      const asked = { path: inPath, query: { ...query, ...(efter !== null && { efter }) } };
      const get = client.GET as unknown as (
        p: string,
        i: object,
      ) => Promise<{ data: Record<string, unknown> }>;
      const { data } = await get(path, { params: asked });
      yield* data[falt as string] as Iterable<never>;
      efter = data['nasta'] as string | number | null;
    } while (efter !== null);
  };

  const strom: Klient['strom'] = async function* ({ arende, efter, signal } = {}) {
    const seen = new Set<string>();
    let last = efter ?? null;
    let retry = 3_000;
    for (let faults = 0; !signal?.aborted;) {
      const query = new URLSearchParams({
        ...(arende !== undefined && { arende }),
        ...(last !== null && { efter: last }),
      });
      const url = `${bas}/stegvis/v1/strom?${query.toString()}`;
      const queue: Strommeddelande[] = [];
      const parser = createParser({
        onEvent: ({ event = 'message', id, data }) => {
          if (id !== undefined) last = id;
          queue.push({ typ: event, id: id ?? null, data: data === '' ? null : JSON.parse(data) });
        },
        onRetry: (ms) => (retry = ms),
      });
      try {
        const init = { headers: { Accept: 'text/event-stream' }, ...(signal && { signal }) };
        const response = await attempt(new Request(url, init));
        const body: ReadableStream<Uint8Array> = response.body ?? new ReadableStream();
        const reader = body.getReader();
        try {
          const decoder = new TextDecoder();
          for (let part = await reader.read(); !part.done; part = await reader.read()) {
            faults = 0;
            parser.feed(decoder.decode(part.value, { stream: true }));
            for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
              if (one.typ === 'stang') return;
              if (one.typ === 'plats' || one.typ === 'slut' || (one.id !== null && seen.has(one.id)))
                continue;
              if (one.id !== null) seen.add(one.id);
              if (seen.size > REMEMBERED) seen.delete(seen.values().next().value ?? '');
              yield one;
            }
          }
        } finally {
          await reader.cancel().catch(() => undefined);
        }
      } catch (error) {
        // A refusal stands; a connection that was lost is opened again.
        if (signal?.aborted || (error instanceof StegvisProblem && error.status < 500)) {
          if (signal?.aborted) return;
          throw error;
        }
        faults += 1;
      }
      await wait(Math.min(retry * 2 ** Math.max(0, faults - 1), langstVantan), signal).catch(() => undefined);
    }
  };
  return Object.assign(client, { sidor, strom });
}

/** The answer as an error; one that some proxy on the way has made has no problem in it. */
async function problemOf(response: Response): Promise<StegvisProblem> {
  const after = Number(response.headers.get('Retry-After') ?? Number.NaN);
  const text = await response.text();
  const json = /\bjson\b/.test(response.headers.get('Content-Type') ?? '');
  const problem = (json ? JSON.parse(text) : foreign(response)) as Problem;
  return new StegvisProblem(response.status, problem, Number.isFinite(after) ? after : null);
}

const foreign = ({ status, statusText }: Response): Problem => ({
  type: 'about:blank',
  title: statusText,
  status,
  detail: `Svaret ${status} kommer inte från Stegvis.`,
  code: 'OKANT',
  instance: '',
});

/** Twice as long each time, by chance between half and all of it: many that failed at once do not return at once. */
const backOff = (attempt: number, most: number): number =>
  Math.min(most, 250 * 2 ** attempt) * (0.5 + Math.random() / 2);

function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
