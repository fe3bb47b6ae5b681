/**
 * Zod at the edge: what comes in is parsed by the schema that also makes the OpenAPI document, and a
 * refusal names every field in Swedish and none of the values, which may be personal.
 */
import { Body, Query, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { Problem } from '../problems';
import { formOf } from './json-schema';

class ZodPipe<S extends z.ZodType> implements PipeTransform<unknown, z.output<S>> {
  constructor(private readonly schema: S) {}

  transform(value: unknown): z.output<S> {
    return parse(this.schema, value);
  }
}

/** Parameter decorator: the request body as the schema's output. */
export const ZodBody = (schema: z.ZodType): ParameterDecorator => Body(new ZodPipe(schema));

/** Parameter decorator: the query as the schema's output. */
export const ZodQuery = (schema: z.ZodType): ParameterDecorator =>
  Query(new NumberPipe(schema), new ZodPipe(schema));

/** In a query nothing at all is no number, though JavaScript reads it as 0. */
class NumberPipe implements PipeTransform<unknown> {
  constructor(private readonly schema: z.ZodType) {}

  transform(value: unknown): unknown {
    const { properties = {} } = formOf(this.schema) as { properties?: Record<string, { type?: string }> };
    for (const [field, given] of Object.entries((value ?? {}) as Record<string, unknown>))
      if (properties[field]?.type === 'integer' && typeof given === 'string' && given.trim() === '')
        throw malformed([{ field, message: 'ska vara ett heltal' }]);
    return value;
  }
}

/**
 * Parses a value that came from outside.
 * @param at path of the value in what the client sent, for the field names
 * @throws Problem VALIDATION naming every field
 */
export function parse<S extends z.ZodType>(
  schema: S,
  value: unknown,
  at: readonly PropertyKey[] = [],
): z.output<S> {
  refuseUnstorable(value, at);
  const parsed = schema.safeParse(value, { error: swedish });
  if (parsed.success) return parsed.data;
  throw malformed(
    parsed.error.issues.flatMap((issue) => {
      const path = [...at, ...issue.path];
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({ field: fieldName([...path, key]), message: 'finns inte' }));
      return [{ field: fieldName(path), message: issue.message }];
    }),
  );
}

/** A refusal that names what is wrong, field by field. */
export function malformed(errors: readonly { readonly field: string; readonly message: string }[]): Problem {
  const shown = errors.slice(0, 20);
  const detail = shown.map(({ field, message }) => `${field} ${message}`).join('; ');
  return new Problem('VALIDATION', `Rätta det här och skicka igen: ${detail}.`, { errors: shown });
}

const fieldName = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'meddelandet' : path.map(String).join('.').slice(0, 200);

/** Deeper than any of our schemas; what is deeper would only exhaust the stack further in. */
const MAX_DEPTH = 32;

/**
 * PostgreSQL text cannot hold NUL, and UTF-8 no half of a surrogate pair, wherever in the message it stands.
 * @throws Problem VALIDATION
 */
function refuseUnstorable(value: unknown, at: readonly PropertyKey[]): void {
  const refuse = (message: string) => malformed([{ field: fieldName(at), message }]);
  if (typeof value === 'string' && value.includes(NUL)) throw refuse('får inte innehålla tecknet NUL');
  if (typeof value === 'string' && HALF.test(value)) throw refuse('innehåller ett halvt tecken (UTF-16)');
  if (typeof value !== 'object' || value === null) return;
  if (at.length > MAX_DEPTH) throw refuse('är nästlat för djupt');
  for (const [key, part] of Object.entries(value)) {
    if (key.includes(NUL) || HALF.test(key)) throw refuse('har ett fältnamn med NUL eller ett halvt tecken');
    refuseUnstorable(part, [...at, key]);
  }
}
const NUL = String.fromCharCode(0);
const HALF = /\p{Surrogate}/u;

const TYPES: Readonly<Record<string, string>> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'ett objekt',
};
const FORMATS: Readonly<Record<string, string>> = {
  date: 'ska vara ett datum som finns, skrivet ÅÅÅÅ-MM-DD',
  datetime: 'ska vara en tidpunkt, skriven ÅÅÅÅ-MM-DDTHH:MM:SSZ',
  uuid: 'ska vara ett UUID',
  email: 'ska vara en e-postadress',
};

/** What is wrong, said after the field's name. Values are never repeated. */
const swedish: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'saknas' : `ska vara ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      if (issue.input === undefined) return 'saknas';
      return issue.values.length === 1
        ? `ska vara ${String(issue.values[0])}`
        : `ska vara något av ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return bound(issue.origin, issue.minimum, 'minst', issue.inclusive);
    case 'too_big':
      return bound(issue.origin, issue.maximum, 'högst', issue.inclusive);
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'har fel form';
    case 'unrecognized_keys':
      return 'finns inte';
    case 'invalid_union':
      return issue.input === undefined ? 'saknas' : 'passar inget av det som är tillåtet';
    default:
      return 'är inte giltigt';
  }
};

function bound(origin: string, limit: number | bigint, word: string, inclusive = true): string {
  if (origin === 'string')
    return limit === 1 && word === 'minst' ? 'får inte vara tom' : `ska ha ${word} ${limit} tecken`;
  if (origin === 'array') return `ska ha ${word} ${limit} ${limit === 1 ? 'post' : 'poster'}`;
  return inclusive
    ? `ska vara ${word} ${limit}`
    : `ska vara ${word === 'minst' ? 'större' : 'mindre'} än ${limit}`;
}
