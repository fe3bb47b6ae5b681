/**
 * Who may do what, where: role × state × action as tables, one for each main step (R6) of the main flow
 * and one for each part that runs beside it. Read from the machine's own transitions and from the roles
 * of the events, so that the tables cannot promise what the machine does not hold.
 */
import { ROLES, type ProcessDefinition, type Role } from '../../machines/process';
import { flatten, viewOf, type RoutineView, type StateView, type TransitionView } from './model';
import { cell, table } from './table';

/** One action in one named state. */
export interface MatrixRow {
  /** The state as a caseworker says it; the action lies on it or on an unnamed state inside it. */
  readonly state: StateView;
  /** True if the state has named states inside: the action then goes for all of them. */
  readonly whole: boolean;
  readonly event: string;
  readonly label: string;
  readonly roles: readonly Role[];
  /** Conditions of the transition that asks least: the nearest when nothing is known of the case. */
  readonly conditions: readonly string[];
  /** Transitions with other conditions that the event has here. */
  readonly otherWays: number;
}

/** What can be done in a main step, or in a part that runs beside the main flow. */
export interface MatrixSection {
  readonly title: string;
  readonly rows: readonly MatrixRow[];
}

/** The page of the latest version of every routine. */
export function matrixPage(processes: readonly ProcessDefinition[]): string {
  return `${[
    '# Vem får göra vad, och när',
    '<!-- Skriven av ett program: npm run matrix. Ändra i machines/ i stället. -->',
    'Varje rad är en handling i ett läge, läst ur rutinen som den körs. Rollerna i kolumnerna får göra ' +
      'handlingen där raden säger ja; villkoren ska vara uppfyllda. Finns det flera vägar visas den som ' +
      'kräver minst, med antalet övriga. Det som gäller i ett helt steg, eller i flera, står i vart och ett ' +
      'av dem. Delarna vid sidan av huvudflödet löper samtidigt: vad som kan göras där kommer till det som ' +
      'kan göras i huvudflödet.',
    ...processes
      .filter(({ id, version }) => processes.every((other) => other.id !== id || other.version <= version))
      .flatMap(pageOf),
  ].join('\n\n')}\n`;
}

function pageOf(process: ProcessDefinition): readonly string[] {
  const sections = matrixOf(process);
  const used = new Set(sections.flatMap(({ rows }) => rows.flatMap((row) => row.roles)));
  const roles = (Object.keys(ROLES) as Role[]).filter((role) => used.has(role));
  const heads = ['Läge', 'Handling', ...roles.map((role) => ROLES[role].sv), 'Villkor'];
  return [
    `## ${cell(process.title?.sv ?? process.id)}, version ${process.version}`,
    ...sections.flatMap(({ title, rows }) => [
      `### ${cell(title)}`,
      rows.length === 0
        ? 'Inget att göra här.'
        : table(
            heads,
            rows.map((row) => cellsOf(process, row, roles)),
          ),
    ]),
  ];
}

function cellsOf(process: ProcessDefinition, row: MatrixRow, roles: readonly Role[]): readonly string[] {
  const conditions = row.conditions.map((name) => cell(process.conditions?.[name]?.text.sv ?? name));
  const { otherWays } = row;
  const others = otherWays === 1 ? ['(1 väg till)'] : otherWays > 1 ? [`(${otherWays} vägar till)`] : [];
  return [
    cell(row.state.text) + (row.whole ? ' (hela)' : ''),
    `${cell(row.label)} \`${row.event}\``,
    ...roles.map((role) => (row.roles.includes(role) ? 'ja' : '')),
    [...conditions, ...others].join('<br>'),
  ];
}

/**
 * The matrix of a routine: the main steps of its first region in the order of the machine, then a section
 * for each other region with something to do, then what can be done in the whole case.
 */
export function matrixOf(process: ProcessDefinition): readonly MatrixSection[] {
  const routine = viewOf(process);
  const sections = routine.regions.flatMap((region) => {
    const steps = region === routine.regions[0] ? stepsOf(region, []) : [];
    if (steps.length === 0) return [{ title: region.text, rows: rowsOf(region) }];
    return steps.map(({ step, above }) => ({
      title: step.text,
      rows: [...rowsOf(step), ...above.flatMap((state) => actionsOf(state, state, [state]))],
    }));
  });
  const everywhere = actionsOf(routine.root, { ...routine.root, text: 'Hela ärendet' }, outside(routine));
  return [
    ...sections.filter(({ rows }) => rows.length > 0),
    ...(everywhere.length > 0 ? [{ title: 'Hela ärendet', rows: everywhere }] : []),
  ];
}

/** The outermost states that are a main step, each with the states it lies in, nearest first. */
function stepsOf(
  state: StateView,
  above: readonly StateView[],
): readonly { step: StateView; above: readonly StateView[] }[] {
  if (state.steg !== null) return [{ step: state, above }];
  return state.children.flatMap((child) => stepsOf(child, [state, ...above]));
}

/** What stands above the regions: the machine itself, and the states that hold them. */
function outside({ root, regions }: RoutineView): readonly StateView[] {
  const within = new Set(regions.flatMap(flatten));
  return flatten(root).filter((state) => !within.has(state));
}

/** Rows of a state and of the named states inside it, outermost first. */
function rowsOf(state: StateView): readonly MatrixRow[] {
  const { own, named } = split(state);
  return [...actionsOf(state, state, own), ...named.flatMap(rowsOf)];
}

/** The state with the unnamed states inside it, and the nearest named ones. */
function split(state: StateView): { own: readonly StateView[]; named: readonly StateView[] } {
  const parts = state.children.map((child) => (child.named ? { own: [], named: [child] } : split(child)));
  return {
    own: [state, ...parts.flatMap(({ own }) => own)],
    named: parts.flatMap(({ named }) => named),
  };
}

/** A row for each event that the states take, in the order of the machine. */
function actionsOf(holder: StateView, shown: StateView, states: readonly StateView[]): readonly MatrixRow[] {
  const ways = new Map<string, TransitionView[]>();
  for (const { transitions } of states)
    for (const transition of transitions)
      if (transition.trigger === 'event')
        ways.set(transition.name, [...(ways.get(transition.name) ?? []), transition]);
  const whole = flatten(holder).some((inner) => inner !== holder && inner.named);
  return [...ways].flatMap(([event, transitions]) => {
    const [nearest, ...others] = differing(transitions);
    if (nearest === undefined) return [];
    const { label, roles, conditions } = nearest;
    return [{ state: shown, whole, event, label, roles, conditions, otherWays: others.length }];
  });
}

/** Transitions that ask for different things, the one that asks least first. */
function differing(transitions: readonly TransitionView[]): readonly TransitionView[] {
  const asked = new Map(transitions.map((way) => [[...way.conditions].sort().join(' '), way]));
  return [...asked.values()].sort((a, b) => a.conditions.length - b.conditions.length);
}
