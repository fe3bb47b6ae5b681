/**
 * A case as a person reads it: the state in words, whom it awaits, every date with its derivation, and
 * every action with all that stands in its way (architecture 17; users-ask 15, 16). Pure.
 */
import { SYSTEM } from '../../machines/omvarld';
import type { CaseIndex, EventDefinition, Role, Text } from '../../machines/process';
import type { Beslutsfraga } from '../access/delegation';
import { activeStates } from '../access/lagen';
import { may } from '../access/policy';
import type { Principal } from '../access/principal';
import type { Sidovy } from '../access/sidovy';
import { unmetOf } from '../engine/conditions';
import { laterOf } from '../engine/engine';
import type { HostedProcess } from '../engine/hosted';
import { stamp } from '../engine/step';
import type { CaseRecord, SettingsInForce } from '../engine/types';
import { anropsslag, isSystem, systemTitle } from '../integrations/katalog';
import { postTitle } from '../post/koder';
import type { DeadlineView, OppetAnrop, TaskView } from '../store/cases.query';
import type { Utkastmarken } from '../store/visible.query';
import { fristView, roleText } from './frist-view';
import { formOf } from './json-schema';
import { omInte } from './om-inte';
import type { ArendeView, AtgardView, UppgiftView } from './schemas';

/** All that a view is made of. */
export interface CaseParts {
  readonly process: HostedProcess;
  readonly record: CaseRecord;
  readonly deadlines: readonly DeadlineView[];
  readonly tasks: readonly TaskView[];
  /** What waits at other systems. */
  readonly anrop: readonly OppetAnrop[];
  readonly klient: ArendeView['klient'];
  /** What the reader's side knows of it. */
  readonly sida: Sidovy;
  /** Domain time of the reading: some conditions look at today's date. */
  readonly at: string;
  /** Those in force at that time. */
  readonly settings: SettingsInForce;
  /** The reader's own drafts, by action. */
  readonly utkast?: Utkastmarken;
  /** The question to the delegationsordning that an event raises. */
  readonly beslut?: (type: string, event: EventDefinition) => Beslutsfraga | null;
}

/** The case as this principal's side knows it. */
export function caseView(parts: CaseParts, principal: Principal): ArendeView {
  const { process, record, sida } = parts;
  const tasks = parts.tasks
    .filter(({ role }) => sida.uppgift(role))
    .map((task) => taskView(process, task, principal));
  const active = activeStates(record.snapshot, sida);
  const { sfEnhet, kcEnhet, handlaggare } = record.index;
  return {
    id: record.id,
    process: {
      id: process.id,
      version: process.version,
      title: process.definition.title ?? named(process.id),
    },
    revision: record.revision,
    status: record.status,
    at: record.at,
    steg: active.find(({ meta }) => meta.steg !== undefined)?.meta.steg ?? null,
    states: active.flatMap(({ id, meta }) =>
      meta.text ? [{ id, text: meta.text, source: meta.source ?? [] }] : [],
    ),
    klient: sida.ar('sf') || sida.vet('klient') ? parts.klient : null,
    sfEnhet,
    kcEnhet,
    handlaggare: namedTo(sida, handlaggare),
    awaits: tasks.map((task) => ({
      role: task.role,
      roleText: roleText(task.role),
      unit: task.unit,
      assignee: task.assignee,
      task: task.id,
      title: task.title,
      since: task.openedAt,
      dueDate: task.dueDate,
    })),
    vantarPa: vantarPa(parts),
    delad: false,
    deadlines: parts.deadlines
      .filter((deadline) => sida.frist(deadline))
      .map((deadline) => fristView(process, record, deadline, principal)),
    tasks,
    actions: actionsOf(parts, principal),
  };
}

/** Every event of the reader's side that an active state has a transition for, whoever of the side may send it. */
export function actionsOf(
  { process, record, sida, at, settings, beslut, utkast = {} }: CaseParts,
  principal: Principal,
): AtgardView[] {
  const { snapshot } = record;
  if (snapshot.status !== 'active') return [];
  const known = new Set(snapshot._nodes.flatMap((node) => [...node.transitions.keys()]));
  // Stamped once: the date of an instant is dear, and a routine has nearly a hundred events.
  const now = stamp({ process, at: laterOf(at, record.at), settings }, { type: '' });
  return Object.entries(process.definition.events ?? {}).flatMap(([type, event]): AtgardView[] => {
    const own = known.has(type) && sida.atgard(event.roles);
    const unmet = own ? unmetOf(process, snapshot, { ...now, type }, 'case') : null;
    if (unmet === null) return [];
    const asked = beslut?.(type, event);
    const action = { kind: 'act', roles: event.roles, typ: type, ...(asked && { beslut: asked }) } as const;
    const decision = may(principal, action, record.index);
    return [
      {
        type,
        label: event.label,
        source: event.source,
        roles: event.roles.map((role) => ({ role, text: roleText(role) })),
        allowed: decision.allowed,
        reasons: decision.allowed ? [] : decision.reasons,
        possible: unmet.length === 0,
        unmet,
        schema: formOf(event.schema),
        utkast: utkast[type] ?? null,
      },
    ];
  });
}

/** What waits at other systems: that of the reader's side. */
const vantarPa = ({ anrop, sida }: CaseParts): ArendeView['vantarPa'] =>
  anrop.flatMap(({ id, system, anrop: name, roll, sedan }) =>
    isSystem(system) && sida.uppgift(roll)
      ? [
          {
            ...{ anrop: id, system, systemText: SYSTEM[system], sedan },
            titel: anropsslag(system, name)?.titel ?? named(name),
          },
        ]
      : [],
  );

/** Who works with the case, as far as a side knows. */
export const namedTo = (sida: Sidovy, handlaggare: CaseIndex['handlaggare']): CaseIndex['handlaggare'] =>
  Object.fromEntries(Object.entries(handlaggare).filter(([role]) => sida.namn(role as Role)));

/** A task in words. */
export function taskView(process: HostedProcess, task: TaskView, principal: Principal): UppgiftView {
  const definition = process.definition.tasks?.[task.key];
  const { id, caseId, key, unit, assignee, escalation, openedAt, due, dueDate, version } = task;
  return {
    id,
    caseId,
    key,
    title: definition?.title ?? systemTitle(key) ?? postTitle(key) ?? named(key),
    role: task.role as Role,
    unit,
    assignee,
    mine: assignee === principal.id,
    escalation,
    openedAt,
    due,
    dueDate,
    version,
    source: definition?.source ?? [],
    events: definition?.events ?? [],
    frist: process.definition.deadlines?.[definition?.deadline ?? '']?.title ?? null,
    omInte: omInte(process.definition, definition?.deadline),
  };
}

/** A name that has no words of its own. */
const named = (name: string): Text => ({ sv: name, en: name });
