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
import { mening } from '../mening';
import { notFound, Problem } from '../problems';
import { FoljderQuery } from '../store/foljder.query';
import { NodoppningarStore } from '../store/nodoppningar.store';
import { VisibleQuery } from '../store/visible.query';
import { aktView } from './akt-view';
import { isId } from './case-id';
import { readerOf } from './cases';
import { historiksida, historikView, iOrd, type Historikfraga, type Lasning } from './historik';
import type { HistorikView, SkillnadView } from './historik.schemas';
import { disclosedEvents, type Disclosed } from './history-view';
import { factsFor } from './nodoppnad';
import type { AktQuery, AktView } from './lasning.schemas';
import { logSubstitute } from './som-vikarie';
import { skillnad } from './skillnad';

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
    @Inject(FoljderQuery) private readonly foljder: FoljderQuery,
  ) {}

  /** @throws Problem NOT_FOUND, also for a case that the principal may not see */
  async history(
    principal: Principal,
    id: string,
    delad: boolean,
    ask: Historikfraga = { ordning: 'aldst' },
  ): Promise<HistorikView> {
    const lasning = await this.reading(principal, id, 'history', { delad });
    const found = historiksida(lasning, ask);
    const seqs = found.sida.map(({ event }) => event.seq);
    const foljder = await this.engine.guarded(() => this.foljder.av(id, seqs));
    return historikView(lasning, ask, found, foljder);
  }

  /**
   * The difference between two versions of the same thing.
   * @throws Problem NOT_FOUND, also for an event that the principal's side does not know of
   */
  async skillnad(principal: Principal, id: string, seq: string, mot: number | null): Promise<SkillnadView> {
    const lasning = await this.reading(principal, id, 'history', { vad: 'skillnad' });
    const found = /^[1-9]\d{0,8}$/.test(seq) ? skillnad(lasning, Number(seq), mot) : null;
    if (!found)
      throw new Problem('NOT_FOUND', mening`Det finns ingen sådan version i ärendet som du kan läsa.`);
    return found;
  }

  /** The events of some types that the principal may know of, in words. @throws Problem NOT_FOUND */
  async handelser(principal: Principal, id: string, types: readonly string[], vad: string) {
    const lasning = await this.reading(principal, id, 'history', { types, vad });
    return disclosedEvents(lasning).map((one: Disclosed) => iOrd(lasning, one));
  }

  /** A page of the file, newest first. @throws Problem NOT_FOUND, also for a case that the principal may not see */
  async akt(principal: Principal, id: string, ask: z.infer<typeof AktQuery>): Promise<AktView> {
    return aktView(await this.reading(principal, id, 'akt', { types: RECORDS, delad: ask.delad }), ask);
  }

  private async reading(
    principal: Principal,
    caseId: string,
    action: 'history' | 'akt',
    {
      types = null,
      delad = false,
      vad = delad ? 'delad' : null,
    }: { types?: readonly string[] | null; delad?: boolean; vad?: string | null },
  ): Promise<Lasning> {
    const found = isId(caseId)
      ? await this.engine.guarded(() => this.query.history(readerOf(principal), caseId, action, types, vad))
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
    const { sfEnhet, kcEnhet, utlamnanden } = found;
    const sida = sidovy({ process, side: sideOf(principal, decision.as, facts), kcEnhet, utlamnanden });
    const open: Lasning['open'] = (klientId, cipher) => this.keys.decrypt(klientId, cipher);
    const enheter = { sf: sfEnhet, kc: kcEnhet };
    return { caseId, process, events: found.events, principal, sida, delad, open, enheter };
  }
}
