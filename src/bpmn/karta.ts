/**
 * The routine at the level that people think in (R6), read from its machine: steps in lanes, what leads from one to
 * another, and for each step its deadlines, tasks, sources and statutes. What is drawn, listed and exported as BPMN
 * comes from here alone. Pure.
 */
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { KartaDefinition, Kartsteg } from '../../machines/karta';
import type { ProcessDefinition, Role, StateMeta, Text } from '../../machines/process';

/** A deadline that can run in a step. */
export interface Kartfrist {
  readonly regel: string;
  readonly text: Text;
  readonly slag: 'lagstadgad' | 'intern';
  readonly agare: Role;
  readonly kallor: readonly string[];
}

export interface Kartuppgift {
  readonly uppgift: string;
  readonly text: Text;
  readonly roll: Role;
  readonly kallor: readonly string[];
}

export interface Nod {
  readonly id: string;
  readonly slag: 'start' | 'steg' | 'klocka' | 'slut';
  readonly text: Text;
  readonly bana: string;
  readonly kolumn: number;
  readonly rad: number;
  readonly bredvid: boolean;
  /** Ids of the states that it stands for; each with all inside it. */
  readonly tillstand: readonly string[];
  /** Requirements and statutes behind it, those of its tasks, deadlines and conditions included. */
  readonly kallor: readonly string[];
  readonly roller: readonly Role[];
  readonly uppgifter: readonly Kartuppgift[];
  readonly frister: readonly Kartfrist[];
}

/** From one node to another. */
export interface Flode {
  readonly id: string;
  readonly fran: string;
  readonly till: string;
  /** Against the direction of reading. */
  readonly bakat: boolean;
  /** What makes it happen; its type is empty where it goes by itself, and there is none where nothing is asked. */
  readonly av: readonly { readonly typ: string; readonly text: Text }[];
}

export interface Meddelandeflode {
  readonly id: string;
  readonly fran: string;
  readonly till: string;
  readonly text: Text;
}

/** Something that runs beside the flow and is not drawn: told in the list. */
export interface Spar {
  readonly id: string;
  readonly text: Text;
  readonly uppgifter: readonly Kartuppgift[];
  readonly frister: readonly Kartfrist[];
  readonly kallor: readonly string[];
}

export interface Karta {
  readonly process: string;
  readonly version: number;
  readonly titel: Text;
  readonly banor: readonly { readonly id: string; readonly text: Text; readonly rader: number }[];
  readonly parter: readonly { readonly id: string; readonly text: Text }[];
  readonly noder: readonly Nod[];
  readonly floden: readonly Flode[];
  readonly meddelanden: readonly Meddelandeflode[];
  readonly spar: readonly Spar[];
}

/** @throws Error if the routine is not drawn, or the drawing names a state that the machine has not */
export function kartaAv(process: ProcessDefinition): Karta {
  const { karta, machine } = process;
  if (!karta) throw new Error(`The routine ${process.id} has no drawing`);
  const nodeAt = (path: string): AnyStateNode => {
    const found = path
      .split('.')
      .reduce<AnyStateNode | undefined>((node, key) => node?.states[key], machine.root);
    if (!found) throw new Error(`The drawing of ${process.id} names ${path}, which the machine has not`);
    return found;
  };
  const placed = karta.steg.map((steg) => ({ steg, roots: steg.lagen.map(nodeAt) }));
  const stepOf = stepFinder(placed);
  const noder = placed.map(({ steg, roots }) => nodOf(process, steg, roots));
  const first = stepOf(initialOf(machine.root));
  const start = noder.find(({ id }) => id === first);
  return {
    process: process.id,
    version: process.version,
    titel: process.title ?? { sv: process.id, en: process.id },
    banor: karta.banor.map((bana) => ({
      ...bana,
      rader:
        1 + Math.max(0, ...karta.steg.filter((one) => one.bana === bana.id).map(({ plats }) => plats[1])),
    })),
    parter: karta.parter.map(({ id, text }) => ({ id, text })),
    noder: [...(start ? [startBefore(start)] : []), ...noder],
    floden: flodenOf(process, placed, noder, stepOf, start),
    meddelanden: meddelandenOf(karta),
    spar: sparOf(process, stepOf, placed),
  };
}

interface Placed {
  readonly steg: Kartsteg;
  readonly roots: readonly AnyStateNode[];
}
type StepOf = (node: AnyStateNode) => string | null;

/** The step that a state lies in, or null. */
const stepFinder =
  (placed: readonly Placed[]): StepOf =>
  (node) => {
    for (let at: AnyStateNode | undefined = node; at; at = at.parent) {
      const found = placed.find(({ roots }) => roots.includes(at));
      if (found) return found.steg.id;
    }
    return null;
  };

