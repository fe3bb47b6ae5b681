/** What somebody does as a substitute is told as such in the access log: for whom, and by which substitution. */
import type { Decision } from '../access/policy';
import { actorOf, type Principal } from '../access/principal';
import type { Vikariat } from '../access/vikariat';
import type { Engine } from '../engine/engine';
import type { Actor } from '../engine/types';

type Allowed = Extract<Decision, { readonly allowed: true }>;

/** Whom somebody stands in for, in words. */
export const ersatterView = ({ id, ersatter, roll, enhet, till }: Vikariat) => ({
  id,
  ersatter,
  roll,
  enhet,
  till,
  text: `Som vikarie för ${ersatter} till och med ${till}`,
});

/** The ground in words, for the access log. */
export const standsIn = ({ id, ersatter }: Vikariat): string => `vikarie för ${ersatter} (${id})`;

/** The principal as the event and the access log name it, with the ground on which it acts. */
export function actingAs(principal: Principal, { as, vikariat, delegation }: Allowed): Actor {
  const grounds = [
    ...(vikariat ? [standsIn(vikariat)] : []),
    ...(delegation ? [`delegation ${delegation.punkt} (${delegation.id})`] : []),
  ];
  return { ...actorOf(principal, as), ...(grounds.length > 0 && { stod: grounds.join(' · ') }) };
}

/**
 * Writes a row for each case that somebody sees only as a substitute, before the answer is given: if it cannot be
 * written there is none. For the others, whose row the reading statement wrote, it costs nothing.
 */
export async function logSubstitute(
  engine: Engine,
  principal: Principal,
  cases: readonly { readonly caseId: string; readonly decision: Decision }[],
  action: string,
): Promise<void> {
  for (const { caseId, decision } of cases) {
    if (!decision.allowed || !decision.vikariat) continue;
    const { as, vikariat } = decision;
    const row = {
      principal: principal.id,
      role: as,
      action,
      outcome: 'ok',
      enhet: vikariat.enhet,
      andamal: 'handlaggning',
      vad: standsIn(vikariat),
    };
    await engine.guarded(() => engine.store.logAccess(caseId, row));
  }
}
