/**
 * What goes on beside the main flow with Arbetsförmedlingen, protection, workers and significant
 * events. Each region rests until something happens, and then holds its own task and date.
 */
import { assign } from 'xstate';
import { beredning } from '../changes';
import { utanKontaktvagar } from '../changes/externa';
import { meddela } from '../changes/journal';
import { bevakad, frame, om } from '../setup';
import { natt } from './stoppat';

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
  on: {
    AF_SVAR: {
      target: '.attBedoma',
      actions: assign(({ context }) => beredning(context, { afSvarat: true })),
    },
  },
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

/** Protection from the start, or arising in a running case (R7, A21). */
export const skydd = frame.createStateConfig({
  initial: 'avgors',
  states: {
    avgors: { always: [{ guard: om('arSkyddad'), target: 'skyddad' }, { target: 'oskyddad' }] },
    oskyddad: {
      on: {
        SKYDD_UPPSTAR: {
          target: 'omhandertas',
          actions: assign(({ context, event }) => ({
            ...utanKontaktvagar(context),
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
      always: { guard: om('arendetStoppat'), target: 'fast' },
      on: { KLIENT_INFORMERAD_SF: { guard: om(...natt), target: 'fast' } },
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
          always: { guard: om('arendetStoppat'), target: 'fast' },
          on: { KLIENT_INFORMERAD_KC: { guard: om(...natt), target: 'fast' } },
        },
      },
    },
  },
});

const handelsevillkor = {
  franSf: om('insatsenPagar', 'grundForUppgifterTillKc', 'datumInteIFramtiden'),
  franKc: om('insatsenPagar', 'datumInteIFramtiden'),
};

/** Significant events, told to the other side and confirmed; the journal alone does not satisfy (R59, R72). */
export const handelser = frame.createStateConfig({
  type: 'parallel',
  states: {
    tillKc: {
      initial: 'lugnt',
      states: {
        lugnt: {
          on: {
            HANDELSE_FRAN_SF: { guard: handelsevillkor.franSf, target: 'obekraftad' },
          },
        },
        obekraftad: {
          initial: 'iTid',
          states: {
            // One more is told at once; the first keeps its date.
            iTid: {
              after: { bekraftaHandelseKc: 'forsenad' },
              on: { HANDELSE_FRAN_SF: { guard: handelsevillkor.franSf, target: 'iTid' } },
            },
            forsenad: {
              meta: { tasks: ['handelseKcForsenad'] },
              on: { HANDELSE_FRAN_SF: { guard: handelsevillkor.franSf, target: 'forsenad' } },
            },
          },
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
            HANDELSE_FRAN_KC: {
              guard: handelsevillkor.franKc,
              target: 'obekraftad',
              actions: assign(({ context }) => meddela(context)),
            },
          },
        },
        obekraftad: {
          ...bevakad('bekraftaHandelseSf', 'handelseSfForsenad'),
          meta: { tasks: ['bekraftaHandelseSf'], source: ['R72'] },
          on: {
            // One more is told at once; the first keeps its date.
            HANDELSE_FRAN_KC: {
              guard: handelsevillkor.franKc,
              actions: assign(({ context }) => meddela(context)),
            },
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
        lugnt: { always: { guard: om('trepartsmoteBehovs', 'insatsenPagar'), target: 'behovs' } },
        behovs: {
          ...bevakad('trepartsmote', 'trepartsmoteDrojer'),
          meta: { tasks: ['hallTrepartsmote'], source: ['R60', 'R73'] },
          // An insats that is being closed has its own closing meeting (R96).
          always: [
            { guard: om('trepartsmoteBehovsInte'), target: 'lugnt' },
            { guard: om('insatsenPagarInte'), target: 'lugnt' },
          ],
        },
      },
    },
  },
});
