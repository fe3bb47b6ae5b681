/**
 * Those who get the least: an external provider (R123), and a system that logs in by itself. What is not listed
 * here they may not do, whatever operations are added.
 */
import { ROLES, type Role } from '../../machines/process';
import { holds, SEES } from './policy';

/** The operations of openapi.json that an external provider may use; what she reads is the shared-screen view (P8). */
export const PROVIDER_MAY = [
  'apiInfo',
  'lasOrganisation',
  'lasArende',
  'lasProcess',
  'lasHistorik',
  'lasAkt',
  'lasArbetslista',
  'lasMinVecka',
  'lasMinaUtforaruppdrag',
  'loggaIn',
  'lasSession',
  'loggaUt',
  'loggaUtOverallt',
] as const;

/** Roles that see a protected case without being named in it. */
const SEES_PROTECTED = (Object.keys(ROLES) as Role[]).filter((role) =>
  holds(
    SEES[role],
    { id: '', roles: [role], units: ['u'] },
    { sfEnhet: 'u', kcEnhet: 'u', skyddad: true, handlaggare: {} },
  ),
);

/** The roles that a system keeps: none by which it would see a protected case (L11). */
export const systemRoles = (roles: readonly Role[]): readonly Role[] =>
  roles.filter((role) => !SEES_PROTECTED.includes(role));
