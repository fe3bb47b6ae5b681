/**
 * The picture of a routine as SVG: its main flow to the left, what goes on beside it to the right.
 * Colour never says anything alone: the sides differ in shape too, and deadlines are dashed.
 */
import {
  cardOf,
  describe,
  layoutRegion,
  SIZE,
  type Box,
  type Edge,
  type Line,
  type RegionLayout,
} from './layout';
import { flatten, type RoutineView, type StateView } from './model';
import { escapeXml, shorten, widthOf } from './text';

/** A routine of one region; beside more than one stand two columns of cards. */
const NARROW = 1080;
const MAIN = 640;
const CARD = 332;
const MARGIN = 20;
const GAP = 16;
const HEADER = 84;
const widthOfPage = ({ regions }: RoutineView): number =>
  regions.length > 1 ? MAIN + 2 * (CARD + GAP) + 2 * MARGIN : NARROW;

/** Own background, so that the picture is legible on any page; the reader's colour scheme chooses. */
const STYLE = `
  text { font-family: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #1b2733 }
  .page { fill: #ffffff } .region { fill: #f3f6f9; stroke: #c9d3dc } .box { fill: #ffffff; stroke: #5b6b7a; stroke-width: 1.2 }
  .frame { fill: #e9eef3 } .end { stroke-width: 3 } .muted { fill: #46535f } .strong { font-weight: 650 }
  .edge { fill: none; stroke: #6a7987; stroke-width: 1.3 } .arrow { fill: #6a7987 }
  .edge.frist { stroke: #9a5b00; stroke-dasharray: 5 3 } .arrow.frist { fill: #9a5b00 }
  .label { fill: #1b2733; stroke: #f3f6f9; stroke-width: 4; stroke-linejoin: round; paint-order: stroke }
  .label.frist { fill: #7a4700 }
  .sf { fill: #0b5cad } .kc { fill: #0a7a4b } .none { fill: none; stroke: #6a7987 } .clock { fill: none; stroke: #9a5b00; stroke-width: 1.3 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .page { fill: #0d1117 } .region { fill: #161c24; stroke: #333e4a } .frame { fill: #1f2732 } .box { fill: #0d1117; stroke: #93a1af }
    .muted { fill: #b4c0cb } .edge { stroke: #93a1af } .arrow { fill: #93a1af } .edge.frist { stroke: #e0a24a } .arrow.frist { fill: #e0a24a }
    .label { fill: #e6edf3; stroke: #161c24 } .label.frist { fill: #f0bd72 } .sf { fill: #6cb2ff } .kc { fill: #57d29a }
    .none { stroke: #93a1af } .clock { stroke: #e0a24a }
  }`;

