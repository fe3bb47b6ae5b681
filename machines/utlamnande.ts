/**
 * What of a case one nämnd tells the other, and on what ground, as data (L10). The nämnder are secrecy areas of their
 * own (OSL 8:1, 26:1), so nothing crosses that a routine has not declared here, and nothing without a ground that holds.
 */
import { ROLES, type Role, type Side, type Text } from './process';

/** Kinds of ground that lift secrecy between the nämnder. */
export const GRUNDSLAG = {
  samtycke: { sv: 'Samtycke', en: 'Consent' },
  lagrum: { sv: 'Lagrum', en: 'Statute' },
  nodvandighet: { sv: 'Nödvändighet', en: 'Necessity' },
} as const satisfies Record<string, Text>;
export type Grundslag = keyof typeof GRUNDSLAG;

/** What a ground is judged by: the case after the event, and the event as the machine saw it. */
export interface GrundFakta<Context> {
  readonly context: Context;
  readonly event: { readonly type: string; readonly [field: string]: unknown };
  /** The local date of the event. */
  readonly idag: string;
}

/** A ground on which something may be told. */
export interface Grund<Context = never> {
  readonly slag: Grundslag;
  readonly text: Text;
  /** The paragraphs, as people write them. */
  readonly lagrum: string;
  readonly galler: (facts: GrundFakta<Context>) => boolean;
  /** Which consent it is, by kind and day; only where the ground is consent. */
  readonly samtycke?: (context: Context) => string;
}

/** That an event brings one sort of information to a side. */
export interface Utlamnande {
  /** The sort: a name in `uppgifter`. */
  readonly uppgift: string;
  readonly till: Side;
  /** Names in `grunder`. The first that holds is the record's; if none does, nothing crosses. */
  readonly grunder: readonly string[];
  /** The event's fields that go with it. */
  readonly falt: readonly string[] | 'alla';
  /** Only for such events. */
  readonly om?: (event: GrundFakta<never>['event']) => boolean;
  /** It brings the other side's earlier events of the same sort along, whoever sends this one. */
  readonly tidigare?: boolean;
}

export interface UtlamnandeDefinition {
  readonly uppgifter: Readonly<Record<string, Text>>;
  readonly grunder: Readonly<Record<string, Grund>>;
  /** By event type. What is not here tells the other side nothing. */
  readonly handelser: Readonly<Record<string, readonly Utlamnande[]>>;
  /** Whose the words of a state are, with all inside it; the innermost counts. What is not here is SF's (R122). */
  readonly lagen: Readonly<Record<string, { readonly hos: Side; readonly uppgift?: string }>>;
  /** Deadlines that the other side than their owner's is told of, by rule, with the sort that tells of them. */
  readonly frister: Readonly<Record<string, string>>;
}

/** One sort of information that crosses with an event. */
export interface Lamnat {
  readonly uppgift: string;
  readonly fran: Side;
  readonly till: Side;
  readonly grund: string;
  readonly slag: Grundslag;
  readonly lagrum: string;
  /** Which consent, by kind and day; null for another ground. */
  readonly samtycke: string | null;
  /** It brings earlier events of the same sort along. */
  readonly tidigare: boolean;
}

export const otherSide = (side: Side): Side => (side === 'sf' ? 'kc' : 'sf');

/** The side that somebody in this role acts for; what is done for neither, SF answers for (R122). */
export const sideOfRole = (role: string | null): Side =>
  (role !== null && Object.hasOwn(ROLES, role) ? ROLES[role as Role].side : null) ?? 'sf';

/**
 * What crosses with an event: each declared sort whose ground holds, once.
 * @param role the role it was sent in; null for a timer, which tells nobody
 */
export function lamnas(
  { handelser, grunder }: UtlamnandeDefinition,
  role: string | null,
  facts: GrundFakta<never>,
): readonly Lamnat[] {
  const { type } = facts.event;
  const declared = role !== null && Object.hasOwn(handelser, type) ? (handelser[type] ?? []) : [];
  const from = sideOfRole(role);
  return declared.flatMap(({ uppgift, till, grunder: names, om, tidigare = false }): Lamnat[] => {
    if (from === till && !tidigare) return [];
    if (om && !om(facts.event)) return [];
    const grund = names.find((name) => grunder[name]?.galler(facts));
    const found = grund === undefined ? undefined : grunder[grund];
    if (grund === undefined || !found) return [];
    const { slag, lagrum, samtycke } = found;
    const vilket = samtycke?.(facts.context) ?? null;
    return [{ uppgift, fran: otherSide(till), till, grund, slag, lagrum, samtycke: vilket, tidigare }];
  });
}
