/**
 * The whole API, taken from its own OpenAPI document so that no route is forgotten: every operation with every id
 * that somebody could try, and with bodies made from its schema. One that cannot be driven is an error.
 */
import type { OpenAPIObject } from '@nestjs/swagger';
import { localDate } from '../machines/calendar';
import type { Ask } from './world';

type Schema = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly params: readonly string[];
  readonly query: readonly string[];
  readonly body: Schema | null;
}

/** What is tried in the place of an id, and in the fields of a search. */
export interface Tries {
  readonly ids: {
    readonly arenden: readonly string[];
    readonly klienter: readonly string[];
    readonly uppgifter: readonly string[];
    readonly other: readonly string[];
  };
  readonly fields: Readonly<Record<string, readonly unknown[]>>;
  /** A worker whose doings somebody may ask for. */
  readonly worker: string;
}

/** A request of an operation, and the fields of a search that it carries. */
export interface Request extends Ask {
  readonly operation: string;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of a document. @throws Error if there is none */
export function operationsOf(document: OpenAPIObject): readonly Operation[] {
  const found = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): Operation[] => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = (operation.parameters ?? []) as { in: string; name: string }[];
      const content = (operation.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined)
        ?.content;
      const body = content?.['application/json']?.schema ?? Object.values(content ?? {})[0]?.schema ?? null;
      return [
        {
          id: operation.operationId ?? `${method} ${path}`,
          method: method.toUpperCase(),
          path,
          params: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
          query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
          body,
        },
      ];
    }),
  );
  if (found.length === 0) throw new Error('The document has no operation');
  return found;
}

/** Every request that is tried of an operation. */
export function requestsOf(operation: Operation, tries: Tries, document: OpenAPIObject): readonly Request[] {
  const { id, method, path, params, query, body } = operation;
  const family = /\/(arenden|klienter|uppgifter)\/\{/.exec(path)?.[1] as keyof Tries['ids'] | undefined;
  const ids = params.length === 0 ? [''] : tries.ids[family ?? 'other'];
  const [first] = params;
  const paths = ids.map((value) =>
    params.reduce(
      (made, name) =>
        made.replace(`{${name}}`, name === first ? encodeURIComponent(value) : (OTHERS[name] ?? '1')),
      path,
    ),
  );
  // A stream says what it has, and ends.
  const ends = query.includes('langst') ? 'langst=0' : '';
  const queries = [
    ends && `?${ends}`,
    ...queriesOf(query, tries).map((text) => (ends ? `${text}&${ends}` : text)),
  ];
  const bodies = body === null ? [null] : bodiesOf(body, tries, document);
  const requests = paths.flatMap((one) =>
    queries.flatMap((text) => bodies.map((sent) => ({ path: one + text, body: sent }))),
  );
  return requests.map((request, n) => ({ operation: id, method, ...request, key: `prov-${id}-${n}` }));
}

/** Path parameters after the first. */
const OTHERS: Readonly<Record<string, string>> = { frist: 'skydd', seq: '1', nr: '1' };

/** Each known parameter by itself, with the period where one is asked for. */
function queriesOf(names: readonly string[], tries: Tries): readonly string[] {
  const today = localDate(new Date().toISOString());
  const period = names.includes('fran') && names.includes('till') ? `&fran=${today}&till=${today}` : '';
  const known: Readonly<Record<string, string>> = {
    limit: 'limit=100',
    delad: 'delad=true',
    vecka: 'vecka=2026-W06',
    slag: 'slag=annat',
    anvandare: `anvandare=${tries.worker}`,
    arende: `arende=${tries.ids.arenden[0] ?? ''}`,
  };
  return names.flatMap((name) => (known[name] === undefined ? [] : [`?${known[name]}${period}`]));
}

/** A body that fits the schema, and for each field of a search one with what is sought in it. */
function bodiesOf(schema: Schema, tries: Tries, document: OpenAPIObject): readonly unknown[] {
  const sample = new Sampler(document);
  const whole = sample.of(schema);
  const properties = Object.keys(sample.propertiesOf(schema));
  const sought = properties.flatMap((name) =>
    (tries.fields[name] ?? []).map((value) => {
      // A search is by one of them.
      const rest = Object.entries(whole as Record<string, unknown>).filter(
        ([key]) => tries.fields[key] === undefined,
      );
      return { ...Object.fromEntries(rest), [name]: value };
    }),
  );
  return [whole, ...sought];
}

/** The simplest value that a JSON schema allows. */
class Sampler {
  constructor(private readonly document: OpenAPIObject) {}

  /** @throws Error for a schema that it cannot follow */
  of(schema: Schema, depth = 0): unknown {
    if (depth > 12) return null;
    const resolved = this.resolve(schema);
    const examples = resolved['examples'] as readonly unknown[] | undefined;
    if (examples && examples.length > 0) return examples[0];
    if ('const' in resolved) return resolved['const'];
    if ('default' in resolved) return resolved['default'];
    const one = (resolved['oneOf'] ?? resolved['anyOf']) as readonly Schema[] | undefined;
    if (one?.[0]) return this.of(one[0], depth + 1);
    const codes = resolved['enum'] as readonly unknown[] | undefined;
    if (codes) return codes[0];
    const type = resolved['type'] as string | readonly string[] | undefined;
    switch (Array.isArray(type) ? type[0] : type) {
      case 'object':
        return this.object(resolved, depth);
      case 'array':
        return (resolved['minItems'] as number | undefined)
          ? [this.of((resolved['items'] ?? {}) as Schema, depth + 1)]
          : [];
      case 'string':
        return textOf(resolved);
      case 'integer':
      case 'number':
        return resolved['minimum'] ?? 1;
      case 'boolean':
        return true;
      case 'null':
        return null;
      default:
        return {};
    }
  }

  /** The properties of an object's schema. */
  propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
    return (this.resolve(schema)['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  }

  private object(schema: Schema, depth: number): Record<string, unknown> {
    const required = (schema['required'] ?? []) as readonly string[];
    const properties = this.propertiesOf(schema);
    return Object.fromEntries(required.map((name) => [name, this.of(properties[name] ?? {}, depth + 1)]));
  }

  private resolve(schema: Schema): Schema {
    const ref = schema['$ref'];
    if (typeof ref !== 'string') return schema;
    const name = ref.replace('#/components/schemas/', '');
    const found = this.document.components?.schemas?.[name] as Schema | undefined;
    if (!found) throw new Error(`The document refers to ${ref}, which it does not have`);
    return this.resolve(found);
  }
}

function textOf({ format, minLength = 1 }: Schema): string {
  if (format === 'date') return '2026-02-02';
  if (format === 'date-time') return '2026-02-02T08:00:00.000Z';
  if (format === 'uuid') return '00000000-0000-4000-8000-000000000000';
  return 'prov'.padEnd(Math.max(4, minLength as number), 'x');
}
