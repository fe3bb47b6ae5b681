/** What has happened in a case, for one who may see it: its history and its file (personakt). */
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { PROCESSES } from '../../machines/registry';
import { sideOf } from '../access/disclosure';
import { ClientKeys } from '../access/keys';
import { may, type CaseFacts } from '../access/policy';
import type { Principal } from '../access/principal';
import { sidovy } from '../access/sidovy';
import { Engine } from '../engine/engine';
import { notFound } from '../problems';
import { NodoppningarStore } from '../store/nodoppningar.store';
import { VisibleQuery } from '../store/visible.query';
import { aktView } from './akt-view';
import { isId } from './case-id';
import { readerOf } from './cases';
import { historyView, type Reading } from './history-view';
import { factsFor } from './nodoppnad';
import type { AktQuery, AktView } from './lasning.schemas';
import { logSubstitute } from './som-vikarie';
import type { HistorikView } from './schemas';

/** Events that are records of the file, or say something of one. */
const RECORDS = [
  ...new Set(
    PROCESSES.flatMap(({ events }) =>
      Object.entries(events).flatMap(([type, { akt, hanvisar }]) => (akt || hanvisar ? [type] : [])),
    ),
  ),
];

@Injectable()
export class CaseFile {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(VisibleQuery) private readonly query: VisibleQuery,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(NodoppningarStore) private readonly nodoppningar: NodoppningarStore,
  ) {}

  /** @throws Problem NOT_FOUND, also for a case that the principal may not see */
  async history(principal: Principal, id: string, delad: boolean): Promise<HistorikView> {
    return historyView(await this.reading(principal, id, 'history', delad));
  }

  /** A page of the file, newest first. @throws Problem NOT_FOUND, also for a case that the principal may not see */
  async akt(principal: Principal, id: string, ask: z.infer<typeof AktQuery>): Promise<AktView> {
    return aktView(await this.reading(principal, id, 'akt', ask.delad), ask);
  }

  private async reading(
    principal: Principal,
    caseId: string,
    action: 'history' | 'akt',
    delad: boolean,
  ): Promise<Reading> {
    const types = action === 'akt' ? RECORDS : null;
    const found = isId(caseId)
      ? await this.engine.guarded(() =>
          this.query.history(readerOf(principal), caseId, action, types, delad ? 'delad' : null),
        )
      : null;
    if (!found) throw notFound();
    const process = this.engine.processOf(found).definition;
    const stored: CaseFacts = {
      ...found,
      handlaggare: JSON.parse(found.handlaggare) as CaseFacts['handlaggare'],
    };
    const facts = await this.engine.guarded(() => factsFor(this.nodoppningar, principal, caseId, stored));
    const decision = may(principal, { kind: 'read' }, facts);
    if (!decision.allowed) throw notFound();
    await logSubstitute(this.engine, principal, [{ caseId, decision }], action);
    const { kcEnhet, utlamnanden } = found;
    const sida = sidovy({ process, side: sideOf(principal, decision.as, facts), kcEnhet, utlamnanden });
    const open: Reading['open'] = (klientId, cipher) => this.keys.decrypt(klientId, cipher);
    return { caseId, process, events: found.events, principal, sida, delad, open };
  }
}
