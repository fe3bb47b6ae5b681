/**
 * Plots as SVG, without a browser: lines with marked points over a linear or a logarithmic axis of work, and bars.
 * Legible on light and dark pages; series differ in mark and dash as well as in colour.
 */
import type { Plot, Series } from './part';

const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 76;
const RIGHT = 24;
const TOP = 72;
const BOTTOM = 56;

const STYLE = `
  text { font: 13px system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #1b2733 }
  .page { fill: #ffffff } .title { font-size: 15px; font-weight: 650 } .grid { stroke: #d5dde4 } .axis { stroke: #5b6b7a }
  .s0 { stroke: #0b5cad } .s1 { stroke: #9a5b00 } .s2 { stroke: #0a7a4b } .line { fill: none; stroke-width: 2 }
  .m0 { fill: #0b5cad } .m1 { fill: #9a5b00 } .m2 { fill: #0a7a4b } .s1.line { stroke-dasharray: 7 4 } .s2.line { stroke-dasharray: 2 4 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .page { fill: #0d1117 } .grid { stroke: #2b3540 } .axis { stroke: #93a1af }
    .s0 { stroke: #6cb2ff } .s1 { stroke: #e0a24a } .s2 { stroke: #57d29a } .m0 { fill: #6cb2ff } .m1 { fill: #e0a24a } .m2 { fill: #57d29a }
  }`;

/** Where a value lies between two edges of the picture. */
type Scale = (value: number) => number;

const linear =
  (low: number, high: number, from: number, to: number): Scale =>
  (value) =>
    from + ((value - low) / (high - low)) * (to - from);
const logarithmic = (low: number, high: number, from: number, to: number): Scale => {
  const scale = linear(Math.log10(low), Math.log10(high), from, to);
  return (value) => scale(Math.log10(value));
};

const round = (value: number): string => String(Math.round(value * 10) / 10);
const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** A number as it stands at an axis: 1,500 and 100k, 1M. */
export function axisNumber(value: number): string {
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))}M`;
  if (value >= 1e4) return `${Number((value / 1e3).toPrecision(3))}k`;
  return Number(value.toPrecision(3)).toLocaleString('en-US');
}

/** Round steps from zero to at least `high`: 1, 2 or 5 times a power of ten. */
export function ticks(high: number): readonly number[] {
  const rough = high / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((candidate) => candidate >= rough) ?? rough;
  return Array.from({ length: Math.ceil(high / step - 1e-9) + 1 }, (_, n) => n * step);
}

/**
 * Draws a plot.
 * @throws Error for a plot without points, or with a number that is none
 */
export function svgOf(plot: Plot): string {
  const points = plot.series.flatMap((series) => series.points);
  if (points.length === 0 || points.flat().some((value) => !Number.isFinite(value)))
    throw new Error(`Diagrammet ${plot.name} har inget att rita`);
  const xs = [...new Set(points.map(([x]) => x))].sort((a, b) => a - b);
  const [lowest = 1] = xs;
  const highest = xs.at(-1) ?? lowest;
  const yTicks = ticks(Math.max(...points.map(([, y]) => y), 1e-9));
  const right = WIDTH - RIGHT;
  const bottom = HEIGHT - BOTTOM;
  const span = (highest - lowest || 1) / 8;
  const x = plot.logX
    ? logarithmic(lowest / 1.3, highest * 1.3, LEFT, right)
    : linear(lowest - span, highest + span, LEFT, right);
  const y = linear(0, yTicks.at(-1) ?? 1, bottom, TOP);
  const grid = yTicks.map(
    (tick) =>
      `<line class="${tick === 0 ? 'axis' : 'grid'}" x1="${LEFT}" x2="${right}" y1="${round(y(tick))}" y2="${round(y(tick))}"/>` +
      `<text x="${LEFT - 8}" y="${round(y(tick) + 4)}" text-anchor="end">${axisNumber(tick)}</text>`,
  );
  const work = xs.map(
    (value) =>
      `<line class="axis" x1="${round(x(value))}" x2="${round(x(value))}" y1="${bottom}" y2="${bottom + 5}"/>` +
      `<text x="${round(x(value))}" y="${bottom + 20}" text-anchor="middle">${axisNumber(value)}</text>`,
  );
  const lines = plot.series.map((series, n) => line(series, n % 3, x, y));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title desc">
<title id="title">${escapeXml(plot.title)}</title>
<desc id="desc">${escapeXml(described(plot))}</desc>
<style>${STYLE}
</style>
<rect class="page" width="${WIDTH}" height="${HEIGHT}" rx="8"/>
<text class="title" x="${LEFT}" y="26">${escapeXml(plot.title)}</text>
${legend(plot.series)}
${[...grid, ...work, ...lines].join('\n')}
<text x="${(LEFT + right) / 2}" y="${HEIGHT - 14}" text-anchor="middle">${escapeXml(plot.x)}</text>
<text transform="translate(18 ${(TOP + bottom) / 2}) rotate(-90)" text-anchor="middle">${escapeXml(plot.y)}</text>
</svg>
`;
}

function line({ points }: Series, style: number, x: Scale, y: Scale): string {
  const path = points.map(([px, py], n) => `${n === 0 ? 'M' : 'L'}${round(x(px))} ${round(y(py))}`).join(' ');
  const marks = points.map(([px, py]) => mark(style, x(px), y(py)));
  return `<path class="line s${style}" d="${path}"/>\n${marks.join('\n')}`;
}

/** A circle, a square or a triangle. */
function mark(style: number, x: number, y: number): string {
  if (style === 0) return `<circle class="m0" cx="${round(x)}" cy="${round(y)}" r="4.5"/>`;
  if (style === 1) return `<rect class="m1" x="${round(x - 4)}" y="${round(y - 4)}" width="8" height="8"/>`;
  return `<path class="m2" d="M${round(x)} ${round(y - 5)} l5 9 h-10 z"/>`;
}

function legend(series: readonly Series[]): string {
  let at = LEFT;
  return series
    .map(({ name }, n) => {
      const drawn = `${mark(n % 3, at + 6, 46)}<text x="${at + 18}" y="50">${escapeXml(name)}</text>`;
      at += 40 + name.length * 7;
      return drawn;
    })
    .join('\n');
}

/** The numbers, for those who cannot see the picture. */
const described = ({ series, x, y }: Plot): string =>
  series
    .map(({ name, points }) => {
      const all = points.map(([px, py]) => `${axisNumber(px)}: ${axisNumber(py)}`).join(', ');
      return `${name}, ${y} by ${x}: ${all}.`;
    })
    .join(' ');
