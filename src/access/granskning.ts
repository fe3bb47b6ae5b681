/**
 * Who reviews the access log, and for which units. The reviewer reads logs and never content; the unit's manager
 * follows up what the reviewer has found. Nobody signs or follows up where her own accesses are among those looked
 * at. Pure.
 */
import type { Role } from '../../machines/process';
import type { Principal } from './principal';

/** Roles that read reviews, the one with the wider sight first. */
const REVIEW_ROLES = ['granskare', 'enhetschef'] as const satisfies Role[];
export type ReviewRole = (typeof REVIEW_ROLES)[number];

/** Those who look at the log itself. */
export const LOGG_ROLES = ['granskare'] as const satisfies Role[];

/** Those who decide whether a client may know which member of staff has seen her case. */
export const MENPROVNING_ROLES = [
  'forste_socialsekreterare',
  'samordnare',
  'granskare',
] as const satisfies Role[];

/** The role in which somebody reads reviews, or null. */
export const reviewsAs = ({ roles }: Principal): ReviewRole | null =>
  REVIEW_ROLES.find((role) => roles.includes(role)) ?? null;

/** The first of these roles that the principal has, or null. */
export const hasOneOf = ({ roles }: Principal, allowed: readonly Role[]): Role | null =>
  allowed.find((role) => roles.includes(role)) ?? null;

/**
 * A reviewer who makes a client's extract finds the cases that the managers of her units find: none that is
 * protected, and no unit's that is not hers. She reads nothing of them but who has seen them.
 */
export const FINDS_AS: Role = 'enhetschef';
