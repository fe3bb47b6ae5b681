/** Reading a case and sending it an event, as one who may: between the controllers and the engine. */
import { Inject, Injectable } from '@nestjs/common';
import type { EventDefinition } from '../../machines/process';
import { andamalOf } from '../access/andamal';
import { ClientKeys } from '../access/keys';
import { may, type Action, type Decision } from '../access/policy';
import { sideOf } from '../access/disclosure';
import { actorOf, type Principal } from '../access/principal';
import { sidovy, type Sidovy, type Utlamnat } from '../access/sidovy';
import { nivaOf, visadNiva } from '../access/skyddsniva';
import { otherEyes } from '../access/vikariat';
import { Engine } from '../engine/engine';
import type { HostedProcess } from '../engine/hosted';
import type { AccessRow, CaseRecord, SentEvent } from '../engine/types';
import { mening, lista } from '../mening';
import { notFound, Problem } from '../problems';
import type { KlientIdentity } from '../store/klienter.store';
import { NodoppningarStore } from '../store/nodoppningar.store';
import { BehorigheterStore } from '../store/behorigheter.store';
import { UtkastStore } from '../store/utkast.store';
import { VisibleQuery, type Reader, type SealedKlient } from '../store/visible.query';
import { isId } from './case-id';
import { caseView, type CaseParts } from './case-view';
import { sharedCase } from './delad';
import { decidable, factsFor } from './nodoppnad';
import type { DagordningView } from './lasning.schemas';
import type { ArendeView } from './schemas';
import { actingAs, logSubstitute } from './som-vikarie';
import { Tilldelat } from './tilldelat';
import { malformed, parse } from './zod-http';

/** An event on its way in, its payload not yet parsed. */
export interface Sending {
  readonly event: { readonly type: string; readonly [field: string]: unknown };
  readonly expectedRevision?: number | undefined;
  /** The version of the sender's draft that it comes from. */
  readonly utkast?: number | undefined;
  readonly idempotencyKey: string;
}

