/**
 * Examples of requests and answers for the OpenAPI document, composed from the examples of their parts: the same
 * schema always gives the same example. The linters hold every one of them against its schema (`npm run api:lint`).
 */
import { ALLMANNA, VARDEN, type Varde } from './exempelvarden';
import type { JsonSchema } from './json-schema';

type Components = Readonly<Record<string, JsonSchema>>;

/** A schema that no value is known for. The message says which, and what to do. */
class NoExample extends Error {}

/**
 * The example of a schema: its own if it has one, otherwise of its parts.
 * @param at where it stands, for the message
 * @throws NoExample for a text whose form no known value has
 */
export function exampleOf(schema: JsonSchema, components: Components, at = ''): unknown {
  return new Composer(components).of(schema, { name: '', within: '', at, depth: 0 });
}

interface Place {
  /** The field's name, and that of the field it is a part of. */
  readonly name: string;
  readonly within: string;
  readonly at: string;
  readonly depth: number;
}

/** Deeper only a schema that refers to itself goes. */
const MAX_DEPTH = 12;

class Composer {
  constructor(private readonly components: Components) {}

  of(schema: JsonSchema, place: Place): unknown {
    const [own] = listOf(schema['examples']);
    if (own !== undefined) return own;
    if ('const' in schema) return schema['const'];
    if (typeof schema['$ref'] === 'string') return this.named(schema['$ref'], place);
    const values = [...(VARDEN[`${place.within}.${place.name}`] ?? []), ...(VARDEN[place.name] ?? [])];
    const named = values.find((value) => fits(value, schema));
    if (named !== undefined) return named;
    if ('default' in schema) return schema['default'];
    const [code] = listOf(schema['enum']);
    if (code !== undefined) return code;
    for (const either of ['oneOf', 'anyOf'] as const) {
      const choices = listOf(schema[either]) as JsonSchema[];
      const [first] = choices.filter(({ type }) => type !== 'null');
      if (first) return this.of(first, place);
    }
    return this.ofType(schema, place);
  }

  private named(ref: string, place: Place): unknown {
    const name = ref.split('/').at(-1) ?? '';
    const component = this.components[name];
    if (!component) throw new NoExample(`${place.at} pekar på ${name}, som inte finns`);
    return this.of(component, { ...place, at: name, depth: place.depth + 1 });
  }

  private ofType(schema: JsonSchema, place: Place): unknown {
    const type = listOf(schema['type'])[0] ?? schema['type'];
    switch (type) {
      case 'object':
        return this.object(schema, place);
      case 'array':
        return this.array(schema, place);
      case 'integer':
      case 'number':
        return Number(schema['minimum'] ?? 1);
      case 'boolean':
        return true;
      case 'string':
        return text(schema, place);
      case 'null':
        return null;
      default:
        return this.merged(schema, place);
    }
  }

  private object(schema: JsonSchema, place: Place): unknown {
    const { at, depth } = place;
    const required = listOf(schema['required']) as string[];
    const properties = Object.entries((schema['properties'] ?? {}) as Components)
      // A schema that refers to itself ends where it may.
      .filter(([name]) => depth < MAX_DEPTH || required.includes(name))
      .map(([name, property]) => [
        name,
        this.of(property, { name, within: place.name, at: `${at}.${name}`, depth: depth + 1 }),
      ]);
    const [key] = listOf((schema['propertyNames'] as JsonSchema | undefined)?.['enum']) as string[];
    const values = schema['additionalProperties'];
    if (properties.length === 0 && key !== undefined && typeof values === 'object' && values !== null)
      return { [key]: this.of(values as JsonSchema, { ...place, depth: depth + 1 }) };
    return Object.fromEntries(properties) as unknown;
  }

  private array(schema: JsonSchema, { name, within, at, depth }: Place): unknown {
    const items = schema['items'] as JsonSchema | undefined;
    if (items === undefined || depth > MAX_DEPTH) return [];
    const item = this.of(items, { name, within, at: `${at}[]`, depth: depth + 1 });
    return Array.from({ length: Math.max(1, Number(schema['minItems'] ?? 1)) }, () => item);
  }

  /** Parts that all hold, and schemas without a type: anything is right, so nothing is said. */
  private merged(schema: JsonSchema, place: Place): unknown {
    const parts = (listOf(schema['allOf']) as JsonSchema[]).map((part) => this.of(part, place));
    if (parts.length === 0) return {};
    return parts.every((part) => typeof part === 'object') ? Object.assign({}, ...parts) : parts[0];
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Whole days and instants in the order they come in a case. */
const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-05-15',
  'date-time': '2026-03-02T08:15:00.000Z',
  uuid: '3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11',
  uri: 'https://front.goteborg.example/',
  email: 'stegvis@goteborg.example',
};

function text(schema: JsonSchema, { at }: Place): string {
  const format = FORMATS[String(schema['format'])];
  const found = [...(format === undefined ? [] : [format]), ...Object.values(FORMATS), ...ALLMANNA];
  const value = (format === undefined ? ALLMANNA : found).find((candidate) => fits(candidate, schema));
  const other = value ?? found.find((candidate) => fits(candidate, schema));
  if (other !== undefined) return other;
  throw new NoExample(
    `${at} har inget exempel: ge fältet examples i sitt schema, eller ett värde i exempelvarden.ts`,
  );
}

/** Whether a schema takes a plain value, as far as its own words go. */
function fits(value: Varde, schema: JsonSchema): boolean {
  const types = [schema['type'], ...listOf(schema['type']), ...alternativesOf(schema)];
  if (typeof value === 'boolean') return types.includes('boolean');
  if (typeof value === 'number') return types.includes('integer') || types.includes('number');
  if (!types.includes('string')) return false;
  const codes = listOf(schema['enum']);
  if (codes.length > 0) return codes.includes(value);
  const format = schema['format'];
  if (typeof format === 'string' && format in FORMATS && !formatOf(format).test(value)) return false;
  const longest = Number(schema['maxLength'] ?? Infinity);
  if (value.length < Number(schema['minLength'] ?? 0) || value.length > longest) return false;
  const parts = [schema, ...(listOf(schema['allOf']) as JsonSchema[])];
  return parts.every(({ pattern }) => typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value));
}

const alternativesOf = (schema: JsonSchema): unknown[] =>
  ([...listOf(schema['anyOf']), ...listOf(schema['oneOf'])] as JsonSchema[])
    .filter(({ enum: codes, format, pattern }) => !codes && !format && !pattern)
    .map(({ type }) => type);

const formatOf = (format: string): RegExp =>
  new RegExp(
    {
      date: '^\\d{4}-\\d\\d-\\d\\d$',
      'date-time': '^\\d{4}-\\d\\d-\\d\\dT',
      uuid: '^[\\da-f]{8}-[\\da-f]{4}-',
      uri: '^\\w+:',
      email: '@',
    }[format] ?? '',
  );
