/**
 * What goes on beside the main flow with Arbetsförmedlingen, consent, protection, workers and significant
 * events. Each region rests until something happens, and then holds its own task and date.
 */
import { assign } from 'xstate';
import { beredning } from '../changes';
import { bevakad, frame, om } from '../setup';

/** SSBTEK read by hand counts, and is read again when the service is back (A4). */
export const ssbtek = frame.createStateConfig({
  initial: 'vilar',
  states: {
    vilar: { always: { guard: om('ssbtekManuellt'), target: 'attLasaIgen' } },
    attLasaIgen: {
      ...bevakad('ssbtekIgen', 'ssbtekForsenat'),
      meta: { tasks: ['lasSsbtekIgen'], source: ['A4'] },
      always: { guard: om('ssbtekEjManuellt'), target: 'vilar' },
      on: {
        LAS_SSBTEK: {
          guard: om('badaFlikarnaLasta', 'lastISsbtek'),
          actions: assign(({ context }) => beredning(context, { ssbtek: 'ssbtek' })),
        },
      },
    },
  },
});

/** AF may answer at any time, also long after decision or start; nothing waits for it (R29, A1, A2). */
export const afSvar = frame.createStateConfig({
  initial: 'vilar',
  on: { AF_SVAR: '.attBedoma' },
  states: {
    vilar: { always: { guard: om('brevetTillAfSkickat'), target: 'invantas' } },
    invantas: { meta: { source: ['R29'] }, after: { afSvar: 'paminn' } },
    paminn: { meta: { tasks: ['paminnAf'] }, on: { INGET_AF_SVAR: 'besvarat' } },
    attBedoma: {
      ...bevakad('bedomAfSvar', 'afSvarEjBedomt'),
      meta: { tasks: ['bedomAfSvar'], source: ['A2'] },
      on: {
        BEDOM_AF_SVAR: [
          {
            guard: om('afHarLampligInsats', 'beslutFinns'),
            target: 'besvarat',
            actions: assign({ omprovning: 'begard' }),
          },
          {
            guard: om('afHarLampligInsats'),
            target: 'besvarat',
            actions: assign(({ context }) => beredning(context, { afHarLamplig: true })),
          },
          { target: 'besvarat' },
        ],
      },
    },
    besvarat: { always: { guard: om('brevetTillAfEjSkickat'), target: 'vilar' } },
  },
});

/** Consent to KC: given, refused (A28), withdrawn (A17). Never a sign of refusing the insats. */
export const samtycke = frame.createStateConfig({
  initial: 'oppet',
  on: {
    REGISTRERA_SAMTYCKE_KC: {
      guard: om('datumInteIFramtiden'),
      target: '.oppet',
      actions: assign({ samtyckeKc: 'lamnat' }),
    },
    ANGE_LAGSTOD_KC: { target: '.oppet', actions: assign({ lagstodKc: true }) },
  },
  states: {
    oppet: {
      on: {
        NEKA_SAMTYCKE_KC: {
          guard: om('datumInteIFramtiden', 'samtyckeBehovs'),
          target: 'nekat',
          actions: assign({ samtyckeKc: 'nekat' }),
        },
        ATERKALLA_SAMTYCKE_KC: {
          guard: om('datumInteIFramtiden', 'samtyckeLamnat'),
          target: 'aterkallat',
          actions: assign({ samtyckeKc: 'aterkallat' }),
        },
      },
    },
    nekat: {
      ...bevakad('nekatSamtycke', 'nekatSamtyckeForsenat'),
      meta: {
        text: { sv: 'Samtycke till Kompetenscenter lämnas inte', en: 'Consent to KC is refused' },
        source: ['A28'],
        tasks: ['valjVidNekatSamtycke'],
      },
      always: { guard: om('avvecklingPagar'), target: 'oppet' },
    },
    aterkallat: {
      ...bevakad('samtyckePaus', 'samtyckePausForsenad'),
      meta: {
        text: { sv: 'Paus: samtycket har återkallats', en: 'Paused: consent is withdrawn' },
        source: ['A17'],
        tasks: ['provaAterkallatSamtycke'],
      },
      always: { guard: om('avvecklingPagar'), target: 'oppet' },
    },
  },
});

/** Protection from the start, or arising in a running case (R7, A21). */
export const skydd = frame.createStateConfig({
  initial: 'avgors',
  states: {
    avgors: { always: [{ guard: om('arSkyddad'), target: 'skyddad' }, { target: 'oskyddad' }] },
    oskyddad: {
      on: {
        SKYDD_UPPSTAR: {
          target: 'omhandertas',
          actions: assign(({ event }) => ({
            skyddad: true,
            samordnare: event.samordnare,
            forsteSocialsekreterare: event.forsteSocialsekreterare,
          })),
        },
      },
    },
    omhandertas: {
      ...bevakad('skydd', 'skyddForsenat'),
      meta: { tasks: ['omhandertaSkydd'], source: ['A21', 'R104'] },
      on: { SKYDD_OMHANDERTAGET: 'skyddad' },
    },
    skyddad: {
      meta: {
        text: { sv: 'Skyddade personuppgifter', en: 'Protected personal data' },
        source: ['R101', 'R104', 'R105'],
      },
    },
  },
});

