/**
 * Consent to Kompetenscenter with its end, and the consent that samråd with Arbetsförmedlingen rests on
 * (R26, R30, A17, A28).
 */
import { assign } from 'xstate';
import { aterkallaTillAf, aterkallaTillKc, samtyckeTillAf, samtyckeTillKc } from '../changes/externa';
import { bevakad, frame, om } from '../setup';
import { natt } from './stoppat';

/** What is to be done about a consent rests while the insats is being ended, and comes back if that is undone. */
const fortgar = ['avvecklingPagarInte', ...natt] as const;
const vila = [
  { guard: om('avvecklingPagar'), target: 'oppet' },
  { guard: om('arendetStoppat'), target: 'oppet' },
] as const;

/** The client declines, from the start or when asked for a new consent. */
const neka = frame.createStateConfig({
  on: {
    NEKA_SAMTYCKE_KC: {
      guard: om('datumInteIFramtiden', 'samtyckeBehovs'),
      target: 'nekat',
      actions: assign({ samtyckeKc: 'nekat' }),
    },
  },
}).on;

/** Consent to KC: given, refused (A28), withdrawn (A17), ended (R30). Never a sign of refusing the insats. */
export const samtycke = frame.createStateConfig({
  initial: 'oppet',
  on: {
    REGISTRERA_SAMTYCKE_KC: {
      guard: om('datumInteIFramtiden', 'samtycketGallerFramat', 'samtycketEfterAterkallelsen'),
      target: '.oppet',
      actions: assign(({ context, event }) => samtyckeTillKc(context, event)),
    },
    ANGE_LAGSTOD_KC: { target: '.oppet', actions: assign({ lagstodKc: true }) },
    ATERKALLA_SAMTYCKE_KC: {
      guard: om('datumInteIFramtiden', 'samtyckeLamnat'),
      target: '.aterkallat',
      actions: assign(({ context, event }) => aterkallaTillKc(context, event)),
    },
    // The consent that samråd rests on; withdrawn, nothing further is sent (R26, A17).
    REGISTRERA_SAMTYCKE_AF: {
      guard: om('datumInteIFramtiden', 'samtycketGallerFramat', 'samtycketEfterAterkallelsen'),
      actions: assign(({ context, event }) => samtyckeTillAf(context, event)),
    },
    ATERKALLA_SAMTYCKE_AF: {
      guard: om('datumInteIFramtiden'),
      actions: assign(({ context, event }) => aterkallaTillAf(context, event)),
    },
  },
  states: {
    oppet: {
      always: [
        { guard: om('samtyckeKcHarSlutdag'), target: 'tidsbegransat' },
        { guard: om('samtyckeKcNekat', ...fortgar), target: 'nekat' },
        { guard: om('samtyckeKcAterkallat', ...fortgar), target: 'aterkallat' },
        { guard: om('samtyckeKcHarSlutat', ...fortgar), target: 'utgatt' },
      ],
      on: neka,
    },
    tidsbegransat: {
      meta: { source: ['R30'] },
      after: { samtyckeKcUpphor: { target: 'utgatt', actions: assign({ samtyckeKc: 'utgatt' }) } },
    },
    utgatt: {
      ...bevakad('fornyaSamtycke', 'samtyckeEjFornyat'),
      meta: {
        text: { sv: 'Samtycket till Kompetenscenter har slutat gälla', en: 'Consent to KC has ended' },
        source: ['R30', 'R76'],
        tasks: ['fornyaSamtyckeKc'],
      },
      always: [...vila, { guard: om('grundForUppgifterTillKc'), target: 'oppet' }],
      on: neka,
    },
    nekat: {
      ...bevakad('nekatSamtycke', 'nekatSamtyckeForsenat'),
      meta: {
        text: { sv: 'Samtycke till Kompetenscenter lämnas inte', en: 'Consent to KC is refused' },
        source: ['A28'],
        tasks: ['valjVidNekatSamtycke'],
      },
      always: vila,
    },
    aterkallat: {
      ...bevakad('samtyckePaus', 'samtyckePausForsenad'),
      meta: {
        text: { sv: 'Paus: samtycket har återkallats', en: 'Paused: consent is withdrawn' },
        source: ['A17'],
        tasks: ['provaAterkallatSamtycke'],
      },
      always: vila,
    },
  },
});
