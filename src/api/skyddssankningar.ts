/**
 * Lowering or ending the protection of a client (L11, A21): one proposes with a reason, somebody else with authority
 * decides, and until then nothing is lowered. What is decided holds in all her cases from one commit on.
 */
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Text } from '../../machines/process';
import { ClientKeys } from '../access/keys';
import type { Principal } from '../access/principal';
import { nivaOf, sealNiva } from '../access/skyddsniva';
import { Engine } from '../engine/engine';
import { unprotect } from '../engine/unprotect';
import { mening } from '../mening';
import { Problem, unavailable } from '../problems';
import { OversiktQuery } from '../store/oversikt.query';
import { SkyddssankningarStore, type Skyddssankning } from '../store/skyddssankningar.store';
import { accessRow } from './cases';
import { inteAvgor, klientRatt, refused, type KlientRatt, type KlientRoller } from './klient-ratt';
import type { NySkyddssankning, SkyddssankningBeslut, SkyddssankningView } from './skydd.schemas';

/** Those who may propose, on the side that decides; and those who may decide (R122, R105). */
const PROPOSERS = ['socialsekreterare', 'forste_socialsekreterare'] as const;
export const SANKNING_AVGORS = { roles: ['forste_socialsekreterare'] } as const satisfies KlientRoller;
const NEJ = mening`Sänkt skydd föreslås av socialförvaltningens handläggare och bekräftas av en annan 1:e socialsekreterare.`;

@Injectable()
export class Skyddssankningar {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(OversiktQuery) private readonly query: OversiktQuery,
    @Inject(SkyddssankningarStore) private readonly store: SkyddssankningarStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
  ) {}

  /** A client's proposals, the latest first. @throws Problem NOT_FOUND, FORBIDDEN */
  async list(principal: Principal, klientId: string): Promise<SkyddssankningView[]> {
    const action = 'skydd sankning las';
    const { caseId } = await this.ratt(principal, klientId, action, PROPOSERS);
    const { engine } = this;
    await engine.guarded(() => engine.store.logAccess(caseId, accessRow(principal, action, 'ok')));
    return (await engine.guarded(() => this.store.of(klientId))).map((one) => this.view(klientId, one));
  }

  /**
   * Proposes that the protection is lowered or ends.
   * @throws Problem NOT_FOUND, FORBIDDEN; NOT_POSSIBLE where there is nothing to lower, or a proposal waits
   */
  async propose(
    principal: Principal,
    klientId: string,
    { till, skal }: z.infer<typeof NySkyddssankning>,
  ): Promise<SkyddssankningView> {
    const { engine, keys, store } = this;
    const action = 'skydd sankning foresla';
    const ratt = await this.ratt(principal, klientId, action, PROPOSERS);
    const niva = nivaOf(keys, ratt.klient);
    if (niva === null || niva === till)
      return this.refuse(principal, ratt, action, mening`Klienten har inget skydd som kan sänkas så.`);
    const id = randomUUID();
    const ny = {
      id,
      foreslagenAv: principal.id,
      foreslagenRoll: ratt.roll,
      upphor: till === 'upphor',
      niva: till === 'upphor' ? null : sealNiva(keys, klientId, till),
      skal: keys.encrypt(klientId, skal),
    };
    const row = accessRow(principal, action, 'ok');
    if (!(await engine.guarded(() => store.propose(klientId, ny, ratt.caseId, row))))
      return this.refuse(principal, ratt, action, mening`Ett förslag väntar redan. Det avgörs först.`);
    return this.find(klientId, id);
  }

  /**
   * Confirms or rejects a proposal. Confirmed, it holds in all the client's cases at once; whatever keeps one of them
   * from it leaves all as they were.
   * @throws Problem NOT_FOUND, FORBIDDEN for who proposed it, NOT_POSSIBLE, UNAVAILABLE
   */
  async decide(
    principal: Principal,
    klientId: string,
    { forslag, beslut }: z.infer<typeof SkyddssankningBeslut>,
  ): Promise<SkyddssankningView> {
    const { engine, store } = this;
    const action = 'skydd sankning avgor';
    const ratt = await this.ratt(principal, klientId, action, SANKNING_AVGORS.roles);
    await engine.freshSettings();
    const done = await engine
      .guarded(() =>
        store.locked(klientId, forslag, async ({ client, cases, sankning }) => {
          if (sankning?.status !== 'vantar')
            throw notPossible(
              mening`Förslaget väntar inte: det är avgjort, för gammalt, eller så har skyddet ändrats sedan.`,
            );
          if (inteAvgor(principal, ratt.ersatter).includes(sankning.foreslagenAv))
            throw new Problem(
              'FORBIDDEN',
              mening`Den som har föreslagit avgör inte, och ingen som ersätter den personen.`,
            );
          const ends = beslut === 'bekraftad' && sankning.upphor;
          const by = { id: principal.id, role: ratt.roll };
          const committed = ends ? await unprotect(engine, client, cases, forslag, by) : () => undefined;
          const row = { ...accessRow(principal, action, 'ok'), role: ratt.roll };
          await store.decide(client, klientId, sankning, beslut, ratt.caseId, row);
          return committed;
        }),
      )
      .catch(async (error: unknown) => {
        if (error instanceof Problem && error.status < 500)
          await refused(engine, principal, ratt.caseId, action, error);
        throw error;
      });
    // A case that came in between; the next try sees it.
    if (!done) throw unavailable();
    done();
    return this.find(klientId, forslag);
  }

  private ratt(
    principal: Principal,
    klientId: string,
    action: string,
    roles: readonly ('socialsekreterare' | 'forste_socialsekreterare')[],
  ): Promise<KlientRatt> {
    return klientRatt(this.engine, this.query, principal, klientId, { action, roles, nej: NEJ });
  }

  private async refuse(
    principal: Principal,
    { caseId }: KlientRatt,
    action: string,
    why: Text,
  ): Promise<never> {
    const refusal = notPossible(why);
    await refused(this.engine, principal, caseId, action, refusal);
    throw refusal;
  }

  private async find(klientId: string, id: string): Promise<SkyddssankningView> {
    const found = (await this.engine.guarded(() => this.store.of(klientId))).find((one) => one.id === id);
    if (!found) throw unavailable();
    return this.view(klientId, found);
  }

  private view(klientId: string, one: Skyddssankning): SkyddssankningView {
    return {
      id: one.id,
      till: one.upphor ? 'upphor' : 'sekretessmarkering',
      status: one.status,
      skal: this.keys.decrypt(klientId, one.skal),
      foreslagenAv: one.foreslagenAv,
      foreslagen: one.foreslagen,
      avgjordAv: one.avgjordAv,
      avgjord: one.avgjord,
    };
  }
}

const notPossible = (why: Text): Problem => new Problem('NOT_POSSIBLE', why, { unmet: [] });
