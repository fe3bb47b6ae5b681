/** The whole file of a case as its reader sees it, in words for printing: records oldest first, then the history (L9). Pure. */
import { z } from 'zod';
import { localDate } from '../../machines/calendar';
import { ROLES, type ProcessDefinition } from '../../machines/process';
import type { Underlag } from '../documents/underlag';
import { disclosedEvents, entryOf, type Reading } from './history-view';
import type { HandelseView } from './schemas';

type Akten = Pick<Underlag<'personakt'>, 'omfattar' | 'poster' | 'historik' | 'kedja'>;

/** @param head of the case's chain: a print-out can be compared with it */
export function personakten(reading: Reading, head: Buffer): Akten {
  const { process } = reading;
  const entries = disclosedEvents(reading).map((one) => entryOf(reading, one));
  const dagar = entries.map(({ at }) => localDate(at));
  const [first = ''] = dagar;
  return {
    omfattar: { fran: first, till: dagar.at(-1) ?? first },
    poster: entries
      .filter(({ type }) => process.events?.[type]?.akt !== undefined)
      .map((entry) => ({
        nr: entry.seq,
        rubrik: entry.label.sv,
        datum: localDate(entry.at),
        tid: klockan(entry.at),
        av: avsandare(entry),
        anmarkning: anmarkning(entry),
        falt: falten(process, entry),
      })),
    historik: entries.map((entry) => ({
      nr: entry.seq,
      datum: localDate(entry.at),
      tid: klockan(entry.at),
      handelse: entry.label.sv.slice(0, 300),
      av: avsandare(entry),
    })),
    kedja: head.toString('hex'),
  };
}

const KLOCKA = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
});
const klockan = (at: string): string => KLOCKA.format(Date.parse(at));

const avsandare = ({ by }: HandelseView): string => {
  if (by === null) return 'Tjänsten';
  return by.role === null ? by.id : `${by.id}, ${ROLES[by.role].sv}`;
};

function anmarkning({ rattadAv, dold, avser, withheld }: HandelseView): string | null {
  const delar = [
    ...(rattadAv.length > 0 ? [`Rättad genom nummer ${rattadAv.join(', ')}.`] : []),
    ...(dold ? ['Innehållet visas inte.'] : []),
    ...(avser === null ? [] : [`Avser nummer ${avser}.`]),
    ...(withheld.length > 0 ? ['En del av texten är gallrad.'] : []),
  ];
  return delar.length === 0 ? null : delar.join(' ').slice(0, 300);
}

/** Words of codes. */
type Labels = Readonly<Record<string, string>>;

/** The words of the codes in a field, however deep in it they are, as the form has them. */
function labelsIn(schema: z.ZodType | undefined): Labels {
  if (schema === undefined) return {};
  const { labels } = (schema.meta() ?? {}) as { labels?: Labels };
  const inner =
    schema instanceof z.ZodArray
      ? [schema.element as z.ZodType]
      : schema instanceof z.ZodOptional
        ? [schema.unwrap() as z.ZodType]
        : schema instanceof z.ZodObject
          ? Object.values(schema.shape)
          : [];
  return Object.assign({}, ...inner.map(labelsIn), labels) as Labels;
}

function falten(process: ProcessDefinition, { type, facts, personal }: HandelseView) {
  const shape: Readonly<Record<string, z.ZodType | undefined>> = process.events?.[type]?.schema.shape ?? {};
  return Object.entries({ ...facts, ...personal }).flatMap(([field, value]) => {
    const { title = field } = (shape[field]?.meta() ?? {}) as { title?: string };
    const varde = iOrd(value, labelsIn(shape[field])).trim();
    return varde === '' ? [] : [{ etikett: title.slice(0, 300), varde: varde.slice(0, 16_000) }];
  });
}

function iOrd(value: unknown, labels: Labels): string {
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (typeof value === 'string') return labels[value] ?? value;
  if (Array.isArray(value))
    return value.length === 0 ? 'Inga' : value.map((one) => iOrd(one, labels)).join('\n');
  if (typeof value === 'object' && value !== null)
    return Object.values(value)
      .map((one) => iOrd(one, labels))
      .join(' – ');
  return String(value);
}
