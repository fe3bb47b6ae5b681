/** Moving a colleague's cases and tasks to others, as one who leads the unit (users-ask 13): all of it or nothing. */
import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { z } from 'zod';
import { ROLES, type EventDefinition, type Role, type Text } from '../../machines/process';
import {
  anstallda,
  arAktiv,
  bytet,
  kanner,
  fordela,
  kanTaOver,
  kollegor,
  type Skal,
} from '../access/handlaggarbyte';
import { ClientKeys } from '../access/keys';
import type { Enhet, Organisation } from '../access/organisation';
import { may, RELEASE_ROLES } from '../access/policy';
import type { Principal } from '../access/principal';
import { ledUnits } from '../access/units';
import { ORGANISATION } from '../engine.module';
import { unmetOf } from '../engine/conditions';
import { Engine, laterOf } from '../engine/engine';
import { RefusedOfAll, sendAll, type OneOfAll } from '../engine/send-all';
import { stamp } from '../engine/step';
import type { CaseRecord } from '../engine/types';
import { mening } from '../mening';
import { Problem, type FieldFault } from '../problems';
import {
  MEST,
  OmfordelningStore,
  type NamngetArende,
  type Omfordelning,
  type Omfordelningsrad,
} from '../store/omfordelning.store';
import { isId } from './case-id';
import { accessRow, identityOf, readerOf } from './cases';
import { cursorOf, placeOf } from './cursor';
import type {
  EnhetskollegorView,
  AvgangnaView,
  ForslagView,
  NyOmfordelning,
  OmfordelningarView,
  OmfordelningHelView,
  OmfordelningView,
} from './omfordelning.schemas';
import { actingAs } from './som-vikarie';
import { staffRow } from './vikariat';
import { malformed, faultList } from './zod-http';

/** How long a reassignment can be undone. */
export const ANGRA_TIMMAR = 72;
type Ny = z.infer<typeof NyOmfordelning>;
const ACTION = 'omfordelning';

/** A row that is to be written, once what it led to is known. */
interface Flytt {
  readonly caseId: string;
  readonly uppgift: string | null;
  readonly roll: string;
  readonly till: string;
}

@Injectable()
export class Omfordelningar {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(OmfordelningStore) private readonly store: OmfordelningStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /** The units whose work somebody divides. */
  ledda(principal: Principal): readonly string[] {
    return ledUnits(this.organisation, principal, (role) => RELEASE_ROLES.some((one) => one === role));
  }

  /**
   * Who works in a unit. Nothing of it concerns a client, so the access log has no row of it.
   * @throws Problem FORBIDDEN for who does not lead the unit
   */
  async kollegor(principal: Principal, enhet: string): Promise<EnhetskollegorView> {
    return { kollegor: this.iEnheten(await this.requireLed(principal, enhet, `${ACTION} kollegor`)) };
  }

  private iEnheten(unit: Enhet): readonly { readonly id: string; readonly roll: Role }[] {
    return [...rollerPa(unit), 'enhetschef' as const].flatMap((roll) =>
      kollegor(this.organisation, unit.id, roll).map(({ id }) => ({ id, roll })),
    );
  }

