/**
 * The decision's own time, beside the main flow: its validity (A7, A9), and the review that must come
 * before its end (R76, R77, A8). No silent extension and no automatic closing.
 */
import { assign } from 'xstate';
import { fattaBeslut, fortsattUppdrag, omprova } from '../changes';
import { beslutsnyckel } from '../context';
import { bevakad, bevakadTills, frame, om } from '../setup';
import { beslut, beslutsvillkor, forsamrad, underlag } from './beredning';
import { uppdragsvillkor } from './lagrum';
import { natt } from './stoppat';

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
      always: { guard: om('beslutetHarInteUpphort'), target: 'galler' },
      states: {
        klient: {
          initial: 'kvar',
          states: {
            kvar: {
              meta: { tasks: ['meddelaKlientUpphort'] },
              always: { guard: om('arendetStoppat'), target: 'ingenAttMeddela' },
              on: {
                MEDDELA_KLIENT_UPPHORT: {
                  guard: om('kanalenTillaten', 'kanalenAvtalad', ...natt),
                  target: 'klar',
                },
              },
            },
            ingenAttMeddela: { always: { guard: om(...natt), target: 'kvar' } },
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

/** A changed circumstance ends a renewal: SF has judged that the insats ends, or there is nobody to renew it for. */
const provningBryter = [
  { guard: om('avslutSkaInledas'), target: 'attAvsluta' },
  { guard: om('arendetStoppat'), target: 'bevakas' },
];

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
            guard: om('fortsattInsats', 'fortsattMedKrav', 'tillhorNamnden', ...natt),
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
          always: [
            { guard: om('avslutSkaInledas'), target: 'attAvsluta' },
            { guard: om('omprovningBegard'), target: 'attOmprova' },
            // Told to nobody while the case was stopped or a closing ran, the new decision is told now.
            { guard: om('fornyelsenEjMeddelad', ...natt), target: 'fornyat' },
            { guard: om('beslutsklockanInaktuell'), target: 'bevakas', reenter: true },
          ],
          after: { omprovning: 'attOmprova' },
        },
        attOmprova: {
          ...bevakad('omprovningForsenad', 'omprovningForsenad'),
          meta: {
            text: { sv: 'Fortsatt insats ska prövas', en: 'Continuation is to be examined' },
            source: ['R76', 'R77'],
            tasks: ['omprovaInsats'],
          },
          always: { guard: om('avslutSkaInledas'), target: 'attAvsluta' },
        },
        attAvsluta: {
          ...bevakad('inledAvslut', 'avslutEjInlett'),
          meta: {
            text: { sv: 'Omprövad: insatsen ska avslutas', en: 'Reviewed: the measure is to be closed' },
            source: ['R77', 'A26'],
            tasks: ['inledAvslut'],
          },
          always: { guard: om('omprovningBegard'), target: 'attOmprova' },
        },
        fornyelse: {
          initial: 'forsamrad',
          meta: { text: { sv: 'Nytt beslut förbereds', en: 'A new decision is prepared' }, source: ['A8'] },
          always: provningBryter,
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
          always: provningBryter,
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
                      guard: om('datumInteIFramtiden', 'kanalenTillaten', 'kanalenAvtalad', ...natt),
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
                      guard: om('beslutetLoper', 'grundForUppgifterTillKc', ...uppdragsvillkor),
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
