/**
 * The OpenAPI document as the proof reads it: every operation with what may be sent and what may be answered, and
 * validators (JSON Schema 2020-12, strict) for both. What is answered may hold nothing that the document does not
 * mention; what is sent is judged by the schema as it stands.
 */
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly examples: readonly unknown[];
}

export interface DocumentedAnswer {
  /** By media type; empty for an answer without a body. */
  readonly content: ReadonlyMap<string, Schema | null>;
  readonly headers: readonly { readonly name: string; readonly schema: Schema; readonly always: boolean }[];
  /** The problem codes of this status. */
  readonly codes: ReadonlySet<string>;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Answers without a token. */
  readonly open: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: {
    readonly required: boolean;
    readonly content: ReadonlyMap<string, Schema>;
    readonly examples: readonly unknown[];
  } | null;
  readonly answers: ReadonlyMap<number, DocumentedAnswer>;
}

/** Compiled once per schema. */
type Validators = WeakMap<Schema, ValidateFunction>;
type Json = Readonly<Record<string, unknown>>;
interface RawOperation {
  readonly operationId?: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly Json[];
  readonly requestBody?: Json;
  readonly responses?: Readonly<Record<string, Json>>;
}

/** Headers that mean something each time: others come when they were asked for. */
const ALWAYS = new Set(['ETag', 'Location', 'Retry-After', 'WWW-Authenticate']);
const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;
const ROOT = 'urn:stegvis:openapi';
/** Keywords that tell a reader something and judge nothing. */
const NOTES = ['example', 'discriminator', 'xml', 'externalDocs'];

export class Contract {
  readonly operations: readonly Operation[];
  private readonly sent: Ajv2020;
  private readonly answered: Ajv2020;
  private readonly bodies: Validators = new WeakMap();
  private readonly answers: Validators = new WeakMap();

  /** @throws Error for a document without operations */
  constructor(private readonly document: Json) {
    this.operations = Object.entries((document['paths'] ?? {}) as Record<string, Json>).flatMap(
      ([path, item]) =>
        METHODS.flatMap((method) => {
          const raw = item[method] as RawOperation | undefined;
          return raw ? [this.operation(method, path, raw, (item['parameters'] ?? []) as Json[])] : [];
        }),
    );
    if (this.operations.length === 0) throw new Error('The document has no operation');
    const components = (document['components'] as Json | undefined)?.['schemas'] ?? {};
    this.sent = ajvWith(components as Json, (schema) => schema);
    this.answered = ajvWith(components as Json, closed);
  }

  /** The schema behind a reference. */
  resolve(schema: Schema): Schema {
    return this.follow(schema);
  }

  /** What is wrong with a value that is sent, or null. */
  faultIn(schema: Schema, value: unknown): string | null {
    return this.check(this.sent, this.bodies, schema, value);
  }

  /** What is wrong with an answer's body, or null. */
  faultInAnswer(schema: Schema, value: unknown): string | null {
    return this.check(this.answered, this.answers, schema, value);
  }

  private check(ajv: Ajv2020, which: Validators, schema: Schema, value: unknown): string | null {
    const known = which.get(schema);
    const validate = known ?? ajv.compile(pointed(which === this.answers ? closed(schema) : schema));
    which.set(schema, validate);
    if (validate(value)) return null;
    const [first] = validate.errors ?? [];
    const { additionalProperty } = (first?.params ?? {}) as { additionalProperty?: string };
    const name = additionalProperty === undefined ? '' : `: ${additionalProperty}`;
    return `${ajv.errorsText(validate.errors, { dataVar: 'värdet' })}${name}`;
  }