/** Draws the routine. The same machine always gives the same bytes. */
export function svgOf(routine: RoutineView): string {
  const placed = place(routine);
  const width = widthOfPage(routine);
  const height = Math.ceil(placed.height);
  const drawn = placed.regions.map(
    ({ drawn: inside, x, y }) => `<g transform="translate(${round(x)} ${round(y)})">\n${inside}\n</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${escapeXml(`${routine.title}, version ${routine.version}`)}</title>
<desc id="desc">${escapeXml(description(routine))}</desc>
<style>${STYLE}
</style>
<rect class="page" width="${width}" height="${height}" rx="8"/>
${header(routine)}
${drawn.join('\n')}
</svg>
`;
}

/** What the picture shows, for those who cannot see it: every region with its states in order. */
function description(routine: RoutineView): string {
  const states = flatten(routine.root).length;
  const regions = routine.regions.map((region) => {
    const inside = flatten(region).filter((state) => state !== region && state.named);
    return `${region.text}${inside.length > 0 ? `: ${inside.map((state) => state.text).join(', ')}` : ''}.`;
  });
  const beside = routine.regions.length > 1 ? ` i ${routine.regions.length} delar som löper samtidigt` : '';
  const ends = routine.ends.map((state) => state.text);
  const ending = ends.length > 0 ? ` Den slutar i något av: ${ends.join(', ')}.` : '';
  return `Rutinen har ${states} lägen${beside}. ${regions.join(' ')}${ending} Alla övergångar, villkor och frister står i ${routine.id}.md.`;
}

interface Placed {
  readonly drawn: string;
  readonly x: number;
  readonly y: number;
}

/** The largest region to the left as a flow; what goes on beside it as cards, to the right and below. */
function place(routine: RoutineView): { regions: readonly Placed[]; height: number } {
  const [main] = [...routine.regions].sort((a, b) => flatten(b).length - flatten(a).length);
  if (!main) return { regions: [], height: HEADER };
  const others = routine.regions.filter((region) => region !== main);
  const layout = layoutRegion(main, routine.ends, others.length === 0 ? NARROW - 2 * MARGIN : MAIN);
  const below = HEADER + layout.height + GAP;
  const half = (MAIN - GAP) / 2;
  const right = MARGIN + MAIN + GAP;
  const columns = [
    { x: right, y: HEADER, width: CARD },
    { x: right + CARD + GAP, y: HEADER, width: CARD },
    { x: MARGIN, y: below, width: half },
    { x: MARGIN + half + GAP, y: below, width: half },
  ];
  const placed: Placed[] = [{ drawn: regionOf(layout), x: MARGIN, y: HEADER }];
  for (const region of others) {
    const column = columns.reduce((shortest, each) => (each.y < shortest.y ? each : shortest));
    const card = cardOf(region, column.width);
    placed.push({ drawn: boxOf(card), x: column.x, y: column.y });
    column.y += card.height + GAP / 2;
  }
  return { regions: placed, height: Math.max(...columns.map(({ y }) => y)) - GAP / 2 + MARGIN };
}

function header(routine: RoutineView): string {
  const y = 66;
  const title = shorten(
    `${routine.title}, version ${routine.version}`,
    22,
    widthOfPage(routine) - 2 * MARGIN,
  );
  const keys: readonly (readonly [mark: (x: number) => string, text: string])[] = [
    [(x) => marker('sf', x, y - 4), 'uppgift hos socialförvaltningen (SF)'],
    [(x) => marker('kc', x, y - 4), 'uppgift hos Kompetenscenter (KC)'],
    [(x) => marker('clock', x, y - 4), 'frist'],
    [(x) => marker('none', x, y - 4), 'läge'],
    [(x) => `<path class="edge frist" d="M${x - 9} ${y - 4}h18"/>`, 'när tiden gått'],
    [(x) => `<rect class="box end" x="${x - 8}" y="${y - 10}" width="16" height="12" rx="4"/>`, 'slut'],
  ];
  let x = MARGIN + 9;
  const drawn = keys.map(([mark, text]) => {
    const at = Math.round(x);
    x += widthOf(text, 12) + 48;
    return `${mark(at)}<text class="muted" x="${at + 15}" y="${y}" font-size="12">${escapeXml(text)}</text>`;
  });
  return `<text class="strong" x="${MARGIN}" y="38" font-size="22">${escapeXml(title)}</text>\n${drawn.join('\n')}`;
}

function regionOf(layout: RegionLayout, nested = false): string {
  const { width, height, title, notes, boxes, edges } = layout;
  const heads = title.map(
    (text, i) =>
      `<text class="strong" x="14" y="${26 + i * 20}" font-size="${SIZE.title}">${escapeXml(text)}</text>`,
  );
  const said = notes.map(
    (text, i) =>
      `<text class="muted" x="14" y="${26 + title.length * 20 + i * 16}" font-size="${SIZE.label}">${escapeXml(text)}</text>`,
  );
  return [
    `<rect class="region${nested ? ' frame' : ''}" width="${round(width)}" height="${round(height)}" rx="10"/>`,
    ...heads,
    ...said,
    ...edges.map(edgeLine),
    ...boxes.map(boxOf),
    ...edges.map((edge) => edgeLabel(edge, width)),
  ].join('\n');
}

function boxOf({ state, x, y, width, height, title, lines, inner }: Box): string {
  if (inner) return `<g transform="translate(${round(x)} ${round(y)})">\n${regionOf(inner, true)}\n</g>`;
  const end = state.kind === 'final' ? ' end' : '';
  const texts = title.map(
    (text, i) =>
      `<text class="strong" x="${round(x + 14)}" y="${round(y + 20 + i * 17)}" font-size="${SIZE.box}">${escapeXml(text)}</text>`,
  );
  return [
    `<g><title>${escapeXml(describeInside(state))}</title><rect class="box${end}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${end ? 14 : 6}"/>`,
    texts.join(''),
    ...lines.map(lineOf),
    '</g>',
  ].join('\n');
}

/** Shown when the pointer rests on a box: what can happen there. */
function describeInside(state: StateView): string {
  const happens = flatten(state).flatMap((part) => part.transitions);
  const labels = [...new Set(happens.map((transition) => describe([transition])))];
  return labels.length === 0 ? state.text : `${state.text}. Här kan hända: ${labels.join(', ')}`;
}

function lineOf({ text, x, y, mark }: Line): string {
  const drawn = mark === null ? '' : marker(mark, x - 10, y - 4);
  return `${drawn}<text x="${round(x)}" y="${round(y)}" font-size="${SIZE.line}">${escapeXml(text)}</text>`;
}

/** SF is a disc, KC a square, a deadline a clock, a state or nobody's task a ring. */
function marker(mark: NonNullable<Line['mark']>, x: number, y: number): string {
  if (mark === 'clock') return clock(x, y);
  if (mark === 'sf') return `<circle class="sf" cx="${round(x)}" cy="${round(y)}" r="4"/>`;
  if (mark === 'kc')
    return `<rect class="kc" x="${round(x - 3.6)}" y="${round(y - 3.6)}" width="7.2" height="7.2"/>`;
  return `<circle class="none" cx="${round(x)}" cy="${round(y)}" r="3"/>`;
}

function clock(x: number, y: number): string {
  return `<path class="clock" d="M${round(x - 5)} ${round(y)}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M${round(x)} ${round(y - 3)}v3h2.4"/>`;
}

function edgeLine({ points, trigger }: Edge): string {
  const css = trigger === 'deadline' ? ' frist' : '';
  const [start, ...rest] = points.map(([x, y]) => `${round(x)} ${round(y)}`);
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    `<path class="edge${css}" d="M${start ?? ''}L${rest.join('L')}"/>` +
    `<path class="arrow${css}" d="M${round(x)} ${round(y)}l-4.5 -8h9z"/>`
  );
}

function edgeLabel({ label, trigger }: Edge, width: number): string {
  const css = trigger === 'deadline' ? ' frist' : '';
  const text = shorten(label.text, SIZE.label, width - label.x - 8);
  return `<text class="label${css}" x="${round(label.x)}" y="${round(label.y)}" font-size="${SIZE.label}">${escapeXml(text)}</text>`;
}

const round = (n: number): number => Math.round(n * 10) / 10;
