/**
 * Regions of:
 * Legal basis by date, aktivitetskrav, steering documents and services, and time spent in insatser
 * (R3, R11, L1, L2, L4, A23–A25, A27).
 */
import { assign } from 'xstate';
import { forstaStart, lagrum } from '../lagrum';
import { bevakad, frame, om } from '../setup';

/** What the content of an uppdrag must meet, the first and a continued one (R11, R37, P3). */
export const uppdragsvillkor = [
  'malenOlika',
  'tjansternaErbjuds',
  'agarenFarVerkstalla',
  'tjansternasOmraden',
  'tjansternasLagrum',
  'barnetsBastaBeaktat',
] as const;

const planvillkor = om('datumInteIFramtiden', 'tidigastBeslutsdagen', 'tidForJobbsokning');

const plan = frame.createStateConfig({
  initial: 'vilar',
  states: {
    vilar: {
      always: [
        { guard: om('individuellPlanSaknas'), target: 'attUppratta' },
        { guard: om('individuellPlanFinns'), target: 'galler' },
      ],
    },
    attUppratta: {
      ...bevakad('individuellPlan', 'individuellPlanForsenad'),
      meta: {
        text: {
          sv: 'Aktivitetskrav: individuell plan ska upprättas',
          en: 'Activity requirement: an individual plan is to be drawn up',
        },
        source: ['A25', 'L2'],
        tasks: ['upprattaIndividuellPlan'],
      },
      always: { guard: om('aktivitetskravGallerInte'), target: 'vilar' },
      on: {
        UPPRATTA_INDIVIDUELL_PLAN: {
          guard: planvillkor,
          target: 'galler',
          actions: assign(({ context, event }) => lagrum(context, { plan: event.datum })),
        },
      },
    },
    galler: {
      meta: {
        text: { sv: 'Aktivitetskrav gäller', en: 'An activity requirement is in force' },
        source: ['A25', 'L2'],
      },
      always: [
        { guard: om('aktivitetskravGallerInte'), target: 'vilar' },
        // A new decision on another basis needs its own plan.
        { guard: om('individuellPlanSaknas'), target: 'attUppratta' },
      ],
      on: {
        UPPRATTA_INDIVIDUELL_PLAN: {
          guard: planvillkor,
          actions: assign(({ context, event }) => lagrum(context, { plan: event.datum })),
        },
      },
    },
  },
});

/** The duty is statutory: no consent is asked for, and protection does not lift it (L4). */
const af = frame.createStateConfig({
  initial: 'vilar',
  states: {
    vilar: { always: { guard: om('afSkaUnderrattas'), target: 'attUnderratta' } },
    attUnderratta: {
      ...bevakad('underrattaAf', 'afEjUnderrattad'),
      meta: { tasks: ['underrattaAf'], source: ['L4'] },
      always: { guard: om('afBehoverInteUnderrattas'), target: 'vilar' },
      on: {
        UNDERRATTA_AF_AKTIVITETSKRAV: {
          guard: om('datumInteIFramtiden', 'tidigastBeslutsdagen'),
          actions: assign(({ context, event }) => lagrum(context, { afUnderrattad: event.datum })),
        },
      },
    },
  },
});

/** Only under 12:4 a or 12:4 d; a case under 12:4 alone rests here throughout (A25). */
export const aktivitetskrav = frame.createStateConfig({ type: 'parallel', states: { plan, af } });

/** A23: three years is a guide, so a long time in insatser is looked at once, and ends nothing by itself. */
export const tidIInsats = frame.createStateConfig({
  initial: 'vilar',
  states: {
    vilar: { always: { guard: om('tidenSkaBedomas'), target: 'raknas' } },
    raknas: {
      entry: assign(({ context }) => lagrum(context, { klocka: forstaStart(context) })),
      always: [
        { guard: om('insatsenPagarInte'), target: 'vilar' },
        { guard: om('tidsklockanInaktuell'), target: 'raknas', reenter: true },
      ],
      after: { tidIInsats: 'attBedoma' },
    },
    attBedoma: {
      ...bevakad('bedomTidIInsats', 'tidIInsatsEjBedomd'),
      meta: {
        text: { sv: 'Lång tid i insatser ska bedömas', en: 'A long time in measures is to be assessed' },
        source: ['A23'],
        tasks: ['bedomTidIInsats'],
      },
      always: { guard: om('insatsenPagarInte'), target: 'vilar' },
      on: {
        BEDOM_TID_I_INSATS: [
          {
            guard: om('insatsenOmprovas'),
            target: 'vilar',
            actions: assign(({ context }) => ({
              ...lagrum(context, { tidBedomd: true }),
              omprovning: 'begard' as const,
            })),
          },
          {
            target: 'vilar',
            actions: assign(({ context }) => lagrum(context, { tidBedomd: true })),
          },
        ],
      },
    },
  },
});