/** Where a case that enters a state begins: the innermost, or a state of several regions at once. */
function initialOf(node: AnyStateNode, stepOf?: StepOf): AnyStateNode {
  let at = node;
  while (!(stepOf && stepOf(at) !== null)) {
    // Of several regions the first is the flow.
    const next = at.type === 'parallel' ? Object.values(at.states)[0] : at.initial?.target[0];
    if (!next) return at;
    at = next;
  }
  return at;
}

/** A state and all inside it. */
export function* inside(node: AnyStateNode): Generator<AnyStateNode> {
  yield node;
  for (const child of Object.values(node.states)) yield* inside(child);
}
const metaOf = (node: AnyStateNode): StateMeta => (node.meta ?? {}) as StateMeta;
/** Its own ways out, those that go by themselves too. */
export const transitionsOf = (node: AnyStateNode): readonly AnyTransitionDefinition[] => [
  ...[...node.transitions.values()].flat(),
  ...(node.always ?? []),
];

function nodOf(process: ProcessDefinition, steg: Kartsteg, roots: readonly AnyStateNode[]): Nod {
  const [first] = roots;
  const { id, bana, plats, bredvid = false } = steg;
  const text = steg.text ?? (first && (metaOf(first).text ?? metaOf(first).title)) ?? { sv: id, en: id };
  const content = contentOf(process, roots);
  return {
    id,
    slag: first?.type === 'final' ? 'slut' : (steg.slag ?? 'steg'),
    text,
    bana,
    kolumn: plats[0],
    rad: plats[1],
    bredvid,
    tillstand: unique(roots.flatMap((root) => [root.id, [root.machine.id, ...root.path].join('.')])),
    roller: unique(content.uppgifter.map(({ roll }) => roll)),
    ...content,
  };
}

/** Tasks, deadlines and sources of states, with all inside them. */
function contentOf(process: ProcessDefinition, roots: readonly AnyStateNode[]) {
  const nodes = roots.flatMap((root) => [...inside(root)]);
  const uppgifter = unique(nodes.flatMap((node) => metaOf(node).tasks ?? [])).flatMap(
    (uppgift): Kartuppgift[] => {
      const task = process.tasks?.[uppgift];
      if (!task || task.escalation === true) return [];
      return [{ uppgift, text: task.title, roll: task.role, kallor: task.source }];
    },
  );
  const transitions = nodes.flatMap(transitionsOf);
  const rules = unique(
    transitions.flatMap(({ eventType }) => /^xstate\.after\.([^.]+)\./.exec(String(eventType))?.[1] ?? []),
  );
  const frister = rules.flatMap((regel): Kartfrist[] => {
    const rule = process.deadlines?.[regel];
    return rule ? [{ regel, text: rule.title, slag: rule.kind, agare: rule.owner, kallor: rule.source }] : [];
  });
  const conditions = unique(transitions.flatMap(({ guard }) => namesOf(guard))).flatMap(
    (name) => process.conditions?.[name]?.source ?? [],
  );
  const events = unique(transitions.map(({ eventType }) => String(eventType))).flatMap(
    (type) => process.events?.[type]?.source ?? [],
  );
  const kallor = unique([
    ...nodes.flatMap((node) => metaOf(node).source ?? []),
    ...[...uppgifter, ...frister].flatMap((part) => part.kallor),
    ...conditions,
    ...events,
  ]).sort(bySource);
  return { uppgifter, frister, kallor };
}

function namesOf(guard: unknown): readonly string[] {
  const { params } = (guard ?? {}) as { params?: unknown };
  return Array.isArray(params) ? params.map(String) : [];
}

/** Requirements of the routine first, in their order; then statutes. */
function bySource(a: string, b: string): number {
  const key = (source: string): readonly [number, number, string] => {
    const [, letter, digits] = /^([RLAP])(\d+)$/.exec(source) ?? [];
    return letter === undefined ? [9, 0, source] : ['RLAP'.indexOf(letter), Number(digits), source];
  };
  const [one, other] = [key(a), key(b)];
  return one[0] - other[0] || one[1] - other[1] || one[2].localeCompare(other[2], 'sv');
}

const startBefore = ({ bana, rad, kolumn }: Nod): Nod => ({
  id: 'start',
  slag: 'start',
  text: { sv: 'Ärendet startas', en: 'The case is started' },
  bana,
  rad,
  kolumn: kolumn - 1,
  bredvid: false,
  ...{ tillstand: [], kallor: [], roller: [], uppgifter: [], frister: [] },
});