  /**
   * What somebody has in a unit, and a proposal. Nothing is done.
   * @throws Problem FORBIDDEN for who does not lead the unit
   */
  async forhandsvisa(principal: Principal, enhet: string, person: string): Promise<ForslagView> {
    const unit = await this.requireLed(principal, enhet, `${ACTION} forhandsvisning`);
    const roller = rollerPa(unit);
    const kolleger = this.iEnheten(unit).filter(({ id }) => id !== person);
    const arbete = await this.engine.guarded(() =>
      this.store.arbete(readerOf(principal), { person, enhet, sida: unit.side }, roller, kolleger),
    );
    const arenden = await Promise.all(
      arbete.arenden.slice(0, MEST).map(async (one) => ({ one, record: await this.engine.load(one.id) })),
    );
    const uppgifter = arbete.uppgifter.slice(0, MEST);
    const oppna = arenden.filter(({ one }) => !one.skyddad);
    const forslag = fordela(
      [
        ...oppna.map(({ one, record }) => ({
          ...one,
          id: `${one.id} ${one.roll}`,
          kan: (id: string) => record !== null && this.kan(record, one.roll as Role, id, one.skyddad),
        })),
        ...uppgifter.filter(({ skyddad }) => !skyddad).map((one) => ({ ...one, kan: () => true })),
      ],
      arbete.kollegor,
    );
    const view = ({ one, record }: (typeof arenden)[number]) => ({
      arende: one.id,
      revision: one.revision,
      roll: one.roll as Role,
      klient: this.namnOf(one),
      frist: one.frist,
      forslag: forslag.get(`${one.id} ${one.roll}`) ?? null,
      hinder: record ? this.hinder(principal, record, one) : GONE,
    });
    return {
      enhet,
      person,
      arenden: oppna.map(view),
      skyddade: arenden.filter(({ one }) => one.skyddad).map(view),
      uppgifter: uppgifter.map((one) => ({
        id: one.id,
        arende: one.caseId,
        titel: this.titelOf(one),
        version: one.version,
        roll: one.roll as Role,
        frist: one.frist,
        forslag: forslag.get(one.id) ?? null,
      })),
      kollegor: arbete.kollegor.map((one) => ({ ...one, roll: one.roll as Role })),
      fler: arbete.arenden.length > MEST || arbete.uppgifter.length > MEST,
    };
  }

  /**
   * Moves what was chosen, in one transaction. A repeat with the same key answers what was done.
   * @throws Problem FORBIDDEN; VALIDATION for somebody who cannot take over, or a case that the leader does not see;
   *   STALE_REVISION naming everything that has changed; NOT_POSSIBLE; IDEMPOTENCY_KEY_REUSED
   */
  async utfor(principal: Principal, body: Ny, key: string): Promise<OmfordelningHelView> {
    await this.requireLed(principal, body.enhet, ACTION);
    const id = this.idOf(principal, key);
    const avtryck = this.engine.fingerprint(JSON.stringify(body));
    const earlier = await this.engine.guarded(() => this.store.hitta(id));
    if (earlier) return this.upprepad(principal, earlier, avtryck);
    const reader = readerOf(principal);
    const uppgifter = await this.engine.guarded(() =>
      this.store.uppgifter(
        reader,
        body.uppgifter.map((one) => one.id),
      ),
    );
    const caseIds = [
      ...new Set([
        ...body.arenden.map(({ arende }) => arende),
        ...[...uppgifter.values()].map((t) => t.caseId),
      ]),
    ].filter(isId);
    const roll = this.rollFor(principal);
    try {
      const done = await sendAll(this.engine, caseIds, async (cases, client) => {
        const ny = {
          id,
          enhet: body.enhet,
          fran: body.person,
          skal: body.skal,
          av: principal.id,
          roll,
          avtryck,
        };
        if (!(await this.store.spara(client, ny))) throw new Upprepad();
        const sedda = await this.store.sedda(reader, caseIds, client);
        const synliga = new Map([...cases].filter(([caseId]) => sedda.has(caseId)));
        this.krav(body, synliga, sedda, uppgifter);
        const sends = body.arenden.flatMap(({ arende, roll, till }) => {
          const record = synliga.get(arende);
          return record ? [this.send(principal, record, roll, till, body.skal)] : [];
        });
        return {
          sends,
          also: (on, revisions) => this.skriv(principal, id, body, uppgifter, on, revisions),
        };
      });
      if (done) this.engine.announce({ due: [], outbox: true });
    } catch (error) {
      if (error instanceof Upprepad) {
        const first = await this.engine.guarded(() => this.store.hitta(id));
        if (first) return this.upprepad(principal, first, avtryck);
      }
      throw await this.refusal(principal, error, body);
    }
    return this.las(principal, id);
  }