@Injectable()
export class Cases {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(VisibleQuery) private readonly query: VisibleQuery,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(NodoppningarStore) private readonly nodoppningar: NodoppningarStore,
    @Inject(Tilldelat) private readonly tilldelat: Tilldelat,
    @Inject(BehorigheterStore) private readonly behorigheter: BehorigheterStore,
    @Inject(UtkastStore) private readonly drafts: UtkastStore,
  ) {}

  /**
   * @param delad for a screen that the client sees (P8)
   * @throws Problem NOT_FOUND, also for a case that the principal may not see
   */
  async read(principal: Principal, id: string, delad = false): Promise<ArendeView> {
    const { parts, decision } = await this.open(principal, id, 'read', delad ? 'delad' : null);
    const view = caseView(parts, principal);
    // An external provider gets what may stand on a shared screen, and no more (R123).
    return delad || leastOf(decision) ? sharedCase(view, parts.process.definition) : view;
  }

  /**
   * A case with all that a view of it is made of, for one who may see it. The reading is in the access log.
   * @param vad what was asked for besides, for the access log
   * @throws Problem NOT_FOUND, also for a case that the principal may not see
   */
  async open(
    principal: Principal,
    id: string,
    action: 'read' | 'atgarder' | 'vag',
    vad: string | null,
  ): Promise<{ readonly parts: CaseParts; readonly decision: Decision }> {
    const found = isId(id)
      ? await this.engine.guarded(() => this.query.read(readerOf(principal), id, action, vad))
      : null;
    if (!found) throw notFound();
    await this.engine.freshSettings();
    const at = this.engine.clock.now().toISOString();
    const { stored, deadlines, tasks, utlamnanden, anrop } = found;
    const known = this.engine.cached(id, stored.revision) ?? this.engine.keep(stored);
    const record = await this.engine.guarded(() => decidable(this.nodoppningar, principal, known));
    const process = this.engine.processOf(record);
    const klient = found.klient && identityOf(this.keys, found.klient);
    const skyddad = record.index.skyddad || (found.klient?.skyddad ?? false);
    const decision = may(principal, { kind: 'read' }, record.index);
    const beslut: CaseParts['beslut'] = (type, event) =>
      this.tilldelat.beslut(type, event, record.index.sfEnhet);
    const parts: CaseParts = {
      process,
      record,
      deadlines,
      tasks,
      anrop,
      utkast: found.utkast,
      sida: sidaOf(principal, process, record, utlamnanden),
      klient: found.klient && {
        id: found.klient.id,
        namn: klient?.namn ?? null,
        personnummer: klient?.personnummer ?? null,
        skyddad,
        skyddsniva: visadNiva(nivaOf(this.keys, { ...found.klient, skyddad })),
      },
      at,
      settings: this.engine.settings.at(at),
      beslut,
    };
    await logSubstitute(this.engine, principal, [{ caseId: id, decision }], action);
    return { parts, decision };
  }

  /**
   * The agenda of the case's next meeting (R78).
   * @param delad for a screen that the client sees: without what staff have noted in the journal (P8)
   * @throws Problem NOT_FOUND, also where the routine has no such meetings
   */
  async agenda(principal: Principal, id: string, delad = false): Promise<DagordningView> {
    const found = isId(id)
      ? await this.engine.guarded(() => this.query.read(readerOf(principal), id, 'dagordning'))
      : null;
    if (!found) throw notFound();
    const known = this.engine.cached(id, found.stored.revision) ?? this.engine.keep(found.stored);
    const record = await this.engine.guarded(() => decidable(this.nodoppningar, principal, known));
    const process = this.engine.processOf(record);
    const { dagordning } = process.definition;
    if (!dagordning) throw new Problem('NOT_FOUND', mening`Ärendet har inga möten med dagordning.`);
    const sida = sidaOf(principal, process, record, found.utlamnanden);
    const agenda = knownAgenda(dagordning(record.snapshot.context as never), sida);
    return delad ? { ...agenda, punkter: agenda.punkter.map((punkt) => ({ ...punkt, behov: [] })) } : agenda;
  }

  /**
   * Sends an event. Whether the case may be seen is asked first, in one statement on the case and its
   * client as they are now: a case of another unit takes the same time as one that does not exist.
   * @returns the revision it led to
   * @throws Problem NOT_FOUND, VALIDATION, FORBIDDEN, or what the engine refuses with
   */
  async send(principal: Principal, id: string, sending: Sending): Promise<number> {
    const { type, ...payload } = sending.event;
    const { engine } = this;
    const reader = readerOf(principal);
    const action = `send ${/^[\w.]{1,64}$/.test(type) ? type : 'okänd'}`;
    const gate = isId(id) ? await engine.guarded(() => this.query.gateWithDrafts(reader, id, action)) : null;
    const record = gate?.seen ? await engine.load(id) : null;
    if (!record) throw notFound();
    const logged = <T>(work: () => T | Promise<T>) => this.loggedIfMalformed(principal, id, action, work);
    const definition = await logged(() => eventOf(engine.processOf(record), type));
    const { nodoppning = false } = await engine.guarded(() =>
      factsFor(this.nodoppningar, principal, id, record.index),
    );
    const decide = (on: CaseRecord): Decision =>
      may(principal, this.acting(type, definition, on), { ...on.index, nodoppning, id });
    const decision = decide(record);
    // Who may not do it is told so, not how the form is filled in.
    if (!decision.allowed) return this.refuseNow(principal, id, type, decide, definition);
    const event = await logged(async (): Promise<SentEvent> => {
      const parsed = { ...parse(definition.schema, payload, ['event']), type };
      await this.refersToWhatIs(definition, parsed, record);
      return parsed;
    });
    await this.otherPerson(principal, record, type);
    // With what is decided: only now is it known how much.
    const decideNow = (on: CaseRecord): Decision =>
      may(principal, this.acting(type, definition, on, event), { ...on.index, nodoppning, id });
    const final = decideNow(record);
    const by = final.allowed ? actingAs(principal, final) : actorOf(principal, decision.as);
    const receipt = await engine.send(id, event, {
      idempotencyKey: sending.idempotencyKey,
      by,
      authorize: (on) => refuse(decideNow(on), definition),
      ...(sending.expectedRevision === undefined ? {} : { expectedRevision: sending.expectedRevision }),
    });
    if (gate?.utkast) await this.draftSent(principal, id, type, sending.utkast);
    return receipt.revision;
  }

  /** What was sent is no draft any more. The event is done: a draft that cannot be taken away now grows old. */
  private async draftSent(principal: Principal, id: string, type: string, version?: number): Promise<void> {
    await this.engine
      .guarded(() => this.drafts.forbrukat(principal.id, id, type, version ?? null))
      .catch(() => undefined);
  }

  /** What is asked of the policy when an event is sent. */
  private acting(type: string, event: EventDefinition, { index }: CaseRecord, sent?: SentEvent): Action {
    const beslut = this.tilldelat.beslut(type, event, index.sfEnhet, sent);
    return { kind: 'act', roles: event.roles, typ: type, ...(beslut && { beslut }) };
  }

  /**
   * A step that takes two persons takes two, also when one of them stands in for another.
   * @throws Problem FORBIDDEN for the one who did the first of it
   */
  private async otherPerson(principal: Principal, { id, process }: CaseRecord, type: string): Promise<void> {
    const first = otherEyes(process, type);
    if (first.length === 0) return;
    const sender = await this.engine.guarded(() => this.behorigheter.lastSender(id, first));
    if (sender !== principal.id) return;
    const row = accessRow(principal, `send ${type}`, 'FORBIDDEN');
    await this.engine.guarded(() => this.engine.store.logAccess(id, row));
    throw new Problem(
      'FORBIDDEN',
      mening`Steget kräver två personer, och du gjorde själv det första. Be en kollega, också när du är vikarie.`,
    );
  }

  /** That something of ours is malformed tells that the case is there: also that answer has its row. */
  private async loggedIfMalformed<T>(
    principal: Principal,
    id: string,
    action: string,
    work: () => T | Promise<T>,
  ): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Problem && error.code === 'VALIDATION') {
        const row = accessRow(principal, action, error.code);
        await this.engine.guarded(() => this.engine.store.logAccess(id, row));
      }
      throw error;
    }
  }

  /** An event that points at an earlier one by its number points at one that there is (A32). */
  private async refersToWhatIs(
    { hanvisar }: EventDefinition,
    event: SentEvent,
    record: CaseRecord,
  ): Promise<void> {
    if (hanvisar?.raknar !== 'handelser') return;
    const number = event[hanvisar.falt];
    if (typeof number !== 'number' || number <= record.revision) return;
    // This process may have seen the case last before the event was written.
    this.engine.drop(record.id);
    const last = (await this.engine.load(record.id))?.revision ?? 0;
    if (number > last)
      throw malformed([
        {
          field: `event.${hanvisar.falt}`,
          message: mening`ska vara numret på en händelse i ärendet, 1–${last}`,
        },
      ]);
  }

  /** Refuses by policy, decided on the case as it is now and not as this process last saw it. */
  private async refuseNow(
    principal: Principal,
    id: string,
    type: string,
    decide: (on: CaseRecord) => Decision,
    definition: EventDefinition,
  ): Promise<never> {
    const { engine } = this;
    engine.drop(id);
    const record = await engine.load(id);
    const decision = record && decide(record);
    const refusal =
      decision?.allowed === true
        ? new Problem('UNAVAILABLE', mening`Ärendet ändrades just nu. Försök igen.`, { retryAfter: 1 })
        : refusalOf(decision, definition);
    const row = accessRow(principal, `send ${type}`, refusal.code);
    await engine.guarded(() => engine.store.logAccess(id, row));
    throw refusal;
  }
}

