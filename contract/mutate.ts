/** One fault at a time in a body that is right: what a program, or a person with a program, could get wrong. */
import type { Contract, Schema } from './document';

export interface Mutation {
  readonly name: string;
  /** The body's text, which is JSON unless the fault is that it is not. */
  readonly text: string;
  /** Whether it must be refused whatever the schema says of it: what no schema can say. */
  readonly never: boolean;
}

type Path = readonly (string | number)[];
/** Put in a number's place, and written over in the text: JSON.stringify knows no such numbers. */
const PLACE = '"@@plats@@"';

export function mutationsOf(contract: Contract, schema: Schema, value: unknown): readonly Mutation[] {
  const made: Mutation[] = [];
  const add = (name: string, changed: unknown, never = false): void =>
    void made.push({ name, text: JSON.stringify(changed), never });
  const raw = (name: string, at: Path, text: string, never = false): void => {
    const marked = JSON.stringify(put(value, at, '@@plats@@'));
    made.push({ name, text: marked.replace(PLACE, text), never });
  };
  for (const { at, value: here, schema: of } of nodes(contract, schema, value)) {
    const where = at.join('.') || 'roten';
    for (const wrong of [null, true, 17, 'text', [], {}, ['x'], { x: 1 }])
      if (kind(wrong) !== kind(here)) add(`fel typ (${kind(wrong)}) i ${where}`, put(value, at, wrong));
    if (kind(here) === 'object') {
      for (const name of Object.keys(here as object))
        add(`utan ${name} i ${where}`, put(value, [...at, name], undefined));
      add(`en egenskap för mycket i ${where}`, put(value, [...at, 'okandEgenskap'], 1));
      raw(
        `__proto__ i ${where}`,
        at,
        `{"__proto__":{"x":1},${JSON.stringify(here).slice(1)}`.replace(',}', '}'),
        true,
      );
      raw(
        `constructor i ${where}`,
        at,
        `{"constructor":{"prototype":{"x":1}},${JSON.stringify(here).slice(1)}`.replace(',}', '}'),
        true,
      );
    }
    if (typeof here === 'string') {
      add(`NUL i ${where}`, put(value, at, `${here}\u0000`), true);
      raw(`halvt tecken i ${where}`, at, JSON.stringify(here).replace(/"$/, '\\ud800"'), true);
      add(`tom text i ${where}`, put(value, at, ''));
      add(`blanktecken i ${where}`, put(value, at, '   '));
      add(`okänt värde i ${where}`, put(value, at, 'okant-varde'));
      add(`tecken i ${where}`, put(value, at, '‮☃\u007f\u0001'));
      const most = of['maxLength'] as number | undefined;
      add(`för lång i ${where}`, put(value, at, 'x'.repeat((most ?? 20_000) + 1)));
      if (of['format'] === 'date')
        for (const bad of ['2026-02-30', '2026-13-01', '20260202', '2026-02-02T00:00:00Z', '+002026-02-02'])
          add(`datumet ${bad} i ${where}`, put(value, at, bad));
      if (of['format'] === 'date-time')
        for (const bad of [
          '2026-02-02T08:00:00',
          '2026-02-30T08:00:00Z',
          '2016-12-31T23:59:60Z',
          '2026-02-02T08:00:00+01:00',
        ])
          add(`tiden ${bad} i ${where}`, put(value, at, bad));
    }
    if (typeof here === 'number') {
      for (const bound of ['minimum', 'maximum'])
        if (typeof of[bound] === 'number')
          add(`utanför ${bound} i ${where}`, put(value, at, of[bound] + (bound === 'minimum' ? -1 : 1)));
      for (const text of [
        '1e400',
        '-1e400',
        '9007199254740993',
        '1.5',
        '-0',
        '1e30',
        '99999999999999999999999',
      ])
        raw(`talet ${text} i ${where}`, at, text);
    }
    if (Array.isArray(here)) {
      add(`en tom lista i ${where}`, put(value, at, []));
      const one: unknown = here[0] ?? 'x';
      add(
        `för många i ${where}`,
        put(
          value,
          at,
          Array.from({ length: ((of['maxItems'] as number | undefined) ?? 5_000) + 1 }, () => one),
        ),
      );
      add(`samma två gånger i ${where}`, put(value, at, [one, one]));
    }
  }
  const text = JSON.stringify(value);
  return [
    ...made,
    { name: 'avklippt JSON', text: text.slice(0, -1), never: true },
    { name: 'inget alls', text: '', never: true },
    { name: 'två värden', text: `${text}${text}`, never: true },
    { name: 'djupt nästlat', text: `${'['.repeat(20_000)}${']'.repeat(20_000)}`, never: true },
    { name: 'djupt nästlat objekt', text: `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, never: true },
    { name: 'samma namn två gånger', text: text.replace(/^\{("[^"]+":)/, '{$1null,$1'), never: false },
    { name: 'enkla citattecken', text: "{'a':1}", never: true },
    { name: 'NaN', text: '{"a":NaN}', never: true },
  ];
}

interface Node {
  readonly at: Path;
  readonly value: unknown;
  readonly schema: Schema;
}

/** Every place in a value, with the schema that rules there. */
function nodes(contract: Contract, schema: Schema, value: unknown, at: Path = []): readonly Node[] {
  if (at.length > 4) return [];
  const own = branch(contract, schema, value);
  const here: Node = { at, value, schema: own };
  if (Array.isArray(value))
    return [
      here,
      ...value
        .slice(0, 1)
        .flatMap((one, n) => nodes(contract, (own['items'] ?? {}) as Schema, one, [...at, n])),
    ];
  if (typeof value !== 'object' || value === null) return [here];
  const properties = (own['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const rest = own['additionalProperties'];
  return [
    here,
    ...Object.entries(value).flatMap(([name, one]) =>
      nodes(
        contract,
        properties[name] ?? (typeof rest === 'object' && rest !== null ? (rest as Schema) : {}),
        one,
        [...at, name],
      ),
    ),
  ];
}

/** Of several schemas the one that the value fits. */
function branch(contract: Contract, schema: Schema, value: unknown): Schema {
  const at = contract.resolve(schema);
  const choices = (at['oneOf'] ?? at['anyOf']) as readonly Schema[] | undefined;
  const found = choices?.find((one) => contract.faultIn(one, value) === null);
  return found ? branch(contract, found, value) : at;
}

/** The same value with something else in a place; nothing at all there if it is `undefined`. */
function put(value: unknown, [first, ...rest]: Path, what: unknown): unknown {
  if (first === undefined) return what;
  if (Array.isArray(value)) return value.map((one: unknown, n) => (n === first ? put(one, rest, what) : one));
  const { [first]: here, ...others } = value as Record<string | number, unknown>;
  const changed = put(here, rest, what);
  return changed === undefined ? others : { ...others, [first]: changed };
}

const kind = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
