/**
 * The municipality as data (R2, R141): nämnd → verksamhetsområde → enhet, and the users of the demo
 * login, read from config/organisation.json. Access goes by enhet; the nämnd above it is the secrecy
 * area (L10). Whatever the file has wrong is told at start, by name, all at once.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ROLES, type Role, type Side } from '../../machines/process';
import { packagePath } from '../package-path';

const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ska vara små bokstäver a–z, siffror och bindestreck');
const Name = z.string().min(1);

/** Lines of an address as they stand on an envelope. */
const Adressrader = z.array(z.string().trim().min(1).max(100)).min(1).max(6);
/** Where a unit is found and reached: what stands in its letters. A document that needs what is missing says so. */
const Kontakt = {
  adress: z.string().trim().min(1).max(200).optional(),
  telefon: z.string().trim().min(5).max(30).optional(),
  webb: z.string().trim().min(1).max(200).optional(),
};

const OrganisationFile = z.strictObject({
  kommun: Name,
  namnder: z
    .array(
      z.strictObject({
        id: Id,
        name: Name,
        forvaltning: Name,
        /** Who an appeal is handed to, and which court tries it (L6, L7). */
        overklagande: z.strictObject({ adress: Name, forvaltningsratt: Name }).optional(),
      }),
    )
    .min(1),
  /** Where letters to Arbetsförmedlingen go (R28). */
  arbetsformedlingen: z.strictObject({ namn: Name, adressrader: Adressrader }).optional(),
  /** Staff as they are named in letters, by user id; those of the demo login need none. */
  personal: z.array(z.strictObject({ id: Name, namn: Name, telefon: Kontakt.telefon })).default([]),
  verksamhetsomraden: z.array(z.strictObject({ id: Id, namnd: Id, name: Name })).min(1),
  enheter: z
    .array(
      z.strictObject({
        id: Id,
        verksamhetsomrade: Id,
        name: Name,
        side: z.enum(['sf', 'kc']),
        mailbox: z.email(),
        ...Kontakt,
      }),
    )
    .min(1),
  users: z.array(
    z.strictObject({
      id: Id,
      /** A description of the role and the place, never a person's name. */
      name: Name,
      roles: z.array(z.enum(Object.keys(ROLES) as [Role, ...Role[]])).min(1),
      units: z.array(Id),
      email: z.email(),
    }),
  ),
  /** Systems that log in by themselves, and what each has been granted by name. None unless it stands here. */
  system: z
    .array(
      z.strictObject({
        /** The client id of its token. */
        id: Name,
        /** The subject of its token, where the provider gives it another than its client id. */
        sub: Name.optional(),
        name: Name,
        /** Operations of openapi.json. */
        operationer: z.array(Name),
        /** Events of a routine; a decision is never one. */
        handelser: z.array(Name).default([]),
      }),
    )
    .default([]),
});
type OrganisationFile = z.infer<typeof OrganisationFile>;

/** A committee: an authority and a secrecy area of its own. */
type Namnd = OrganisationFile['namnder'][number];
type Verksamhetsomrade = OrganisationFile['verksamhetsomraden'][number];

/** A unit with the nämnd it answers to, found through its verksamhetsområde. */
export interface Enhet {
  readonly id: string;
  readonly verksamhetsomrade: string;
  readonly namnd: string;
  readonly name: string;
  readonly side: Side;
  /** The unit's functional mailbox: where mail goes that no single person must miss. */
  readonly mailbox: string;
  readonly adress?: string | undefined;
  readonly telefon?: string | undefined;
  readonly webb?: string | undefined;
}

/** A user of the demo login. With a provider of one's own, users come from its tokens instead. */
export interface DemoUser {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly units: readonly string[];
  readonly email: string;
  /** The name of the user's unit, or of the municipality for one who is not of a single unit. */
  readonly placering: string;
}

