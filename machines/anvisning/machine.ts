/**
 * The routine for anvisning to Kompetenscenter under SoL 12:4 as one statechart. The main flow (`flode`)
 * goes from assessment to closing; clocks, disagreement, consent and the rest run beside it, so that none
 * of them can be forgotten while another waits.
 *
 * Released versions are never edited: the names of states, delays and events are part of stored cases.
 */
import { initialContext } from './context';
import { avslut } from './regions/avslut';
import { giltighet, omprovning } from './regions/beslutstid';
import { ejInskrivning, slutkontroll } from './regions/ejInskrivning';
import { infor, uppdrag } from './regions/inforanvisning';
import { insats } from './regions/insats';
import { samordning } from './regions/externa';
import { journal, behov } from './regions/journal';
import { narvaro } from './regions/narvaro';
import { nedsattning } from './regions/nedsattning';
import { aktivitetskrav, tidIInsats } from './regions/lagrum';
import { forandring, rattelse, fragor } from './regions/forandring';
import { inskrivning } from './regions/inskrivning';
import { planklocka, uppfoljningsklocka } from './regions/klockor';
import { oenighet } from './regions/oenighet';
import { stoppat } from './regions/stoppat';
import { uppehall } from './regions/uppehall';
import { samtycke } from './regions/samtycke';
import { afSvar, handelser, kcMottagande, sfHandlaggare, skydd, ssbtek } from './regions/samverkan';
import { frame, rubrik } from './setup';

export const machine = frame.createMachine({
  id: 'anvisning',
  context: ({ input }) => initialContext(input),
  initial: 'pagar',
  states: {
    pagar: {
      type: 'parallel',
      states: {
        flode: {
          meta: { title: { sv: 'Huvudflöde', en: 'Main flow' } },
          initial: 'infor',
          states: { infor, uppdrag, inskrivning, ejInskrivning, slutkontroll, insats, avslut, stoppat },
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
        samordning: rubrik('Samordning med externa parter', 'Coordination with external parties', samordning),
        journal: rubrik('Genomförandejournal', 'Implementation journal', journal),
        behov: rubrik('Behov som ingen insats möter', 'Needs that no measure meets', behov),
        narvaro: rubrik('Närvaro', 'Attendance', narvaro),
        uppehall: rubrik('Uppehåll', 'Pause', uppehall),
        nedsattning: rubrik('Följd för försörjningsstödet', 'Consequence for income support', nedsattning),
        aktivitetskrav: rubrik('Aktivitetskrav', 'Activity requirement', aktivitetskrav),
        tidIInsats: rubrik('Tid i insats', 'Time in measures', tidIInsats),
        forandring: rubrik('Ändrade förhållanden', 'Changed circumstances', forandring),
        rattelse: rubrik('Rättelser', 'Corrections', rattelse),
        fragor: rubrik('Frågor mellan sidorna', 'Questions between the sides', fragor),
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