  /**
   * Gives back what nothing has happened to since; the rest stays and says why.
   * @throws Problem NOT_FOUND; NOT_POSSIBLE if it is too late, or already done
   */
  async angra(principal: Principal, id: string): Promise<OmfordelningHelView> {
    const row = await this.hitta(principal, id);
    if (row.angrad !== null) throw notNow(mening`Omfördelningen är redan ångrad.`);
    if (Date.now() > Date.parse(angraSenast(row)))
      throw notNow(
        mening`Omfördelningen är äldre än ${ANGRA_TIMMAR} timmar. Gör en ny omfördelning i stället.`,
      );
    const rader = await this.engine.guarded(() => this.store.allaRader(id));
    const caseIds = [...new Set(rader.map(({ caseId }) => caseId))];
    const kvar = new Map<number, Text>();
    await sendAll(this.engine, caseIds, async (cases, client) => {
      const sedda = await this.store.sedda(readerOf(principal), caseIds, client);
      const sends = rader.flatMap((rad): { rad: Omfordelningsrad; send: OneOfAll }[] => {
        if (rad.uppgift !== null) return [];
        const record = cases.get(rad.caseId);
        const send = this.tillbaka(principal, row, rad, sedda.has(rad.caseId) ? record : undefined);
        if ('sv' in send) kvar.set(rad.nr, send);
        else return [{ rad, send }];
        return [];
      });
      return {
        sends: sends.map(({ send }) => send),
        also: async (on) => {
          const ater = sends.map(({ rad }) => rad.nr);
          for (const rad of rader.filter(({ uppgift }) => uppgift !== null))
            if (sedda.has(rad.caseId) && (await this.uppgiftTillbaka(principal, row, rad, on)))
              ater.push(rad.nr);
            else kvar.set(rad.nr, CHANGED);
          if (!(await this.store.angra(on, id, principal.id, ater)))
            throw notNow(mening`Omfördelningen är redan ångrad.`);
        },
      };
    });
    this.engine.announce({ due: [], outbox: true });
    const { rader: shown, ...view } = await this.las(principal, id);
    return { ...view, rader: shown.map((rad) => ({ ...rad, kvar: kvar.get(rad.nr) ?? null })) };
  }

  /** @throws Problem NOT_FOUND, also for one of a unit that the principal does not lead */
  async las(principal: Principal, id: string): Promise<OmfordelningHelView> {
    const row = await this.hitta(principal, id);
    const rader = await this.engine.guarded(() => this.store.rader(readerOf(principal), id));
    return {
      ...viewOf(row),
      rader: rader.map(({ caseId, version: _version, ...rad }) => ({
        ...rad,
        arende: caseId,
        roll: rad.roll as Role,
        kvar: null,
      })),
    };
  }

  /** @throws Problem VALIDATION for a cursor of another list */
  async lista(principal: Principal, limit: number, efter: string | undefined): Promise<OmfordelningarView> {
    const question = ['omfordelningar', principal.id];
    const after = placeOf(efter, question);
    const { rows, next } = await this.engine.guarded(() =>
      this.store.lista(readerOf(principal), this.ledda(principal), limit, after),
    );
    return { limit, nasta: cursorOf(next, question), omfordelningar: rows.map(viewOf) };
  }

  /** Who has work in the led units and not the role there any longer. */
  async avgangna(principal: Principal): Promise<AvgangnaView> {
    const kand = kanner(this.organisation);
    const rows = await this.engine.guarded(() =>
      this.store.avgangna(
        readerOf(principal),
        kand ? this.ledda(principal) : [],
        anstallda(this.organisation),
      ),
    );
    const shown = rows.slice(0, 2 * MEST);
    const whose = new Map<
      string,
      { person: string; roll: Role; enhet: string; arenden: string[]; uppgifter: string[] }
    >();
    for (const { person, roll, enhet, caseId, uppgift } of shown) {
      const key = `${person} ${roll} ${enhet}`;
      const of = whose.get(key) ?? { person, roll: roll as Role, enhet, arenden: [], uppgifter: [] };
      if (uppgift === null) of.arenden.push(caseId);
      else of.uppgifter.push(uppgift);
      whose.set(key, of);
    }
    return { avgangna: [...whose.values()], fler: rows.length > shown.length, kand };
  }