function flodenOf(
  process: ProcessDefinition,
  placed: readonly Placed[],
  noder: readonly Nod[],
  stepOf: StepOf,
  start: Nod | undefined,
): Flode[] {
  const found = new Map<string, { fran: Nod; till: Nod; av: { typ: string; text: Text }[] }>();
  const nod = new Map(noder.map((one) => [one.id, one]));
  const add = (from: string, to: string, transition: AnyTransitionDefinition): void => {
    const [fran, till] = [nod.get(from), nod.get(to)];
    if (!fran || !till || fran === till || fran.bredvid || till.bredvid) return;
    const key = `${from}-${to}`;
    const flow = found.get(key) ?? { fran, till, av: [] };
    const reason = reasonOf(process, transition);
    if (reason && !flow.av.some(({ typ, text }) => typ === reason.typ && text.sv === reason.text.sv))
      flow.av.push(reason);
    found.set(key, flow);
  };
  const targetsOf = (transition: AnyTransitionDefinition): string[] =>
    (transition.target ?? []).flatMap((target) => stepOf(initialOf(target, stepOf)) ?? []);
  for (const { steg, roots } of placed)
    for (const node of roots.flatMap((root) => [...inside(root)]))
      for (const transition of transitionsOf(node))
        for (const to of targetsOf(transition)) add(steg.id, to, transition);
  // What a state around several steps leads to, each of them leads to.
  for (const node of inside(process.machine.root)) {
    if (stepOf(node) !== null || node.type === 'parallel') continue;
    const within = placed.filter(({ roots }) => roots.some((root) => isWithin(root, node)));
    for (const transition of transitionsOf(node))
      for (const to of targetsOf(transition))
        for (const { steg } of leavers(process, within, transition, to)) add(steg.id, to, transition);
  }
  const flows = [...found.values()].map(({ fran, till, av }): Flode => ({
    id: `${fran.id}-${till.id}`,
    fran: fran.id,
    till: till.id,
    bakat: till.kolumn < fran.kolumn || (till.kolumn === fran.kolumn && till.bana === fran.bana),
    av,
  }));
  return start
    ? [{ id: `start-${start.id}`, fran: 'start', till: start.id, bakat: false, av: [] }, ...flows]
    : flows;
}

/**
 * Of the steps within a state with a way out, those that it is drawn from: where a decision ends the preparation only
 * the last step leads on, though the machine asks the condition and not the place.
 */
function leavers(
  process: ProcessDefinition,
  within: readonly Placed[],
  transition: AnyTransitionDefinition,
  to: string,
): readonly Placed[] {
  const type = String(transition.eventType);
  const others = within.filter(({ steg }) => steg.id !== to);
  // The step whose own tasks are done by the event, if there is one.
  const doers = others.filter(({ roots }) =>
    roots.some((root) =>
      [...inside(root)].some((node) =>
        (metaOf(node).tasks ?? []).some((task) => process.tasks?.[task]?.events.includes(type)),
      ),
    ),
  );
  return doers.length > 0 ? doers : others;
}

const isWithin = (node: AnyStateNode, outer: AnyStateNode): boolean => {
  for (let at: AnyStateNode | undefined = node; at; at = at.parent) if (at === outer) return true;
  return false;
};

/** What makes it happen, in words: an event, a deadline, or of what goes by itself the conditions. */
function reasonOf(process: ProcessDefinition, { eventType, guard }: AnyTransitionDefinition) {
  const type = String(eventType);
  if (type === '') {
    const texts = namesOf(guard).flatMap((name) => process.conditions?.[name]?.text ?? []);
    const [sv, en] = [texts.map((one) => one.sv).join(', '), texts.map((one) => one.en).join(', ')];
    return sv === '' ? null : { typ: '', text: { sv, en } };
  }
  const rule = /^xstate\.after\.([^.]+)\./.exec(type)?.[1];
  const text = rule === undefined ? process.events?.[type]?.label : process.deadlines?.[rule]?.title;
  return text ? { typ: rule ?? type, text } : null;
}

const meddelandenOf = ({ parter }: KartaDefinition): Meddelandeflode[] =>
  parter.flatMap(({ id, till, fran }) => [
    ...till.map(({ steg, text }) => ({ id: `${steg}-${id}`, fran: steg, till: id, text })),
    ...fran.map(({ steg, text }) => ({ id: `${id}-${steg}`, fran: id, till: steg, text })),
  ]);

/** Regions of the machine that no node stands for, in words. */
function sparOf(process: ProcessDefinition, stepOf: StepOf, placed: readonly Placed[]): Spar[] {
  const parallel = Object.values(process.machine.root.states).find((node) => node.type === 'parallel');
  return Object.values(parallel?.states ?? {}).flatMap((region): Spar[] => {
    const drawn = placed.some(({ roots }) => roots.some((root) => isWithin(root, region)));
    if (drawn || stepOf(region) !== null) return [];
    const { title, text } = metaOf(region);
    return [
      {
        id: region.key,
        text: title ?? text ?? { sv: region.key, en: region.key },
        ...contentOf(process, [region]),
      },
    ];
  });
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
