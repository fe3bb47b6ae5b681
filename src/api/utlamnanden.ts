/** What has crossed between the nämnder of a case (L10), for one who stands on a side of it. */
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { ProcessDefinition, Side } from '../../machines/process';
import { GRUNDSLAG, otherSide } from '../../machines/utlamnande';
import type { Organisation } from '../access/organisation';
import { may, type CaseFacts } from '../access/policy';
import type { Principal } from '../access/principal';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { notFound } from '../problems';
import { NodoppningarStore } from '../store/nodoppningar.store';
import { VisibleQuery, type UtlamnandePost } from '../store/visible.query';
import { isId } from './case-id';
import { readerOf } from './cases';
import { factsFor } from './nodoppnad';
import { logSubstitute } from './som-vikarie';
import type { UtlamnandenQuery, UtlamnandenView } from './utlamnanden.schemas';

@Injectable()
export class Utlamnanden {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(VisibleQuery) private readonly query: VisibleQuery,
    @Inject(NodoppningarStore) private readonly nodoppningar: NodoppningarStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /**
   * A page, the latest first. A record is from one side and to the other, so that both have the same.
   * @throws Problem NOT_FOUND, also for a case that the principal may not see
   */
  async page(
    principal: Principal,
    caseId: string,
    { limit, page }: z.infer<typeof UtlamnandenQuery>,
  ): Promise<UtlamnandenView> {
    const found = isId(caseId)
      ? await this.engine.guarded(() =>
          this.query.utlamnanden(readerOf(principal), caseId, limit + 1, (page - 1) * limit),
        )
      : null;
    if (!found) throw notFound();
    const stored: CaseFacts = {
      ...found,
      handlaggare: JSON.parse(found.handlaggare) as CaseFacts['handlaggare'],
    };
    const facts = await this.engine.guarded(() => factsFor(this.nodoppningar, principal, caseId, stored));
    const decision = may(principal, { kind: 'read' }, facts);
    if (!decision.allowed) throw notFound();
    await logSubstitute(this.engine, principal, [{ caseId, decision }], 'utlamnanden');
    const { definition } = this.engine.processOf(found);
    return {
      caseId,
      page,
      limit,
      more: found.poster.length > limit,
      utlamnanden: found.poster.slice(0, limit).map((post) => this.inWords(definition, post)),
    };
  }

  private inWords(
    { utlamnanden }: ProcessDefinition,
    { uppgift, till, franEnhet, tillEnhet, grund, slag, lagrum, ...post }: UtlamnandePost,
  ): UtlamnandenView['utlamnanden'][number] {
    const named = (name: string) => ({ sv: name, en: name });
    const text = utlamnanden?.grunder[grund]?.text ?? GRUNDSLAG[slag];
    return {
      ...post,
      uppgift: { kod: uppgift, text: utlamnanden?.uppgifter[uppgift] ?? named(uppgift) },
      fran: this.part(otherSide(till), franEnhet),
      till: this.part(till, tillEnhet),
      grund: { kod: grund, slag, text, lagrum },
    };
  }

  private part(sida: Side, enhet: string): UtlamnandenView['utlamnanden'][number]['fran'] {
    const unit = this.organisation.enheter.find(({ id }) => id === enhet);
    const namnd = this.organisation.namnder.find(({ id }) => id === unit?.namnd);
    return { sida, enhet, namnd: namnd ? { id: namnd.id, namn: namnd.name } : null };
  }
}