  /** The event that names `till` in a role of the case, authorized on the case as it is when it is taken. */
  send(principal: Principal, record: CaseRecord, roll: Role, till: string, skal: Skal): OneOfAll {
    const event = bytet(record.process, roll, till, skal);
    const definition = event && this.engine.processOf(record).definition.events?.[event.type];
    if (!event || !definition) throw new Error('A change of worker was chosen that the routine has not');
    const decision = this.far(principal, record, event.type, definition);
    const by = decision.allowed ? actingAs(principal, decision) : { id: principal.id, role: null };
    const authorize = (on: CaseRecord) => {
      const now = this.far(principal, on, event.type, definition);
      if (!now.allowed)
        throw new Problem('FORBIDDEN', mening`”${definition.label}” är inte din uppgift i ärendet.`);
    };
    return { caseId: record.id, event, options: { by, authorize } };
  }

  private far(principal: Principal, { id, index }: CaseRecord, typ: string, { roles }: EventDefinition) {
    return may(principal, { kind: 'act', roles, typ }, { ...index, id });
  }

  /** Whether a colleague could have the case; it is protected also where another of the client's cases is. */
  kan(record: CaseRecord, roll: Role, till: string, skyddad: boolean): boolean {
    return kanTaOver(this.organisation, till, roll, { ...record.index, id: record.id, skyddad });
  }

  /** What hinders the leader from moving a case, before she tries. */
  private hinder(principal: Principal, record: CaseRecord, { roll }: NamngetArende): Text | null {
    const process = this.engine.processOf(record);
    const event = bytet(record.process, roll as Role, '', 'omfordelning');
    const definition = event && process.definition.events?.[event.type];
    if (!event || !definition) return NO_EVENT;
    const decision = this.far(principal, record, event.type, definition);
    if (!decision.allowed) return decision.reasons[0] ?? NO_EVENT;
    const at = laterOf(this.engine.clock.now().toISOString(), record.at);
    const now = stamp({ process, at, settings: this.engine.settings.at(at) }, { type: event.type });
    const unmet = unmetOf(process, record.snapshot, now, 'case');
    if (unmet === null) return NOT_HERE;
    return unmet[0]?.text ?? null;
  }

  /** @throws Problem VALIDATION, or STALE_REVISION, with everything that is in the way */
  private krav(
    { arenden, uppgifter: valda, person }: Ny,
    cases: ReadonlyMap<string, CaseRecord>,
    skyddad: ReadonlyMap<string, boolean>,
    uppgifter: Awaited<ReturnType<OmfordelningStore['uppgifter']>>,
  ): void {
    const fel: FieldFault[] = [];
    const andrat: FieldFault[] = [];
    const twice = new Set<string>();
    arenden.forEach(({ arende, revision, roll, till }, n) => {
      const field = `arenden.${n}`;
      const record = cases.get(arende);
      if (!record) return void fel.push({ field, message: UNSEEN });
      if (twice.has(arende)) return void fel.push({ field, message: mening`ärendet står två gånger` });
      twice.add(arende);
      if (bytet(record.process, roll, till, 'omfordelning') === null)
        return void fel.push({ field: `${field}.roll`, message: NO_EVENT });
      if (record.revision !== revision || record.index.handlaggare[roll] !== person)
        return void andrat.push({
          field,
          message: mening`har ändrats och är nu på version ${record.revision}`,
        });
      if (till === person || !this.kan(record, roll, till, skyddad.get(arende) ?? true))
        fel.push({ field: `${field}.till`, message: NOT_ACTIVE });
    });
    valda.forEach(({ id, version, till }, n) => {
      const field = `uppgifter.${n}`;
      const task = uppgifter.get(id);
      if (!task || !cases.has(task.caseId)) return void fel.push({ field, message: UNSEEN });
      if (twice.has(id)) return void fel.push({ field, message: mening`uppgiften står två gånger` });
      twice.add(id);
      if (task.status !== 'open' || task.version !== version || task.assignee !== person)
        return void andrat.push({ field, message: mening`har tagits, släppts eller blivit klar` });
      if (till === person || task.unit === null || !arAktiv(this.organisation, till, task.unit, task.roll))
        fel.push({ field: `${field}.till`, message: NOT_ACTIVE });
    });
    if (fel.length > 0) throw malformed(fel);
    if (andrat.length > 0) throw changed(andrat);
  }

