/**
 * The ports to other systems: an outbox row says that something is owed; here it is decided, by the case as it is right
 * now, whether it still may leave, and then it is shown by its event, given to a person, or sent (architecture 12).
 */
import { z } from 'zod';
import { localDate, instantAt, plusWorkingDays } from '../../machines/calendar';
import { SYSTEM, type Hinder, type System, type SystemSkyldighet } from '../../machines/omvarld';
import { ROLES, type Role } from '../../machines/process';
import type { ClientKeys } from '../access/keys';
import type { EventBody } from '../engine/chain';
import type { Engine } from '../engine/engine';
import { unitOf } from '../engine/step';
import type { CaseRecord } from '../engine/types';
import { osagd } from '../mening';
import { Slutgiltigt, type Handler, type Message, type Outcome } from '../outbox/handlers';
import { faultCode } from '../queues';
import type { AnropStore, Begun, NyKvittens } from '../store/anrop.store';
import { identitet, uppgifter } from './innehall';
import { anropsslag, type Anropsslag } from './katalog';
import type { Adapter, Utgaende } from './plattform';

const Payload = z.object({
  anrop: z.string(),
  kvitteras: z.enum(['av-handelsen', 'av-person']),
  roll: z.enum(Object.keys(ROLES) as [Role, ...Role[]]),
});

/** What a person has to do in another system is done within so many working days (ours, no source). */
const INOM_ARBETSDAGAR = 3;

export interface SystemParts {
  readonly engine: Engine;
  readonly store: AnropStore;
  readonly keys: ClientKeys;
  /** The adapter of a call; null where a person does it. */
  readonly adapter: (system: System, anrop: string) => Adapter | null;
}

/** A call on its way, with all that it is decided by. */
interface Fall {
  readonly system: System;
  readonly payload: z.infer<typeof Payload>;
  readonly slag: Anropsslag;
  readonly begun: Begun;
  readonly body: EventBody;
  readonly nyckel: string;
}

const SENT: Outcome = { status: 'sent' };
const DROPPED: Outcome = { status: 'dropped', reason: 'far-inte-lamnas' };

/** The handler of one system's port. */
export function systemHandler(system: System, parts: SystemParts): Handler {
  const { engine, store } = parts;
  return async (message: Message, nyckel: string): Promise<Outcome> => {
    const payload = Payload.parse(message.payload);
    const slag = anropsslag(system, payload.anrop);
    if (!slag)
      throw new Slutgiltigt('OKANT_ANROP', osagd`Anropet ${payload.anrop} till ${SYSTEM[system]} är okänt.`);
    // As it is in the database: this process may have seen the case last long ago.
    engine.drop(message.caseId);
    const record = await engine.load(message.caseId);
    if (!record) return { status: 'dropped', reason: 'arendet-saknas' };
    const begun = await store.begin(
      {
        ...{ outboxId: message.id, caseId: message.caseId, seq: message.seq, system, nyckel },
        ...{ anrop: payload.anrop, roll: payload.roll, sida: ROLES[payload.roll].side },
      },
      correcting(engine, record),
    );
    if (!begun) return { status: 'dropped', reason: 'arendet-saknas' };
    // Done, given to a person or void by an earlier attempt, or receipted meanwhile.
    if (begun.status !== 'vantar' && begun.status !== 'skickat') return SENT;
    const body = JSON.parse(begun.event.body) as EventBody;
    return decide(parts, record, { system, payload, slag, begun, body, nyckel });
  };
}

