/**
 * What a call says: drawn from its event and its client when it is read or sent, and never kept. A person gets it as
 * texts to copy, a system as fields.
 */
import type { z } from 'zod';
import type { ProcessDefinition } from '../../machines/process';
import type { ClientKeys } from '../access/keys';
import type { EventBody } from '../engine/chain';
import type { KlientIdentity } from '../store/klienter.store';
import type { SealedEvent, SealedKlient } from '../store/visible.query';
import type { Anropsslag } from './katalog';

/** A text to copy. */
export interface Textblock {
  readonly rubrik: string;
  readonly text: string;
}

type Open = Pick<ClientKeys, 'decrypt'>;

/** Who the client is; null where there is none, or she is erased. */
export function identitet(keys: Open, klient: SealedKlient | null): KlientIdentity | null {
  const text = klient && keys.decrypt(klient.id, klient.cipher);
  return text === null ? null : (JSON.parse(text) as KlientIdentity);
}

/**
 * The event's fields that go along, free text opened; what has been erased is left out.
 * @param readable which fields the reader may read; all unless said
 */
export function uppgifter(
  keys: Open,
  { falt }: Anropsslag,
  event: SealedEvent,
  readable: (field: string) => boolean = () => true,
): Readonly<Record<string, unknown>> {
  const { type: _type, ...facts } = (JSON.parse(event.body) as EventBody).event;
  const opened = event.personal.flatMap(({ field, klientId, cipher }) => {
    const text = keys.decrypt(klientId, Buffer.from(cipher, 'base64'));
    return text === null ? [] : [[field, JSON.parse(text) as unknown] as const];
  });
  const all: readonly (readonly [string, unknown])[] = [...Object.entries(facts), ...opened];
  return Object.fromEntries(all.filter(([field]) => (falt?.includes(field) ?? true) && readable(field)));
}

/** The same as texts, in the order and with the words of the event's form. */
export function textblock(
  process: ProcessDefinition,
  type: string,
  fields: Readonly<Record<string, unknown>>,
): readonly Textblock[] {
  const shape = process.events?.[type]?.schema.shape ?? {};
  const order = Object.keys(shape);
  return Object.entries(fields)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([field, value]) => {
      const schema = shape[field] as z.ZodType | undefined;
      const meta = schema?.meta();
      return { rubrik: meta?.title ?? field, text: readable(value, labelsOf(schema)) };
    });
}

type Labels = Readonly<Record<string, string>>;
const labelsOf = (schema: z.ZodType | undefined): Labels =>
  (schema?.meta() as { labels?: Labels } | undefined)?.labels ?? {};

/** A value as people write it. */
function readable(value: unknown, labels: Labels): string {
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (typeof value === 'string') return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
  if (Array.isArray(value)) return value.map((one) => readable(one, labels)).join('; ');
  if (typeof value === 'object' && value !== null)
    return Object.values(value)
      .map((one) => readable(one, labels))
      .join(', ');
  return String(value);
}
