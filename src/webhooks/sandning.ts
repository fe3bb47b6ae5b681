/**
 * One message to one endpoint: a CloudEvent in structured mode, signed by Standard Webhooks, to an address that was
 * checked right before. What came back is told as a code, never in the receiver's words.
 */
import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import type { Text } from '../../machines/process';
import type { ClientKeys } from '../access/keys';
import type { Config } from '../config';
import { adressfel, slaUpp } from '../integrations/adresser';
import { posta, type Svar } from '../integrations/utgaende';
import { mening } from '../mening';
import { Slutgiltigt } from '../outbox/handlers';
import { faultCode } from '../queues';
import type { Hemligheter } from '../store/webhooks.store';
import { kuvert, VERIFIERING } from './katalog';

/**
 * taget: it was. igen: try again, after `efterMs` if the receiver said when. nekat: the receiver does not want this one.
 * slut: it wants no more (410). adress: it may not be called.
 */
export interface Utfall {
  readonly slag: 'taget' | 'igen' | 'nekat' | 'slut' | 'adress';
  readonly svar: string;
  readonly efterMs?: number;
}

/** Where messages may go. */
export type Webhookinstallning = Config['webhooks'] & {
  /** Seconds that a receiver has for its answer. */
  readonly svarstid?: number;
};

/** Less than a lease (store/webhookutskick.store.ts). */
const SVARSTID_S = 15;
/** Statuses that ask us to come back. */
const IGEN = [408, 425, 429];
/** A receiver may not ask for a longer wait than this. */
const LANGST_MS = 24 * 3_600_000;
const BYTES = 32;

/** Where the key of a subscription's secrets lies among the keys (access/keys.ts): it is exchanged with them. */
export const nyckelFor = (id: string): string => `webhook-${id}`;

export const nyHemlighet = (): string => `whsec_${randomBytes(BYTES).toString('base64')}`;

/** The secrets that are in force, the newest first. */
export function oppna(keys: Pick<ClientKeys, 'decrypt'>, id: string, sealed: Hemligheter): readonly string[] {
  const parts = [sealed.hemlighet, ...(sealed.tidigare ? [sealed.tidigare] : [])];
  return parts.flatMap((part) => keys.decrypt(nyckelFor(id), part) ?? []);
}

/** What is wrong with an address as it is written, a clause; null if nothing is. */
export function webhookadressfel(text: string, { nat, portar }: Webhookinstallning): Text | null {
  const fault = adressfel(text, nat);
  if (fault !== null) return fault;
  const { port, protocol } = new URL(text);
  const number = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
  return portar.includes(number) ? null : mening`ska ha någon av portarna ${portar.join(', ')}`;
}

/**
 * The same, when its name has been looked up.
 * @returns a code: FORBJUDEN_ADRESS, ENOTFOUND; null if it may be called
 */
export async function uppslagsfel(text: string, { nat }: Webhookinstallning): Promise<string | null> {
  try {
    await slaUpp(new URL(text), nat);
    return null;
  } catch (error) {
    return faultCode(error);
  }
}

/** Sends. What is wrong is told in the outcome; nothing is thrown for it. */
export async function sand(
  url: string,
  hemligheter: readonly string[],
  id: string,
  event: object,
  installning: Webhookinstallning,
): Promise<Utfall & { readonly text: string }> {
  if (webhookadressfel(url, installning) !== null || hemligheter.length === 0)
    return {
      slag: 'adress',
      svar: hemligheter.length === 0 ? 'HEMLIGHET_SAKNAS' : 'FORBJUDEN_ADRESS',
      text: '',
    };
  const body = JSON.stringify(event);
  const now = new Date();
  try {
    const answer = await posta(
      { url, nat: installning.nat, timeoutSekunder: installning.svarstid ?? SVARSTID_S },
      {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        accept: 'application/json',
        'user-agent': 'Stegvis-Webhooks/1',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
        'webhook-signature': hemligheter.map((one) => new Webhook(one).sign(id, now, body)).join(' '),
      },
      body,
    );
    return { ...utfallAv(answer, now), text: answer.text };
  } catch (error) {
    const slag = error instanceof Slutgiltigt ? 'adress' : 'igen';
    return { slag, svar: faultCode(error).slice(0, 60), text: '' };
  }
}

function utfallAv({ status, retryAfter }: Svar, now: Date): Utfall {
  const svar = `HTTP_${status}`;
  if (status >= 200 && status < 300) return { slag: 'taget', svar };
  if (status === 410) return { slag: 'slut', svar };
  if (status >= 300 && status < 500 && !IGEN.includes(status)) return { slag: 'nekat', svar };
  const efterMs = vantetid(retryAfter, now);
  return { slag: 'igen', svar, ...(efterMs !== null && { efterMs }) };
}

/** Retry-After in milliseconds, seconds or a date (RFC 9110); null where it says nothing that can be read. */
function vantetid(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  const ms = /^\d{1,9}$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now.getTime();
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), LANGST_MS) : null;
}

const Eko = z.object({ utmaning: z.string() });

/**
 * Asks an endpoint whether it wants the messages: a signed one with a word that it must send back. Only who has the
 * address and reads what comes there can answer.
 */
export async function verifiera(
  webhook: { readonly id: string; readonly url: string },
  hemligheter: readonly string[],
  bas: string,
  installning: Webhookinstallning,
): Promise<{ readonly verifierad: boolean; readonly svar: string }> {
  const utmaning = randomBytes(BYTES).toString('base64url');
  const id = `msg_${randomBytes(24).toString('base64url')}`;
  const event = { ...kuvert(bas, id, VERIFIERING, new Date().toISOString()), data: { utmaning } };
  const { slag, svar, text } = await sand(webhook.url, hemligheter, id, event, installning);
  if (slag !== 'taget') return { verifierad: false, svar };
  const echo = Eko.safeParse(jsonOf(text));
  const verifierad = echo.success && echo.data.utmaning === utmaning;
  return { verifierad, svar: verifierad ? svar : 'FEL_SVAR' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