/** Whether somebody sees no more of a case than may stand on a shared screen (R123). */
export const leastOf = (decision: Decision): boolean => decision.allowed && decision.as === 'utforare';

/** Who the client is; null if the client's key has been erased. */
export function identityOf(keys: ClientKeys, { id, cipher }: SealedKlient): KlientIdentity | null {
  const text = keys.decrypt(id, cipher);
  return text === null ? null : (JSON.parse(text) as KlientIdentity);
}

/** What the principal's side knows of a case. @throws Problem NOT_FOUND for one who may not read it */
function sidaOf(
  principal: Principal,
  { definition }: HostedProcess,
  { index }: CaseRecord,
  utlamnanden: readonly Utlamnat[],
): Sidovy {
  const decision = may(principal, { kind: 'read' }, index);
  if (!decision.allowed) throw notFound();
  const side = sideOf(principal, decision.as, index);
  return sidovy({ process: definition, side, kcEnhet: index.kcEnhet, utlamnanden });
}

/** The agenda with what the reader's side has been told: SF of the plan, KC of the uppdrag and the needs. */
function knownAgenda({ uppdrag, plan, punkter }: DagordningView, sida: Sidovy): DagordningView {
  const plans = sida.ar('kc') || sida.vet('plan');
  const needs = sida.ar('sf') || sida.vet('uppfoljning');
  return {
    uppdrag: sida.ar('sf') || sida.vet('uppdrag') ? uppdrag : null,
    plan: plans ? plan : null,
    punkter: punkter.map((punkt) => ({
      ...punkt,
      mal: punkt.mal.map(({ id, iPlanen }) => ({ id, iPlanen: plans && iPlanen })),
      behov: needs ? punkt.behov : [],
    })),
  };
}

/** The principal as the store's statements take it. */
export const readerOf = (principal: Principal): Reader => ({ ...principal, role: actorOf(principal).role });

function eventOf(process: HostedProcess, type: string): EventDefinition {
  const events = process.definition.events ?? {};
  if (Object.hasOwn(events, type) && events[type]) return events[type];
  throw malformed([
    { field: 'event.type', message: mening`ska vara något av ${Object.keys(events).sort().join(', ')}` },
  ]);
}

function refuse(decision: Decision, event: EventDefinition): void {
  if (!decision.allowed) throw refusalOf(decision, event);
}

function refusalOf(decision: Decision | null, event: EventDefinition): Problem {
  if (!decision || decision.allowed || !decision.visible) return notFound();
  const why = lista(decision.reasons);
  return new Problem('FORBIDDEN', mening`”${event.label}” är inte din uppgift i ärendet. ${why}`);
}

/** A row of the access log about something that no statement of its own logs: most often a refusal. */
export function accessRow(principal: Principal, action: string, outcome: string): AccessRow {
  const { id, role } = actorOf(principal);
  const enhet = principal.units[0] ?? null;
  return { principal: id, role, action, outcome, enhet, andamal: andamalOf(action) };
}
