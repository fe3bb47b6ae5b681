/**
 * A case's history as a person reads it: what happened, who did it, when; free text decrypted for those
 * whom it is disclosed to, and the content of what was corrected only for those entitled to it.
 */
import type { ProcessDefinition, Role, Text } from '../../machines/process';
import { factsAbout, readsOriginal, timerRule } from '../access/disclosure';
import type { Principal } from '../access/principal';
import { hanvisningar } from '../access/rattelser';
import type { Falt, Sidovy } from '../access/sidovy';
import type { EventBody } from '../engine/chain';
import { OWN_EVENTS, type OwnEventName } from '../engine/own-events';
import type { SentEvent } from '../engine/types';
import type { SealedEvent } from '../store/visible.query';
import type { HandelseView } from './schemas';
import { isShared, sharedFields } from './delad';

/** Opens a sealed field; null if the client's key has been erased. */
export type Open = (klientId: string, cipher: Buffer) => string | null;

/** Who reads which case's events, and how. */
export interface Reading {
  readonly caseId: string;
  readonly process: ProcessDefinition;
  readonly events: readonly SealedEvent[];
  readonly principal: Principal;
  /** What the side on which the principal sees the case knows of it. */
  readonly sida: Sidovy;
  /** The client sees the screen too (P8). */
  readonly delad: boolean;
  readonly open: Open;
}

/** An event that the reader may know of. */
export interface Disclosed {
  readonly event: SealedEvent;
  readonly body: EventBody;
  /** The fields that the reader's side knows. */
  readonly falt: Falt;
  /** The event that this one is about. */
  readonly avser: number | null;
  /** The corrections of it that the reader may know of. */
  readonly rattadAv: readonly number[];
  /** It is corrected, and this reader may not read what it said. */
  readonly dold: boolean;
}

/** The events that this reader may know of: those of the own side, and those that a record has brought over. */
export function disclosedEvents(reading: Reading): readonly Disclosed[] {
  const { process, events, principal, sida, delad } = reading;
  const { avser, rattadAv } = hanvisningar(process, events);
  const shown = new Map<number, Falt>();
  for (const event of events) {
    const falt = sida.handelse(factsAbout(event));
    if (falt !== null && (!delad || isShared(process, event.type))) shown.set(event.seq, falt);
  }
  return events.flatMap((event) => {
    const falt = shown.get(event.seq);
    if (falt === undefined) return [];
    const body = JSON.parse(event.body) as EventBody;
    const corrections = rattadAv.get(event.seq) ?? [];
    const about = avser.get(event.seq);
    return [
      {
        event,
        body,
        falt,
        avser: about !== undefined && shown.has(about) ? about : null,
        rattadAv: corrections.filter((seq) => shown.has(seq)),
        dold: corrections.length > 0 && (delad || !readsOriginal(principal, body.role as Role | null)),
      },
    ];
  });
}

/** The event in words, with its content if the reader may read it. */
export function entryOf(
  { process, delad, open }: Reading,
  { event, body, falt, avser, rattadAv, dold }: Disclosed,
): HandelseView {
  const { type, ...facts } = body.event;
  const fields = delad ? sharedFields(process, type) : null;
  const readable = (field: string) =>
    !dold && (fields === null || fields.includes(field)) && (falt === 'alla' || falt.includes(field));
  const personal: Record<string, unknown> = {};
  const withheld: string[] = [];
  for (const { field, klientId, cipher } of event.personal) {
    if (!readable(field)) continue;
    const text = open(klientId, Buffer.from(cipher, 'base64'));
    if (text === null) withheld.push(field);
    else personal[field] = JSON.parse(text) as unknown;
  }
  // A case that has been disposed of has the hash of what stood there, and nothing more (L12).
  const there = new Set(event.personal.map(({ field }) => field));
  for (const field of Object.keys(body.personal ?? {}))
    if (!there.has(field) && readable(field)) withheld.push(field);
  return {
    seq: event.seq,
    at: event.at,
    type,
    label: labelOf(process, body.event),
    by: body.by === null ? null : { id: body.by, role: body.role as Role | null },
    facts: Object.fromEntries(Object.entries(facts).filter(([field]) => readable(field))),
    personal,
    withheld,
    avser,
    rattadAv: [...rattadAv],
    dold,
  };
}

/** All that this reader may know of, in order. */
export function historyView(reading: Reading) {
  const { caseId, delad } = reading;
  return { caseId, delad, events: disclosedEvents(reading).map((one) => entryOf(reading, one)) };
}

function labelOf(process: ProcessDefinition, { type, frist }: SentEvent): Text {
  if (type === 'stegvis.start') return { sv: 'Ärendet startades', en: 'The case was started' };
  const own = Object.hasOwn(OWN_EVENTS, type) ? OWN_EVENTS[type as OwnEventName].label : null;
  const rule = timerRule(own && typeof frist === 'string' ? frist : type);
  if (rule === null) return own ?? process.events?.[type]?.label ?? { sv: type, en: type };
  const title = process.deadlines?.[rule]?.title ?? { sv: rule, en: rule };
  const what = own ?? { sv: 'Fristen löpte ut', en: 'The deadline passed' };
  return { sv: `${what.sv}: ${title.sv}`, en: `${what.en}: ${title.en}` };
}