/** Who does it, and whether it may be done at all. */
async function decide(parts: SystemParts, record: CaseRecord, fall: Fall): Promise<Outcome> {
  const { store } = parts;
  const { system, payload, slag, begun } = fall;
  const configured = slag.forHand === true ? null : parts.adapter(system, payload.anrop);
  // A protected person's case is seen by named people alone: no platform carries it, and GWA never hears of it (R104).
  const adapter = begun.skyddad ? null : configured;
  const hinder = stopped(parts, record, fall);
  if (begun.status === 'skickat') {
    // It may have been done there. Where it may not be asked about again, a person looks.
    if (adapter && hinder === null) return send(parts, record, adapter, fall);
    return toPerson(parts, record, fall, 'kan-vara-gjort');
  }
  if (!configured && payload.kvitteras === 'av-handelsen') {
    const kvittens = eventReceipt(fall);
    await store.receiptEarlier(begun.id, kvittens);
    await store.receipt(begun.id, kvittens, ['vantar']);
    return SENT;
  }
  // Nothing is told of somebody who has been erased.
  const erased = begun.klient !== null && identitet(parts.keys, begun.klient) === null;
  const reason =
    hinder ??
    (erased ? 'gallrad' : null) ??
    (begun.skyddad && system === 'gwa' && !slag.tarBort ? 'skyddad' : null);
  if (reason !== null) {
    await store.void(begun.id, reason);
    return DROPPED;
  }
  if (adapter && !begun.rattad) return send(parts, record, adapter, fall);
  return toPerson(parts, record, fall, begun.rattad ? 'rattad' : begun.skyddad ? 'skyddad' : null);
}

/** What the routine says stops it, by the case as it is. */
function stopped(
  { engine }: SystemParts,
  record: CaseRecord,
  { system, payload, body }: Fall,
): Hinder | null {
  const owed = engine.processOf(record).definition.omvarld?.[body.event.type] ?? [];
  const declared = owed.find(
    (one): one is SystemSkyldighet => one.port === system && 'anrop' in one && one.anrop === payload.anrop,
  );
  const idag = localDate(engine.clock.now().toISOString());
  return declared?.hinder?.({ context: record.snapshot.context as never, event: body.event, idag }) ?? null;
}

async function send(
  { store, keys, engine }: SystemParts,
  { revision }: CaseRecord,
  adapter: Adapter,
  { system, payload, slag, begun, body, nyckel }: Fall,
): Promise<Outcome> {
  const ut: Utgaende = {
    ...{ system, anrop: payload.anrop, arende: body.case },
    handelse: { nr: body.seq, typ: body.event.type, datum: localDate(body.at) },
    klient: identitet(keys, begun.klient),
    uppgifter: uppgifter(keys, slag, begun.event),
  };
  // Decided on a case that has changed since: decided again at the next attempt.
  if (!(await store.leaves(begun.id, revision, `anrop ${system}`)))
    throw Object.assign(new Error('The case has changed'), { code: 'ARENDET_ANDRAT' });
  try {
    const besked = await adapter(ut, nyckel);
    if (besked.slag === 'kvittens-kommer')
      throw Object.assign(new Error('The receipt will come'), { code: 'KVITTENS_VANTAS' });
    const { referens } = besked;
    // The other end's day may have begun before ours.
    const idag = localDate(engine.clock.now().toISOString());
    const datum = besked.datum < idag ? besked.datum : idag;
    await store.receipt(begun.id, { satt: 'svar', av: system, datum, referens }, ['vantar', 'skickat']);
    return SENT;
  } catch (error) {
    await store.note(begun.id, faultCode(error));
    throw error;
  }
}

async function toPerson(
  { engine, store }: SystemParts,
  record: CaseRecord,
  { payload, begun }: Fall,
  kod: string | null,
): Promise<Outcome> {
  const date = plusWorkingDays(localDate(engine.clock.now().toISOString()), INOM_ARBETSDAGAR);
  await store.toPerson(begun.id, kod, {
    unit: unitOf(payload.roll, record.index),
    assignee: record.index.handlaggare[payload.roll] ?? null,
    dueAt: instantAt(date, '06:00'),
    dueDate: date,
  });
  return SENT;
}

/** The event as the receipt of what its sender has done elsewhere. */
function eventReceipt({ slag, body }: Fall): NyKvittens {
  const referens = slag.referens === undefined ? undefined : body.event[slag.referens];
  return {
    satt: 'handelse',
    av: body.by ?? 'stegvis',
    datum: localDate(body.at),
    referens: typeof referens === 'string' ? referens : null,
  };
}

const correcting = (engine: Engine, record: CaseRecord): readonly string[] =>
  Object.entries(engine.processOf(record).definition.events ?? {}).flatMap(([type, { hanvisar }]) =>
    hanvisar?.rattar === true && hanvisar.raknar === 'handelser' ? [type] : [],
  );
