/** Who disposes of cases and handles deliveries to the archive: two roles that read no case. */
import type { Role } from '../../machines/process';
import { hasOneOf } from '../access/granskning';
import type { Principal } from '../access/principal';
import type { AccessRow } from '../engine/types';
import { mening } from '../mening';
import { Problem } from '../problems';
import { accessRow } from './cases';

const ARKIV_ROLES = ['administrator', 'granskare'] as const satisfies Role[];

/** The role in which the principal may; null where she may not, and for a system. */
export const arkivRollI = (principal: Principal): Role | null =>
  principal.kind === 'system' ? null : hasOneOf(principal, ARKIV_ROLES);

/** The role in which the principal may. @throws Problem FORBIDDEN, with its row in the access log */
export async function arkivRoll(
  principal: Principal,
  logga: (row: AccessRow) => Promise<unknown>,
  action: string,
): Promise<Role> {
  const roll = arkivRollI(principal);
  if (roll) return roll;
  await logga(accessRow(principal, action, 'FORBIDDEN'));
  throw new Problem(
    'FORBIDDEN',
    mening`Gallring och leveranser till arkivet sköts av kommunens administratör och granskare, två olika personer.`,
  );
}
