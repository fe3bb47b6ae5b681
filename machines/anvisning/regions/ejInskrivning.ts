/**
 * No enrolment: SS recalls the uppdrag and takes a stand on the decision, AMK records why and cancels the
 * time. The case ends only when both sides have done their part (R54–R57).
 */
import { assign } from 'xstate';
import type { AnvisningContext, EjInskrivning } from '../context';
import { bevakadTills, frame, om } from '../setup';

const bocka = (c: AnvisningContext, change: Partial<EjInskrivning>): Partial<AnvisningContext> =>
  c.ejInskrivning ? { ejInskrivning: { ...c.ejInskrivning, ...change } } : {};

export const ejInskrivning = frame.createStateConfig({
  id: 'ejInskrivning',
  type: 'parallel',
  meta: {
    text: { sv: 'Inskrivning sker inte', en: 'No enrolment takes place' },
    source: ['R54', 'R55', 'R56', 'R57'],
    steg: 'ejInskrivning',
  },
  onDone: 'slutkontroll',
  states: {
    fristSf: bevakadTills('ejInskrivningSf', 'ejInskrivningSfForsenad', 'sfHarAvbrutit'),
    fristKc: bevakadTills('ejInskrivningKc', 'ejInskrivningKcForsenad', 'kcHarAvbrutit'),
    aterkallelse: {
      initial: 'avgors',
      states: {
        avgors: { always: [{ guard: om('uppdragetSkickat'), target: 'kvar' }, { target: 'klar' }] },
        kvar: {
          meta: { tasks: ['aterkallaUppdrag'] },
          on: {
            ATERKALLA_UPPDRAG: {
              target: 'klar',
              actions: assign(({ context }) => bocka(context, { aterkallat: true })),
            },
          },
        },
        klar: { type: 'final' },
      },
    },
    stallning: {
      initial: 'kvar',
      states: {
        kvar: {
          meta: { tasks: ['taStallningBeslut'] },
          on: {
            TA_STALLNING_BESLUT: {
              guard: om(
                'upphorMedDagOchUnderrattelse',
                'stallningenStammer',
                'nastaStegNamngivet',
                'underrattelsenMojlig',
                'kanalenTillaten',
                'kanalenAvtalad',
              ),
              target: 'klar',
              actions: assign(({ context }) => bocka(context, { stallning: true })),
            },
          },
        },
        klar: { type: 'final' },
      },
    },
    orsak: {
      initial: 'avgors',
      states: {
        avgors: { always: [{ guard: om('uppdragetSkickat'), target: 'kvar' }, { target: 'klar' }] },
        kvar: {
          meta: { tasks: ['dokumenteraEjInskrivning'] },
          on: {
            DOKUMENTERA_EJ_INSKRIVNING: {
              target: 'klar',
              actions: assign(({ context }) => bocka(context, { dokumenterat: true })),
            },
          },
        },
        klar: { type: 'final' },
      },
    },
    avbokning: {
      initial: 'avgors',
      states: {
        avgors: {
          always: [
            { guard: om('ingenTidBokad'), target: 'klar' },
            { guard: om('arSkyddad'), target: 'direkt' },
            { target: 'gwa' },
          ],
        },
        gwa: {
          meta: { tasks: ['avbokaGwa'] },
          on: {
            AVBOKA_GWA: {
              guard: om('arInteSkyddad'),
              target: 'klar',
              actions: assign(({ context }) => bocka(context, { avbokat: true })),
            },
          },
          always: { guard: om('arSkyddad'), target: 'direkt' },
        },
        direkt: {
          meta: { tasks: ['avbokaDirekt'] },
          on: {
            AVBOKA_DIREKT: {
              target: 'klar',
              actions: assign(({ context }) => bocka(context, { avbokat: true })),
            },
          },
        },
        klar: { type: 'final' },
      },
    },
  },
});

/** Both sides have done their part; what was corrected late in the case is made good before it ends (A32). */
export const slutkontroll = frame.createStateConfig({
  meta: {
    text: {
      sv: 'En rättelse återstår innan ärendet avslutas',
      en: 'A correction is left before the case ends',
    },
    source: ['A32'],
    steg: 'ejInskrivning',
  },
  always: { guard: om('rattelsernaKlara'), target: '#anvisning.ejInskriven' },
});
