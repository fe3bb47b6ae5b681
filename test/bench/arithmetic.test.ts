/** The bench's own sums, table, last line and plots. Nothing here takes a time. */
import { perCase } from '../../bench/memory/per-case';
import { TARGETS, type Outcome, type RatioKey } from '../../bench/part';
import { lastLine, missed, table } from '../../bench/report';
import { measured, quantile, ratios } from '../../bench/stats';
import { axisNumber, svgOf, ticks } from '../../bench/svg';
import { wordsOf } from '../../bench/words';
import { measuredPart, paddedTable, pageWith } from '../../bench/write';

const once = (value: number) => measured([value]);

/** A run in which every ratio is as given, and the rest exactly at its floor. */
function run(given: Partial<Record<RatioKey, number>> = {}): Outcome {
  const keys = Object.keys(TARGETS) as RatioKey[];
  return {
    figures: {
      t2: { unit: '/s', ...measured([8_000, 10_000, 9_000]) },
      t32: { unit: '/s', ...measured([4_500]) },
      t32Wal: { unit: 'byte', ...measured([3_100]) },
    },
    ratios: Object.fromEntries(keys.map((key) => [key, once(given[key] ?? TARGETS[key].floor)])),
    notes: ['a note'],
  };
}

describe('arithmetic', () => {
  test('a median lies in the middle, of an even number between the two', () => {
    expect(measured([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3, n: 3 });
    expect(quantile([1, 2, 3, 10], 0.5)).toBe(2.5);
    expect(quantile([0, 100], 0.99)).toBe(99);
  });

  test('each pair has its own ratio: what slows both sides changes nothing', () => {
    expect(ratios([100, 50, 200], [200, 100, 400])).toEqual({ median: 0.5, min: 0.5, max: 0.5, n: 3 });
  });

  test('nothing measured is no number', () => {
    expect(() => measured([])).toThrow('Inget mättes');
    expect(() => measured([1, NaN])).toThrow('Inget mättes');
    expect(() => ratios([1], [0])).toThrow('Inget mättes');
    expect(() => ratios([1, 2], [1])).toThrow('inga par');
  });

  test('memory that grows by an id per case counts, and the drift of weighing does not', () => {
    const share = 20_000;
    const weighings = (perRound: number) => [0, 1, 2, 3, 4].map((n) => 60e6 + n * perRound * share);
    const known = [60e6, 60.05e6, 59.95e6, 60e6];
    expect(perCase(weighings(0.5), known, share).counted).toBe(0);
    expect(perCase(weighings(64), known, share).counted).toBeCloseTo(64);
  });
});

describe('report', () => {
  test('the last line is one JSON with the ratios of every key', () => {
    const line = lastLine([run({ t32: 1.23456 })]);
    expect(line).not.toContain('\n');
    const { bench, ratios: found } = JSON.parse(line) as {
      bench: Record<string, unknown>;
      ratios: Record<string, number>;
    };
    expect(Object.keys(found)).toEqual(Object.keys(TARGETS));
    expect(found['t32']).toBe(1.235);
    expect(bench['t2']).toEqual({ median: 9_000, min: 8_000, max: 10_000, n: 3, unit: '/s' });
  });

  test('at the floor nothing is missed', () => {
    expect(missed([run()])).toEqual([]);
  });

  test.each(Object.keys(TARGETS) as RatioKey[])('%s past its floor is missed', (key) => {
    const { floor, better } = TARGETS[key];
    const worse = better === 'more' ? floor - 0.01 : floor + 0.01;
    expect(missed([run({ [key]: worse })])).toEqual([key]);
    expect(
      table([run({ [key]: worse })])
        .filter((line) => line.startsWith(`${key} `))
        .at(-1),
    ).toMatch(/UNDER GOLVET$/);
  });

  test('rates are also told as a share of the lean reference', () => {
    const line = table([run()]).find((text) => text.startsWith('t32 '));
    expect(line).toMatch(/4,500 \/s .* 0\.5 × t2$/);
  });

  test('the page keeps what people wrote around the numbers', () => {
    const page = 'Before\n<!-- measured: npm run bench -- --write -->old<!-- end of measured -->\nAfter';
    const part = measuredPart([run()], { date: '2026-11-22', lines: ['Two cores'] });
    const whole = pageWith(page, part);
    expect(whole).toMatch(/^Before\n[^]*Two cores\.[^]*\| `t32`[^]*- a note[^]*\nAfter$/);
    expect(whole).not.toContain('old');
    expect(() => pageWith('without marks', part)).toThrow('märken');
  });

  test('columns are as wide as their widest cell', () => {
    expect(paddedTable(['a', 'b'], [['long', '1']])).toBe('| a    | b   |\n| ---- | --- |\n| long | 1   |');
  });

  test('a figure that nobody has described is refused', () => {
    expect(wordsOf('cases100000same')).toContain('same 1,000');
    expect(() => wordsOf('somethingNew')).toThrow('saknar beskrivning');
  });
});

describe('plots', () => {
  const plot = {
    name: 'p',
    title: 'Cost & more',
    x: 'cases',
    y: 'µs',
    logX: true,
    series: [
      { name: 'one', points: [[1_000, 10] as const, [100_000, 20] as const] },
      { name: 'two', points: [[1_000, 40] as const, [100_000, 40] as const] },
    ],
  };

  test('every point is drawn, higher cost further up, more work further right', () => {
    const svg = svgOf(plot);
    const dots = [...svg.matchAll(/<circle class="m0" cx="([\d.]+)" cy="([\d.]+)" r="4.5"\/>/g)];
    // The first is the legend's.
    const [first, second] = dots.slice(1).map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    expect(dots).toHaveLength(3);
    expect(second?.x).toBeGreaterThan(first?.x ?? Infinity);
    expect(second?.y).toBeLessThan(first?.y ?? -Infinity);
  });

  test('it reads in light and dark, and without seeing it', () => {
    const svg = svgOf(plot);
    expect(svg).toContain('prefers-color-scheme: dark');
    expect(svg).toContain('<title id="title">Cost &amp; more</title>');
    expect(svg).toContain('one, µs by cases: 1,000: 10, 100k: 20.');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  test('a plot with nothing in it, or a number that is none, is refused', () => {
    expect(() => svgOf({ ...plot, series: [] })).toThrow('inget att rita');
    expect(() => svgOf({ ...plot, series: [{ name: 'x', points: [[1, NaN]] }] })).toThrow('inget att rita');
  });

  test('an axis has round numbers', () => {
    expect(ticks(930)).toEqual([0, 200, 400, 600, 800, 1_000]);
    expect([0, 950, 20_000, 1e6].map(axisNumber)).toEqual(['0', '950', '20k', '1M']);
  });
});
