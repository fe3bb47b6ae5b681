/** Recording how strictly a client is protected (L11, A21). Lowering it is a decision of its own, and not made here. */
import { Inject, Injectable } from '@nestjs/common';
import { ClientKeys } from '../access/keys';
import { may, type CaseFacts } from '../access/policy';
import type { Principal } from '../access/principal';
import { isStricter, nivaOf, sealNiva, visadNiva, type Skyddsniva } from '../access/skyddsniva';
import { Engine } from '../engine/engine';
import { Problem } from '../problems';
import { KlienterStore } from '../store/klienter.store';
import { OversiktQuery } from '../store/oversikt.query';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
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
    const rows = isId(klientId)
      ? await engine.guarded(() => this.query.ofKlient(readerOf(principal), klientId, []))
      : [];
    const sealed = rows[0]?.klient;
    const answer = async (refusal: Problem): Promise<never> => {
      const row = accessRow(principal, 'klient skydd', refusal.code);
      await engine.guarded(() => engine.store.logAccess(rows[0]?.stored.id ?? klientId.slice(0, 200), row));
      throw refusal;
    };
    if (!sealed) return answer(unknown());
    const allowed = rows.some(({ stored }) => {
      const { index } = engine.cached(stored.id, stored.revision) ?? engine.keep(stored);
      const facts: CaseFacts = { ...index, id: stored.id, skyddad: index.skyddad || sealed.skyddad };
      return may(principal, { kind: 'act', roles: RECORDERS }, facts).allowed;
    });
    if (!allowed)
      return answer(
        new Problem('FORBIDDEN', 'Skydd registreras av den som handlägger eller samordnar ett ärende.'),
      );
    if (!(await this.raise(klientId, niva)))
      return answer(
        new Problem('NOT_POSSIBLE', 'Ett strängare skydd är redan registrerat, och sänks inte här.', {
          unmet: [],
        }),
      );
    const row = accessRow(principal, 'klient skydd', 'ok');
    await engine.guarded(() => engine.store.logAccess(rows[0]?.stored.id ?? klientId, row));
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

const unknown = (): Problem =>
  new Problem('NOT_FOUND', 'Klienten finns inte, eller så har du inte tillgång till något av ärendena.');
