/**
 * Where everything of a picture stands. States lie in rows; every way between them has a lane of its own
 * in the space between two rows, so that no label lies on another. Ways that pass a row go through a
 * channel at the right. A state whose inside is a flow of its own is laid out the same way, as a frame.
 */
import type { Side } from '../../machines/process';
import { graphOf, isGroup, type RegionGraph, type Way } from './graph';
import { assignLanes, CHANNEL, ENTRY, LANE, ROW_GAP, type Lanes } from './lanes';
import type { Duty, StateView, TransitionView, Trigger } from './model';
import { BOLD, wrap } from './text';

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** What stands before the text; null for a continued line. */
  readonly mark: Side | 'clock' | 'none' | null;
}

export interface Box {
  readonly state: StateView;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly lines: readonly Line[];
  /** The flow inside, drawn from the box's corner; the box then has neither title nor lines. */
  readonly inner: RegionLayout | null;
}

export interface Edge {
  readonly points: readonly (readonly [number, number])[];
  readonly trigger: Trigger;
  readonly label: { readonly x: number; readonly y: number; readonly text: string };
}

export interface RegionLayout {
  readonly region: StateView;
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly notes: readonly string[];
  readonly boxes: readonly Box[];
  readonly edges: readonly Edge[];
}

export const SIZE = { title: 15, box: 13.5, line: 12, label: 11.5 } as const;
const PAD = 14;
const BOX_GAP = 14;
const MIN_BOX = 150;
const MAX_BOX = 360;

/**
 * Lays out a region as a flow within a width.
 * @param ends states outside the region that it may lead to
 */
export function layoutRegion(region: StateView, ends: readonly StateView[], width: number): RegionLayout {
  const inner = width - 2 * PAD;
  const graph = graphOf(region, ends, Math.max(1, Math.floor(inner / (MIN_BOX + BOX_GAP))));
  const title = region.named ? wrap(region.text, SIZE.title * BOLD, inner, 2) : [];
  const notes = graph.anywhere.flatMap(({ transition, to }) =>
    wrap(`När som helst${whenever(transition)} → ${to.text}`, SIZE.label, inner, 2),
  );
  const top = PAD + title.length * 20 + notes.length * 16;
  const drawn = placeRows(graph, top, width);
  const edges = graph.ways.map((way) => edgeOf(way, graph, drawn, width));
  return { region, width, height: drawn.bottom + PAD, title, notes, boxes: [...drawn.boxes.values()], edges };
}

/** What takes a case on wherever it is: a fact, or something that somebody does. */
const whenever = (transition: TransitionView): string =>
  transition.trigger === 'always' ? transition.label.replace(/^Genast/, '') : `: ${describe([transition])}`;

/** A region as a card: what is to be done and watched there, without its ways. */
export function cardOf(region: StateView, width: number): Box {
  return boxOf(region, 0, 0, width, true);
}

/** The trigger in words, after who may do it: "SF: Fatta beslut". */
export function describe(transitions: readonly TransitionView[], most = 2): string {
  const words = transitions.map(({ trigger, label, sides }) => {
    if (trigger === 'deadline') return `Frist: ${label}`;
    return sides.length === 0 ? label : `${sides.map((side) => side.toUpperCase()).join('/')}: ${label}`;
  });
  const rest = words.length - most;
  return words.slice(0, most).join(' · ') + (rest > 0 ? ` · och ${rest} till` : '');
}

interface Drawn {
  readonly boxes: ReadonlyMap<StateView, Box>;
  readonly rowTop: readonly number[];
  readonly rowBottom: readonly number[];
  readonly rowOf: ReadonlyMap<StateView, number>;
  readonly lanes: Lanes;
  readonly bottom: number;
}

