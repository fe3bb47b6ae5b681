/**
 * The clocks of a running insats, beside the main flow: follow-up every third month (R61–R63, A5, A6) and
 * the genomförandeplan (R66, R70, R71, A10). Each remembers what it was set from and is set anew when a
 * meeting is held, the plan updated or the decision renewed.
 */
import { assign } from 'xstate';
import { planera } from '../changes/journal';
import { plannyckel, uppfoljningsnyckel } from '../context';
import { bevakad, frame, om } from '../setup';
import { kallelsevillkor } from './insats';

const kallelse = frame.createStateConfig({
  initial: 'vantar',
  states: {
    vantar: {
      always: [
        { guard: om('kallad'), target: 'skickad' },
        { guard: om('uppfoljningenUtebliven'), target: 'ombokning' },
      ],
      after: { kallaUppfoljning: 'dags' },
    },
    dags: {
      meta: { tasks: ['kallaUppfoljning'] },
      // Only a called follow-up can be missed, so what is missed never comes from here.
      always: { guard: om('kallad'), target: 'skickad' },
    },
    // A missed follow-up is rebooked without delay, whatever the clock says (A6).
    ombokning: {
      ...bevakad('bokaOmUppfoljning', 'ombokningForsenad'),
      meta: { tasks: ['bokaOmUppfoljning'] },
      always: { guard: om('kallad'), target: 'skickad' },
    },
    skickad: { always: { guard: om('uppfoljningenUtebliven'), target: 'ombokning' } },
  },
});

export const uppfoljningsklocka = frame.createStateConfig({
  initial: 'vilar',
  states: {
    vilar: { always: { guard: om('insatsenPagar', 'beslutetHarInteUpphort'), target: 'loper' } },
    loper: {
      type: 'parallel',
      meta: {
        text: { sv: 'Nästa uppföljning bevakas', en: 'The next follow-up is watched' },
        source: ['R61', 'R62'],
      },
      entry: assign(({ context }) => ({
        klockor: { ...context.klockor, uppfoljning: uppfoljningsnyckel(context) },
      })),
      always: [
        { guard: om('insatsenPagarInte'), target: 'vilar' },
        // Nobody is called under a lapsed decision (A9).
        { guard: om('beslutetHarUpphort'), target: 'vilar' },
        { guard: om('motetRackerBeslutetUt'), target: 'racker' },
        { guard: om('uppfoljningsklockanInaktuell'), target: 'loper', reenter: true },
      ],
      states: {
        kallelse,
        mote: {
          initial: 'iTid',
          states: {
            iTid: {
              after: {
                uppfoljning: [
                  { guard: om('uppfoljningBokadIdag'), target: 'motesdag' },
                  { target: 'forsenad' },
                ],
              },
            },
            // Held today it is in time; its outcome is watched by the main flow.
            motesdag: {
              always: { guard: om('uppfoljningenUtebliven'), target: 'forsenad' },
              on: { KALLA_UPPFOLJNING: { guard: kallelsevillkor, target: 'forsenad' } },
            },
            forsenad: { meta: { tasks: ['uppfoljningForsenad'] } },
          },
        },
      },
    },
    racker: {
      meta: {
        text: { sv: 'Senaste mötet räcker beslutet ut', en: 'The last meeting lasts the decision out' },
        source: ['A5'],
      },
      always: [
        { guard: om('insatsenPagarInte'), target: 'vilar' },
        { guard: om('nyttMoteBehovs'), target: 'loper' },
      ],
    },
  },
});

/** When a version of the plan may be drawn up: with the participant, towards the goals of the uppdrag (R66, R67). */
const planvillkor = om(
  'datumInteIFramtiden',
  'efterInsatsensStart',
  'planenInomBeslutet',
  'deltagarenDeltog',
  'malenFinns',
  'aktiviteternaOlika',
  'innehalletOmtvistasInte',
);

export const planklocka = frame.createStateConfig({
  initial: 'vilar',
  states: {
    vilar: {
      always: [
        { guard: om('insatsenPagar', 'planFinns'), target: 'galler' },
        { guard: om('insatsenPagar'), target: 'forsta' },
      ],
    },
    forsta: {
      ...bevakad('forstaPlan', 'forstaPlanForsenad'),
      meta: {
        text: { sv: 'Genomförandeplanen ska upprättas', en: 'The plan is to be drawn up' },
        source: ['R66'],
        tasks: ['upprattaPlan'],
      },
      entry: assign(({ context }) => ({ klockor: { ...context.klockor, plan: plannyckel(context) } })),
      always: [
        { guard: om('insatsenPagarInte'), target: 'vilar' },
        { guard: om('planklockanInaktuell'), target: 'forsta', reenter: true },
      ],
      on: {
        UPPRATTA_PLAN: {
          guard: planvillkor,
          target: 'galler',
          actions: assign(({ context, event }) => planera(context, event)),
        },
      },
    },
    galler: {
      initial: 'aktuell',
      meta: { text: { sv: 'Genomförandeplanen gäller', en: 'The plan is in force' }, source: ['R67', 'R70'] },
      entry: assign(({ context }) => ({ klockor: { ...context.klockor, plan: plannyckel(context) } })),
      always: [
        { guard: om('insatsenPagarInte'), target: 'vilar' },
        { guard: om('planklockanInaktuell'), target: 'galler', reenter: true },
      ],
      on: {
        UPPDATERA_PLAN: {
          guard: planvillkor,
          actions: assign(({ context, event }) => planera(context, event)),
        },
      },
      states: {
        aktuell: {
          always: { guard: om('planenRackerBeslutetUt'), target: 'racker' },
          type: 'parallel',
          states: {
            uppgift: {
              initial: 'vilar',
              states: {
                vilar: { after: { planDags: 'dags' } },
                dags: { meta: { tasks: ['uppdateraPlan'] } },
              },
            },
            frist: bevakad('planUppdatering', 'planForsenad'),
          },
        },
        racker: { always: { guard: om('nyPlanBehovs'), target: 'aktuell' } },
      },
    },
  },
});
