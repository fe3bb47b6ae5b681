/**
 * Zod at the edge: what comes in is parsed by the schema that also makes the OpenAPI document, and a
 * refusal names every field in Swedish and none of the values, which may be personal.
 */
import { Body, Query, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import type { Text } from '../../machines/process';
import { fastText, lista, mening } from '../mening';
import { Problem, type FieldFault } from '../problems';
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
        throw malformed([{ field, message: mening`ska vara ett heltal` }]);
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
  // Zod carries a message as one string: what it says in English is found again by the Swedish.
  const said = new Map<string, Text>();
  const error: z.core.$ZodErrorMap = (issue) => {
    const text = faultOf(issue);
    said.set(text.sv, text);
    return text.sv;
  };
  const parsed = schema.safeParse(value, { error });
  if (parsed.success) return parsed.data;
  throw malformed(
    parsed.error.issues.flatMap((issue): FieldFault[] => {
      const path = [...at, ...issue.path];
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({ field: fieldName([...path, key]), message: mening`finns inte` }));
      return [{ field: fieldName(path), message: said.get(issue.message) ?? fastText(issue.message) }];
    }),
  );
}

/** Each field and what is wrong with it, in a sentence. */
export const faultList = (faults: readonly FieldFault[]): Text =>
  lista(
    faults.map(({ field, message }) => ({ sv: `${field} ${message.sv}`, en: `${field} ${message.en}` })),
    '; ',
  );

/** A refusal that names what is wrong, field by field. */
export function malformed(errors: readonly FieldFault[]): Problem {
  const shown = errors.slice(0, 20);
  return new Problem('VALIDATION', mening`Rätta det här och skicka igen: ${faultList(shown)}.`, {
    errors: shown,
  });
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
  const refuse = (message: Text) => malformed([{ field: fieldName(at), message }]);
  if (typeof value === 'string' && value.includes(NUL)) throw refuse(mening`får inte innehålla tecknet NUL`);
  if (typeof value === 'string' && HALF.test(value))
    throw refuse(mening`innehåller ett halvt tecken (UTF-16)`);
  if (typeof value !== 'object' || value === null) return;
  if (at.length > MAX_DEPTH) throw refuse(mening`är nästlat för djupt`);
  for (const [key, part] of Object.entries(value)) {
    if (key.includes(NUL) || HALF.test(key))
      throw refuse(mening`har ett fältnamn med NUL eller ett halvt tecken`);
    refuseUnstorable(part, [...at, key]);
  }
}
const NUL = String.fromCharCode(0);
const HALF = /\p{Surrogate}/u;

const TYPES: Readonly<Record<string, Text>> = {
  string: mening`en text`,
  number: mening`ett tal`,
  int: mening`ett heltal`,
  boolean: mening`true eller false`,
  array: mening`en lista`,
  object: mening`ett objekt`,
};
const FORMATS: Readonly<Record<string, Text>> = {
  date: mening`ska vara ett datum som finns, skrivet ÅÅÅÅ-MM-DD`,
  datetime: mening`ska vara en tidpunkt, skriven ÅÅÅÅ-MM-DDTHH:MM:SSZ`,
  uuid: mening`ska vara ett UUID`,
  email: mening`ska vara en e-postadress`,
};

/** What is wrong, said after the field's name. Values are never repeated. */
function faultOf(issue: z.core.$ZodRawIssue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? mening`saknas`
        : mening`ska vara ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      if (issue.input === undefined) return mening`saknas`;
      return issue.values.length === 1
        ? mening`ska vara ${String(issue.values[0])}`
        : mening`ska vara något av ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return least(issue.origin, issue.minimum, issue.inclusive);
    case 'too_big':
      return most(issue.origin, issue.maximum, issue.inclusive);
    case 'invalid_format':
      return FORMATS[issue.format] ?? mening`har fel form`;
    case 'unrecognized_keys':
      return mening`finns inte`;
    case 'invalid_union':
      return issue.input === undefined ? mening`saknas` : mening`passar inget av det som är tillåtet`;
    default:
      return mening`är inte giltigt`;
  }
}

function least(origin: string, limit: number | bigint, inclusive = true): Text {
  const number = String(limit);
  if (origin === 'string')
    return number === '1' ? mening`får inte vara tom` : mening`ska ha minst ${number} tecken`;
  if (origin === 'array')
    return number === '1' ? mening`ska ha minst 1 post` : mening`ska ha minst ${number} poster`;
  return inclusive ? mening`ska vara minst ${number}` : mening`ska vara större än ${number}`;
}

function most(origin: string, limit: number | bigint, inclusive = true): Text {
  const number = String(limit);
  if (origin === 'string') return mening`ska ha högst ${number} tecken`;
  if (origin === 'array')
    return number === '1' ? mening`ska ha högst 1 post` : mening`ska ha högst ${number} poster`;
  return inclusive ? mening`ska vara högst ${number}` : mening`ska vara mindre än ${number}`;
}
