/**
 * A pause of the insats (A31, L2): SF decides on it, and follows up the return. The clocks that it stops ask for
 * it themselves.
 */
import { assign } from 'xstate';
import type { AnvisningContext } from '../context';
import { avslutaUppehall } from '../narvaro/uppehall';
import { bevakad, frame, om } from '../setup';

const ater = (context: AnvisningContext, dag: string): Partial<AnvisningContext> => ({
  narvaro: avslutaUppehall(context.narvaro, dag),
});

export const uppehall = frame.createStateConfig({
  initial: 'inget',
  on: {
    PABORJA_UPPEHALL: {
      guard: om(
        'insatsenPagar',
        'beslutetLoper',
        'ingetAnnatUppehall',
        'uppehalletsDagarStammer',
        'uppehalletInomBeslutet',
        'ledighetInomFyraVeckor',
      ),
      target: '.pagar',
      actions: assign(({ context: { narvaro }, event: { orsak, fran, till } }) => ({
        narvaro: { ...narvaro, uppehall: { orsak, fran, till } },
      })),
    },
  },
  states: {
    inget: {
      always: [
        { guard: om('insatsenPagar', 'uppehallOppet'), target: 'pagar' },
        // The decision had a gap: what was paused starts anew (A8).
        {
          guard: om('nyInskrivningKravs', 'uppehallOppet'),
          actions: assign(({ context }) => ater(context, context.narvaro.uppehall?.till ?? '')),
        },
      ],
    },
    pagar: {
      initial: 'bevakas',
      meta: { text: { sv: 'Uppehåll i insatsen', en: 'The measure is paused' }, source: ['A31', 'L2'] },
      always: { guard: om('insatsenPagarInte'), target: 'inget' },
      on: {
        AVSLUTA_UPPEHALL: {
          guard: om('aterkomstenInomUppehallet', 'aterkomstenHarSkett'),
          target: 'inget',
          actions: assign(({ context, event }) => ater(context, event.datum)),
        },
        FORLANG_UPPEHALL: {
          guard: om('beslutetLoper', 'uppehalletKanForlangas', 'forlangningenRyms', 'uppehalletInomBeslutet'),
          target: '.bevakas',
          actions: assign(({ context: { narvaro }, event }) => ({
            narvaro: { ...narvaro, uppehall: narvaro.uppehall && { ...narvaro.uppehall, till: event.till } },
          })),
        },
      },
      states: {
        bevakas: { after: { aterkomst: 'ater' } },
        ater: {
          ...bevakad('aterkomstUppfoljd', 'aterkomstEjUppfoljd'),
          meta: { tasks: ['aterkomst'], source: ['A31'] },
        },
      },
    },
  },
});
