/**
 * Why an access is looked at: rules over what one user did in one case on one day (SoLPuL 10 §). Pure; each answers
 * with a sentence that says nothing of the client, or with null.
 */
import type { Text } from '../../machines/process';
import { RELEASE_ROLES } from '../access/policy';
import { mening, osagd, type Osagd } from '../mening';
import type { Granskningsregler } from './granskningsregler';

/** What one user did in one case on one day, in one role and unit. */
export interface Atkomst {
  readonly principal: string;
  readonly role: string | null;
  /** Null where no unit is known: an administrator, a system. */
  readonly enhet: string | null;
  /** Null where it concerned no case, or one that does not exist. */
  readonly caseId: string | null;
  readonly skyddad: boolean;
  /** Rows of the access log, the first and the last, ISO UTC. */
  readonly rader: number;
  readonly forsta: string;
  readonly sista: string;
  /** Rows outside working hours. */
  readonly utanforTid: number;
  /** Rows that were answered as if the case did not exist. */
  readonly nekade: number;
  readonly handlingar: readonly string[];
  readonly andamal: readonly string[];
  /** The case itself was opened: it did not only stand in a list. */
  readonly oppnat: boolean;
  /** She is its named worker, has had a task in it or lies one open for her role in her unit, or has done something in it. */
  readonly iArendet: boolean;
  /** The client is this user herself, another member of staff, or neither; null where that is not known. */
  readonly klienten: 'sjalv' | 'kollega' | 'annan' | null;
  /** The client has the user's surname; null where that is not known. */
  readonly sammaEfternamn: boolean | null;
}

/** What a rule has answered. */
export interface Skal {
  readonly regel: Regel;
  /** As it is kept: said in the reader's language when it is read. */
  readonly text: Osagd;
}

/** Of a day, beside the accesses themselves. */
export interface Dag {
  readonly arbetsdag: boolean;
  readonly regler: Granskningsregler;
}

/** The rules by name, with what they look for and whom they may tell besides the reviewer. */
export const REGLER = {
  egetArende: { sv: 'Eget ärende', en: 'Own case' },
  kollegasArende: { sv: 'En kollegas ärende', en: "A colleague's case" },
  sammaEfternamn: { sv: 'Samma efternamn som klienten', en: 'Same surname as the client' },
  ingenUppgift: { sv: 'Ingen uppgift i ärendet', en: 'No task in the case' },
  nekad: { sv: 'Nekad åtkomst', en: 'Refused access' },
  skyddat: { sv: 'Skyddade personuppgifter', en: 'Protected person' },
  utanforArbetstid: { sv: 'Utanför arbetstid', en: 'Outside working hours' },
  ovanligtManga: { sv: 'Ovanligt många ärenden', en: 'Unusually many cases' },
  stickprov: { sv: 'Stickprov', en: 'Random sample' },
} as const;
export type Regel = keyof typeof REGLER;

/** Rules that tell something of a member of staff as a person: the reviewer alone reads which of them it was. */
export const OM_PERSONEN: readonly Regel[] = ['egetArende', 'kollegasArende', 'sammaEfternamn'];

/** Those who lead the work of a unit, or look after the service, open cases without a task in them. */
const UTAN_UPPGIFT: readonly (string | null)[] = [...RELEASE_ROLES, 'granskare', 'administrator'];

type Rule = (atkomst: Atkomst, dag: Dag) => Osagd | null;

const OF_CASE: Readonly<Partial<Record<Regel, Rule>>> = {
  egetArende: ({ klienten }) => (klienten === 'sjalv' ? osagd`Ärendet gäller användaren själv.` : null),
  kollegasArende: ({ klienten }) =>
    klienten === 'kollega' ? osagd`Ärendet gäller någon annan som arbetar i kommunen.` : null,
  sammaEfternamn: ({ sammaEfternamn, klienten }) =>
    sammaEfternamn === true && klienten !== 'sjalv'
      ? osagd`Klienten har samma efternamn som användaren.`
      : null,
  ingenUppgift: ({ caseId, oppnat, iArendet, role }) =>
    caseId !== null && oppnat && !iArendet && !UTAN_UPPGIFT.includes(role)
      ? osagd`Användaren öppnade ärendet utan att vara dess handläggare, ha en uppgift i det eller ha gjort något i det.`
      : null,
  nekad: ({ caseId, nekade, oppnat }) =>
    caseId !== null && nekade > 0 && !oppnat
      ? osagd`${times(nekade)} försökte användaren öppna ett ärende som hon inte har tillgång till.`
      : null,
  skyddat: ({ skyddad, oppnat }) =>
    skyddad && oppnat ? osagd`Ärendet gäller en person med skyddade personuppgifter.` : null,
  utanforArbetstid: ({ utanforTid, rader, caseId }, { arbetsdag, regler: { arbetstid } }) => {
    if (caseId === null) return null;
    if (!arbetsdag) return osagd`${times(rader)} en dag då ingen arbetar.`;
    return utanforTid === 0
      ? null
      : osagd`${times(utanforTid)} före ${arbetstid.fran} eller från ${arbetstid.till}.`;
  },
};

const times = (n: number): Text => (n === 1 ? mening`En gång` : mening`${n} gånger`);

/** Every reason to look at one access. */
export function skalFor(atkomst: Atkomst, dag: Dag): readonly Skal[] {
  return Object.entries(OF_CASE).flatMap(([regel, rule]) => {
    const text = rule(atkomst, dag);
    return text === null ? [] : [{ regel: regel as Regel, text }];
  });
}

/** Somebody who has opened unusually many cases in a day. */
export interface Manga {
  readonly principal: string;
  readonly role: string | null;
  readonly enhet: string | null;
  readonly skal: Skal;
}

/**
 * Users who have opened many more cases than others in their role in the whole municipality: at least the number,
 * and so many times the median of the others.
 */
export function ovanligtManga(
  oppnade: readonly {
    readonly principal: string;
    readonly role: string | null;
    readonly enhet: string | null;
    readonly antal: number;
  }[],
  { minst, gangerMedian }: Granskningsregler['ovanligtManga'],
): readonly Manga[] {
  return oppnade.flatMap((one) => {
    if (one.antal < minst) return [];
    const others = oppnade.filter(({ role, principal }) => role === one.role && principal !== one.principal);
    const median = medianOf(others.map(({ antal }) => antal));
    if (one.antal < median * gangerMedian) return [];
    const text =
      others.length === 0
        ? osagd`Användaren öppnade ${one.antal} ärenden på en dag.`
        : osagd`Användaren öppnade ${one.antal} ärenden på en dag; andra i samma roll öppnade ${Math.round(median)} (median).`;
    return [
      {
        principal: one.principal,
        role: one.role,
        enhet: one.enhet,
        skal: { regel: 'ovanligtManga' as const, text },
      },
    ];
  });
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
