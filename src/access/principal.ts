/** Who is asking: what a verified token says, and nothing that a token does not say. */
import type { Role } from '../../machines/process';
import type { Actor } from '../engine/types';

export interface Principal {
  /** The token's `sub`: a user id, never a name. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** Ids of the units (enheter) the user works in. */
  readonly units: readonly string[];
}

/** The principal as the access log and the event name it, in the role it acts in. */
export const actorOf = (principal: Principal, role?: Role): Actor => ({
  id: principal.id,
  role: role ?? principal.roles[0] ?? null,
});
