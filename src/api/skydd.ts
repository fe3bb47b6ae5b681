/** Recording how strictly a client is protected (L11, A21). Lowering it takes two: skyddssankningar.ts. */
import { Inject, Injectable } from '@nestjs/common';
import { ClientKeys } from '../access/keys';
import type { Principal } from '../access/principal';
import { isStricter, nivaOf, sealNiva, visadNiva, type Skyddsniva } from '../access/skyddsniva';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { Problem } from '../problems';
import { KlienterStore } from '../store/klienter.store';
import { OversiktQuery } from '../store/oversikt.query';
import { accessRow } from './cases';
import { klientRatt, refused } from './klient-ratt';
import type { SkyddView } from './skydd.schemas';

/** Those who record that protection has arisen (A21). */
const RECORDERS = ['socialsekreterare', 'forste_socialsekreterare', 'samordnare'] as const;

@Injectable()
export class Skydd {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(OversiktQuery) private readonly query: OversiktQuery,
    @Inject(KlienterStore) private readonly klienter: KlienterStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
  ) {}

  /**
   * Protects a client at a level, from now on and in all her cases.
   * @throws Problem NOT_FOUND for a client none of whose cases the principal may see; FORBIDDEN; NOT_POSSIBLE
   *   for a level below the one recorded
   */
  async record(principal: Principal, klientId: string, niva: Skyddsniva): Promise<SkyddView> {
    const { engine } = this;
    const action = 'klient skydd';
    const nej = mening`Skydd registreras av den som handlägger eller samordnar ett ärende.`;
    const fraga = { action, roles: RECORDERS, nej };
    const { caseId } = await klientRatt(engine, this.query, principal, klientId, fraga);
    if (!(await this.raise(klientId, niva))) {
      const refusal = new Problem(
        'NOT_POSSIBLE',
        mening`Ett strängare skydd är redan registrerat, och sänks inte här.`,
        {
          unmet: [],
        },
      );
      await refused(engine, principal, caseId, action, refusal);
      throw refusal;
    }
    const row = accessRow(principal, action, 'ok');
    await engine.guarded(() => engine.store.logAccess(caseId, row));
    return { skyddad: true, skyddsniva: visadNiva(niva) };
  }

  /** Sets the level unless a stricter one is recorded. @returns false if one is */
  async raise(klientId: string, niva: Skyddsniva): Promise<boolean> {
    const { engine, klienter, keys } = this;
    const known = await engine.guarded(() => klienter.skyddOf(klientId));
    if (known?.niva) {
      const recorded = nivaOf(keys, known);
      if (recorded !== null && isStricter(recorded, niva)) return false;
    }
    const cipher = sealNiva(keys, klientId, niva);
    return engine.guarded(() => klienter.protect(klientId, known?.niva ?? null, cipher));
  }
}
