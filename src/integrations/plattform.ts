/**
 * The municipality's integration platform: a call is a signed message (Standard Webhooks) whose id is the same at every
 * attempt. The platform answers with a receipt, or that a receipt will come; it must know a message again by its id.
 */
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import type { Text } from '../../machines/process';
import { SYSTEM, type System } from '../../machines/omvarld';
import { referens } from '../../machines/anvisning/fields';
import { mening, osagd, type Osagd } from '../mening';
import { Slutgiltigt } from '../outbox/handlers';
import type { HttpSystem } from './system-config';
import { posta } from './utgaende';

/** What leaves. */
export interface Utgaende {
  readonly system: System;
  readonly anrop: string;
  readonly arende: string;
  /** The event's number, type and day. */
  readonly handelse: { readonly nr: number; readonly typ: string; readonly datum: string };
  readonly klient: { readonly personnummer: string; readonly namn: string } | null;
  readonly uppgifter: Readonly<Record<string, unknown>>;
}

/** What the other system says: that it is done, or that it will tell. */
export type Besked =
  | { readonly slag: 'kvittens'; readonly referens: string; readonly datum: string }
  | { readonly slag: 'kvittens-kommer' };

/** Carries a call to a system. What it throws is an attempt that failed: nothing is known of what was done there. */
export type Adapter = (ut: Utgaende, nyckel: string) => Promise<Besked>;

/** A receipt as systems write it, in an answer and in a message of its own. */
export const Kvittens = z.strictObject({
  referens: referens('Referens', 'Beteckningen i det andra systemet.'),
  datum: z.iso.date(),
});

/** 408 and 429 ask us to come back. */
const IGEN = [408, 425, 429];

/** The adapter of one system on the platform. @param secret whsec_… */
export function plattform(mal: HttpSystem, secret: string): Adapter {
  const skicka = signerat(mal, secret);
  return (ut, nyckel) => skicka(ut, nyckel, SYSTEM[ut.system], mening`anropet ${ut.anrop}`);
}

/**
 * Sends signed messages to one address.
 * @returns a sender of what a message says, under its key; `namn` and `vad` are for whoever reads why it was refused
 */
export function signerat(
  mal: HttpSystem,
  secret: string,
): (innehall: object, nyckel: string, namn: Text, vad: Text) => Promise<Besked> {
  const webhook = new Webhook(secret);
  return async (innehall, nyckel, namn, vad) => {
    const body = JSON.stringify({ ...innehall, nyckel });
    const now = new Date();
    const { status, text } = await posta(
      mal,
      {
        'content-type': 'application/json',
        accept: 'application/json',
        'webhook-id': nyckel,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
        'webhook-signature': webhook.sign(nyckel, now, body),
      },
      body,
    );
    if (status === 202) return { slag: 'kvittens-kommer' };
    if ((status >= 200 && status < 300) || status === 409) {
      const receipt = Kvittens.safeParse(jsonOf(text));
      if (receipt.success) return { slag: 'kvittens', ...receipt.data };
      // A repeat that is still being worked on says so; anything else that is no receipt is asked about again.
      if (status === 409) return { slag: 'kvittens-kommer' };
      throw Object.assign(new Error('No receipt'), { code: 'SVAR_UTAN_KVITTENS' });
    }
    if (status >= 300 && status < 500 && !IGEN.includes(status))
      throw new Slutgiltigt(`HTTP_${status}`, refused(namn, vad, status));
    throw Object.assign(new Error('Not taken'), { code: `HTTP_${status}` });
  };
}

const refused = (namn: Text, vad: Text, status: number): Osagd =>
  status < 400
    ? osagd`${namn} svarar från en annan adress (svar ${status}). Rätta adressen i inställningen och försök igen.`
    : osagd`${namn} tog inte emot ${vad} (svar ${status}). Rätta det som plattformen anmärker på och försök igen, eller gör det för hand och kvittera.`;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
