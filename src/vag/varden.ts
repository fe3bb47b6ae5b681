/**
 * Values that a search tries in an event's form, when it asks what the routine would allow: taken from the form's own
 * types and codes, and from the dates that the case holds. Nothing here is about a person, and none of it is ever sent.
 * Pure.
 */
import { z } from 'zod';
import { plusDays, plusWorkingDays } from '../../machines/calendar';
import { isPersonal, type EventDefinition } from '../../machines/process';

/** What is tried in the fields of an event, without personal text. */
export type Varden = Readonly<Record<string, unknown>>;

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly pattern?: string;
  /** A code's words: the codes too, where the type leaves them open. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** zod tells a date that is bounded further by its patterns alone, and one of them knows the leap years. */
const arDatum = ({ format, allOf = [] }: Schema): boolean =>
  format === 'date' || allOf.some((part) => arDatum(part) || part.pattern?.includes('-02-29') === true);

/** A field of an event that the machine sees. */
export interface Falt {
  readonly namn: string;
  readonly kravs: boolean;
  readonly datum: boolean;
  /** True where the form names every value that there is. */
  readonly kod: boolean;
  /** What is tried in it, the likeliest first; empty for a date. */
  readonly varden: readonly unknown[];
}

/** One of them fits any pattern of text that a routine has: an id, a time of day, a word, a language, a month. */
const ETT_ID = 'T-1';
const TEXTER = [ETT_ID, '10:00', 'M1', 'ingen', 'sv', '2026-01'];
/** Leaves a field out. */
const UTAN = undefined;

const kanda = new WeakMap<EventDefinition, readonly Falt[]>();
const texter = new WeakMap<EventDefinition, Varden>();

/** Whether the form may be filled in so, with some text where text is asked for. */
export function giltig(event: EventDefinition, varden: Varden): boolean {
  const known = texter.get(event) ?? personliga(event);
  texter.set(event, known);
  return event.schema.safeParse({ ...known, ...varden }).success;
}

function personliga({ schema }: EventDefinition): Varden {
  const form = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
  return Object.fromEntries(
    Object.entries(schema.shape)
      .filter(([namn, field]) => isPersonal(field as z.ZodType) && form.required?.includes(namn))
      .map(([namn]) => [namn, provvarden(form.properties?.[namn] ?? {})[0]]),
  );
}

/** The fields of an event's form that the machine sees. Made once per event. */
export function faltOf(event: EventDefinition): readonly Falt[] {
  const known = kanda.get(event);
  if (known) return known;
  const { shape } = event.schema;
  const form = z.toJSONSchema(event.schema, { io: 'input', unrepresentable: 'any' }) as Schema;
  const falt = Object.entries(shape)
    .filter(([, field]) => !isPersonal(field as z.ZodType))
    .map(([namn, field]): Falt => {
      const schema = form.properties?.[namn] ?? {};
      const kravs = form.required?.includes(namn) ?? false;
      const datum = arDatum(schema);
      const fits = (value: unknown) => (field as z.ZodType).safeParse(value).success;
      const kod = [schema, schema.items].some((one) => one?.enum ?? one?.labels) || schema.type === 'boolean';
      return { namn, kravs, datum, kod, varden: datum ? [] : provvarden(schema).filter(fits) };
    });
  kanda.set(event, falt);
  return falt;
}

/** Some values of a type, the plainest first. */
function provvarden(schema: Schema): readonly unknown[] {
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum) return schema.enum;
  if (schema.anyOf) return schema.anyOf.flatMap(provvarden);
  switch (schema.type) {
    case 'boolean':
      return [true, false];
    case 'integer':
    case 'number': {
      const { minimum = 0, maximum = minimum } = schema;
      return [...new Set([minimum, minimum + 1, maximum])];
    }
    case 'array':
      return listor(schema);
    case 'object':
      return [objekt(schema)];
    default:
      return TEXTER;
  }
}

