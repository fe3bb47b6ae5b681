/**
 * Disagreement between the sides (R89, A18): both views, then the ladder SS and AMK, 1:e socialsekreterare
 * and samordnare, and in the end SF decides, or samordnare on KC's method. It blocks only KC's part of the step.
 */
import { assign } from 'xstate';
import type { AnvisningContext, Oenighet } from '../context';
import { frame, om } from '../setup';

const andra = (c: AnvisningContext, change: Partial<Oenighet>): Partial<AnvisningContext> =>
  c.oenighet ? { oenighet: { ...c.oenighet, ...change } } : {};

export const oenighet = frame.createStateConfig({
  initial: 'ingen',
  states: {
    ingen: {
      id: 'oenighetIngen',
      on: {
        LYFT_OENIGHET: {
          guard: om('uppdragetSkickat'),
          target: 'oppen',
          actions: assign({
            oenighet: ({ event }) => ({
              steg: event.steg,
              synSf: false,
              synKc: false,
              forslagFss: null,
              forslagSam: null,
            }),
          }),
        },
      },
    },
    oppen: {
      type: 'parallel',
      meta: { text: { sv: 'Oenighet är lyft', en: 'A disagreement is open' }, source: ['R89', 'A18'] },
      // However it is settled, nothing of KC's is blocked any more.
      exit: assign({ oenighet: null }),
      states: {
        synSf: {
          initial: 'kvar',
          states: {
            kvar: {
              meta: { tasks: ['lamnaSynSf'] },
              on: {
                SYN_SF: { target: 'klar', actions: assign(({ context }) => andra(context, { synSf: true })) },
              },
            },
            klar: {},
          },
        },
        synKc: {
          initial: 'kvar',
          states: {
            kvar: {
              meta: { tasks: ['lamnaSynKc'] },
              on: {
                SYN_KC: { target: 'klar', actions: assign(({ context }) => andra(context, { synKc: true })) },
              },
            },
            klar: {},
          },
        },
        niva: {
          initial: 'ssAmk',
          states: {
            ssAmk: {
              meta: { tasks: ['sokEnighet'], source: ['R111'] },
              after: { oenighetNiva1: 'fssSam' },
              on: {
                GODTA_KCS_SYN: { guard: om('kcSynLamnad'), target: '#oenighetIngen' },
                GODTA_SFS_SYN: { guard: om('sfSynLamnad'), target: '#oenighetIngen' },
                HANSKJUT_OENIGHET: { guard: om('sfSynLamnad', 'kcSynLamnad'), target: 'fssSam' },
              },
            },
            fssSam: {
              type: 'parallel',
              meta: { source: ['R89', 'R111'] },
              after: { oenighetNiva2: 'sistaOrdet' },
              always: [
                { guard: om('forslagenLika'), target: '#oenighetIngen' },
                { guard: om('forslagenOlika'), target: 'sistaOrdet' },
              ],
              states: {
                fss: {
                  initial: 'kvar',
                  states: {
                    kvar: {
                      meta: { tasks: ['foreslaLosningFss'] },
                      on: {
                        FORSLAG_FSS: {
                          target: 'klar',
                          actions: assign(({ context, event }) =>
                            andra(context, { forslagFss: event.losning }),
                          ),
                        },
                      },
                    },
                    klar: {},
                  },
                },
                sam: {
                  initial: 'kvar',
                  states: {
                    kvar: {
                      meta: { tasks: ['foreslaLosningSam'] },
                      on: {
                        FORSLAG_SAM: {
                          target: 'klar',
                          actions: assign(({ context, event }) =>
                            andra(context, { forslagSam: event.losning }),
                          ),
                        },
                      },
                    },
                    klar: {},
                  },
                },
              },
            },
            // The ladder's time is out: how the insats is carried out is KC's, everything else SF's (A18).
            sistaOrdet: {
              initial: 'avgors',
              states: {
                avgors: { always: [{ guard: om('metodenOmtvistas'), target: 'kc' }, { target: 'sf' }] },
                kc: {
                  meta: { tasks: ['avgorMetod'], source: ['A18', 'R88'] },
                  on: { AVGOR_METOD: { target: '#oenighetIngen' } },
                },
                sf: {
                  meta: { tasks: ['avgorOenighet'], source: ['A18', 'R122'] },
                  on: { AVGOR_OENIGHET: { target: '#oenighetIngen' } },
                },
              },
            },
          },
        },
      },
    },
  },
});
