/**
 * Tasks of:
 * The genomförandejournal, what SF reads of it between meetings, the goals through plan and follow-up, and
 * needs that no insats meets (R58, R67–R69, R72, R78–R87, R91).
 */
import { eskaleraKc, eskaleraSf, forAmk, forSam, forSs, type Uppgift } from './types';

export const journalTasks = {
  lasJournalen: forSs({
    title: { sv: 'Läs journalen och genomförandeplanen', en: 'Read the journal and the plan' },
    source: ['R58'],
    events: ['LAS_JOURNAL'],
    deadline: 'lasJournalSenast',
  }),
  journalenEjLast: eskaleraSf(
    'Journalen och genomförandeplanen är inte lästa',
    'The journal and the plan are not read',
    ['R58'],
    ['LAS_JOURNAL'],
  ),
  meddelaHandelse: forAmk({
    title: {
      sv: 'Kontakta socialförvaltningen om händelsen av vikt i journalen',
      en: 'Contact SF about the significant event in the journal',
    },
    source: ['R72'],
    events: ['HANDELSE_FRAN_KC'],
    deadline: 'meddelaHandelse',
  }),
  handelseEjMeddelad: eskaleraKc(
    'En händelse av vikt står i journalen utan att socialförvaltningen är kontaktad',
    'A significant event is in the journal, and SF is not contacted',
    ['R72'],
  ),
  antecknaHandelse: forAmk({
    title: {
      sv: 'Anteckna händelsen av vikt i genomförandejournalen',
      en: 'Write the significant event in the journal',
    },
    source: ['R69', 'R72'],
    events: ['JOURNAL_ANTECKNING'],
    deadline: 'antecknaHandelse',
  }),
  handelseEjAntecknad: eskaleraKc(
    'En händelse av vikt är meddelad men står inte i journalen',
    'A significant event is told, and is not in the journal',
    ['R69', 'R72'],
  ),
  lyftBehov: forSam({
    title: {
      sv: 'Lyft behov som ingen insats möter till arbetsgruppen, avidentifierat',
      en: 'Raise needs that no measure meets to the working group, de-identified',
    },
    source: ['R86', 'R91'],
    events: ['LYFT_BEHOV', 'LAT_BLI_LYFTA_BEHOV'],
    deadline: 'lyftBehov',
  }),
  behovEjLyft: eskaleraSf(
    'Behov som ingen insats möter är varken lyfta eller avförda',
    'Needs that no measure meets are neither raised nor dismissed',
    ['R91'],
    ['LYFT_BEHOV', 'LAT_BLI_LYFTA_BEHOV'],
  ),
} as const satisfies Record<string, Uppgift>;
