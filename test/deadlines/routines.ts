/** Two small routines: a bare timer, and one with tasks, reminders, protection and units. */
import { assign, raise, setup } from 'xstate';
import { z } from 'zod';
import { planFrom } from '../../machines/calendar';
import { defineProcess, type CaseIndex, type ProcessDefinition } from '../../machines/process';

interface Timer {
  readonly ms: number;
  readonly broken: boolean;
}

interface Input {
  readonly ms: number;
  readonly broken?: boolean;
}

/** Waits some milliseconds, then ends. Its rule can be broken. */
export const timer: ProcessDefinition = {
  id: 'timer',
  version: 1,
  machine: setup({
    types: { context: {} as Timer, input: {} as Input },
    delays: { vanta: ({ context }) => context.ms },
  }).createMachine({
    context: ({ input }) => ({ ms: input.ms, broken: input.broken ?? false }),
    initial: 'vantar',
    states: {
      vantar: {
        after: {
          vanta: {
            target: 'klar',
            guard: ({ context }) => {
              if (context.broken) throw new Error('the words of a broken rule');
              return true;
            },
          },
        },
      },
      klar: {},
    },
  }),
};

/** Three timers of its own, set at the start, each to be seen in the history. */
export const flera: ProcessDefinition = {
  id: 'flera',
  version: 1,
  machine: setup({
    types: {
      context: {} as { readonly ms: readonly number[] },
      input: {} as { readonly ms: readonly number[] },
    },
    actions: { sett: () => undefined },
  }).createMachine({
    context: ({ input }) => ({ ms: input.ms }),
    entry: [0, 1, 2].map((n) =>
      raise({ type: `T${n}` }, { id: `t${n}`, delay: ({ context }) => context.ms[n] ?? 0 }),
    ),
    on: { '*': { actions: 'sett' } },
  }),
};

interface Vakt extends CaseIndex {
  readonly datum: string;
}

/** A task with a date, reminders 30, 7 and 1 days before, and escalation when the date has passed. */
export const vakt = defineProcess({
  id: 'vakt',
  version: 1,
  title: { sv: 'Vakt', en: 'Watch' },
  input: z.object({ datum: z.string(), skyddad: z.boolean().optional() }),
  machine: setup({
    types: {
      context: {} as Vakt,
      events: {} as { type: 'KLAR' | 'SLAPP' | 'SKYDDA' | 'PAUSA' } | { type: 'FLYTTA'; enhet: string },
      input: {} as Partial<Vakt> & { datum: string },
    },
    delays: { senast: 0 },
  }).createMachine({
    context: ({ input }) => ({
      datum: input.datum,
      skyddad: input.skyddad ?? false,
      sfEnhet: input.sfEnhet ?? 'sf-centrum',
      kcEnhet: null,
      klientId: input.klientId === undefined ? 'klient-1' : input.klientId,
      handlaggare: input.handlaggare ?? { socialsekreterare: 'ss-centrum-1' },
    }),
    initial: 'arbetar',
    on: {
      SKYDDA: { actions: assign({ skyddad: true }) },
      FLYTTA: { actions: assign({ sfEnhet: ({ event }) => event.enhet, handlaggare: {} }) },
    },
    states: {
      arbetar: {
        meta: { tasks: ['gor'] },
        after: { senast: 'forsenad' },
        on: { KLAR: 'klar', SLAPP: 'glomd', PAUSA: 'paus' },
      },
      paus: { meta: { tasks: ['vanta'] } },
      forsenad: { meta: { tasks: ['eskalerad'] }, on: { KLAR: 'klar' } },
      glomd: { on: { KLAR: 'klar' } },
      klar: { type: 'final' },
    },
  }),
  events: Object.fromEntries(
    ['KLAR', 'SLAPP', 'SKYDDA', 'PAUSA', 'FLYTTA'].map((type) => [
      type,
      {
        label: { sv: type, en: type },
        roles: ['socialsekreterare' as const],
        source: ['R1'],
        schema: z.object({ enhet: z.string().optional() }),
      },
    ]),
  ),
  conditions: {},
  deadlines: {
    senast: {
      title: { sv: 'Underlaget klart', en: 'Documents ready' },
      source: ['R1'],
      kind: 'intern',
      owner: 'socialsekreterare',
      reminders: () => [30, 7, 1],
      due: ({ context }: { context: Vakt }) => planFrom(context.datum, { sv: 'Dagen', en: 'The day' }).plan(),
    },
  },
  tasks: {
    gor: {
      title: { sv: 'Gör klart underlaget', en: 'Finish the documents' },
      role: 'socialsekreterare',
      source: ['R1'],
      events: ['KLAR'],
      deadline: 'senast',
      notify: true,
    },
    vanta: {
      title: { sv: 'Vänta in svaret', en: 'Await the answer' },
      role: 'socialsekreterare',
      source: ['R1'],
      events: [],
    },
    eskalerad: {
      title: { sv: 'Se till att underlaget blir klart', en: 'See that it gets done' },
      role: 'forste_socialsekreterare',
      source: ['R1'],
      events: ['KLAR'],
      escalation: true,
    },
  },
  index: ({ sfEnhet, kcEnhet, klientId, skyddad, handlaggare }: Vakt) => ({
    sfEnhet,
    kcEnhet,
    klientId,
    skyddad,
    handlaggare,
  }),
});
