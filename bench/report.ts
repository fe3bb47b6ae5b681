/** The numbers as people and programs read them: a table, and one JSON line at the end. */
import { TARGETS, type Figure, type Outcome, type RatioKey } from './part';
import type { Measured } from './stats';

const figuresOf = (outcomes: readonly Outcome[]): Readonly<Record<string, Figure>> =>
  Object.assign({}, ...outcomes.map(({ figures }) => figures)) as Record<string, Figure>;
const ratiosOf = (outcomes: readonly Outcome[]): readonly (readonly [RatioKey, Measured])[] => {
  const all = Object.assign({}, ...outcomes.map(({ ratios }) => ratios)) as Record<string, Measured>;
  return (Object.keys(TARGETS) as RatioKey[]).flatMap((key) => (all[key] ? [[key, all[key]] as const] : []));
};

/** Whether a ratio reaches a bound. */
const reaches = (key: RatioKey, value: number, bound: number): boolean =>
  TARGETS[key].better === 'more' ? value >= bound : value <= bound;

/** The ratios whose median misses its floor. */
export const missed = (outcomes: readonly Outcome[]): readonly RatioKey[] =>
  ratiosOf(outcomes).flatMap(([key, { median }]) => (reaches(key, median, TARGETS[key].floor) ? [] : [key]));

/** Three significant digits, whole numbers from a thousand up. */
export const short = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)));

/** Rates are also told as a share of the lean reference, so that a heavy schema cannot hide. */
function shareOfLean(name: string, { unit, median }: Figure, lean: Figure | undefined): string {
  return lean && unit === '/s' && name !== 't2' ? `${short(median / lean.median)} × t2` : '';
}

/** Every figure with its spread, then every ratio with floor and goal. */
export function rows(outcomes: readonly Outcome[]): {
  readonly figures: readonly (readonly string[])[];
  readonly ratios: readonly (readonly string[])[];
} {
  const figures = figuresOf(outcomes);
  const spread = ({ min, max }: Measured): string => `${short(min)}–${short(max)}`;
  return {
    figures: Object.entries(figures).map(([name, one]) => [
      name,
      `${short(one.median)} ${one.unit}`,
      spread(one),
      String(one.n),
      shareOfLean(name, one, figures['t2']),
    ]),
    ratios: ratiosOf(outcomes).map(([key, one]) => {
      const { floor, goal, better } = TARGETS[key];
      const sign = better === 'more' ? '≥' : '≤';
      const verdict = reaches(key, one.median, goal)
        ? 'mål nått'
        : reaches(key, one.median, floor)
          ? 'golv nått'
          : 'UNDER GOLVET';
      return [
        key,
        short(one.median),
        spread(one),
        String(one.n),
        `${sign} ${floor}`,
        `${sign} ${goal}`,
        verdict,
      ];
    }),
  };
}

/** The table as lines of text. */
export function table(outcomes: readonly Outcome[]): readonly string[] {
  const { figures, ratios } = rows(outcomes);
  const aligned = (lines: readonly (readonly string[])[]): readonly string[] => {
    const widths = (lines[0] ?? []).map((_, n) => Math.max(...lines.map((line) => line[n]?.length ?? 0)));
    return lines.map((line) =>
      line
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  };
  const notes = outcomes.flatMap((outcome) => outcome.notes ?? []).map((note) => `Obs: ${note}`);
  return [
    '',
    ...aligned([['mått', 'median', 'min–max', 'antal', 'av t2'], ...figures]),
    '',
    ...aligned([['kvot', 'median', 'min–max', 'par', 'golv', 'mål', ''], ...ratios]),
    ...notes,
    '',
  ];
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** The machine-readable end: one line. */
export function lastLine(outcomes: readonly Outcome[]): string {
  const figures = Object.entries(figuresOf(outcomes)).map(([name, { median, min, max, n, unit }]) => [
    name,
    { median: rounded(median), min: rounded(min), max: rounded(max), n, unit },
  ]);
  const ratios = ratiosOf(outcomes).map(([key, { median }]) => [key, rounded(median)]);
  return JSON.stringify({ bench: Object.fromEntries(figures), ratios: Object.fromEntries(ratios) });
}
