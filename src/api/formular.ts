/**
 * An event's form for a front end that knows nothing of the routine (docs/formular.md): JSON Schema 2020-12 in which
 * each code has its word in both languages, each date its format and each field its order and a hint of how it is drawn.
 * Made once per event of a process version.
 */
import type { EventDefinition } from '../../machines/process';
import { engelskaAv } from './engelska';
import { formOf, type JsonSchema } from './json-schema';

export type Node = Readonly<Record<string, unknown>>;
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is filled in, and what it is called. */
type Ifyllbart = Pick<EventDefinition, 'label' | 'schema'>;
const forms = new WeakMap<Ifyllbart, JsonSchema>();

/** The form of an event or of something else that is sent, the same for everybody. */
export function formularOf(event: Ifyllbart): JsonSchema {
  const known = forms.get(event);
  if (known) return known;
  const form = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: event.label.sv,
    'x-en': { title: event.label.en },
    ...drawn(formOf(event.schema)),
  };
  forms.set(event, form);
  return form;
}

/** The dates and times of day that zod tells by a pattern alone. */
const DATUM = '-02-29';
const KLOCKSLAG = '([01]\\d|2[0-3]):[0-5]\\d';

function formatOf({ format, pattern, allOf }: Node): string | undefined {
  if (typeof format === 'string') return format;
  if (typeof pattern === 'string' && pattern.includes(KLOCKSLAG)) return 'time-of-day';
  const parts: readonly unknown[] = Array.isArray(allOf) ? allOf : [];
  return parts.some(
    (part) => isNode(part) && typeof part['pattern'] === 'string' && part['pattern'].includes(DATUM),
  )
    ? 'date'
    : undefined;
}

/** The English of what a person reads in a field, beside the Swedish. */
function medEngelska(node: Node): Node {
  const words = (['title', 'description'] as const).flatMap((key) => {
    const english = typeof node[key] === 'string' ? engelskaAv(node[key]) : undefined;
    return english === undefined ? [] : [[key, english] as const];
  });
  return words.length === 0 ? node : { ...node, 'x-en': Object.fromEntries(words) };
}

/** A field with its hints, and those inside it. */
function drawn(node: Node): Node {
  const { 'x-labels': labels, enum: codes, items, properties, ...bare } = node;
  const rest = medEngelska(bare);
  const words = isNode(labels) ? labels : {};
  if (Array.isArray(codes)) return { ...rest, oneOf: choices(codes, words), 'x-widget': 'val' };
  if (isNode(items)) {
    const inner = drawn(items);
    const open = inner['type'] === 'string' && inner['oneOf'] === undefined && isNode(labels);
    const listed = Array.isArray(items['enum']) ? items['enum'] : open ? Object.keys(words) : null;
    return listed
      ? {
          ...rest,
          items: { type: 'string', oneOf: choices(listed, words) },
          uniqueItems: true,
          'x-widget': 'flerval',
        }
      : { ...rest, items: inner, 'x-widget': 'lista' };
  }
  if (isNode(properties)) {
    const fields = Object.entries(properties).filter((entry): entry is [string, Node] => isNode(entry[1]));
    return {
      ...rest,
      properties: Object.fromEntries(
        fields.map(([name, field], n) => [name, { ...drawn(field), 'x-ordning': n + 1 }]),
      ),
    };
  }
  const format = formatOf(node);
  const widget = widgetOf(node, format);
  // A pattern cannot say of a time of day more than its widget does, and 2020-12 has no such format.
  return { ...rest, ...(format === 'date' && { format }), 'x-widget': widget };
}

const choices = (codes: readonly unknown[], words: Node): readonly Node[] =>
  codes.map((code) =>
    medEngelska({
      const: code,
      title: typeof words[String(code)] === 'string' ? words[String(code)] : code,
    }),
  );

function widgetOf(node: Node, format: string | undefined): string {
  if (node['const'] === true) return 'bekrafta';
  if (format === 'date') return 'datum';
  if (format === 'time-of-day') return 'klockslag';
  switch (node['type']) {
    case 'boolean':
      return 'ja-nej';
    case 'integer':
    case 'number':
      return 'tal';
    default:
      return Number(node['maxLength'] ?? 0) > 200 ? 'lang-text' : 'text';
  }
}
