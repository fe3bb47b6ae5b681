/** The requests that are made of one known-good request of an operation: what is sent, and what may come back. */
import fc from 'fast-check';
import type { Ask } from './ask';
import type { Contract, Operation, Parameter, Schema } from './document';
import type { Expected } from './judge';
import { mutationsOf, type Mutation } from './mutate';
import { valuesOf } from './generate';

export interface Case {
  readonly name: string;
  readonly ask: Ask;
  readonly expected: Expected;
}

/** How many generated bodies, and faults of each operation, are tried. */
export interface Amount {
  readonly valid: number;
  readonly mutations: number;
  readonly parameters: number;
}

const BAD_IDS = [
  '%00',
  '%ff',
  '%2e%2e',
  '%2e%2e%2f%2e%2e%2fetc',
  '..%5c',
  '%27%20OR%201%3D1--',
  '%F0%9F%98%80',
  '%ED%A0%80',
  'null',
  '-1',
  '0',
  '%20',
  '*',
  '1e400',
  '99999999999999999999',
  'x'.repeat(101),
  'x'.repeat(3_000),
  '%',
  '%zz',
  ';',
  '__proto__',
  'A-0000-0000-0000',
  '00000000-0000-4000-8000-000000000000',
];

export function casesOf(
  contract: Contract,
  operation: Operation,
  base: Ask,
  amount: Amount,
  seed: number,
): readonly Case[] {
  const some = picker(seed);
  return [
    ...examples(contract, operation, base),
    ...some(generated(contract, operation, base, amount.valid, seed), amount.valid),
    ...mutated(contract, operation, base, (all) => some(all, amount.mutations)),
    ...some(parameters(contract, operation, base, seed), amount.parameters),
    ...some(protocol(operation, base), amount.parameters),
  ];
}

/** Everything, or as many as are asked for, by the seed. */
const picker =
  (seed: number) =>
  <T>(all: readonly T[], most: number): readonly T[] =>
    all.length <= most
      ? all
      : (fc.sample(fc.shuffledSubarray([...all], { minLength: most, maxLength: most }), {
          seed,
          numRuns: 1,
        })[0] ?? []);

const withBody = (ask: Ask, body: string): Ask => ({
  ...ask,
  headers: { ...ask.headers, 'content-type': 'application/json' },
  body,
});

/** The schema of a JSON body. */
const jsonOf = ({ body }: Operation): Schema | null => body?.content.get('application/json') ?? null;

function examples(contract: Contract, operation: Operation, base: Ask): readonly Case[] {
  const schema = jsonOf(operation);
  if (!schema) return [];
  return (operation.body?.examples ?? []).map((value, n) => {
    const wrong = contract.faultIn(schema, value);
    // An example that is wrong shows as a request that must succeed and does not.
    return {
      name: wrong === null ? `exempel ${n + 1}` : `exempel ${n + 1} passar inte sitt schema: ${wrong}`,
      ask: withBody(base, JSON.stringify(value)),
      expected: wrong === null ? 'documented' : 'done',
    };
  });
}

function generated(
  contract: Contract,
  operation: Operation,
  base: Ask,
  runs: number,
  seed: number,
): readonly Case[] {
  const schema = jsonOf(operation);
  if (!schema) return [];
  return fc
    .sample(valuesOf(contract, schema), { seed, numRuns: runs })
    .filter((value) => contract.faultIn(schema, value) === null)
    .map((value, n) => ({
      name: `gjord ${n + 1}`,
      ask: withBody(base, JSON.stringify(value)),
      expected: 'documented',
    }));
}

/** @param some which of them: only those are held against the schema */
function mutated(
  contract: Contract,
  operation: Operation,
  base: Ask,
  some: (all: readonly Mutation[]) => readonly Mutation[],
): readonly Case[] {
  const schema = jsonOf(operation);
  if (!schema) return [];
  const value: unknown = JSON.parse(typeof base.body === 'string' ? base.body : '{}');
  return some(mutationsOf(contract, schema, value)).map(({ name, text, never }) => ({
    name,
    ask: withBody(base, text),
    expected: never || !fits(contract, schema, text) ? 'refused' : 'documented',
  }));
}

