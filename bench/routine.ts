/**
 * The routine that is measured: every kind of row that a step can write, in fixed shares. Each event moves the
 * deadline; one step in ten hands the review over (a task closed, another opened, its owner told: the effect);
 * three in twenty change the worker (a task's owner moved). So a task changes in one step of four. A deadline
 * that fires is such a step too. Its conditions, dates and texts are made as those of a real routine.
 */
import { assign, setup } from 'xstate';
import { z } from 'zod';
import { localDate, planFrom, type Plan } from '../machines/calendar';
import {
  defineProcess,
  villkor,
  type ConditionDefinition,
  type DeadlineRule,
  type TaskDefinition,
} from '../machines/process';

const OMRADEN = ['arbete', 'utbildning', 'halsa', 'boende', 'ekonomi', 'sprak'] as const;

/** What the machine remembers: codes, dates and counters, about one kilobyte as JSON. */
interface Context {
  /** Steps taken; decides what the next step does besides moving the deadline. */
  readonly antal: number;
  readonly handlaggare: string;
  readonly laget: 'oppet' | 'stangt';
  /** Where the next date is given to the millisecond; null lets the rule compute it. */
  readonly nar: string | null;
  readonly senast: string;
  readonly mal: readonly { readonly id: string; readonly omrade: string; readonly klart: boolean }[];
}

type Event = {
  readonly type: 'HANDELSE';
  readonly slag: string;
  readonly datum: string;
  readonly nar?: string;
};
interface Stamp {
  readonly idag?: string;
  readonly nar?: string;
}

const SOURCE = ['R1'];
/** Prefix of the workers' user ids. */
export const WORKER = 'bench-handlaggare-';

/** Whether the n:th step changes the worker, and in which half of twenty it falls. */
const changesWorker = (n: number): boolean => [3, 8, 13].includes(n % 20);
const inSecondHalf = (n: number): boolean => n % 20 >= 10;

const conditions = {
  arendetOppet: {
    text: { sv: 'Ärendet är öppet', en: 'The case is open' },
    source: SOURCE,
    on: 'case',
    test: ({ context }) => context.laget === 'oppet',
  },
  malFinns: {
    text: { sv: 'Det finns mål att arbeta mot', en: 'There are goals to work towards' },
    source: SOURCE,
    on: 'case',
    test: ({ context }) => context.mal.length > 0,
  },
  granskasAvB: {
    text: { sv: 'Granskningen ligger hos den andra', en: 'The other one reviews' },
    source: SOURCE,
    on: 'case',
    test: ({ context }) => inSecondHalf(context.antal + 1),
  },
} as const satisfies Record<string, ConditionDefinition<Context>>;
type ConditionName = keyof typeof conditions;

const deadlines = {
  frist: {
    title: { sv: 'Nästa kontakt', en: 'Next contact' },
    source: SOURCE,
    kind: 'intern',
    owner: 'socialsekreterare',
    due: ({ context, at }): Plan => {
      const plan = planFrom(localDate(at), { sv: 'Händelsen', en: 'The event' })
        .plusWorkingDays(14 + ((context.antal * 37) % 200))
        .plan();
      return context.nar === null ? plan : { ...plan, at: context.nar };
    },
  },
} satisfies Record<string, DeadlineRule<Context>>;

const task = (role: TaskDefinition['role'], notify: boolean): TaskDefinition => ({
  title: { sv: 'Gå igenom ärendet', en: 'Go through the case' },
  role,
  source: SOURCE,
  events: ['HANDELSE'],
  notify,
});
const tasks = {
  handlagg: task('socialsekreterare', false),
  granskaA: task('forste_socialsekreterare', true),
  granskaB: task('forste_socialsekreterare', true),
};

const holds = villkor(conditions);
const om = (...params: ConditionName[]) => ({ type: 'villkor' as const, params });

const frame = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    input: {} as { readonly antal: number },
  },
  guards: { villkor: (facts, params: readonly ConditionName[]) => holds(facts, params) },
  actions: {
    stega: assign(({ context, event }) => {
      const { idag, nar } = event as Stamp;
      const antal = context.antal + 1;
      return {
        antal,
        nar: nar ?? null,
        senast: idag ?? context.senast,
        handlaggare: changesWorker(antal) ? `${WORKER}${antal % 7}` : context.handlaggare,
      };
    }),
  },
  delays: { frist: 1 },
});

const step = { reenter: true, actions: 'stega' as const };
const onwards = [
  { guard: om('arendetOppet', 'malFinns', 'granskasAvB'), target: '.granskningB' as const, ...step },
  { guard: om('arendetOppet', 'malFinns'), target: '.granskningA' as const, ...step },
];

const machine = frame.createMachine({
  id: 'bench',
  context: ({ input }) => ({
    antal: input.antal,
    handlaggare: `${WORKER}0`,
    laget: 'oppet',
    nar: null,
    senast: '2026-01-01',
    mal: Array.from({ length: 16 }, (_, n) => ({
      id: `mal-${input.antal}-${n + 1}`,
      omrade: OMRADEN[n % OMRADEN.length] ?? '',
      klart: n % 3 === 0,
    })),
  }),
  initial: 'pagar',
  states: {
    pagar: {
      initial: 'granskningA',
      meta: { text: { sv: 'Ärendet pågår', en: 'The case is open' }, tasks: ['handlagg'] },
      on: { HANDELSE: onwards },
      after: { frist: onwards },
      states: {
        granskningA: { meta: { text: { sv: 'Hos den första', en: 'With the first' }, tasks: ['granskaA'] } },
        granskningB: { meta: { text: { sv: 'Hos den andra', en: 'With the other' }, tasks: ['granskaB'] } },
      },
    },
  },
});

export const benchRoutine = defineProcess({
  id: 'bench',
  version: 1,
  machine,
  title: { sv: 'Mätrutinen', en: 'The routine that is measured' },
  input: z.object({ antal: z.int() }),
  events: {
    HANDELSE: {
      label: { sv: 'Anteckna', en: 'Note' },
      roles: ['socialsekreterare'],
      source: SOURCE,
      schema: z.object({ slag: z.string(), datum: z.iso.date(), nar: z.iso.datetime().optional() }),
    },
  },
  conditions,
  deadlines,
  tasks,
  index: (context: Context) => ({
    sfEnhet: 'sf-1',
    kcEnhet: 'kc-1',
    klientId: null,
    skyddad: false,
    handlaggare: { socialsekreterare: context.handlaggare },
  }),
});

/** The event of every measured step. */
export const HANDELSE = { type: 'HANDELSE', slag: 'kontakt', datum: '2026-11-02' } as const;
