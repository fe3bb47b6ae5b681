/**
 * What a step owes the world, as data: a document to draw, a system to be told, a meeting to put in calendars. It leaves
 * as outbox rows of the step's own commit, so that nothing is owed that did not happen, and nothing that happened is
 * forgotten (architecture 12). What a row says is codes; what is sent is read from the case right before it leaves.
 */
import type { Role } from './process';

/** Other systems, each behind a port of its own (R22, R28, R34, R38). */
export const SYSTEM = {
  treserva: { sv: 'Treserva', en: 'Treserva' },
  gwa: { sv: 'GWA', en: 'GWA' },
  ssbtek: { sv: 'SSBTEK', en: 'SSBTEK' },
  af: { sv: 'Arbetsförmedlingen', en: 'Arbetsförmedlingen' },
} as const;
export type System = keyof typeof SYSTEM;

/** What decides whether something is owed: the case after the event, and the event without its free text. */
export interface Omstandigheter<Context> {
  readonly context: Context;
  /** The case as it was before it; null in its first event. What an event replaces is only seen here. */
  readonly fore?: Context | null;
  readonly event: { readonly type: string; readonly [field: string]: unknown };
}

interface Skyldig {
  /** Only then; always if left out. */
  readonly om?: (facts: Omstandigheter<never>) => boolean;
}

/** A document that the event gives rise to; `mall` is its folder among the templates. */
export interface DokumentSkyldighet extends Skyldig {
  readonly port: 'dokument';
  readonly mall: string;
}

/** Something that another system must be told, or do. */
export interface SystemSkyldighet extends Skyldig {
  readonly port: System;
  /** What: a name in the system's list of calls (src/integrations). */
  readonly anrop: string;
  /**
   * Who shows that it was done where no system answers: the event itself, sent by whoever did it there, or a person
   * of `roll` who signs a task for it.
   */
  readonly kvitteras: 'av-handelsen' | 'av-person';
  readonly roll: Role;
  /** What stops it, judged by the case as it is right before it leaves; null where nothing does. */
  readonly hinder?: (facts: Hinderfakta<never>) => Hinder | null;
}

/** Why something that was owed must not leave any more. */
export type Hinder = 'samtycke-saknas' | 'inte-aktuellt' | 'fel-klient';
export interface Hinderfakta<Context> extends Pick<Omstandigheter<Context>, 'context' | 'event'> {
  /** The local date. */
  readonly idag: string;
}

/** A meeting that is put into, moved in or taken from calendars; `avsluta`: held, and the next one is another. */
export interface KalenderSkyldighet extends Skyldig {
  readonly port: 'kalender';
  readonly slag: string;
  readonly atgard: 'boka' | 'avboka' | 'avsluta';
}

export type Skyldighet = DokumentSkyldighet | SystemSkyldighet | KalenderSkyldighet;

/** By event type, in the order in which they are owed. */
export type OmvarldDefinition = Readonly<Record<string, readonly Skyldighet[]>>;

/** An obligation as the outbox holds it: its port, and the codes that are its payload. */
export interface Skuld {
  readonly port: Skyldighet['port'];
  readonly payload: Readonly<Record<string, string>>;
}

/** What an event owes in the case as it is after it. Pure. */
export function skulder(definition: OmvarldDefinition, facts: Omstandigheter<never>): readonly Skuld[] {
  const owed = Object.hasOwn(definition, facts.event.type) ? (definition[facts.event.type] ?? []) : [];
  return owed.filter(({ om }) => om === undefined || om(facts)).map(skuld);
}

function skuld(one: Skyldighet): Skuld {
  switch (one.port) {
    case 'dokument':
      return { port: one.port, payload: { mall: one.mall } };
    case 'kalender':
      return { port: one.port, payload: { slag: one.slag, atgard: one.atgard } };
    default:
      return {
        port: one.port,
        payload: { anrop: one.anrop, kvitteras: one.kvitteras, roll: one.roll },
      };
  }
}

/** Several parts of one routine's obligations as one; an event may stand in many of them. */
export function forenade(...parts: readonly OmvarldDefinition[]): OmvarldDefinition {
  const types = new Set(parts.flatMap((part) => Object.keys(part)));
  return Object.fromEntries([...types].map((type) => [type, parts.flatMap((part) => part[type] ?? [])]));
}
