/**
 * The routine for anvisning to Kompetenscenter under SoL 12:4 as one statechart. The main flow (`flode`)
 * goes from assessment to closing; clocks, disagreement, consent and the rest run beside it, so that none
 * of them can be forgotten while another waits.
 *
 * Released versions are never edited: the names of states, delays and events are part of stored cases.
 */
import { assign } from 'xstate';
import { initialContext } from './context';
import { avslut } from './regions/avslut';
import { giltighet, omprovning } from './regions/beslutstid';
import { ejInskrivning } from './regions/ejInskrivning';
import { infor, uppdrag } from './regions/inforanvisning';
import { insats } from './regions/insats';
import { inskrivning } from './regions/inskrivning';
import { planklocka, uppfoljningsklocka } from './regions/klockor';
import { oenighet } from './regions/oenighet';
import { afSvar, handelser, kcMottagande, samtycke, sfHandlaggare, skydd, ssbtek } from './regions/samverkan';
import { frame, om, rubrik } from './setup';

export const machine = frame.createMachine({
  id: 'anvisning',
  context: ({ input }) => initialContext(input),
  initial: 'pagar',
  states: {
    pagar: {
      type: 'parallel',
      on: {
        // R109: without a basic decision there is nothing to attach the demand to; SF reviews.
        GRUNDBESLUT_UPPHOR: [
          {
            guard: om('datumInteIFramtiden', 'grundbeslutFinns', 'beslutFinns'),
            actions: assign({ grundbeslut: false, omprovning: 'begard' }),
          },
          { guard: om('datumInteIFramtiden', 'grundbeslutFinns'), actions: assign({ grundbeslut: false }) },
        ],
      },
      states: {
        flode: {
          meta: { title: { sv: 'Huvudflöde', en: 'Main flow' } },
          initial: 'infor',
          states: { infor, uppdrag, inskrivning, ejInskrivning, insats, avslut },
        },
        giltighet: rubrik('Beslutets giltighet', 'Validity of the decision', giltighet),
        omprovning: rubrik('Omprövning', 'Reconsideration', omprovning),
        uppfoljningsklocka: rubrik('Uppföljning var tredje månad', 'Follow-up clock', uppfoljningsklocka),
        planklocka: rubrik('Genomförandeplan', 'Implementation plan', planklocka),
        handelser: rubrik('Händelser av vikt', 'Significant events', handelser),
        oenighet: rubrik('Oenighet', 'Disagreement', oenighet),
        afSvar: rubrik('Svar från Arbetsförmedlingen', 'Answer from AF', afSvar),
        ssbtek: rubrik('SSBTEK', 'SSBTEK', ssbtek),
        samtycke: rubrik('Samtycke till Kompetenscenter', 'Consent to KC', samtycke),
        skydd: rubrik('Skyddade personuppgifter', 'Protected personal data', skydd),
        sfHandlaggare: rubrik('Byte av socialsekreterare', 'Change of social worker', sfHandlaggare),
        kcMottagande: rubrik('Mottagande på Kompetenscenter', 'Reception at KC', kcMottagande),
      },
    },
    avslutad: {
      type: 'final',
      meta: {
        text: { sv: 'Insatsen är avslutad', en: 'The measure is closed' },
        source: ['R92'],
        steg: 'slut',
      },
    },
    ejInskriven: {
      type: 'final',
      meta: {
        text: { sv: 'Avslutad utan inskrivning', en: 'Ended without enrolment' },
        source: ['R54'],
        steg: 'slut',
      },
    },
    utanAnvisning: {
      type: 'final',
      meta: {
        text: { sv: 'Avslutad utan anvisning', en: 'Ended without a referral' },
        source: ['R12', 'R16'],
        steg: 'slut',
      },
    },
  },
});
