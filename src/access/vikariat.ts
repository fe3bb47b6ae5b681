/**
 * Standing in for a colleague (vikariat): dated, in one role and one unit or in named cases only. A substitute has
 * what the one she stands in for has, never more and never by way of somebody else; protected cases only where
 * they are named. Pure.
 */
import { ROLES, type Role, type Side, type Text } from '../../machines/process';
import { mening } from '../mening';

/** A substitution as the policy sees it. Dates are local, both included. */
export interface Vikariat {
  readonly id: string;
  readonly vikarie: string;
  readonly ersatter: string;
  readonly roll: Role;
  readonly enhet: string;
  /** The cases it is limited to; null for all that are not protected. */
  readonly arenden: readonly string[] | null;
  readonly fran: string;
  readonly till: string;
}

/** Roles in which somebody may be stood in for: those of the routine, and the unit manager. */
export const VIKARIE_ROLES = [
  'socialsekreterare',
  'forste_socialsekreterare',
  'arbetsmarknadskonsulent',
  'samordnare',
  'enhetschef',
] as const satisfies readonly Role[];

/** Who appoints substitutes in the own unit, and in which roles. */
export const APPOINTS: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  enhetschef: VIKARIE_ROLES,
  forste_socialsekreterare: ['socialsekreterare', 'forste_socialsekreterare'],
  samordnare: ['arbetsmarknadskonsulent', 'samordnare'],
};

/**
 * Steps that take two persons: whoever did the one on the left does not do the one on the right (users-ask 14). Each
 * is sent by a role of its own, so that only somebody with two roles, or a substitute, could be both.
 */
export const FOUR_EYES: Readonly<Record<string, readonly (readonly [did: string, checks: string])[]>> = {
  anvisning: [
    ['BEDOM_BEHOV', 'MEDGE_UNDANTAG'],
    ['SYN_SF', 'SYN_KC'],
    ['SYN_KC', 'SYN_SF'],
    ['SYN_KC', 'GODTA_KCS_SYN'],
    ['SYN_SF', 'GODTA_SFS_SYN'],
    ['FORSLAG_FSS', 'FORSLAG_SAM'],
    ['FORSLAG_SAM', 'FORSLAG_FSS'],
    ['SYN_SF', 'AVGOR_OENIGHET'],
    ['SYN_KC', 'AVGOR_METOD'],
    ['HANDELSE_FRAN_SF', 'BEKRAFTA_HANDELSE_KC'],
    ['HANDELSE_FRAN_KC', 'BEKRAFTA_HANDELSE_SF'],
    ['AVSLUT_AVISERAT', 'BEKRAFTA_AVSLUT'],
  ],
};

/** The events of which the one who sends `type` may not have sent the latest. */
export const otherEyes = (process: string, type: string): readonly string[] =>
  (FOUR_EYES[process] ?? []).filter(([, checks]) => checks === type).map(([did]) => did);

/** Pairs of roles that a four-eyes step stands between. */
export function fourEyesRoles(
  rolesOf: (process: string, type: string) => readonly Role[],
): readonly (readonly [Role, Role])[] {
  return Object.entries(FOUR_EYES).flatMap(([process, pairs]) =>
    pairs.flatMap(([did, checks]) =>
      rolesOf(process, did).flatMap((a) => rolesOf(process, checks).map((b): [Role, Role] => [a, b])),
    ),
  );
}

type Span = Pick<Vikariat, 'fran' | 'till'>;
/** Whether something that is lent holds on a local date. */
export const inForce = ({ fran, till }: Span, today: string): boolean => fran <= today && today <= till;

export const overlaps = (a: Span, b: Span): boolean => a.fran <= b.till && b.fran <= a.till;

/** Whether two substitutions can concern the same case. */
function share(a: Vikariat, b: Vikariat): boolean {
  return !a.arenden || !b.arenden || a.arenden.some((id) => b.arenden?.includes(id));
}

/** What stands in the way of a new substitution, beside those that are not ended. */
export interface Objection {
  readonly field: 'vikarie' | 'ersatter' | 'roll' | 'till' | 'fran';
  readonly message: Text;
}

/** Longest substitution, in days: whoever stands in for longer has the role. */
const MAX_DAYS = 366;
const daysBetween = (fran: string, till: string): number =>
  (Date.parse(`${till}T00:00:00Z`) - Date.parse(`${fran}T00:00:00Z`)) / 86_400_000;

/**
 * Every reason why a substitution cannot be.
 * @param others substitutions that are not ended, of anybody
 * @param pairs roles that a four-eyes step stands between
 * @param today the local date
 */
export function objections(
  fresh: Vikariat,
  others: readonly Vikariat[],
  pairs: readonly (readonly [Role, Role])[],
  today: string,
): readonly Objection[] {
  const found: Objection[] = [];
  const say = (field: Objection['field'], message: Text) => found.push({ field, message });
  if (fresh.vikarie === fresh.ersatter) say('vikarie', mening`kan inte vara samma person som ersätts`);
  if (fresh.till < fresh.fran) say('till', mening`ska vara fran eller senare`);
  else if (daysBetween(fresh.fran, fresh.till) >= MAX_DAYS)
    say('till', mening`ska vara högst ${MAX_DAYS} dagar efter fran`);
  if (fresh.till < today) say('till', mening`har redan passerat`);
  const live = others.filter((other) => other.till >= today && overlaps(fresh, other));
  if (live.some((other) => same(fresh, other)))
    say('vikarie', mening`ersätter redan personen i rollen under tiden: avsluta det vikariatet först`);
  if (closesCircle(fresh, live))
    say(
      'vikarie',
      mening`ersätts själv, direkt eller genom andra, av den som ska ersättas: det blir en ring`,
    );
  const both = live.find(
    (other) =>
      other.vikarie === fresh.vikarie &&
      other.ersatter !== fresh.ersatter &&
      share(fresh, other) &&
      pairs.some(
        ([a, b]) => (a === fresh.roll && b === other.roll) || (b === fresh.roll && a === other.roll),
      ),
  );
  if (both)
    say(
      'roll',
      mening`går inte ihop med vikariatet för ${both.ersatter}: samma person får inte vara båda i ett steg som kräver två`,
    );
  return found;
}

const same = (a: Vikariat, b: Vikariat): boolean =>
  a.vikarie === b.vikarie &&
  a.ersatter === b.ersatter &&
  a.roll === b.roll &&
  a.enhet === b.enhet &&
  share(a, b);

/** Whether the one who is replaced would, through others, stand in for her own substitute. */
function closesCircle(fresh: Vikariat, live: readonly Vikariat[]): boolean {
  const seen = new Set<string>();
  const visit = (person: string): boolean => {
    if (person === fresh.ersatter) return true;
    if (seen.has(person)) return false;
    seen.add(person);
    return live.some((other) => other.ersatter === person && visit(other.vikarie));
  };
  return visit(fresh.vikarie);
}

/** Whether a role can be held in a unit of a side. */
export const fitsSide = (role: Role, side: Side): boolean =>
  ROLES[role].side === null || ROLES[role].side === side;
