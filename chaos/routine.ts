/**
 * `rakning@1`: a routine made for the chaos proof. Every event leaves a trace of its own (`spar`), a clock
 * rings every third second and winds itself up again, an alarm can be set and called off, and each step
 * opens a task that tells its owner by mail and never closes: what must leave the house never becomes moot.
 */
import { assign, setup } from 'xstate';
import { z } from 'zod';
import { localDate, type Plan } from '../machines/calendar';
import {
  defineProcess,
  villkor,
  type ConditionDefinition,
  type DeadlineRule,
  type EventDefinition,
  type StateMeta,
  type TaskDefinition,
} from '../machines/process';

/** Time between two rings of a case's clock, and from an alarm being set to its going off; domain time. */
const RINGNING_MS = 3_000;
const LARM_MS = 1_200;
/** Steps a case can take. */
export const STEG = 40;

interface Context {
  readonly sfEnhet: string;
  readonly antal: number;
  /** Trace of the last event that counted. */
  readonly senaste: string | null;
  readonly ringningar: number;
  readonly larm: number;
}
type EventName = 'RAKNA' | 'LARMA' | 'AVLARMA' | 'STIG';
interface Event {
  readonly type: EventName;
  readonly spar: string;
}

const text = (sv: string) => ({ sv, en: sv });
const source = ['kaosprovet'];

const events = Object.fromEntries(
  (['RAKNA', 'LARMA', 'AVLARMA', 'STIG'] as const).map((name): [string, EventDefinition] => [
    name,
    {
      label: text(name),
      roles: ['socialsekreterare', 'forste_socialsekreterare'],
      source,
      schema: z.strictObject({ spar: z.string().min(1).max(60) }),
    },
  ]),
);

const conditions = {
  harRaknat: {
    text: text('Något är räknat'),
    source,
    cure: { role: 'socialsekreterare', event: 'RAKNA' },
    on: 'case',
    test: ({ context }) => context.antal > 0,
  },
} satisfies Record<string, ConditionDefinition<Context>>;

const after =
  (ms: number): DeadlineRule<Context>['due'] =>
  ({ at }): Plan => {
    const due = new Date(Date.parse(at) + ms).toISOString();
    return { date: localDate(due), at: due, steps: [] };
  };
const rule = (title: string, ms: number): DeadlineRule<Context> => ({
  title: text(title),
  source,
  kind: 'intern',
  owner: 'socialsekreterare',
  due: after(ms),
});
const deadlines = { ringning: rule('Klockan ringer', RINGNING_MS), larm: rule('Larmet går', LARM_MS) };

const task = (title: string, more: Partial<TaskDefinition> = {}): TaskDefinition => ({
  title: text(title),
  role: 'socialsekreterare',
  source,
  events: [],
  ...more,
});
const stegTask = (n: number): string => `steg${n}`;
const tasks: Readonly<Record<string, TaskDefinition>> = {
  rakna: task('Räkna', { events: ['RAKNA'] }),
  larmet: task('Vakta larmet', { events: ['AVLARMA'], deadline: 'larm' }),
  ...Object.fromEntries(
    Array.from({ length: STEG }, (_, n) => [stegTask(n + 1), task(`Steg ${n + 1}`, { notify: true })]),
  ),
};

const holds = villkor<Context>(conditions);
const meta: StateMeta = {};
const frame = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    input: {} as { readonly sfEnhet: string },
    meta,
  },
  guards: { villkor: (facts, names: readonly (keyof typeof conditions)[]) => holds(facts, names) },
  // The engine takes the date from the rule of the same name; XState only needs a number here.
  delays: { ringning: 1, larm: 1 },
});
const sparat = frame.assign({ senaste: ({ event }) => event.spar });

/** In step n the tasks of all steps up to it are open. */
const stegState = (n: number) => ({
  meta: { tasks: Array.from({ length: n }, (_, k) => stegTask(k + 1)) },
  ...(n < STEG && {
    on: {
      STIG: {
        target: `s${n + 1}`,
        guard: { type: 'villkor' as const, params: ['harRaknat' as const] },
        actions: sparat,
      },
    },
  }),
});

const machine = frame.createMachine({
  id: 'rakning',
  type: 'parallel',
  context: ({ input }) => ({ sfEnhet: input.sfEnhet, antal: 0, senaste: null, ringningar: 0, larm: 0 }),
  states: {
    rakneverk: {
      meta: { tasks: ['rakna'] },
      on: {
        RAKNA: {
          actions: assign(({ context, event }) => ({ antal: context.antal + 1, senaste: event.spar })),
        },
      },
    },
    klocka: {
      initial: 'gar',
      states: {
        gar: {
          after: {
            ringning: {
              target: 'gar',
              reenter: true,
              actions: assign({ ringningar: ({ context }) => context.ringningar + 1 }),
            },
          },
        },
      },
    },
    larm: {
      initial: 'av',
      states: {
        av: { on: { LARMA: { target: 'pa', actions: sparat } } },
        pa: {
          meta: { tasks: ['larmet'] },
          on: { AVLARMA: { target: 'av', actions: sparat } },
          after: {
            larm: { target: 'av', actions: assign({ larm: ({ context }) => context.larm + 1 }) },
          },
        },
      },
    },
    steg: {
      initial: 's0',
      states: Object.fromEntries(Array.from({ length: STEG + 1 }, (_, n) => [`s${n}`, stegState(n)])),
    },
  },
});

export const rakning1 = defineProcess({
  id: 'rakning',
  version: 1,
  title: text('Räkning'),
  machine,
  input: z.strictObject({ sfEnhet: z.string() }),
  events,
  conditions,
  deadlines,
  tasks,
  index: ({ sfEnhet }: Context) => ({
    sfEnhet,
    kcEnhet: null,
    klientId: null,
    skyddad: false,
    handlaggare: {},
  }),
});
