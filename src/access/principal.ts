/** Who is asking: what a verified token says, and nothing that a token does not say. */
import type { Role } from '../../machines/process';
import type { Actor } from '../engine/types';
import type { Vikariat } from './vikariat';

export interface Principal {
  /** The token's `sub`: a user id, never a name. */
  readonly id: string;
  /** A system that logged in by itself, or a person; a person where nothing is said. */
  readonly kind?: 'person' | 'system';
  readonly roles: readonly Role[];
  /** Ids of the units (enheter) the user works in. */
  readonly units: readonly string[];
  /** Whom the user stands in for today: added to what the token says (api/behorigheter.ts). */
  readonly vikariat?: readonly Vikariat[];
  /** Cases in which an external provider is named today. */
  readonly uppdrag?: readonly string[];
  /** What a system has been granted by name: events that it may send. A person has none. */
  readonly systemHandelser?: readonly string[];
}

/** The principal as the access log and the event name it, in the role it acts in. */
export const actorOf = (principal: Principal, role?: Role): Actor => ({
  id: principal.id,
  role: role ?? principal.roles[0] ?? null,
});