/** A new social worker: the client gets a name and a number (P7, R120). */
export const sfHandlaggare = frame.createStateConfig({
  initial: 'fast',
  on: {
    BYT_SOCIALSEKRETERARE: {
      guard: om('annanPerson'),
      target: '.byts',
      actions: assign({ socialsekreterare: ({ event }) => event.ny }),
    },
  },
  states: {
    fast: {},
    byts: {
      ...bevakad('bytSf', 'bytSfForsenat'),
      meta: { tasks: ['informeraOmBytSf'], source: ['P7'] },
      on: { KLIENT_INFORMERAD_SF: 'fast' },
    },
  },
});

/** KC receives the uppdrag, assigns it, asks for what is missing, and may change consultant (P2, P7). */
export const kcMottagande = frame.createStateConfig({
  initial: 'ingen',
  states: {
    ingen: { always: { guard: om('konsulentSaknas'), target: 'attFordela' } },
    attFordela: {
      ...bevakad('fordela', 'fordelningForsenad'),
      meta: {
        text: { sv: 'Uppdraget ska fördelas', en: 'The commission is to be assigned' },
        source: ['P2'],
        tasks: ['fordelaUppdrag'],
      },
      on: {
        FORDELA: { target: 'fordelat', actions: assign({ konsulent: ({ event }) => event.konsulent }) },
        BEGAR_KOMPLETTERING: 'kompletteras',
      },
    },
    kompletteras: {
      ...bevakad('komplettera', 'kompletteringForsenad'),
      meta: { tasks: ['kompletteraUppdrag'], source: ['P2'] },
      on: { KOMPLETTERA_UPPDRAG: { guard: om('grundForUppgifterTillKc'), target: 'attFordela' } },
    },
    fordelat: {
      initial: 'fast',
      always: { guard: om('konsulentSaknas'), target: 'attFordela' },
      on: {
        BYT_KONSULENT: {
          guard: om('annanPerson'),
          target: '.byts',
          actions: assign({ konsulent: ({ event }) => event.ny }),
        },
      },
      states: {
        fast: {},
        byts: {
          ...bevakad('bytKc', 'bytKcForsenat'),
          meta: { tasks: ['informeraOmBytKc'], source: ['P7'] },
          on: { KLIENT_INFORMERAD_KC: 'fast' },
        },
      },
    },
  },
});

/** Significant events, told to the other side and confirmed; the journal alone does not satisfy (R59, R72). */
export const handelser = frame.createStateConfig({
  type: 'parallel',
  states: {
    tillKc: {
      initial: 'lugnt',
      states: {
        lugnt: {
          on: {
            HANDELSE_FRAN_SF: {
              guard: om('insatsenPagar', 'grundForUppgifterTillKc', 'datumInteIFramtiden'),
              target: 'obekraftad',
            },
          },
        },
        obekraftad: {
          ...bevakad('bekraftaHandelseKc', 'handelseKcForsenad'),
          meta: { tasks: ['bekraftaHandelseKc'], source: ['R59'] },
          on: {
            BEKRAFTA_HANDELSE_KC: {
              target: 'lugnt',
              actions: assign({
                trepartsmoteBehovs: ({ context, event }) => context.trepartsmoteBehovs || event.trepartsmote,
              }),
            },
          },
        },
      },
    },
    tillSf: {
      initial: 'lugnt',
      states: {
        lugnt: {
          on: {
            HANDELSE_FRAN_KC: { guard: om('insatsenPagar', 'datumInteIFramtiden'), target: 'obekraftad' },
          },
        },
        obekraftad: {
          ...bevakad('bekraftaHandelseSf', 'handelseSfForsenad'),
          meta: { tasks: ['bekraftaHandelseSf'], source: ['R72'] },
          on: {
            BEKRAFTA_HANDELSE_SF: {
              target: 'lugnt',
              actions: assign({
                trepartsmoteBehovs: ({ context, event }) => context.trepartsmoteBehovs || event.trepartsmote,
              }),
            },
          },
        },
      },
    },
    trepartsmote: {
      initial: 'lugnt',
      states: {
        lugnt: { always: { guard: om('trepartsmoteBehovs'), target: 'behovs' } },
        behovs: {
          ...bevakad('trepartsmote', 'trepartsmoteDrojer'),
          meta: { tasks: ['hallTrepartsmote'], source: ['R60', 'R73'] },
          always: { guard: om('trepartsmoteBehovsInte'), target: 'lugnt' },
        },
      },
    },
  },
});
