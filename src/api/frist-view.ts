/** A deadline as a person reads it: whose it is, why that date, and who may move it. Pure. */
import { ROLES, type Role, type Text } from '../../machines/process';
import { may } from '../access/policy';
import type { Principal } from '../access/principal';
import type { HostedProcess } from '../engine/hosted';
import { moverOf } from '../engine/own-events';
import type { CaseRecord } from '../engine/types';
import type { DeadlineView } from '../store/cases.query';
import type { FristView } from './schemas';

export function fristView(
  process: HostedProcess,
  record: CaseRecord,
  deadline: DeadlineView,
  principal: Principal,
): FristView {
  const rule = deadline.rule === null ? undefined : process.definition.deadlines?.[deadline.rule];
  const { key, date, due, reminders, basis, settingsVersion, armedAt, hand } = deadline;
  const mover = moverOf(rule);
  return {
    key,
    rule: deadline.rule,
    title: rule?.title ?? null,
    kind: rule?.kind ?? null,
    owner: rule ? { role: rule.owner, text: roleText(rule.owner) } : null,
    source: rule?.source ?? [],
    date,
    due,
    status: deadline.status === 'felad' ? 'felad' : 'armed',
    reminders,
    basis,
    armedAt,
    settingsVersion,
    hand,
    change: mover && changeBy(mover, record, principal),
  };
}

/** Who may move or pause it, and whether the reader is one. */
function changeBy(role: Role, record: CaseRecord, principal: Principal): NonNullable<FristView['change']> {
  const decision = may(principal, { kind: 'act', roles: [role] }, record.index);
  const { allowed } = decision;
  return { role, text: roleText(role), allowed, reasons: decision.allowed ? [] : decision.reasons };
}

export function roleText(role: Role): Text {
  const { sv, en } = ROLES[role];
  return { sv, en };
}