export interface Organisation {
  readonly kommun: string;
  readonly namnder: readonly Namnd[];
  readonly verksamhetsomraden: readonly Verksamhetsomrade[];
  readonly enheter: readonly Enhet[];
  readonly users: readonly DemoUser[];
  readonly personal: OrganisationFile['personal'];
  readonly arbetsformedlingen?: OrganisationFile['arbetsformedlingen'];
  readonly system: OrganisationFile['system'];
}

/**
 * Reads and checks the organisation.
 *
 * @param file path of the JSON file; default config/organisation.json of this package
 * @throws Error in Swedish, naming the file and every value that is wrong
 */
export function loadOrganisation(file: string = packagePath('config', 'organisation.json')): Organisation {
  const refuse = (faults: readonly string[]): never => {
    throw new Error(
      `Organisationen i ${file} går inte att använda:\n${faults.map((f) => `  ${f}`).join('\n')}`,
    );
  };
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`Organisationen i ${file} går inte att läsa: ${(cause as Error).message}`, { cause });
  }
  const parsed = OrganisationFile.safeParse(json, { error: z.locales.sv().localeError });
  if (!parsed.success)
    return refuse(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));

  const { namnder, verksamhetsomraden, enheter, users, kommun, system, personal, arbetsformedlingen } =
    parsed.data;
  const faults = faultsOf(parsed.data);
  if (faults.length > 0) refuse(faults);

  const namndOf = new Map(verksamhetsomraden.map((v) => [v.id, v.namnd]));
  const nameOf = new Map(enheter.map((e) => [e.id, e.name]));
  return {
    kommun,
    namnder,
    verksamhetsomraden,
    enheter: enheter.map((e) => ({ ...e, namnd: namndOf.get(e.verksamhetsomrade) ?? '' })),
    users: users.map((u) => ({
      ...u,
      placering: (u.units.length === 1 && nameOf.get(u.units[0] ?? '')) || kommun,
    })),
    personal,
    ...(arbetsformedlingen && { arbetsformedlingen }),
    system,
  };
}

/** What the shape alone cannot say: ids are unique, references lead somewhere, roles sit on their own side. */
function faultsOf({
  namnder,
  verksamhetsomraden,
  enheter,
  users,
  personal,
  system,
}: OrganisationFile): string[] {
  const unit = new Map(enheter.map((e) => [e.id, e]));
  return [
    ...twice('nämnden', namnder),
    ...twice('verksamhetsområdet', verksamhetsomraden),
    ...twice('enheten', enheter),
    ...twice('användaren', users),
    ...twice('personen', personal),
    ...twice('systemet', system),
    ...twice(
      'systemets sub',
      system.map(({ id, sub }) => ({ id: sub ?? id })),
    ),
    ...verksamhetsomraden
      .filter((v) => !namnder.some((n) => n.id === v.namnd))
      .map((v) => `verksamhetsområdet ${v.id} hör till nämnden ${v.namnd}, som inte finns`),
    ...enheter
      .filter((e) => !verksamhetsomraden.some((v) => v.id === e.verksamhetsomrade))
      .map((e) => `enheten ${e.id} hör till verksamhetsområdet ${e.verksamhetsomrade}, som inte finns`),
    ...users.flatMap((u) =>
      u.units.flatMap((id) => {
        const side = unit.get(id)?.side;
        if (!side) return [`användaren ${u.id} hör till enheten ${id}, som inte finns`];
        // R4, R122: the right to decide follows the side, so nobody may hold the other side's role.
        return u.roles
          .filter((role) => ROLES[role].side !== null && ROLES[role].side !== side)
          .map(
            (role) => `användaren ${u.id} är ${ROLES[role].sv} men enheten ${id} hör till den andra sidan`,
          );
      }),
    ),
  ];
}

function twice(what: string, rows: readonly { id: string }[]): string[] {
  const seen = new Set<string>();
  return rows
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id }) => `${what} ${id} finns två gånger`);
}