function fits(contract: Contract, schema: Schema, text: string): boolean {
  try {
    return contract.faultIn(schema, JSON.parse(text)) === null;
  } catch {
    return false;
  }
}

function parameters(contract: Contract, operation: Operation, base: Ask, seed: number): readonly Case[] {
  return operation.parameters.flatMap((parameter): Case[] => {
    if (parameter.in === 'path') return inPath(operation, base, parameter);
    if (parameter.in === 'query') return inQuery(contract, base, parameter, seed);
    if (parameter.in === 'header') return inHeader(contract, base, parameter, seed);
    return [];
  });
}

function inPath({ path }: Operation, base: Ask, { name }: Parameter): Case[] {
  const [before = '', query] = base.path.split('?');
  const place = path.split('/').indexOf(`{${name}}`);
  if (place < 0) return [];
  return BAD_IDS.map((id) => ({
    name: `${name}=${id.slice(0, 40)}`,
    ask: {
      ...base,
      path:
        before
          .split('/')
          .map((part, n) => (n === place ? id : part))
          .join('/') + (query === undefined ? '' : `?${query}`),
    },
    expected: 'elsewhere',
  }));
}

function inQuery(contract: Contract, base: Ask, { name, schema, required }: Parameter, seed: number): Case[] {
  const [before = '', query = ''] = base.path.split('?');
  const to = (change: (given: URLSearchParams) => string): Ask => {
    const text = change(new URLSearchParams(query));
    return { ...base, path: text === '' ? before : `${before}?${text}` };
  };
  const set = (value: string): Ask => to((given) => (given.set(name, value), given.toString()));
  const valid = fc
    .sample(valuesOf(contract, schema), { seed, numRuns: 4 })
    .filter((value) => contract.faultIn(schema, value) === null);
  const odd = [
    '',
    ' ',
    '0',
    '-1',
    '1.5',
    '1e400',
    '99999999999999999999',
    'okant',
    '\u0000',
    'x'.repeat(2_000),
    '2026-02-30',
    'true ',
    '[]',
    '😀',
  ];
  const { type } = contract.resolve(schema);
  return [
    ...valid.map((value): Case => ({
      name: `${name}=${String(value)}`,
      ask: set(String(value)),
      expected: 'documented',
    })),
    ...odd.map((value): Case => {
      const read =
        type === 'integer' || type === 'number' ? (value.trim() === '' ? value : Number(value)) : value;
      const wrong = value.includes('\u0000') || contract.faultIn(schema, read) !== null;
      return {
        name: `${name}=${JSON.stringify(value).slice(0, 40)}`,
        ask: set(value),
        expected: wrong ? 'refused' : 'documented',
      };
    }),
    {
      name: `${name} två gånger`,
      ask: to((given) => `${given.toString()}&${name}=1&${name}=2`),
      expected: 'refused',
    },
    {
      name: `${name}=%ff`,
      ask: to((given) => (given.delete(name), `${given.toString()}&${name}=%ff`)),
      expected: 'documented',
    },
    { name: `${name}[x]=1`, ask: to((given) => `${given.toString()}&${name}[x]=1`), expected: 'refused' },
    {
      name: 'en okänd frågeparameter',
      ask: to((given) => `${given.toString()}&okandParameter=1`),
      expected: 'refused',
    },
    ...(required
      ? [
          {
            name: `utan ${name}`,
            ask: to((given) => (given.delete(name), given.toString())),
            expected: 'refused',
          } as const,
        ]
      : []),
  ];
}

/** Bytes that a header may hold on the wire. */
const SENDABLE = /^[\x20-\x7e]*$/;
const BAD_HEADERS = [
  'x',
  '""',
  '"0',
  'W/"x"',
  '"99999999999"',
  '-1',
  '"1", "2"',
  'x'.repeat(3_000),
  '%ff',
  '"1.5"',
  '\u00e5',
];

