/** External providers named in a case (R123): by the samordnare who leads the carrying out, for a time. */
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Organisation } from '../access/organisation';
import { may, type Decision } from '../access/policy';
import type { Principal } from '../access/principal';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import type { CaseRecord } from '../engine/types';
import { mening, lista } from '../mening';
import { notFound, Problem } from '../problems';
import { BehorigheterStore } from '../store/behorigheter.store';
import { UtforareQuery } from '../store/utforare.query';
import { VisibleQuery } from '../store/visible.query';
import type {
  MinaUtforaruppdragView,
  NyttUtforaruppdrag,
  UtforaruppdragListaView,
} from './behorigheter.schemas';
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
    @Inject(UtforareQuery) private readonly query: UtforareQuery,
    @Inject(Tilldelat) private readonly tilldelat: Tilldelat,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /** @throws Problem NOT_FOUND, also for a case that the principal may not see */
  async list(principal: Principal, caseId: string): Promise<UtforaruppdragListaView> {
    const record = await this.seen(principal, caseId, 'utforare lista');
    const { id, index } = record;
    const decision = may(principal, { kind: 'read' }, { ...index, id });
    if (!decision.allowed && decision.visible)
      await this.logged(principal, caseId, 'utforare lista', () =>
        Promise.reject(new Problem('FORBIDDEN', lista(decision.reasons))),
      );
    return this.read(principal, record, 'utforare lista');
  }

  /** The cases that the principal is named in today. */
  async mina(principal: Principal): Promise<MinaUtforaruppdragView> {
    return { uppdrag: await this.engine.guarded(() => this.query.mina(readerOf(principal), todayIs())) };
  }

  /**
   * Names a provider in the case; she then sees it as on a shared screen, until the last day.
   * @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE for a protected case; VALIDATION
   */
  async name(
    principal: Principal,
    caseId: string,
    body: z.infer<typeof NyttUtforaruppdrag>,
  ): Promise<UtforaruppdragListaView> {
    const record = await this.seen(principal, caseId, 'utforare');
    await this.logged(principal, caseId, 'utforare', async () => {
      requireSamordnare(principal, record);
      if (record.index.skyddad)
        throw new Problem('NOT_POSSIBLE', mening`I ett skyddat ärende namnges ingen extern utförare.`, {
          unmet: [],
        });
      const faults = [
        ...(body.till < body.fran ? [{ field: 'till', message: mening`ska vara fran eller senare` }] : []),
        ...(body.till < todayIs() ? [{ field: 'till', message: mening`har redan passerat` }] : []),
      ];
      if (faults.length > 0) throw malformed(faults);
      const access = accessRow(principal, 'utforare', 'ok');
      const fresh = { ...body, id: randomUUID(), caseId };
      await this.engine.guarded(() => this.store.addUppdrag(fresh, principal.id, access));
    });
    await this.tilldelat.changed();
    return this.read(principal, record, 'utforare lista');
  }

  /** Ends it at once. @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE if it has ended */
  async end(principal: Principal, caseId: string, id: string): Promise<UtforaruppdragListaView> {
    const record = await this.seen(principal, caseId, 'utforare avslut');
    await this.logged(principal, caseId, 'utforare avslut', async () => {
      requireSamordnare(principal, record);
      const access = accessRow(principal, 'utforare avslut', 'ok');
      const ended =
        isId(id) &&
        (await this.engine.guarded(() => this.store.endUppdrag(caseId, id, principal.id, access)));
      if (!ended)
        throw new Problem('NOT_POSSIBLE', mening`Uppdraget finns inte i ärendet, eller är redan avslutat.`, {
          unmet: [],
        });
    });
    await this.tilldelat.changed();
    return this.read(principal, record, 'utforare lista');
  }

  private async read(
    principal: Principal,
    record: CaseRecord,
    action: string,
  ): Promise<UtforaruppdragListaView> {
    const access = accessRow(principal, action, 'ok');
    const rows = await this.engine.guarded(() => this.store.uppdragIn(record.id, access));
    // Nobody is told who else there is: only whoever names one chooses among them.
    const names = namnger(principal, record).allowed && !record.index.skyddad;
    return {
      utforare: rows.map(({ caseId: _caseId, ...row }) => row),
      valbara: this.organisation.users
        .filter(({ roles }) => names && roles.includes('utforare'))
        .map(({ id, name }) => ({ id, namn: name })),
    };
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

const namnger = (principal: Principal, { id, index }: CaseRecord): Decision =>
  may(principal, { kind: 'act', roles: ['samordnare'] }, { ...index, id });

function requireSamordnare(principal: Principal, record: CaseRecord): void {
  const decision = namnger(principal, record);
  if (decision.allowed) return;
  const why = lista(decision.reasons);
  throw new Problem('FORBIDDEN', mening`En extern utförare namnges av samordnaren. ${why}`);
}
