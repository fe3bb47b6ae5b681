/**
 * A region as a graph: its states in rows from first to last, and the ways between them. Ways back are
 * found by walking from the first state; the others decide how far down a state stands.
 */
import { flatten, type StateView, type TransitionView } from './model';

/** Everything that leads from one state of a region to another, drawn as one line. */
export interface Way {
  readonly from: StateView;
  readonly to: StateView;
  readonly because: readonly TransitionView[];
  /** True if it leads against the flow. */
  back: boolean;
}

export interface RegionGraph {
  readonly region: StateView;
  readonly rows: readonly (readonly StateView[])[];
  readonly ways: readonly Way[];
  /** What can happen wherever in the region the case is, and where in the region it then is. */
  readonly anywhere: readonly { readonly transition: TransitionView; readonly to: StateView }[];
}

/**
 * @param ends states outside the region that it may lead to
 * @param perRow boxes that fit beside each other; a group takes a row of its own
 */
export function graphOf(region: StateView, ends: readonly StateView[], perRow: number): RegionGraph {
  const all = waysOf(region, ends);
  const reached = (end: StateView) =>
    all.some(({ to }) => to === end) || region.transitions.some(({ to }) => to.includes(end.path));
  const states = [...region.children, ...ends.filter(reached)];
  const within = all.filter(({ to }) => states.includes(to));
  const hubs = states.filter((state) => isHub(state, within));
  const ways = within.filter((way) => !byItself(way) || !(hubs.includes(way.to) || hubs.includes(way.from)));
  markBack(states, ways);
  const rows = rowsOf(states, ways).flatMap((row) => split(sortRow(row, states), perRow));
  const anywhere = region.transitions.flatMap((transition) => {
    const [target] = transition.to;
    const to = target === undefined ? null : holder(states, target);
    return to === null ? [] : [{ transition, to }];
  });
  const aside = hubs.flatMap((to) => toHub(to, within).map((transition) => ({ transition, to })));
  return { region, rows, ways, anywhere: [...anywhere, ...aside] };
}

/** The child that is, or holds, the state with this path. */
function holder(children: readonly StateView[], path: string): StateView | null {
  return children.find((child) => path === child.path || path.startsWith(`${child.path}.`)) ?? null;
}

/** From so many states a case goes to one by itself, that the ways are told and not drawn. */
const MANY = 4;

const byItself = ({ because }: Way): boolean => because.every(({ trigger }) => trigger === 'always');

/** True of a state that a case goes to by itself from nearly everywhere, and comes back from. */
function isHub(state: StateView, ways: readonly Way[]): boolean {
  return ways.filter((way) => way.to === state && byItself(way)).length >= MANY;
}

/** What takes a case there, each reason once. */
function toHub(hub: StateView, ways: readonly Way[]): readonly TransitionView[] {
  const because = ways.filter((way) => way.to === hub && byItself(way)).flatMap((way) => way.because);
  return [...new Map(because.map((transition) => [transition.label, transition])).values()];
}

/** True if the states inside are a flow of their own, to be drawn as one. */
export function isGroup(state: StateView): boolean {
  return state.kind === 'compound' && state.children.filter((child) => child.named).length >= 2;
}

function waysOf(region: StateView, ends: readonly StateView[]): Way[] {
  const ways = new Map<
    string,
    { from: StateView; to: StateView; because: TransitionView[]; back: boolean }
  >();
  for (const from of region.children)
    for (const transition of flatten(from).flatMap((state) => state.transitions))
      for (const target of transition.to) {
        const to = holder([...region.children, ...ends], target);
        if (to === null || to === from) continue;
        const key = `${from.path} ${to.path}`;
        const way = ways.get(key) ?? { from, to, because: [], back: false };
        if (!way.because.some((known) => known.label === transition.label)) way.because.push(transition);
        ways.set(key, way);
      }
  return [...ways.values()];
}

function markBack(states: readonly StateView[], ways: readonly Way[]): void {
  const seen = new Map<StateView, 'open' | 'left'>();
  const visit = (state: StateView): void => {
    seen.set(state, 'open');
    for (const way of ways) {
      if (way.from !== state) continue;
      const known = seen.get(way.to);
      if (known === 'open') way.back = true;
      else if (known === undefined) visit(way.to);
    }
    seen.set(state, 'left');
  };
  for (const state of [...states].sort((a, b) => Number(b.initial) - Number(a.initial)))
    if (!seen.has(state)) visit(state);
  // Where everything begins stands first, whatever leads back to it.
  for (const way of ways) if (way.to.initial) way.back = true;
}

/** A state stands one row below the lowest of those that lead to it. */
function rowsOf(states: readonly StateView[], ways: readonly Way[]): StateView[][] {
  const depth = new Map(states.map((state) => [state, 0]));
  for (let round = 0; round < states.length; round += 1)
    for (const { from, to, back } of ways)
      if (!back) depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(from) ?? 0) + 1));
  const rows: StateView[][] = [];
  for (const [state, row] of depth) (rows[row] ??= []).push(state);
  return rows.filter((row) => row.length > 0);
}

/** Ends stand to the right, everything else in the order of the machine. */
function sortRow(row: readonly StateView[], states: readonly StateView[]): StateView[] {
  const rank = (state: StateView) => states.indexOf(state) + (state.kind === 'final' ? states.length : 0);
  return [...row].sort((a, b) => rank(a) - rank(b));
}

function split(row: readonly StateView[], most: number): StateView[][] {
  const parts: StateView[][] = [];
  for (const state of row) {
    const last = parts.at(-1);
    if (last && last.length < most && !isGroup(state) && !last.some(isGroup)) last.push(state);
    else parts.push([state]);
  }
  return parts;
}
