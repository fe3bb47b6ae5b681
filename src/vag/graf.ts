/**
 * What a routine's drawing says of the way to a goal, before any condition is asked: how many arrows lie between a
 * state and the goal. A guide for the search and never an answer. Pure.
 */
import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { ProcessDefinition, StateMeta, Text } from '../../machines/process';
import { namesOf } from '../engine/conditions';

/** A goal that can be asked for: a main step of the routine (R6), or one of its ends. */
export interface Mal {
  readonly namn: string;
  readonly text: Text;
  readonly source: readonly string[];
  readonly slag: 'steg' | 'slut';
  /** Ids of the states that are the goal. */
  readonly lagen: ReadonlySet<string>;
}

const metaOf = (node: AnyStateNode): StateMeta => (node.meta ?? {}) as StateMeta;
const kanda = new WeakMap<AnyStateMachine, ReadonlyMap<string, Mal>>();

/** Every state of a machine. */
function statesOf(machine: AnyStateMachine): readonly AnyStateNode[] {
  const visit = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(visit)];
  return visit(machine.root as AnyStateNode);
}

/** The goals of a machine by name, in the order of the routine; none for one that says nothing of itself. */
export function malOf(machine: AnyStateMachine): ReadonlyMap<string, Mal> {
  const known = kanda.get(machine);
  if (known) return known;
  const found = new Map<string, Mal & { readonly lagen: Set<string> }>();
  for (const node of statesOf(machine)) {
    const { text, steg, source = [] } = metaOf(node);
    const slut = node.type === 'final' && node.parent === machine.root;
    const namn = slut ? node.key : steg;
    if (!text || namn === undefined) continue;
    const mal = found.get(namn) ?? { namn, text, source, slag: slut ? 'slut' : 'steg', lagen: new Set() };
    mal.lagen.add(node.id);
    found.set(namn, mal);
  }
  kanda.set(machine, found);
  return found;
}

/** Whether a case stands where it was to go. */
export const framme = ({ _nodes }: AnyMachineSnapshot, { lagen }: Mal): boolean =>
  _nodes.some(({ id }) => lagen.has(id));

/** How far each state is from some states; Infinity where no arrow leads there. */
export interface Avstand {
  /** While a state is active, by its id. */
  readonly aktiv: ReadonlyMap<string, number>;
  /** By each arrow that can be taken from it. */
  readonly pil: ReadonlyMap<AnyTransitionDefinition, number>;
}

const tillMal = new WeakMap<Mal, Avstand>();
const tillHandelse = new WeakMap<ProcessDefinition, Map<string, Avstand>>();

/** How far each state is from a goal. */
export function avstandTill(process: ProcessDefinition, mal: Mal): Avstand {
  const known = tillMal.get(mal) ?? avstand(process, ({ id }) => mal.lagen.has(id));
  tillMal.set(mal, known);
  return known;
}

/** How far each state is from one that has an arrow for an event. */
export function avstandTillHandelse(process: ProcessDefinition, typ: string): Avstand {
  const ofProcess = tillHandelse.get(process) ?? new Map<string, Avstand>();
  tillHandelse.set(process, ofProcess);
  const known = ofProcess.get(typ) ?? avstand(process, ({ transitions }) => transitions.has(typ));
  ofProcess.set(typ, known);
  return known;
}

const bedda = new WeakMap<ProcessDefinition, ReadonlySet<string>>();

/**
 * The events that the routine asks somebody for: those of its tasks, and no corrections. What only happens (a move, a
 * death, a withdrawn consent) or is raised when there is cause is never a way to a goal.
 */
export function beddaOm(process: ProcessDefinition): ReadonlySet<string> {
  const known = bedda.get(process);
  if (known) return known;
  const asked = Object.values(process.tasks ?? {}).flatMap(({ events }) => events);
  const found = new Set(asked.filter((typ) => process.events?.[typ]?.hanvisar?.rattar !== true));
  bedda.set(process, found);
  return found;
}

/**
 * What an arrow costs in the drawing: itself, and something for each condition that somebody may have to meet first.
 * One that the case takes by itself, on a condition that does not say what it is met by, is most often for what only
 * happens: any other way is taken before it.
 */
export function priceOf(process: ProcessDefinition, pil: AnyTransitionDefinition): number {
  const eventType = pil.eventType as string;
  const asked = namesOf(pil).flatMap((name) => process.conditions?.[name] ?? []);
  const cured = asked.filter(({ on, cure }) => on === 'case' && cure?.event !== undefined).length;
  const price = 1 + VILLKOR * cured;
  if (eventType === '') return price + (asked.some(({ cure }) => cure?.event === undefined) ? 60 : 0);
  if (eventType.startsWith('xstate.after.')) return 3;
  return eventType.startsWith('xstate.') || beddaOm(process).has(eventType) ? price : Infinity;
}
const VILLKOR = 0.5;

/** Arrows of a state: those for events, and those that it takes by itself. */
export const pilarOf = (node: AnyStateNode): readonly AnyTransitionDefinition[] => [
  ...[...node.transitions.values()].flat(),
  ...(node.always ?? []),
];

function avstand(process: ProcessDefinition, framme: (node: AnyStateNode) => boolean): Avstand {
  const nodes = statesOf(process.machine);
  const far = new Map<string, number>(nodes.map((node) => [node.id, framme(node) ? 0 : Infinity]));
  const at = (node: AnyStateNode): number => far.get(node.id) ?? Infinity;
  // While a state is active, so are all around it, and the arrows of each are open.
  const active = (node: AnyStateNode): number =>
    Math.min(at(node), node.parent ? active(node.parent as AnyStateNode) : Infinity);
  const inside = (node: AnyStateNode): number => {
    const inner = Object.values(node.states) as AnyStateNode[];
    const begins = node.type === 'parallel' ? inner : ((node.initial?.target ?? []) as AnyStateNode[]);
    return Math.min(at(node), ...begins.map(inside));
  };
  const entered = (node: AnyStateNode): number => Math.min(active(node), inside(node));
  for (let changed = true; changed;) {
    changed = false;
    for (const node of nodes)
      for (const pil of pilarOf(node))
        for (const to of (pil.target ?? []) as AnyStateNode[]) {
          const price = priceOf(process, pil) + entered(to);
          if (price >= at(node)) continue;
          far.set(node.id, price);
          changed = true;
        }
  }
  const by = (pil: AnyTransitionDefinition) =>
    priceOf(process, pil) + Math.min(...((pil.target ?? []) as AnyStateNode[]).map(entered));
  return {
    aktiv: new Map(nodes.map((node) => [node.id, active(node)])),
    pil: new Map(nodes.flatMap((node) => pilarOf(node).map((pil) => [pil, by(pil)]))),
  };
}

/** How far a case is. */
export function avstandFor({ _nodes }: AnyMachineSnapshot, far: Avstand): number {
  let least = Infinity;
  for (const { id } of _nodes) least = Math.min(least, far.aktiv.get(id) ?? Infinity);
  return least;
}
