/**
 * A question that is lifted from single cases to the forums, without any client (R90, R91): raised by one side,
 * received by the other, put to the forum that takes it, and raised step by step where nobody agrees (R111). It
 * ends with an answer to those who raised it, joined with another question, or withdrawn with reasons.
 *
 * Released versions are never edited: the names of states, delays and events are part of stored cases.
 */
import { assign } from 'xstate';
import { initialContext } from './context';
import { beredning, inforMote, pa, uppskjuten, utfall } from './forum';
import { frame, om, vantar } from './setup';

export const machine = frame.createMachine({
  id: 'samverkansfraga',
  context: ({ input }) => initialContext(input),
  initial: 'pagar',
  meta: { title: { sv: 'Samverkansfråga', en: 'Cooperation question' } },
  states: {
    pagar: {
      initial: 'utkast',
      meta: { title: { sv: 'Frågan pågår', en: 'The question is open' } },
      on: {
        BYT_ANSVARIG_SF: {
          guard: om('annanAnsvarig'),
          actions: assign({ forsteSocialsekreterare: ({ event }) => event.ny }),
        },
        BYT_ANSVARIG_KC: {
          guard: om('annanAnsvarig'),
          actions: assign({ samordnare: ({ event }) => event.ny }),
        },
      },
      states: {
        utkast: {
          ...vantar('anmalan', 'lyftAvSf'),
          meta: {
            text: { sv: 'Frågan formuleras', en: 'The question is being described' },
            source: ['R90', 'R91'],
            steg: 'anmalan',
          },
          on: {
            ANMAL_FRAGA: {
              guard: om('behovenAngivna'),
              target: 'anmald',
              actions: assign(({ event }) => ({
                typ: event.typ,
                omrade: event.omrade,
                behov: event.behov ?? [],
              })),
            },
            STRYK_FRAGA: '#samverkansfraga.struken',
          },
        },
        anmald: {
          // The side that did not raise it answers.
          ...vantar('mottagande', 'lyftAvKc'),
          meta: {
            text: { sv: 'Frågan är anmäld', en: 'The question is raised' },
            source: ['R90', 'R91'],
            steg: 'anmalan',
          },
          on: { TA_EMOT_FRAGA: 'forum', STRYK_FRAGA: '#samverkansfraga.struken' },
        },
        forum: {
          initial: 'beredning',
          entry: assign(() => pa('operativ')),
          meta: {
            text: { sv: 'Hos det operativa forumet', en: 'With the operative forum' },
            source: ['R90', 'R91', 'R110'],
            steg: 'forum',
          },
          states: {
            beredning: {
              ...beredning,
              on: {
                ...beredning.on,
                SLA_IHOP_FRAGA: {
                  target: '#sammanslagning',
                  actions: assign({ slasIhopMed: ({ event }) => event.fraga }),
                },
                STRYK_FRAGA: '#samverkansfraga.struken',
              },
            },
            inforMote: inforMote('forum'),
            utfall: { ...utfall, on: { ...utfall.on, LYFT_FRAGA_VIDARE: '#sob' } },
          },
        },
        sammanslagning: {
          ...vantar('sammanslagning', 'lyftAvKc'),
          id: 'sammanslagning',
          meta: {
            text: { sv: 'Frågan föreslås slås ihop med en annan', en: 'It is proposed to join it' },
            source: ['R90'],
            steg: 'forum',
          },
          on: {
            BEKRAFTA_SAMMANSLAGNING: '#samverkansfraga.slagenIhop',
            AVVISA_SAMMANSLAGNING: { target: 'forum', actions: assign({ slasIhopMed: null }) },
          },
        },
        sob: {
          id: 'sob',
          initial: 'beredning',
          entry: assign(() => pa('sob')),
          meta: { text: { sv: 'Hos SoB', en: 'With SoB' }, source: ['R110', 'R111'], steg: 'sob' },
          states: {
            beredning,
            inforMote: inforMote('sob'),
            utfall: { ...utfall, on: { ...utfall.on, LYFT_FRAGA_VIDARE: '#direktorer' } },
          },
        },
        direktorer: {
          id: 'direktorer',
          initial: 'beredning',
          entry: assign(() => pa('direktorer')),
          meta: {
            text: { sv: 'Hos förvaltningsdirektörerna', en: 'With the directors' },
            source: ['R111'],
            steg: 'direktorer',
          },
          states: { beredning, inforMote: inforMote('direktorer'), utfall },
        },
        atgard: {
          ...vantar('atgard', 'atgardenHosSf'),
          id: 'atgard',
          meta: {
            text: { sv: 'Åtgärden genomförs och följs upp', en: 'The action is carried out' },
            source: ['R90', 'R91'],
            steg: 'atgard',
          },
          on: {
            BEKRAFTA_ATGARD: 'svar',
            FLYTTA_ATGARD: {
              guard: om('uppskovKvar', 'atgardsdagenKommer', 'atgardenInomTiden', 'dagenArArbetsdag'),
              target: 'atgard',
              reenter: true,
              actions: assign(({ context, event }) => ({
                atgard: context.atgard && { ...context.atgard, klar: event.dag },
                uppskov: uppskjuten(context),
              })),
            },
            ATERFOR_FRAGA: { target: 'forum', actions: assign({ utfall: null, atgard: null }) },
          },
        },
        svar: {
          ...vantar('svar', 'lyftAvSf'),
          id: 'svar',
          meta: {
            text: { sv: 'Frågan är avgjord, svaret ska lämnas', en: 'Settled, the answer is to be given' },
            source: ['R90', 'R91'],
            steg: 'svar',
          },
          on: { AVSLUTA_FRAGA: '#samverkansfraga.avslutad' },
        },
      },
    },
    avslutad: {
      type: 'final',
      meta: {
        text: { sv: 'Frågan är besvarad', en: 'The question is answered' },
        source: ['R90', 'R91'],
        steg: 'slut',
      },
    },
    slagenIhop: {
      type: 'final',
      meta: {
        text: { sv: 'Frågan är slagen ihop med en annan', en: 'The question is joined with another' },
        source: ['R90'],
        steg: 'slut',
      },
    },
    struken: {
      type: 'final',
      meta: {
        text: { sv: 'Frågan är struken', en: 'The question is withdrawn' },
        source: ['R90'],
        steg: 'slut',
      },
    },
  },
});
