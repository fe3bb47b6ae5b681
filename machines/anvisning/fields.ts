/**
 * Building blocks for event schemas: every field carries its Swedish label and help text, every code its
 * words, and free text is marked personal both for the engine (`personal`) and for the compiler, so that
 * no condition or assignment of the machine can read it.
 */
import { z } from 'zod';
import { personal } from '../process';

declare const isPersonalText: unique symbol;
/** A schema whose value never reaches the machine. */
export type Personal<T> = T & { readonly [isPersonalText]: true };

type Described = { readonly title: string; readonly description: string };
const described = (title: string, description: string): Described => ({ title, description });

/** A date, YYYY-MM-DD, within the years that anybody living in a case can mean. */
export const datum = (title: string, description: string) =>
  z.iso
    .date()
    .regex(/^(?:19|2[01])\d\d-/, 'Ange ett år mellan 1900 och 2199')
    .meta(described(title, description));

/** A local time of day, HH:MM. */
export const klockslag = (title: string, description: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Ange klockslag som 13:30')
    .meta(described(title, description));

/** Yes or no. */
export const jaNej = (title: string, description: string) => z.boolean().meta(described(title, description));

/** Something that must be confirmed for the event to mean anything. */
export const bekraftat = (title: string, description: string) =>
  z.literal(true).meta(described(title, description));

/** One code of a list; `labels` are the words people read. */
export function kod<const K extends string>(
  labels: Readonly<Record<K, string>>,
  title: string,
  description: string,
) {
  return z.enum(Object.keys(labels) as [K, ...K[]]).meta({ ...described(title, description), labels });
}

/** One or more codes of a list. */
export function koder<const K extends string>(
  labels: Readonly<Record<K, string>>,
  title: string,
  description: string,
) {
  const codes = Object.keys(labels) as [K, ...K[]];
  return z
    .array(z.enum(codes))
    .min(1)
    .max(codes.length)
    .meta({ ...described(title, description), labels });
}

/** Any number of codes of a list, also none. */
export function koderEllerInga<const K extends string>(
  labels: Readonly<Record<K, string>>,
  title: string,
  description: string,
) {
  const codes = Object.keys(labels) as [K, ...K[]];
  return z
    .array(z.enum(codes))
    .max(codes.length)
    .meta({ ...described(title, description), labels });
}

/** A whole number within bounds. */
export const heltal = (min: number, max: number, title: string, description: string) =>
  z.int().min(min).max(max).meta(described(title, description));

/** A reference to something in another system, for instance a document number. A personnummer is refused. */
export const referens = (title: string, description: string) =>
  z
    .string()
    .regex(
      /^(?!(?:\d\d)?\d{6}[-+]?\d{4}$)[\p{L}\d][\p{L}\d/:._-]{0,63}$/u,
      'Ange en beteckning utan mellanslag, inte ett personnummer',
    )
    .meta(described(title, description));

/** A staff member's user id, or a unit's id. */
export const id = (title: string, description: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,63}$/)
    .meta(described(title, description));

/** Ids of goals, reused at follow-up and closing (R37). */
export const malId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,35}$/)
  .meta(described('Mål', 'Målets beteckning i uppdraget.'));

/** A field that may be left out; its label and words follow. */
export const frivillig = <T extends z.ZodType>(schema: T): z.ZodOptional<T> =>
  schema.optional().meta({ ...schema.meta() });

/** Required free text: personal, stored encrypted, never seen by the machine. */
export const fritext = (title: string, description: string): Personal<z.ZodString> =>
  personal(z.string().trim().min(1).max(8000).meta(described(title, description))) as Personal<z.ZodString>;

/** Free text that may be left out. */
export const frivilligText = (title: string, description: string): Personal<z.ZodOptional<z.ZodString>> =>
  personal(z.string().trim().min(1).max(8000).optional().meta(described(title, description))) as Personal<
    z.ZodOptional<z.ZodString>
  >;

type FactShape<Shape> = {
  -readonly [K in keyof Shape as Shape[K] extends { readonly [isPersonalText]: true } ? never : K]: Shape[K];
};
/** What of a payload the machine sees: everything but personal text. */
export type FactsOf<Schema> =
  Schema extends z.ZodObject<infer Shape> ? z.output<z.ZodObject<FactShape<Shape>>> : never;
