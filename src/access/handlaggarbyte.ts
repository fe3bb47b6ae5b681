/**
 * Who may take over from whom (P7, R120): the routine's own events for it, the colleagues of the organisation, and how
 * a colleague's work is proposed to be divided. Pure.
 */
import { ROLES, type Role } from '../../machines/process';
import type { DemoUser, Organisation } from './organisation';
import { may, type CaseFacts } from './policy';

/** Why work is moved, as codes that both routines have words for. */
export const SKAL = {
  sjukdom: 'Sjukdom',
  ledighet: 'Ledighet',
  slutar: 'Slutar',
  omfordelning: 'Omfördelning',
} as const;
export type Skal = keyof typeof SKAL;

/** The event by which the named worker in a role is another. What is not here cannot be changed by the routine. */
const BYTE: Readonly<Record<string, Readonly<Partial<Record<Role, string>>>>> = {
  anvisning: { socialsekreterare: 'BYT_SOCIALSEKRETERARE', arbetsmarknadskonsulent: 'BYT_KONSULENT' },
  samverkansfraga: { forste_socialsekreterare: 'BYT_ANSVARIG_SF', samordnare: 'BYT_ANSVARIG_KC' },
};
/** A question to the forums knows absence only (machines/samverkansfraga/codes.ts). */
const FRANVARO: readonly Skal[] = ['sjukdom', 'ledighet'];

/** The event that names another worker, or null where the routine has none for the role. */
export function bytet(
  process: string,
  roll: Role,
  ny: string,
  skal: Skal,
): { readonly type: string; readonly ny: string; readonly skal: string } | null {
  const type = BYTE[process]?.[roll];
  if (type === undefined) return null;
  const absent = process === 'samverkansfraga' && FRANVARO.includes(skal);
  return { type, ny, skal: absent ? 'franvaro' : skal };
}

/** The role whose worker an event replaces. */
export const rollSomByts = (process: string, type: string): Role | undefined =>
  (Object.entries(BYTE[process] ?? {}) as [Role, string][]).find(([, event]) => event === type)?.[0];

/** The unit of a case that a role's worker is of. */
export const enhetAv = (roll: Role, { sfEnhet, kcEnhet }: CaseFacts): string | null =>
  ROLES[roll].side === 'kc' ? kcEnhet : sfEnhet;

/** Active users who have the role in the unit. */
export const kollegor = (
  { users }: Organisation,
  enhet: string,
  roll: string,
): readonly Pick<DemoUser, 'id' | 'roles' | 'units'>[] =>
  users.filter(({ roles, units }) => units.includes(enhet) && roles.some((role) => role === roll));

/** Whether the organisation's file is the source of users. Where it has none, who has left is not known. */
export const kanner = ({ users }: Organisation): boolean => users.length > 0;

/** Every active user, once for each role and unit. */
export const anstallda = ({ users }: Organisation) =>
  users.flatMap(({ id, roles, units }) =>
    units.flatMap((enhet) => roles.map((roll) => ({ id, roll, enhet }))),
  );

/** Whether somebody is an active user with the role in the unit. */
export const arAktiv = (organisation: Organisation, id: string, enhet: string, roll: string): boolean =>
  kollegor(organisation, enhet, roll).some((user) => user.id === id);

/**
 * Whether a colleague could work in the case once she is named in it: she sees it then, and does not hold its other
 * side (R5, R122).
 */
export function kanTaOver(organisation: Organisation, id: string, roll: Role, facts: CaseFacts): boolean {
  const enhet = enhetAv(roll, facts);
  const user = enhet === null ? undefined : kollegor(organisation, enhet, roll).find((one) => one.id === id);
  if (!user) return false;
  const named = { ...facts, handlaggare: { ...facts.handlaggare, [roll]: id }, nodoppning: false };
  return may(user, { kind: 'act', roles: [roll] }, named).allowed;
}

/** Something to hand to somebody: what is due first is handed first. */
export interface AttFordela {
  readonly id: string;
  readonly roll: string;
  readonly frist: string | null;
  readonly kan: (kollega: string) => boolean;
}
export interface Last {
  readonly id: string;
  readonly roll: string;
  readonly arenden: number;
  readonly uppgifter: number;
}

/**
 * A proposal: each goes to the colleague of the role who then has least, in the order of their dates. The same
 * question gives the same answer.
 * @returns who gets each; those that nobody can take are absent
 */
export function fordela(work: readonly AttFordela[], load: readonly Last[]): ReadonlyMap<string, string> {
  const has = new Map(load.map(({ id, roll, arenden, uppgifter }) => [`${roll} ${id}`, arenden + uppgifter]));
  const proposal = new Map<string, string>();
  const key = ({ frist, id }: AttFordela) => `${frist ?? '9999'} ${id}`;
  for (const one of [...work].sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
    const [least] = load
      .filter(({ id, roll }) => roll === one.roll && one.kan(id))
      .map(({ id }) => ({ id, n: has.get(`${one.roll} ${id}`) ?? 0 }))
      .sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));
    if (!least) continue;
    proposal.set(one.id, least.id);
    has.set(`${one.roll} ${least.id}`, least.n + 1);
  }
  return proposal;
}
