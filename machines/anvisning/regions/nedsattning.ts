/**
 * What must precede a decision under SoL 12:5 (L3, L8): SF's own assessment, communication, time to answer. The
 * decision itself is made in Treserva. Dates open tasks and nothing else; only SF's events lead on.
 */
import { assign } from 'xstate';
import type { AnvisningContext } from '../context';
import type { Nedsattning } from '../context/narvaro';
import { bevakad, frame, om } from '../setup';

const overvag = (context: AnvisningContext, change: Partial<Nedsattning>): Partial<AnvisningContext> => {
  const { narvaro } = context;
  return {
    narvaro: { ...narvaro, nedsattning: narvaro.nedsattning && { ...narvaro.nedsattning, ...change } },
  };
};

export const nedsattning = frame.createStateConfig({
  initial: 'inget',
  states: {
    inget: {
      on: {
        OVERVAG_NEDSATTNING: {
          guard: om(
            'klientenLever',
            'rattKlient',
            'klientenUnderrattad',
            'nagonDagAttOvervaga',
            'datumInteIFramtiden',
            'beslutetGalldeDagen',
            'ingetUppehallDagen',
            'samtyckeInteNekat',
            'sjukdomUrsaktarInte',
          ),
          target: 'overvags',
          actions: assign(({ context, event }) => ({
            narvaro: {
              ...context.narvaro,
              nedsattning: { datum: event.datum, kommunicerat: null, svarSenast: null, yttrat: false },
            },
          })),
        },
      },
    },
    overvags: {
      initial: 'kommunicering',
      // No text: KC reads the case's states, and this is SF's alone.
      meta: { source: ['L3', 'L8'] },
      always: {
        guard: om('arendetStoppat'),
        target: 'inget',
        actions: assign(({ context }) => ({ narvaro: { ...context.narvaro, nedsattning: null } })),
      },
      on: {
        BESLUTA_ENLIGT_12_5: {
          guard: om(
            'underlagetKommunicerat',
            'yttrandetAvvaktat',
            'grundenStarKvar',
            'beslutetHarBeteckning',
          ),
          target: 'inget',
          actions: assign(({ context: { narvaro }, event }) => ({
            narvaro: { ...narvaro, nedsattning: null, foljd: event.utfall },
          })),
        },
      },
      states: {
        kommunicering: {
          ...bevakad('kommuniceraUnderlag', 'underlagetEjKommunicerat'),
          meta: { tasks: ['kommuniceraUnderlag'], source: ['L8'] },
          on: {
            KOMMUNICERA_UNDERLAG: {
              guard: om('kanalenTillaten', 'kanalenAvtalad', 'svarstidenRacker'),
              target: 'yttrande',
              actions: assign(({ context, event }) =>
                overvag(context, { kommunicerat: event.idag, svarSenast: event.svarSenast }),
              ),
            },
          },
        },
        yttrande: {
          meta: { tasks: ['inhamtaYttrande'], source: ['L8'] },
          after: { yttrande: 'beslut' },
          on: {
            KLIENTEN_YTTRADE_SIG: {
              guard: om('datumInteIFramtiden'),
              target: 'beslut',
              actions: assign(({ context }) => overvag(context, { yttrat: true })),
            },
          },
        },
        beslut: {
          ...bevakad('beslutEnligt125', 'beslutEnligt125Drojer'),
          meta: { tasks: ['beslutaEnligt125'], source: ['L3'] },
          on: {
            KLIENTEN_YTTRADE_SIG: {
              guard: om('datumInteIFramtiden'),
              actions: assign(({ context }) => overvag(context, { yttrat: true })),
            },
          },
        },
      },
    },
  },
});
