/** Moving, pausing and resuming a deadline of a case, as one who may: between the controller and the engine. */
import { Inject, Injectable } from '@nestjs/common';
import type { DeadlineRule, Role } from '../../machines/process';
import { sideSeen } from '../access/disclosure';
import { may, type CaseFacts } from '../access/policy';
import { actorOf, type Principal } from '../access/principal';
import { adjust, notRunning, type Order } from '../engine/adjust';
import { sidovy } from '../access/sidovy';
import { Engine } from '../engine/engine';
import { moverOf, OWN_EVENTS } from '../engine/own-events';
import type { CaseRecord } from '../engine/types';
import { mening, lista } from '../mening';
import { notFound, Problem } from '../problems';
import { VisibleQuery } from '../store/visible.query';
import { isId } from './case-id';
import { readerOf } from './cases';

/** What goes with a change: as with an event of the routine. */
export interface Changing {
  readonly idempotencyKey: string;
  readonly expectedRevision: number | undefined;
}

/** The roles of which one may change a deadline, whichever side owns it. */
const MOVERS = OWN_EVENTS['stegvis.frist.flytta'].roles;

@Injectable()
export class Frister {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(VisibleQuery) private readonly query: VisibleQuery,
  ) {}

  /**
   * Changes one deadline.
   * @returns the revision it led to
   * @throws Problem NOT_FOUND, also for a case that the principal may not see; FORBIDDEN; NOT_POSSIBLE with every
   *   ground; STALE_REVISION; IDEMPOTENCY_KEY_REUSED
   */
  async change(principal: Principal, caseId: string, order: Order, changing: Changing): Promise<number> {
    const { engine } = this;
    const { idempotencyKey, expectedRevision } = changing;
    const reader = readerOf(principal);
    const visible = isId(caseId) && (await engine.guarded(() => this.query.gate(reader, caseId, order.type)));
    if (!visible) throw notFound();
    const { revision } = await adjust(engine, caseId, order, {
      by: actorOf(principal),
      idempotencyKey,
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
      authorize: (record, rule) => this.roleFor(principal, record, rule),
    });
    return revision;
  }

  /**
   * The role in which the principal may change a deadline of this rule. That a statutory deadline is nobody's
   * to change is for the engine to say, to those who might change another; whether one of the other side runs is not
   * said at all (L10).
   */
  private roleFor(principal: Principal, record: CaseRecord, rule: DeadlineRule<never> | null): Role {
    const process = this.engine.processOf(record).definition;
    const facts = { ...record.index, id: record.id };
    const { kcEnhet } = facts;
    const sida = sidovy({ process, side: sideSeen(principal, facts), kcEnhet, utlamnanden: [] });
    const foreign = rule !== null && !sida.uppgift(rule.owner);
    const role = roleIn(principal, facts, foreign ? null : rule);
    if (foreign) throw notRunning();
    return role;
  }
}

function roleIn(principal: Principal, facts: CaseFacts, rule: DeadlineRule<never> | null): Role {
  const mover = moverOf(rule);
  const decision = may(principal, { kind: 'act', roles: mover ? [mover] : MOVERS }, facts);
  if (decision.allowed) return decision.as;
  if (!decision.visible) throw notFound();
  const why = lista(decision.reasons);
  throw new Problem('FORBIDDEN', mening`Fristen är inte din att flytta eller pausa. ${why}`);
}
