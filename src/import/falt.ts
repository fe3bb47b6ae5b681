/** What the fields of an import file may hold: text in, a value or a reason out. No reason quotes the text. */
import Personnummer from 'personnummer';
import { z } from 'zod';

/** A kind of field. `slag` says what was expected in words for the report. */
export interface Falt<T> {
  readonly slag: string;
  /** What to do where it is wrong. */
  readonly rad: string;
  /** The same for the schema file. */
  readonly schema: z.ZodType;
  /** The value, or undefined where the text is no such value. */
  readonly read: (text: string) => T | undefined;
}

const SEPARATOR = '|';
const NUMBERS = { allowCoordinationNumber: true, allowInterimNumber: false };

/** Text of a form. */
export const text = (form: RegExp, slag: string, rad: string): Falt<string> => ({
  slag,
  rad,
  schema: z.string().regex(form),
  read: (value) => (form.test(value) ? value : undefined),
});

const DATE = /^(?:19|20)\d\d-\d\d-\d\d$/;

/** A day, YYYY-MM-DD. */
export const date: Falt<string> = {
  slag: 'datum',
  rad: 'ange ett datum som finns, som 2026-03-14',
  schema: z.iso.date(),
  read: (value) => (DATE.test(value) && z.iso.date().safeParse(value).success ? value : undefined),
};

/** Yes or no. */
export const jaNej: Falt<boolean> = {
  slag: 'ja eller nej',
  rad: 'ange ja eller nej',
  schema: z.enum(['ja', 'nej']),
  read: (value) => (value === 'ja' ? true : value === 'nej' ? false : undefined),
};

/** One code of a list. */
export function kod<K extends string>(labels: Readonly<Record<K, string>>): Falt<K> {
  const codes = Object.keys(labels) as [K, ...K[]];
  return {
    slag: 'kod',
    rad: `ange en av ${codes.join(', ')}`,
    schema: z.enum(codes),
    read: (value) => codes.find((one) => one === value),
  };
}

/** Several of a form, each once, with | between. */
export const lista = (form: RegExp): Falt<readonly string[]> => ({
  slag: 'lista',
  rad: `ange värden av rätt form med ${SEPARATOR} emellan, vart och ett en gång`,
  schema: z.string().regex(new RegExp(`^${inner(form)}(?:\\|${inner(form)})*$`)),
  read: (value) => once(value, (one) => (form.test(one) ? one : undefined)),
});

/** Several codes of a list, with | between. */
export function koder<K extends string>(labels: Readonly<Record<K, string>>): Falt<readonly K[]> {
  const codes = Object.keys(labels) as K[];
  const any = `(?:${codes.join('|')})`;
  return {
    slag: 'lista av koder',
    rad: `ange en eller flera av ${codes.join(', ')}, med ${SEPARATOR} emellan`,
    schema: z.string().regex(new RegExp(`^${any}(?:\\|${any})*$`)),
    read: (value) => once(value, (one) => codes.find((code) => code === one)),
  };
}

/** A whole number within bounds, or one of the words instead. */
export function tal(min: number, max: number): Falt<number>;
export function tal<K extends string>(
  min: number,
  max: number,
  words: Readonly<Record<K, string>>,
): Falt<number | K>;
export function tal(min: number, max: number, words: Readonly<Record<string, string>> = {}): Falt<unknown> {
  const codes = Object.keys(words);
  return {
    slag: 'tal',
    rad: `ange ett heltal ${min}–${max}${codes.length > 0 ? `, eller ${codes.join(' eller ')}` : ''}`,
    schema: z.string().regex(new RegExp(`^(?:${['\\d{1,3}', ...codes].join('|')})$`)),
    read: (value) => {
      if (codes.includes(value)) return value;
      const number = Number(value);
      return /^\d{1,3}$/.test(value) && number >= min && number <= max ? number : undefined;
    },
  };
}

/** Personnummer or samordningsnummer with its check digit, as twelve digits. */
export const nummer: Falt<string> = {
  slag: 'personnummer',
  rad: 'kontrollera datum och kontrollsiffra, och ange tolv siffror',
  schema: z.string().regex(/^\d{8}-?\d{4}$/),
  read: (value) =>
    /^\d{8}-?\d{4}$/.test(value) && Personnummer.valid(value, NUMBERS)
      ? Personnummer.parse(value, NUMBERS).format(true)
      : undefined,
};

const inner = ({ source }: RegExp): string => source.replace(/^\^|\$$/g, '');

function once<T>(value: string, read: (one: string) => T | undefined): readonly T[] | undefined {
  const read1 = value.split(SEPARATOR).map((one) => read(one.trim()));
  const found = read1.flatMap((one) => (one === undefined ? [] : [one]));
  return found.length === read1.length && new Set(found).size === found.length ? found : undefined;
}
