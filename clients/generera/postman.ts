/**
 * A collection for Postman and Bruno (format v2.1) from openapi.json: a folder for each tag, a request for each
 * operation with the document's own examples, and variables for the service's address and the token.
 */

type Json = Readonly<Record<string, unknown>>;
interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Json;
}
interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: unknown;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Json }>> };
}
/** As much of the document as is read here. */
export interface PostmanSource {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Json>> };
}

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
/** Deeper examples are left empty: a schema may refer to itself. */
const DEEPEST = 8;

/** @returns the collection, ready to be written as JSON */
export function postmanCollection(document: PostmanSource): Json {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const known = (document.tags ?? []).map(({ name }) => name);
  const used = operations.flatMap(({ operation }) => operation.tags?.[0] ?? []);
  const tags = [...new Set([...known, ...used])];
  return {
    info: { name: document.info.title, version: document.info.version, schema: SCHEMA },
    variable: [
      { key: 'bas', value: 'http://127.0.0.1:3000' },
      { key: 'token', value: '' },
    ],
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
    item: tags.flatMap((tag) => {
      const item = operations
        .filter(({ operation }) => operation.tags?.[0] === tag)
        .map(({ path, method, operation }) => requestOf(document, path, method, operation));
      return item.length === 0 ? [] : [{ name: tag, item }];
    }),
  };
}

function requestOf(document: PostmanSource, path: string, method: string, operation: Operation): Json {
  const { operationId, summary, description, parameters = [], requestBody } = operation;
  const [media, body] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  const of = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place);
  const value = ({ schema }: Parameter): string => {
    const example = exampleOf(document, schema ?? {});
    return typeof example === 'string' ? example : JSON.stringify(example);
  };
  const parts = path.split('/').slice(1);
  return {
    name: `${operationId}: ${summary ?? ''}`,
    request: {
      method: method.toUpperCase(),
      description: description ?? '',
      ...(operation.security === undefined && { auth: { type: 'noauth' } }),
      header: [
        ...(media === undefined ? [] : [{ key: 'Content-Type', value: media }]),
        ...of('header').map((one) => ({
          key: one.name,
          value: one.name === 'Idempotency-Key' ? '{{$guid}}' : value(one),
          description: one.description ?? '',
          disabled: one.required !== true,
        })),
      ],
      url: {
        raw: `{{bas}}/${parts.map((part) => part.replace(/^\{(.*)\}$/, ':$1')).join('/')}`,
        host: ['{{bas}}'],
        path: parts.map((part) => part.replace(/^\{(.*)\}$/, ':$1')),
        variable: of('path').map((one) => ({ key: one.name, value: value(one) })),
        query: of('query').map((one) => ({
          key: one.name,
          value: value(one),
          description: one.description ?? '',
          disabled: one.required !== true,
        })),
      },
      ...(media === 'application/json' && {
        body: {
          mode: 'raw',
          raw: JSON.stringify(exampleOf(document, body?.schema ?? {}), null, 2),
          options: { raw: { language: 'json' } },
        },
      }),
    },
  };
}

/** The document's own example, or what its parts give. */
function exampleOf(document: PostmanSource, schema: Json, depth = 0): unknown {
  const { examples, example, enum: choices, properties, items, required } = schema;
  if (Array.isArray(examples) && examples.length > 0) return examples[0];
  for (const said of [example, schema['default'], schema['const']]) if (said !== undefined) return said;
  if (Array.isArray(choices)) return choices[0];
  if (depth > DEEPEST) return null;
  const inner = (part: unknown) => exampleOf(document, part as Json, depth + 1);
  if (typeof schema['$ref'] === 'string')
    return inner(document.components?.schemas?.[schema['$ref'].split('/').at(-1) ?? ''] ?? {});
  const first = [schema['oneOf'], schema['anyOf'], schema['allOf']].find(Array.isArray) as
    unknown[] | undefined;
  if (first) return inner(first[0]);
  if (typeof properties === 'object' && properties !== null) {
    const asked = Array.isArray(required) ? (required as string[]) : [];
    return Object.fromEntries(
      Object.entries(properties).flatMap(([name, part]) =>
        asked.includes(name) ? [[name, inner(part)]] : [],
      ),
    );
  }
  if (schema['type'] === 'array') return items === undefined ? [] : [inner(items)];
  if (schema['type'] === 'object') return {};
  return { integer: 1, number: 1, boolean: true }[schema['type'] as string] ?? '';
}