/** The shortest list first, then the longest of different things, then each thing alone. */
function listor({ items = {}, minItems = 0, maxItems, labels }: Schema): readonly unknown[] {
  const saker = labels && !items.enum ? Object.keys(labels) : provvarden(items);
  const shortest = saker.slice(0, minItems);
  const all = saker.slice(0, maxItems ?? saker.length);
  return [shortest, all, ...(minItems <= 1 ? saker.map((sak) => [sak]) : [])];
}

const objekt = ({ properties = {}, required = [] }: Schema): Varden =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([namn]) => required.includes(namn))
      .map(([namn, schema]) => [
        namn,
        arDatum(schema) ? '2026-01-01' : provvarden(schema).find((value) => passar(schema, value)),
      ]),
  );

const passar = ({ type }: Schema, value: unknown): boolean =>
  type !== 'string' || (typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(value));

/** What a case holds that its forms may point at. */
export interface Innehall {
  /** Today first, then the days that it holds, then some ahead. */
  readonly dagar: readonly string[];
  /** Lists of ids, for instance of its goals. */
  readonly listor: readonly (readonly string[])[];
}
export const TOMT: Innehall = { dagar: [], listor: [] };

/** What a case holds. @param armed days of its deadlines */
export function innehallOf(context: unknown, idag: string, armed: readonly string[]): Innehall {
  const near = [...datesIn(context), ...armed].flatMap((day) => [day, plusDays(day, -1), plusDays(day, 1)]);
  const ahead = [plusDays(idag, 1), plusWorkingDays(idag, 5), plusDays(idag, 30), plusDays(idag, -1)];
  return { dagar: [...new Set([idag, ...near, ...ahead])], listor: listorI(context) };
}

function listorI(value: unknown): readonly (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string'))
    return [value];
  return Object.values(value).flatMap(listorI);
}

/** The dates that a context holds. */
export function datesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(datesIn);
}

/** The plainest way to fill in a form: what may be left out is, but for numbers, which conditions often ask for. */
export function enklast(event: EventDefinition, idag: string): Varden {
  const filled = faltOf(event).filter(({ kravs, varden }) => kravs || typeof varden[0] === 'number');
  return Object.fromEntries(filled.map(({ namn, datum, varden }) => [namn, datum ? idag : varden[0]]));
}

/** The same with one field filled in otherwise, each time another. */
export function* enAndring(
  event: EventDefinition,
  from: Varden,
  { dagar, listor }: Innehall,
): Generator<Varden> {
  for (const { namn, kravs, datum, varden } of faltOf(event)) {
    const rows = listor.flatMap((ids) => raderOf(varden[0] ?? varden[1], ids));
    const others = [...(datum ? dagar : varden), ...rows, ...(kravs ? [] : [UTAN])];
    for (const value of others)
      if (JSON.stringify(value) !== JSON.stringify(from[namn])) yield { ...from, [namn]: value };
  }
}

/** Rows as the first one of a field, one for each id of a list that the case holds. */
function raderOf(value: unknown, ids: readonly string[]): readonly unknown[] {
  const row: unknown = Array.isArray(value) ? value[0] : undefined;
  if (typeof row !== 'object' || row === null) return [];
  const form = JSON.stringify(row);
  return [ids.map((id) => JSON.parse(form.replaceAll(`"${ETT_ID}"`, JSON.stringify(id))) as unknown)];
}

/** The form filled in so that nothing in it is in the way, or null where no such way is found. */
export function fyllSaAttDetGar(
  event: EventDefinition,
  idag: string,
  innehall: Innehall,
  villkor: (varden: Varden) => number,
): Varden | null {
  const hinder = (varden: Varden) => villkor(varden) + (giltig(event, varden) ? 0 : 1);
  let best = enklast(event, idag);
  let left = hinder(best);
  // One field at a time, as long as it gets better: forms have few fields that depend on each other.
  for (let rounds = 6; left > 0 && rounds > 0; rounds -= 1) {
    let better: Varden | null = null;
    for (const tried of enAndring(event, best, innehall)) {
      const now = hinder(tried);
      if (now >= left) continue;
      left = now;
      better = tried;
      if (left === 0) break;
    }
    if (!better) return null;
    best = better;
  }
  return left === 0 ? best : null;
}
