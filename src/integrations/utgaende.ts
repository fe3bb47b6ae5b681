/**
 * One POST to another system: to the address that was checked, no further (no redirect is followed), in bounded time,
 * and with an answer of bounded size. What goes wrong is told by a code, never by the other system's words.
 */
import { readFileSync } from 'node:fs';
import { request as http } from 'node:http';
import { request as https, type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import { slaUpp } from './adresser';

export interface Mal {
  readonly url: string;
  readonly nat: readonly string[];
  readonly timeoutSekunder: number;
  readonly utfardare?: string | undefined;
  readonly klientcertifikat?: { readonly certifikat: string; readonly nyckel: string } | undefined;
}

export interface Svar {
  readonly status: number;
  readonly text: string;
  /** The header, where there is one. */
  readonly retryAfter?: string;
}

const STORST = 1024 * 1024;

const fault = (code: string): Error => Object.assign(new Error(code), { code });

/**
 * Sends, and reads the answer.
 * @throws Slutgiltigt for an address that may not be called; an error with a code for all else, among them
 *   SVARET_DROJER, FOR_STORT_SVAR, ECONNRESET
 */
export async function posta(
  mal: Mal,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Svar> {
  const url = new URL(mal.url);
  const address = await slaUpp(url, mal.nat);
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const secure = url.protocol === 'https:';
  const options: RequestOptions = {
    method: 'POST',
    host: address,
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    path: `${url.pathname}${url.search}`,
    headers: { ...headers, host: url.host, 'content-length': String(Buffer.byteLength(body)) },
    agent: false,
    ...(secure && isIP(name) === 0 && { servername: name }),
    ...(mal.utfardare !== undefined && { ca: readFileSync(mal.utfardare) }),
    ...(mal.klientcertifikat && {
      cert: readFileSync(mal.klientcertifikat.certifikat),
      key: readFileSync(mal.klientcertifikat.nyckel),
    }),
  };
  return new Promise<Svar>((done, failed) => {
    const sent = (secure ? https : http)(options, (answer) => {
      const parts: Buffer[] = [];
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes > STORST) sent.destroy(fault('FOR_STORT_SVAR'));
        else parts.push(part);
      });
      answer.on('end', () => {
        const retryAfter = answer.headers['retry-after'];
        done({
          status: answer.statusCode ?? 0,
          text: Buffer.concat(parts).toString('utf8'),
          ...(retryAfter !== undefined && { retryAfter }),
        });
      });
      // An answer that is cut off ends without `end`.
      answer.on('aborted', () => sent.destroy(fault('ECONNRESET')));
      answer.on('error', failed);
    });
    const timer = setTimeout(() => sent.destroy(fault('SVARET_DROJER')), mal.timeoutSekunder * 1_000);
    sent.on('close', () => clearTimeout(timer));
    sent.on('error', failed);
    sent.end(body);
  });
}
