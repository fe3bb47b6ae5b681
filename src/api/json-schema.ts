/**
 * JSON Schema (2020-12, as in OpenAPI 3.1) from zod: the forms that the front end shows and the
 * components of the OpenAPI document.
 */
import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

const OPTIONS = {
  target: 'draft-2020-12',
  io: 'input',
  unrepresentable: 'any',
  override: ({ jsonSchema }: { jsonSchema: Record<string, unknown> }) => {
    // Our own annotations, as extensions: `personal` fields are stored encrypted, `labels` are a code's words.
    for (const own of ['personal', 'labels'])
      if (jsonSchema[own] !== undefined) {
        jsonSchema[`x-${own}`] = jsonSchema[own];
        Reflect.deleteProperty(jsonSchema, own);
      }
    // Any whole number is within what a number holds.
    for (const bound of ['minimum', 'maximum'])
      if (Math.abs(Number(jsonSchema[bound])) === Number.MAX_SAFE_INTEGER)
        Reflect.deleteProperty(jsonSchema, bound);
    // The format says it; zod's pattern for it fills ten lines.
    if (typeof jsonSchema['format'] === 'string') Reflect.deleteProperty(jsonSchema, 'pattern');
  },
} as const;

const forms = new WeakMap<z.ZodType, JsonSchema>();

/** A schema on its own, for instance an event's form. Made once per schema. */
export function formOf(schema: z.ZodType): JsonSchema {
  const known = forms.get(schema);
  if (known) return known;
  const { $schema: _draft, ...form } = z.toJSONSchema(schema, OPTIONS);
  forms.set(schema, form);
  return form;
}

/** Named schemas that refer to each other as components of one OpenAPI document. */
export function componentsOf(named: Readonly<Record<string, z.ZodType>>): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { ...OPTIONS, uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _draft, $id: _id, ...schema }]) => [id, schema]),
  );
}
