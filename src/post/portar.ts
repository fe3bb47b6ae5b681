/**
 * The ports that carry a dispatch to a client: digital post and reminders by SMS. Everything is tried again right before
 * it leaves; what may not leave any more is stopped and told. Without a platform a person sends it by hand, from a task.
 */
import type { Pool } from 'pg';
import { z } from 'zod';
import { localDate } from '../../machines/calendar';
import type { Text } from '../../machines/process';
import type { ClientKeys } from '../access/keys';
import type { Engine } from '../engine/engine';
import type { Filer } from '../files/filer';
import { signerat, type Besked } from '../integrations/plattform';
import type { Systemen } from '../integrations/system-config';
import { mening } from '../mening';
import type { Handler, Outcome } from '../outbox/handlers';
import type { KlientIdentity } from '../store/klienter.store';
import { PostQuery, type Forsandelse, type Utskicksrad } from '../store/post.query';
import { PostStore } from '../store/post.store';
import { bestallt, lage, POSTHANDELSER, recordAv, type Lage } from './lage';
import { smsText, type Motestid } from './paminnelse';
import { Posten } from './posten';
import type { Hinder } from './regler';

type Postport = 'digitalpost' | 'sms';

export interface Postdelar {
  readonly engine: Engine;
  readonly pool: Pool;
  readonly keys: ClientKeys;
  readonly filer: Filer;
  readonly systemen: Systemen;
}

const Payload = z.object({ forsandelse: z.string() });
/** Who acts where nobody does. */
const POSTEN = { id: 'posten', role: null } as const;
const SENT: Outcome = { status: 'sent' };
const DROPPED: Outcome = { status: 'dropped', reason: 'far-inte-lamnas' };

const NAMN: Readonly<Record<Postport, Text>> = {
  digitalpost: mening`Digital post`,
  sms: mening`SMS-tjänsten`,
};
const UPPGIFT = { digitalpost: 'post.digital_post', sms: 'post.sms' } as const satisfies Record<
  Postport,
  string
>;

/** A handler for each port. */
export function posthandlers(parts: Postdelar): Readonly<Record<Postport, Handler>> {
  return { digitalpost: posthandler('digitalpost', parts), sms: posthandler('sms', parts) };
}

function posthandler(port: Postport, parts: Postdelar): Handler {
  const { engine, pool, keys, systemen } = parts;
  const query = new PostQuery(pool);
  const posten = new Posten(engine, new PostStore(pool), keys);
  const config = systemen[port];
  const secret = systemen.hemligheter[port];
  const skicka = config.adapter === 'http' && secret !== undefined ? signerat(config, secret) : null;

  return async (message) => {
    const rad = await query.forUtskick(Payload.parse(message.payload).forsandelse, POSTHANDELSER);
    const f = rad?.forsandelse;
    if (!rad || !f) return { status: 'dropped', reason: 'arendet-saknas' };
    // Handed over and not yet receipted: asked about again with the same key.
    const again = f.status === 'expedierad' && skicka !== null;
    if (f.status !== 'vantar' && !again) return SENT;
    const stands = await provad(parts, rad);
    if (typeof stands === 'string') {
      if (!again) await posten.stoppa([{ id: f.id, hinder: stands }], POSTEN);
      return DROPPED;
    }
    if (!skicka) {
      await posten.uppgift(f.id, UPPGIFT[port]);
      return SENT;
    }
    const innehall = await meddelande(parts, rad, f, stands);
    if (innehall === null) {
      await posten.stoppa([{ id: f.id, hinder: 'filen' }], POSTEN);
      return DROPPED;
    }
    // Known again by the dispatch's own id: the outbox's key holds the case's number, which is nobody's outside.
    const besked = await skicka(innehall, f.id, NAMN[port], mening`utskicket`);
    return taEmot(parts, posten, f, besked);
  };
}

/** Its stand when it may leave; otherwise the first reason why not. */
async function provad({ engine, keys }: Postdelar, rad: Utskicksrad): Promise<Lage | Hinder> {
  const ordered = bestallt(keys, rad);
  if (!ordered) return 'gallrad';
  const stands = lage(engine, keys, rad, await recordAv(engine, rad), ordered);
  // What was handed over has made the document dispatched.
  const [first] = stands.hinder.filter((one) => one !== 'expedierat' || rad.forsandelse?.status === 'vantar');
  return first ?? stands;
}

async function taEmot(
  { engine }: Postdelar,
  posten: Posten,
  f: Forsandelse,
  besked: Besked,
): Promise<Outcome> {
  const idag = localDate(engine.clock.now().toISOString());
  if (besked.slag === 'kvittens-kommer') {
    await posten.lamnad(f.id, 'expedierad', { datum: idag, referens: null }, POSTEN);
    throw Object.assign(new Error('The receipt will come'), { code: 'KVITTENS_VANTAS' });
  }
  const datum = besked.datum <= idag ? besked.datum : idag;
  await posten.lamnad(f.id, 'levererad', { datum, referens: besked.referens }, POSTEN);
  return SENT;
}

/** What leaves; null where there is nothing to send. */
async function meddelande(
  { keys, filer }: Postdelar,
  rad: Utskicksrad,
  f: Forsandelse,
  { dokument, data }: Lage,
): Promise<object | null> {
  if (f.kanal === 'sms_paminnelse') {
    const nummer = bestallt(keys, rad)?.nummer ?? null;
    if (nummer === null || f.mote === null) return null;
    return {
      kanal: 'sms',
      till: nummer,
      text: smsText(JSON.parse(f.mote) as Motestid, data.avsandare.telefon),
    };
  }
  const text = rad.klient && keys.decrypt(f.klientId, rad.klient);
  const found = dokument.filId === null ? null : await filer.lasa(dokument.filId);
  if (text === null || !found || found.rad.sha256 !== dokument.sha256) return null;
  const parts: Buffer[] = [];
  for await (const part of found.innehall) parts.push(part);
  const { personnummer } = JSON.parse(text) as KlientIdentity;
  const titel = data.avsandare.neutral ? 'Meddelande' : (dokument.titel ?? 'Meddelande');
  return {
    kanal: 'digital_post',
    till: personnummer,
    titel,
    fil: {
      mediatyp: 'application/pdf',
      sha256: dokument.sha256,
      innehall: Buffer.concat(parts).toString('base64'),
    },
  };
}
