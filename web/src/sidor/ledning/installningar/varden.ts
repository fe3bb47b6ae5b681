/** Values of settings: in words for reading, and as text for writing. Whether one may be chosen the API says. */
import type { Schema } from '../../../api';
import { ord, sprak, tal, texter } from '../../../sprak';

export type Installning = Schema<'Installningar'>['settings'][number];
export type Varde = Installning['value'];
type Form = Installning['form'];

const t = texter({
  sv: { ja: 'Ja', nej: 'Nej', inga: 'Inga', inget: 'Inget' },
  en: { ja: 'Yes', nej: 'No', inga: 'None', inget: 'None' },
});

/** A value in words. */
export function iOrd(varde: Varde | null | undefined, { choices = {} }: Pick<Form, 'choices'>): string {
  if (varde === null || varde === undefined) return t.value.inget;
  if (typeof varde === 'boolean') return varde ? t.value.ja : t.value.nej;
  if (typeof varde === 'number') return tal(varde);
  if (typeof varde === 'string') return ord(choices[varde]) || varde;
  if (varde.length === 0) return t.value.inga;
  return varde.map((en) => ord(choices[String(en)]) || String(en).replace('/', ' – ')).join(', ');
}

/** A value as somebody writes it: numbers with commas between, periods one on each line. */
export const somText = (varde: Varde | undefined): string => {
  if (varde === undefined) return '';
  if (!Array.isArray(varde)) return String(varde);
  return varde.join(typeof varde[0] === 'number' ? ', ' : '\n');
};

/**
 * What was written, as a value. What is no value of the form is left as it was written: the API says what is wrong.
 */
export function urText(text: string, kind: Form['kind']): unknown {
  const clean = text.trim();
  const number = (one: string): unknown => (/^-?\d+$/.test(one) ? Number(one) : one);
  if (kind === 'antal') return number(clean);
  const delar = clean
    .split(kind === 'lista' ? /[\s,;]+/ : /\s*\n\s*/)
    .map((del) => del.replace(/\s*[–/]\s*/, '/'))
    .filter((del) => del !== '');
  return kind === 'lista' ? delar.map(number) : delar;
}

/** Whether two values are the same. */
export const lika = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Settings in groups by the first part of their keys. A part that is not known here stands among the others, last. */
const GRUPPER = [
  {
    sv: 'Bedömning och samråd',
    en: 'Assessment and consultation',
    delar: ['needs', 'samrad', 'ssbtek', 'af'],
  },
  { sv: 'Beslut', en: 'Decisions', delar: ['decision', 'notice', 'renewal', 'criteria', 'activity'] },
  {
    sv: 'Samtycke och uppdrag',
    en: 'Consent and commission',
    delar: ['consent', 'uppdrag', 'external', 'contact'],
  },
  { sv: 'Inskrivning', en: 'Enrolment', delar: ['inskrivning'] },
  {
    sv: 'Närvaro och uteblivanden',
    en: 'Attendance and absence',
    delar: ['noShow', 'attendance', 'certificate', 'pause', 'kc', 'reduction'],
  },
  { sv: 'Plan och uppföljning', en: 'Plan and follow-up', delar: ['plan', 'followUp'] },
  {
    sv: 'Händelser, journal och frågor',
    en: 'Events, journal and questions',
    delar: ['event', 'journal', 'unmetNeeds', 'change', 'correction', 'question'],
  },
  { sv: 'Oenigheter', en: 'Disagreements', delar: ['dispute'] },
  { sv: 'Avslut', en: 'Closing', delar: ['closing'] },
  {
    sv: 'Skydd, handläggarbyte och flyttade frister',
    en: 'Protection, change of worker, moved deadlines',
    delar: ['protection', 'worker', 'deadline'],
  },
  { sv: 'Samverkansfrågor', en: 'Matters of cooperation', delar: ['forum'] },
  { sv: 'Gallring', en: 'Disposal', delar: ['disposal'] },
] as const;
const OVRIGA = { sv: 'Övriga', en: 'Others', delar: [] as readonly string[] };

export interface Grupp {
  readonly namn: string;
  readonly settings: readonly Installning[];
}

export function grupper(settings: readonly Installning[]): readonly Grupp[] {
  const del = ({ key }: Installning): string => key.split('.')[0] ?? '';
  const kanda = new Set<string>(GRUPPER.flatMap(({ delar }) => delar));
  return [...GRUPPER, OVRIGA].flatMap((grupp) => {
    const delar: readonly string[] = grupp.delar;
    const mina = settings.filter((en) => (grupp === OVRIGA ? !kanda.has(del(en)) : delar.includes(del(en))));
    return mina.length === 0 ? [] : [{ namn: sprak.value === 'en' ? grupp.en : grupp.sv, settings: mina }];
  });
}
