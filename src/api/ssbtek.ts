/**
 * Reading SSBTEK from a case (R22): for the socialsekreterare alone, shown once and never kept. That it was read, when
 * and which tabs is kept. Where it does not answer the routine goes on by hand, and says so (A4): it is never skipped.
 */
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addMonths, localDate } from '../../machines/calendar';
import { may } from '../access/policy';
import { ClientKeys } from '../access/keys';
import type { Principal } from '../access/principal';
import { Engine } from '../engine/engine';
import { identitet } from '../integrations/innehall';
import { lasSsbtek, type Flikar } from '../integrations/ssbtek';
import { SYSTEMEN, type Systemen } from '../integrations/system-config';
import { mening } from '../mening';
import { Problem } from '../problems';
import { AnropQuery } from '../store/anrop.query';
import { AnropStore } from '../store/anrop.store';
import { AnropTjanst } from './anrop';
import type { SsbtekSvarView } from './anrop.schemas';
import { accessRow } from './cases';

/** How far back is asked. */
const MANADER = 6;
const FOR_HAND = mening`Läs i e-info i stället och dokumentera läsningen som manuell, med vad du såg. Läs igen när SSBTEK svarar (A4).`;

@Injectable()
export class Ssbtek {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(AnropTjanst) private readonly anrop: AnropTjanst,
    @Inject(AnropQuery) private readonly query: AnropQuery,
    @Inject(AnropStore) private readonly store: AnropStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(SYSTEMEN) private readonly systemen: Systemen,
  ) {}

  /** @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE where SSBTEK is not connected; UNAVAILABLE where it is down */
  async read(principal: Principal, caseId: string): Promise<SsbtekSvarView> {
    const { engine, store } = this;
    const { facts, pagar } = await this.anrop.open(principal, caseId, 'ssbtek');
    const decision = may(principal, { kind: 'act', roles: ['socialsekreterare'] }, facts);
    const refuse = (problem: Problem): Promise<never> => this.refuse(principal, caseId, problem);
    if (!decision.allowed)
      return refuse(new Problem('FORBIDDEN', mening`SSBTEK läser bara socialsekreteraren i ärendet.`));
    if (!pagar)
      return refuse(
        new Problem('NOT_POSSIBLE', mening`Ärendet är avslutat: det finns inget samråd att läsa för.`, {
          unmet: [],
        }),
      );
    const { ssbtek } = this.systemen;
    if (ssbtek.adapter === 'manuell')
      return refuse(new Problem('NOT_POSSIBLE', mening`SSBTEK är inte anslutet. ${FOR_HAND}`, { unmet: [] }));
    const source = await engine.guarded(() => this.query.source(caseId, 1));
    const klient = source && identitet(this.keys, source.klient);
    if (!klient)
      return refuse(new Problem('NOT_POSSIBLE', mening`Klientens uppgifter finns inte kvar.`, { unmet: [] }));
    const korrelationsid = randomUUID();
    const at = engine.clock.now().toISOString();
    const till = localDate(at);
    const id = await engine.guarded(() =>
      store.beginReading(caseId, 'ssbtek', 'lasning', 'socialsekreterare', korrelationsid),
    );
    let flikar: Flikar;
    try {
      flikar = await lasSsbtek(ssbtek, {
        ...{ personnummer: klient.personnummer, arende: caseId, handlaggare: principal.id, korrelationsid },
        ...{ fran: addMonths(till, -MANADER), till },
      });
    } catch (error) {
      const { code } = error as { code?: unknown };
      const kod = typeof code === 'string' ? code : 'FEL';
      await engine.guarded(() => store.void(id, kod));
      return refuse(
        new Problem('UNAVAILABLE', mening`SSBTEK svarade inte som väntat (felkod ${kod}). ${FOR_HAND}`, {
          retryAfter: 60,
        }),
      );
    }
    const lasta = (['af', 'fk'] as const).filter((flik) => flikar[flik].svar === 'uppgifter');
    const referens = lasta.length === 0 ? 'ingen flik svarade' : `flikar: ${lasta.join(', ')}`;
    await engine.guarded(() =>
      store.receipt(id, { satt: 'svar', av: principal.id, datum: till, referens }, ['skickat']),
    );
    return { id, last: at, flikar: { af: tab(flikar.af), fk: tab(flikar.fk) } };
  }

  private async refuse(principal: Principal, caseId: string, refusal: Problem): Promise<never> {
    const row = accessRow(principal, 'ssbtek', refusal.code);
    await this.engine.guarded(() => this.engine.store.logAccess(caseId, row));
    throw refusal;
  }
}

const tab = ({ poster, ...flik }: Flikar['af']): SsbtekSvarView['flikar']['af'] => ({
  ...flik,
  poster: poster.map((post) => ({ ...post })),
});