function placeRows({ rows, ways }: RegionGraph, top: number, width: number): Drawn {
  const rowOf = new Map(rows.flatMap((row, i) => row.map((state) => [state, i] as const)));
  const lanes = assignLanes(ways, rowOf, rows.length);
  const boxes = new Map<StateView, Box>();
  const rowTop: number[] = [];
  const rowBottom: number[] = [];
  let y = top + lanes.heightAbove(0);
  for (const [i, row] of rows.entries()) {
    const space = width - 2 * PAD - lanes.channels * CHANNEL - (row.length - 1) * BOX_GAP;
    const boxWidth = row.some(isGroup) ? space : Math.min(MAX_BOX, space / row.length);
    rowTop.push(y);
    for (const [n, state] of row.entries())
      boxes.set(state, boxOf(state, PAD + n * (boxWidth + BOX_GAP), y, boxWidth));
    const bottom = Math.max(...row.map((state) => y + (boxes.get(state)?.height ?? 0)));
    rowBottom.push(bottom);
    y = bottom + lanes.heightBelow(i) + (i < rows.length - 1 ? lanes.heightAbove(i + 1) : 0);
  }
  return { boxes, rowTop, rowBottom, rowOf, lanes, bottom: y };
}

function boxOf(state: StateView, x: number, y: number, width: number, deadlines = false): Box {
  if (!deadlines && isGroup(state)) {
    const inner = layoutRegion(state, [], width);
    return { state, x, y, width, height: inner.height, title: [], lines: [], inner };
  }
  const title = wrap(state.text, SIZE.box * BOLD, width - 28, 3);
  const lines: Line[] = [];
  let at = y + 10 + title.length * 17;
  for (const { text, mark, depth } of inside(state, deadlines)) {
    const left = 28 + depth * 10;
    for (const [n, part] of wrap(text, SIZE.line, width - left - 10, 2).entries())
      lines.push({ text: part, x: x + left, y: (at += 16), mark: n === 0 ? mark : null });
  }
  return { state, x, y, width, height: at - y + 11, title, lines, inner: null };
}

interface Entry {
  readonly text: string;
  readonly mark: NonNullable<Line['mark']>;
  readonly depth: number;
}

/** What a box tells of its inside: tasks, deadlines if asked for, and states with a name of their own. */
function inside(state: StateView, deadlines: boolean): Entry[] {
  const seen = new Set<string>();
  const entry = ({ text, side, deadline }: Duty, depth: number): Entry[] => {
    if ((deadline && !deadlines) || seen.has(text)) return [];
    seen.add(text);
    return [{ text, mark: deadline ? 'clock' : (side ?? 'none'), depth }];
  };
  const visit = (part: StateView, depth: number): Entry[] => [
    ...part.duties.flatMap((duty) => entry(duty, depth)),
    ...part.children.flatMap((child) => {
      if (!child.named) return visit(child, depth);
      const within = visit(child, depth + 1);
      return [{ text: child.text, mark: 'none' as const, depth }, ...within];
    }),
  ];
  return visit(state, 0);
}

function edgeOf(way: Way, { ways }: RegionGraph, drawn: Drawn, width: number): Edge {
  const { boxes, rowOf, rowTop, rowBottom, lanes } = drawn;
  const from = boxes.get(way.from);
  const to = boxes.get(way.to);
  if (!from || !to) throw new Error(`No box was laid out for ${way.from.path} or ${way.to.path}`);
  const x1 = slot(
    from,
    way,
    ways.filter((other) => other.from === way.from),
  );
  const x2 = slot(
    to,
    way,
    ways.filter((other) => other.to === way.to),
  );
  const laneY = (rowBottom[rowOf.get(way.from) ?? 0] ?? 0) + (lanes.out.get(way) ?? 1) * LANE;
  const points: [number, number][] = [
    [x1, from.y + from.height],
    [x1, laneY],
  ];
  const track = lanes.track.get(way);
  if (track !== undefined) {
    const x = width - PAD - track * CHANNEL;
    const entryY =
      (rowTop[rowOf.get(way.to) ?? 0] ?? 0) - ROW_GAP - ((lanes.entry.get(way) ?? 1) - 1) * ENTRY;
    points.push([x, laneY], [x, entryY], [x2, entryY]);
  } else points.push([x2, laneY]);
  points.push([x2, to.y]);
  const [first] = way.because;
  const deadline = way.because.every(({ trigger }) => trigger === 'deadline');
  const left = track === undefined ? Math.min(x1, x2) : x1;
  return {
    points,
    trigger: deadline ? 'deadline' : (first?.trigger ?? 'event'),
    label: { x: left + 6, y: laneY - 5, text: describe(way.because) },
  };
}

/** Ways share a box's edge evenly, in the order in which they were found. */
function slot(box: Box, way: Way, all: readonly Way[]): number {
  return box.x + (box.width * (all.indexOf(way) + 1)) / (all.length + 1);
}
