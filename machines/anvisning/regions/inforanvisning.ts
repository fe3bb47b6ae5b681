/**
 * Inför anvisning: assessment, samråd and decision, then notice and uppdrag (R8–R37).
 */
import { assign } from 'xstate';
import { bedomBehov, beredning, fattaBeslut, skickaUppdrag, avbryt } from '../changes';
import { bevakad, frame, om } from '../setup';
import { beslut, beslutsvillkor, forsamrad, underlag } from './beredning';
import { uppdragsvillkor } from './lagrum';
import { natt, stopp } from './stoppat';

export const infor = frame.createStateConfig({
  initial: 'behovsbedomning',
  meta: { text: { sv: 'Inför anvisning', en: 'Before the referral' }, source: ['R6'] },
  always: stopp,
  on: {
    ...underlag,
    FATTA_BESLUT: {
      guard: beslutsvillkor,
      target: 'uppdrag',
      actions: assign(({ context, event }) => fattaBeslut(context, event)),
    },
    AVSLUTA_UTAN_ANVISNING: {
      guard: om('orsakenStammer', 'nastaStegNamngivet', 'rattelsernaKlara'),
      target: '#anvisning.utanAnvisning',
    },
  },
  states: {
    behovsbedomning: {
      type: 'parallel',
      meta: {
        text: { sv: 'Behovsbedömning', en: 'Assessment of needs' },
        source: ['R8', 'R12'],
        steg: 'behovsbedomning',
      },
      on: {
        BEDOM_BEHOV: {
          guard: om('varjeOmradeEnGang'),
          actions: assign(({ context, event }) => bedomBehov(context, event)),
        },
        INLED_ANVISNING: {
          guard: om('behovetBedomt', 'kravPaDeltagande'),
          target: 'forsamrad',
          actions: assign(({ context, event }) => beredning(context, { inledd: true, krav: event.krav })),
        },
      },
      states: {
        frist: bevakad('behovsbedomning', 'behovsbedomningForsenad'),
        arbete: {
          initial: 'bedoms',
          states: {
            bedoms: {
              meta: { tasks: ['bedomBehov'] },
              always: { guard: om('behovetBedomt'), target: 'stallning' },
            },
            stallning: { meta: { tasks: ['taStallningAnvisning'] } },
          },
        },
      },
    },
    forsamrad: forsamrad('samradVantar'),
    beslut,
  },
});

export const uppdrag = frame.createStateConfig({
  initial: 'underrattelse',
  meta: {
    text: { sv: 'Beslutet är fattat, uppdraget skrivs', en: 'Decided, the commission is being written' },
    source: ['R33', 'R34'],
    steg: 'uppdrag',
  },
  always: stopp,
  on: {
    SKICKA_UPPDRAG: {
      guard: om('beslutetLoper', 'klientenUnderrattad', 'grundForUppgifterTillKc', ...uppdragsvillkor),
      target: 'inskrivning',
      actions: assign(({ context, event }) => skickaUppdrag(context, event)),
    },
    AVBRYT_ANVISNING: { guard: om('orsakenStammer'), target: 'ejInskrivning', actions: assign(avbryt) },
  },
  states: {
    underrattelse: {
      ...bevakad('underratta', 'underrattelseForsenad'),
      meta: { tasks: ['underratta'] },
      always: { guard: om('klientenUnderrattad'), target: 'skrivs' },
      on: {
        UNDERRATTA: {
          guard: om('datumInteIFramtiden', 'kanalenTillaten', 'kanalenAvtalad', ...natt),
          actions: assign({ underrattad: true }),
        },
      },
    },
    skrivs: {
      ...bevakad('uppdrag', 'uppdragForsenat'),
      meta: { tasks: ['skickaUppdrag'] },
      // A new decision in the meantime is a new notice.
      always: { guard: om('klientenEjUnderrattad'), target: 'underrattelse' },
    },
  },
});
