/**
 * The pure step: (machine, snapshot, event) → snapshot, deadlines, effects. It wraps XState's own
 * `initialTransition` and `transition`, which execute nothing and return the actions.
 */
import type { AnyMachineSnapshot } from 'xstate';
import { initialTransition, transition } from './transition';
import { instantAt, localDate, plusDays, type Plan } from '../../machines/calendar';
import { ROLES, type CaseIndex, type DeadlineRule, type Role } from '../../machines/process';
import { mening } from '../mening';
import { Problem } from '../problems';
import type { HostedProcess } from './hosted';
import type {
  ArmedDeadline,
  DeadlineOp,
  Effect,
  Reminder,
  SentEvent,
  SettingsInForce,
  Step,
  TaskDemand,
} from './types';

/** What every step needs besides the snapshot. */
export interface StepContext {
  readonly process: HostedProcess;
  /** Domain time of the step, ISO UTC. */
  readonly at: string;
  /** Sequence number the event will have: makes ids of unnamed timers unique and repeatable. */
  readonly seq: number;
  readonly settings: SettingsInForce;
}

interface ReturnedAction {
  readonly type: string;
  readonly info: { readonly self: unknown };
  readonly params: unknown;
}

interface SendParams {
  readonly to?: unknown;
  readonly event: SentEvent;
  readonly id?: string;
  readonly delay?: number;
  readonly sendId?: string;
}

/** First step of a case. Rules in the machine see `at` only through the input. */
export function startStep(ctx: StepContext, input: unknown): Step {
  const [snapshot, actions] = initialTransition(ctx.process.machine, input);
  return settle(ctx, snapshot, actions, true);
}

/**
 * One event. Whether the machine takes it stands in the result: `next === previous` would not tell, which is also
 * true of a transition with actions only.
 * @throws whatever a guard or assignment of the machine throws; nothing is then stored.
 */
export function step(ctx: StepContext, snapshot: AnyMachineSnapshot, event: SentEvent): Step {
  const [next, actions, taken] = transition(ctx.process.machine, snapshot, event);
  return settle(ctx, next, actions, taken && snapshot.status === 'active');
}

/** The event as the machine sees it: full processes get domain time, local date and settings stamped on. */
export function stamp(
  { process, at, settings }: Pick<StepContext, 'process' | 'at' | 'settings'>,
  event: SentEvent,
  dueAt?: string,
): SentEvent {
  if (!process.full) return event;
  const stamped = { ...event, at, idag: localDate(at), installningar: settings.values };
  return dueAt === undefined ? stamped : { ...stamped, dueAt };
}

/** XState turns what some guards throw into a snapshot of status error; a step never ends there. */
function sound(ctx: StepContext, snapshot: AnyMachineSnapshot): AnyMachineSnapshot {
  if (snapshot.status !== 'error') return snapshot;
  throw new Problem(
    'STEP_FAILED',
    mening`En regel i processen ${ctx.process.name} kastade ett fel. Inget är sparat.`,
    {},
    {
      cause: snapshot.error,
    },
  );
}

function settle(
  ctx: StepContext,
  first: AnyMachineSnapshot,
  firstActions: readonly unknown[],
  taken: boolean,
): Step {
  let snapshot = sound(ctx, first);
  const deadlines: DeadlineOp[] = [];
  const effects: Effect[] = [];
  const mailbox: SentEvent[] = [];
  let unnamed = 0;

  const take = (actions: readonly unknown[]): void => {
    for (const action of actions as readonly ReturnedAction[]) {
      if (action.type === 'xstate.raise' || action.type === 'xstate.sendTo') {
        const params = action.params as SendParams;
        const toSelf = action.type === 'xstate.raise' || params.to === action.info.self;
        if (!toSelf)
          throw new Problem(
            'STEP_FAILED',
            mening`Processen ${ctx.process.name} skickar till en annan aktör.`,
          );
        if (typeof params.delay === 'number') {
          const key = params.id ?? `~${ctx.seq}.${(unnamed += 1)}`;
          deadlines.push({ op: 'arm', deadline: arm(ctx, snapshot, key, params.event, params.delay) });
        } else if (action.type === 'xstate.sendTo') mailbox.push(params.event);
      } else if (action.type === 'xstate.cancel') {
        const params = action.params as string | SendParams;
        const key = typeof params === 'string' ? params : params.sendId;
        if (key !== undefined) deadlines.push({ op: 'cancel', key });
      } else if (!action.type.startsWith('xstate.') || action.type === 'xstate.emit') {
        effects.push({ type: action.type, params: action.params ?? null });
      }
    }
  };

  take(firstActions);
  // What the machine sends to itself comes after the macrostep, in order, within the same commit.
  for (let event = mailbox.shift(); event && snapshot.status === 'active'; event = mailbox.shift()) {
    const [next, actions] = transition(ctx.process.machine, snapshot, stamp(ctx, event));
    snapshot = sound(ctx, next);
    take(actions);
  }
  if (Object.keys(snapshot.children).length > 0)
    throw new Problem(
      'MACHINE_REFUSED',
      mening`Processen ${ctx.process.name} startade en aktör (spawn) under körning.`,
    );
  return { snapshot, deadlines, effects, taken };
}

function arm(
  ctx: StepContext,
  snapshot: AnyMachineSnapshot,
  key: string,
  event: SentEvent,
  delay: number,
): ArmedDeadline {
  const rules = ctx.process.definition.deadlines;
  const name = /^xstate\.after\.([^.]+)\./.exec(event.type)?.[1];
  const rule = rules && name !== undefined ? rules[name] : undefined;
  const common = { key, event, settingsVersion: ctx.settings.version, armedAt: ctx.at, hand: null };
  if (!rule || name === undefined) {
    const dueAt = new Date(Date.parse(ctx.at) + delay).toISOString();
    return { ...common, rule: null, dueAt, date: null, reminders: [], basis: null };
  }
  const plan = rule.due({ context: snapshot.context as never, at: ctx.at, settings: ctx.settings.values });
  return {
    ...common,
    rule: name,
    dueAt: plan.at,
    date: plan.date,
    reminders: remindersOf(rule, plan, ctx),
    basis: plan.steps,
  };
}

/** The reminders of a date that are still to come. */
export function remindersOf(
  rule: DeadlineRule<never>,
  plan: Pick<Plan, 'date' | 'at'>,
  { at, settings }: Pick<StepContext, 'at' | 'settings'>,
): readonly Reminder[] {
  return (rule.reminders?.(settings.values) ?? [])
    .map((days) => ({ at: instantAt(plusDays(plan.date, -days)), days }))
    .filter((reminder) => reminder.at > at && reminder.at < plan.at)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** The tasks that a snapshot demands, each with its owning unit and the case's named worker. */
export function demandedTasks(
  process: HostedProcess,
  snapshot: AnyMachineSnapshot,
  index: CaseIndex,
): readonly TaskDemand[] {
  return process.openTasks(snapshot).map(([key, task]) => ({
    key,
    role: task.role,
    unit: unitOf(task.role, index),
    assignee: index.handlaggare[task.role] ?? null,
    deadline: task.deadline ?? null,
    escalation: task.escalation ?? false,
    notify: task.notify ?? task.escalation ?? false,
  }));
}

/** The unit that owns a role's work in this case; before a KC unit is set, the deciding unit does (R1). */
export function unitOf(role: Role, index: CaseIndex): string | null {
  return ROLES[role].side === 'kc' ? (index.kcEnhet ?? index.sfEnhet) : index.sfEnhet;
}
