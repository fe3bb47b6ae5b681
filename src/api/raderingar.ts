/**
 * Deciding that a client is erased (L12): one proposes with a ground, somebody else approves. The erasure itself is
 * `npm run radera`, which executes nothing that has not been approved here.
 */
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Text } from '../../machines/process';
import { checkErasable, NotErased } from '../access/erasure';
import { ClientKeys } from '../access/keys';
import type { Principal } from '../access/principal';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { Problem, unavailable } from '../problems';
import { OversiktQuery } from '../store/oversikt.query';
import { RaderingsforslagStore, type Raderingsforslag } from '../store/raderingsforslag.store';
import { accessRow } from './cases';
import { inteAvgor, klientRatt, refused, type KlientRatt, type KlientRoller } from './klient-ratt';
import type {
  NyttRaderingsforslag,
  RaderingsforslagBeslut,
  RaderingsforslagView,
} from './raderingar.schemas';

/** Those who lead the work on the side that decides. */
export const RADERING_AVGORS = {
  roles: ['forste_socialsekreterare', 'enhetschef'],
  baraSf: true,
} as const satisfies KlientRoller;
const NEJ = mening`Radering beslutas av två som leder socialförvaltningens enhet: 1:e socialsekreterare eller enhetschef.`;

@Injectable()
export class Raderingar {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(OversiktQuery) private readonly query: OversiktQuery,
    @Inject(RaderingsforslagStore) private readonly store: RaderingsforslagStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
  ) {}

  /** A client's proposals, the latest first. @throws Problem NOT_FOUND, FORBIDDEN */
  async list(principal: Principal, klientId: string): Promise<RaderingsforslagView[]> {
    const { engine } = this;
    const action = 'radering las';
    const { caseId } = await this.ratt(principal, klientId, action);
    await engine.guarded(() => engine.store.logAccess(caseId, accessRow(principal, action, 'ok')));
    return (await engine.guarded(() => this.store.of(klientId))).map(viewOf);
  }

  /**
   * Proposes that a client is erased.
   * @throws Problem NOT_FOUND, FORBIDDEN; NOT_POSSIBLE, saying why, for somebody who may not be erased now
   */
  async propose(
    principal: Principal,
    klientId: string,
    { grund }: z.infer<typeof NyttRaderingsforslag>,
  ): Promise<RaderingsforslagView> {
    const { engine, store } = this;
    const action = 'radering foresla';
    const ratt = await this.ratt(principal, klientId, action);
    await this.erasable(principal, ratt, klientId, grund, action);
    const id = randomUUID();
    const ny = { id, grund, foreslagenAv: principal.id, foreslagenRoll: ratt.roll };
    const row = accessRow(principal, action, 'ok');
    if (!(await engine.guarded(() => store.propose(klientId, ny, ratt.caseId, row))))
      return this.refuse(principal, ratt, action, mening`Ett förslag är redan öppet. Avslå det först.`);
    return this.find(klientId, id);
  }

  /**
   * Approves or rejects; an approval can be taken back until it is executed.
   * @throws Problem NOT_FOUND, FORBIDDEN for one's own, NOT_POSSIBLE
   */
  async decide(
    principal: Principal,
    klientId: string,
    { forslag, beslut }: z.infer<typeof RaderingsforslagBeslut>,
  ): Promise<RaderingsforslagView> {
    const { engine, store } = this;
    const action = 'radering avgor';
    const ratt = await this.ratt(principal, klientId, action);
    const found = (await engine.guarded(() => store.of(klientId))).find(({ id }) => id === forslag);
    const inte = inteAvgor(principal, ratt.ersatter);
    if (found && beslut === 'godkand' && inte.includes(found.foreslagenAv)) {
      const own = new Problem(
        'FORBIDDEN',
        mening`Den som har föreslagit godkänner inte, och ingen som ersätter den personen.`,
      );
      await refused(engine, principal, ratt.caseId, action, own);
      throw own;
    }
    if (found && beslut === 'godkand') await this.erasable(principal, ratt, klientId, found.grund, action);
    const row = { ...accessRow(principal, action, 'ok'), role: ratt.roll };
    if (!(await engine.guarded(() => store.decide(klientId, forslag, beslut, inte, ratt.caseId, row))))
      return this.refuse(principal, ratt, action, mening`Förslaget väntar inte.`);
    return this.find(klientId, forslag);
  }

  private async erasable(
    principal: Principal,
    ratt: KlientRatt,
    klientId: string,
    grund: string,
    action: string,
  ): Promise<void> {
    const { engine, keys } = this;
    await engine.freshSettings();
    const now = engine.clock.now();
    const { values: settings } = engine.settings.at(now.toISOString());
    try {
      await engine.guarded(() =>
        checkErasable({ klientId, grund }, { pool: engine.store.pool, keys, settings, now }),
      );
    } catch (error) {
      if (error instanceof NotErased) await this.refuse(principal, ratt, action, error.text);
      throw error;
    }
  }

  private ratt(principal: Principal, klientId: string, action: string): Promise<KlientRatt> {
    const fraga = { ...RADERING_AVGORS, action, nej: NEJ };
    return klientRatt(this.engine, this.query, principal, klientId, fraga);
  }

  private async refuse(
    principal: Principal,
    { caseId }: KlientRatt,
    action: string,
    why: Text,
  ): Promise<never> {
    const refusal = new Problem('NOT_POSSIBLE', why, { unmet: [] });
    await refused(this.engine, principal, caseId, action, refusal);
    throw refusal;
  }

  private async find(klientId: string, id: string): Promise<RaderingsforslagView> {
    const found = (await this.engine.guarded(() => this.store.of(klientId))).find((one) => one.id === id);
    if (!found) throw unavailable();
    return viewOf(found);
  }
}

const viewOf = ({ foreslagenRoll: _roll, ...view }: Raderingsforslag): RaderingsforslagView => view;
