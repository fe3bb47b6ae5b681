/**
 * How a setting is written: its default, what it is called, whom it serves, what a municipality may choose
 * instead, and whether the number is ours.
 */
import { z } from 'zod';
import { daysBetween } from '../calendar';
import type { Settings, Text } from '../process';

/** What a municipality may choose. */
export type SettingForm =
  | { readonly kind: 'antal'; readonly min: number; readonly max: number }
  /** Days before a date, the earliest reminder first. */
  | { readonly kind: 'lista'; readonly min: number; readonly max: number }
  | { readonly kind: 'ja_nej' }
  | { readonly kind: 'val'; readonly choices: Readonly<Record<string, Text>> }
  /** Any number of codes. */
  | { readonly kind: 'koder'; readonly choices: Readonly<Record<string, Text>> }
  /** Days from and to, written YYYY-MM-DD/YYYY-MM-DD. */
  | { readonly kind: 'perioder' };

/** One setting with its default. */
export interface SettingDefinition {
  readonly value: Settings[string];
  readonly label: Text;
  /** Requirement id that the value serves, or the one that states it. */
  readonly source: string;
  /** True where the value is our proposal and stands in no source. */
  readonly ours: boolean;
  readonly form: SettingForm;
}

export const WORKING_DAYS = { sv: 'arbetsdagar', en: 'working days' };
export const DAYS = { sv: 'kalenderdagar', en: 'calendar days' };
export const MONTHS = { sv: 'månader', en: 'months' };
export const YEARS = { sv: 'år', en: 'years' };

/** The bounds of a number; what is left out follows from its unit. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

const LARGEST = new Map<Text, number>([
  [WORKING_DAYS, 120],
  [DAYS, 365],
  [MONTHS, 60],
]);
const LONGEST_LIST = 10;
const MOST_PERIODS = 40;
/** Days: nobody is closed for longer than that at a stretch. */
const LONGEST_PERIOD = 92;

function bounds(value: number | readonly number[], unit: Text, range: Range): Required<Range> {
  const values = typeof value === 'number' ? [value] : value;
  const { min = Math.min(1, ...values), max = Math.max(LARGEST.get(unit) ?? 1000, ...values) } = range;
  return { min, max };
}

function number<V extends number | readonly number[], Ours extends boolean>(
  value: V,
  unit: Text,
  sv: string,
  en: string,
  source: string,
  ours: Ours,
  range: Range,
) {
  const label = { sv: `${sv} (${unit.sv})`, en: `${en} (${unit.en})` };
  const kind = typeof value === 'number' ? 'antal' : 'lista';
  return { value, label, source, ours, form: { kind, ...bounds(value, unit, range) } } as const;
}

/** Our own default for a number, or a list of days before a date, that the routine leaves open. */
export const proposal = <V extends number | readonly number[]>(
  value: V,
  unit: Text,
  sv: string,
  en: string,
  source: string,
  range: Range = {},
) => number(value, unit, sv, en, source, true, range);

/** A number that the routine or the law states. */
export const stated = <V extends number>(
  value: V,
  unit: Text,
  sv: string,
  en: string,
  source: string,
  range: Range = {},
) => number(value, unit, sv, en, source, false, range);

/** Yes or no; the default is our proposal. */
export const yesNo = (value: boolean, sv: string, en: string, source: string) =>
  ({
    value,
    label: { sv: `${sv} (ja eller nej)`, en: `${en} (yes or no)` },
    source,
    ours: true,
    form: { kind: 'ja_nej' },
  }) as const;

/** One of some ways; the default is our proposal. */
export const choice = <K extends string>(
  value: NoInfer<K>,
  choices: Readonly<Record<K, Text>>,
  sv: string,
  en: string,
  source: string,
) => ({
  value: value as K,
  label: { sv: `${sv} (val)`, en: `${en} (choice)` },
  source,
  ours: true,
  form: { kind: 'val', choices } as const,
});

/** Those of some codes that it is so for; the default is our proposal. */
export const codes = <K extends string>(
  value: readonly NoInfer<K>[],
  choices: Readonly<Record<K, Text>>,
  sv: string,
  en: string,
  source: string,
) => ({
  value: value as readonly K[],
  label: { sv: `${sv} (koder)`, en: `${en} (codes)` },
  source,
  ours: true,
  form: { kind: 'koder', choices } as const,
});

/** Periods of days, none unless the municipality says so. */
export const periods = (sv: string, en: string, source: string) => ({
  value: [] as readonly string[],
  label: { sv: `${sv} (perioder)`, en: `${en} (periods)` },
  source,
  ours: true,
  form: { kind: 'perioder' } as const,
});

/** What is wrong with a value, without repeating it; null if it may be chosen. */
export function faultOf({ form }: Pick<SettingDefinition, 'form'>, value: unknown): Text | null {
  switch (form.kind) {
    case 'antal':
      return isWhole(value, form)
        ? null
        : {
            sv: `ska vara ett heltal ${form.min}–${form.max}`,
            en: `must be a whole number ${form.min}–${form.max}`,
          };
    case 'lista':
      return isLadder(value, form)
        ? null
        : {
            sv: `ska vara högst ${LONGEST_LIST} olika heltal ${form.min}–${form.max}, det största först`,
            en: `must be at most ${LONGEST_LIST} different whole numbers ${form.min}–${form.max}, the largest first`,
          };
    case 'ja_nej':
      return typeof value === 'boolean'
        ? null
        : { sv: 'ska vara true eller false', en: 'must be true or false' };
    case 'val':
      return isCode(value, form.choices)
        ? null
        : { sv: `ska vara något av ${namesOf(form.choices)}`, en: `must be one of ${namesOf(form.choices)}` };
    case 'koder':
      return isCodes(value, form.choices)
        ? null
        : {
            sv: `ska vara en lista med koder ur ${namesOf(form.choices)}`,
            en: `must be a list of codes out of ${namesOf(form.choices)}`,
          };
    case 'perioder':
      return isPeriods(value)
        ? null
        : {
            sv: `ska vara högst ${MOST_PERIODS} perioder som 2026-07-06/2026-07-31`,
            en: `must be at most ${MOST_PERIODS} periods such as 2026-07-06/2026-07-31`,
          };
  }
}

const namesOf = (choices: object): string => Object.keys(choices).join(', ');
const isCode = (value: unknown, choices: object): boolean =>
  typeof value === 'string' && Object.hasOwn(choices, value);
const isWhole = (value: unknown, { min, max }: Required<Range>): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;

function isLadder(value: unknown, range: Required<Range>): boolean {
  if (!Array.isArray(value) || value.length > LONGEST_LIST) return false;
  const days = value as readonly unknown[];
  return days.every((n, i) => isWhole(n, range) && (i === 0 || Number(days[i - 1]) > Number(n)));
}

function isCodes(value: unknown, choices: object): boolean {
  return (
    Array.isArray(value) &&
    value.every((code) => isCode(code, choices)) &&
    new Set<unknown>(value).size === value.length
  );
}

const day = z.iso.date().regex(/^(?:19|2[01])/);

/** The days of a written period, or null where it is none. */
export function periodOf(written: unknown): { readonly from: string; readonly to: string } | null {
  const [from, to, more] = typeof written === 'string' ? written.split('/') : [];
  if (from === undefined || to === undefined || more !== undefined) return null;
  return [from, to].every((each) => day.safeParse(each).success) && from <= to ? { from, to } : null;
}

function isPeriods(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > MOST_PERIODS) return false;
  return value
    .map(periodOf)
    .every((each) => each !== null && daysBetween(each.from, each.to) < LONGEST_PERIOD);
}
