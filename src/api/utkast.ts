/**
 * Drafts: what somebody has typed and not sent. Only the one who wrote it reads it, while she may see the case; it is
 * no part of the case, so neither the machine nor the history knows of it (docs/adr/0039-utkast.md).
 */
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { localDate, plusDays } from '../../machines/calendar';
import { ROLES, type EventDefinition, type Text } from '../../machines/process';
import { ClientKeys } from '../access/keys';
import { may, START_ROLES, type CaseFacts } from '../access/policy';
import type { Principal } from '../access/principal';
import type { Config } from '../config';
import { CONFIG } from '../engine.module';
import { unmetOf } from '../engine/conditions';
import { Engine, laterOf } from '../engine/engine';
import { stamp } from '../engine/step';
import type { CaseRecord } from '../engine/types';
import { lista, mening, och } from '../mening';
import { notFound, Problem, type FieldFault } from '../problems';
import { NodoppningarStore } from '../store/nodoppningar.store';
import { UtkastStore, type ListatUtkast, type SealedUtkast, type SparatUtkast } from '../store/utkast.store';
import { VisibleQuery } from '../store/visible.query';
import { CaseFile } from './case-file';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
import { cursorOf, placeOf } from './cursor';
import { factsFor } from './nodoppnad';
import { LATEST } from './processes';
import { logSubstitute } from './som-vikarie';
import { startSchema } from './start-case';
import type {
  NyttUtkast,
  SparatUtkastView,
  UtkastKonfliktView,
  UtkastListaView,
  UtkastQuery,
  UtkastView,
} from './utkast.schemas';
import { malformed, parse } from './zod-http';

/** Bytes of a draft's text: the longest form filled to its limits is a third of it. */
const MOST = 64 * 1024;
const START = 'start';

export type Innehall = Readonly<Record<string, unknown>>;
type Nytt = z.infer<typeof NyttUtkast>;

/** A view whose faults have not been said in the reader's language yet. */
export type Osagt<V extends SparatUtkastView> = Omit<V, 'ogiltiga'> & {
  readonly ogiltiga: readonly FieldFault[];
};

/** Both versions of a draft. */
export interface Versioner {
  readonly sparat: Osagt<UtkastView> | null;
  readonly ditt: UtkastKonfliktView['ditt'];
}

/** A draft that has been saved elsewhere meanwhile. Not a Problem: it holds text, and problems may be logged. */
export class Krock extends Error {
  constructor(readonly versions: Versioner) {
    super('The draft is another version');
  }
}

/** A form: whose it is, and what it would be sent as. */
interface Formular {
  readonly arende: string | null;
  readonly process: string;
  readonly atgard: string;
  readonly label: Text;
  readonly schema: z.ZodType;
}

type CaseForm = Formular & { readonly event: EventDefinition };

interface Now {
  readonly record: CaseRecord;
  readonly facts: CaseFacts;
}

/** What stands in the way of the action, and whether the case is another than when the form was opened. */
interface Nu {
  readonly arendetAndrat: boolean;
  readonly mojlig: boolean;
  readonly hinder: UtkastView['hinder'];
}
const FRI: Nu = { arendetAndrat: false, mojlig: true, hinder: [] };

