/** Whether a time suits those who are to hold a meeting: they are busy or they are not, and nothing more is told. */
import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '../../machines/calendar';
import type { Role } from '../../machines/process';
import { sideOf } from '../access/disclosure';
import { may } from '../access/policy';
import type { Principal } from '../access/principal';
import { sidovy } from '../access/sidovy';
import { tidFran, upptagen } from '../calendar/krockar';
import { BOOKING, bokadeMoten, MOTESLANGD } from '../calendar/moten';
import { Engine } from '../engine/engine';
import { notFound } from '../problems';
import { KalenderflodeQuery } from '../store/kalenderflode.query';
import { NodoppningarStore } from '../store/nodoppningar.store';
import { VisibleQuery } from '../store/visible.query';
import { isId } from './case-id';
import { readerOf } from './cases';
import type { KrockarView } from './kalender.schemas';
import { decidable } from './nodoppnad';
import { logSubstitute } from './som-vikarie';

interface Onskad {
  readonly arende: string;
  readonly datum: string;
  readonly tid: string;
  readonly langd?: number | undefined;
}

@Injectable()
export class Krockar {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(VisibleQuery) private readonly visible: VisibleQuery,
    @Inject(NodoppningarStore) private readonly nodoppningar: NodoppningarStore,
    @Inject(KalenderflodeQuery) private readonly query: KalenderflodeQuery,
  ) {}

  /**
   * The workers of a case who have another meeting then. A protected client's meeting makes somebody as busy as any
   * other. Those whom the reader's side does not know of are left out.
   * @throws Problem NOT_FOUND, also for a case that the principal may not see
   */
  async read(principal: Principal, { arende, datum, tid, langd = MOTESLANGD }: Onskad): Promise<KrockarView> {
    const { engine } = this;
    const found = isId(arende)
      ? await engine.guarded(() => this.visible.read(readerOf(principal), arende, 'krockar', datum))
      : null;
    if (!found) throw notFound();
    const known = engine.cached(arende, found.stored.revision) ?? engine.keep(found.stored);
    const record = await engine.guarded(() => decidable(this.nodoppningar, principal, known));
    const decision = may(principal, { kind: 'read' }, record.index);
    if (!decision.allowed) throw notFound();
    const { kcEnhet, handlaggare } = record.index;
    const { definition: process } = engine.processOf(record);
    const side = sideOf(principal, decision.as, record.index);
    const sida = sidovy({ process, side, kcEnhet, utlamnanden: found.utlamnanden });
    const workers = (Object.entries(handlaggare) as [Role, string][]).filter(([role]) => sida.namn(role));
    const busy = await this.moten(
      workers.map(([role, id]) => ({ role, id })),
      arende,
      datum,
    );
    await logSubstitute(engine, principal, [{ caseId: arende, decision }], 'krockar');
    const onskad = tidFran(tid, langd);
    return {
      krockar: workers.flatMap(([roll, id]) => {
        const times = upptagen(busy.get(id) ?? [], onskad);
        return times.length === 0 ? [] : [{ roll, handlaggare: id, upptagen: [...times] }];
      }),
    };
  }

  /** The times of the day's other meetings, by worker. */
  private async moten(
    named: readonly { readonly role: Role; readonly id: string }[],
    utom: string,
    datum: string,
  ): Promise<ReadonlyMap<string, readonly { readonly fran: string; readonly till: string }[]>> {
    const { engine } = this;
    const idag = localDate(engine.clock.now().toISOString());
    const rows = await engine.guarded(() => this.query.upptagna(named, utom, BOOKING, datum));
    const busy = new Map<string, { fran: string; till: string }[]>();
    for (const { stored, events } of rows) {
      const record = engine.cached(stored.id, stored.revision) ?? engine.keep(stored);
      const { definition } = engine.processOf(record);
      const times = bokadeMoten(definition, record, events, idag).flatMap((mote) =>
        mote.datum === datum && mote.tid !== null ? [tidFran(mote.tid, MOTESLANGD)] : [],
      );
      for (const id of new Set(Object.values(record.index.handlaggare)))
        busy.set(id, [...(busy.get(id) ?? []), ...times]);
    }
    return busy;
  }
}
