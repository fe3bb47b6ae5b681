/**
 * Attendance per planned day (KC states facts, never an assessment), its account per calendar month, and sickness
 * with its certificate (P1, A13, L3).
 */
import { assign } from 'xstate';
import type { AnvisningContext } from '../context';
import type { EventOf } from '../events';
import { borjaRedovisa, lamnaUnderlag } from '../narvaro/manad';
import { medIntyg, registreraDag, sjuknyckel } from '../narvaro/sjukdom';
import { bevakad, frame, om } from '../setup';

const underlagsvillkor = ['grundForUppgifterTillKc', 'manadenStarPaTur', 'dagarnaGarIhop'] as const;
const lamna = ({ narvaro }: AnvisningContext, { manad, idag }: EventOf<'LAMNA_NARVAROUNDERLAG'>) => ({
  narvaro: lamnaUnderlag(narvaro, manad, idag),
});

/** P1: every month is accounted for by a set day; the month in which the insats ends, as soon as it ends. */
const redovisning = frame.createStateConfig({
  initial: 'vilar',
  states: {
    vilar: { always: { guard: om('insatsenPagar'), target: 'loper' } },
    loper: {
      initial: 'avgors',
      entry: assign(({ context, event }) => ({ narvaro: borjaRedovisa(context, event.idag) })),
      always: { guard: om('insatsenPagarInte'), target: 'avvecklas' },
      on: {
        LAMNA_NARVAROUNDERLAG: {
          guard: om('manadenArSlut', ...underlagsvillkor),
          target: '.avgors',
          actions: assign(({ context, event }) => lamna(context, event)),
        },
      },
      states: {
        avgors: {
          always: [
            { guard: om('underlagKanInteLamnas'), target: 'uteblir' },
            { guard: om('manadenArSlut'), target: 'attLamna' },
            { target: 'vantar' },
          ],
        },
        vantar: { after: { narvaroManad: 'avgors' } },
        attLamna: {
          ...bevakad('narvarounderlag', 'narvarounderlagForsenat'),
          meta: { tasks: ['lamnaNarvarounderlag'], source: ['P1'] },
          always: { guard: om('underlagKanInteLamnas'), target: 'uteblir' },
        },
        uteblir: {
          meta: {
            text: {
              sv: 'Närvarounderlag lämnas inte: samtycke eller gällande beslut saknas',
              en: 'Attendance is not handed over: no consent or decision',
            },
            source: ['A9', 'A17'],
          },
          always: { guard: om('underlagKanLamnas'), target: 'avgors' },
        },
      },
    },
    avvecklas: {
      initial: 'avgors',
      always: { guard: om('insatsenPagar'), target: 'loper' },
      states: {
        avgors: { always: [{ guard: om('slutunderlagBehovs'), target: 'attLamna' }, { target: 'klart' }] },
        attLamna: {
          ...bevakad('slutunderlag', 'slutunderlagForsenat'),
          meta: { tasks: ['lamnaSlutunderlag'], source: ['P1'] },
          always: { guard: om('slutunderlagBehovsInte'), target: 'klart' },
          on: {
            LAMNA_NARVAROUNDERLAG: {
              guard: om(...underlagsvillkor),
              target: 'avgors',
              actions: assign(({ context, event }) => lamna(context, event)),
            },
          },
        },
        klart: { always: { guard: om('slutunderlagBehovs'), target: 'attLamna' } },
      },
    },
  },
});

/** SS reads what KC has handed over, also while the insats is being closed. */
const mottagande = frame.createStateConfig({
  initial: 'inget',
  states: {
    inget: { always: { guard: om('underlagAttLasa'), target: 'attTaDel' } },
    attTaDel: {
      ...bevakad('taDelAvNarvaro', 'narvaroEjLast'),
      meta: { tasks: ['taDelAvNarvaro'], source: ['P1'] },
      on: {
        TA_DEL_AV_NARVARO: {
          target: 'inget',
          actions: assign(({ context }) => ({ narvaro: { ...context.narvaro, olast: false } })),
        },
      },
    },
  },
});

/** A13, SoL 12:5 a: from the eighth day sickness needs a certificate, which SF asks for. */
const sjukdom = frame.createStateConfig({
  initial: 'frisk',
  states: {
    frisk: { always: { guard: om('insatsenPagar', 'sjukperiodPagar'), target: 'sjuk' } },
    sjuk: {
      initial: 'ostyrkt',
      always: [
        { guard: om('insatsenPagarInte'), target: 'frisk' },
        { guard: om('sjukperiodSlut'), target: 'frisk' },
      ],
      states: {
        ostyrkt: {
          initial: 'bevakas',
          entry: assign(({ context: { narvaro } }) => ({
            narvaro: { ...narvaro, sjukklocka: sjuknyckel(narvaro) },
          })),
          always: [
            { guard: om('intygetTacker'), target: 'styrkt' },
            { guard: om('sjukklockanInaktuell'), target: 'ostyrkt', reenter: true },
          ],
          states: {
            bevakas: { after: { lakarintyg: 'dagenInne' } },
            // Without consent or a statutory ground KC tells SF nothing new (A17).
            dagenInne: {
              always: [
                { guard: om('lakarintygBegart'), target: 'begart' },
                { guard: om('grundForUppgifterTillKc'), target: 'attBegara' },
              ],
            },
            attBegara: {
              ...bevakad('begarLakarintyg', 'lakarintygEjBegart'),
              meta: { tasks: ['begarLakarintyg'], source: ['A13'] },
              on: {
                BEGAR_LAKARINTYG: {
                  guard: om('kanalenTillaten', 'kanalenAvtalad'),
                  target: 'begart',
                  actions: assign(({ context: { narvaro } }) => ({
                    narvaro: { ...narvaro, sjuk: narvaro.sjuk && { ...narvaro.sjuk, begart: true } },
                  })),
                },
              },
            },
            begart: {
              ...bevakad('lakarintygInkommet', 'lakarintygSaknas'),
              meta: { tasks: ['inhamtaLakarintyg'], source: ['A13'] },
            },
          },
        },
        styrkt: { always: { guard: om('intygetTackerInte'), target: 'ostyrkt' } },
      },
    },
  },
});

export const narvaro = frame.createStateConfig({
  type: 'parallel',
  on: {
    REGISTRERA_NARVARO: {
      guard: om(
        'nagonDagAttRegistrera',
        'datumInteIFramtiden',
        'efterInsatsensStart',
        'beslutetGalldeDagen',
        'ingetUppehallDagen',
      ),
      actions: assign(({ context, event }) => ({
        narvaro: registreraDag(context.narvaro, event.datum, event.status),
      })),
    },
    // Also when the client is back: what is proved late is proved (A13).
    LAKARINTYG_INKOM: {
      guard: om('sjukperiodFinns', 'intygetGallerSjukdomen'),
      actions: assign(({ context, event }) => ({ narvaro: medIntyg(context.narvaro, event) })),
    },
  },
  states: { redovisning, mottagande, sjukdom },
});
