/** How the store finds in which step of the flow a case is, and since when. Pure. */
import type { AnyStateNode } from 'xstate';
import type { ProcessDefinition } from '../../machines/process';
import { kartaAv } from './karta';
import { inside, transitionsOf, unique } from './maskin';
import type { Flode } from './modell';

/** How a case that is in a step is found in the store. */
export interface Stegfraga {
  readonly steg: string;
  /** Keys of the state in a snapshot's value. */
  readonly vag: readonly string[];
  /** Types of the events that lead into it: where it goes by itself, those that are taken in the step before. */
  readonly typer: readonly string[];
}

/** The steps of the flow, one row for each state that stands for one. What runs beside is in none of them. */
export function stegfragor(process: ProcessDefinition): readonly Stegfraga[] {
  const karta = kartaAv(process);
  const definition = process.karta?.steg ?? [];
  const nodeAt = (path: string): AnyStateNode =>
    path.split('.').reduce<AnyStateNode>((node, key) => node.states[key] ?? node, process.machine.root);
  const typesIn = (id: string): string[] =>
    unique(
      (definition.find((steg) => steg.id === id)?.lagen ?? [])
        .flatMap((path) => [...inside(nodeAt(path))])
        .flatMap(transitionsOf)
        .map(({ eventType }) => String(eventType))
        .filter((type) => type !== '' && !type.startsWith('xstate.done')),
    );
  const delays = [...inside(process.machine.root)]
    .flatMap(transitionsOf)
    .map(({ eventType }) => String(eventType));
  const into = ({ fran, av }: Flode, own: ReadonlySet<string>): string[] => {
    const named = av.flatMap(({ typ }) =>
      typ === '' ? [] : [typ, ...delays.filter((type) => type.startsWith(`xstate.after.${typ}.`))],
    );
    const byItself = av.length === 0 || av.some(({ typ }) => typ === '');
    // What the step itself takes too says nothing of when it began.
    return byItself ? [...named, ...typesIn(fran).filter((type) => !own.has(type))] : named;
  };
  return definition.flatMap(({ id, lagen, bredvid }) => {
    const node = karta.noder.find((one) => one.id === id);
    if (bredvid || node?.slag !== 'steg') return [];
    const own = new Set(typesIn(id));
    const typer = unique(karta.floden.filter(({ till }) => till === id).flatMap((flow) => into(flow, own)));
    return lagen.map((path) => ({ steg: id, vag: path.split('.'), typer }));
  });
}
