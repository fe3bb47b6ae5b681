/**
 * The tree nämnd → verksamhetsområde → enhet (R2). Access goes by enhet; one who leads or reviews may have been given
 * the whole of a verksamhetsområde or a nämnd, and then has the units beneath it.
 */
import { ROLES, type Role, type Side } from '../../machines/process';
import type { Organisation } from './organisation';
import type { Principal } from './principal';

/** The roles that may be held for more than units: they lead or review, and work in no case. */
const TREE_ROLES: readonly Role[] = ['enhetschef', 'granskare'];

/**
 * The units that somebody leads in one of the roles: hers, where the role is one of the unit's side. A role of the
 * other side, or a role that a system has, leads nothing.
 */
export function ledUnits(
  organisation: Organisation,
  { kind, roles, units }: Principal,
  leading: (role: Role) => boolean,
): readonly string[] {
  if (kind === 'system') return [];
  return organisation.enheter
    .filter(({ id, side }) => units.includes(id) && roles.some((role) => leading(role) && isOn(role, side)))
    .map(({ id }) => id);
}
const isOn = (role: Role, side: Side): boolean => ROLES[role].side === null || ROLES[role].side === side;

/**
 * The principal's units, with those beneath what is not a unit. For one who also has a role that works in cases a
 * verksamhetsområde opens nothing. The same array where there is nothing to add.
 */
export function unitsBeneath(organisation: Organisation, { roles, units }: Principal): readonly string[] {
  if (roles.length === 0 || !roles.every((role) => TREE_ROLES.includes(role))) return units;
  const beneath = organisation.enheter
    .filter(({ namnd, verksamhetsomrade }) => units.includes(namnd) || units.includes(verksamhetsomrade))
    .map(({ id }) => id);
  return beneath.length === 0 ? units : [...new Set([...units, ...beneath])];
}
