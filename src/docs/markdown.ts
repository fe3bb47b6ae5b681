/**
 * Everything in a routine as tables a caseworker can read: states, transitions, conditions, deadlines,
 * tasks and events, each with the paragraph or the requirement it comes from.
 */
import type { z } from 'zod';
import {
  isPersonal,
  ROLES,
  type DeadlineRule,
  type ProcessDefinition,
  type Role,
} from '../../machines/process';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import { flatten, type RoutineView, type StateView, type TransitionView } from './model';
import { cell, table, tableUnlessEmpty } from './table';

/** The page of a routine; the picture is expected beside it. */
export function markdownOf(process: ProcessDefinition, routine: RoutineView): string {
  const all = flatten(routine.root);
  return `${[
    `# ${routine.title}`,
    `<!-- Skriven av ett program: npm run diagrams. Ändra i machines/${routine.id}/ i stället. -->`,
    `Version ${routine.version}. ${counted(all.length, 'läge', 'lägen')}${routine.regions.length > 1 ? ` i ${routine.regions.length} delar som löper samtidigt` : ''}, läst ur rutinen som den körs. Källorna (R, L, A, P) är kravens nummer; lagrum skrivs ut.`,
    `![Rutinen som bild](${routine.id}.svg)`,
    '## Lägen',
    'Ett läge som står indraget ligger inuti det närmast ovanför. Lägen utan eget namn, uppgift, frist och källa är utelämnade.',
    ...parts(routine).flatMap((part) => [`### ${part.text}`, statesOf(process, part)]),
    '## Övergångar',
    'En händelse som inte leder vidare noteras i ärendet utan att läget ändras.',
    ...parts(routine).flatMap((part) => [`### ${part.text}`, transitionsOf(routine, part)]),
    ...listed('## Villkor', conditionsOf(process)),
    ...listed('## Frister', deadlinesOf(process)),
    ...listed('## Uppgifter', tasksOf(process)),
    ...listed('## Händelser', eventsOf(process)),
  ].join('\n\n')}\n`;
}

/** The regions, and what the whole case has outside them: its ends, and what can happen at any time. */
function parts(routine: RoutineView): readonly StateView[] {
  const { root, regions } = routine;
  if (regions.includes(root)) return regions;
  const within = new Set(regions.flatMap(flatten));
  const outside = flatten(root).filter((state) => !within.has(state) && state !== root);
  if (outside.length === 0 && root.transitions.length === 0) return regions;
  const children = outside.map((state) => ({ ...state, children: [] }));
  return [...regions, { ...root, text: 'Hela ärendet', named: true, children }];
}

function listed(heading: string, table: string | null): string[] {
  return table === null ? [] : [heading, table];
}

function statesOf(process: ProcessDefinition, region: StateView): string {
  const rows: string[][] = [];
  const visit = (state: StateView, depth: number): void => {
    if (isTold(state) && state.path !== '')
      rows.push([
        `${'&emsp;'.repeat(depth)}${state.named ? cell(state.text) : '–'}${state.kind === 'final' ? ' (slut)' : ''}`,
        code(state.path),
        state.tasks.map((task) => cell(process.tasks?.[task]?.title.sv ?? task)).join('<br>'),
        state.deadlines.map((name) => cell(process.deadlines?.[name]?.title.sv ?? name)).join('<br>'),
        sources(state.source),
      ]);
    for (const child of state.children) visit(child, isTold(state) && state.path !== '' ? depth + 1 : depth);
  };
  visit(region, 0);
  return table(['Läge', 'Namn', 'Uppgifter', 'Frister', 'Källa'], rows);
}

/** A state that says something by itself. */
export function isTold(state: StateView): boolean {
  return state.named || state.tasks.length > 0 || state.deadlines.length > 0 || state.source.length > 0;
}

/** Where a state is, in words: its own text, or that of the state it lies in, with the way from there. */
function placesOf(root: StateView): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const visit = (state: StateView, named: StateView): void => {
    const way = state.path.slice(named.path.length).replace(/^\./, '');
    const words = named.named ? cell(named.text) : '';
    places.set(state.path, [words, ...(way === '' ? [] : [code(way)])].filter(Boolean).join(' '));
    for (const child of state.children) visit(child, child.named ? child : named);
  };
  visit(root, root);
  return places;
}

function transitionsOf(routine: RoutineView, region: StateView): string {
  const places = placesOf(routine.root);
  const rows = flatten(region).flatMap((state) =>
    state.transitions.map((transition) => [
      places.get(state.path) ?? code(state.path),
      happening(transition),
      roles(transition.roles),
      transition.conditions.map(code).join('<br>'),
      transition.to.map((path) => places.get(path) ?? code(path)).join('<br>') || 'noteras',
    ]),
  );
  return rows.length === 0
    ? 'Inga.'
    : table(['Från', 'Händelse eller frist', 'Vem', 'Villkor', 'Till'], rows);
}

function happening({ trigger, name, label }: TransitionView): string {
  if (trigger === 'event') return `${cell(label)} ${code(name)}`;
  if (trigger === 'deadline') return `Frist: ${cell(label)} ${code(name)}`;
  return cell(label);
}

function conditionsOf(process: ProcessDefinition): string | null {
  const rows = Object.entries(process.conditions ?? {}).map(([name, { text, on, cure, source }]) => {
    const event = cure?.event === undefined ? undefined : process.events?.[cure.event];
    const by = cure === undefined ? '' : roles([cure.role]) + (event ? `: ${cell(event.label.sv)}` : '');
    return [code(name), cell(text.sv), on === 'case' ? 'före försöket' : 'vid försöket', by, sources(source)];
  });
  return tableUnlessEmpty(['Villkor', 'Vad som ska gälla', 'Prövas', 'Vem kan uppfylla det', 'Källa'], rows);
}

function deadlinesOf(process: ProcessDefinition): string | null {
  const rows = Object.entries(process.deadlines ?? {}).map(([name, rule]) => [
    code(name),
    cell(rule.title.sv),
    rule.kind === 'lagstadgad' ? 'lagstadgad (flyttas senare)' : 'intern (flyttas tidigare)',
    roles([rule.owner]),
    reminders(rule),
    sources(rule.source),
  ]);
  const heads = ['Frist', 'Vad den gäller', 'Slag, och åt vilket håll en helgdag flyttar den', 'Ägare'];
  return tableUnlessEmpty([...heads, 'Påminnelser, dagar före', 'Källa'], rows);
}

function reminders(rule: DeadlineRule<never>): string {
  return (rule.reminders?.(DEFAULT_SETTINGS) ?? []).join(', ');
}

function tasksOf(process: ProcessDefinition): string | null {
  const rows = Object.entries(process.tasks ?? {}).map(([name, task]) => [
    code(name),
    cell(task.title.sv) + (task.escalation === true ? ' (eskalering)' : ''),
    roles([task.role]),
    task.events.map((event) => cell(process.events?.[event]?.label.sv ?? event)).join('<br>'),
    task.deadline === undefined ? '' : cell(process.deadlines?.[task.deadline]?.title.sv ?? task.deadline),
    sources(task.source),
  ]);
  return tableUnlessEmpty(['Uppgift', 'Vad som ska göras', 'Ägare', 'Görs genom', 'Frist', 'Källa'], rows);
}

function eventsOf(process: ProcessDefinition): string | null {
  const rows = Object.entries(process.events ?? {}).map(([type, event]) => [
    code(type),
    cell(event.label.sv),
    roles(event.roles),
    Object.entries(event.schema.shape)
      .map(([name, field]) => fieldOf(name, field as z.ZodType))
      .join('<br>'),
    sources(event.source),
  ]);
  return tableUnlessEmpty(['Händelse', 'I ord', 'Vem', 'Uppgifter', 'Källa'], rows);
}

function fieldOf(name: string, field: z.ZodType): string {
  const title = field.meta()?.title ?? name;
  const notes = [
    ...(field.safeParse(undefined).success ? ['valfri'] : []),
    ...(isPersonal(field) ? ['krypteras'] : []),
  ];
  return cell(title) + (notes.length > 0 ? ` (${notes.join(', ')})` : '');
}

const roles = (names: readonly Role[]): string => names.map((name) => ROLES[name].sv).join('<br>');
const sources = (source: readonly string[]): string => cell(source.join(', '));
const code = (text: string): string => `\`${text}\``;
const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
