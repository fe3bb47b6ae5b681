/** External providers named in a case (R123): by the samordnare who leads the carrying out, for a time. */
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { may } from '../access/policy';
import type { Principal } from '../access/principal';
import { Engine } from '../engine/engine';
import type { CaseRecord } from '../engine/types';
import { notFound, Problem } from '../problems';
import { BehorigheterStore } from '../store/behorigheter.store';
import { VisibleQuery } from '../store/visible.query';
import type { NyttUtforaruppdrag, UtforaruppdragView } from './behorigheter.schemas';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
import { Tilldelat, todayIs } from './tilldelat';
import { malformed } from './zod-http';

@Injectable()
export class Utforare {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(BehorigheterStore) private readonly store: BehorigheterStore,
    @Inject(VisibleQuery) private readonly visible: VisibleQuery,
    @Inject(Tilldelat) private readonly tilldelat: Tilldelat,
  ) {}

  /** @throws Problem NOT_FOUND, also for a case that the principal may not see */
  async list(principal: Principal, caseId: string): Promise<readonly UtforaruppdragView[]> {
    const { id, index } = await this.seen(principal, caseId, 'utforare lista');
    const decision = may(principal, { kind: 'read' }, { ...index, id });
    if (!decision.allowed && decision.visible)
      await this.logged(principal, caseId, 'utforare lista', () =>
        Promise.reject(new Problem('FORBIDDEN', decision.reasons.map(({ sv }) => sv).join(' '))),
      );
    return this.read(principal, caseId, 'utforare lista');
  }

  /**
   * Names a provider in the case; she then sees it as on a shared screen, until the last day.
   * @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE for a protected case; VALIDATION
   */
  async name(
    principal: Principal,
    caseId: string,
    body: z.infer<typeof NyttUtforaruppdrag>,
  ): Promise<readonly UtforaruppdragView[]> {
    const record = await this.seen(principal, caseId, 'utforare');
    await this.logged(principal, caseId, 'utforare', async () => {
      requireSamordnare(principal, record);
      if (record.index.skyddad)
        throw new Problem('NOT_POSSIBLE', 'I ett skyddat ärende namnges ingen extern utförare.', {
          unmet: [],
        });
      const faults = [
        ...(body.till < body.fran ? [{ field: 'till', message: 'ska vara fran eller senare' }] : []),
        ...(body.till < todayIs() ? [{ field: 'till', message: 'har redan passerat' }] : []),
      ];
      if (faults.length > 0) throw malformed(faults);
      const access = accessRow(principal, 'utforare', 'ok');
      const fresh = { ...body, id: randomUUID(), caseId };
      await this.engine.guarded(() => this.store.addUppdrag(fresh, principal.id, access));
    });
    await this.tilldelat.changed();
    return this.read(principal, caseId, 'utforare lista');
  }

  /** Ends it at once. @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE if it has ended */
  async end(principal: Principal, caseId: string, id: string): Promise<readonly UtforaruppdragView[]> {
    const record = await this.seen(principal, caseId, 'utforare avslut');
    await this.logged(principal, caseId, 'utforare avslut', async () => {
      requireSamordnare(principal, record);
      const access = accessRow(principal, 'utforare avslut', 'ok');
      const ended =
        isId(id) &&
        (await this.engine.guarded(() => this.store.endUppdrag(caseId, id, principal.id, access)));
      if (!ended)
        throw new Problem('NOT_POSSIBLE', 'Uppdraget finns inte i ärendet, eller är redan avslutat.', {
          unmet: [],
        });
    });
    await this.tilldelat.changed();
    return this.read(principal, caseId, 'utforare lista');
  }

  private async read(
    principal: Principal,
    caseId: string,
    action: string,
  ): Promise<readonly UtforaruppdragView[]> {
    const access = accessRow(principal, action, 'ok');
    const rows = await this.engine.guarded(() => this.store.uppdragIn(caseId, access));
    return rows.map(({ caseId: _caseId, ...row }) => row);
  }

  /** The case, asked first in the database as for an event. */
  private async seen(principal: Principal, caseId: string, action: string): Promise<CaseRecord> {
    const visible =
      isId(caseId) &&
      (await this.engine.guarded(() => this.visible.gate(readerOf(principal), caseId, action)));
    const record = visible ? await this.engine.load(caseId) : null;
    if (!record) throw notFound();
    return record;
  }

  private async logged(
    principal: Principal,
    caseId: string,
    action: string,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Problem && error.status < 500) {
        const row = accessRow(principal, action, error.code);
        await this.engine.guarded(() => this.engine.store.logAccess(caseId, row));
      }
      throw error;
    }
  }
}

function requireSamordnare(principal: Principal, { id, index }: CaseRecord): void {
  const decision = may(principal, { kind: 'act', roles: ['samordnare'] }, { ...index, id });
  if (decision.allowed) return;
  const why = decision.reasons.map(({ sv }) => sv).join(' ');
  throw new Problem('FORBIDDEN', `En extern utförare namnges av samordnaren. ${why}`);
}