  private follow<T extends Json>(value: T): T {
    const ref = value['$ref'];
    if (typeof ref !== 'string') return value;
    const found = ref
      .replace(/^#\//, '')
      .split('/')
      .reduce<unknown>(
        (at, part) => (at as Json | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')],
        this.document,
      );
    if (found === undefined) throw new Error(`The document refers to ${ref}, which it does not have`);
    const rest = siblingsOf(value);
    return this.follow(Object.keys(rest).length === 0 ? (found as T) : { ...(found as T), ...rest });
  }

  private operation(method: string, path: string, raw: RawOperation, shared: readonly Json[]): Operation {
    const body = raw.requestBody && this.follow(raw.requestBody);
    return {
      id: raw.operationId ?? `${method} ${path}`,
      method: method.toUpperCase(),
      path,
      open: (raw.security ?? []).every((one) => Object.keys(one as object).length === 0),
      parameters: [...shared, ...(raw.parameters ?? [])].map((one) => this.parameter(this.follow(one))),
      body: body ? this.body(body) : null,
      answers: new Map(
        Object.entries(raw.responses ?? {}).map(([status, answer]) => [
          Number(status),
          this.answer(this.follow(answer)),
        ]),
      ),
    };
  }

  private parameter(raw: Json): Parameter {
    const schema = (raw['schema'] ?? {}) as Schema;
    return {
      in: raw['in'] as Parameter['in'],
      name: String(raw['name']),
      required: raw['required'] === true,
      schema,
      examples: this.examplesIn(raw, schema),
    };
  }

  private body(raw: Json): Operation['body'] {
    const content = Object.entries((raw['content'] ?? {}) as Record<string, Json>);
    return {
      required: raw['required'] === true,
      content: new Map(content.map(([type, { schema }]) => [type, (schema ?? {}) as Schema])),
      examples: content
        .filter(([type]) => type.includes('json'))
        .flatMap(([, media]) => this.examplesIn(media, (media['schema'] ?? {}) as Schema)),
    };
  }

  private answer(raw: Json): DocumentedAnswer {
    const content = Object.entries((raw['content'] ?? {}) as Record<string, Json>);
    const headers = Object.entries((raw['headers'] ?? {}) as Record<string, Json>);
    return {
      content: new Map(
        content.map(([type, media]) => [type, (media['schema'] as Schema | undefined) ?? null]),
      ),
      headers: headers.map(([name, header]) => ({
        name: name.toLowerCase(),
        schema: (this.follow(header)['schema'] ?? {}) as Schema,
        always: ALWAYS.has(name) || this.follow(header)['required'] === true,
      })),
      codes: new Set(
        content.flatMap(([type, media]) =>
          type.includes('problem')
            ? this.examplesIn(media, {}).flatMap((value) => (value as { code?: string }).code ?? [])
            : [],
        ),
      ),
    };
  }

  /** Examples in all the ways that OpenAPI 3.1 has for them. */
  private examplesIn(holder: Json, schema: Schema): readonly unknown[] {
    const named = Object.values((holder['examples'] ?? {}) as Record<string, Json>).map(
      (one) => this.follow(one)['value'],
    );
    const own = 'example' in holder ? [holder['example']] : [];
    const { examples = [], example } = this.follow(schema) as { examples?: unknown[]; example?: unknown };
    return [...named, ...own, ...examples, ...(example === undefined ? [] : [example])].filter(
      (value) => value !== undefined,
    );
  }
}

/** The same schema, with its references into the validator's own root. */
const pointed = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', `"${ROOT}#/$defs/`)) as Schema;
const siblingsOf = ({ $ref: _ref, ...rest }: Json): Json => rest;

function ajvWith(components: Json, change: (schema: Schema) => Schema): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    // A type list, and bounds beside a `$ref`, are plain 2020-12.
    strictTypes: false,
    strictRequired: false,
    allErrors: false,
    validateFormats: true,
  });
  addFormats(ajv);
  for (const format of ['binary', 'password']) ajv.addFormat(format, true);
  const own = new Set(
    [...JSON.stringify(components).matchAll(/"(x-[\w-]+)":/g)].map(([, name = '']) => name),
  );
  for (const keyword of [...NOTES, ...own]) ajv.addKeyword(keyword);
  const changed = Object.entries(components).map(
    ([name, schema]) => [name, change(schema as Schema)] as const,
  );
  ajv.addSchema({ $id: ROOT, $defs: pointed(Object.fromEntries(changed)) });
  return ajv;
}

/** The same schema, where an object has no properties but those that are named. */
function closed(schema: Schema): Schema {
  const walk = (value: unknown, parts: boolean): unknown => {
    if (Array.isArray(value)) return value.map((one) => walk(one, parts));
    if (typeof value !== 'object' || value === null) return value;
    const made = Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        DATA.has(key) ? inner : walk(inner, key === 'allOf'),
      ]),
    );
    const open =
      typeof made['properties'] === 'object' &&
      made['type'] !== undefined &&
      made['additionalProperties'] === undefined &&
      made['unevaluatedProperties'] === undefined;
    // Parts of an `allOf` do not know each other's properties.
    return open && !parts ? { ...made, additionalProperties: false } : made;
  };
  return walk(schema, false) as Schema;
}
const DATA = new Set(['examples', 'example', 'const', 'enum', 'default']);
