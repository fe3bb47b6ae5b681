/** Moving a colleague's cases and tasks to others, as one who leads the unit (users-ask 13): all of it or nothing. */
import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { z } from 'zod';
import type { Role, Text } from '../../machines/process';
import { arAktiv, bytet, type Skal } from '../access/handlaggarbyte';
import type { Organisation } from '../access/organisation';
import { RELEASE_ROLES } from '../access/policy';
import type { Principal } from '../access/principal';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { RefusedOfAll, sendAll, type OneOfAll } from '../engine/send-all';
import type { CaseRecord } from '../engine/types';
import { mening } from '../mening';
import { Problem, type FieldFault } from '../problems';
import { OmfordelningStore, type Omfordelning, type Omfordelningsrad } from '../store/omfordelning.store';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
import { cursorOf, placeOf } from './cursor';
import { Handlaggarbyten, NO_EVENT } from './handlaggarbyten';
import { OmfordelningLed } from './omfordelning-led';
import type {
  NyOmfordelning,
  OmfordelningarView,
  OmfordelningHelView,
  OmfordelningView,
} from './omfordelning.schemas';
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
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(OmfordelningLed) private readonly led: OmfordelningLed,
    @Inject(Handlaggarbyten) private readonly byten: Handlaggarbyten,
  ) {}

  /**
   * Moves what was chosen, in one transaction. A repeat with the same key answers what was done.
   * @throws Problem FORBIDDEN; VALIDATION for somebody who cannot take over, or a case that the leader does not see;
   *   STALE_REVISION naming everything that has changed; NOT_POSSIBLE; IDEMPOTENCY_KEY_REUSED
   */
  async utfor(principal: Principal, body: Ny, key: string): Promise<OmfordelningHelView> {
    await this.led.krav(principal, body.enhet, ACTION);
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
          return record ? [this.byten.send(principal, record, roll, till, body.skal)] : [];
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
      this.store.lista(readerOf(principal), this.led.ledda(principal), limit, after),
    );
    return { limit, nasta: cursorOf(next, question), omfordelningar: rows.map(viewOf) };
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
      if (till === person || !this.byten.kan(record, roll, till, skyddad.get(arende) ?? true))
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
    if (!this.byten.kan(record, role, fran, record.index.skyddad)) return LEFT;
    const send = this.byten.send(principal, record, role, fran, skal as Skal);
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
    if (row && this.led.ledda(principal).includes(row.enhet)) return row;
    const logged = staffRow(principal, ACTION, 'NOT_FOUND', UUID.test(id) ? id : null);
    await this.engine.guarded(() => this.engine.store.logAccess(null, logged));
    throw new Problem(
      'NOT_FOUND',
      mening`Omfördelningen finns inte, eller så gäller den en enhet som du inte leder.`,
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
}

/** Somebody used the same key in this moment. */
class Upprepad extends Error {}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const UNSEEN = mening`finns inte, eller så har du inte tillgång till det`;
const NOT_ACTIVE = mening`ska vara någon annan, aktiv i rollen i enheten, och inte arbeta på ärendets andra sida`;
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