function inHeader(
  contract: Contract,
  base: Ask,
  { name, schema, required }: Parameter,
  seed: number,
): Case[] {
  const key = name.toLowerCase();
  // The browser's own: it says nothing where a token is shown.
  if (key === 'x-csrf-token') return [];
  const { [key]: _now, ...without } = base.headers;
  const set = (value: string): Ask => ({ ...base, headers: { ...without, [key]: value } });
  const valid = fc
    .sample(valuesOf(contract, schema), { seed, numRuns: 6 })
    .map(String)
    .filter(
      (value) => SENDABLE.test(value) && value === value.trim() && contract.faultIn(schema, value) === null,
    );
  return [
    ...valid.map((value): Case => ({ name: `${name}: ${value}`, ask: set(value), expected: 'documented' })),
    ...BAD_HEADERS.map((value): Case => ({
      name: `${name}: ${value.slice(0, 40)}`,
      ask: set(value),
      expected: contract.faultIn(schema, value) === null ? 'documented' : 'refused',
    })),
    ...(required
      ? [{ name: `utan ${name}`, ask: { ...base, headers: without }, expected: 'refused' } as const]
      : []),
  ];
}

const ALL_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** What any address must bear. @see wrongMethods for methods, which need the whole document */
function protocol(operation: Operation, base: Ask): readonly Case[] {
  const { authorization: _token, ...nobody } = base.headers;
  const as = (authorization: string): Ask => ({ ...base, headers: { ...base.headers, authorization } });
  const reads = operation.method === 'GET';
  const typed = (type: string): Ask => ({
    ...base,
    headers: { ...base.headers, 'content-type': type },
    body: base.body ?? '{}',
  });
  const wrongType: Expected = operation.body ? 'refused' : 'documented';
  return [
    ...(operation.open
      ? []
      : [
          { name: 'utan token', ask: { ...base, headers: nobody } },
          ...[
            'Bearer',
            'Bearer x',
            'Bearer a.b.c',
            'Basic eDp5',
            `Bearer ${'x'.repeat(5_000)}`,
            'Bearer eyJhbGciOiJub25lIn0.e30.',
          ].map((token) => ({ name: `Authorization: ${token.slice(0, 40)}`, ask: as(token) })),
        ].map((one): Case => ({ ...one, expected: 'unauthenticated' }))),
    ...['text/html', 'application/xml;q=1', '', 'x'.repeat(2_000), '*/*;q=0'].map((accept): Case => ({
      name: `Accept: ${accept.slice(0, 40)}`,
      ask: { ...base, headers: { ...base.headers, accept } },
      expected: 'documented',
    })),
    ...(reads
      ? [
          {
            name: 'GET med kropp',
            ask: { ...base, headers: { ...base.headers, 'content-type': 'application/json' }, body: '{"x":' },
            expected: 'documented',
          } as const,
        ]
      : [
          'text/plain',
          'application/xml',
          'multipart/form-data; boundary=x',
          'application/x-www-form-urlencoded',
          'x',
          'application/json; charset=utf-16',
        ].map((type): Case => ({
          name: `Content-Type: ${type}`,
          ask: typed(type),
          expected: type.includes('json') ? 'documented' : wrongType,
        }))),
    {
      name: 'mycket lång adress',
      ask: { ...base, path: `${base.path}${base.path.includes('?') ? '&' : '?'}x=${'y'.repeat(12_000)}` },
      expected: 'documented',
    },
  ];
}

/** Methods that an address does not have, nor any other route that it could be. */
export function wrongMethods(operations: readonly Operation[], base: Ask): readonly Case[] {
  const [address = ''] = base.path.split('?');
  const has = new Set(
    operations.filter(({ path }) => patternOf(path).test(address)).map(({ method }) => method),
  );
  const headers = Object.fromEntries(
    Object.entries(base.headers).filter(([name]) => name !== 'content-type'),
  );
  return [...ALL_METHODS, 'TRACE']
    .filter((method) => !has.has(method))
    .map((method) => ({
      name: `metoden ${method}`,
      ask: { ...base, method, body: null, headers },
      expected: 'wrong-method',
    }));
}
const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