@Injectable()
export class Utkasten {
  private readonly dagar: number;

  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(UtkastStore) private readonly store: UtkastStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(NodoppningarStore) private readonly nodoppningar: NodoppningarStore,
    @Inject(CaseFile) private readonly file: CaseFile,
    @Inject(VisibleQuery) private readonly visible: VisibleQuery,
    @Inject(CONFIG) { utkastDagar }: Config,
  ) {
    this.dagar = utkastDagar;
  }

  /**
   * Saves a form of a case as it stands. Nothing in it is refused for being unfinished.
   * @throws Krock if it is saved elsewhere meanwhile; Problem NOT_FOUND, FORBIDDEN for who may not do it,
   *   NOT_POSSIBLE in a case that has ended, TOO_LARGE, VALIDATION
   */
  async spara(
    principal: Principal,
    id: string,
    atgard: string,
    nytt: Nytt,
  ): Promise<Osagt<SparatUtkastView>> {
    const text = textOf(nytt.innehall);
    // A case that she may not see is not read: it must take the same way as one that there is not.
    const reader = readerOf(principal);
    const seen = isId(id) && (await this.engine.guarded(() => this.visible.gate(reader, id, 'utkast spara')));
    if (!seen) throw notFound();
    for (let again = true; ; again = false) {
      const record = await this.engine.load(id);
      const { cipher, refusal } = record
        ? await this.sealed(principal, record, atgard, text)
        : { cipher: null, refusal: null };
      const found = await this.engine.guarded(() =>
        this.store.spara(reader, id, {
          atgard,
          nyckel: record ? nyckelOf(record) : id,
          cipher,
          version: nytt.version ?? null,
          arendeRevision: nytt.arendeRevision ?? null,
          refusal: refusal?.code ?? null,
        }),
      );
      if (!found || !record) throw notFound();
      // It may have been refused for what the case was when this process last saw it.
      if (refusal && again && found.revision !== record.revision) this.engine.drop(id);
      else if (refusal) throw refusal;
      else if (found.saved) {
        const now = await this.now(principal, id, found.revision);
        if (found.saved.version === 1) await this.substitute(principal, now, 'utkast spara');
        const formular = formularOf(this.engine, now.record, atgard);
        return this.view(
          formular,
          found.saved,
          nytt.innehall,
          this.nu(principal, now, formular, found.saved),
        );
      } else throw new Krock({ sparat: await this.finns(principal, id, atgard), ditt: nytt });
    }
  }

  /** One's own draft, with what has happened since. @throws Problem NOT_FOUND */
  async las(principal: Principal, id: string, atgard: string): Promise<Osagt<UtkastView>> {
    const found = await this.finns(principal, id, atgard);
    if (!found) throw ingetUtkast();
    return found;
  }

  /** @throws Krock if it is another version; Problem NOT_FOUND */
  async radera(principal: Principal, id: string, atgard: string, version: number | undefined): Promise<void> {
    const gone = isId(id)
      ? await this.engine.guarded(() => this.store.radera(readerOf(principal), id, atgard, version ?? null))
      : null;
    if (gone === null) throw notFound();
    if (!gone) throw new Krock({ sparat: await this.finns(principal, id, atgard), ditt: null });
  }

  /** One's own drafts, in a case or everywhere. */
  async lista(
    principal: Principal,
    { arende, limit, efter }: z.infer<typeof UtkastQuery>,
  ): Promise<UtkastListaView> {
    const question = ['utkast', principal.id, arende ?? null];
    const place = placeOf(efter, question);
    if (place && !UUID.test(place.id))
      throw malformed([{ field: 'efter', message: mening`är ingen plats i listan` }]);
    const rows = await this.engine.guarded(() =>
      this.store.lista(readerOf(principal), arende ?? null, place, limit + 1),
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      limit,
      nasta: cursorOf(last ? { rank: 0, due: last.plats, id: last.id } : null, question),
      utkast: shown.map((row) => radOf(this.engine, row)),
    };
  }

  /** Saves a form that starts a case. @throws Krock; Problem NOT_FOUND, FORBIDDEN, TOO_LARGE */
  async sparaStart(principal: Principal, process: string, nytt: Nytt): Promise<Osagt<SparatUtkastView>> {
    const formular = startOf(process);
    const text = textOf(nytt.innehall);
    const roles = START_ROLES[process] ?? [];
    if (!roles.some((role) => principal.roles.includes(role))) {
      const row = accessRow(principal, 'utkast spara', 'FORBIDDEN');
      await this.engine.guarded(() => this.engine.store.logAccess(null, row));
      throw new Problem('FORBIDDEN', mening`Bara ${och(roles.map((role) => ROLES[role]))} startar ärenden.`);
    }
    const nyckel = this.egenNyckel(principal);
    const cipher = this.keys.encrypt(nyckel, text);
    const saved = await this.engine.guarded(() =>
      this.store.sparaStart(readerOf(principal), process, nyckel, cipher, nytt.version ?? null),
    );
    if (!saved) throw new Krock({ sparat: await this.finnsStart(principal, process), ditt: nytt });
    return this.view(formular, saved, nytt.innehall, FRI);
  }

  /** @throws Problem NOT_FOUND */
  async lasStart(principal: Principal, process: string): Promise<Osagt<UtkastView>> {
    const found = await this.finnsStart(principal, process);
    if (!found) throw ingetUtkast();
    return found;
  }

  /** @throws Krock if it is another version; Problem NOT_FOUND */
  async raderaStart(principal: Principal, process: string, version: number | undefined): Promise<void> {
    startOf(process);
    const gone = await this.engine.guarded(() =>
      this.store.raderaStart(readerOf(principal), process, version ?? null),
    );
    if (!gone) throw new Krock({ sparat: await this.finnsStart(principal, process), ditt: null });
  }

  /**
   * The text under its key, or why it is not to be saved. What is refused is told only once the database has said
   * that she may see the case.
   */
  private async sealed(
    principal: Principal,
    record: CaseRecord,
    atgard: string,
    text: string,
  ): Promise<{ readonly cipher: Buffer | null; readonly refusal: Problem | null }> {
    try {
      const { event } = formularOf(this.engine, record, atgard);
      const facts = await this.engine.guarded(() =>
        factsFor(this.nodoppningar, principal, record.id, record.index),
      );
      const decision = may(principal, { kind: 'act', roles: event.roles, typ: atgard }, facts);
      if (!decision.allowed)
        throw new Problem('FORBIDDEN', mening`Det är inte din uppgift i ärendet. ${lista(decision.reasons)}`);
      if (record.status !== 'active')
        throw new Problem('NOT_POSSIBLE', mening`Ärendet är avslutat, och inget mer kan göras i det.`);
      return { cipher: this.keys.encrypt(nyckelOf(record), text), refusal: null };
    } catch (error) {
      if (error instanceof Problem && error.status < 500) return { cipher: null, refusal: error };
      throw error;
    }
  }

  /** The draft that is there, or null. @throws Problem NOT_FOUND for a case that is not there to be seen */
  private async finns(principal: Principal, id: string, atgard: string): Promise<Osagt<UtkastView> | null> {
    const found = isId(id)
      ? await this.engine.guarded(() => this.store.las(readerOf(principal), id, atgard))
      : null;
    if (!found) throw notFound();
    const innehall = found.saved && this.open(found.saved);
    if (!found.saved || !innehall) return null;
    const now = await this.now(principal, id, found.revision);
    await this.substitute(principal, now, 'utkast las');
    const formular = formularOf(this.engine, now.record, atgard);
    const nu = this.nu(principal, now, formular, found.saved);
    const { arendeRevision } = found.saved;
    const ask = { ordning: 'aldst', limit: 100, efter: arendeRevision ?? 0 } as const;
    const { events } = nu.arendetAndrat ? await this.file.history(principal, id, false, ask) : { events: [] };
    const handelser = events.map(({ seq, at, label }) => ({ seq, at, label }));
    return { ...this.view(formular, found.saved, innehall, nu), innehall, handelser };
  }

  private async finnsStart(principal: Principal, process: string): Promise<Osagt<UtkastView> | null> {
    const formular = startOf(process);
    const saved = await this.engine.guarded(() => this.store.lasStart(readerOf(principal), process));
    const innehall = saved && this.open(saved);
    if (!innehall) return null;
    return { ...this.view(formular, saved, innehall, FRI), innehall, handelser: [] };
  }

  /** Null where the key has been erased: the text is gone. */
  private open({ nyckel, cipher }: SealedUtkast): Innehall | null {
    const text = this.keys.decrypt(nyckel, cipher);
    return text === null ? null : (JSON.parse(text) as Innehall);
  }

  /** The case as it was when the statement looked, and what access to it is decided by. */
  private async now(principal: Principal, id: string, revision: number): Promise<Now> {
    await this.engine.freshSettings();
    if (!this.engine.cached(id, revision)) this.engine.drop(id);
    const record = await this.engine.load(id);
    if (!record) throw notFound();
    const facts = await this.engine.guarded(() => factsFor(this.nodoppningar, principal, id, record.index));
    return { record, facts };
  }

  private nu(principal: Principal, { record, facts }: Now, form: CaseForm, saved: SparatUtkast): Nu {
    const { engine } = this;
    const arendetAndrat = saved.arendeRevision !== record.revision;
    const action = { kind: 'act', roles: form.event.roles, typ: form.atgard } as const;
    // What stands in the way is told to the side whose action it is.
    if (record.status !== 'active' || !may(principal, action, facts).allowed)
      return { arendetAndrat, mojlig: false, hinder: [] };
    const at = laterOf(engine.clock.now().toISOString(), record.at);
    const process = engine.processOf(record);
    const stamped = stamp({ process, at, settings: engine.settings.at(at) }, { type: form.atgard });
    const unmet = unmetOf(process, record.snapshot, stamped, 'case');
    return { arendetAndrat, mojlig: unmet?.length === 0, hinder: unmet ?? [] };
  }

  private view(formular: Formular, saved: SparatUtkast, innehall: Innehall, nu: Nu): Osagt<SparatUtkastView> {
    const { arende, process, atgard, label, schema } = formular;
    const { version, skapad, sparad } = saved;
    const forfaller = plusDays(localDate(sparad), this.dagar);
    return {
      arende,
      process,
      atgard,
      label,
      version,
      skapad,
      sparad,
      forfaller,
      ogiltiga: faults(schema, innehall),
      ...nu,
    };
  }

  private async substitute(principal: Principal, { record, facts }: Now, action: string): Promise<void> {
    const decision = may(principal, { kind: 'read' }, facts);
    await logSubstitute(this.engine, principal, [{ caseId: record.id, decision }], action);
  }

  /** No client is known yet, so what is typed lies under a key of the user's own. */
  private egenNyckel({ id }: Principal): string {
    return `anvandare-${this.keys.fingerprint(`utkast\n${id}`).toString('hex').slice(0, 40)}`;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whose key the case's texts lie under, as the engine has it. */
const nyckelOf = ({ id, index }: CaseRecord): string => index.klientId ?? id;

const ingetUtkast = (): Problem =>
  new Problem(
    'NOT_FOUND',
    mening`Du har inget sparat utkast här. Det kan vara skickat, borttaget eller för gammalt.`,
  );

function textOf(innehall: Innehall): string {
  const text = JSON.stringify(innehall);
  if (Buffer.byteLength(text) > MOST)
    throw new Problem(
      'TOO_LARGE',
      mening`Utkastet får vara högst 64 kB. Korta texten, eller lägg den i en fil.`,
    );
  return text;
}

/** The form of an event of the case's own version. @throws Problem VALIDATION */
function formularOf(engine: Engine, record: CaseRecord, atgard: string): CaseForm {
  const { definition, id: process } = engine.processOf(record);
  const events = definition.events ?? {};
  const event = Object.hasOwn(events, atgard) ? events[atgard] : undefined;
  if (!event) throw malformed([{ field: 'atgard', message: mening`ska vara en händelse i ärendets rutin` }]);
  return { arende: record.id, process, atgard, label: event.label, schema: event.schema, event };
}

function startOf(process: string): Formular {
  const definition = LATEST.get(process);
  if (!definition)
    throw new Problem(
      'NOT_FOUND',
      mening`Rutinen finns inte. De som finns är ${[...LATEST.keys()].join(', ')}.`,
    );
  const schema = startSchema(definition);
  return { arende: null, process, atgard: START, label: definition.title ?? named(process), schema };
}

function radOf(engine: Engine, row: ListatUtkast): UtkastListaView['utkast'][number] {
  const { caseId: arende, version, skapad, sparad, andrat: arendetAndrat } = row;
  const process = row.process ?? row.atgard;
  const atgard = arende === null ? START : row.atgard;
  const hosted =
    row.processVersion === null ? null : engine.processOf({ process, version: row.processVersion });
  const label = hosted ? hosted.definition.events?.[atgard]?.label : LATEST.get(process)?.title;
  return { arende, process, atgard, label: label ?? named(atgard), version, skapad, sparad, arendetAndrat };
}

const named = (name: string): Text => ({ sv: name, en: name });

/** What is not valid yet, field by field, in the words of the refusal that sending it would give. */
function faults(schema: z.ZodType, innehall: Innehall): readonly FieldFault[] {
  try {
    parse(schema, innehall);
    return [];
  } catch (error) {
    if (error instanceof Problem) return error.extra.errors ?? [];
    throw error;
  }
}
