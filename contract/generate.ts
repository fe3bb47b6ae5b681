/** Values that a schema allows, as fast-check makes them from a seed: ordinary ones, and ones at the edges. */
import fc from 'fast-check';
import type { Contract, Schema } from './document';

/** A schema that refers to itself ends here. */
const DEEPEST = 8;

/** Arbitrary values of a schema. What it makes is to be held against the schema: a few rules it cannot follow. */
export function valuesOf(contract: Contract, schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  const at = contract.resolve(schema);
  const inner = (one: Schema): fc.Arbitrary<unknown> => valuesOf(contract, one, depth + 1);
  if ('const' in at) return fc.constant(at['const']);
  if (Array.isArray(at['enum'])) return fc.constantFrom(...(at['enum'] as unknown[]));
  if (Array.isArray(at['allOf'])) return inner(merged(contract, at));
  const choices = (at['oneOf'] ?? at['anyOf']) as readonly Schema[] | undefined;
  if (choices && choices.length > 0)
    return depth > DEEPEST ? inner(choices[choices.length - 1] ?? {}) : fc.oneof(...choices.map(inner));
  const types = (Array.isArray(at['type']) ? at['type'] : [at['type']]) as readonly (string | undefined)[];
  const made = fc.oneof(...types.map((type) => ofType(type, at, inner, depth)));
  const examples = (at['examples'] ?? []) as readonly unknown[];
  return examples.length > 0 ? fc.oneof(made, fc.constantFrom(...examples)) : made;
}

function ofType(
  type: string | undefined,
  at: Schema,
  inner: (one: Schema) => fc.Arbitrary<unknown>,
  depth: number,
): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return texts(at);
    case 'integer':
      return fc.integer({ min: lowest(at, -(2 ** 31)), max: highest(at, 2 ** 31) });
    case 'number':
      return fc.double({ min: lowest(at, -1e9), max: highest(at, 1e9), noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const min = (at['minItems'] as number | undefined) ?? 0;
      const max = Math.max(
        min,
        Math.min((at['maxItems'] as number | undefined) ?? 4, depth > DEEPEST ? 0 : 4),
      );
      return fc.array(inner((at['items'] ?? {}) as Schema), { minLength: min, maxLength: max });
    }
    case 'object':
      return objects(at, inner);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

function objects(at: Schema, inner: (one: Schema) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const properties = (at['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const required = ((at['required'] ?? []) as readonly string[]).filter((name) => name in properties);
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, inner(one)])),
    { requiredKeys: [...required] },
  );
  const rest = at['additionalProperties'];
  const isMap = typeof rest === 'object' && rest !== null && Object.keys(properties).length === 0;
  if (!isMap) return known;
  const names = inner((at['propertyNames'] ?? { type: 'string', minLength: 1, maxLength: 20 }) as Schema);
  return fc.dictionary(names as fc.Arbitrary<string>, inner(rest as Schema), { maxKeys: 4 });
}

const lowest = (at: Schema, otherwise: number): number =>
  (at['minimum'] as number | undefined) ??
  (typeof at['exclusiveMinimum'] === 'number' ? at['exclusiveMinimum'] + 1 : otherwise);
const highest = (at: Schema, otherwise: number): number =>
  (at['maximum'] as number | undefined) ??
  (typeof at['exclusiveMaximum'] === 'number' ? at['exclusiveMaximum'] - 1 : otherwise);

function texts(at: Schema): fc.Arbitrary<string> {
  const min = (at['minLength'] as number | undefined) ?? 0;
  const most = (at['maxLength'] as number | undefined) ?? 60;
  const known = typeof at['format'] === 'string' ? FORMATS[at['format']] : undefined;
  if (known) return known;
  if (typeof at['pattern'] === 'string') return matching(at['pattern'], at);
  const short = Math.max(min, Math.min(most, 40));
  const odd = ['Åsa 😀', ' x ', "O'Hara; --", '<b>x</b>', '${x}'].map((text) => text.padEnd(min, 'x'));
  return fc.oneof(
    fc.string({ unit: 'grapheme-ascii', minLength: min, maxLength: short }),
    fc.string({ unit: 'grapheme', minLength: min, maxLength: short }),
    // Just as long as it may be.
    fc.constant('å'.repeat(Math.min(most, 5_000))),
    fc.constantFrom(...odd),
  );
}

/** What a pattern matches; its examples where the pattern looks around. */
function matching(
  pattern: string,
  { examples = [] }: { readonly examples?: readonly string[] },
): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    return fc.constantFrom('x', ...examples);
  }
}

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: fc.oneof(
    day.map((one) => one.toISOString().slice(0, 10)),
    fc.constantFrom('2026-02-02', '2026-02-03', '2024-02-29', '0001-01-01', '9999-12-31'),
  ),
  'date-time': day.map((one) => one.toISOString()),
  uuid: fc.uuid(),
  email: fc.constant('prov@goteborg.example'),
  uri: fc.constant('https://prov.goteborg.example/x'),
  binary: fc.string({ maxLength: 40 }),
};

/** One object schema of all parts of an `allOf`. */
function merged(contract: Contract, { allOf, ...rest }: Schema): Schema {
  return ((allOf ?? []) as readonly Schema[]).reduce<Schema>((whole, part) => {
    const one = contract.resolve(part);
    const all = 'allOf' in one ? merged(contract, one) : one;
    return {
      ...all,
      ...whole,
      ...('properties' in all && {
        properties: { ...(all['properties'] as object), ...(whole['properties'] ?? {}) },
      }),
      ...('required' in all && {
        required: [...(all['required'] as string[]), ...((whole['required'] ?? []) as string[])],
      }),
    };
  }, rest);
}
