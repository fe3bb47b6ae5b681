/**
 * Deliveries to the archive (L9, L12): what has been packed, and that the archive has confirmed it. A protected case
 * is delivered only when somebody who works with it has consented, and a hold keeps a case from being disposed of.
 */
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Text } from '../../machines/process';
import { ClientKeys } from '../access/keys';
import { may, RELEASE_ROLES } from '../access/policy';
import type { Principal } from '../access/principal';
import { Engine } from '../engine/engine';
import type { AccessRow, CaseRecord } from '../engine/types';
import { mening, lista } from '../mening';
import { notFound, Problem } from '../problems';
import { EarkivStore } from '../store/earkiv.store';
import { GallringarStore } from '../store/gallringar.store';
import { VisibleQuery } from '../store/visible.query';
import { arkivRoll } from './arkiv-roll';
import { MEDGER } from './arkivlankar';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
import type * as schemas from './gallringar.schemas';

const LISTED = 200;

@Injectable()
export class Leveranser {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(EarkivStore) private readonly store: EarkivStore,
    @Inject(GallringarStore) private readonly gallringar: GallringarStore,
    @Inject(VisibleQuery) private readonly visible: VisibleQuery,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
  ) {}

  /** @throws Problem FORBIDDEN */
  async list(principal: Principal): Promise<z.infer<typeof schemas.Leveranser>> {
    const roll = await arkivRoll(principal, (row) => this.logga(null, row), 'leveranser');
    const row = { ...accessRow(principal, 'leveranser', 'ok'), role: roll };
    const rows = await this.engine.guarded(() => this.store.lista(row, LISTED));
    return { leveranser: [...rows] };
  }

  /**
   * Registers the archive's own receipt. Until then no disposal relies on the delivery.
   * @throws Problem FORBIDDEN; NOT_FOUND; NOT_POSSIBLE for another sum than was sent, and where there is a receipt
   */
  async kvittera(
    principal: Principal,
    id: string,
    body: z.infer<typeof schemas.NyLeveranskvittens>,
  ): Promise<z.infer<typeof schemas.Leveranskvittens>> {
    const roll = await arkivRoll(principal, (row) => this.logga(null, row), 'leverans kvittera');
    const row = { ...accessRow(principal, 'leverans kvittera', 'ok'), role: roll };
    const gjort = await this.engine.guarded(() => this.store.kvittera(id, body, row));
    if (gjort === 'saknas')
      throw new Problem('NOT_FOUND', mening`Leveransen finns inte. Kontrollera dess id.`);
    if (gjort === 'fel')
      throw notPossible(
        mening`Arkivet har tagit emot en annan fil än den som lämnades: summorna är olika. Lämna filen igen.`,
      );
    if (gjort === 'redan') throw notPossible(mening`Leveransen är redan kvitterad.`);
    return { id, ...body };
  }

  /** @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE for a case that is not closed */
  async medge(principal: Principal, caseId: string): Promise<z.infer<typeof schemas.Leveransmedgivande>> {
    const action = 'leverans medge';
    const { record, roll } = await this.seen(principal, caseId, action, MEDGER);
    const enhet = principal.units[0] ?? null;
    if (!(await this.engine.guarded(() => this.store.medge(caseId, principal.id, roll, enhet))))
      throw notPossible(mening`Ärendet pågår. Det levereras till arkivet när det är avslutat.`);
    return { arende: caseId, revision: record.revision };
  }

  /** Sets a hold on disposal, or lifts it. @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE where it is so already */
  async stopp(
    principal: Principal,
    caseId: string,
    { stopp, grund, skal }: z.infer<typeof schemas.Gallringsstopp>,
  ): Promise<z.infer<typeof schemas.StoppSvar>> {
    const { engine, gallringar, keys } = this;
    const action = stopp ? 'gallring stoppa' : 'gallring hav stopp';
    const { record, roll } = await this.seen(principal, caseId, action, RELEASE_ROLES);
    const row = { ...accessRow(principal, action, 'ok'), role: roll };
    const ny = () => ({
      ...{ id: randomUUID(), caseId, grund },
      skal: keys.encrypt(record.index.klientId ?? caseId, skal),
    });
    const gjort = await engine.guarded(() =>
      stopp ? gallringar.stoppa(ny(), row) : gallringar.hav(caseId, row),
    );
    if (!gjort) {
      await this.logga(caseId, accessRow(principal, action, 'NOT_POSSIBLE'));
      throw notPossible(
        stopp ? mening`Ärendet har redan ett gallringsstopp.` : mening`Ärendet har inget gallringsstopp.`,
      );
    }
    return { arende: caseId, stopp };
  }

  /** The case, asked first in the database as for an event, and the role in which the principal may act in it. */
  private async seen(
    principal: Principal,
    caseId: string,
    action: string,
    roles: typeof MEDGER | typeof RELEASE_ROLES,
  ): Promise<{ readonly record: CaseRecord; readonly roll: string }> {
    const { engine } = this;
    const synligt =
      isId(caseId) && (await engine.guarded(() => this.visible.gate(readerOf(principal), caseId, action)));
    const record = synligt ? await engine.load(caseId) : null;
    if (!record) throw notFound();
    const decision = may(principal, { kind: 'act', roles }, { ...record.index, id: caseId });
    if (decision.allowed) return { record, roll: decision.as };
    const refusal = decision.visible ? new Problem('FORBIDDEN', lista(decision.reasons)) : notFound();
    await this.logga(caseId, accessRow(principal, action, refusal.code));
    throw refusal;
  }

  private logga(caseId: string | null, row: AccessRow): Promise<unknown> {
    return this.engine.guarded(() => this.engine.store.logAccess(caseId, row));
  }
}

const notPossible = (why: Text): Problem => new Problem('NOT_POSSIBLE', why, { unmet: [] });
