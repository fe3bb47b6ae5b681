/**
 * From each requirement to what carries it: states, conditions, events, deadlines and tasks of the
 * routines, and the tests that prove it. A row is covered through a test titled with its id, or planned
 * where a part of the product that is still to come carries it; anything else is uncovered.
 */
import { z } from 'zod';
import type { ProcessDefinition } from '../../machines/process';
import { LAGRUM } from '../../machines/reference/lagrum';
import { flatten, viewOf } from './model';
import { cell, table } from './table';
import { annotationOf, type TitledTest } from './test-titles';

/** The rows of config/requirements.json, in their order. */
export const requirementList = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[RLAP][1-9]\d*$/),
      title: z.string().min(1),
      /** The part of the product that will carry it. */
      planned: z.string().min(1).optional(),
    }),
  )
  .refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, 'An id stands twice');
export type Requirement = z.infer<typeof requirementList>[number];

const KINDS = {
  state: 'Lägen',
  condition: 'Villkor',
  event: 'Händelser',
  deadline: 'Frister',
  task: 'Uppgifter',
} as const;
type Kind = keyof typeof KINDS;

/** A part of a routine that says which requirement it comes from. */
interface Part {
  readonly kind: Kind;
  readonly name: string;
  readonly source: readonly string[];
}

export interface TraceRow {
  readonly requirement: Requirement;
  readonly parts: readonly Part[];
  readonly tests: readonly TitledTest[];
  readonly status: 'covered' | 'planned' | 'uncovered';
}

export interface Trace {
  readonly rows: readonly TraceRow[];
  /** What no reader may pass over: annotations of requirements that there are none of, and the like. */
  readonly problems: readonly string[];
}

/**
 * @param processes latest version of each routine
 * @param tests those that count: declared in the source, or passed in a run
 */
export function traceOf(
  requirements: readonly Requirement[],
  processes: readonly ProcessDefinition[],
  tests: readonly TitledTest[],
): Trace {
  const known = new Set(requirements.map(({ id }) => id));
  const parts = processes.flatMap(partsOf);
  const annotated = tests.map((test) => ({ test, ...annotationOf(test.title) }));
  const rows = requirements.map((requirement): TraceRow => {
    const { id, planned } = requirement;
    const proofs = annotated.filter(({ ids }) => ids.includes(id)).map(({ test }) => test);
    return {
      requirement,
      parts: parts.filter(({ source }) => source.includes(id)),
      tests: proofs,
      status: proofs.length > 0 ? 'covered' : planned === undefined ? 'uncovered' : 'planned',
    };
  });
  const strangers = (ids: readonly string[]) => ids.filter((id) => /^[RLAP]\d+$/.test(id) && !known.has(id));
  return {
    rows,
    problems: [
      ...parts.flatMap(({ kind, name, source }) =>
        strangers(source).map((id) => `${kind} ${name}: there is no requirement ${id}`),
      ),
      ...annotated.flatMap(({ test: { file, title }, ids, wrong }) => [
        ...(wrong === null ? [] : [`${file}: "${title}": ${wrong}`]),
        ...strangers(ids).map((id) => `${file}: "${title}": there is no requirement ${id}`),
      ]),
    ],
  };
}

function partsOf(process: ProcessDefinition): readonly Part[] {
  const named = (kind: Kind, entries: Readonly<Record<string, { source: readonly string[] }>> = {}) =>
    Object.entries(entries).map(([name, { source }]): Part => ({ kind, name, source }));
  return [
    ...flatten(viewOf(process).root).map(({ path, source }): Part => ({ kind: 'state', name: path, source })),
    ...named('condition', process.conditions),
    ...named('event', process.events),
    ...named('deadline', process.deadlines),
    ...named('task', process.tasks),
  ];
}

/** What stands behind a source of the routine, for the page that draws it. */
export interface Krav {
  /** The requirement in short, or what the provision says. */
  readonly text: string;
  /** The titles of the tests that carry it, by file; none for a provision. */
  readonly prov?: Readonly<Record<string, readonly string[]>>;
}

/** Requirements and provisions by what the routines call them, as the workplace reads them. The same sources give the same bytes. */
export function kravfil({ rows }: Trace): string {
  const krav: Record<string, Krav> = {};
  for (const { requirement, tests } of rows) {
    const prov: Record<string, string[]> = {};
    for (const { file, title } of tests) if (!prov[file]?.includes(title)) (prov[file] ??= []).push(title);
    krav[requirement.id] = { text: requirement.title, prov };
  }
  for (const { lag, paragraf, sv } of Object.values(LAGRUM)) {
    if (lag !== 'SoL 2025:400') continue;
    const [, kapitel, paragraph] = /^(\d+) kap\. (.+) §$/.exec(paragraf) ?? [];
    if (kapitel !== undefined && paragraph !== undefined)
      krav[`SoL ${kapitel}:${paragraph}`] = { text: `${paragraf} socialtjänstlagen (2025:400): ${sv}` };
  }
  return `${JSON.stringify(krav, null, 1)}\n`;
}

/** The verdict in one line, for people and programs alike. */
export function traceSummary({ rows }: Trace): string {
  const count = (status: TraceRow['status']) => rows.filter((row) => row.status === status).length;
  const counts = `covered=${count('covered')} planned=${count('planned')} uncovered=${count('uncovered')}`;
  return `TRACE requirements=${rows.length} ${counts}`;
}

const STATUS = { covered: 'prövat', planned: 'planerat', uncovered: '**saknas**' } as const;

/** The page: an overview, and for each requirement what carries it. The same sources give the same bytes. */
export function tracePage(trace: Trace): string {
  const { rows } = trace;
  const of = (status: TraceRow['status']) => rows.filter((row) => row.status === status);
  const overview = Object.entries(STATUS).map(([status, text]) => {
    const found = of(status as TraceRow['status']);
    return [text, String(found.length), found.map(({ requirement }) => requirement.id).join(' ')];
  });
  return `${[
    '# Från krav till lägen, villkor och prov',
    '<!-- Skriven av ett program: npm run trace. Ändra i config/requirements.json, machines/ och test/ i stället. -->',
    'Ett krav är prövat när minst ett prov bär dess nummer i sin titel. Här står proven som de är skrivna; ' +
      'att de också går igenom prövas med `npm run trace -- --results <fil>` på Jests resultat. Det planerade ' +
      'bärs av en del av produkten som återstår, och den är namngiven.',
    '## Översikt',
    table(['Status', 'Antal', 'Krav'], overview),
    '## Krav för krav',
    table(['Krav', 'I korthet', 'Status', 'I rutinen', 'Prov'], rows.map(cellsOf)),
  ].join('\n\n')}\n`;
}

function cellsOf({ requirement, parts, tests, status }: TraceRow): readonly string[] {
  const { id, title, planned } = requirement;
  const carriers = (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
    const found = parts.filter((part) => part.kind === kind).map(({ name }) => `\`${name}\``);
    return found.length === 0 ? [] : [`${KINDS[kind]}: ${found.join(', ')}`];
  });
  const proofs = new Map<string, string[]>();
  for (const { file, title: words } of tests)
    if (!proofs.get(file)?.includes(words)) proofs.set(file, [...(proofs.get(file) ?? []), words]);
  return [
    id,
    cell(title),
    STATUS[status] + (status === 'planned' ? `: ${cell(planned ?? '')}` : ''),
    carriers.join('<br>'),
    [...proofs].map(([file, titles]) => [`\`${file}\``, ...titles.map(cell)].join('<br>– ')).join('<br>'),
  ];
}