  private async skriv(
    principal: Principal,
    id: string,
    body: Ny,
    uppgifter: Awaited<ReturnType<OmfordelningStore['uppgifter']>>,
    client: PoolClient,
    revisions: ReadonlyMap<string, number>,
  ): Promise<true> {
    const row = { ...accessRow(principal, ACTION, 'ok'), vad: id };
    const flyttade: (Flytt & { version: number })[] = body.arenden.map(({ arende, roll, till }) => ({
      caseId: arende,
      uppgift: null,
      roll,
      till,
      version: revisions.get(arende) ?? 0,
    }));
    for (const [n, { id: uppgift, version, till }] of body.uppgifter.entries()) {
      const byte = { id: uppgift, version, fran: body.person, till };
      const ny = await this.store.flyttaUppgift(client, byte, row, this.engine.clock.now());
      if (ny === null)
        throw changed([{ field: `uppgifter.${n}`, message: mening`har tagits, släppts eller blivit klar` }]);
      const task = uppgifter.get(uppgift);
      flyttade.push({ caseId: task?.caseId ?? '', uppgift, roll: task?.roll ?? '', till, version: ny });
    }
    const rader = flyttade.map((one, n) => ({ nr: n + 1, ...one }));
    await this.store.sparaRader(client, id, rader, staffRow(principal, ACTION, 'ok', id));
    return true;
  }

  /** The event that gives a case back, or why it cannot be. */
  private tillbaka(
    principal: Principal,
    { fran, skal }: Omfordelning,
    { roll, till, version }: Omfordelningsrad,
    record: CaseRecord | undefined,
  ): OneOfAll | Text {
    if (!record || record.status !== 'active') return CHANGED;
    const role = roll as Role;
    if (record.revision !== version || record.index.handlaggare[role] !== till) return CHANGED;
    if (!this.kan(record, role, fran, record.index.skyddad)) return LEFT;
    const send = this.send(principal, record, role, fran, skal as Skal);
    const outcome = this.engine.decideOn(record, send.event, send.options);
    if (!('refusal' in outcome)) return send;
    return outcome.refusal.text;
  }

  private async uppgiftTillbaka(
    principal: Principal,
    { id, fran, enhet }: Omfordelning,
    { uppgift, roll, till, version }: Omfordelningsrad,
    client: PoolClient,
  ): Promise<boolean> {
    if (uppgift === null || !arAktiv(this.organisation, fran, enhet, roll)) return false;
    const row = { ...accessRow(principal, `${ACTION} angra`, 'ok'), vad: id };
    const byte = { id: uppgift, version, fran: till, till: fran };
    return (await this.store.flyttaUppgift(client, byte, row, this.engine.clock.now())) !== null;
  }

  private async hitta(principal: Principal, id: string): Promise<Omfordelning> {
    const row = UUID.test(id) ? await this.engine.guarded(() => this.store.hitta(id)) : null;
    if (row && this.ledda(principal).includes(row.enhet)) return row;
    const logged = staffRow(principal, ACTION, 'NOT_FOUND', UUID.test(id) ? id : null);
    await this.engine.guarded(() => this.engine.store.logAccess(null, logged));
    throw new Problem(
      'NOT_FOUND',
      mening`Omfördelningen finns inte, eller så gäller den en enhet som du inte leder.`,
    );
  }

  private async requireLed(principal: Principal, enhet: string, action: string): Promise<Enhet> {
    const unit = this.organisation.enheter.find(({ id }) => id === enhet);
    if (unit && this.ledda(principal).includes(enhet)) return unit;
    await this.engine.guarded(() =>
      this.engine.store.logAccess(null, staffRow(principal, action, 'FORBIDDEN')),
    );
    throw new Problem(
      'FORBIDDEN',
      mening`Arbete fördelas av den som leder enheten: 1:e socialsekreteraren, samordnaren eller enhetschefen.`,
    );
  }

  private async upprepad(
    principal: Principal,
    row: Omfordelning,
    avtryck: Buffer,
  ): Promise<OmfordelningHelView> {
    if (row.avtryck.equals(avtryck)) return this.las(principal, row.id);
    throw new Problem(
      'IDEMPOTENCY_KEY_REUSED',
      mening`Samma Idempotency-Key har redan använts för en annan omfördelning. Använd en ny nyckel.`,
    );
  }

