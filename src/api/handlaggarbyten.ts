/** A change of worker in a case, as the event of its routine: by whom, and whether the other may. */
import { Inject, Injectable } from '@nestjs/common';
import type { EventDefinition, Role, Text } from '../../machines/process';
import { bytet, kanTaOver, type Skal } from '../access/handlaggarbyte';
import type { Organisation } from '../access/organisation';
import { may } from '../access/policy';
import type { Principal } from '../access/principal';
import { ORGANISATION } from '../engine.module';
import { unmetOf } from '../engine/conditions';
import { Engine, laterOf } from '../engine/engine';
import type { OneOfAll } from '../engine/send-all';
import { stamp } from '../engine/step';
import type { CaseRecord } from '../engine/types';
import { mening } from '../mening';
import { Problem } from '../problems';
import { actingAs } from './som-vikarie';

@Injectable()
export class Handlaggarbyten {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /** The event that names `till` in a role of the case, authorized on the case as it is when it is taken. */
  send(principal: Principal, record: CaseRecord, roll: Role, till: string, skal: Skal): OneOfAll {
    const event = bytet(record.process, roll, till, skal);
    const definition = event && this.engine.processOf(record).definition.events?.[event.type];
    if (!event || !definition) throw new Error('A change of worker was chosen that the routine has not');
    const decision = this.far(principal, record, event.type, definition);
    const by = decision.allowed ? actingAs(principal, decision) : { id: principal.id, role: null };
    const authorize = (on: CaseRecord) => {
      const now = this.far(principal, on, event.type, definition);
      if (!now.allowed)
        throw new Problem('FORBIDDEN', mening`”${definition.label}” är inte din uppgift i ärendet.`);
    };
    return { caseId: record.id, event, options: { by, authorize } };
  }

  /** Whether a colleague could have the case; it is protected also where another of the client's cases is. */
  kan(record: CaseRecord, roll: Role, till: string, skyddad: boolean): boolean {
    return kanTaOver(this.organisation, till, roll, { ...record.index, id: record.id, skyddad });
  }

  /** What hinders the leader from moving a case, before she tries. */
  hinder(principal: Principal, record: CaseRecord, roll: Role): Text | null {
    const process = this.engine.processOf(record);
    const event = bytet(record.process, roll, '', 'omfordelning');
    const definition = event && process.definition.events?.[event.type];
    if (!event || !definition) return NO_EVENT;
    const decision = this.far(principal, record, event.type, definition);
    if (!decision.allowed) return decision.reasons[0] ?? NO_EVENT;
    const at = laterOf(this.engine.clock.now().toISOString(), record.at);
    const now = stamp({ process, at, settings: this.engine.settings.at(at) }, { type: event.type });
    const unmet = unmetOf(process, record.snapshot, now, 'case');
    if (unmet === null) return NOT_HERE;
    return unmet[0]?.text ?? null;
  }

  private far(principal: Principal, { id, index }: CaseRecord, typ: string, { roles }: EventDefinition) {
    return may(principal, { kind: 'act', roles, typ }, { ...index, id });
  }
}

/** The case cannot be moved by any event. */
export const NO_EVENT: Text = {
  sv: 'Rutinen har inget byte för den rollen',
  en: 'The routine has no change of worker for that role',
};
const NOT_HERE: Text = {
  sv: 'Rutinen har inget byte i det läge som ärendet är i',
  en: 'The routine has no change of worker where the case stands',
};
