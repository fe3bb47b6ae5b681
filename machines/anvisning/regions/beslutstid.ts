/**
 * The decision's own time, beside the main flow: its validity (A7, A9), and the review that must come
 * before its end (R76, R77, A8). No silent extension and no automatic closing.
 */
import { assign } from 'xstate';
import { fattaBeslut, fortsattUppdrag, omprova } from '../changes';
import { beslutsnyckel } from '../context';
import { bevakad, bevakadTills, frame, om } from '../setup';
import { beslut, beslutsvillkor, forsamrad, underlag } from './beredning';

export const giltighet = frame.createStateConfig({
  initial: 'ingen',
  states: {
    ingen: { always: { guard: om('beslutFinns'), target: 'galler' } },
    galler: {
      meta: { text: { sv: 'Beslutet gäller', en: 'The decision is in force' }, source: ['R32', 'A7'] },
      entry: assign(({ context }) => ({ klockor: { ...context.klockor, beslut: beslutsnyckel(context) } })),
      always: { guard: om('beslutsklockanInaktuell'), target: 'galler', reenter: true },
      after: { beslutUpphor: { target: 'upphort', actions: assign({ upphort: true }) } },
    },
    upphort: {
      type: 'parallel',
      meta: {
        text: { sv: 'Beslutet har upphört utan nytt beslut', en: 'The decision has lapsed' },
        source: ['A9'],
        tasks: ['beslutHarUpphort'],
      },
      always: { guard: om('beslutetFornyat'), target: 'galler' },
      states: {
        klient: {
          initial: 'kvar',
          states: {
            kvar: {
              meta: { tasks: ['meddelaKlientUpphort'] },
              on: { MEDDELA_KLIENT_UPPHORT: { guard: om('kanalenTillaten'), target: 'klar' } },
            },
            klar: {},
          },
        },
        kc: {
          initial: 'avgors',
          states: {
            avgors: { always: [{ guard: om('uppdragetSkickat'), target: 'kvar' }, { target: 'klar' }] },
            kvar: { meta: { tasks: ['meddelaKcUpphort'] }, on: { MEDDELA_KC_UPPHORT: 'klar' } },
            klar: {},
          },
        },
      },
    },
  },
});

export const omprovning = frame.createStateConfig({
  initial: 'vilar',
  states: {
    vilar: { always: { guard: om('beslutFinns', 'avvecklingPagarInte'), target: 'oppen' } },
    oppen: {
      initial: 'bevakas',
      always: { guard: om('avvecklingPagar'), target: 'vilar' },
      on: {
        OMPROVA: [
          {
            guard: om('fortsattInsats', 'fortsattMedKrav'),
            target: '.fornyelse',
            actions: assign(({ context, event }) => omprova(context, event)),
          },
          {
            guard: om('annatAnFortsattInsats'),
            target: '.attAvsluta',
            actions: assign(({ context, event }) => omprova(context, event)),
          },
        ],
      },
      states: {
        bevakas: {
          always: { guard: om('omprovningBegard'), target: 'attOmprova' },
          after: { omprovning: 'attOmprova' },
        },
        attOmprova: {
          ...bevakad('omprovningForsenad', 'omprovningForsenad'),
          meta: {
            text: { sv: 'Fortsatt insats ska prövas', en: 'Continuation is to be examined' },
            source: ['R76', 'R77'],
            tasks: ['omprovaInsats'],
          },
        },
        attAvsluta: {
          ...bevakad('inledAvslut', 'avslutEjInlett'),
          meta: {
            text: { sv: 'Omprövad: insatsen ska avslutas', en: 'Reviewed: the measure is to be closed' },
            source: ['R77'],
            tasks: ['inledAvslut'],
          },
        },
        fornyelse: {
          initial: 'forsamrad',
          meta: { text: { sv: 'Nytt beslut förbereds', en: 'A new decision is prepared' }, source: ['A8'] },
          on: {
            ...underlag,
            FATTA_BESLUT: {
              guard: beslutsvillkor,
              target: 'fornyat',
              actions: assign(({ context, event }) => fattaBeslut(context, event)),
            },
          },
          states: { forsamrad: forsamrad('fornyatSamradVantar'), beslut },
        },
        fornyat: {
          type: 'parallel',
          meta: {
            text: { sv: 'Nytt beslut meddelas', en: 'The new decision is being told' },
            source: ['A8', 'R33'],
          },
          onDone: 'bevakas',
          states: {
            frist: bevakadTills('fornyelse', 'fornyelseForsenad', 'fornyelsenMeddelad'),
            underrattelse: {
              initial: 'avgors',
              states: {
                // With no uppdrag sent, the main flow tells the client and sends it.
                avgors: { always: [{ guard: om('uppdragetEjSkickat'), target: 'klar' }, { target: 'kvar' }] },
                kvar: {
                  meta: { tasks: ['underrattaFornyelse'] },
                  always: { guard: om('klientenUnderrattad'), target: 'klar' },
                  on: {
                    UNDERRATTA: {
                      guard: om('datumInteIFramtiden', 'kanalenTillaten'),
                      actions: assign({ underrattad: true }),
                    },
                  },
                },
                klar: { type: 'final' },
              },
            },
            uppdrag: {
              initial: 'kvar',
              states: {
                kvar: {
                  meta: { tasks: ['skickaFortsattningsuppdrag'] },
                  // An uppdrag not yet sent is sent by the main flow, under the new decision.
                  always: { guard: om('uppdragetForDettaBeslut'), target: 'klar' },
                  on: {
                    SKICKA_FORTSATTNINGSUPPDRAG: {
                      guard: om('beslutetLoper', 'grundForUppgifterTillKc', 'malenOlika'),
                      actions: assign(({ context, event }) => fortsattUppdrag(context, event)),
                    },
                  },
                },
                klar: { type: 'final' },
              },
            },
          },
        },
      },
    },
  },
});
