/**
 * The insats while it runs: follow-up meetings come and go, the clocks beside it count (R58–R87).
 */
import { assign } from 'xstate';
import { inledAvslut, insats as andra } from '../changes';
import { foljUpp } from '../changes/journal';
import { bevakad, frame, om } from '../setup';
import { natt, stopp } from './stoppat';

/** When a call to follow-up may be sent. */
export const kallelsevillkor = om(
  'beslutetLoper',
  'motetTidigastIdag',
  'motetInomBeslutet',
  'kanalenTillaten',
  'kanalenAvtalad',
  ...natt,
);
const motesvillkor = [
  'datumInteIFramtiden',
  'efterInsatsensStart',
  'helaDagordningen',
  'allaMalFoljda',
  'malenFinns',
  'trePartersNarvaro',
  'parallellaOmradenAngivna',
] as const;

export const insats = frame.createStateConfig({
  initial: 'pagaende',
  meta: { text: { sv: 'Insatsen pågår', en: 'The measure is running' }, source: ['R53', 'R68'] },
  // After a gap in the decision the insats starts over: new uppdrag, new inskrivning (A8).
  always: [stopp, { guard: om('nyInskrivningKravs'), target: 'uppdrag' }],
  on: {
    KALLA_UPPFOLJNING: {
      guard: kallelsevillkor,
      target: '.uppfoljning',
      actions: assign(({ context, event }) =>
        andra(context, { bokad: event.datum, kallad: true, utebliven: false }),
      ),
    },
    HALL_UPPFOLJNING: [
      {
        // A meeting more than the called one: the clock counts anew, the called one stands (R63).
        guard: om(...motesvillkor, 'ettSenareMoteKallat'),
        actions: assign(({ context, event }) => foljUpp(context, event)),
      },
      {
        guard: om(...motesvillkor),
        target: '.pagaende',
        actions: assign(({ context, event }) => foljUpp(context, event)),
      },
    ],
    // An extra meeting resets no clock: only the whole agenda does (A5).
    HALL_TREPARTSMOTE: {
      guard: om('datumInteIFramtiden', 'efterInsatsensStart', 'trePartersNarvaro'),
      actions: assign({ trepartsmoteBehovs: false }),
    },
    AVSLUT_AVISERAT: {
      guard: om('avslutetOmtvistasInte', 'orsakenStammer'),
      target: 'avslut',
      actions: assign(({ context, event }) => inledAvslut(context, 'kc', event)),
    },
    INLED_AVSLUT: {
      guard: om('orsakenStammer'),
      target: 'avslut',
      actions: assign(({ context, event }) => inledAvslut(context, 'sf', event)),
    },
  },
  states: {
    pagaende: {
      meta: { text: { sv: 'Pågående insats', en: 'Ongoing measure' }, source: ['R58'], steg: 'pagaende' },
    },
    uppfoljning: {
      ...bevakad('uppfoljningUtfall', 'uppfoljningUtanUtfall'),
      meta: {
        text: { sv: 'Kallad till uppföljning', en: 'Called to follow-up' },
        source: ['R61', 'R78'],
        steg: 'uppfoljning',
        tasks: ['hallUppfoljning'],
      },
      on: {
        UPPFOLJNING_UTEBLEV: {
          target: 'pagaende',
          actions: assign(({ context }) => andra(context, { bokad: null, kallad: false, utebliven: true })),
        },
      },
    },
  },
});
