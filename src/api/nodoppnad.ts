/** Deciding on a case that the database let through: by its rules, or by a nödöppning that is in force (L11). */
import { may, type CaseFacts } from '../access/policy';
import type { Principal } from '../access/principal';
import type { CaseRecord } from '../engine/types';
import type { NodoppningarStore } from '../store/nodoppningar.store';

/** What access to a case is decided by, asked anew only where nothing but a nödöppning can have opened it. */
export async function factsFor(
  store: NodoppningarStore,
  principal: Principal,
  caseId: string,
  known: CaseFacts,
): Promise<CaseFacts> {
  const facts = { ...known, id: caseId };
  if (may(principal, { kind: 'read' }, facts).allowed) return facts;
  const found = await store.look(principal.id, caseId);
  return { ...facts, nodoppning: found?.nodoppning ?? false };
}

/** The record with what access to it is decided by. */
export async function decidable(
  store: NodoppningarStore,
  principal: Principal,
  record: CaseRecord,
): Promise<CaseRecord> {
  const facts = await factsFor(store, principal, record.id, record.index);
  return { ...record, index: { ...record.index, ...facts } };
}