  /** What an attempt that stored nothing is answered with; each case that refused has its row in the log. */
  private async refusal(principal: Principal, error: unknown, { arenden }: Ny): Promise<unknown> {
    if (error instanceof Problem && error.status < 500) {
      const row = staffRow(principal, ACTION, error.code);
      await this.engine.guarded(() => this.engine.store.logAccess(null, row));
    }
    if (!(error instanceof RefusedOfAll)) return error;
    for (const { caseId, problem } of error.refused) {
      const row = accessRow(principal, ACTION, problem.code);
      await this.engine.guarded(() => this.engine.store.logAccess(caseId, row));
    }
    const errors = error.refused.map(({ caseId, problem }) => ({
      field: `arenden.${arenden.findIndex(({ arende }) => arende === caseId)}`,
      message: problem.text,
    }));
    const forbidden = error.refused.some(({ problem }) => problem.code === 'FORBIDDEN');
    return new Problem(
      forbidden ? 'FORBIDDEN' : 'NOT_POSSIBLE',
      mening`Inget är flyttat. ${errors.length} av ärendena går inte att flytta: se errors.`,
      { errors, ...(forbidden ? {} : { unmet: [] }) },
    );
  }

  private idOf({ id }: Principal, key: string): string {
    const hex = this.engine.fingerprint(JSON.stringify([ACTION, id, key])).toString('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `8${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  }

  private rollFor({ roles }: Principal): Role {
    return roles.find((role) => RELEASE_ROLES.some((one) => one === role)) ?? 'enhetschef';
  }

  private namnOf({ klient, skyddad }: NamngetArende): string | null {
    return klient === null || skyddad ? null : (identityOf(this.keys, klient)?.namn ?? null);
  }

  private titelOf({
    key,
    process,
    processVersion,
  }: {
    key: string;
    process: string;
    processVersion: number;
  }): Text {
    const { definition } = this.engine.processOf({ process, version: processVersion });
    return definition.tasks?.[key]?.title ?? { sv: key, en: key };
  }
}

/** The roles of a unit's side. */
const rollerPa = ({ side }: Enhet): readonly Role[] =>
  (Object.keys(ROLES) as Role[]).filter((role) => ROLES[role].side === side);

/** Somebody used the same key in this moment. */
class Upprepad extends Error {}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const UNSEEN = mening`finns inte, eller så har du inte tillgång till det`;
const NOT_ACTIVE = mening`ska vara någon annan, aktiv i rollen i enheten, och inte arbeta på ärendets andra sida`;
const NO_EVENT: Text = {
  sv: 'Rutinen har inget byte för den rollen',
  en: 'The routine has no change of worker for that role',
};
const NOT_HERE: Text = {
  sv: 'Rutinen har inget byte i det läge som ärendet är i',
  en: 'The routine has no change of worker where the case stands',
};
const GONE: Text = { sv: 'Ärendet finns inte längre', en: 'The case is gone' };
const CHANGED: Text = { sv: 'Något har hänt sedan dess', en: 'Something has happened since' };
const LEFT: Text = {
  sv: 'Den förra handläggaren har inte längre rollen i enheten',
  en: 'The former worker no longer has the role in the unit',
};
const notNow = (text: Text): Problem => new Problem('NOT_POSSIBLE', text, { unmet: [] });
const changed = (errors: readonly FieldFault[]): Problem =>
  new Problem(
    'STALE_REVISION',
    mening`Inget är flyttat: ${errors.length} har ändrats sedan förhandsvisningen. Förhandsvisa igen. ${faultList(errors.slice(0, 5))}`,
    { errors },
  );
const angraSenast = ({ skapad }: Omfordelning): string =>
  new Date(Date.parse(skapad) + ANGRA_TIMMAR * 3_600_000).toISOString();

const viewOf = (row: Omfordelning): OmfordelningView => ({
  id: row.id,
  enhet: row.enhet,
  person: row.fran,
  skal: row.skal as Skal,
  av: row.av,
  roll: row.roll as Role,
  skapad: row.skapad,
  angraSenast: angraSenast(row),
  angrad: row.angrad,
  angradAv: row.angradAv,
});
