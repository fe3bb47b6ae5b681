/** Fields of an event in words, as its form has them: title, and the words of codes. Pure. */
import type { ProcessDefinition, Text } from '../../machines/process';
import { OWN_EVENTS, type OwnEventName } from '../engine/own-events';
import { formOf } from './json-schema';

interface Form {
  readonly title?: string;
  readonly items?: Form;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly 'x-labels'?: Readonly<Record<string, string | Text>>;
}

export interface Faltord {
  readonly falt: string;
  readonly etikett: string;
  readonly varde: string;
}

/** The form of an event, the engine's own ones too; empty for one that nobody sends. */
export function formFor(process: ProcessDefinition, type: string): Form {
  if (type === 'stegvis.start') return process.input ? formOf(process.input) : {};
  const own = Object.hasOwn(OWN_EVENTS, type) ? OWN_EVENTS[type as OwnEventName] : null;
  const schema = own?.schema ?? process.events?.[type]?.schema;
  return schema ? formOf(schema) : {};
}

/** One field in words; empty where there is nothing to say. */
export function faltord(form: Form, falt: string, value: unknown): Faltord {
  const part = form.properties?.[falt];
  return { falt, etikett: part?.title ?? falt, varde: ord(value, part) };
}

/** The items of a list stand on a line each. */
function ord(value: unknown, form: Form | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (Array.isArray(value)) {
    const lines = value.map((one) => ord(one, { ...form, ...form?.items }));
    return lines.join(value.some((one) => typeof one === 'object') ? '\n' : ', ');
  }
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, one]) => `${form?.properties?.[key]?.title ?? key}: ${ord(one, form?.properties?.[key])}`)
      .join('; ');
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = String(value);
  const label = form?.['x-labels']?.[text];
  return typeof label === 'string' ? label : (label?.sv ?? text);
}

/** Fields that say why, by what the forms call them. */
const SKAL = /^(skal|motivering|orsak|grund|redogorelse|varfor|anmaltSkal|stallningstagande)$/;
export const sagerVarfor = ({ falt }: Faltord): boolean => SKAL.test(falt);
