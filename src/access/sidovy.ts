/**
 * What one side knows of a case (L10): what it has done itself and owns, and what the other side has told it by a
 * record. Every answer that shows a case asks here and nowhere else. Pure.
 */
import type { ProcessDefinition, Role, Side } from '../../machines/process';
import { sideOfRole } from '../../machines/utlamnande';

/** A record that something crossed, as a view needs it. */
export interface Utlamnat {
  readonly uppgift: string;
  readonly till: Side;
  /** The event that it crossed with. */
  readonly seq: number;
  /** It brought earlier events of the same sort along. */
  readonly tidigare: boolean;
}

/** An event as a side may know of it. */
export interface Handelsefakta {
  readonly seq: number;
  readonly type: string;
  readonly role: string | null;
  /** The deadline that passed, or that somebody moved; null for all other events. */
  readonly rule: string | null;
}

/** The fields of an event that may be read. */
export type Falt = readonly string[] | 'alla';

/** A running deadline, and the event that set its date. */
export interface Frist {
  readonly rule: string | null;
  readonly armedSeq: number;
}

export interface Sidovy {
  /** Whether the side has been told something of this sort, by or after an event. */
  readonly vet: (uppgift: string, seq?: number) => boolean;
  /** The same of what stands in the case now: since the deadlines that tell of it were set. */
  readonly aktuell: (uppgift: string, deadlines: readonly Frist[]) => boolean;
  /** The fields of an event that the side may read; null where it may not know of the event. */
  readonly handelse: (event: Handelsefakta) => Falt | null;
  readonly lage: (id: string) => boolean;
  readonly frist: (deadline: Frist) => boolean;
  /** Work of a role: its tasks. */
  readonly uppgift: (role: string) => boolean;
  readonly atgard: (roles: readonly Role[]) => boolean;
  /** Whether the side knows who works with the case in a role. */
  readonly namn: (role: Role) => boolean;
  /** Whether it is the side that a matter belongs to. */
  readonly ar: (side: Side) => boolean;
}

/** Who sees which case. */
export interface Sidofakta {
  readonly process: ProcessDefinition;
  /** Null for one who stands on neither side: she knows nothing by this. */
  readonly side: Side | null;
  /** Null before the uppdrag: there is no other side then. */
  readonly kcEnhet: string | null;
  readonly utlamnanden: readonly Utlamnat[];
}

/** Those who hold the contact between the sides, and whom both must be able to name (R101–R105). */
const KONTAKT: readonly Role[] = ['forste_socialsekreterare', 'samordnare'];

export function sidovy({ process, side, kcEnhet, utlamnanden }: Sidofakta): Sidovy {
  const whole = side !== null && (process.gemensam === true || kcEnhet === null);
  const told = utlamnanden.filter(({ till }) => till === side);
  const { utlamnanden: declared } = process;
  const ar = (whose: Side): boolean => whole || whose === side;
  const vet = (uppgift: string, seq = 0): boolean =>
    whole || told.some((one) => one.uppgift === uppgift && one.seq >= seq);
  const owner = (rule: string | null): Side =>
    sideOfRole((rule === null ? undefined : process.deadlines?.[rule]?.owner) ?? null);
  const tellsOf = (rule: string | null): string | undefined =>
    rule !== null && declared && Object.hasOwn(declared.frister, rule) ? declared.frister[rule] : undefined;
  return {
    ar,
    vet,
    aktuell: (uppgift, deadlines) => {
      const telling = deadlines.filter(({ rule }) => tellsOf(rule) === uppgift);
      return vet(uppgift, Math.max(0, ...telling.map(({ armedSeq }) => armedSeq)));
    },
    handelse: ({ seq, type, role, rule }) => {
      if (side === null) return null;
      if (ar(rule === null ? sideOfRole(role) : owner(rule))) return 'alla';
      const crossed = (declared?.handelser[type] ?? []).filter(
        ({ uppgift, till, tidigare }) =>
          till === side &&
          tidigare !== true &&
          told.some((one) => one.uppgift === uppgift && (one.seq === seq || (one.tidigare && one.seq > seq))),
      );
      if (crossed.length === 0) return null;
      return crossed.some(({ falt }) => falt === 'alla') ? 'alla' : crossed.flatMap(({ falt }) => falt);
    },
    lage: (id) => {
      const found = Object.entries(declared?.lagen ?? {})
        .filter(([under]) => id === under || id.startsWith(`${under}.`))
        .sort(([a], [b]) => b.length - a.length)[0]?.[1];
      return ar(found?.hos ?? 'sf') || (found?.uppgift !== undefined && vet(found.uppgift));
    },
    frist: ({ rule, armedSeq }) => {
      const uppgift = tellsOf(rule);
      return ar(owner(rule)) || (uppgift !== undefined && vet(uppgift, armedSeq));
    },
    uppgift: (role) => ar(sideOfRole(role)),
    atgard: (roles) => roles.some((role) => ar(sideOfRole(role))),
    namn: (role) => ar(sideOfRole(role)) || KONTAKT.includes(role) || vet('handlaggare'),
  };
}
