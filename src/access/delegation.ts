/**
 * Who decides by the nämnd's delegationsordning (KL 6:37, 7:5): by role or by name, in a unit or in all of the
 * nämnd's, up to an amount, from a day to a day. A delegation narrows what the routine allows and never widens it:
 * that only socialförvaltningen decides (R122) stands above it. Pure.
 */
import type { EventDefinition, FullProcess, Role } from '../../machines/process';

export interface Delegation {
  readonly id: string;
  readonly namnd: string;
  /** A unit of the nämnd, or null for all of them. */
  readonly enhet: string | null;
  /** One of the two: a role, or a person by user id. A substitute has the role's, never the person's. */
  readonly roll: Role | null;
  readonly anvandare: string | null;
  /** Types of the decisions that it covers. */
  readonly handelser: readonly string[];
  /** The amount of authority: the decision's number in this field at the most. */
  readonly grans: { readonly falt: string; readonly hogst: number } | null;
  /** Its place in the delegationsordning. */
  readonly punkt: string;
  readonly fran: string;
  /** Last day; null until further notice. */
  readonly till: string | null;
  /** First day on which it no longer holds, if it has been taken back. */
  readonly aterkallad: string | null;
}

/** A decision that somebody wants to make. */
export interface Beslutsfraga {
  readonly typ: string;
  /** The deciding unit. */
  readonly enhet: string | null;
  /** Local date of the decision. */
  readonly idag: string;
  /** What is being decided; left out where nothing is sent yet. */
  readonly uppgifter?: Readonly<Record<string, unknown>>;
  /** The delegations of the unit's nämnd, whatever their dates; null where it has never entered any. */
  readonly delegationer: readonly Delegation[] | null;
}

/** Records of type "beslut" that tell of a decision without making one. */
const TELLS = new Set(['UNDERRATTA', 'ANGE_GRUNDBESLUT']);

/** Whether an event of the routine is a decision, for which a nämnd's delegationsordning is asked. */
export const isDecision = (type: string, event: Pick<EventDefinition, 'akt'>): boolean =>
  event.akt === 'beslut' && !TELLS.has(type);

/** The decisions of the routines. */
export const decisionsOf = (processes: readonly FullProcess[]): readonly string[] => [
  ...new Set(
    processes.flatMap(({ events }) =>
      Object.entries(events).flatMap(([type, event]) => (isDecision(type, event) ? [type] : [])),
    ),
  ),
];

/** Whether a delegation lets somebody in a role decide. */
export function covers(
  delegation: Delegation,
  who: { readonly id: string; readonly roll: Role },
  { typ, enhet, idag, uppgifter }: Omit<Beslutsfraga, 'delegationer'>,
): boolean {
  const { grans, till, aterkallad } = delegation;
  if (!delegation.handelser.includes(typ)) return false;
  if (delegation.enhet !== null && delegation.enhet !== enhet) return false;
  if (delegation.roll === null ? delegation.anvandare !== who.id : delegation.roll !== who.roll) return false;
  if (idag < delegation.fran || (till !== null && idag > till)) return false;
  if (aterkallad !== null && idag >= aterkallad) return false;
  return grans === null || within(uppgifter?.[grans.falt], grans.hogst);
}

/** A decision that does not concern the matter has no amount; one that is not a number has none that is allowed. */
const within = (value: unknown, hogst: number): boolean =>
  value === undefined || value === null || (typeof value === 'number' && value <= hogst);
