/**
 * Who a verified token says that somebody is: which claims carry what, and what the issuer's values are with us. It is
 * read from a file at start (IDENTITET); without one the claims are ours. What is not mapped gives no right. A person
 * and a system are told apart by the client that the token was given to, never by what else stands in it.
 */
import { readFileSync } from 'node:fs';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { ROLES, type Role } from '../../machines/process';
import type { Organisation } from './organisation';
import type { Principal } from './principal';

const Name = z.string().min(1);
/** A claim by its name, or by the names on the way to it: ["realm_access", "roles"]. */
const Claim = z.union([Name, z.array(Name).min(1)]);
const several = <T extends z.ZodType>(item: T) => z.union([z.array(item), item.transform((one) => [one])]);

const IdentitetFile = z.strictObject({
  /** The clients that people log in through: what was given to another client is no person's. */
  personklienter: z.array(Name).min(1),
  ansprak: z
    .strictObject({
      anvandare: Claim.default('sub'),
      namn: Claim.default('name'),
      roller: Claim.default('roles'),
      enheter: Claim.default('units'),
      klient: Claim.default('client_id'),
    })
    .prefault({}),
  /** What tells an access token from an ID token where the issuer does not follow RFC 9068. */
  atkomsttoken: z
    .strictObject({ typ: z.enum(['at+jwt', 'JWT']).default('at+jwt'), kravs: z.array(Name).default([]) })
    .refine(({ typ, kravs }) => typ === 'at+jwt' || kravs.length > 0, {
      path: ['kravs'],
      message: 'ska ange minst ett anspråk som bara åtkomsttoken har, när typ är JWT',
    })
    .prefault({}),
  /** The issuer's value of a role, a group for instance, and the role that it is here. */
  roller: z.record(Name, several(z.enum(Object.keys(ROLES) as [Role, ...Role[]]))).optional(),
  enheter: z.record(Name, several(Name)).optional(),
});

export interface Identitet {
  readonly ansprak: Readonly<
    Record<'anvandare' | 'namn' | 'roller' | 'enheter' | 'klient', string | readonly string[]>
  >;
  readonly atkomsttoken: { readonly typ: 'at+jwt' | 'JWT'; readonly kravs: readonly string[] };
  /** Null: any client that is no system. */
  readonly personklienter: readonly string[] | null;
  /** Null: the issuer's values are our own codes. */
  readonly roller: ReadonlyMap<string, readonly Role[]> | null;
  readonly enheter: ReadonlyMap<string, readonly string[]> | null;
}

/** A system by its client id, and its `sub` where that is another. */
export type KantSystem = Pick<Organisation['system'][number], 'id' | 'sub'>;

/** Our own claims, as the demo login gives them. */
export const STANDARD: Identitet = {
  ansprak: {
    anvandare: 'sub',
    namn: 'name',
    roller: 'roles',
    enheter: 'units',
    klient: 'client_id',
  },
  atkomsttoken: { typ: 'at+jwt', kravs: [] },
  personklienter: null,
  roller: null,
  enheter: null,
};

/**
 * Reads and checks the mapping.
 * @param file path of the JSON file; undefined for STANDARD
 * @throws Error in Swedish, naming the file and every value that is wrong
 */
export function loadIdentitet(file: string | undefined, organisation: Organisation): Identitet {
  if (file === undefined) return STANDARD;
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`Identiteten i ${file} går inte att läsa: ${(cause as Error).message}`, { cause });
  }
  const parsed = IdentitetFile.safeParse(json, { error: z.locales.sv().localeError });
  const faults = parsed.success
    ? faultsOf(parsed.data, organisation)
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (!parsed.success || faults.length > 0)
    throw new Error(
      `Identiteten i ${file} går inte att använda:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  const { roller, enheter, ...rest } = parsed.data;
  return {
    ...rest,
    roller: roller ? new Map(Object.entries(roller)) : null,
    enheter: enheter ? new Map(Object.entries(enheter)) : null,
  };
}

function faultsOf(
  { personklienter, enheter = {} }: z.output<typeof IdentitetFile>,
  organisation: Organisation,
): readonly string[] {
  const places = new Set(
    [organisation.enheter, organisation.verksamhetsomraden, organisation.namnder].flatMap((list) =>
      list.map(({ id }) => id),
    ),
  );
  return [
    ...personklienter
      .filter((client) => organisation.system.some(({ id }) => id === client))
      .map(
        (client) =>
          `personklienter: ${client} är ett system i organisationen och kan inte också vara personers`,
      ),
    ...Object.entries(enheter).flatMap(([value, ids]) =>
      ids.filter((id) => !places.has(id)).map((id) => `enheter.${value}: enheten ${id} finns inte`),
    ),
  ];
}

/**
 * The principal of a verified access token, or null for a token that is neither a person's nor a system's.
 * A system is its client: one that is listed must also be its own subject, and nobody else may have a listed name.
 */
export function principalOf(
  payload: JWTPayload,
  identitet: Identitet,
  system: readonly KantSystem[],
): Principal | null {
  const sub = idOf(payload.sub);
  const client = claim(payload, identitet.ansprak.klient);
  if (sub === null || (client !== undefined && typeof client !== 'string')) return null;
  const rights = rightsOf(payload, identitet);
  const listed = system.find(({ id }) => id === client);
  if (listed) return sub === subjectOf(listed) ? { id: listed.id, kind: 'system', ...rights } : null;
  const id = idOf(claim(payload, identitet.ansprak.anvandare));
  if (system.some((one) => [one.id, subjectOf(one)].some((name) => name === sub || name === id))) return null;
  // A system that logs in by itself is its own client (RFC 9068 §2.2); one that is not listed has been granted nothing.
  if (sub === client) return { id: sub, kind: 'system', ...rights };
  const mayCarryPersons = identitet.personklienter?.some((one) => one === client) ?? true;
  return id !== null && mayCarryPersons ? { id, ...rights } : null;
}

const subjectOf = ({ id, sub }: KantSystem): string => sub ?? id;

/** What the user is called, for herself to see. */
export function nameOf(payload: JWTPayload, { ansprak }: Identitet): string | null {
  const name = claim(payload, ansprak.namn);
  return typeof name === 'string' && name !== '' ? name.slice(0, 200) : null;
}

function rightsOf(payload: JWTPayload, { ansprak, roller, enheter }: Identitet) {
  return {
    roles: mapped(claim(payload, ansprak.roller), roller).filter(isRole),
    units: mapped(claim(payload, ansprak.enheter), enheter),
  };
}

/** Some issuers send a lone group as text: it counts where there is a table, in which alone it can mean something. */
function mapped(value: unknown, table: ReadonlyMap<string, readonly string[]> | null): readonly string[] {
  const values = Array.isArray(value) ? (value as unknown[]) : table ? [value] : [];
  const texts = values.filter((item) => typeof item === 'string');
  return table ? [...new Set(texts.flatMap((text) => table.get(text) ?? []))] : texts;
}

function claim(payload: JWTPayload, path: string | readonly string[]): unknown {
  let value: unknown = payload;
  for (const name of typeof path === 'string' ? [path] : path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

/** An id that can be stored, printed and compared: two that look alike must not differ in what nobody sees. */
function idOf(value: unknown): string | null {
  const ok =
    typeof value === 'string' &&
    value.length >= 1 &&
    value.length <= 200 &&
    !/\p{C}/u.test(value) &&
    value === value.trim() &&
    value === value.normalize('NFC');
  return ok ? value : null;
}

export const isRole = (name: string): name is Role => Object.hasOwn(ROLES, name);
